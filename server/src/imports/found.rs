//! What a file says, whatever its format: before it is compared with the board.

use app::api::Fault;
use chrono::NaiveDateTime;
use model::{Field, Format, Host, Idea, Refusal, RoomText, SlotText};
use words::Words;

/// Everything that was found in files.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// What the event is called there, and its time zone.
    pub(super) event: Option<Event>,
    pub(super) rooms: Vec<Room>,
    pub(super) slots: Vec<Slot>,
    pub(super) sessions: Vec<Session>,
    /// What is wrong.
    pub(super) faults: Vec<Fault>,
    /// What was left out, in sentences.
    pub(super) left: Vec<String>,
}

/// What a file calls its event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// Its time zone.
    pub zone: String,
}

/// Where something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) file: &'static str,
    pub(super) line: u64,
}

/// A room.
#[derive(Debug)]
pub(super) struct Room {
    pub(super) at: At,
    /// What it is called there, apart from its name.
    pub(super) source: String,
    pub(super) text: RoomText,
    /// Starts of the slots in which it is closed.
    pub(super) closed: Vec<NaiveDateTime>,
}

/// A slot.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) at: At,
    pub(super) text: SlotText,
}

/// A session. What is `None` is not spoken of there: an update leaves it as it is.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) at: At,
    /// What others in the file call it.
    pub(super) name: String,
    /// What each of its runs is called there, to find it again; empty if it has no id.
    pub(super) sources: Vec<String>,
    pub(super) title: String,
    pub(super) blurb: Option<String>,
    pub(super) hosts: Option<Vec<String>>,
    pub(super) tags: Option<Vec<String>>,
    pub(super) format: Option<Format>,
    pub(super) needs: Option<Vec<String>>,
    pub(super) language: Option<String>,
    pub(super) pad: Option<String>,
    pub(super) beginners: Option<bool>,
    pub(super) length: Option<u8>,
    pub(super) avoid: Vec<String>,
    pub(super) cannot: Vec<NaiveDateTime>,
    pub(super) pinned_room: Option<String>,
    pub(super) pinned_slot: Option<NaiveDateTime>,
    /// Where each run is.
    pub(super) places: Vec<Stretch>,
}

/// Where a run is, and from when to when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) room: String,
    pub(super) starts: NaiveDateTime,
    /// `None` for as many slots as the session is long.
    pub(super) ends: Option<NaiveDateTime>,
}

impl Session {
    pub(super) fn titled(at: At, name: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            at,
            name: name.into(),
            sources: Vec::new(),
            title: title.into(),
            blurb: None,
            hosts: None,
            tags: None,
            format: None,
            needs: None,
            language: None,
            pad: None,
            beginners: None,
            length: None,
            avoid: Vec::new(),
            cannot: Vec::new(),
            pinned_room: None,
            pinned_slot: None,
            places: Vec::new(),
        }
    }

    /// An idea as it is once the file has been heard. A host whom `known` names stays who they are.
    pub(super) fn over(&self, mut idea: Idea, known: impl Fn(&str) -> Option<Host>) -> Idea {
        idea.title.clone_from(&self.title);
        let host = |name: &String| known(name).unwrap_or_else(|| Host::Named(name.clone()));
        if let Some(hosts) = &self.hosts {
            idea.hosts = hosts.iter().map(host).collect();
        }
        fn set<T: Clone>(of: &mut T, said: Option<&T>) {
            if let Some(said) = said {
                of.clone_from(said);
            }
        }
        set(&mut idea.blurb, self.blurb.as_ref());
        set(&mut idea.tags, self.tags.as_ref());
        set(&mut idea.format, self.format.as_ref());
        set(&mut idea.needs, self.needs.as_ref());
        set(&mut idea.language, self.language.as_ref());
        set(&mut idea.pad, self.pad.as_ref());
        set(&mut idea.beginners, self.beginners.as_ref());
        set(&mut idea.length, self.length.as_ref());
        idea
    }
}

impl Found {
    pub(super) fn fault(&mut self, at: At, column: &str, sentence: String) {
        self.faults.push(Fault {
            file: at.file.to_owned(),
            line: at.line,
            column: column.to_owned(),
            sentence,
        });
    }

    pub(super) fn refuse(&mut self, words: Words, at: At, refusal: &Refusal) {
        self.fault(at, refusal.field().map_or("", column), words.refusal(refusal));
    }
}

/// The column that a field comes from.
pub(super) fn column(field: Field) -> &'static str {
    match field {
        Field::Starts => "start",
        Field::Ends => "end",
        other => other.key(),
    }
}
