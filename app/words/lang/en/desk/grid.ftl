### The desk’s grid while a card is in somebody’s hand: dragged with a mouse, a finger or a pen, or moved by keyboard.

# Said to those who listen to a card and have not picked it up.
grid-hint = Space picks it up. Enter opens “Move to…”.
# Said when a card is picked up by keyboard. $title: of the session.
grid-held = “{ $title }” is picked up. Arrows move it, Enter puts it down, Delete takes it off the board, Escape leaves it where it was.
# Said when a card is picked up by hand.
grid-held-by-hand = “{ $title }” is picked up. Escape leaves it where it was.
# Said when nothing came of it.
grid-left = “{ $title }” stays where it was.
# Said at each place that the card is moved over: Koto, 10:30–11:15: 12 more wishes lost, 9 people more without a seat
grid-at = { $room }, { $times }: { $says }
# Behind what it would change: somebody is there. $says is as above, $title the session that is there.
grid-swaps = { $says }; changes places with “{ $title }”
grid-replaces = { $says }; “{ $title }” goes off the board
# What is said of the place where the card was.
grid-home = here it was
# What is said of a place that a session cannot have because it is pinned to another.
grid-pinned = it is pinned
# What is said of a place where the session would reach into others.
grid-taken = no room for it there
# While the figures are on their way.
grid-counting = counting…
# What dropping it off the board would change.
grid-shelf = Off the board: { $says }

## What a place would change, on a cell of the grid: as short as can be. A sign stands before it: ▲ worse, ▼ better, = same.
## Wishes lost or saved, people without a seat, pairs that should not be side by side.

grid-same = no change
grid-lost = { $n } lost
grid-saved = { $n } saved
grid-seats-more = { $n } no seat
grid-seats-fewer = { $n } seated
grid-beside-more = { $n } side by side
grid-beside-fewer = { $n } apart
# The best place of all: a word.
grid-best = best

## A move that was refused: what was refused stands above, and a button to do it anyway where that is possible.

grid-leave = Leave it where it was
# The spoken name of the question.
grid-question = That needs a look

## The search over the places of “Move to…”

grid-search = Find a room or a time
grid-search-none = No room and no time is called that.
