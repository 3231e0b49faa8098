### Pages that are not part of an event.

## The first page: what Campgrid is for.

# Three steps: one word, and what it means.
house-pitch = Pitch
house-choose = Choose
house-go = Go

## An address at which there is nothing.

# On the tab of the browser.
nothing-title = Nothing here
nothing-name = There is nothing here
nothing-lead = The address may be mistyped, or what was here is gone. If somebody gave it to you, ask them for it again.
# On a button.
nothing-start = To the start
