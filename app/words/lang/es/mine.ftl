### Mi agenda

mine-title = Mi agenda

## Cuando no hay nada

mine-empty = Aquí aún no hay nada
mine-empty-how = Toca el corazón de las sesiones a las que irías, o propón una tuya. Todas aparecerán aquí, por horas.
mine-to-programme = Ver el programa

## Sesiones

mine-none-placed = Nada de lo tuyo tiene aún sala y hora. En cuanto las tenga, aparecerá aquí por horas.
mine-unplaced = Aún sin lugar
mine-unplaced-hint = Esperan sala y hora.
mine-gone = Retiradas o unidas a otra
mine-gone-hint = Ya no están en el tablero.
mine-quoted = «{ $title }»
mine-clash = { $sessions } son a la misma hora, así que tendrías que elegir.
mine-clash-hosting = { $sessions } son a la misma hora, y estás a cargo de más de una. Avisa a quien facilita.

## Cómo me llamo

mine-called = Aquí te llamas { $name }
mine-nameless = Di cómo te llamas
mine-name = ¿Cómo te llamas?
mine-name-hint = Aparece junto a lo que propones y lo que escribes.
mine-save = Guardar
