//! Pages of the log further back than the latest changes, or of one person or kind: `/e/{slug}/desk/log?before=…`.

use super::{Site, query};
use crate::boards::{Fault, OpenBoard};
use app::api::{LogPage, LogQuery};
use axum::http::Uri;
use model::Change;
use std::sync::Arc;

/// Changes read at a time.
const PAGE: u32 = 1_000;

/// The page of the log that an address asks for; `None` where that is the latest changes, which every page of the desk
/// holds. The log is read from its end, as what builds on a change comes after it.
pub(super) async fn page(site: &Site, board: &OpenBoard, uri: &Uri) -> Result<Option<LogPage>, Fault> {
    if uri.path().split('/').nth(4) != Some("log") {
        return Ok(None);
    }
    let asked = query(uri);
    let query = LogQuery::read(|name| asked.get(name));
    if query == LogQuery::default() {
        return Ok(None);
    }
    let most = app::HISTORY as usize;
    let mut read: Vec<Arc<Change>> = Vec::new();
    let mut found: Vec<Arc<Change>> = Vec::new();
    // One more than fits tells whether there are older ones.
    while found.len() <= most {
        let before = read.last().map(|change| change.seq);
        let changes = site.boards.store().history(board.event.id, before, PAGE).await?;
        let last = changes.len() < PAGE as usize;
        for change in changes.into_iter().map(Arc::new) {
            let is_older = query.before.is_none_or(|before| change.seq < before);
            if is_older && query.shows(&change) && found.len() <= most {
                found.push(Arc::clone(&change));
            }
            read.push(change);
        }
        if last {
            break;
        }
    }
    let more = found.len() > most;
    found.truncate(most);
    let all = || read.iter().map(Arc::as_ref);
    let later = |seq| {
        let later = model::built_upon(all(), seq)?;
        read.iter().find(|change| change.seq == later.seq).map(|change| (seq, Arc::clone(change)))
    };
    Ok(Some(LogPage {
        upto: read.first().map_or(0, |change| change.seq),
        undos: model::undos(all()).collect(),
        built_upon: found.iter().filter_map(|change| later(change.seq)).collect(),
        changes: found,
        more,
        query,
    }))
}
