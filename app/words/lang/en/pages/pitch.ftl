### Pitching a session, and changing one: the same form. A title is enough; the rest unfolds.

## Pitching

# The heading, and the title of the page.
pitch-title = Pitch a session
pitch-lead = Something to discuss, to show, to learn or to make. A title is enough.
# Buttons.
pitch-it = Pitch it
pitch-to-programme = To the programme
pitch-later = You can change all of it later.
# Where pitching is closed: a title, and a sentence below it.
pitch-over = It is over
pitch-over-text = This event is over.
pitch-closed = Pitching is closed
pitch-closed-text = Pitching is closed at the moment. Tell a facilitator if there is something that must be said.

## Before pitching opens: a pitch can be written, and is kept on the device.

# The heading, the title of the page, and a button that leads here.
pitch-prepare = Prepare your pitch
pitch-prepare-lead = Write it down while there is time. A title is enough.
# Where the button is as soon as pitching is open.
pitch-prepare-until = It can be sent when pitching opens. Until then it is kept on this device: you will find it here.
pitch-prepare-no-script = This browser runs no scripts, so nothing can be kept here. Note your idea down, and come back when pitching opens.

## What was typed before and not sent

# $ago: “10 minutes ago”, “just now”.
pitch-draft = Your draft from { $ago }
# A button.
pitch-draft-throw = Throw it away

## Sessions that are close to the title that is being typed; a list of them follows. $n: how many, at least 1.

pitch-close = { $n ->
    [one] Somebody has pitched something close already: join forces?
   *[other] { $n } sessions are close to yours already: join forces?
}

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
# Over what the blurb will look like, and a button that shows it.
pitch-preview = Preview
pitch-see-preview = See it first
pitch-format = What kind of session is it?
pitch-tags = Tags
pitch-tags-hint = A few words to find it by, with commas between.
# Boxes to tick follow.
pitch-tags-in-use = Tags that others use

## A part that unfolds, a few words at its edge, and what is in it.

pitch-welcome = Who it is for
pitch-welcome-note = Beginners, language, pad
# A box to tick.
pitch-beginners = Good for beginners
pitch-language = Language
pitch-language-hint = Which one people will speak there, if that is not clear.
# A pad is a page elsewhere in which people write together.
pitch-pad = Link to a pad
pitch-pad-hint = Where people write together, if there is such a page: https://…

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
