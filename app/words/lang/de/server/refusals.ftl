# Hinter dem Namen eines Feldes steht immer ein Doppelpunkt: So passt jedes Geschlecht, und er braucht keinen Artikel.
field-label = { $field ->
    [about] Beschreibung
    [accent] Farbe
    [across] Breite des Bildes
    [avoid] Liste der Sessions, die nicht gleichzeitig laufen sollen
    [blurb] Text zur Session
    [cannot] Liste der Zeiten
    [capacity] Zahl der Plätze
    [code] Code
    [date] Datum
    [days] Anzahl der Tage
    [directions] Weg dorthin
    [email] E-Mail-Adresse
    [ends] Ende
    [features] Ausstattung
    [first-day] Erster Tag
    [format] Format
    [gap] Zeit zwischen zwei Slots
    [heads] Die Zahl der Köpfe
    [hook-kinds] Was es erfährt
    [hook-url] Adresse
    [hosts] Name eines Hosts
    [into] Andere Session
    [kind] Art des Slots
    [language] Sprache
    [last-day] Letzter Tag
    [length] Länge
    [logo-file] Logo
    [look] Aussehen
    [lunch] Beginn des Mittagessens
    [lunch-for] Dauer des Mittagessens
    [metres] Abstand der letzten Reihe
    [minutes] Anzahl der Minuten
    [name] Name
    [names] Liste der Räume
    [needs] Was sie braucht
    [pad] Link zum Pad
    [person] Person
    [phase] Phase
    [pitch-seconds] Sekundenzahl
    [pitches-each] Anzahl der Vorschläge
    [place] Platz
    [room] Raum
    [rooms] Anzahl der Räume
    [session] Session
    [shows] Anzeige der Wände
    [slot] Slot
    [slots] Anzahl der Slots
    [slug] Adresse
    [starts] Beginn
    [sure] Bestätigung
    [tags] Stichwort
    [text] Text
    [title] Titel
    [until] Zeitpunkt
    [venue] Ort
    [zone] Zeitzone
   *[other] Diese Angabe
}

refusal-missing = { $label }: Hier fehlt noch etwas.
refusal-too-long = { $label }: { $is } Zeichen sind zu lang, höchstens { $most } passen.
refusal-too-many = { $field ->
    [tags] Bitte höchstens { $most } Stichworte.
    [hosts] Bitte höchstens { $most } Hosts.
    [needs] Eine Session kann höchstens { $most } Dinge brauchen.
    [features] Bitte höchstens { $most } Angaben zur Ausstattung.
    [session] Eine Session kann höchstens { $most }-mal laufen.
   *[other] Davon bitte höchstens { $most }.
}
refusal-out-of-range = { $label }: Möglich ist { $least } bis { $most }.
refusal-not-a-number = { $label }: „{ $text }“ ist keine ganze Zahl.
refusal-not-a-date = { $label }: „{ $text }“ ist kein Datum; schreib es wie 2026-05-30.
refusal-not-a-time = { $label }: „{ $text }“ ist keine Uhrzeit; schreib sie wie 14:30.
refusal-not-a-choice = { $label }: „{ $text }“ steht nicht zur Auswahl.
refusal-not-a-colour = { $label }: „{ $text }“ ist keine Farbe; schreib sie wie #2f6f4f.
refusal-not-a-link = { $label }: Ein Link beginnt mit https:// oder http:// und nennt eine Website, etwa https://pad.example.org/bienen.
refusal-not-an-email = „{ $text }“ ist keine E-Mail-Adresse; schreib sie wie ana@camp.example.
refusal-not-a-slug = Die Adresse besteht aus 3 bis 40 Kleinbuchstaben, Ziffern und Bindestrichen, etwa health-camp-2026.
refusal-slug-taken = Unter „{ $slug }“ gibt es schon ein anderes Event.
refusal-unknown-zone = „{ $zone }“ ist keine Zeitzone; schreib sie wie Europe/London.
refusal-no-such-time = Diese Uhrzeit gibt es an dem Tag nicht: Da werden die Uhren umgestellt ({ $zone }).
refusal-zone-unfit = Rund um den Slot { $times } Uhr werden die Uhren umgestellt ({ $zone }). Verschiebe zuerst diesen Slot.
refusal-already-past = { $label }: Das ist schon vorbei.
refusal-ends-before-it-begins = Der letzte Tag liegt vor dem ersten.
refusal-not-sure = Setz das Häkchen, wenn du sicher bist: Das lässt sich nicht zurücknehmen.
refusal-no-emails = Von hier aus werden keine E-Mails verschickt. Lass die Adresse weg und erlaube Benachrichtigungen.
refusal-open-already = Das Event ist schon offen.
refusal-not-understood = Etwas von dem, was dein Browser geschickt hat, war nicht lesbar. Bitte versuch es noch einmal.

