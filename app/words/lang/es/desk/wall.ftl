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
wall-row-later = Más tarde

## Se acabó

wall-thanks = Gracias por venir
wall-thanks-text = { $n ->
    [one] 1 sesión hecha entre quienes estamos aquí. Añade lo que aprendiste a las notas de una sesión.
   *[other] { $n } sesiones hechas entre quienes estamos aquí. Añade lo que aprendiste a las notas de una sesión.
}

## Lo que necesita la sala

wall-in = { $n ->
    [0] enseguida
    [one] en 1 minuto
   *[other] en { $n } minutos
}
wall-full = Completa
wall-crowded = Llega pronto
wall-join-code = Código
wall-not-here = La dirección de este mural pide algo que aquí no existe: { $what }.

## En la mesa

sight = Cómo se ve el mural
sight-about = La letra nunca es más pequeña de lo que puede leer la última fila: mayúsculas de al menos 16 minutos de arco, como pide ISO 9241-303.
sight-metres = ¿A qué distancia está la última fila?
sight-metres-hint = En metros, de { $least } a { $most }.
sight-across = ¿Qué ancho tiene la imagen?
sight-across-hint = Su lado más largo en centímetros, de { $least } a { $most }.
sight-look = ¿Cuánta luz hay en el salón?
sight-dark = Oscuro: letras claras sobre fondo oscuro
sight-bright = Claro: letras oscuras sobre fondo claro
sight-contrast = Blanco sobre negro: para proyectores débiles y vista cansada
sight-says = En una pantalla de 1920 píxeles de ancho, la letra mide al menos { $px } píxeles.
sight-too-small = Para una fila a { $metres } metros, la imagen tiene que medir al menos { $cm } cm de ancho. Las últimas filas no podrán leer esta.
log-sight-set = { log-who } cambiado cómo se ve el mural
wall-rooms = Un mural para algunas salas
wall-rooms-about = Si hay varias pantallas, cada una puede mostrar su planta. La dirección que se abre sirve en cualquier dispositivo.
wall-rooms-which = ¿Qué salas? Todas, si no eliges ninguna.
wall-rooms-look = Como está ajustado para el evento
wall-rooms-open = Abrir este mural
