mine-title = Mein Plan

mine-empty = Hier ist noch nichts
mine-empty-how = Tippe auf das Herz bei Sessions, zu denen du willst, oder schlag selbst eine vor. Dann stehen sie alle hier, nach Uhrzeit.
mine-to-programme = Zum Programm

mine-none-placed = Von deinen Sessions hat noch keine Raum und Zeit. Sobald sich das ändert, stehen sie hier nach Uhrzeit.
mine-unplaced = Noch nicht eingeplant
mine-unplaced-hint = Sie warten noch auf Raum und Zeit.
mine-gone = Zurückgezogen oder zusammengelegt
mine-gone-hint = Sie stehen nicht mehr im Programm.
mine-quoted = „{ $title }“
mine-clash = { $sessions } laufen gleichzeitig: Da müsstest du dich entscheiden.
mine-clash-hosting = { $sessions } laufen gleichzeitig, und du bietest mehr als eine davon an. Sag der Orga Bescheid.

mine-called = Du heißt hier { $name }
mine-nameless = Sag uns, wie du heißt
mine-name = Wie heißt du?
mine-name-hint = Der Name steht bei dem, was du vorschlägst und schreibst.
mine-save = Speichern
