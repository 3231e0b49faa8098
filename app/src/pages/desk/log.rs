//! The log: what happened, who did it and when, and undo. The latest changes follow what happens; older ones, and those
//! of one person or kind, come with a page of their own (`?before=…&who=…&what=…`), without JavaScript too.

use super::frame::{Tab, frame, said};
use super::known::{Known, known};
use super::sentences::{Telling, Told};
use crate::api::{LogPage, LogQuery};
use crate::hall::{HISTORY, Hall};
use crate::parts::{Act, Erase, Hidden, clock};
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Change, Kind, Millis, PersonId, Seq};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Line {
    seq: Seq,
    at: Millis,
    moment: String,
    headline: String,
    details: Vec<String>,
    way: Way,
}

/// The way back from a change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Way {
    /// There is none.
    None,
    /// It can be taken back; whether it is one's own last change.
    Undo { own_last: bool },
    /// It took something back: that can be done again.
    Redo,
    /// It is taken back already.
    Undone,
    /// A later change builds on it: a sentence says which.
    BuiltUpon(String),
}

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    lines: Vec<Line>,
    /// Where older changes begin, if there are any.
    older: Option<Seq>,
}

/// What happened, and undo.
#[component]
pub fn Log() -> impl IntoView {
    frame(Tab::Log, |hall| {
        let w = words();
        let address = use_query_map();
        let query = Memo::new(move |_| address.with(|address| LogQuery::read(|name| address.get_str(name))));
        let shown = Memo::new(move |_| shown(hall, &query.get()));
        let lines = move || shown.with(|shown| shown.lines.clone());
        let older = move || {
            let before = shown.with(|shown| shown.older)?;
            let to = query.with(|query| address_of(hall, query, Some(before)));
            // Older changes come with a page: the browser has only the latest.
            Some(
                view! { <a class="button button--quiet button--small" rel="external" href=to>{w.together_older()}</a> },
            )
        };
        let latest = move || {
            query.with(|query| query.before.is_some()).then(|| {
                let to = query.with(|query| address_of(hall, query, None));
                view! { <a class="button button--quiet button--small" rel="external" href=to>{w.together_latest()}</a> }
            })
        };
        let none = move || {
            shown
                .with(|shown| shown.lines.is_empty())
                .then(|| view! { <p class="desk__none">{w.together_none()}</p> })
        };
        view! {
            <section class="pane pane--wide" aria-labelledby="log">
                <h2 id="log">{w.log_heading()}</h2>
                <p class="soft">{w.log_about()}</p>
                {filter(hall, query)}
                {none}
                <ol class="log">
                    <For each=lines key=|line| line.clone() let:line>{one(hall, line)}</For>
                </ol>
                <p class="row log__pages">{latest}{older}</p>
            </section>
        }
        .erase()
    })
}

/// The address of a page of the log.
fn address_of(hall: Hall, query: &LogQuery, before: Option<Seq>) -> String {
    let before = before.map(|seq| format!("before={seq}"));
    let who = query.who.as_ref().map(|who| format!("who={who}"));
    let what = query.what.as_ref().map(|what| format!("what={what}"));
    let fields: Vec<String> = [before, who, what].into_iter().flatten().collect();
    let path = hall.path("desk/log");
    if fields.is_empty() { path } else { format!("{path}?{}", fields.join("&")) }
}

/// Which changes to show: of whom, and of which kind. A form that asks for a page.
fn filter(hall: Hall, query: Memo<LogQuery>) -> AnyView {
    let w = words();
    let known = known();
    let people = Memo::new(move |_| {
        let me = hall.me.with(|me| me.person);
        let mut others: BTreeSet<PersonId> =
            known.came.with_value(|came| came.people.0.keys().copied().collect());
        hall.history.with(|history| others.extend(history.iter().filter_map(|change| change.by)));
        let chosen: Option<PersonId> = query.with(|query| query.who.as_ref()?.parse().ok());
        others.extend(chosen);
        Telling::with(hall, |telling| {
            let mine = me.map(|me| (me.to_string(), w.together_me().to_owned()));
            let others = others.iter().filter(|person| Some(**person) != me);
            let others = others.map(|person| (person.to_string(), telling.name(*person)));
            let operator = ("operator".to_owned(), w.together_operator().to_owned());
            let all = (String::new(), w.together_everybody().to_owned());
            std::iter::once(all).chain(mine).chain(others).chain([operator]).collect::<Vec<_>>()
        })
    });
    let kinds = std::iter::once((String::new(), w.together_everything()))
        .chain(Kind::ALL.map(|kind| (kind.key().to_owned(), kind_name(kind))))
        .collect::<Vec<_>>();
    let who = move || {
        let chosen = query.with(|query| query.who.clone().unwrap_or_default());
        let option = |(value, label): (String, String)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        };
        people.get().into_iter().map(option).collect_view()
    };
    let what = move || {
        let chosen = query.with(|query| query.what.clone().unwrap_or_default());
        let option = |(value, label): (String, &'static str)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }
        };
        kinds.clone().into_iter().map(option).collect_view()
    };
    view! {
        <form class="log__filter row" method="get" action=hall.path("desk/log")>
            <label class="field"><span class="field__label">{w.together_who()}</span><select class="field__input" name="who">{who}</select></label>
            <label class="field"><span class="field__label">{w.together_what()}</span><select class="field__input" name="what">{what}</select></label>
            <button class="button button--quiet button--small">{w.together_show()}</button>
        </form>
    }
    .erase()
}

fn kind_name(kind: Kind) -> &'static str {
    let w = words();
    match kind {
        Kind::Places => w.together_places(),
        Kind::Sessions => w.together_sessions(),
        Kind::Rooms => w.together_rooms(),
        Kind::Event => w.together_event(),
        Kind::Undo => w.together_undos(),
    }
}

