### „Zum Mitnehmen“: die Seite mit allen Dateien und Adressen, über die das Programm anderswohin kommt.

formats-import-programme = Ein ganzes Programm
formats-import-hint = schedule.json oder schedule.xml eines anderen Werkzeugs, das JSON von Sessionize oder pretalx oder eine Tabelle, aus einer Tabellenkalkulation kopiert. Eine Datei, die schon einmal kam, bringt alles auf ihren Stand; nichts kommt doppelt.
formats-import-most = Höchstens 2 MB insgesamt.
formats-import-pitches = Nur worum es in den Sessions geht: keine Räume, keine Zeiten
formats-import-withdraw = Sessions zurückziehen, die mit einem früheren Import kamen und nicht mehr in der Datei sind
formats-preview-changed = { $n ->
    [one] 1 Änderung
   *[other] { $n } Änderungen
}
formats-preview-removed = { $n ->
    [one] 1 Sache fällt weg
   *[other] { $n } Sachen fallen weg
}
formats-preview-left = { $n ->
    [one] 1 Hinweis
   *[other] { $n } Hinweise
}
