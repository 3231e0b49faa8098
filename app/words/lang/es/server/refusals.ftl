### Por qué algo no se puede hacer.

# En minúscula y en singular: va detrás de «Falta», «Revisa», «En», «para».
field-label = { $field ->
    [about] la descripción
    [accent] el color
    [across] el ancho de la imagen
    [avoid] la lista de sesiones con las que no debe coincidir
    [blurb] la presentación
    [cannot] la lista de horas
    [capacity] el número de asientos
    [code] el código
    [date] la fecha
    [days] el número de días
    [directions] la indicación de cómo llegar
    [email] la dirección de correo
    [ends] la hora de fin
    [features] una característica
    [first-day] el primer día
    [format] el tipo de sesión
    [gap] el tiempo entre dos franjas
    [heads] El número de personas
    [hook-kinds] de qué se entera
    [hook-url] la dirección
    [hosts] el nombre de alguien a cargo
    [into] la otra sesión
    [kind] el tipo de franja
    [language] el idioma
    [last-day] el último día
    [length] la duración
    [logo-file] el logo
    [look] el aspecto
    [lunch] la hora de la comida
    [lunch-for] la duración de la comida
    [metres] la distancia de la última fila
    [minutes] el número de minutos
    [name] el nombre
    [names] la lista de salas
    [needs] una necesidad
    [pad] el enlace al documento compartido
    [person] la persona
    [phase] la fase
    [pitch-seconds] el número de segundos
    [pitches-each] el número de propuestas
    [place] el lugar
    [room] la sala
    [rooms] el número de salas
    [session] la sesión
    [shows] lo que muestran los murales
    [slot] la franja
    [slots] el número de franjas
    [slug] la dirección
    [starts] la hora de inicio
    [sure] la confirmación
    [tags] una etiqueta
    [text] el texto
    [title] el título
    [until] la hora
    [venue] el sitio del evento
    [zone] la zona horaria
   *[other] esto
}

# Lo que se escribió
refusal-missing = Falta { $label }.
refusal-too-long = Revisa { $label }: tiene { $is } caracteres, y caben { $most } como máximo.
refusal-too-many = { $field ->
    [tags] Como máximo { $most } etiquetas, por favor.
    [hosts] Como máximo { $most } personas a cargo, por favor.
    [needs] Como máximo { $most } necesidades, por favor.
    [features] Como máximo { $most } características, por favor.
    [session] Una sesión puede hacerse como máximo { $most } veces.
   *[other] Como máximo { $most }, por favor.
}
refusal-out-of-range = Revisa { $label }: puede ir de { $least } a { $most }.
refusal-not-a-number = Revisa { $label }: «{ $text }» no es un número entero.
refusal-not-a-date = Revisa { $label }: «{ $text }» no es una fecha; escríbela así: 2026-05-30.
refusal-not-a-time = Revisa { $label }: «{ $text }» no es una hora; escríbela así: 14:30.
refusal-not-a-choice = Revisa { $label }: «{ $text }» no es una de las opciones.
refusal-not-a-colour = Revisa { $label }: «{ $text }» no es un color; escríbelo así: #2f6f4f.
refusal-not-a-link = Revisa { $label }: tiene que empezar por https:// o http:// y nombrar un sitio, como https://pad.example.org/bees.
refusal-not-an-email = «{ $text }» no es una dirección de correo; escríbela así: ana@camp.example.
refusal-not-a-slug = La dirección tiene de 3 a 40 letras minúsculas sin acento, cifras y guiones, como health-camp-2026.
refusal-slug-taken = La dirección «{ $slug }» ya es de otro evento.
refusal-unknown-zone = «{ $zone }» no es una zona horaria; escríbela así: Europe/London.
refusal-no-such-time = Ese día, los relojes de { $zone } se saltan esa hora.
refusal-zone-unfit = Los relojes de { $zone } cambian alrededor de la franja { $times }. Mueve primero esa franja.
refusal-already-past = Revisa { $label }: ya ha pasado.
refusal-ends-before-it-begins = El último día es anterior al primero.
refusal-not-sure = Marca la casilla si estás de acuerdo: esto no tiene vuelta atrás.
refusal-no-emails = Este sitio no envía correos. Deja la dirección vacía y permite las notificaciones.
refusal-open-already = El tablero ya está abierto.
refusal-not-understood = No se ha podido leer algo de lo que envió tu navegador. Inténtalo de nuevo.

