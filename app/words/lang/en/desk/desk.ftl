### The desk: where facilitators shape the day. What the log says is in desk-log.ftl.

## Around every page

# The pages of the desk: tabs, so short.
desk-tab-grid = Grid
desk-tab-rooms = Rooms & slots
desk-tab-event = Event
desk-tab-log = Log
desk-tab-import = Import
# The title of the window. $tab is one of those above.
desk-window = { $tab } · Desk
# The title of the window for people who are no facilitators; also the spoken name of the row of tabs.
desk-desk = Desk
# The heading for screen readers.
desk-heading = Desk: { $tab }
desk-closed = The desk is for facilitators
desk-closed-how = To work here, open a facilitator link on this device. An owner of the event can make one for you.
desk-to-event = To the event
# The spoken name of the bar with phases and gates.
desk-stage = Where the event is
# Whether people may pitch, and whether they may choose what they want: what is so, and the button that changes it.
# The spoken names of the buttons begin with what is on them.
desk-pitching-open = Pitching open
desk-pitching-closed = Pitching closed
desk-choosing-open = Choosing open
desk-choosing-closed = Choosing closed
desk-gate-open = Open
desk-gate-close = Close
desk-pitching-open-it = Open pitching
desk-pitching-close-it = Close pitching
desk-choosing-open-it = Open choosing
desk-choosing-close-it = Close choosing

## Used in several places

desk-seats = { $n ->
    [one] 1 seat
   *[other] { $n } seats
}
desk-places = { $n ->
    [one] 1 place
   *[other] { $n } places
}
# Between reasons, each a few words.
desk-semicolon = { $first }; { $second }
# On a button: opens what there is to change of a room, a slot or a session.
desk-edit = Edit
desk-save = Save
# Said of a room in a slot, or of a session, in a cell or on a card: short.
desk-is-closed = closed
desk-is-open = open

## The grid

# Spoken names of the two halves of the page.
desk-grid = Grid
desk-beside = Beside the grid
desk-no-grid = There is no grid yet
desk-no-grid-why = It takes at least one room and one slot for sessions.
desk-no-grid-add = Add rooms and slots
desk-no-grid-import = Import them
# Heads the column of times, for screen readers.
desk-time = Time
# On the row of the slot that is on.
desk-now = now
# On the cells while a card is chosen: bring it here, or swap it with the one that is here. Very short.
desk-here = Here
desk-swap = Swap
# Several reasons against a cell: the first, and how many more.
desk-against-more = { $first } + { $n }
# What a screen reader says of the button on a cell. $seen is what is on it; $more are further reasons against it.
desk-here-label = { $seen }: { $room }, { $times }
desk-here-label-more = { $seen }: { $room }, { $times }: { $more }

## Cards

# Spoken. $people want the session, and $must of them must be there.
desk-card-wanted = { $must ->
    [0] { $people } want it
   *[other] { $people } want it, { $must } must
}
# Tags on a card: a word or two each.
desk-card-pinned = pinned
desk-card-hidden = hidden
desk-card-slots = { $n ->
    [one] 1 slot
   *[other] { $n } slots
}
desk-card-run = run { $n }
# $needs is a list, such as: projector, quiet
desk-card-needs = needs { $needs }

## Problems

desk-problems = Problems
desk-problems-none = None. Nobody has to be in two places, every room is large enough.
desk-problem-host = { $host } would have to be in “{ $a }” and “{ $b }” at { $time }.
desk-problem-need = “{ $title }” needs “{ $need }”, which { $room } does not offer.
desk-problem-then = “{ $title }” cannot take place at { $time }: its hosts said so.
desk-problem-beside = “{ $a }” and “{ $b }” should not run side by side, but both are on at { $time }.
desk-problem-unplaced = “{ $title }” has no place yet.
# Instead of the name of a room that is not known.
desk-its-room = its room
# The same on a card: as short as can be.
desk-mark-host = { $host } is elsewhere
desk-mark-small = { $people } people, { $seats } seats
desk-mark-need = no { $need }
desk-mark-then = cannot then
desk-mark-beside = side by side

## What speaks against a place: a few words each, in a list

