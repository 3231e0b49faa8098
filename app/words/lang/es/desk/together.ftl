together-here = { $n ->
    [one] { $names } está aquí
   *[other] { $names } están aquí
}
together-here-label = Quién más está en la organización
together-nameless = alguien
together-holds = La tiene { $name }

log-undid = { log-who } deshecho: { $what }
log-redid = { log-who } rehecho: { $what }
together-redo = Rehacer
together-redo-label = Rehacer: { $what }
together-builds-move = { $by ->
    [you] Lo que moviste a las { $clock } depende de esto
    [operator] Lo que movió la administración a las { $clock } depende de esto
   *[person] Lo que { $who } movió a las { $clock } depende de esto
}
together-builds-change = { $by ->
    [you] Lo que cambiaste a las { $clock } depende de esto
    [operator] Lo que cambió la administración a las { $clock } depende de esto
   *[person] Lo que { $who } cambió a las { $clock } depende de esto
}

together-who = Quién
together-everybody = Todo el mundo
together-me = Tú
together-operator = La administración del servidor
together-what = Qué
together-everything = Todo
together-places = Dónde están las sesiones
together-sessions = Sesiones
together-rooms = Salas y franjas
together-event = El evento
together-undos = Lo deshecho
together-show = Mostrar
together-none = Aquí no hay nada así.
together-older = Cambios anteriores
together-latest = Los últimos cambios
