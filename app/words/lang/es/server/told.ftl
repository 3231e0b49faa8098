### Lo que se cuenta a tiempo: notificaciones en el teléfono y el único correo, cuando se abre un tablero.

told-next = Ya casi te toca
told-next-text = Tu propuesta «{ $title }» es la siguiente en { $event }.
told-turn = Es tu turno
told-turn-text = El micrófono es tuyo: «{ $title }» en { $event }.

told-session = { $what ->
    [placed] { $whose ->
        [yours] Tu sesión ya tiene lugar
       *[wanted] En tu lista: ya tiene lugar
    }
    [moved] { $whose ->
        [yours] Tu sesión ha cambiado de lugar
       *[wanted] En tu lista: cambia de lugar
    }
    [taken-off] { $whose ->
        [yours] Tu sesión se ha quedado sin lugar
       *[wanted] En tu lista: fuera del tablero
    }
    [withdrawn] { $whose ->
        [yours] Tu sesión se ha retirado
       *[wanted] En tu lista: retirada
    }
   *[merged] { $whose ->
        [yours] Tu sesión se ha unido a otra
       *[wanted] En tu lista: unida a otra
    }
}

# Detrás de «a las»: 14:00 del sábado.
told-when = { $time } del { $weekday }
told-placed = «{ $title }» es a las { $when } en { $room }.
told-moved = «{ $title }» ahora es a las { $when } en { $room }.
told-taken-off = «{ $title }» ya no es a las { $when } en { $room }.
told-withdrawn = «{ $title }» no se hará.
told-merged = «{ $title }» ahora es parte de «{ $into }».

told-several = { $n ->
    [one] Ha cambiado { $n } sesión de tu lista
   *[other] Han cambiado { $n } sesiones de tu lista
}
told-quoted = «{ $title }»
told-more = { $n } más
told-several-text = { $titles }. Mira en tu agenda dónde son ahora.

told-open = Ya puedes participar en { $event }
told-open-text = Se ha abierto el tablero de { $event }: propón una sesión y di a qué quieres ir.
told-why-email = Recibes este único correo porque alguien lo pidió con tu dirección, que ahora se borra.
