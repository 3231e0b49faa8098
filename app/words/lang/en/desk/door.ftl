### A room’s own screen, on a tablet at its door, and what the desk says of it.

door-nothing = There is no such room here
door-nothing-why = It may have been removed. The programme shows all rooms.

# What is on. Labels above large letters.
door-now = Now
door-next = Next in this room
door-next-none = Nothing more today
door-over = Just now
door-time-is-up = Time is up. Please make room for what comes next.
door-free = Free
# Until a time on the clock.
door-free-until = Until { $time }
# Nothing is on anywhere, between two sessions.
door-between = Between two sessions
door-before = Not yet
door-starts = It starts at { $time }
door-after = That was it
door-after-text = Thank you for being here.
door-no-times = No times yet
door-no-times-text = What is on here will show as soon as there is a programme.

# Beside a clock that runs down: 18:23 left.
door-left = Time left
door-still = left
door-soon = { $n ->
    [0] Time is up
    [one] 1 minute left: please come to an end
   *[other] { $n } minutes left: please come to an end
}

# What has changed.
door-moved = “{ $title }” has moved to { $room }, { $time }
door-came = “{ $title }” has moved here from { $room }
door-off = “{ $title }” has no room at the moment
door-cancelled = “{ $title }” does not take place
door-closed = This room is closed from now on

# How full it is.
door-how-full = How full
door-full-label = How full it is
door-seats = { $n ->
    [one] 1 seat
   *[other] { $n } seats
}
door-nobody = Nobody has counted yet
door-here = { $n ->
    [one] 1 person is here
   *[other] { $n } people are here
}
door-seats-left = { $n ->
    [one] About 1 seat left
   *[other] About { $n } seats left
}
# It is full, with so many more than there are seats.
door-full = { $n ->
    [0] Full
    [one] Full, and 1 more than there are seats
   *[other] Full, and { $n } more than there are seats
}
# People and seats: 23 of 40
door-of-seats = { $n } of { $seats }
door-one-more = One more
door-fewer = One fewer
door-set-how = Type a number
door-set-label = People in the room
door-set = Set

door-code = Code to scan: it leads to the programme
door-more = The whole programme, and changes: scan this

# The desk.
door-screen = Screen at the door
door-screen-about = A tablet at the door shows what is on in this room, and can count heads. Scan this with it, or open the address there.
door-screen-code = Code to scan: it opens this room’s screen
door-screen-open = Open it here
door-screen-print = Print one for each room
door-screen-address = Address of this room’s screen
door-renew = New addresses for tablets
door-renew-about = Whoever has a tablet’s address can count heads in rooms. New addresses end that: tablets with the old ones still show what is on, and count no longer.
door-renew-do = Make new addresses
