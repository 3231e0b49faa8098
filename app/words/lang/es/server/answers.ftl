### Lo que dice el servidor en una página de solo texto.

unwell = Campgrid no puede llegar a su base de datos en este momento. Inténtalo de nuevo en un minuto.
