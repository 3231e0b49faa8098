desk-tab-grid = Grille
desk-tab-rooms = Salles et créneaux
desk-tab-event = Événement
desk-tab-log = Journal
desk-tab-import = Import
desk-window = { $tab } · Régie
desk-desk = Régie
desk-heading = Régie : { $tab }
desk-closed = La régie est réservée à l’équipe de facilitation
desk-closed-how = Pour travailler ici, ouvrez un lien de facilitation sur cet appareil. L’organisation de l’événement peut vous en créer un.
desk-to-event = Voir l’événement
desk-stage = Où en est l’événement
desk-pitching-open = Propositions ouvertes
desk-pitching-closed = Propositions closes
desk-choosing-open = Choix ouverts
desk-choosing-closed = Choix fermés
desk-gate-open = Ouvrir
desk-gate-close = Fermer
desk-pitching-open-it = Ouvrir les propositions
desk-pitching-close-it = Fermer les propositions
desk-choosing-open-it = Ouvrir les choix
desk-choosing-close-it = Fermer les choix

desk-seats = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
desk-places = { $n ->
    [one] { $n } emplacement
   *[other] { $n } emplacements
}
desk-semicolon = { $first } ; { $second }
desk-edit = Modifier
desk-save = Enregistrer
desk-is-closed = fermée
desk-is-open = ouverte

desk-grid = Grille
desk-beside = À côté de la grille
desk-no-grid = Il n’y a pas encore de grille
desk-no-grid-why = Il faut au moins une salle et un créneau de sessions.
desk-no-grid-add = Ajouter salles et créneaux
desk-no-grid-import = Les importer
desk-time = Heure
desk-now = en cours
desk-here = Ici
desk-swap = Échanger
desk-against-more = { $first } + { $n }
desk-here-label = { $seen } : { $room }, { $times }
desk-here-label-more = { $seen } : { $room }, { $times } : { $more }

desk-card-wanted = { $people ->
    [one] { $people } personne veut y aller
   *[other] { $people } personnes veulent y aller
}{ $must ->
    [0] {""}
    [one] , dont { $must } qui y tient
   *[other] , dont { $must } qui y tiennent
}
desk-card-pinned = épinglée
desk-card-hidden = masquée
desk-card-slots = { $n ->
    [one] { $n } créneau
   *[other] { $n } créneaux
}
desk-card-run = passage { $n }
desk-card-needs = besoins : { $needs }

desk-problems = Problèmes
desk-problems-none = Aucun. Personne ne doit être à deux endroits à la fois, et toutes les salles sont assez grandes.
desk-problem-host = À { $time }, { $host } devrait être à la fois dans « { $a } » et dans « { $b } ».
desk-problem-need = « { $title } » a besoin de « { $need } », que n’offre pas { $room }.
desk-problem-then = « { $title } » ne peut pas avoir lieu à { $time } : l’animation n’est pas disponible.
desk-problem-beside = « { $a } » et « { $b } » ne devraient pas être en parallèle, mais ont lieu toutes les deux à { $time }.
desk-problem-unplaced = « { $title } » n’est pas encore placée.
desk-its-room = sa salle
desk-mark-host = { $host } est ailleurs
desk-mark-small = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}, { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
desk-mark-need = sans { $need }
desk-mark-then = animation indisponible
desk-mark-beside = en parallèle

desk-against-then = animation indisponible
desk-against-seats = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
} pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
desk-against-need = sans { $need }
desk-against-itself = a déjà lieu à cette heure
desk-against-host = { $host } anime alors « { $title } »
desk-against-beside = en parallèle avec « { $title } »

desk-shelf = Hors grille
desk-shelf-none = Toutes les sessions sont placées.
desk-shelf-no-pitches = Personne n’a encore rien proposé.
desk-gone = Fusionnées et retirées
desk-gone-withdrawn = retirée
desk-gone-merged = intégrée à « { $into } »
desk-gone-restore = Rétablir
desk-gone-unmerge = Annuler la fusion

