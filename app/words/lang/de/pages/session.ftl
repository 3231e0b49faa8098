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

session-beginners = gut für den Einstieg
session-language = auf { $language }
session-wanted = Interesse
session-wanted-nobody = Noch niemand
session-wanted-must = davon { $n } unbedingt
session-pad = Pad

session-queue-before = { $n ->
    [one] Vor dir kommt noch 1 Vorschlag.
   *[other] Vor dir kommen noch { $n } Vorschläge.
}
session-queue-next = Komm nach vorn und mach dich bereit.
session-queue-turn = Erzähl allen, worum es geht.

session-join = Zusammentun
session-join-which = Welche Session wird Teil von dieser?
session-join-means = Wenn die Leute hier Ja sagen, bietet ihr sie zusammen an, und wer zu deiner wollte, will dann zu dieser.
session-join-at-once = Die Hosts der anderen bieten dann diese mit an, und wer dorthin wollte, will dann zu dieser. Du kannst es rückgängig machen.
session-join-ask = Anfragen
session-join-now = Zu einem Teil von dieser machen
session-asked-by = Anfrage von { $hosts }: „{ $title }“ soll Teil dieser Session werden.
session-asked = „{ $title }“ möchte Teil dieser Session werden.
session-asked-means = Wenn du Ja sagst, bieten die Hosts sie mit dir an, und wer zu ihrer wollte, will dann zu dieser.
session-asked-yes = Ja, kommt dazu
session-asked-no = Nein
session-asks = Diese Session möchte Teil von „{ $title }“ werden.
session-asks-this = Deine Session „{ $title }“ möchte Teil von dieser werden.
session-asks-waiting = Die Antwort steht noch aus.
session-asks-take-back = Anfrage zurücknehmen

session-withdrawn = Diese Session haben ihre Hosts zurückgezogen.
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
