//! What stands around every page of the desk: where one is, where the event is, and who may be here.

use super::known::Known;
use super::sentences::{Telling, say};
use super::together;
use crate::api::Done;
use crate::hall::{Hall, hall};
use crate::parts::{Act, Erase, Header, Here, Hidden};
use crate::words::words;
use leptos::prelude::*;
use leptos_meta::Title;
use model::Phase;

/// The pages of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tab {
    Grid,
    Rooms,
    Event,
    Merge,
    People,
    Log,
    Import,
    Report,
    Wall,
}

impl Tab {
    const ALL: [Self; 9] = [
        Self::Grid,
        Self::Merge,
        Self::Rooms,
        Self::Event,
        Self::People,
        Self::Wall,
        Self::Log,
        Self::Import,
        Self::Report,
    ];

    fn label(self) -> &'static str {
        let w = words();
        match self {
            Self::Grid => w.desk_tab_grid(),
            Self::Rooms => w.desk_tab_rooms(),
            Self::Event => w.desk_tab_event(),
            Self::Merge => w.desk_tab_merge(),
            Self::People => w.desk_tab_people(),
            Self::Wall => w.wall_life_tab(),
            Self::Report => w.desk_tab_report(),
            Self::Log => w.desk_tab_log(),
            Self::Import => w.desk_tab_import(),
        }
    }

    fn tail(self) -> &'static str {
        match self {
            Self::Grid => "desk",
            Self::Rooms => "desk/rooms",
            Self::Event => "desk/event",
            Self::Merge => "desk/merge",
            Self::People => "desk/people",
            Self::Wall => "desk/wall",
            Self::Report => "desk/report",
            Self::Log => "desk/log",
            Self::Import => "desk/import",
        }
    }
}

/// A page of the desk; for somebody who is no facilitator, only that it takes a link to be here.
pub(super) fn frame(here: Tab, page: impl FnOnce(Hall) -> AnyView) -> AnyView {
    let w = words();
    let hall = hall();
    if !untrack(|| hall.facilitates()) {
        return closed(hall);
    }
    provide_context(Voice::new(hall));
    provide_context(Known::of(hall));
    together::start(hall);
    let tabs = Tab::ALL.into_iter().map(|tab| {
        view! {
            <a class="desk__tab" href=hall.path(tab.tail()) aria-current=(tab == here).then_some("page")>
                {tab.label()}
            </a>
        }
    });
    view! {
        <Title text=w.desk_window(here.label())/>
        <div class="desk" class:desk--grid=here == Tab::Grid>
            {view! { <Header here=Here::Desk full=true/> }.erase()}
            <div class="desk__bar">
                <nav class="desk__tabs" aria-label=w.desk_desk()>{tabs.collect_view()}</nav>
                {together::others(hall)}
                {stage(hall)}
            </div>
            <main class="desk__page" id="main">
                <h1 class="unseen">{w.desk_heading(here.label())}</h1>
                {page(hall)}
            </main>
        </div>
    }
    .erase()
}

/// What somebody sees who is no facilitator.
fn closed(hall: Hall) -> AnyView {
    let w = words();
    view! {
        <Title text=w.desk_desk()/>
        <main class="page page--narrow stack" id="main">
            <h1>{w.desk_closed()}</h1>
            <p>{w.desk_closed_how()}</p>
            <p><a class="button" href=hall.path("")>{w.desk_to_event()}</a></p>
        </main>
    }
    .erase()
}

/// How far the event is, what people may do, and the way on: at the top of every page, for it is what goes wrong
/// when nobody looks.
fn stage(hall: Hall) -> AnyView {
    let w = words();
    let done = said(hall);
    let phase = Memo::new(move |_| hall.board.with(|board| board.event.phase));
    let phases = Phase::ALL.into_iter().map(move |at| {
        view! {
            <button
                class="stage__phase"
                name="phase"
                value=at.key()
                aria-pressed=move || if phase.get() == at { "true" } else { "false" }
            >
                {w.phase(at)}
            </button>
        }
    });
    let pitching = GateWords {
        is_open: w.desk_pitching_open(),
        is_closed: w.desk_pitching_closed(),
        open_it: w.desk_pitching_open_it(),
        close_it: w.desk_pitching_close_it(),
    };
    let choosing = GateWords {
        is_open: w.desk_choosing_open(),
        is_closed: w.desk_choosing_closed(),
        open_it: w.desk_choosing_open_it(),
        close_it: w.desk_choosing_close_it(),
    };
    view! {
        <section class="stage" aria-label=w.desk_stage()>
            <Act what="set-phase" class="stage__phases" on_done=done>{phases.collect_view()}</Act>
            {gate(hall, "set-pitching", pitching, move || hall.board.with(|board| board.event.pitching))}
            {gate(hall, "set-interest", choosing, move || hall.board.with(|board| board.event.interest))}
            {undo_last(hall)}
        </section>
    }
    .erase()
}

/// What is said of a gate: what is so, and the spoken names of its button.
#[derive(Clone, Copy)]
struct GateWords {
    is_open: &'static str,
    is_closed: &'static str,
    open_it: &'static str,
    close_it: &'static str,
}

/// Something that attendees may or may not do, and the button that changes it.
fn gate(
    hall: Hall,
    what: &'static str,
    says: GateWords,
    open: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> AnyView {
    let w = words();
    let open = Memo::new(move |_| open());
    view! {
        <Act what=what class="stage__gate" on_done=said(hall)>
            <span class="stage__state" class:stage__state--open=move || open.get()>
                {move || if open.get() { says.is_open } else { says.is_closed }}
            </span>
            <button
                class="button button--quiet button--small"
                name="open"
                value=move || if open.get() { "false" } else { "true" }
                aria-label=move || if open.get() { says.close_it } else { says.open_it }
            >
                {move || if open.get() { w.desk_gate_close() } else { w.desk_gate_open() }}
            </button>
        </Act>
    }
    .erase()
}

/// One's own last change, and the way back: again and again, it goes further back.
fn undo_last(hall: Hall) -> AnyView {
    let w = words();
    let last = Memo::new(move |_| Telling::with(hall, |telling| telling.own_last().map(|change| change.seq)));
    let headline = move || {
        Telling::with(hall, |telling| telling.own_last().map(|change| telling.change(change).headline))
    };
    let seq = Signal::derive(move || last.get().map(|seq| seq.to_string()).unwrap_or_default());
    view! {
        <div class="stage__undoing" hidden=move || last.get().is_none()>
            <Act what="undo" class="stage__undo" on_done=said(hall)>
                <Hidden name="seq" value=seq/>
                <span class="stage__last" title=headline>{headline}</span>
                <button class="button button--quiet button--small" title=headline aria-label=move || w.log_undo_label(&headline().unwrap_or_default())>{w.log_undo()}</button>
            </Act>
        </div>
    }
    .erase()
}

/// The voice of the desk: it lives as long as the page, since what a form did can take the form itself away.
#[derive(Clone, Copy)]
struct Voice(Callback<Done>);

impl Voice {
    fn new(hall: Hall) -> Self {
        Self(Callback::new(move |done: Done| {
            if let Some(change) = &done.change {
                let undo = (change.undoes().is_none() && change.can_be_undone()).then_some(change.seq);
                hall.tell_for_a_while(say(hall, change), undo);
            }
        }))
    }
}

/// Says aloud what came of a form.
pub(super) fn said(hall: Hall) -> Callback<Done> {
    use_context::<Voice>().unwrap_or_else(|| Voice::new(hall)).0
}
