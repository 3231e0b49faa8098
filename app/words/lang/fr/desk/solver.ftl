### Le remplissage de la grille, à la régie.

fill-repair = Réparer le tableau
fill-improve = Chercher un meilleur tableau
fill-fill-hint = Cherche une place pour tout ce qui n’en a pas.
fill-repair-hint = Déplace le moins possible : seulement ce qui a un problème ou pas de place.
fill-improve-hint = Tout ce qui n’est pas épinglé peut bouger, si les gens y gagnent.
fill-wrong = { $n ->
    [one] 1 session a
   *[other] { $n } sessions ont
} un problème ou pas de place. Tout le reste demeure, autant que possible.
fill-options = D’autres façons, et ce qui reste
fill-keep = Combien peut bouger ?
fill-keep-suits = Ce qui convient à votre demande
fill-keep-least = Le moins possible
fill-keep-little = Un peu, pour une bonne raison
fill-keep-freely = Librement
fill-keep-hint = Un déplacement pèse d’autant plus que la session commence tôt et que beaucoup de gens comptent dessus.
fill-freeze = Laisser ces créneaux tels quels
fill-freeze-hint = Les sessions épinglées restent de toute façon, et ce qui a commencé aussi.
fill-begun = a commencé
fill-fresh = { $moves ->
    [0] Rien de ce qui est placé ne bouge
    [one] 1 session bouge
   *[other] { $moves } sessions bougent
} ; tout recommencer en aurait déplacé { $fresh }.
fill-stale = { $n ->
    [0] Le tableau a changé depuis ce calcul. Tout convient encore, mais il y a peut-être mieux maintenant.
    [one] Le tableau a changé depuis ce calcul. 1 déplacement ne convient plus, et il est laissé de côté.
   *[other] Le tableau a changé depuis ce calcul. { $n } déplacements ne conviennent plus, et ils sont laissés de côté.
}
fill-proven-few = Avec si peu de déplacements, il n’existe pas de meilleur tableau : c’est prouvé.
fill-again = Relancer la recherche
fill-gone = Ne convient plus : déplacée depuis.
fill-choose = Les déplacements à appliquer
fill-chosen = { $n ->
    [0] Rien de choisi
    [one] 1 déplacement choisi
   *[other] { $n } déplacements choisis
}
fill-try = Qu’est-ce que cela changerait ?
fill-together = L’un fait de la place à l’autre :
fill-compare = Avant et après
fill-was = avant : { $title }
fill-was-free = libre avant
fill-comes-free = libre
fill-frozen = reste tel quel
fill-gain-placed = { $n ->
    [one] obtient une place
   *[other] { $n } sessions obtiennent une place
}
fill-gain-seats = { $n ->
    [one] 1 personne de plus trouve un siège
   *[other] { $n } personnes de plus trouvent un siège
}
fill-gain-wishes = { $n ->
    [one] 1 souhait de plus se réalise
   *[other] { $n } souhaits de plus se réalisent
}
fill-gain-beside = { $n ->
    [one] 1 conflit de moins
   *[other] { $n } conflits de moins
}
fill-makes-room = fait de la place à d’autres
fill-broken-closed = sa salle est fermée
fill-broken-need = la salle n’a pas ce qu’il lui faut
fill-broken-host = quelqu’un qui l’anime est ailleurs à ce moment
fill-broken-slot = ses responsables ne peuvent pas à ce moment
fill-broken = elle ne peut pas rester là
