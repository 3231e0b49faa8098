### Die Dateien, die ein Sessionplan an Apps und Feedreader gibt.

formats-feed-title = { $name }: was sich geändert hat
formats-feed-pitched = Neu: „{ $title }“
formats-feed-placed = „{ $title }“: { $room }, { $when }
formats-feed-off = „{ $title }“ hat gerade keinen Platz im Plan
formats-feed-cancelled = „{ $title }“ findet nicht statt

### Was Importe über eine Datei sagen: was falsch ist, was sich ändert, was wegbleibt.

imports-unreadable-xml = Das ist kein lesbares XML: { $why }.
imports-unreadable-json = Das ist kein lesbares JSON: { $why }.
imports-unknown-format = Das ist keines der lesbaren Formate: eine Tabelle, deren erste Zeile die Spalten nennt, schedule.json, schedule.xml oder das JSON von Sessionize oder pretalx.
imports-is-archive = Das ist ein ganzes Event mit seiner Geschichte. Wer den Server betreibt, kann es mit „campgrid import“ hereinholen.
imports-no-time = „{ $title }“ hat kein lesbares Datum, keinen lesbaren Beginn oder keine lesbare Dauer.
imports-no-place = „{ $text }“ ist kein Platz: Schreib Beginn und Raum, etwa 2024-03-12 14:00 Koto.
imports-left-gone = „{ $title }“ findet hier oder dort nicht mehr statt und bleibt, wie es ist.
imports-left-long = „{ $title }“ hat zu lange Texte oder Listen: Sie werden gekürzt.
imports-left-zone = Die Datei ist in der Zeitzone { $theirs }. Die Zeiten sind die des Events: { $ours }.
imports-left-attachments = { $n ->
    [one] 1 angehängte Datei bleibt weg.
   *[other] { $n } angehängte Dateien bleiben weg.
}
imports-left-state = { $n ->
    [one] 1 Session, die nicht angenommen ist, bleibt weg.
   *[other] { $n } Sessions, die nicht angenommen sind, bleiben weg.
}
imports-left-place = „{ $title }“ bekommt keinen Platz: In { $room } kann um { $when } kein Slot beginnen.
imports-left-length = „{ $title }“ wird auf { $most } Slots gekürzt.
imports-left-unplaced = „{ $title }“ bekommt keinen Platz. { $why }
imports-changed = „{ $title }“: { $what }
imports-moved = „{ $title }“ kommt nach { $room }, { $when }
imports-what-room = was vom Raum bekannt ist
imports-what-times = Zeiten
imports-what-title = Titel
imports-what-blurb = Text
imports-what-hosts = Hosts
imports-what-tags = Schlagwörter
imports-what-length = Länge
imports-what-more = Einzelheiten
