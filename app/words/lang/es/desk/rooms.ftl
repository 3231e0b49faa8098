rooms-open-room = { $room }: cambiar o cerrar
rooms-open-slot = { $times }: cambiar o retrasar
rooms-left = Mover a la izquierda
rooms-right = Mover a la derecha
rooms-change = Cambiar
rooms-when-closed = Cerrada en
rooms-close-now = Cerrar { $room } desde ahora
rooms-open-now = Volver a abrir { $room }
rooms-close-how = Lo que hay en ella se queda en el tablero hasta que tenga otra sala. Se avisa a la gente cuando cambia.
rooms-is-closed = Está cerrada desde ahora.
rooms-close-from = desde aquí
rooms-close-from-label = { $room }: cerrar desde las { $time }
rooms-offer-room = { $room }: la sala está cerrada. { $n ->
    [one] 1 sesión necesita
   *[other] { $n } sesiones necesitan
} otra sala.
rooms-offer-rooms = Hay salas cerradas: { $n ->
    [one] 1 sesión necesita
   *[other] { $n } sesiones necesitan
} otra sala.
rooms-offer-off = { $n ->
    [one] 1 sesión no tiene
   *[other] { $n } sesiones no tienen
} lugar.
rooms-offer-repair = Buscar otros lugares
rooms-offer-how = Lo demás se mueve lo menos posible, y ves cada cambio antes de que se haga.
rooms-late = ¿Va con retraso?
rooms-late-how = Se mueven esta franja y lo que sigue ese día. Las sesiones conservan sus salas. Se avisa a la gente.
rooms-late-minutes = Minutos
rooms-late-minutes-hint = Bajo cero para recuperar: -5
rooms-late-absorb = Las pausas se acortan para compensar, hasta { $n } minutos
rooms-late-do = Retrasar
rooms-late-show = Ver las horas
rooms-late-table = Cuándo sería
rooms-late-now = Ahora
rooms-late-by = +{ $n } min
rooms-late-by-label = +{ $n } min: retrasar
rooms-late-own = { $n } min
rooms-template = Empezar con una plantilla
rooms-template-how = Di cuántas salas y franjas. Ves el día antes de que se añada nada, y con deshacer una vez vuelve todo atrás.
rooms-template-half = Medio día
rooms-template-day = Un día
rooms-template-two = Dos días
rooms-template-rooms = Cuántas salas
rooms-template-rooms-hint = Se llaman Sala 1, Sala 2, etc.: cámbiales el nombre cuando quieras.
rooms-template-room = Sala
rooms-template-names = O sus nombres, uno por línea
rooms-template-names-hint = Con los asientos tras una coma: Koto, 40
rooms-template-date = Primer día
rooms-template-days = Cuántos días
rooms-template-starts = Empieza a las
rooms-template-slots = Franjas por día
rooms-template-minutes = Minutos por franja
rooms-template-gap = Minutos entre franjas
rooms-template-lunch = Comida a las
rooms-template-lunch-hint = Vacío: sin comida.
rooms-template-lunch-for = Minutos de comida
rooms-template-opening = Una apertura para todo el mundo ({ $n } minutos)
rooms-template-closing = Un cierre para todo el mundo ({ $n } minutos)
rooms-template-opening-title = Apertura
rooms-template-lunch-title = Comida
rooms-template-closing-title = Cierre
rooms-template-show = Ver el día
rooms-template-do = Añadirlo todo
rooms-template-result = Qué se añadiría
