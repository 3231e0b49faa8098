### The wall: the programme on a projector. It is read from far away, so everything is short.

# On the tab of the browser.
wall-title = Wall
# Which page is shown, and of how many.
wall-page = { $page } of { $of }
# Whether this is how things are: in the corner.
wall-live = Live
# The connection is lost. $time: of the board that is shown, 14:02
wall-old = Showing the board of { $time }

## How to take part.

# Said in place of the picture of the code. $address: where it leads to.
wall-code = Code to scan: it leads to { $address }
wall-join = Join on your phone
# $address: stands out in bold.
wall-join-scan = Scan the code, or open { $address }
wall-join-tap = See what others pitch, and tap the heart of what you want to go to
wall-join-pitch = Pitch a session of your own
wall-join-note = No account, no app. You are asked for a name when you pitch, not before.

## Pitching: who speaks, how many want it, who is next.

# While nobody speaks: how many sessions have been pitched.
wall-so-far = { $n ->
    [0] Be the first
    [one] One session so far
   *[other] { $n } sessions so far
}
wall-ask = What do you want to talk about?
wall-ask-how = Scan the code and pitch it: a title is enough.
wall-next-speakers = Next at the microphone
wall-pitching-now = Pitching now
# Stands after the number $n of people, which is shown large by itself.
wall-want = { $n ->
    [one] wants to go
   *[other] want to go
}
# How many of them came for it.
wall-must = { $n } must

## Now and next, and the whole grid of the day.

wall-now = Now
wall-next = Next
# A break, or something for everybody, that comes before the next sessions. $times: 12:00–13:00, $title: Lunch
wall-between = { $times } { $title }
# Heads of the table, said to those who listen to pages.
wall-room = Room
wall-time = Time
# Beside the time of the row of the grid that is on: small.
wall-row-now = now
# Before the times of a slot that comes after the next one.
wall-row-later = Later

## It is over.

wall-thanks = Thank you for coming
wall-thanks-text = { $n ->
    [one] 1 session made by everybody here. Add what you learnt to the notes of a session.
   *[other] { $n } sessions made by everybody here. Add what you learnt to the notes of a session.
}

## What the hall needs.

# How long it is until the next sessions, in minutes: beside their times.
wall-in = { $n ->
    [0] in a moment
    [one] in 1 minute
   *[other] in { $n } minutes
}
# Beside a session for which there is no seat left: a word or two.
wall-full = Full
# Beside a session that more people want than there are seats.
wall-crowded = Come early
# Before the six letters by which people find the event.
wall-join-code = Code
# The wall’s address asks for a room, a look or a number that there is not. $what: as it stands in the address.
wall-not-here = The address of this wall asks for something that is not here: { $what }.

## At the desk: how the wall is seen, and walls for some of the rooms.

sight = How the wall is seen
sight-about = Type is never smaller than the last row can read: capital letters of at least 16 minutes of arc, as ISO 9241-303 has it.
sight-metres = How far is the last row?
sight-metres-hint = In metres, from { $least } to { $most }.
sight-across = How wide is the picture?
sight-across-hint = Its longer side in centimetres, from { $least } to { $most }.
sight-look = How bright is the hall?
sight-dark = Dark: light letters on a dark ground
sight-bright = Bright: dark letters on a light ground
sight-contrast = White on black: for weak projectors and weak eyes
# What follows from it. $px: a number of pixels.
sight-says = On a screen 1920 pixels wide, type is at least { $px } pixels high.
# What the last row would need. $metres, $cm: numbers.
sight-too-small = For a row { $metres } metres away, the picture has to be at least { $cm } cm wide. The last rows will not be able to read this one.
log-sight-set = { log-who } changed how the wall is seen
wall-rooms = A wall for some of the rooms
wall-rooms-about = Where there are several screens, each can show its own floor. The address that opens can be used on any device.
wall-rooms-which = Which rooms? All of them, if none is chosen.
wall-rooms-look = As it is set for the event
wall-rooms-open = Open this wall
