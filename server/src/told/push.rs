//! Posting to push services. Each browser has a short queue of its own in which a newer message replaces an older one
//! of the same thing; so order is kept, and a slow endpoint keeps nobody waiting but its own browser.

use super::addresses::{PublicOnly, endpoint};
use super::base64::encode;
use super::seal::Browser;
use super::signing::{Signing, new_key};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::traces::{self, Trail};
use reqwest::{StatusCode, header, redirect};
use sha2::{Digest as _, Sha256};
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::{Digest, EventId, Store, Subscription};
use tokio::sync::Semaphore;
use tracing::{Instrument as _, Span};

/// How long a push service may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Pauses before further tries, when a push service is busy or cannot be reached.
const PAUSES: [Duration; 3] = [Duration::from_secs(1), Duration::from_secs(8), Duration::from_secs(60)];
/// Longest pause that a push service may ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(120);
/// Posts under way at once.
const AT_ONCE: usize = 32;
/// Browsers that may have something waiting.
const BROWSERS: usize = 20_000;
/// Messages that may wait for one browser.
const WAITING: usize = 20;
/// Longest message before it is sealed.
const LONGEST: usize = 3 * 1_024;

/// A message on its way to one browser.
pub(crate) struct Letter {
    /// The event that it is about.
    pub(crate) event: EventId,
    /// The browser.
    pub(crate) to: Subscription,
    /// What it says, as JSON.
    pub(crate) text: Arc<str>,
    /// What it is about: a newer message about the same replaces it, here and at the push service.
    pub(crate) tag: String,
    /// How long the push service may keep it for a phone that is off.
    pub(crate) keep: Duration,
    /// Whether it may wake a phone that saves power.
    pub(crate) urgent: bool,
    /// Where that began.
    pub(crate) trail: Trail,
}

/// Takes messages to push services.
#[derive(Clone)]
pub(crate) struct Post(Arc<Office>);

struct Office {
    store: Store,
    clock: Clock,
    chance: Chance,
    signing: Signing,
    client: reqwest::Client,
    private: bool,
    under_way: Semaphore,
    /// What waits, by endpoint. A browser that is in here has a task that empties its queue.
    waiting: Mutex<HashMap<String, VecDeque<Letter>>>,
}

/// What came of a post.
enum Came {
    /// It is there, or will never be.
    Done,
    /// The browser wants nothing any more.
    Gone,
    /// Another try may help, perhaps after a pause that was asked for.
    Later(Option<Duration>),
}

impl Post {
    /// Opens. Error: this machine cannot speak TLS.
    pub(crate) fn open(
        store: Store,
        clock: Clock,
        chance: Chance,
        signing: Signing,
        private: bool,
    ) -> reqwest::Result<Self> {
        // A second server in the process finds it set, which is as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut client = reqwest::Client::builder()
            .https_only(!private)
            .redirect(redirect::Policy::none())
            .timeout(PATIENCE)
            .pool_max_idle_per_host(4)
            .user_agent("Campgrid");
        if !private {
            client = client.dns_resolver(Arc::new(PublicOnly));
        }
        Ok(Self(Arc::new(Office {
            store,
            clock,
            chance,
            signing,
            client: client.build()?,
            private,
            under_way: Semaphore::new(AT_ONCE),
            waiting: Mutex::default(),
        })))
    }

    /// The key that browsers subscribe with.
    pub(crate) fn public_key(&self) -> &str {
        &self.0.signing.public
    }

    /// Whether a browser can be sent to: its endpoint leads to a push service, and its keys are keys.
    pub(crate) fn can_send_to(&self, browser: &Subscription) -> bool {
        endpoint(&browser.endpoint, self.0.private).is_some()
            && Browser::read(&browser.p256dh, &browser.auth).is_some()
    }

    /// Sends a message as soon as it can be.
    pub(crate) fn send(&self, letter: Letter) {
        let mut waiting = self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = waiting.get_mut(&letter.to.endpoint) {
            queue.retain(|older| !older.is_replaced_by(&letter));
            queue.push_back(letter);
            if queue.len() > WAITING {
                queue.pop_front();
            }
        } else if waiting.len() < BROWSERS {
            let office = Arc::clone(&self.0);
            let browser = letter.to.endpoint.clone();
            waiting.insert(browser.clone(), VecDeque::from([letter]));
            tokio::spawn(async move {
                while let Some(letter) = office.next(&browser) {
                    office.deliver(&letter).await;
                }
            });
        } else {
            tracing::warn!("too many browsers wait for pushes: one is left out");
        }
    }
}