refusal-needs-role = { $role ->
    [owner] Das kann nur die Hauptorga dieses Events.
   *[facilitator] Das kann nur die Orga.
}
refusal-not-yours = Das können nur die Leute hinter „{ $title }“ und die Orga.
refusal-not-your-note = Eine Notiz kann nur ändern, wer sie geschrieben hat.
refusal-pitching-closed = { $phase ->
    [setup] Du kannst noch keine Sessions vorschlagen. Heb dir deine Idee auf: Bald geht es los.
    [wrapped] Dieses Event ist vorbei.
   *[other] Im Moment kannst du keine Session vorschlagen. Sag der Orga Bescheid, wenn es etwas gibt, das unbedingt dazugehört.
}
refusal-interest-closed = { $phase ->
    [setup] Auswählen geht noch nicht: Erst kommen die Vorschläge.
    [wrapped] Dieses Event ist vorbei.
   *[other] Auswählen geht im Moment nicht.
}
refusal-removed = Die Orga hat dieses Event für dich geschlossen: Du kannst mitlesen, aber nichts mehr schreiben. Wenn das ein Versehen ist, sprich sie an.
refusal-hidden-for-now = Die Orga hat diese Session verborgen, solange sie sie prüft. Sprich sie an.
refusal-pitched-enough = { $most ->
    [one] Hier können alle eine Session vorschlagen, und du hast deine vorgeschlagen. Zieh sie zurück, um eine andere vorzuschlagen.
   *[other] Hier können alle { $most } Sessions vorschlagen, und du hast deine vorgeschlagen. Zieh eine zurück, um eine andere vorzuschlagen.
}
refusal-removes-themselves = Das bist du: Entfernen kann dich nur jemand anderes.
refusal-no-such-person = Diese Person ist nicht bei diesem Event.
refusal-last-owner = Nur dieser Person gehört das Event. Gib zuerst jemand anderem diese Rolle.
refusal-wrapped-up = Dieses Event ist vorbei: Der Plan bleibt, wie er war.
refusal-too-fast = { $seconds ->
    [one] Das war sehr viel auf einmal. Nichts ist verloren: Bitte schick es in einer Sekunde noch einmal.
   *[other] Das war sehr viel auf einmal. Nichts ist verloren: Bitte schick es in { $seconds } Sekunden noch einmal.
}
refusal-needs-name = Sag uns, wie du heißt.

refusal-no-such-session = Diese Session gibt es hier nicht.
refusal-no-such-room = Diesen Raum gibt es hier nicht.
refusal-no-such-slot = Diesen Slot gibt es hier nicht.
refusal-no-such-run = Diesen Durchlauf der Session gibt es hier nicht.
refusal-no-such-note = Diese Notiz gibt es nicht mehr.
refusal-no-such-announcement = Diese Durchsage gibt es nicht mehr.
refusal-no-such-change = Diese Änderung gibt es nicht.
refusal-name-taken = Es gibt schon einen Raum namens „{ $name }“.
refusal-slot-too-short = Ein Slot muss mindestens { $minutes } Minuten lang sein.
refusal-slot-too-long = Ein Slot kann höchstens { $hours } Stunden lang sein. Liegt das Ende vor dem Beginn?
refusal-slot-overlaps = Er überschneidet sich mit dem Slot { $times } Uhr.
refusal-delay-out-of-range = Ein Slot lässt sich auf einmal um 1 bis { $most } Minuten nach hinten oder nach vorn schieben.
refusal-past-midnight = Der Slot { $times } Uhr würde über Mitternacht hinausgehen.
refusal-slot-in-the-way = Er käme dem Slot { $times } Uhr in die Quere, der bleibt, wo er ist.
refusal-would-have-begun = Der Slot { $times } Uhr hätte dann schon begonnen.
refusal-day-too-long = Das passt nicht in einen Tag: Nimm weniger oder kürzere Slots, oder fang früher an.
refusal-lunch-too-early = Das Mittagessen würde vor dem Tag beginnen.
refusal-room-in-use = Im Raum { $room } ist „{ $title }“ eingeplant. Verschiebe zuerst, was dort ist.
refusal-slot-in-use = In diesem Slot ist „{ $title }“ eingeplant. Verschiebe zuerst, was dort ist.
refusal-splits-session = „{ $title }“ belegt um diese Zeit mehrere Slots. Verschiebe sie zuerst.
refusal-event-full = { $field ->
    [room] Ein Event kann höchstens { $most } Räume haben.
    [slot] Ein Event kann höchstens { $most } Slots haben.
    [session] Ein Event kann höchstens { $most } Sessions haben.
    [email] Für dieses Event lassen sich keine weiteren Adressen merken. Lass die Adresse weg und erlaube Benachrichtigungen.
   *[other] Davon kann es höchstens { $most } geben.
}

