desk-tab-people = Personnes
desk-tab-report = Bilan

people-heading = Tout le monde ici
people-about = Toutes les personnes qui ont fait quelque chose à cet événement ; la facilitation en premier.
people-search = Chercher par nom ou session
people-find = Chercher
people-none = Personne ne correspond.
people-more = { $n ->
    [one] { $n } autre personne : cherchez-la par son nom.
   *[other] { $n } autres personnes : cherchez-les par leur nom.
}
people-nameless = Pas encore de nom
people-you = vous
people-removed = retiré
people-since = { $devices ->
    [one] Ici depuis { $since }, avec { $devices } appareil
   *[other] Ici depuis { $since }, avec { $devices } appareils
}
people-pitched = A proposé :
people-change = Modifier ou retirer
people-name = Nom
people-name-hint = Laissez vide pour retirer un nom injurieux.
people-rename = Renommer
people-make-attendee = Retirer son rôle
people-make-facilitator = Donner le rôle de facilitation
people-make-owner = Donner le rôle d’organisation
people-roles-owners = Seule l’organisation change les rôles.
people-remove-about = Ses appareils peuvent encore lire, mais plus écrire. Ses notes sont enlevées. Vous pourrez lui rouvrir l’accès.
people-sessions = Ses sessions
people-fate-hidden = sont masquées pour que vous les examiniez
people-fate-withdrawn = sont retirées
people-fate-kept = restent telles quelles
people-remove = Retirer cette personne
people-let-in = Rouvrir l’accès
people-let-in-about = Elle pourra de nouveau écrire. Ce qui est parti avec elle revient en l’annulant dans le journal, ou un à un.
people-came-by = Venus par ce lien : { $names }
people-link-role = Pour retirer son rôle à quelqu’un venu par un lien, cherchez la personne dans la liste.

hidden-heading = Sessions masquées
hidden-about = Seule l’équipe de facilitation les voit : ni téléphones, ni mur, ni chiffres.
hidden-none = Rien n’est masqué. Une session se masque sur sa propre page.

may-heading = Ce que le public peut faire
may-popularity-shown = Tout le monde voit combien de personnes veulent une session
may-popularity-hidden = Le nombre d’intéressés est caché jusqu’à la fin des propositions
may-pitch-any = Chaque personne peut proposer autant de sessions qu’elle veut
may-pitch-most = { $n ->
    [one] Chaque personne peut proposer { $n } session
   *[other] Chaque personne peut proposer { $n } sessions
}
may-gates = Les propositions et les choix s’ouvrent et se ferment en haut de chaque page de la régie.
settings-pitches-each = Nombre maximal de sessions qu’une personne peut proposer
settings-pitches-each-hint = Vide : autant qu’on veut. Ne concerne pas la facilitation.

announce-until-time = jusqu’à { $time }
announce-goes = Disparaît dans { $long }, à { $time }
announce-stays = Reste jusqu’à ce que vous l’enleviez

again-heading = La même chose, une autre fois
again-about = Crée un nouvel événement avec les salles, créneaux, réglages et logo de celui-ci, sans ses sessions ni ses personnes. Il sera à vous.
again-name = Son nom
again-first-day = Son premier jour
again-first-day-hint = Tous les créneaux suivent.
again-make = Créer le nouvel événement

report-heading = Ce que cela a donné
report-about = Le public a été compté pour { $counted } passages sur { $runs }. Pour les autres, les chiffres viennent des souhaits : chaque personne va à ce qu’elle veut le plus, tant qu’il y a des places.
report-csv = Télécharger en tableau (CSV)
report-nothing = Aucune session n’est encore placée.
report-figures = En chiffres
report-people = Personnes
report-pitchers = dont ont proposé
report-choosers = dont ont dit ce qu’elles veulent
report-pitched = Sessions proposées
report-held = placées
report-unplaced = sans emplacement
report-merged = ont rejoint d’autres
report-withdrawn = retirées ou masquées
report-seats = Places offertes
report-used = dont occupées
report-wishes = Souhaits
report-missed = n’ont pas pu se réaliser
report-changes = Changements le jour même
report-moves = sessions déplacées
report-busiest = Sessions les plus suivies
report-missed-most = Les plus manquées
report-missed-about = Personnes qui voulaient une session et n’ont pas pu venir : elle avait lieu en même temps qu’une autre, était pleine ou sans emplacement.
report-slots = Par créneau
report-rooms = Par salle
report-runs = Toutes les sessions

report-col-session = Session
report-col-when = Quand
report-col-room = Salle
report-col-runs = Sessions
report-col-people = Personnes
report-col-seats = Places
report-col-full = Remplissage
report-col-wanted = Voulue par
report-col-missed = Manquée par
report-col-known = Source
report-counted = comptés
report-estimated = d’après les souhaits
report-percent = { $n } %
report-unknown = –
report-no-place = sans emplacement

log-hidden = { log-who } masqué { $title }
log-shown = { log-who } montré de nouveau { $title }
log-removed = { log-who } retiré quelqu’un
log-let-in = { log-who } rouvert l’accès à quelqu’un
log-renamed = { log-who } renommé quelqu’un
log-role-attendee = { log-who } retiré son rôle à quelqu’un
log-role-facilitator = { log-who } donné à quelqu’un le rôle de facilitation
log-role-owner = { log-who } donné à quelqu’un le rôle d’organisation
