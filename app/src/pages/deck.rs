//! The deck: one session at a time, for deciding quickly. Swipe, tap or press an arrow key; whoever comes back goes
//! on where they were. Without JavaScript the same buttons send plain forms, and passing on is a link.

mod order;
#[cfg(feature = "hydrate")]
mod swipe;

use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::icon::{self, Icon};
use crate::parts::{Blurb, DeckCard, Empty, Erase, Face, Header, Here, Progress};
use crate::words::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;
use model::{Level, SessionId};
use std::collections::BTreeSet;

/// What somebody is doing in the deck.
#[derive(Clone, Copy)]
struct Dealing {
    hall: Hall,
    /// All there is, in the order of whoever looks; what is pitched meanwhile comes in at its place.
    order: Memo<Vec<SessionId>>,
    /// What was passed on this device. Nothing of it is sent: not wanting something is nobody's business.
    passed: RwSignal<BTreeSet<SessionId>>,
    /// What was decided since the page was opened, to go back to.
    decided: RwSignal<Vec<SessionId>>,
    /// What was gone back to.
    again: RwSignal<Option<SessionId>>,
    /// Without JavaScript: what comes behind this one.
    after: Option<SessionId>,
}

impl Dealing {
    /// What is still to be decided.
    fn left(self) -> Vec<SessionId> {
        let undecided = |id: &SessionId| {
            self.hall.level(*id).is_none() && !self.passed.look(|passed| passed.contains(id))
        };
        self.order.get().into_iter().filter(undecided).collect()
    }

    /// What lies on top.
    fn top(self) -> Option<SessionId> {
        self.again.get().or_else(|| {
            let left = self.left();
            // Behind the one that was passed, and from the start again once the end was passed.
            let order = self.order.get();
            let place = |id: SessionId| order.iter().position(|other| *other == id);
            let behind = self.after.and_then(place);
            let next = left.iter().copied().find(|id| place(*id) > behind);
            next.or_else(|| left.first().copied())
        })
    }

    /// Decides on what lies on top: `None` is to pass.
    fn decide(self, level: Option<Level>) {
        let Some(id) = untrack(|| self.top()) else { return };
        self.again.set(None);
        self.decided.update(|decided| {
            decided.retain(|other| *other != id);
            decided.push(id);
        });
        self.passed.update(|passed| {
            if level.is_none() {
                passed.insert(id)
            } else {
                passed.remove(&id)
            };
        });
        keep(self);
        #[cfg(feature = "hydrate")]
        if level.is_some() || untrack(|| self.hall.level(id)).is_some() {
            crate::parts::want(self.hall, id, level);
        }
    }

    /// Takes the last decision up again.
    fn go_back(self) {
        let last = self.decided.try_update(Vec::pop).flatten();
        if let Some(id) = last {
            self.passed.update(|passed| {
                passed.remove(&id);
            });
            self.again.set(Some(id));
            keep(self);
        }
    }

    /// Puts back what was passed.
    fn once_more(self) {
        self.passed.set(BTreeSet::new());
        self.decided.set(Vec::new());
        keep(self);
    }
}

