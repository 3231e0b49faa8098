### Webhooks at the desk: other programs, such as the chat of those who help, are told of what happens. $shape, $kind and
### $answer are keys; $host is the name of a site.

hooks-title = Tell other programs
hooks-about = A chat or a program of your own hears what happens here, as everybody may see it.
hooks-owners = The event’s owners can set this up.
hooks-shape = Where
hooks-shape-name = { $shape ->
    [slack] Slack
    [mattermost] Mattermost
    [matrix] Matrix (Hookshot)
    [discord] Discord
   *[plain] A program of your own
}
hooks-url = Address of the incoming webhook
hooks-url-hint = It begins with https:// and is a secret: whoever has it can write there.
hooks-kinds = What it hears
hooks-kind = { $kind ->
    [pitched] New pitches
    [placed] First places
    [moved] Moves
    [withdrawn] Withdrawn sessions
    [announced] Announcements
   *[tried] A try
}
hooks-add = Tell it from now on
hooks-to = { $shape } at { $host }
hooks-secret = The secret that its deliveries are signed with
hooks-try = Try it
hooks-mend = Turn it on again
hooks-remove = Remove it
hooks-off = It has failed too often and hears nothing any more. Try it, then turn it on again.
# $outcome is one of the three below.
hooks-told = { $kind }, { $ago }: { $outcome }
hooks-done = arrived
hooks-under-way = on its way
# $answer: a key, or the number that a server answered with; $tries: how often it was tried.
hooks-failed = { $answer ->
    [slow] no answer in time, tries: { $tries }
    [unreachable] could not be reached, tries: { $tries }
    [private-address] its address may not be told from here
    [off] left out while it was off
   *[other] refused with { $answer }, tries: { $tries }
}
