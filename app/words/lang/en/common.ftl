# What things are called on every screen.

phase-setup = Setting up
phase-pitching = Pitching
phase-live = Live
phase-wrapped = Wrapped up

format-discussion = Discussion
format-talk = Talk
format-workshop = Workshop
format-demo = Demo
format-social = Social

slot-sessions = Sessions
slot-break = Break
slot-plenary = Everybody together

role-attendee = an attendee
role-facilitator = a facilitator
role-owner = an owner

monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

# Tuesday 12 March
day = { $weekday } { $day } { $month }
# Several days of one month: Tuesday 12 to Thursday 14 March
days-of-month = { $weekday } { $day } to { $last }
# Days of two months: Saturday 31 May to Sunday 1 June
days-across = { $first } to { $last }

list-comma = { $first }, { $second }
list-and = { $first } and { $second }

people = { $n ->
    [one] 1 person
   *[other] { $n } people
}
sessions = { $n ->
    [one] 1 session
   *[other] { $n } sessions
}
rooms = { $n ->
    [one] 1 room
   *[other] { $n } rooms
}

less-than-a-minute = less than a minute
minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
days-long = { $n ->
    [one] 1 day
   *[other] { $n } days
}
just-now = just now
ago = { $how-long } ago
