//! Merging: two sessions next to each other, what they would be together, and the ways to get there: now, if both
//! hosts agree, or not at all. Below, all that look alike, and those that somebody said are not.

use super::alike::{follow, keep_apart, list, pairs, side_by_side};
use super::frame::{Tab, frame, said};
use super::known::known;
use crate::api::Alike;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden, TextArea, TextField};
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Session, SessionId, limits};

/// Two sessions that are to be one: the first stays.
type Two = (SessionId, SessionId);

/// Merging.
#[component]
pub fn MergePage() -> impl IntoView {
    frame(Tab::Merge, |hall| {
        let w = words();
        follow(hall);
        let query = use_query_map();
        let named =
            move |name: &str| query.with(|query| query.get(name).and_then(|id| id.parse::<SessionId>().ok()));
        let asked = Memo::new(move |_| (named("a"), named("b")));
        let two = Memo::new(move |_| {
            let (a, b) = asked.get();
            let (a, b) = a.zip(b).filter(|(a, b)| a != b)?;
            let stands = |id| hall.board.with(|board| board.session(id).is_some_and(Session::stands));
            (stands(a) && stands(b)).then_some((a, b))
        });
        let both = move || match two.get() {
            Some(two) => together(hall, two),
            None if asked.get() == (None, None) => ().erase(),
            None => view! { <p class="desk__none" role="status">{w.unite_choose()}</p> }.erase(),
        };
        let pairs = pairs(hall);
        let number = Memo::new(move |_| pairs.with(Vec::len));
        let none = move || (number.get() == 0).then(|| view! { <p class="desk__none">{w.alike_none()}</p> });
        view! {
            <div class="unite">
                <p class="soft">{w.unite_lead()}</p>
                {move || choose(hall, asked.get())}
                {both}
                <section aria-labelledby="alike">
                    <h2 id="alike" class="desk__title">{w.alike_title()}" "<span class="desk__number">{number}</span></h2>
                    {none}
                    {list(hall, pairs)}
                </section>
                {apart(hall)}
            </div>
        }
        .erase()
    })
}

/// Which two: a form that only changes the address.
fn choose(hall: Hall, (a, b): (Option<SessionId>, Option<SessionId>)) -> AnyView {
    let w = words();
    let mut titles: Vec<(SessionId, String)> = hall
        .board
        .with(|board| board.standing().map(|session| (session.id, session.idea.title.clone())).collect());
    titles.sort_by_key(|(_, title)| title.to_lowercase());
    let menu = |name: &'static str, label: &'static str, chosen: Option<SessionId>| {
        let options = titles.iter().map(|(id, title)| {
            view! { <option value=id.to_string() selected=chosen == Some(*id)>{title.clone()}</option> }
        });
        view! {
            <label class="field">
                <span class="field__label">{label}</span>
                <select class="field__input" name=name dir="auto">
                    <option value="">{w.desk_merge_choose()}</option>
                    {options.collect_view()}
                </select>
            </label>
        }
        .erase()
    };
    view! {
        <form method="get" action=hall.path("desk/merge") class="unite__choose">
            {menu("a", w.unite_one(), a)}
            {menu("b", w.unite_other(), b)}
            <button class="button button--quiet button--small">{w.unite_show()}</button>
        </form>
    }
    .erase()
}

