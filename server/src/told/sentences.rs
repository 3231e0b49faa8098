//! What people are told, in words. All sentences of pushes and of the email are here.

use chrono::NaiveDateTime;

/// The language of these sentences.
pub(crate) const LANGUAGE: &str = "en";

/// Stands below the email.
pub(crate) const WHY_THIS_EMAIL: &str =
    "You get this one email because somebody asked for it with your address, which is deleted now.";

/// Titles that one message names.
const NAMED: usize = 3;

/// A message, as a phone shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// The first line.
    pub(crate) title: String,
    /// The rest.
    pub(crate) body: String,
}

/// What a message is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// What the event is called.
    pub(crate) event: String,
    /// What there is to tell.
    pub(crate) news: News,
}

/// What there is to tell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum News {
    /// Your pitch is the next.
    Next {
        /// What it is called.
        title: String,
    },
    /// You have the microphone.
    CalledUp {
        /// What you pitch.
        title: String,
    },
    /// Something happened to a session.
    Session {
        /// What it is called.
        title: String,
        /// Whether it is your own, or one that you want.
        yours: bool,
        /// What.
        what: Happened,
    },
    /// Something happened to several sessions that you want.
    Several {
        /// What they are called.
        titles: Vec<String>,
    },
    /// Everybody should read this.
    Announced {
        /// What.
        text: String,
    },
    /// The board is open.
    Opened,
}

/// What happened to a session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Happened {
    /// It has a place.
    Placed(Spot),
    /// It has another place.
    Moved(Spot),
    /// It has that place no longer.
    TakenOff(Spot),
    /// It does not take place.
    Withdrawn,
    /// It is part of another.
    Merged {
        /// What that is called.
        into: String,
    },
}

/// Where and when.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    /// What the room is called.
    pub(crate) room: String,
    /// When it starts, as clocks there show it.
    pub(crate) starts: NaiveDateTime,
    /// Whether the day has to be said: the event has several.
    pub(crate) says_day: bool,
}

/// The facts as a message.
pub(crate) fn say(facts: &Facts) -> Message {
    let event = facts.event.clone();
    let (title, body) = match &facts.news {
        News::Next { title } => {
            ("You are next".into(), format!("Your pitch “{title}” comes next at {event}."))
        }
        News::CalledUp { title } => {
            ("It is your turn".into(), format!("The microphone is yours: “{title}” at {event}."))
        }
        News::Session { title, yours, what } => {
            let whose = if *yours { "Your session" } else { "On your list" };
            let headline = match what {
                Happened::Placed(_) => format!("{whose} has a place"),
                Happened::Moved(_) if *yours => format!("{whose} has moved"),
                Happened::TakenOff(_) if *yours => format!("{whose} lost its place"),
                Happened::Withdrawn if *yours => format!("{whose} was withdrawn"),
                Happened::Merged { .. } if *yours => format!("{whose} was merged"),
                Happened::Moved(_) => format!("{whose}: moved"),
                Happened::TakenOff(_) => format!("{whose}: off the board"),
                Happened::Withdrawn => format!("{whose}: withdrawn"),
                Happened::Merged { .. } => format!("{whose}: merged"),
            };
            (headline, sentence(title, what))
        }
        News::Several { titles } => {
            let mut named: Vec<_> = titles.iter().take(NAMED).map(|title| format!("“{title}”")).collect();
            let more = titles.len().saturating_sub(NAMED);
            if more > 0 {
                named.push(format!("{more} more"));
            }
            (
                format!("{} sessions on your list have changed", titles.len()),
                format!("{}. See your schedule for where they are now.", named.join(", ")),
            )
        }
        News::Announced { text } => (event, text.clone()),
        News::Opened => (
            format!("{event} is open"),
            format!("The board of {event} has opened: pitch a session, and say what you want to go to."),
        ),
    };
    Message { title, body }
}

fn sentence(title: &str, what: &Happened) -> String {
    match what {
        Happened::Placed(spot) => format!("“{title}” is at {}.", place(spot)),
        Happened::Moved(spot) => format!("“{title}” is now at {}.", place(spot)),
        Happened::TakenOff(spot) => format!("“{title}” is no longer at {}.", place(spot)),
        Happened::Withdrawn => format!("“{title}” will not take place."),
        Happened::Merged { into } => format!("“{title}” is now part of “{into}”."),
    }
}

fn place(spot: &Spot) -> String {
    let starts = spot.starts.format(if spot.says_day { "%H:%M on %A" } else { "%H:%M" });
    format!("{starts} in {}", spot.room)
}
