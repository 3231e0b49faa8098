### Mi agenda: dónde estar ahora y después, qué ha cambiado, qué coincide y todo lo mío por horas.

mine-title = Mi agenda

## Cuando no hay nada

mine-empty = Aquí aún no hay nada
mine-empty-how = Toca el corazón de las sesiones a las que irías, o propón una tuya. Todas aparecerán aquí, por horas.
mine-to-programme = Ver el programa

## Dónde estar

mine-free = Libre
mine-no-more = Ya no te queda nada por delante. Si tienes tiempo, entra en cualquier sesión: será una alegría para quien está a cargo.
crowd-plenty = Hay sitio de sobra: { $people ->
    [one] 1 persona quiere
   *[other] { $people } personas quieren
} ir, y hay { $seats ->
    [one] 1 asiento
   *[other] { $seats } asientos
}.
crowd-full = Se va a llenar: { $people ->
    [one] 1 persona quiere
   *[other] { $people } personas quieren
} ir, y hay { $seats ->
    [one] 1 asiento
   *[other] { $seats } asientos
}.
crowd-over = Quiere ir más gente de la que cabe: { $people ->
    [one] 1 persona
   *[other] { $people } personas
} para { $seats ->
    [one] 1 asiento
   *[other] { $seats } asientos
}. Llega temprano.
crowd-runs-plenty = Hay sitio de sobra: { $people ->
    [one] 1 persona quiere
   *[other] { $people } personas quieren
} ir, y se hace { $runs } veces, con { $seats } asientos en total.
crowd-runs-full = Se va a llenar: { $people ->
    [one] 1 persona quiere
   *[other] { $people } personas quieren
} ir, y se hace { $runs } veces, con { $seats } asientos en total.
crowd-runs-over = Quiere ir más gente de la que cabe: { $people } personas para { $seats } asientos, aunque se hace { $runs } veces. Llega temprano.
heads-of = { $heads ->
    [one] Ya está 1 persona
   *[other] Ya están { $heads } personas
}, de { $seats ->
    [one] 1 asiento
   *[other] { $seats } asientos
}.

## Qué ha cambiado

mine-changes = Cambios
changed-room = Pasa de { $from } a { $to }.
changed-time = Ahora: { $to }. Antes: { $from }.
changed-both = Ahora: { $room }, { $time }. Antes: { $from }, { $before }.
changed-back = Vuelve al tablero: { $room }, { $time }.
changed-off = Por ahora está fuera del tablero: no tiene ni sala ni hora.
changed-withdrawn = Retirada: no se hará.
changed-part-of = Ahora es parte de «{ $into }».
changed-got = Entendido

## Dos a la vez

mine-clashes = Dos a la vez
mine-clash = { $sessions } son a la misma hora, así que tendrías que elegir.
mine-clash-hosting = { $sessions } son a la misma hora, y estás a cargo de más de una. Avisa a quien facilita.
mine-clash-host = A esa hora estás a cargo de { $mine }, así que te perderías { $theirs }.
mine-again = Se repite a las { $time } en { $room }.
mine-again-busy = Se repite a las { $time } en { $room }, pero a esa hora tienes otra cosa.
mine-again-on = Se repite el { $day } a las { $time } en { $room }.
mine-again-on-busy = Se repite el { $day } a las { $time } en { $room }, pero a esa hora tienes otra cosa.
mine-only-then = No se repite.
mine-drop = Quitar
mine-else-at = Qué más hay a las { $time }

## Sesiones

mine-by-time = Por horas
mine-over = Lo que ya pasó
mine-none-placed = Nada de lo tuyo tiene aún sala y hora. En cuanto las tenga, aparecerá aquí por horas.
mine-unplaced = Aún sin lugar
mine-unplaced-hint = Esperan sala y hora.
mine-gone = Retiradas o unidas a otra
mine-gone-hint = Ya no están en el tablero.

## El propio calendario

calendar-title = En tu calendario
calendar-about = Tu calendario puede seguir lo que tienes a tu cargo y adonde quieres ir: si cambia una sala o una hora, cambia allí también.
calendar-make = Crear una dirección para mi calendario
calendar-subscribe = Añadir a mi calendario
calendar-file = Descargar el archivo
calendar-copy = O copia la dirección en tu calendario. El archivo no sigue los cambios; la dirección, sí.
calendar-address = Dirección de tu calendario
calendar-secret = Esta dirección es secreta
calendar-secret-text = Quien la tenga puede leer adónde vas. Si ha caído en malas manos, crea otra: la anterior deja de funcionar, y añades la nueva a tu calendario.
calendar-renew = Crear otra dirección
