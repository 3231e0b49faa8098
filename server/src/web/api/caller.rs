//! Who calls: a program with a token, or anybody.

use super::problem::Problem;
use crate::boards::{Fault, OpenBoard, RolesAsOf};
use crate::chance::digest;
use crate::web::choices::language;
use crate::web::limits::Peer;
use crate::web::pages::origin;
use crate::web::{Site, tokens};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use model::{PersonId, Refusal, Role, Slug};
use std::sync::Arc;
use store::{Digest, Person};
use words::Words;

/// Whoever asks something about an event.
pub(super) struct Caller {
    pub(super) site: Arc<Site>,
    /// The event of the address.
    pub(super) board: Arc<OpenBoard>,
    /// Who has the token; nobody in particular without.
    pub(super) person: Option<Person>,
    /// The language of the answer.
    pub(super) words: Words,
    /// The address that they reach this server by.
    pub(super) origin: String,
    /// The address that they come from.
    pub(super) peer: Peer,
    /// When it was looked up who they are.
    as_of: RolesAsOf,
    /// What their token is known by.
    token: Option<Digest>,
}

impl Caller {
    /// What they may do.
    pub(super) fn role(&self) -> Role {
        self.person.as_ref().map_or(Role::Attendee, |person| person.role)
    }

    /// Who they are.
    pub(super) fn id(&self) -> Option<PersonId> {
        self.person.as_ref().map(|person| person.id)
    }

    /// Whether they may do more or less by now.
    pub(super) fn is_outdated(&self) -> bool {
        self.board.is_outdated(self.id(), self.as_of)
    }

    /// Who has the token; the problem that there is none.
    pub(super) fn somebody(&self) -> Result<&Person, Problem> {
        let none = || Problem::new(StatusCode::UNAUTHORIZED, "no-token", self.words.api_no_token());
        self.person.as_ref().ok_or_else(none)
    }

    /// What is for facilitators only.
    pub(super) fn facilitates(&self) -> Result<(), Problem> {
        if self.somebody()?.role >= Role::Facilitator {
            return Ok(());
        }
        Err(self.fault(&Refusal::NeedsRole { role: Role::Facilitator }.into()))
    }

    /// Whether they may send another command now; the problem that it is too much.
    pub(super) fn may_command(&self) -> Result<(), Problem> {
        let Some(token) = &self.token else { return Ok(()) };
        let may = self.site.limits.command(self.peer, token);
        may.map_err(|refusal| self.fault(&refusal.into()))
    }

    /// A fault in their language.
    pub(super) fn fault(&self, fault: &Fault) -> Problem {
        Problem::of(fault, self.words)
    }

    /// The same, of the store.
    pub(super) fn unwell(&self, error: store::Error) -> Problem {
        self.fault(&error.into())
    }
}

impl FromRequestParts<Arc<Site>> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Problem> {
        let words = language(&parts.headers).words();
        let peer = Peer::noted(&parts.extensions);
        let refused = |refusal: Refusal| Problem::of(&refusal.into(), words);
        let nothing = || Problem::new(StatusCode::NOT_FOUND, "no-event", words.api_no_event());
        let path = RawPathParams::from_request_parts(parts, site).await.map_err(|_| nothing())?;
        let slug = path.iter().find(|(name, _)| *name == "slug").and_then(|(_, slug)| Slug::parse(slug));
        let slug = slug.ok_or_else(nothing)?;
        let board = site.boards.open(&slug).await.map_err(|fault| Problem::of(&fault, words))?;
        let board = board.ok_or_else(nothing)?;
        let as_of = board.roles();
        let (person, token) = match token(&parts.headers) {
            None => {
                site.limits.anonymous(peer).map_err(refused)?;
                (None, None)
            }
            Some(token) => {
                let bad = || match site.limits.guessed(peer) {
                    Ok(()) => Problem::new(StatusCode::UNAUTHORIZED, "bad-token", words.api_bad_token()),
                    Err(refusal) => refused(refusal),
                };
                let token = token.ok_or_else(bad)?;
                let holder = tokens::holder(site, &board, token).await;
                let holder = holder.map_err(|error| Problem::of(&error.into(), words))?.ok_or_else(bad)?;
                (Some(holder), Some(digest(token.as_bytes())))
            }
        };
        let (site, origin) = (Arc::clone(site), origin(site, &parts.headers));
        Ok(Self { site, board, person, as_of, words, origin, peer, token })
    }
}

/// The token that comes with a request, if one does; `Some(None)` if what comes is none.
fn token(headers: &HeaderMap) -> Option<Option<&str>> {
    let sent = headers.get(header::AUTHORIZATION)?;
    let (scheme, token) = sent.to_str().ok().and_then(|sent| sent.split_once(' ')).unwrap_or_default();
    Some(scheme.eq_ignore_ascii_case("bearer").then_some(token.trim()))
}
