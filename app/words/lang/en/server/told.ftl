### What people are told in time: notifications on their phones (a title of a few words, and one sentence), and the one
### email when a board opens. $event is what the event is called, $title that of a session.

# To whoever pitches
told-next = You are next
told-next-text = Your pitch “{ $title }” comes next at { $event }.
told-turn = It is your turn
told-turn-text = The microphone is yours: “{ $title }” at { $event }.

# What has happened to a session. $whose: `yours` to whoever hosts it, `wanted` to whoever wants to go there.
told-session = { $what ->
    [placed] { $whose ->
        [yours] Your session has a place
       *[wanted] On your list has a place
    }
    [moved] { $whose ->
        [yours] Your session has moved
       *[wanted] On your list: moved
    }
    [taken-off] { $whose ->
        [yours] Your session lost its place
       *[wanted] On your list: off the board
    }
    [withdrawn] { $whose ->
        [yours] Your session was withdrawn
       *[wanted] On your list: withdrawn
    }
   *[merged] { $whose ->
        [yours] Your session was merged
       *[wanted] On your list: merged
    }
}

# When something starts on an event of several days: 14:00 on Saturday.
told-when = { $time } on { $weekday }
# $when: 14:00, or as above; $room is what the room is called.
told-placed = “{ $title }” is at { $when } in { $room }.
told-moved = “{ $title }” is now at { $when } in { $room }.
told-taken-off = “{ $title }” is no longer at { $when } in { $room }.
told-withdrawn = “{ $title }” will not take place.
told-merged = “{ $title }” is now part of “{ $into }”.

# Several sessions at once. $titles: “One”, “Two”, “Three”, and how many more there are
told-several = { $n ->
    [one] { $n } session on your list has changed
   *[other] { $n } sessions on your list have changed
}
told-quoted = “{ $title }”
told-more = { $n } more
told-several-text = { $titles }. See your schedule for where they are now.

# The board has opened: also the subject of an email, and the email.
told-open = { $event } is open
told-open-text = The board of { $event } has opened: pitch a session, and say what you want to go to.
# Stands below the email.
told-why-email = You get this one email because somebody asked for it with your address, which is deleted now.
