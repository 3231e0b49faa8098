### Lo que se encuentra en la página del evento además del programa.

## Entrar con un código

join-code = Escribe un código
join-hint = Seis letras, del mural o de alguien que ya está allí.
join-go = Entrar