# Quién puede, y cuándo
refusal-needs-role = { $role ->
    [owner] Eso solo pueden hacerlo las personas responsables de este evento.
   *[facilitator] Eso solo pueden hacerlo quienes facilitan.
}
refusal-not-yours = Eso solo pueden hacerlo quienes están detrás de «{ $title }» y quienes facilitan.
refusal-not-your-note = Una nota solo puede cambiarla quien la escribió.
refusal-pitching-closed = { $phase ->
    [setup] Las propuestas aún no están abiertas. Guarda tu idea: falta poco.
    [wrapped] Este evento ha terminado.
   *[other] Las propuestas están cerradas en este momento. Avisa a quien facilita si hay algo que no puede esperar.
}
refusal-interest-closed = { $phase ->
    [setup] Aún no es momento de elegir: las propuestas no están abiertas.
    [wrapped] Este evento ha terminado.
   *[other] En este momento no se puede elegir.
}
refusal-removed = El equipo de facilitación te ha cerrado este evento: puedes leerlo, pero ya no escribir aquí. Si es un error, habla con alguien del equipo.
refusal-hidden-for-now = El equipo de facilitación ha ocultado esta sesión mientras la revisa. Habla con alguien del equipo.
refusal-pitched-enough = { $most ->
    [one] Aquí cada persona puede proponer una sesión, y ya propusiste la tuya. Retírala para proponer otra.
   *[other] Aquí cada persona puede proponer { $most } sesiones, y ya propusiste las tuyas. Retira una para proponer otra.
}
refusal-removes-themselves = Esa persona eres tú: solo alguien más puede quitarte.
refusal-no-such-person = Esa persona no está en este evento.
refusal-last-owner = Es la única persona a la que pertenece este evento. Dale antes ese papel a alguien más.
refusal-wrapped-up = Este evento ha terminado: el tablero se queda como estaba.
refusal-too-fast = { $seconds ->
    [one] Fue mucho de una vez. No se ha perdido nada: envíalo de nuevo dentro de un segundo.
   *[other] Fue mucho de una vez. No se ha perdido nada: envíalo de nuevo dentro de { $seconds } segundos.
}
refusal-needs-name = Dinos cómo te llamas.

# Lo que hay
refusal-no-such-session = Esa sesión no está en este tablero.
refusal-no-such-room = Esa sala no está en este tablero.
refusal-no-such-slot = Esa franja no está en este tablero.
refusal-no-such-run = Esa ronda de la sesión no está en este tablero.
refusal-no-such-note = Esa nota ya no existe.
refusal-no-such-announcement = Ese aviso ya no existe.
refusal-no-such-change = Ese cambio no existe.
refusal-name-taken = Ya hay una sala que se llama «{ $name }».
refusal-slot-too-short = Una franja tiene que durar al menos { $minutes } minutos.
refusal-slot-too-long = Una franja puede durar como máximo { $hours } horas. ¿El fin está antes que el inicio?
refusal-slot-overlaps = Se solapa con la franja { $times }.
refusal-delay-out-of-range = Una franja se puede retrasar o adelantar de 1 a { $most } minutos de una vez.
refusal-past-midnight = La franja { $times } pasaría de la medianoche.
refusal-slot-in-the-way = Chocaría con la franja { $times }, que no se mueve.
refusal-would-have-begun = La franja { $times } ya habría empezado.
refusal-day-too-long = Eso no cabe en un día: pon menos franjas, más cortas, o empieza antes.
refusal-lunch-too-early = La comida empezaría antes que el día.
refusal-room-in-use = «{ $title }» está en { $room }. Mueve primero esa sesión y todo lo demás que haya allí.
refusal-slot-in-use = «{ $title }» está en esa franja. Mueve primero esa sesión y todo lo demás que haya allí.
refusal-splits-session = «{ $title }» ocupa varias franjas alrededor de esa hora. Muévela primero.
refusal-event-full = { $field ->
    [room] Un evento puede tener como máximo { $most } salas.
    [slot] Un evento puede tener como máximo { $most } franjas.
    [session] Un evento puede tener como máximo { $most } sesiones.
    [email] Ya no caben más direcciones para este evento. Deja la dirección vacía y permite las notificaciones.
   *[other] Puede haber como máximo { $most }.
}

# Sesiones
refusal-withdrawn = «{ $title }» se ha retirado.
refusal-merged-away = «{ $title }» ahora es parte de otra sesión.
refusal-erased = Quien propuso esta sesión pidió que se borrara.
refusal-nobody-to-forget = No hay nada que borrar: aquí no se sabe nada de ti.
refusal-not-withdrawn = «{ $title }» no está retirada.
refusal-not-merged = «{ $title }» no está unida a otra sesión.
refusal-merge-with-itself = Una sesión no puede ser parte de sí misma.
refusal-asks-already = Ya ha pedido unirse a «{ $other }». Retira antes esa petición o espera la respuesta.
refusal-asks-nothing = «{ $title }» ya no pide unirse a otra sesión.
refusal-not-waiting = «{ $title }» ya no espera el micrófono.
refusal-only-run = Esta es la única ronda de «{ $title }». Quítala del tablero o retira la sesión.
refusal-first-run = Esta es la primera ronda de «{ $title }», y siempre se conserva. Quita otra, o mueve esta.

