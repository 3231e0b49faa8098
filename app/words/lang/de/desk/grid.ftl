grid-hint = Die Leertaste nimmt sie auf. Enter öffnet „Verschieben nach …“.
grid-held = „{ $title }“ ist aufgenommen. Pfeiltasten bewegen sie, Enter legt sie ab, Entf nimmt sie aus dem Plan, Escape lässt sie, wo sie war.
grid-held-by-hand = „{ $title }“ ist aufgenommen. Escape lässt sie, wo sie war.
grid-left = „{ $title }“ bleibt, wo sie war.
grid-at = { $room }, { $times }: { $says }
grid-swaps = { $says }; tauscht mit „{ $title }“
grid-replaces = { $says }; „{ $title }“ fällt aus dem Plan
grid-home = hier war sie
grid-pinned = sie ist fixiert
grid-taken = dort ist kein Platz für sie
grid-counting = wird berechnet …
grid-shelf = Nicht eingeplant: { $says }

grid-same = ändert nichts
grid-lost = { $n } verloren
grid-saved = { $n } gerettet
grid-seats-more = { $n } ohne Platz
grid-seats-fewer = { $n } mit Platz
grid-beside-more = { $n } gleichzeitig
grid-beside-fewer = { $n } getrennt
grid-best = am besten

grid-leave = Lassen, wo sie war
grid-question = Da stimmt etwas nicht

grid-search = Raum oder Uhrzeit suchen
grid-search-none = So heißt kein Raum und keine Uhrzeit.
