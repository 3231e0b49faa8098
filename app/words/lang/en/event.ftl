### The event page, the first that everybody sees: its head, what is on now, the programme by time, the pitches that
### have no place yet, and what the event says about itself.

## The head: one line of when, one or two sentences, and up to two large buttons.

# $dates: “Tuesday 12 to Thursday 14 March”. $phase: how far the event is, such as “Pitching” or “Live”.
event-when = { $dates } · { $phase }

# Buttons, a few words each.
event-pitch = Pitch a session
event-mine = My schedule
event-desk = To the desk

# What this is and what to do now. At most two or three lines on a phone.
event-lead-setup = The people who come make the programme here. Pitching opens soon: think of something that you would like to talk about, to learn or to show.
event-lead-pitching = The people who come make the programme here. Pitch what you would like to talk about, to learn or to show, and tap the heart on all that you would go to.
# Pitching is open; hearts can not be tapped yet.
event-lead-only-pitching = The people who come make the programme here. Pitch what you would like to talk about, to learn or to show. Choosing comes later.
event-lead-choosing = Pitching is closed. Tap the heart on all that you would go to, twice if you came for it: rooms and times follow from that.
event-lead-waiting = All pitches are in. The programme is being put together: have a coffee.
# Sessions are on, and pitching is still open.
event-lead-live-pitching = Sessions are on. Go where you learn or contribute, and move on when you do not. A late idea? Pitch it.
event-lead-live = Sessions are on. Go where you learn or contribute, and move on when you do not.
event-lead-wrapped = It is over; thank you for coming. The programme stays here, with the notes of each session.

## What organisers tell everybody.

# The name of the list, for those who hear the page.
event-announcements = Announcements

## What is on now, and what follows.

# The name of this part, for those who hear the page.
event-now-and-next = Now and next
# Headings, large: one word each.
event-now = Now
event-next = Next
# Beside the time of what is on. $how-long: “23 minutes”.
event-left = { $how-long } left
# Beside the time of what follows. $how-long: “23 minutes”.
event-in = in { $how-long }
# A bar that fills, for those who hear the page.
event-spent = How much of this time is over
event-nothing-then = Nothing is on then.
event-nothing-chosen = Nothing that you chose is on then.
event-several-wanted = You want more than one of these, and they are on at the same time.
# A link to the programme below; none of them shows here.
event-choose-from = { $n ->
    [one] 1 session to choose from
   *[other] { $n } sessions to choose from
}
# A link to the programme below, after a few of them.
event-more = { $n ->
    [one] 1 session more
   *[other] { $n } sessions more
}

## The programme by time.

event-programme = Programme
# How large it is, small and at the edge of the heading.
event-programme-size = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} in { $rooms ->
    [one] 1 room
   *[other] { $rooms } rooms
}
# Where there are no times yet: a title, a sentence, and a button.
event-no-times = No times yet
event-no-times-desk = Rooms and times are made at the desk. As soon as there are some, they stand here.
event-no-times-wait = Rooms and times are still being arranged. They will stand here.
event-add-times = Add rooms and times
# The name of a row of links to times, for those who hear the page.
event-times = Times
# Beside a time of day, one or two words.
event-on-now = on now
event-over = over
# A warning at a time. Of those who host them, and of those who want them.
event-clash-hosting = You host more than one session here. Tell a facilitator.
# $n: at least 2.
event-clash = { $n ->
    [2] You want two sessions that are on at this time.
   *[other] You want { $n } sessions that are on at this time.
}
event-nothing-here = Nothing here yet.

## Sessions that have no place yet.

# Headings: while some have a place already, and while none has.
event-pool-unplaced = Without a place yet
event-pool-pitched = Pitched so far
event-pool-hidden = How many people want each session shows once pitching is closed.
# Where there are none at all: a title and a sentence. The first of the sentences while pitching is open.
event-pool-empty = Nothing has been pitched yet
event-pool-first = Be the first: a title is enough, and you can change it later.
event-pool-wait = As soon as somebody pitches a session, it stands here.

## At the end: lines that unfold.

event-about = About this event
event-invite = Bring somebody along
# What a picture is, for those who do not see it.
event-invite-code = A code to scan that leads to this event
event-what = What is an unconference?
event-what-made = A gathering whose programme is made by the people who come. Everybody may pitch a session: something to discuss, to show, to learn or to make.
event-what-hearts = Tap the heart on each session that you would go to, twice if you came for it. Rooms and times are chosen so that as few people as possible have to be in two places at once.
event-what-feet = If you find that you neither learn nor contribute where you are, go where you do. Nobody minds.