desk-against-then = its hosts cannot then
desk-against-seats = { $people } people for { $seats } seats
desk-against-need = no { $need }
desk-against-itself = it runs then already
desk-against-host = { $host } hosts “{ $title }” then
desk-against-beside = beside “{ $title }”

## The shelf, and what was merged or withdrawn

# The heading of sessions without a place; a number stands behind it.
desk-shelf = Off the board
desk-shelf-none = Every session has a place.
desk-shelf-no-pitches = Nobody has pitched yet.
# A heading; a number stands behind it.
desk-gone = Merged and withdrawn
# What became of a session; its title stands before.
desk-gone-withdrawn = withdrawn
desk-gone-merged = part of “{ $into }”
desk-gone-restore = Bring back
desk-gone-unmerge = Undo the merge

## The queue for the microphone

# A heading; a number stands behind it.
desk-queue = Queue
desk-queue-none = Nobody waits for the microphone.
desk-queue-pitch = Pitch for somebody
desk-queue-heard = Heard
desk-queue-call = Call up
desk-queue-now = At the microphone

## Filling the grid

desk-fill = Fill the grid
desk-fill-off = { $n ->
    [one] 1 session is
   *[other] { $n } sessions are
} off the board. Pinned sessions stay where they are.
# A heading; the seconds it took so far stand behind it.
desk-fill-looking = Looking for a good board
desk-fill-seconds = { $seconds }.{ $tenths } s
desk-fill-stop = Stop and take the best so far
desk-fill-reload = Reload this page to see how far it is.
desk-fill-proposal = Proposal: { $n ->
    [one] 1 move
   *[other] { $n } moves
}
desk-fill-none = No better board was found: leave it as it is.
desk-fill-all-right = All right
desk-fill-apply = Apply
desk-fill-discard = Discard
desk-fill-proven = No better board exists: that is proven.
desk-fill-at-most = At most { $percent }.{ $tenths } % better is possible; the board is too large to say more.
# One move, behind the title of its session. $from and $to are each one of the two that follow. The arrow points from
# the first to the second: in a language that runs from right to left, it points to the left.
desk-fill-way = { $from } → { $to }
desk-fill-place = { $room } { $time }
# Instead of a place.
desk-fill-nowhere = off the board
# Columns and rows of a small table: what people lose on the board as it is, and on the one that is proposed.
desk-loss-now = Now
desk-loss-then = Then
desk-loss-better = better
desk-loss-worse = worse
desk-loss-unplaced = Sessions without a place
desk-loss-missed = Wishes that cannot come true
desk-loss-seats = Seats too few
desk-loss-beside = Pairs that asked not to be side by side

## Announcements

desk-announce-what = Tell everybody
desk-announce-hint = Shown on every phone and on the wall.
# The label of a menu: for how long an announcement stays up. The answers follow.
desk-announce-stands = It stands
desk-announce-until = until it is taken down
desk-announce-ten-minutes = for ten minutes
desk-announce-half-hour = for half an hour
desk-announce-hour = for an hour
desk-announce-three-hours = for three hours
# A button and a heading.
desk-announce = Announce
desk-take-down = Take down
desk-announcements = Announcements

## “Move to…”: the panel about a session

desk-move-close = Close
desk-move-wanted = { $people ->
    [one] 1 person wants it
   *[other] { $people } people want it
}, { $must } of them must
# Where a session is.
desk-where = { $room } at { $times }
desk-where-day = { $room } at { $times }, { $day }
desk-where-pinned = { $place }, pinned
desk-where-off = Off the board
# The same for the second, third … run of a session.
desk-where-run = Run { $n }, { $place }
desk-where-run-off = Run { $n }, off the board
desk-pin = Pin here
desk-unpin = Unpin
# A button: takes a session off the board.
desk-move-off = Off the board
desk-run-again = Run it once more
desk-run-drop = Drop this run
desk-move-to = Move to…
desk-move-nowhere = There is no other place for it. If it is pinned, unpin it first.
# Heads the places in a slot: Tuesday 12 March, 14:00–15:00
desk-day-times = { $day }, { $times }
desk-move-swap = { $room }: swap with “{ $title }”
desk-free-rooms = { $n ->
    [one] 1 free room
   *[other] { $n } free rooms
}
desk-merge-choose = Choose a session
desk-merge-into = Make it part of
desk-merge-hint = Its people and its hosts go along. It can be undone.
desk-merge = Merge
desk-merge-open = Merge it into another session

