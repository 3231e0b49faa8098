//! The queue for the microphone: calling up, moving, holding, and how it is run.

use super::Context;
use crate::{Board, Effect, Field, Queueing, Refusal, Session, SessionId, Spot, Turn, limits};

impl Board {
    pub(super) fn call_up(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        self.may_be_called(self.session(id).ok_or(Refusal::NoSuchSession)?)?;
        // Also of sessions that went while they spoke: they may come back.
        let mut effects: Vec<_> = self
            .sessions
            .iter()
            .filter(|session| session.id != id && matches!(session.turn, Turn::Speaking(_)))
            .map(|session| Effect::TurnSet { session: session.id, turn: Turn::Heard })
            .collect();
        effects.push(Effect::TurnSet { session: id, turn: Turn::Speaking(context.now) });
        Ok(effects)
    }

    /// What is hidden waits for nothing until it is shown again.
    fn may_be_called(&self, session: &Session) -> Result<(), Refusal> {
        self.must_stand(session)?;
        if session.hidden { Err(Refusal::NotWaiting { title: session.idea.title.clone() }) } else { Ok(()) }
    }

    pub(super) fn set_turn(
        &self,
        context: &Context<'_>,
        id: SessionId,
        turn: Turn,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        self.must_stand(session)?;
        if session.turn == turn { Ok(Vec::new()) } else { Ok(vec![Effect::TurnSet { session: id, turn }]) }
    }

    /// Puts a pitch somewhere in the queue, from wherever it is.
    pub(super) fn put_in_queue(
        &self,
        context: &Context<'_>,
        id: SessionId,
        to: Spot,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        self.may_be_called(session)?;
        let not_waiting = |id| Refusal::NotWaiting { title: self.title_of(id) };
        let mut order = self.waiting();
        let was = order.iter().position(|other| *other == id);
        order.retain(|other| *other != id);
        let at = match (to, was) {
            (Spot::Front, _) => 0,
            (Spot::End, _) => order.len(),
            (Spot::Up, Some(was)) => was.saturating_sub(1),
            (Spot::Down, Some(was)) => (was + 1).min(order.len()),
            (Spot::Up | Spot::Down, None) => return Err(not_waiting(id)),
            (Spot::Before(other), Some(was)) if other == id => was,
            (Spot::Before(other), _) => {
                self.must_stand(self.session(other).ok_or(Refusal::NoSuchSession)?)?;
                order.iter().position(|waiting| *waiting == other).ok_or_else(|| not_waiting(other))?
            }
        };
        order.insert(at, id);
        let mut effects = Vec::new();
        if session.turn != Turn::Waiting {
            effects.push(Effect::TurnSet { session: id, turn: Turn::Waiting });
        }
        // With whoever comes back, others may stand differently by arrival.
        let after = self.after(&effects);
        if after.waiting() != order {
            effects.push(Effect::QueueOrdered { line: after.line_of(order), moved: Some(id) });
        }
        Ok(effects)
    }

    pub(super) fn hold(&self, context: &Context<'_>, id: SessionId) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let session = self.session(id).ok_or(Refusal::NoSuchSession)?;
        self.may_be_called(session)?;
        match session.turn {
            Turn::Held => Ok(Vec::new()),
            Turn::Heard => Err(Refusal::NotWaiting { title: session.idea.title.clone() }),
            Turn::Waiting | Turn::Speaking(_) => Ok(vec![Effect::TurnSet { session: id, turn: Turn::Held }]),
        }
    }

    pub(super) fn queue_by_arrival(&self, context: &Context<'_>) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let effects = vec![Effect::QueueOrdered { line: Vec::new(), moved: None }];
        Ok(if self.line.is_empty() { Vec::new() } else { effects })
    }

    pub(super) fn set_queueing(
        &self,
        context: &Context<'_>,
        queueing: Queueing,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        if !(limits::PITCH_SECONDS_LEAST..=limits::PITCH_SECONDS_MOST).contains(&queueing.seconds) {
            return Err(Refusal::OutOfRange {
                field: Field::PitchSeconds,
                least: limits::PITCH_SECONDS_LEAST.into(),
                most: limits::PITCH_SECONDS_MOST.into(),
            });
        }
        Ok(if queueing == self.event.queueing { Vec::new() } else { vec![Effect::QueueingSet(queueing)] })
    }
}