# Lugares
refusal-place-taken = «{ $title }» ya está en { $room } a esa hora ({ $times }).
refusal-room-closed = { $room }: la sala está cerrada a esa hora ({ $times }).
refusal-slot-not-for-sessions = La franja { $times } no es para sesiones.
refusal-too-long-for-slot = «{ $title }» ocupa { $length } franjas seguidas, y detrás de { $times } no hay tantas.
refusal-two-runs-at-once = «{ $title }» se haría dos veces a la misma hora.
refusal-pinned = «{ $title }» está fijada en otro lugar. Suéltala primero.
refusal-host-elsewhere = Alguien a cargo de «{ $title }» también está a cargo de «{ $other }» a esa hora ({ $times }).
refusal-cannot-then = «{ $title }» no puede ser a esa hora ({ $times }): así lo indicó quien está a cargo.
refusal-pinned-apart = «{ $title }» está en otro lugar. Muévela allí primero y fíjala después.

# Estar ahí
refusal-not-live = Solo se cuenta a la gente mientras el evento está en marcha.
refusal-not-placed = «{ $title }» no tiene lugar en este momento.
refusal-not-on-now = «{ $title }» es en la franja { $times }: se cuenta a la gente desde un cuarto de hora antes hasta un cuarto de hora después.

# Formas de entrar
refusal-not-a-code = Un código son seis letras, como BDF-GHK. No lleva vocales.
refusal-no-such-code = Ningún evento tiene el código { $code }. ¿Coinciden todas las letras con las del mural?
refusal-hand-over-used = Esta dirección ya se usó: sirve una sola vez. Crea otra donde creaste esta.
refusal-hand-over-expired = Esta dirección ya no vale: sirve durante diez minutos. Crea otra donde creaste esta.
refusal-hand-over-lower = En este evento, este dispositivo puede hacer más que aquel del que viene la dirección. Crea una dirección aquí y ábrela allí.

# Logos
refusal-picture-too-large = Un logo puede ocupar como máximo { $most } KB.
refusal-not-a-picture = Un logo tiene que ser una imagen PNG, JPEG, WebP o SVG.

# Llenar la cuadrícula
refusal-nothing-to-fill = Aún no hay nada que llenar: añade primero salas, franjas y sesiones.
refusal-pin-cannot-hold = Así no se puede llenar la cuadrícula: «{ $title }» no puede estar donde está fijada.
refusal-does-not-fit = Así no se puede llenar la cuadrícula: «{ $title }» dura más que el día.
refusal-too-much-to-fill = Así no se puede llenar la cuadrícula: hay demasiado en este tablero.
refusal-still-filling = La cuadrícula se está llenando en este momento: detén eso primero.
refusal-no-proposal = Ya no hay ninguna sugerencia. Vuelve a llenar la cuadrícula.
refusal-import-outdated = El programa ha cambiado mientras se leía el archivo. Vuelve a mirar la vista previa.
refusal-other-proposal = La sugerencia ya es otra: mírala de nuevo.
refusal-nothing-chosen = Marca al menos un movimiento.
refusal-nowhere-left = Todas las franjas de sesiones han empezado o se quedan como están: no hay adónde mover nada.
refusal-proposal-moved = «{ $title }» se ha movido desde que se calculó esto. Déjala fuera o busca de nuevo.
refusal-begun-meanwhile = «{ $title }» saldría de una franja que ya ha empezado, o entraría en ella. Déjala fuera o busca de nuevo.

