### La página «Tú»: nombre, idioma, aspecto, notificaciones, otro dispositivo, borrar los datos.

me-title = Tú

## Idioma

language-choose = Idioma de las páginas