## Why a session is where it is

desk-why = Why here?
desk-why-rival = { $n ->
    [one] 1 person who wants it wants
   *[other] { $n } people who want it want
} “{ $title }” as well, which runs at the same time.
# $changes is one or several of those below: 12 wishes saved, 1 person more without a seat
desk-why-better = Better would be { $room } at { $time }: { $changes }.
desk-why-better-swap = Better would be { $room } at { $time }, in exchange with “{ $title }”: { $changes }.
desk-why-best = No other place would be better for people.
desk-why-free = Nobody loses anything by it here.
# $losses is a list of one to three of what follows.
desk-why-costs = Where it is, { $losses }.
desk-why-missed = { $n ->
    [one] 1 wish is lost
   *[other] { $n } wishes are lost
}
desk-why-seats = { $n ->
    [one] 1 person finds no seat
   *[other] { $n } people find no seat
}
desk-why-beside = { $n ->
    [one] 1 session beside it should not be
   *[other] { $n } sessions beside it should not be
}
desk-why-off = It is off the board, though there are places for it.
desk-why-off-nowhere = It is off the board, and there is no place that it could simply go to.
# $rules is a list of what follows, each with how many places it takes away.
desk-why-not = Not possible: { $rules }.
desk-why-not-pin = it is pinned or has begun ({ desk-places })
desk-why-not-slot = that time is over, or its hosts cannot then ({ desk-places })
desk-why-not-length = there is not enough time ({ desk-places })
desk-why-not-closed = the room is closed ({ desk-places })
desk-why-not-need = the room lacks what it needs ({ desk-places })
desk-why-not-taken = who is there cannot come here ({ desk-places })
desk-why-not-host = a host is elsewhere ({ desk-places })
desk-why-not-run = it runs then already ({ desk-places })
# What another place would change for people: a few words each, in a list, under the name of the place.
desk-change-none = changes nothing for anybody
desk-change-wishes-saved = { $n ->
    [one] 1 wish saved
   *[other] { $n } wishes saved
}
desk-change-wishes-lost = { $n ->
    [one] 1 more wish lost
   *[other] { $n } more wishes lost
}
desk-change-seats-fewer = { $n ->
    [one] 1 person fewer without a seat
   *[other] { $n } people fewer without a seat
}
desk-change-seats-more = { $n ->
    [one] 1 person more without a seat
   *[other] { $n } people more without a seat
}
desk-change-beside-fewer = { $n ->
    [one] 1 pair fewer that should not be side by side
   *[other] { $n } pairs fewer that should not be side by side
}
desk-change-beside-more = { $n ->
    [one] 1 pair more that should not be side by side
   *[other] { $n } pairs more that should not be side by side
}
desk-change-off-fewer = { $n ->
    [one] 1 session fewer off the board
   *[other] { $n } sessions fewer off the board
}
desk-change-off-more = { $n ->
    [one] 1 session more off the board
   *[other] { $n } sessions more off the board
}

## Rooms

desk-rooms = Rooms
desk-rooms-none = No rooms yet. Corners, tents and tables under a tree count.
desk-room-add = Add a room
desk-room-add-it = Add the room
desk-room-name = Name
desk-room-seats = Seats
desk-room-seats-hint = Empty: nobody has counted; it is taken to be large enough.
desk-room-features = Features
desk-room-features-hint = With commas: projector, step-free, quiet
desk-room-directions = How to find it
desk-room-not-counted = seats not counted
desk-room-remove = Remove this room
# Spoken names of arrows that change the order of rooms.
desk-room-up = Move { $room } up
desk-room-down = Move { $room } down
# A heading, and the spoken name of its table.
desk-closing = When rooms are closed
desk-closing-how = Press a cell to close the room for that slot, or to open it again. Sessions in a room that closes go back to the shelf.
# Heads a column where the event has several days: Tuesday 12 March 14:00
desk-day-time = { $day } { $time }
# Spoken names of the cells.
desk-closing-is-closed = { $room }, { $time }: closed. Open it
desk-closing-is-open = { $room }, { $time }: open. Close it

