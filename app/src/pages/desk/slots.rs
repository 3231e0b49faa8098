//! Slots: adding, editing, removing stretches of time, day by day.

use super::frame::said;
use super::together::follows;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, Menu, Seen, TextField};
use crate::words::words;
use leptos::prelude::*;
use model::{Slot, SlotId, SlotKind, limits};

/// What the form for a slot begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Draft {
    date: String,
    starts: String,
    ends: String,
    kind: &'static str,
    title: String,
}

impl Draft {
    pub(super) fn of(slot: &Slot) -> Self {
        let (starts, ends) = clocks(slot);
        Self {
            date: slot.text.day().to_string(),
            starts,
            ends,
            kind: slot.text.kind.key(),
            title: slot.text.title.clone(),
        }
    }

    /// The slot that most likely comes behind another: on the same day, where that ends.
    fn behind(slot: Option<&Slot>) -> Self {
        let kind = SlotKind::Sessions.key();
        slot.map_or(Self { kind, ..Self::default() }, |slot| Self {
            date: slot.text.ends.date().to_string(),
            starts: clocks(slot).1,
            kind,
            ..Self::default()
        })
    }
}

/// Start and end as fields for times take them.
fn clocks(slot: &Slot) -> (String, String) {
    let times = slot.times();
    let (starts, ends) = times.split_once('–').unwrap_or_default();
    (starts.to_owned(), ends.to_owned())
}

/// The list of slots and the form for a new one.
pub(super) fn slots(hall: Hall) -> AnyView {
    let w = words();
    let days = Memo::new(move |_| {
        hall.board.with(|board| {
            let days = board.days().into_iter();
            days.map(|(day, slots)| (day, slots.iter().map(|slot| slot.id).collect::<Vec<_>>()))
                .collect::<Vec<_>>()
        })
    });
    let next = Memo::new(move |_| hall.board.with(|board| Draft::behind(board.slots.last())));
    let zone = move || hall.board.with(|board| w.desk_slots_zone(&board.event.settings.zone));
    view! {
        <section class="pane" aria-labelledby="slots">
            <h2 id="slots">{w.desk_slots()}</h2>
            <p class="soft">{zone}</p>
            {move || days.with(Vec::is_empty).then(|| view! { <p class="desk__none">{w.desk_slots_none()}</p> })}
            <For each=move || days.get() key=|day| day.clone() let:day>
                <h3 class="pane__day">{w.date(day.0)}</h3>
                <ul class="things">{day.1.iter().map(|slot| one(hall, *slot)).collect_view()}</ul>
            </For>
            <div class="pane__add">
                <h3>{w.desk_slot_add()}</h3>
                // Inside a component nothing is followed, so what the form shows is read before it.
                {move || { let draft = next.get(); view! {
                    <Act what="add-slot" class="fields" on_done=said(hall)>
                        {fields(draft)}
                        <button class="button button--small">{w.desk_slot_add_it()}</button>
                    </Act>
                }.erase() }}
            </div>
        </section>
    }
    .erase()
}

pub(super) fn fields(draft: Draft) -> AnyView {
    let w = words();
    let kinds = SlotKind::ALL.map(|kind| (kind.key().to_owned(), w.slot_kind(kind).to_owned())).to_vec();
    view! {
        <TextField name="date" label=w.desk_slot_date() kind="date" value=draft.date required=true/>
        <TextField name="starts" label=w.desk_slot_starts() kind="time" value=draft.starts required=true/>
        <TextField name="ends" label=w.desk_slot_ends() kind="time" value=draft.ends required=true/>
        <Menu name="kind" label=w.desk_slot_kind() options=kinds value=draft.kind/>
        <TextField name="title" label=w.desk_slot_title() value=draft.title most=limits::SLOT_TITLE hint=w.desk_slot_title_hint()/>
    }
    .erase()
}

fn one(hall: Hall, id: SlotId) -> AnyView {
    let w = words();
    let slot = Memo::new(move |_| hall.board.with(|board| board.slot(id).cloned()));
    let draft = Memo::new(move |_| slot.with(|slot| slot.as_ref().map(Draft::of).unwrap_or_default()));
    let done = said(hall);
    let times = move || slot.with(|slot| slot.as_ref().map(Slot::times));
    let about = move || {
        slot.with(|slot| {
            let text = &slot.as_ref()?.text;
            let kind = w.slot_kind(text.kind);
            Some(if text.title.is_empty() { kind.to_owned() } else { format!("{} · {kind}", text.title) })
        })
    };
    view! {
        <li class="thing">
            <details class="thing__edit">
                <summary class="thing__head">
                    <span class="thing__name figures">{times}</span>
                    <span class="thing__about">{about}</span>
                    <span class="thing__open">{w.desk_edit()}</span>
                </summary>
                {follows(hall, draft, move |draft, on_done| view! {
                    <Act what="edit-slot" key=id.to_string() class="fields" keep=true seen=Seen::Then on_done>
                        <Hidden name="slot" value=id.to_string()/>
                        {fields(draft)}
                        <button class="button button--small">{w.desk_save()}</button>
                    </Act>
                }.erase())}
                <Act what="remove-slot" key=id.to_string() class="thing__remove" on_done=done>
                    <Hidden name="slot" value=id.to_string()/>
                    <button class="button button--bad button--small">{w.desk_slot_remove()}</button>
                </Act>
            </details>
        </li>
    }
    .erase()
}