desk-queue = File d’attente
desk-queue-none = Personne n’attend le micro.
desk-queue-pitch = Proposer pour quelqu’un
desk-queue-heard = Entendue
desk-queue-call = Appeler
desk-queue-now = Au micro

desk-fill = Remplir la grille
desk-fill-off = { $n ->
    [one] { $n } session est
   *[other] { $n } sessions sont
} hors grille. Les sessions épinglées ne bougent pas.
desk-fill-looking = Recherche d’un bon tableau
desk-fill-seconds = { $seconds },{ $tenths } s
desk-fill-stop = Arrêter et garder le meilleur
desk-fill-reload = Rechargez cette page pour voir où en est la recherche.
desk-fill-proposal = Suggestion : { $n ->
    [one] { $n } déplacement
   *[other] { $n } déplacements
}
desk-fill-none = Pas de meilleur tableau trouvé : gardez celui-ci.
desk-fill-all-right = D’accord
desk-fill-apply = Appliquer
desk-fill-discard = Écarter
desk-fill-proven = Il n’existe pas de meilleur tableau : c’est prouvé.
desk-fill-at-most = Un gain de { $percent },{ $tenths } % au plus est possible ; le tableau est trop grand pour en dire plus.
desk-fill-way = { $from } → { $to }
desk-fill-place = { $room } { $time }
desk-fill-nowhere = hors grille
desk-loss-now = Actuel
desk-loss-then = Suggéré
desk-loss-better = mieux
desk-loss-worse = moins bien
desk-loss-unplaced = Sessions non placées
desk-loss-missed = Souhaits impossibles à satisfaire
desk-loss-seats = Places manquantes
desk-loss-beside = Sessions en parallèle malgré la demande

desk-announce-what = Dire à tout le monde
desk-announce-hint = S’affiche sur tous les téléphones et sur le mur.
desk-announce-stands = Affichée
desk-announce-until = jusqu’à ce qu’on la retire
desk-announce-ten-minutes = pendant dix minutes
desk-announce-half-hour = pendant une demi-heure
desk-announce-hour = pendant une heure
desk-announce-three-hours = pendant trois heures
desk-announce = Annoncer
desk-take-down = Retirer
desk-announcements = Annonces

desk-move-close = Fermer
desk-move-wanted = { $people ->
    [one] { $people } personne veut y aller
   *[other] { $people } personnes veulent y aller
}{ $must ->
    [0] {""}
    [one] , dont { $must } qui y tient
   *[other] , dont { $must } qui y tiennent
}
desk-where = { $room } à { $times }
desk-where-day = { $room } à { $times }, { $day }
desk-where-pinned = { $place }, épinglée
desk-where-off = Hors grille
desk-where-run = Passage { $n }, { $place }
desk-where-run-off = Passage { $n }, hors grille
desk-pin = Épingler ici
desk-unpin = Désépingler
desk-move-off = Sortir de la grille
desk-run-again = Ajouter un passage
desk-run-drop = Supprimer ce passage
desk-move-to = Déplacer vers…
desk-move-nowhere = Il n’y a pas d’autre emplacement pour elle. Si elle est épinglée, désépinglez-la d’abord.
desk-day-times = { $day }, { $times }
desk-move-swap = { $room } : échanger avec « { $title } »
desk-free-rooms = { $n ->
    [one] { $n } salle libre
   *[other] { $n } salles libres
}
desk-merge-choose = Choisir une session
desk-merge-into = L’intégrer à
desk-merge-hint = Ses cœurs et les personnes qui l’animent suivent. Cela peut s’annuler.
desk-merge = Fusionner
desk-merge-open = La fusionner avec une autre session

