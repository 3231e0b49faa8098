### Pages that are not part of an event.

## The first page: what Campgrid is for.

house-name = A day that the people who come make together
house-lead = Everybody pitches sessions and says what they would go to. Campgrid gives every session a room and a time, so that as few people as possible miss what they came for. The programme lives on every phone and on the wall, and changes with the day.
# On a button; also the head of the page that it leads to.
house-open = Open an event
house-pitch-text = A title is enough. Nobody signs up, nobody installs anything: people scan the code on the wall and are in.
house-choose-text = One tap on the heart says that you would go, a second that you came for it.
house-go-text = The grid fills itself, says what each place costs whom, and leaves the last word to the people who run the day.

## The form that opens an event.

# On the tab of the browser.
open-title = New event
open-lead = This takes a minute. Rooms and times come next, and everything can be changed later.
open-name = What is it called?
open-zone = Time zone
# Europe/Lisbon is the name of a time zone, the same in all languages.
open-zone-hint = Where the event takes place: a continent and a city, such as Europe/Lisbon.
open-about = About
open-about-hint = For those who come: where it is, what it is for, how to prepare. May stay empty.
# On a button.
open-do = Open the event

## A link that makes whoever opens it an attendee, a facilitator or an owner of an event.

# Small, above the name of the event.
key-over = A link for
key-attendee = It makes you an attendee on this device. You can pitch sessions and say what you would go to.
key-facilitator = It makes you a facilitator on this device. You can arrange rooms, times and sessions, and fill the grid.
key-owner = It makes you an owner on this device. You can arrange everything, and give links to those who help you.
key-warning = Use it only on a device that is yours, and give it only to those whom you would hand the keys.
# On a button.
key-do = Use it here
