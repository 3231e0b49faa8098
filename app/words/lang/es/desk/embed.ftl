embed-old = Puede que esto no esté al día: no hay conexión.
embed-nothing = El programa todavía no está abierto.
embed-days = Días
embed-free = Nada todavía
embed-now = ahora

embed-title = En otros sitios
embed-is-on = Otros sitios pueden mostrar este tablero: solo para leer, sin los deseos de nadie.
embed-is-off = Otros sitios no pueden mostrar este tablero.
embed-allow = Permitir que otros sitios muestren este tablero
embed-stop = Dejar de permitirlo
embed-snippet = Pon esto en una página
embed-snippet-hint = Detrás de «embed» puede ir ?theme=dark, ?rooms=Koto,Lyre y ?day=2030-05-30, unidos con &.
embed-see = Verlo
embed-json = Como JSON

log-embedding-on = { log-who } permitido que otros sitios muestren el tablero
log-embedding-off = { log-who } dejado de permitir que otros sitios muestren el tablero