impl Letter {
    fn is_replaced_by(&self, newer: &Self) -> bool {
        self.event == newer.event && self.tag == newer.tag
    }

    /// The tag as push services take it: at most 32 characters of base64url.
    fn topic(&self) -> String {
        let hash = Sha256::digest(format!("{} {}", self.event, self.tag));
        encode(&hash[..24])
    }
}

impl Office {
    /// The next message to a browser; if there is none, its queue goes.
    fn next(&self, browser: &str) -> Option<Letter> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let next = waiting.get_mut(browser).and_then(VecDeque::pop_front);
        if next.is_none() {
            waiting.remove(browser);
        }
        next
    }

    fn is_replaced(&self, letter: &Letter) -> bool {
        let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let queue = waiting.get(&letter.to.endpoint);
        queue.is_some_and(|queue| queue.iter().any(|newer| letter.is_replaced_by(newer)))
    }

    async fn deliver(&self, letter: &Letter) {
        for pause in PAUSES.into_iter().map(Some).chain([None]) {
            let came = match self.under_way.acquire().await {
                Ok(_permit) => self.post(letter).instrument(traces::push(&letter.trail)).await,
                Err(_) => return,
            };
            match (came, pause) {
                (Came::Later(asked), Some(pause)) => {
                    tokio::time::sleep(asked.map_or(pause, |asked| asked.clamp(pause, LONGEST_PAUSE))).await;
                    if self.is_replaced(letter) {
                        return;
                    }
                }
                (Came::Later(_), None) => tracing::info!("a push could not be delivered"),
                (Came::Gone, _) => {
                    let gone = self.store.unsubscribe(letter.event, &hash(&letter.to.endpoint), None).await;
                    if let Err(error) = gone {
                        tracing::warn!(%error, "a browser that is gone could not be removed");
                    }
                    return;
                }
                (Came::Done, _) => return,
            }
        }
    }

    async fn post(&self, letter: &Letter) -> Came {
        let Some(url) = endpoint(&letter.to.endpoint, self.private) else { return Came::Gone };
        let Some(browser) = Browser::read(&letter.to.p256dh, &letter.to.auth) else { return Came::Gone };
        let text = letter.text.as_bytes();
        let sealed = browser.seal(text, &new_key(&self.chance), &self.chance.bytes());
        let Some(sealed) = sealed.filter(|_| text.len() <= LONGEST) else {
            tracing::error!(bytes = text.len(), "a push is too long");
            return Came::Done;
        };
        let service = url.origin().ascii_serialization();
        let request = self
            .client
            .post(url)
            .header(header::AUTHORIZATION, self.signing.authorization(&service, self.clock.now()))
            .header(header::CONTENT_TYPE, "application/octet-stream")
            .header(header::CONTENT_ENCODING, "aes128gcm")
            .header("TTL", letter.keep.as_secs())
            .header("Topic", letter.topic())
            .header("Urgency", if letter.urgent { "high" } else { "normal" })
            .body(sealed);
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) => {
                // Without the address, which is the browser's secret.
                traces::failed(&Span::current());
                tracing::debug!(error = %error.without_url(), service, "a push service cannot be reached");
                return Came::Later(None);
            }
        };
        if !response.status().is_success() {
            traces::failed(&Span::current());
        }
        match response.status() {
            StatusCode::NOT_FOUND | StatusCode::GONE => Came::Gone,
            status if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() => {
                let after = response.headers().get(header::RETRY_AFTER);
                let seconds = after.and_then(|after| after.to_str().ok()?.parse().ok());
                Came::Later(seconds.map(Duration::from_secs))
            }
            status if status.is_success() => Came::Done,
            status => {
                tracing::info!(%status, service, "a push service refuses a push");
                Came::Done
            }
        }
    }
}

/// What a browser is known by in the store.
pub(crate) fn hash(endpoint: &str) -> Digest {
    Digest(Sha256::digest(endpoint.as_bytes()).into())
}
