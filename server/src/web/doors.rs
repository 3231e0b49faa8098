//! Doors: who may count heads at a room's own screen, and what such a screen is told beside the board.

use super::Site;
use crate::boards::{Fault, OpenBoard};
use crate::chance::{Secret, digest};
use app::api::Left;
use model::{Actor, Millis, Refusal, Role, RunId};
use store::Key;

/// How long a door tells that a session has left, in milliseconds.
const TOLD: Millis = 30 * 60_000;

/// Notes how many heads somebody has counted at a door, if they may: facilitators, whoever hosts the session, and a screen
/// that was opened with the doors' secret.
pub(super) async fn count(
    site: &Site,
    board: &OpenBoard,
    by: Actor,
    run: RunId,
    heads: u32,
    key: &str,
) -> Result<(), Fault> {
    let hosts = |person| board.stand().board.run(run).is_some_and(|(session, _)| session.is_of(person));
    if !by.facilitates() && !by.person.is_some_and(hosts) && !opens(site, board, key).await? {
        return Err(Refusal::NotAtDoor.into());
    }
    board.count_at_door(run, heads).await
}

/// Whether that is the secret of the event's doors.
async fn opens(site: &Site, board: &OpenBoard, key: &str) -> Result<bool, Fault> {
    let known = site.boards.store().key_if_any(board.event.id, Key::Doors).await?;
    // Digests, so that the time that it takes tells nothing of the secret.
    Ok(known.is_some_and(|known| digest(known.as_bytes()) == digest(key.as_bytes())))
}

/// The secret of the event's doors.
pub(super) async fn key(site: &Site, board: &OpenBoard) -> Result<String, Fault> {
    let fresh = Secret::new(site.boards.chance());
    Ok(site.boards.store().key(board.event.id, Key::Doors, fresh.reveal()).await?)
}

/// Gives the doors another secret: screens with the one before show what they show, and count no longer.
pub(super) async fn renew(site: &Site, board: &OpenBoard) -> Result<(), Fault> {
    let fresh = Secret::new(site.boards.chance());
    Ok(site.boards.store().set_key(board.event.id, Key::Doors, fresh.reveal()).await?)
}

/// What has left a place of late, as everybody may know it.
pub(super) fn left(site: &Site, board: &OpenBoard) -> Vec<Left> {
    let since = site.boards.clock().now() - TOLD;
    board.with_moves(|stand, moves| {
        let public = stand.seen_by(Role::Attendee);
        let seen = |run: RunId| public.session(run.session).is_some_and(|session| !session.hidden);
        let left = moves.left_since(since).filter(|(run, ..)| seen(*run));
        left.map(|(run, from, at)| Left { run, from, at }).collect()
    })
}
