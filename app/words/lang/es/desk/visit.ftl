### Lo que se encuentra en la página del evento además del programa.

## La mesa de control: cómo se ve el evento desde fuera

desk-settings-venue = Sitio
desk-settings-venue-hint = En una línea: el edificio, la calle, la ciudad.
desk-settings-first-day = Primer día
desk-settings-last-day = Último día
desk-settings-day-hint = Para quienes miran antes de que haya franjas.
desk-settings-accent = Color
desk-settings-accent-hint = El de botones y marcas, tan claro u oscuro como haga falta para leerlos bien.
desk-settings-accent-none = Sin color propio
desk-settings-accent-own = Color propio
desk-logo = Logo
desk-logo-hint = Aparece junto al nombre en cada página. PNG, JPEG, WebP o SVG, { $most } KB como máximo.
desk-logo-alt = El logo del evento
desk-logo-file = Imagen
desk-logo-set = Usar esta imagen
desk-logo-remove = Quitar el logo
