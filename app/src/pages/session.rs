//! One session: what it is about, where and when, who, what people wrote down, and what its hosts can do with it.

mod hidden;
mod join;
mod notes;

use crate::hall::{Hall, hall};
use crate::look::{Look, memo};
use crate::parts::icon::{self, Icon};
use crate::parts::{
    Act, Blurb, Erase, Face, Header, Heart, Here, Hidden, Names, QueuePlace, SessionCard, Size, Waiting,
    WindowTitle, span,
};
use crate::words::words;
use ::words::{Words, around};
use hidden::{Away, Hiding};
use join::{Join, Questions};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::{Board, Phase, Run, Session, SessionId, State, Turn};
use notes::Notes;

/// The session that the address is about.
pub fn session_here() -> Memo<SessionId> {
    let params = use_params_map();
    memo(move || params.read().get("session").and_then(|id| id.parse().ok()).unwrap_or_default())
}

/// What there is to see at the address of a session.
#[derive(Clone, Copy, PartialEq, Eq)]
enum There {
    Shown,
    Hidden,
    Nothing,
}

/// One session.
#[component]
pub fn SessionPage() -> impl IntoView {
    let hall = hall();
    let id = session_here();
    let there = memo(move || {
        let facilitates = hall.facilitates();
        hall.board.look(|board| match board.session(id.get()) {
            None => There::Nothing,
            Some(session) if session.hidden && !facilitates => There::Hidden,
            Some(_) => There::Shown,
        })
    });
    let title = move || {
        hall.board.look(|board| {
            board.session(id.get()).map(|session| session.idea.title.clone()).unwrap_or_default()
        })
    };
    view! {
        <WindowTitle text=title/>
        <Header here=Here::Elsewhere/>
        <main id="main" class="page page--narrow session">
            {move || match there.get() {
                There::Shown => view! { <About id=id.get()/> }.erase(),
                There::Hidden => view! { <Away id=id.get()/> }.erase(),
                There::Nothing => view! { <Gone/> }.erase(),
            }}
        </main>
    }
    .erase()
}

/// There is no such session.
#[component]
pub fn Gone() -> impl IntoView {
    let hall = hall();
    let w = words();
    view! {
        <h1>{w.session_not_here()}</h1>
        <p class="page__lead">{w.session_not_here_why()}</p>
        <p class="row part"><a class="button" href=hall.path("")>{w.session_to_programme()}</a></p>
    }
}

/// All about a session that there is.
#[component]
fn About(
    /// Which.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let session = hall.session(id);
    let with = move |get: fn(&Session) -> String| {
        memo(move || session.look(|session| session.as_ref().map(get).unwrap_or_default()))
    };
    let title = with(|session| session.idea.title.clone());
    let stands = memo(move || session.look(|session| session.as_ref().is_some_and(Session::stands)));
    let hosts = memo(move || {
        session.look(|session| {
            let hosts = session.iter().flat_map(|session| &session.idea.hosts);
            hall.names.look(|names| hosts.map(|host| names.host(host).to_owned()).collect::<Vec<_>>())
        })
    });
    let pad = with(|session| session.idea.pad.clone());
    let labels = memo(move || {
        session.look(|session| session.as_ref().map(|session| marks(w, session)).unwrap_or_default())
    });
    view! {
        <p class="page__over"><a href=hall.path("")>{w.session_programme()}</a></p>
        <div class="session__head">
            <h1 class="session__title" class:session__title--gone=move || !stands.get() dir="auto">{title}</h1>
            {move || stands.get().then(|| view! { <Heart session=id/> })}
        </div>
        <What id/>
        <Queue id/>
        <Questions id/>
        <dl class="facts">
            {move || stands.get().then(|| view! { <Places id/> })}
            {move || {
                let hosts = hosts.get();
                (!hosts.is_empty()).then(|| view! {
                    <div class="fact"><dt class="fact__name"><Icon d=icon::PERSON class="fact__icon"/>{w.session_with()}</dt><dd><Names names=hosts/></dd></div>
                })
            }}
            {move || stands.get().then(|| view! { <Wanted id/> })}
            {move || {
                let pad = pad.get();
                (!pad.is_empty()).then(|| view! {
                    <div class="fact">
                        <dt class="fact__name"><Icon d=icon::LIST class="fact__icon"/>{w.session_pad()}</dt>
                        <dd><a href=pad.clone() rel="noopener noreferrer nofollow" target="_blank" dir="ltr">{pad.clone()}</a></dd>
                    </div>
                })
            }}
        </dl>
        <ul class="chips session__chips" role="list">
            {move || labels.get().into_iter().map(|mark| view! { <li class="chip" dir="auto">{mark}</li> }).collect_view()}
        </ul>
        <div class="session__blurb"><Blurb session=id/></div>
        <Own id/>
        <Hiding id/>
        <div class="session__join"><Join id/></div>
        <Waiting/>
        <Notes id/>
        <Meanwhile id/>
    }
}

