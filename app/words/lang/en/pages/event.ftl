### The event page, the first that everybody sees: its head, what is on now, the programme by time, the pitches that
### have no place yet, and what the event says about itself.

## At the end: lines that unfold.

# The address of the event follows.
event-invite-address = Let them scan this, or give them the address:
