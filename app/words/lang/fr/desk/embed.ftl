embed-old = Ce n’est peut-être plus à jour : il n’y a pas de connexion.
embed-nothing = Le programme n’est pas encore ouvert.
embed-days = Jours
embed-free = Rien encore
embed-now = maintenant

embed-title = Sur d’autres sites
embed-is-on = D’autres sites peuvent afficher ce tableau : en lecture seule, sans les souhaits de personne.
embed-is-off = Les autres sites ne peuvent pas afficher ce tableau.
embed-allow = Autoriser d’autres sites à afficher ce tableau
embed-stop = Ne plus l’autoriser
embed-snippet = Placez ceci dans une page
embed-snippet-hint = Après « embed », vous pouvez mettre ?theme=dark, ?rooms=Koto,Lyre et ?day=2030-05-30, reliés par &.
embed-see = Voir
embed-json = En JSON

log-embedding-on = { log-who } autorisé d’autres sites à afficher le tableau
log-embedding-off = { log-who } cessé d’autoriser d’autres sites à afficher le tableau
