together-here = { $n ->
    [one] { $names } ist hier
   *[other] { $names } sind hier
}
together-here-label = Wer sonst gerade im Orga-Bereich ist
together-nameless = jemand
together-holds = { $name } hat diese Karte

log-undid = { log-who } rückgängig gemacht: { $what }
log-redid = { log-who } wiederholt: { $what }
together-redo = Wiederholen
together-redo-label = Wiederholen: { $what }
together-builds-move = { $by ->
    [you] Was du um { $clock } Uhr verschoben hast, baut darauf auf
    [operator] Was der Betreiber um { $clock } Uhr verschoben hat, baut darauf auf
   *[person] Was { $who } um { $clock } Uhr verschoben hat, baut darauf auf
}
together-builds-change = { $by ->
    [you] Was du um { $clock } Uhr geändert hast, baut darauf auf
    [operator] Was der Betreiber um { $clock } Uhr geändert hat, baut darauf auf
   *[person] Was { $who } um { $clock } Uhr geändert hat, baut darauf auf
}

together-who = Wer
together-everybody = Alle
together-me = Du
together-operator = Der Betreiber
together-what = Was
together-everything = Alles
together-places = Wo Sessions sind
together-sessions = Sessions
together-rooms = Räume und Slots
together-event = Das Event
together-undos = Rückgängig Gemachtes
together-show = Anzeigen
together-none = So etwas gibt es hier nicht.
together-older = Ältere Änderungen
together-latest = Die neuesten Änderungen