/// The deck.
#[component]
pub fn Deck() -> impl IntoView {
    let w = words();
    let hall = hall();
    // Whoever decides becomes somebody with that: their order stays the one that they began with.
    let me = hall.me.peek(|me| me.person);
    let after = use_query_map().read_untracked().get("after").and_then(|id| id.parse().ok());
    let dealing = Dealing {
        hall,
        order: memo(move || hall.board.look(|board| order::order(board, me))),
        passed: RwSignal::new(BTreeSet::new()),
        decided: RwSignal::new(Vec::new()),
        again: RwSignal::new(None),
        after,
    };
    #[cfg(feature = "hydrate")]
    swipe::start(dealing);
    let top = memo(move || dealing.top());
    let none_at_all = memo(move || dealing.order.look(Vec::is_empty));
    let all = Signal::derive(move || number(dealing.order.look(Vec::len)));
    let done = Signal::derive(move || all.get() - number(dealing.left().len()));
    let open = memo(move || hall.board.look(|board| board.event.interest || hall.facilitates()));
    view! {
        <Title text=w.deck_title()/>
        <Header here=Here::Elsewhere/>
        <main id="main" class="page page--narrow dealing">
            <h1 class="dealing__title">{w.deck_title()}</h1>
            {move || (!none_at_all.get()).then(|| view! { <Progress label=w.deck_done() done all/> })}
            {move || (!open.get()).then(|| view! { <p class="soft">{w.deck_closed()}</p> })}
            <div class="dealing__table" aria-live="polite">
                {move || match top.get() {
                    Some(id) => card(dealing, id),
                    None => all_done(dealing, none_at_all.get()),
                }}
            </div>
        </main>
    }
    .erase()
}

/// What lies on top, and the ways to decide on it.
fn card(dealing: Dealing, id: SessionId) -> AnyView {
    let w = words();
    let hall = dealing.hall;
    let face = memo(move || {
        hall.board.look(|board| {
            let session = board.session(id)?;
            hall.names.look(|names| Some(Face::of(board, names, session, session.runs.first()?, None)))
        })
    });
    let decide = move |level: Level, class: &'static str, says: &'static str, drawing: &'static str| {
        let send = move |event: SubmitEvent| {
            event.prevent_default();
            dealing.decide(Some(level));
        };
        let open = move || hall.board.look(|board| board.event.interest || hall.facilitates());
        view! {
            <form method="post" class="dealing__way" on:submit=send>
                <input type="hidden" name="do" value="interest"/>
                <input type="hidden" name="session" value=id.to_string()/>
                <button class=class name="level" value=level.key() disabled=move || !open()>
                    <Icon d=drawing class="dealing__icon"/>
                    {says}
                </button>
            </form>
        }
        .erase()
    };
    let pass = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        dealing.decide(None);
    };
    let back = move || {
        dealing.decided.look(|decided| !decided.is_empty()).then(|| view! {
            <button type="button" class="button button--bare button--small" on:click=move |_| dealing.go_back()>{w.deck_back()}</button>
        })
    };
    view! {
        <div class="dealing__card">
            {move || face.get().map(|face| view! { <DeckCard face foot=back.erase()><Blurb session=id/></DeckCard> })}
        </div>
        <div class="dealing__ways">
            <a class="dealing__way button button--quiet button--large" href=format!("?after={id}") rel="nofollow" on:click=pass>
                <Icon d=icon::CROSS class="dealing__icon"/>
                {w.deck_pass()}
            </a>
            {decide(Level::Interested, "button button--large", w.deck_interested(), icon::HEART)}
            {decide(Level::Must, "button button--quiet button--large", w.deck_must(), icon::STAR)}
        </div>
        <p class="dealing__hint soft small">{w.deck_hint()}</p>
    }
    .erase()
}

/// Nothing is left.
fn all_done(dealing: Dealing, none_at_all: bool) -> AnyView {
    let w = words();
    let hall = dealing.hall;
    let passed = move || dealing.passed.look(BTreeSet::len);
    let once_more = move || {
        (passed() > 0).then(|| {
            view! {
                <button type="button" class="button button--quiet" on:click=move |_| dealing.once_more()>
                    {move || w.deck_once_more(passed())}
                </button>
            }
        })
    };
    let (title, text) = if none_at_all {
        (w.deck_none(), w.deck_none_text())
    } else {
        (w.deck_all_done(), w.deck_all_done_text())
    };
    view! {
        <Empty title text>
            <a class="button" href=hall.path("mine")>{w.deck_to_mine()}</a>
            {once_more}
        </Empty>
    }
    .erase()
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(feature = "hydrate")]
fn keep(dealing: Dealing) {
    swipe::keep(dealing);
}

#[cfg(not(feature = "hydrate"))]
fn keep(_: Dealing) {}
