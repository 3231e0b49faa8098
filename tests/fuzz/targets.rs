//! What reads bytes that anybody may send, each as a function of them: none may panic, whatever comes. cargo-fuzz runs them for
//! as long as it is let (see README.md beside this); `tests/whole/fuzz.rs` runs them on so many inputs each time.

use app::api::{Answer, Frame, Snapshot};
use model::{Actor, Board, Command, Context, Fields, Names, PersonId};
use server::imports::{Onto, Tables, read};
use server::web::render_markdown;
use server::zones::TzDatabase;
use words::Language;

/// What reads bytes.
pub type Target = fn(&[u8]);

/// Every target, by its name.
pub const TARGETS: [(&str, Target); 5] = [
    ("frames", frames),
    ("forms", forms),
    ("tables", tables),
    ("programmes", programmes),
    ("markdown", markdown),
];

/// What the browser is told: what the page's own reader and serde_json both read is the same.
pub fn frames(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let (Some(ours), Ok(theirs)) = (app::json::read::<Frame>(text), serde_json::from_str::<Frame>(text)) {
        let written = |frame: &Frame| serde_json::to_string(frame).expect("what was read can be written");
        assert_eq!(written(&ours), written(&theirs), "{text}");
    }
    let _ = app::json::read::<Answer>(text);
    if let Some(snapshot) = app::json::read::<Snapshot>(text) {
        let _ = snapshot.board.check();
    }
}

/// A form: its fields, what it asks for, and what the rules say to it, as somebody who may do everything.
pub fn forms(data: &[u8]) {
    let Ok(fields) = serde_urlencoded::from_bytes(data) else { return };
    let Ok(model::Asked::Command(command)) = Fields(fields).asked(Some(PersonId(1))) else { return };
    decide(&command);
}

/// Tables in CSV, as the desk's import takes them.
pub fn tables(data: &[u8]) {
    let text = String::from_utf8_lossy(data).into_owned();
    for at in 0..3 {
        let mut tables = Tables::default();
        *[&mut tables.rooms, &mut tables.slots, &mut tables.sessions][at] = text.clone();
        import(&tables);
    }
}

/// A programme of other tools: schedule.json, schedule.xml, Sessionize, pretalx, cells of a spreadsheet.
pub fn programmes(data: &[u8]) {
    let programme = String::from_utf8_lossy(data).into_owned();
    import(&Tables { programme, ..Tables::default() });
}

/// A blurb: it may say anything and do nothing.
pub fn markdown(data: &[u8]) {
    let html = render_markdown(&String::from_utf8_lossy(data)).to_ascii_lowercase();
    for never in ["<script", "<img", "<style", "<iframe", "<object", "<svg", "<form", "<input"] {
        assert!(!html.contains(never), "{never} in {html}");
    }
    for tag in tags(&html) {
        let leads = ["=\"javascript:", "=\"data:"].iter().any(|never| tag.contains(never));
        assert!(!leads, "{tag} in {html}");
    }
}

/// Every tag of a document, whole: texts may say anything.
fn tags(html: &str) -> Vec<&str> {
    let (mut tags, mut start, mut quoted) = (Vec::new(), None, false);
    for (at, sign) in html.char_indices() {
        match (start, sign) {
            (None, '<') => start = Some(at),
            (Some(_), '"') => quoted = !quoted,
            (Some(from), '>') if !quoted => {
                tags.push(&html[from..=at]);
                start = None;
            }
            _ => {}
        }
    }
    assert!(start.is_none(), "a tag without an end in {html}");
    tags
}

/// Reads what is to be imported; what the preview accepts, the rules answer.
fn import(tables: &Tables) {
    let (names, board) = (Names::default(), Board::blank());
    let onto = Onto { board: &board, names: &names, guids: None };
    let (programme, preview) = read(tables, &onto, Language::English.words());
    if preview.faults.is_empty() {
        decide(&Command::Import(Box::new(programme)));
    }
}

/// Decides on a command; a board that has taken it in is whole.
fn decide(command: &Command) {
    let mut board = Board::blank();
    let by = Actor { person: Some(PersonId(1)), ..Actor::OPERATOR };
    let context = Context { by, now: 1_900_000_000_000, zones: &TzDatabase, undo: None, undone: None };
    if let Ok(effects) = board.decide(&context, command) {
        let (seq, command) = (board.seq + 1, model::CommandId::new(0, &[0; 10]));
        board.apply(&model::Change { seq, at: context.now, by: by.person, command, effects });
        assert_eq!(board.check(), Ok(()));
    }
}
