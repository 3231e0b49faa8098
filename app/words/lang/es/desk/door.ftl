door-nothing = Aquí no hay una sala así
door-nothing-why = Puede que se haya quitado. El programa muestra todas las salas.

door-now = Ahora
door-next = Después en esta sala
door-next-none = Hoy no hay nada más
door-over = Hace un momento
door-time-is-up = Se acabó el tiempo. Deja sitio a lo que viene después.
door-free = Libre
door-free-until = Hasta las { $time }
door-between = Entre dos sesiones
door-before = Todavía no
door-starts = Empieza a las { $time }
door-after = Eso fue todo
door-after-text = Gracias por venir.
door-no-times = Todavía sin horarios
door-no-times-text = Lo que hay aquí se verá en cuanto haya un programa.

door-left = Tiempo que queda
door-still = quedan
door-soon = { $n ->
    [0] Se acabó el tiempo
    [one] Queda 1 minuto: hay que ir terminando
   *[other] Quedan { $n } minutos: hay que ir terminando
}

door-moved = «{ $title }» se ha movido a { $room }, { $time }
door-came = «{ $title }» se ha movido aquí desde { $room }
door-off = «{ $title }» no tiene sala por ahora
door-cancelled = «{ $title }» no se celebra
door-closed = Esta sala está cerrada desde ahora

door-how-full = Ocupación
door-full-label = Ocupación de la sala
door-seats = { $n ->
    [one] 1 asiento
   *[other] { $n } asientos
}
door-nobody = Nadie ha contado todavía
door-here = { $n ->
    [one] Hay 1 persona
   *[other] Hay { $n } personas
}
door-seats-left = { $n ->
    [one] Queda 1 asiento, más o menos
   *[other] Quedan unos { $n } asientos
}
door-full = { $n ->
    [0] Completa
    [one] Completa, con 1 persona más que asientos
   *[other] Completa, con { $n } personas más que asientos
}
door-of-seats = { $n } de { $seats }
door-one-more = Una más
door-fewer = Una menos
door-set-how = Escribir un número
door-set-label = Personas en la sala
door-set = Guardar

door-code = Código para escanear: lleva al programa
door-more = Todo el programa y los cambios: escanea esto

door-screen = Pantalla en la puerta
door-screen-about = Una tableta en la puerta muestra lo que hay en esta sala y puede contar personas. Escanea esto con ella o abre allí la dirección.
door-screen-code = Código para escanear: abre la pantalla de esta sala
door-screen-open = Abrir aquí
door-screen-print = Imprimir uno por sala
door-screen-address = Dirección de la pantalla de esta sala
door-renew = Direcciones nuevas para las tabletas
door-renew-about = Quien tiene la dirección de una tableta puede contar personas en las salas. Las direcciones nuevas acaban con eso: las tabletas con las antiguas siguen mostrando lo que hay, pero ya no cuentan.
door-renew-do = Crear direcciones nuevas
