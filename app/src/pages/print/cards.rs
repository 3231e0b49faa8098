//! A card for each session, to cut out and to pin to a wall: what it is, who hosts it, how it begins, and a code that leads
//! to all of it.

use super::{Paper, hosts, name, nothing};
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Session};

/// Most characters of a blurb on a card.
const MOST: usize = 180;

/// The sheets.
pub(super) fn sheets(hall: Hall, board: &Board, paper: Paper) -> AnyView {
    let beside = match paper {
        Paper::A4 => 2,
        Paper::A3 => 3,
    };
    let sessions: Vec<&Session> = board.standing().filter(|session| !session.hidden).collect();
    if sessions.is_empty() {
        return nothing();
    }
    let rows = sessions.chunks(beside).map(|row| {
        view! { <div class="cards-sheet__row">{row.iter().map(|session| card(hall, board, session)).collect_view()}</div> }.erase()
    });
    view! {
        <section class=format!("leaf leaf--{}-portrait cards-sheet", paper.key())>{rows.collect_view()}</section>
    }
    .erase()
}

fn card(hall: Hall, board: &Board, session: &Session) -> AnyView {
    let w = words();
    let long = session.idea.title.chars().count() > 60;
    let code = hall.path(&format!("qr.svg?session={}", session.id));
    let format = w.format(session.idea.format);
    view! {
        <article class="cut-card">
            <h2 class="cut-card__title" class:cut-card__title--long=long dir="auto">{session.idea.title.clone()}</h2>
            <p class="cut-card__hosts" dir="auto">{hosts(hall, session)}</p>
            <p class="cut-card__blurb" dir="auto">{gist(&session.idea.blurb, MOST)}</p>
            <footer class="cut-card__foot">
                <p class="cut-card__about"><span>{format}</span> <span dir="auto">{name(board)}</span></p>
                <img class="cut-card__code" src=code alt=""/>
            </footer>
        </article>
    }
    .erase()
}

/// How a text in markdown begins, without its marks, cut between words.
fn gist(markdown: &str, most: usize) -> String {
    let mut text = String::new();
    for line in markdown.lines().map(|line| line.trim().trim_start_matches(['#', '>', '-', '*', '+', ' '])) {
        if !text.is_empty() && !line.is_empty() {
            text.push(' ');
        }
        text.push_str(&without_marks(line));
        if text.chars().count() > most {
            break;
        }
    }
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':']))
}

/// A line without what makes it bold or a link: `[this](there)` is `this`.
fn without_marks(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('[') {
        text.push_str(before);
        rest = match behind.split_once("](").and_then(|(label, link)| Some((label, link.split_once(')')?.1)))
        {
            Some((label, after)) => {
                text.push_str(label);
                after
            }
            None => behind,
        };
    }
    text.push_str(rest);
    text.replace(['*', '`', '~'], "").replace("__", "")
}

#[cfg(test)]
mod tests {
    use super::gist;

    #[test]
    fn a_blurb_begins_without_its_marks_and_ends_with_a_whole_word() {
        let blurb = "## Why\n\nBring **your** [own cup](https://tea.example/a_b), please.\n\n- and `tea`";
        assert_eq!(gist(blurb, 80), "Why Bring your own cup, please. and tea");
        assert_eq!(gist(blurb, 24), "Why Bring your own cup…");
        assert_eq!(gist("", 10), "");
        assert_eq!(gist("[open", 10), "open");
    }
}
