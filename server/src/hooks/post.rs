//! Posting to webhooks. Each hook has a short queue of its own, so order is kept, and one that hangs keeps nobody waiting
//! but itself.

use super::FAILURES;
use super::addresses::{Allowed, Checked, NotAllowed};
use super::news::Kind;
use super::sign::{self, signature};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::traces::{self, Trail};
use model::Millis;
use reqwest::{Client, StatusCode, header, redirect};
use std::collections::{HashMap, VecDeque};
use std::error::Error as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::{EventId, Hook, HookDelivery, Store};
use tokio::sync::Semaphore;
use tracing::Instrument as _;

/// How long a receiver may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Pauses before further tries, as multiples of the first.
const PAUSES: [u32; 3] = [1, 5, 30];
/// Longest pause that a receiver may ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// Posts under way at once.
const AT_ONCE: usize = 16;
/// Deliveries that may wait for one hook.
const WAITING: usize = 100;

/// Something on its way to a hook.
pub(super) struct Delivery {
    pub(super) event: EventId,
    pub(super) hook: Hook,
    pub(super) thing: String,
    pub(super) kind: Kind,
    pub(super) began_at: Millis,
    /// How often it was tried already, by another server.
    pub(super) tries: i64,
    pub(super) body: String,
    /// Where that began.
    pub(super) trail: Trail,
}

/// What came of a post.
enum Came {
    /// It is there.
    Done(String),
    /// It will never be.
    Never(String),
    /// Nobody wants anything there any more.
    Gone(String),
    /// Another try may help, perhaps after a pause that was asked for.
    Later(String, Option<Duration>),
}

/// Takes deliveries to hooks.
#[derive(Clone)]
pub(super) struct Post(Arc<Office>);

struct Office {
    store: Store,
    clock: Clock,
    chance: Chance,
    allowed: Allowed,
    pause: Duration,
    by_https: Client,
    /// For what the operator allows.
    by_http: Client,
    under_way: Semaphore,
    /// What waits, by hook. One that is in here has a task that empties its queue.
    waiting: Mutex<HashMap<(EventId, i64), VecDeque<Delivery>>>,
}

impl Post {
    /// Opens. Error: this machine cannot speak TLS.
    pub(super) fn open(
        store: Store,
        clock: Clock,
        chance: Chance,
        allowed: Allowed,
        pause: Duration,
    ) -> reqwest::Result<Self> {
        // Whoever else speaks TLS here may have said so already, which is as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = |secure| {
            Client::builder()
                .https_only(secure)
                .redirect(redirect::Policy::none())
                // A proxy would look names up by itself, unchecked.
                .no_proxy()
                .timeout(PATIENCE)
                // What was checked is what is connected to: no connection of earlier is used again.
                .pool_max_idle_per_host(0)
                .dns_resolver(Arc::new(Checked { allowed: allowed.clone(), secure }))
                .user_agent("Campgrid")
                .build()
        };
        let (by_https, by_http) = (client(true)?, client(false)?);
        Ok(Self(Arc::new(Office {
            store,
            clock,
            chance,
            allowed,
            pause,
            by_https,
            by_http,
            under_way: Semaphore::new(AT_ONCE),
            waiting: Mutex::default(),
        })))
    }

    /// Sends something as soon as it can be.
    pub(super) fn send(&self, delivery: Delivery) {
        let to = (delivery.event, delivery.hook.hook);
        let mut waiting = self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = waiting.get_mut(&to) {
            if queue.len() < WAITING {
                queue.push_back(delivery);
            } else {
                tracing::warn!(hook = to.1, "too much waits for a hook: something has to wait elsewhere");
                let office = Arc::clone(&self.0);
                tokio::spawn(async move {
                    let left = office.store.leave_delivery(to.0, to.1, &delivery.thing).await;
                    if let Err(error) = left {
                        tracing::warn!(%error, "a delivery could not be left to others");
                    }
                });
            }
            return;
        }
        waiting.insert(to, VecDeque::from([delivery]));
        let office = Arc::clone(&self.0);
        tokio::spawn(async move {
            while let Some(delivery) = office.next(to) {
                if let Err(error) = office.deliver(&delivery).await {
                    tracing::warn!(%error, "what came of a delivery could not be noted");
                }
            }
        });
    }

    /// Whether anything is on its way, or waits to be.
    pub(super) fn is_busy(&self) -> bool {
        !self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Sends something once, now.
    pub(super) async fn once(&self, delivery: &Delivery) -> Result<(), store::Error> {
        let (state, answer) = match self.0.post(delivery).await {
            Came::Done(answer) => ("done", answer),
            Came::Never(answer) | Came::Gone(answer) | Came::Later(answer, _) => ("failed", answer),
        };
        // Whoever tries is there and sees it: only what nobody watches turns a hook off.
        self.0.note(delivery, state, 1, answer, i64::MAX).await
    }
}

