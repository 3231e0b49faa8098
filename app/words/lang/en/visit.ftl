### What a visitor of the event page meets besides the programme: the search, the share box, the page before the event
### begins, one's own pitches, and what is left when it is over.

## To find a session among many.

# In the empty field, and its name for those who hear the page. Short.
find-words = Search sessions
# A line that unfolds: more ways to narrow what is shown.
find-more = Filter
# Menus: when, where, and so on.
find-time = Time
find-room = Room
find-tag = Topic
find-language = Language
# The first choice of each menu.
find-any = Any
# Boxes to tick: a few words each.
find-mine = What I want
find-seats = Seats left
find-beginners = For beginners
# On a button.
find-show = Show them
# How many are left of all there are.
find-found = { $all ->
    [one] { $n } of 1 session
   *[other] { $n } of { $all } sessions
}
# On a small button: to see all again.
find-clear = Show all
find-nothing = Nothing found
find-nothing-hint = Try fewer words, or show all sessions again.
