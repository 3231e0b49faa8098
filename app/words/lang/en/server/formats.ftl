### The files that a board gives to apps and feed readers. Said by the server, in the reader's language.

# The title of the feed of changes. $name is the event.
formats-feed-title = { $name }: what changed
# Titles of entries in the feed. $title is a session, $room a room, $when a day and a time such as 2030-05-30 14:00.
formats-feed-pitched = New: “{ $title }”
formats-feed-placed = “{ $title }”: { $room }, { $when }
formats-feed-off = “{ $title }” has no place at the moment
formats-feed-cancelled = “{ $title }” does not take place
