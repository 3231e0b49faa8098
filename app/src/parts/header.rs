//! The head of every page of an event: its name, how old what is shown is, and the ways to the other pages.

use super::Erase;
use super::icon::{self, Icon};
use crate::hall::{Link, hall};
use crate::look::{Look, memo};
use crate::words::words;
use leptos::prelude::*;

/// The pages that the navigation leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// The event page.
    Programme,
    /// My schedule.
    Mine,
    /// The form for a pitch.
    Pitch,
    /// The projector's view.
    Wall,
    /// The facilitator's.
    Desk,
    /// What concerns whoever looks.
    Me,
    /// A page that the navigation does not lead to.
    Elsewhere,
}

/// The head of a page of an event. The page's `main` has to have the id `main`.
#[component]
pub fn Header(
    /// Which page this is.
    here: Here,
    /// Whether it reaches from edge to edge, as pages with grids do.
    #[prop(optional)]
    full: bool,
) -> impl IntoView {
    let w = words();
    let hall = hall();
    // The code of the desk is not kept for when there is no network: the browser asks for the page, and is told so.
    let away = move |to| (to == Here::Desk && matches!(hall.link.get(), Link::Old(_))).then_some("external");
    let way = move |to: Here, tail: &str, name: &'static str, d: &'static str| {
        view! {
            <li class="ways__item">
                <a class="way" href=hall.path(tail) rel=move || away(to) aria-current=(to == here).then_some("page")>
                    <Icon d class="way__icon"/>
                    {name}
                    {(to == Here::Mine).then(|| view! { <Unseen/> }.erase())}
                </a>
            </li>
        }
        .erase()
    };
    let desk = move || hall.facilitates().then(|| way(Here::Desk, "desk", w.way_desk(), icon::GRID));
    view! {
        <a class="skip" href="#main">{w.skip()}</a>
        <header class="header" class:header--full=full>
            <div class="header__bar">
                <a class="header__home" href=hall.path("")>
                    <Logo/>
                    <span class="header__name" dir="auto">
                        {move || hall.board.look(|board| board.event.settings.name.clone())}
                    </span>
                </a>
                <LinkMark/>
                <a class="header__me" href=hall.path("me") aria-label=w.me_title() aria-current=(here == Here::Me).then_some("page")>
                    <Icon d=icon::PERSON class="header__person"/>
                </a>
            </div>
        </header>
        <nav class="ways" aria-label=w.ways()>
            <ul class="ways__list" role="list">
                {way(Here::Programme, "", w.way_programme(), icon::LIST)}
                {way(Here::Mine, "mine", w.way_mine(), icon::HEART)}
                {way(Here::Pitch, "pitch", w.way_pitch(), icon::TENT)}
                {way(Here::Wall, "wall", w.way_wall(), icon::SCREEN)}
                {desk}
            </ul>
        </nav>
    }
    .erase()
}

/// A dot while something of one's own has changed that this device has not shown yet.
#[component]
fn Unseen() -> impl IntoView {
    let w = words();
    let hall = hall();
    let some = memo(move || !hall.news().is_empty());
    let dot =
        move || view! { <span class="way__dot"></span><span class="unseen">{w.changed_unseen()}</span> };
    move || some.get().then(dot)
}

/// The event's logo, or Campgrid's mark. The name stands beside it, so it says nothing itself.
#[component]
fn Logo() -> impl IntoView {
    let hall = hall();
    let logo = memo(move || hall.board.look(|board| board.event.logo.clone()));
    move || match logo.get() {
        Some(name) => {
            let address = hall.path(&format!("logo/{name}"));
            view! { <img class="header__logo" src=address alt="" height="36"/> }.erase()
        }
        None => view! { <img class="header__mark" src="/icon.svg" alt="" width="28" height="28"/> }.erase(),
    }
}

/// Says whether what is shown is what is so: a shape and words for each. Without JavaScript nothing follows by
/// itself, and the style sheet shows that instead.
#[component]
pub fn LinkMark() -> impl IntoView {
    let w = words();
    let hall = hall();
    let key = move || match hall.link.get() {
        Link::Live => "live",
        Link::CatchingUp => "catching-up",
        Link::Old(_) => "old",
    };
    let waiting =
        memo(move || hall.waiting.look(|waiting| waiting.iter().filter(|one| one.refused.is_none()).count()));
    let text = memo(move || {
        let link = match hall.link.get() {
            Link::Live => w.link_live().to_owned(),
            Link::CatchingUp => w.link_catching_up().to_owned(),
            Link::Old(then) => w.link_old(&w.how_long_ago(hall.now.get() - then)),
        };
        // What is on its way for a moment only would flicker.
        match (hall.link.get(), waiting.get()) {
            (Link::Live, _) | (_, 0) => link,
            (_, some) => w.link_waiting(&link, some),
        }
    });
    view! {
        <span class=move || format!("header__link link-mark link-mark--{}", key()) data-link=key>
            <span class="link-mark__shape"></span>
            <span class="link-mark__words">{text}</span>
            <span class="link-mark__still">{w.link_still()}</span>
        </span>
    }
    .erase()
}
