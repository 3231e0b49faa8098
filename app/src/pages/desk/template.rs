//! Days by a template: so many rooms and slots, lunch in between. What it would add is shown while it is typed, or,
//! without a script, at the press of a button.

use super::frame::said;
use crate::hall::{Hall, ReturnedForm};
use crate::parts::{Act, Acting, Erase, TextArea, TextField, Tick};
use crate::words::words;
use chrono::{DateTime, Days, NaiveDate};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Board, Fields, Millis, Programme, Slot, SlotId, limits};

/// What the form begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Draft {
    rooms: &'static str,
    date: String,
    days: &'static str,
    slots: &'static str,
    lunch: &'static str,
}

impl Draft {
    fn of(board: &Board, plan: Option<&str>, now: Millis) -> Self {
        let (rooms, days, slots, lunch) = match plan {
            Some("half") => ("4", "1", "3", ""),
            Some("two") => ("6", "2", "5", "12:30"),
            _ => ("6", "1", "5", "12:30"),
        };
        // Behind the last day that there is, or on the first one.
        let behind = board.slots.last().and_then(|slot| slot.text.day().checked_add_days(Days::new(1)));
        let today = || DateTime::from_timestamp_millis(now).unwrap_or_default().date_naive();
        let date: NaiveDate = behind.or(board.event.settings.first_day).unwrap_or_else(today);
        // Whoever has rooms wants no more of them.
        let rooms = if board.rooms.is_empty() { rooms } else { "0" };
        Self { rooms, date: date.to_string(), days, slots, lunch }
    }