/// What to show: the page that came if it is the one that is asked for, and what has happened since.
fn shown(hall: Hall, query: &LogQuery) -> Shown {
    let known: Known = known();
    let page = known.came.with_value(|came| came.log.clone()).filter(|page| page.query == *query);
    Telling::with(hall, |telling| {
        hall.history.with(|history| {
            hall.board.with(|board| {
                let upto = page.as_ref().map_or(0, |page| page.upto);
                let live = history.iter().filter(|change| {
                    change.seq > upto
                        && query.before.is_none_or(|before| change.seq < before)
                        && query.shows(change)
                });
                let came = page.iter().flat_map(|page| &page.changes);
                let changes: Vec<&Arc<Change>> = live.chain(came).collect();
                let ways = Ways::new(history, page.as_ref(), telling);
                let more = match &page {
                    Some(page) => page.more,
                    None => history.len() >= HISTORY as usize,
                };
                let oldest = changes.last().map_or(upto + 1, |change| change.seq);
                let lines = changes.into_iter().map(|change| {
                    let Told { headline, details } = telling.change(change);
                    let moment = clock::moment(board, change.at);
                    let way = ways.of(change, |at| clock::clock(board, at));
                    Line { seq: change.seq, at: change.at, moment, headline, details, way }
                });
                Shown { lines: lines.collect(), older: (more && oldest > 1).then_some(oldest) }
            })
        })
    })
}

/// What it takes to tell the way back from each change.
struct Ways<'a> {
    history: &'a [Arc<Change>],
    page: Option<&'a LogPage>,
    telling: &'a Telling<'a>,
    undone: BTreeSet<Seq>,
    own_last: Option<Seq>,
}

impl<'a> Ways<'a> {
    fn new(history: &'a [Arc<Change>], page: Option<&'a LogPage>, telling: &'a Telling<'a>) -> Self {
        let upto = page.map_or(0, |page| page.upto);
        let fresh = history.iter().map(Arc::as_ref).filter(|change| change.seq > upto);
        let came = page.into_iter().flat_map(|page| page.undos.iter().copied());
        let undone = model::undone(model::undos(fresh).chain(came));
        let own_last = telling.own_last().map(|change| change.seq);
        Self { history, page, telling, undone, own_last }
    }

    fn of(&self, change: &Change, clock: impl Fn(Millis) -> String) -> Way {
        if !change.can_be_undone() {
            return Way::None;
        }
        if self.undone.contains(&change.seq) {
            return Way::Undone;
        }
        if let Some(later) = self.built_upon(change) {
            let w = words();
            let (by, who) = self.telling.by(later.by);
            let clock = clock(later.at);
            return Way::BuiltUpon(match later.kind() {
                Kind::Places => w.together_builds_move(by, &clock, &who),
                _ => w.together_builds_change(by, &clock, &who),
            });
        }
        match change.undoes() {
            Some(_) => Way::Redo,
            None => Way::Undo { own_last: self.own_last == Some(change.seq) },
        }
    }

    /// The change that builds on it and is in force, as far as is known here: the server has the last word.
    fn built_upon(&self, change: &Change) -> Option<&Change> {
        let live = || self.history.iter().map(Arc::as_ref);
        let known = live().any(|known| known.seq == change.seq);
        if known {
            return model::built_upon(live(), change.seq);
        }
        let came = self.page.and_then(|page| page.built_upon.get(&change.seq)).map(Arc::as_ref);
        let upto = self.page.map_or(0, |page| page.upto);
        let in_force = |later: &&Change| later.undoes().is_none() && !self.undone.contains(&later.seq);
        let fresh = || live().filter(|later| later.seq > upto && later.builds_on(change)).filter(in_force);
        came.filter(in_force).or_else(|| fresh().next_back())
    }
}

/// How most buttons of the log look.
const QUIET: &str = "button button--quiet button--small";

fn one(hall: Hall, line: Line) -> AnyView {
    let w = words();
    let Line { seq, at, moment, headline, details, way } = line;
    let details = (!details.is_empty()).then(|| {
        let lines = details.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
        view! { <details class="log__details"><summary>{w.log_details()}</summary><ul>{lines}</ul></details> }
    });
    let button = |label: String, says: &'static str, class: &'static str| {
        view! {
            <Act what="undo" key=seq.to_string() class="log__undo" on_done=said(hall)>
                <Hidden name="seq" value=seq.to_string()/>
                <button class=class aria-label=label>{says}</button>
            </Act>
        }
        .erase()
    };
    let own_last = way == (Way::Undo { own_last: true });
    let undone = way == Way::Undone;
    let way = match way {
        Way::None => ().erase(),
        Way::Undo { own_last: true } => {
            button(w.log_undo_label(&headline), w.log_undo(), "button button--small")
        }
        Way::Undo { own_last: false } => button(w.log_undo_label(&headline), w.log_undo(), QUIET),
        Way::Redo => button(w.together_redo_label(&headline), w.together_redo(), QUIET),
        Way::Undone => view! { <span class="log__undone">{w.together_undone()}</span> }.erase(),
        Way::BuiltUpon(says) => view! { <span class="log__built" dir="auto">{says}</span> }.erase(),
    };
    let ago = move || w.how_long_ago(hall.now.get() - at);
    view! {
        <li class="log__one" class:log__one--mine=own_last class:log__one--undone=undone>
            <span class="log__at figures"><span class="log__ago">{ago}</span>" · "{moment}</span>
            <div class="log__what"><p dir="auto">{headline}</p>{details}</div>
            {way}
        </li>
    }
    .erase()
}
