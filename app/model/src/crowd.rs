//! Who wants what, person by person: what only the server knows, asked about a board.

use crate::forecast::{Shares, WHOLE};
use crate::{Board, Host, Level, PersonId, RunId, Session, SessionId};
use std::collections::BTreeMap;
use std::ops::Range;

/// Everybody who wants something, with what they want.
#[derive(Clone, Debug, Default)]
pub struct Crowd(BTreeMap<PersonId, Vec<(SessionId, Level)>>);

/// The runs of each session that have a place, with the slots that they take; and who hosts when.
struct Timetable {
    runs: BTreeMap<SessionId, Vec<(RunId, Range<usize>)>>,
    hosting: BTreeMap<PersonId, Vec<(SessionId, Range<usize>)>>,
}

impl Timetable {
    fn of(board: &Board) -> Self {
        let at: BTreeMap<_, _> = board.slots.iter().enumerate().map(|(at, slot)| (slot.id, at)).collect();
        let mut table = Self { runs: BTreeMap::new(), hosting: BTreeMap::new() };
        for (session, run) in board.runs() {
            let span = board.taken_by(session, run);
            let Some(first) = span.first().and_then(|slot| at.get(&slot.id).copied()) else { continue };
            let span = first..first + span.len();
            for host in &session.idea.hosts {
                if let Host::Person(person) = host {
                    table.hosting.entry(*person).or_default().push((session.id, span.clone()));
                }
            }
            table.runs.entry(session.id).or_default().push((session.run_id(run), span));
        }
        table
    }

    fn of_session(&self, session: SessionId) -> &[(RunId, Range<usize>)] {
        self.runs.get(&session).map(Vec::as_slice).unwrap_or_default()
    }

    /// Marks the slots in which a person hosts something else than `but_for`.
    fn busy(&self, person: PersonId, but_for: SessionId, span: &Range<usize>) -> bool {
        self.hosting.get(&person).into_iter().flatten().any(|(session, hosting)| {
            *session != but_for && hosting.start < span.end && span.start < hosting.end
        })
    }
}

impl Crowd {
    /// Gathers what everybody wants; merges are followed already.
    pub fn of(wishes: impl IntoIterator<Item = (PersonId, SessionId, Level)>) -> Self {
        let mut crowd = Self::default();
        for (person, session, level) in wishes {
            crowd.0.entry(person).or_default().push((session, level));
        }
        crowd
    }

    /// How many would go to each run if everybody went where they want to. Somebody who wants several at once is
    /// in one of them: in one that is a Must, if any is, or else in each by an equal share. Somebody who wants a
    /// session that runs more than once is in one of its runs. Hosts are where they host.
    pub fn shares(&self, board: &Board) -> Shares {
        let table = Timetable::of(board);
        let mut shares = Shares::new();
        // What a person wants in each slot: Musts, and all else.
        let mut wanted = vec![[0_u32; 2]; board.slots.len()];
        let mut free: Vec<(usize, RunId, Range<usize>, u32)> = Vec::new();
        for (&person, wishes) in &self.0 {
            free.clear();
            for &(session, level) in wishes {
                let runs = table.of_session(session);
                let part = WHOLE / u32::try_from(runs.len()).unwrap_or(WHOLE).clamp(1, WHOLE);
                for (run, span) in runs.iter().filter(|(_, span)| !table.busy(person, session, span)) {
                    free.push((usize::from(level == Level::Interested), *run, span.clone(), part));
                }
            }
            for (level, _, span, part) in &free {
                span.clone().for_each(|slot| wanted[slot][*level] += part);
            }
            for (level, run, span, part) in &free {
                let of_slot = |slot: usize| {
                    let [must, interested] = wanted[slot];
                    let room = if *level == 0 { WHOLE } else { WHOLE.saturating_sub(must) };
                    let all = if *level == 0 { must } else { interested };
                    if all <= room { *part } else { part * room / all }
                };
                *shares.entry(*run).or_default() +=
                    u64::from(span.clone().map(of_slot).min().unwrap_or_default());
            }
            for (_, _, span, _) in &free {
                span.clone().for_each(|slot| wanted[slot] = [0; 2]);
            }
        }
        shares
    }

    /// How many people miss something that they want: two things are on at once, or one is off the board. Whoever
    /// wants something that runs twice goes when they can.
    pub fn missing(&self, board: &Board) -> u32 {
        let table = Timetable::of(board);
        let mut taken = vec![false; board.slots.len()];
        let mut missing = 0;
        for (&person, wishes) in &self.0 {
            taken.fill(false);
            let mut wishes: Vec<_> =
                wishes.iter().map(|(id, level)| (*level, table.of_session(*id), *id)).collect();
            // What leaves the least choice first.
            wishes.sort_by_key(|(level, runs, id)| (runs.len(), std::cmp::Reverse(*level), *id));
            let all = wishes.into_iter().all(|(_, runs, id)| {
                let can = |span: &Range<usize>| {
                    !taken[span.clone()].contains(&true) && !table.busy(person, id, span)
                };
                let span = runs.iter().map(|(_, span)| span).find(|span| can(span)).cloned();
                span.is_some_and(|span| {
                    taken[span].fill(true);
                    true
                })
            });
            missing += u32::from(!all);
        }
        missing
    }
}

impl Board {
    /// People who are expected at runs and will find no seat there.
    pub fn without_seat(&self, counts: &crate::Counts, forecast: &crate::Forecast) -> u32 {
        let over = |(session, run): (&Session, &crate::Run)| {
            let seats = self.room(run.place?.room)?.text.capacity?;
            Some(self.expected(session, run, counts, forecast).saturating_sub(seats))
        };
        self.runs().filter_map(over).sum()
    }
}