refusal-withdrawn = „{ $title }“ wurde zurückgezogen.
refusal-merged-away = „{ $title }“ ist jetzt Teil einer anderen Session.
refusal-erased = Wer diese Session vorgeschlagen hat, hat sie löschen lassen.
refusal-nobody-to-forget = Hier gibt es nichts zu vergessen: Über dich ist hier nichts bekannt.
refusal-not-withdrawn = „{ $title }“ ist nicht zurückgezogen.
refusal-not-merged = „{ $title }“ ist mit keiner anderen Session zusammengelegt.
refusal-merge-with-itself = Eine Session kann nicht Teil von sich selbst werden.
refusal-asks-already = Bei „{ $other }“ läuft schon eine Anfrage. Nimm sie zuerst zurück oder warte die Antwort ab.
refusal-asks-nothing = „{ $title }“ fragt nicht mehr an, Teil einer anderen Session zu werden.
refusal-not-waiting = „{ $title }“ wartet nicht mehr auf das Mikrofon.
refusal-only-run = Das ist der einzige Durchlauf von „{ $title }“. Nimm ihn stattdessen aus dem Plan oder zieh die Session zurück.
refusal-first-run = Das ist der erste Durchlauf von „{ $title }“, und der bleibt. Streich einen anderen oder verschiebe diesen.

refusal-place-taken = Dort ist schon „{ $title }“ ({ $room }, { $times } Uhr).
refusal-room-closed = { $room } ist dann geschlossen ({ $times } Uhr).
refusal-slot-not-for-sessions = { $times } Uhr ist kein Slot für Sessions.
refusal-too-long-for-slot = „{ $title }“ braucht { $length } Slots hintereinander, und so viele gibt es dort nicht ({ $times } Uhr).
refusal-two-runs-at-once = „{ $title }“ würde zweimal gleichzeitig laufen.
refusal-pinned = „{ $title }“ ist woanders fixiert. Löse sie zuerst.
refusal-host-elsewhere = Ein Host von „{ $title }“ bietet gleichzeitig „{ $other }“ an ({ $times } Uhr).
refusal-cannot-then = „{ $title }“ kann dann nicht stattfinden ({ $times } Uhr): Das haben die Hosts so angegeben.
refusal-pinned-apart = „{ $title }“ steht woanders. Verschiebe sie erst dorthin, dann fixiere sie.

refusal-not-live = Wer da ist, wird nur gezählt, während das Event läuft.
refusal-not-placed = „{ $title }“ ist im Moment nicht eingeplant.
refusal-not-on-now = „{ $title }“ läuft { $times } Uhr: Wer da ist, wird von einer Viertelstunde davor bis zu einer Viertelstunde danach gezählt.

