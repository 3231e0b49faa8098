session-proposed = La organización cree que esta sesión y «{ $title }» tratan de lo mismo. ¿Debe esta unirse a ella?
session-proposed-means = Si dices que sí, se pregunta a la otra parte. Si acepta, estaréis a cargo en común.
