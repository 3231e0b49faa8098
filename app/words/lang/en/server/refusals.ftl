### Why something cannot be done. The server says it, at the field of the form that it is about or below the form:
### whole sentences, in words that people at an event understand.
### $title and $other are titles of sessions; $times is when a slot is (`14:00–15:00`); $room is the name of a room.

# The name of a field, to begin a sentence with: it is the $label of the messages after it. They are to fit whatever
# gender and number it has, such as by a colon: “The title: something is missing.”
field-label = { $field ->
    [about] The description
    [accent] The colour
    [across] The width of the picture
    [avoid] The list of sessions not to run against
    [blurb] The blurb
    [cannot] The list of times
    [capacity] The number of seats
    [code] The code
    [date] The date
    [days] The number of days
    [directions] The way there
    [email] The email address
    [ends] The end
    [features] A feature
    [first-day] The first day
    [format] The format
    [gap] The time between two slots
    [heads] The number of heads
    [hook-kinds] What it hears
    [hook-url] The address
    [hosts] A host’s name
    [into] The other session
    [kind] The kind of slot
    [language] The language
    [last-day] The last day
    [length] The length
    [logo-file] The logo
    [look] The look
    [lunch] The time of lunch
    [lunch-for] The length of lunch
    [metres] The distance of the last row
    [minutes] The number of minutes
    [name] The name
    [names] The list of rooms
    [needs] A need
    [pad] The link to the pad
    [person] The person
    [phase] The phase
    [pitch-seconds] The number of seconds
    [pitches-each] The number of pitches
    [place] The place
    [room] The room
    [rooms] The number of rooms
    [session] The session
    [shows] What walls show
    [slot] The slot
    [slots] The number of slots
    [slug] The address
    [starts] The start
    [sure] The confirmation
    [tags] A tag
    [text] The text
    [title] The title
    [until] The time
    [venue] The venue
    [zone] The time zone
   *[other] This
}

# What was typed
refusal-missing = { $label } is missing.
refusal-too-long = { $label } is { $is } characters long; { $most } is the most that fits.
refusal-too-many = { $field ->
    [tags] At most { $most } tags, please.
    [hosts] At most { $most } hosts, please.
    [needs] At most { $most } needs, please.
    [features] At most { $most } features, please.
    [session] A session can run at most { $most } times.
   *[other] At most { $most } of these, please.
}
refusal-out-of-range = { $label } has to be from { $least } to { $most }.
refusal-not-a-number = { $label }: “{ $text }” is not a whole number.
refusal-not-a-date = { $label }: “{ $text }” is not a date; write it like 2026-05-30.
refusal-not-a-time = { $label }: “{ $text }” is not a time; write it like 14:30.
refusal-not-a-choice = { $label }: “{ $text }” is not one of the choices.
refusal-not-a-colour = { $label }: “{ $text }” is not a colour; write it like #2f6f4f.
refusal-not-a-link = { $label } has to begin with https:// or http:// and name a site, like https://pad.example.org/bees.
refusal-not-an-email = “{ $text }” is not an email address; write it like ana@camp.example.
refusal-not-a-slug = The address is made of 3 to 40 small letters, digits and hyphens, such as health-camp-2026.
refusal-slug-taken = Another event lives at “{ $slug }” already.
# $zone is a time zone as databases write it, such as Europe/London.
refusal-unknown-zone = “{ $zone }” is not a time zone; write it like Europe/London.
refusal-no-such-time = The clocks of { $zone } leave that time out on that day.
refusal-zone-unfit = The clocks of { $zone } change around the slot { $times }. Move that slot first.
refusal-already-past = { $label } is past already.
refusal-ends-before-it-begins = The last day is before the first.
refusal-not-sure = Tick the box if you are sure: this cannot be taken back.
refusal-no-emails = This site does not send email. Leave the address out, and allow notifications.
# The board: of an event. Somebody asks to be told when it opens.
refusal-open-already = The board is open already.
refusal-not-understood = Something in what your browser sent could not be read. Please try again.

