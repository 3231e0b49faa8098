### La página del evento, la primera que ve todo el mundo.

## La cabecera

event-when = { $dates } · { $phase }

event-pitch = Proponer una sesión
event-mine = Mi agenda
event-desk = Mesa de control

event-lead-setup = Aquí el programa lo hacen quienes vienen. Pronto se abren las propuestas: piensa en algo que te gustaría conversar, aprender o mostrar.
event-lead-pitching = Aquí el programa lo hacen quienes vienen. Propón lo que te gustaría conversar, aprender o mostrar, y toca el corazón de todo aquello a lo que irías.
event-lead-only-pitching = Aquí el programa lo hacen quienes vienen. Propón lo que te gustaría conversar, aprender o mostrar. Elegir viene después.
event-lead-choosing = Las propuestas están cerradas. Toca el corazón de todo aquello a lo que irías, dos veces si irías sin falta: de ahí salen las salas y los horarios.
event-lead-waiting = Ya están todas las propuestas. Ahora se prepara el programa: tómate un café.
event-lead-live-pitching = Las sesiones están en marcha. Ve adonde aprendas o aportes, y cambia de sala cuando no sea así. ¿Una idea de última hora? Proponla.
event-lead-live = Las sesiones están en marcha. Ve adonde aprendas o aportes, y cambia de sala cuando no sea así.
event-lead-wrapped = Esto ha terminado; gracias por venir. El programa se queda aquí, con las notas de cada sesión.

## Lo que la organización dice a todo el mundo

event-announcements = Avisos

## Lo de ahora y lo que sigue

event-now-and-next = Ahora y después
event-now = Ahora
event-next = Después
event-left = termina en { $how-long }
event-in = en { $how-long }
event-spent = Cuánto ha pasado ya de esta franja
event-nothing-then = A esa hora no hay nada.
event-nothing-chosen = A esa hora no hay nada que hayas elegido.
event-several-wanted = Quieres ir a más de una de estas, y son a la misma hora.
event-choose-from = { $n ->
    [one] 1 sesión para elegir
   *[other] { $n } sesiones para elegir
}
event-more = { $n ->
    [one] 1 sesión más
   *[other] { $n } sesiones más
}

## El programa por horas

event-programme = Programa
event-programme-size = { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
} en { $rooms ->
    [one] 1 sala
   *[other] { $rooms } salas
}
event-no-times = Aún no hay horarios
event-no-times-desk = Las salas y los horarios se crean en la mesa de control. En cuanto los haya, aparecerán aquí.
event-no-times-wait = Las salas y los horarios se están preparando. Aparecerán aquí.
event-add-times = Añadir salas y horarios
event-times = Horas
event-on-now = ahora
event-over = ya pasó
event-clash-hosting = Aquí estás a cargo de más de una sesión. Avisa a quien facilita.
event-clash = { $n ->
    [2] Quieres ir a dos sesiones que son a esta hora.
   *[other] Quieres ir a { $n } sesiones que son a esta hora.
}
event-nothing-here = Aquí aún no hay nada.

## Sesiones que aún no tienen lugar

event-pool-unplaced = Aún sin lugar
event-pool-pitched = Propuestas hasta ahora
event-pool-hidden = Cuántas personas quieren ir a cada sesión se verá cuando se cierren las propuestas.
event-pool-empty = Aún no hay propuestas
event-pool-first = Da el primer paso: basta con un título, y puedes cambiarlo después.
event-pool-wait = En cuanto alguien proponga una sesión, aparecerá aquí.

## Al final

event-about = Sobre este evento
event-invite = Trae a alguien
event-invite-code = Un código para escanear que lleva a este evento
event-what = ¿Qué es una desconferencia?
event-what-made = Un encuentro cuyo programa hacen quienes vienen. Cualquiera puede proponer una sesión: algo para conversar, mostrar, aprender o crear.
event-what-hearts = Toca el corazón de cada sesión a la que irías, dos veces si irías sin falta. Las salas y los horarios se eligen para que el menor número posible de personas tenga que estar en dos sitios a la vez.
event-what-feet = Si ves que donde estás ni aprendes ni aportas, ve adonde sí. A nadie le molesta.
