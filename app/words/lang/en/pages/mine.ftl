### My schedule: where to be now and next, what has changed, what is in the way, and what I host and want by time.

# The heading, and the title of the page.
mine-title = My schedule

## Where there is nothing: a title, a sentence, and two buttons (the other is event-pitch).

mine-empty = Nothing here yet
mine-empty-how = Tap the heart on sessions that you would go to, or pitch one of your own. They all stand here, by time.
mine-to-programme = To the programme

## Where to be. The headings beside this one are event-now and event-next.

# A heading, large: a time for which nothing is chosen yet.
mine-free = Free
mine-no-more = Nothing more of yours is to come. If you have some time left: join any session, hosts are glad of it.
# How full it will be. $people: who want to go. $seats: of the room.
crowd-plenty = Plenty of room: { $people ->
    [one] 1 person wants
   *[other] { $people } people want
} to go, and there are { $seats } seats.
crowd-full = It will be full: { $people ->
    [one] 1 person wants
   *[other] { $people } people want
} to go, and there are { $seats } seats.
crowd-over = More people want to go than there are seats: { $people } for { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}. Come early.
# The same for a session that runs $runs times; $seats: of all its rooms together.
crowd-runs-plenty = Plenty of room: { $people ->
    [one] 1 person wants
   *[other] { $people } people want
} to go, and it runs { $runs } times, with { $seats } seats in all.
crowd-runs-full = It will be full: { $people ->
    [one] 1 person wants
   *[other] { $people } people want
} to go, and it runs { $runs } times, with { $seats } seats in all.
crowd-runs-over = More people want to go than there are seats: { $people } for { $seats } seats, though it runs { $runs } times. Come early.
# How many people are there now.
heads-of = { $heads ->
    [one] 1 person is there
   *[other] { $heads } people are there
}, of { $seats ->
    [one] 1 seat
   *[other] { $seats } seats
}.

## What has changed since one last looked.

# A heading.
mine-changes = Changed
# Below the title of a session. $from, $to: names of rooms.
changed-room = Moved from { $from } to { $to }.
# $from, $to: times on the clock, or days and times: 11:00, or Tuesday 12 March, 11:00.
changed-time = Now at { $to } instead of { $from }.
# $room and $time are new.
changed-both = Moved from { $from } at { $before } to { $room } at { $time }.
changed-back = Back on the board: in { $room } at { $time }.
changed-off = It is off the board for now: it has no room and no time.
changed-withdrawn = Withdrawn: it does not take place.
# $into: the title of another session.
changed-part-of = It is part of “{ $into }” now.
# On a button: one has read it.
changed-got = Got it

## Two at once.

# A heading.
mine-clashes = Two at once
# Of those who want them, and of those who host several of them. $sessions: two or more, “A”, “B” and “C”.
mine-clash = { $sessions } are on at the same time, so you would have to choose.
mine-clash-hosting = { $sessions } are on at the same time, and you host more than one of them. Tell a facilitator.
# Of those who host one of them, $mine, and want the others, $theirs.
mine-clash-host = You host { $mine } at that time, so you would miss { $theirs }.
# Below the title of a session: when it runs again. $time: 15:00. $day: Tuesday 12 March.
mine-again = It runs again at { $time } in { $room }.
mine-again-busy = It runs again at { $time } in { $room }, when something else of yours is on.
mine-again-on = It runs again on { $day } at { $time } in { $room }.
mine-again-on-busy = It runs again on { $day } at { $time } in { $room }, when something else of yours is on.
mine-only-then = It does not run again.
# On a button: one does not want it any more. Said to those who hear the page with the title behind it.
mine-drop = Drop
# A link to the programme. $time: 14:00
mine-else-at = What else is on at { $time }

## Sessions

# A heading, above the sessions by time.
mine-by-time = By time
# A line that unfolds: sessions that are over.
mine-over = What is over
mine-none-placed = Nothing of yours has a room and a time yet. As soon as it has, it stands here by time.
# A heading, and a few words beside it.
mine-unplaced = Without a place yet
mine-unplaced-hint = They are in line for a room and a time.
# A heading, and a few words beside it.
mine-gone = Withdrawn or merged
mine-gone-hint = They are not on the board any more.

## One's own calendar.

# A heading.
calendar-title = In your calendar
calendar-about = Your calendar can follow what you host and want: when a room or a time changes, it changes there too.
# Buttons. The first makes an address; the second leads to the calendar of the device; the third saves a file.
calendar-make = Make an address for my calendar
calendar-subscribe = Add to my calendar
calendar-file = Download the file
calendar-copy = Or copy the address into your calendar. The file does not follow changes, the address does.
# What the address is, for those who hear the page.
calendar-address = Address of your calendar
# A line that unfolds.
calendar-secret = This address is secret
calendar-secret-text = Whoever has it can read where you are going. If it got into the wrong hands, make another one: the one before stops working, and you add the new one to your calendar.
calendar-renew = Make another address
