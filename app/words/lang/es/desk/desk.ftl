### La mesa de control: donde quienes facilitan dan forma al día.

## Alrededor de cada página

desk-tab-grid = Cuadrícula
desk-tab-rooms = Salas y franjas
desk-tab-event = Evento
desk-tab-log = Registro
desk-tab-import = Importar
desk-window = { $tab } · Mesa
desk-desk = Mesa de control
desk-heading = Mesa de control: { $tab }
desk-closed = La mesa de control es para quienes facilitan
desk-closed-how = Para trabajar aquí, abre un enlace de facilitación en este dispositivo. Cualquier responsable del evento puede crearte uno.
desk-to-event = Ir al evento
desk-stage = En qué punto está el evento
desk-pitching-open = Propuestas abiertas
desk-pitching-closed = Propuestas cerradas
desk-choosing-open = Elección abierta
desk-choosing-closed = Elección cerrada
desk-gate-open = Abrir
desk-gate-close = Cerrar
desk-pitching-open-it = Abrir las propuestas
desk-pitching-close-it = Cerrar las propuestas
desk-choosing-open-it = Abrir la elección
desk-choosing-close-it = Cerrar la elección

## En varios sitios

desk-seats = { $n ->
    [one] 1 asiento
   *[other] { $n } asientos
}
desk-places = { $n ->
    [one] 1 lugar
   *[other] { $n } lugares
}
desk-semicolon = { $first }; { $second }
desk-edit = Editar
desk-save = Guardar
desk-is-closed = cerrada
desk-is-open = abierta

## La cuadrícula

desk-grid = Cuadrícula
desk-beside = Junto a la cuadrícula
desk-no-grid = Aún no hay cuadrícula
desk-no-grid-why = Hacen falta al menos una sala y una franja para sesiones.
desk-no-grid-add = Añadir salas y franjas
desk-no-grid-import = Importarlas
desk-time = Hora
desk-now = ahora
desk-here = Aquí
desk-swap = Cambiar
desk-against-more = { $first } + { $n }
desk-here-label = { $seen }: { $room }, { $times }
desk-here-label-more = { $seen }: { $room }, { $times }: { $more }

## Tarjetas

desk-card-wanted = { $people ->
    [one] { $must ->
        [0] 1 persona quiere ir
       *[other] 1 persona quiere ir, { $must } sin falta
    }
   *[other] { $must ->
        [0] { $people } personas quieren ir
       *[other] { $people } personas quieren ir, { $must } sin falta
    }
}
desk-card-pinned = fijada
desk-card-hidden = oculta
desk-card-slots = { $n ->
    [one] 1 franja
   *[other] { $n } franjas
}
desk-card-run = ronda { $n }
desk-card-needs = necesita { $needs }

## Problemas

desk-problems = Problemas
desk-problems-none = Ninguno. Nadie tiene que estar en dos sitios, y todas las salas son bastante grandes.
desk-problem-host = { $host } tendría que estar en «{ $a }» y en «{ $b }» a las { $time }.
desk-problem-need = «{ $title }» necesita «{ $need }», y { $room } no lo ofrece.
desk-problem-then = «{ $title }» no puede ser a las { $time }: así lo indicó quien está a cargo.
desk-problem-beside = «{ $a }» y «{ $b }» no deberían coincidir, pero las dos son a las { $time }.
desk-problem-unplaced = «{ $title }» aún no tiene lugar.
desk-its-room = su sala
desk-mark-host = { $host } está en otra
desk-mark-small = { $people ->
    [one] 1 persona
   *[other] { $people } personas
}, { $seats ->
    [one] 1 asiento
   *[other] { $seats } asientos
}
desk-mark-need = falta: { $need }
desk-mark-then = no puede ser entonces
desk-mark-beside = no deberían coincidir

## Lo que habla en contra de un lugar

desk-against-then = quien está a cargo no puede entonces
desk-against-seats = { $people ->
    [one] 1 persona
   *[other] { $people } personas
} para { $seats ->
    [one] 1 asiento
   *[other] { $seats } asientos
}
desk-against-need = falta: { $need }
desk-against-itself = ya se hace a esa hora
desk-against-host = { $host } está entonces a cargo de «{ $title }»
desk-against-beside = coincide con «{ $title }»

