//! Pitching a session, and editing one: the same form. A title is enough; the rest unfolds.

use super::session::{Gone, session_here};
use crate::hall::hall;
use crate::parts::{
    Act, Choice, Empty, Erase, Group, Header, Here, Hidden, Menu, TextArea, TextField, Tick, Unfold, Waiting,
};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Board, Format, Host, Idea, Phase, Refusal, Session, SessionId, limits};

/// Pitches a session.
#[component]
pub fn Pitch() -> impl IntoView {
    let hall = hall();
    let w = words();
    // Once open, it stays open while this page does: what is typed must not vanish when pitching closes meanwhile.
    let open = Memo::new(move |was: Option<&bool>| {
        was.is_some_and(|was| *was) || hall.facilitates() || hall.board.with(|board| board.event.pitching)
    });
    let form = move || {
        if !open.get() {
            return view! { <Closed/> }.erase();
        }
        // Asked once: after that it is known.
        let knows_name = hall.me.with_untracked(|me| me.name.is_some());
        view! {
            <div class="sheet">
                <Act what="pitch" class="form" next=hall.path("s/{session}")>
                    <div class="field--large">
                        <TextField name="title" label=w.pitch_about() hint=w.pitch_about_hint() most=limits::TITLE required=true/>
                    </div>
                    {(!knows_name).then(|| view! {
                        <TextField name="name" label=w.mine_name() hint=w.pitch_name_hint() most=limits::NAME autocomplete="name"/>
                    })}
                    <More idea=Idea::titled("") session=None/>
                    <div class="form__foot">
                        <button class="button button--large">{w.pitch_it()}</button>
                        <p class="soft small">{w.pitch_later()}</p>
                    </div>
                </Act>
            </div>
        }
        .erase()
    };
    view! {
        <Title text=w.pitch_title()/>
        <Header here=Here::Pitch/>
        <main id="main" class="page page--narrow">
            <h1>{w.pitch_title()}</h1>
            <p class="page__lead">{w.pitch_lead()}</p>
            <Waiting/>
            {form}
        </main>
    }
    .erase()
}

/// Pitching is not open, and why.
#[component]
fn Closed() -> impl IntoView {
    let hall = hall();
    let w = words();
    let phase = hall.board.with(|board| board.event.phase);
    let title = match phase {
        Phase::Setup => w.pitch_not_open(),
        Phase::Wrapped => w.pitch_over(),
        Phase::Pitching | Phase::Live => w.pitch_closed(),
    };
    let text = Refusal::PitchingClosed { phase }.sentence();
    view! { <Empty title text><a class="button" href=hall.path("")>{w.pitch_to_programme()}</a></Empty> }
}

/// Edits a session.
#[component]
pub fn EditSession() -> impl IntoView {
    let hall = hall();
    let w = words();
    let id = session_here();
    let form = move || {
        let id = id.get();
        // Read once: a change by somebody else must not wipe what is being typed.
        let Some(session) = hall.board.with_untracked(|board| board.session(id).cloned()) else {
            return view! { <Gone/> }.erase();
        };
        let title = session.idea.title.clone();
        view! {
            <p class="page__over"><a href=hall.path(&format!("s/{id}"))>{w.pitch_back()}</a></p>
            <h1>{w.pitch_change_yours()}</h1>
            <div class="sheet">
                <Act what="edit-session" class="form" keep=true next=hall.path(&format!("s/{id}"))>
                    <Hidden name="session" value=id.to_string()/>
                    <div class="field--large">
                        <TextField name="title" label=w.pitch_about() value=title most=limits::TITLE required=true/>
                    </div>
                    <More idea=session.idea.clone() session=Some(session)/>
                    <div class="form__foot">
                        <button class="button button--large">{w.pitch_save()}</button>
                        <a class="button button--bare" href=hall.path(&format!("s/{id}"))>{w.pitch_leave()}</a>
                    </div>
                </Act>
            </div>
        }
        .erase()
    };
    view! {
        <Title text=w.pitch_change()/>
        <Header here=Here::Elsewhere/>
        <main id="main" class="page page--narrow">{form}</main>
    }
    .erase()
}

/// All that a pitch may say beyond its title. `session` is the one that is edited.
#[component]
fn More(
    /// What the fields hold to begin with.
    idea: Idea,
    /// The session that is edited.
    session: Option<Session>,
) -> impl IntoView {
    let w = words();
    let editing = session.is_some();
    let formats =
        Format::ALL.iter().map(|format| (format.key().to_owned(), w.format(*format).to_owned())).collect();
    let blurb = idea.blurb.clone();
    let format = idea.format.key();
    let tags = idea.tags.join(", ");
    let said = !blurb.is_empty() || !tags.is_empty() || idea.format != Format::default();
    let planned =
        idea.length > 1 || !idea.needs.is_empty() || !idea.cannot.is_empty() || !idea.avoid.is_empty();
    let hosted = if editing { "" } else { w.pitch_hosting_note() };
    let hosts = idea.clone();
    let id = session.map(|session| session.id);
    view! {
        <div class="unfolds">
            <Unfold label=w.pitch_more() note=w.pitch_more_note() open=said holds=&["blurb", "tags"]>
                <TextArea name="blurb" label=w.pitch_blurb() value=blurb hint=w.pitch_blurb_hint() most=limits::BLURB/>
                <Choice name="format" label=w.pitch_format() options=formats value=format/>
                <TextField name="tags" label=w.pitch_tags() value=tags hint=w.pitch_tags_hint()/>
            </Unfold>
            <Unfold label=w.pitch_hosting() note=hosted open=editing holds=&["host", "hosts"]>
                <Hosts idea=hosts editing/>
            </Unfold>
            <Unfold label=w.pitch_plan() note=w.pitch_plan_note() open=planned holds=&["needs", "cannot", "avoid"]>
                <Plan idea id/>
            </Unfold>
        </div>
    }
}

