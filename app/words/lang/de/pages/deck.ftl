deck-title = Auswählen
deck-done = Entschieden
deck-closed = Auswählen geht im Moment nicht. Anschauen kannst du trotzdem alles.

deck-pass = Auslassen
deck-interested = Interessiert
deck-must = Unbedingt
deck-back = Zurück
deck-hint = Wische nach rechts, wenn es dich interessiert, nach links zum Auslassen. Niemand sieht, was du auslässt.

deck-all-done = Das waren alle
deck-all-done-text = Neue Vorschläge warten hier auf dich.
deck-none = Noch nichts zum Auswählen
deck-none-text = Sobald jemand eine Session vorschlägt, liegt sie hier.
deck-to-mine = Zu meinem Plan
deck-once-more = { $n ->
    [one] Die ausgelassene noch einmal ansehen
   *[other] Die { $n } ausgelassenen noch einmal ansehen
}