    /// As the form sends it.
    fn fields(&self) -> Fields {
        let w = words();
        let typed = [
            ("rooms", self.rooms),
            ("room-title", w.rooms_template_room()),
            ("date", &self.date),
            ("days", self.days),
            ("starts", STARTS),
            ("slots", self.slots),
            ("minutes", MINUTES),
            ("gap", GAP),
            ("lunch", self.lunch),
            ("lunch-for", LUNCH),
            ("opening", "yes"),
            ("closing", "yes"),
            ("opening-title", w.rooms_template_opening_title()),
            ("lunch-title", w.rooms_template_lunch_title()),
            ("closing-title", w.rooms_template_closing_title()),
        ];
        Fields(typed.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    }
}

const STARTS: &str = "09:30";
const MINUTES: &str = "45";
const GAP: &str = "15";
const LUNCH: &str = "60";

/// The form, with ready-made answers; on a page whose address is `page`.
pub(super) fn template(hall: Hall, page: &'static str) -> AnyView {
    let w = words();
    let query = use_query_map();
    let plan = Memo::new(move |_| query.with(|query| query.get("plan")));
    let now = hall.now.get_untracked();
    let draft =
        Memo::new(move |_| hall.board.with(|board| plan.with(|plan| Draft::of(board, plan.as_deref(), now))));
    let ready =
        [("half", w.rooms_template_half()), ("day", w.rooms_template_day()), ("two", w.rooms_template_two())];
    let ready = ready.map(|(key, says)| {
        let chosen = move || plan.with(|plan| plan.as_deref() == Some(key)).then_some("true");
        view! { <a class="pill" href=hall.path(&format!("{page}?plan={key}#template")) aria-current=chosen>{says}</a> }
    });
    // Where there is something already it is folded up, but for whoever has just used it.
    let used = use_context::<ReturnedForm>()
        .and_then(|form| form.0)
        .is_some_and(|returned| returned.fields.get("form") == Some("lay-out"));
    let blank = hall.board.with_untracked(|board| board.rooms.is_empty() && board.slots.is_empty());
    let open = used || blank || plan.with_untracked(Option::is_some);
    view! {
        <details class="pane pane--wide template" id="template" open=open>
            <summary class="template__title">{w.rooms_template()}</summary>
            <p class="soft">{w.rooms_template_how()}</p>
            <div class="row">{ready.collect_view()}</div>
            // Inside a component nothing is followed, so what the form shows is read before it.
            {move || { let draft = draft.get(); view! {
                <Act what="lay-out" class="template__form" keep=true on_done=said(hall)>{fields(draft)}</Act>
            }.erase() }}
        </details>
    }
    .erase()
}

fn fields(draft: Draft) -> AnyView {
    let w = words();
    let typed = RwSignal::new(expect_context::<Acting>().fields().unwrap_or_else(|| draft.fields()));
    let show = format!(
        r#"<button class="button button--quiet" name="preview" value="yes">{}</button>"#,
        w.rooms_template_show()
    );
    let titles = [
        ("room-title", w.rooms_template_room()),
        ("opening-title", w.rooms_template_opening_title()),
        ("lunch-title", w.rooms_template_lunch_title()),
        ("closing-title", w.rooms_template_closing_title()),
    ];
    let titles = titles.map(|(name, title)| view! { <input type="hidden" name=name value=title/> });
    view! {
        {titles.collect_view()}
        <div class="fields" on:input=move |event| follow(&event, typed)>
            <TextField name="rooms" kind="number" label=w.rooms_template_rooms() value=draft.rooms hint=w.rooms_template_rooms_hint()/>
            <TextArea name="names" label=w.rooms_template_names() hint=w.rooms_template_names_hint() rows=3/>
            <TextField name="date" kind="date" label=w.rooms_template_date() value=draft.date required=true/>
            <TextField name="days" kind="number" label=w.rooms_template_days() value=draft.days/>
            <TextField name="starts" kind="time" label=w.rooms_template_starts() value=STARTS required=true/>
            <TextField name="slots" kind="number" label=w.rooms_template_slots() value=draft.slots/>
            <TextField name="minutes" kind="number" label=w.rooms_template_minutes() value=MINUTES/>
            <TextField name="gap" kind="number" label=w.rooms_template_gap() value=GAP/>
            <TextField name="lunch" kind="time" label=w.rooms_template_lunch() value=draft.lunch hint=w.rooms_template_lunch_hint()/>
            <TextField name="lunch-for" kind="number" label=w.rooms_template_lunch_for() value=LUNCH/>
            <Tick name="opening" label=w.rooms_template_opening(limits::TEMPLATE_PLENARY) ticked=true/>
            <Tick name="closing" label=w.rooms_template_closing(limits::TEMPLATE_PLENARY) ticked=true/>
        </div>
        {move || typed.with(|typed| typed.template().and_then(|template| template.programme())).ok().map(shown)}
        <div class="row">
            <button class="button">{w.rooms_template_do()}</button>
            <noscript inner_html=show></noscript>
        </div>
    }
    .erase()
}

/// Takes in what is typed, so that what it would add follows.
#[cfg(feature = "hydrate")]
fn follow(event: &leptos::ev::Event, typed: RwSignal<Fields>) {
    use wasm_bindgen::JsCast;
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let form = element.and_then(|element| element.closest("form").ok().flatten());
    if let Some(form) = form.and_then(|form| form.dyn_into::<web_sys::HtmlFormElement>().ok()) {
        typed.set(crate::live::outbox::fields_of(&form, None));
    }
}

#[cfg(not(feature = "hydrate"))]
fn follow(_: &leptos::ev::Event, _: RwSignal<Fields>) {}

/// What would be added.
fn shown(programme: Programme) -> AnyView {
    let w = words();
    let mut days: Vec<(NaiveDate, Vec<AnyView>)> = Vec::new();
    for text in programme.slots {
        let day = text.day();
        let says = if text.title.is_empty() { w.slot_kind(text.kind).to_owned() } else { text.title.clone() };
        let times = Slot { id: SlotId(0), text, offset: 0, ends_offset: None }.times();
        let line =
            view! { <li><span class="figures">{times}</span>" "<span dir="auto">{says}</span></li> }.erase();
        match days.last_mut() {
            Some((last, lines)) if *last == day => lines.push(line),
            _ => days.push((day, vec![line])),
        }
    }
    let days = days.into_iter().map(|(day, lines)| {
        view! { <div><h4>{w.date(day)}</h4><ol class="template__day">{lines}</ol></div> }
    });
    let rooms: Vec<String> = programme
        .rooms
        .into_iter()
        .map(|room| match room.capacity {
            Some(seats) => format!("{} ({})", room.name, w.desk_seats(seats)),
            None => room.name,
        })
        .collect();
    view! {
        <div class="template__result" role="status">
            <h3>{w.rooms_template_result()}</h3>
            {(!rooms.is_empty()).then(|| view! { <p dir="auto">{w.list(&rooms)}</p> })}
            <div class="template__days">{days.collect_view()}</div>
        </div>
    }
    .erase()
}
