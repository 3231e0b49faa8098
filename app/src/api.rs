//! What goes between server and browser: what a page is rendered from, frames on the live socket, answers to forms.

use model::{
    Board, Change, Command, Count, Counts, Fields, Heads, Level, Millis, Move, Names, PersonId, Place, Role,
    RoomId, RunId, Seq, SessionId, SlotId,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a page is rendered from; the browser gets the same, so that its first rendering is equal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Page {
    /// What the page is about.
    pub about: About,
    /// What was sent with the form that led here, if it comes back.
    pub returned: Option<Returned>,
    /// The moment of the rendering.
    pub now: Millis,
    /// Identifies the files that the page loads; a page of another build reloads itself.
    pub build: String,
}

/// What a page is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum About {
    /// The house as a whole: the landing page, a new event.
    House,
    /// An event.
    Event(Box<Shown>),
    /// A link that gives a role.
    Key {
        /// The name of the event that it is for.
        event: String,
        /// The role that it gives.
        role: Role,
    },
    /// An address by which this device becomes somebody who is there already.
    HandOver {
        /// The name of the event that it is for.
        event: String,
        /// What they are called, if they have said it.
        name: Option<String>,
        /// Why it cannot be used any more, if so.
        refusal: Option<Refused>,
    },
    /// Nothing that exists.
    Nothing,
}

/// An event as one person sees it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Shown {
    /// Identifies the log that `board.seq` counts in.
    pub epoch: i64,
    /// The board.
    pub board: Arc<Board>,
    /// What people on it are called.
    pub names: Arc<Names>,
    /// How many want what; empty while that is hidden from this person.
    pub counts: Arc<Counts>,
    /// Who looks.
    pub me: Me,
    /// How many people are in which run.
    pub heads: Heads,
    /// Six letters by which people find the event: `BCDFGH` for `/j/BCDFGH`, in whatever case, and with hyphens.
    pub code: String,
    /// Address of the event for others, such as `https://camp.example/e/health-camp`.
    pub address: String,
    /// What the event says about itself, as safe HTML.
    pub about: String,
    /// The blurb of the session that the page is about, as safe HTML.
    pub blurb: Option<(SessionId, String)>,
    /// An address for another device that was just made: it is shown once.
    pub hand_over: Option<HandOver>,
    /// The key that a browser subscribes to pushes with, base64url; `None` if this server sends none.
    pub push_key: Option<String>,
    /// Whether this server sends emails.
    pub emails: bool,
    /// The latest changes, newest first; only facilitators see them.
    pub history: Vec<Arc<Change>>,
    /// What else only facilitators see: a [`Desk`] in JSON. The code of the desk reads it, so that a page of anybody
    /// else need not hold what it takes to.
    pub desk: Option<String>,
}

/// An address by which another device becomes the same person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// The address, such as `https://camp.example/k/…`.
    pub address: String,
    /// Its QR code, as an SVG document.
    pub qr_svg: String,
    /// Until when it is good.
    pub until: Millis,
}

/// What is known of whoever looks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Me {
    /// Who they are; `None` until they do something.
    pub person: Option<PersonId>,
    /// What they are called; `None` until they say.
    pub name: Option<String>,
    /// What they may do.
    pub role: Role,
    /// What they want.
    pub interest: BTreeMap<SessionId, Level>,
    /// Where they said that they are.
    pub here: BTreeSet<RunId>,
    /// Address of their calendar, such as `https://camp.example/c/….ics`; `None` until they ask for it.
    pub calendar: Option<String>,
    /// Whether they asked to be told when the board opens.
    #[serde(default)]
    pub told: bool,
}

/// What only facilitators see.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Desk {
    /// What the solver is doing or proposes.
    pub filling: Option<Filling>,
    /// Why the card that is chosen is where it is.
    pub why: Option<Why>,
    /// What every other place would change for it.
    #[serde(default)]
    pub costs: Option<Costs>,
    /// Links that give roles; only owners see them.
    pub links: Vec<KeyLink>,
    /// A link that was just made: its address, which is shown once.
    pub fresh_link: Option<String>,
    /// What the file or table that was sent in would add, before it is imported.
    pub preview: Option<Preview>,
}

