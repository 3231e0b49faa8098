### El llenado de la cuadrícula, en la mesa de organización.

fill-repair = Reparar el tablero
fill-improve = Buscar un tablero mejor
fill-fill-hint = Busca un lugar para todo lo que no lo tiene.
fill-repair-hint = Mueve lo menos posible: solo lo que tiene un problema o está sin lugar.
fill-improve-hint = Todo lo que no está fijado puede moverse, si la gente sale ganando.
fill-wrong = { $n ->
    [one] 1 sesión tiene
   *[other] { $n } sesiones tienen
} un problema o ningún lugar. Todo lo demás se queda, en lo posible.
fill-options = Otras formas, y qué se queda
fill-keep = ¿Cuánto se puede mover?
fill-keep-suits = Lo que convenga a lo que pides
fill-keep-least = Lo menos posible
fill-keep-little = Un poco, con buen motivo
fill-keep-freely = Libremente
fill-keep-hint = Un movimiento pesa más cuanto antes empieza la sesión y cuanta más gente cuenta con ella.
fill-freeze = Dejar estas franjas como están
fill-freeze-hint = Las sesiones fijadas se quedan siempre, y lo que ya ha empezado también.
fill-begun = ya ha empezado
fill-fresh = { $moves ->
    [0] No se mueve nada que tenga lugar
    [one] Se mueve 1 sesión
   *[other] Se mueven { $moves } sesiones
}; empezar de cero habría movido { $fresh }.
fill-stale = { $n ->
    [0] El tablero ha cambiado desde que se calculó esto. Todo encaja aún, pero quizá ahora haya algo mejor.
    [one] El tablero ha cambiado desde que se calculó esto. 1 movimiento ya no encaja y se deja fuera.
   *[other] El tablero ha cambiado desde que se calculó esto. { $n } movimientos ya no encajan y se dejan fuera.
}
fill-proven-few = Con tan pocos movimientos no existe un tablero mejor: está demostrado.
fill-again = Buscar de nuevo
fill-gone = Ya no encaja: se ha movido desde entonces.
fill-choose = Qué movimientos aplicar
fill-chosen = { $n ->
    [0] Nada elegido
    [one] 1 movimiento elegido
   *[other] { $n } movimientos elegidos
}
fill-try = ¿Qué cambiaría esto?
fill-together = Una deja sitio a la otra:
fill-compare = Antes y después
fill-was = antes: { $title }
fill-was-free = antes libre
fill-comes-free = libre
fill-frozen = se queda
fill-gain-placed = { $n ->
    [one] consigue lugar
   *[other] { $n } sesiones consiguen lugar
}
fill-gain-seats = { $n ->
    [one] 1 persona más encuentra asiento
   *[other] { $n } personas más encuentran asiento
}
fill-gain-wishes = { $n ->
    [one] se cumple 1 deseo más
   *[other] se cumplen { $n } deseos más
}
fill-gain-beside = { $n ->
    [one] 1 coincidencia menos
   *[other] { $n } coincidencias menos
}
fill-makes-room = deja sitio a otras
fill-broken-closed = su sala está cerrada
fill-broken-need = a la sala le falta lo que necesita
fill-broken-host = quien la lleva está en otro sitio entonces
fill-broken-slot = quienes la llevan no pueden entonces
fill-broken = no puede quedarse donde está
