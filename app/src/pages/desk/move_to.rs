//! “Move to…”: the panel about the chosen card. Where it is, where it could go and what speaks against each place,
//! and whatever else can be done with a session.

use super::frame::said;
use super::problems::sentence;
use super::sight::Sight;
use crate::api::Done;
use crate::hall::Hall;
use crate::parts::{Act, Hidden, Menu};
use crate::words;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use model::{Place, RunId, Slot};

/// The panel, while a card is chosen.
pub(super) fn panel(sight: Sight) -> AnyView {
    let view = move || match sight.chosen.get() {
        Some(run) => about(sight, run),
        None => ().into_any(),
    };
    view.into_any()
}

fn about(sight: Sight, run: RunId) -> AnyView {
    let hall = sight.hall;
    let title =
        move || hall.board.with(|board| board.session(run.session).map(|session| session.idea.title.clone()));
    let hosts = move || {
        hall.board.with(|board| {
            hall.names.with(|names| {
                let session = board.session(run.session)?;
                let hosts: Vec<&str> = session.idea.hosts.iter().map(|host| names.host(host)).collect();
                Some(hosts.join(", "))
            })
        })
    };
    let wanted = move || {
        let count = hall.count(run.session).unwrap_or_default();
        format!(
            "{}, {} of them must",
            words::count(count.people(), "person wants it", "people want it"),
            count.must
        )
    };
    let wrong = move || {
        let problems = sight.problems_of(run);
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
                <h2 class="move__title" id="move-title" dir="auto">{title}</h2>
                <a class="button button--quiet button--small" href=hall.path(&format!("desk#card-{run}"))>"Close"</a>
            </div>
            <p class="move__hosts" dir="auto">{hosts}</p>
            <p class="move__where">{move || whereabouts(hall, run)}" · "{wanted}</p>
            <ul class="move__wrong">{wrong}</ul>
            {actions(hall, run)}
            <h3 class="move__sub">"Move to…"</h3>
            {places(sight, run)}
            {merging(hall, run)}
        </section>
    }
    .into_any()
}

/// Where a run is, in words.
fn whereabouts(hall: Hall, run: RunId) -> String {
    hall.board.with(|board| {
        let Some((_, at)) = board.run(run) else { return String::new() };
        let number = if run.run > 1 { format!("Run {}, ", run.run) } else { String::new() };
        match at.place.and_then(|place| board.place_name(place)) {
            None => format!("{number}{}", if number.is_empty() { "Off the board" } else { "off the board" }),
            Some((room, slot)) => {
                let pinned = if at.pin.is_loose() { "" } else { ", pinned" };
                let day = if board.days().len() > 1 {
                    format!(", {}", words::day(slot.text.day()))
                } else {
                    String::new()
                };
                format!("{number}{} at {}{day}{pinned}", room.text.name, slot.times())
            }
        }
    })
}

/// What can be done with a run besides moving it.
fn actions(hall: Hall, run: RunId) -> AnyView {
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
                <button class="button button--quiet button--small">{if unpin { "Unpin" } else { "Pin here" }}</button>
            </Act>
        })
    };
    let off = move || {
        pin.get().is_some_and(|(place, _)| place.is_some()).then(|| {
            view! {
                <Act what="place" key=format!("off-{run}") on_done=done>
                    <Hidden name="run" value=run.to_string()/>
                    <button class="button button--quiet button--small" name="place" value="">"Off the board"</button>
                </Act>
            }
        })
    };
    let drop = (run.run > 1).then(|| {
        view! {
            <Act what="drop-run" key=run.to_string() next=hall.path("desk") on_done=done>
                <Hidden name="run" value=run.to_string()/>
                <button class="button button--bad button--small">"Drop this run"</button>
            </Act>
        }
    });
    view! {
        <div class="move__actions">
            {pinning}
            {off}
            <Act what="repeat" key=run.to_string() on_done=done>
                <Hidden name="session" value=run.session.to_string()/>
                <button class="button button--quiet button--small">"Run it once more"</button>
            </Act>
            {drop}
            <a class="button button--quiet button--small" href=hall.path(&format!("s/{}/edit", run.session))>"Edit"</a>
            <a class="button button--quiet button--small" href=hall.path(&format!("s/{}", run.session))>"Open"</a>
        </div>
    }
    .into_any()
}

/// Back to the grid once it is moved, with the card in focus, so that the keyboard goes on from there.
fn moved(hall: Hall, run: RunId) -> Callback<Done> {
    let said = said(hall);
    let navigate = use_navigate();
    let there = hall.path(&format!("desk#card-{run}"));
    Callback::new(move |done: Done| {
        said.run(done);
        navigate(&there, NavigateOptions { scroll: false, ..NavigateOptions::default() });
        #[cfg(feature = "hydrate")]
        request_animation_frame(move || focus(&format!("card-{run}")));
    })
}

