hidden-hide = Ocultar mientras la revisamos
hidden-show = Mostrar de nuevo
hidden-for-desk = Oculta: solo el equipo de facilitación ve esta sesión.
hidden-yours = Tu sesión está oculta por ahora
hidden-yours-why = El equipo de facilitación la ha ocultado mientras la revisa. No se ha perdido nada. Habla con alguien del equipo.
