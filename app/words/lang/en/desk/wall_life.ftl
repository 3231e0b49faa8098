### The wall through the day: what has changed, what facilitators let it show, and its page at the desk.

# Heading of the page of changes. It is read from far away.
wall-life-changes = Changed in the last ten minutes
# The same in one word, before the strip that tells of one of them.
wall-life-changed = Changed
wall-life-none = Nothing has changed in the last ten minutes.

# What has happened to a session, a slot or a room: a word before its name.
wall-life-kind = { $kind ->
    [moved] Moved
    [cancelled] Cancelled
    [off] No room yet
    [merged] Merged
    [later] Later
    [earlier] Earlier
    [closed] Closed
    [open] Open again
   *[new] New
}
# What stands behind the name of the session. $from, $to: rooms; $time: 14:00, or Tuesday 12 March, 14:00
wall-life-room = from { $from } to { $to }, { $time }
# $room stays; $before and $time are times.
wall-life-time = { $room }: { $time } instead of { $before }
wall-life-both = { $room }, { $time }, instead of { $from }, { $before }
wall-life-at = { $room }, { $time }
# $room and $time: where it would have been.
wall-life-was = was to be in { $room }, { $time }
# $into: title of the session that it is part of now.
wall-life-part = part of “{ $into }” now
# Behind the time at which a slot was to start. $to: when it starts.
wall-life-slot = starts at { $to }
# The same where what follows is as late. $minutes: how many minutes.
wall-life-slots = { $minutes ->
    [one] starts at { $to }, and what follows moves by 1 minute
   *[other] starts at { $to }, and what follows moves by { $minutes } minutes
}
# Behind the name of a room. $time: when the first of it begins. $times: a list of such times.
wall-life-closed-on = from { $time } on
wall-life-closed-at = at { $times }
# Many sessions got a place at once.
wall-life-many = { $n ->
    [one] One session has a place
   *[other] { $n } sessions have a place
}
# While the cards fly to their places.
wall-life-filling = The grid fills
wall-life-full = Full screen
wall-life-window = Leave full screen

## The page of the wall at the desk.

wall-life-tab = Wall
wall-life-shows = What walls show
wall-life-shows-about = Every wall of the event follows, at once. By itself, a wall shows what the phase and the time of day call for.
wall-life-itself = By itself
wall-life-join = How to join
wall-life-pitches = Pitches
wall-life-now-next = Now and next
wall-life-whole = Whole grid
wall-life-recent = Changes
wall-life-minutes = For how many minutes
wall-life-minutes-hint = Empty: until somebody changes it.
# How it is. $what: one of the buttons, such as Now and next. $time: 14:20
wall-life-is-itself = Walls choose by themselves.
wall-life-is-held = All walls show: { $what }.
wall-life-is-until = All walls show until { $time }: { $what }.
wall-life-open = Open a wall
wall-life-open-about = Put it on the projector and leave it: it needs no hands. F or a double click fills the screen.
wall-life-open-link = Open the wall
wall-life-address = Address of the wall
wall-life-secret = An address that can be taken back
wall-life-secret-about = It opens the wall and nothing else, without signing in, on a screen that is not yours. A new one closes the one before.
# How long ago it was made.
wall-life-secret-since = There is one, made { $ago }.
wall-life-secret-none = There is none at the moment.
wall-life-secret-fresh = The new address. It is shown this once:
wall-life-secret-make = Make an address
wall-life-secret-renew = Make a new one
wall-life-secret-end = Take it back

# In the log. log-who: see desk-log.ftl.
log-wall-held = { log-who } set all walls to “{ $what }”
log-wall-free = { log-who } let walls choose by themselves
