door-nothing = Il n’y a pas de telle salle ici
door-nothing-why = Elle a peut-être été retirée. Le programme montre toutes les salles.

door-now = Maintenant
door-next = Ensuite dans cette salle
door-next-none = Plus rien aujourd’hui
door-over = À l’instant
door-time-is-up = C’est l’heure. Merci de laisser la place à la suite.
door-free = Libre
door-free-until = Jusqu’à { $time }
door-between = Entre deux sessions
door-before = Pas encore
door-starts = Début à { $time }
door-after = C’est fini
door-after-text = Merci de votre présence.
door-no-times = Pas encore d’horaires
door-no-times-text = Ce qui se passe ici s’affichera dès qu’il y aura un programme.

door-left = Temps restant
door-still = restantes
door-soon = { $n ->
    [0] C’est l’heure
    [one] Plus que 1 minute : merci de conclure
   *[other] Plus que { $n } minutes : merci de conclure
}

door-moved = « { $title } » est maintenant en { $room }, { $time }
door-came = « { $title } » est maintenant ici, au lieu de { $room }
door-off = « { $title } » n’a pas de salle pour le moment
door-cancelled = « { $title } » n’a pas lieu
door-closed = Cette salle est fermée à partir de maintenant

door-how-full = Affluence
door-full-label = Affluence dans la salle
door-seats = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
door-nobody = Personne n’a encore compté
door-here = { $n ->
    [one] { $n } personne est là
   *[other] { $n } personnes sont là
}
door-seats-left = { $n ->
    [one] Environ { $n } place libre
   *[other] Environ { $n } places libres
}
door-full = { $n ->
    [0] Complet
    [one] Complet, { $n } personne de plus que de places
   *[other] Complet, { $n } personnes de plus que de places
}
door-of-seats = { $n } sur { $seats }
door-one-more = Une de plus
door-fewer = Une de moins
door-set-how = Saisir un nombre
door-set-label = Personnes dans la salle
door-set = Valider

door-code = Code à scanner : il mène au programme
door-more = Tout le programme et les changements : scannez ceci

door-screen = Écran à l’entrée
door-screen-about = Une tablette à l’entrée montre ce qui se passe dans cette salle et peut compter les personnes. Scannez ceci avec elle, ou ouvrez-y l’adresse.
door-screen-code = Code à scanner : il ouvre l’écran de cette salle
door-screen-open = Ouvrir ici
door-screen-print = Imprimer pour chaque salle
door-screen-address = Adresse de l’écran de cette salle
door-renew = Nouvelles adresses pour les tablettes
door-renew-about = Qui a l’adresse d’une tablette peut compter les personnes dans les salles. De nouvelles adresses y mettent fin : les tablettes avec les anciennes montrent toujours le programme, mais ne comptent plus.
door-renew-do = Créer de nouvelles adresses
