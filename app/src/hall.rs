//! What the browser knows of the event: the board and all that comes beside it, as signals that every part reads.
//! On the server it is made once for a page and never changes.

use crate::api::{Me, Returned, Shown};
use crate::look::{Look, memo};
use crate::seen::{News, Seen};
use crate::words::words;
use leptos::prelude::*;
use model::{
    Board, Change, Count, Counts, Effect, Fields, Heads, Level, Millis, Names, RunId, Session, SessionId,
    State,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Whether what is shown is what is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// It is.
    Live,
    /// The connection is being made, or changes are on their way.
    CatchingUp,
    /// There is no connection: this is how things were then.
    Old(Millis),
}

/// The event, as every part of a page sees it.
#[derive(Clone, Copy)]
pub struct Hall {
    /// Identifies the log that `board.seq` counts in.
    pub epoch: StoredValue<i64>,
    /// The board.
    pub board: RwSignal<Arc<Board>>,
    /// What people on it are called.
    pub names: RwSignal<Arc<Names>>,
    /// How many want what, as the server counts.
    pub counts: RwSignal<Arc<Counts>>,
    /// How many people are in which run.
    pub heads: RwSignal<Heads>,
    /// Who looks.
    pub me: RwSignal<Me>,
    /// Taps on hearts that the server has not answered yet.
    pub tapped: RwSignal<BTreeMap<SessionId, Option<Level>>>,
    /// Taps on "I’m here" that the server has not answered yet.
    pub stepped: RwSignal<BTreeMap<RunId, bool>>,
    /// What this device last saw of where one's sessions are; `None` until the page has come to life.
    pub(crate) seen: RwSignal<Option<Seen>>,
    /// What is kept on this device until the server has answered, or has been refused meanwhile; oldest first.
    pub waiting: RwSignal<Vec<Waiting>>,
    /// Whether what is shown is what is so.
    pub link: RwSignal<Link>,
    /// The moment, to the second; the moment of rendering until the page has come to life.
    pub now: RwSignal<Millis>,
    /// What was last heard of the solver, as it came: the desk reads it.
    pub filling: RwSignal<Option<String>>,
    /// Who is at the desk, as it was last heard: the desk reads it.
    pub at_desk: RwSignal<Option<String>>,
    /// The card that whoever looks is about to move, as others at the desk are told.
    pub holding: RwSignal<Option<RunId>>,
    /// What was last heard of how many are expected where, as it came: the desk reads it.
    pub forecast: RwSignal<Option<String>>,
    /// The latest changes, newest first (facilitators).
    pub history: RwSignal<Vec<Arc<Change>>>,
    /// What to tell the person, newest last.
    pub notices: RwSignal<Vec<Notice>>,
    /// Identifies the files that the page came with.
    pub build: StoredValue<String>,
    /// The event as the page came with it.
    pub shown: StoredValue<Shown>,
}

/// A form that is kept on this device until the server has answered.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub struct Waiting {
    /// Tells those of this device apart.
    pub key: u32,
    /// What was typed.
    pub fields: Fields,
    /// The answer, where it was a refusal that nobody was there to read.
    pub refused: Option<String>,
}

/// Something to tell the person who looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Tells notices apart.
    pub id: u64,
    /// What to say.
    pub sentence: String,
    /// Whether it is bad news.
    pub bad: bool,
    /// The change that it tells of, if it can be taken back from here.
    pub undo: Option<model::Seq>,
}

impl Hall {
    /// The event as a page came with it.
    pub fn new(shown: Shown, now: Millis, build: String) -> Self {
        Self {
            epoch: StoredValue::new(shown.epoch),
            board: RwSignal::new(Arc::clone(&shown.board)),
            names: RwSignal::new(Arc::clone(&shown.names)),
            counts: RwSignal::new(Arc::clone(&shown.counts)),
            heads: RwSignal::new(shown.heads.clone()),
            me: RwSignal::new(shown.me.clone()),
            tapped: RwSignal::new(BTreeMap::new()),
            stepped: RwSignal::new(BTreeMap::new()),
            seen: RwSignal::new(None),
            waiting: RwSignal::new(Vec::new()),
            link: RwSignal::new(Link::CatchingUp),
            now: RwSignal::new(now),
            filling: RwSignal::new(None),
            at_desk: RwSignal::new(None),
            holding: RwSignal::new(None),
            forecast: RwSignal::new(None),
            history: RwSignal::new(shown.history.clone()),
            notices: RwSignal::new(Vec::new()),
            build: StoredValue::new(build),
            shown: StoredValue::new(shown),
        }
    }

