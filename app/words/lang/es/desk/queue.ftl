mic-next = Siguiente: «{ $title }»
mic-again = Otra vez
mic-back-front = Devolver, al principio
mic-back-end = Devolver, al final
mic-move = Mover
mic-move-label = Mover «{ $title }»
mic-up = Subir
mic-down = Bajar
mic-front = Al principio
mic-end = Al final
mic-skip = Saltar
mic-skip-label = Saltar «{ $title }»: después de la siguiente
mic-hold = Dejar en espera
mic-handle = «{ $title }»: arrastrar, o Alt con las flechas
mic-held = En espera
mic-held-about = Fuera de la fila hasta que las devuelvas.
mic-place = «{ $title }» es ahora la número { $n } de { $all }.
mic-by-hand = Algunas se han puesto a mano. Las propuestas nuevas van detrás.
mic-by-arrival = Volver al orden de llegada
mic-settings = Cómo avanza la fila
mic-seconds = Segundos por propuesta
mic-seconds-hint = De { $least } a { $most }. Todo el mundo los ve pasar; nada suena al final.
mic-first-timers = Primero, quienes proponen por primera vez
mic-first-timers-hint = Es la primera vez de quien aún no ha tenido aquí el micrófono para otra propuesta. Lo que hayas movido a mano se queda donde lo pusiste.
mic-keys = Teclas
mic-key-next = Llamar a la siguiente
mic-key-heard = Ya presentada
mic-key-move = Mover la que tiene el tirador elegido
mic-keys-on = Usar estas teclas en este dispositivo
mic-pitch-title = ¿De qué trata?
mic-pitch-host = ¿Quién?
mic-pitch-do = A la fila
mic-pitch-more = Con todo lo que hay que decir

alike-title = Parecidas
alike-none = No hay dos sesiones que se parezcan.
alike-words = ambas sobre { $words }
alike-people = { $both } de { $all } quieren ir a las dos
alike-compare = Lado a lado
alike-not = No se parecen
alike-not-label = No se parecen: «{ $a }» y «{ $b }»
alike-all = Ver las { $n }
alike-apart = Separadas
alike-pair = «{ $a }» y «{ $b }»
alike-again = Volver a sugerir

desk-tab-merge = Unir
unite-lead = Dos sesiones lado a lado, y lo que serían juntas.
unite-one = Una sesión
unite-other = La otra
unite-show = Mostrar lado a lado
unite-choose = Elige dos sesiones que sigan en pie.
unite-stays = Se queda
unite-goes = Se une a ella
unite-swap = Al revés
unite-blurb = De qué trata
unite-hosts = A cargo
unite-needs = Necesita
unite-tags = Etiquetas
unite-length = Duración
unite-people = Personas
unite-nothing = nada
unite-want = { $n ->
    [one] 1 persona quiere ir
   *[other] { $n } quieren ir
}
unite-both = { $all ->
    [0] Nadie quiere ir aún a ninguna de las dos.
   *[other] { $both } de { $all } personas quieren ir a las dos.
}
unite-result = Juntas
unite-result-title = Cómo se llama
unite-result-blurb = De qué trata
unite-brings = Quienes están a cargo, las necesidades, las etiquetas y los corazones de «{ $from }» pasan a la otra, y su lugar queda libre. Con deshacer una vez vuelve todo.
unite-now = Unir ahora
unite-ask = Preguntar a las dos partes
unite-ask-about = Primero se pregunta por «{ $from }»; si dicen que sí, por «{ $into }». Nada se une antes de que ambas partes acepten.
unite-leave = Dejarlas como están
unite-waiting-from = A la espera de respuesta por «{ $from }».
unite-waiting-into = Por «{ $from }» han dicho que sí. A la espera de respuesta por «{ $into }».

log-queue-moved = { log-who } movido { $title } en la fila
log-queue-by-arrival = { log-who } devuelto la fila al orden de llegada
log-queueing-set = { log-who } cambiado cómo avanza la fila
log-held = { log-who } dejado { $title } en espera
log-kept-apart = { log-who } dicho que { $a } y { $b } no se parecen
log-not-apart = { log-who } permitido que se vuelvan a sugerir { $a } y { $b }
log-merge-proposed = { log-who } preguntado por { $from } si se une a { $into }
log-proposal-ended = { log-who } cerrado la pregunta de unir { $title } a otra sesión