## Fuera del tablero

desk-shelf = Fuera del tablero
desk-shelf-none = Todas las sesiones tienen lugar.
desk-shelf-no-pitches = Nadie ha propuesto nada todavía.
desk-gone = Unidas y retiradas
desk-gone-withdrawn = retirada
desk-gone-merged = parte de «{ $into }»
desk-gone-restore = Recuperar
desk-gone-unmerge = Volver a separar

## La fila del micrófono

desk-queue = Fila
desk-queue-none = Nadie espera el micrófono.
desk-queue-pitch = Proponer por alguien
desk-queue-heard = Ya presentada
desk-queue-call = Dar el micrófono
desk-queue-now = Al micrófono

## Llenar la cuadrícula

desk-fill = Llenar la cuadrícula
desk-fill-off = { $n ->
    [one] 1 sesión está
   *[other] { $n } sesiones están
} fuera del tablero. Las sesiones fijadas se quedan donde están.
desk-fill-looking = Buscando un buen tablero
desk-fill-seconds = { $seconds },{ $tenths } s
desk-fill-stop = Parar y usar lo mejor hasta ahora
desk-fill-reload = Recarga esta página para ver cómo va.
desk-fill-proposal = Sugerencia: { $n ->
    [one] 1 movimiento
   *[other] { $n } movimientos
}
desk-fill-none = No se ha encontrado un tablero mejor: déjalo como está.
desk-fill-all-right = De acuerdo
desk-fill-apply = Aplicar
desk-fill-discard = Descartar
desk-fill-proven = No existe un tablero mejor: está demostrado.
desk-fill-at-most = Como mucho se podría mejorar un { $percent },{ $tenths } %; el tablero es demasiado grande para decir más.
desk-fill-way = { $from } → { $to }
desk-fill-place = { $room } { $time }
desk-fill-nowhere = fuera del tablero
desk-loss-now = Ahora
desk-loss-then = Después
desk-loss-better = mejor
desk-loss-worse = peor
desk-loss-unplaced = Sesiones sin lugar
desk-loss-missed = Deseos que no se pueden cumplir
desk-loss-seats = Asientos que faltan
desk-loss-beside = Parejas que coinciden y no querían

## Avisos

desk-announce-what = Di algo a todo el mundo
desk-announce-hint = Se muestra en todos los teléfonos y en el mural.
desk-announce-stands = Se muestra
desk-announce-until = hasta que se retire
desk-announce-ten-minutes = durante diez minutos
desk-announce-half-hour = durante media hora
desk-announce-hour = durante una hora
desk-announce-three-hours = durante tres horas
desk-announce = Avisar
desk-take-down = Retirar
desk-announcements = Avisos

## «Mover a…»: el panel de una sesión

desk-move-close = Cerrar
desk-move-wanted = { $people ->
    [one] 1 persona quiere ir
   *[other] { $people } personas quieren ir
}, { $must } sin falta
desk-where = { $room }, { $times }
desk-where-day = { $room }, { $times }, { $day }
desk-where-pinned = { $place }, fijada
desk-where-off = Fuera del tablero
desk-where-run = Ronda { $n }, { $place }
desk-where-run-off = Ronda { $n }, fuera del tablero
desk-pin = Fijar aquí
desk-unpin = Soltar
desk-move-off = Quitar del tablero
desk-run-again = Repetirla
desk-run-drop = Quitar esta ronda
desk-move-to = Mover a…
desk-move-nowhere = No hay otro lugar para ella. Si está fijada, suéltala primero.
desk-day-times = { $day }, { $times }
desk-move-swap = { $room }: cambiar con «{ $title }»
desk-free-rooms = { $n ->
    [one] 1 sala libre
   *[other] { $n } salas libres
}
desk-merge-choose = Elige una sesión
desk-merge-into = Unirla a
desk-merge-hint = Quienes quieren ir y quienes están a cargo pasan a la otra. Se puede deshacer.
desk-merge = Unir
desk-merge-open = Unirla a otra sesión

## Por qué está donde está

