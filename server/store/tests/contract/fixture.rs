//! Events, changes and hashes to test with.

use model::{Board, Change, CommandId, Effect, PersonId, Phase, Seq, Settings, Slug, ZoneFault, Zones};
use store::{Created, Digest, EventId, NewEvent, Store};

/// Every clock shows UTC.
pub struct Utc;

impl Zones for Utc {
    fn offset(&self, _zone: &str, _local: chrono::NaiveDateTime) -> Result<i16, ZoneFault> {
        Ok(0)
    }
}

pub fn digest(n: u32) -> Digest {
    let mut hash = [0xA5; 32];
    hash[..4].copy_from_slice(&n.to_be_bytes());
    Digest(hash)
}

pub fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

/// The n-th command.
pub fn command(n: u64) -> CommandId {
    let mut random = [0; 10];
    random[2..].copy_from_slice(&n.to_be_bytes());
    CommandId::new(1_700_000_000_000, &random)
}

pub fn settings() -> Settings {
    Settings {
        name: "Health Camp “2026”".into(),
        about: "Bring a mug.\nΚαλημέρα 👋".into(),
        zone: "UTC".into(),
        ..Settings::default()
    }
}

pub fn new_event(id: i64, slug: Slug) -> NewEvent {
    NewEvent { id: EventId(id), slug, epoch: -id, created_at: 1_700_000_000_000 + id }
}

/// The change that opens an event.
pub fn opening(slug: &Slug) -> Change {
    let effects = Board::open(slug.clone(), &settings(), &Utc).unwrap();
    Change { seq: 1, at: 5, by: None, command: command(0), effects }
}

/// Some change of that number.
pub fn change(seq: Seq, command: CommandId) -> Change {
    let effect = Effect::PhaseSet { phase: Phase::Pitching, pitching: true, interest: seq.is_multiple_of(2) };
    Change { seq, at: 5, by: Some(PersonId(1)), command, effects: vec![effect] }
}

/// An event with nothing but its opening.
pub async fn event(store: &Store, id: i64) -> EventId {
    let event = new_event(id, slug(&format!("camp-{id}")));
    assert_eq!(store.create_event(&event, &opening(&event.slug)).await.unwrap(), Created::Done);
    event.id
}
