### Lo que se encuentra en la página del evento además del programa.

## Encontrar una sesión entre muchas

find-words = Buscar sesiones
find-more = Filtrar
find-time = Hora
find-room = Sala
find-tag = Tema
find-language = Idioma
find-any = Cualquiera
find-mine = Lo que quiero
find-seats = Con asientos libres
find-beginners = Para principiantes
find-show = Mostrar
find-found = { $all ->
    [one] { $n } de 1 sesión
   *[other] { $n } de { $all } sesiones
}
find-clear = Mostrar todas
find-nothing = No se ha encontrado nada
find-nothing-hint = Prueba con menos palabras o vuelve a mostrar todas las sesiones.

## Botones de la cabecera

event-prepare = Preparar tu propuesta
event-calendar = Añadir a mi calendario
event-takeaways = Lo que nos llevamos
event-choose = { $n ->
    [one] Elegir: 1 sesión por ver
   *[other] Elegir: { $n } sesiones por ver
}

## Antes de que empiece

welcome-pitch = El programa no existe hasta que lo hacen quienes vienen. Cualquiera puede proponer: una pregunta, una habilidad, un problema, un paseo. No hace falta saberlo todo, y nadie espera diapositivas.
welcome-choose = Toca el corazón de todo aquello a lo que irías. Nadie más ve lo que eliges.
welcome-go = Cada sesión recibe una sala y una hora, para que el menor número posible de personas se pierda aquello por lo que vino.
welcome-feet = La ley de los dos pies.
welcome-prepare = Cómo preparar una propuesta
welcome-tip-title = Ponle un título que diga qué se hará o se aprenderá allí.
welcome-tip-question = Una pregunta cuya respuesta no tienes hace una buena sesión: la traen quienes vienen.
welcome-tip-short = Tendrás unos treinta segundos para contar de qué se trata. Dos frases son más que suficientes.
welcome-tip-shy = ¿No te gusta hablar ante mucha gente? Escríbela aquí; alguien puede leerla por ti.

## Aviso cuando se abra el tablero

tell-me = Avísame cuando se abra el tablero
tell-me-email = Tu dirección de correo
tell-me-email-hint = Recibirás solo este correo. Tu dirección se borra en cuanto se envía.
tell-me-by-email = Enviarme un correo
tell-me-by-push = Avisarme en este dispositivo
tell-me-told = Recibirás un aviso cuando se abra el tablero.
tell-me-not = No avisarme
tell-me-refused = Tu navegador no lo permite. Puedes cambiarlo en sus ajustes para este sitio.

## Traer a alguien

share-scan = Que lo escaneen con su cámara. Nadie tiene que instalar nada ni registrarse.
share-code = O que vayan a { $house } y escriban el código:
share-address = O dales la dirección:
share-open = Compartir
share-picture = Guardar la imagen

## Las propias propuestas

own-pitches = Tus propuestas

## La hora donde está quien mira

where-you-are = { $clock } donde estás
where-you-are-day = { $clock } del { $weekday } donde estás
