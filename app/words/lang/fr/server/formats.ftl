### Les fichiers que le programme donne aux applications et aux lecteurs de flux.

formats-feed-title = { $name } : ce qui a changé
formats-feed-pitched = Nouveau : « { $title } »
formats-feed-placed = « { $title } » : { $room }, { $when }
formats-feed-off = « { $title } » n’a pas de place pour le moment
formats-feed-cancelled = « { $title } » n’a pas lieu
