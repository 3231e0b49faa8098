//! Why something cannot be done, as a sentence that a person understands and the field that it is about.

use crate::{Phase, Role};
use serde::{Deserialize, Serialize};

/// The field of a form that a refusal is about; its key is the field's name there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named for the field that it is")]
pub enum Field {
    About,
    Accent,
    Avoid,
    Blurb,
    Cannot,
    Capacity,
    Code,
    Date,
    Directions,
    Email,
    Ends,
    Features,
    FirstDay,
    Format,
    Hosts,
    Into,
    Kind,
    Language,
    LastDay,
    Length,
    LogoFile,
    Name,
    Needs,
    Pad,
    Phase,
    Place,
    Room,
    Session,
    Slot,
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
            Self::Avoid => "avoid",
            Self::Blurb => "blurb",
            Self::Cannot => "cannot",
            Self::Capacity => "capacity",
            Self::Code => "code",
            Self::Date => "date",
            Self::Directions => "directions",
            Self::Email => "email",
            Self::Ends => "ends",
            Self::Features => "features",
            Self::FirstDay => "first-day",
            Self::Format => "format",
            Self::Hosts => "hosts",
            Self::Into => "into",
            Self::Kind => "kind",
            Self::Language => "language",
            Self::LastDay => "last-day",
            Self::Length => "length",
            Self::LogoFile => "logo-file",
            Self::Name => "name",
            Self::Needs => "needs",
            Self::Pad => "pad",
            Self::Phase => "phase",
            Self::Place => "place",
            Self::Room => "room",
            Self::Session => "session",
            Self::Slot => "slot",
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

    /// What people call it, to begin a sentence with.
    fn label(self) -> &'static str {
        match self {
            Self::About => "The description",
            Self::Accent => "The colour",
            Self::Avoid => "The list of sessions not to run against",
            Self::Blurb => "The blurb",
            Self::Cannot => "The list of times",
            Self::Capacity => "The number of seats",
            Self::Code => "The code",
            Self::Date => "The date",
            Self::Directions => "The way there",
            Self::Email => "The email address",
            Self::Ends => "The end",
            Self::Features => "A feature",
            Self::FirstDay => "The first day",
            Self::Format => "The format",
            Self::Hosts => "A host’s name",
            Self::Into => "The other session",
            Self::Kind => "The kind of slot",
            Self::Language => "The language",
            Self::LastDay => "The last day",
            Self::Length => "The length",
            Self::LogoFile => "The logo",
            Self::Name => "The name",
            Self::Needs => "A need",
            Self::Pad => "The link to the pad",
            Self::Phase => "The phase",
            Self::Place => "The place",
            Self::Room => "The room",
            Self::Session => "The session",
            Self::Slot => "The slot",
            Self::Slug => "The address",
            Self::Starts => "The start",
            Self::Sure => "The confirmation",
            Self::Tags => "A tag",
            Self::Text => "The text",
            Self::Title => "The title",
            Self::Until => "The time",
            Self::Venue => "The venue",
            Self::Zone => "The time zone",
        }
    }
}

/// Why a command does nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each says itself in `sentence`")]
pub enum Refusal {
    // Who may, and when
    NeedsRole { role: Role },
    NotYours { title: String },
    NotYourNote,
    PitchingClosed { phase: Phase },
    InterestClosed { phase: Phase },
    WrappedUp,
    NeedsName,

    // What was typed
    Missing { field: Field },
    TooLong { field: Field, most: u32, is: u32 },
    TooMany { field: Field, most: u32 },
    OutOfRange { field: Field, least: u32, most: u32 },
    NotANumber { field: Field, text: String },
    NotADate { field: Field, text: String },
    NotATime { field: Field, text: String },
    NotAChoice { field: Field, text: String },
    NotAColour { field: Field, text: String },
    NotALink { field: Field },
    NotAnEmail { text: String },
    NotASlug,
    SlugTaken { slug: String },
    UnknownZone { zone: String },
    NoSuchTime { zone: String },
    ZoneUnfit { zone: String, times: String },
    AlreadyPast { field: Field },
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
    NameTaken { name: String },
    SlotTooShort { minutes: u32 },
    SlotTooLong { minutes: u32 },
    SlotOverlaps { times: String },
    RoomInUse { room: String, title: String },
    SlotInUse { title: String },
    SplitsSession { title: String },
    EventFull { what: Field, most: u32 },

