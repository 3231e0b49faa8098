### Los archivos que el programa da a aplicaciones y lectores de noticias.

formats-feed-title = { $name }: lo que ha cambiado
formats-feed-pitched = Nueva: «{ $title }»
formats-feed-placed = «{ $title }»: { $room }, { $when }
formats-feed-off = «{ $title }» no tiene lugar por ahora
formats-feed-cancelled = «{ $title }» no se celebra
