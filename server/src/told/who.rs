//! Who is told of a change, and what: from the board before it and after it. Pure.
//!
//! Hosts and pitchers are told of their turn, and of what happens to their sessions; others of what happens to sessions
//! that they want, in one message a change; everybody of announcements; nobody of what they did themselves. Places
//! count once the event is live: until then the grid is a draft. When it goes live, hosts are told where they are.

use super::sentences::{Facts, Happened, News, Spot};
use model::{
    Board, Change, Effect, Host, PersonId, Phase, Place, Run, Session, SessionId, Slot, State, Turn,
};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// Who could be told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Audience {
    /// Those who asked to be told.
    pub(crate) listening: BTreeSet<PersonId>,
    /// Who wants which session, as they said it.
    pub(crate) wants: Vec<(PersonId, SessionId)>,
}

/// Something to tell somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Telling {
    /// Whom.
    pub(crate) person: PersonId,
    /// What is told, by a name that no other thing of this event has: nobody is told the same thing twice.
    pub(crate) thing: String,
    /// What it is about: a newer message about the same replaces it.
    pub(crate) tag: String,
    /// The page to open, below the event's own.
    pub(crate) page: String,
    /// How long it is worth knowing.
    pub(crate) keep: Duration,
    /// Whether a phone that sleeps should wake.
    pub(crate) urgent: bool,
    /// What it says.
    pub(crate) facts: Facts,
}

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Whether what people want matters for who is told of a change: it may, unless the change is of a kind that moves no
/// session and takes none away.
pub(crate) fn asks_for_wants(change: &Change) -> bool {
    !change.effects.iter().all(|effect| {
        matches!(
            effect,
            Effect::Announced(_)
                | Effect::KeptApart { .. }
                | Effect::MergeProposed { .. }
                | Effect::QueueOrdered { .. }
                | Effect::QueueingSet(_)
                | Effect::EmbeddingSet(_)
                | Effect::SightSet(_)
                | Effect::IdeaEdited { .. }
                | Effect::NoteAdded { .. }
                | Effect::NoteEdited { .. }
                | Effect::Pinned { .. }
                | Effect::Pitched(_)
                | Effect::SettingsEdited(_)
                | Effect::TakenDown(_)
                | Effect::TurnSet { .. }
                | Effect::WallHeld(_)
        )
    })
}

/// Who is told of a change, and what.
pub(crate) fn told_of(before: &Board, after: &Board, change: &Change, audience: &Audience) -> Vec<Telling> {
    let step = Step { before, after, change };
    let mut tellings = step.turns();
    tellings.extend(step.sessions(&audience.wants));
    tellings.extend(step.announcements(&audience.listening));
    tellings
        .retain(|telling| Some(telling.person) != change.by && audience.listening.contains(&telling.person));
    tellings
}

/// What a change did to sessions, as everybody may know it: each with its title and what happened.
pub(crate) fn of_sessions(
    before: &Board,
    after: &Board,
    change: &Change,
) -> Vec<(SessionId, String, Happened)> {
    let step = Step { before, after, change };
    let mut all = Vec::new();
    for was in &before.sessions {
        let Some(is) = after.session(was.id).filter(|is| !is.hidden && !is.idea.title.is_empty()) else {
            continue;
        };
        let happened = step.happened(was, is).into_iter();
        all.extend(happened.map(|(_, what)| (is.id, is.idea.title.clone(), what)));
    }
    all
}

/// That the board has opened, to somebody who asked to be told.
pub(crate) fn opened(board: &Board, person: PersonId) -> Telling {
    Telling {
        person,
        thing: "opened".into(),
        tag: "opened".into(),
        page: String::new(),
        keep: 24 * HOUR,
        urgent: false,
        facts: Facts { event: board.event.settings.name.clone(), news: News::Opened },
    }
}

/// One change, with the boards around it.
struct Step<'a> {
    before: &'a Board,
    after: &'a Board,
    change: &'a Change,
}

