### Problemas en la mesa de control, y lo que los arregla.

problem-small = «{ $title }»: { $people ->
    [one] vendrá 1 persona aproximadamente
   *[other] vendrán unas { $people } personas
}, y { $room } tiene { $seats ->
    [one] 1 asiento
   *[other] { $seats } asientos
}.
problem-double = «{ $a }» y «{ $b }» están en { $room } a las { $time }.
problem-closed = «{ $title }» es a las { $time } en { $room }, que entonces está cerrada.
problem-back-to-back = { $host } pasa directamente de «{ $a }» a «{ $b }» a las { $time }: { $minutes ->
    [0] sin pausa
    [one] 1 minuto
   *[other] { $minutes } minutos
} entre las dos.
problem-mark-double = dos en una sala
problem-mark-closed = sala cerrada
problem-concerns = { $n ->
    [one] afecta a 1 persona
   *[other] afecta a { $n } personas
}

repairs-unfold = Cómo arreglarlo
repairs-bring-in = Cómo darle un lugar
repairs-see = Ver las opciones junto a la tarjeta
repairs-none = No se arregla con uno o dos cambios.
repairs-none-in = Uno o dos cambios no bastan para darle un lugar.
repairs-move = «{ $title }» a { $room }, { $time }
repairs-move-day = «{ $title }» a { $room }, { $day }, { $time }
repairs-swap = Intercambiar «{ $a }» y «{ $b }»
repairs-miss-fewer = { $n ->
    [one] 1 persona menos se pierde algo
   *[other] { $n } personas menos se pierden algo
}
repairs-miss-more = { $n ->
    [one] 1 persona más se pierde algo
   *[other] { $n } personas más se pierden algo
}
repairs-seats-gained = { $n ->
    [one] 1 persona gana un asiento
   *[other] { $n } personas ganan un asiento
}
repairs-seats-lost = { $n ->
    [one] 1 persona pierde su asiento
   *[other] { $n } personas pierden su asiento
}
repairs-free = nadie pierde nada
repairs-partly = lo arregla solo en parte
