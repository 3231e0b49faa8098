### Una sesión

## Cuando no existe

session-not-here = Esa sesión no está aquí
session-not-here-why = Puede que la dirección esté mal escrita o que la propuesta se haya deshecho.
session-to-programme = Ver el programa

## Qué es

session-programme = Programa
session-with = Con
session-when = Cuándo
session-where = Dónde
session-no-place = Aún no tiene lugar.
session-seats = { $n ->
    [one] 1 asiento
   *[other] { $n } asientos
}
session-slots-long = dura { $n } franjas
session-needs = necesita { $thing }

## Qué ha sido de ella

session-withdrawn = Quienes estaban a cargo han retirado esta sesión.
session-part-of = Esta sesión ahora es parte de { $title }.
session-part-of-another = Esta sesión ahora es parte de otra.

## Lo que puede hacer quien está a cargo

session-change = Editarla
session-withdraw = Retirarla
session-withdraw-means = Sale del tablero, y se avisa a quienes quieren ir. Puedes recuperarla.
session-withdraw-now = Retirar
session-restore = Recuperarla
session-unmerge = Volver a separarla

## Notas

session-notes = Notas
session-notes-none = Nadie ha escrito nada todavía. Enlaces, decisiones, con quién hablar: todo es bienvenido.
session-note-new = Añadir una nota
session-note-name-hint = Se pregunta una sola vez. Aparece junto a tu nota.
session-note-add = Añadirla
session-note-by = { $author }, { $age }
session-note-mine = Tú
session-note-organisers = La organización
session-note-change = Editar
session-note-remove = Quitar
session-note-text = La nota
session-note-save = Guardar
session-note-remove-now = Quitar esta nota

## Otras sesiones

session-meanwhile = A la misma hora
