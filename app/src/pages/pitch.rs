//! Pitching a session, and editing one: the same form. A title is enough; the rest unfolds.

use super::session::{Gone, session_here};
use crate::hall::hall;
use crate::parts::{
    Act, Choice, Empty, Erase, Group, Header, Here, Hidden, Menu, TextArea, TextField, Tick, Unfold, Waiting,
};
use crate::words;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Board, Format, Host, Idea, Phase, Refusal, Session, SessionId, limits};

/// Pitches a session.
#[component]
pub fn Pitch() -> impl IntoView {
    let hall = hall();
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
                        <TextField name="title" label="What is it about?" hint="One line that makes people curious. It can be a question." most=limits::TITLE required=true/>
                    </div>
                    {(!knows_name).then(|| view! {
                        <TextField name="name" label="What should we call you?" hint="Asked once. It stands beside what you host." most=limits::NAME autocomplete="name"/>
                    })}
                    <More idea=Idea::titled("") session=None/>
                    <div class="form__foot">
                        <button class="button button--large">"Pitch it"</button>
                        <p class="soft small">"You can change all of it later."</p>
                    </div>
                </Act>
            </div>
        }
        .erase()
    };
    view! {
        <Title text="Pitch a session"/>
        <Header here=Here::Pitch/>
        <main id="main" class="page page--narrow">
            <h1>"Pitch a session"</h1>
            <p class="page__lead">"Something to discuss, to show, to learn or to make. A title is enough."</p>
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
    let phase = hall.board.with(|board| board.event.phase);
    let title = match phase {
        Phase::Setup => "Not open yet",
        Phase::Wrapped => "It is over",
        Phase::Pitching | Phase::Live => "Pitching is closed",
    };
    let text = Refusal::PitchingClosed { phase }.sentence();
    view! { <Empty title text><a class="button" href=hall.path("")>"To the programme"</a></Empty> }
}

/// Edits a session.
#[component]
pub fn EditSession() -> impl IntoView {
    let hall = hall();
    let id = session_here();
    let form = move || {
        let id = id.get();
        // Read once: a change by somebody else must not wipe what is being typed.
        let Some(session) = hall.board.with_untracked(|board| board.session(id).cloned()) else {
            return view! { <Gone/> }.erase();
        };
        let title = session.idea.title.clone();
        view! {
            <p class="page__over"><a href=hall.path(&format!("s/{id}"))>"Back to the session"</a></p>
            <h1>"Change your session"</h1>
            <div class="sheet">
                <Act what="edit-session" class="form" keep=true next=hall.path(&format!("s/{id}"))>
                    <Hidden name="session" value=id.to_string()/>
                    <div class="field--large">
                        <TextField name="title" label="What is it about?" value=title most=limits::TITLE required=true/>
                    </div>
                    <More idea=session.idea.clone() session=Some(session)/>
                    <div class="form__foot">
                        <button class="button button--large">"Save"</button>
                        <a class="button button--bare" href=hall.path(&format!("s/{id}"))>"Leave it as it was"</a>
                    </div>
                </Act>
            </div>
        }
        .erase()
    };
    view! {
        <Title text="Change a session"/>
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
    let editing = session.is_some();
    let formats = Format::ALL
        .iter()
        .map(|format| (format.key().to_owned(), words::format(*format).to_owned()))
        .collect();
    let blurb = idea.blurb.clone();
    let format = idea.format.key();
    let tags = idea.tags.join(", ");
    let said = !blurb.is_empty() || !tags.is_empty() || idea.format != Format::default();
    let planned =
        idea.length > 1 || !idea.needs.is_empty() || !idea.cannot.is_empty() || !idea.avoid.is_empty();
    let hosted = if editing { "" } else { "You, if nothing else is said" };
    let hosts = idea.clone();
    let id = session.map(|session| session.id);
    view! {
        <div class="unfolds">
            <Unfold label="Tell more" note="What to expect" open=said holds=&["blurb", "tags"]>
                <TextArea name="blurb" label="For those who think about coming" value=blurb hint="What will happen, for whom, what to bring. Markdown works." most=limits::BLURB/>
                <Choice name="format" label="What kind of session is it?" options=formats value=format/>
                <TextField name="tags" label="Tags" value=tags hint="A few words to find it by, with commas between."/>
            </Unfold>
            <Unfold label="Who hosts it" note=hosted open=editing holds=&["host", "hosts"]>
                <Hosts idea=hosts editing/>
            </Unfold>
            <Unfold label="Room and time" note="Only if it matters" open=planned holds=&["needs", "cannot", "avoid"]>
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
        <Group label="Hosts" hint="For a session of somebody else, take your tick away and write their name below.">
            <Tick name="hosting" label="I host it" ticked=hosting/>
            {people.into_iter().map(|(id, name)| view! { <Tick name="host" label=name value=id ticked=true/> }).collect_view()}
        </Group>
        <TextField name="hosts" label="Others who host it" value=named hint="Names, with commas between."/>
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
    let Offers { needs, lengths, times, others } =
        hall.board.with_untracked(|board| offers(board, &idea, id));
    let length = idea.length.to_string();
    let tick = |name: &'static str| move |(value, label, ticked): (String, String, bool)| view! { <Tick name label value ticked/> };
    view! {
        {(lengths.len() > 1).then(|| view! { <Menu name="length" label="How long?" options=lengths value=length/> })}
        {(!needs.is_empty()).then(|| view! {
            <Group label="What does it need?" hint="It will only get a room that has all of these." name="needs">
                {needs.into_iter().map(tick("needs")).collect_view()}
            </Group>
        })}
        {(!times.is_empty()).then(|| view! {
            <Group label="When can it not be?" hint="Tick the times at which a host cannot come." name="cannot">
                {times.into_iter().map(tick("cannot")).collect_view()}
            </Group>
        })}
        {(!others.is_empty()).then(|| view! {
            <Group label="What should it not run against?" hint="Sessions that the same people want to be in." many=true name="avoid">
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

fn offers(board: &Board, idea: &Idea, id: Option<SessionId>) -> Offers {
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
        let says = if several_days { format!("{} {times}", words::day(slot.text.day())) } else { times };
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
            1 => "One slot".to_owned(),
            length => format!("{length} slots in a row"),
        };
        (length.to_string(), says)
    });
    let others = board.standing().filter(|session| Some(session.id) != id);
    let others = others.map(|session| {
        (session.id.to_string(), session.idea.title.clone(), idea.avoid.contains(&session.id))
    });
    Offers { needs, lengths: lengths.collect(), times: times.collect(), others: others.collect() }
}
