//! The desk's import: a preview of what tables would add, then the import itself.

use super::Site;
use super::forms::{self, Outcome};
use super::pages::{Extra, OfDesk};
use crate::boards::{Fault, OpenBoard};
use crate::exports::Guids;
use crate::imports;
use model::{Actor, Command, Fields, Programme, Refusal, Role};
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
    let tables = imports::Tables {
        rooms: table("rooms"),
        slots: table("slots"),
        sessions: table("sessions"),
        programme: table("programme"),
        pitches: fields.ticked("pitches"),
        withdraw: fields.ticked("withdraw-gone"),
    };
    let (programme, preview) = read(board, tables.clone(), words).await?;
    if fields.get("do") == Some("preview-import") || !preview.faults.is_empty() {
        let of_desk = OfDesk { preview: Some(preview), ..OfDesk::default() };
        return Ok(Outcome::Page(Box::new(Extra { of_desk, ..Extra::default() })));
    }
    let mut programme = programme;
    let mut tries = 1;
    let done = loop {
        let command = Command::Import(Box::new(programme));
        match forms::ask(site, board, by, fields, command).await {
            // Somebody was faster: it is read again against what they made of the board.
            Err(Fault::Refused(Refusal::ImportOutdated)) if tries < TRIES => tries += 1,
            done => break done?,
        }
        programme = read(board, tables.clone(), words).await?.0;
    };
    Ok(Outcome::Done { done, next: Some(format!("/e/{}/desk", board.event.slug)) })
}

/// How often an import is tried on a board that others change meanwhile.
const TRIES: u32 = 5;

/// Reads files against the board as it stands. Large ones take a while: not on a thread that serves.
async fn read(
    board: &OpenBoard,
    tables: imports::Tables,
    words: Words,
) -> Result<(Programme, app::api::Preview), Fault> {
    let (stand, guids) = board.with_moves(|stand, moves| (stand.clone(), Guids::of(moves)));
    let read = move || {
        let onto = imports::Onto { board: &stand.board, names: &stand.names, guids: Some(guids) };
        imports::read(&tables, &onto, words)
    };
    tokio::task::spawn_blocking(read).await.map_err(|_| Fault::Closed)
}
