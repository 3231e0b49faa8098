//! Import: rooms, slots and sessions from elsewhere, all or nothing.

use super::Context;
use super::sessions::clean_idea;
use crate::text::{clamp, optional_line};
use crate::{
    Board, Command, Effect, Field, NewSession, Pin, Programme, Refusal, Run, Session, SessionId, SlotId,
    State, Turn, limits,
};
use std::collections::BTreeMap;

impl Board {
    pub(super) fn import(
        &self,
        context: &Context<'_>,
        programme: &Programme,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        // Numbers of things mean others on another board.
        if programme.made_for.is_some_and(|seq| seq != self.seq) {
            return Err(Refusal::ImportOutdated);
        }
        let mut board = self.clone();
        let mut effects = Vec::new();
        let rooms = programme.rooms.iter().cloned().map(Command::AddRoom);
        let slots = programme.slots.iter().cloned().map(Command::AddSlot);
        for command in programme.before.iter().cloned().chain(rooms).chain(slots) {
            for mut effect in board.step(context, &command)? {
                if let Effect::RoomAdded { room, .. } = &mut effect {
                    room.source = source_of(&room.text.name, programme)?;
                }
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
            let pitched = Effect::Pitched(Box::new(Session {
                id: SessionId(id),
                idea,
                // Whoever imports a session is not behind it.
                pitched_by: None,
                pitched_at: context.now,
                state: State::Pitched,
                turn: Turn::Heard,
                runs: runs(new, pin)?,
                asks: None,
                proposed: None,
                notes: Vec::new(),
                hidden: false,
            }));
            board.apply_effect(&pitched);
            effects.push(pitched);
        }
        for command in &programme.after {
            for effect in board.step(context, command)? {
                board.apply_effect(&effect);
                effects.push(effect);
            }
        }
        Ok(effects)
    }

    /// One step of an import. Imports hold no imports, and none takes back what others did.
    fn step(&self, context: &Context<'_>, command: &Command) -> Result<Vec<Effect>, Refusal> {
        match command {
            Command::EditSettings(_)
            | Command::AddRoom(_)
            | Command::EditRoom(..)
            | Command::CloseRoom { .. }
            | Command::AddSlot(_)
            | Command::EditSlot(..)
            | Command::RemoveSlot(_)
            | Command::EditSession(..)
            | Command::Withdraw(_)
            | Command::Repeat(_)
            | Command::Place { .. } => self.decide(context, command),
            _ => Err(Refusal::NotUnderstood),
        }
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

/// What a new room is called where it comes from.
fn source_of(name: &str, programme: &Programme) -> Result<String, Refusal> {
    let source = programme.room_sources.get(name).map(String::as_str).unwrap_or_default();
    optional_line(Field::Name, source, limits::SOURCE)
}

/// The runs of a new session, the first of which has its pin.
fn runs(new: &NewSession, pin: Pin) -> Result<Vec<Run>, Refusal> {
    let mut runs = vec![Run { pin, ..Run::unplaced(1) }];
    if new.runs.len() > limits::RUNS {
        return Err(Refusal::TooMany { field: Field::Session, most: clamp(limits::RUNS) });
    }
    for (source, number) in new.runs.iter().zip(1..) {
        let source = optional_line(Field::Name, source, limits::SOURCE)?;
        match runs.first_mut().filter(|_| number == 1) {
            Some(first) => first.source = source,
            None => runs.push(Run { source, ..Run::unplaced(number) }),
        }
    }
    Ok(runs)
}
