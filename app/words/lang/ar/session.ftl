### One session.

## What became of it

session-part-of = أصبحت هذه الجلسة جزءًا من { $title }.
