wall-title = Mur
wall-page = { $page } sur { $of }
wall-live = En direct
wall-old = État du tableau à { $time }

wall-code = Code à scanner : il mène à { $address }
wall-join = Participez depuis votre téléphone
wall-join-scan = Scannez le code, ou ouvrez { $address }
wall-join-tap = Parcourez les propositions et touchez le cœur de ce qui vous tente
wall-join-pitch = Proposez votre propre session
wall-join-note = Ni compte ni appli. On ne vous demande un nom que si vous proposez une session.

wall-so-far = { $n ->
    [0] Lancez-vous
    [one] Une session pour l’instant
   *[other] { $n } sessions pour l’instant
}
wall-ask = De quoi avez-vous envie de parler ?
wall-ask-how = Scannez le code et proposez : un titre suffit.
wall-next-speakers = Ensuite au micro
wall-pitching-now = Au micro
wall-want = { $n ->
    [one] personne veut y aller
   *[other] personnes veulent y aller
}
wall-must = { $n ->
    [one] { $n } y tient
   *[other] { $n } y tiennent
}

wall-now = Maintenant
wall-next = Ensuite
wall-between = { $times } { $title }
wall-room = Salle
wall-time = Heure
wall-row-now = en cours
wall-row-later = Plus tard

wall-thanks = Merci d’avoir été là
wall-thanks-text = { $n ->
    [one] { $n } session, faite par tout le monde ici. Ajoutez ce que vous avez appris aux notes d’une session.
   *[other] { $n } sessions, faites par tout le monde ici. Ajoutez ce que vous avez appris aux notes d’une session.
}

wall-in = { $n ->
    [0] dans un instant
    [one] dans { $n } minute
   *[other] dans { $n } minutes
}
wall-full = Complet
wall-crowded = Venez tôt
wall-join-code = Code
wall-not-here = L’adresse de ce mur demande quelque chose qui n’existe pas ici : { $what }.

sight = Comment on voit le mur
sight-about = Le texte n’est jamais plus petit que ce que le dernier rang peut lire : des majuscules d’au moins 16 minutes d’arc, comme le demande ISO 9241-303.
sight-metres = À quelle distance est le dernier rang ?
sight-metres-hint = En mètres, de { $least } à { $most }.
sight-across = Quelle est la largeur de l’image ?
sight-across-hint = Son plus long côté en centimètres, de { $least } à { $most }.
sight-look = La salle est-elle claire ?
sight-dark = Sombre : lettres claires sur fond sombre
sight-bright = Claire : lettres sombres sur fond clair
sight-contrast = Blanc sur noir : pour les projecteurs faibles et les yeux fatigués
sight-says = Sur un écran de 1920 pixels de large, le texte mesure au moins { $px } pixels.
sight-too-small = Pour un rang à { $metres } mètres, l’image doit mesurer au moins { $cm } cm de large. Les derniers rangs ne pourront pas lire celle-ci.
log-sight-set = { log-who } changé la façon dont on voit le mur
wall-rooms = Un mur pour quelques salles
wall-rooms-about = Avec plusieurs écrans, chacun peut montrer son étage. L’adresse qui s’ouvre convient à tous les appareils.
wall-rooms-which = Quelles salles ? Toutes, si vous n’en choisissez aucune.
wall-rooms-look = Comme réglé pour l’événement
wall-rooms-open = Ouvrir ce mur