    /// The event as everybody may see it, whoever’s device the screen is: for one that a whole room reads.
    pub fn for_everybody(self) -> Self {
        let seen = |board: &Arc<Board>| board.public().map_or_else(|| Arc::clone(board), Arc::new);
        let board = RwSignal::new(self.board.with_untracked(seen));
        leptos::prelude::Effect::new(move |before: Option<()>| {
            let now = self.board.with(seen);
            // What it begins with is there already.
            if before.is_some() {
                board.set(now);
            }
        });
        Self { board, ..self }
    }

    /// Address of a page of this event: `path("desk")` is `/e/health-camp/desk`.
    pub fn path(self, tail: &str) -> String {
        let slug = self.shown.held(|shown| shown.board.event.slug.to_string());
        if tail.is_empty() { format!("/e/{slug}") } else { format!("/e/{slug}/{tail}") }
    }

    /// A session, followed as it changes.
    pub fn session(self, id: SessionId) -> Memo<Option<Session>> {
        memo(move || self.board.look(|board| board.session(id).cloned()))
    }

    /// Whether whoever looks shapes the board.
    pub fn facilitates(self) -> bool {
        self.me.look(|me| me.role >= model::Role::Facilitator)
    }

    /// How much whoever looks wants a session, taps that are still on their way included.
    pub fn level(self, id: SessionId) -> Option<Level> {
        let tapped = self.tapped.look(|tapped| tapped.get(&id).copied());
        tapped.unwrap_or_else(|| self.me.look(|me| me.interest.get(&id).copied()))
    }

    /// How many want a session, one's own tap that is still on its way included; `None` while that is hidden.
    pub fn count(self, id: SessionId) -> Option<Count> {
        let role = self.me.look(|me| me.role);
        if !self.board.look(|board| board.shows_popularity(role)) {
            return None;
        }
        let mut count = self.counts.look(|counts| counts.get(&id).copied().unwrap_or_default());
        if let Some(tapped) = self.tapped.look(|tapped| tapped.get(&id).copied()) {
            let add = |count: &mut Count, level, by: i32| {
                let number = match level {
                    Level::Interested => &mut count.interested,
                    Level::Must => &mut count.must,
                };
                *number = number.saturating_add_signed(by);
            };
            if let Some(known) = self.me.look(|me| me.interest.get(&id).copied()) {
                add(&mut count, known, -1);
            }
            if let Some(level) = tapped {
                add(&mut count, level, 1);
            }
        }
        Some(count)
    }

    /// Whether whoever looks says that they are in a run, a tap that is still on its way included.
    pub fn is_here(self, run: RunId) -> bool {
        let stepped = self.stepped.look(|stepped| stepped.get(&run).copied());
        stepped.unwrap_or_else(|| self.me.look(|me| me.here.contains(&run)))
    }

    /// How many say that they are in a run, one's own tap that is still on its way included.
    pub fn heads(self, run: RunId) -> u32 {
        let heads = self.heads.look(|heads| heads.0.get(&run).copied().unwrap_or_default());
        let known = self.me.look(|me| me.here.contains(&run));
        match (known, self.is_here(run)) {
            (false, true) => heads + 1,
            (true, false) => heads.saturating_sub(1),
            _ => heads,
        }
    }

    /// What has changed for whoever looks since this device last showed it.
    pub(crate) fn news(self) -> BTreeMap<RunId, News> {
        self.seen.look(|seen| {
            let Some(seen) = seen else { return BTreeMap::new() };
            self.board.look(|board| self.me.look(|me| seen.news(board, me)))
        })
    }

    /// Tells the person something.
    pub fn tell(self, sentence: impl Into<String>, bad: bool) {
        let sentence = sentence.into();
        self.notices.update(|notices| {
            let id = notices.last().map_or(1, |notice| notice.id + 1);
            notices.push(Notice { id, sentence, bad, undo: None });
        });
    }

