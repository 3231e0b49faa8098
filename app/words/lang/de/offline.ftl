offline-title = Keine Verbindung
offline-lead = Campgrid ist gerade nicht zu erreichen: Entweder gibt es hier kein Netz, oder am anderen Ende antwortet niemand.
offline-looking = Was dieses Gerät vom Event behalten hat, erscheint gleich hier.
offline-nothing = Zu dieser Adresse hat dieses Gerät nichts behalten. Ein Event kannst du ohne Netz lesen, sobald du es einmal mit Netz geöffnet hast.
offline-desk = Der Orga-Bereich geht nur mit Verbindung, damit niemand an einem alten Plan arbeitet. Das Programm kannst du auch ohne lesen.
offline-again = Noch einmal versuchen

link-waiting = { $link } · { $n } ungesendet

waiting = Auf diesem Gerät aufgehoben
waiting-kept = Gerade gibt es kein Netz. Das hier ist aufgehoben und geht von selbst raus, sobald es wieder eins gibt:
waiting-too-late = Das kam zu spät: { $what }
waiting-again = Noch einmal versuchen
waiting-drop = Verwerfen

waiting-pitch = Dein Vorschlag „{ $title }“
waiting-heart = Dein Herz für „{ $title }“
waiting-here = Dass du in „{ $title }“ bist
waiting-name = Dein Name, { $name }
waiting-note = Deine Notiz zu „{ $title }“
waiting-withdraw = „{ $title }“ zurückziehen
waiting-change = Deine Änderungen an „{ $title }“
