//! Walls, as facilitators steer them: what all of them show, and by which addresses they are opened.

use super::frame::{Tab, frame, said};
use super::known::known;
use super::wall_rooms::{wall_for_rooms, wall_sight};
use crate::hall::Hall;
use crate::parts::{Act, CopyAddress, Erase, TextField, clock};
use crate::words::words;
use leptos::prelude::*;
use model::Showing;

/// The page.
#[component]
pub(super) fn WallPage() -> impl IntoView {
    frame(Tab::Wall, |hall| {
        view! {
            <div class="panes">
                <div class="panes__column">{shows(hall)} {wall_sight(hall)}</div>
                <div class="panes__column">{open(hall)} {secret(hall)} {wall_for_rooms(hall)}</div>
            </div>
        }
        .erase()
    })
}

/// What walls are held to, in words.
pub(super) fn shown(shows: Showing) -> &'static str {
    let w = words();
    match shows {
        Showing::Join => w.wall_life_join(),
        Showing::Pitches => w.wall_life_pitches(),
        Showing::NowNext => w.wall_life_now_next(),
        Showing::Whole => w.wall_life_whole(),
        Showing::Changes => w.wall_life_recent(),
    }
}

/// What all walls show: how it is, and what else it could be.
fn shows(hall: Hall) -> AnyView {
    let w = words();
    let held = Memo::new(move |_| hall.board.with(|board| board.held(hall.now.get())));
    let is = move || match held.get() {
        None => w.wall_life_is_itself().to_owned(),
        Some(held) => match held.until {
            None => w.wall_life_is_held(shown(held.shows)),
            Some(until) => {
                let until = hall.board.with(|board| clock::clock(board, until));
                w.wall_life_is_until(&until, shown(held.shows))
            }
        },
    };
    let choices = [None].into_iter().chain(Showing::ALL.map(Some)).map(move |choice| {
        let label = choice.map_or_else(|| w.wall_life_itself(), shown);
        let pressed = move || if held.get().map(|held| held.shows) == choice { "true" } else { "false" };
        view! {
            <button class="button button--quiet" name="shows" value=choice.map_or("", Showing::key) aria-pressed=pressed>
                {label}
            </button>
        }
    });
    view! {
        <section class="pane" aria-labelledby="wall-shows">
            <h2 id="wall-shows">{w.wall_life_shows()}</h2>
            <p class="soft">{w.wall_life_shows_about()}</p>
            <p class="wall-is" role="status">{is}</p>
            <Act what="hold-wall" class="form" on_done=said(hall)>
                <TextField name="minutes" kind="number" label=w.wall_life_minutes() hint=w.wall_life_minutes_hint().to_owned()/>
                <div class="wall-choices">{choices.collect_view()}</div>
            </Act>
        </section>
    }
    .erase()
}

/// The wall itself, and its address for another screen.
fn open(hall: Hall) -> AnyView {
    let w = words();
    let address = hall.shown.with_value(|shown| format!("{}/wall", shown.address));
    view! {
        <section class="pane" aria-labelledby="wall-open">
            <h2 id="wall-open">{w.wall_life_open()}</h2>
            <p class="soft">{w.wall_life_open_about()}</p>
            // Of its own, for a wall is no page of the desk to come back from.
            <p class="row"><a class="button" href=hall.path("wall") target="_blank" rel="noopener">{w.wall_life_open_link()}</a></p>
            <CopyAddress address label=w.wall_life_address()/>
        </section>
    }
    .erase()
}

/// The address that can be taken back: shown once, when it is made.
fn secret(hall: Hall) -> AnyView {
    let w = words();
    let (since, fresh) = known().came.with_value(|came| (came.wall_since, came.fresh_link.clone()));
    let now = hall.now.get_untracked();
    let there = RwSignal::new(since.is_some());
    let fresh = fresh.filter(|path| path.starts_with("/w/")).map(|path| {
        let address = hall.shown.with_value(|shown| {
            let origin = shown.address.split("/e/").next().unwrap_or_default();
            format!("{origin}{path}")
        });
        view! {
            <div class="callout callout--good fresh" role="status">
                <p>{w.wall_life_secret_fresh()}</p>
                <CopyAddress address label=w.wall_life_secret()/>
            </div>
        }
    });
    let says = move || match since.filter(|_| there.get()) {
        Some(since) => w.wall_life_secret_since(&w.how_long_ago(now - since)),
        None => w.wall_life_secret_none().to_owned(),
    };
    let make = move || if there.get() { w.wall_life_secret_renew() } else { w.wall_life_secret_make() };
    let end = move || {
        let gone = Callback::new(move |_| there.set(false));
        there.get().then(|| {
            view! {
                <Act what="end-wall" on_done=gone>
                    <button class="button button--bad button--small">{w.wall_life_secret_end()}</button>
                </Act>
            }
        })
    };
    view! {
        <section class="pane" aria-labelledby="wall-secret">
            <h2 id="wall-secret">{w.wall_life_secret()}</h2>
            <p class="soft">{w.wall_life_secret_about()}</p>
            {fresh}
            <p>{says}</p>
            <div class="row">
                // The answer is a page that shows the address, so the browser sends this form by itself.
                <Act what="new-wall" plain=true><button class="button button--small">{make}</button></Act>
                {end}
            </div>
        </section>
    }
    .erase()
}
