grid-hint = Espace la saisit. Entrée ouvre « Déplacer vers… ».
grid-held = « { $title } » est saisie. Les flèches la déplacent, Entrée la pose, Suppr la sort de la grille, Échap la laisse à sa place.
grid-held-by-hand = « { $title } » est saisie. Échap la laisse à sa place.
grid-left = « { $title } » reste à sa place.
grid-at = { $room }, { $times } : { $says }
grid-swaps = { $says } ; échange avec « { $title } »
grid-replaces = { $says } ; « { $title } » sort de la grille
grid-home = elle était ici
grid-pinned = elle est épinglée
grid-taken = pas assez de place pour elle
grid-counting = calcul en cours…
grid-shelf = Hors grille : { $says }

grid-same = rien ne change
grid-lost = { $n } perdus
grid-saved = { $n } sauvés
grid-seats-more = { $n } sans place
grid-seats-fewer = { $n } avec place
grid-beside-more = { $n } en parallèle
grid-beside-fewer = { $n } séparées
grid-best = idéal

grid-leave = La laisser à sa place
grid-question = À vérifier

grid-search = Chercher une salle ou une heure
grid-search-none = Aucune salle ni aucune heure ne correspond.
