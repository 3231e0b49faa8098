### Problems at the desk, and what would repair them.

# $people are expected there; it is an estimate.
problem-small = “{ $title }”: about { $people ->
    [one] 1 person
   *[other] { $people } people
} will come, and { $room } has { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}.
problem-double = “{ $a }” and “{ $b }” are both in { $room } at { $time }.
problem-closed = “{ $title }” is on at { $time } in { $room }, which is closed then.
# One after the other, with too short a break: $minutes between them, 0 for none.
problem-back-to-back = { $host } goes straight from “{ $a }” to “{ $b }” at { $time }: { $minutes ->
    [0] no break
    [one] 1 minute
   *[other] { $minutes } minutes
} between them.
# The same on a card: as short as can be.
problem-mark-double = two in one room
problem-mark-closed = room closed
# Behind a problem: how many people it concerns.
problem-concerns = { $n ->
    [one] 1 person concerned
   *[other] { $n } people concerned
}

## Repairs: one or two moves, as buttons

# Unfolds them, at a problem and at a session without a place.
repairs-unfold = How to repair it
repairs-bring-in = How to bring it in
# A link, where they have not been worked out yet.
repairs-see = See the ways beside the card
repairs-none = No one or two moves would repair it.
repairs-none-in = No one or two moves would bring it in.
repairs-move = “{ $title }” to { $room }, { $time }
repairs-move-day = “{ $title }” to { $room }, { $day }, { $time }
repairs-swap = Swap “{ $a }” and “{ $b }”
# What it changes for people; several of these are put in a list.
repairs-miss-fewer = { $n ->
    [one] 1 person fewer misses something
   *[other] { $n } fewer miss something
}
repairs-miss-more = { $n ->
    [one] 1 person more misses something
   *[other] { $n } more miss something
}
repairs-seats-gained = { $n ->
    [one] 1 person gains a seat
   *[other] { $n } gain a seat
}
repairs-seats-lost = { $n ->
    [one] 1 person loses a seat
   *[other] { $n } lose a seat
}
repairs-free = nobody loses anything
# Not all of what is wrong with the session goes away.
repairs-partly = repairs it in part only
