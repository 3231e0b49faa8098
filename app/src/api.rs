//! What goes between server and browser: what a page is rendered from, frames on the live socket, answers to forms.

use model::{
    Board, Change, Command, Count, Counts, Fields, FillOrder, Heads, Level, Millis, Move, Names, PersonId,
    Place, Role, RoomId, RunId, Seq, SessionId, SlotId,
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
    /// What has left a place of late; only the pages of doors have it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<Left>,
    /// What else only facilitators see: a [`Desk`] in JSON. The code of the desk reads it, so that a page of anybody
    /// else need not hold what it takes to.
    pub desk: Option<String>,
    /// What the wall tells of as new: [`model::Shifts`] in JSON, on the page of a wall only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wall: Option<String>,
}

/// A run that has left a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// Which.
    pub run: RunId,
    /// Where it was.
    pub from: Place,
    /// When it left.
    pub at: Millis,
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
    /// How many people are expected at each run that has a place.
    #[serde(default)]
    pub forecast: Vec<(RunId, u32)>,
    /// What would repair what is wrong with the card that is chosen, or bring it in.
    #[serde(default)]
    pub repairs: Option<Repairs>,
    /// What every other place would change for it.
    #[serde(default)]
    pub costs: Option<Costs>,
    /// Links that give roles; only owners see them.
    pub links: Vec<KeyLink>,
    /// A link that was just made: its address, which is shown once.
    pub fresh_link: Option<String>,
    /// Tokens of the API; only owners see them, on the page of people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<KeyToken>,
    /// A token that was just made, which is shown once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fresh_token: Option<String>,
    /// What the file or table that was sent in would add, before it is imported.
    pub preview: Option<Preview>,
    /// Who is at the desk.
    #[serde(default)]
    pub here: Vec<AtDesk>,
    /// What those are called who changed what the page tells of, and who are on no board.
    #[serde(default)]
    pub people: Names,
    /// A page of the log, where another one is asked for than the latest changes.
    #[serde(default)]
    pub log: Option<LogPage>,
    /// What the chosen part of the proposal would do, where that was asked without a script.
    #[serde(default)]
    pub trial: Option<Trial>,
    /// Sessions that look alike.
    #[serde(default)]
    pub likes: Likes,
    /// Everybody of the event; only the page of people has them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub everybody: Vec<AtEvent>,
    /// The secret with which the doors' own screens may count heads.
    #[serde(default)]
    pub door_key: String,
    /// What is on blank pitch cards, `12-bcdfg-hjkmn`; only the page that they are printed from has it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<String>,
    /// What came of the event; only its report has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<Report>,
    /// When the secret address of the wall was made, if there is one; only the page of the wall has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wall_since: Option<Millis>,
    /// The event's webhooks; only owners have them, on the page of the event.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hooks: Vec<HookShown>,
}

/// Where another program is told of what happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HookShown {
    /// Its number within the event.
    pub hook: i64,
    /// In which form it is told, by key.
    pub shape: String,
    /// The site that it is at: the address itself is a secret.
    pub host: String,
    /// Of what it is told, by key.
    pub kinds: Vec<String>,
    /// What deliveries are signed with, where that is of use.
    pub secret: Option<String>,
    /// Whether it is told nothing, having failed too often.
    pub is_off: bool,
    /// What it was told of late, newest first.
    pub told: Vec<HookTold>,
}

/// Something that a webhook was told, or should have been.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HookTold {
    /// Of what, by key.
    pub kind: String,
    /// When.
    pub at: Millis,
    /// `done`, `under-way`, or else it failed.
    pub state: String,
    /// How often it was tried.
    pub tries: u32,
    /// What came of the last try: a status, or a key.
    pub answer: String,
}

/// Somebody at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtDesk {
    /// Who.
    pub person: PersonId,
    /// What they are called, if they have said it.
    pub name: Option<String>,
    /// The card that they are about to move.
    pub holds: Option<RunId>,
}

/// Which changes the log shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogQuery {
    /// Only those before this one.
    pub before: Option<Seq>,
    /// Only those of this person, or, with `operator`, of whoever runs the server.
    pub who: Option<String>,
    /// Only those of this kind, by its key.
    pub what: Option<String>,
}

impl LogQuery {
    /// Reads the query of an address.
    pub fn read<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Self {
        let text = |name| get(name).filter(|text| !text.is_empty()).map(str::to_owned);
        Self { before: get("before").and_then(|seq| seq.parse().ok()), who: text("who"), what: text("what") }
    }

