//! The report of an event: for its page at the desk, and as a table with a row for each run.

use super::Site;
use super::extras::event_of_desk;
use super::pages::unwell;
use crate::boards::OpenBoard;
use crate::report::{self, Sources};
use app::api::{Report, ReportedRun};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// What came of an event.
pub(super) async fn of(site: &Site, board: &OpenBoard) -> Result<Report, store::Error> {
    const PAGE: u32 = 1_000;
    let store = site.boards.store();
    let mut log = Vec::new();
    loop {
        let page = store.changes_after(board.event.id, log.len() as u64, PAGE).await?;
        let last = page.len() < PAGE as usize;
        log.extend(page);
        if last {
            break;
        }
    }
    let people = store.attending(board.event.id).await?.iter().filter(|person| person.devices > 0).count();
    let stand = board.stand();
    let wishes = board.interest().wishes(&stand.board);
    Ok(report::of(&Sources {
        board: &stand.board,
        names: &stand.names,
        heads: &stand.heads,
        wishes: &wishes,
        log: &log,
        people: u32::try_from(people).unwrap_or(u32::MAX),
    }))
}

/// `GET /e/{slug}/report.csv`: one row for each run; for facilitators.
pub(super) async fn file(
    State(site): State<Arc<Site>>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Response> {
    let board = event_of_desk(&site, &slug, &headers).await?;
    let report = of(&site, &board).await.map_err(|error| unwell(&error.into(), &headers))?;
    let disposition = format!("attachment; filename=\"{}-report.csv\"", board.event.slug);
    match (table(&report.runs), HeaderValue::from_str(&disposition)) {
        (Some(table), Ok(disposition)) => {
            let kind = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
            let cache = HeaderValue::from_static("no-store");
            let headers = [
                (header::CONTENT_TYPE, kind),
                (header::CONTENT_DISPOSITION, disposition),
                (header::CACHE_CONTROL, cache),
            ];
            Ok((headers, table).into_response())
        }
        _ => Err(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
    }
}

/// The columns; they are for programs, and so the same in every language.
const COLUMNS: [&str; 14] = [
    "session", "run", "title", "hosts", "day", "starts", "ends", "room", "seats", "wanted", "must", "heads",
    "people", "missed",
];

/// RFC 4180: a header, and a row for each run.
fn table(runs: &[ReportedRun]) -> Option<Vec<u8>> {
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    table.write_record(COLUMNS).ok()?;
    for run in runs {
        let [day, starts, ends, room] = run.place.clone().unwrap_or_default();
        let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        table
            .write_record([
                run.run.session.to_string(),
                run.run.run.to_string(),
                text(&run.title),
                text(&run.hosts.join("; ")),
                day,
                starts,
                ends,
                text(&room),
                number(run.seats),
                run.wanted.to_string(),
                run.must.to_string(),
                number(run.heads),
                run.people.to_string(),
                run.missed.to_string(),
            ])
            .ok()?;
    }
    table.into_inner().ok()
}

/// A text that no spreadsheet takes for a formula: one that begins like one gets an apostrophe in front.
fn text(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{RunId, SessionId};

    #[test]
    fn a_table_reads_back_as_it_was_and_holds_no_formula() {
        let run = |title: &str| ReportedRun {
            run: RunId::first(SessionId(1)),
            title: title.into(),
            hosts: vec!["Ann".into(), "=Ben".into()],
            place: Some(["2030-01-01", "10:00", "11:00", "@ the \"dome\", left"].map(str::to_owned)),
            seats: Some(30),
            wanted: 4,
            must: 1,
            heads: None,
            people: 3,
            missed: 1,
        };
        let titles = ["=1+1", "+1", "-1", "@x", "two\nlines, \"quoted\"", "=HYPERLINK(\"x\")"];
        let table = table(&titles.map(run)).unwrap();
        let mut reader = csv::Reader::from_reader(table.as_slice());
        assert_eq!(reader.headers().unwrap(), &COLUMNS[..]);
        for (row, title) in reader.records().zip(titles) {
            let row = row.unwrap();
            assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{row:?}");
            assert_eq!(row[2].trim_start_matches('\''), title);
            assert_eq!((&row[7], &row[8], &row[11]), ("'@ the \"dome\", left", "30", ""));
        }
        assert_eq!(table.iter().filter(|byte| **byte == b'\r').count(), titles.len() + 1);
    }
}
