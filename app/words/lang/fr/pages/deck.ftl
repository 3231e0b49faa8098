deck-title = Choisir
deck-done = Vues
deck-closed = Les choix sont fermés pour le moment. Vous pouvez quand même regarder.

deck-pass = Passer
deck-interested = Ça me tente
deck-must = J’y tiens
deck-back = Revenir
deck-hint = Balayez vers la droite si ça vous tente, vers la gauche pour passer. Personne ne voit ce que vous passez.

deck-all-done = Vous avez tout vu
deck-all-done-text = Les nouvelles propositions vous attendront ici.
deck-none = Encore rien à choisir
deck-none-text = La première session proposée apparaîtra ici.
deck-to-mine = Voir mon programme
deck-once-more = { $n ->
    [one] Revoir celle que j’ai passée
   *[other] Revoir les { $n } que j’ai passées
}
