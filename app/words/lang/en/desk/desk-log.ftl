### What happened, told to facilitators: in the log, beside the undo button, and in the notice after a change.
###
### Each sentence says what one person did: “Ana placed “Compost” in Koto at 14:00.” It is also said without a person
### (in a list of what one change did, and as the second half of “Ana placed … and took … off the board”), so it
### begins with { log-who } or has { log-who } in it, which says who, if anybody, and whatever your language needs
### behind that (“Ana hat”). Sentences have no full stop of their own.

# $by is who it was: you (the reader), operator (whoever runs the server), nobody (it is said without a person), or
# person; $who is that person's name.
log-who = { $by ->
    [you] You
    [operator] The operator
    [nobody] {""}
   *[person] { $who }
}

# The whole sentence. $what is one of those below, or several, as a list.
log-sentence = { $what }.
# Before what a change did: the spoken name of an undo button.
log-undo-label = Undo: { $what }

### What the sentences are about.

# The title of a session. It is what other sentences call $title.
log-title = “{ $name }”
# A session that is gone, and nobody knows what it was.
log-title-gone = a session
# The second, third … run of a session. $title has its quotation marks already.
log-title-run = { $title } (run { $n })
# A room or a slot that is gone, behind “the room” or “the slot”, “in” or “at”.
log-gone = that is gone
# When a slot is, where the event has several days: 14:00, Tuesday 12 March.
log-slot-day = { $time }, { $day }

### One for each kind of change. $title, $into: titles of sessions, with quotation marks; $room: the name of a room;
### $slot: when a slot begins; $times: from when to when it is, such as 14:00–15:00; $day: such as Tuesday 12 March.

log-nothing = { log-who } changed nothing
log-opened = { log-who } opened the event
log-settings-edited = { log-who } edited the settings
log-logo-set = { log-who } changed the logo
log-logo-removed = { log-who } removed the logo
# $pitching and $choosing are open or closed: whether people may pitch, and say what they want.
log-phase-set = { log-who } set the event to { $phase ->
    [setup] setting up
    [pitching] pitching
    [live] live
   *[wrapped] wrapped up
}, with pitching { $pitching ->
    [open] open
   *[closed] closed
} and choosing { $choosing ->
    [open] open
   *[closed] closed
}
log-room-added = { log-who } added the room { $room }
log-room-edited = { log-who } edited the room { $room }
log-room-closed = { log-who } closed the room { $room }
log-room-opened = { log-who } opened the room { $room } again
log-room-removed = { log-who } removed the room { $room }
log-rooms-ordered = { log-who } put the rooms in another order
log-slot-added = { log-who } added the slot { $times }, { $day }
log-slot-edited = { log-who } edited the slot { $times }, { $day }
log-slot-removed = { log-who } removed the slot { $slot }
log-pitched = { log-who } pitched { $title }
log-unpitched = { log-who } took the pitch { $title } back
log-session-edited = { log-who } edited { $title }
log-restored = { log-who } brought { $title } back
log-merged = { log-who } made { $title } part of { $into }
# $title is asked; $from would become part of it.
log-merge-asked = { log-who } asked { $title } to take in { $from }
log-merge-ended = { log-who } ended the question whether { $title } becomes part of another
log-withdrawn = { log-who } withdrew { $title }
log-requeued = { log-who } put { $title } back into the queue
log-called-up = { log-who } called up { $title }
log-heard = { log-who } marked { $title } as heard
log-run-added = { log-who } let { $title } run once more
# $n is the number of the run.
log-run-removed = { log-who } dropped run { $n } of { $title }
log-placed = { log-who } placed { $title } in { $room } at { $slot }
log-unplaced = { log-who } took { $title } off the board
log-unpinned = { log-who } unpinned { $title }
log-pinned-place = { log-who } pinned { $title } in { $room } at { $slot }
log-pinned-room = { log-who } pinned { $title } to { $room }
log-pinned-slot = { log-who } pinned { $title } at { $slot }
log-note-added = { log-who } wrote a note on { $title }
log-note-edited = { log-who } edited a note on { $title }
log-note-removed = { log-who } removed a note from { $title }
log-announced = { log-who } announced “{ $text }”
log-taken-down = { log-who } took an announcement down
# Somebody had everything that they wrote erased.
log-forgotten = { log-who } asked to be forgotten

### Changes that did a lot are counted by kind: “Ana added 3 rooms, added 12 slots and placed 1 session.”

log-many-rooms-added = { log-who } added { $n ->
    [one] 1 room
   *[other] { $n } rooms
}
log-many-slots-added = { log-who } added { $n ->
    [one] 1 slot
   *[other] { $n } slots
}
log-many-pitched = { log-who } brought in { $n ->
    [one] 1 session
   *[other] { $n } sessions
}
log-many-rooms-edited = { log-who } edited { $n ->
    [one] 1 room
   *[other] { $n } rooms
}
log-many-slots-edited = { log-who } moved { $n ->
    [one] 1 slot
   *[other] { $n } slots
}
log-many-placed = { log-who } placed { $n ->
    [one] 1 session
   *[other] { $n } sessions
}
log-many-unplaced = { log-who } took { $n ->
    [one] 1 session off the board
   *[other] { $n } sessions off the board
}
log-many-others = { log-who } made { $n ->
    [one] 1 other change
   *[other] { $n } other changes
}

### The page with the log.

log-heading = What happened
log-about = The latest changes, newest first. Undoing one is a change of its own, so it can be undone as well.
# Unfolds the list of what a change did.
log-details = All of it
