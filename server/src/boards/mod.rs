//! Open events: one task each, the only writer of its board. Opening reads the log; what is open stays open.

mod at_desk;
mod beside;
mod board_task;
mod devices;
mod follow;
mod gone;
mod hearts;
mod interest;
mod moves;
mod open;
mod people;
mod presence;
mod roles;
mod sleep;

pub use hearts::{Heart, Hearts};
pub use interest::Interest;
pub use moves::{Moved, Moves};
pub use open::{Asked, Done, Fault, News, OpenBoard, Seat, Stand};
pub use roles::RolesAsOf;

use crate::chance::Chance;
use crate::clock::Clock;
use crate::code::Code;
use crate::told::Told;
use crate::zones::TzDatabase;
use model::{Board, Change, Refusal, Settings, Slug};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::{Created, EventId, NewEvent, Store};
use tokio::sync::OnceCell;

/// All events, opened when somebody asks for them.
pub struct Boards {
    store: Store,
    clock: Clock,
    chance: Chance,
    hearts: Hearts,
    told: Option<Told>,
    open: Mutex<HashMap<Slug, Arc<OnceCell<Arc<OpenBoard>>>>>,
    by_id: Mutex<HashMap<EventId, Arc<OpenBoard>>>,
}

impl Boards {
    /// The events of a store.
    pub fn new(store: Store, clock: Clock, chance: Chance) -> Self {
        let hearts = Hearts::start(store.clone());
        Self { store, clock, chance, hearts, told: None, open: Mutex::default(), by_id: Mutex::default() }
    }

    /// The same, with people told of what happens from now on. Events that are open already stay silent.
    #[must_use]
    pub fn telling(self, told: Told) -> Self {
        Self { told: Some(told), ..self }
    }

    /// The event of that name; `None` if there is none.
    pub async fn open(&self, slug: &Slug) -> Result<Option<Arc<OpenBoard>>, Fault> {
        let known = self.open.lock().unwrap_or_else(PoisonError::into_inner).get(slug).map(Arc::clone);
        if let Some(board) = known.as_ref().and_then(|cell| cell.get()) {
            return Ok(Some(Arc::clone(board)));
        }
        let Some(event) = self.store.event(slug).await? else { return Ok(None) };
        // Only names that exist get a cell, so that guessing names costs no memory.
        let cell = {
            let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(open.entry(slug.clone()).or_default())
        };
        let opening = async || {
            let code = self.code_of(event.id).await?;
            let (store, clock) = (self.store.clone(), self.clock.clone());
            let (hearts, told) = (self.hearts.clone(), self.told.clone());
            let board = OpenBoard::open(event, code, store, clock, hearts, told).await?;
            let mut by_id = self.by_id.lock().unwrap_or_else(PoisonError::into_inner);
            by_id.insert(board.event.id, Arc::clone(&board));
            crate::figures::open_events(by_id.len());
            Ok::<_, store::Error>(board)
        };
        Ok(Some(Arc::clone(cell.get_or_try_init(opening).await?)))
    }

    /// Makes an event. `slug` is what was asked for; without one it is made of the name, numbered if taken.
    pub async fn create(&self, slug: Option<Slug>, settings: &Settings) -> Result<Arc<OpenBoard>, Fault> {
        let wanted = slug.clone().unwrap_or_else(|| Slug::from_name(&settings.name));
        let tries = if slug.is_some() { 1 } else { 1_000 };
        for number in 1..=tries {
            let slug = if number == 1 { wanted.clone() } else { wanted.numbered(number) };
            let effects = Board::open(slug.clone(), settings, &TzDatabase)?;
            let now = self.clock.now();
            let first = Change { seq: 1, at: now, by: None, command: self.chance.command_id(now), effects };
            let id = EventId(self.chance.id());
            let event = NewEvent { id, slug: slug.clone(), epoch: self.chance.id(), created_at: now };
            if self.store.create_event(&event, &first).await? == Created::Done
                && let Some(board) = self.open(&slug).await?
            {
                return Ok(board);
            }
        }
        Err(Fault::Refused(Refusal::SlugTaken { slug: wanted.to_string() }))
    }

    /// The code of an event; one that was made before there were codes gets its own now.
    async fn code_of(&self, event: EventId) -> Result<String, store::Error> {
        if let Some(code) = self.store.code(event).await? {
            return Ok(code);
        }
        loop {
            // One in millions is taken, so this ends.
            let code = Code::new(&self.chance);
            if let Some(code) = self.store.give_code(event, code.as_str()).await? {
                return Ok(code);
            }
        }
    }

    /// Everything that is open now.
    fn all_open(&self) -> Vec<Arc<OpenBoard>> {
        self.by_id.lock().unwrap_or_else(PoisonError::into_inner).values().map(Arc::clone).collect()
    }

    /// The event of that id, if it is open.
    fn of_id(&self, event: EventId) -> Option<Arc<OpenBoard>> {
        self.by_id.lock().unwrap_or_else(PoisonError::into_inner).get(&event).map(Arc::clone)
    }

    /// The store, for what is not the board's.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// What tells people of what happens, if anything does.
    pub fn told(&self) -> Option<&Told> {
        self.told.as_ref()
    }

    /// The clock that boards go by.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The randomness that boards go by.
    pub fn chance(&self) -> &Chance {
        &self.chance
    }
}
