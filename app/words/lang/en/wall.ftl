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

## It is over.

wall-thanks = Thank you for coming
wall-thanks-text = { $n ->
    [one] 1 session made by everybody here. Add what you learnt to the notes of a session.
   *[other] { $n } sessions made by everybody here. Add what you learnt to the notes of a session.
}
