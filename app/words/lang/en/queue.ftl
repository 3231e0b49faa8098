### The queue for the microphone at the desk, sessions that are alike, and merging two of them. Facilitators read most of it.

## The queue

# The time that is left; 0:23 stands behind it, or else the sentence.
mic-left = Time left
mic-over = Time is up.

## Merging two sessions, side by side

nudge-proposed = The facilitators ask: shall “{ $from }” become part of “{ $into }”? Yes or no?
