event-when = { $dates } · { $phase }

event-pitch = Session vorschlagen
event-mine = Mein Plan
event-desk = Zum Orga-Bereich

event-lead-setup = Das Programm machen hier alle, die kommen. Bald kannst du Sessions vorschlagen: Überleg schon mal, worüber du reden, was du lernen oder zeigen möchtest.
event-lead-pitching = Das Programm machen hier alle, die kommen. Schlag vor, worüber du reden, was du lernen oder zeigen möchtest, und tippe auf das Herz bei allem, wo du hinwillst.
event-lead-only-pitching = Das Programm machen hier alle, die kommen. Schlag vor, worüber du reden, was du lernen oder zeigen möchtest. Ausgewählt wird später.
event-lead-choosing = Alle Vorschläge sind da. Tippe auf das Herz bei allem, wo du hinwillst, und zweimal, wenn du unbedingt hinwillst: Daraus ergeben sich Räume und Zeiten.
event-lead-waiting = Alle Vorschläge sind da. Der Sessionplan entsteht gerade: Hol dir einen Kaffee.
event-lead-live-pitching = Die Sessions laufen. Geh dahin, wo du etwas lernst oder beiträgst, und zieh weiter, wenn nicht. Noch eine Idee? Schlag sie vor.
event-lead-live = Die Sessions laufen. Geh dahin, wo du etwas lernst oder beiträgst, und zieh weiter, wenn nicht.
event-lead-wrapped = Das war’s – danke, dass du da warst! Das Programm bleibt hier stehen, mit den Notizen zu jeder Session.

event-announcements = Durchsagen

event-now-and-next = Jetzt und als Nächstes
event-now = Jetzt
event-next = Als Nächstes
event-left = noch { $how-long }
event-in = in { $how-long }
event-spent = Wie viel von dieser Zeit vorbei ist
event-nothing-then = Dann läuft nichts.
event-nothing-chosen = Dann läuft nichts, was du ausgewählt hast.
event-several-wanted = Du willst zu mehreren von diesen, und sie laufen gleichzeitig.
event-choose-from = { $n ->
    [one] 1 Session zur Auswahl
   *[other] { $n } Sessions zur Auswahl
}
event-more = { $n ->
    [one] 1 weitere Session
   *[other] { $n } weitere Sessions
}

event-programme = Programm
event-programme-size = { $sessions ->
    [one] 1 Session
   *[other] { $sessions } Sessions
} in { $rooms ->
    [one] 1 Raum
   *[other] { $rooms } Räumen
}
event-no-times = Noch keine Zeiten
event-no-times-desk = Räume und Zeiten legst du im Orga-Bereich an. Sobald es welche gibt, stehen sie hier.
event-no-times-wait = Räume und Zeiten werden noch festgelegt. Dann stehen sie hier.
event-add-times = Räume und Zeiten anlegen
event-times = Zeiten
event-on-now = läuft
event-over = vorbei
event-clash-hosting = Du bietest hier mehr als eine Session an. Sag der Orga Bescheid.
event-clash = { $n ->
    [2] Du willst zu zwei Sessions, die um diese Zeit laufen.
   *[other] Du willst zu { $n } Sessions, die um diese Zeit laufen.
}
event-nothing-here = Hier ist noch nichts.

event-pool-unplaced = Noch nicht eingeplant
event-pool-pitched = Bisher vorgeschlagen
event-pool-hidden = Wie viele zu welcher Session wollen, siehst du, sobald alle Vorschläge da sind.
event-pool-empty = Noch keine Vorschläge
event-pool-first = Mach den Anfang: Ein Titel reicht, und du kannst später alles ändern.
event-pool-wait = Sobald jemand eine Session vorschlägt, steht sie hier.

event-about = Über dieses Event
event-invite = Bring jemanden mit
event-invite-code = Ein Code zum Scannen, der zu diesem Event führt
event-what = Was ist ein Barcamp?
event-what-made = Ein Treffen, dessen Programm alle machen, die kommen. Jede und jeder darf eine Session vorschlagen: etwas zum Diskutieren, Zeigen, Lernen oder Machen.
event-what-hearts = Tippe auf das Herz bei jeder Session, zu der du willst, und zweimal, wenn du unbedingt hinwillst. Räume und Zeiten werden so gewählt, dass möglichst wenige an zwei Orten gleichzeitig sein müssten.
event-what-feet = Wenn du irgendwo weder etwas lernst noch beiträgst, geh dahin, wo du es tust. Das nimmt dir niemand übel.
