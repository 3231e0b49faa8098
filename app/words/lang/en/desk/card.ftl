### Pitch cards on paper: the sheets, and the phone that has scanned one.

# Heading of a card on a phone: Card 12
card-title = Card { $number }
card-blank = Nobody has typed in yet what it says.
# A label; on paper as well, above the line for names.
card-host = Who hosts it?
# A box to tick below that.
card-myself = That is me
# The button that makes a session of it.
card-pitch = Make it a session
# To whoever typed in a card that somebody else had just typed in.
card-late = Somebody was quicker: this is what the card has become.
card-all = All about it
# To facilitators, after a tap on a room. The next card is another one on paper.
card-placed = It has its place. Scan the next card.
card-where = Where and when?
card-move = Another place

## Printing

card-sheets = Pitch cards
card-sheets-about = Blank cards for pitches by hand. A scan of its code makes a session of a card. Only facilitators see these.
# For a screen reader: the QR code on a card
card-code = Code of card { $code }
# On the card, beside its code.
card-scan = Scan this to put it on the board, and later to see where it is
card-how-many = How many
card-from = From number
card-show = Show them
card-renew = New codes for pitch cards
card-renew-about = Whoever holds a blank card can make a session of it. New codes end that: blank cards that were printed before open nothing any more. Cards that are sessions already still lead to them.
card-renew-do = Make new codes
