### Les fichiers que le programme donne aux applications et aux lecteurs de flux.

formats-feed-title = { $name } : ce qui a changé
formats-feed-pitched = Nouveau : « { $title } »
formats-feed-placed = « { $title } » : { $room }, { $when }
formats-feed-off = « { $title } » n’a pas de place pour le moment
formats-feed-cancelled = « { $title } » n’a pas lieu

### Ce que les importations disent d’un fichier : ce qui est faux, ce qui change, ce qui est laissé de côté.

imports-unreadable-xml = Ce n’est pas du XML lisible : { $why }.
imports-unreadable-json = Ce n’est pas du JSON lisible : { $why }.
imports-unknown-format = Ce n’est aucun des formats lisibles : une table dont la première ligne nomme les colonnes, schedule.json, schedule.xml, ou le JSON de Sessionize ou de pretalx.
imports-is-archive = C’est un événement entier avec son histoire. La personne qui gère le serveur peut l’apporter avec « campgrid import ».
imports-no-time = « { $title } » n’a pas de date, de début ou de durée lisible.
imports-no-place = « { $text } » n’est pas un lieu : écrivez le début et la salle, comme 2024-03-12 14:00 Koto.
imports-left-gone = « { $title } » n’a plus lieu, ici ou là-bas : elle reste telle quelle.
imports-left-long = « { $title } » a des textes ou des listes trop longs : ils sont coupés.
imports-left-zone = Le fichier est dans le fuseau horaire { $theirs }. Les heures sont celles de l’événement : { $ours }.
imports-left-attachments = { $n ->
    [one] 1 fichier joint est laissé de côté.
   *[other] { $n } fichiers joints sont laissés de côté.
}
imports-left-state = { $n ->
    [one] 1 session qui n’est pas acceptée est laissée de côté.
   *[other] { $n } sessions qui ne sont pas acceptées sont laissées de côté.
}
imports-left-place = « { $title } » n’a pas de place : dans { $room }, aucun créneau ne peut commencer à { $when }.
imports-left-length = « { $title } » est ramenée à { $most } créneaux.
imports-left-unplaced = « { $title } » n’a pas de place. { $why }
imports-changed = « { $title } » : { $what }
imports-moved = « { $title } » va à { $room }, { $when }
imports-what-room = ce que l’on sait de la salle
imports-what-times = heures
imports-what-title = titre
imports-what-blurb = texte
imports-what-hosts = hôtes
imports-what-tags = mots-clés
imports-what-length = durée
imports-what-more = détails
