### My schedule: what I host and what I want, by time; and what I am called.

# The heading, and the title of the page.
mine-title = My schedule

## Where there is nothing: a title, a sentence, and two buttons (the other is event-pitch).

mine-empty = Nothing here yet
mine-empty-how = Tap the heart on sessions that you would go to, or pitch one of your own. They all stand here, by time.
mine-to-programme = To the programme

## Sessions

mine-none-placed = Nothing of yours has a room and a time yet. As soon as it has, it stands here by time.
# A heading, and a few words beside it.
mine-unplaced = Without a place yet
mine-unplaced-hint = They are in line for a room and a time.
# A heading, and a few words beside it.
mine-gone = Withdrawn or merged
mine-gone-hint = They are not on the board any more.
# The title of a session within a sentence.
mine-quoted = “{ $title }”
# Warnings at a time, of those who want them and of those who host them. $sessions: two or more, “A”, “B” and “C”.
mine-clash = { $sessions } are on at the same time, so you would have to choose.
mine-clash-hosting = { $sessions } are on at the same time, and you host more than one of them. Tell a facilitator.

## What I am called: a line that unfolds, and a form in it.

mine-called = You are called { $name }
mine-nameless = Say what to call you
# Also where one pitches a session or writes a note for the first time.
mine-name = What should we call you?
mine-name-hint = It stands beside what you pitch and what you write down.
# A button.
mine-save = Save
