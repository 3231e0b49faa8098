//! What people are told, in words: of what the sentences of pushes and of the email are made.

use chrono::NaiveDateTime;
use words::Words;

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
pub(crate) fn say(w: Words, facts: &Facts) -> Message {
    let event = &facts.event;
    let (title, body) = match &facts.news {
        News::Next { title } => (w.told_next().to_owned(), w.told_next_text(title, event)),
        News::CalledUp { title } => (w.told_turn().to_owned(), w.told_turn_text(title, event)),
        News::Session { title, yours, what } => {
            let kind = match what {
                Happened::Placed(_) => "placed",
                Happened::Moved(_) => "moved",
                Happened::TakenOff(_) => "taken-off",
                Happened::Withdrawn => "withdrawn",
                Happened::Merged { .. } => "merged",
            };
            (w.told_session(kind, if *yours { "yours" } else { "wanted" }), sentence(w, title, what))
        }
        News::Several { titles } => {
            let mut named: Vec<_> = titles.iter().take(NAMED).map(|title| w.told_quoted(title)).collect();
            let more = titles.len().saturating_sub(NAMED);
            if more > 0 {
                named.push(w.told_more(more));
            }
            let named = named.into_iter().reduce(|list, next| w.list_comma(&list, &next)).unwrap_or_default();
            (w.told_several(titles.len()), w.told_several_text(&named))
        }
        News::Announced { text } => (event.clone(), text.clone()),
        News::Opened => (w.told_open(event), w.told_open_text(event)),
    };
    Message { title, body }
}

/// What happened to a session, as a sentence.
pub(crate) fn sentence(w: Words, title: &str, what: &Happened) -> String {
    match what {
        Happened::Placed(spot) => w.told_placed(title, &when(w, spot), &spot.room),
        Happened::Moved(spot) => w.told_moved(title, &when(w, spot), &spot.room),
        Happened::TakenOff(spot) => w.told_taken_off(title, &when(w, spot), &spot.room),
        Happened::Withdrawn => w.told_withdrawn(title),
        Happened::Merged { into } => w.told_merged(title, into),
    }
}

fn when(w: Words, spot: &Spot) -> String {
    let time = spot.starts.format("%H:%M").to_string();
    if spot.says_day { w.told_when(&time, w.weekday(spot.starts.date())) } else { time }
}
