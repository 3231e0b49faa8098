//! What has changed of late: as a page among the others, and one after the other in a strip. It comes with the page for
//! what happened before, and is read off the board for what happens since.

use super::flight;
use crate::hall::Hall;
use crate::parts::{Erase, clock};
use crate::words::words;
use ::words::Words;
use chrono::{NaiveDate, NaiveDateTime};
use leptos::prelude::*;
use model::{At, Board, Layout, Millis, Place, RoomId, RunId, Session, Shift, Shifted, Shifts, Slot, State};
use std::collections::BTreeSet;

/// How long the strip tells of one thing, in milliseconds.
const TELLS: Millis = 7_000;
/// Of more sessions that get a place at once nobody reads the names.
const MANY: usize = 6;
/// So many cards that get another place at once fly there.
const FLOCK: usize = 3;

/// A card on its way, and where it comes from.
pub(super) type Way = (RunId, Option<Place>, Place);

/// Cards on their way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Flock {
    /// Since when the wall is about them.
    pub(super) since: Millis,
    pub(super) ways: Vec<Way>,
}

impl Flock {
    /// Until when the wall is about them.
    fn until(&self) -> Millis {
        self.since + flight::lasts(self.ways.len())
    }
}

/// What is new on the wall.
#[derive(Clone, Copy)]
pub(super) struct Changes {
    pub(super) lines: Memo<Vec<Line>>,
    pub(super) flock: RwSignal<Option<Flock>>,
}

/// Something that has changed, as it is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Line {
    kind: &'static str,
    name: String,
    says: String,
}

impl Changes {
    /// Begins with what the page came with, and follows the board.
    pub(super) fn follow(hall: Hall) -> Self {
        let came = hall.shown.with_value(|shown| shown.wall.clone());
        let came: Shifts = came.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let shifts = RwSignal::new(came);
        let flock = RwSignal::new(None);
        Effect::new(move |before: Option<Layout>| {
            let after = hall.board.with(|board| Layout::of(board));
            if let Some(before) = before.filter(|before| *before != after) {
                let now = hall.now.get_untracked();
                shifts.update(|shifts| shifts.take_in(before.shifts(&after, now), now));
                let ways = before.moved(&after);
                if ways.len() >= FLOCK {
                    flock.set(Some(Flock { since: now, ways }));
                }
            }
            after
        });
        // By the minute, so that lines go together.
        let minute = Memo::new(move |_| hall.now.get() / 60_000 * 60_000);
        let lines = Memo::new(move |_| {
            let now = minute.get();
            hall.board.with(|board| shifts.with(|shifts| lines(board, shifts, now, words())))
        });
        Self { lines, flock }
    }

    /// Whether cards are on their way.
    pub(super) fn flies(self, now: Millis) -> bool {
        self.flock.with(|flock| flock.as_ref().is_some_and(|flock| now < flock.until()))
    }
}

/// What is told of at `now`, the newest first.
fn lines(board: &Board, shifts: &Shifts, now: Millis, w: Words) -> Vec<Line> {
    let teller = Teller { board, today: clock::local(board, now).date(), now, w };
    let fresh: Vec<&Shift> = shifts.fresh(now).collect();
    let is_new = |shift: &&&Shift| matches!(shift.what, Shifted::Run { from: None, to: Some(_), .. });
    let at_once = |at: Millis| fresh.iter().filter(is_new).filter(|shift| shift.at == at).count();
    let mut counted = BTreeSet::new();
    let mut late = Vec::new();
    let mut lines = Vec::new();
    for shift in &fresh {
        match &shift.what {
            Shifted::Run { from: None, to: Some(_), .. } if at_once(shift.at) > MANY => {
                if counted.insert(shift.at) {
                    let n = at_once(shift.at);
                    lines.push(Line { kind: "new", name: w.wall_life_many(n), says: String::new() });
                }
            }
            Shifted::Run { run, from, to } => lines.extend(teller.run(*run, *from, *to)),
            Shifted::Slot { slot, from, .. } => late.extend(board.slot(*slot).map(|slot| (*from, slot))),
            Shifted::Room { room, from, to } => lines.extend(teller.room(*room, from, to)),
        }
    }
    late.sort_by_key(|(from, _)| *from);
    lines.splice(0..0, teller.slots(&late));
    lines
}

/// Tells of what has changed on a board.
struct Teller<'a> {
    board: &'a Board,
    today: NaiveDate,
    now: Millis,
    w: Words,
}

