//! Every part in every state, on one page: `/_parts`, in debug builds only. Nothing leads there, and no release holds
//! it. Browser tests compare pictures of each section, which is why everything here is always the same.

use crate::api::{Me, Refused, Returned, Shown};
use crate::hall::{Hall, Link, ReturnedForm};
use crate::parts::icon::{self, Icon};
use crate::parts::{
    Act, Badge, Callout, Choice, DeckCard, Dialog, DialogLink, Empty, Erase, Face, Filter, Group, Header,
    Here, LinkMark, Menu, Moved, NameList, Progress, QueuePlace, Says, Search, Segment, Segments,
    SessionCard, Sheet, Size, Skeleton, Switch, TextArea, TextField, Tick, Tone, Unfold,
};
use leptos::context::Provider;
use leptos::prelude::*;
use leptos_meta::Title;
use model::{Board, Count, Fields, Heads, Level, Names, Role, RunId, SessionId};
use std::sync::Arc;

const LONG: &str = "How we got forty clinics to agree on one appointment letter, what it cost us, and why we would still begin with the envelope";
const HEBREW: &str = "איך מתחילים: רפואה קהילתית 101";

/// Every part in every state.
#[component]
pub fn Gallery() -> impl IntoView {
    let hall = sample(Link::Live);
    provide_context(hall);
    view! {
        <Title text="Parts"/>
        <Header here=Here::Mine/>
        <main id="main" class="page">
            <h1>"Parts"</h1>
            <p class="page__lead">"Every part in every state. This page is for whoever changes how things look."</p>
            {section("text", "Text", text())}
            {section("buttons", "Buttons", buttons())}
            {section("words", "Chips, badges, marks", words())}
            {section("cards", "Session cards", cards())}
            {section("deck", "One card at a time", deck())}
            {section("fields", "Fields", fields())}
            {section("choosing", "Ways to choose", choosing())}
            {section("telling", "What is told", telling())}
            {section("waiting", "Nothing yet, not yet", waiting())}
            {section("people", "People and turns", people())}
            {section("over", "Over the page", over())}
        </main>
    }
    .erase()
}

/// An event of nobody, with as much in it as the parts ask for.
fn sample(link: Link) -> Hall {
    let mut board = Board::blank();
    board.event.settings.name = "Health Service Camp".to_owned();
    board.event.interest = true;
    board.event.pitching = true;
    let counts = [(1, 12), (2, 75), (3, 7), (4, 1), (7, 240)];
    let counts = counts.map(|(id, people)| (SessionId(id), Count { interested: people, must: 0 }));
    let interest = [(SessionId(2), Level::Interested), (SessionId(3), Level::Must)];
    let hall = Hall::new(
        Shown {
            epoch: 0,
            board: Arc::new(board),
            names: Arc::new(Names::default()),
            counts: Arc::new(counts.into()),
            me: Me { role: Role::Facilitator, interest: interest.into(), ..Me::default() },
            heads: Heads::default(),
            code: String::new(),
            address: String::new(),
            about: String::new(),
            blurb: None,
            hand_over: None,
            push_key: None,
            emails: false,
            history: Vec::new(),
            left: Vec::new(),
            desk: None,
            wall: None,
        },
        3_600_000,
        String::new(),
    );
    hall.link.set(link);
    hall
}

/// What a card shows. `room` may say where and when, divided by a stroke.
fn face(id: u32, title: &str, hosts: &[&str], room: &str, marks: &[&str]) -> Face {
    let (times, room) =
        room.split_once(" | ").map_or((None, room), |(times, room)| (Some(times.to_owned()), room));
    let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    Face {
        run: RunId::first(SessionId(id)),
        title: title.to_owned(),
        hosts: all(hosts),
        room: (!room.is_empty()).then(|| room.to_owned()),
        times,
        slot: None,
        marks: all(marks),
        gone: false,
    }
}

fn section(id: &'static str, title: &'static str, parts: AnyView) -> AnyView {
    view! {
        <section class="part" id=id>
            <div class="part__head"><h2>{title}</h2></div>
            <div class="stack">{parts}</div>
        </section>
    }
    .erase()
}

fn text() -> AnyView {
    view! {
        <h3>"A heading of the third level"</h3>
        <p>"Text that people read, with "<a href="#text">"a link"</a>", "<strong>"something strong"</strong>" and a time: "<time>"09:30"</time>"."</p>
        <p class="soft small">"Small text that may wait."</p>
        <div class="prose">
            <p>"Written by somebody, "<code>"in code"</code>" where they liked:"</p>
            <ul><li>"one thing"</li><li>"and another"</li></ul>
            <blockquote><p>"It was a good day."</p></blockquote>
        </div>
        <div class="prose prose--plain" dir="auto">{HEBREW}</div>
    }
    .erase()
}