refusal-not-a-code = Ein Code hat sechs Buchstaben, etwa BDF-GHK. Vokale sind nicht dabei.
refusal-no-such-code = Kein Event hat den Code { $code }. Ist jeder Buchstabe so wie an der Wand?
refusal-hand-over-used = Diese Adresse wurde schon benutzt: Sie gilt nur einmal. Mach eine neue, wo du diese gemacht hast.
refusal-hand-over-expired = Diese Adresse gilt nicht mehr: Sie hält nur zehn Minuten. Mach eine neue, wo du diese gemacht hast.
refusal-hand-over-lower = Dieses Gerät darf bei diesem Event mehr als das, von dem die Adresse kommt. Mach hier eine Adresse und öffne sie dort.

refusal-picture-too-large = Ein Logo kann höchstens { $most } KB groß sein.
refusal-not-a-picture = Ein Logo muss ein Bild als PNG, JPEG, WebP oder SVG sein.

refusal-nothing-to-fill = Es gibt noch nichts zu füllen: Leg zuerst Räume, Slots und Sessions an.
refusal-pin-cannot-hold = So lässt sich der Plan nicht füllen: „{ $title }“ kann nicht sein, wo sie fixiert ist.
refusal-does-not-fit = So lässt sich der Plan nicht füllen: „{ $title }“ ist länger als der Tag.
refusal-too-much-to-fill = So lässt sich der Plan nicht füllen: Es ist zu viel darin.
refusal-still-filling = Der Plan wird gerade gefüllt: Stopp das zuerst.
refusal-no-proposal = Den Planvorschlag gibt es nicht mehr. Füll den Plan noch einmal.
refusal-import-outdated = Das Programm hat sich geändert, während die Datei gelesen wurde. Sieh dir die Vorschau noch einmal an.
refusal-other-proposal = Inzwischen gibt es einen anderen Planvorschlag: Sieh ihn dir noch einmal an.
refusal-nothing-chosen = Wähle mindestens eine Verschiebung aus.
refusal-nowhere-left = Alle Slots für Sessions haben begonnen oder bleiben, wie sie sind: Es gibt nichts, wohin etwas verschoben werden könnte.
refusal-proposal-moved = „{ $title }“ wurde verschoben, seit das hier berechnet wurde. Lass die Session weg, oder such noch einmal.
refusal-begun-meanwhile = „{ $title }“ würde aus einem Slot oder in einen Slot gehen, der inzwischen begonnen hat. Lass die Session weg, oder such noch einmal.

