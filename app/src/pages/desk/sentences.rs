//! Changes as sentences: “Ana placed “X” in Koto at 14:00”. What the log, the undo button and the voice of the desk
//! say comes from here.

use crate::hall::Hall;
use crate::words;
use leptos::prelude::*;
use model::{
    Board, Change, Effect, Names, PersonId, Pin, Place, RoomId, RunId, SessionId, SlotId, State, Turn,
};

/// What it takes to tell of a change: things that are gone by now are looked up in what happened before.
pub(super) struct Telling<'a> {
    board: &'a Board,
    names: &'a Names,
    history: &'a [Change],
    me: Option<PersonId>,
}

/// A change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// One sentence.
    pub headline: String,
    /// What is in it, one by one, where the sentence only counts.
    pub details: Vec<String>,
}

/// A change as one sentence.
pub(super) fn say(hall: Hall, change: &Change) -> String {
    untrack(|| Telling::with(hall, |telling| telling.change(change).headline))
}

impl Telling<'_> {
    /// Tells with what is known in the hall.
    pub(super) fn with<T>(hall: Hall, tell: impl FnOnce(&Telling<'_>) -> T) -> T {
        let me = hall.me.with(|me| me.person);
        hall.board.with(|board| {
            hall.names.with(|names| hall.history.with(|history| tell(&Telling { board, names, history, me })))
        })
    }

    /// The last change, if it can be taken back: what opened the event cannot.
    pub(super) fn last(&self) -> Option<Told> {
        self.history.first().filter(|change| change.seq > 1).map(|change| self.change(change))
    }

    /// A change: who did what.
    pub(super) fn change(&self, change: &Change) -> Told {
        let who = match change.by {
            None => "The operator",
            by if by == self.me => "You",
            Some(person) => self.names.of(person),
        };
        let effects = &change.effects;
        let leading = effects.iter().find(|effect| is_what_was_meant(effect));
        let (what, counted) = match (leading, effects.as_slice()) {
            (Some(effect), _) => (self.effect(effect), false),
            (None, []) => ("changed nothing".to_owned(), false),
            (None, [one]) => (self.effect(one), false),
            (None, [one, two]) => (format!("{} and {}", self.effect(one), self.effect(two)), false),
            (None, many) => (summary(many), true),
        };
        // A quotation that ends with a full stop of its own needs no second one.
        let stop = if what.ends_with(".”") { "" } else { "." };
        let headline = format!("{who} {what}{stop}");
        let details =
            if counted { effects.iter().map(|effect| self.effect(effect)).collect() } else { Vec::new() };
        Told { headline, details }
    }

    /// What an effect did, to stand behind a name.
    fn effect(&self, effect: &Effect) -> String {
        match effect {
            Effect::Opened { .. } => "opened the event".into(),
            Effect::SettingsEdited(_) => "edited the settings".into(),
            Effect::LogoSet(Some(_)) => "changed the logo".into(),
            Effect::LogoSet(None) => "removed the logo".into(),
            Effect::PhaseSet { phase, pitching, interest } => format!(
                "set the event to {}, with pitching {} and choosing {}",
                words::phase(*phase).to_lowercase(),
                open(*pitching),
                open(*interest)
            ),
            Effect::RoomAdded { room, .. } => format!("added the room {}", room.text.name),
            Effect::RoomEdited(room) => format!("edited the room {}", room.text.name),
            Effect::RoomRemoved(id) => format!("removed the room {}", self.room(*id)),
            Effect::RoomsOrdered(_) => "put the rooms in another order".into(),
            Effect::SlotAdded(slot) => {
                format!("added the slot {}, {}", slot.times(), words::day(slot.text.day()))
            }
            Effect::SlotEdited(slot) => {
                format!("edited the slot {}, {}", slot.times(), words::day(slot.text.day()))
            }
            Effect::SlotRemoved(id) => format!("removed the slot {}", self.slot(*id)),
            Effect::Pitched(session) => format!("pitched “{}”", session.idea.title),
            Effect::Unpitched(id) => format!("took the pitch {} back", self.title(*id)),
            Effect::IdeaEdited { session, .. } => format!("edited {}", self.title(*session)),
            Effect::StateSet { session, state } => match state {
                State::Pitched => format!("brought {} back", self.title(*session)),
                State::Merged { into, .. } => {
                    format!("made {} part of {}", self.title(*session), self.title(*into))
                }
                State::Withdrawn => format!("withdrew {}", self.title(*session)),
            },
            Effect::MergeAsked { session, into: Some(into) } => {
                format!("asked {} to take in {}", self.title(*into), self.title(*session))
            }
            Effect::MergeAsked { session, into: None } => {
                format!("ended the question whether {} becomes part of another", self.title(*session))
            }
            Effect::TurnSet { session, turn } => match turn {
                Turn::Waiting => format!("put {} back into the queue", self.title(*session)),
                Turn::Speaking(_) => format!("called up {}", self.title(*session)),
                Turn::Heard => format!("marked {} as heard", self.title(*session)),
            },
            Effect::RunAdded { session, .. } => format!("let {} run once more", self.title(*session)),
            Effect::RunRemoved(run) => format!("dropped run {} of {}", run.run, self.title(run.session)),
            Effect::Placed { run, place: Some(place) } => {
                format!("placed {} {}", self.run(*run), self.place(*place))
            }
            Effect::Placed { run, place: None } => format!("took {} off the board", self.run(*run)),
            Effect::Pinned { run, pin } if pin.is_loose() => format!("unpinned {}", self.run(*run)),
            Effect::Pinned { run, pin } => format!("pinned {} {}", self.run(*run), self.pin(*pin)),
            Effect::NoteAdded { session, .. } => format!("wrote a note on {}", self.title(*session)),
            Effect::NoteEdited { session, .. } => format!("edited a note on {}", self.title(*session)),
            Effect::NoteRemoved { session, .. } => format!("removed a note from {}", self.title(*session)),
            Effect::Announced(announcement) => format!("announced “{}”", announcement.text),
            Effect::TakenDown(_) => "took an announcement down".into(),
            Effect::Forgotten { .. } => "asked to be forgotten".into(),
        }
    }

    fn title(&self, id: SessionId) -> String {
        if let Some(session) = self.board.session(id) {
            return format!("“{}”", session.idea.title);
        }
        let was = self.effects().find_map(|effect| match effect {
            Effect::Pitched(session) if session.id == id => Some(format!("“{}”", session.idea.title)),
            _ => None,
        });
        was.unwrap_or_else(|| "a session".into())
    }

    fn run(&self, id: RunId) -> String {
        let title = self.title(id.session);
        if id.run == 1 { title } else { format!("{title} (run {})", id.run) }
    }

    fn room(&self, id: RoomId) -> String {
        if let Some(room) = self.board.room(id) {
            return room.text.name.clone();
        }
        let was = self.effects().find_map(|effect| match effect {
            Effect::RoomAdded { room, .. } | Effect::RoomEdited(room) if room.id == id => {
                Some(room.text.name.clone())
            }
            _ => None,
        });
        was.unwrap_or_else(|| "that is gone".into())
    }

    fn slot(&self, id: SlotId) -> String {
        let slot = self.board.slot(id).or_else(|| {
            self.effects().find_map(|effect| match effect {
                Effect::SlotAdded(slot) | Effect::SlotEdited(slot) if slot.id == id => Some(slot),
                _ => None,
            })
        });
        let Some(slot) = slot else { return "that is gone".into() };
        let several_days = self.board.days().len() > 1;
        if several_days {
            format!("{}, {}", slot.starts_clock(), words::day(slot.text.day()))
        } else {
            slot.starts_clock()
        }
    }

    fn place(&self, place: Place) -> String {
        format!("in {} at {}", self.room(place.room), self.slot(place.slot))
    }

    fn pin(&self, pin: Pin) -> String {
        match (pin.room, pin.slot) {
            (Some(room), Some(slot)) => self.place(Place { room, slot }),
            (Some(room), None) => format!("to {}", self.room(room)),
            (None, Some(slot)) => format!("at {}", self.slot(slot)),
            (None, None) => String::new(),
        }
    }

    fn effects(&self) -> impl Iterator<Item = &Effect> {
        self.history.iter().flat_map(|change| &change.effects)
    }
}

