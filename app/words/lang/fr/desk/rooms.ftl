rooms-open-room = { $room } : modifier ou fermer
rooms-open-slot = { $times } : modifier ou décaler
rooms-left = Vers la gauche
rooms-right = Vers la droite
rooms-change = Modifier
rooms-when-closed = Fermée
rooms-close-now = Fermer { $room } à partir de maintenant
rooms-open-now = Rouvrir { $room }
rooms-close-how = Ce qui s’y trouve reste sur le tableau jusqu’à ce qu’une autre salle soit trouvée. Le public est prévenu quand la session change de salle.
rooms-is-closed = Elle est fermée à partir de maintenant.
rooms-close-from = à partir d’ici
rooms-close-from-label = { $room } : fermer à partir de { $time }
rooms-offer-room = { $room } : salle fermée. { $n ->
    [one] { $n } session a besoin
   *[other] { $n } sessions ont besoin
} d’une autre salle.
rooms-offer-rooms = Des salles sont fermées : { $n ->
    [one] { $n } session a besoin
   *[other] { $n } sessions ont besoin
} d’une autre salle.
rooms-offer-off = { $n ->
    [one] { $n } session n’est pas placée.
   *[other] { $n } sessions ne sont pas placées.
}
rooms-offer-repair = Trouver d’autres emplacements
rooms-offer-how = Le reste bouge le moins possible, et vous voyez chaque déplacement avant qu’il ne soit fait.
rooms-late = Du retard ?
rooms-late-how = Ce créneau et la suite de la journée se décalent. Les sessions gardent leurs salles. Le public est prévenu.
rooms-late-minutes = Minutes
rooms-late-minutes-hint = En dessous de zéro pour rattraper : -5
rooms-late-absorb = Les pauses raccourcissent pour compenser, jusqu’à { $n } minutes
rooms-late-do = Décaler
rooms-late-show = Voir les horaires
rooms-late-table = Les nouveaux horaires
rooms-late-now = Actuel
rooms-late-by = +{ $n } min
rooms-late-by-label = +{ $n } min : décaler
rooms-late-own = { $n } min
rooms-template = Partir d’un modèle
rooms-template-how = Indiquez combien de salles et de créneaux. Vous voyez la journée avant tout ajout, et une seule annulation reprend le tout.
rooms-template-half = Une demi-journée
rooms-template-day = Une journée
rooms-template-two = Deux jours
rooms-template-rooms = Combien de salles
rooms-template-rooms-hint = Nommées Salle 1, Salle 2, etc. : renommez-les quand vous voulez.
rooms-template-room = Salle
rooms-template-names = Ou leurs noms, un par ligne
rooms-template-names-hint = Avec les places après une virgule : Koto, 40
rooms-template-date = Premier jour
rooms-template-days = Combien de jours
rooms-template-starts = Début
rooms-template-slots = Créneaux par jour
rooms-template-minutes = Minutes par créneau
rooms-template-gap = Minutes entre les créneaux
rooms-template-lunch = Déjeuner à
rooms-template-lunch-hint = Vide : pas de déjeuner.
rooms-template-lunch-for = Minutes de déjeuner
rooms-template-opening = Une ouverture en plénière ({ $n } minutes)
rooms-template-closing = Une clôture en plénière ({ $n } minutes)
rooms-template-opening-title = Ouverture
rooms-template-lunch-title = Déjeuner
rooms-template-closing-title = Clôture
rooms-template-show = Voir la journée
rooms-template-do = Tout ajouter
rooms-template-result = Ce qui serait ajouté
