desk-tab-people = Personas
desk-tab-report = Balance

people-heading = Todas las personas
people-about = Todas las personas que hicieron algo en este evento; primero, el equipo de facilitación.
people-search = Buscar por nombre o sesión
people-find = Buscar
people-none = Nadie coincide con eso.
people-more = { $n ->
    [one] { $n } persona más: búscala por su nombre.
   *[other] { $n } personas más: búscalas por su nombre.
}
people-nameless = Aún sin nombre
people-you = tú
people-removed = fuera
people-since = { $devices ->
    [one] Aquí desde { $since }, con { $devices } dispositivo
   *[other] Aquí desde { $since }, con { $devices } dispositivos
}
people-pitched = Propuso:
people-change = Cambiar o quitar
people-name = Nombre
people-name-hint = Déjalo vacío para quitar un nombre ofensivo.
people-rename = Cambiar el nombre
people-make-attendee = Quitar su papel
people-make-facilitator = Dar el papel de facilitación
people-make-owner = Dar el papel de responsable
people-roles-owners = Solo las personas responsables cambian los papeles.
people-remove-about = Sus dispositivos pueden seguir leyendo, pero ya no escribir. Sus notas desaparecen. Puedes volver a dejarle entrar.
people-sessions = Sus sesiones
people-fate-hidden = se ocultan para que las revises
people-fate-withdrawn = se retiran
people-fate-kept = se quedan como están
people-remove = Quitar a esta persona
people-let-in = Dejar entrar de nuevo
people-let-in-about = Entonces podrá escribir de nuevo. Lo que se fue con ella vuelve al deshacerlo en el registro, o de uno en uno.
people-came-by = Entraron por él: { $names }
people-link-role = Para quitar el papel a alguien que entró por un enlace, búscalo en la lista.

hidden-heading = Sesiones ocultas
hidden-about = Solo las ve el equipo de facilitación: ni en los teléfonos, ni en el mural, ni en los recuentos.
hidden-none = No hay nada oculto. Una sesión se oculta en su propia página.

may-heading = Qué pueden hacer los asistentes
may-popularity-shown = Todo el mundo ve cuántas personas quieren una sesión
may-popularity-hidden = Cuántas personas quieren una sesión queda oculto hasta cerrar las propuestas
may-pitch-any = Cada persona puede proponer tantas sesiones como quiera
may-pitch-most = { $n ->
    [one] Cada persona puede proponer { $n } sesión
   *[other] Cada persona puede proponer { $n } sesiones
}
may-gates = Las propuestas y la elección se abren y se cierran arriba en cada página de la mesa de control.
settings-pitches-each = Máximo de sesiones que puede proponer una persona
settings-pitches-each-hint = Vacío: las que quiera. No se aplica al equipo de facilitación.

announce-until-time = hasta las { $time }
announce-goes = Desaparece en { $long }, a las { $time }
announce-stays = Se queda hasta que lo quites

again-heading = Lo mismo otra vez
again-about = Crea un evento nuevo con las salas, franjas, ajustes y logo de este, sin sus sesiones ni personas. Será tuyo.
again-name = Su nombre
again-first-day = Su primer día
again-first-day-hint = Todas las franjas se mueven con él.
again-make = Crear el evento nuevo

report-heading = Qué resultó de todo
report-about = En { $counted } de { $runs } rondas se contó a la gente. En las demás, las cifras salen de los deseos: cada persona va a lo que más quiere, mientras haya asientos.
report-csv = Descargar como tabla (CSV)
report-nothing = Ninguna sesión tiene lugar todavía.
report-figures = En cifras
report-people = Personas
report-pitchers = de ellas propusieron
report-choosers = de ellas dijeron qué quieren
report-pitched = Sesiones propuestas
report-held = con lugar
report-unplaced = sin lugar
report-merged = pasaron a ser parte de otras
report-withdrawn = retiradas u ocultas
report-seats = Asientos ofrecidos
report-used = de ellos ocupados
report-wishes = Deseos
report-missed = no pudieron cumplirse
report-changes = Cambios durante el evento
report-moves = sesiones movidas
report-busiest = Sesiones más concurridas
report-missed-most = Las que más gente se perdió
report-missed-about = Personas que querían una sesión y no pudieron ir: coincidía con otra que querían, estaba llena o no tenía lugar.
report-slots = Por franja
report-rooms = Por sala
report-runs = Todas las sesiones

report-col-session = Sesión
report-col-when = Cuándo
report-col-room = Sala
report-col-runs = Sesiones
report-col-people = Personas
report-col-seats = Asientos
report-col-full = Llenado
report-col-wanted = Querida por
report-col-missed = Se la perdieron
report-col-known = Cómo lo sabemos
report-counted = contadas
report-estimated = según los deseos
report-percent = { $n } %
report-unknown = –
report-no-place = sin lugar

log-hidden = { log-who } ocultado { $title }
log-shown = { log-who } mostrado de nuevo { $title }
log-removed = { log-who } quitado a alguien
log-let-in = { log-who } dejado entrar de nuevo a alguien
log-renamed = { log-who } cambiado el nombre de alguien
log-role-attendee = { log-who } quitado su papel a alguien
log-role-facilitator = { log-who } dado a alguien el papel de facilitación
log-role-owner = { log-who } dado a alguien el papel de responsable
