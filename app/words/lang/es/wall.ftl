### El mural: el programa en un proyector. Se lee de lejos, así que todo es corto.

wall-title = Mural
wall-page = { $page } de { $of }
wall-live = Al día
wall-old = Tablero de las { $time }

## Cómo participar

wall-code = Código para escanear: lleva a { $address }
wall-join = Participa desde tu teléfono
wall-join-scan = Escanea el código o abre { $address }
wall-join-tap = Mira las propuestas y toca el corazón de aquello a lo que quieres ir
wall-join-pitch = Propón una sesión tuya
wall-join-note = Sin cuenta ni aplicación. Solo te pedimos un nombre cuando propones.

## Propuestas

wall-so-far = { $n ->
    [0] Da el primer paso
    [one] Una sesión hasta ahora
   *[other] { $n } sesiones hasta ahora
}
wall-ask = ¿De qué quieres hablar?
wall-ask-how = Escanea el código y proponlo: basta con un título.
wall-next-speakers = Siguientes al micrófono
wall-pitching-now = Ahora al micrófono
wall-want = { $n ->
    [one] quiere ir
   *[other] quieren ir
}
wall-must = { $n } sin falta

## Ahora, después y toda la cuadrícula del día

wall-now = Ahora
wall-next = Después
wall-between = { $times } { $title }
wall-room = Sala
wall-time = Hora
wall-row-now = ahora

## Se acabó

wall-thanks = Gracias por venir
wall-thanks-text = { $n ->
    [one] 1 sesión hecha entre quienes estamos aquí. Añade lo que aprendiste a las notas de una sesión.
   *[other] { $n } sesiones hechas entre quienes estamos aquí. Añade lo que aprendiste a las notas de una sesión.
}
