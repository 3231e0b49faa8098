### One session: what it is about, where and when, who, what people wrote down, and what its hosts can do with it.

## Where there is no such session.

session-not-here = That session is not here
session-not-here-why = The address may be mistyped, or the pitch was undone.
session-to-programme = To the programme

## What it is

# A link above the title, back to the programme.
session-programme = Programme
# Names of facts, with the fact beside or below: one word each. “With” stands before the names of its hosts.
session-with = With
session-when = When
session-where = Where
session-no-place = It has no place yet.
# Small, after the name of a room.
session-seats = { $n ->
    [one] 1 seat
   *[other] { $n } seats
}
# Small labels in a row. $n: at least 2; a slot is a stretch of the day in which sessions run. $thing: what a room
# has to have, in the organisers' words, such as “projector”.
session-slots-long = { $n } slots long
session-needs = needs { $thing }

# Small labels: welcomes beginners; the language that people will speak there, in the pitcher's words.
session-beginners = good for beginners
session-language = in { $language }
# The name of a fact; then how many people, and how many of those came for it. $n: at least 1.
session-wanted = Wanted by
session-wanted-nobody = Nobody yet
session-wanted-must = { $n ->
    [one] 1 of them came for it
   *[other] { $n } of them came for it
}
# The name of a fact: the address of a page elsewhere in which people write together.
session-pad = Pad

## The place of one's pitch in the queue for the microphone: below “You are 4th”, “You are next”, “It is your turn”.

session-queue-before = { $n ->
    [one] 1 pitch comes before yours.
   *[other] { $n } pitches come before yours.
}
session-queue-next = Come to the front and get ready.
session-queue-turn = Tell everybody what it is about.

## Joining forces: a session becomes part of another, if those behind both agree.

# A line that unfolds.
session-join = Join forces
session-join-which = Which session becomes part of this one?
session-join-means = If its people say yes, you host it together, and whoever wants yours wants this.
session-join-at-once = Its people become hosts here, and whoever wants it wants this. You can undo it.
# Buttons: to ask those behind this session, and where nobody need be asked.
session-join-ask = Ask them
session-join-now = Make it part of this
# To those who can answer. $hosts: names. $title: of the session that asks.
session-asked-by = { $hosts } would like to make “{ $title }” part of this session.
session-asked = “{ $title }” would like to become part of this session.
session-asked-means = If you say yes, its people host with you, and whoever wants it wants this.
session-asked-yes = Yes, join us
session-asked-no = No
# To those who ask. $title: of the other session; in the second, of one's own.
session-asks = This asks to become part of “{ $title }”.
session-asks-this = Your “{ $title }” asks to become part of this session.
session-asks-waiting = Waiting for an answer.
session-asks-take-back = Take the question back

## What became of it

session-withdrawn = This session has been withdrawn by its hosts.
session-part-of-another = This session has become part of another.

## What its hosts can do with it: buttons, and what they do.

session-change = Change it
# A line that unfolds, what it says, and the button there.
session-withdraw = Withdraw it
session-withdraw-means = It leaves the board, and people who want it are told. You can bring it back.
session-withdraw-now = Withdraw
session-restore = Bring it back
session-unmerge = Make it a session of its own again

## Notes: what people there wrote down.

session-notes = Notes
session-notes-none = Nobody has written anything down yet. Links, decisions, who to talk to: all of it is welcome.
session-note-new = Add a note
# Beside the question for a name (mine-name), which is asked before the first note only.
session-note-name-hint = Asked once. It stands beside your note.
session-note-add = Add it
# Above a note. $author: a name, or one of the next two. $age: “5 minutes ago”.
session-note-by = { $author }, { $age }
session-note-mine = You
session-note-organisers = The organisers
# Lines that unfold: for one's own note, and for that of somebody else.
session-note-change = Change
session-note-remove = Take away
# Within: the label of the text, and two buttons.
session-note-text = The note
session-note-save = Save
session-note-remove-now = Take this note away

## Below: other sessions.

session-meanwhile = At the same time
