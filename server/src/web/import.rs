//! The desk's import: a preview of what tables would add, then the import itself.

use super::Site;
use super::forms::{self, Outcome};
use super::pages::{Extra, OfDesk};
use crate::boards::{Fault, OpenBoard};
use crate::imports;
use model::{Actor, Command, Fields, Refusal, Role};
use words::Words;

/// Takes the import form: `preview-import` shows what would be added, `import-csv` adds it if nothing is wrong.
pub(super) async fn take(
    site: &Site,
    board: &OpenBoard,
    by: Actor,
    fields: &Fields,
    words: Words,
) -> Result<Outcome, Fault> {
    if !by.facilitates() {
        return Err(Refusal::NeedsRole { role: Role::Facilitator }.into());
    }
    let table = |name: &str| {
        let file = fields.text(&format!("{name}-file"));
        if file.is_empty() { fields.text(name).to_owned() } else { file.to_owned() }
    };
    let tables =
        imports::Tables { rooms: table("rooms"), slots: table("slots"), sessions: table("sessions") };
    let stand = board.stand();
    let (programme, preview) = imports::read(&tables, &stand.board, words);
    if fields.get("do") == Some("preview-import") || !preview.faults.is_empty() {
        let of_desk = OfDesk { preview: Some(preview), ..OfDesk::default() };
        return Ok(Outcome::Page(Box::new(Extra { of_desk, ..Extra::default() })));
    }
    let done = forms::ask(site, board, by, fields, Command::Import(Box::new(programme))).await?;
    Ok(Outcome::Done { done, next: Some(format!("/e/{}/desk", board.event.slug)) })
}
