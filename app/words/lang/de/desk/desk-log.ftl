# Ohne Person steht nur das Ende da: „„Kompost“ eingeplant (Koto, 14:00)“. Das Partizip kommt immer zuletzt.
log-who = { $by ->
    [you] Du hast
    [operator] Die Server-Administration hat
    [nobody] {""}
   *[person] { $who } hat
}

log-sentence = { $what }.
log-undo-label = Rückgängig: { $what }

log-title = „{ $name }“
log-title-gone = [gelöschte Session]
log-title-run = { $title } ({ $n }. Durchlauf)
log-gone = [gelöscht]
log-slot-day = { $day }, { $time }

log-nothing = { log-who } nichts geändert
log-opened = { log-who } das Event angelegt
log-settings-edited = { log-who } die Einstellungen geändert
log-logo-set = { log-who } das Logo geändert
log-logo-removed = { log-who } das Logo entfernt
log-phase-set = { log-who } das Event auf „{ $phase ->
    [setup] Vorbereitung
    [pitching] Sessionplanung
    [live] Live
   *[wrapped] Beendet
}“ gestellt (Vorschläge { $pitching ->
    [open] offen
   *[closed] geschlossen
}, Auswahl { $choosing ->
    [open] offen
   *[closed] geschlossen
})
log-room-added = { log-who } den Raum { $room } hinzugefügt
log-room-edited = { log-who } den Raum { $room } geändert
log-room-closed = { log-who } den Raum { $room } geschlossen
log-room-opened = { log-who } den Raum { $room } wieder geöffnet
log-room-removed = { log-who } den Raum { $room } entfernt
log-rooms-ordered = { log-who } die Räume umsortiert
log-slot-added = { log-who } den Slot { $times } hinzugefügt ({ $day })
log-slot-edited = { log-who } den Slot { $times } geändert ({ $day })
log-slot-removed = { log-who } den Slot { $slot } entfernt
log-pitched = { log-who } { $title } vorgeschlagen
log-unpitched = { log-who } den Vorschlag { $title } zurückgenommen
log-session-edited = { log-who } { $title } geändert
log-restored = { log-who } { $title } zurückgeholt
log-merged = { log-who } { $title } zu einem Teil von { $into } gemacht
log-merge-asked = { log-who } bei { $title } angefragt, ob { $from } dazukommen darf
log-merge-ended = { log-who } die Anfrage beendet, ob { $title } Teil einer anderen Session wird
log-withdrawn = { log-who } { $title } zurückgezogen
log-requeued = { log-who } { $title } wieder in die Warteschlange gestellt
log-called-up = { log-who } { $title } ans Mikrofon gerufen
log-heard = { log-who } { $title } als vorgestellt markiert
log-run-added = { log-who } { $title } einen weiteren Durchlauf gegeben
log-run-removed = { log-who } den { $n }. Durchlauf von { $title } gestrichen
log-placed = { log-who } { $title } eingeplant ({ $room }, { $slot })
log-unplaced = { log-who } { $title } aus dem Plan genommen
log-unpinned = { log-who } die Fixierung von { $title } gelöst
log-pinned-place = { log-who } { $title } fixiert ({ $room }, { $slot })
log-pinned-room = { log-who } { $title } auf den Raum { $room } fixiert
log-pinned-slot = { log-who } { $title } auf den Slot { $slot } fixiert
log-note-added = { log-who } eine Notiz zu { $title } geschrieben
log-note-edited = { log-who } eine Notiz zu { $title } geändert
log-note-removed = { log-who } eine Notiz zu { $title } entfernt
log-announced = { log-who } „{ $text }“ durchgesagt
log-taken-down = { log-who } eine Durchsage entfernt
log-forgotten = { log-who } die eigenen Daten löschen lassen

log-many-rooms-added = { log-who } { $n ->
    [one] 1 Raum
   *[other] { $n } Räume
} hinzugefügt
log-many-slots-added = { log-who } { $n ->
    [one] 1 Slot
   *[other] { $n } Slots
} hinzugefügt
log-many-pitched = { log-who } { $n ->
    [one] 1 Session
   *[other] { $n } Sessions
} eingebracht
log-many-rooms-edited = { log-who } { $n ->
    [one] 1 Raum
   *[other] { $n } Räume
} geändert
log-many-slots-edited = { log-who } { $n ->
    [one] 1 Slot
   *[other] { $n } Slots
} verschoben
log-many-placed = { log-who } { $n ->
    [one] 1 Session
   *[other] { $n } Sessions
} eingeplant
log-many-unplaced = { log-who } { $n ->
    [one] 1 Session
   *[other] { $n } Sessions
} aus dem Plan genommen
log-many-others = { log-who } { $n ->
    [one] 1 weitere Änderung
   *[other] { $n } weitere Änderungen
} gemacht

log-heading = Was passiert ist
log-about = Die letzten Änderungen, neueste zuerst. Auch das Rückgängigmachen ist eine Änderung und lässt sich selbst rückgängig machen.
log-details = Alles davon