# Who may, and when
refusal-needs-role = { $role ->
    [owner] Only an owner of this event can do that.
   *[facilitator] Only facilitators can do that.
}
refusal-not-yours = Only the people behind “{ $title }” and facilitators can do that.
refusal-not-your-note = Only whoever wrote a note can change it.
refusal-pitching-closed = { $phase ->
    [setup] Pitching has not opened yet. Keep your idea: it will be time soon.
    [wrapped] This event is over.
   *[other] Pitching is closed at the moment. Tell a facilitator if there is something that must be said.
}
# To choose: to tap the heart of a session, for wanting to go there.
refusal-interest-closed = { $phase ->
    [setup] It is not yet time to choose: pitching has not opened.
    [wrapped] This event is over.
   *[other] Choosing is closed at the moment.
}
refusal-removed = The facilitators have closed this event to you: you can read it, and no longer write here. If that is a mistake, talk to one of them.
refusal-hidden-for-now = The facilitators have hidden this session while they take a look. Talk to one of them.
refusal-pitched-enough = { $most ->
    [one] Everybody can pitch one session here, and you have pitched yours. Withdraw it to pitch another.
   *[other] Everybody can pitch { $most } sessions here, and you have pitched yours. Withdraw one to pitch another.
}
refusal-removes-themselves = That is you: somebody else has to remove you.
refusal-no-such-person = That person is not at this event.
refusal-last-owner = That is the only owner of this event. Make somebody else an owner first.
refusal-wrapped-up = This event is over: the board stays as it was.
# So much at once is done by no person; it is sent by a program, or by many from one address.
refusal-too-fast = { $seconds ->
    [one] That was very much at once. Nothing is lost: please send it again in a second.
   *[other] That was very much at once. Nothing is lost: please send it again in { $seconds } seconds.
}
refusal-needs-name = Tell us what to call you.

# What is there
refusal-no-such-session = That session is not on this board.
refusal-no-such-room = That room is not on this board.
refusal-no-such-slot = That slot is not on this board.
refusal-no-such-run = That run of the session is not on this board.
refusal-no-such-note = That note is gone.
refusal-no-such-announcement = That announcement is gone.
refusal-no-such-change = There is no such change.
refusal-name-taken = There is a room called “{ $name }” already.
refusal-slot-too-short = A slot has to be at least { $minutes } minutes long.
refusal-slot-too-long = A slot can be at most { $hours } hours long. Is the end before the start?
refusal-slot-overlaps = It overlaps the slot { $times }.
refusal-delay-out-of-range = A slot can be delayed, or brought forward, by 1 to { $most } minutes at once.
refusal-past-midnight = The slot { $times } would run past midnight.
refusal-slot-in-the-way = It would run into the slot { $times }, which stays.
refusal-would-have-begun = The slot { $times } would have begun already.
refusal-day-too-long = That is more than fits into a day: take fewer slots, shorter ones, or begin earlier.
refusal-lunch-too-early = Lunch would begin before the day does.
refusal-room-in-use = “{ $title }” is in { $room }. Move it, and what else is there, first.
refusal-slot-in-use = “{ $title }” is in that slot. Move it, and what else is there, first.
refusal-splits-session = “{ $title }” takes several slots around that time. Move it first.
refusal-event-full = { $field ->
    [room] An event can have at most { $most } rooms.
    [slot] An event can have at most { $most } slots.
    [session] An event can have at most { $most } sessions.
    [email] No more addresses can be kept for this event. Leave the address out, and allow notifications.
   *[other] There can be at most { $most } of these.
}

