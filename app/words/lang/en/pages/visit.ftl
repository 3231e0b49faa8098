### What a visitor of the event page meets besides the programme: the search, the share box, the page before the event
### begins, one's own pitches, and what is left when it is over.

## The way in by a code, on the first page.

join-code = Enter a code
join-hint = Six letters, from the wall or from somebody who is there already.
# On a button.
join-go = Go
