//! The event: its settings and zone, announcements, and who sees how many want what.

use crate::desk::{ANN, Desk, FAY, settings, slot};
use model::{
    Accent, AnnouncementId, Board, Change, Command, Effect, Field, LogoName, Phase, Refusal, Role, Settings,
    SlotKind, Slug, limits,
};

#[test]
fn a_new_zone_keeps_what_the_clock_shows_and_moves_the_moments() {
    let mut desk = Desk::camp();
    let (times, was) = (desk.board.slots[0].times(), desk.board.slots[0].starts_at());
    for (zone, ahead) in [("Test/Kathmandu", 345), ("Test/Kiritimati", 840), ("Test/Baker", -720), ("UTC", 0)]
    {
        desk.does(FAY, Command::EditSettings(settings("Camp", zone)));
        for slot in &desk.board.slots {
            assert_eq!(i64::from(slot.offset), ahead);
        }
        assert_eq!(desk.board.slots[0].times(), times);
        assert_eq!(desk.board.slots[0].starts_at(), was - ahead * 60_000);
    }
}

#[test]
fn a_zone_that_nobody_knows_is_refused() {
    let mut desk = Desk::camp();
    for zone in ["", "Test/Mars", "test/london"] {
        let refusal = desk.refuses(FAY, Command::EditSettings(settings("Camp", zone)));
        assert_eq!(refusal, Refusal::UnknownZone { zone: zone.into() });
        assert_eq!(refusal.field(), Some(Field::Zone));
    }
}

#[test]
fn a_zone_whose_clocks_skip_a_slot_or_push_one_into_the_next_is_refused() {
    for (starts, minutes) in [(1, 60), (0, 90)] {
        let mut desk = Desk::open();
        desk.does(FAY, Command::AddSlot(slot("2026-03-29", starts, minutes, SlotKind::Sessions)));
        desk.does(FAY, Command::AddSlot(slot("2026-03-29", 2, 60, SlotKind::Sessions)));
        let times = desk.board.slots[0].times();
        let refusal = desk.refuses(FAY, Command::EditSettings(settings("Camp", "Test/London")));
        assert_eq!(refusal, Refusal::ZoneUnfit { zone: "Test/London".into(), times });
        assert_eq!(refusal.field(), Some(Field::Zone));
    }
}

#[test]
fn settings_that_are_so_already_change_nothing() {
    let mut desk = Desk::camp();
    desk.is_so_already(FAY, Command::EditSettings(settings("  Camp ", " UTC ")));
}

#[test]
fn an_announcement_stands_until_its_time_or_until_it_is_taken_down() {
    let mut desk = Desk::camp();
    let soon = desk.now + 60_000;
    desk.does(FAY, Command::Announce { text: "Lunch is\nready".into(), until: Some(soon) });
    desk.does(FAY, Command::Announce { text: "Keys found".into(), until: None });
    let [lunch, keys] = desk.board.announcements.as_slice() else { unreachable!("two were made") };
    assert_eq!(lunch.text, "Lunch is ready");
    assert!(lunch.stands(soon - 1) && !lunch.stands(soon) && keys.stands(soon));
    let keys = keys.id;
    desk.does(FAY, Command::TakeDown(keys));
    assert_eq!(desk.refuses(FAY, Command::TakeDown(keys)), Refusal::NoSuchAnnouncement);
    desk.does(FAY, Command::Announce { text: "Keys gone".into(), until: None });
    assert_eq!(desk.board.announcements.last().map(|last| last.id), Some(AnnouncementId(3)));
}

#[test]
fn an_announcement_that_would_never_stand_is_refused() {
    let mut desk = Desk::camp();
    let until = Some(desk.now);
    let refusal = desk.refuses(FAY, Command::Announce { text: "Lunch".into(), until });
    assert_eq!(refusal, Refusal::AlreadyPast { field: Field::Until });
}

#[test]
fn there_is_an_end_to_announcements() {
    let mut desk = Desk::camp();
    let announce = Command::Announce { text: "Lunch".into(), until: None };
    for _ in 0..limits::ANNOUNCEMENTS {
        desk.does(FAY, announce.clone());
    }
    assert!(matches!(desk.refuses(FAY, announce), Refusal::EventFull { what: Field::Text, .. }));
}

