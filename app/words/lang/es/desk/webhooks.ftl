### Los webhooks en la mesa de control: otros programas se enteran de lo que pasa.

hooks-title = Avisar a otros programas
hooks-about = Un chat o un programa propio se entera de lo que pasa aquí, tal como puede verlo todo el mundo.
hooks-owners = Pueden configurarlo las personas responsables.
hooks-shape = Dónde
hooks-shape-name = { $shape ->
    [slack] Slack
    [mattermost] Mattermost
    [matrix] Matrix (Hookshot)
    [discord] Discord
   *[plain] Un programa propio
}
hooks-url = Dirección del webhook entrante
hooks-url-hint = Empieza por https:// y es secreta: quien la tenga puede escribir allí.
hooks-kinds = De qué se entera
hooks-kind = { $kind ->
    [pitched] Propuestas nuevas
    [placed] Primeros lugares
    [moved] Cambios de lugar
    [withdrawn] Sesiones retiradas
    [announced] Avisos
   *[tried] Una prueba
}
hooks-add = Avisar desde ahora
hooks-to = { $shape } en { $host }
hooks-secret = El secreto con el que se firman los envíos
hooks-try = Probar
hooks-mend = Activar de nuevo
hooks-remove = Quitar
hooks-off = Ha fallado demasiadas veces y ya no recibe nada. Pruébalo y actívalo de nuevo.
hooks-told = { $kind }, { $ago }: { $outcome }
hooks-done = llegó
hooks-under-way = en camino
hooks-failed = { $answer ->
    [slow] sin respuesta a tiempo, intentos: { $tries }
    [unreachable] no se pudo contactar, intentos: { $tries }
    [private-address] desde aquí no se puede enviar a esa dirección
    [off] omitido mientras estaba desactivado
   *[other] rechazado con { $answer }, intentos: { $tries }
}
