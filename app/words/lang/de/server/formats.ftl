### Die Dateien, die ein Sessionplan an Apps und Feedreader gibt.

formats-feed-title = { $name }: was sich geändert hat
formats-feed-pitched = Neu: „{ $title }“
formats-feed-placed = „{ $title }“: { $room }, { $when }
formats-feed-off = „{ $title }“ hat gerade keinen Platz im Plan
formats-feed-cancelled = „{ $title }“ findet nicht statt
