### What a visitor of the event page meets besides the programme: the search, the share box, the page before the event
### begins, one's own pitches, and what is left when it is over.

## The desk: what the event looks like from outside.

desk-settings-venue = Venue
desk-settings-venue-hint = In one line: the house, the street, the town.
desk-settings-first-day = First day
desk-settings-last-day = Last day
desk-settings-day-hint = For people who look before there are slots.
desk-settings-accent = Colour
desk-settings-accent-hint = Buttons and marks are in it, as light or dark as it takes to read them well.
desk-settings-accent-none = No colour of its own
desk-settings-accent-own = Its own colour
# A heading.
desk-logo = Logo
# $most: a number of kilobytes.
desk-logo-hint = It stands beside the name on every page. PNG, JPEG, WebP or SVG, at most { $most } KB.
# For those who do not see the picture.
desk-logo-alt = The logo of the event
desk-logo-file = Picture
desk-logo-set = Use this picture
desk-logo-remove = Remove the logo
