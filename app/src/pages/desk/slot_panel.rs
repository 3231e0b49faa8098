//! The panel about a slot, beside the grid: what it is, and by how much it is late. The header of its row is a link
//! that opens it.

use super::frame::said;
use super::slots::{Draft, fields};
use crate::api::Done;
use crate::hall::Hall;
use crate::parts::{Act, Acting, Erase, Hidden, TextField};
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Board, Slot, SlotId, limits};

/// Delays that have a button of their own, in minutes.
const QUICK: [i64; 3] = [5, 10, 15];

/// Address of the desk with the panel about a slot.
pub(super) fn address(hall: Hall, slot: SlotId) -> String {
    hall.path(&format!("desk?slot={slot}#panel"))
}

/// The panel, while a slot is chosen.
pub(super) fn panel(hall: Hall) -> AnyView {
    let query = use_query_map();
    let chosen = Memo::new(move |_| {
        let slot = query.with(|query| query.get("slot").and_then(|slot| slot.parse::<SlotId>().ok()))?;
        hall.board.with(|board| board.slot(slot).is_some()).then_some(slot)
    });
    let view = move || chosen.get().map(|slot| about(hall, slot));
    view.erase()
}

fn about(hall: Hall, id: SlotId) -> AnyView {
    let w = words();
    let slot = Memo::new(move |_| hall.board.with(|board| board.slot(id).cloned()));
    let draft = Memo::new(move |_| slot.with(|slot| slot.as_ref().map(Draft::of).unwrap_or_default()));
    let times = move || slot.with(|slot| slot.as_ref().map(Slot::times));
    let kind = move || slot.with(|slot| slot.as_ref().map(|slot| w.slot_kind(slot.text.kind)));
    let title = move || slot.with(|slot| slot.as_ref().map(|slot| slot.text.title.clone()));
    let over = Memo::new(move |_| {
        slot.with(|slot| slot.as_ref().is_some_and(|slot| slot.ends_at() <= hall.now.get()))
    });
    let done = said(hall);
    view! {
        <section class="move" id="panel" tabindex="-1" aria-labelledby="panel-title">
            <div class="move__head">
                <h2 class="move__title figures" id="panel-title">{times}</h2>
                <a class="button button--quiet button--small" href=hall.path("desk")>{w.desk_move_close()}</a>
            </div>
            <p class="move__where"><span>{kind}</span>" "<span dir="auto">{title}</span></p>
            {move || (!over.get()).then(|| late(hall, id))}
            <details class="move__more">
                <summary>{w.rooms_change()}</summary>
                // Inside a component nothing is followed, so what the form shows is read before it.
                {move || { let draft = draft.get(); view! {
                    <Act what="edit-slot" key=id.to_string() class="fields" keep=true on_done=done>
                        <Hidden name="slot" value=id.to_string()/>
                        {fields(draft)}
                        <button class="button button--small">{w.desk_save()}</button>
                    </Act>
                }.erase() }}
            </details>
            <Act what="remove-slot" key=id.to_string() next=hall.path("desk") on_done=done>
                <Hidden name="slot" value=id.to_string()/>
                <button class="button button--bad button--small">{w.desk_slot_remove()}</button>
            </Act>
        </section>
    }
    .erase()
}

/// By how much it is late, and when everything would be then.
fn late(hall: Hall, id: SlotId) -> AnyView {
    let w = words();
    let typed = RwSignal::new(String::new());
    let said = said(hall);
    let done = Callback::new(move |done: Done| {
        said.run(done);
        typed.set(String::new());
    });
    view! {
        <h3 class="move__sub">{w.rooms_late()}</h3>
        <p class="soft small">{w.rooms_late_how()}</p>
        <Act what="delay-slot" key=id.to_string() class="late" on_done=done>
            <Hidden name="slot" value=id.to_string()/>
            {late_fields(hall, id, typed)}
        </Act>
    }
    .erase()
}

