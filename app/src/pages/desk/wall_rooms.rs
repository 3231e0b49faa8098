//! How the walls of the event are seen, and addresses of walls for some of the rooms.

use super::together::follows;
use crate::hall::Hall;
use crate::parts::{Act, Choice, Erase, Seen, TextField};
use crate::words::words;
use leptos::prelude::*;
use model::{Look, Sight, limits};

/// What a look is called.
fn look(look: Look) -> String {
    let w = words();
    match look {
        Look::Dark => w.sight_dark(),
        Look::Bright => w.sight_bright(),
        Look::Contrast => w.sight_contrast(),
    }
    .to_owned()
}

/// How far, how large, how bright: what the size of type follows from.
pub(super) fn wall_sight(hall: Hall) -> AnyView {
    let w = words();
    let sight = Memo::new(move |_| hall.board.with(|board| board.event.sight));
    let form = move |sight: Sight, on_done| {
        let looks = Look::ALL.map(|one| (one.key().to_owned(), look(one))).to_vec();
        let [metres, across] = [limits::WALL_METRES, limits::WALL_ACROSS];
        view! {
            <Act what="set-sight" class="form" keep=true seen=Seen::Then on_done>
                <div class="fields">
                    <TextField name="metres" label=w.sight_metres() kind="number" value=sight.metres.to_string() hint=w.sight_metres_hint(metres[0], metres[1]) required=true/>
                    <TextField name="across" label=w.sight_across() kind="number" value=sight.across.to_string() hint=w.sight_across_hint(across[0], across[1]) required=true/>
                </div>
                <Choice name="look" label=w.sight_look() options=looks value=sight.look.key()/>
                <div class="form__foot"><button class="button">{w.desk_save()}</button></div>
            </Act>
        }
        .erase()
    };
    let follows_from_it = move || {
        let sight = sight.get();
        let says = match sight.too_small() {
            Some(needed) => w.sight_too_small(sight.metres, needed),
            None => w.sight_says(u32::from(sight.thousandths()) * 1920 / 1000),
        };
        view! { <p class="soft" role="status">{says}</p> }
    };
    view! {
        <section class="pane" id="wall-sight" aria-labelledby="sight">
            <h2 id="sight">{w.sight()}</h2>
            <p class="soft">{w.sight_about()}</p>
            {follows(hall, sight, form)}
            {follows_from_it}
        </section>
    }
    .erase()
}

/// Addresses of walls that show some of the rooms: a form that asks for them, so that it works without JavaScript.
pub(super) fn wall_for_rooms(hall: Hall) -> AnyView {
    let w = words();
    let rooms = Memo::new(move |_| {
        hall.board.with(|board| {
            board.rooms.iter().map(|room| (room.id, room.text.name.clone())).collect::<Vec<_>>()
        })
    });
    let looks = Look::ALL.map(|one| view! { <option value=one.key()>{look(one)}</option> });
    let [metres, across] = [limits::WALL_METRES, limits::WALL_ACROSS];
    let number = |name: &'static str, label: &'static str, [least, most]: [u16; 2]| {
        view! {
            <label class="field">
                <span class="field__label">{label}</span>
                <input class="field__input" type="number" name=name min=least.to_string() max=most.to_string()/>
            </label>
        }
    };
    view! {
        <section class="pane" aria-labelledby="wall-rooms">
            <h2 id="wall-rooms">{w.wall_rooms()}</h2>
            <p class="soft">{w.wall_rooms_about()}</p>
            <form class="form" method="get" action=hall.path("wall") target="_blank">
                <fieldset class="group">
                    <legend class="group__label">{w.wall_rooms_which()}</legend>
                    <div class="group__choices group__choices--many">
                        <For each=move || rooms.get() key=|room| room.clone() let:room>
                            <label class="tick">
                                <input type="checkbox" name="rooms" value=room.0.to_string()/>
                                <span dir="auto">{room.1.clone()}</span>
                            </label>
                        </For>
                    </div>
                </fieldset>
                <label class="field">
                    <span class="field__label">{w.sight_look()}</span>
                    <select class="field__input" name="theme">
                        <option value="">{w.wall_rooms_look()}</option>
                        {looks}
                    </select>
                </label>
                <div class="fields">
                    {number("metres", w.sight_metres(), metres)}
                    {number("across", w.sight_across(), across)}
                </div>
                <div class="form__foot"><button class="button button--quiet">{w.wall_rooms_open()}</button></div>
            </form>
        </section>
    }
    .erase()
}
