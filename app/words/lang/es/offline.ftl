### Sin conexión

offline-title = Sin conexión
offline-lead = Ahora mismo no se puede llegar a Campgrid: aquí no hay red, o nadie responde al otro lado.
offline-looking = En un momento aparecerá aquí lo que este dispositivo ha guardado del evento.
offline-nothing = Este dispositivo no ha guardado nada de esta dirección. Un evento se puede leer sin conexión después de haberlo abierto una vez con ella.
offline-desk = La mesa de control solo funciona con conexión, para que nadie planifique sobre un tablero antiguo. El programa se puede leer sin ella.
offline-again = Reintentar

link-waiting = { $link } · { $n } por enviar

## Lo que espera en este dispositivo

waiting = Guardado en este dispositivo
waiting-kept = Ahora mismo no hay red. Esto queda guardado aquí y se enviará solo en cuanto la haya:
waiting-too-late = Esto llegó demasiado tarde: { $what }
waiting-again = Reintentar
waiting-drop = Descartar

waiting-pitch = Tu propuesta «{ $title }»
waiting-heart = Tu corazón en «{ $title }»
waiting-here = Que estás en «{ $title }»
waiting-name = Tu nombre, { $name }
waiting-note = Tu nota en «{ $title }»
waiting-withdraw = Retirar «{ $title }»
waiting-change = Tus cambios en «{ $title }»
