hidden-hide = Verbergen, solange wir prüfen
hidden-show = Wieder zeigen
hidden-for-desk = Verborgen: Diese Session sieht nur die Orga.
hidden-yours = Deine Session ist gerade verborgen
hidden-yours-why = Die Orga hat sie verborgen, solange sie sie prüft. Nichts davon ist verloren. Sprich mit ihr.