desk-why = ¿Por qué aquí?
desk-why-rival = { $n ->
    [one] 1 persona que quiere ir también quiere ir
   *[other] { $n } personas que quieren ir también quieren ir
} a «{ $title }», que es a la misma hora.
desk-why-better = Estaría mejor en { $room } a las { $time }: { $changes }.
desk-why-better-swap = Estaría mejor en { $room } a las { $time }, a cambio de «{ $title }»: { $changes }.
desk-why-best = Ningún otro lugar sería mejor para la gente.
desk-why-free = Aquí nadie pierde nada por ella.
desk-why-costs = Donde está, { $losses }.
desk-why-missed = { $n ->
    [one] se pierde 1 deseo
   *[other] se pierden { $n } deseos
}
desk-why-seats = { $n ->
    [one] 1 persona se queda sin asiento
   *[other] { $n } personas se quedan sin asiento
}
desk-why-beside = { $n ->
    [one] coincide con 1 sesión y no debería
   *[other] coincide con { $n } sesiones y no debería
}
desk-why-off = Está fuera del tablero, aunque hay lugares para ella.
desk-why-off-nowhere = Está fuera del tablero, y no hay ningún lugar al que pueda ir sin más.
desk-why-not = No es posible: { $rules }.
desk-why-not-pin = está fijada o ya ha empezado ({ desk-places })
desk-why-not-slot = esa hora ya pasó, o quien está a cargo no puede entonces ({ desk-places })
desk-why-not-length = no hay tiempo suficiente ({ desk-places })
desk-why-not-closed = la sala está cerrada ({ desk-places })
desk-why-not-need = a la sala le falta algo que necesita ({ desk-places })
desk-why-not-taken = la sesión que hay allí no puede venir aquí ({ desk-places })
desk-why-not-host = alguien a cargo está en otra sesión ({ desk-places })
desk-why-not-run = ya se hace a esa hora ({ desk-places })
desk-change-none = no cambia nada para nadie
desk-change-wishes-saved = { $n ->
    [one] 1 deseo salvado
   *[other] { $n } deseos salvados
}
desk-change-wishes-lost = { $n ->
    [one] 1 deseo perdido más
   *[other] { $n } deseos perdidos más
}
desk-change-seats-fewer = { $n ->
    [one] 1 persona menos sin asiento
   *[other] { $n } personas menos sin asiento
}
desk-change-seats-more = { $n ->
    [one] 1 persona más sin asiento
   *[other] { $n } personas más sin asiento
}
desk-change-beside-fewer = { $n ->
    [one] 1 pareja menos que no debería coincidir
   *[other] { $n } parejas menos que no deberían coincidir
}
desk-change-beside-more = { $n ->
    [one] 1 pareja más que no debería coincidir
   *[other] { $n } parejas más que no deberían coincidir
}
desk-change-off-fewer = { $n ->
    [one] 1 sesión menos fuera del tablero
   *[other] { $n } sesiones menos fuera del tablero
}
desk-change-off-more = { $n ->
    [one] 1 sesión más fuera del tablero
   *[other] { $n } sesiones más fuera del tablero
}

## Salas

desk-rooms = Salas
desk-rooms-none = Aún no hay salas. También valen rincones, carpas y mesas bajo un árbol.
desk-room-add = Añadir una sala
desk-room-add-it = Añadir la sala
desk-room-name = Nombre
desk-room-seats = Asientos
desk-room-seats-hint = Vacío: sin contar; se supone que cabe todo el mundo.
desk-room-features = Características
desk-room-features-hint = Separadas por comas: proyector, sin escalones, tranquila
desk-room-directions = Cómo llegar
desk-room-not-counted = asientos sin contar
desk-room-remove = Eliminar esta sala
desk-room-up = Subir { $room }
desk-room-down = Bajar { $room }
desk-closing = Cuándo están cerradas las salas
desk-closing-how = Pulsa una celda para cerrar la sala en esa franja o para volver a abrirla. Las sesiones de una sala que se cierra quedan otra vez fuera del tablero.
desk-day-time = { $day }, { $time }
desk-closing-is-closed = { $room }, { $time }: cerrada. Abrir
desk-closing-is-open = { $room }, { $time }: abierta. Cerrar

## Franjas

