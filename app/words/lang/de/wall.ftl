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

wall-thanks = Danke, dass ihr da wart!
wall-thanks-text = { $n ->
    [one] 1 Session, gemacht von allen hier. Schreibt in die Notizen, was ihr mitnehmt.
   *[other] { $n } Sessions, gemacht von allen hier. Schreibt in die Notizen, was ihr mitnehmt.
}
