### Rooms and slots on the day: the panels about a room and a slot, what to do when one closes or is late, and days by a template.

## The panel about a room, or a slot

# What a screen reader says of the header of a column: it opens the panel.
rooms-open-room = { $room }: change or close it
# The same of the header of a row: 14:00–15:00
rooms-open-slot = { $times }: change or delay it
# Towards the beginning of the row of rooms, or its end. In a language that runs from right to left, the
# beginning is on the right.
rooms-left = Move left
rooms-right = Move right
# Unfolds the form with name and seats of a room, or times of a slot.
rooms-change = Change it

## Closing a room

# A heading: when the room is closed.
rooms-when-closed = Closed in
# A button: from this moment until the end of the event.
rooms-close-now = Close { $room } from now on
rooms-open-now = Open { $room } again
rooms-close-how = What is in it stays on the board until it has another room. People are told when it moves.
rooms-is-closed = It is closed from now on.
# A small button behind a slot: the room closes in that slot and in all that follow. The spoken name comes next.
rooms-close-from = from here on
rooms-close-from-label = { $room }: close it from { $time } on

## What has lost its room: offered at the top of the desk

rooms-offer-room = { $room } is closed: { $n ->
    [one] 1 session needs
   *[other] { $n } sessions need
} another room.
rooms-offer-rooms = Rooms are closed: { $n ->
    [one] 1 session needs
   *[other] { $n } sessions need
} another room.
rooms-offer-off = { $n ->
    [one] 1 session has
   *[other] { $n } sessions have
} no place.
rooms-offer-repair = Find other places
rooms-offer-how = As little else moves as can be, and you see every move before it is made.

## A slot that is late

rooms-late = Is it late?
rooms-late-how = This slot and what follows it on the day move. Sessions keep their rooms. People are told.
rooms-late-minutes = Minutes
rooms-late-minutes-hint = Below zero to catch up: -5
rooms-late-absorb = Breaks become shorter to make up for it, down to { $n } minutes
rooms-late-do = Delay it
rooms-late-show = Show the times
# The name of a small table: slots, and when they would be. Columns: now, and by how many minutes: +10 min
rooms-late-table = When it would be
rooms-late-now = Now
rooms-late-by = +{ $n } min
rooms-late-by-label = +{ $n } min: delay it
rooms-late-own = { $n } min

## Days by a template

rooms-template = Start from a template
rooms-template-how = Say how many rooms and slots. You see the day before anything is added, and one undo takes all of it back.
# Buttons that fill the form in.
rooms-template-half = Half a day
rooms-template-day = One day
rooms-template-two = Two days
rooms-template-rooms = How many rooms
rooms-template-rooms-hint = Called Room 1, Room 2 and so on: rename them whenever you like.
# The word before the number in the name of a room: Room 1
rooms-template-room = Room
rooms-template-names = Or their names, one on a line
rooms-template-names-hint = With seats behind a comma: Koto, 40
rooms-template-date = First day
rooms-template-days = How many days
rooms-template-starts = Begins at
rooms-template-slots = Slots a day
rooms-template-minutes = Minutes each
rooms-template-gap = Minutes between them
rooms-template-lunch = Lunch at
rooms-template-lunch-hint = Empty: no lunch.
rooms-template-lunch-for = Minutes of lunch
rooms-template-opening = An opening for everybody ({ $n } minutes)
rooms-template-closing = A closing for everybody ({ $n } minutes)
# The titles that such slots get.
rooms-template-opening-title = Opening
rooms-template-lunch-title = Lunch
rooms-template-closing-title = Closing
rooms-template-show = Show the day
rooms-template-do = Add all of it
rooms-template-result = What would be added