/// Words about it: its format, its length, for whom and in which language it is, its tags, what it needs.
fn marks(w: Words, session: &Session) -> Vec<String> {
    let idea = &session.idea;
    let format = Some(w.format(idea.format).to_owned());
    let length = (idea.length > 1).then(|| w.session_slots_long(idea.length));
    let needs = idea.needs.iter().map(|need| w.session_needs(need));
    let beginners = idea.beginners.then(|| w.session_beginners().to_owned());
    let language = (!idea.language.is_empty()).then(|| w.session_language(&idea.language));
    let first = format.into_iter().chain(length).chain(beginners).chain(language);
    first.chain(idea.tags.iter().cloned()).chain(needs).collect()
}

/// What became of it, where it no longer stands; that it is its turn, where it is.
#[component]
fn What(
    /// Whose.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let state = memo(move || {
        hall.board.look(|board| {
            let into = board.became(id).map(|session| (session.id, session.idea.title.clone()));
            board.session(id).map(|session| (session.state.clone(), into))
        })
    });
    move || {
        match state.get()? {
        (State::Pitched, _) => None,
        (State::Withdrawn, _) => Some(
            view! { <p class="callout callout--warn">{w.session_withdrawn()}</p> }.erase(),
        ),
        (State::Merged { .. }, into) => Some(
            view! {
                <p class="callout">
                    {match into {
                        Some((into, title)) => {
                            let (before, after) = around(|title| w.session_part_of(title));
                            view! {
                                <span>{before}<a href=hall.path(&format!("s/{into}")) dir="auto">{title}</a>{after}</span>
                            }.erase()
                        }
                        None => view! { <span>{w.session_part_of_another()}</span> }.erase(),
                    }}
                </p>
            }
            .erase(),
        ),
    }
    }
}

/// For those behind it, while pitches are heard: how soon it is their turn.
#[component]
fn Queue(
    /// Whose.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let place = memo(move || {
        let me = hall.me.look(|me| me.person)?;
        hall.board.look(|board| {
            let session = board.session(id).filter(|session| session.stands() && session.is_of(me))?;
            match session.turn {
                _ if board.event.phase != Phase::Pitching => None,
                Turn::Speaking(_) => Some(0),
                Turn::Waiting => board.turn_of(id).and_then(|place| u32::try_from(place).ok()),
                Turn::Heard | Turn::Held => None,
            }
        })
    });
    let waits = memo(move || place.look(Option::is_some));
    move || {
        waits.get().then(|| {
            let place = Signal::derive(move || place.get().unwrap_or_default());
            let title = Signal::derive(move || match place.get() {
                0 => w.session_queue_turn().to_owned(),
                1 => w.session_queue_next().to_owned(),
                place => w.session_queue_before(place - 1),
            });
            view! { <div class="session__queue"><QueuePlace place title/></div> }
        })
    }
}

/// How many want it, as far as whoever looks may know.
#[component]
fn Wanted(
    /// Whose.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let count = memo(move || hall.count(id));
    move || {
        let count = count.get()?;
        let people = match count.people() {
            0 => w.session_wanted_nobody().to_owned(),
            people => w.people(people),
        };
        Some(view! {
            <div class="fact">
                <dt class="fact__name"><Icon d=icon::HEART class="fact__icon"/>{w.session_wanted()}</dt>
                <dd>
                    <span class="fact__main">{people}</span>
                    {(count.must > 0).then(|| view! { <span class="fact__more">{w.session_wanted_must(count.must)}</span> })}
                </dd>
            </div>
        })
    }
}

/// Where and when it runs; each run by itself.
#[component]
pub(super) fn Places(
    /// Whose.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let places = memo(move || hall.board.look(|board| places(w, board, id)));
    move || {
        let places = places.get();
        if places.is_empty() {
            return view! {
                <div class="fact">
                    <dt class="fact__name"><Icon d=icon::CLOCK class="fact__icon"/>{w.session_when()}</dt>
                    <dd>{w.session_no_place()}</dd>
                </div>
            }
            .erase();
        }
        let place = |Stands { day, times, room, directions, seats }: Stands| {
            view! {
                <div class="fact">
                    <dt class="fact__name"><Icon d=icon::CLOCK class="fact__icon"/>{w.session_when()}</dt>
                    <dd><span class="fact__main">{times}</span><span class="fact__more">{day}</span></dd>
                </div>
                <div class="fact">
                    <dt class="fact__name"><Icon d=icon::PIN class="fact__icon"/>{w.session_where()}</dt>
                    <dd>
                        <span class="fact__main" dir="auto">{room}</span>
                        {seats.map(|seats| view! { <span class="soft small">" " {w.session_seats(seats)}</span> })}
                        {(!directions.is_empty()).then(|| view! { <span class="fact__more" dir="auto">{directions}</span> })}
                    </dd>
                </div>
            }
        };
        places.into_iter().map(place).collect_view().erase()
    }
}

