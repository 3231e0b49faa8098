grid-hint = La barra espaciadora la levanta. Intro abre «Mover a…».
grid-held = «{ $title }» está en la mano. Las flechas la mueven, Intro la deja, Supr la quita del tablero, Escape la deja donde estaba.
grid-held-by-hand = «{ $title }» está en la mano. Escape la deja donde estaba.
grid-left = «{ $title }» se queda donde estaba.
grid-at = { $room }, { $times }: { $says }
grid-swaps = { $says }; cambia de lugar con «{ $title }»
grid-replaces = { $says }; «{ $title }» queda fuera del tablero
grid-home = estaba aquí
grid-pinned = está fijada
grid-taken = ahí no cabe
grid-counting = calculando…
grid-shelf = Fuera del tablero: { $says }

grid-same = sin cambios
grid-lost = { $n } perdidos
grid-saved = { $n } salvados
grid-seats-more = { $n } sin asiento
grid-seats-fewer = { $n } con asiento
grid-beside-more = { $n } a la vez
grid-beside-fewer = { $n } separadas
grid-best = lo mejor

grid-leave = Dejarla donde estaba
grid-question = Hay que mirarlo

grid-search = Buscar una sala o una hora
grid-search-none = Ninguna sala ni hora se llama así.