impl Office {
    /// The next thing for a hook; if there is none, its queue goes.
    fn next(&self, to: (EventId, i64)) -> Option<Delivery> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let next = waiting.get_mut(&to).and_then(VecDeque::pop_front);
        if next.is_none() {
            waiting.remove(&to);
        }
        next
    }

    async fn deliver(&self, delivery: &Delivery) -> Result<(), store::Error> {
        let mut pauses = PAUSES.into_iter().skip(usize::try_from(delivery.tries).unwrap_or_default());
        for tries in delivery.tries + 1.. {
            // It may have been removed or turned off while this waited.
            let hooks = self.store.hooks(delivery.event).await?;
            let still = hooks.iter().any(|hook| hook.hook == delivery.hook.hook && hook.off_since.is_none());
            if !still {
                return self.note(delivery, "left", tries - 1, "off".into(), FAILURES).await;
            }
            let came = match self.under_way.acquire().await {
                Ok(_permit) => self.post(delivery).await,
                Err(_) => return Ok(()),
            };
            match came {
                Came::Done(answer) => return self.note(delivery, "done", tries, answer, FAILURES).await,
                Came::Never(answer) => return self.note(delivery, "failed", tries, answer, FAILURES).await,
                Came::Gone(answer) => return self.note(delivery, "failed", tries, answer, 1).await,
                Came::Later(answer, asked) => {
                    let Some(times) = pauses.next() else {
                        return self.note(delivery, "failed", tries, answer, FAILURES).await;
                    };
                    self.note(delivery, "under-way", tries, answer, FAILURES).await?;
                    let pause = self.jittered(self.pause * times);
                    tokio::time::sleep(asked.map_or(pause, |asked| asked.clamp(pause, LONGEST_PAUSE))).await;
                }
            }
        }
        Ok(())
    }

    /// About so long: what failed together is not tried again together.
    fn jittered(&self, pause: Duration) -> Duration {
        let half = pause / 2;
        let chance = self.chance.below(u64::try_from(pause.as_millis()).unwrap_or(u64::MAX));
        half + Duration::from_millis(chance)
    }

    async fn note(
        &self,
        delivery: &Delivery,
        state: &str,
        tries: i64,
        answer: String,
        most: i64,
    ) -> Result<(), store::Error> {
        let noted = HookDelivery {
            hook: delivery.hook.hook,
            thing: delivery.thing.clone(),
            began_at: delivery.began_at,
            state: state.to_owned(),
            tries,
            answer,
        };
        let counted = delivery.kind != Kind::Tried;
        let now = self.clock.now();
        self.store.note_delivery(delivery.event, &noted, now, counted.then_some(most)).await
    }

    async fn post(&self, delivery: &Delivery) -> Came {
        let span = traces::webhook(delivery.hook.hook, delivery.kind.key(), &delivery.trail);
        let came = self.post_it(delivery).instrument(span.clone()).await;
        if !matches!(came, Came::Done(_)) {
            traces::failed(&span);
        }
        came
    }

    async fn post_it(&self, delivery: &Delivery) -> Came {
        let Some(url) = self.allowed.address(&delivery.hook.url) else {
            return Came::Never("private-address".into());
        };
        let seconds = self.clock.now() / 1_000;
        let Some(signature) = signature(&delivery.hook.secret, seconds, &delivery.body) else {
            return Came::Never("unreachable".into());
        };
        let client = if url.scheme() == "https" { &self.by_https } else { &self.by_http };
        let request = client
            .post(url)
            .header(header::CONTENT_TYPE, "application/json")
            .header(sign::HEADER, signature)
            .header("Campgrid-Event", delivery.kind.key())
            .header(
                "Campgrid-Delivery",
                format!("{}.{}.{}", delivery.event, delivery.hook.hook, delivery.thing),
            )
            .body(delivery.body.clone());
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) => {
                // Never with the address, which is a secret.
                let error = error.without_url();
                tracing::debug!(%error, "a hook cannot be told");
                return match () {
                    () if leads_astray(&error) => Came::Never("private-address".into()),
                    () if error.is_timeout() => Came::Later("slow".into(), None),
                    () => Came::Later("unreachable".into(), None),
                };
            }
        };
        let status = response.status();
        let answer = status.as_u16().to_string();
        match status {
            StatusCode::GONE => Came::Gone(answer),
            status if status.is_success() => Came::Done(answer),
            status if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() => {
                let after = response.headers().get(header::RETRY_AFTER);
                let seconds = after.and_then(|after| after.to_str().ok()?.parse().ok());
                Came::Later(answer, seconds.map(Duration::from_secs))
            }
            // Also a redirection: where it leads was not checked, and is nobody's to choose but the owner's.
            _ => Came::Never(answer),
        }
    }
}

/// Whether that is what is wrong: the name leads to where nothing may be told.
fn leads_astray(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.is::<NotAllowed>() {
            return true;
        }
        cause = error.source();
    }
    false
}
