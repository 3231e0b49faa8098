desk-tab-grid = Sessionplan
desk-tab-rooms = Räume & Slots
desk-tab-event = Event
desk-tab-log = Protokoll
desk-tab-import = Import
desk-window = { $tab } · Orga
desk-desk = Orga-Bereich
desk-heading = Orga-Bereich: { $tab }
desk-closed = Dieser Bereich ist für die Orga
desk-closed-how = Um hier zu arbeiten, öffne auf diesem Gerät einen Orga-Link. Die Hauptorga kann dir einen machen.
desk-to-event = Zum Event
desk-stage = Wo das Event gerade steht
desk-pitching-open = Vorschläge offen
desk-pitching-closed = Vorschläge geschlossen
desk-choosing-open = Auswahl offen
desk-choosing-closed = Auswahl geschlossen
desk-gate-open = Öffnen
desk-gate-close = Schließen
desk-pitching-open-it = Öffnen: Vorschläge
desk-pitching-close-it = Schließen: Vorschläge
desk-choosing-open-it = Öffnen: Auswahl
desk-choosing-close-it = Schließen: Auswahl

desk-seats = { $n ->
    [one] 1 Platz
   *[other] { $n } Plätze
}
desk-places = { $n ->
    [one] 1 Feld
   *[other] { $n } Felder
}
desk-semicolon = { $first }; { $second }
desk-edit = Bearbeiten
desk-save = Speichern
desk-is-closed = geschlossen
desk-is-open = offen

desk-grid = Sessionplan
desk-beside = Neben dem Sessionplan
desk-no-grid = Noch kein Sessionplan
desk-no-grid-why = Dafür braucht es mindestens einen Raum und einen Slot für Sessions.
desk-no-grid-add = Räume und Slots anlegen
desk-no-grid-import = Importieren
desk-time = Zeit
desk-now = jetzt
desk-here = Hierher
desk-swap = Tauschen
desk-against-more = { $first } + { $n }
desk-here-label = { $seen }: { $room }, { $times } Uhr
desk-here-label-more = { $seen }: { $room }, { $times } Uhr: { $more }

desk-card-wanted = { $people ->
    [one] 1 Person will hin
   *[other] { $people } Leute wollen hin
}{ $must ->
    [0] {""}
   *[other] , davon { $must } unbedingt
}
desk-card-pinned = fixiert
desk-card-hidden = verborgen
desk-card-slots = { $n ->
    [one] 1 Slot
   *[other] { $n } Slots
}
desk-card-run = { $n }. Durchlauf
desk-card-needs = braucht { $needs }

desk-problems = Probleme
desk-problems-none = Keine. Niemand muss an zwei Orten sein, jeder Raum ist groß genug.
desk-problem-host = { $host } müsste um { $time } Uhr gleichzeitig bei „{ $a }“ und „{ $b }“ sein.
desk-problem-need = „{ $title }“ braucht „{ $need }“, aber { $room } bietet das nicht.
desk-problem-then = „{ $title }“ kann um { $time } Uhr nicht stattfinden: Das haben die Hosts so angegeben.
desk-problem-beside = „{ $a }“ und „{ $b }“ sollen nicht gleichzeitig laufen, sind aber beide um { $time } Uhr.
desk-problem-unplaced = „{ $title }“ ist noch nicht eingeplant.
desk-its-room = der Raum
desk-mark-host = { $host } ist woanders
desk-mark-small = { $people } Leute, { $seats } Plätze
desk-mark-need = ohne { $need }
desk-mark-then = kann dann nicht
desk-mark-beside = gleichzeitig

desk-against-then = Hosts können dann nicht
desk-against-seats = { $people } Leute auf { $seats } Plätze
desk-against-need = ohne { $need }
desk-against-itself = läuft dann schon
desk-against-host = { $host } bietet dann „{ $title }“ an
desk-against-beside = gleichzeitig mit „{ $title }“

desk-shelf = Nicht eingeplant
desk-shelf-none = Alle Sessions sind eingeplant.
desk-shelf-no-pitches = Noch hat niemand etwas vorgeschlagen.
desk-gone = Zusammengelegt und zurückgezogen
desk-gone-withdrawn = zurückgezogen
desk-gone-merged = Teil von „{ $into }“
desk-gone-restore = Zurückholen
desk-gone-unmerge = Wieder trennen