impl Teller<'_> {
    /// A time as people look for it: with its day where that is not today.
    fn time(&self, at: NaiveDateTime) -> String {
        let clock = clock::shows(at);
        if at.date() == self.today { clock } else { self.w.moment(&self.w.date(at.date()), &clock) }
    }

    fn room_name(&self, room: RoomId) -> Option<&str> {
        self.board.room(room).map(|room| room.text.name.as_str())
    }

    fn run(&self, run: RunId, from: Option<At>, to: Option<At>) -> Option<Line> {
        let w = self.w;
        // Of what is hidden or forgotten nothing is told.
        let session =
            self.board.session(run.session).filter(|session| !session.hidden && !session.is_erased())?;
        // The slot may have moved since.
        let to = to.and_then(|at| {
            Some((self.room_name(at.place.room)?, self.board.slot(at.place.slot)?.text.starts))
        });
        let from = from.and_then(|at| Some((at.place.room, self.room_name(at.place.room)?, at.starts)));
        let (kind, says) = match (from, to) {
            (Some((_, room, then)), Some((to, now))) => {
                let (before, time) = (self.time(then), self.time(now));
                let says = match (room == to, then == now) {
                    (true, true) => return None,
                    (false, true) => w.wall_life_room(room, to, &time),
                    (true, false) => w.wall_life_time(to, &time, &before),
                    (false, false) => w.wall_life_both(to, &time, room, &before),
                };
                ("moved", says)
            }
            (None, Some((room, starts))) => ("new", w.wall_life_at(room, &self.time(starts))),
            (Some((_, room, then)), None) => self.gone(session, room, then),
            (None, None) => return None,
        };
        Some(Line { kind, name: session.idea.title.clone(), says })
    }

    /// What has become of a session that has no place any more.
    fn gone(&self, session: &Session, room: &str, then: NaiveDateTime) -> (&'static str, String) {
        let was = || self.w.wall_life_was(room, &self.time(then));
        match &session.state {
            State::Withdrawn => ("cancelled", was()),
            State::Pitched => ("off", was()),
            State::Merged { .. } => match self.board.became(session.id).filter(|into| !into.hidden) {
                Some(into) => ("merged", self.w.wall_life_part(&into.idea.title)),
                None => ("cancelled", was()),
            },
        }
    }

    /// Slots that start at another time, in the order in which they were: what moves together is told once.
    fn slots(&self, late: &[(NaiveDateTime, &Slot)]) -> Vec<Line> {
        let by =
            |(from, slot): &(NaiveDateTime, &Slot)| (from.date(), (slot.text.starts - *from).num_minutes());
        let together = late.chunk_by(|a, b| by(a) == by(b));
        let line = |slots: &[(NaiveDateTime, &Slot)]| {
            let first = slots.first()?;
            let (from, slot) = first;
            let (_, minutes) = by(first);
            let to = self.time(slot.text.starts);
            let says = match slots.len() {
                1 => self.w.wall_life_slot(&to),
                _ => self.w.wall_life_slots(minutes.unsigned_abs(), &to),
            };
            let kind = if minutes > 0 { "later" } else { "earlier" };
            (minutes != 0).then(|| Line { kind, name: self.time(*from), says })
        };
        together.filter_map(line).collect()
    }

    fn room(
        &self,
        room: RoomId,
        from: &BTreeSet<model::SlotId>,
        to: &BTreeSet<model::SlotId>,
    ) -> Option<Line> {
        let name = self.room_name(room)?.to_owned();
        let coming: Vec<&Slot> = self
            .board
            .slots
            .iter()
            .filter(|slot| slot.is_for_sessions() && slot.ends_at() > self.now)
            .collect();
        let closed: Vec<&Slot> =
            coming.iter().copied().filter(|slot| to.contains(&slot.id) && !from.contains(&slot.id)).collect();
        let Some(first) = closed.first() else {
            let opened = coming.iter().any(|slot| from.contains(&slot.id) && !to.contains(&slot.id));
            return opened.then(|| Line { kind: "open", name, says: String::new() });
        };
        let day = first.text.day();
        let on = coming.iter().filter(|slot| slot.text.day() == day && slot.starts_at() >= first.starts_at());
        let says = if closed.len() > 1 && on.clone().all(|slot| to.contains(&slot.id)) {
            self.w.wall_life_closed_on(&self.time(first.text.starts))
        } else {
            let times: Vec<_> = closed.iter().map(|slot| self.time(slot.text.starts)).collect();
            self.w.wall_life_closed_at(&self.w.list(&times))
        };
        Some(Line { kind: "closed", name, says })
    }
}

/// One change: what kind, of what, and how it is now.
fn told(line: &Line) -> AnyView {
    let w = words();
    view! {
        <span class="shift__kind" data-kind=line.kind>{w.wall_life_kind(line.kind)}</span>" "
        <strong class="shift__name" dir="auto">{line.name.clone()}</strong>" "
        <span class="shift__says" dir="auto">{line.says.clone()}</span>
    }
    .erase()
}

/// All of them.
pub(super) fn page(changes: Changes) -> AnyView {
    let w = words();
    let none = Memo::new(move |_| changes.lines.with(Vec::is_empty));
    view! {
        <section class="shifts">
            <h2 class="shifts__title">{w.wall_life_changes()}</h2>
            <ul class="shifts__list" role="list" data-items>
                <For each=move || changes.lines.get() key=Clone::clone let:line>
                    <li class="shift">{told(&line)}</li>
                </For>
            </ul>
            {move || none.get().then(|| view! { <p class="shifts__none">{w.wall_life_none()}</p> })}
        </section>
    }
    .erase()
}

/// One after the other, below what else the wall shows.
pub(super) fn strip(hall: Hall, changes: Changes) -> AnyView {
    let w = words();
    let line = Memo::new(move |_| {
        let turn = usize::try_from(hall.now.get() / TELLS).unwrap_or_default();
        changes.lines.with(|lines| Some(lines.get(turn.checked_rem(lines.len())?)?.clone()))
    });
    let strip = move || {
        let line = line.get()?;
        Some(view! { <p class="wall__strip"><span class="unseen">{w.wall_life_changed()}": "</span>{told(&line)}</p> }.erase())
    };
    strip.erase()
}

#[cfg(test)]
mod tests;
