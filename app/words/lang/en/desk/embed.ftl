### The board in a frame of another site, and what the desk says of it.

embed-old = This may be out of date: there is no connection.
embed-nothing = The programme is not open yet.
embed-days = Days
embed-free = Nothing yet
embed-now = now

# The desk.
embed-title = On other sites
embed-is-on = Other sites may show this board: to be read only, with nobody’s wishes.
embed-is-off = Other sites cannot show this board.
embed-allow = Let other sites show this board
embed-stop = Do not let them any more
embed-snippet = Put this into a page
embed-snippet-hint = After “embed” there can be ?theme=dark, ?rooms=Koto,Lyre and ?day=2030-05-30, joined by &.
embed-see = See it
embed-json = As JSON

log-embedding-on = { log-who } let other sites show the board
log-embedding-off = { log-who } stopped other sites from showing the board
