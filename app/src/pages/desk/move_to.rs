//! “Move to…”: the panel about the chosen card. Where it is, where it could go and what speaks against each place,
//! and whatever else can be done with a session.

use super::frame::said;
use super::known::known;
use super::lists::{commas, semicolons};
use super::problems::sentence;
use super::repairs;
use super::sight::Sight;
use super::why;
use crate::api::Done;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, Menu, Seen};
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Place, Problem, RunId, Slot, SlotId};
use std::cmp::Ordering;

/// The panel, while a card is chosen.
pub(super) fn panel(sight: Sight) -> AnyView {
    let view = move || match sight.chosen.get() {
        Some(run) => about(sight, run),
        None => ().erase(),
    };
    view.erase()
}

fn about(sight: Sight, run: RunId) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let title =
        move || hall.board.with(|board| board.session(run.session).map(|session| session.idea.title.clone()));
    let hosts = move || {
        hall.board.with(|board| {
            hall.names.with(|names| {
                let session = board.session(run.session)?;
                Some(commas(session.idea.hosts.iter().map(|host| names.host(host))))
            })
        })
    };
    let wanted = move || {
        let count = hall.count(run.session).unwrap_or_default();
        w.desk_move_wanted(count.people(), count.must)
    };
    let wrong = move || {
        // That it has no place is said above.
        let mut problems = sight.problems_of(run);
        problems.retain(|problem| !matches!(problem, Problem::Unplaced { .. }));
        let sentences = hall.board.with(|board| {
            hall.names.with(|names| {
                problems.iter().map(|problem| sentence(board, names, problem)).collect::<Vec<_>>()
            })
        });
        sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()
    };
    view! {
        <section class="move" id="move" tabindex="-1" aria-labelledby="move-title">
            <div class="move__head">
                <h2 class="move__title" id="move-title" dir="auto"><a href=hall.path(&format!("s/{}", run.session))>{title}</a></h2>
                <a class="button button--quiet button--small" href=hall.path(&format!("desk#card-{run}"))>{w.desk_move_close()}</a>
            </div>
            <p class="move__hosts" dir="auto">{hosts}</p>
            <p class="move__where">{move || whereabouts(hall, run)}" · "{wanted}</p>
            <ul class="move__wrong">{wrong}</ul>
            {repairs::of_chosen(sight, run)}
            {actions(hall, run)}
            {why::here(hall, run)}
            <h3 class="move__sub">{w.desk_move_to()}</h3>
            {places(sight, run)}
            {merging(hall, run)}
        </section>
    }
    .erase()
}

/// Where a run is, in words.
fn whereabouts(hall: Hall, run: RunId) -> String {
    let w = words();
    hall.board.with(|board| {
        let Some((_, at)) = board.run(run) else { return String::new() };
        let again = run.run > 1;
        let Some((room, slot)) = at.place.and_then(|place| board.place_name(place)) else {
            return if again { w.desk_where_run_off(run.run) } else { w.desk_where_off().to_owned() };
        };
        let (room, times) = (&room.text.name, &slot.times());
        let place = if board.days().len() > 1 {
            w.desk_where_day(room, times, &w.date(slot.text.day()))
        } else {
            w.desk_where(room, times)
        };
        let place = if at.pin.is_loose() { place } else { w.desk_where_pinned(&place) };
        if again { w.desk_where_run(run.run, &place) } else { place }
    })
}

/// What can be done with a run besides moving it.
fn actions(hall: Hall, run: RunId) -> AnyView {
    let w = words();
    let done = said(hall);
    let pin =
        Memo::new(move |_| hall.board.with(|board| board.run(run).map(|(_, run)| (run.place, run.pin))));
    let pinning = move || {
        let (place, pin) = pin.get()?;
        let unpin = !pin.is_loose();
        if !unpin && place.is_none() {
            return None;
        }
        let to = place.filter(|_| !unpin);
        let hidden = to.map(|place| {
            view! { <Hidden name="room" value=place.room.to_string()/> <Hidden name="slot" value=place.slot.to_string()/> }
        });
        Some(view! {
            <Act what="pin" key=run.to_string() on_done=done>
                <Hidden name="run" value=run.to_string()/>
                {hidden}
                <button class="button button--quiet button--small">{if unpin { w.desk_unpin() } else { w.desk_pin() }}</button>
            </Act>
        })
    };
    let off = move || {
        pin.get().is_some_and(|(place, _)| place.is_some()).then(|| {
            view! {
                <Act what="place" key=format!("off-{run}") seen=Seen::Now on_done=done>
                    <Hidden name="run" value=run.to_string()/>
                    <button class="button button--quiet button--small" name="place" value="">{w.desk_move_off()}</button>
                </Act>
            }
        })
    };
    let drop = (run.run > 1).then(|| {
        view! {
            <Act what="drop-run" key=run.to_string() next=hall.path("desk") on_done=done>
                <Hidden name="run" value=run.to_string()/>
                <button class="button button--bad button--small">{w.desk_run_drop()}</button>
            </Act>
        }
    });
    view! {
        <div class="move__actions">
            {pinning}
            {off}
            <Act what="repeat" key=run.to_string() on_done=done>
                <Hidden name="session" value=run.session.to_string()/>
                <button class="button button--quiet button--small">{w.desk_run_again()}</button>
            </Act>
            {drop}
            <a class="button button--quiet button--small" href=hall.path(&format!("s/{}/edit", run.session))>{w.desk_edit()}</a>
        </div>
    }
    .erase()
}