desk-queue = Warteschlange
desk-queue-none = Niemand wartet auf das Mikrofon.
desk-queue-pitch = Für jemanden vorschlagen
desk-queue-heard = Vorgestellt
desk-queue-call = Aufrufen
desk-queue-now = Am Mikrofon

desk-fill = Plan füllen
desk-fill-off = { $n ->
    [one] 1 Session ist
   *[other] { $n } Sessions sind
} nicht eingeplant. Fixierte Sessions bleiben, wo sie sind.
desk-fill-looking = Suche nach einem guten Plan
desk-fill-seconds = { $seconds },{ $tenths } s
desk-fill-stop = Stoppen und den besten bisher nehmen
desk-fill-reload = Lade die Seite neu, um zu sehen, wie weit die Suche ist.
desk-fill-proposal = Planvorschlag: { $n ->
    [one] 1 Verschiebung
   *[other] { $n } Verschiebungen
}
desk-fill-none = Kein besserer Plan gefunden: Lass ihn, wie er ist.
desk-fill-all-right = In Ordnung
desk-fill-apply = Übernehmen
desk-fill-discard = Verwerfen
desk-fill-proven = Einen besseren Plan gibt es nicht: Das ist bewiesen.
desk-fill-at-most = Höchstens { $percent },{ $tenths } % besser ginge es noch; der Plan ist zu groß, um mehr zu sagen.
desk-fill-way = { $from } → { $to }
desk-fill-place = { $room }, { $time }
desk-fill-nowhere = nicht eingeplant
desk-loss-now = Jetzt
desk-loss-then = Danach
desk-loss-better = besser
desk-loss-worse = schlechter
desk-loss-unplaced = Nicht eingeplante Sessions
desk-loss-missed = Wünsche, die nicht aufgehen
desk-loss-seats = Fehlende Plätze
desk-loss-beside = Paare, die nicht gleichzeitig laufen sollten

desk-announce-what = Was sollen alle wissen?
desk-announce-hint = Erscheint auf jedem Handy und an der Wand.
desk-announce-stands = Sie bleibt stehen
desk-announce-until = bis sie jemand entfernt
desk-announce-ten-minutes = zehn Minuten lang
desk-announce-half-hour = eine halbe Stunde lang
desk-announce-hour = eine Stunde lang
desk-announce-three-hours = drei Stunden lang
desk-announce = Durchsage machen
desk-take-down = Entfernen
desk-announcements = Durchsagen

desk-move-close = Schließen
desk-move-wanted = { $people ->
    [one] 1 Person will hin
   *[other] { $people } Leute wollen hin
}, davon { $must } unbedingt
desk-where = { $room }, { $times } Uhr
desk-where-day = { $room }, { $day }, { $times } Uhr
desk-where-pinned = { $place }, fixiert
desk-where-off = Nicht eingeplant
desk-where-run = { $n }. Durchlauf: { $place }
desk-where-run-off = { $n }. Durchlauf: nicht eingeplant
desk-pin = Hier fixieren
desk-unpin = Lösen
desk-move-off = Aus dem Plan nehmen
desk-run-again = Noch einmal laufen lassen
desk-run-drop = Diesen Durchlauf streichen
desk-move-to = Verschieben nach …
desk-move-nowhere = Es gibt keinen anderen Platz für sie. Wenn sie fixiert ist, löse sie zuerst.
desk-day-times = { $day }, { $times } Uhr
desk-move-swap = { $room }: tauschen mit „{ $title }“
desk-free-rooms = { $n ->
    [one] 1 freier Raum
   *[other] { $n } freie Räume
}
desk-merge-choose = Session auswählen
desk-merge-into = Wird Teil von
desk-merge-hint = Interessierte und Hosts ziehen mit um. Das lässt sich rückgängig machen.
desk-merge = Zusammenlegen
desk-merge-open = Mit einer anderen Session zusammenlegen

