//! All that a pitch may say beyond its title: parts of the form that unfold.

use super::preview::Preview;
use crate::hall::hall;
use crate::look::Look;
use crate::parts::{Choice, Group, Menu, TextArea, TextField, Tick, Unfold};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use model::{Board, Format, Host, Idea, Session, SessionId, limits};

/// How many of the tags in use are offered: those that most sessions have.
const TAGS: usize = 12;

/// All that a pitch may say beyond its title. `session` is the one that is edited.
#[component]
pub(super) fn More(
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
    let said = !blurb.is_empty() || !idea.tags.is_empty() || idea.format != Format::default();
    let welcomes = idea.beginners || !idea.language.is_empty() || !idea.pad.is_empty();
    let typed = RwSignal::new(String::new());
    let tagged = idea.clone();
    let welcoming = idea.clone();
    let planned =
        idea.length > 1 || !idea.needs.is_empty() || !idea.cannot.is_empty() || !idea.avoid.is_empty();
    let hosted = if editing { "" } else { w.pitch_hosting_note() };
    let hosts = idea.clone();
    let id = session.map(|session| session.id);
    view! {
        <div class="unfolds">
            <Unfold label=w.pitch_more() note=w.pitch_more_note() open=said holds=&["blurb", "tags"]>
                <TextArea name="blurb" label=w.pitch_blurb() value=blurb hint=w.pitch_blurb_hint() most=limits::BLURB typed/>
                <Preview typed/>
                <Choice name="format" label=w.pitch_format() options=formats value=format/>
                <Tags idea=tagged/>
            </Unfold>
            <Unfold label=w.pitch_welcome() note=w.pitch_welcome_note() open=welcomes holds=&["beginners", "language", "pad"]>
                <Welcome idea=welcoming/>
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

/// Words to find it by: some that others use, to tick, and any others.
#[component]
fn Tags(
    /// What the fields hold to begin with.
    idea: Idea,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let in_use = hall.board.peek(tags_in_use);
    let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
    let offered = |tag: &String| in_use.iter().any(|used| same(used, tag));
    let others = idea.tags.iter().filter(|tag| !offered(tag)).cloned().collect::<Vec<_>>().join(", ");
    let ticks = in_use.iter().map(|tag| {
        let ticked = idea.tags.iter().any(|other| same(other, tag));
        view! { <Tick name="tags" label=tag.clone() value=tag.clone() ticked/> }
    });
    let ticks = ticks.collect_view();
    // All are sent under one name; the field comes first, since what was typed into it comes back from there.
    view! {
        <TextField name="tags" label=w.pitch_tags() value=others hint=w.pitch_tags_hint()/>
        {(!in_use.is_empty()).then(|| view! { <Group label=w.pitch_tags_in_use()>{ticks}</Group> })}
    }
}

/// Tags of the sessions that stand, those of most sessions first.
fn tags_in_use(board: &std::sync::Arc<Board>) -> Vec<String> {
    let mut tags: Vec<(String, usize)> = Vec::new();
    for tag in board.standing().flat_map(|session| &session.idea.tags) {
        match tags.iter_mut().find(|(known, _)| known.to_lowercase() == tag.to_lowercase()) {
            Some((_, times)) => *times += 1,
            None => tags.push((tag.clone(), 1)),
        }
    }
    tags.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    tags.into_iter().take(TAGS).map(|(tag, _)| tag).collect()
}

/// For whom it is, in which language, and where people write together.
#[component]
fn Welcome(
    /// What the fields hold to begin with.
    idea: Idea,
) -> impl IntoView {
    let hall = hall();
    let w = words();
    let spoken = hall.board.peek(|board| {
        let mut spoken: Vec<_> = board.standing().map(|session| session.idea.language.clone()).collect();
        spoken.retain(|language| !language.is_empty());
        spoken.sort();
        spoken.dedup();
        spoken
    });
    view! {
        <Tick name="beginners" label=w.pitch_beginners() ticked=idea.beginners/>
        <TextField name="language" label=w.pitch_language() value=idea.language hint=w.pitch_language_hint() most=limits::LANGUAGE list="languages"/>
        <datalist id="languages">
            {spoken.into_iter().map(|language| view! { <option value=language></option> }).collect_view()}
        </datalist>
        <TextField name="pad" label=w.pitch_pad() value=idea.pad hint=w.pitch_pad_hint() kind="url" most=limits::LINK/>
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
    let me = hall.me.peek(|me| me.person);
    let is_me = |host: &Host| me.is_some_and(|me| *host == Host::Person(me));
    let hosting = !editing || idea.hosts.iter().any(is_me);
    // People on their own devices stay hosts unless they are unticked; names are plain text.
    let people = hall.names.peek(|names| {
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
    let Offers { needs, lengths, times, others } = hall.board.peek(|board| offers(w, board, &idea, id));
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
