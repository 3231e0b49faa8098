### Small pieces: how far something is, from where to where a session moved, what every dialog has.

# How far somebody is: 3 of 40
progress-of = { $done } of { $all }
# Said between the two places of a session that moved: moved from Koto to Lyre.
moved = Moved
moved-from = from
moved-to = to
loading = Loading
cancel = Cancel
