//! What people type: what fits exactly fits, one more does not; nothing that must be there may be left out.

use crate::desk::{ANN, Desk, FAY, named, room, settings, slot};
use model::{
    Command, Field, Idea, PersonId, Refusal, RoomText, SessionId, Settings, SlotKind, SlotText, limits,
};

type Ask = fn(String) -> Command;

fn idea(idea: Idea) -> Command {
    Command::Pitch(Box::new(idea))
}

/// Every text that has a limit: its field, its limit, and a command that has it.
fn limited() -> Vec<(Field, usize, Ask)> {
    vec![
        (Field::Title, limits::TITLE, |text| idea(Idea::titled(text))),
        (Field::Blurb, limits::BLURB, |text| idea(Idea { blurb: text, ..Idea::titled("Bees") })),
        (Field::Hosts, limits::NAME, |text| idea(Idea { hosts: vec![named(&text)], ..Idea::titled("Bees") })),
        (Field::Tags, limits::WORD, |text| idea(Idea { tags: vec![text], ..Idea::titled("Bees") })),
        (Field::Language, limits::LANGUAGE, |text| idea(Idea { language: text, ..Idea::titled("Bees") })),
        (Field::Needs, limits::WORD, |text| idea(Idea { needs: vec![text], ..Idea::titled("Bees") })),
        (Field::Name, limits::EVENT_NAME, |text| Command::EditSettings(settings(&text, "UTC"))),
        (Field::About, limits::ABOUT, |text| {
            Command::EditSettings(Settings { about: text, ..settings("Camp", "UTC") })
        }),
        (Field::Venue, limits::VENUE, |text| {
            Command::EditSettings(Settings { venue: text, ..settings("Camp", "UTC") })
        }),
        (Field::Name, limits::ROOM_NAME, |text| Command::AddRoom(room(&text))),
        (Field::Directions, limits::DIRECTIONS, |text| {
            Command::AddRoom(RoomText { directions: text, ..room("Dome") })
        }),
        (Field::Features, limits::WORD, |text| {
            Command::AddRoom(RoomText { features: vec![text], ..room("Dome") })
        }),
        (Field::Title, limits::SLOT_TITLE, |text| {
            Command::AddSlot(SlotText { title: text, ..slot("2026-05-30", 18, 60, SlotKind::Plenary) })
        }),
        (Field::Text, limits::NOTE, |text| Command::AddNote { session: SessionId(1), text }),
        (Field::Text, limits::ANNOUNCEMENT, |text| Command::Announce { text, until: None }),
    ]
}

#[test]
fn a_text_at_its_limit_fits_and_one_character_more_does_not() {
    for (field, limit, ask) in limited() {
        // Characters count, not bytes; white space around them does not.
        for letter in ["y", "ß", "日"] {
            let mut desk = Desk::camp();
            desk.pitched(ANN, "Bees", &[]);
            desk.does(FAY, ask(format!("  {}  ", letter.repeat(limit))));
            let most = u32::try_from(limit).unwrap();
            let refusal = desk.refuses(FAY, ask(letter.repeat(limit + 1)));
            assert_eq!(refusal, Refusal::TooLong { field, most, is: most + 1 });
            assert_eq!(refusal.field(), Some(field));
        }
    }
}

#[test]
fn what_must_be_there_cannot_be_left_out_nor_be_blank() {
    let required: [(Field, Ask); 5] = [
        (Field::Title, |text| idea(Idea::titled(text))),
        (Field::Name, |text| Command::EditSettings(settings(&text, "UTC"))),
        (Field::Name, |text| Command::AddRoom(room(&text))),
        (Field::Text, |text| Command::AddNote { session: SessionId(1), text }),
        (Field::Text, |text| Command::Announce { text, until: None }),
    ];
    let mut desk = Desk::camp();
    desk.pitched(ANN, "Bees", &[]);
    for (field, ask) in required {
        for nothing in ["", "  ", "\n\t\u{a0}", "\u{202e}\0"] {
            assert_eq!(desk.refuses(FAY, ask(nothing.into())), Refusal::Missing { field });
        }
    }
}

#[test]
fn a_list_at_its_limit_fits_and_one_more_does_not() {
    let names = |n: usize| (0..n).map(|n| format!("word {n}")).collect::<Vec<_>>();
    type Lists = fn(Vec<String>) -> Command;
    let lists: [(Field, usize, Lists); 4] = [
        (Field::Tags, limits::WORDS, |all| idea(Idea { tags: all, ..Idea::titled("Bees") })),
        (Field::Needs, limits::WORDS, |all| idea(Idea { needs: all, ..Idea::titled("Bees") })),
        (Field::Features, limits::WORDS, |all| Command::AddRoom(RoomText { features: all, ..room("Dome") })),
        (Field::Hosts, limits::HOSTS, |all| {
            idea(Idea { hosts: all.iter().map(|name| named(name)).collect(), ..Idea::titled("Bees") })
        }),
    ];
    for (field, limit, ask) in lists {
        let mut desk = Desk::camp();
        let mut with_doubles = names(limit);
        with_doubles.extend(names(3).iter().map(|name| name.to_uppercase()));
        desk.does(FAY, ask(with_doubles));
        let most = u32::try_from(limit).unwrap();
        assert_eq!(desk.refuses(FAY, ask(names(limit + 1))), Refusal::TooMany { field, most });
    }
}

