### People at the desk, hidden sessions, what attendees may do, announcements, the same event again, and the report.

## Tabs of the desk: short.

desk-tab-people = People
desk-tab-report = Report

## The page of people.

people-heading = Everybody here
people-about = Everybody who did something at this event; those who work at the desk come first.
people-search = Find by name or session
people-find = Find
people-none = Nobody is found by that.
people-more = { $n ->
    [one] { $n } more person: find them by name.
   *[other] { $n } more people: find them by name.
}
people-nameless = No name yet
people-you = you
people-removed = removed
# $since is when they came: Tuesday 12 March, 14:02.
people-since = { $devices ->
    [one] Here since { $since }, with { $devices } device
   *[other] Here since { $since }, with { $devices } devices
}
# In front of the titles of what somebody pitched.
people-pitched = Pitched:
people-change = Change or remove
people-name = Name
people-name-hint = Leave it empty to take an abusive name away.
people-rename = Rename
people-make-attendee = Take their role away
people-make-facilitator = Make them a facilitator
people-make-owner = Make them an owner
people-roles-owners = Only owners change roles.
people-remove-about = Their devices can go on reading, but can no longer write. Their notes are taken away. You can let them in again.
people-sessions = Their sessions
people-fate-hidden = are hidden for you to look at
people-fate-withdrawn = are withdrawn
people-fate-kept = stay as they are
people-remove = Remove this person
people-let-in = Let in again
people-let-in-about = They can write again then. What went with them comes back by undoing it in the log, or one by one.
# $names is a list of people.
people-came-by = Came by it: { $names }
people-link-role = To take a role away from somebody who came by a link, find them in the list.

## Hidden sessions: at the desk, and on their own pages.

hidden-heading = Hidden sessions
hidden-about = Nobody but facilitators sees these: not on phones, not on the wall, not in counts.
hidden-none = Nothing is hidden. A session is hidden on its own page.

## What attendees may do, in one place.

may-heading = What attendees may do
may-popularity-shown = Everybody sees how many want a session
may-popularity-hidden = How many want a session is hidden until pitching is closed
may-pitch-any = Everybody can pitch as many sessions as they like
may-pitch-most = { $n ->
    [one] Everybody can pitch { $n } session
   *[other] Everybody can pitch { $n } sessions
}
may-gates = Pitching and choosing are opened and closed at the top of every page of the desk.
settings-pitches-each = Most sessions that one person can pitch
settings-pitches-each-hint = Empty: as many as they like. Facilitators are not held to it.

## Announcements. $time is when they end, by the clock; $long is such as 12 minutes.

announce-until-time = until { $time }
announce-goes = Goes in { $long }, at { $time }
announce-stays = Stands until you take it down

## The same event again, for next year.

again-heading = The same again
again-about = Makes a new event with the rooms, slots, settings and logo of this one, and without its sessions and people. You will own it.
again-name = Its name
again-first-day = Its first day
again-first-day-hint = All slots move with it.
again-make = Make the new event

## The report.

report-heading = What came of it
# $counted: runs whose heads were counted; $runs: all that had a place.
report-about = { $counted } of { $runs } runs had their heads counted. For the others, the figures come from what people wanted: everybody goes to what they want most, as long as there are seats.
report-csv = Download as a table (CSV)
report-nothing = No session has a place yet.
report-figures = In figures
report-people = People
report-pitchers = of them pitched
report-choosers = of them said what they want
report-pitched = Sessions pitched
report-held = with a place
report-unplaced = without a place
report-merged = became part of others
report-withdrawn = withdrawn or hidden
report-seats = Seats offered
report-used = of them used
report-wishes = Wishes
report-missed = could not come true
report-changes = Changes on the day
report-moves = sessions moved
report-busiest = Busiest sessions
report-missed-most = Missed by most
report-missed-about = People who wanted a session and could not come: it ran beside another that they wanted, was full, or had no place.
report-slots = By time
report-rooms = By room
report-runs = Every session

## Columns of tables in the report.

report-col-session = Session
report-col-when = When
report-col-room = Room
report-col-runs = Sessions
report-col-people = People
report-col-seats = Seats
report-col-full = Full
report-col-wanted = Wanted by
report-col-missed = Missed by
report-col-known = How we know
report-counted = counted
report-estimated = from wishes
report-percent = { $n }%
report-unknown = –
report-no-place = no place

## In the log. Who did it is { log-who }, as in desk-log.ftl; no other name is said there.

log-hidden = { log-who } hid { $title }
log-shown = { log-who } showed { $title } again
log-removed = { log-who } removed somebody
log-let-in = { log-who } let somebody in again
log-renamed = { log-who } renamed somebody
log-role-attendee = { log-who } took somebody’s role away
log-role-facilitator = { log-who } made somebody a facilitator
log-role-owner = { log-who } made somebody an owner
