wall-life-changes = Geändert in den letzten zehn Minuten
wall-life-changed = Geändert
wall-life-none = In den letzten zehn Minuten hat sich nichts geändert.
wall-life-kind = { $kind ->
    [moved] Verlegt
    [cancelled] Entfällt
    [off] Noch ohne Raum
    [merged] Zusammengelegt
    [later] Später
    [earlier] Früher
    [closed] Geschlossen
    [open] Wieder offen
   *[new] Neu
}
wall-life-room = { $to } statt { $from }, { $time } Uhr
wall-life-time = { $room }: { $time } statt { $before } Uhr
wall-life-both = { $room }, { $time }, statt { $from }, { $before }
wall-life-at = { $room }, { $time }
wall-life-was = war geplant: { $room }, { $time }
wall-life-part = jetzt Teil von „{ $into }“
wall-life-slot = beginnt um { $to } Uhr
wall-life-slots = { $minutes ->
    [one] beginnt um { $to } Uhr, alles danach verschiebt sich um 1 Minute
   *[other] beginnt um { $to } Uhr, alles danach verschiebt sich um { $minutes } Minuten
}
wall-life-closed-on = ab { $time } Uhr
wall-life-closed-at = um { $times }
wall-life-many = { $n ->
    [one] Eine Session ist eingeplant
   *[other] { $n } Sessions sind eingeplant
}
wall-life-filling = Der Plan füllt sich
wall-life-full = Vollbild
wall-life-window = Vollbild beenden

wall-life-tab = Wand
wall-life-shows = Was die Wände zeigen
wall-life-shows-about = Jede Wand des Events folgt sofort. Von selbst zeigt eine Wand, was zu Phase und Tageszeit passt.
wall-life-itself = Von selbst
wall-life-join = So machst du mit
wall-life-pitches = Vorschläge
wall-life-now-next = Jetzt und als Nächstes
wall-life-whole = Ganzer Plan
wall-life-recent = Änderungen
wall-life-minutes = Für wie viele Minuten
wall-life-minutes-hint = Leer: bis es jemand ändert.
wall-life-is-itself = Die Wände wählen von selbst.
wall-life-is-held = Alle Wände zeigen: { $what }.
wall-life-is-until = Alle Wände zeigen bis { $time } Uhr: { $what }.
wall-life-open = Eine Wand öffnen
wall-life-open-about = Bring sie auf den Beamer und lass sie laufen: Sie braucht keine Hand. F oder ein Doppelklick füllt den Bildschirm.
wall-life-open-link = Wand öffnen
wall-life-address = Adresse der Wand
wall-life-secret = Eine Adresse, die du zurücknehmen kannst
wall-life-secret-about = Sie öffnet die Wand und sonst nichts, ohne Anmeldung, auf einem fremden Bildschirm. Eine neue schließt die vorige.
wall-life-secret-since = Es gibt eine, gemacht { $ago }.
wall-life-secret-none = Zurzeit gibt es keine.
wall-life-secret-fresh = Die neue Adresse. Sie steht nur dieses eine Mal hier:
wall-life-secret-make = Adresse machen
wall-life-secret-renew = Neue machen
wall-life-secret-end = Zurücknehmen

log-wall-held = { log-who } alle Wände auf „{ $what }“ gestellt
log-wall-free = { log-who } die Wände wieder von selbst wählen lassen
