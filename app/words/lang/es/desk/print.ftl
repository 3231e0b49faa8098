print-title = Papel
print-lead = Hojas para paredes y puertas, listas para imprimir. Muestran cómo está todo ahora; sus códigos llevan a lo nuevo.
print-how = Las hojas traen su tamaño y sus márgenes. El encabezado y el pie del navegador pueden estar desactivados.
print-go = Imprimir
print-nothing = Aquí todavía no hay nada que imprimir.
print-on = { $what } en { $paper }

print-grid = La cuadrícula
print-grid-about = Salas y horarios, una hoja por día. Si hay muchas salas, ocupan varias.
print-rooms = Para las puertas
print-rooms-about = Una página por sala y día, con letras grandes.
print-cards = Tarjetas
print-cards-about = Una tarjeta por sesión, para recortar y colgar.
print-codes = Códigos
print-codes-about = Un cartel para participar y uno para cada sala.
print-tablets = Tabletas
print-tablets-about = Un código para la pantalla de cada puerta, con el que puede contar personas. Solo los ve quien facilita.

print-part = Hoja { $n } de { $of }
print-closed = Cerrada
print-free = Libre
print-goes-on = Continúa:
print-door-scan = Escanea para ver qué hay aquí ahora y qué cambia
print-join = Escanea o abre { $address }
print-join-code = O escribe el código { $code } en { $host }
print-tablet-scan = Escanea esto con la tableta que se queda en esta puerta
print-tablet-keep = Guarda esta hoja: quien la escanee puede contar personas en las salas.
print-code-alt = Código para escanear de { $title }

print-desk = La cuadrícula, hojas para las puertas, tarjetas y códigos, listos para imprimir.
print-desk-open = Ver qué hay
