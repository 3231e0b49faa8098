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

session-beginners = apta para principiantes
session-language = en { $language }
session-wanted = Interés
session-wanted-nobody = Nadie todavía
session-wanted-must = { $n ->
    [one] 1 va sin falta
   *[other] { $n } van sin falta
}
session-pad = Documento compartido

## El puesto en la fila del micrófono

session-queue-before = { $n ->
    [one] Hay 1 propuesta antes que la tuya.
   *[other] Hay { $n } propuestas antes que la tuya.
}
session-queue-next = Acércate y prepárate.
session-queue-turn = Cuéntale a todo el mundo de qué se trata.

## Unir fuerzas

session-join = Unir fuerzas
session-join-which = ¿Qué sesión pasa a ser parte de esta?
session-join-means = Si aceptan, compartirán contigo esta sesión, y quienes quieren ir a la tuya querrán ir a esta.
session-join-at-once = Quienes están a cargo de ella pasan a estarlo de esta, y quienes quieren ir a ella querrán ir a esta. Puedes deshacerlo.
session-join-ask = Pedirlo
session-join-now = Unirla a esta
session-asked-by = Petición de { $hosts }: unir «{ $title }» a esta sesión.
session-asked = «{ $title }» quiere unirse a esta sesión.
session-asked-means = Si dices que sí, quienes están a cargo de ella compartirán esta contigo, y quienes quieren ir a ella querrán ir a esta.
session-asked-yes = Sí, adelante
session-asked-no = No
session-asks = Esta sesión pide unirse a «{ $title }».
session-asks-this = Tu sesión «{ $title }» pide unirse a esta.
session-asks-waiting = A la espera de respuesta.
session-asks-take-back = Retirar la petición

## Qué ha sido de ella

session-withdrawn = Quienes estaban a cargo han retirado esta sesión.
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
