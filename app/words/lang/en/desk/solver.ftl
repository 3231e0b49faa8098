### The solver at the desk: ways to start it, and what of its proposal is applied.

# Two more buttons that start it, beside desk-fill.
fill-repair = Repair the board
fill-improve = Find a better board
# What each of the three does.
fill-fill-hint = Finds a place for everything that has none.
fill-repair-hint = Moves as little as it can: only what has a problem or no place.
fill-improve-hint = Everything that is not pinned may move, where people gain by it.
fill-wrong = { $n ->
    [one] 1 session has
   *[other] { $n } sessions have
} a problem or no place. Everything else stays, as far as possible.
# Opens what follows.
fill-options = Other ways, and what stays
fill-keep = How much may move?
fill-keep-suits = What suits what you ask for
fill-keep-least = As little as possible
fill-keep-little = A little, for a good reason
fill-keep-freely = Freely
fill-keep-hint = A move counts for more the sooner a session starts and the more people planned on it.
# Heads a list of times with boxes to tick.
fill-freeze = Keep these as they are
fill-freeze-hint = Pinned sessions stay in any case, and so does what has begun.
# Behind a time: 13:00–14:00 has begun
fill-begun = has begun

## The proposal

# $moves is how many sessions that have a place would move, $fresh how many if the board had been filled from nothing.
fill-fresh = { $moves ->
    [0] Nothing that has a place moves
    [one] 1 session moves
   *[other] { $moves } sessions move
}; starting over would have moved { $fresh }.
# $n is how many of its moves are out of date.
fill-stale = { $n ->
    [0] The board has changed since this was worked out. All of this still fits, but there may be better by now.
    [one] The board has changed since this was worked out. 1 move does not fit any more, and is left out.
   *[other] The board has changed since this was worked out. { $n } moves do not fit any more, and are left out.
}
# Instead of desk-fill-proven, where moves were to be few.
fill-proven-few = With so few moves, no better board exists: that is proven.
fill-again = Look again
# Instead of why a move is there.
fill-gone = Does not fit any more: it has been moved since.
# Heads the moves, for ears only.
fill-choose = Which moves to apply
fill-chosen = { $n ->
    [0] Nothing chosen
    [one] 1 move chosen
   *[other] { $n } moves chosen
}
# A button that shows it.
fill-try = What would this do?
# Heads moves of which one goes where another leaves.
fill-together = One makes room for the other:

## Before and after, as a small grid

fill-compare = Before and after
fill-was = was: { $title }
fill-was-free = was free
fill-comes-free = free
# Behind a time: 13:00–14:00 stays
fill-frozen = stays

## Why a move is there, one or several after each other

fill-gain-placed = { $n ->
    [one] gets a place
   *[other] { $n } sessions get a place
}
fill-gain-seats = { $n ->
    [one] 1 more person gets a seat
   *[other] { $n } more people get a seat
}
fill-gain-wishes = { $n ->
    [one] 1 more wish comes true
   *[other] { $n } more wishes come true
}
fill-gain-beside = { $n ->
    [one] 1 clash fewer
   *[other] { $n } clashes fewer
}
fill-makes-room = makes room for others
fill-broken-closed = its room is closed
fill-broken-need = the room lacks what it needs
fill-broken-host = a host is somewhere else then
fill-broken-slot = its hosts cannot then
fill-broken = it cannot stay where it is
