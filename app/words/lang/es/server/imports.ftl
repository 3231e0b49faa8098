### Lo que falla en una tabla que alguien importa.

import-nothing-new = En estas tablas no hay nada que el evento no tenga ya.
import-no-table = Esto no es una tabla CSV: { $why }.
import-unreadable-line = Esta línea no se puede leer: { $why }.
import-column-missing = La primera línea tiene que nombrar las columnas, y falta «{ $column }».
import-too-many-cells = Esta línea tiene { $cells ->
    [one] 1 celda
   *[other] { $cells } celdas
}, y la primera línea nombra { $names ->
    [one] 1 columna
   *[other] { $names } columnas
}.
import-id-twice = El id «{ $id }» está dos veces en la tabla.
import-session-known = El evento ya tiene una sesión «{ $title }».
import-id-unknown = Ninguna sesión de la tabla tiene el id «{ $id }».
import-room-unknown = No hay ninguna sala que se llame «{ $name }».
import-slot-unknown = Ninguna franja de sesiones empieza en «{ $text }»; escríbelo así: 2024-03-12 14:00.
