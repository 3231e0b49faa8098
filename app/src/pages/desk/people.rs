//! People: everybody of the event, what they are called and may do, and the links that give roles. Each form is
//! answered by a page, which has the list anew: people are kept beside the board.

use super::frame::{Tab, frame};
use super::hidden::hidden;
use super::known::known;
use super::links::links;
use super::tokens::tokens;
use crate::api::AtEvent;
use crate::hall::Hall;
use crate::parts::{Act, Choice, Erase, Hidden, Search, TextField, clock};
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Board, Fate, Role, limits};

/// Most people that are listed at once; the others are found by name.
const LISTED: usize = 40;

/// Somebody, as the list shows them.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    of: AtEvent,
    /// What they pitched: number and title.
    pitched: Vec<(String, String)>,
    removed: bool,
}

/// Everybody, hidden sessions, links.
#[component]
pub fn PeoplePage() -> impl IntoView {
    frame(Tab::People, |hall| {
        view! {
            <div class="panes">
                {everybody(hall)}
                <div class="panes__column">{hidden(hall)} {links(hall)} {tokens(hall)}</div>
            </div>
        }
        .erase()
    })
}

fn everybody(hall: Hall) -> AnyView {
    let w = words();
    let asked = use_query_map().with_untracked(|query| query.get("q").unwrap_or_default());
    let typed = RwSignal::new(asked.clone());
    let people = StoredValue::new(known().came.with_value(|came| came.everybody.clone()));
    let found = Memo::new(move |_| {
        let needle = typed.with(|typed| typed.trim().to_lowercase());
        hall.board.with(|board| people.with_value(|people| rows(board, people, &needle)))
    });
    let listed = move || found.with(|found| found.iter().take(LISTED).cloned().collect::<Vec<Row>>());
    let more = move || {
        let more = found.with(Vec::len).saturating_sub(LISTED);
        (more > 0).then(|| view! { <p class="soft">{w.people_more(more)}</p> })
    };
    let none = move || found.with(Vec::is_empty).then(|| view! { <p>{w.people_none()}</p> });
    view! {
        <section class="pane pane--wide" aria-labelledby="people">
            <h2 id="people">{w.people_heading()}</h2>
            <p class="soft">{w.people_about()}</p>
            <form class="row people__find" method="get">
                <Search label=w.people_search() value=asked typed/>
                <button class="button button--quiet only-without-script">{w.people_find()}</button>
            </form>
            <ul class="people">
                <For each=listed key=|row| row.clone() let:row>{one(hall, row)}</For>
            </ul>
            {none}
            {more}
        </section>
    }
    .erase()
}

/// Those whom `needle` finds: those who work at the desk first, then by what they pitched and who came last.
fn rows(board: &Board, people: &[AtEvent], needle: &str) -> Vec<Row> {
    let row = |of: &AtEvent| {
        let theirs = board
            .sessions
            .iter()
            .filter(|session| session.pitched_by == Some(of.person) && !session.is_erased());
        let pitched = theirs.map(|session| (session.id.to_string(), session.idea.title.clone()));
        Row { of: of.clone(), pitched: pitched.collect(), removed: board.removed.contains(&of.person) }
    };
    let finds = |text: &str| text.to_lowercase().contains(needle);
    let mut rows: Vec<Row> = people.iter().map(row).collect();
    rows.retain(|row| {
        needle.is_empty()
            || row.of.name.as_deref().is_some_and(finds)
            || row.pitched.iter().any(|(_, title)| finds(title))
    });
    rows.sort_by_key(|row| {
        (
            std::cmp::Reverse(row.of.role),
            row.pitched.is_empty(),
            row.of.name.is_none(),
            -row.of.since,
            row.of.person,
        )
    });
    rows
}

