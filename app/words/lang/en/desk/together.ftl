### Several facilitators at the desk at once, and the log of what they did.

# At the top of the desk: who else has it open now. $names is a list of names, $n how many they are.
together-here = { $n ->
    [one] { $names } is here
   *[other] { $names } are here
}
# Before that list, for those who listen.
together-here-label = Who else is at the desk
# In place of the name of a facilitator who has not said it.
together-nameless = somebody
# On a card that another facilitator is about to move.
together-holds = { $name } has this

# In the log: what somebody took back, or did again. $what is the sentence about that change, without its full stop.
log-undid = { log-who } undid: { $what }
log-redid = { log-who } did again: { $what }
# The button that does again what was taken back, and its spoken name.
together-redo = Do it again
together-redo-label = Do it again: { $what }
# In place of the button, where a later change builds on this one. $by is you, operator or person, $clock such as 10:42.
together-builds-move = { $by ->
    [you] Your move of { $clock } builds on it
    [operator] The operator’s move of { $clock } builds on it
   *[person] { $who }’s move of { $clock } builds on it
}
together-builds-change = { $by ->
    [you] Your change of { $clock } builds on it
    [operator] The operator’s change of { $clock } builds on it
   *[person] { $who }’s change of { $clock } builds on it
}

# Which changes the log shows.
together-who = Who
together-everybody = Everybody
together-me = You
together-operator = The operator
together-what = What
together-everything = Everything
together-places = Where sessions are
together-sessions = Sessions
together-rooms = Rooms and slots
together-event = The event
together-undos = Undone things
together-show = Show
together-none = There is nothing like that here.
together-older = Older changes
together-latest = The latest changes
