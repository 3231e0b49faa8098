//! Ids that hold all over the world, and for good: of what is imported, the id that it came with; of everything else, a
//! UUID of version 5 (RFC 9562) in the name space of the event. That name space is the id of the command that opened the
//! event, which stands in its log: so a move, a restart, another server or an archive changes no id.

use crate::boards::Moves;
use model::{Host, Room, RoomId, Run, RunId, SlotId};
use sha1::{Digest as _, Sha1};
use uuid::{Builder, Uuid};

/// Gives everything of one event its id.
#[derive(Clone, Copy, Debug)]
pub struct Guids(Uuid);

impl Guids {
    /// Those of the event that this is known of.
    pub fn of(moves: &Moves) -> Self {
        Self(moves.opened().map_or(Uuid::nil(), |command| command.0))
    }

    fn named(self, name: &str) -> Uuid {
        let hash = Sha1::new().chain_update(self.0.as_bytes()).chain_update(name.as_bytes()).finalize();
        let mut bytes = [0; 16];
        bytes.iter_mut().zip(hash).for_each(|(byte, of_hash)| *byte = of_hash);
        Builder::from_sha1_bytes(bytes).into_uuid()
    }

    /// Of a run. One that is gone has lost what it was called elsewhere.
    pub fn run(self, id: RunId, run: Option<&Run>) -> Uuid {
        let came_with = run.and_then(|run| Uuid::parse_str(&run.source).ok());
        came_with.unwrap_or_else(|| self.named(&format!("run {id}")))
    }

    /// Of a room.
    pub fn room(self, room: &Room) -> Uuid {
        Uuid::parse_str(&room.source).unwrap_or_else(|_| self.room_of(room.id))
    }

    fn room_of(self, id: RoomId) -> Uuid {
        self.named(&format!("room {id}"))
    }

    /// Of where plenaries and breaks are, which is no room.
    pub fn everywhere(self) -> Uuid {
        self.named("everywhere")
    }

    /// Of a plenary or a break.
    pub fn slot(self, id: SlotId) -> Uuid {
        self.named(&format!("slot {id}"))
    }

    /// Of a day.
    pub fn day(self, day: &str) -> Uuid {
        self.named(&format!("day {day}"))
    }

    /// Of an announcement.
    pub fn announcement(self, id: model::AnnouncementId) -> Uuid {
        self.named(&format!("announcement {id}"))
    }

    /// Of the feed of changes.
    pub fn feed(self) -> Uuid {
        self.named("changes")
    }

    /// Of somebody on a device. Whoever is known by name only has none: others may be called the same.
    pub fn host(self, host: &Host) -> Option<Uuid> {
        match host {
            Host::Person(person) => Some(self.named(&format!("person {person}"))),
            Host::Named(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_that_the_standard_gives() {
        // The example of RFC 9562, appendix A.4.
        let dns = Guids(Uuid::parse_str("6ba7b810-9dad-11d1-80b4-00c04fd430c8").unwrap_or_default());
        assert_eq!(dns.named("www.example.com").to_string(), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }
}
