### My schedule: where to be now and next, what has changed, what is in the way, and what I host and want by time.

## Where to be. The headings beside this one are event-now and event-next.

heads = { $heads ->
    [one] 1 person is there.
   *[other] { $heads } people are there.
}
# On a button; the second while one is counted, when a tap takes it back.
here-no = I’m here
here-yes = You are here

## What has changed since one last looked.

# In the navigation, beside “Mine”, for those who hear the page.
changed-unseen = (something has changed)

## Two at once.

# The title of a session within a sentence.
mine-quoted = “{ $title }”

## One's own calendar.

# On a button that copies an address, before and after.
copy-do = Copy
copy-done = Copied