/// When and where one run is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stands {
    day: String,
    times: String,
    room: String,
    directions: String,
    seats: Option<u32>,
}

/// When and where each run is that has a place, by time.
fn places(w: Words, board: &Board, id: SessionId) -> Vec<Stands> {
    let Some(session) = board.session(id) else { return Vec::new() };
    let stands = |run: &Run| {
        let (room, slot) = board.place_name(run.place?)?;
        let stands = Stands {
            day: w.date(slot.text.day()),
            times: span(board.taken_by(session, run)).unwrap_or_else(|| slot.times()),
            room: room.text.name.clone(),
            directions: room.text.directions.clone(),
            seats: room.text.capacity,
        };
        Some((slot.text.starts, stands))
    };
    let mut places: Vec<_> = session.runs.iter().filter_map(stands).collect();
    places.sort_by_key(|(starts, _)| *starts);
    places.into_iter().map(|(_, stands)| stands).collect()
}

/// What its hosts, whoever pitched it, and facilitators can do with it.
#[component]
fn Own(
    /// Whose.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let state = memo(move || hall.board.look(|board| board.session(id).map(|session| session.state.clone())));
    let may = memo(move || may_change(hall, id));
    move || {
        if !may.get() {
            return None;
        }
        Some(match state.get()? {
            State::Pitched => view! {
                <div class="row session__own">
                    <a class="button button--quiet" href=hall.path(&format!("s/{id}/edit"))>{w.session_change()}</a>
                    <details class="fold">
                        <summary>{w.session_withdraw()}</summary>
                        <Act what="withdraw" class="form">
                            <Hidden name="session" value=id.to_string()/>
                            <p>{w.session_withdraw_means()}</p>
                            <div class="form__foot"><button class="button button--bad">{w.session_withdraw_now()}</button></div>
                        </Act>
                    </details>
                </div>
            }
            .erase(),
            State::Withdrawn => view! {
                <Act what="restore" class="row session__own">
                    <Hidden name="session" value=id.to_string()/>
                    <button class="button">{w.session_restore()}</button>
                </Act>
            }
            .erase(),
            State::Merged { .. } if hall.facilitates() => view! {
                <Act what="unmerge" class="row session__own">
                    <Hidden name="session" value=id.to_string()/>
                    <button class="button button--quiet">{w.session_unmerge()}</button>
                </Act>
            }
            .erase(),
            State::Merged { .. } => return None,
        })
    }
}

/// Whether whoever looks may change a session now.
fn may_change(hall: Hall, id: SessionId) -> bool {
    let me = hall.me.look(|me| me.person);
    hall.facilitates()
        || hall.board.look(|board| {
            let session = board.session(id);
            board.event.phase != Phase::Wrapped
                && session.is_some_and(|session| me.is_some_and(|me| session.is_of(me)))
        })
}

/// What else is on at the same time.
#[component]
fn Meanwhile(
    /// Whose.
    id: SessionId,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let others = memo(move || {
        hall.board.look(|board| {
            let session = board.session(id).filter(|session| session.stands())?;
            let mut slots: Vec<_> =
                session.runs.iter().flat_map(|run| board.taken_by(session, run)).collect();
            slots.dedup_by_key(|slot| slot.id);
            let mut faces: Vec<Face> = Vec::new();
            for slot in slots {
                for face in hall.names.look(|names| super::event::faces(board, names, slot.id)) {
                    if face.session() != id && !faces.iter().any(|known| known.run == face.run) {
                        faces.push(face);
                    }
                }
            }
            Some(faces)
        })
    });
    let some = memo(move || others.look(|others| others.as_ref().is_some_and(|others| !others.is_empty())));
    move || {
        some.get().then(|| {
            view! {
                <section class="part">
                    <h2 class="part__head">{w.session_meanwhile()}</h2>
                    <ul class="cards cards--list" role="list">
                        <For each=move || others.get().unwrap_or_default() key=Clone::clone let:face>
                            <li><SessionCard face size=Size::Small/></li>
                        </For>
                    </ul>
                </section>
            }
        })
    }
}
