### „Zum Mitnehmen“: die Seite mit allen Dateien und Adressen, über die das Programm anderswohin kommt.

formats-lead = Das Programm für deinen Kalender, deine App oder dein eigenes Programm. Wer eine dieser Adressen hat, bekommt immer den aktuellen Stand.
formats-calendar = In deinem Kalender
formats-calendar-text = Dein Kalender fragt alle paar Minuten nach: Was verschoben wird, wandert auch dort.
formats-calendar-all = Das ganze Programm
formats-calendar-mine = Nur was ich besuche
formats-subscribe = Abonnieren
formats-file = Als Datei
formats-calendar-rooms = Nur ein Raum
formats-calendar-tags = Nur ein Schlagwort
formats-apps = Für Konferenz-Apps
formats-apps-text = Giggity, EventFahrplan und andere lesen schedule.xml, neuere Programme schedule.json.
formats-tables = Als Tabellen
formats-tables-text = CSV-Dateien, die jede Tabellenkalkulation öffnet und die ein anderes Event importieren kann.
formats-tables-sessions = Sessions
formats-tables-rooms = Räume
formats-tables-slots = Slots
formats-feed = Was sich ändert
formats-feed-text = Ein Feed für deinen Feedreader, das Neueste zuerst.
formats-desk = Für die Orga
formats-desk-text = Das ganze Event mit seiner Geschichte, zum Aufheben oder für einen anderen Server, und eine Tabelle, wie viele da waren.
formats-desk-archive = Das ganze Event
formats-desk-report = Der Bericht
