# Wie die Dinge auf allen Seiten heißen.
#
# Glossar
# event            Event, das
# session          Session, die
# pitch            vorschlagen; der Vorschlag. Am Mikrofon: vorstellen
# slot             Slot, der
# room             Raum, der
# place            (Raum und Zeit) Platz im Plan, Feld; „einen Platz haben“: eingeplant sein
# seat             Platz, Plätze
# host             Host, Hosts (m, ohne Gendern); to host: anbieten
# board, grid      Sessionplan, Plan; off the board: nicht eingeplant, aus dem Plan
# programme        Programm (was alle sehen); my schedule: Mein Plan
# wall             Wand („an der Wand“)
# desk             Orga-Bereich, kurz Orga
# door             Eingang
# deck             Stapel
# queue            Warteschlange
# heart            Herz; interested: interessiert, „hinwollen“; must: unbedingt
# clash            Überschneidung
# run              Durchlauf
# merge            zusammenlegen, Teil von … werden
# withdraw         zurückziehen; bring back: zurückholen
# pin              fixieren, fixiert; unpin: lösen
# draft            Entwurf
# proposal (fill)  Planvorschlag
# facilitator      die Orga
# owner            die Hauptorga
# attendee         Teilnehmer:in
# announcement     Durchsage
# notes, takeaways Notizen; Das nehmen wir mit
# unconference     Barcamp
#
# Raumnamen stehen nie hinter einer Präposition („in Großer Saal“), sondern hinter Komma, Klammer oder „Raum“.

phase-setup = Vorbereitung
phase-pitching = Sessionplanung
phase-live = Live
phase-wrapped = Beendet

format-discussion = Diskussion
format-talk = Vortrag
format-workshop = Workshop
format-demo = Demo
format-social = Geselliges

slot-sessions = Sessions
slot-break = Pause
slot-plenary = Alle zusammen

role-attendee = Teilnehmer:in
role-facilitator = Teil der Orga
role-owner = Teil der Hauptorga

monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag

january = Januar
february = Februar
march = März
april = April
may = Mai
june = Juni
july = Juli
august = August
september = September
october = Oktober
november = November
december = Dezember

day = { $weekday }, { $day }. { $month }
days-of-month = { $weekday }, { $day }. bis { $last }
days-across = { $first } bis { $last }

list-comma = { $first }, { $second }
list-and = { $first } und { $second }

people = { $n ->
    [one] 1 Person
   *[other] { $n } Leute
}
sessions = { $n ->
    [one] 1 Session
   *[other] { $n } Sessions
}
rooms = { $n ->
    [one] 1 Raum
   *[other] { $n } Räume
}

# Stehen hinter „vor“, „in“ und „noch“: darum „unter 1 Minute“ und der Dativ „Tagen“ (hinter „noch“ stehen nie Tage).
less-than-a-minute = unter 1 Minute
minutes = { $n ->
    [one] 1 Minute
   *[other] { $n } Minuten
}
hours = { $n ->
    [one] 1 Stunde
   *[other] { $n } Stunden
}
days-long = { $n ->
    [one] 1 Tag
   *[other] { $n } Tagen
}
just-now = gerade eben
ago = vor { $how-long }