impl Step<'_> {
    fn facts(&self, news: News) -> Facts {
        Facts { event: self.after.event.settings.name.clone(), news }
    }

    /// The queue for the microphone: who has it now, and who is next while somebody has it.
    fn turns(&self) -> Vec<Telling> {
        if !self.after.event.phase.opens() {
            return Vec::new();
        }
        let telling = |session: &Session, thing: String, news: News| {
            people_of(session).into_iter().map(move |person| (person, thing.clone(), news.clone())).collect()
        };
        let mut told: Vec<(PersonId, String, News)> = Vec::new();
        let title = |session: &Session| session.idea.title.clone();
        let (had, has) = (speaking(self.before), speaking(self.after));
        if let Some((session, since)) = has.filter(|has| had.is_none_or(|had| had.1 != has.1)) {
            let news = News::CalledUp { title: title(session) };
            told.extend::<Vec<_>>(telling(session, format!("turn.{}@{since}", session.id), news));
        }
        let next_was = next(self.before).map(|session| session.id);
        if let Some(session) = next(self.after).filter(|session| Some(session.id) != next_was) {
            let news = News::Next { title: title(session) };
            told.extend::<Vec<_>>(telling(session, format!("next.{}", session.id), news));
        }
        told.into_iter()
            .map(|(person, thing, news)| Telling {
                person,
                thing,
                tag: "turn".into(),
                page: String::new(),
                keep: 15 * MINUTE,
                urgent: true,
                facts: self.facts(news),
            })
            .collect()
    }

    fn sessions(&self, wants: &[(PersonId, SessionId)]) -> Vec<Telling> {
        let mut tellings = Vec::new();
        let mut of_fans: BTreeMap<PersonId, BTreeMap<SessionId, News>> = BTreeMap::new();
        let mut fans: BTreeMap<SessionId, BTreeSet<PersonId>> = BTreeMap::new();
        for (person, session) in wants {
            if let Some(session) = self.before.became(*session) {
                fans.entry(session.id).or_default().insert(*person);
            }
        }
        for was in &self.before.sessions {
            // Of what is hidden nothing is told.
            let Some(is) = self.after.session(was.id).filter(|is| !is.hidden) else { continue };
            // Whoever is forgotten leaves sessions without a title: others are told by the one that they know.
            let titles = [&is.idea.title, &was.idea.title];
            let Some(title) = titles.into_iter().find(|title| !title.is_empty()) else { continue };
            let own: BTreeSet<_> = people_of(was).into_iter().chain(people_of(is)).collect();
            for (thing, what) in self.happened(was, is) {
                let news = |yours| News::Session { title: title.clone(), yours, what: what.clone() };
                tellings.extend(own.iter().map(|person| Telling {
                    person: *person,
                    thing: format!("{thing}@{}", self.change.seq),
                    tag: thing.clone(),
                    page: format!("/s/{}", is.id),
                    keep: 4 * HOUR,
                    urgent: false,
                    facts: self.facts(news(true)),
                }));
                // Whoever only wants it is told of what changes for them, not of its first place.
                if !matches!(what, Happened::Placed(_)) {
                    for fan in fans.get(&is.id).into_iter().flatten().filter(|fan| !own.contains(fan)) {
                        of_fans.entry(*fan).or_default().insert(is.id, news(false));
                    }
                }
            }
        }
        for (person, mut news) in of_fans {
            let (tag, page, news) = match (news.len(), news.pop_first()) {
                (1, Some((session, news))) => (format!("wanted.{session}"), format!("/s/{session}"), news),
                (_, first) => {
                    let all = first.into_iter().chain(news).map(|(_, news)| news);
                    let titles = all.filter_map(|news| match news {
                        News::Session { title, .. } => Some(title),
                        _ => None,
                    });
                    ("wanted".into(), "/mine".into(), News::Several { titles: titles.collect() })
                }
            };
            tellings.push(Telling {
                person,
                thing: format!("wanted@{}", self.change.seq),
                tag,
                page,
                keep: 4 * HOUR,
                urgent: false,
                facts: self.facts(news),
            });
        }
        tellings
    }

    /// What happened to a session, each with a name for it.
    fn happened(&self, was: &Session, is: &Session) -> Vec<(String, Happened)> {
        let (phase_was, phase) = (self.before.event.phase, self.after.event.phase);
        if !phase.opens() || !was.stands() {
            return Vec::new();
        }
        let state = format!("session.{}", is.id);
        match &is.state {
            State::Withdrawn => return vec![(state, Happened::Withdrawn)],
            State::Merged { into, .. } => {
                let into = self.after.session(*into).map_or_else(String::new, |into| into.idea.title.clone());
                return vec![(state, Happened::Merged { into })];
            }
            State::Pitched if phase != Phase::Live => return Vec::new(),
            State::Pitched => {}
        }
        let numbers: BTreeSet<u8> = was.runs.iter().chain(&is.runs).map(|run| run.number).collect();
        let happened = |number: u8| {
            let at = |board: &Board, run: Option<&Run>| Some(Cell::of(board, run?.place?)?.spot(board));
            let is_at = at(self.after, is.run(number));
            // Before the event was live nobody was told where anything is.
            let was_at = at(self.before, was.run(number)).filter(|_| phase_was == Phase::Live);
            let moved = match (was.run(number), is.run(number)) {
                (Some(was), Some(is)) => !self.is_same_place(was.place, is.place),
                _ => true,
            };
            match (was_at, is_at) {
                (None, Some(is_at)) => Some(Happened::Placed(is_at)),
                (Some(was_at), None) => Some(Happened::TakenOff(was_at)),
                (Some(_), Some(is_at)) if moved => Some(Happened::Moved(is_at)),
                _ => None,
            }
        };
        numbers
            .into_iter()
            .filter_map(|number| {
                let name = if number == 1 { state.clone() } else { format!("{state}.{number}") };
                Some((name, happened(number)?))
            })
            .collect()
    }

    /// Whether people find it where it was: in the same room, at the same time.
    fn is_same_place(&self, was: Option<Place>, is: Option<Place>) -> bool {
        let starts = |board: &Board, place: Place| board.slot(place.slot).map(|slot| slot.text.starts);
        match (was, is) {
            (Some(was), Some(is)) => {
                was.room == is.room && starts(self.before, was) == starts(self.after, is)
            }
            (was, is) => was == is,
        }
    }

    fn announcements(&self, everybody: &BTreeSet<PersonId>) -> Vec<Telling> {
        let new = self.after.announcements.iter().filter(|announcement| {
            !self.before.announcements.iter().any(|other| other.id == announcement.id)
        });
        new.flat_map(|announcement| {
            let thing = format!("announcement.{}", announcement.id);
            let stands = announcement.until.map(|until| (until - announcement.at).max(0).cast_unsigned());
            everybody.iter().map(move |person| Telling {
                person: *person,
                thing: thing.clone(),
                tag: thing.clone(),
                page: String::new(),
                keep: stands.map_or(12 * HOUR, Duration::from_millis).min(12 * HOUR),
                urgent: true,
                facts: self.facts(News::Announced { text: announcement.text.clone() }),
            })
        })
        .collect()
    }
}