#[test]
fn popularity_is_hidden_from_attendees_only_while_they_pitch_and_only_if_asked_for() {
    let mut desk = Desk::camp();
    assert!(desk.board.shows_popularity(Role::Attendee));
    let hide = Settings { hide_popularity: true, ..settings("Camp", "UTC") };
    desk.does(FAY, Command::EditSettings(hide));
    assert!(!desk.board.shows_popularity(Role::Attendee));
    assert!(desk.board.shows_popularity(Role::Facilitator) && desk.board.shows_popularity(Role::Owner));
    desk.does(FAY, Command::SetPitching(false));
    assert!(desk.board.shows_popularity(Role::Attendee));
    desk.does(FAY, Command::SetPhase(Phase::Live));
    assert!(desk.board.event.pitching && desk.board.shows_popularity(Role::Attendee));
}

#[test]
fn a_blank_board_becomes_an_event_with_nothing_in_it() {
    let desk = Desk::open();
    assert_eq!((desk.board.seq, desk.board.event.slug.as_str()), (1, "camp"));
    assert_eq!(desk.board.event.phase, Phase::Setup);
    assert!(desk.board.sessions.is_empty() && desk.board.grid().is_empty());
    let mut desk = desk;
    assert_eq!(desk.refuses(ANN, Command::Undo(1)), Refusal::NeedsRole { role: Role::Facilitator });
    assert_eq!(desk.refuses(FAY, Command::Undo(1)), Refusal::CannotUndoOpening);
}

#[test]
fn the_last_day_is_not_before_the_first() {
    let mut desk = Desk::camp();
    let days = |first: Option<&str>, last: Option<&str>| {
        let day = |text: Option<&str>| text.map(|text| text.parse().unwrap());
        Command::EditSettings(Settings {
            first_day: day(first),
            last_day: day(last),
            ..settings("Camp", "UTC")
        })
    };
    desk.does(FAY, days(Some("2026-05-30"), Some("2026-05-31")));
    desk.does(FAY, days(Some("2026-05-30"), Some("2026-05-30")));
    desk.does(FAY, days(Some("2026-05-30"), None));
    let refusal = desk.refuses(FAY, days(Some("2026-05-30"), Some("2026-05-29")));
    assert_eq!((&refusal, refusal.field()), (&Refusal::EndsBeforeItBegins, Some(Field::LastDay)));
    let refusal = desk.refuses(FAY, days(None, Some("2026-05-30")));
    assert_eq!(refusal, Refusal::Missing { field: Field::FirstDay });
}

#[test]
fn settings_that_a_form_sends_leave_the_logo_alone() {
    let mut desk = Desk::camp();
    let logo = LogoName::parse(&"0f".repeat(32));
    desk.does(FAY, Command::SetLogo(logo.clone()));
    desk.is_so_already(FAY, Command::SetLogo(logo.clone()));
    desk.does(FAY, Command::EditSettings(settings("Other camp", "UTC")));
    assert_eq!(desk.board.event.logo, logo);
    desk.does(FAY, Command::SetLogo(None));
    assert_eq!(desk.board.event.logo, None);
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert_eq!(desk.board.event.logo, logo);
}

#[test]
fn colours_and_names_of_pictures_are_checked_wherever_they_come_from() {
    let colour = Accent::parse("#2F6f4f").unwrap();
    assert_eq!((colour.as_str(), colour.rgb()), ("#2f6f4f", [0x2f, 0x6f, 0x4f]));
    for text in ["", "#", "2f6f4f", "#2f6f4", "#2f6f4f0", "#2f6f4g", "red", "#é2f6f"] {
        assert_eq!(Accent::parse(text), None, "{text}");
        assert!(serde_json::from_value::<Accent>(text.into()).is_err(), "{text}");
    }
    let name = "0f".repeat(32);
    assert_eq!(LogoName::parse(&name).unwrap().as_str(), name);
    for text in ["", "0f", &"0F".repeat(32), &"0g".repeat(32), &format!("../{}", &name[3..])] {
        assert_eq!(LogoName::parse(text), None, "{text}");
        assert!(serde_json::from_value::<LogoName>(text.into()).is_err(), "{text}");
    }
}

#[test]
fn settings_as_they_were_written_before_there_were_days_and_colours_read_the_same() {
    let written = r#"{"name":"Camp","about":"","zone":"UTC","hide_popularity":false}"#;
    let read: Settings = serde_json::from_str(written).unwrap();
    assert_eq!(read, settings("Camp", "UTC"));
    assert_eq!(serde_json::to_string(&read).unwrap(), written);
    let mut board = Board::blank();
    let effects = vec![Effect::Opened { slug: Slug::from_name("Camp"), settings: read }];
    let command = model::CommandId::new(1, &[0; 10]);
    board.apply(&Change { seq: 1, at: 1, by: None, command, effects });
    assert!(!serde_json::to_string(&board.event).unwrap().contains("logo"));
}
