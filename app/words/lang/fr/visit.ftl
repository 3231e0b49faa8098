find-words = Chercher une session
find-more = Filtrer
find-time = Horaire
find-room = Salle
find-tag = Thème
find-language = Langue
find-any = Peu importe
find-mine = Ce qui me tente
find-seats = Places libres
find-beginners = Pour débuter
find-show = Afficher
find-found = { $all ->
    [one] { $n } sur { $all } session
   *[other] { $n } sur { $all } sessions
}
find-clear = Tout afficher
find-nothing = Rien trouvé
find-nothing-hint = Essayez avec moins de mots, ou affichez de nouveau toutes les sessions.

event-prepare = Préparer ma proposition
event-calendar = Ajouter à mon calendrier
event-takeaways = À retenir
event-choose = { $n ->
    [one] Choisir : { $n } session à voir
   *[other] Choisir : { $n } sessions à voir
}

welcome-pitch = Il n’y a pas de programme tant que vous ne l’avez pas fait. Tout le monde peut proposer : une question, un savoir-faire, un problème, une balade. Pas besoin d’être spécialiste ni d’avoir des diapos.
welcome-choose = Touchez le cœur de tout ce qui vous tente. Personne d’autre ne voit ce que vous avez choisi.
welcome-go = Chaque session reçoit une salle et un horaire, pour que le moins de monde possible rate ce qui lui tient à cœur.
welcome-feet = La loi des deux pieds.
welcome-prepare = Comment préparer une proposition
welcome-tip-title = Donnez-lui un titre qui dit ce qu’on y fera ou ce qu’on y apprendra.
welcome-tip-question = Une question dont vous n’avez pas la réponse fait une bonne session : celles et ceux qui viennent l’apportent.
welcome-tip-short = Vous aurez une trentaine de secondes pour dire de quoi il s’agit. Deux phrases suffisent largement.
welcome-tip-shy = Vous n’aimez pas parler devant tout le monde ? Écrivez votre idée ici : quelqu’un pourra la lire pour vous.

tell-me = Me prévenir à l’ouverture du tableau
tell-me-email = Votre adresse e-mail
tell-me-email-hint = Vous ne recevrez que cet e-mail. Votre adresse est effacée dès qu’il est parti.
tell-me-by-email = M’envoyer un e-mail
tell-me-by-push = Me prévenir sur cet appareil
tell-me-told = On vous préviendra à l’ouverture du tableau.
tell-me-not = Ne pas me prévenir
tell-me-refused = Votre navigateur ne le permet pas. Vous pouvez changer cela dans ses réglages pour ce site.

share-scan = On scanne ce code avec l’appareil photo. Rien à installer, pas d’inscription.
share-code = Ou bien on va sur { $house } et on entre le code :
share-address = Ou donnez l’adresse :
share-open = Partager
share-picture = Enregistrer l’image

own-pitches = Vos propositions

where-you-are = { $clock } chez vous
where-you-are-day = { $weekday } { $clock } chez vous