/// A cell of a board.
struct Cell<'a> {
    room: &'a str,
    slot: &'a Slot,
}

impl<'a> Cell<'a> {
    fn of(board: &'a Board, place: Place) -> Option<Self> {
        let (room, slot) = board.place_name(place)?;
        Some(Self { room: &room.text.name, slot })
    }

    fn spot(&self, board: &Board) -> Spot {
        let day = self.slot.text.day();
        Spot {
            room: self.room.to_owned(),
            starts: self.slot.text.starts,
            says_day: board.slots.iter().any(|slot| slot.text.day() != day),
        }
    }
}

/// The people on devices whose session it is.
fn people_of(session: &Session) -> BTreeSet<PersonId> {
    let hosts = session.idea.hosts.iter().filter_map(|host| match host {
        Host::Person(person) => Some(*person),
        Host::Named(_) => None,
    });
    hosts.chain(session.pitched_by).collect()
}

/// Who has the microphone, and since when.
fn speaking(board: &Board) -> Option<(&Session, model::Millis)> {
    board.standing().find_map(|session| match session.turn {
        Turn::Speaking(since) => Some((session, since)),
        _ => None,
    })
}

/// Who comes next, while somebody speaks: before that, the queue only fills.
fn next(board: &Board) -> Option<&Session> {
    speaking(board)?;
    board.queue().into_iter().find(|session| session.turn == Turn::Waiting)
}

#[cfg(test)]
mod tests;
