//! How much one device, one event and one address may ask for in a while, so that a hostile visitor hurts only itself. A
//! whole hall comes from one address: what counts by address is far more than a hall asks for. docs/SECURITY.md has the
//! table, and why each number is what it is.

mod buckets;
mod peer;
mod seats;
mod settings;

pub(crate) use peer::Peer;
pub(super) use peer::note;
pub(crate) use seats::Counted;
pub use settings::Settings;

use super::Site;
use crate::boards::Fault;
use crate::clock::Clock;
use crate::hooks::Network;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use buckets::Buckets;
use model::Refusal;
use seats::Seats;
use settings::Rate;
use std::sync::Arc;
use store::{Digest, EventId};

/// What counts how much was asked for, and by whom.
pub struct Limits {
    settings: Settings,
    clock: Clock,
    /// Proxies whose word counts for whom they forward.
    proxies: Vec<Network>,
    buckets: [Buckets; Rate::ALL.len()],
    seats: Arc<Seats>,
}

impl Limits {
    /// Nothing has been asked for yet.
    pub fn new(settings: Settings, proxies: Vec<Network>, clock: Clock) -> Self {
        Self { settings, clock, proxies, buckets: Default::default(), seats: Arc::default() }
    }

    /// Whether a request comes by a proxy whose word counts.
    pub(super) fn is_by_proxy(&self, request: &Request) -> bool {
        peer::end(request).is_some_and(|end| self.proxies.iter().any(|proxy| proxy.has(end.to_canonical())))
    }

    /// Takes one of what somebody may ask for in a while. Refusal: it is too much, for so many seconds.
    fn take(&self, rate: Rate, key: u128) -> Result<(), Refusal> {
        let Some(allowance) = self.settings.of(rate) else { return Ok(()) };
        let bucket = &self.buckets[rate as usize];
        bucket.take(key, allowance, self.clock.now()).map_err(|seconds| Refusal::TooFast { seconds })
    }

    /// The same without taking it.
    fn may(&self, rate: Rate, key: u128) -> Result<(), Refusal> {
        let Some(allowance) = self.settings.of(rate) else { return Ok(()) };
        let bucket = &self.buckets[rate as usize];
        bucket.may(key, allowance, self.clock.now()).map_err(|seconds| Refusal::TooFast { seconds })
    }

    /// A form of a device; one that has just been given its token is known by its address alone.
    pub(super) fn form(&self, peer: Peer, device: Option<Digest>, is_new: bool) -> Result<(), Refusal> {
        self.take(Rate::Address, peer.key())?;
        device.filter(|_| !is_new).map_or(Ok(()), |device| self.take(Rate::Device, key(&device)))
    }

    /// Somebody who has not been at an event: they cost it a row, whatever token their device comes with.
    pub(super) fn newcomer(&self, peer: Peer) -> Result<(), Refusal> {
        self.take(Rate::Newcomers, peer.key())
    }

    /// A command of a program, known by its token.
    pub(super) fn command(&self, peer: Peer, token: &Digest) -> Result<(), Refusal> {
        self.take(Rate::Address, peer.key())?;
        self.take(Rate::Token, key(token))
    }

    /// Something that is written at an event, by whomever.
    pub(super) fn event(&self, event: EventId) -> Result<(), Refusal> {
        self.take(Rate::Event, event.0.unsigned_abs().into())
    }

    /// Another event.
    pub(super) fn opening(&self, peer: Peer) -> Result<(), Refusal> {
        self.take(Rate::Openings, peer.key())
    }

    /// A question to the API without a token.
    pub(super) fn anonymous(&self, peer: Peer) -> Result<(), Refusal> {
        self.take(Rate::Anonymous, peer.key())
    }

    /// Whether an address may still try a code: those are short enough to be read aloud, and so to be guessed.
    pub(super) fn may_guess(&self, peer: Peer) -> Result<(), Refusal> {
        self.may(Rate::Guesses, peer.key())
    }

    /// A code or a secret that opens nothing.
    pub(super) fn guessed(&self, peer: Peer) -> Result<(), Refusal> {
        self.take(Rate::Guesses, peer.key())
    }

    /// A socket, until the seat goes out of scope. Refusal: too many are open.
    pub(crate) fn sit(&self, peer: Peer, device: Option<Digest>) -> Result<Counted, Refusal> {
        let device = device.as_ref().map(key);
        let most = self.settings.sockets();
        Seats::sit(&self.seats, peer.key(), device, most).ok_or(Refusal::TooFast { seconds: FULL })
    }
}

/// When to come again, in seconds, where what is full empties as others leave.
const FULL: u32 = 30;

/// What a device or a token is counted by.
fn key(digest: &Digest) -> u128 {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.0[..16]);
    u128::from_be_bytes(bytes)
}

/// The refusal that somebody was too fast, if that is what came of it: in how many seconds to come again.
pub(super) fn seconds<T>(outcome: &Result<T, Fault>) -> Option<u32> {
    match outcome {
        Err(Fault::Refused(Refusal::TooFast { seconds })) => Some(*seconds),
        _ => None,
    }
}

/// Says of an answer that it was too much, and when to come again.
pub(super) fn slow_down(response: &mut Response, seconds: u32) {
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
}

/// The answer to what was too much, where no page says it.
pub(crate) fn refused(refusal: &Refusal, headers: &HeaderMap) -> Response {
    let sentence = super::choices::language(headers).words().refusal(refusal);
    let mut response = ([(header::CACHE_CONTROL, "no-store")], sentence).into_response();
    let seconds = if let Refusal::TooFast { seconds } = refusal { *seconds } else { FULL };
    slow_down(&mut response, seconds);
    response
}

/// Counts addresses that open nothing, where a secret is in the address; and looks at no code any more for whoever has
/// tried too many. Who has a secret of 256 bits is let in even then: that is not guessed.
pub(super) async fn guesses(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let Some(is_short) = secret_in(request.uri().path()) else { return next.run(request).await };
    let (peer, headers) = (Peer::of(&request), request.headers().clone());
    if is_short && let Err(refusal) = site.limits.may_guess(peer) {
        return refused(&refusal, &headers);
    }
    let response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND
        && let Err(refusal) = site.limits.guessed(peer)
    {
        return refused(&refusal, &headers);
    }
    response
}

/// Whether there is a secret in an address, and then whether it is one that people type.
pub(super) fn secret_in(path: &str) -> Option<bool> {
    let mut path = path.trim_start_matches('/').split('/');
    match (path.next()?, path.nth(1)) {
        ("k" | "w" | "c", _) => Some(false),
        ("j", _) | ("e", Some("card")) => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_with_a_secret_are_known() {
        for (path, short) in [
            ("/k/0", Some(false)),
            ("/w/0", Some(false)),
            ("/c/0.ics", Some(false)),
            ("/j/BCD-FGH", Some(true)),
            ("/e/camp/card/12-bcdfg-hjkmn", Some(true)),
            ("/e/camp", None),
            ("/e/card/desk", None),
            ("/", None),
        ] {
            assert_eq!(secret_in(path), short, "{path}");
        }
    }
}
