### «Para llevar»: la página con todos los archivos y direcciones del programa.

formats-import-programme = Un programa entero
formats-import-hint = El schedule.json o schedule.xml de otra herramienta, el JSON de Sessionize o pretalx, o una tabla copiada de una hoja de cálculo. Un archivo que ya se importó lo pone todo al día; nada llega dos veces.
formats-import-most = 2 MB como máximo en total.
formats-import-pitches = Solo de qué tratan las sesiones: sin salas ni horas
formats-import-withdraw = Retirar las sesiones que llegaron en una importación anterior y ya no están en el archivo
formats-preview-changed = { $n ->
    [one] 1 cambio
   *[other] { $n } cambios
}
formats-preview-removed = { $n ->
    [one] 1 elemento se va
   *[other] { $n } elementos se van
}
formats-preview-left = { $n ->
    [one] 1 observación
   *[other] { $n } observaciones
}
