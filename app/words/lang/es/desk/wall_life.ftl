wall-life-changes = Cambios de los últimos diez minutos
wall-life-changed = Cambios
wall-life-none = En los últimos diez minutos no ha cambiado nada.
wall-life-kind = { $kind ->
    [moved] Cambia de lugar
    [cancelled] Cancelada
    [off] Sin sala por ahora
    [merged] Unida a otra
    [later] Más tarde
    [earlier] Antes
    [closed] Cerrada
    [open] Abierta de nuevo
   *[new] Nueva
}
wall-life-room = { $to } en vez de { $from }, { $time }
wall-life-time = { $room }: { $time } en vez de { $before }
wall-life-both = { $room }, { $time }, en vez de { $from }, { $before }
wall-life-at = { $room }, { $time }
wall-life-was = iba a ser en { $room }, { $time }
wall-life-part = ahora es parte de «{ $into }»
wall-life-slot = empieza a las { $to }
wall-life-slots = { $minutes ->
    [one] empieza a las { $to }, y lo que sigue se mueve 1 minuto
   *[other] empieza a las { $to }, y lo que sigue se mueve { $minutes } minutos
}
wall-life-closed-on = desde las { $time }
wall-life-closed-at = a las { $times }
wall-life-many = { $n ->
    [one] Una sesión tiene lugar asignado
   *[other] { $n } sesiones tienen lugar asignado
}
wall-life-filling = La cuadrícula se llena
wall-life-full = Pantalla completa
wall-life-window = Salir de la pantalla completa

wall-life-tab = Mural
wall-life-shows = Lo que muestran los murales
wall-life-shows-about = Todos los murales del evento lo siguen al momento. Por sí solo, un mural muestra lo que piden la fase y la hora.
wall-life-itself = Por sí solo
wall-life-join = Cómo participar
wall-life-pitches = Propuestas
wall-life-now-next = Ahora y después
wall-life-whole = Toda la cuadrícula
wall-life-recent = Cambios
wall-life-minutes = Durante cuántos minutos
wall-life-minutes-hint = Vacío: hasta que alguien lo cambie.
wall-life-is-itself = Los murales eligen por sí solos.
wall-life-is-held = Todos los murales muestran: { $what }.
wall-life-is-until = Todos los murales muestran hasta las { $time }: { $what }.
wall-life-open = Abrir un mural
wall-life-open-about = Ponlo en el proyector y déjalo: no necesita manos. F o un doble clic llena la pantalla.
wall-life-open-link = Abrir el mural
wall-life-address = Dirección del mural
wall-life-secret = Una dirección que puedes retirar
wall-life-secret-about = Abre el mural y nada más, sin identificarse, en una pantalla que no es tuya. Una nueva cierra la anterior.
wall-life-secret-since = Hay una, creada { $ago }.
wall-life-secret-none = Ahora mismo no hay ninguna.
wall-life-secret-fresh = La dirección nueva. Solo se muestra esta vez:
wall-life-secret-make = Crear una dirección
wall-life-secret-renew = Crear una nueva
wall-life-secret-end = Retirarla

log-wall-held = { log-who } puesto todos los murales en «{ $what }»
log-wall-free = { log-who } dejado que los murales elijan por sí solos
