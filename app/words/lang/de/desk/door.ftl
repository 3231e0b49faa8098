door-nothing = Diesen Raum gibt es hier nicht
door-nothing-why = Vielleicht wurde er entfernt. Im Programm stehen alle Räume.

door-now = Jetzt
door-next = Als Nächstes in diesem Raum
door-next-none = Heute nichts mehr
door-over = Gerade eben
door-time-is-up = Die Zeit ist um. Bitte macht Platz für das, was folgt.
door-free = Frei
door-free-until = Bis { $time } Uhr
door-between = Zwischen zwei Sessions
door-before = Noch nicht
door-starts = Es geht um { $time } Uhr los
door-after = Das war’s
door-after-text = Danke, dass ihr da wart.
door-no-times = Noch keine Zeiten
door-no-times-text = Sobald es ein Programm gibt, steht hier, was in diesem Raum ist.

door-left = Verbleibende Zeit
door-still = noch
door-soon = { $n ->
    [0] Die Zeit ist um
    [one] Noch 1 Minute: Bitte kommt zum Ende
   *[other] Noch { $n } Minuten: Bitte kommt zum Ende
}

door-moved = „{ $title }“ ist umgezogen: { $room }, { $time } Uhr
door-came = „{ $title }“ ist hierher umgezogen, von { $room }
door-off = „{ $title }“ hat gerade keinen Raum
door-cancelled = „{ $title }“ findet nicht statt
door-closed = Dieser Raum ist ab jetzt geschlossen

door-how-full = Wie voll
door-full-label = Wie voll es ist
door-seats = { $n ->
    [one] 1 Platz
   *[other] { $n } Plätze
}
door-nobody = Noch nicht gezählt
door-here = { $n ->
    [one] 1 Person ist da
   *[other] { $n } Leute sind da
}
door-seats-left = { $n ->
    [one] Etwa 1 Platz frei
   *[other] Etwa { $n } Plätze frei
}
door-full = { $n ->
    [0] Voll
    [one] Voll, 1 Person mehr als Plätze
   *[other] Voll, { $n } Leute mehr als Plätze
}
door-of-seats = { $n } von { $seats }
door-one-more = Noch jemand
door-fewer = Jemand weniger
door-set-how = Zahl eintippen
door-set-label = Leute im Raum
door-set = Übernehmen

door-code = Code zum Scannen: Er führt zum Programm
door-more = Das ganze Programm und alle Änderungen: Scanne das

door-screen = Bildschirm am Eingang
door-screen-about = Ein Tablet am Eingang zeigt, was in diesem Raum ist, und kann Köpfe zählen. Scanne das damit oder öffne dort die Adresse.
door-screen-code = Code zum Scannen: Er öffnet den Bildschirm dieses Raums
door-screen-open = Hier öffnen
door-screen-print = Für jeden Raum drucken
door-screen-address = Adresse des Bildschirms dieses Raums
door-renew = Neue Adressen für Tablets
door-renew-about = Wer die Adresse eines Tablets hat, kann in Räumen Köpfe zählen. Neue Adressen beenden das: Tablets mit den alten zeigen weiter, was läuft, und zählen nicht mehr.
door-renew-do = Neue Adressen machen