    /// Whether a change is among them, wherever it stands.
    pub fn shows(&self, change: &Change) -> bool {
        let by = change.by.map_or_else(|| "operator".to_owned(), |person| person.to_string());
        self.who.as_ref().is_none_or(|who| *who == by)
            && self.what.as_ref().is_none_or(|what| change.kind().key() == what)
    }
}

/// A page of the log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogPage {
    /// What was asked for.
    pub query: LogQuery,
    /// The last change of all when it was read.
    pub upto: Seq,
    /// The changes, newest first.
    pub changes: Vec<Arc<Change>>,
    /// What takes something back in the log down to here, newest first, each with what it takes back.
    pub undos: Vec<(Seq, Seq)>,
    /// For changes on the page, the change that builds on them.
    pub built_upon: BTreeMap<Seq, Arc<Change>>,
    /// Whether there are older ones.
    pub more: bool,
}

/// Sessions that look alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Likes {
    /// The pairs that facilitators should look at, the most alike first.
    pub pairs: Vec<Alike>,
    /// The pair that the page is about, alike or not.
    pub chosen: Option<Alike>,
}

/// Two sessions, how alike they are, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Alike {
    /// One.
    pub a: SessionId,
    /// The other.
    pub b: SessionId,
    /// How alike, of 1000.
    pub score: u16,
    /// The words that tell most of what both are about; at most three.
    pub words: Vec<String>,
    /// How many people want the first.
    pub want_a: u32,
    /// How many people want the second.
    pub want_b: u32,
    /// How many people want both.
    pub both: u32,
}

impl Alike {
    /// How many people want one of them, or both.
    pub fn people(&self) -> u32 {
        (self.want_a + self.want_b).saturating_sub(self.both)
    }
}

/// Somebody of an event, as facilitators see them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AtEvent {
    /// Their number.
    pub person: PersonId,
    /// What they are called; `None` until they said it.
    pub name: Option<String>,
    /// What they may do.
    pub role: Role,
    /// When they first did something here.
    pub since: Millis,
    /// How many devices are theirs.
    pub devices: u32,
}

/// What came of an event, in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// People who did something here.
    pub people: u32,
    /// Those of them who pitched.
    pub pitchers: u32,
    /// Those of them who said what they want.
    pub choosers: u32,
    /// Sessions that were pitched, whatever became of them.
    pub pitched: u32,
    /// Those that got a place.
    pub held: u32,
    /// Those that stand without a place.
    pub unplaced: u32,
    /// Those that became part of another.
    pub merged: u32,
    /// Those that were withdrawn or hidden.
    pub withdrawn: u32,
    /// Runs with a place, and how full they were.
    pub all: Fullness,
    /// Runs whose heads were counted; of the others, what people wanted is what is known.
    pub counted: u32,
    /// Wishes of people.
    pub wishes: u32,
    /// Those that could not come true.
    pub missed: u32,
    /// Changes on the days of the event.
    pub changes: u32,
    /// Times that a session that had a place got another, or none, on those days.
    pub moves: u32,
    /// Each run, those with a place first, by time and room.
    pub runs: Vec<ReportedRun>,
    /// Each slot that had sessions: day, times, and how full it was.
    pub slots: Vec<(String, String, Fullness)>,
    /// Each room: its name, and how full it was.
    pub rooms: Vec<(String, Fullness)>,
}

/// How full something was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fullness {
    /// Runs there.
    pub runs: u32,
    /// People there.
    pub people: u32,
    /// Seats, where they are known.
    pub seats: u32,
    /// People where seats are known.
    pub seated: u32,
}

impl Fullness {
    /// In per cent; `None` where no seats are known.
    pub fn percent(self) -> Option<u32> {
        (u64::from(self.seated) * 100 + u64::from(self.seats) / 2)
            .checked_div(u64::from(self.seats))
            .and_then(|percent| u32::try_from(percent).ok())
    }
}

/// A run in a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedRun {
    /// Which.
    pub run: RunId,
    /// What it was called.
    pub title: String,
    /// Who ran it.
    pub hosts: Vec<String>,
    /// Its day (`2030-01-02`), start, end and room; `None` if it had no place.
    pub place: Option<[String; 4]>,
    /// Seats of its room, where they are known.
    pub seats: Option<u32>,
    /// People who wanted its session.
    pub wanted: u32,
    /// Those of them who said Must.
    pub must: u32,
    /// Heads that were counted.
    pub heads: Option<u32>,
    /// People there: heads where they were counted, or else how many of those who wanted it could come.
    pub people: u32,
    /// People who wanted its session and could not come to any of its runs.
    pub missed: u32,
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
    /// Who came by it.
    #[serde(default)]
    pub people: Vec<PersonId>,
}

