wall-title = Mur
wall-page = { $page } sur { $of }
wall-live = En direct
wall-old = État du tableau à { $time }

wall-code = Code à scanner : il mène à { $address }
wall-join = Participez depuis votre téléphone
wall-join-scan = Scannez le code, ou ouvrez { $address }
wall-join-tap = Parcourez les propositions et touchez le cœur de ce qui vous tente
wall-join-pitch = Proposez votre propre session
wall-join-note = Ni compte ni appli. On ne vous demande un nom que si vous proposez une session.

wall-so-far = { $n ->
    [0] Lancez-vous
    [one] Une session pour l’instant
   *[other] { $n } sessions pour l’instant
}
wall-ask = De quoi avez-vous envie de parler ?
wall-ask-how = Scannez le code et proposez : un titre suffit.
wall-next-speakers = Ensuite au micro
wall-pitching-now = Au micro
wall-want = { $n ->
    [one] personne veut y aller
   *[other] personnes veulent y aller
}
wall-must = { $n ->
    [one] { $n } y tient
   *[other] { $n } y tiennent
}

wall-now = Maintenant
wall-next = Ensuite
wall-between = { $times } { $title }
wall-room = Salle
wall-time = Heure
wall-row-now = en cours

wall-thanks = Merci d’avoir été là
wall-thanks-text = { $n ->
    [one] { $n } session, faite par tout le monde ici. Ajoutez ce que vous avez appris aux notes d’une session.
   *[other] { $n } sessions, faites par tout le monde ici. Ajoutez ce que vous avez appris aux notes d’une session.
}
