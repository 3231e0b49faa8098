### Los archivos que el programa da a aplicaciones y lectores de noticias.

formats-feed-title = { $name }: lo que ha cambiado
formats-feed-pitched = Nueva: «{ $title }»
formats-feed-placed = «{ $title }»: { $room }, { $when }
formats-feed-off = «{ $title }» no tiene lugar por ahora
formats-feed-cancelled = «{ $title }» no se celebra

### Lo que las importaciones dicen de un archivo: qué está mal, qué cambia y qué queda fuera.

imports-unreadable-xml = Esto no es XML legible: { $why }.
imports-unreadable-json = Esto no es JSON legible: { $why }.
imports-unknown-format = Esto no es ninguno de los formatos legibles: una tabla cuya primera línea nombra las columnas, schedule.json, schedule.xml o el JSON de Sessionize o pretalx.
imports-is-archive = Esto es un evento entero con su historia. Quien lleva el servidor puede traerlo con «campgrid import».
imports-no-time = «{ $title }» no tiene fecha, inicio o duración legibles.
imports-no-place = «{ $text }» no es un lugar: escribe el inicio y la sala, como 2024-03-12 14:00 Koto.
imports-left-gone = «{ $title }» ya no se celebra, aquí o allí: queda como está.
imports-left-long = «{ $title }» tiene textos o listas demasiado largos: se cortan.
imports-left-zone = El archivo está en la zona horaria { $theirs }. Las horas son las del evento: { $ours }.
imports-left-attachments = { $n ->
    [one] 1 archivo adjunto queda fuera.
   *[other] { $n } archivos adjuntos quedan fuera.
}
imports-left-state = { $n ->
    [one] 1 sesión que no está aceptada queda fuera.
   *[other] { $n } sesiones que no están aceptadas quedan fuera.
}
imports-left-place = «{ $title }» se queda sin lugar: en { $room } ninguna franja puede empezar a las { $when }.
imports-left-length = «{ $title }» se corta a { $most } franjas.
imports-left-unplaced = «{ $title }» se queda sin lugar. { $why }
imports-changed = «{ $title }»: { $what }
imports-moved = «{ $title }» va a { $room }, { $when }
imports-what-room = lo que se sabe de la sala
imports-what-times = horas
imports-what-title = título
imports-what-blurb = texto
imports-what-hosts = anfitriones
imports-what-tags = etiquetas
imports-what-length = duración
imports-what-more = detalles
