### Pitching a session, and changing one: the same form. A title is enough; the rest unfolds.

## Pitching

# The heading, and the title of the page.
pitch-title = Pitch a session
pitch-lead = Something to discuss, to show, to learn or to make. A title is enough.
# Buttons.
pitch-it = Pitch it
pitch-to-programme = To the programme
pitch-later = You can change all of it later.
# Where pitching is not open: a title, and a sentence below it.
pitch-not-open = Not open yet
pitch-not-open-text = Pitching has not opened yet. Keep your idea: it will be time soon.
pitch-over = It is over
pitch-over-text = This event is over.
pitch-closed = Pitching is closed
pitch-closed-text = Pitching is closed at the moment. Tell a facilitator if there is something that must be said.

## Changing

# The title of the page, a link above the heading, and the heading.
pitch-change = Change a session
pitch-back = Back to the session
pitch-change-yours = Change your session
# Buttons.
pitch-save = Save
pitch-leave = Leave it as it was

## The fields: labels, and hints below them.

pitch-about = What is it about?
pitch-about-hint = One line that makes people curious. It can be a question.
# Beside the question for a name (mine-name), which is asked of those who pitch for the first time only.
pitch-name-hint = Asked once. It stands beside what you host.

## A part that unfolds, a few words at its edge, and what is in it.

pitch-more = Tell more
pitch-more-note = What to expect
pitch-blurb = For those who think about coming
pitch-blurb-hint = What will happen, for whom, what to bring. Markdown works.
pitch-format = What kind of session is it?
pitch-tags = Tags
pitch-tags-hint = A few words to find it by, with commas between.

## A part that unfolds, a few words at its edge, and what is in it.

pitch-hosting = Who hosts it
pitch-hosting-note = You, if nothing else is said
pitch-hosts = Hosts
pitch-hosts-hint = For a session of somebody else, take your tick away and write their name below.
# A box to tick.
pitch-host-me = I host it
pitch-hosts-others = Others who host it
pitch-hosts-others-hint = Names, with commas between.

## A part that unfolds, a few words at its edge, and what is in it.

pitch-plan = Room and time
pitch-plan-note = Only if it matters
pitch-length = How long?
# Choices in a menu; a slot is a stretch of the day in which sessions run. $n: at least 2.
pitch-one-slot = One slot
pitch-slots = { $n } slots in a row
pitch-needs = What does it need?
pitch-needs-hint = It will only get a room that has all of these.
pitch-cannot = When can it not be?
pitch-cannot-hint = Tick the times at which a host cannot come.
# A time to tick, where there are several days. $day: “Tuesday 12 March”. $times: “10:00–11:00”.
pitch-time = { $day } { $times }
pitch-avoid = What should it not run against?
pitch-avoid-hint = Sessions that the same people want to be in.
