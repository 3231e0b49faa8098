desk-tab-people = Leute
desk-tab-report = Bericht

people-heading = Alle, die hier sind
people-about = Alle, die bei diesem Event etwas getan haben; die Orga steht oben.
people-search = Nach Name oder Session suchen
people-find = Suchen
people-none = Damit ist niemand zu finden.
people-more = { $n ->
    [one] { $n } weitere Person: Such sie mit dem Namen.
   *[other] { $n } weitere Leute: Such sie mit dem Namen.
}
people-nameless = Noch kein Name
people-you = du
people-removed = entfernt
people-since = { $devices ->
    [one] Hier seit { $since }, mit { $devices } Gerät
   *[other] Hier seit { $since }, mit { $devices } Geräten
}
people-pitched = Vorgeschlagen:
people-change = Ändern oder entfernen
people-name = Name
people-name-hint = Leer lassen, um einen beleidigenden Namen wegzunehmen.
people-rename = Umbenennen
people-make-attendee = Rolle wegnehmen
people-make-facilitator = In die Orga aufnehmen
people-make-owner = In die Hauptorga aufnehmen
people-roles-owners = Rollen ändert nur die Hauptorga.
people-remove-about = Die Geräte können weiter lesen, aber nichts mehr schreiben. Die Notizen verschwinden. Du kannst die Person wieder hereinlassen.
people-sessions = Die Sessions
people-fate-hidden = werden verborgen, damit du sie prüfen kannst
people-fate-withdrawn = werden zurückgezogen
people-fate-kept = bleiben, wie sie sind
people-remove = Diese Person entfernen
people-let-in = Wieder hereinlassen
people-let-in-about = Dann kann die Person wieder schreiben. Was mit ihr verschwand, kommt zurück, wenn du es im Protokoll rückgängig machst, oder einzeln.
people-came-by = Darüber gekommen: { $names }
people-link-role = Um jemandem, der über einen Link kam, die Rolle wegzunehmen, such die Person in der Liste.

hidden-heading = Verborgene Sessions
hidden-about = Diese sieht nur die Orga: nicht auf Telefonen, nicht an der Wand, nicht in Zahlen.
hidden-none = Nichts ist verborgen. Eine Session verbirgst du auf ihrer Seite.

may-heading = Was die Teilnehmenden dürfen
may-popularity-shown = Alle sehen, wie viele eine Session wollen
may-popularity-hidden = Wie viele eine Session wollen, ist verborgen, bis die Vorschläge geschlossen sind
may-pitch-any = Alle können so viele Sessions vorschlagen, wie sie wollen
may-pitch-most = { $n ->
    [one] Alle können { $n } Session vorschlagen
   *[other] Alle können { $n } Sessions vorschlagen
}
may-gates = Vorschlagen und Auswählen öffnest und schließt du oben auf jeder Seite der Regie.
settings-pitches-each = Wie viele Sessions eine Person höchstens vorschlagen kann
settings-pitches-each-hint = Leer: so viele sie wollen. Für die Orga gilt es nicht.

announce-until-time = bis { $time }
announce-goes = Verschwindet in { $long }, um { $time }
announce-stays = Steht da, bis du sie entfernst

again-heading = Noch einmal dasselbe
again-about = Macht ein neues Event mit den Räumen, Slots, Einstellungen und dem Logo von diesem, ohne Sessions und Leute. Es gehört dann dir.
again-name = Name
again-first-day = Erster Tag
again-first-day-hint = Alle Slots ziehen mit.
again-make = Neues Event anlegen

report-heading = Was daraus geworden ist
report-about = Bei { $counted } von { $runs } Durchläufen wurden die Köpfe gezählt. Bei den anderen kommen die Zahlen aus den Wünschen: Alle gehen zu dem, was sie am meisten wollen, solange Plätze da sind.
report-csv = Als Tabelle herunterladen (CSV)
report-nothing = Noch hat keine Session einen Platz.
report-figures = In Zahlen
report-people = Leute
report-pitchers = davon haben vorgeschlagen
report-choosers = davon haben gesagt, was sie wollen
report-pitched = Vorgeschlagene Sessions
report-held = mit Platz
report-unplaced = ohne Platz
report-merged = wurden Teil anderer
report-withdrawn = zurückgezogen oder verborgen
report-seats = Angebotene Plätze
report-used = davon besetzt
report-wishes = Wünsche
report-missed = gingen nicht in Erfüllung
report-changes = Änderungen am Tag
report-moves = verlegte Sessions
report-busiest = Die vollsten Sessions
report-missed-most = Am häufigsten verpasst
report-missed-about = Leute, die eine Session wollten und nicht kommen konnten: Sie lief neben einer anderen gewünschten, war voll oder hatte keinen Platz.
report-slots = Nach Zeit
report-rooms = Nach Raum
report-runs = Alle Sessions

report-col-session = Session
report-col-when = Wann
report-col-room = Raum
report-col-runs = Sessions
report-col-people = Leute
report-col-seats = Plätze
report-col-full = Voll
report-col-wanted = Gewollt von
report-col-missed = Verpasst von
report-col-known = Woher
report-counted = gezählt
report-estimated = aus Wünschen
report-percent = { $n } %
report-unknown = –
report-no-place = ohne Platz

log-hidden = { log-who } { $title } verborgen
log-shown = { log-who } { $title } wieder gezeigt
log-removed = { log-who } jemanden entfernt
log-let-in = { log-who } jemanden wieder hereingelassen
log-renamed = { log-who } jemanden umbenannt
log-role-attendee = { log-who } jemandem die Rolle weggenommen
log-role-facilitator = { log-who } jemanden in die Orga aufgenommen
log-role-owner = { log-who } jemanden in die Hauptorga aufgenommen
