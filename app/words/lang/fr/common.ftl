# Glossaire
#
# event           événement
# session         session (elle)
# pitch           proposer, une proposition ; au micro : passer au micro
# slot            créneau
# room            salle
# seat            place (jamais pour une session : voir « place »)
# place           emplacement ; « has a place » : placée ; « no place yet » : ni salle ni horaire
# host            animer, qui anime, l’animation
# board           tableau
# grid            grille ; « off the board » : hors grille
# wall            mur
# desk            régie
# door            entrée
# deck            pile
# queue           file d’attente
# heart           cœur
# interested      ça me tente
# must            j’y tiens
# wish            souhait
# choosing        les choix (ouverts, fermés)
# clash           en même temps ; side by side : en parallèle
# run             passage
# merge           fusionner, intégrer à
# withdraw        retirer
# pin             épingler
# draft           brouillon
# proposal        suggestion (celle du remplissage)
# attendee        participation ; les personnes présentes
# facilitator     facilitation, l’équipe de facilitation
# owner           organisation
# notes           notes
# takeaways       à retenir
# unconference    non-conférence (barcamp, forum ouvert)

phase-setup = En préparation
phase-pitching = Propositions
phase-live = En cours
phase-wrapped = Terminé

format-discussion = Discussion
format-talk = Présentation
format-workshop = Atelier
format-demo = Démo
format-social = Moment convivial

slot-sessions = Sessions
slot-break = Pause
slot-plenary = Plénière

role-attendee = participation
role-facilitator = facilitation
role-owner = organisation

monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche

january = janvier
february = février
march = mars
april = avril
may = mai
june = juin
july = juillet
august = août
september = septembre
october = octobre
november = novembre
december = décembre

day = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
days-of-month = du { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} au { $last }
days-across = du { $first } au { $last }

list-comma = { $first }, { $second }
list-and = { $first } et { $second }

people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
rooms = { $n ->
    [one] { $n } salle
   *[other] { $n } salles
}

less-than-a-minute = moins d’une minute
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
days-long = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
just-now = à l’instant
ago = il y a { $how-long }
