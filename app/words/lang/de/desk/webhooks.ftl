### Webhooks im Orga-Bereich: andere Programme erfahren, was geschieht.

hooks-title = Anderen Programmen Bescheid geben
hooks-about = Ein Chat oder ein eigenes Programm erfährt, was hier geschieht, so wie alle es sehen dürfen.
hooks-owners = Einrichten kann das die Hauptorga.
hooks-shape = Wo
hooks-shape-name = { $shape ->
    [slack] Slack
    [mattermost] Mattermost
    [matrix] Matrix (Hookshot)
    [discord] Discord
   *[plain] Ein eigenes Programm
}
hooks-url = Adresse des eingehenden Webhooks
hooks-url-hint = Sie beginnt mit https:// und ist geheim: Wer sie hat, kann dort schreiben.
hooks-kinds = Was es erfährt
hooks-kind = { $kind ->
    [pitched] Neue Vorschläge
    [placed] Erste Plätze
    [moved] Verschiebungen
    [withdrawn] Zurückgezogene Sessions
    [announced] Mitteilungen
   *[tried] Ein Versuch
}
hooks-add = Ab jetzt Bescheid geben
hooks-to = { $shape } bei { $host }
hooks-secret = Das Geheimnis, mit dem Zustellungen unterschrieben sind
hooks-try = Ausprobieren
hooks-mend = Wieder einschalten
hooks-remove = Entfernen
hooks-off = Zu oft fehlgeschlagen: Hierhin geht nichts mehr. Probiere es aus und schalte es dann wieder ein.
hooks-told = { $kind }, { $ago }: { $outcome }
hooks-done = angekommen
hooks-under-way = unterwegs
hooks-failed = { $answer ->
    [slow] keine Antwort in der Zeit, Versuche: { $tries }
    [unreachable] nicht erreichbar, Versuche: { $tries }
    [private-address] dorthin darf von hier nichts gehen
    [off] ausgelassen, solange es aus war
   *[other] abgelehnt mit { $answer }, Versuche: { $tries }
}
