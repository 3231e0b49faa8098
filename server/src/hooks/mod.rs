//! Webhooks: other programs are told of what happens on the board, as everybody may see it. docs/WEBHOOKS.md is the
//! contract. What there is to tell is computed from a change by every server; who has claimed it in the store sends it.

mod addresses;
mod news;
mod post;
mod shape;
mod sign;
#[cfg(test)]
mod tests;

pub use addresses::{Network, NotANetwork};
pub use news::Kind;
pub use shape::Shape;

use crate::chance::{Chance, Secret};
use crate::clock::Clock;
use crate::traces::Trail;
use addresses::Allowed;
use model::{Board, Change, Millis, Refusal, limits};
use post::{Delivery, Post};
use shape::Telling;
use std::sync::Arc;
use std::time::Duration;
use store::{EventRow, Holder, Hook, Store};
use words::Language;

/// How long it is remembered what was told.
const REMEMBERED: Millis = 24 * 60 * 60 * 1_000;
/// After so many deliveries in a row of which nothing came, a hook is told nothing any more.
const FAILURES: i64 = 5;

/// How long a server that says nothing more is taken to be sending, as a multiple of the pause before the second try.
const HELD: u32 = 15;
/// The least of that: a server that is busy is not to lose what it sends.
const HELD_LEAST: Duration = Duration::from_secs(5);
/// Most deliveries of others that are taken up at once.
const TAKEN_UP: u32 = 50;

/// How webhooks are told.
#[derive(Clone, Debug)]
pub struct Options {
    /// Addresses that are not public and yet may be told, as the operator says.
    pub allowed: Vec<Network>,
    /// About how long it waits before the second try; longer before later ones.
    pub pause: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self { allowed: Vec::new(), pause: Duration::from_secs(2) }
    }
}

/// A hook that is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// The address to post to.
    pub url: &'a str,
    /// In which form it is told.
    pub shape: Shape,
    /// Of what it is told.
    pub kinds: Vec<Kind>,
    /// The language of its sentences.
    pub language: Language,
}

/// Tells webhooks. Cheap to clone.
#[derive(Clone)]
pub struct Hooks {
    store: Store,
    clock: Clock,
    chance: Chance,
    allowed: Allowed,
    post: Post,
    /// The address that people reach this server by.
    origin: Arc<str>,
    /// Tells this server from others that send.
    server: i64,
    /// How long what it sends is nobody else's.
    held: Duration,
}

impl Hooks {
    /// Ready to tell. Error: this machine cannot speak TLS.
    pub(crate) fn start(
        store: Store,
        clock: Clock,
        chance: Chance,
        origin: &str,
        options: Options,
    ) -> reqwest::Result<Self> {
        let allowed = Allowed::of(options.allowed);
        let post = Post::open(store.clone(), clock.clone(), chance.clone(), allowed.clone(), options.pause)?;
        let (server, held) = (chance.id(), (options.pause * HELD).max(HELD_LEAST));
        let hooks = Self { store, clock, chance, allowed, post, origin: origin.into(), server, held };
        tokio::spawn(hooks.clone().take_up());
        Ok(hooks)
    }