    // Sessions
    Withdrawn { title: String },
    MergedAway { title: String },
    Erased,
    NobodyToForget,
    NotWithdrawn { title: String },
    NotMerged { title: String },
    MergeWithItself,
    AsksAlready { other: String },
    AsksNothing { title: String },
    OnlyRun { title: String },
    FirstRun { title: String },

    // Places
    PlaceTaken { room: String, times: String, title: String },
    RoomClosed { room: String, times: String },
    SlotNotForSessions { times: String },
    TooLongForSlot { title: String, length: u8, times: String },
    TwoRunsAtOnce { title: String },
    Pinned { title: String },
    HostElsewhere { title: String, other: String, times: String },
    CannotThen { title: String, times: String },
    PinnedApart { title: String },

    // Being there
    NotLive,
    NotPlaced { title: String },
    NotOnNow { title: String, times: String },

    // Ways in
    NotACode,
    NoSuchCode { code: String },
    HandOverUsed,
    HandOverExpired,
    HandOverLower,

    // Logos
    PictureTooLarge { most: u32 },
    NotAPicture,

    // The solver
    NothingToFill,
    CannotFill { why: String },
    StillFilling,
    NoProposal,

    // Undo
    AlreadyUndone,
    DependedOn { why: String },
    CannotUndoOpening,
    CannotUndoForgetting,
}

impl Refusal {
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
            Self::NotASlug | Self::SlugTaken { .. } => Field::Slug,
            Self::UnknownZone { .. } | Self::ZoneUnfit { .. } => Field::Zone,
            Self::NoSuchTime { .. } | Self::SlotOverlaps { .. } | Self::SplitsSession { .. } => Field::Starts,
            Self::SlotTooShort { .. } | Self::SlotTooLong { .. } => Field::Ends,
            Self::NoSuchSession => Field::Session,
            Self::NoSuchRoom | Self::RoomInUse { .. } => Field::Room,
            Self::NoSuchSlot | Self::SlotInUse { .. } => Field::Slot,
            Self::MergeWithItself | Self::AsksAlready { .. } => Field::Into,
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

