### Lo que ha pasado, contado a quienes facilitan. Cada frase es «Ana ha» y un participio; sin persona queda el
### participio solo, que también sirve de segunda mitad: «Ana ha puesto … y quitado … del tablero».

log-who = { $by ->
    [you] Has
    [operator] La administración ha
    [nobody] {""}
   *[person] { $who } ha
}

log-sentence = { $what }.
log-undo-label = Deshacer: { $what }

### De qué hablan las frases

log-title = «{ $name }»
log-title-gone = una sesión
log-title-run = { $title } (ronda { $n })
# Detrás de «la sala», «en», «a las».
log-gone = (ya no existe)
# Detrás de «a las».
log-slot-day = { $time } del { $day }

### Una por cada tipo de cambio

log-nothing = { $by ->
    [you] No has cambiado nada
    [operator] La administración no ha cambiado nada
    [nobody] sin ningún cambio
   *[person] { $who } no ha cambiado nada
}
log-opened = { log-who } creado el evento
log-settings-edited = { log-who } editado los ajustes
log-logo-set = { log-who } cambiado el logo
log-logo-removed = { log-who } quitado el logo
log-phase-set = { log-who } pasado el evento a «{ $phase ->
    [setup] Preparación
    [pitching] Propuestas
    [live] En marcha
   *[wrapped] Terminado
}», con las propuestas { $pitching ->
    [open] abiertas
   *[closed] cerradas
} y la elección { $choosing ->
    [open] abierta
   *[closed] cerrada
}
log-room-added = { log-who } añadido la sala { $room }
log-room-edited = { log-who } editado la sala { $room }
log-room-closed = { log-who } cerrado la sala { $room }
log-room-opened = { log-who } vuelto a abrir la sala { $room }
log-room-removed = { log-who } eliminado la sala { $room }
log-rooms-ordered = { log-who } cambiado el orden de las salas
log-slot-added = { log-who } añadido la franja { $times } del { $day }
log-slot-edited = { log-who } editado la franja { $times } del { $day }
log-slot-removed = { log-who } eliminado la franja de las { $slot }
log-pitched = { log-who } propuesto { $title }
log-unpitched = { log-who } deshecho la propuesta { $title }
log-session-edited = { log-who } editado { $title }
log-restored = { log-who } recuperado { $title }
log-merged = { log-who } unido { $title } a { $into }
log-merge-asked = { log-who } pedido a { $title } que acoja { $from }
log-merge-ended = { log-who } cerrado la petición de unir { $title } a otra sesión
log-withdrawn = { log-who } retirado { $title }
log-requeued = { log-who } devuelto { $title } a la fila
log-called-up = { log-who } dado el micrófono a { $title }
log-heard = { log-who } marcado { $title } como ya presentada
log-run-added = { log-who } añadido una ronda de { $title }
log-run-removed = { log-who } quitado la ronda { $n } de { $title }
log-placed = { log-who } puesto { $title } en { $room } a las { $slot }
log-unplaced = { log-who } quitado { $title } del tablero
log-unpinned = { log-who } soltado { $title }
log-pinned-place = { log-who } fijado { $title } en { $room } a las { $slot }
log-pinned-room = { log-who } fijado { $title } en { $room }
log-pinned-slot = { log-who } fijado { $title } a las { $slot }
log-note-added = { log-who } escrito una nota en { $title }
log-note-edited = { log-who } editado una nota de { $title }
log-note-removed = { log-who } quitado una nota de { $title }
log-announced = { log-who } avisado a todo el mundo: «{ $text }»
log-taken-down = { log-who } retirado un aviso
log-forgotten = { log-who } pedido que se borren { $by ->
    [you] tus datos
   *[other] sus datos
}

### Cambios que hicieron mucho: se cuentan por tipos

log-many-rooms-added = { log-who } añadido { $n ->
    [one] 1 sala
   *[other] { $n } salas
}
log-many-slots-added = { log-who } añadido { $n ->
    [one] 1 franja
   *[other] { $n } franjas
}
log-many-pitched = { log-who } incorporado { $n ->
    [one] 1 sesión
   *[other] { $n } sesiones
}
log-many-rooms-edited = { log-who } editado { $n ->
    [one] 1 sala
   *[other] { $n } salas
}
log-many-slots-edited = { log-who } movido { $n ->
    [one] 1 franja
   *[other] { $n } franjas
}
log-many-placed = { log-who } puesto en su lugar { $n ->
    [one] 1 sesión
   *[other] { $n } sesiones
}
log-many-unplaced = { log-who } quitado { $n ->
    [one] 1 sesión
   *[other] { $n } sesiones
} del tablero
log-many-others = { log-who } hecho { $n ->
    [one] 1 cambio más
   *[other] { $n } cambios más
}

### La página del registro

log-heading = Qué ha pasado
log-about = Los últimos cambios, del más reciente al más antiguo. Deshacer uno es también un cambio, así que se puede deshacer a su vez.
log-details = Verlo todo