fn late_fields(hall: Hall, id: SlotId, typed: RwSignal<String>) -> AnyView {
    let w = words();
    let ticked = expect_context::<Acting>().fields().is_some_and(|fields| fields.ticked("absorb"));
    let absorb = RwSignal::new(ticked);
    // Without a script, this shows what the typed minutes would do.
    let show = format!(
        r#"<button class="button button--quiet button--small" name="preview" value="yes">{}</button>"#,
        w.rooms_late_show()
    );
    view! {
        <div class="late__own">
            <TextField name="minutes" kind="number" label=w.rooms_late_minutes() hint=w.rooms_late_minutes_hint() typed=typed/>
            <button class="button button--small">{w.rooms_late_do()}</button>
            <noscript inner_html=show></noscript>
        </div>
        <label class="tick">
            <input type="checkbox" name="absorb" value="yes" checked=ticked on:change=move |event| absorb.set(event_target_checked(&event))/>
            <span>{w.rooms_late_absorb(limits::SLOT_LEAST)}</span>
        </label>
        {times(hall, id, typed, absorb)}
    }
    .erase()
}

/// A slot of the table: when it is, and when it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    now: String,
    /// For each of [`QUICK`], and for what was typed if it is a number.
    then: Vec<String>,
}

fn lines(board: &Board, id: SlotId, own: Option<i64>, absorb: bool) -> Vec<Line> {
    let Some(first) = board.slots.iter().position(|slot| slot.id == id) else { return Vec::new() };
    let day = board.slots[first].text.day();
    let columns = QUICK.into_iter().chain(own);
    let columns: Vec<_> = columns.map(|minutes| board.delayed(id, minutes, absorb)).collect();
    let of_day = board.slots[first..].iter().take_while(|slot| slot.text.day() == day);
    of_day
        .map(|slot| Line {
            now: slot.times(),
            then: columns
                .iter()
                .map(|moved| match moved.iter().find(|(old, _)| old.id == slot.id) {
                    Some((_, text)) => Slot { text: text.clone(), ..slot.clone() }.times(),
                    None => slot.times(),
                })
                .collect(),
        })
        .collect()
}

/// What every delay would make of the day. The head of a column is the button that does it.
fn times(hall: Hall, id: SlotId, typed: RwSignal<String>, absorb: RwSignal<bool>) -> AnyView {
    let w = words();
    let most = i64::from(limits::DELAY);
    let own = Memo::new(move |_| {
        let minutes = typed.with(|text| text.trim().parse::<i64>().ok())?;
        (minutes != 0 && (-most..=most).contains(&minutes)).then_some(minutes)
    });
    let lines = Memo::new(move |_| hall.board.with(|board| lines(board, id, own.get(), absorb.get())));
    let quick = QUICK.map(|minutes| {
        let label = w.rooms_late_by_label(minutes);
        view! {
            <th scope="col"><button class="button button--quiet button--small" name="minutes" value=minutes.to_string() aria-label=label>{w.rooms_late_by(minutes)}</button></th>
        }
    });
    let rows = move || {
        let row = |line: Line| {
            let same = line.now.clone();
            let cells = line.then.into_iter().map(|then| {
                let stays = then == same;
                view! { <td class:late__stays=stays>{then}</td> }
            });
            view! { <tr><th scope="row">{line.now}</th>{cells.collect_view()}</tr> }
        };
        lines.get().into_iter().map(row).collect_view()
    };
    view! {
        <div class="late__times" tabindex="0" role="region" aria-label=w.rooms_late_table()>
            <table>
                <thead><tr>
                    <th scope="col">{w.rooms_late_now()}</th>
                    {quick.collect_view()}
                    {move || own.get().map(|minutes| view! { <th scope="col">{w.rooms_late_own(minutes)}</th> })}
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .erase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::SlotKind;

    #[test]
    fn what_is_shown_of_a_delay_is_the_rest_of_its_day() {
        let mut board = Board::blank();
        let date: chrono::NaiveDate = "2026-05-30".parse().expect("a date");
        for (id, hour) in [(1, 10), (2, 11), (3, 12)] {
            let clock = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
            let kind = if id == 2 { SlotKind::Break } else { SlotKind::Sessions };
            let text = model::SlotText::on(date, clock(hour), clock(hour + 1), kind, String::new());
            board.slots.push(Slot { id: SlotId(id), text, offset: 0, ends_offset: None });
        }
        let shown = lines(&board, SlotId(2), Some(-5), false);
        assert_eq!(shown[0].then, ["11:05–12:05", "11:10–12:10", "11:15–12:15", "10:55–11:55"]);
        assert_eq!((shown.len(), shown[1].now.as_str()), (2, "12:00–13:00"));
        let absorbed = lines(&board, SlotId(1), None, true);
        assert_eq!(absorbed[2].then[0], absorbed[2].now, "lunch takes it up");
    }
}