/// A token by which a program is somebody at the event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyToken {
    /// Who it is.
    pub person: PersonId,
    /// What it is called; `None` if its person was renamed to nothing.
    pub name: Option<String>,
    /// What it may do.
    pub role: Role,
    /// When it was made.
    pub created_at: Millis,
    /// When it was last used.
    pub last_used_at: Option<Millis>,
    /// Whether it opens nothing any more.
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
    /// What it was asked.
    #[serde(default)]
    pub order: FillOrder,
    /// Slots that stay as they are: those that were asked for, and those that have begun.
    #[serde(default)]
    pub frozen: Vec<SlotId>,
    /// How the cost fell: milliseconds since the start, and the cost as the solver counts it.
    #[serde(default)]
    pub curve: Vec<(u32, i64)>,
    /// How many runs that have a place would be elsewhere if the board had been filled from nothing; for a repair.
    #[serde(default)]
    pub fresh_moves: Option<u32>,
    /// The moves, as far apart as they can be taken or left, and why each is there.
    #[serde(default)]
    pub steps: Vec<Step>,
}

impl Filling {
    /// Tells proposals apart.
    pub fn mark(&self) -> String {
        let place = |place: Place| u64::from(place.room.0) << 16 | u64::from(place.slot.0);
        let moves = self.moves.iter().fold(0_u64, |sum, step| {
            let run = u64::from(step.run.session.0) << 8 | u64::from(step.run.run);
            let step = run << 32 ^ step.to.map_or(u64::MAX, place);
            sum.rotate_left(7) ^ step.wrapping_mul(0x9E37_79B9_7F4A_7C15)
        });
        format!("{}.{}.{moves:x}", self.seq, self.elapsed)
    }
}

/// A part of a proposal that is taken or left as a whole: one move, or several that change places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its moves.
    pub moves: Vec<Way>,
    /// Steps of one group wait for each other: one goes where another leaves.
    pub group: u32,
    /// What people lose by it and would not without; negative where they gain. `None` where it cannot be told apart
    /// from others.
    pub change: Option<Loss>,
    /// Why it cannot stay where it is.
    pub broken: Option<Against>,
}

/// From where to where a run goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// Which run.
    pub run: RunId,
    /// Where it was when the proposal was made.
    pub from: Option<Place>,
    /// Where it is to be.
    pub to: Option<Place>,
}

impl Way {
    /// Whether the run still is where the proposal takes it from.
    pub fn holds(&self, board: &Board) -> bool {
        board.run(self.run).is_some_and(|(session, run)| session.stands() && run.place == self.from)
    }
}

/// What the chosen part of a proposal would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// How many moves that is.
    pub moves: u32,
    /// What the board as it stands costs people.
    pub before: Loss,
    /// What it would cost them then; `None` where it cannot be.
    pub after: Option<Loss>,
    /// Why it cannot be.
    pub refused: Option<Refused>,
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

/// What would repair what is wrong with a run, or bring it in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repairs {
    /// The run.
    pub run: RunId,
    /// The board that this is about.
    pub seq: Seq,
    /// The best ways, at most three.
    pub ways: Vec<Repair>,
    /// For a run without a place: how many places each rule keeps it out of; the most first.
    pub forbidden: Vec<(Against, u32)>,
}

/// A way to repair something: all its moves are one change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repair {
    /// What goes where.
    pub moves: Vec<Move>,
    /// Whether nothing of what was wrong with the run is left.
    pub solves: bool,
    /// How many people more miss something that they want; negative where fewer do.
    pub missing: i64,
    /// How many people more will find no seat; negative where some gain one.
    pub seats: i64,
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
    /// What would change, in sentences.
    #[serde(default)]
    pub changed: Vec<String>,
    /// What would go: titles of sessions, times of slots.
    #[serde(default)]
    pub removed: Vec<String>,
    /// What is left out, and what else is to be known.
    #[serde(default)]
    pub left: Vec<String>,
    /// What is wrong; nothing is imported until there is nothing here.
    pub faults: Vec<Fault>,
}

/// What is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Which file: `programme`, `rooms`, `slots` or `sessions`.
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
    /// To facilitators: who is at the desk, a `Vec<AtDesk>` in JSON, for the code of the desk to read.
    Desk(String),
    /// To facilitators: how many are expected at each run, a list of pairs in JSON, for the code of the desk to read.
    Forecast(String),
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

    /// Who is at the desk.
    pub fn desk(here: &[AtDesk]) -> Self {
        Self::Desk(serde_json::to_string(here).unwrap_or_default())
    }

    /// How many are expected where.
    pub fn forecast(forecast: &model::Forecast) -> Self {
        let pairs: Vec<(&RunId, &u32)> = forecast.iter().collect();
        Self::Forecast(serde_json::to_string(&pairs).unwrap_or_default())
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