/// Brings the keyboard to an element.
#[cfg(feature = "hydrate")]
pub(super) fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let element =
        document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}

/// Every place, slot by slot. The same forms answer to the buttons in the cells of the grid.
fn places(sight: Sight, run: RunId) -> AnyView {
    let hall = sight.hall;
    let slots = Memo::new(move |_| {
        hall.board.with(|board| {
            board.slots.iter().filter(|slot| slot.is_for_sessions()).cloned().collect::<Vec<_>>()
        })
    });
    let done = moved(hall, run);
    let back = hall.path(&format!("desk#card-{run}"));
    let few = move || sight.prospects.with(|prospects| prospects.len()) <= 60;
    let list = move || {
        let open = few();
        let several_days = hall.board.with(|board| board.days().len() > 1);
        slots.get().into_iter().map(|slot| places_in(sight, run, &slot, open, several_days)).collect_view()
    };
    view! {
        <Act what="place" key=run.to_string() next=back.clone() on_done=done>
            <Hidden name="run" value=run.to_string()/>
            {list}
        </Act>
        <Act what="swap" key=run.to_string() next=back on_done=done>
            <Hidden name="run" value=run.to_string()/>
        </Act>
    }
    .into_any()
}

/// The places of one slot: free rooms first, then those to swap with.
fn places_in(sight: Sight, run: RunId, slot: &Slot, open: bool, several_days: bool) -> AnyView {
    let mut free = Vec::new();
    let mut taken = Vec::new();
    sight.hall.board.with(|board| {
        sight.prospects.with(|prospects| {
            for room in &board.rooms {
                let place = Place { room: room.id, slot: slot.id };
                let Some(prospect) = prospects.get(&place) else { continue };
                let against = (!prospect.against.is_empty()).then(|| prospect.against.join("; "));
                let seats = room.text.capacity.map(|seats| words::count(seats, "seat", "seats"));
                match prospect
                    .taken_by
                    .and_then(|other| board.run(other).map(|(session, _)| (other, session)))
                {
                    None => free.push((place, room.text.name.clone(), seats, against)),
                    Some((other, session)) => {
                        taken.push((other, room.text.name.clone(), session.idea.title.clone(), against));
                    }
                }
            }
        });
    });
    if free.is_empty() && taken.is_empty() {
        return ().into_any();
    }
    let number = words::count(u32::try_from(free.len()).unwrap_or(u32::MAX), "free room", "free rooms");
    let day = several_days.then(|| format!("{} · ", words::day(slot.text.day())));
    let free = free.into_iter().map(|(place, name, seats, against)| {
        view! {
            <li>
                <button class="to" name="place" value=format!("{}.{}", place.room, place.slot)>
                    <span class="to__where">{name}</span>
                    {seats.map(|seats| view! { <span class="to__seats">{seats}</span> })}
                    {against.map(|against| view! { <span class="to__why">{against}</span> })}
                </button>
            </li>
        }
        .into_any()
    });
    let taken = taken.into_iter().map(|(other, name, title, against)| {
        view! {
            <li>
                <button class="to to--swap" form=format!("swap-{run}") name="with" value=other.to_string()>
                    <span class="to__where">{format!("{name}: swap with “{title}”")}</span>
                    {against.map(|against| view! { <span class="to__why">{against}</span> })}
                </button>
            </li>
        }
        .into_any()
    });
    view! {
        <details class="move__slot" open=open>
            <summary>{day}{slot.times()}" · "{number}</summary>
            <ul class="move__places">{free.chain(taken).collect_view()}</ul>
        </details>
    }
    .into_any()
}

/// Merging: this session becomes part of another.
fn merging(hall: Hall, run: RunId) -> AnyView {
    let others = Memo::new(move |_| {
        hall.board.with(|board| {
            let others = board.standing().filter(|session| session.id != run.session);
            let mut others: Vec<_> =
                others.map(|session| (session.id.to_string(), session.idea.title.clone())).collect();
            others.sort_by(|a, b| a.1.to_lowercase().cmp(&b.1.to_lowercase()));
            others
        })
    });
    let form = move || {
        let mut options = others.get();
        if options.is_empty() {
            return ().into_any();
        }
        options.insert(0, (String::new(), "Choose a session".to_owned()));
        view! {
            <Act what="merge" key=run.session.to_string() class="move__merge" next=hall.path("desk") on_done=said(hall)>
                <Hidden name="session" value=run.session.to_string()/>
                <Menu name="into" label="Make it part of" options hint="Its people and its hosts go along. It can be undone."/>
                <button class="button button--quiet button--small">"Merge"</button>
            </Act>
        }
        .into_any()
    };
    view! { <details class="move__more"><summary>"Merge it into another session"</summary>{form}</details> }
        .into_any()
}
