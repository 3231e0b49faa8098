event-when = { $phase } · { $dates }

event-pitch = Proposer une session
event-mine = Mon programme
event-desk = Aller à la régie

event-lead-setup = Ici, le programme, c’est vous qui le faites. Les propositions ouvrent bientôt : pensez à ce dont vous aimeriez parler, à ce que vous voulez apprendre ou montrer.
event-lead-pitching = Ici, le programme, c’est vous qui le faites. Proposez ce dont vous aimeriez parler, ce que vous voulez apprendre ou montrer, et touchez le cœur de tout ce qui vous tente.
event-lead-only-pitching = Ici, le programme, c’est vous qui le faites. Proposez ce dont vous aimeriez parler, ce que vous voulez apprendre ou montrer. Les choix viendront plus tard.
event-lead-choosing = Les propositions sont closes. Touchez le cœur de tout ce qui vous tente, deux fois si vous y tenez : les salles et les horaires en découlent.
event-lead-waiting = Toutes les propositions sont là. Le programme se prépare : c’est le moment de prendre un café.
event-lead-live-pitching = Les sessions ont commencé. Allez là où vous apprenez ou contribuez, et changez de salle quand ce n’est plus le cas. Une idée de dernière minute ? Proposez-la.
event-lead-live = Les sessions ont commencé. Allez là où vous apprenez ou contribuez, et changez de salle quand ce n’est plus le cas.
event-lead-wrapped = C’est terminé, merci d’avoir été là. Le programme reste ici, avec les notes de chaque session.

event-announcements = Annonces

event-now-and-next = En ce moment et ensuite
event-now = Maintenant
event-next = Ensuite
event-left = il reste { $how-long }
event-in = dans { $how-long }
event-spent = Part du temps déjà écoulée
event-nothing-then = Rien à ce moment-là.
event-nothing-chosen = Rien de ce que vous avez choisi n’a lieu à ce moment-là.
event-several-wanted = Plusieurs de ces sessions vous tentent, mais elles ont lieu en même temps.
event-choose-from = { $n ->
    [one] { $n } session au choix
   *[other] { $n } sessions au choix
}
event-more = { $n ->
    [one] { $n } session de plus
   *[other] { $n } sessions de plus
}

event-programme = Programme
event-programme-size = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
} dans { $rooms ->
    [one] { $rooms } salle
   *[other] { $rooms } salles
}
event-no-times = Pas encore d’horaires
event-no-times-desk = Les salles et les horaires se créent dans la régie. Dès qu’il y en a, ils s’affichent ici.
event-no-times-wait = Les salles et les horaires sont en préparation. Ils s’afficheront ici.
event-add-times = Ajouter salles et horaires
event-times = Horaires
event-on-now = en cours
event-over = terminé
event-clash-hosting = Vous animez plusieurs sessions à cette heure-ci. Parlez-en à l’équipe de facilitation.
event-clash = { $n ->
    [2] Deux sessions qui vous tentent ont lieu à cette heure-ci.
   *[other] { $n } sessions qui vous tentent ont lieu à cette heure-ci.
}
event-nothing-here = Encore rien ici.

event-pool-unplaced = Pas encore de salle ni d’horaire
event-pool-pitched = Proposées jusqu’ici
event-pool-hidden = Le nombre de personnes intéressées s’affichera une fois les propositions closes.
event-pool-empty = Encore aucune proposition
event-pool-first = Lancez-vous : un titre suffit, et vous pourrez le changer plus tard.
event-pool-wait = La première session proposée s’affichera ici.

event-about = À propos de l’événement
event-invite = Faire venir quelqu’un
event-invite-code = Un code à scanner qui mène à cet événement
event-what = Une non-conférence, c’est quoi ?
event-what-made = Une rencontre (barcamp, forum ouvert…) dont le programme est fait par celles et ceux qui viennent. Tout le monde peut proposer une session : un sujet à discuter, quelque chose à montrer, à apprendre ou à fabriquer.
event-what-hearts = Touchez le cœur de chaque session qui vous tente, deux fois si vous y tenez. Salles et horaires sont choisis pour que le moins de monde possible doive être à deux endroits à la fois.
event-what-feet = Si, là où vous êtes, vous n’apprenez rien et ne contribuez pas, allez ailleurs : personne ne vous en voudra.
