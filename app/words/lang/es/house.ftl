### Páginas que no son de un evento.

## La primera página

house-pitch = Proponer
house-choose = Elegir
house-go = Ir

## Una dirección en la que no hay nada

nothing-title = Aquí no hay nada
nothing-name = Aquí no hay nada
nothing-lead = Puede que la dirección esté mal escrita o que lo que había aquí ya no exista. Si alguien te la dio, pídesela otra vez.
nothing-start = Ir al inicio
