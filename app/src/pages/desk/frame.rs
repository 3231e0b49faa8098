//! What stands around every page of the desk: where one is, where the event is, and who may be here.

use super::sentences::{Telling, say};
use crate::api::Done;
use crate::hall::{Hall, hall};
use crate::parts::{Act, Erase, Header, Here, Hidden};
use crate::words;
use leptos::prelude::*;
use leptos_meta::Title;
use model::Phase;

/// The pages of the desk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) enum Tab {
    Grid,
    Rooms,
    Event,
    Log,
    Import,
}

impl Tab {
    const ALL: [Self; 5] = [Self::Grid, Self::Rooms, Self::Event, Self::Log, Self::Import];

    fn label(self) -> &'static str {
        match self {
            Self::Grid => "Grid",
            Self::Rooms => "Rooms & slots",
            Self::Event => "Event",
            Self::Log => "Log",
            Self::Import => "Import",
        }
    }

    fn tail(self) -> &'static str {
        match self {
            Self::Grid => "desk",
            Self::Rooms => "desk/rooms",
            Self::Event => "desk/event",
            Self::Log => "desk/log",
            Self::Import => "desk/import",
        }
    }
}

/// A page of the desk; for somebody who is no facilitator, only that it takes a link to be here.
pub(super) fn frame(here: Tab, page: impl FnOnce(Hall) -> AnyView) -> AnyView {
    let hall = hall();
    if !untrack(|| hall.facilitates()) {
        return closed(hall);
    }
    provide_context(Voice::new(hall));
    let tabs = Tab::ALL.into_iter().map(|tab| {
        view! {
            <a class="desk__tab" href=hall.path(tab.tail()) aria-current=(tab == here).then_some("page")>
                {tab.label()}
            </a>
        }
    });
    view! {
        <Title text=format!("{} · Desk", here.label())/>
        <div class="desk" class:desk--grid=here == Tab::Grid>
            {view! { <Header here=Here::Desk full=true/> }.erase()}
            <div class="desk__bar">
                <nav class="desk__tabs" aria-label="Desk">{tabs.collect_view()}</nav>
                {stage(hall)}
            </div>
            <main class="desk__page" id="main">
                <h1 class="unseen">{format!("Desk: {}", here.label())}</h1>
                {page(hall)}
            </main>
        </div>
    }
    .erase()
}

/// What somebody sees who is no facilitator.
fn closed(hall: Hall) -> AnyView {
    view! {
        <Title text="Desk"/>
        <main class="page page--narrow stack" id="main">
            <h1>"The desk is for facilitators"</h1>
            <p>"To work here, open a facilitator link on this device. An owner of the event can make one for you."</p>
            <p><a class="button" href=hall.path("")>"To the event"</a></p>
        </main>
    }
    .erase()
}

/// How far the event is, what people may do, and the way on: at the top of every page, for it is what goes wrong
/// when nobody looks.
fn stage(hall: Hall) -> AnyView {
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
                {words::phase(at)}
            </button>
        }
    });
    view! {
        <section class="stage" aria-label="Where the event is">
            <Act what="set-phase" class="stage__phases" on_done=done>{phases.collect_view()}</Act>
            {gate(hall, "set-pitching", "Pitching", move || hall.board.with(|board| board.event.pitching))}
            {gate(hall, "set-interest", "Choosing", move || hall.board.with(|board| board.event.interest))}
            {undo_last(hall)}
        </section>
    }
    .erase()
}

/// Something that attendees may or may not do, and the button that changes it.
fn gate(
    hall: Hall,
    what: &'static str,
    label: &'static str,
    open: impl Fn() -> bool + Copy + Send + Sync + 'static,
) -> AnyView {
    let open = Memo::new(move |_| open());
    view! {
        <Act what=what class="stage__gate" on_done=said(hall)>
            <span class="stage__state" class:stage__state--open=move || open.get()>
                {move || if open.get() { format!("{label} open") } else { format!("{label} closed") }}
            </span>
            <button
                class="button button--quiet button--small"
                name="open"
                value=move || if open.get() { "false" } else { "true" }
                aria-label=move || if open.get() { format!("Close {}", label.to_lowercase()) } else { format!("Open {}", label.to_lowercase()) }
            >
                {move || if open.get() { "Close" } else { "Open" }}
            </button>
        </Act>
    }
    .erase()
}

/// The last change, and the way back.
fn undo_last(hall: Hall) -> AnyView {
    let last = Memo::new(move |_| {
        hall.history.with(|history| history.first().filter(|change| change.seq > 1).map(|change| change.seq))
    });
    let headline = move || Telling::with(hall, |telling| telling.last().map(|told| told.headline));
    let seq = Signal::derive(move || last.get().map(|seq| seq.to_string()).unwrap_or_default());
    view! {
        <div class="stage__undoing" hidden=move || last.get().is_none()>
            <Act what="undo" class="stage__undo" on_done=said(hall)>
                <Hidden name="seq" value=seq/>
                <span class="stage__last" title=headline>{headline}</span>
                <button class="button button--quiet button--small" title=headline aria-label=move || format!("Undo: {}", headline().unwrap_or_default())>"Undo"</button>
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
                tell(hall, say(hall, change));
            }
        }))
    }
}

/// Says one thing and lets it go by itself: whoever moves twenty sessions must not have to close twenty notices.
/// Bad news stays until it is closed.
fn tell(hall: Hall, sentence: String) {
    hall.notices.update(|notices| notices.retain(|notice| notice.bad));
    hall.tell(sentence.clone(), false);
    #[cfg(feature = "hydrate")]
    set_timeout(
        move || {
            hall.notices.update(|notices| notices.retain(|notice| notice.bad || notice.sentence != sentence))
        },
        std::time::Duration::from_secs(7),
    );
}

/// Says aloud what came of a form.
pub(super) fn said(hall: Hall) -> Callback<Done> {
    use_context::<Voice>().unwrap_or_else(|| Voice::new(hall)).0
}
