## Respuestas de la API a los programas; las lee quien escribe uno.

api-no-event = No hay ningún evento con ese nombre.
api-no-route = No hay nada en esta dirección.
api-no-method = Esta dirección acepta otros métodos.
api-no-token = Hace falta un token. Los responsables del evento lo crean en la mesa de control, en la página de personas.
api-bad-token = Este token no abre nada en este evento: se anuló, es de otro evento o no es un token.
api-no-json = El cuerpo no es JSON.
api-no-object = El cuerpo tiene que ser un objeto JSON con un miembro «do».
api-not-json-type = El cuerpo tiene que venir como application/json.
api-too-large = El cuerpo es demasiado grande: como máximo { $most } bytes.
api-unknown-do = No hay ninguna orden «{ $name }».
api-unknown-member = «{ $name }» no es un miembro de esta orden.
api-missing-member = Falta «{ $name }».
api-wrong-type = «{ $name }» tiene que ser: { $kind }.
api-bad-query = «{ $name }» no se puede leer.
api-key-taken = Otra persona ya ha usado este identificador.
api-too-many-open = Hay demasiadas conexiones abiertas a la vez: como máximo { $most }. Cierra una o inténtalo más tarde.
api-no-run = No existe esa ronda, o no hay ningún lugar para ella.
