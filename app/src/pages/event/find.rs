//! To find a session among many: a form that asks for the page with what is left. Once the page has come to life, it
//! follows while one types; cards that stay are not made again, only hidden and shown.

use super::query::{Around, Found, Query, distinct, texts};
use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::{Empty, Erase, Filter, Search, hosts};
use crate::words::words;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{RunId, SlotId};
use std::sync::Arc;

/// As many sessions as one sees at a glance: with fewer there is nothing to look for.
const GLANCE: usize = 5;

/// What is left of the sessions.
#[derive(Clone, Copy)]
pub struct Sieve {
    /// What the address asks for, and then the form.
    query: RwSignal<Query>,
    /// `None` while nobody looks for anything, and until it is found for the first time: then the page is as the
    /// server made it.
    found: RwSignal<Option<Arc<Found>>>,
    /// Whether somebody looks for something.
    pub on: Memo<bool>,
}

impl Sieve {
    /// What the address of the page asks for.
    pub fn of_address(hall: Hall) -> Self {
        let address = use_query_map();
        let query = RwSignal::new(address.peek(|address| Query::read(|name| address.get(name))));
        #[cfg(feature = "hydrate")]
        let (found, _) = (None, hall);
        #[cfg(not(feature = "hydrate"))]
        let found = finder(hall, query).get_untracked();
        let on = memo(move || query.look(|query| !query.is_empty()));
        Self { query, found: RwSignal::new(found), on }
    }

    /// The sieve of the page that this is part of.
    pub fn here() -> Self {
        expect_context::<Self>()
    }

    /// Whether somebody looks for something.
    pub fn is_on(self) -> bool {
        self.on.get()
    }

    /// Whether a run is left.
    pub fn keeps(self, run: RunId) -> bool {
        self.found.look(|found| found.as_ref().is_none_or(|found| found.runs.contains(&run)))
    }

    /// Whether anything is left in a slot.
    pub fn keeps_slot(self, slot: SlotId) -> bool {
        self.found.look(|found| found.as_ref().is_none_or(|found| found.slots.contains(&slot)))
    }

    /// Whether nothing that is left has a time.
    pub fn leaves_out_times(self) -> bool {
        self.found.look(|found| found.as_ref().is_some_and(|found| found.slots.is_empty()))
    }
}

/// What is found, followed as it changes.
fn finder(hall: Hall, query: RwSignal<Query>) -> Memo<Option<Arc<Found>>> {
    let texts = memo(move || hall.board.look(|board| hall.names.look(|names| texts(board, names))));
    memo(move || {
        let query = query.get();
        let around = Around {
            mine: &|session| hosts(hall, session) || hall.level(session).is_some(),
            people: &|session| hall.count(session).unwrap_or_default().people(),
        };
        let find = || hall.board.look(|board| query.find(board, || texts.get(), &around));
        (!query.is_empty()).then(|| Arc::new(find()))
    })
}

/// Whether there are so many sessions that one may want to look for some.
pub fn many(hall: Hall) -> bool {
    hall.board.look(|board| board.standing().nth(GLANCE).is_some())
}

/// The form, and how much it finds. What is typed before its code is there counts as soon as it is.
#[component]
pub fn Find() -> impl IntoView {
    let hall = hall();
    let w = words();
    let sieve = Sieve::here();
    #[cfg(feature = "hydrate")]
    {
        let found = finder(hall, sieve.query);
        Effect::new(move || sieve.found.set(found.get()));
        request_animation_frame(move || {
            if let Some(query) = the_form().and_then(|form| asked(&form)).filter(|query| !query.is_empty()) {
                sieve.query.try_set(query);
            }
        });
    }
    // The form begins with nothing once it is cleared; what was typed is its own, and goes with a reset.
    let clearings = RwSignal::new(0_u32);
    let clear = move |event: MouseEvent| {
        event.prevent_default();
        sieve.query.set(Query::default());
        remember(None);
        clearings.update(|clearings| *clearings += 1);
        reset();
    };
    let all = memo(move || hall.board.look(|board| board.standing().count()));
    let count = memo(move || sieve.found.look(|found| found.as_ref().map(|found| found.sessions)));
    let says = move || count.get().map(|count| w.find_found(all.get(), count));
    view! {
        {move || {
            clearings.track();
            form(hall, sieve)
        }}
        <div class="find__says">
            <p role="status">{says}</p>
            {move || sieve.is_on().then(|| view! {
                <a class="pill pill--line" href=hall.path("") on:click=clear>{w.find_clear()}</a>
            }.erase())}
        </div>
        {move || (count.get() == Some(0)).then(|| view! { <Empty title=w.find_nothing() text=w.find_nothing_hint()/> }.erase())}
    }
    .erase()
}

