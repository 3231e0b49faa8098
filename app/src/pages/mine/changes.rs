//! What has changed since this device last showed it. It stands out until it was seen: on the screen for a moment while
//! somebody could look, or acknowledged by a tap. What was seen here stays marked until the page is left.

use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::icon::{self, Icon};
use crate::parts::{Erase, clock};
use crate::seen::{self, News, Seen};
use crate::words::words;
use ::words::Words;
use chrono::DateTime;
use leptos::prelude::*;
use model::{Millis, RunId};
use std::collections::BTreeMap;

/// What has changed since this page was opened or before.
#[derive(Clone, Copy)]
pub(super) struct Changes {
    /// What the device knew when the page was opened.
    base: RwSignal<Option<Seen>>,
    /// What has happened since then.
    pub(super) news: Memo<BTreeMap<RunId, News>>,
}

impl Changes {
    /// Begins to watch.
    pub(super) fn new(hall: Hall) -> Self {
        let base = RwSignal::new(None::<Seen>);
        let news = memo(move || {
            base.look(|base| {
                let Some(base) = base else { return BTreeMap::new() };
                hall.board.look(|board| hall.me.look(|me| base.news(board, me)))
            })
        });
        Effect::new(move |_| {
            let Some(seen) = hall.seen.get() else { return };
            let mut known = base.get_untracked().unwrap_or_default();
            known.join(&seen);
            if base.peek(|base| base.as_ref() != Some(&known)) {
                base.set(Some(known));
            }
        });
        watch(hall);
        Self { base, news }
    }

    /// The person has read it.
    fn got(self, hall: Hall, run: RunId) {
        seen::see(hall, &[run]);
        let board = hall.board.get_untracked();
        self.base.update(|base| {
            if let Some(base) = base {
                base.see(&board, run);
            }
        });
    }
}

/// The changes, one under the other; nothing where there are none.
#[component]
pub(super) fn ChangeList(
    /// The changes.
    changes: Changes,
) -> impl IntoView {
    let w = words();
    let hall = hall();
    let some = memo(move || changes.news.look(|news| !news.is_empty()));
    let each = move || {
        changes.news.look(|news| news.iter().map(|(run, news)| (*run, news.clone())).collect::<Vec<_>>())
    };
    let list = move || {
        view! {
            <section class="part changes" aria-labelledby="changes">
                <div class="part__head"><h2 id="changes">{w.mine_changes()}</h2></div>
                <ul class="stack stack--tight" role="list">
                    <For each key=Clone::clone let:one>{one_view(w, hall, changes, one.0, &one.1)}</For>
                </ul>
            </section>
        }
        .erase()
    };
    view! { {move || some.get().then(list)} }.erase()
}

fn one_view(w: Words, hall: Hall, changes: Changes, run: RunId, news: &News) -> AnyView {
    let title = |id| hall.board.peek(|board| board.session(id).map(|session| session.idea.title.clone()));
    let title_here = title(run.session).unwrap_or_default();
    let says = match news {
        News::Room { from, to } => w.changed_room(from, to),
        News::Time { from, to } => {
            let (from, to) = times(w, *from, *to);
            w.changed_time(&to, &from)
        }
        News::Both { from, to } => {
            let (before, now) = times(w, from.1, to.1);
            w.changed_both(&from.0, &before, &to.0, &now)
        }
        News::Back { room, starts } => w.changed_back(room, &moment_clock(*starts)),
        News::Off => w.changed_off().to_owned(),
        News::Withdrawn => w.changed_withdrawn().to_owned(),
        News::PartOf(into) => w.changed_part_of(&title(*into).unwrap_or_default()),
    };
    let got = view! {
        <button type="button" class="button button--quiet button--small" on:click=move |_| changes.got(hall, run)>
            {w.changed_got()}<span class="unseen">{format!(" {}", w.mine_quoted(&title_here))}</span>
        </button>
    };
    view! {
        <li class="change" data-change=run.to_string()>
            <Icon d=icon::KNOW class="callout__icon"/>
            <div class="change__body">
                <p class="change__title" dir="auto"><a href=hall.path(&format!("s/{}", run.session))>{title_here}</a></p>
                <p class="change__says">{says}</p>
            </div>
            {got}
        </li>
    }
    .erase()
}

/// Two times as they are told apart: on the clock, or with their days if these differ.
fn times(w: Words, from: Millis, to: Millis) -> (String, String) {
    let day = |at: Millis| DateTime::from_timestamp_millis(at).unwrap_or_default().date_naive();
    let said = |at| match day(from) == day(to) {
        true => moment_clock(at),
        false => w.moment(&w.date(day(at)), &moment_clock(at)),
    };
    (said(from), said(to))
}

/// What the clock of the event shows, of milliseconds by that clock.
fn moment_clock(at: Millis) -> String {
    clock::shows(DateTime::from_timestamp_millis(at).unwrap_or_default().naive_utc())
}

/// Looks each second at what is on the screen: what has been there for two, while the page could be looked at, was seen.
#[cfg(feature = "hydrate")]
fn watch(hall: Hall) {
    use wasm_bindgen::JsCast;

    let before = StoredValue::new(Vec::<RunId>::new());
    Effect::new(move |_| {
        hall.now.track();
        let looks = document().visibility_state() == web_sys::VisibilityState::Visible;
        let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        let found = document().query_selector_all("[data-change]").ok().filter(|_| looks);
        let found = (0..found.as_ref().map_or(0, web_sys::NodeList::length))
            .filter_map(|at| found.as_ref()?.item(at)?.dyn_into::<web_sys::Element>().ok());
        let on_screen = found.filter(|element| {
            let place = element.get_bounding_client_rect();
            place.top() >= 0.0 && place.bottom() <= height && place.height() > 0.0
        });
        let now: Vec<RunId> =
            on_screen.filter_map(|element| element.get_attribute("data-change")?.parse().ok()).collect();
        let unseen = hall.news();
        let seen: Vec<_> = before.held(|before| {
            now.iter().filter(|run| before.contains(run) && unseen.contains_key(run)).copied().collect()
        });
        before.set_value(now);
        if !seen.is_empty() {
            seen::see(hall, &seen);
        }
    });
}

#[cfg(not(feature = "hydrate"))]
fn watch(_: Hall) {}
