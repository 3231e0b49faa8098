pitch-title = Session vorschlagen
pitch-lead = Etwas zum Diskutieren, Zeigen, Lernen oder Machen. Ein Titel reicht.
pitch-it = Vorschlagen
pitch-to-programme = Zum Programm
pitch-later = Du kannst später alles noch ändern.
pitch-over = Es ist vorbei
pitch-over-text = Dieses Event ist vorbei.
pitch-closed = Gerade keine Vorschläge
pitch-closed-text = Im Moment kannst du keine Session vorschlagen. Sag der Orga Bescheid, wenn es etwas gibt, das unbedingt dazugehört.

pitch-prepare = Vorschlag vorbereiten
pitch-prepare-lead = Schreib ihn auf, solange Zeit ist. Ein Titel reicht.
pitch-prepare-until = Abschicken kannst du ihn, sobald Vorschläge offen sind. Bis dahin bleibt er auf diesem Gerät: Du findest ihn hier.
pitch-prepare-no-script = Dieser Browser führt keine Skripte aus, darum lässt sich hier nichts aufheben. Notier dir deine Idee und komm wieder, sobald Vorschläge offen sind.

pitch-draft = Dein Entwurf ({ $ago })
pitch-draft-throw = Verwerfen

pitch-close = { $n ->
    [one] Jemand hat schon etwas Ähnliches vorgeschlagen: Wollt ihr euch zusammentun?
   *[other] { $n } Sessions sind deiner schon ähnlich: Wollt ihr euch zusammentun?
}

pitch-change = Session ändern
pitch-back = Zurück zur Session
pitch-change-yours = Deine Session ändern
pitch-save = Speichern
pitch-leave = Nichts ändern

pitch-about = Worum geht es?
pitch-about-hint = Eine Zeile, die neugierig macht. Es darf auch eine Frage sein.
pitch-name-hint = Das fragen wir nur einmal. Der Name steht bei dem, was du anbietest.

pitch-more = Mehr erzählen
pitch-more-note = Was zu erwarten ist
pitch-blurb = Für alle, die überlegen zu kommen
pitch-blurb-hint = Was passiert, für wen es ist, was man mitbringt. Markdown geht auch.
pitch-preview = Vorschau
pitch-see-preview = Erst ansehen
pitch-format = Was für eine Session ist es?
pitch-tags = Stichworte
pitch-tags-hint = Damit man sie findet, mit Kommas dazwischen.
pitch-tags-in-use = Stichworte, die andere benutzen

pitch-welcome = Für wen sie ist
pitch-welcome-note = Einstieg, Sprache, Pad
pitch-beginners = Gut für den Einstieg
pitch-language = Sprache
pitch-language-hint = Welche dort gesprochen wird, falls das nicht klar ist.
pitch-pad = Link zu einem Pad
pitch-pad-hint = Wo alle zusammen schreiben, falls es so eine Seite gibt: https://…

pitch-hosting = Wer sie anbietet
pitch-hosting-note = Du, wenn nichts anderes dasteht
pitch-hosts = Hosts
pitch-hosts-hint = Wenn jemand anderes die Session anbietet, nimm dein Häkchen weg und schreib den Namen darunter.
pitch-host-me = Ich biete sie an
pitch-hosts-others = Wer sie sonst noch anbietet
pitch-hosts-others-hint = Namen, mit Kommas dazwischen.

pitch-plan = Raum und Zeit
pitch-plan-note = Nur wenn es wichtig ist
pitch-length = Wie lang?
pitch-one-slot = Ein Slot
pitch-slots = { $n } Slots hintereinander
pitch-needs = Was braucht sie?
pitch-needs-hint = Sie bekommt dann nur einen Raum, der das alles hat.
pitch-cannot = Wann geht es nicht?
pitch-cannot-hint = Kreuze die Zeiten an, zu denen ein Host nicht kann.
pitch-time = { $day }, { $times }
pitch-avoid = Was sollte nicht gleichzeitig laufen?
pitch-avoid-hint = Sessions, zu denen dieselben Leute wollen.
