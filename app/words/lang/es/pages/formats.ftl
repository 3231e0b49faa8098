### «Para llevar»: la página con todos los archivos y direcciones del programa.

formats-lead = El programa para tu calendario, tu aplicación o tu propio programa. Cada una de estas direcciones da siempre el programa tal como está ahora.
formats-calendar = En tu calendario
formats-calendar-text = Tu calendario pregunta cada pocos minutos: lo que se mueve, se mueve también allí.
formats-calendar-all = Todo el programa
formats-calendar-mine = Solo a lo que voy
formats-subscribe = Suscribirse
formats-file = Como archivo
formats-calendar-rooms = Solo una sala
formats-calendar-tags = Solo una etiqueta
formats-apps = Para aplicaciones de congresos
formats-apps-text = Giggity, EventFahrplan y otras leen schedule.xml; los programas más nuevos leen schedule.json.
formats-tables = Como tablas
formats-tables-text = Archivos CSV que abre cualquier hoja de cálculo y que otro evento puede importar.
formats-tables-sessions = Sesiones
formats-tables-rooms = Salas
formats-tables-slots = Franjas
formats-feed = Lo que cambia
formats-feed-text = Un canal para tu lector de noticias, lo más nuevo primero.
formats-desk = Para quienes facilitan
formats-desk-text = Todo el evento con su historia, para guardarlo o para otro servidor, y una tabla de cuántas personas vinieron.
formats-desk-archive = Todo el evento
formats-desk-report = El informe
