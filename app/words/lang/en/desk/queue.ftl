### The queue for the microphone at the desk, sessions that are alike, and merging two of them. Facilitators read most of it.

## The queue

# A large button: gives the microphone to whoever is first.
mic-next = Call next: “{ $title }”
# Buttons for whoever speaks: give all the time again; back into the queue.
mic-again = Once more
mic-back-front = Back, to the front
mic-back-end = Back, to the end
# Opens the buttons that move somebody who waits.
mic-move = Move
mic-move-label = Move “{ $title }”
mic-up = Up
mic-down = Down
mic-front = To the front
mic-end = To the end
# Lets the next one go first. The spoken name begins with what is on the button.
mic-skip = Skip
mic-skip-label = Skip “{ $title }”: after the next one
mic-hold = Hold
# The spoken name of the handle that is dragged.
mic-handle = “{ $title }”: drag it, or Alt with the arrow keys
# A heading; a number stands behind it.
mic-held = On hold
mic-held-about = Out of the queue until you put them back.
# Said aloud when somebody was moved.
mic-place = “{ $title }” is number { $n } of { $all } now.
mic-by-hand = Some were put by hand. Whoever pitches from now on comes behind them.
mic-by-arrival = Back to the order of arrival

# Settings of the queue.
mic-settings = How the queue runs
mic-seconds = Seconds for each pitch
mic-seconds-hint = From { $least } to { $most }. Everybody sees them run; nothing rings when they are over.
mic-first-timers = First-timers first
mic-first-timers-hint = First-timers are those who have not had the microphone for another pitch here. Whoever you moved by hand stays where you put them.

# A list of keys, and what each does.
mic-keys = Keys
mic-key-next = Call the next one up
mic-key-heard = Heard
mic-key-move = Move the one whose handle is chosen
mic-keys-on = Use these keys on this device

# A small form: pitching for somebody without a phone.
mic-pitch-title = What about?
mic-pitch-host = Who?
mic-pitch-do = Into the queue
mic-pitch-more = With everything there is to say

## Sessions that are alike

alike-title = Alike
alike-none = No two sessions look alike.
# $words is a list of one to three words.
alike-words = both about { $words }
alike-people = { $both } of { $all } want both
alike-compare = Side by side
alike-not = Not alike
alike-not-label = Not alike: “{ $a }” and “{ $b }”
alike-all = See all { $n }
# A heading; a number stands behind it.
alike-apart = Kept apart
alike-pair = “{ $a }” and “{ $b }”
alike-again = Suggest again

## Merging two sessions, side by side

# A tab of the desk: short.
desk-tab-merge = Merge
unite-lead = Two sessions next to each other, and what they would be together.
unite-one = One session
unite-other = The other
unite-show = Show side by side
unite-choose = Choose two sessions that stand.
# Heads the columns.
unite-stays = Stays
unite-goes = Becomes part of it
unite-swap = The other way round
# Heads the rows.
unite-blurb = About
unite-hosts = Hosts
unite-needs = Needs
unite-tags = Tags
unite-length = Length
unite-people = People
unite-nothing = nothing
unite-want = { $n ->
    [one] 1 wants it
   *[other] { $n } want it
}
unite-both = { $all ->
    [0] Nobody wants either yet.
   *[other] { $both } of { $all } people want both.
}
unite-result = Together
unite-result-title = What it is called
unite-result-blurb = What it is about
unite-brings = The hosts, needs, tags and people of “{ $from }” come along, and its place becomes free. One undo takes all of it back.
unite-now = Merge now
unite-ask = Ask both hosts
unite-ask-about = Those behind “{ $from }” are asked first; if they say yes, those behind “{ $into }”. Nothing is merged before both agree.
unite-leave = Leave both as they are
unite-waiting-from = Waiting for those behind “{ $from }” to answer.
unite-waiting-into = Those behind “{ $from }” agree. Waiting for those behind “{ $into }”.

## In the log

log-queue-moved = { log-who } moved { $title } in the queue
log-queue-by-arrival = { log-who } put the queue back into the order of arrival
log-queueing-set = { log-who } changed how the queue runs
log-held = { log-who } put { $title } on hold
log-kept-apart = { log-who } said that { $a } and { $b } are not alike
log-not-apart = { log-who } let { $a } and { $b } be suggested again
log-merge-proposed = { log-who } asked those behind { $from } whether it becomes part of { $into }
log-proposal-ended = { log-who } ended the question whether { $title } becomes part of another
