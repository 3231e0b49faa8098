session-not-here = Diese Session gibt es hier nicht
session-not-here-why = Vielleicht ist die Adresse vertippt, oder der Vorschlag wurde zurückgenommen.
session-to-programme = Zum Programm

session-programme = Programm
session-with = Mit
session-when = Wann
session-where = Wo
session-no-place = Sie ist noch nicht eingeplant.
session-seats = { $n ->
    [one] 1 Platz
   *[other] { $n } Plätze
}
session-slots-long = { $n } Slots lang
session-needs = braucht { $thing }

session-withdrawn = Diese Session haben ihre Hosts zurückgezogen.
session-part-of = Diese Session ist jetzt Teil von { $title }.
session-part-of-another = Diese Session ist jetzt Teil einer anderen.

session-change = Ändern
session-withdraw = Zurückziehen
session-withdraw-means = Sie verschwindet aus dem Programm, und alle, die hinwollten, erfahren es. Du kannst sie zurückholen.
session-withdraw-now = Zurückziehen
session-restore = Zurückholen
session-unmerge = Wieder zu einer eigenen Session machen

session-notes = Notizen
session-notes-none = Noch hat niemand etwas aufgeschrieben. Links, Beschlüsse, wer weiterweiß: Alles ist willkommen.
session-note-new = Notiz schreiben
session-note-name-hint = Das fragen wir nur einmal. Der Name steht bei deiner Notiz.
session-note-add = Hinzufügen
session-note-by = { $author }, { $age }
session-note-mine = Du
session-note-organisers = Die Orga
session-note-change = Ändern
session-note-remove = Entfernen
session-note-text = Die Notiz
session-note-save = Speichern
session-note-remove-now = Diese Notiz entfernen

session-meanwhile = Zur selben Zeit
