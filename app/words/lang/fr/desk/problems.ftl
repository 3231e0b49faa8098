### Problèmes de la régie, et ce qui les répare.

problem-small = « { $title } » : environ { $people ->
    [one] { $people } personne viendra
   *[other] { $people } personnes viendront
}, pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
} ({ $room }).
problem-double = « { $a } » et « { $b } » sont dans la même salle à { $time } ({ $room }).
problem-closed = « { $title } » a lieu à { $time } dans une salle alors fermée ({ $room }).
problem-back-to-back = { $host } passe directement de « { $a } » à « { $b } » à { $time } : { $minutes ->
    [0] aucune pause
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} entre les deux.
problem-mark-double = deux dans une salle
problem-mark-closed = salle fermée
problem-concerns = { $n ->
    [one] { $n } personne concernée
   *[other] { $n } personnes concernées
}

repairs-unfold = Comment réparer
repairs-bring-in = Comment la placer
repairs-see = Voir les solutions à côté de la carte
repairs-none = Un ou deux déplacements n’y suffisent pas.
repairs-none-in = Un ou deux déplacements ne suffisent pas à la placer.
repairs-move = « { $title } » : { $room }, { $time }
repairs-move-day = « { $title } » : { $room }, { $day }, { $time }
repairs-swap = Échanger « { $a } » et « { $b } »
repairs-miss-fewer = { $n ->
    [one] { $n } personne de moins manque quelque chose
   *[other] { $n } personnes de moins manquent quelque chose
}
repairs-miss-more = { $n ->
    [one] { $n } personne de plus manque quelque chose
   *[other] { $n } personnes de plus manquent quelque chose
}
repairs-seats-gained = { $n ->
    [one] { $n } personne gagne une place
   *[other] { $n } personnes gagnent une place
}
repairs-seats-lost = { $n ->
    [one] { $n } personne perd sa place
   *[other] { $n } personnes perdent leur place
}
repairs-free = personne n’y perd rien
repairs-partly = ne répare qu’en partie
