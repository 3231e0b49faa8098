### La página «Tú»: nombre, idioma, aspecto, notificaciones, otro dispositivo, borrar los datos.

me-lead = Esto vale para este dispositivo y este evento. Aquí nadie tiene cuenta.

## Cómo me llamo

me-name = Tu nombre
me-called = Aquí te llamas { $name }.
me-nameless = Aquí aún no tienes nombre. Hace falta para estar a cargo de una sesión o escribir una nota.
mine-name = ¿Cómo te llamas?
mine-name-hint = Aparece junto a lo que propones y lo que escribes.
mine-save = Guardar

## Idioma

me-language = Idioma

## Aspecto

me-theme = Claro u oscuro
theme-device = Como el dispositivo
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Alto contraste

## Notificaciones

me-push = Notificaciones
me-push-about = Cuando una sesión a tu cargo o a la que quieres ir cambia de sala o de hora, o se retira, este dispositivo puede avisarte al momento, aunque esta página esté cerrada.
me-push-on = Avisarme en este dispositivo
me-push-off = Dejar de avisarme
me-push-is-on = Este dispositivo te avisa.
me-push-none = Este servidor no envía notificaciones. Los cambios se destacan en «Mi agenda» cuando la abres.
me-push-cannot = Este navegador no puede recibir notificaciones. En un iPhone o iPad, pon primero esta página en la pantalla de inicio: Compartir y luego «Añadir a pantalla de inicio» (o «Agregar a Inicio»), y ábrela desde ahí.
me-push-blocked = Tu navegador bloquea las notificaciones de este sitio. Permítelas en los ajustes del navegador para este sitio y vuelve aquí.
me-push-script = Las notificaciones necesitan JavaScript, que está desactivado en este navegador.
me-push-failed = Tu navegador no lo ha permitido esta vez. Inténtalo de nuevo en un momento.

## Otro dispositivo de la misma persona

me-device = Otro dispositivo
me-device-about = Participa también desde un portátil o desde otro teléfono: allí estará todo lo que tienes a tu cargo y adonde quieres ir.
me-device-make = Crear un código
me-device-scan = Escanéalo con el otro dispositivo o abre allí la dirección. Sirve una sola vez, durante diez minutos.
me-device-code = Código para otro dispositivo
me-device-address = Dirección para otro dispositivo

## Borrar los datos

me-forget = Borrar mis datos
me-forget-gone = Se borran: tu nombre, adónde quieres ir, dónde dijiste que estás, las notificaciones y direcciones de correo, tu calendario, las notas que escribiste y las sesiones que solo tú propusiste y tienes a tu cargo.
me-forget-stays = Se quedan: las sesiones que otras personas tienen a su cargo contigo, sin tu nombre, y los números de personas sin nombres. Las copias que alguien hizo antes quedan fuera de nuestro alcance.
me-forget-device = También se borra lo que este dispositivo guarda de los eventos: borradores, tableros para cuando no hay red, lo que has visto.
me-forget-sure = Quiero hacerlo. Esto no tiene vuelta atrás.
me-forget-do = Borrar mis datos de este evento

## Como aplicación

me-install = En tu pantalla de inicio
me-install-text = Campgrid puede estar en tu pantalla de inicio como una aplicación, sin pasar por ninguna tienda. En Android: el menú del navegador y luego «Añadir a pantalla de inicio» (o «Agregar a la pantalla principal») o «Instalar». En un iPhone o iPad: Compartir y luego «Añadir a pantalla de inicio» (o «Agregar a Inicio»).
