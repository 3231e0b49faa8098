### What happened, told to facilitators. In Arabic, who it was stands before a colon, and what was done is a noun of
### action: “Ana: placing …”. So it fits men and women, and lists, and the undo button.

### The page with the log.

log-undo = تراجع