/// A link that gives a role.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyLink {
    /// Its number.
    pub id: i64,
    /// The role that it gives.
    pub role: Role,
    /// When it was made.
    pub created_at: Millis,
    /// How many devices have used it.
    pub used: u32,
    /// Whether it works no longer.
    pub revoked: bool,
}

/// What the solver is doing, or proposes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Filling {
    /// Whether it is still looking.
    pub running: bool,
    /// Milliseconds spent.
    pub elapsed: u32,
    /// What the board as it stands costs people.
    pub before: Loss,
    /// What the best board so far costs people.
    pub after: Loss,
    /// The board that it started from.
    pub seq: Seq,
    /// How to get from the board to the proposal. Empty while it is running.
    pub moves: Vec<Move>,
    /// How much better a board could at most be, in thousandths of what this one costs; 0 where none is. `None` while
    /// it is running.
    pub open: Option<u16>,
}

/// Why a session is where it is, and what every other place would change: the solver's figures, from what people want.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// The run.
    pub run: RunId,
    /// The board that this is about.
    pub seq: Seq,
    /// What people lose by it where it is.
    pub here: Loss,
    /// The run at the same time that most of its people want as well, and how many they are.
    pub rival: Option<(RunId, u32)>,
    /// What each other place would change, off the board last; cheapest first. Places that a rule forbids are left out.
    pub elsewhere: Vec<Elsewhere>,
    /// How many places each rule forbids; the most first.
    pub forbidden: Vec<(Against, u32)>,
}

/// What another place would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// The place; `None` for off the board.
    pub place: Option<Place>,
    /// Who would come back in exchange.
    pub with: Option<RunId>,
    /// What people lose then and not now; negative where they gain.
    pub change: Loss,
}

/// What every place would change for people, were a run to go there and whoever begins there to change places with it
/// (off the board, where the run is off). Places that it cannot have at all are left out: its own, and those that
/// somebody has who cannot go. What else speaks against a place is the model's to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Costs {
    /// The run.
    pub run: RunId,
    /// The board that this is about.
    pub seq: Seq,
    /// Place by place.
    pub places: Vec<PlaceCost>,
    /// Being off the board.
    pub off: Option<Loss>,
}

/// What one place would change; short on the wire, for there may be a thousand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceCost(RoomId, SlotId, [i64; 4]);

impl PlaceCost {
    /// For a place.
    pub fn new(place: Place, change: &Loss) -> Self {
        let Loss { missed, seats, side_by_side, unplaced } = *change;
        Self(place.room, place.slot, [missed, seats, side_by_side, unplaced])
    }

    /// Which place.
    pub fn place(self) -> Place {
        Place { room: self.0, slot: self.1 }
    }

    /// What people lose then and not now; negative where they gain.
    pub fn change(self) -> Loss {
        let [missed, seats, side_by_side, unplaced] = self.2;
        Loss { missed, seats, side_by_side, unplaced }
    }
}

/// A rule that keeps a session out of places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Against {
    /// It is pinned, or has begun.
    Pin,
    /// Its hosts cannot then, or that is over.
    Slot,
    /// It takes longer than there is time.
    Length,
    /// The room is closed then.
    Closed,
    /// The room lacks something that it needs.
    Need,
    /// Somebody is there who cannot come here in exchange.
    Taken,
    /// A host is somewhere else then.
    Host,
    /// It runs then already.
    Run,
}

/// What people lose on a board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    /// Wishes that cannot come true because two wanted sessions run at once or one is off the board
    /// (a Must counts three times).
    pub missed: i64,
    /// Seats too few.
    pub seats: i64,
    /// Pairs side by side that asked not to be.
    pub side_by_side: i64,
    /// Runs without a place.
    pub unplaced: i64,
}

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// Names of rooms that would be added.
    pub rooms: Vec<String>,
    /// Times of slots that would be added.
    pub slots: Vec<String>,
    /// Titles of sessions that would be added.
    pub sessions: Vec<String>,
    /// What is wrong; nothing is imported until there is nothing here.
    pub faults: Vec<Fault>,
}

