### Paper: what can be printed, and what stands on it.

print-title = Paper
print-lead = Sheets for walls and doors, ready for the printer. They say how things are now; the codes on them lead to what is new.
print-how = The sheets bring their size and their margins with them. The browser’s own header and footer can be off.
print-go = Print
print-nothing = There is nothing to print here yet.
# A button for a screen reader: The grid on A3
print-on = { $what } on { $paper }

print-grid = The grid
print-grid-about = Rooms and times, a sheet for each day. Many rooms take several.
print-rooms = For doors
print-rooms-about = A page for each room and day, in large letters.
print-cards = Cards
print-cards-about = A card for each session, to cut out and pin up.
print-codes = Codes
print-codes-about = A poster with the way in, and one for each room.
print-tablets = Tablets
print-tablets-about = A code for the screen at each door, with which it can count heads. Only facilitators see these.

# On paper: narrow columns, large letters.
print-part = Sheet { $n } of { $of }
print-closed = Closed
print-free = Free
# Before the title of a session that began in the slot before.
print-goes-on = Goes on:
print-door-scan = Scan for what is on here now, and for changes
print-join = Scan, or open { $address }
print-join-code = Or type the code { $code } at { $host }
print-tablet-scan = Scan this with the tablet that stays at this door
print-tablet-keep = Keep this sheet: whoever scans it can count heads in rooms.
print-code-alt = Code to scan for { $title }

# The desk.
print-desk = The grid, sheets for doors, cards and codes, ready to print.
print-desk-open = See what there is
