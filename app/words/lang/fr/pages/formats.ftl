### « À emporter » : la page qui liste tous les fichiers et adresses du programme.

formats-lead = Le programme pour votre agenda, votre application ou votre propre logiciel. Chacune de ces adresses donne toujours le programme à jour.
formats-calendar = Dans votre agenda
formats-calendar-text = Votre agenda se renseigne toutes les quelques minutes : ce qui est déplacé l’est aussi chez vous.
formats-calendar-all = Tout le programme
formats-calendar-mine = Seulement là où je vais
formats-subscribe = S’abonner
formats-file = En fichier
formats-calendar-rooms = Une seule salle
formats-calendar-tags = Un seul mot-clé
formats-apps = Pour les applications de conférence
formats-apps-text = Giggity, EventFahrplan et d’autres lisent schedule.xml ; les logiciels plus récents lisent schedule.json.
formats-tables = En tableaux
formats-tables-text = Des fichiers CSV que tout tableur ouvre et qu’un autre événement peut importer.
formats-tables-sessions = Sessions
formats-tables-rooms = Salles
formats-tables-slots = Créneaux
formats-feed = Ce qui change
formats-feed-text = Un flux pour votre lecteur de flux, le plus récent d’abord.
formats-desk = Pour l’équipe de facilitation
formats-desk-text = Tout l’événement avec son histoire, à conserver ou pour un autre serveur, et un tableau de la fréquentation.
formats-desk-archive = Tout l’événement
formats-desk-report = Le bilan
