mine-title = Mon programme

mine-empty = Encore rien ici
mine-empty-how = Touchez le cœur des sessions qui vous tentent, ou proposez la vôtre. Elles seront toutes ici, dans l’ordre des horaires.
mine-to-programme = Voir le programme

mine-none-placed = Aucune de vos sessions n’a encore de salle ni d’horaire. Dès que ce sera le cas, vous les verrez ici, heure par heure.
mine-unplaced = Pas encore de salle ni d’horaire
mine-unplaced-hint = Elles seront placées dès que possible.
mine-gone = Retirées ou fusionnées
mine-gone-hint = Elles ne sont plus au tableau.
mine-quoted = « { $title } »
mine-clash = { $sessions } ont lieu en même temps : il faudra choisir.
mine-clash-hosting = { $sessions } ont lieu en même temps, et vous en animez plus d’une. Parlez-en à l’équipe de facilitation.

mine-called = Votre nom : { $name }
mine-nameless = Dites comment vous appeler
mine-name = Comment vous appelle-t-on ?
mine-name-hint = Ce nom s’affiche à côté de vos propositions et de vos notes.
mine-save = Enregistrer
