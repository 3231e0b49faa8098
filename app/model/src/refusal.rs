//! Why something cannot be done, and the field that it is about. The words crate says it as a sentence.

use crate::{Broken, Names, PersonId, Phase, Role};
use serde::{Deserialize, Serialize};

/// The field of a form that a refusal is about; its key is the field's name there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named for the field that it is")]
pub enum Field {
    About,
    Accent,
    Across,
    Avoid,
    Blurb,
    Cannot,
    Capacity,
    Code,
    Date,
    Days,
    Directions,
    Email,
    Ends,
    Features,
    FirstDay,
    Format,
    Gap,
    Heads,
    HookKinds,
    HookUrl,
    Hosts,
    Into,
    Kind,
    Language,
    LastDay,
    Length,
    LogoFile,
    Look,
    Lunch,
    LunchFor,
    Metres,
    Minutes,
    Name,
    Names,
    Needs,
    Pad,
    Person,
    Phase,
    PitchSeconds,
    PitchesEach,
    Place,
    Room,
    Rooms,
    Session,
    Shows,
    Slot,
    Slots,
    Slug,
    Starts,
    Sure,
    Tags,
    Text,
    Title,
    Until,
    Venue,
    Zone,
}

impl Field {
    /// The name of the field in a form.
    pub fn key(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Accent => "accent",
            Self::Across => "across",
            Self::Avoid => "avoid",
            Self::Blurb => "blurb",
            Self::Cannot => "cannot",
            Self::Capacity => "capacity",
            Self::Code => "code",
            Self::Date => "date",
            Self::Days => "days",
            Self::Directions => "directions",
            Self::Email => "email",
            Self::Ends => "ends",
            Self::Features => "features",
            Self::FirstDay => "first-day",
            Self::Format => "format",
            Self::Gap => "gap",
            Self::Heads => "heads",
            Self::HookKinds => "hook-kinds",
            Self::HookUrl => "hook-url",
            Self::Hosts => "hosts",
            Self::Into => "into",
            Self::Kind => "kind",
            Self::Language => "language",
            Self::LastDay => "last-day",
            Self::Length => "length",
            Self::LogoFile => "logo-file",
            Self::Look => "look",
            Self::Lunch => "lunch",
            Self::LunchFor => "lunch-for",
            Self::Metres => "metres",
            Self::Minutes => "minutes",
            Self::Name => "name",
            Self::Names => "names",
            Self::Needs => "needs",
            Self::Pad => "pad",
            Self::Person => "person",
            Self::Phase => "phase",
            Self::PitchSeconds => "pitch-seconds",
            Self::PitchesEach => "pitches-each",
            Self::Place => "place",
            Self::Room => "room",
            Self::Rooms => "rooms",
            Self::Session => "session",
            Self::Shows => "shows",
            Self::Slot => "slot",
            Self::Slots => "slots",
            Self::Slug => "slug",
            Self::Starts => "starts",
            Self::Sure => "sure",
            Self::Tags => "tags",
            Self::Text => "text",
            Self::Title => "title",
            Self::Until => "until",
            Self::Venue => "venue",
            Self::Zone => "zone",
        }
    }
}

/// Why a command does nothing. It is never read back, so that no browser has to be able to: the server sends what it
/// is called and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "`words::Words::refusal` says each as a sentence")]
pub enum Refusal {
    // Who may, and when
    NeedsRole {
        role: Role,
    },
    NotYours {
        title: String,
    },
    NotYourNote,
    PitchingClosed {
        phase: Phase,
    },
    InterestClosed {
        phase: Phase,
    },
    WrappedUp,
    Removed,
    HiddenForNow,
    PitchedEnough {
        most: u8,
    },
    RemovesThemselves,
    NoSuchPerson,
    LastOwner,
    /// More than a person does in a while: again in so many seconds.
    TooFast {
        seconds: u32,
    },
    NeedsName,

    // What was typed
    Missing {
        field: Field,
    },
    TooLong {
        field: Field,
        most: u32,
        is: u32,
    },
    TooMany {
        field: Field,
        most: u32,
    },
    OutOfRange {
        field: Field,
        least: u32,
        most: u32,
    },
    NotANumber {
        field: Field,
        text: String,
    },
    NotADate {
        field: Field,
        text: String,
    },
    NotATime {
        field: Field,
        text: String,
    },
    NotAChoice {
        field: Field,
        text: String,
    },
    NotAColour {
        field: Field,
        text: String,
    },
    NotALink {
        field: Field,
    },
    NotAnEmail {
        text: String,
    },
    NotASlug,
    SlugTaken {
        slug: String,
    },
    UnknownZone {
        zone: String,
    },
    NoSuchTime {
        zone: String,
    },
    ZoneUnfit {
        zone: String,
        times: String,
    },
    AlreadyPast {
        field: Field,
    },
    EndsBeforeItBegins,
    NotSure,
    NoEmails,
    OpenAlready,
    NotUnderstood,

