together-here = { $n ->
    [one] { $names } est ici
   *[other] { $names } sont ici
}
together-here-label = Qui d’autre est à l’organisation
together-nameless = quelqu’un
together-holds = Carte tenue par { $name }

log-undid = { log-who } annulé : { $what }
log-redid = { log-who } rétabli : { $what }
together-redo = Rétablir
together-redo-label = Rétablir : { $what }
together-builds-move = { $by ->
    [you] Votre déplacement de { $clock } en dépend
    [operator] Le déplacement de { $clock } (administration du serveur) en dépend
   *[person] Le déplacement de { $clock } par { $who } en dépend
}
together-builds-change = { $by ->
    [you] Votre changement de { $clock } en dépend
    [operator] Le changement de { $clock } (administration du serveur) en dépend
   *[person] Le changement de { $clock } par { $who } en dépend
}

together-who = Qui
together-everybody = Tout le monde
together-me = Vous
together-operator = L’administration du serveur
together-what = Quoi
together-everything = Tout
together-places = La place des sessions
together-sessions = Les sessions
together-rooms = Les salles et les créneaux
together-event = L’événement
together-undos = Les annulations
together-show = Afficher
together-none = Il n’y a rien de tel ici.
together-older = Changements plus anciens
together-latest = Derniers changements
