//! Places: putting runs on the board, moving and swapping them, pinning, repeating.

use super::Context;
use crate::text::clamp;
use crate::{Board, Effect, Field, Move, Pin, Place, Refusal, Run, RunId, Session, SessionId, Slot, limits};
use std::collections::BTreeMap;

impl Board {
    pub(super) fn place(
        &self,
        context: &Context<'_>,
        moves: &[Move],
        confirmed: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let moves: BTreeMap<RunId, Option<Place>> = moves.iter().map(|step| (step.run, step.to)).collect();
        let mut effects = Vec::new();
        for (&run, &place) in &moves {
            let (session, old) = self.run(run).ok_or(Refusal::NoSuchRun)?;
            self.must_stand(session)?;
            if old.place != place {
                effects.push(Effect::Placed { run, place });
            }
        }
        let after = self.after(&effects);
        // A run that stays where it is was allowed there, or confirmed: only what moves is asked about.
        for effect in &effects {
            if let Effect::Placed { run, .. } = effect {
                after.refuse_place(*run, confirmed)?;
            }
        }
        Ok(effects)
    }

    pub(super) fn swap(
        &self,
        context: &Context<'_>,
        a: RunId,
        b: RunId,
        confirmed: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let place_of = |run| self.run(run).map(|(_, run)| run.place).ok_or(Refusal::NoSuchRun);
        let moves = [Move { run: a, to: place_of(b)? }, Move { run: b, to: place_of(a)? }];
        self.place(context, &moves, confirmed)
    }

    pub(super) fn pin(&self, context: &Context<'_>, id: RunId, pin: Pin) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let (session, run) = self.run(id).ok_or(Refusal::NoSuchRun)?;
        self.must_stand(session)?;
        if pin.room.is_some_and(|room| self.room(room).is_none()) {
            return Err(Refusal::NoSuchRoom);
        }
        if let Some(slot) = pin.slot {
            let slot = self.slot(slot).ok_or(Refusal::NoSuchSlot)?;
            if !slot.is_for_sessions() {
                return Err(Refusal::SlotNotForSessions { times: slot.times() });
            }
        }
        if run.place.is_some_and(|place| !pin.holds(place)) {
            return Err(Refusal::PinnedApart { title: session.idea.title.clone() });
        }
        if run.pin == pin { Ok(Vec::new()) } else { Ok(vec![Effect::Pinned { run: id, pin }]) }
    }

    pub(super) fn repeat(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        self.must_stand(session)?;
        if session.runs.len() >= limits::RUNS {
            return Err(Refusal::TooMany { field: Field::Session, most: clamp(limits::RUNS) });
        }
        let number = (1..=u8::MAX).find(|number| session.run(*number).is_none()).ok_or(Refusal::NoSuchRun)?;
        Ok(vec![Effect::RunAdded { session: id, run: Run::unplaced(number) }])
    }

    pub(super) fn drop_run(&self, context: &Context<'_>, id: RunId) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let (session, _) = self.run(id).ok_or(Refusal::NoSuchRun)?;
        if session.runs.len() == 1 {
            return Err(Refusal::OnlyRun { title: session.idea.title.clone() });
        }
        if id == RunId::first(session.id) {
            return Err(Refusal::FirstRun { title: session.idea.title.clone() });
        }
        Ok(vec![Effect::RunRemoved(id)])
    }

    /// Takes a run off the board, with its pin: what a session that goes leaves behind.
    pub(super) fn release(session: &Session, run: &Run) -> Vec<Effect> {
        let id = session.run_id(run);
        let unpin = (!run.pin.is_loose()).then_some(Effect::Pinned { run: id, pin: Pin::default() });
        let unplace = run.place.map(|_| Effect::Placed { run: id, place: None });
        unpin.into_iter().chain(unplace).collect()
    }

    /// Refuses a place that a run has on this board and must not have; with `confirmed`, only what never may be.
    pub(super) fn refuse_place(&self, id: RunId, confirmed: bool) -> Result<(), Refusal> {
        let (session, run) = self.run(id).ok_or(Refusal::NoSuchRun)?;
        let Some(place) = run.place else { return Ok(()) };
        let title = || session.idea.title.clone();
        let room = self.room(place.room).ok_or(Refusal::NoSuchRoom)?;
        let slot = self.slot(place.slot).ok_or(Refusal::NoSuchSlot)?;
        if !slot.is_for_sessions() {
            return Err(Refusal::SlotNotForSessions { times: slot.times() });
        }
        let span = self.taken_by(session, run);
        if span.is_empty() {
            return Err(Refusal::TooLongForSlot {
                title: title(),
                length: session.idea.length,
                times: slot.times(),
            });
        }
        if let Some(slot) = span.iter().find(|slot| room.closed.contains(&slot.id)) {
            return Err(Refusal::RoomClosed { room: room.text.name.clone(), times: slot.times() });
        }
        if !run.pin.holds(place) {
            return Err(Refusal::Pinned { title: title() });
        }
        let mut clash = None;
        for (other, other_run) in self.runs().filter(|(other, run)| other.run_id(run) != id) {
            let Some(slot) = meets(span, self.taken_by(other, other_run)) else { continue };
            if other.id == session.id {
                return Err(Refusal::TwoRunsAtOnce { title: title() });
            }
            if other_run.place.is_some_and(|there| there.room == place.room) {
                return Err(Refusal::PlaceTaken {
                    room: room.text.name.clone(),
                    times: slot.times(),
                    title: other.idea.title.clone(),
                    by: None,
                });
            }
            if clash.is_none() && session.shares_host(other).is_some() {
                clash = Some(Refusal::HostElsewhere {
                    title: title(),
                    other: other.idea.title.clone(),
                    times: slot.times(),
                });
            }
        }
        if confirmed {
            return Ok(());
        }
        if let Some(refusal) = clash {
            return Err(refusal);
        }
        match span.iter().find(|slot| session.idea.cannot.contains(&slot.id)) {
            Some(slot) => Err(Refusal::CannotThen { title: title(), times: slot.times() }),
            None => Ok(()),
        }
    }
}

/// A slot that two spans have in common.
fn meets<'a>(a: &'a [Slot], b: &[Slot]) -> Option<&'a Slot> {
    a.iter().find(|slot| b.iter().any(|other| other.id == slot.id))
}
