house-name = Ein Tag, gemacht von allen, die kommen
house-lead = Alle schlagen Sessions vor und sagen, wo sie hinwollen. Campgrid gibt jeder Session Raum und Zeit, sodass möglichst wenige verpassen, wofür sie gekommen sind. Das Programm lebt auf jedem Handy und an der Wand und ändert sich mit dem Tag.
house-open = Event anlegen
house-pitch-text = Ein Titel reicht. Niemand muss sich anmelden oder etwas installieren: Code an der Wand scannen, schon bist du dabei.
house-choose-text = Einmal aufs Herz tippen heißt: Da würde ich hingehen. Zweimal heißt: Da will ich unbedingt hin.
house-go-text = Der Plan füllt sich von selbst, zeigt bei jedem Platz, wer dadurch etwas verpasst, und lässt der Orga das letzte Wort.

open-title = Neues Event
open-lead = Das dauert eine Minute. Räume und Zeiten kommen danach, und du kannst später alles ändern.
open-name = Wie heißt es?
open-zone = Zeitzone
open-zone-hint = Wo das Event stattfindet: Kontinent und Stadt, zum Beispiel Europe/Lisbon.
open-about = Beschreibung
open-about-hint = Für alle, die kommen: wo es ist, worum es geht, wie man sich vorbereitet. Darf leer bleiben.
open-do = Event anlegen

key-over = Ein Link für
key-attendee = Damit bist du auf diesem Gerät dabei. Du kannst Sessions vorschlagen und sagen, wo du hinwillst.
key-facilitator = Damit gehörst du auf diesem Gerät zur Orga. Du kannst Räume, Zeiten und Sessions einteilen und den Sessionplan füllen.
key-owner = Damit gehörst du auf diesem Gerät zur Hauptorga. Du kannst alles einrichten und Links an alle geben, die dir helfen.
key-warning = Nutze ihn nur auf einem Gerät, das dir gehört, und gib ihn nur Leuten, denen du auch deine Schlüssel geben würdest.
key-do = Hier benutzen
