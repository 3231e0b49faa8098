skip = Zum Inhalt springen

ways = Seiten dieses Events
way-programme = Programm
way-mine = Mein Plan
way-pitch = Vorschlagen
way-wall = Wand
way-desk = Orga

link-live = Live
link-catching-up = Wird aktualisiert
link-old = Stand: { $ago }
link-still = Für Neues neu laden

moment = { $date }, { $time }

card-you-host = Deine Session
card-since = seit { $time } Uhr
card-also-at = auch um { $time } Uhr

heart-off = Tippe, wenn du zu „{ $title }“ willst.
heart-interested = Du willst zu „{ $title }“. Tippe noch einmal, wenn du unbedingt hinwillst.
heart-must = Du willst unbedingt zu „{ $title }“. Tippe, um es zurückzunehmen.
heart-is-must = unbedingt
heart-people = { $n ->
    [one] Person will hin
   *[other] Leute wollen hin
}
heart-no-answer = Dein Herz ist nicht angekommen. Versuch es gleich noch einmal.

form-anyway = Trotzdem machen
form-not-understood = Etwas von dem, was dein Browser geschickt hat, war nicht lesbar. Bitte versuch es noch einmal.
form-no-answer = Das ist nicht angekommen. Was du geschrieben hast, ist noch da: Versuch es gleich noch einmal.

notice-close = Schließen

news-joined = „{ $from }“ ist jetzt Teil von „{ $title }“.
news-part-of = „{ $title }“ ist jetzt Teil von „{ $into }“.
news-withdrawn = „{ $title }“ wurde zurückgezogen.
news-stays-own = „{ $title }“ bleibt eine eigene Session.
news-placed = Neuer Platz für „{ $title }“: { $room }, { $time } Uhr.

nudge-speaks = Du bist dran: Stell „{ $title }“ vor.
nudge-next = Gleich bist du mit „{ $title }“ dran. Komm nach vorn.
nudge-asked = „{ $from }“ möchte Teil von „{ $title }“ werden. Ja oder nein?

queue-turn = Du bist dran
queue-next = Gleich bist du dran
queue-place = Du bist an { $nth } Stelle
