### What happened, told to facilitators: in the log, beside the undo button, and in the notice after a change.
###
### Each sentence says what one person did: “Ana placed “Compost” in Koto at 14:00.” It is also said without a person
### (in a list of what one change did, and as the second half of “Ana placed … and took … off the board”), so it
### begins with { log-who } or has { log-who } in it, which says who, if anybody, and whatever your language needs
### behind that (“Ana hat”). Sentences have no full stop of their own.

### The page with the log.

# A button, also at the top of every page of the desk.
log-undo = Undo