fn one(hall: Hall, Row { of, pitched, removed }: Row) -> AnyView {
    let w = words();
    let person = of.person;
    let me = hall.me.get_untracked();
    let since = hall.board.with_untracked(|board| clock::moment(board, of.since));
    let name = of.name.clone().unwrap_or_else(|| w.people_nameless().to_owned());
    let marks = [
        (me.person == Some(person)).then(|| w.people_you().to_owned()),
        (of.role > Role::Attendee).then(|| w.role(of.role).to_owned()),
        removed.then(|| w.people_removed().to_owned()),
    ];
    let marks = marks.into_iter().flatten().map(|mark| view! { <span class="chip">{mark}</span> });
    let sessions = pitched.into_iter().map(|(id, title)| {
        view! { <li><a href=hall.path(&format!("s/{id}")) dir="auto">{title}</a></li> }
    });
    let sessions = sessions.collect_view();
    let has_pitched = !sessions.is_empty();
    // Facilitators do not turn against each other: that is for owners.
    let may = me.role == Role::Owner || of.role < Role::Facilitator || me.person == Some(person);
    let change = may.then(|| {
        view! {
            <details class="unfold people__change">
                <summary class="unfold__label">{w.people_change()}</summary>
                <div class="unfold__body">{changes(&of, removed, me.role, me.person == Some(person))}</div>
            </details>
        }
    });
    view! {
        <li class="people__one">
            <p class="people__name"><strong dir="auto">{name}</strong> {marks.collect_view()}</p>
            <p class="soft small">{w.people_since(of.devices, &since)}</p>
            {has_pitched.then(|| view! { <div class="people__pitched">{w.people_pitched()} <ul>{sessions}</ul></div> })}
            {change}
        </li>
    }
    .erase()
}

fn changes(of: &AtEvent, removed: bool, mine: Role, is_me: bool) -> AnyView {
    let w = words();
    let (person, name) = (of.person, of.name.clone().unwrap_or_default());
    let hidden = move || view! { <Hidden name="person" value=person.to_string()/> };
    let rename = view! {
        <Act what="rename-person" key=person.to_string() plain=true class="form">
            {hidden()}
            <TextField name="name" label=w.people_name() value=name most=limits::NAME hint=w.people_name_hint()/>
            <div class="form__foot"><button class="button button--quiet button--small">{w.people_rename()}</button></div>
        </Act>
    };
    let roles = [
        (Role::Facilitator, w.people_make_facilitator()),
        (Role::Owner, w.people_make_owner()),
        (Role::Attendee, w.people_make_attendee()),
    ];
    let role = of.role;
    let roles = roles.into_iter().filter(move |(other, _)| *other != role).map(|(role, says)| {
        view! { <button class="button button--quiet button--small" name="role" value=role.key()>{says}</button> }
    });
    let roles = if mine == Role::Owner && !removed {
        view! { <Act what="set-role" key=person.to_string() plain=true class="row">{hidden()} {roles.collect_view()}</Act> }
            .erase()
    } else {
        view! { <p class="soft small">{w.people_roles_owners()}</p> }.erase()
    };
    let fates = Fate::ALL.into_iter().map(|fate| {
        let says = match fate {
            Fate::Hidden => w.people_fate_hidden(),
            Fate::Withdrawn => w.people_fate_withdrawn(),
            Fate::Kept => w.people_fate_kept(),
        };
        (fate.key().to_owned(), says.to_owned())
    });
    let fates: Vec<_> = fates.collect();
    let access = if is_me {
        None
    } else if removed {
        Some(
            view! {
                <Act what="let-in" key=person.to_string() plain=true class="form">
                    {hidden()}
                    <p class="soft small">{w.people_let_in_about()}</p>
                    <div class="form__foot"><button class="button button--small">{w.people_let_in()}</button></div>
                </Act>
            }
            .erase(),
        )
    } else {
        Some(
            view! {
                <Act what="remove-person" key=person.to_string() plain=true class="form">
                    {hidden()}
                    <p class="soft small">{w.people_remove_about()}</p>
                    <Choice name="kind" label=w.people_sessions() options=fates value=Fate::Hidden.key()/>
                    <div class="form__foot"><button class="button button--bad button--small">{w.people_remove()}</button></div>
                </Act>
            }
            .erase(),
        )
    };
    view! { {rename} {roles} {access} }.erase()
}