# Sessions. A run is one of the times that a session takes place.
refusal-withdrawn = “{ $title }” has been withdrawn.
refusal-merged-away = “{ $title }” has become part of another session.
refusal-erased = Whoever pitched this session had it erased.
refusal-nobody-to-forget = There is nobody to forget: nothing is known of you here.
refusal-not-withdrawn = “{ $title }” is not withdrawn.
refusal-not-merged = “{ $title }” is not merged into another session.
refusal-merge-with-itself = A session cannot become part of itself.
# It: a session whose hosts have asked those of $other to merge.
refusal-asks-already = It asks “{ $other }” already. Take that back first, or wait for their answer.
refusal-asks-nothing = “{ $title }” does not ask to become part of another session any more.
refusal-not-waiting = “{ $title }” does not wait for the microphone any more.
refusal-only-run = This is the only run of “{ $title }”. Take it off the board or withdraw it instead.
refusal-first-run = This is the first run of “{ $title }”, which it keeps. Drop another, or move this one.

# Places
refusal-place-taken = “{ $title }” is in { $room } at { $times } already.
refusal-room-closed = { $room } is closed at { $times }.
refusal-slot-not-for-sessions = { $times } is not a slot for sessions.
refusal-too-long-for-slot = “{ $title }” takes { $length } slots in a row, and { $times } does not have that many behind it.
refusal-two-runs-at-once = “{ $title }” would run twice at the same time.
refusal-pinned = “{ $title }” is pinned elsewhere. Unpin it first.
refusal-host-elsewhere = A host of “{ $title }” also hosts “{ $other }” at { $times }.
refusal-cannot-then = “{ $title }” cannot take place at { $times }: its hosts said so.
refusal-pinned-apart = “{ $title }” stands elsewhere. Move it there first, then pin it.

# Being there: people say which session they are in, and the page counts heads.
refusal-not-live = Heads are counted while the event is live.
refusal-not-placed = “{ $title }” has no place at the moment.
refusal-not-on-now = “{ $title }” is at { $times }: heads are counted from a quarter of an hour before it to one after.

# Ways in: the code of an event, and an address by which another device becomes the same person.
refusal-not-a-code = A code is six letters, such as BDF-GHK. There is no vowel in it.
refusal-no-such-code = No event has the code { $code }. Is every letter as it is on the wall?
refusal-hand-over-used = This address has been used already: it serves once. Make another where you made this one.
refusal-hand-over-expired = This address is no longer good: it serves for ten minutes. Make another where you made this one.
refusal-hand-over-lower = This device may do more at this event than the one that the address comes from. Make an address here, and open it there.

# Logos
refusal-picture-too-large = A logo can be at most { $most } KB large.
refusal-not-a-picture = A logo has to be a PNG, JPEG, WebP or SVG picture.

# Filling the grid: the computer looks for places for all sessions.
refusal-nothing-to-fill = There is nothing to fill yet: add rooms, slots and sessions first.
refusal-pin-cannot-hold = The grid cannot be filled as it is: “{ $title }” cannot be where it is pinned.
refusal-does-not-fit = The grid cannot be filled as it is: “{ $title }” is longer than the day.
refusal-too-much-to-fill = The grid cannot be filled as it is: there is too much on this board.
refusal-still-filling = The grid is being filled at the moment: stop that first.
refusal-no-proposal = There is no proposal any more. Fill the grid again.
refusal-import-outdated = The board has changed while the file was read. Look at the preview again.
refusal-other-proposal = The proposal is another one by now: look at it again.
refusal-nothing-chosen = Tick at least one move.
refusal-nowhere-left = Every slot for sessions has begun or is kept as it is: there is nowhere to move anything.
refusal-proposal-moved = “{ $title }” has been moved since this was worked out. Leave it out, or look again.
refusal-begun-meanwhile = “{ $title }” would leave or enter a slot that has begun by now. Leave it out, or look again.

