### The files that a board gives to apps and feed readers. Said by the server, in the reader's language.

# The title of the feed of changes. $name is the event.
formats-feed-title = { $name }: what changed
# Titles of entries in the feed. $title is a session, $room a room, $when a day and a time such as 2030-05-30 14:00.
formats-feed-pitched = New: “{ $title }”
formats-feed-placed = “{ $title }”: { $room }, { $when }
formats-feed-off = “{ $title }” has no place at the moment
formats-feed-cancelled = “{ $title }” does not take place

### What imports say of a file: of what is wrong, what changes, and what is left out.

# $why is what the reader of such files says, in English.
imports-unreadable-xml = This is no XML that can be read: { $why }.
imports-unreadable-json = This is no JSON that can be read: { $why }.
imports-unknown-format = This is none of the formats that can be read: a table whose first line names its columns, schedule.json, schedule.xml, or the JSON of Sessionize or pretalx.
imports-is-archive = This is a whole event with its history. Whoever runs the server can bring it in with “campgrid import”.
imports-no-time = “{ $title }” has no date, start or duration that can be read.
imports-no-place = “{ $text }” is no place: write the start and the room, like 2024-03-12 14:00 Koto.
# What was left out. $title is a session.
imports-left-gone = “{ $title }” does not take place any more, here or there: it is left as it is.
imports-left-long = “{ $title }” has texts or lists that are too long: they are cut.
# $theirs and $ours are names of time zones.
imports-left-zone = The file is in the time zone { $theirs }. Times are those of the event: { $ours }.
imports-left-attachments = { $n ->
    [one] 1 attached file is left out.
   *[other] { $n } attached files are left out.
}
imports-left-state = { $n ->
    [one] 1 session that is not accepted is left out.
   *[other] { $n } sessions that are not accepted are left out.
}
# $room is a room, $when a day and a time such as 2030-05-30 14:00.
imports-left-place = “{ $title }” gets no place: in { $room }, no slot can begin at { $when }.
imports-left-length = “{ $title }” is cut to { $most } slots.
# $why is a whole sentence.
imports-left-unplaced = “{ $title }” gets no place. { $why }
# What changes. $what lists some of the words below.
imports-changed = “{ $title }”: { $what }
imports-moved = “{ $title }” goes to { $room }, { $when }
imports-what-room = what is known of the room
imports-what-times = times
imports-what-title = title
imports-what-blurb = text
imports-what-hosts = hosts
imports-what-tags = tags
imports-what-length = length
imports-what-more = details