fn buttons() -> AnyView {
    view! {
        <div class="row">
            <button class="button button--large">"Pitch a session"</button>
            <button class="button">"Save"</button>
            <button class="button button--quiet">"My schedule"</button>
            <button class="button button--bare">"Not now"</button>
            <button class="button button--bad">"Withdraw"</button>
        </div>
        <div class="row">
            <button class="button button--small"><Icon d=icon::TICK class="button__icon"/>"Heard"</button>
            <button class="button button--quiet button--small">"Undo"</button>
            <a class="button button--quiet" href="#buttons">"A link"<Icon d=icon::ONWARD class="button__icon turns"/></a>
            <button class="button button--icon button--quiet" aria-label="Find"><Icon d=icon::GLASS class="button__icon"/></button>
            <button class="button" disabled=true>"Not yet"</button>
            <button class="button button--quiet" disabled=true>"Not yet"</button>
        </div>
        <button class="button button--wide">"As wide as there is room"</button>
    }
    .erase()
}

fn words() -> AnyView {
    let mark = |link| view! { <Provider value=sample(link)><LinkMark/></Provider> };
    view! {
        <ul class="chips" role="list">
            <li class="chip">"Workshop"</li>
            <li class="chip chip--line">"step-free"</li>
            <li class="chip chip--accent">"You host this"</li>
            <li class="chip chip--good">"Has a place"</li>
            <li class="chip chip--warn">"Room is small"</li>
            <li class="chip chip--bad">"Two at once"</li>
            <li class="chip" dir="auto">"נגישות"</li>
            <li class="chip">"a tag that somebody made rather longer than anybody else would have"</li>
        </ul>
        <p class="row">
            "New "<Badge number=3_u32 says="new sessions"/>
            <Badge number=12_u32 says="hearts" class="badge badge--accent"/>
            <Badge number=2_u32 says="problems" class="badge badge--bad"/>
        </p>
        <p class="row">{mark(Link::Live)}{mark(Link::CatchingUp)}{mark(Link::Old(0))}</p>
        <div><Moved from="Koto, 11:00" to="Plenary, 14:00"/></div>
        <div><Moved from="Hall" to="The long room behind the library on the second floor"/></div>
    }
    .erase()
}

fn cards() -> AnyView {
    let tea = || {
        face(
            1,
            "What the tea round teaches about triage",
            &["Ana Sousa", "Ben"],
            "Koto",
            &["Workshop", "wards"],
        )
    };
    let long = face(
        2,
        LONG,
        &["Dr Wilhelmina Featherstonehaugh-Cholmondeley"],
        "10:00–11:00 | The long room behind the library",
        &["since 10:00", "letters", "appointments"],
    );
    let hebrew = face(4, HEBREW, &["נועה כהן", "Ana Sousa"], "09:30–10:15 | אולם ב׳", &["נגישות"]);
    let gone = Face { gone: true, ..face(6, "A session that was withdrawn", &["Ben"], "", &[]) };
    view! {
        <h3>"Small"</h3>
        <ul class="cards cards--list" role="list">
            <li><SessionCard face=tea() size=Size::Small level=4/></li>
            <li><SessionCard face=face(2, LONG, &["Ana"], "Lyre", &[]) size=Size::Small level=4/></li>
        </ul>
        <h3>"Plain"</h3>
        <ul class="cards" role="list">
            <li><SessionCard face=tea() level=4/></li>
            <li><SessionCard face=long says=Says::TimeAndRoom level=4/></li>
            <li><SessionCard face=face(3, "🎪 Circus skills 🤹🏽 for ward managers", &["Zoë 🦊"], "Tent", &["Social"]) level=4/></li>
            <li><SessionCard face=hebrew says=Says::TimeAndRoom level=4/></li>
            <li><SessionCard face=face(5, "Bread", &[], "", &[]) level=4/></li>
            <li><SessionCard face=gone level=4/></li>
        </ul>
        <h3>"Large"</h3>
        <SessionCard face=tea() size=Size::Large says=Says::TimeAndRoom level=4/>
    }
    .erase()
}

fn deck() -> AnyView {
    let face = face(
        7,
        "What the tea round teaches about triage",
        &["Ana Sousa", "Ben"],
        "11:00–12:00 | Koto",
        &["Workshop", "wards", "listening"],
    );
    view! {
        <DeckCard face of="3 of 40">
            <div class="prose">
                <p>"Every ward has somebody who knows how everybody is, and it is seldom who is paid to know. We bring a trolley, a stopwatch and last winter's figures."</p>
                <p>"Come if you have ever changed a plan because of what was said over a biscuit."</p>
            </div>
        </DeckCard>
    }
    .erase()
}

