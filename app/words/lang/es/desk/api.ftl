## Tokens de la API, en la página de personas de la mesa de control. Un token es un texto secreto con el que un programa es alguien en el evento.

tokens = Tokens para programas
tokens-about = Un programa que tiene un token puede hacer aquí lo mismo que una persona con su rol, y su nombre aparece en el registro.
tokens-read = Cómo hablan los programas con este evento
tokens-owners = Los tokens para programas los crean y anulan las personas responsables del evento.
token-fresh = Aquí está el nuevo token. Solo se muestra ahora: cópialo y guárdalo donde solo lo encuentre el programa.
token-new = El nuevo token
token-name = Nombre
token-name-hint = Se muestra junto a lo que hace el programa.
token-role = Lo que puede hacer
token-role-attendee = Lo que pueden los asistentes
token-role-facilitator = Lo que puede quien facilita
token-role-owner = Lo que pueden los responsables
token-make = Crear un token
token-used = creado { $made }, usado por última vez { $used }
token-unused = creado { $made }, aún sin usar
token-revoked = anulado
token-revoke = Anular
