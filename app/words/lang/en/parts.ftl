### Pieces that many screens show: the head of every page, cards of sessions, hearts, forms, notices.

# Said to those who listen to pages, and shown to those who walk them by keyboard: leads past the head of the page.
skip = Skip to the content

## The head of every page of an event. The ways stand side by side along the foot of a phone: one short word each.

ways = Pages of this event
way-programme = Programme
way-mine = Mine
way-pitch = Pitch
way-wall = Wall
way-desk = Desk

# Whether what is shown is what is so: in the head, a word or three.
link-live = Live
link-catching-up = Catching up
# $ago: how long ago the connection was lost: 5 minutes ago, just now.
link-old = As it was { $ago }
# Where the browser runs no scripts: nothing follows by itself.
link-still = Reload for news

## Moments

# A day and a time, or from when to when: Tuesday 12 March, 14:02
moment = { $date }, { $time }

## A session on a card. Marks are little chips, a word or three each.

card-you-host = You host this
# Listed under a later slot than the one in which it began. $time: 14:00
card-since = since { $time }
# The session runs once more. $time: 16:00
card-also-at = also at { $time }

## The heart of a session: one tap says that one wants to go, a second that it is a must, a third takes it back.
## The sentences are said to those who listen to pages.

# $title: of the session.
heart-off = Want to go to “{ $title }”.
heart-interested = You want to go to “{ $title }”. Tap to make it a must.
heart-must = You came for “{ $title }”. Tap to take it back.
# Beside the heart: one short word.
heart-is-must = must
# Said directly after the number $n of people, which is shown beside the heart.
heart-people = { $n ->
    [one] person wants to go
   *[other] people want to go
}
heart-no-answer = Your tap did not get through. Try again in a moment.

## Forms

# On a button, below the reason for which something was refused that can be done all the same.
form-anyway = Do it anyway
# Something between the browser and the server answered in its place.
form-not-understood = Something in what your browser sent could not be read. Please try again.
form-no-answer = That did not get through. What you typed is still here: try again in a moment.

## Notices: short messages at the foot of the page that come when something changes for whoever looks.

notice-close = Close

# A session has been merged into one's own. $title: of one's own. $from: of the other.
news-joined = “{ $title }” has been joined by “{ $from }”.
# $title: of the session that is gone. $into: of the one that stays.
news-part-of = “{ $title }” is part of “{ $into }” now.
news-withdrawn = “{ $title }” has been withdrawn.
# Those behind another session said no to becoming one. $title: of one's own.
news-stays-own = “{ $title }” stays a session of its own.
# $room: its name. $time: 14:00
news-placed = “{ $title }” is in { $room } at { $time } now.

## Notices that stay until what they are about is done; each leads to the session. $title: of one's own.

nudge-speaks = It is your turn to pitch “{ $title }”.
nudge-next = You are next to pitch “{ $title }”. Come to the front.
# $from: the title of the session that asks.
nudge-asked = “{ $from }” would like to become part of “{ $title }”. Yes or no?

## A place in the queue for the microphone, large

queue-turn = It is your turn
queue-next = You are next
# $nth: 2nd, 3rd, 21st
queue-place = You are { $nth }
