refusal-no-such-card = Esta tarjeta no abre nada. Mira si su código está escrito tal como figura en ella; si desde entonces se han impreso tarjetas nuevas, toma una de esas.
