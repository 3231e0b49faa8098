### Without a network: the page that stands in for all others, and what waits on the device until it can be sent.

offline-title = No connection
offline-lead = Campgrid cannot be reached just now: there is no network here, or nobody at its other end.
offline-looking = What this device has kept of the event appears here in a moment.
offline-nothing = This device has kept nothing that belongs to this address. An event can be read without a network once it has been opened with one.
offline-desk = The desk works only with a connection, so that nobody plans on an old board. The programme can be read without.
offline-again = Try again

# In the head of the page. $link: “As it was 5 minutes ago”; $n: how many things wait to be sent.
link-waiting = { $link } · { $n } to send

## What is kept on this device until there is a network, and what was refused when it came too late.

waiting = Kept on this device
waiting-kept = There is no network just now. This is kept here, and goes out by itself as soon as there is one:
# $what: one of those below.
waiting-too-late = This came too late: { $what }
waiting-again = Try again
waiting-drop = Throw it away

# $title: of a session.
waiting-pitch = Your pitch “{ $title }”
waiting-heart = Your heart on “{ $title }”
waiting-here = That you are in “{ $title }”
waiting-name = Your name, { $name }
waiting-note = Your note on “{ $title }”
waiting-withdraw = That “{ $title }” be withdrawn
waiting-change = What you changed about “{ $title }”