## Slots

desk-slots = Slots
# $zone is a time zone such as Europe/London.
desk-slots-zone = Times are those of the clock in { $zone }.
desk-slots-none = No slots yet. Add the first session slot, then breaks and what everybody attends.
desk-slot-add = Add a slot
desk-slot-add-it = Add the slot
desk-slot-date = Date
desk-slot-starts = Starts
desk-slot-ends = Ends
desk-slot-kind = What for
desk-slot-title = Title
desk-slot-title-hint = Such as Lunch or Opening; may be empty for sessions.
desk-slot-remove = Remove this slot

## The event

desk-settings = Settings
# $role is one of: an attendee, a facilitator, an owner.
desk-settings-role = On this device you are { $role }.
desk-settings-name = Name
desk-settings-about = About
desk-settings-about-hint = Where, what for, how to prepare. Markdown works.
desk-settings-zone = Time zone
desk-settings-zone-hint = Such as Europe/London. Slots keep what the clock shows.
desk-settings-hide = Hide how many want a session until pitching is closed, so that early pitches do not win by being first
desk-file = The event as a file
desk-file-about = Everything that happened, what people want and what they are called. It can be loaded into another Campgrid.
desk-file-download = Download the event

## Links that give a role

desk-links = Links
desk-links-about = Whoever opens such a link on a device works at the desk from there. A revoked link works no longer; those who have used it keep their role.
desk-links-owners = Owners of the event make and revoke facilitator links.
desk-link-fresh = Here is the new link. It is shown only now: copy it, and give it to those who should have it.
# The spoken name of the field with the link.
desk-link-new = The new link
desk-link-new-facilitator = New facilitator link
desk-link-new-owner = New owner link
desk-link-facilitator = Facilitator link
desk-link-owner = Owner link
# $ago is such as: 3 minutes ago. $used is the number of devices.
desk-link-about = made { $ago }, { $used ->
    [0] not used yet
    [one] used on 1 device
   *[other] used on { $used } devices
}
desk-link-revoked = revoked
desk-link-revoke = Revoke

## Import

desk-import = Import
desk-import-how = Paste tables as CSV, or choose files; what you do not need may stay empty. The first line names the columns, in any order. Lists inside a field are separated by semicolons. Nothing is added before you have seen what it would be.
desk-import-look = Look it over
desk-import-it = Import it all
desk-import-rooms = Rooms
desk-import-rooms-hint = Capacity may be empty.
desk-import-slots = Slots
# sessions, break and plenary are what the table says, in every language.
desk-import-slots-hint = Date as 2024-03-12, times as 14:00. Kind is sessions, break or plenary; empty means sessions.
desk-import-sessions = Sessions
desk-import-sessions-hint = Avoid lists ids of sessions that it should not run against. A pinned slot is written 2024-03-12 14:00.
# The names of the columns stand behind it: they are English in every language.
desk-import-columns = Columns:
desk-import-file = Or a file
desk-preview = What would be added
desk-preview-nothing = There is nothing in these tables to add.
desk-preview-fits = All of it fits. Nothing is added until you import it.
desk-preview-faults = { $n ->
    [one] 1 thing
   *[other] { $n } things
} to put right first. Nothing is added until all of it fits.
# Columns of the table of what is wrong, and which table it is in.
desk-fault-table = Table
desk-fault-line = Line
desk-fault-column = Column
desk-fault-what = What is wrong
desk-fault-in = { $table ->
    [programme] file
    [rooms] rooms
    [slots] slots
   *[sessions] sessions
}
# Heads the lists of what would be added.
desk-preview-rooms = { $n ->
    [one] 1 room
   *[other] { $n } rooms
}
desk-preview-slots = { $n ->
    [one] 1 slot
   *[other] { $n } slots
}
desk-preview-sessions = { $n ->
    [one] 1 session
   *[other] { $n } sessions
}