/// What is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Which file: `rooms`, `slots` or `sessions`.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// The name of the column.
    pub column: String,
    /// What is wrong, as a sentence.
    pub sentence: String,
}

/// A form that comes back filled in: with the refusal at its field, or, for a preview, without one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Returned {
    /// What was typed.
    pub fields: Fields,
    /// Why it was refused.
    pub refusal: Option<Refused>,
    /// What the blurb in it will look like, as safe HTML, if that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<String>,
}

/// Why something was refused, said in the language of the page. A browser need not know what can be refused: reading
/// each [`model::Refusal`] would take more code than a page does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// What the refusal is called, such as `place-taken`.
    pub kind: String,
    /// The name of the field that it is about.
    pub field: Option<String>,
    /// What to tell the person.
    pub sentence: String,
    /// Whether asking again with a confirmation would do it.
    pub confirmable: bool,
}

#[cfg(feature = "ssr")]
impl Refused {
    /// A refusal in a language.
    pub fn new(refusal: &model::Refusal, words: words::Words) -> Self {
        Self {
            kind: refusal.kind(),
            field: refusal.field().map(|field| field.key().to_owned()),
            sentence: words.refusal(refusal),
            confirmable: refusal.confirmable(),
        }
    }
}

/// What the server says to a form that the browser sent by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It is done, and committed.
    Done(Box<Done>),
    /// It is not, and this is why.
    Refused(Refused),
    /// The server could not do it just now, for no fault of the person's: trying again may help.
    Unwell,
}

/// What came of a form.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Done {
    /// The change that it made, if it changed the board.
    pub change: Option<Change>,
    /// Where to go next.
    pub next: Option<String>,
    /// Who the person is, now that they have done something.
    pub me: Me,
    /// The address for another device that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand_over: Option<HandOver>,
}

/// What the live socket says. Each is one text message of JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// First: which log this is, how far it is, which build serves it.
    Hello {
        /// Identifies the log.
        epoch: i64,
        /// Its last change.
        seq: Seq,
        /// A page from another build reloads itself.
        build: String,
    },
    /// The board as a whole, where the gap was too long or the log is another.
    Snapshot(Box<Snapshot>),
    /// What happened, in order, without gaps.
    Changes(Vec<Arc<Change>>),
    /// All counts that are not zero.
    Counts(Vec<(SessionId, Count)>),
    /// How many people are in which run, where anybody is.
    Heads(Heads),
    /// All names.
    Names(Arc<Names>),
    /// To facilitators: what the solver does, an `Option<Filling>` in JSON, for the code of the desk to read.
    Filling(String),
    /// Still here; nothing is newer than this.
    Beat {
        /// The last change.
        seq: Seq,
    },
}

#[cfg(feature = "ssr")]
impl Desk {
    /// As a page carries it.
    pub fn to_json(&self) -> String {
        // Numbers and texts: nothing that JSON could not hold.
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[cfg(feature = "ssr")]
impl Frame {
    /// What the solver does.
    pub fn filling(filling: Option<&Filling>) -> Self {
        Self::Filling(serde_json::to_string(&filling).unwrap_or_default())
    }
}

/// The board as a whole.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Snapshot {
    /// The board.
    pub board: Arc<Board>,
    /// What people on it are called.
    pub names: Arc<Names>,
}

/// The session that a command made or was about, for where to go next.
pub fn session_of(command: &Command, change: Option<&Change>) -> Option<SessionId> {
    let made = change.into_iter().flat_map(|change| &change.effects).find_map(|effect| match effect {
        model::Effect::Pitched(session) => Some(session.id),
        _ => None,
    });
    made.or(match command {
        Command::EditSession(id, _) | Command::Withdraw(id) | Command::Restore(id) => Some(*id),
        _ => None,
    })
}