/// Both, next to each other, and what to do with them.
fn together(hall: Hall, (into, from): Two) -> AnyView {
    let w = words();
    let known = known();
    let numbers = Memo::new(move |_| {
        known.likes.with(|likes| {
            let is_it = |pair: &&Alike| (pair.a, pair.b) == (into, from);
            likes.chosen.as_ref().filter(is_it).cloned()
        })
    });
    let (stays, goes) = (hall.session(into), hall.session(from));
    let row = move |says: &'static str, of: fn(Hall, &Session) -> String| {
        let cell = move |session: Memo<Option<Session>>| {
            let text = move || {
                let text = session.with(|session| session.as_ref().map(|session| of(hall, session)));
                text.filter(|text| !text.is_empty()).unwrap_or_else(|| words().unite_nothing().to_owned())
            };
            view! { <td dir="auto">{text}</td> }
        };
        view! { <tr><th scope="row">{says}</th>{cell(stays)}{cell(goes)}</tr> }.erase()
    };
    let title = move |session: Memo<Option<Session>>| {
        session.with(|session| session.as_ref().map(|session| session.idea.title.clone()).unwrap_or_default())
    };
    let blurb = move |session: Memo<Option<Session>>| {
        session.with(|session| session.as_ref().map(|session| session.idea.blurb.clone()).unwrap_or_default())
    };
    let want = move |of: fn(&Alike) -> u32| {
        move || numbers.with(|pair| pair.as_ref().map(|pair| w.unite_want(of(pair))))
    };
    let both = move || numbers.with(|pair| pair.as_ref().map(|pair| w.unite_both(pair.people(), pair.both)));
    view! {
        <section class="unite" aria-label=w.alike_compare()>
            <table class="unite__table">
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col">{w.unite_stays()}</th>
                        <th scope="col">{w.unite_goes()}</th>
                    </tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{w.unite_result_title()}</th>
                        <td dir="auto"><strong>{move || title(stays)}</strong></td>
                        <td dir="auto"><strong>{move || title(goes)}</strong></td>
                    </tr>
                    <tr>
                        <th scope="row">{w.unite_blurb()}</th>
                        <td><div class="unite__blurb" dir="auto" tabindex="0">{move || blurb(stays)}</div></td>
                        <td><div class="unite__blurb" dir="auto" tabindex="0">{move || blurb(goes)}</div></td>
                    </tr>
                    {row(w.unite_hosts(), hosts)}
                    {row(w.unite_needs(), |_, session| super::lists::commas(&session.idea.needs))}
                    {row(w.unite_tags(), |_, session| super::lists::commas(&session.idea.tags))}
                    {row(w.unite_length(), |_, session| words().desk_card_slots(session.idea.length))}
                    <tr>
                        <th scope="row">{w.unite_people()}</th>
                        <td>{want(|pair| pair.want_a)}</td>
                        <td>{want(|pair| pair.want_b)}</td>
                    </tr>
                </tbody>
            </table>
            <p>{both}</p>
            <p><a class="button button--quiet button--small" href=side_by_side(hall, from, into)>{w.unite_swap()}</a></p>
            {result(hall, (into, from))}
            {ways(hall, (into, from))}
        </section>
    }
    .erase()
}

fn hosts(hall: Hall, session: &Session) -> String {
    hall.names.with(|names| super::lists::commas(session.idea.hosts.iter().map(|host| names.host(host))))
}

/// What they would be together: to be edited before it is so.
fn result(hall: Hall, (into, from): Two) -> AnyView {
    let w = words();
    let (title, blurb, gone) = untrack(|| {
        hall.board.with(|board| {
            let idea = |id| board.session(id).map(|session| &session.idea);
            let (ours, theirs) = (idea(into), idea(from));
            let text = |of: Option<&model::Idea>, field: fn(&model::Idea) -> &String| {
                of.map(|idea| field(idea).clone()).unwrap_or_default()
            };
            let blurbs = [text(ours, |idea| &idea.blurb), text(theirs, |idea| &idea.blurb)];
            let blurb = blurbs.into_iter().filter(|blurb| !blurb.is_empty()).collect::<Vec<_>>().join("\n\n");
            (text(ours, |idea| &idea.title), blurb, text(theirs, |idea| &idea.title))
        })
    });
    view! {
        <Act what="unite" key=format!("{from}-{into}") class="form" next=hall.path("desk/merge") on_done=said(hall)>
            <h2>{w.unite_result()}</h2>
            <Hidden name="session" value=from.to_string()/>
            <Hidden name="into" value=into.to_string()/>
            <TextField name="title" label=w.unite_result_title() value=title most=limits::TITLE required=true/>
            <TextArea name="blurb" label=w.unite_result_blurb() value=blurb most=limits::BLURB rows=6/>
            <p class="soft small" dir="auto">{w.unite_brings(&gone)}</p>
            <div class="form__foot"><button class="button">{w.unite_now()}</button></div>
        </Act>
    }
    .erase()
}

