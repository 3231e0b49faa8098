log-who = { $by ->
    [you] Vous avez
    [operator] L’administration du site a
    [nobody] {""}
   *[person] { $who } a
}

log-sentence = { $what }.
log-undo-label = Annuler : { $what }

log-title = « { $name } »
log-title-gone = une session
log-title-run = { $title } (passage { $n })
log-gone = [supprimé]
log-slot-day = { $time }, { $day }

log-nothing = { $by ->
    [you] Vous n’avez rien changé
    [operator] L’administration du site n’a rien changé
    [nobody] rien changé
   *[person] { $who } n’a rien changé
}
log-opened = { log-who } créé l’événement
log-settings-edited = { log-who } modifié les réglages
log-logo-set = { log-who } changé le logo
log-logo-removed = { log-who } supprimé le logo
log-phase-set = { log-who } mis l’événement en phase « { $phase ->
    [setup] { phase-setup }
    [pitching] { phase-pitching }
    [live] { phase-live }
   *[wrapped] { phase-wrapped }
} » (propositions { $pitching ->
    [open] ouvertes
   *[closed] closes
}, choix { $choosing ->
    [open] ouverts
   *[closed] fermés
})
log-room-added = { log-who } ajouté la salle « { $room } »
log-room-edited = { log-who } modifié la salle « { $room } »
log-room-closed = { log-who } fermé la salle « { $room } »
log-room-opened = { log-who } rouvert la salle « { $room } »
log-room-removed = { log-who } supprimé la salle « { $room } »
log-rooms-ordered = { log-who } changé l’ordre des salles
log-slot-added = { log-who } ajouté le créneau { $times } du { $day }
log-slot-edited = { log-who } modifié le créneau { $times } du { $day }
log-slot-removed = { log-who } supprimé le créneau { $slot }
log-pitched = { log-who } proposé { $title }
log-unpitched = { log-who } annulé la proposition { $title }
log-session-edited = { log-who } modifié { $title }
log-restored = { log-who } rétabli { $title }
log-merged = { log-who } intégré { $title } à { $into }
log-merge-asked = { log-who } demandé à { $title } d’accueillir { $from }
log-merge-ended = { log-who } clos la demande de fusion pour { $title }
log-withdrawn = { log-who } retiré { $title }
log-requeued = { log-who } remis { $title } dans la file d’attente
log-called-up = { log-who } appelé { $title } au micro
log-heard = { log-who } marqué { $title } comme entendue
log-run-added = { log-who } ajouté un passage à { $title }
log-run-removed = { log-who } supprimé le passage { $n } pour { $title }
log-placed = { log-who } placé { $title } à { $slot } ({ $room })
log-unplaced = { log-who } sorti { $title } de la grille
log-unpinned = { log-who } désépinglé { $title }
log-pinned-place = { log-who } épinglé { $title } à { $slot } ({ $room })
log-pinned-room = { log-who } épinglé { $title } à la salle « { $room } »
log-pinned-slot = { log-who } épinglé { $title } à { $slot }
log-note-added = { log-who } écrit une note sur { $title }
log-note-edited = { log-who } modifié une note sur { $title }
log-note-removed = { log-who } supprimé une note sur { $title }
log-announced = { log-who } annoncé « { $text } »
log-taken-down = { log-who } retiré une annonce
log-forgotten = { log-who } demandé un effacement complet

log-many-rooms-added = { log-who } ajouté { $n ->
    [one] { $n } salle
   *[other] { $n } salles
}
log-many-slots-added = { log-who } ajouté { $n ->
    [one] { $n } créneau
   *[other] { $n } créneaux
}
log-many-pitched = { log-who } apporté { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
log-many-rooms-edited = { log-who } modifié { $n ->
    [one] { $n } salle
   *[other] { $n } salles
}
log-many-slots-edited = { log-who } déplacé { $n ->
    [one] { $n } créneau
   *[other] { $n } créneaux
}
log-many-placed = { log-who } placé { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
log-many-unplaced = { log-who } sorti { $n ->
    [one] { $n } session
   *[other] { $n } sessions
} de la grille
log-many-others = { log-who } fait { $n ->
    [one] { $n } autre changement
   *[other] { $n } autres changements
}

log-heading = Ce qui s’est passé
log-about = Les derniers changements, du plus récent au plus ancien. Annuler est aussi un changement : on peut donc l’annuler à son tour.
log-details = Tout voir
