//! Follows what happens on the boards of this server, and tells those who asked for it.

use super::email::{Mail, address};
use super::push::{Letter, Post};
use super::sentences::{self, Message};
use super::who::{self, Audience, Telling};
use crate::clock::Clock;
use crate::hooks::Hooks;
use crate::traces::{self, Trail};
use model::{Board, Change, Millis, PersonId, Phase};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::{EventRow, Store, Subscription};
use tokio::sync::mpsc;
use tracing::Instrument as _;
use words::Language;

/// What is older than this is not told any more: a server that comes back after a while has old news.
const RECENT: Millis = 10 * 60 * 1_000;
/// How long it is remembered what was told: longer than any change is recent, and than people queue for a microphone.
const REMEMBERED: Millis = 24 * 60 * 60 * 1_000;

/// Changes of an event, and the board that they met.
pub(super) struct Happened {
    pub(super) event: EventRow,
    pub(super) before: Arc<Board>,
    pub(super) changes: Vec<Arc<Change>>,
    /// Where that was decided.
    pub(super) trail: Trail,
}

/// What a push carries.
#[derive(Serialize)]
struct Payload<'a> {
    title: &'a str,
    body: &'a str,
    /// The page to open: a path of this site.
    url: &'a str,
    /// A notification of the same tag is replaced.
    tag: &'a str,
    lang: &'a str,
}

/// Tells people.
pub(super) struct Teller {
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) post: Post,
    pub(super) hooks: Hooks,
    pub(super) mail: Option<Mail>,
    /// The address that people reach this server by.
    pub(super) origin: String,
}

impl Teller {
    /// Tells of what happens, in order, for ever.
    pub(super) async fn run(self, mut happened: mpsc::Receiver<Happened>) {
        while let Some(happened) = happened.recv().await {
            let telling = traces::tell(&happened.event.slug, &happened.trail);
            if let Err(error) = self.tell(&happened).instrument(telling).await {
                tracing::warn!(%error, slug = %happened.event.slug, "people could not be told");
            }
        }
    }

    async fn tell(&self, happened: &Happened) -> Result<(), store::Error> {
        let now = self.clock.now();
        let mut board = (*happened.before).clone();
        let was_setup = board.event.phase == Phase::Setup;
        let mut opened_by = None;
        let mut subscriptions = None;
        for change in &happened.changes {
            let before = (change.at + RECENT > now).then(|| board.clone());
            let in_setup = board.event.phase == Phase::Setup;
            board.apply(change);
            if in_setup && board.event.phase != Phase::Setup {
                opened_by = change.by;
            }
            if let Some(before) = before {
                self.hooks.tell(&happened.event, &before, &board, change).await?;
                let everybody = match &subscriptions {
                    Some(subscriptions) => subscriptions,
                    None => subscriptions.insert(self.subscriptions(&happened.event).await?),
                };
                if !everybody.is_empty() {
                    self.tell_of(&happened.event, &before, &board, change, everybody).await?;
                }
            }
        }
        if was_setup && board.event.phase != Phase::Setup {
            self.tell_of_opening(&happened.event, &board, opened_by).await?;
        }
        Ok(())
    }

    async fn tell_of(
        &self,
        event: &EventRow,
        before: &Board,
        after: &Board,
        change: &Change,
        everybody: &BTreeMap<PersonId, Vec<Subscription>>,
    ) -> Result<(), store::Error> {
        let wants = match who::asks_for_wants(change) {
            // From the store, where what people said to other servers is as well.
            true => self.store.interest(event.id).await?,
            false => Vec::new(),
        };
        let audience = Audience {
            listening: everybody.keys().copied().collect(),
            wants: wants.into_iter().map(|(person, session, _)| (person, session)).collect(),
        };
        let tellings = who::told_of(before, after, change, &audience);
        if tellings.is_empty() {
            return Ok(());
        }
        let things: Vec<_> = tellings.iter().map(|telling| (telling.person, telling.thing.clone())).collect();
        let now = self.clock.now();
        let ours = self.store.claim_telling(event.id, &things, now, now - REMEMBERED).await?;
        let ours: BTreeSet<_> = ours.into_iter().collect();
        for telling in &tellings {
            if ours.contains(&(telling.person, telling.thing.clone())) {
                self.push(event, telling, everybody);
            }
        }
        Ok(())
    }

    /// Tells those who wait for the opening. They wait until the board is open, however late this server notices; nobody
    /// waits for a board that has closed.
    async fn tell_of_opening(
        &self,
        event: &EventRow,
        board: &Board,
        opened_by: Option<PersonId>,
    ) -> Result<(), store::Error> {
        let mut waiting = self.store.take_waiting(event.id).await?;
        if waiting.is_empty() || !board.event.phase.opens() {
            return Ok(());
        }
        waiting.retain(|waiting| Some(waiting.person) != opened_by);
        let everybody = self.subscriptions(event).await?;
        for waiting in &waiting {
            self.push(event, &who::opened(board, waiting.person), &everybody);
        }
        if let Some(mail) = &self.mail {
            // Each address once, whoever gave it.
            let addresses: BTreeMap<_, _> = waiting
                .iter()
                .filter_map(|waiting| {
                    Some((address(waiting.email.as_deref()?)?, language(&waiting.language)))
                })
                .map(|(address, language)| (address.to_string().to_lowercase(), (address, language)))
                .collect();
            let opened = who::opened(board, PersonId(0)).facts;
            let link = format!("{}/e/{}", self.origin, event.slug);
            for language in Language::ALL {
                let readers = addresses.values().filter(|(_, of)| *of == language);
                let to: Vec<_> = readers.map(|(address, _)| address.clone()).collect();
                if !to.is_empty() {
                    let message = sentences::say(language.words(), &opened);
                    let emails = traces::emails(to.len());
                    let sent = mail.clone().send(to, message, link.clone(), language.words());
                    tokio::spawn(sent.instrument(emails));
                }
            }
        }
        Ok(())
    }

    async fn subscriptions(
        &self,
        event: &EventRow,
    ) -> Result<BTreeMap<PersonId, Vec<Subscription>>, store::Error> {
        let mut of_people: BTreeMap<PersonId, Vec<Subscription>> = BTreeMap::new();
        for subscription in self.store.subscriptions(event.id).await? {
            of_people.entry(subscription.person).or_default().push(subscription);
        }
        Ok(of_people)
    }

    fn push(&self, event: &EventRow, telling: &Telling, everybody: &BTreeMap<PersonId, Vec<Subscription>>) {
        for to in everybody.get(&telling.person).into_iter().flatten() {
            if let Some(text) = written(event, telling, language(&to.language)) {
                self.post.send(Letter {
                    event: event.id,
                    to: to.clone(),
                    text,
                    tag: telling.tag.clone(),
                    keep: telling.keep,
                    urgent: telling.urgent,
                    trail: Trail::here(),
                });
            }
        }
    }
}

/// The language of that key: a server that is newer or older may know others.
fn language(key: &str) -> Language {
    Language::from_key(key).unwrap_or(Language::English)
}

/// A message as a browser gets it.
fn written(event: &EventRow, telling: &Telling, language: Language) -> Option<Arc<str>> {
    let Message { title, body } = sentences::say(language.words(), &telling.facts);
    let payload = Payload {
        title: &title,
        body: &body,
        url: &format!("/e/{}{}", event.slug, telling.page),
        tag: &format!("{}/{}", event.slug, telling.tag),
        lang: language.key(),
    };
    match serde_json::to_string(&payload) {
        Ok(text) => Some(text.into()),
        Err(error) => {
            tracing::error!(%error, "a push could not be written");
            None
        }
    }
}