desk-why = Pourquoi ici ?
desk-why-rival = { $n ->
    [one] { $n } personne intéressée veut
   *[other] { $n } personnes intéressées veulent
} aussi aller à « { $title } », qui a lieu en même temps.
desk-why-better = Il y aurait mieux, { $room } à { $time } : { $changes }.
desk-why-better-swap = Il y aurait mieux, { $room } à { $time }, en échange avec « { $title } » : { $changes }.
desk-why-best = Aucun autre emplacement n’arrangerait plus de monde.
desk-why-free = Ici, elle ne fait rien perdre à personne.
desk-why-costs = Là où elle est : { $losses }.
desk-why-missed = { $n ->
    [one] { $n } souhait perdu
   *[other] { $n } souhaits perdus
}
desk-why-seats = { $n ->
    [one] { $n } personne sans place
   *[other] { $n } personnes sans place
}
desk-why-beside = { $n ->
    [one] { $n } session en parallèle qui ne devrait pas l’être
   *[other] { $n } sessions en parallèle qui ne devraient pas l’être
}
desk-why-off = Elle est hors grille, alors qu’il y a des emplacements pour elle.
desk-why-off-nowhere = Elle est hors grille, et aucun emplacement ne peut simplement l’accueillir.
desk-why-not = Impossible : { $rules }.
desk-why-not-pin = elle est épinglée ou a commencé ({ desk-places })
desk-why-not-slot = l’heure est passée, ou l’animation n’est pas disponible ({ desk-places })
desk-why-not-length = il n’y a pas assez de temps ({ desk-places })
desk-why-not-closed = la salle est fermée ({ desk-places })
desk-why-not-need = il manque à la salle ce dont elle a besoin ({ desk-places })
desk-why-not-taken = la session déjà là ne peut pas venir ici ({ desk-places })
desk-why-not-host = une personne qui anime est ailleurs ({ desk-places })
desk-why-not-run = elle a déjà lieu à cette heure ({ desk-places })
desk-change-none = ne change rien pour personne
desk-change-wishes-saved = { $n ->
    [one] { $n } souhait sauvé
   *[other] { $n } souhaits sauvés
}
desk-change-wishes-lost = { $n ->
    [one] { $n } souhait perdu en plus
   *[other] { $n } souhaits perdus en plus
}
desk-change-seats-fewer = { $n ->
    [one] { $n } personne sans place en moins
   *[other] { $n } personnes sans place en moins
}
desk-change-seats-more = { $n ->
    [one] { $n } personne sans place en plus
   *[other] { $n } personnes sans place en plus
}
desk-change-beside-fewer = { $n ->
    [one] { $n } coïncidence à éviter en moins
   *[other] { $n } coïncidences à éviter en moins
}
desk-change-beside-more = { $n ->
    [one] { $n } coïncidence à éviter en plus
   *[other] { $n } coïncidences à éviter en plus
}
desk-change-off-fewer = { $n ->
    [one] { $n } session hors grille en moins
   *[other] { $n } sessions hors grille en moins
}
desk-change-off-more = { $n ->
    [one] { $n } session hors grille en plus
   *[other] { $n } sessions hors grille en plus
}

desk-rooms = Salles
desk-rooms-none = Pas encore de salle. Un coin, une tente ou une table sous un arbre, ça compte.
desk-room-add = Ajouter une salle
desk-room-add-it = Ajouter la salle
desk-room-name = Nom
desk-room-seats = Places
desk-room-seats-hint = Vide : personne n’a compté, la salle est supposée assez grande.
desk-room-features = Équipement
desk-room-features-hint = Avec des virgules : projecteur, plain-pied, calme
desk-room-directions = Comment la trouver
desk-room-not-counted = places non comptées
desk-room-remove = Supprimer cette salle
desk-room-up = Monter { $room }
desk-room-down = Descendre { $room }
desk-closing = Quand les salles sont fermées
desk-closing-how = Appuyez sur une case pour fermer la salle pendant ce créneau, ou pour la rouvrir. Les sessions d’une salle qui ferme repassent hors grille.
desk-day-time = { $day } { $time }
desk-closing-is-closed = { $room }, { $time } : fermée. L’ouvrir
desk-closing-is-open = { $room }, { $time } : ouverte. La fermer

