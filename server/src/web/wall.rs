//! The wall: what it has to know beside the board, and its address that can be taken back.

use super::Site;
use super::pages::shown;
use crate::boards::{Fault, OpenBoard};
use crate::chance::Secret;
use app::api::About;

/// What has become different of late, as the wall reads it: a wall that was opened meanwhile shows it as well.
pub(super) fn news(site: &Site, board: &OpenBoard) -> String {
    serde_json::to_string(&board.shifts(site.boards.clock().now())).unwrap_or_default()
}

/// `/w/{secret}`: the wall of an event, as nobody in particular sees it.
pub(super) async fn about(site: &Site, secret: &str, origin: &str) -> Result<About, Fault> {
    let Some(secret) = Secret::parse(secret) else { return Ok(About::Nothing) };
    let Some(slug) = site.boards.store().event_of_wall(&secret.digest()).await? else {
        return Ok(About::Nothing);
    };
    let Some(board) = site.boards.open(&slug).await? else { return Ok(About::Nothing) };
    let mut shown = shown(site, &board, None, None, origin).await?;
    shown.wall = Some(news(site, &board));
    Ok(About::Event(Box::new(shown)))
}