# Undoing a change at the desk
refusal-already-undone = That has been undone already.
refusal-cannot-undo-opening = The first change of an event cannot be undone.
refusal-cannot-undo-beside = Names and roles are not undone from the log: change them again under People.
refusal-cannot-undo-forgetting = What was erased cannot be brought back.
refusal-later-parts = Something later builds on that change: others have become part of “{ $title }” since. Withdraw it instead.
refusal-later-gone = Something later builds on that change: some of what it changed is not there any more.
# $name is what the session or the room is called, or when the slot is.
refusal-later-changed = { $what ->
    [settings] Something later builds on that change: the settings have changed since. Undo that first.
    [queue] Something later builds on that change: the queue has changed since. Undo that first.
    [sight] Something later builds on that change: how the wall is seen has changed since. Undo that first.
    [wall] Something later builds on that change: what walls show has changed since. Undo that first.
    [logo] Something later builds on that change: the logo has changed since. Undo that first.
    [phase] Something later builds on that change: the phase has changed since. Undo that first.
    [room] Something later builds on that change: { $name } has changed since. Undo that first.
    [rooms] Something later builds on that change: the rooms have changed since. Undo that first.
    [slot] Something later builds on that change: the slot { $name } has changed since. Undo that first.
    [slots] Something later builds on that change: the slots have changed since. Undo that first.
    [session] Something later builds on that change: “{ $name }” has changed since. Undo that first.
    [erased-session] Something later builds on that change: a session has changed since. Undo that first.
    [note] Something later builds on that change: a note has changed since. Undo that first.
    [somebody] Something later builds on that change: somebody who was forgotten has changed since. Undo that first.
   *[announcement] Something later builds on that change: an announcement has changed since. Undo that first.
}
refusal-later-erased = Something later builds on that change: what it would bring back has been erased.
refusal-later-other-slots = Something later builds on that change: “{ $title }” would take other slots than now.
refusal-later-other-time = Something later builds on that change: the slot { $times } would be at another time in { $zone }.
# What would not hold on the board. $name is the title of a session or the name of a room, $other another title.
refusal-later-broken = { $rule ->
    [double-booked] Something later builds on that change: “{ $name }” and “{ $other }” would be in one place.
    [no-such-place] Something later builds on that change: “{ $name }” would stand where no session can be.
    [off-its-pin] Something later builds on that change: “{ $name }” would not be where it is pinned.
    [pinned-to-nothing] Something later builds on that change: “{ $name }” would be pinned where no session can be.
    [placed-but-gone] Something later builds on that change: “{ $name }” would have a place and not take place.
    [two-runs-at-once] Something later builds on that change: “{ $name }” would run twice at the same time.
    [merged-into-nothing] Something later builds on that change: “{ $name }” would be part of a session that is not there.
    [asks-nobody] Something later builds on that change: “{ $name }” would ask to become part of a session that is not there.
    [runs] Something later builds on that change: the runs of “{ $name }” would not fit together.
    [slots] Something later builds on that change: two slots would overlap.
    [room-names] Something later builds on that change: two rooms would be called “{ $name }”.
    [numbers] Something later builds on that change: two things would have one number.
    [two-speak] Something later builds on that change: “{ $name }” and “{ $other }” would both have the microphone.
   *[too-long] Something later builds on that change: { $name } would be too long.
}

# Others, at the same time. $who is who was faster: a name, or one of these two.
refusal-somebody = Somebody
refusal-operator = The operator
refusal-just-taken = { $who } has just put “{ $title }” there ({ $room }, { $times }).
refusal-moved-meanwhile = { $who } has just moved “{ $title }”: it is in { $room } at { $times } now. Move it again if you still want to.
refusal-taken-off-meanwhile = { $who } has just taken “{ $title }” off the board. Move it again if you still want to.
# $now is what it is now: one or more of those below.
refusal-changed-meanwhile = { $who } has changed this meanwhile. Now: { $now }. What you typed is still here: save again to put it in its place.
refusal-now = { $label } – “{ $value }”
refusal-now-empty = { $label } – empty
# $clock is when it was, such as 10:42.
refusal-built-upon = { $kind ->
    [move] { $who }’s move of { $clock } builds on it. Undo that first.
   *[change] { $who }’s change of { $clock } builds on it. Undo that first.
}
