//! Sessions, rooms and slots from tables: pasted or as files, looked over before anything is added.

use super::frame::{Tab, frame};
use super::known::known;
use crate::api::{Preview, Returned};
use crate::hall::{Hall, ReturnedForm};
use crate::look::Look;
use crate::parts::{Act, Erase, TextArea, Tick};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;

/// A table that can come in.
struct Table {
    key: &'static str,
    columns: &'static str,
    label: fn(Words) -> &'static str,
    hint: fn(Words) -> &'static str,
}

const TABLES: [Table; 4] = [
    Table {
        key: "programme",
        columns: "",
        label: Words::formats_import_programme,
        hint: Words::formats_import_hint,
    },
    Table {
        key: "rooms",
        columns: "id,name,capacity,features,directions,closed",
        label: Words::desk_import_rooms,
        hint: Words::desk_import_rooms_hint,
    },
    Table {
        key: "slots",
        columns: "date,start,end,kind,title",
        label: Words::desk_import_slots,
        hint: Words::desk_import_slots_hint,
    },
    Table {
        key: "sessions",
        columns: "id,title,blurb,hosts,tags,format,needs,length,beginners,language,pad,cannot,avoid,pinned_room,pinned_slot,places",
        label: Words::desk_import_sessions,
        hint: Words::desk_import_sessions_hint,
    },
];

/// Sessions, rooms and slots from a table.
#[component]
pub fn Import() -> impl IntoView {
    frame(Tab::Import, |hall| {
        let w = words();
        let preview = known().came.held(|came| came.preview.clone());
        let ready = preview.as_ref().is_some_and(|preview| preview.faults.is_empty() && adds(preview) > 0);
        if let Some(ReturnedForm(Some(returned))) = use_context::<ReturnedForm>() {
            provide_context(ReturnedForm(Some(with_files_as_text(returned))));
        }
        view! {
            {preview.map(|preview| shown(hall, preview))}
            <section class="pane pane--wide" aria-labelledby="import">
                <h2 id="import">{w.desk_import()}</h2>
                <p class="soft">
                    {w.desk_import_how()}
                </p>
                // The answer is a page with the preview, so the browser sends this form by itself.
                <Act what="" key="import" plain=true files=true class="form">
                    <div class="imports">{TABLES.iter().map(table).collect_view()}</div>
                    <Tick name="pitches" label=w.formats_import_pitches()/>
                    <Tick name="withdraw-gone" label=w.formats_import_withdraw()/>
                    <p class="small soft">{w.formats_import_most()}</p>
                    <div class="form__foot">
                        <button class="button" class:button--quiet=ready name="do" value="preview-import">{w.desk_import_look()}</button>
                        {ready.then(|| view! { <button class="button" name="do" value="import-csv">{w.desk_import_it()}</button> })}
                    </div>
                </Act>
            </section>
        }
        .erase()
    })
}

/// A browser forgets a chosen file: what came as one comes back as text, so that it is there for the import itself.
fn with_files_as_text(mut returned: Returned) -> Returned {
    let files = TABLES
        .iter()
        .map(|table| (table.key.to_owned(), returned.fields.text(&format!("{}-file", table.key)).to_owned()));
    // The first field of a name is the one that counts.
    let mut fields: Vec<_> = files.filter(|(_, text)| !text.is_empty()).collect();
    fields.append(&mut returned.fields.0);
    returned.fields.0 = fields;
    returned
}

fn table(table: &Table) -> AnyView {
    let w = words();
    let area = format!("import-{}", table.key);
    let id = area.clone();
    let file = format!("{}-file", table.key);
    view! {
        <div class="imports__one" id=id>
            <TextArea name=table.key label=(table.label)(w) rows=8 hint=(table.hint)(w)/>
            {(!table.columns.is_empty()).then(|| view! { <p class="imports__columns">{w.desk_import_columns()}" "<code>{table.columns}</code></p> })}
            <label class="field">
                <span class="field__label">{w.desk_import_file()}</span>
                <input class="imports__file" type="file" name=file accept=".csv,.tsv,.json,.xml,text/csv,text/plain,application/json,application/xml" on:change=move |event| read(&event, &area)/>
            </label>
        </div>
    }
    .erase()
}

fn adds(preview: &Preview) -> usize {
    preview.rooms.len()
        + preview.slots.len()
        + preview.sessions.len()
        + preview.changed.len()
        + preview.removed.len()
}

/// What would be added, and what is wrong.
fn shown(_: Hall, preview: Preview) -> AnyView {
    let w = words();
    let faults = preview.faults.len();
    let nothing = adds(&preview) == 0 && faults == 0;
    let verdict = match (nothing, faults) {
        (true, _) => w.desk_preview_nothing().to_owned(),
        (_, 0) => w.desk_preview_fits().to_owned(),
        (_, faults) => w.desk_preview_faults(faults),
    };
    let rows = preview.faults.into_iter().map(|fault| {
        view! {
            <tr>
                <td>{w.desk_fault_in(&fault.file)}</td>
                <td class="figures">{fault.line}</td>
                <td>{fault.column}</td>
                <td>{fault.sentence}</td>
            </tr>
        }
    });
    let faults_table = (faults > 0).then(|| {
        view! {
            <table class="faults">
                <thead><tr><th scope="col">{w.desk_fault_table()}</th><th scope="col">{w.desk_fault_line()}</th><th scope="col">{w.desk_fault_column()}</th><th scope="col">{w.desk_fault_what()}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        }
    });
    let lists = [
        (w.desk_preview_rooms(preview.rooms.len()), preview.rooms),
        (w.desk_preview_slots(preview.slots.len()), preview.slots),
        (w.desk_preview_sessions(preview.sessions.len()), preview.sessions),
        (w.formats_preview_changed(preview.changed.len()), preview.changed),
        (w.formats_preview_removed(preview.removed.len()), preview.removed),
        (w.formats_preview_left(preview.left.len()), preview.left),
    ];
    let lists = lists.into_iter().filter(|(_, list)| !list.is_empty()).map(|(number, list)| {
        let items = list.into_iter().map(|item| view! { <li dir="auto">{item}</li> }).collect_view();
        view! { <div><h3>{number}</h3><ul class="coming__list">{items}</ul></div> }
    });
    view! {
        <section class="pane pane--wide coming" aria-labelledby="preview">
            <h2 id="preview">{w.desk_preview()}</h2>
            <p class="callout" class:callout--bad=faults != 0 class:callout--good=faults == 0 && !nothing role="status">{verdict}</p>
            {faults_table}
            <div class="coming__lists">{lists.collect_view()}</div>
        </section>
    }
    .erase()
}

/// Reads a chosen file into its text area, to be looked at before it is sent; the file itself is not sent then.
#[cfg(feature = "hydrate")]
fn read(event: &leptos::ev::Event, area: &str) {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
    else {
        return;
    };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    let selector = format!("#{area} textarea");
    leptos::task::spawn_local(async move {
        let Some(text) = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()) else {
            return;
        };
        let area = document().query_selector(&selector).ok().flatten();
        if let Some(area) = area.and_then(|area| area.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
            area.set_value(&text);
            input.set_value("");
        }
    });
}

#[cfg(not(feature = "hydrate"))]
fn read(_: &leptos::ev::Event, _: &str) {}