desk-slots = Franjas
desk-slots-zone = Las horas son las del reloj de { $zone }.
desk-slots-none = Aún no hay franjas. Añade la primera franja de sesiones, luego las pausas y lo que es para todo el mundo.
desk-slot-add = Añadir una franja
desk-slot-add-it = Añadir la franja
desk-slot-date = Fecha
desk-slot-starts = Empieza
desk-slot-ends = Termina
desk-slot-kind = Para qué
desk-slot-title = Título
desk-slot-title-hint = Por ejemplo, Almuerzo o Apertura; puede quedar vacío si es de sesiones.
desk-slot-remove = Eliminar esta franja

## El evento

desk-settings = Ajustes
desk-settings-role = Tu rol en este dispositivo: { $role }.
desk-settings-name = Nombre
desk-settings-about = Descripción
desk-settings-about-hint = Dónde, para qué, cómo prepararse. Puedes usar Markdown.
desk-settings-zone = Zona horaria
desk-settings-zone-hint = Por ejemplo, Europe/London. Las franjas conservan la hora que marca el reloj.
desk-settings-hide = Ocultar cuántas personas quieren ir a una sesión hasta que se cierren las propuestas, para que las primeras no ganen solo por llegar antes
desk-file = El evento como archivo
desk-file-about = Todo lo que ha pasado, lo que la gente quiere y cómo se llama. Se puede cargar en otro Campgrid.
desk-file-download = Descargar el evento

## Enlaces que dan un rol

desk-links = Enlaces
desk-links-about = Quien abre un enlace así en un dispositivo puede trabajar en la mesa de control desde él. Un enlace anulado ya no funciona; quienes lo han usado conservan su rol.
desk-links-owners = Los enlaces de facilitación los crean y anulan las personas responsables del evento.
desk-link-fresh = Aquí está el nuevo enlace. Solo se muestra ahora: cópialo y dáselo a quien deba tenerlo.
desk-link-new = El nuevo enlace
desk-link-new-facilitator = Nuevo enlace de facilitación
desk-link-new-owner = Nuevo enlace de responsable
desk-link-facilitator = Enlace de facilitación
desk-link-owner = Enlace de responsable
desk-link-about = creado { $ago }, { $used ->
    [0] aún sin usar
    [one] usado en 1 dispositivo
   *[other] usado en { $used } dispositivos
}
desk-link-revoked = anulado
desk-link-revoke = Anular

## Importar

desk-import = Importar
desk-import-how = Pega tablas en CSV o elige archivos; lo que no necesites puede quedar vacío. La primera línea nombra las columnas, en cualquier orden. Las listas dentro de un campo se separan con punto y coma. No se añade nada antes de que hayas visto cómo quedaría.
desk-import-look = Revisar
desk-import-it = Importarlo todo
desk-import-rooms = Salas
desk-import-rooms-hint = capacity (asientos) puede quedar vacío.
desk-import-slots = Franjas
desk-import-slots-hint = La fecha como 2024-03-12, las horas como 14:00. En kind va sessions, break o plenary; vacío significa sessions.
desk-import-sessions = Sesiones
desk-import-sessions-hint = En avoid van los id de las sesiones con las que no debería coincidir. Una franja fijada se escribe 2024-03-12 14:00.
desk-import-columns = Columnas:
desk-import-file = O un archivo
desk-preview = Lo que se añadiría
desk-preview-nothing = En estas tablas no hay nada que añadir.
desk-preview-fits = Todo encaja. No se añade nada hasta que lo importes.
desk-preview-faults = { $n ->
    [one] Hay 1 cosa
   *[other] Hay { $n } cosas
} que corregir primero. No se añade nada hasta que todo encaje.
desk-fault-table = Tabla
desk-fault-line = Línea
desk-fault-column = Columna
desk-fault-what = Qué falla
desk-fault-in = { $table ->
    [programme] archivo
    [rooms] salas
    [slots] franjas
   *[sessions] sesiones
}
desk-preview-rooms = { $n ->
    [one] 1 sala
   *[other] { $n } salas
}
desk-preview-slots = { $n ->
    [one] 1 franja
   *[other] { $n } franjas
}
desk-preview-sessions = { $n ->
    [one] 1 sesión
   *[other] { $n } sesiones
}