/// Who hosts it: whoever looks, others on their own devices, others by name.
#[component]
fn Hosts(
    /// What the fields hold to begin with.
    idea: Idea,
    /// Whether this is a session that exists.
    editing: bool,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let me = hall.me.with_untracked(|me| me.person);
    let is_me = |host: &Host| me.is_some_and(|me| *host == Host::Person(me));
    let hosting = !editing || idea.hosts.iter().any(is_me);
    // People on their own devices stay hosts unless they are unticked; names are plain text.
    let people = hall.names.with_untracked(|names| {
        let people = idea.hosts.iter().filter(|host| !is_me(host)).filter_map(|host| match host {
            Host::Person(person) => Some((person.to_string(), names.of(*person).to_owned())),
            Host::Named(_) => None,
        });
        people.collect::<Vec<_>>()
    });
    let named = idea.hosts.iter().filter_map(|host| match host {
        Host::Named(name) => Some(name.as_str()),
        Host::Person(_) => None,
    });
    let named = named.collect::<Vec<_>>().join(", ");
    view! {
        <Group label=w.pitch_hosts() hint=w.pitch_hosts_hint()>
            <Tick name="hosting" label=w.pitch_host_me() ticked=hosting/>
            {people.into_iter().map(|(id, name)| view! { <Tick name="host" label=name value=id ticked=true/> }).collect_view()}
        </Group>
        <TextField name="hosts" label=w.pitch_hosts_others() value=named hint=w.pitch_hosts_others_hint()/>
    }
}

/// What it asks of rooms and times.
#[component]
fn Plan(
    /// What the fields hold to begin with.
    idea: Idea,
    /// The session that is edited.
    id: Option<SessionId>,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let Offers { needs, lengths, times, others } =
        hall.board.with_untracked(|board| offers(w, board, &idea, id));
    let length = idea.length.to_string();
    let tick = |name: &'static str| move |(value, label, ticked): (String, String, bool)| view! { <Tick name label value ticked/> };
    view! {
        {(lengths.len() > 1).then(|| view! { <Menu name="length" label=w.pitch_length() options=lengths value=length/> })}
        {(!needs.is_empty()).then(|| view! {
            <Group label=w.pitch_needs() hint=w.pitch_needs_hint() name="needs">
                {needs.into_iter().map(tick("needs")).collect_view()}
            </Group>
        })}
        {(!times.is_empty()).then(|| view! {
            <Group label=w.pitch_cannot() hint=w.pitch_cannot_hint() name="cannot">
                {times.into_iter().map(tick("cannot")).collect_view()}
            </Group>
        })}
        {(!others.is_empty()).then(|| view! {
            <Group label=w.pitch_avoid() hint=w.pitch_avoid_hint() many=true name="avoid">
                {others.into_iter().map(tick("avoid")).collect_view()}
            </Group>
        })}
    }
}

/// What there is to choose from: what is sent, what it says, whether it is ticked.
struct Offers {
    needs: Vec<(String, String, bool)>,
    lengths: Vec<(String, String)>,
    times: Vec<(String, String, bool)>,
    others: Vec<(String, String, bool)>,
}

fn offers(w: Words, board: &Board, idea: &Idea, id: Option<SessionId>) -> Offers {
    let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
    let mut needs: Vec<(String, String, bool)> = Vec::new();
    // What it needed before stays on the list, also where no room has it any more.
    let features = board.rooms.iter().flat_map(|room| &room.text.features).chain(&idea.needs);
    for feature in features {
        if !needs.iter().any(|(known, ..)| same(known, feature)) {
            let ticked = idea.needs.iter().any(|need| same(need, feature));
            needs.push((feature.clone(), feature.clone(), ticked));
        }
    }
    let several_days = board.days().len() > 1;
    let slots = board.slots.iter().filter(|slot| slot.is_for_sessions());
    let times = slots.clone().map(|slot| {
        let times = slot.times();
        let says = if several_days { w.pitch_time(&w.date(slot.text.day()), &times) } else { times };
        (slot.id.to_string(), says, idea.cannot.contains(&slot.id))
    });
    // As long as the day has slots in a row; without any slots yet, as long as anybody would ask for.
    let fits = |length: u8| {
        board.slots.is_empty() && length <= 3
            || slots.clone().any(|slot| board.span(slot.id, length).is_some())
    };
    let lengths =
        (1..=limits::LENGTH).filter(|length| *length == 1 || *length == idea.length || fits(*length));
    let lengths = lengths.map(|length| {
        let says = match length {
            1 => w.pitch_one_slot().to_owned(),
            length => w.pitch_slots(length),
        };
        (length.to_string(), says)
    });
    let others = board.standing().filter(|session| Some(session.id) != id);
    let others = others.map(|session| {
        (session.id.to_string(), session.idea.title.clone(), idea.avoid.contains(&session.id))
    });
    Offers { needs, lengths: lengths.collect(), times: times.collect(), others: others.collect() }
}
