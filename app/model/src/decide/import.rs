//! Import: rooms, slots and sessions from elsewhere, all or nothing.

use super::Context;
use super::sessions::clean_idea;
use crate::text::clamp;
use crate::{
    Board, Command, Effect, Field, Pin, Programme, Refusal, Run, Session, SessionId, SlotId, State, Turn,
    limits,
};
use std::collections::BTreeMap;

impl Board {
    pub(super) fn import(
        &self,
        context: &Context<'_>,
        programme: &Programme,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let mut board = self.clone();
        let mut effects = Vec::new();
        let rooms = programme.rooms.iter().cloned().map(Command::AddRoom);
        let slots = programme.slots.iter().cloned().map(Command::AddSlot);
        for command in rooms.chain(slots) {
            for effect in board.decide(context, &command)? {
                board.apply_effect(&effect);
                effects.push(effect);
            }
        }
        if board.sessions.len() + programme.sessions.len() > limits::SESSIONS {
            return Err(Refusal::EventFull { what: Field::Session, most: clamp(limits::SESSIONS) });
        }
        let first = self.given.session.0 + 1;
        let ids: BTreeMap<&str, SessionId> = programme
            .sessions
            .iter()
            .zip(first..)
            .map(|(new, id)| (new.source.as_str(), SessionId(id)))
            .collect();
        for (new, id) in programme.sessions.iter().zip(first..) {
            let mut idea = new.idea.clone();
            idea.avoid.retain(|other| self.session(*other).is_some());
            idea.cannot.retain(|slot| self.slot(*slot).is_some());
            for source in &new.avoid {
                idea.avoid.insert(*ids.get(source.as_str()).ok_or(Refusal::NoSuchSession)?);
            }
            idea.avoid.remove(&SessionId(id));
            let idea = clean_idea(&idea)?;
            let pin = Pin {
                room: new.pinned_room.as_deref().map(|name| board.room_named(name)).transpose()?,
                slot: new.pinned_slot.map(|starts| board.slot_starting(starts)).transpose()?,
            };
            effects.push(Effect::Pitched(Box::new(Session {
                id: SessionId(id),
                idea,
                // Whoever imports a session is not behind it.
                pitched_by: None,
                pitched_at: context.now,
                state: State::Pitched,
                turn: Turn::Heard,
                runs: vec![Run { pin, ..Run::unplaced(1) }],
                asks: None,
                proposed: None,
                notes: Vec::new(),
                hidden: false,
            })));
        }
        Ok(effects)
    }

    fn room_named(&self, name: &str) -> Result<crate::RoomId, Refusal> {
        let name = name.trim().to_lowercase();
        let room = self.rooms.iter().find(|room| room.text.name.to_lowercase() == name);
        room.map(|room| room.id).ok_or(Refusal::NoSuchRoom)
    }

    fn slot_starting(&self, starts: chrono::NaiveDateTime) -> Result<SlotId, Refusal> {
        let slot = self.slots.iter().find(|slot| slot.text.starts == starts && slot.is_for_sessions());
        slot.map(|slot| slot.id).ok_or(Refusal::NoSuchSlot)
    }
}
