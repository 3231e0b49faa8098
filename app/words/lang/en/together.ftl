### Several facilitators at the desk at once, and the log of what they did.

# Behind a change in the log that was taken back.
together-undone = Undone
