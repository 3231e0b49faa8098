//! The event: its settings and zone, announcements, and who sees how many want what.

use crate::desk::{ANN, Desk, FAY, settings, slot};
use model::{AnnouncementId, Command, Field, Phase, Refusal, Role, Settings, SlotKind, limits};

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
    for (starts, minutes) in [(1, 60), (0, 120)] {
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