desk-why = Warum hier?
desk-why-rival = Gleichzeitig läuft „{ $title }“: { $n ->
    [one] 1 Person will
   *[other] { $n } Leute wollen
} zu beiden.
desk-why-better = Besser wäre { $room }, { $time } Uhr: { $changes }.
desk-why-better-swap = Besser wäre { $room }, { $time } Uhr, im Tausch mit „{ $title }“: { $changes }.
desk-why-best = Kein anderer Platz wäre besser für die Leute.
desk-why-free = Niemandem entgeht hier etwas.
desk-why-costs = Auf diesem Platz { $losses }.
desk-why-missed = { $n ->
    [one] geht 1 Wunsch nicht auf
   *[other] gehen { $n } Wünsche nicht auf
}
desk-why-seats = { $n ->
    [one] findet 1 Person keinen Sitzplatz
   *[other] finden { $n } Leute keinen Sitzplatz
}
desk-why-beside = { $n ->
    [one] läuft 1 Session gleichzeitig, die das nicht sollte
   *[other] laufen { $n } Sessions gleichzeitig, die das nicht sollten
}
desk-why-off = Sie ist nicht eingeplant, obwohl es Plätze für sie gibt.
desk-why-off-nowhere = Sie ist nicht eingeplant, und es gibt keinen Platz, auf den sie einfach könnte.
desk-why-not = Nicht möglich: { $rules }.
desk-why-not-pin = sie ist fixiert oder hat schon begonnen ({ desk-places })
desk-why-not-slot = die Zeit ist vorbei, oder Hosts können dann nicht ({ desk-places })
desk-why-not-length = die Zeit reicht nicht ({ desk-places })
desk-why-not-closed = der Raum ist geschlossen ({ desk-places })
desk-why-not-need = dem Raum fehlt, was sie braucht ({ desk-places })
desk-why-not-taken = die Session dort kann nicht hierher ({ desk-places })
desk-why-not-host = ein Host ist woanders ({ desk-places })
desk-why-not-run = sie läuft dann schon ({ desk-places })
desk-change-none = ändert für niemanden etwas
desk-change-wishes-saved = { $n ->
    [one] 1 Wunsch mehr geht auf
   *[other] { $n } Wünsche mehr gehen auf
}
desk-change-wishes-lost = { $n ->
    [one] 1 Wunsch weniger geht auf
   *[other] { $n } Wünsche weniger gehen auf
}
desk-change-seats-fewer = { $n ->
    [one] 1 Person weniger ohne Sitzplatz
   *[other] { $n } Leute weniger ohne Sitzplatz
}
desk-change-seats-more = { $n ->
    [one] 1 Person mehr ohne Sitzplatz
   *[other] { $n } Leute mehr ohne Sitzplatz
}
desk-change-beside-fewer = { $n ->
    [one] 1 Paar weniger, das nicht gleichzeitig laufen sollte
   *[other] { $n } Paare weniger, die nicht gleichzeitig laufen sollten
}
desk-change-beside-more = { $n ->
    [one] 1 Paar mehr, das nicht gleichzeitig laufen sollte
   *[other] { $n } Paare mehr, die nicht gleichzeitig laufen sollten
}
desk-change-off-fewer = { $n ->
    [one] 1 Session zusätzlich eingeplant
   *[other] { $n } Sessions zusätzlich eingeplant
}
desk-change-off-more = { $n ->
    [one] 1 Session fällt aus dem Plan
   *[other] { $n } Sessions fallen aus dem Plan
}

desk-rooms = Räume
desk-rooms-none = Noch keine Räume. Ecken, Zelte und Tische unter einem Baum zählen auch.
desk-room-add = Raum hinzufügen
desk-room-add-it = Hinzufügen
desk-room-name = Name
desk-room-seats = Plätze
desk-room-seats-hint = Leer heißt: nicht gezählt. Dann gilt er als groß genug.
desk-room-features = Ausstattung
desk-room-features-hint = Mit Kommas: Beamer, stufenlos, ruhig
desk-room-directions = Wie man hinfindet
desk-room-not-counted = Plätze nicht gezählt
desk-room-remove = Diesen Raum entfernen
desk-room-up = { $room } nach oben
desk-room-down = { $room } nach unten
desk-closing = Wann Räume geschlossen sind
desk-closing-how = Tippe auf ein Feld, um den Raum für diesen Slot zu schließen oder wieder zu öffnen. Was in einem Raum eingeplant war, der schließt, ist danach nicht mehr eingeplant.
desk-day-time = { $day }, { $time } Uhr
desk-closing-is-closed = { $room }, { $time }: geschlossen. Öffnen
desk-closing-is-open = { $room }, { $time }: offen. Schließen