desk-slots = Créneaux
desk-slots-zone = Heures du fuseau { $zone }.
desk-slots-none = Pas encore de créneau. Ajoutez d’abord un créneau de sessions, puis les pauses et les plénières.
desk-slot-add = Ajouter un créneau
desk-slot-add-it = Ajouter le créneau
desk-slot-date = Date
desk-slot-starts = Début
desk-slot-ends = Fin
desk-slot-kind = Pour quoi
desk-slot-title = Titre
desk-slot-title-hint = Par exemple Déjeuner ou Ouverture ; peut rester vide pour des sessions.
desk-slot-remove = Supprimer ce créneau

desk-settings = Réglages
desk-settings-role = Votre rôle sur cet appareil : { $role }.
desk-settings-name = Nom
desk-settings-about = À propos
desk-settings-about-hint = Où, pour quoi, comment se préparer. Markdown accepté.
desk-settings-zone = Fuseau horaire
desk-settings-zone-hint = Par exemple Europe/London. Les créneaux gardent l’heure affichée.
desk-settings-hide = Cacher le nombre de personnes intéressées jusqu’à la fin des propositions, pour que les premières arrivées ne l’emportent pas d’office
desk-file = L’événement dans un fichier
desk-file-about = Tout ce qui s’est passé, les souhaits et les noms de chaque personne. Le fichier peut être chargé dans un autre Campgrid.
desk-file-download = Télécharger l’événement

desk-links = Liens
desk-links-about = Qui ouvre un de ces liens sur un appareil peut y travailler dans la régie. Un lien révoqué ne marche plus ; qui l’a déjà utilisé garde son rôle.
desk-links-owners = Les liens de facilitation sont créés et révoqués par l’organisation de l’événement.
desk-link-fresh = Voici le nouveau lien. Il ne s’affiche que maintenant : copiez-le, et donnez-le aux personnes concernées.
desk-link-new = Le nouveau lien
desk-link-new-facilitator = Nouveau lien de facilitation
desk-link-new-owner = Nouveau lien d’organisation
desk-link-facilitator = Lien de facilitation
desk-link-owner = Lien d’organisation
desk-link-about = créé { $ago }, { $used ->
    [0] pas encore utilisé
    [one] utilisé sur { $used } appareil
   *[other] utilisé sur { $used } appareils
}
desk-link-revoked = révoqué
desk-link-revoke = Révoquer

desk-import = Import
desk-import-how = Collez des tables au format CSV, ou choisissez des fichiers ; ce dont vous n’avez pas besoin peut rester vide. La première ligne nomme les colonnes, dans n’importe quel ordre. Dans un champ, les listes sont séparées par des points-virgules. Rien n’est ajouté avant que vous ayez vu ce que cela donnerait.
desk-import-look = Vérifier
desk-import-it = Tout importer
desk-import-rooms = Salles
desk-import-rooms-hint = La colonne capacity peut rester vide.
desk-import-slots = Créneaux
desk-import-slots-hint = Date comme 2024-03-12, heures comme 14:00. La colonne kind contient sessions, break ou plenary ; vide, cela veut dire sessions.
desk-import-sessions = Sessions
desk-import-sessions-hint = La colonne avoid liste les id des sessions avec lesquelles ne pas coïncider. Un créneau épinglé s’écrit 2024-03-12 14:00.
desk-import-columns = Colonnes :
desk-import-file = Ou un fichier
desk-preview = Ce qui serait ajouté
desk-preview-nothing = Il n’y a rien à ajouter dans ces tables.
desk-preview-fits = Tout est bon. Rien n’est ajouté tant que vous n’importez pas.
desk-preview-faults = { $n ->
    [one] { $n } chose
   *[other] { $n } choses
} à corriger d’abord. Rien n’est ajouté tant que tout n’est pas bon.
desk-fault-table = Table
desk-fault-line = Ligne
desk-fault-column = Colonne
desk-fault-what = Ce qui ne va pas
desk-fault-in = { $table ->
    [programme] fichier
    [rooms] salles
    [slots] créneaux
   *[sessions] sessions
}
desk-preview-rooms = { $n ->
    [one] { $n } salle
   *[other] { $n } salles
}
desk-preview-slots = { $n ->
    [one] { $n } créneau
   *[other] { $n } créneaux
}
desk-preview-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
