mine-title = Mein Plan

mine-empty = Hier ist noch nichts
mine-empty-how = Tippe auf das Herz bei Sessions, zu denen du willst, oder schlag selbst eine vor. Dann stehen sie alle hier, nach Uhrzeit.
mine-to-programme = Zum Programm

mine-free = Frei
mine-no-more = Von deinen Sessions kommt keine mehr. Wenn du noch Zeit hast: Setz dich irgendwo dazu, alle Hosts freuen sich.
crowd-plenty = Viel Platz: { $people ->
    [one] 1 Person will
   *[other] { $people } Leute wollen
} hin, und es gibt { $seats } Plätze.
crowd-full = Es wird voll: { $people ->
    [one] 1 Person will
   *[other] { $people } Leute wollen
} hin, und es gibt { $seats ->
    [one] 1 Platz
   *[other] { $seats } Plätze
}.
crowd-over = Mehr Leute wollen hin, als es Plätze gibt: { $people } auf { $seats ->
    [one] 1 Platz
   *[other] { $seats } Plätze
}. Komm früh.
crowd-runs-plenty = Viel Platz: { $people ->
    [one] 1 Person will
   *[other] { $people } Leute wollen
} hin, und sie läuft { $runs }-mal, mit { $seats } Plätzen insgesamt.
crowd-runs-full = Es wird voll: { $people ->
    [one] 1 Person will
   *[other] { $people } Leute wollen
} hin, und sie läuft { $runs }-mal, mit { $seats } Plätzen insgesamt.
crowd-runs-over = Mehr Leute wollen hin, als es Plätze gibt: { $people } auf { $seats } Plätze, obwohl sie { $runs }-mal läuft. Komm früh.
heads-of = { $heads ->
    [one] 1 Person ist da
   *[other] { $heads } Leute sind da
}, bei { $seats ->
    [one] 1 Platz
   *[other] { $seats } Plätzen
}.

mine-changes = Geändert
changed-room = Neuer Raum: { $to } statt { $from }.
changed-time = Neue Zeit: { $to } statt { $from }.
changed-both = Neuer Platz: { $room }, { $time }, statt { $from }, { $before }.
changed-back = Wieder im Plan: { $room }, { $time }.
changed-off = Vorerst nicht mehr eingeplant: ohne Raum und ohne Zeit.
changed-withdrawn = Zurückgezogen: Sie findet nicht statt.
changed-part-of = Sie ist jetzt Teil von „{ $into }“.
changed-got = Alles klar

mine-clashes = Zwei gleichzeitig
mine-clash = { $sessions } laufen gleichzeitig: Da müsstest du dich entscheiden.
mine-clash-hosting = { $sessions } laufen gleichzeitig, und du bietest mehr als eine davon an. Sag der Orga Bescheid.
mine-clash-host = Du bietest dann { $mine } an und würdest { $theirs } verpassen.
mine-again = Läuft noch einmal um { $time } Uhr ({ $room }).
mine-again-busy = Läuft noch einmal um { $time } Uhr ({ $room }), aber da hast du schon etwas anderes.
mine-again-on = Läuft noch einmal am { $day }, um { $time } Uhr ({ $room }).
mine-again-on-busy = Läuft noch einmal am { $day }, um { $time } Uhr ({ $room }), aber da hast du schon etwas anderes.
mine-only-then = Läuft nicht noch einmal.
mine-drop = Abwählen
mine-else-at = Was um { $time } Uhr sonst läuft

mine-by-time = Nach Uhrzeit
mine-over = Was vorbei ist
mine-none-placed = Von deinen Sessions hat noch keine Raum und Zeit. Sobald sich das ändert, stehen sie hier nach Uhrzeit.
mine-unplaced = Noch nicht eingeplant
mine-unplaced-hint = Sie warten noch auf Raum und Zeit.
mine-gone = Zurückgezogen oder zusammengelegt
mine-gone-hint = Sie stehen nicht mehr im Programm.

calendar-title = In deinem Kalender
calendar-about = Dein Kalender kann mitgehen mit allem, was du anbietest und wo du hinwillst: Ändert sich ein Raum oder eine Zeit, ändert es sich auch dort.
calendar-make = Adresse für meinen Kalender erstellen
calendar-subscribe = Zu meinem Kalender hinzufügen
calendar-file = Datei herunterladen
calendar-copy = Oder kopiere die Adresse in deinen Kalender. Die Adresse geht mit Änderungen mit, die Datei nicht.
calendar-address = Adresse deines Kalenders
calendar-secret = Diese Adresse ist geheim
calendar-secret-text = Wer sie hat, kann lesen, wo du hingehst. Ist sie in falsche Hände geraten, erstelle eine neue: Die alte geht dann nicht mehr, und du fügst die neue zu deinem Kalender hinzu.
calendar-renew = Neue Adresse erstellen
