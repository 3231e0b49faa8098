find-words = Sessions suchen
find-more = Filter
find-time = Zeit
find-room = Raum
find-tag = Thema
find-language = Sprache
find-any = Egal
find-mine = Wo ich hinwill
find-seats = Noch Plätze frei
find-beginners = Für den Einstieg
find-show = Anzeigen
find-found = { $all ->
    [one] { $n } von 1 Session
   *[other] { $n } von { $all } Sessions
}
find-clear = Alle zeigen
find-nothing = Nichts gefunden
find-nothing-hint = Versuch es mit weniger Wörtern oder lass dir wieder alle zeigen.

event-prepare = Vorschlag vorbereiten
event-calendar = In meinen Kalender
event-takeaways = Das nehmen wir mit
event-choose = { $n ->
    [one] Auswählen: noch 1 Session
   *[other] Auswählen: noch { $n } Sessions
}

welcome-pitch = Noch gibt es kein Programm: Das macht ihr selbst. Alle dürfen etwas vorschlagen: eine Frage, etwas, das du kannst, ein Problem, einen Spaziergang. Du musst nichts perfekt können, und Folien erwartet niemand.
welcome-choose = Tippe auf das Herz bei allem, wo du hinwillst. Niemand sonst sieht, was du auswählst.
welcome-go = Jede Session bekommt Raum und Zeit, sodass möglichst wenige verpassen, wofür sie gekommen sind.
welcome-feet = Das Gesetz der zwei Füße.
welcome-prepare = So bereitest du einen Vorschlag vor
welcome-tip-title = Gib der Session einen Titel, der sagt, was man dort macht oder lernt.
welcome-tip-question = Eine Frage, auf die du keine Antwort hast, ist eine gute Session: Die Antwort bringen die mit, die kommen.
welcome-tip-short = Du hast etwa dreißig Sekunden, um zu sagen, worum es geht. Zwei Sätze reichen völlig.
welcome-tip-shy = Du sprichst nicht gern vor vielen Leuten? Schreib es hier auf; jemand kann es für dich vorlesen.

tell-me = Sag mir, wenn das Event öffnet
tell-me-email = Deine E-Mail-Adresse
tell-me-email-hint = Du bekommst nur diese eine E-Mail. Deine Adresse wird gelöscht, sobald sie raus ist.
tell-me-by-email = E-Mail schicken
tell-me-by-push = Auf diesem Gerät Bescheid sagen
tell-me-told = Du erfährst es, wenn das Event öffnet.
tell-me-not = Nicht Bescheid sagen
tell-me-refused = Dein Browser erlaubt es nicht. Du kannst das in seinen Einstellungen für diese Seite ändern.

share-scan = Zum Scannen mit der Handykamera. Niemand muss etwas installieren oder sich anmelden.
share-code = Oder { $house } öffnen und diesen Code eingeben:
share-address = Oder gib die Adresse weiter:
share-open = Teilen
share-picture = Bild speichern

own-pitches = Deine Vorschläge

where-you-are = { $clock } Uhr bei dir
where-you-are-day = { $weekday }, { $clock } Uhr bei dir