fn fields() -> AnyView {
    let options =
        || [("talk", "Talk"), ("demo", "Demo")].map(|(key, says)| (key.to_owned(), says.to_owned())).to_vec();
    let typed = Fields(
        [("form", "refused"), ("title", "Tea")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
    );
    let refusal = Refused {
        kind: "missing".into(),
        field: Some("title".into()),
        sentence: "The title is missing.".into(),
        confirmable: false,
    };
    let refused = Returned { fields: typed, refusal: Some(refusal), preview: None };
    view! {
        <Act what="fields" class="form">
            <div class="field--large"><TextField name="title" label="What is it about?" value="What the tea round teaches" required=true/></div>
            <TextField name="name" label="What should we call you?" hint="It stands beside what you pitch."/>
            <TextArea name="blurb" label="More about it" value="A trolley, a stopwatch and last winter's figures." rows=3/>
            <Menu name="room" label="Room" options=options() value="demo"/>
            <Choice name="format" label="What kind of session is it?" options=options() value="talk"/>
            <Group label="What does it need?" hint="Rooms that lack it are left out.">
                <Tick name="needs" label="a projector" ticked=true/>
                <Tick name="needs" label="step-free access"/>
            </Group>
            <Switch name="quiet" label="Tell me of moves" hint="Only of sessions that you host or want." on=true/>
            <Switch name="loud" label="Tell me of everything"/>
            <Switch name="fixed" label="Cannot be changed now" fixed=true/>
            <Unfold label="Times that do not suit" note="none" holds=&["cannot"]><p>"Inside."</p></Unfold>
            <div class="form__foot"><button class="button">"Save"</button><button class="button button--bare">"Not now"</button></div>
        </Act>
        <Provider value=ReturnedForm(Some(refused))>
            <Act what="refused" class="form"><TextField name="title" label="A field that was refused"/></Act>
        </Provider>
        <p class="refusal">"Pitching is closed. Ask a facilitator: they can still add a session."</p>
    }
    .erase()
}

fn choosing() -> AnyView {
    let segment = |(says, count, here): (&str, Option<u32>, bool)| Segment {
        href: "#choosing".to_owned(),
        says: says.to_owned(),
        count,
        here,
    };
    let views =
        [("All", Some(40), true), ("Mine", Some(3), false), ("Now", None, false)].map(segment).to_vec();
    view! {
        <div><Segments label="Which sessions" of=views/></div>
        <Search label="Find a session, a host or a room"/>
        <div class="filters" role="group" aria-label="Tags">
            <Filter name="tag" value="wards" label="wards" count=12 on=true/>
            <Filter name="tag" value="letters" label="letters" count=3/>
            <Filter name="tag" value="access" label="נגישות" count=1/>
        </div>
        <nav class="row" aria-label="Days"><a class="pill" href="#choosing" aria-current="true">"Thursday"</a><a class="pill" href="#choosing">"Friday"</a></nav>
    }
    .erase()
}

fn telling() -> AnyView {
    view! {
        <Callout>"Rooms open at nine. "<a href="#telling">"How to find them"</a></Callout>
        <Callout tone=Tone::Good>"Your session has a place: Koto, 11:00."</Callout>
        <Callout tone=Tone::Warn>"You want two sessions that are on at this time."</Callout>
        <Callout tone=Tone::Bad>"The room is closed then."</Callout>
        <ul class="announcements" role="list">
            <li class="announcement"><Icon d=icon::HORN class="announcement__icon"/><p class="announcement__text">"Lunch is half an hour later: the oven has opinions."</p></li>
        </ul>
        <p class="notice"><span>"“Bread” is in Koto at 11:00 now."</span><button type="button" class="notice__close" aria-label="Close">"×"</button></p>
        <p class="notice notice--bad"><span>"Your tap did not get through. Try again in a moment."</span><button type="button" class="notice__close" aria-label="Close">"×"</button></p>
    }
    .erase()
}

fn waiting() -> AnyView {
    view! {
        <Empty title="Nothing has been pitched yet" text="Be the first: a title is enough, and you can change it later."><a class="button" href="#waiting">"Pitch a session"</a></Empty>
        <Skeleton/>
        <Progress label="Looking for a better board" done=32_u32 all=50_u32/>
        <Progress label="Not begun" done=0_u32 all=50_u32/>
    }
    .erase()
}

fn people() -> AnyView {
    let of = [
        ("Ana Sousa", Some("hosts")),
        ("נועה כהן", None),
        (
            "Dr Wilhelmina Featherstonehaugh-Cholmondeley",
            Some("pitched it, and knows where the projector is"),
        ),
        ("Zoë 🦊", None),
    ];
    let of = of.map(|(name, note)| (name.to_owned(), note.map(str::to_owned))).to_vec();
    view! {
        <NameList of/>
        <QueuePlace place=4_u32 title="What the tea round teaches about triage"/>
        <QueuePlace place=1_u32 title=HEBREW/>
        <QueuePlace place=0_u32 title=LONG/>
    }
    .erase()
}

fn over() -> AnyView {
    view! {
        <div class="row">
            <Sheet label="Filter" title="Show only">
                <div class="stack">
                    <Switch name="free" label="Where seats are left"/>
                    <Switch name="near" label="Step-free" on=true/>
                    <button class="button button--wide">"Show 12 sessions"</button>
                </div>
            </Sheet>
            <DialogLink to="withdraw" class="button button--bad">"Withdraw…"</DialogLink>
        </div>
        <Dialog id="withdraw" title="Withdraw “Bread”?" cancel="Keep it" act=|| view! { <button class="button button--bad">"Withdraw it"</button> }>
            <p>"12 people want to go. They are told, and the place becomes free."</p>
        </Dialog>
    }
    .erase()
}
