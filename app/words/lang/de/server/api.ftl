## Antworten der API an Programme; wer eines schreibt, liest sie.

api-no-event = Es gibt kein Event mit diesem Namen.
api-no-route = Unter dieser Adresse ist nichts.
api-no-method = Diese Adresse nimmt andere Methoden.
api-no-token = Das braucht ein Token. Die Hauptorga macht eines im Orga-Bereich, auf der Seite der Leute.
api-bad-token = Dieses Token öffnet bei diesem Event nichts: Es wurde widerrufen, gehört zu einem anderen Event oder ist keines.
api-no-json = Der Inhalt ist kein JSON.
api-no-object = Der Inhalt muss ein JSON-Objekt mit einem Eintrag „do“ sein.
api-not-json-type = Der Inhalt muss als application/json kommen.
api-too-large = Der Inhalt ist zu groß: höchstens { $most } Bytes.
api-unknown-do = Es gibt keinen Befehl „{ $name }“.
api-unknown-member = „{ $name }“ gehört nicht zu diesem Befehl.
api-missing-member = „{ $name }“ fehlt.
api-wrong-type = „{ $name }“ muss sein: { $kind }.
api-bad-query = „{ $name }“ ist nicht zu lesen.
api-key-taken = Jemand anderes hat diese ID schon benutzt.
api-too-many-open = Zu viele sind zugleich offen: höchstens { $most }. Schließe eine Verbindung oder versuche es später noch einmal.
api-no-run = Diesen Durchlauf gibt es nicht, oder es gibt keinen Platz für ihn.
