### La baraja: una sesión cada vez, para decidir rápido.

deck-title = Elegir
deck-done = Decididas
deck-closed = En este momento no se puede elegir. Pero sí mirar.

deck-pass = Paso
deck-interested = Me interesa
deck-must = Sin falta
deck-back = Volver
deck-hint = Desliza a la derecha si te interesa, a la izquierda para pasar. Nadie ve cuáles dejas pasar.

deck-all-done = Eso era todo
deck-all-done-text = Las nuevas propuestas te esperarán aquí.
deck-none = Aún no hay nada que elegir
deck-none-text = En cuanto alguien proponga una sesión, estará aquí.
deck-to-mine = Ver mi agenda
deck-once-more = { $n ->
    [one] Volver a ver la que dejé pasar
   *[other] Volver a ver las { $n } que dejé pasar
}
