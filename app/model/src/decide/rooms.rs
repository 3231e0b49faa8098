//! Rooms: adding, editing, ordering, closing.

use super::Context;
use crate::text::{clamp, optional_line, optional_lines, required_line, words};
use crate::{Board, Effect, Field, Millis, Pin, Refusal, Room, RoomId, RoomText, Run, SlotId, limits};
use std::collections::BTreeSet;

/// A room's text, cleaned. Errors: what is wrong with it.
pub(super) fn clean_room(text: &RoomText) -> Result<RoomText, Refusal> {
    if text.capacity.is_some_and(|seats| !(1..=limits::CAPACITY).contains(&seats)) {
        return Err(Refusal::OutOfRange { field: Field::Capacity, least: 1, most: limits::CAPACITY });
    }
    Ok(RoomText {
        name: required_line(Field::Name, &text.name, limits::ROOM_NAME)?,
        capacity: text.capacity,
        features: words(Field::Features, &text.features)?,
        directions: optional_lines(Field::Directions, &text.directions, limits::DIRECTIONS)?,
    })
}

impl Board {
    pub(super) fn add_room(&self, context: &Context<'_>, text: &RoomText) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let text = clean_room(text)?;
        self.room_name_is_free(&text.name, None)?;
        if self.rooms.len() >= limits::ROOMS {
            return Err(Refusal::EventFull { what: Field::Room, most: clamp(limits::ROOMS) });
        }
        let id = RoomId(self.given.room.0 + 1);
        let room = Room { id, text, closed: Default::default(), source: String::new() };
        Ok(vec![Effect::RoomAdded { room, at: self.rooms.len() }])
    }

    pub(super) fn edit_room(
        &self,
        context: &Context<'_>,
        id: RoomId,
        text: &RoomText,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let room = self.room(id).ok_or(Refusal::NoSuchRoom)?;
        let text = clean_room(text)?;
        self.room_name_is_free(&text.name, Some(id))?;
        if text == room.text {
            return Ok(Vec::new());
        }
        Ok(vec![Effect::RoomEdited(Room { text, ..room.clone() })])
    }

    pub(super) fn remove_room(&self, context: &Context<'_>, id: RoomId) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let room = self.room(id).ok_or(Refusal::NoSuchRoom)?;
        let used = self
            .runs()
            .find(|(_, run)| run.place.is_some_and(|place| place.room == id) || run.pin.room == Some(id));
        match used {
            Some((session, _)) => {
                Err(Refusal::RoomInUse { room: room.text.name.clone(), title: session.idea.title.clone() })
            }
            None => Ok(vec![Effect::RoomRemoved(id)]),
        }
    }

    pub(super) fn move_room(
        &self,
        context: &Context<'_>,
        id: RoomId,
        to: usize,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let from = self.rooms.iter().position(|room| room.id == id).ok_or(Refusal::NoSuchRoom)?;
        let mut order: Vec<RoomId> = self.rooms.iter().map(|room| room.id).collect();
        let moved = order.remove(from);
        let to = to.min(order.len());
        order.insert(to, moved);
        if from == to { Ok(Vec::new()) } else { Ok(vec![Effect::RoomsOrdered(order)]) }
    }

    pub(super) fn close_room(
        &self,
        context: &Context<'_>,
        room: RoomId,
        slot: SlotId,
        closed: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let mut room = self.room(room).ok_or(Refusal::NoSuchRoom)?.clone();
        self.slot(slot).ok_or(Refusal::NoSuchSlot)?;
        if room.closed.contains(&slot) == closed {
            return Ok(Vec::new());
        }
        let mut effects = Vec::new();
        if closed {
            // Whoever is there goes to the shelf of unplaced sessions: nobody may be sent to a closed room.
            for (session, run) in self.runs() {
                let there = run.place.is_some_and(|place| place.room == room.id)
                    && self.taken_by(session, run).iter().any(|taken| taken.id == slot);
                if there {
                    effects.extend(Self::release(session, run));
                }
            }
            room.closed.insert(slot);
        } else {
            room.closed.remove(&slot);
        }
        effects.push(Effect::RoomEdited(room));
        Ok(effects)
    }

    pub(super) fn close_room_from(
        &self,
        context: &Context<'_>,
        id: RoomId,
        from: Option<SlotId>,
        closed: bool,
    ) -> Result<Vec<Effect>, Refusal> {
        context.facilitates()?;
        let mut room = self.room(id).ok_or(Refusal::NoSuchRoom)?.clone();
        let first = match from {
            Some(slot) => self.slot(slot).ok_or(Refusal::NoSuchSlot)?.starts_at(),
            None => Millis::MIN,
        };
        let slots: BTreeSet<SlotId> = self
            .slots
            .iter()
            .filter(|slot| slot.ends_at() > context.now && slot.starts_at() >= first)
            .map(|slot| slot.id)
            .collect();
        if closed {
            room.closed.extend(&slots);
        } else {
            room.closed.retain(|slot| !slots.contains(slot));
        }
        if self.room(id) == Some(&room) {
            return Ok(Vec::new());
        }
        // Whoever is there stays until another room is found, so that nobody is told twice where to go. But a pin to the
        // room would keep everybody from finding one: the time stays pinned.
        let mut effects = vec![Effect::RoomEdited(room)];
        let after = self.after(&effects);
        for run in after.stranded(context.now) {
            if let Some((_, Run { pin, .. })) = self.run(run).filter(|(_, run)| run.pin.room == Some(id)) {
                effects.push(Effect::Pinned { run, pin: Pin { room: None, ..*pin } });
            }
        }
        Ok(effects)
    }

    fn room_name_is_free(&self, name: &str, but_for: Option<RoomId>) -> Result<(), Refusal> {
        let taken = self
            .rooms
            .iter()
            .any(|room| Some(room.id) != but_for && room.text.name.to_lowercase() == name.to_lowercase());
        if taken {
            Err(Refusal::NameTaken { name: optional_line(Field::Name, name, limits::ROOM_NAME)? })
        } else {
            Ok(())
        }
    }
}
