### “Take it with you”: the page that lists every file and address by which the programme goes elsewhere.

formats-lead = The programme for your calendar, your app or your own program. Whoever has one of these addresses always gets the programme as it is now.
formats-calendar = In your calendar
formats-calendar-text = Your calendar asks again every few minutes: what moves, moves there too.
formats-calendar-all = The whole programme
# On a link to the page with one's own schedule, where its calendar is.
formats-calendar-mine = Only what I go to
formats-subscribe = Subscribe
formats-file = As a file
# Folds with a list of calendars in it.
formats-calendar-rooms = One room only
formats-calendar-tags = One tag only
formats-apps = For conference apps
formats-apps-text = Giggity, EventFahrplan and others read schedule.xml; newer programs read schedule.json.
formats-tables = As tables
formats-tables-text = CSV files that any spreadsheet opens, and that another event can import.
formats-tables-sessions = Sessions
formats-tables-rooms = Rooms
formats-tables-slots = Slots
formats-feed = What changes
formats-feed-text = A feed for your feed reader, newest first.
formats-desk = For facilitators
formats-desk-text = The whole event with its history, for keeping or for another server; and a table of how many came.
formats-desk-archive = The whole event
formats-desk-report = The report
