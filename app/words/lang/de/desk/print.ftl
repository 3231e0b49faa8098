print-title = Papier
print-lead = Blätter für Wände und Eingänge, fertig zum Drucken. Sie zeigen den Stand von jetzt; die Codes darauf führen zum Neuesten.
print-how = Die Blätter bringen ihre Größe und ihre Ränder mit. Kopf- und Fußzeile des Browsers können aus bleiben.
print-go = Drucken
print-nothing = Hier gibt es noch nichts zu drucken.
print-on = { $what } auf { $paper }

print-grid = Der Sessionplan
print-grid-about = Räume und Zeiten, ein Blatt für jeden Tag. Viele Räume brauchen mehrere.
print-rooms = Für Eingänge
print-rooms-about = Eine Seite für jeden Raum und Tag, in großer Schrift.
print-cards = Karten
print-cards-about = Eine Karte für jede Session, zum Ausschneiden und Anpinnen.
print-codes = Codes
print-codes-about = Ein Plakat zum Mitmachen und eines für jeden Raum.
print-tablets = Tablets
print-tablets-about = Ein Code für den Bildschirm an jedem Eingang, mit dem er Köpfe zählen kann. Nur die Orga sieht diese.

print-part = Blatt { $n } von { $of }
print-closed = Geschlossen
print-free = Frei
print-goes-on = Geht weiter:
print-door-scan = Scannen: was hier gerade ist, und alle Änderungen
print-join = Scanne den Code oder öffne { $address }
print-join-code = Oder gib den Code { $code } auf { $host } ein
print-tablet-scan = Scanne das mit dem Tablet, das an diesem Eingang bleibt
print-tablet-keep = Verwahre dieses Blatt: Wer es scannt, kann in Räumen Köpfe zählen.
print-code-alt = Code zum Scannen für { $title }

print-desk = Sessionplan, Blätter für Eingänge, Karten und Codes, fertig zum Drucken.
print-desk-open = Zeigen, was es gibt
