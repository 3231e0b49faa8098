//! Refusals that no random question runs into, or that come from elsewhere: each still says why in a sentence.

use crate::desk::{holds_for, sentence};
use model::{Broken, Field, Later, Phase, Refusal, Role, Touched, Unfillable, Who};
use std::collections::BTreeSet;

#[test]
fn every_refusal_about_every_field_is_a_sentence() {
    for field in fields() {
        for refusal in [
            Refusal::Missing { field },
            Refusal::TooLong { field, most: 5, is: 6 },
            Refusal::TooMany { field, most: 5 },
            Refusal::OutOfRange { field, least: 1, most: 5 },
            Refusal::NotANumber { field, text: "x".into() },
            Refusal::NotADate { field, text: "x".into() },
            Refusal::NotATime { field, text: "x".into() },
            Refusal::NotAColour { field, text: "x".into() },
            Refusal::NotALink { field },
            Refusal::NotAChoice { field, text: "x".into() },
            Refusal::AlreadyPast { field },
        ] {
            holds_for(&refusal);
            assert_eq!(refusal.field(), Some(field));
        }
        holds_for(&Refusal::EventFull { what: field, most: 5 });
    }
}

#[test]
fn what_is_refused_elsewhere_is_a_sentence_too() {
    for phase in Phase::ALL {
        holds_for(&Refusal::PitchingClosed { phase });
        holds_for(&Refusal::InterestClosed { phase });
    }
    for role in [Role::Attendee, Role::Facilitator, Role::Owner] {
        holds_for(&Refusal::NeedsRole { role });
    }
    for (refusal, field) in [
        (Refusal::TooFast { seconds: 1 }, None),
        (Refusal::TooFast { seconds: 30 }, None),
        (Refusal::NeedsName, Some(Field::Name)),
        (Refusal::NotASlug, Some(Field::Slug)),
        (Refusal::SlugTaken { slug: "camp".into() }, Some(Field::Slug)),
        (Refusal::NotSure, Some(Field::Sure)),
        (Refusal::NotACode, Some(Field::Code)),
        (Refusal::NoSuchCode { code: "BCD-FGH".into() }, Some(Field::Code)),
        (Refusal::PictureTooLarge { most: 100 }, Some(Field::LogoFile)),
        (Refusal::NotAPicture, Some(Field::LogoFile)),
        (Refusal::HandOverUsed, None),
        (Refusal::HandOverExpired, None),
        (Refusal::HandOverLower, None),
        (Refusal::NotAnEmail { text: "ana".into() }, Some(Field::Email)),
        (Refusal::NoEmails, Some(Field::Email)),
        (Refusal::OpenAlready, None),
        (Refusal::NoSuchPerson, Some(Field::Person)),
        (Refusal::LastOwner, Some(Field::Person)),
        (Refusal::NotUnderstood, None),
        (Refusal::DayTooLong, Some(Field::Slots)),
        (Refusal::LunchTooEarly, Some(Field::Lunch)),
        (Refusal::OtherProposal, None),
        (Refusal::NothingChosen, None),
        (Refusal::NowhereLeft, None),
        (Refusal::ProposalMoved { title: "Bees".into() }, None),
        (Refusal::BegunMeanwhile { title: "Bees".into() }, None),
    ] {
        holds_for(&refusal);
        assert_eq!(refusal.field(), field);
    }
}

#[test]
fn every_field_has_a_name_of_its_own() {
    let names: BTreeSet<_> = fields().map(|field| sentence(&Refusal::Missing { field })).collect();
    assert_eq!(names.len(), fields().count());
    assert!(!names.contains("This is missing."), "a field without a name");
}

