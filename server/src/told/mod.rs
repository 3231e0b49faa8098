//! Telling people in time: pushes to those who asked for them, and one email when the board opens.
//!
//! Every server tells of the changes that it takes in, its own and others'. Before anything is sent, the server claims it
//! in the store, so that it is told once however many servers there are, and at most once if a server dies in between.
//! A server that opens a board from its log tells only of the last ten minutes; those who wait for the opening are
//! told however late.

mod addresses;
mod base64;
mod email;
mod push;
mod seal;
mod sentences;
mod signing;
mod teller;
mod who;

pub(crate) use addresses::is_public;
pub use email::MailFault;
pub(crate) use sentences::{Happened as HappenedTo, sentence};
pub(crate) use who::of_sessions;

use crate::chance::Chance;
use crate::clock::Clock;
use crate::hooks::{self, Hooks};
use crate::traces::Trail;
use email::Mail;
use model::{Board, Change, Field, PersonId, Phase, Refusal};
use push::Post;
use signing::Signing;
use std::sync::Arc;
use store::{EventRow, Store, Subscription};
use teller::{Happened, Teller};
use tokio::sync::mpsc;
use words::Language;

/// Browsers that one person is told on; beyond, the oldest is let go.
pub const BROWSERS: u32 = 10;
/// Addresses that may wait for one event to open.
pub const ADDRESSES: u32 = 2_000;
/// Batches of changes that may wait until people are told of them.
const WAITING: usize = 1_024;

/// How people are told.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The address that people reach this server by, without a slash at the end.
    pub origin: String,
    /// The mail server and the sender, if emails are sent.
    pub mail: Option<(String, String)>,
    /// Whether pushes may go to this machine and its network, without https: for tests.
    pub private_addresses: bool,
    /// How webhooks are told.
    pub hooks: hooks::Options,
}

/// Why nobody can be told.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The mail server or the sender is not what it should be.
    #[error(transparent)]
    Mail(#[from] MailFault),
    /// This machine cannot speak TLS.
    #[error("pushes cannot be sent from this machine: {0}")]
    Tls(#[from] reqwest::Error),
}

/// Whether email could be sent by the mail server at `url` from the sender `from`; nothing is sent.
pub fn check_mail(url: &str, from: &str, clock: Clock, chance: Chance) -> Result<(), MailFault> {
    Mail::by(url, from, clock, chance).map(drop)
}

/// Tells people. Cheap to clone.
#[derive(Clone)]
pub struct Told {
    store: Store,
    clock: Clock,
    post: Post,
    hooks: Hooks,
    mails: bool,
    happened: mpsc::Sender<Happened>,
}

impl Told {
    /// Starts telling.
    pub async fn start(store: Store, clock: Clock, chance: Chance, options: Options) -> Result<Self, Fault> {
        let mail = match &options.mail {
            Some((url, from)) => Some(Mail::by(url, from, clock.clone(), chance.clone())?),
            None => None,
        };
        let contact = match &mail {
            Some(mail) => format!("mailto:{}", mail.sender()),
            None => options.origin.clone(),
        };
        let hooks =
            Hooks::start(store.clone(), clock.clone(), chance.clone(), &options.origin, options.hooks)?;
        let signing = Signing::of(&store, &chance, contact).await?;
        let post = Post::open(store.clone(), clock.clone(), chance, signing, options.private_addresses)?;
        let (happened, heard) = mpsc::channel(WAITING);
        let mails = mail.is_some();
        let teller = Teller {
            store: store.clone(),
            clock: clock.clone(),
            post: post.clone(),
            hooks: hooks.clone(),
            mail,
            origin: options.origin,
        };
        tokio::spawn(teller.run(heard));
        Ok(Self { store, clock, post, hooks, mails, happened })
    }

    /// The key that browsers subscribe with, base64url.
    pub fn push_key(&self) -> &str {
        self.post.public_key()
    }

    /// What tells webhooks.
    pub fn hooks(&self) -> &Hooks {
        &self.hooks
    }

    /// Whether emails are sent.
    pub fn mails(&self) -> bool {
        self.mails
    }

    /// Notes that changes happened; people are told of them soon.
    pub fn happened(&self, event: &EventRow, before: Arc<Board>, changes: Vec<Arc<Change>>) {
        if self
            .happened
            .try_send(Happened { event: event.clone(), before, changes, trail: Trail::here() })
            .is_err()
        {
            tracing::warn!(slug = %event.slug, "too much happens at once: people are not told of it");
        }
    }

    /// Tells somebody on one more browser from now on.
    pub async fn subscribe(
        &self,
        event: &EventRow,
        browser: Subscription,
    ) -> Result<(), crate::boards::Fault> {
        if !self.post.can_send_to(&browser) {
            return Err(Refusal::NotUnderstood.into());
        }
        let hash = push::hash(&browser.endpoint);
        Ok(self.store.subscribe(event.id, &hash, &browser, BROWSERS, self.clock.now()).await?)
    }

    /// Tells somebody nothing more on that browser.
    pub async fn unsubscribe(
        &self,
        event: &EventRow,
        person: PersonId,
        endpoint: &str,
    ) -> Result<(), crate::boards::Fault> {
        Ok(self.store.unsubscribe(event.id, &push::hash(endpoint), Some(person)).await?)
    }

    /// Tells somebody when the board opens: on their browsers, and by one email if they say where to.
    pub async fn wait_for_opening(
        &self,
        event: &EventRow,
        board: &Board,
        person: PersonId,
        email: Option<&str>,
        language: Language,
    ) -> Result<(), crate::boards::Fault> {
        if board.event.phase != Phase::Setup {
            return Err(Refusal::OpenAlready.into());
        }
        if let Some(email) = email {
            if !self.mails {
                return Err(Refusal::NoEmails.into());
            }
            email::address(email).ok_or_else(|| Refusal::NotAnEmail { text: email.to_owned() })?;
            if self.store.addresses_waiting(event.id).await? >= ADDRESSES {
                return Err(Refusal::EventFull { what: Field::Email, most: ADDRESSES }.into());
            }
        }
        Ok(self.store.wait_for_opening(event.id, person, email, language.key()).await?)
    }
}