# Deshacer un cambio
refusal-already-undone = Eso ya se ha deshecho.
refusal-cannot-undo-opening = El primer cambio de un evento no se puede deshacer.
refusal-cannot-undo-beside = Los nombres y los papeles no se deshacen desde el registro: cámbialos otra vez en «Personas».
refusal-cannot-undo-forgetting = Lo que se borró no se puede recuperar.
refusal-later-parts = Algo posterior depende de ese cambio: desde entonces, otras sesiones son parte de «{ $title }». Retírala en su lugar.
refusal-later-gone = Algo posterior depende de ese cambio: parte de lo que cambió ya no existe.
refusal-later-changed = { $what ->
    [settings] Algo posterior depende de ese cambio: los ajustes han cambiado desde entonces. Deshaz eso primero.
    [queue] Algo posterior depende de ese cambio: la fila ha cambiado desde entonces. Deshaz eso primero.
    [sight] Algo posterior depende de ese cambio: cómo se ve el mural ha cambiado desde entonces. Deshaz eso primero.
    [wall] Algo posterior depende de ese cambio: lo que muestran los murales ha cambiado desde entonces. Deshaz eso primero.
    [logo] Algo posterior depende de ese cambio: el logo ha cambiado desde entonces. Deshaz eso primero.
    [phase] Algo posterior depende de ese cambio: la fase ha cambiado desde entonces. Deshaz eso primero.
    [room] Algo posterior depende de ese cambio: { $name } ha cambiado desde entonces. Deshaz eso primero.
    [rooms] Algo posterior depende de ese cambio: las salas han cambiado desde entonces. Deshaz eso primero.
    [slot] Algo posterior depende de ese cambio: la franja { $name } ha cambiado desde entonces. Deshaz eso primero.
    [slots] Algo posterior depende de ese cambio: las franjas han cambiado desde entonces. Deshaz eso primero.
    [session] Algo posterior depende de ese cambio: «{ $name }» ha cambiado desde entonces. Deshaz eso primero.
    [erased-session] Algo posterior depende de ese cambio: una sesión ha cambiado desde entonces. Deshaz eso primero.
    [note] Algo posterior depende de ese cambio: una nota ha cambiado desde entonces. Deshaz eso primero.
    [somebody] Algo posterior depende de ese cambio: alguien cuyos datos se borraron ha cambiado desde entonces. Deshaz eso primero.
   *[announcement] Algo posterior depende de ese cambio: un aviso ha cambiado desde entonces. Deshaz eso primero.
}
refusal-later-erased = Algo posterior depende de ese cambio: lo que se recuperaría ya se ha borrado.
refusal-later-other-slots = Algo posterior depende de ese cambio: «{ $title }» ocuparía otras franjas que ahora.
refusal-later-other-time = Algo posterior depende de ese cambio: la franja { $times } sería a otra hora en { $zone }.
refusal-later-broken = { $rule ->
    [double-booked] Algo posterior depende de ese cambio: «{ $name }» y «{ $other }» estarían en el mismo lugar.
    [no-such-place] Algo posterior depende de ese cambio: «{ $name }» estaría donde no puede haber sesiones.
    [off-its-pin] Algo posterior depende de ese cambio: «{ $name }» no estaría donde está fijada.
    [pinned-to-nothing] Algo posterior depende de ese cambio: «{ $name }» estaría fijada donde no puede haber sesiones.
    [placed-but-gone] Algo posterior depende de ese cambio: «{ $name }» tendría lugar asignado sin llegar a hacerse.
    [two-runs-at-once] Algo posterior depende de ese cambio: «{ $name }» se haría dos veces a la misma hora.
    [merged-into-nothing] Algo posterior depende de ese cambio: «{ $name }» sería parte de una sesión que no existe.
    [asks-nobody] Algo posterior depende de ese cambio: «{ $name }» pediría unirse a una sesión que no existe.
    [runs] Algo posterior depende de ese cambio: las rondas de «{ $name }» no encajarían.
    [slots] Algo posterior depende de ese cambio: dos franjas se solaparían.
    [room-names] Algo posterior depende de ese cambio: dos salas se llamarían «{ $name }».
    [numbers] Algo posterior depende de ese cambio: dos cosas tendrían el mismo número.
    [two-speak] Algo posterior depende de ese cambio: «{ $name }» y «{ $other }» tendrían el micrófono a la vez.
   *[too-long] Algo posterior depende de ese cambio: { $name } sería demasiado largo.
}

refusal-somebody = Alguien
refusal-operator = La administración del servidor
refusal-just-taken = { $who } acaba de poner «{ $title }» ahí ({ $room }, { $times }).
refusal-moved-meanwhile = { $who } acaba de mover «{ $title }»: ahora está en { $room }, { $times }. Muévela otra vez si aún quieres.
refusal-taken-off-meanwhile = { $who } acaba de quitar «{ $title }» del tablero. Muévela otra vez si aún quieres.
refusal-changed-meanwhile = { $who } ha cambiado esto mientras tanto. Ahora: { $now }. Lo que escribiste sigue aquí: guarda otra vez para ponerlo en su lugar.
refusal-now = { $label } – «{ $value }»
refusal-now-empty = { $label } – vacío
refusal-built-upon = { $kind ->
    [move] Lo que { $who } movió a las { $clock } depende de esto. Deshaz eso primero.
   *[change] Lo que { $who } cambió a las { $clock } depende de esto. Deshaz eso primero.
}
