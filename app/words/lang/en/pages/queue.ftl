### The queue for the microphone at the desk, sessions that are alike, and merging two of them. Facilitators read most of it.

## Merging two sessions, side by side

# To those behind a session, on its page and wherever they are.
session-proposed = The facilitators think that this and “{ $title }” are about the same. Shall this become part of it?
session-proposed-means = If you say yes, those behind the other are asked. If they agree, you host it together.
