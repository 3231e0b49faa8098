mic-left = Tiempo restante
mic-over = Se acabó el tiempo.

nudge-proposed = La organización pregunta: ¿debe «{ $from }» unirse a «{ $into }»? ¿Sí o no?
