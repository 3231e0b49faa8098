### Proponer una sesión y editarla: el mismo formulario.

## Proponer

pitch-title = Proponer una sesión
pitch-lead = Algo para conversar, mostrar, aprender o crear. Basta con un título.
pitch-it = Proponer
pitch-to-programme = Ver el programa
pitch-later = Podrás cambiarlo todo después.
pitch-over = Ya terminó
pitch-over-text = Este evento ha terminado.
pitch-closed = Propuestas cerradas
pitch-closed-text = Las propuestas están cerradas en este momento. Avisa a quien facilita si hay algo que no puede esperar.

## Antes de que se abran las propuestas

pitch-prepare = Preparar tu propuesta
pitch-prepare-lead = Escríbela ahora que hay tiempo. Basta con un título.
pitch-prepare-until = Podrás enviarla cuando se abran las propuestas. Hasta entonces se guarda en este dispositivo: la encontrarás aquí.
pitch-prepare-no-script = Este navegador no ejecuta scripts, así que aquí no se puede guardar nada. Apunta tu idea y vuelve cuando se abran las propuestas.

## Lo que se escribió y no se envió

pitch-draft = Tu borrador de { $ago }
pitch-draft-throw = Descartarlo

## Sesiones parecidas

pitch-close = { $n ->
    [one] Alguien ya ha propuesto algo parecido: ¿por qué no unir fuerzas?
   *[other] Ya hay { $n } sesiones parecidas a la tuya: ¿por qué no unir fuerzas?
}

## Editar

pitch-change = Editar una sesión
pitch-back = Volver a la sesión
pitch-change-yours = Edita tu sesión
pitch-save = Guardar
pitch-leave = Dejarla como estaba

## Los campos

pitch-about = ¿De qué se trata?
pitch-about-hint = Una línea que despierte curiosidad. Puede ser una pregunta.
pitch-name-hint = Se pregunta una sola vez. Aparece junto a las sesiones a tu cargo.

## Contar más

pitch-more = Contar más
pitch-more-note = Qué esperar
pitch-blurb = Para quienes se lo están pensando
pitch-blurb-hint = Qué pasará, para quién, qué traer. Puedes usar Markdown.
pitch-preview = Vista previa
pitch-see-preview = Ver cómo queda
pitch-format = ¿Qué tipo de sesión es?
pitch-tags = Etiquetas
pitch-tags-hint = Unas palabras para encontrarla, separadas por comas.
pitch-tags-in-use = Etiquetas que ya se usan

## Para quién es

pitch-welcome = Para quién es
pitch-welcome-note = Principiantes, idioma, documento compartido
pitch-beginners = Apta para principiantes
pitch-language = Idioma
pitch-language-hint = El que se hablará allí, si no está claro.
pitch-pad = Enlace a un documento compartido
pitch-pad-hint = Donde se escribe en conjunto, si existe una página así: https://…

## A cargo

pitch-hosting = Quién está a cargo
pitch-hosting-note = Tú, si no dices otra cosa
pitch-hosts = A cargo
pitch-hosts-hint = Si la sesión es de otra persona, quita tu marca y escribe su nombre abajo.
pitch-host-me = Está a mi cargo
pitch-hosts-others = Otras personas a cargo
pitch-hosts-others-hint = Nombres, separados por comas.

## Sala y hora

pitch-plan = Sala y hora
pitch-plan-note = Solo si importa
pitch-length = ¿Cuánto dura?
pitch-one-slot = Una franja
pitch-slots = { $n } franjas seguidas
pitch-needs = ¿Qué necesita?
pitch-needs-hint = Solo se le dará una sala que tenga todo esto.
pitch-cannot = ¿A qué horas no puede ser?
pitch-cannot-hint = Marca las horas a las que alguien a cargo no puede venir.
pitch-time = { $day }, { $times }
pitch-avoid = ¿Con qué no debería coincidir?
pitch-avoid-hint = Sesiones a las que quieren ir las mismas personas.
