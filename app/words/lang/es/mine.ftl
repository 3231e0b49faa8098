### Mi agenda: dónde estar ahora y después, qué ha cambiado, qué coincide y todo lo mío por horas.

## Dónde estar

heads = { $heads ->
    [one] Ya está 1 persona.
   *[other] Ya están { $heads } personas.
}
here-no = Estoy aquí
here-yes = Estás aquí

## Qué ha cambiado

changed-unseen = (hay cambios)

## Dos a la vez

mine-quoted = «{ $title }»

## El propio calendario

copy-do = Copiar
copy-done = Copiado
