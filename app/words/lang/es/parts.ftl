### Piezas que muestran muchas pantallas.

skip = Ir al contenido

## La cabecera de cada página de un evento.

ways = Páginas de este evento
way-programme = Programa
way-mine = Mi agenda
way-pitch = Proponer
way-wall = Mural
way-desk = Mesa

link-live = Al día
link-catching-up = Actualizando
link-old = Datos de { $ago }
link-still = Recarga para ver cambios

## Momentos

moment = { $date }, { $time }

## Tarjetas

card-you-host = A tu cargo
card-since = desde las { $time }
card-also-at = también a las { $time }

## El corazón

heart-off = Quiero ir a «{ $title }».
heart-interested = Quieres ir a «{ $title }». Toca para marcar que vas sin falta.
heart-must = Vas sin falta a «{ $title }». Toca para quitar la marca.
heart-is-must = sin falta
heart-people = { $n ->
    [one] persona quiere ir
   *[other] personas quieren ir
}
heart-no-answer = No se ha podido guardar. Inténtalo de nuevo en un momento.

## Formularios

form-anyway = Hacerlo de todos modos
form-not-understood = No se ha podido leer algo de lo que envió tu navegador. Inténtalo de nuevo.
form-no-answer = No se ha podido enviar. Lo que escribiste sigue aquí: inténtalo de nuevo en un momento.

## Avisos breves

notice-close = Cerrar

news-joined = «{ $from }» se ha unido a «{ $title }».
news-part-of = «{ $title }» ahora es parte de «{ $into }».
news-withdrawn = «{ $title }» se ha retirado.
news-stays-own = «{ $title }» sigue siendo una sesión propia.
news-placed = «{ $title }» ahora es en { $room } a las { $time }.

## Avisos que se quedan hasta que se atienden

nudge-speaks = Es tu turno de presentar «{ $title }».
nudge-next = Ya casi te toca presentar «{ $title }». Acércate.
nudge-asked = «{ $from }» quiere unirse a «{ $title }». ¿Sí o no?

## El puesto en la fila del micrófono

queue-turn = Es tu turno
queue-next = Ya casi te toca
queue-place = Tu puesto: { $nth }
