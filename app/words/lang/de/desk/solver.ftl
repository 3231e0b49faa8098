### Der Löser am Pult.

fill-repair = Plan reparieren
fill-improve = Besseren Plan suchen
fill-fill-hint = Sucht einen Platz für alles, was keinen hat.
fill-repair-hint = Verschiebt so wenig wie möglich: nur, was ein Problem oder keinen Platz hat.
fill-improve-hint = Alles, was nicht fixiert ist, darf sich bewegen, wenn es für die Leute besser wird.
fill-wrong = { $n ->
    [one] 1 Session hat
   *[other] { $n } Sessions haben
} ein Problem oder keinen Platz. Alles andere bleibt, soweit es geht.
fill-options = Andere Wege, und was bleibt
fill-keep = Wie viel darf sich verschieben?
fill-keep-suits = Was zu dem passt, was du willst
fill-keep-least = So wenig wie möglich
fill-keep-little = Ein wenig, mit gutem Grund
fill-keep-freely = Beliebig
fill-keep-hint = Eine Verschiebung wiegt umso schwerer, je früher die Session beginnt und je mehr Leute mit ihr rechnen.
fill-freeze = Das bleibt, wie es ist
fill-freeze-hint = Fixierte Sessions bleiben in jedem Fall, und was begonnen hat, auch.
fill-begun = hat begonnen
fill-fresh = { $moves ->
    [0] Nichts, was einen Platz hat, wird verschoben
    [one] 1 Session wird verschoben
   *[other] { $moves } Sessions werden verschoben
}; neu gefüllt wären es { $fresh } gewesen.
fill-stale = { $n ->
    [0] Der Plan hat sich geändert, seit das hier berechnet wurde. Alles davon passt noch, aber inzwischen geht es vielleicht besser.
    [one] Der Plan hat sich geändert, seit das hier berechnet wurde. 1 Verschiebung passt nicht mehr und bleibt weg.
   *[other] Der Plan hat sich geändert, seit das hier berechnet wurde. { $n } Verschiebungen passen nicht mehr und bleiben weg.
}
fill-proven-few = Mit so wenigen Verschiebungen gibt es keinen besseren Plan: Das ist bewiesen.
fill-again = Noch einmal suchen
fill-gone = Passt nicht mehr: wurde inzwischen verschoben.
fill-choose = Welche Verschiebungen übernommen werden
fill-chosen = { $n ->
    [0] Nichts ausgewählt
    [one] 1 Verschiebung ausgewählt
   *[other] { $n } Verschiebungen ausgewählt
}
fill-try = Was würde das ändern?
fill-together = Das eine macht dem anderen Platz:
fill-compare = Vorher und nachher
fill-was = vorher: { $title }
fill-was-free = vorher frei
fill-comes-free = frei
fill-frozen = bleibt
fill-gain-placed = { $n ->
    [one] bekommt einen Platz im Plan
   *[other] { $n } Sessions bekommen einen Platz im Plan
}
fill-gain-seats = { $n ->
    [one] 1 Person mehr findet einen Sitzplatz
   *[other] { $n } Leute mehr finden einen Sitzplatz
}
fill-gain-wishes = { $n ->
    [one] 1 Wunsch mehr geht auf
   *[other] { $n } Wünsche mehr gehen auf
}
fill-gain-beside = { $n ->
    [one] 1 Überschneidung weniger
   *[other] { $n } Überschneidungen weniger
}
fill-makes-room = macht Platz für andere
fill-broken-closed = ihr Raum ist geschlossen
fill-broken-need = dem Raum fehlt, was sie braucht
fill-broken-host = ein Host ist dann woanders
fill-broken-slot = ihre Hosts können dann nicht
fill-broken = sie kann nicht bleiben, wo sie ist