/// Once it is moved the panel is gone: the card gets the focus, so that the keyboard goes on from there.
fn moved(hall: Hall, run: RunId) -> Callback<Done> {
    let said = said(hall);
    Callback::new(move |done: Done| {
        said.run(done);
        focus(format!("card-{run}"));
    })
}

/// Brings the keyboard to an element, once what is on its way to the page is there.
#[cfg(feature = "hydrate")]
pub(super) fn focus(id: String) {
    use wasm_bindgen::JsCast;
    request_animation_frame(move || {
        let element = document().get_element_by_id(&id);
        if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

#[cfg(not(feature = "hydrate"))]
pub(super) fn focus(_: String) {}

/// A line of the list: what the button says, and what it sends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Way {
    /// The place, or the run to swap with.
    value: String,
    swaps: bool,
    says: String,
    seats: Option<String>,
    against: Option<String>,
    /// What it would change for people, and whether that is better.
    change: Option<(String, Ordering)>,
}

/// Every place, slot by slot. The same forms answer to the buttons in the cells of the grid.
fn places(sight: Sight, run: RunId) -> AnyView {
    let w = words();
    let hall = sight.hall;
    let slots = Memo::new(move |_| {
        hall.board.with(|board| {
            let slots = board.slots.iter().filter(|slot| slot.is_for_sessions());
            slots.map(|slot| (slot.id, name_of(board, slot))).collect::<Vec<_>>()
        })
    });
    let done = moved(hall, run);
    let back = hall.path(&format!("desk#card-{run}"));
    // Many places begin folded up.
    let few = sight.prospects.with_untracked(|prospects| prospects.len()) <= FEW;
    let none = move || {
        sight.prospects.with(|prospects| prospects.is_empty()).then(|| {
            view! { <p class="soft">{w.desk_move_nowhere()}</p> }
        })
    };
    let sought = RwSignal::new(String::new());
    let search = search(sight, sought, slots);
    view! {
        {search}
        <Act what="place" key=run.to_string() next=back.clone() seen=Seen::Now on_done=done>
            <Hidden name="run" value=run.to_string()/>
            {none}
            <For each=move || slots.get() key=|slot| slot.clone() let:slot>{places_in(sight, run, slot, few, sought)}</For>
        </Act>
        <Act what="swap" key=run.to_string() next=back seen=Seen::Now on_done=done>
            <Hidden name="run" value=run.to_string()/>
        </Act>
    }
    .erase()
}

/// The search over rooms and times. Where there is no script there is no search either, and all places show.
fn search(sight: Sight, sought: RwSignal<String>, slots: Memo<Vec<(SlotId, String)>>) -> AnyView {
    let w = words();
    let works = RwSignal::new(false);
    Effect::new(move || works.set(true));
    let none = move || {
        let is_lost = sought.with(|sought| {
            !sought.trim().is_empty()
                && slots.with(|slots| {
                    slots.iter().all(|(slot, name)| {
                        sight.prospects.with(|prospects| {
                            sight.hall.board.with(|board| {
                                let mut there = prospects.keys().filter(|place| place.slot == *slot);
                                !there.any(|place| {
                                    let room = board.room(place.room);
                                    room.is_some_and(|room| is_sought(sought, &[name, &room.text.name]))
                                })
                            })
                        })
                    })
                })
        });
        is_lost.then(|| view! { <p class="soft" role="status">{w.grid_search_none()}</p> })
    };
    view! {
        <input
            type="search"
            class="field__input move__search"
            aria-label=w.grid_search()
            placeholder=w.grid_search()
            hidden=move || !works.get()
            on:input=move |event| sought.set(event_target_value(&event))
        />
        {none}
    }
    .erase()
}

/// Whether every word that is sought stands in one of the names.
fn is_sought(sought: &str, names: &[&str]) -> bool {
    let sought = sought.to_lowercase();
    let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    sought.split_whitespace().all(|word| names.iter().any(|name| name.contains(word)))
}

/// How many places may be unfolded at once.
const FEW: usize = 60;

fn name_of(board: &Board, slot: &Slot) -> String {
    let w = words();
    if board.days().len() > 1 {
        w.desk_day_times(&w.date(slot.text.day()), &slot.times())
    } else {
        slot.times()
    }
}

/// The ways into one slot: free rooms first, then those to swap with.
fn ways(sight: Sight, run: RunId, slot: SlotId) -> Vec<Way> {
    let (w, known) = (words(), known());
    sight.hall.board.with(|board| {
        sight.prospects.with(|prospects| {
            let mut ways: Vec<Way> = board
                .rooms
                .iter()
                .filter_map(|room| {
                    let place = Place { room: room.id, slot };
                    let prospect = prospects.get(&place)?;
                    let against = (!prospect.against.is_empty()).then(|| semicolons(&prospect.against));
                    let name = room.text.name.clone();
                    let change = why::change(known, run, place);
                    Some(match prospect.taken_by {
                        None => Way {
                            value: format!("{}.{}", place.room, place.slot),
                            swaps: false,
                            says: name,
                            seats: room.text.capacity.map(|seats| w.desk_seats(seats)),
                            against,
                            change,
                        },
                        Some(other) => Way {
                            value: other.to_string(),
                            swaps: true,
                            says: w.desk_move_swap(&name, &board.session(other.session)?.idea.title),
                            seats: None,
                            against,
                            change,
                        },
                    })
                })
                .collect();
            ways.sort_by_key(|way| (way.swaps, way.against.is_some()));
            ways
        })
    })
}

fn places_in(
    sight: Sight,
    run: RunId,
    (slot, name): (SlotId, String),
    few: bool,
    sought: RwSignal<String>,
) -> AnyView {
    let w = words();
    let all = Memo::new(move |_| ways(sight, run, slot));
    let ways = {
        let name = name.clone();
        Memo::new(move |_| {
            let mut ways = all.get();
            sought.with(|sought| ways.retain(|way| is_sought(sought, &[&name, &way.says])));
            ways
        })
    };
    let open = move || few || sought.with(|sought| !sought.trim().is_empty());
    let number = move || {
        let free = ways.with(|ways| ways.iter().filter(|way| !way.swaps).count());
        w.desk_free_rooms(free)
    };
    let line = move |way: Way| {
        let form = way.swaps.then(|| format!("swap-{run}"));
        view! {
            <li>
                <button class="to" class:to--swap=way.swaps form=form name=if way.swaps { "with" } else { "place" } value=way.value>
                    <span class="to__where" dir="auto">{way.says}</span>
                    {way.seats.map(|seats| view! { <span class="to__seats">{seats}</span> })}
                    {way.change.map(|(says, order)| view! {
                        <span class="to__change" class:to__change--better=order.is_lt() class:to__change--worse=order.is_gt()>{says}</span>
                    })}
                    {way.against.map(|against| view! { <span class="to__why">{against}</span> })}
                </button>
            </li>
        }
        .erase()
    };
    view! {
        <details class="move__slot" open=open hidden=move || ways.with(Vec::is_empty)>
            <summary>{name}" · "{number}</summary>
            <ul class="move__places"><For each=move || ways.get() key=|way| way.clone() let:way>{line(way)}</For></ul>
        </details>
    }
    .erase()
}

/// Merging: this session becomes part of another.
fn merging(hall: Hall, run: RunId) -> AnyView {
    let w = words();
    let others = Memo::new(move |_| {
        hall.board.with(|board| {
            let others = board.standing().filter(|session| session.id != run.session);
            let mut others: Vec<_> =
                others.map(|session| (session.id.to_string(), session.idea.title.clone())).collect();
            others.sort_by_key(|(_, title)| title.to_lowercase());
            others
        })
    });
    let form = move || {
        let mut options = others.get();
        if options.is_empty() {
            return ().erase();
        }
        options.insert(0, (String::new(), w.desk_merge_choose().to_owned()));
        view! {
            <Act what="merge" key=run.session.to_string() class="move__merge" next=hall.path("desk") on_done=said(hall)>
                <Hidden name="session" value=run.session.to_string()/>
                <Menu name="into" label=w.desk_merge_into() options hint=w.desk_merge_hint()/>
                <button class="button button--quiet button--small">{w.desk_merge()}</button>
            </Act>
        }
        .erase()
    };
    let side_by_side = hall.path(&format!("desk/merge?a={}", run.session));
    view! {
        <details class="move__more">
            <summary>{w.desk_merge_open()}</summary>
            {form}
            <p><a href=side_by_side>{w.alike_compare()}</a></p>
        </details>
    }
    .erase()
}

#[cfg(test)]
mod tests {
    use super::is_sought;

    #[test]
    fn a_search_finds_rooms_and_times_word_by_word() {
        let names = ["10:00–11:00", "Große Halle"];
        for sought in ["", " ", "halle", "10:00", "große 10", "HALLE 11:00"] {
            assert!(is_sought(sought, &names), "{sought}");
        }
        for sought in ["12:00", "halle 12", "koto"] {
            assert!(!is_sought(sought, &names), "{sought}");
        }
    }
}