/// The ways that do not merge at once.
fn ways(hall: Hall, (into, from): Two) -> AnyView {
    let w = words();
    let title = move |id| {
        hall.board
            .with(|board| board.session(id).map(|session| session.idea.title.clone()).unwrap_or_default())
    };
    let question = Memo::new(move |_| {
        hall.board.with(|board| {
            let session = board.session(from)?;
            (session.proposed == Some(into)).then_some(false).or((session.asks == Some(into)).then_some(true))
        })
    });
    let done = said(hall);
    let ask = move || match question.get() {
        None => view! {
            <Act what="propose-merge" key=format!("{from}-{into}") on_done=done>
                <Hidden name="session" value=from.to_string()/>
                <Hidden name="into" value=into.to_string()/>
                <button class="button button--quiet">{w.unite_ask()}</button>
            </Act>
            <p class="soft small" dir="auto">{w.unite_ask_about(&title(from), &title(into))}</p>
        }
        .erase(),
        Some(agreed) => {
            let says = if agreed {
                w.unite_waiting_into(&title(from), &title(into))
            } else {
                w.unite_waiting_from(&title(from))
            };
            view! {
                <p dir="auto" role="status">{says}</p>
                <Act what="take-back-merge" key=from.to_string() on_done=done>
                    <Hidden name="session" value=from.to_string()/>
                    <button class="button button--quiet button--small">{w.session_asks_take_back()}</button>
                </Act>
            }
            .erase()
        }
    };
    let (a, b) = (into.min(from), into.max(from));
    let apart = Memo::new(move |_| hall.board.with(|board| board.apart.contains(&(a, b))));
    let leave = move || {
        let leave =
            || view! { <p class="soft small">{w.unite_leave()}</p> {keep_apart(hall, a, b, "-here")} };
        (!apart.get()).then(leave)
    };
    view! {
        <div class="unite__ways">
            <div>{ask}</div>
            <div>{leave}</div>
        </div>
    }
    .erase()
}

/// Pairs that somebody said are not alike, and the way back.
fn apart(hall: Hall) -> AnyView {
    let w = words();
    let apart = Memo::new(move |_| {
        hall.board.with(|board| {
            let title = |id| {
                let session = board.session(id).filter(|session| session.stands())?;
                Some(session.idea.title.clone())
            };
            let pairs = board.apart.iter().filter_map(|(a, b)| Some((*a, *b, title(*a)?, title(*b)?)));
            pairs.collect::<Vec<_>>()
        })
    });
    let number = Memo::new(move |_| apart.with(Vec::len));
    let done = said(hall);
    view! {
        <details class="desk__part" hidden=move || number.get() == 0>
            <summary class="desk__title">{w.alike_apart()}" "<span class="desk__number">{number}</span></summary>
            <ul class="gone">
                <For each=move || apart.get() key=Clone::clone let:pair>
                    <li class="gone__one">
                        <span dir="auto">{w.alike_pair(&pair.2, &pair.3)}</span>
                        <Act what="keep-apart" key=format!("not-{}-{}", pair.0, pair.1) on_done=done>
                            <Hidden name="session" value=pair.0.to_string()/>
                            <Hidden name="into" value=pair.1.to_string()/>
                            <button class="button button--quiet button--small" name="apart" value="false">{w.alike_again()}</button>
                        </Act>
                    </li>
                </For>
            </ul>
        </details>
    }
    .erase()
}