/// The fields, with what is looked for now in them.
fn form(hall: Hall, sieve: Sieve) -> AnyView {
    let w = words();
    let query = sieve.query.get_untracked();
    let (words, open) = (query.words.clone(), query.narrows());
    let follow = move |event: leptos::ev::Event| {
        if let Some(query) = asked_by(&event) {
            sieve.query.set(query);
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| settle(&event);
    view! {
        <form method="get" action=format!("{}#find", hall.path("")) class="find__form" on:input=follow on:submit=submit>
            <Search label=w.find_words() value=words/>
            <details class="fold" open=open>
                <summary>{w.find_more()}</summary>
                {narrower(hall, query)}
            </details>
        </form>
    }
    .erase()
}

/// What else one may ask for, as far as there is anything to choose from.
fn narrower(hall: Hall, query: Query) -> AnyView {
    let w = words();
    // What there is to choose from when the form is made: a field that changes under somebody's thumb helps nobody.
    let (tags, languages, rooms, slots, beginners) = hall.board.peek(|board| {
        let several = board.days().len() > 1;
        let name = |slot: &model::Slot| match several {
            true => w.moment(w.weekday(slot.text.day()), &slot.times()),
            false => slot.times(),
        };
        let slots = board.slots.iter().filter(|slot| slot.is_for_sessions());
        (
            distinct(board.standing().flat_map(|session| &session.idea.tags)),
            distinct(board.standing().map(|session| &session.idea.language)),
            board.rooms.iter().map(|room| (room.id.to_string(), room.text.name.clone())).collect::<Vec<_>>(),
            slots.map(|slot| (slot.id.to_string(), name(slot))).collect::<Vec<_>>(),
            board.standing().any(|session| session.idea.beginners),
        )
    });
    let same = |words: Vec<String>| words.into_iter().map(|word| (word.clone(), word)).collect::<Vec<_>>();
    let seats = hall.board.peek(|board| board.shows_popularity(hall.me.peek(|me| me.role)));
    let slot = query.slot.map(|slot| slot.to_string()).unwrap_or_default();
    let room = query.room.map(|room| room.to_string()).unwrap_or_default();
    view! {
        <div class="find__more">
            {menu("slot", w.find_time(), slots, slot)}
            {menu("room", w.find_room(), rooms, room)}
            {menu("tag", w.find_tag(), same(tags), query.tag)}
            {menu("language", w.find_language(), same(languages), query.language)}
            <div class="filters">
                <Filter name="mine" value="1" label=w.find_mine() on=query.mine/>
                {seats.then(|| view! { <Filter name="seats" value="1" label=w.find_seats() on=query.seats/> }.erase())}
                {beginners.then(|| view! { <Filter name="beginners" value="1" label=w.find_beginners() on=query.beginners/> }.erase())}
            </div>
            <button class="button button--quiet">{w.find_show()}</button>
        </div>
    }
    .erase()
}

/// One of many, or any; nothing where there are not two to choose from.
fn menu(
    name: &'static str,
    label: &'static str,
    options: Vec<(String, String)>,
    chosen: String,
) -> Option<AnyView> {
    if options.len() < 2 && chosen.is_empty() {
        return None;
    }
    let option = move |(value, says): (String, String)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{says}</option> }
    };
    let any = std::iter::once((String::new(), words().find_any().to_owned()));
    let options = any.chain(options).map(option).collect_view();
    Some(
        view! {
            <label class="field">
                <span class="field__label">{label}</span>
                <select class="field__input" name=name>{options}</select>
            </label>
        }
        .erase(),
    )
}

/// What the form asks for now.
#[cfg(feature = "hydrate")]
fn asked_by(event: &leptos::ev::Event) -> Option<Query> {
    use wasm_bindgen::JsCast;
    asked(&event.current_target()?.dyn_into().ok()?)
}

#[cfg(not(feature = "hydrate"))]
fn asked_by(_: &leptos::ev::Event) -> Option<Query> {
    None
}

/// What a form asks for; the address of the page follows it.
#[cfg(feature = "hydrate")]
fn asked(form: &web_sys::HtmlFormElement) -> Option<Query> {
    let data = web_sys::FormData::new_with_form(form).ok()?;
    let fields = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
    for name in ["q", "tag", "room", "slot", "language", "mine", "seats", "beginners"] {
        if fields.get(name).is_none_or(|value| value.trim().is_empty()) {
            fields.delete(name);
        }
    }
    remember(Some(String::from(fields.to_string())));
    Some(Query::read(|name| fields.get(name)))
}

/// What was asked for shows already: the keyboard of a phone makes way for it.
#[cfg(feature = "hydrate")]
fn settle(event: &leptos::ev::SubmitEvent) {
    use wasm_bindgen::JsCast;
    event.prevent_default();
    let focused = document().active_element();
    if let Some(field) = focused.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        let _ = field.blur();
    }
}

#[cfg(not(feature = "hydrate"))]
fn settle(_: &leptos::ev::SubmitEvent) {}

/// The form, where the page shows it.
#[cfg(feature = "hydrate")]
fn the_form() -> Option<web_sys::HtmlFormElement> {
    use wasm_bindgen::JsCast;
    document().query_selector("#find form").ok()??.dyn_into().ok()
}

/// Gives every field what it begins with, once that has become nothing.
#[cfg(feature = "hydrate")]
fn reset() {
    request_animation_frame(|| {
        if let Some(form) = the_form() {
            form.reset();
        }
    });
}

#[cfg(not(feature = "hydrate"))]
fn reset() {}

/// Writes what is looked for into the address, so that it survives a reload and can be given to somebody.
#[cfg(feature = "hydrate")]
fn remember(query: Option<String>) {
    let path = window().location().pathname().unwrap_or_default();
    let address = match query {
        Some(query) if !query.is_empty() => format!("{path}?{query}"),
        _ => path,
    };
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(&address));
    }
}

#[cfg(not(feature = "hydrate"))]
fn remember(_: Option<String>) {}
