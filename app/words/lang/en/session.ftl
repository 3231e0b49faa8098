### One session: what it is about, where and when, who, what people wrote down, and what its hosts can do with it.

## What became of it

# $title is a link to the other session.
session-part-of = This session has become part of { $title }.