#[test]
fn what_cannot_be_filled_and_what_later_changes_build_on_is_said() {
    let title = || "Bees".to_owned();
    for why in
        [Unfillable::Pin { title: title() }, Unfillable::Length { title: title() }, Unfillable::TooMuch]
    {
        holds_for(&Refusal::CannotFill { why });
    }
    let changed = [
        Touched::Settings,
        Touched::Logo,
        Touched::Phase,
        Touched::Queue,
        Touched::Sight,
        Touched::Wall,
        Touched::Room { name: "Attic".into() },
        Touched::Rooms,
        Touched::Slot { times: "10:00–11:00".into() },
        Touched::Slots,
        Touched::Session { title: title() },
        Touched::ErasedSession,
        Touched::Note,
        Touched::Somebody,
        Touched::Announcement,
    ];
    let broken = [
        Broken::DoubleBooked(title(), title()),
        Broken::NoSuchPlace(title()),
        Broken::OffItsPin(title()),
        Broken::PinnedToNothing(title()),
        Broken::PlacedButGone(title()),
        Broken::TwoRunsAtOnce(title()),
        Broken::MergedIntoNothing(title()),
        Broken::AsksNobody(title()),
        Broken::Runs(title()),
        Broken::Slots,
        Broken::RoomNames(title()),
        Broken::Numbers,
        Broken::TwoSpeak(title(), title()),
        Broken::TooLong(title()),
    ];
    let all: Vec<_> = changed.into_iter().map(Later::Changed).chain(broken.map(Later::Broken)).collect();
    let mut said = BTreeSet::new();
    for why in all.iter().cloned().chain([Later::Gone, Later::Erased]) {
        let refusal = Refusal::DependedOn { why };
        holds_for(&refusal);
        said.insert(sentence(&refusal));
    }
    assert_eq!(said.len(), all.len() + 2, "each says something else: {said:?}");
}

#[test]
fn what_others_did_at_the_same_time_is_said_of_everybody() {
    for who in [Who::Named("Ben".into()), Who::Somebody, Who::Operator] {
        for moved in [true, false] {
            holds_for(&Refusal::BuiltUpon { who: who.clone(), clock: "10:42".into(), moved });
        }
        for field in fields() {
            let now = vec![(field, "x".to_owned()), (Field::Title, String::new())];
            let refusal = Refusal::ChangedMeanwhile { who: who.clone(), what: Touched::Settings, now };
            holds_for(&refusal);
            assert_eq!(refusal.field(), Some(field));
        }
    }
}

#[test]
fn fields_have_keys_of_their_own_that_the_wire_uses_as_well() {
    let keys: BTreeSet<_> = fields().map(Field::key).collect();
    assert_eq!(keys.len(), fields().count());
    for field in fields() {
        assert_eq!(serde_json::to_value(field).unwrap(), field.key());
    }
}

fn fields() -> impl Iterator<Item = Field> {
    [
        Field::About,
        Field::Accent,
        Field::Across,
        Field::Avoid,
        Field::Blurb,
        Field::Cannot,
        Field::Capacity,
        Field::Code,
        Field::Date,
        Field::Days,
        Field::Directions,
        Field::Email,
        Field::Ends,
        Field::Features,
        Field::FirstDay,
        Field::Format,
        Field::Gap,
        Field::Hosts,
        Field::Into,
        Field::Kind,
        Field::Language,
        Field::LastDay,
        Field::Length,
        Field::LogoFile,
        Field::Look,
        Field::Lunch,
        Field::LunchFor,
        Field::Metres,
        Field::Minutes,
        Field::Name,
        Field::Names,
        Field::Needs,
        Field::Pad,
        Field::Person,
        Field::Phase,
        Field::PitchSeconds,
        Field::PitchesEach,
        Field::Place,
        Field::Room,
        Field::Rooms,
        Field::Session,
        Field::Shows,
        Field::Slot,
        Field::Slots,
        Field::Slug,
        Field::Starts,
        Field::Sure,
        Field::Tags,
        Field::Text,
        Field::Title,
        Field::Until,
        Field::Venue,
        Field::Zone,
    ]
    .into_iter()
}
