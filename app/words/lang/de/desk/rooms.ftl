rooms-open-room = { $room }: ändern oder schließen
rooms-open-slot = { $times }: ändern oder verschieben
rooms-left = Nach links
rooms-right = Nach rechts
rooms-change = Ändern
rooms-when-closed = Geschlossen
rooms-close-now = { $room } ab jetzt schließen
rooms-open-now = { $room } wieder öffnen
rooms-close-how = Was darin ist, bleibt im Plan, bis es einen anderen Raum hat. Alle erfahren es, wenn es umzieht.
rooms-is-closed = Er ist ab jetzt geschlossen.
rooms-close-from = ab hier
rooms-close-from-label = { $room }: ab { $time } Uhr schließen
rooms-offer-room = { $room } ist geschlossen: { $n ->
    [one] 1 Session braucht
   *[other] { $n } Sessions brauchen
} einen anderen Raum.
rooms-offer-rooms = Räume sind geschlossen: { $n ->
    [one] 1 Session braucht
   *[other] { $n } Sessions brauchen
} einen anderen Raum.
rooms-offer-off = { $n ->
    [one] 1 Session ist
   *[other] { $n } Sessions sind
} nicht eingeplant.
rooms-offer-repair = Andere Plätze suchen
rooms-offer-how = Sonst zieht so wenig wie möglich um, und du siehst jeden Umzug, bevor er gilt.
rooms-late = Verspätet es sich?
rooms-late-how = Dieser Slot und was an dem Tag folgt, verschieben sich. Sessions behalten ihre Räume. Alle erfahren es.
rooms-late-minutes = Minuten
rooms-late-minutes-hint = Unter null, um aufzuholen: -5
rooms-late-absorb = Pausen werden kürzer, um es aufzuholen, bis auf { $n } Minuten
rooms-late-do = Verschieben
rooms-late-show = Zeiten zeigen
rooms-late-table = Wann es dann wäre
rooms-late-now = Jetzt
rooms-late-by = +{ $n } Min.
rooms-late-by-label = +{ $n } Min.: verschieben
rooms-late-own = { $n } Min.
rooms-template = Mit einer Vorlage anfangen
rooms-template-how = Sag, wie viele Räume und Slots. Du siehst den Tag, bevor etwas angelegt wird, und einmal Rückgängig nimmt alles zurück.
rooms-template-half = Halber Tag
rooms-template-day = Ein Tag
rooms-template-two = Zwei Tage
rooms-template-rooms = Wie viele Räume
rooms-template-rooms-hint = Sie heißen Raum 1, Raum 2 und so weiter: Benenne sie um, wann du willst.
rooms-template-room = Raum
rooms-template-names = Oder ihre Namen, je Zeile einer
rooms-template-names-hint = Mit Plätzen hinter einem Komma: Koto, 40
rooms-template-date = Erster Tag
rooms-template-days = Wie viele Tage
rooms-template-starts = Beginn
rooms-template-slots = Slots am Tag
rooms-template-minutes = Minuten je Slot
rooms-template-gap = Minuten dazwischen
rooms-template-lunch = Mittagessen um
rooms-template-lunch-hint = Leer: kein Mittagessen.
rooms-template-lunch-for = Minuten Mittagessen
rooms-template-opening = Eine Eröffnung für alle ({ $n } Minuten)
rooms-template-closing = Ein Abschluss für alle ({ $n } Minuten)
rooms-template-opening-title = Eröffnung
rooms-template-lunch-title = Mittagessen
rooms-template-closing-title = Abschluss
rooms-template-show = Den Tag zeigen
rooms-template-do = Alles anlegen
rooms-template-result = Was angelegt würde
