wall-title = Wand
wall-page = { $page } von { $of }
wall-live = Live
wall-old = Stand: { $time } Uhr

wall-code = Code zum Scannen: Er führt zu { $address }
wall-join = Mach mit – mit deinem Handy
wall-join-scan = Scanne den Code oder öffne { $address }
wall-join-tap = Schau, was vorgeschlagen wird, und tippe auf das Herz, wo du hinwillst
wall-join-pitch = Schlag selbst eine Session vor
wall-join-note = Kein Konto, keine App. Nach deinem Namen fragen wir erst, wenn du etwas vorschlägst.

wall-so-far = { $n ->
    [0] Mach den Anfang
    [one] Bisher eine Session
   *[other] Bisher { $n } Sessions
}
wall-ask = Worüber willst du reden?
wall-ask-how = Scanne den Code und schlag es vor: Ein Titel reicht.
wall-next-speakers = Als Nächstes am Mikrofon
wall-pitching-now = Gerade am Mikrofon
wall-want = { $n ->
    [one] will hin
   *[other] wollen hin
}
wall-must = { $n } unbedingt

wall-now = Jetzt
wall-next = Als Nächstes
wall-between = { $times } { $title }
wall-room = Raum
wall-time = Zeit
wall-row-now = jetzt
wall-row-later = Später

wall-thanks = Danke, dass ihr da wart!
wall-thanks-text = { $n ->
    [one] 1 Session, gemacht von allen hier. Schreibt in die Notizen, was ihr mitnehmt.
   *[other] { $n } Sessions, gemacht von allen hier. Schreibt in die Notizen, was ihr mitnehmt.
}

wall-in = { $n ->
    [0] gleich
    [one] in 1 Minute
   *[other] in { $n } Minuten
}
wall-full = Voll
wall-crowded = Früh kommen
wall-join-code = Code
wall-not-here = Die Adresse dieser Wand verlangt etwas, das es hier nicht gibt: { $what }.

sight = Wie die Wand zu sehen ist
sight-about = Die Schrift ist nie kleiner, als die letzte Reihe lesen kann: Großbuchstaben von mindestens 16 Winkelminuten, wie es ISO 9241-303 verlangt.
sight-metres = Wie weit weg ist die letzte Reihe?
sight-metres-hint = In Metern, von { $least } bis { $most }.
sight-across = Wie breit ist das Bild?
sight-across-hint = Die längere Seite in Zentimetern, von { $least } bis { $most }.
sight-look = Wie hell ist der Saal?
sight-dark = Dunkel: helle Schrift auf dunklem Grund
sight-bright = Hell: dunkle Schrift auf hellem Grund
sight-contrast = Weiß auf Schwarz: für schwache Beamer und schwache Augen
sight-says = Auf einem Bildschirm mit 1920 Pixeln Breite ist die Schrift mindestens { $px } Pixel hoch.
sight-too-small = Für eine Reihe in { $metres } Metern Abstand muss das Bild mindestens { $cm } cm breit sein. Dieses werden die letzten Reihen nicht lesen können.
log-sight-set = { log-who } geändert, wie die Wand zu sehen ist
wall-rooms = Eine Wand für einige der Räume
wall-rooms-about = Wo es mehrere Bildschirme gibt, kann jeder sein eigenes Stockwerk zeigen. Die Adresse, die sich öffnet, geht auf jedem Gerät.
wall-rooms-which = Welche Räume? Alle, wenn du keinen auswählst.
wall-rooms-look = Wie für das Event eingestellt
wall-rooms-open = Diese Wand öffnen
