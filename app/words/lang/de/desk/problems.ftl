### Probleme im Orga-Bereich, und was dagegen hilft.

problem-small = „{ $title }“: Etwa { $people ->
    [one] 1 Person kommt
   *[other] { $people } Leute kommen
}, aber { $room } hat { $seats ->
    [one] nur 1 Platz
   *[other] nur { $seats } Plätze
}.
problem-double = „{ $a }“ und „{ $b }“ sind um { $time } Uhr im selben Raum: { $room }.
problem-closed = „{ $title }“ läuft um { $time } Uhr in einem Raum, der dann geschlossen ist: { $room }.
problem-back-to-back = { $host } muss um { $time } Uhr gleich von „{ $a }“ zu „{ $b }“: { $minutes ->
    [0] keine Pause
    [one] 1 Minute
   *[other] { $minutes } Minuten
} dazwischen.
problem-mark-double = zwei in einem Raum
problem-mark-closed = Raum geschlossen
problem-concerns = { $n ->
    [one] betrifft 1 Person
   *[other] betrifft { $n } Leute
}

repairs-unfold = Was hilft
repairs-bring-in = Wie sie in den Plan kommt
repairs-see = Die Möglichkeiten neben der Karte ansehen
repairs-none = Mit ein oder zwei Zügen lässt es sich nicht beheben.
repairs-none-in = Mit ein oder zwei Zügen kommt sie nicht in den Plan.
repairs-move = „{ $title }“ nach: { $room }, { $time } Uhr
repairs-move-day = „{ $title }“ nach: { $room }, { $day }, { $time } Uhr
repairs-swap = „{ $a }“ und „{ $b }“ tauschen
repairs-miss-fewer = { $n ->
    [one] 1 Person weniger verpasst etwas
   *[other] { $n } Leute weniger verpassen etwas
}
repairs-miss-more = { $n ->
    [one] 1 Person mehr verpasst etwas
   *[other] { $n } Leute mehr verpassen etwas
}
repairs-seats-gained = { $n ->
    [one] 1 Person mehr findet einen Platz
   *[other] { $n } Leute mehr finden einen Platz
}
repairs-seats-lost = { $n ->
    [one] 1 Person weniger findet einen Platz
   *[other] { $n } Leute weniger finden einen Platz
}
repairs-free = niemand verliert etwas
repairs-partly = behebt es nur zum Teil