    /// What to tell the person who asked.
    pub fn sentence(&self) -> String {
        match self {
            Self::NeedsRole { role: Role::Owner } => "Only an owner of this event can do that.".into(),
            Self::NeedsRole { .. } => "Only facilitators can do that.".into(),
            Self::NotYours { title } => format!("Only the people behind “{title}” and facilitators can do that."),
            Self::NotYourNote => "Only whoever wrote a note can change it.".into(),
            Self::PitchingClosed { phase: Phase::Setup } => {
                "Pitching has not opened yet. Keep your idea: it will be time soon.".into()
            }
            Self::PitchingClosed { phase: Phase::Wrapped } | Self::InterestClosed { phase: Phase::Wrapped } => {
                "This event is over.".into()
            }
            Self::PitchingClosed { .. } => {
                "Pitching is closed at the moment. Tell a facilitator if there is something that must be said.".into()
            }
            Self::InterestClosed { phase: Phase::Setup } => {
                "It is not yet time to choose: pitching has not opened.".into()
            }
            Self::InterestClosed { .. } => "Choosing is closed at the moment.".into(),
            Self::WrappedUp => "This event is over: the board stays as it was.".into(),
            Self::NeedsName => "Tell us what to call you.".into(),

            Self::Missing { field } => format!("{} is missing.", field.label()),
            Self::TooLong { field, most, is } => {
                format!("{} is {is} characters long; {most} is the most that fits.", field.label())
            }
            Self::TooMany { field, most } => match field {
                Field::Tags => format!("At most {most} tags, please."),
                Field::Hosts => format!("At most {most} hosts, please."),
                Field::Needs => format!("At most {most} needs, please."),
                Field::Features => format!("At most {most} features, please."),
                Field::Session => format!("A session can run at most {most} times."),
                _ => format!("At most {most} of these, please."),
            },
            Self::OutOfRange { field, least, most } => {
                format!("{} has to be from {least} to {most}.", field.label())
            }
            Self::NotANumber { field, text } => format!("{}: “{text}” is not a whole number.", field.label()),
            Self::NotADate { field, text } => {
                format!("{}: “{text}” is not a date; write it like 2026-05-30.", field.label())
            }
            Self::NotATime { field, text } => {
                format!("{}: “{text}” is not a time; write it like 14:30.", field.label())
            }
            Self::NotAColour { field, text } => {
                format!("{}: “{text}” is not a colour; write it like #2f6f4f.", field.label())
            }
            Self::NotALink { field } => format!(
                "{} has to begin with https:// or http:// and name a site, like https://pad.example.org/bees.",
                field.label()
            ),
            Self::NotAChoice { field, text } => format!("{}: “{text}” is not one of the choices.", field.label()),
            Self::NotAnEmail { text } => {
                format!("“{text}” is not an email address; write it like ana@camp.example.")
            }
            Self::NotASlug => {
                "The address is made of 3 to 40 small letters, digits and hyphens, such as health-camp-2026.".into()
            }
            Self::SlugTaken { slug } => format!("Another event lives at “{slug}” already."),
            Self::UnknownZone { zone } => {
                format!("“{zone}” is not a time zone; write it like Europe/London.")
            }
            Self::NoSuchTime { zone } => {
                format!("The clocks of {zone} leave that time out on that day.")
            }
            Self::ZoneUnfit { zone, times } => {
                format!("The clocks of {zone} change around the slot {times}. Move that slot first.")
            }
            Self::AlreadyPast { field } => format!("{} is past already.", field.label()),
            Self::EndsBeforeItBegins => "The last day is before the first.".into(),
            Self::NotSure => "Tick the box if you are sure: this cannot be taken back.".into(),
            Self::NoEmails => "This site does not send email. Leave the address out, and allow notifications.".into(),
            Self::OpenAlready => "The board is open already.".into(),
            Self::NotUnderstood => "Something in what your browser sent could not be read. Please try again.".into(),

            Self::NoSuchSession => "That session is not on this board.".into(),
            Self::NoSuchRoom => "That room is not on this board.".into(),
            Self::NoSuchSlot => "That slot is not on this board.".into(),
            Self::NoSuchRun => "That run of the session is not on this board.".into(),
            Self::NoSuchNote => "That note is gone.".into(),
            Self::NoSuchAnnouncement => "That announcement is gone.".into(),
            Self::NoSuchChange => "There is no such change.".into(),
            Self::NameTaken { name } => format!("There is a room called “{name}” already."),
            Self::SlotTooShort { minutes } => format!("A slot has to be at least {minutes} minutes long."),
            Self::SlotTooLong { minutes } => {
                format!("A slot can be at most {} hours long. Is the end before the start?", minutes / 60)
            }
            Self::SlotOverlaps { times } => format!("It overlaps the slot {times}."),
            Self::RoomInUse { room, title } => {
                format!("“{title}” is in {room}. Move it, and what else is there, first.")
            }
            Self::SlotInUse { title } => format!("“{title}” is in that slot. Move it, and what else is there, first."),
            Self::SplitsSession { title } => format!("“{title}” takes several slots around that time. Move it first."),
            Self::EventFull { what: Field::Room, most } => format!("An event can have at most {most} rooms."),
            Self::EventFull { what: Field::Slot, most } => format!("An event can have at most {most} slots."),
            Self::EventFull { what: Field::Session, most } => format!("An event can have at most {most} sessions."),
            Self::EventFull { what: Field::Email, .. } => {
                "No more addresses can be kept for this event. Leave the address out, and allow notifications.".into()
            }
            Self::EventFull { most, .. } => format!("There can be at most {most} of these."),

            Self::Withdrawn { title } => format!("“{title}” has been withdrawn."),
            Self::MergedAway { title } => format!("“{title}” has become part of another session."),
            Self::Erased => "Whoever pitched this session had it erased.".into(),
            Self::NobodyToForget => "There is nobody to forget: nothing is known of you here.".into(),
            Self::NotWithdrawn { title } => format!("“{title}” is not withdrawn."),
            Self::NotMerged { title } => format!("“{title}” is not merged into another session."),
            Self::MergeWithItself => "A session cannot become part of itself.".into(),
            Self::AsksAlready { other } => {
                format!("It asks “{other}” already. Take that back first, or wait for their answer.")
            }
            Self::AsksNothing { title } => format!("“{title}” does not ask to become part of another session any more."),
            Self::OnlyRun { title } => {
                format!("This is the only run of “{title}”. Take it off the board or withdraw it instead.")
            }
            Self::FirstRun { title } => {
                format!("This is the first run of “{title}”, which it keeps. Drop another, or move this one.")
            }

            Self::PlaceTaken { room, times, title } => format!("“{title}” is in {room} at {times} already."),
            Self::RoomClosed { room, times } => format!("{room} is closed at {times}."),
            Self::SlotNotForSessions { times } => format!("{times} is not a slot for sessions."),
            Self::TooLongForSlot { title, length, times } => {
                format!("“{title}” takes {length} slots in a row, and {times} does not have that many behind it.")
            }
            Self::TwoRunsAtOnce { title } => format!("“{title}” would run twice at the same time."),
            Self::Pinned { title } => format!("“{title}” is pinned elsewhere. Unpin it first."),
            Self::HostElsewhere { title, other, times } => {
                format!("A host of “{title}” also hosts “{other}” at {times}.")
            }
            Self::CannotThen { title, times } => format!("“{title}” cannot take place at {times}: its hosts said so."),
            Self::PinnedApart { title } => format!("“{title}” stands elsewhere. Move it there first, then pin it."),

            Self::NotLive => "Heads are counted while the event is live.".into(),
            Self::NotPlaced { title } => format!("“{title}” has no place at the moment."),
            Self::NotOnNow { title, times } => {
                format!("“{title}” is at {times}: heads are counted from a quarter of an hour before it to one after.")
            }

            Self::NotACode => "A code is six letters, such as BDF-GHK. There is no vowel in it.".into(),
            Self::NoSuchCode { code } => format!("No event has the code {code}. Is every letter as it is on the wall?"),
            Self::HandOverUsed => {
                "This address has been used already: it serves once. Make another where you made this one.".into()
            }
            Self::HandOverExpired => {
                "This address is no longer good: it serves for ten minutes. Make another where you made this one.".into()
            }
            Self::HandOverLower => {
                "This device may do more at this event than the one that the address comes from. Make an address here, and open it there.".into()
            }

            Self::PictureTooLarge { most } => format!("A logo can be at most {most} KB large."),
            Self::NotAPicture => "A logo has to be a PNG, JPEG, WebP or SVG picture.".into(),

            Self::NothingToFill => "There is nothing to fill yet: add rooms, slots and sessions first.".into(),
            Self::CannotFill { why } => format!("The grid cannot be filled as it is: {why}."),
            Self::StillFilling => "The grid is being filled at the moment: stop that first.".into(),
            Self::NoProposal => "There is no proposal any more. Fill the grid again.".into(),

            Self::AlreadyUndone => "That has been undone already.".into(),
            Self::DependedOn { why } => format!("Something later builds on that change: {why}"),
            Self::CannotUndoForgetting => "What was erased cannot be brought back.".into(),
            Self::CannotUndoOpening => "The first change of an event cannot be undone.".into(),
        }
    }
}