desk-slots = Slots
desk-slots-zone = Alle Zeiten sind Ortszeit in { $zone }.
desk-slots-none = Noch keine Slots. Leg zuerst einen Slot für Sessions an, dann Pausen und was alle zusammen machen.
desk-slot-add = Slot hinzufügen
desk-slot-add-it = Hinzufügen
desk-slot-date = Datum
desk-slot-starts = Beginn
desk-slot-ends = Ende
desk-slot-kind = Wofür
desk-slot-title = Titel
desk-slot-title-hint = Etwa Mittagessen oder Begrüßung; bei Sessions darf er leer bleiben.
desk-slot-remove = Diesen Slot entfernen

desk-settings = Einstellungen
desk-settings-role = Auf diesem Gerät bist du { $role }.
desk-settings-name = Name
desk-settings-about = Beschreibung
desk-settings-about-hint = Wo es ist, worum es geht, wie man sich vorbereitet. Markdown geht auch.
desk-settings-zone = Zeitzone
desk-settings-zone-hint = Zum Beispiel Europe/London. Die Slots behalten die Uhrzeit, die dasteht.
desk-settings-hide = Erst zeigen, wie viele zu einer Session wollen, wenn keine Vorschläge mehr kommen – damit frühe nicht nur gewinnen, weil sie früh da waren
desk-file = Das Event als Datei
desk-file-about = Alles, was passiert ist, wo die Leute hinwollen und wie sie heißen. Die Datei lässt sich in ein anderes Campgrid laden.
desk-file-download = Event herunterladen

desk-links = Links
desk-links-about = Wer so einen Link auf einem Gerät öffnet, arbeitet von dort im Orga-Bereich. Ein widerrufener Link geht nicht mehr; wer ihn schon benutzt hat, behält die Rolle.
desk-links-owners = Orga-Links macht und widerruft die Hauptorga.
desk-link-fresh = Hier ist der neue Link. Er wird nur jetzt gezeigt: Kopiere ihn und gib ihn denen, die ihn haben sollen.
desk-link-new = Der neue Link
desk-link-new-facilitator = Neuer Orga-Link
desk-link-new-owner = Neuer Hauptorga-Link
desk-link-facilitator = Orga-Link
desk-link-owner = Hauptorga-Link
desk-link-about = { $ago } erstellt, { $used ->
    [0] noch nicht benutzt
    [one] auf 1 Gerät benutzt
   *[other] auf { $used } Geräten benutzt
}
desk-link-revoked = widerrufen
desk-link-revoke = Widerrufen

desk-import = Import
desk-import-how = Füge Tabellen als CSV ein oder wähle Dateien; was du nicht brauchst, darf leer bleiben. Die erste Zeile nennt die Spalten, die Reihenfolge ist egal. Listen in einem Feld trennst du mit Semikolon. Bevor etwas hinzukommt, siehst du, was es wäre.
desk-import-look = Durchsehen
desk-import-it = Alles importieren
desk-import-rooms = Räume
desk-import-rooms-hint = „capacity“ darf leer bleiben.
desk-import-slots = Slots
desk-import-slots-hint = Datum als 2024-03-12, Uhrzeiten als 14:00. In „kind“ steht sessions, break oder plenary; leer heißt sessions.
desk-import-sessions = Sessions
desk-import-sessions-hint = In „avoid“ stehen die ids der Sessions, die nicht gleichzeitig laufen sollen. „pinned_slot“ schreibst du als 2024-03-12 14:00.
desk-import-columns = Spalten:
desk-import-file = Oder eine Datei
desk-preview = Was hinzukäme
desk-preview-nothing = In diesen Tabellen ist nichts, was hinzukäme.
desk-preview-fits = Alles passt. Hinzu kommt es erst, wenn du es importierst.
desk-preview-faults = { $n ->
    [one] Vorher ist noch 1 Sache
   *[other] Vorher sind noch { $n } Sachen
} zu berichtigen. Hinzu kommt erst etwas, wenn alles passt.
desk-fault-table = Tabelle
desk-fault-line = Zeile
desk-fault-column = Spalte
desk-fault-what = Was nicht stimmt
desk-fault-in = { $table ->
    [programme] Datei
    [rooms] Räume
    [slots] Slots
   *[sessions] Sessions
}
desk-preview-rooms = { $n ->
    [one] 1 Raum
   *[other] { $n } Räume
}
desk-preview-slots = { $n ->
    [one] 1 Slot
   *[other] { $n } Slots
}
desk-preview-sessions = { $n ->
    [one] 1 Session
   *[other] { $n } Sessions
}
