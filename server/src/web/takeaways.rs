//! The takeaways as a file: Markdown that reads well as plain text too.

use super::Site;
use super::choices::language;
use super::extras::event;
use super::pages::origin;
use app::pages::{left_something, takeaway_places, takeaways_in_order};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use model::{Board, Names, Role, Session};
use std::fmt::Write as _;
use std::sync::Arc;
use words::Words;

/// `GET /e/{slug}/takeaways.md`: notes, pads and hosts of every session that left any.
pub(super) async fn file(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event(&site, &slug, &headers).await?;
    let stand = board.stand();
    let address = format!("{}/e/{}", origin(&site, &headers), board.event.slug);
    let text = markdown(language(&headers).words(), stand.seen_by(Role::Attendee), &stand.names, &address);
    let disposition = format!("attachment; filename=\"{}-takeaways.md\"", board.event.slug);
    let disposition =
        HeaderValue::from_str(&disposition).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())?;
    let kind = HeaderValue::from_static("text/markdown; charset=utf-8");
    let cache = HeaderValue::from_static("no-cache");
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, cache),
    ];
    Ok((headers, text).into_response())
}

/// The whole text.
fn markdown(w: Words, board: &Board, names: &Names, address: &str) -> String {
    let mut text = format!("# {}: {}\n\n<{address}>\n", plain(&board.event.settings.name), w.takeaways());
    let sessions = takeaways_in_order(board);
    for session in sessions.iter().filter(|session| left_something(session)) {
        one(&mut text, w, board, names, session, address);
    }
    text
}

/// One session. (A String takes whatever is written to it.)
fn one(text: &mut String, w: Words, board: &Board, names: &Names, session: &Session, address: &str) {
    let _ = write!(text, "\n## {}\n\n", plain(&session.idea.title));
    let hosts: Vec<_> = session.idea.hosts.iter().map(|host| plain(names.host(host))).collect();
    for line in takeaway_places(board, session).iter().map(|place| plain(place)).chain([w.list(&hosts)]) {
        if !line.is_empty() {
            let _ = writeln!(text, "- {line}");
        }
    }
    let _ = writeln!(text, "- <{address}/s/{}>", session.id);
    if !session.idea.pad.is_empty() {
        let _ = writeln!(text, "- {} <{}>", w.takeaways_pad(), session.idea.pad);
    }
    for note in &session.notes {
        let by = note.by.map_or_else(|| w.session_note_organisers(), |person| names.of(person));
        text.push('\n');
        // A quotation each, so that headings and lists in a note stay within it.
        for line in note.text.lines() {
            let _ = writeln!(text, "> {line}");
        }
        let _ = writeln!(text, ">\n> — {}", plain(by));
    }
}

/// Text that Markdown takes for nothing else.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_people_typed_is_no_markup() {
        assert_eq!(plain("# *Bread* <b> [x](y)"), "\\# \\*Bread\\* \\<b\\> \\[x\\](y)");
    }
}
