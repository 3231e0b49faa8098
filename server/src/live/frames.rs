//! What a listener is told, whichever way its socket is kept.

use crate::boards::{News, OpenBoard};
use app::api::Frame;
use axum::extract::ws::Utf8Bytes;
use model::{Role, Seq};
use std::sync::Arc;

/// The first frame.
pub(super) fn hello(board: &OpenBoard, seq: Seq, build: &str) -> Option<Utf8Bytes> {
    written(&Frame::Hello { epoch: board.event.epoch, seq, build: build.to_owned() })
}

/// That all is well.
pub(super) fn beat(board: &OpenBoard) -> Option<Utf8Bytes> {
    written(&Frame::Beat { seq: board.stand().board.seq })
}

/// What somebody missed since a change, and how things beside the board stand. Also the number of the last change in it.
pub(super) fn standing(board: &OpenBoard, since: Option<Seq>, role: Role) -> (Seq, Vec<Utf8Bytes>) {
    let (seq, missed) = board.catch_up_from(since, role);
    let stand = board.stand();
    let mut frames = vec![Frame::Names(Arc::clone(&stand.names))];
    frames.extend(missed);
    if stand.board.shows_popularity(role) {
        frames.push(Frame::Counts(stand.counts.iter().map(|(id, count)| (*id, *count)).collect()));
    }
    frames.push(Frame::Heads((*stand.heads).clone()));
    if role >= Role::Facilitator {
        frames.push(Frame::filling(board.fillings.current().as_ref()));
        frames.push(Frame::desk(&board.at_desk()));
        frames.push(Frame::forecast(&board.forecast()));
    }
    (seq, frames.iter().filter_map(written).collect())
}

/// What somebody of that role hears of something new.
pub(super) fn heard<'a>(board: &OpenBoard, news: &'a News, role: Role) -> Option<&'a Utf8Bytes> {
    let is_facilitator = role >= Role::Facilitator;
    match news {
        News::Changes(_, all, public) => Some(if is_facilitator { all } else { public }),
        News::Names(text) | News::Heads(text) | News::Gone(text) => Some(text),
        News::Counts(text) => board.stand().board.shows_popularity(role).then_some(text),
        News::Filling(text) | News::Desk(text) | News::Forecast(text) => is_facilitator.then_some(text),
        News::Role(_) => None,
    }
}

fn written(frame: &Frame) -> Option<Utf8Bytes> {
    match serde_json::to_string(frame) {
        Ok(text) => Some(text.into()),
        Err(error) => {
            tracing::error!(%error, "a frame could not be written");
            None
        }
    }
}