    // What is there
    NoSuchSession,
    NoSuchRoom,
    NoSuchSlot,
    NoSuchRun,
    NoSuchNote,
    NoSuchAnnouncement,
    NoSuchChange,
    NameTaken {
        name: String,
    },
    SlotTooShort {
        minutes: u32,
    },
    SlotTooLong {
        minutes: u32,
    },
    SlotOverlaps {
        times: String,
    },
    DelayOutOfRange {
        most: u32,
    },
    PastMidnight {
        times: String,
    },
    SlotInTheWay {
        times: String,
    },
    WouldHaveBegun {
        times: String,
    },
    DayTooLong,
    LunchTooEarly,
    RoomInUse {
        room: String,
        title: String,
    },
    SlotInUse {
        title: String,
    },
    SplitsSession {
        title: String,
    },
    EventFull {
        what: Field,
        most: u32,
    },

    // Sessions
    Withdrawn {
        title: String,
    },
    MergedAway {
        title: String,
    },
    Erased,
    NobodyToForget,
    NotWithdrawn {
        title: String,
    },
    NotMerged {
        title: String,
    },
    MergeWithItself,
    AsksAlready {
        other: String,
    },
    AsksNothing {
        title: String,
    },
    NotWaiting {
        title: String,
    },
    OnlyRun {
        title: String,
    },
    FirstRun {
        title: String,
    },

    // Places
    PlaceTaken {
        room: String,
        times: String,
        title: String,
        by: Option<Who>,
    },
    RoomClosed {
        room: String,
        times: String,
    },
    SlotNotForSessions {
        times: String,
    },
    TooLongForSlot {
        title: String,
        length: u8,
        times: String,
    },
    TwoRunsAtOnce {
        title: String,
    },
    Pinned {
        title: String,
    },
    HostElsewhere {
        title: String,
        other: String,
        times: String,
    },
    CannotThen {
        title: String,
        times: String,
    },
    PinnedApart {
        title: String,
    },

    // Being there
    NotLive,
    NotPlaced {
        title: String,
    },
    NotOnNow {
        title: String,
        times: String,
    },
    NotAtDoor,
    /// The pitch card opens nothing: it was misread, or others were printed since.
    NoSuchCard,

    // Pages elsewhere
    NotEmbedded,

    // Ways in
    NotACode,
    NoSuchCode {
        code: String,
    },
    HandOverUsed,
    HandOverExpired,
    HandOverLower,

    // Logos
    PictureTooLarge {
        most: u32,
    },
    NotAPicture,

    // Webhooks
    HookAddress,
    HooksEnough {
        most: u8,
    },

    // The solver
    NothingToFill,
    CannotFill {
        why: Unfillable,
    },
    StillFilling,
    NoProposal,
    ImportOutdated,
    OtherProposal,
    NothingChosen,
    NowhereLeft,
    ProposalMoved {
        title: String,
    },
    BegunMeanwhile {
        title: String,
    },

    // Undo
    AlreadyUndone,
    DependedOn {
        why: Later,
    },
    CannotUndoOpening,
    CannotUndoForgetting,
    CannotUndoBeside,
    BuiltUpon {
        who: Who,
        clock: String,
        moved: bool,
    },

    // Others, at the same time
    MovedMeanwhile {
        who: Who,
        title: String,
        place: Option<(String, String)>,
    },
    ChangedMeanwhile {
        who: Who,
        what: Touched,
        now: Vec<(Field, String)>,
    },
}

/// Somebody who did something, as a refusal names them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Who {
    /// By their name.
    Named(String),
    /// Somebody who has not said what they are called.
    Somebody,
    /// Whoever runs the server.
    Operator,
}

impl Who {
    /// Whoever did it.
    pub fn of(by: Option<PersonId>, names: &Names) -> Self {
        let Some(person) = by else { return Self::Operator };
        names.0.get(&person).map_or(Self::Somebody, |name| Self::Named(name.clone()))
    }
}