    /// Says one thing and lets it go by itself: whoever moves twenty sessions must not have to close twenty notices.
    /// Bad news stays until it is closed. `undo` is the change that it tells of, if that can be taken back from here.
    pub fn tell_for_a_while(self, sentence: impl Into<String>, undo: Option<model::Seq>) {
        self.notices.update(|notices| notices.retain(|notice| notice.bad));
        let sentence = sentence.into();
        self.tell(sentence.clone(), false);
        self.notices.update(|notices| {
            if let Some(notice) = notices.last_mut() {
                notice.undo = undo;
            }
        });
        #[cfg(feature = "hydrate")]
        {
            let is_it = move |notice: &Notice| notice.sentence == sentence && notice.undo == undo;
            let away =
                move || self.notices.update(|notices| notices.retain(|notice| notice.bad || !is_it(notice)));
            // Long enough to read it, and to press a button.
            set_timeout(away, std::time::Duration::from_secs(if undo.is_some() { 12 } else { 7 }));
        }
    }

    /// Applies changes that follow on what is shown; what is known already is passed over. Answers whether there
    /// is no gap.
    pub fn apply(self, changes: &[Arc<Change>]) -> bool {
        let mut board = Arc::clone(&self.board.get_untracked());
        let mut news = Vec::new();
        for change in changes {
            if change.seq <= board.seq {
                continue;
            }
            if change.seq != board.seq + 1 {
                return false;
            }
            let after = Arc::make_mut(&mut board);
            after.apply(change);
            news.push(Arc::clone(change));
        }
        if !news.is_empty() {
            self.board.set(board);
            if self.me.peek(|me| me.role >= model::Role::Facilitator) {
                self.history.update(|history| {
                    for change in &news {
                        history.insert(0, Arc::clone(change));
                    }
                    history.truncate(HISTORY as usize);
                });
            }
            for change in &news {
                self.tell_of(change);
            }
        }
        true
    }

    /// Tells of what a change means to whoever looks: their sessions and the ones that they want.
    fn tell_of(self, change: &Change) {
        let me = self.me.get_untracked();
        if change.by.is_some() && change.by == me.person {
            return;
        }
        let board = self.board.get_untracked();
        let w = words();
        let is_mine = |session: &Session| me.person.is_some_and(|person| session.is_of(person));
        for effect in &change.effects {
            // Whose news it is, and what to say.
            let (session, sentence) = match effect {
                Effect::StateSet { session, state: State::Merged { into, .. } } => {
                    let (Some(from), Some(into)) = (board.session(*session), board.session(*into)) else {
                        continue;
                    };
                    // Whoever has the session that stays learns who has joined them.
                    if is_mine(into) && !is_mine(from) {
                        (into, w.news_joined(&into.idea.title, &from.idea.title))
                    } else {
                        (from, w.news_part_of(&from.idea.title, &into.idea.title))
                    }
                }
                Effect::StateSet { session, state: State::Withdrawn } => {
                    let Some(session) = board.session(*session) else { continue };
                    (session, w.news_withdrawn(&session.idea.title))
                }
                // Somebody else said no; where there is more to it, the rest says it.
                Effect::MergeAsked { session, into: None } if change.effects.len() == 1 => {
                    let Some(session) = board.session(*session).filter(|session| is_mine(session)) else {
                        continue;
                    };
                    (session, w.news_stays_own(&session.idea.title))
                }
                Effect::Placed { run, place: Some(place) } => {
                    let Some(session) = board.session(run.session) else { continue };
                    let Some((room, slot)) = board.place_name(*place) else { continue };
                    (session, w.news_placed(&session.idea.title, &room.text.name, &slot.starts_clock()))
                }
                _ => continue,
            };
            if is_mine(session) || me.interest.contains_key(&session.id) {
                self.tell(sentence, false);
            }
        }
    }
}

/// How many changes the desk keeps in sight.
pub const HISTORY: u32 = 50;

/// The hall of the page that this is part of.
pub fn hall() -> Hall {
    expect_context::<Hall>()
}

/// What was sent with the form that led to this page, if it comes back.
#[derive(Clone)]
pub struct ReturnedForm(pub Option<Returned>);
