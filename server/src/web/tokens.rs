//! Tokens of the API: owners make and revoke them at the desk; whoever sends one is the person behind it.

use super::Site;
use crate::boards::{Fault, OpenBoard};
use crate::chance::Secret;
use app::api::KeyToken;
use model::{Millis, PersonId, Role, display_name};
use store::Person;

/// What tokens begin with, so that whoever finds one in a file knows what it is.
const PREFIX: &str = "campgrid_";
/// That a token is used is noted again after so many milliseconds: not every reading is to be a write.
const NOTED_EVERY: Millis = 60_000;

/// Makes a token; it is shown once, and only its hash is kept. Refusals: what is no name.
pub(super) async fn make(site: &Site, board: &OpenBoard, name: &str, role: Role) -> Result<String, Fault> {
    let name = display_name(name)?;
    let secret = Secret::new(site.boards.chance());
    let now = site.boards.clock().now();
    let person = site.boards.store().create_token(board.event.id, &secret.digest(), &name, role, now).await?;
    board.has_name(person, name);
    Ok(format!("{PREFIX}{}", secret.reveal()))
}

/// Revokes the token of somebody; what listens by it ends.
pub(super) async fn revoke(site: &Site, board: &OpenBoard, person: PersonId) -> Result<(), Fault> {
    let now = site.boards.clock().now();
    if site.boards.store().revoke_token(board.event.id, person, now).await? {
        board.has_other_role(person);
    }
    Ok(())
}

/// The tokens of an event, as the desk lists them.
pub(super) async fn all(site: &Site, board: &OpenBoard) -> Result<Vec<KeyToken>, store::Error> {
    let tokens = site.boards.store().tokens(board.event.id).await?;
    let token = |row: store::TokenRow| KeyToken {
        person: row.person,
        name: row.name,
        role: row.role,
        created_at: row.created_at,
        last_used_at: row.last_used_at,
        revoked: row.revoked_at.is_some(),
    };
    Ok(tokens.into_iter().map(token).collect())
}

/// Who sends a token at an event; `None` if it opens nothing there.
pub(super) async fn holder(
    site: &Site,
    board: &OpenBoard,
    token: &str,
) -> Result<Option<Person>, store::Error> {
    let Some(secret) = token.strip_prefix(PREFIX).and_then(Secret::parse) else { return Ok(None) };
    let (store, digest) = (site.boards.store(), secret.digest());
    let Some((person, used)) = store.person_of_token(board.event.id, &digest).await? else { return Ok(None) };
    let now = site.boards.clock().now();
    if used.is_none_or(|used| now - used >= NOTED_EVERY) {
        store.note_token_use(&digest, now).await?;
    }
    Ok(Some(person))
}
