pitch-title = Session vorschlagen
pitch-lead = Etwas zum Diskutieren, Zeigen, Lernen oder Machen. Ein Titel reicht.
pitch-it = Vorschlagen
pitch-to-programme = Zum Programm
pitch-later = Du kannst später alles noch ändern.
pitch-not-open = Noch nicht offen
pitch-not-open-text = Du kannst noch keine Sessions vorschlagen. Heb dir deine Idee auf: Bald geht es los.
pitch-over = Es ist vorbei
pitch-over-text = Dieses Event ist vorbei.
pitch-closed = Gerade keine Vorschläge
pitch-closed-text = Im Moment kannst du keine Session vorschlagen. Sag der Orga Bescheid, wenn es etwas gibt, das unbedingt dazugehört.

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
pitch-format = Was für eine Session ist es?
pitch-tags = Stichworte
pitch-tags-hint = Damit man sie findet, mit Kommas dazwischen.

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