#[test]
fn a_session_can_avoid_so_many_others_and_no_more() {
    let mut desk = Desk::camp();
    let others: Vec<_> = (0..=limits::AVOID).map(|n| desk.pitched(FAY, &format!("Talk {n}"), &[])).collect();
    let avoiding =
        |n: usize| idea(Idea { avoid: others[..n].iter().copied().collect(), ..Idea::titled("Bees") });
    desk.does(FAY, avoiding(limits::AVOID));
    let most = u32::try_from(limits::AVOID).unwrap();
    assert_eq!(
        desk.refuses(FAY, avoiding(limits::AVOID + 1)),
        Refusal::TooMany { field: Field::Avoid, most }
    );
}

#[test]
fn numbers_at_their_edges_fit_and_those_beyond_do_not() {
    let capacity =
        |seats| Command::AddRoom(RoomText { capacity: Some(seats), ..room(&format!("Hall {seats}")) });
    let length = |length| idea(Idea { length, ..Idea::titled("Bees") });
    let mut desk = Desk::camp();
    for granted in [capacity(1), capacity(limits::CAPACITY), length(1), length(limits::LENGTH)] {
        desk.does(FAY, granted);
    }
    for (field, refused) in [
        (Field::Capacity, capacity(0)),
        (Field::Capacity, capacity(limits::CAPACITY + 1)),
        (Field::Length, length(0)),
        (Field::Length, length(limits::LENGTH + 1)),
    ] {
        let refusal = desk.refuses(FAY, refused);
        assert!(matches!(refusal, Refusal::OutOfRange { field: about, .. } if about == field));
    }
}

#[test]
fn what_is_typed_is_stored_clean_and_a_host_once() {
    let mut desk = Desk::camp();
    let ann = model::Host::Person(PersonId(10));
    let hosts = [named(" Ada\tLovelace "), named("ada lovelace"), ann.clone(), named(""), ann.clone()];
    let bees = desk.pitched(ANN, "  Bees \u{202e}\n& trees ", &hosts);
    let idea = desk.idea(bees);
    assert_eq!(idea.title, "Bees & trees");
    assert_eq!(idea.hosts, [named("Ada Lovelace"), ann]);
}

fn with_pad(pad: &str) -> Command {
    idea(Idea { pad: pad.into(), ..Idea::titled("Bees") })
}

#[test]
fn a_pad_is_an_address_of_a_site_or_is_left_out() {
    let mut desk = Desk::camp();
    for pad in [
        "",
        "https://pad.example.org",
        " http://pad.example.org:8080/p/bees?x=1#top ",
        "HTTPS://Pad.Example.org/a_(b)@c",
        "https://büro.example/é",
        "http://localhost/x",
        "http://[2001:db8::1]:80/x",
        "http://[2001:db8::1]",
    ] {
        desk.does(FAY, with_pad(pad));
        assert_eq!(desk.board.sessions.last().unwrap().idea.pad, pad.trim());
    }
    for pad in [
        "pad.example.org",
        "//pad.example.org",
        "javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "ftp://example.org/x",
        "https://",
        "https:///x",
        "https://?x",
        "https://.",
        "https:pad.example.org",
        "https://ann@example.org/",
        "https://bank.example:secret@example.org/",
        "https://example.org:port/",
        "https://example.org:99999/",
        "https://example.org/a b",
        "https://example.org/\"><script>",
        "https://example.org\\@other.example/",
        "https://[::1/x",
    ] {
        let refusal = desk.refuses(FAY, with_pad(pad));
        assert_eq!(refusal, Refusal::NotALink { field: Field::Pad }, "{pad}");
    }
}

#[test]
fn a_pads_address_at_its_limit_fits_and_one_character_more_does_not() {
    let mut desk = Desk::camp();
    let site = "https://pad.example.org/";
    let long = |n: usize| format!("{site}{}", "y".repeat(n - site.len()));
    desk.does(FAY, with_pad(&long(limits::LINK)));
    let most = u32::try_from(limits::LINK).unwrap();
    let refusal = desk.refuses(FAY, with_pad(&long(limits::LINK + 1)));
    assert_eq!(refusal, Refusal::TooLong { field: Field::Pad, most, is: most + 1 });
}