/// Whether an effect is what somebody wanted, and the others of its change only follow from it.
fn is_what_was_meant(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Opened { .. }
            | Effect::SettingsEdited(_)
            | Effect::StateSet { .. }
            | Effect::TurnSet { turn: Turn::Speaking(_), .. }
    )
}

/// Many effects, counted by kind.
fn summary(effects: &[Effect]) -> String {
    let count = |is: fn(&Effect) -> bool, verb: &str, one: &str, many: &str| {
        let n = u32::try_from(effects.iter().filter(|effect| is(effect)).count()).unwrap_or(u32::MAX);
        (n > 0).then(|| (n, format!("{verb} {}", words::count(n, one, many))))
    };
    let counts = [
        count(|e| matches!(e, Effect::RoomAdded { .. }), "added", "room", "rooms"),
        count(|e| matches!(e, Effect::SlotAdded(_)), "added", "slot", "slots"),
        count(|e| matches!(e, Effect::Pitched(_)), "brought in", "session", "sessions"),
        count(|e| matches!(e, Effect::RoomEdited(_)), "edited", "room", "rooms"),
        count(|e| matches!(e, Effect::SlotEdited(_)), "moved", "slot", "slots"),
        count(|e| matches!(e, Effect::Placed { place: Some(_), .. }), "placed", "session", "sessions"),
        count(
            |e| matches!(e, Effect::Placed { place: None, .. }),
            "took",
            "session off the board",
            "sessions off the board",
        ),
    ];
    let counted: u32 = counts.iter().flatten().map(|(n, _)| n).sum();
    let rest = u32::try_from(effects.len()).unwrap_or(u32::MAX).saturating_sub(counted);
    let rest = (rest > 0).then(|| format!("made {}", words::count(rest, "other change", "other changes")));
    let mut parts: Vec<String> = counts.into_iter().flatten().map(|(_, part)| part).chain(rest).collect();
    match (parts.pop(), parts.is_empty()) {
        (Some(last), true) => last,
        (Some(last), false) => format!("{} and {last}", parts.join(", ")),
        (None, _) => String::new(),
    }
}

fn open(open: bool) -> &'static str {
    if open { "open" } else { "closed" }
}
