refusal-not-at-door = Esta pantalla no puede contar personas. Ábrela de nuevo con la dirección que tiene la mesa de control.
refusal-not-embedded = El tablero de este evento no se puede mostrar en otros sitios. Quien facilita puede permitirlo.