    /// Holds on to what this server sends, and takes up what others have let go of, for ever.
    async fn take_up(self) {
        let mut every = tokio::time::interval(self.held / 3);
        every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            every.tick().await;
            if let Err(error) = self.take_up_once().await {
                tracing::warn!(%error, "what other servers left of deliveries could not be taken up");
            }
        }
    }

    async fn take_up_once(&self) -> Result<(), store::Error> {
        if self.post.is_busy() {
            self.store.hold_deliveries(self.holder()).await?;
        }
        let (holder, now) = (self.holder(), self.clock.now());
        for left in self.store.take_up_deliveries(holder, now, TAKEN_UP).await? {
            let hooks = self.store.hooks(left.event).await?;
            let hook = hooks.into_iter().find(|hook| hook.hook == left.delivery.hook);
            let kind = left.delivery.thing.split('@').next().and_then(Kind::from_key);
            let (Some(hook), Some(kind)) = (hook, kind) else {
                // It was removed meanwhile, or a newer server knows what that is.
                continue;
            };
            let store::HookDelivery { thing, began_at, tries, .. } = left.delivery;
            tracing::info!(%thing, hook = hook.hook, "a delivery that another server began is taken up");
            self.post.send(Delivery {
                event: left.event,
                hook,
                thing,
                kind,
                began_at,
                tries,
                body: left.body,
                trail: Trail::default(),
            });
        }
        Ok(())
    }

    /// This server, for as long as it says nothing.
    fn holder(&self) -> Holder {
        let held = Millis::try_from(self.held.as_millis()).unwrap_or(Millis::MAX);
        Holder { server: self.server, until: self.clock.now().saturating_add(held) }
    }

    /// Tells of a change, on boards as everybody may see them.
    pub(crate) async fn tell(
        &self,
        event: &EventRow,
        before: &Board,
        after: &Board,
        change: &Change,
    ) -> Result<(), store::Error> {
        let all = news::of(before, after, change);
        if all.is_empty() {
            return Ok(());
        }
        for hook in self.store.hooks(event.id).await? {
            let wanted =
                |kind: Kind| hook.off_since.is_none() && hook.kinds.split(' ').any(|key| key == kind.key());
            for news in all.iter().filter(|news| wanted(news.kind)) {
                let thing = format!("{}@{}", news.kind.key(), change.seq);
                let now = self.clock.now();
                let name = &after.event.settings.name;
                let telling =
                    Telling { event, name, origin: &self.origin, at: change.at, seq: change.seq, news };
                let delivery = delivery(event, &hook, thing, &telling, now);
                let what = (hook.hook, delivery.thing.as_str(), delivery.body.as_str());
                if self.store.claim_delivery(event.id, what, self.holder(), now, now - REMEMBERED).await? {
                    self.post.send(delivery);
                }
            }
        }
        Ok(())
    }

    /// Keeps another hook.
    pub async fn add(&self, event: &EventRow, wanted: &Wanted<'_>) -> Result<(), crate::boards::Fault> {
        let url = self.allowed.address(wanted.url).ok_or(Refusal::HookAddress)?;
        let kinds: Vec<&str> = wanted.kinds.iter().map(|kind| kind.key()).collect();
        if kinds.is_empty() {
            return Err(Refusal::Missing { field: model::Field::HookKinds }.into());
        }
        let hook = Hook {
            hook: 0,
            url: url.into(),
            shape: wanted.shape.key().to_owned(),
            kinds: kinds.join(" "),
            language: wanted.language.key().to_owned(),
            secret: Secret::new(&self.chance).reveal().to_owned(),
            made_at: self.clock.now(),
            failures: 0,
            off_since: None,
        };
        let most = limits::HOOKS;
        match self.store.add_hook(event.id, &hook, i64::from(most)).await? {
            Some(_) => Ok(()),
            None => Err(Refusal::HooksEnough { most }.into()),
        }
    }

    /// Tells a hook that it is tried, once and now; what came of it is in the store afterwards.
    pub async fn try_now(
        &self,
        event: &EventRow,
        name: &str,
        number: i64,
    ) -> Result<(), crate::boards::Fault> {
        let hooks = self.store.hooks(event.id).await?;
        let hook = hooks.into_iter().find(|hook| hook.hook == number).ok_or(Refusal::NotUnderstood)?;
        let now = self.clock.now();
        let news = news::tried();
        let thing = format!("{}@{now}", news.kind.key());
        let what = (number, thing.as_str(), "");
        if self.store.claim_delivery(event.id, what, self.holder(), now, now - REMEMBERED).await? {
            let telling = Telling { event, name, origin: &self.origin, at: now, seq: 0, news: &news };
            self.post.once(&delivery(event, &hook, thing, &telling, now)).await?;
        }
        Ok(())
    }
}

/// What goes to a hook.
fn delivery(event: &EventRow, hook: &Hook, thing: String, telling: &Telling<'_>, now: Millis) -> Delivery {
    let language = Language::from_key(&hook.language).unwrap_or(Language::English);
    let shape = Shape::from_key(&hook.shape).unwrap_or(Shape::Plain);
    let body = shape.body(telling, language.words()).to_string();
    Delivery {
        event: event.id,
        hook: hook.clone(),
        thing,
        kind: telling.news.kind,
        began_at: now,
        tries: 0,
        body,
        trail: Trail::here(),
    }
}
