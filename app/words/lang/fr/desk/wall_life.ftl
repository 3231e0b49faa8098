wall-life-changes = Changé ces dix dernières minutes
wall-life-changed = Changé
wall-life-none = Rien n’a changé ces dix dernières minutes.
wall-life-kind = { $kind ->
    [moved] Déplacée
    [cancelled] Annulée
    [off] Sans salle pour l’instant
    [merged] Fusionnée
    [later] Plus tard
    [earlier] Plus tôt
    [closed] Fermée
    [open] Rouverte
   *[new] Nouvelle
}
wall-life-room = { $to } au lieu de { $from }, { $time }
wall-life-time = { $room } : { $time } au lieu de { $before }
wall-life-both = { $room }, { $time }, au lieu de { $from }, { $before }
wall-life-at = { $room }, { $time }
wall-life-was = était prévue : { $room }, { $time }
wall-life-part = fait maintenant partie de « { $into } »
wall-life-slot = commence à { $to }
wall-life-slots = { $minutes ->
    [one] commence à { $to }, la suite est décalée de { $minutes } minute
   *[other] commence à { $to }, la suite est décalée de { $minutes } minutes
}
wall-life-closed-on = à partir de { $time }
wall-life-closed-at = à { $times }
wall-life-many = { $n ->
    [one] { $n } session est placée
   *[other] { $n } sessions sont placées
}
wall-life-filling = La grille se remplit
wall-life-full = Plein écran
wall-life-window = Quitter le plein écran

wall-life-tab = Mur
wall-life-shows = Ce que montrent les murs
wall-life-shows-about = Tous les murs de l’événement suivent aussitôt. De lui-même, un mur montre ce qui convient à la phase et à l’heure.
wall-life-itself = De lui-même
wall-life-join = Comment participer
wall-life-pitches = Propositions
wall-life-now-next = En cours et à suivre
wall-life-whole = Toute la grille
wall-life-recent = Changements
wall-life-minutes = Pendant combien de minutes
wall-life-minutes-hint = Vide : jusqu’à nouvel ordre.
wall-life-is-itself = Les murs choisissent d’eux-mêmes.
wall-life-is-held = Tous les murs montrent : { $what }.
wall-life-is-until = Tous les murs montrent jusqu’à { $time } : { $what }.
wall-life-open = Ouvrir un mur
wall-life-open-about = Mettez-le sur le projecteur et laissez-le : il n’a besoin de personne. F ou un double clic remplit l’écran.
wall-life-open-link = Ouvrir le mur
wall-life-address = Adresse du mur
wall-life-secret = Une adresse que vous pouvez reprendre
wall-life-secret-about = Elle ouvre le mur et rien d’autre, sans identification, sur un écran qui n’est pas le vôtre. Une nouvelle ferme la précédente.
wall-life-secret-since = Il y en a une, créée { $ago }.
wall-life-secret-none = Il n’y en a pas pour l’instant.
wall-life-secret-fresh = La nouvelle adresse. Elle n’est montrée que cette fois :
wall-life-secret-make = Créer une adresse
wall-life-secret-renew = En créer une nouvelle
wall-life-secret-end = La reprendre

log-wall-held = { log-who } mis tous les murs sur « { $what } »
log-wall-free = { log-who } laissé les murs choisir d’eux-mêmes
