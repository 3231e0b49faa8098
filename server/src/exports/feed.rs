//! What changed last, as an Atom feed (RFC 4287): an entry for each session, which is written anew whenever it changes,
//! and one for each announcement. Newest first.

use super::outline::{Entry, Outline, What};
use super::xml::{Xml, uri};
use chrono::DateTime;
use model::Millis;
use words::Words;

/// Most entries.
const MOST: usize = 100;

/// A thing that changed.
struct News {
    id: String,
    at: Millis,
    title: String,
    text: String,
    link: String,
}

/// The feed.
pub(super) fn atom(outline: &Outline<'_>, w: Words) -> String {
    let board = outline.board;
    let mut news: Vec<_> = outline.entries().iter().filter_map(|entry| of_entry(outline, w, entry)).collect();
    news.extend(
        board.standing().filter(|session| !session.runs.iter().any(|run| run.place.is_some())).filter_map(
            |session| {
                // One that had a place is there already.
                let new = outline.runs(session).is_empty() && !session.hidden && !session.is_erased();
                new.then(|| News {
                    id: outline.guids.run(model::RunId::first(session.id), session.run(1)).urn().to_string(),
                    at: outline
                        .moves
                        .of(session.id)
                        .map(|(_, moved)| moved.at)
                        .max()
                        .unwrap_or(session.pitched_at),
                    title: w.formats_feed_pitched(&session.idea.title),
                    text: session.idea.blurb.clone(),
                    link: format!("{}/s/{}", outline.address, session.id),
                })
            },
        ),
    );
    news.extend(board.announcements.iter().map(|announcement| News {
        id: outline.guids.announcement(announcement.id).urn().to_string(),
        at: announcement.at,
        title: announcement.text.clone(),
        text: String::new(),
        link: outline.address.clone(),
    }));
    news.sort_by(|a, b| (b.at, &a.id).cmp(&(a.at, &b.id)));
    news.truncate(MOST);
    let updated = news.first().map_or(outline.moves.event().at, |newest| newest.at);
    let own = uri(&format!("{}/changes.atom", outline.address));
    let mut xml = Xml::new();
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", w.language().key())]);
    xml.element("id", &[], &outline.guids.feed().urn().to_string());
    xml.element("title", &[], &w.formats_feed_title(&board.event.settings.name));
    xml.element("updated", &[], &moment(updated));
    xml.element("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &own)], "");
    xml.element("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &uri(&outline.address))], "");
    xml.open("author", &[]);
    xml.element("name", &[], &board.event.settings.name);
    xml.close();
    xml.element("generator", &[("version", env!("CARGO_PKG_VERSION"))], "Campgrid");
    for one in news {
        xml.open("entry", &[]);
        xml.element("id", &[], &one.id);
        xml.element("title", &[("type", "text")], &one.title);
        xml.element("updated", &[], &moment(one.at));
        xml.element("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &uri(&one.link))], "");
        xml.element("content", &[("type", "text")], &one.text);
        xml.close();
    }
    xml.finish()
}

fn of_entry(outline: &Outline<'_>, w: Words, entry: &Entry<'_>) -> Option<News> {
    let What::Session(session) = entry.what else { return None };
    let room = entry.room.map_or("", |room| room.text.name.as_str());
    let day = entry.day()?;
    let times = format!("{day} {}", entry.clock());
    let title = &session.idea.title;
    Some(News {
        id: entry.guid.urn().to_string(),
        at: entry.moved.at,
        title: if entry.cancelled {
            if session.stands() { w.formats_feed_off(title) } else { w.formats_feed_cancelled(title) }
        } else {
            w.formats_feed_placed(title, room, &times)
        },
        text: session.idea.blurb.clone(),
        link: outline.url(entry),
    })
}

fn moment(at: Millis) -> String {
    DateTime::from_timestamp_millis(at).unwrap_or_default().format("%Y-%m-%dT%H:%M:%SZ").to_string()
}