refusal-already-undone = Das ist schon rückgängig gemacht.
refusal-cannot-undo-opening = Die erste Änderung eines Events lässt sich nicht rückgängig machen.
refusal-cannot-undo-beside = Namen und Rollen lassen sich nicht im Protokoll rückgängig machen: Ändere sie noch einmal unter „Leute“.
refusal-cannot-undo-forgetting = Was gelöscht wurde, lässt sich nicht zurückholen.
refusal-later-parts = Etwas Späteres baut darauf auf: Andere Sessions sind seitdem Teil von „{ $title }“ geworden. Zieh sie stattdessen zurück.
refusal-later-gone = Etwas Späteres baut darauf auf: Einiges von dem, was geändert wurde, gibt es nicht mehr.
refusal-later-changed = { $what ->
    [settings] Etwas Späteres baut darauf auf: Die Einstellungen haben sich seitdem geändert. Mach zuerst das rückgängig.
    [queue] Etwas Späteres baut darauf auf: Die Warteschlange hat sich seitdem geändert. Mach zuerst das rückgängig.
    [sight] Etwas Späteres baut darauf auf: Wie die Wand zu sehen ist, hat sich seitdem geändert. Mach zuerst das rückgängig.
    [wall] Etwas Späteres baut darauf auf: Was die Wände zeigen, hat sich seitdem geändert. Mach zuerst das rückgängig.
    [logo] Etwas Späteres baut darauf auf: Das Logo hat sich seitdem geändert. Mach zuerst das rückgängig.
    [phase] Etwas Späteres baut darauf auf: Die Phase hat sich seitdem geändert. Mach zuerst das rückgängig.
    [room] Etwas Späteres baut darauf auf: Der Raum { $name } hat sich seitdem geändert. Mach zuerst das rückgängig.
    [rooms] Etwas Späteres baut darauf auf: Die Räume haben sich seitdem geändert. Mach zuerst das rückgängig.
    [slot] Etwas Späteres baut darauf auf: Der Slot { $name } hat sich seitdem geändert. Mach zuerst das rückgängig.
    [slots] Etwas Späteres baut darauf auf: Die Slots haben sich seitdem geändert. Mach zuerst das rückgängig.
    [session] Etwas Späteres baut darauf auf: „{ $name }“ hat sich seitdem geändert. Mach zuerst das rückgängig.
    [erased-session] Etwas Späteres baut darauf auf: Eine Session hat sich seitdem geändert. Mach zuerst das rückgängig.
    [note] Etwas Späteres baut darauf auf: Eine Notiz hat sich seitdem geändert. Mach zuerst das rückgängig.
    [somebody] Etwas Späteres baut darauf auf: Jemand, dessen Daten gelöscht sind, hat seitdem etwas geändert. Mach zuerst das rückgängig.
   *[announcement] Etwas Späteres baut darauf auf: Eine Durchsage hat sich seitdem geändert. Mach zuerst das rückgängig.
}
refusal-later-erased = Etwas Späteres baut darauf auf: Was zurückkäme, ist gelöscht.
refusal-later-other-slots = Etwas Späteres baut darauf auf: „{ $title }“ würde andere Slots belegen als jetzt.
refusal-later-other-time = Etwas Späteres baut darauf auf: Der Slot { $times } Uhr läge in { $zone } zu einer anderen Zeit.
refusal-later-broken = { $rule ->
    [double-booked] Etwas Späteres baut darauf auf: „{ $name }“ und „{ $other }“ wären auf demselben Platz.
    [no-such-place] Etwas Späteres baut darauf auf: „{ $name }“ stünde, wo keine Session sein kann.
    [off-its-pin] Etwas Späteres baut darauf auf: „{ $name }“ wäre nicht, wo sie fixiert ist.
    [pinned-to-nothing] Etwas Späteres baut darauf auf: „{ $name }“ wäre fixiert, wo keine Session sein kann.
    [placed-but-gone] Etwas Späteres baut darauf auf: „{ $name }“ wäre eingeplant und fände nicht statt.
    [two-runs-at-once] Etwas Späteres baut darauf auf: „{ $name }“ würde zweimal gleichzeitig laufen.
    [merged-into-nothing] Etwas Späteres baut darauf auf: „{ $name }“ wäre Teil einer Session, die es nicht gibt.
    [asks-nobody] Etwas Späteres baut darauf auf: „{ $name }“ würde bei einer Session anfragen, die es nicht gibt.
    [runs] Etwas Späteres baut darauf auf: Die Durchläufe von „{ $name }“ würden nicht zusammenpassen.
    [slots] Etwas Späteres baut darauf auf: Zwei Slots würden sich überschneiden.
    [room-names] Etwas Späteres baut darauf auf: Zwei Räume hießen „{ $name }“.
    [numbers] Etwas Späteres baut darauf auf: Zwei Dinge hätten dieselbe Nummer.
    [two-speak] Etwas Späteres baut darauf auf: „{ $name }“ und „{ $other }“ hätten beide das Mikrofon.
   *[too-long] Etwas Späteres baut darauf auf: { $name } wäre zu lang.
}

refusal-somebody = Jemand
refusal-operator = Der Betreiber
refusal-just-taken = { $who } hat gerade „{ $title }“ dorthin gesetzt ({ $room }, { $times } Uhr).
refusal-moved-meanwhile = { $who } hat „{ $title }“ gerade verschoben: Jetzt steht sie in { $room }, { $times } Uhr. Verschieb sie noch einmal, wenn du das weiterhin willst.
refusal-taken-off-meanwhile = { $who } hat „{ $title }“ gerade aus dem Plan genommen. Verschieb sie noch einmal, wenn du das weiterhin willst.
refusal-changed-meanwhile = { $who } hat das inzwischen geändert. Jetzt: { $now }. Was du getippt hast, steht noch hier: Speichere noch einmal, um es zu ersetzen.
refusal-now = { $label } – „{ $value }“
refusal-now-empty = { $label } – leer
refusal-built-upon = { $kind ->
    [move] Was { $who } um { $clock } Uhr verschoben hat, baut darauf auf. Mach zuerst das rückgängig.
   *[change] Was { $who } um { $clock } Uhr geändert hat, baut darauf auf. Mach zuerst das rückgängig.
}
