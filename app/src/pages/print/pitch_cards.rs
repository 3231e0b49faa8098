//! Blank pitch cards, to write on by hand: a number, two lines, and a code that leads a phone to what the card becomes.
//! Four on a sheet of A4, each nearly as large as A6; twice as many on A3.

use super::{Paper, name};
use crate::api::Desk;
use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Board, limits};

/// What is on the cards, as the page came with it: `12-bcdfg-hjkmn`.
fn cards(hall: Hall) -> Vec<String> {
    let desk = hall.shown.with_value(|shown| shown.desk.clone());
    let desk: Option<Desk> = desk.and_then(|text| serde_json::from_str(&text).ok());
    desk.map(|desk| desk.cards).unwrap_or_default()
}

/// The sheets.
pub(super) fn sheets(hall: Hall, board: &Board, paper: Paper) -> AnyView {
    let on_a_sheet = match paper {
        Paper::A4 => 4,
        Paper::A3 => 8,
    };
    let cards = cards(hall);
    let sheet = |cards: &[String]| {
        view! {
            <section class=format!("leaf leaf--{}-portrait pitch-sheet", paper.key())>
                {cards.iter().map(|code| card(hall, board, code)).collect_view()}
            </section>
        }
        .erase()
    };
    cards.chunks(on_a_sheet).map(sheet).collect_view().erase()
}

fn card(hall: Hall, board: &Board, code: &str) -> AnyView {
    let w = words();
    let number = code.split('-').next().unwrap_or_default().to_owned();
    let address = hall.shown.with_value(|shown| super::codes::bare(&shown.address));
    view! {
        <article class="pitch-paper">
            <header class="pitch-paper__head">
                <p class="pitch-paper__event" dir="auto">{name(board)}</p>
                <h2 class="pitch-paper__number">{number}</h2>
            </header>
            <p class="pitch-paper__label">{w.pitch_about()}</p>
            <p class="pitch-paper__line"></p>
            <p class="pitch-paper__line"></p>
            <p class="pitch-paper__line"></p>
            <p class="pitch-paper__label">{w.card_host()}</p>
            <p class="pitch-paper__line"></p>
            <footer class="pitch-paper__foot">
                <img class="pitch-paper__code" src=hall.path(&format!("qr.svg?card={code}")) alt=w.card_code(code)/>
                <p class="pitch-paper__says">
                    <strong>{w.card_scan()}</strong>
                    <span class="pitch-paper__address" dir="ltr">{address}"/card/"<wbr/>{code.to_owned()}</span>
                </p>
            </footer>
        </article>
    }
    .erase()
}

/// How many, and from which number on.
pub(super) fn how_many(paper: Paper) -> AnyView {
    let w = words();
    let query = use_query_map();
    let asked = move |name: &str, without: u32| {
        query
            .read_untracked()
            .get(name)
            .filter(|typed| !typed.is_empty())
            .unwrap_or_else(|| without.to_string())
    };
    let number = |name: &'static str, label: &'static str, value: String, most: u32| {
        view! {
            <label class="field paper-choice__number">
                <span class="field__label">{label}</span>
                <input class="field__input" type="number" name=name value=value min="1" max=most.to_string() required/>
            </label>
        }
    };
    // A plain form: what is on cards only the server knows.
    view! {
        <form method="get" class="row paper-choice__form">
            <input type="hidden" name="what" value="pitch-cards"/>
            <input type="hidden" name="paper" value=paper.key()/>
            {number("n", w.card_how_many(), asked("n", limits::CARDS_USUAL), limits::CARDS)}
            {number("from", w.card_from(), asked("from", 1), limits::CARD_NUMBER)}
            <button class="button button--quiet">{w.card_show()}</button>
        </form>
    }
    .erase()
}