/// Why no board can be found that keeps all rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Unfillable {
    /// What is pinned cannot be there.
    Pin {
        /// What is pinned.
        title: String,
    },
    /// A session is longer than there are slots.
    Length {
        /// Which one.
        title: String,
    },
    /// There are more sessions, rooms or slots than can be looked through.
    TooMuch,
}

/// What happened after a change, so that it cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Later {
    /// Others have become part of the session that it made.
    Parts {
        /// What it is called.
        title: String,
    },
    /// Some of what it changed is not there any more.
    Gone,
    /// Something that it changed has changed again.
    Changed(Touched),
    /// What it would bring back has been erased.
    Erased,
    /// The board would break a rule.
    Broken(Broken),
    /// A session would take other slots than it does now.
    OtherSlots {
        /// Which one.
        title: String,
    },
    /// A slot would come back at another moment, since clocks mean another one.
    OtherTime {
        /// When it would be.
        times: String,
        /// Where.
        zone: String,
    },
}

/// What somebody has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each is named for what it is")]
pub enum Touched {
    Settings,
    Logo,
    Phase,
    Queue,
    Sight,
    Wall,
    Room { name: String },
    Rooms,
    Slot { times: String },
    Slots,
    Session { title: String },
    ErasedSession,
    Note,
    Somebody,
    Announcement,
}

impl Refusal {
    /// What it is called: `place-taken`.
    pub fn kind(&self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(kind)) => kind,
            Ok(serde_json::Value::Object(whole)) => whole.into_iter().map(|(kind, _)| kind).collect(),
            _ => String::new(),
        }
    }

    /// Whether asking again with a confirmation would do it.
    pub fn confirmable(&self) -> bool {
        matches!(self, Self::HostElsewhere { .. } | Self::CannotThen { .. })
    }

    /// The field that it is about.
    pub fn field(&self) -> Option<Field> {
        Some(match self {
            Self::Missing { field }
            | Self::TooLong { field, .. }
            | Self::TooMany { field, .. }
            | Self::OutOfRange { field, .. }
            | Self::NotANumber { field, .. }
            | Self::NotADate { field, .. }
            | Self::NotATime { field, .. }
            | Self::NotAChoice { field, .. }
            | Self::NotAColour { field, .. }
            | Self::NotALink { field }
            | Self::AlreadyPast { field } => *field,
            Self::NeedsName | Self::NameTaken { .. } => Field::Name,
            Self::EndsBeforeItBegins => Field::LastDay,
            Self::NotSure => Field::Sure,
            Self::NotACode | Self::NoSuchCode { .. } => Field::Code,
            Self::PictureTooLarge { .. } | Self::NotAPicture => Field::LogoFile,
            Self::NotAnEmail { .. } | Self::NoEmails => Field::Email,
            Self::HookAddress | Self::HooksEnough { .. } => Field::HookUrl,
            Self::NotASlug | Self::SlugTaken { .. } => Field::Slug,
            Self::UnknownZone { .. } | Self::ZoneUnfit { .. } => Field::Zone,
            Self::NoSuchTime { .. } | Self::SlotOverlaps { .. } | Self::SplitsSession { .. } => Field::Starts,
            Self::SlotTooShort { .. } | Self::SlotTooLong { .. } => Field::Ends,
            Self::DelayOutOfRange { .. }
            | Self::PastMidnight { .. }
            | Self::SlotInTheWay { .. }
            | Self::WouldHaveBegun { .. } => Field::Minutes,
            Self::DayTooLong => Field::Slots,
            Self::LunchTooEarly => Field::Lunch,
            Self::NoSuchSession => Field::Session,
            Self::NoSuchPerson | Self::RemovesThemselves | Self::LastOwner => Field::Person,
            Self::PitchedEnough { .. } => Field::Title,
            Self::NoSuchRoom | Self::RoomInUse { .. } => Field::Room,
            Self::NoSuchSlot | Self::SlotInUse { .. } => Field::Slot,
            Self::MergeWithItself | Self::AsksAlready { .. } => Field::Into,
            Self::ChangedMeanwhile { now, .. } => now.first()?.0,
            Self::PlaceTaken { .. }
            | Self::RoomClosed { .. }
            | Self::SlotNotForSessions { .. }
            | Self::TooLongForSlot { .. }
            | Self::TwoRunsAtOnce { .. }
            | Self::HostElsewhere { .. }
            | Self::CannotThen { .. } => Field::Place,
            _ => return None,
        })
    }
}
