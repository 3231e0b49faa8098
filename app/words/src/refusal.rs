//! Why something cannot be done, as a sentence that a person understands. The server says it, so that no browser has
//! to know what can be refused.

use crate::Words;
use model::{Broken, Field, Format, Later, Refusal, SlotKind, Touched, Unfillable, Who};

impl Words {
    /// What to tell the person who asked.
    pub fn refusal(self, refusal: &Refusal) -> String {
        let label = |field: &Field| self.field_label(field.key());
        match refusal {
            Refusal::NeedsRole { role } => self.refusal_needs_role(role.key()),
            Refusal::NotYours { title } => self.refusal_not_yours(title),
            Refusal::NotYourNote => self.refusal_not_your_note().into(),
            Refusal::PitchingClosed { phase } => self.refusal_pitching_closed(phase.key()),
            Refusal::InterestClosed { phase } => self.refusal_interest_closed(phase.key()),
            Refusal::Removed => self.refusal_removed().into(),
            Refusal::HiddenForNow => self.refusal_hidden_for_now().into(),
            Refusal::PitchedEnough { most } => self.refusal_pitched_enough(*most),
            Refusal::RemovesThemselves => self.refusal_removes_themselves().into(),
            Refusal::NoSuchPerson => self.refusal_no_such_person().into(),
            Refusal::LastOwner => self.refusal_last_owner().into(),
            Refusal::WrappedUp => self.refusal_wrapped_up().into(),
            Refusal::TooFast { seconds } => self.refusal_too_fast(*seconds),
            Refusal::NeedsName => self.refusal_needs_name().into(),

            Refusal::Missing { field } => self.refusal_missing(&label(field)),
            Refusal::TooLong { field, most, is } => self.refusal_too_long(&label(field), *is, *most),
            Refusal::TooMany { field, most } => self.refusal_too_many(field.key(), *most),
            Refusal::OutOfRange { field, least, most } => {
                self.refusal_out_of_range(&label(field), *least, *most)
            }
            Refusal::NotANumber { field, text } => self.refusal_not_a_number(&label(field), text),
            Refusal::NotADate { field, text } => self.refusal_not_a_date(&label(field), text),
            Refusal::NotATime { field, text } => self.refusal_not_a_time(&label(field), text),
            Refusal::NotAChoice { field, text } => self.refusal_not_a_choice(&label(field), text),
            Refusal::NotAColour { field, text } => self.refusal_not_a_colour(&label(field), text),
            Refusal::NotALink { field } => self.refusal_not_a_link(&label(field)),
            Refusal::NotAnEmail { text } => self.refusal_not_an_email(text),
            Refusal::NotASlug => self.refusal_not_a_slug().into(),
            Refusal::SlugTaken { slug } => self.refusal_slug_taken(slug),
            Refusal::UnknownZone { zone } => self.refusal_unknown_zone(zone),
            Refusal::NoSuchTime { zone } => self.refusal_no_such_time(zone),
            Refusal::ZoneUnfit { zone, times } => self.refusal_zone_unfit(zone, times),
            Refusal::AlreadyPast { field } => self.refusal_already_past(&label(field)),
            Refusal::EndsBeforeItBegins => self.refusal_ends_before_it_begins().into(),
            Refusal::NotSure => self.refusal_not_sure().into(),
            Refusal::HookAddress => self.refusal_hook_address().into(),
            Refusal::HooksEnough { most } => self.refusal_hooks_enough(*most),
            Refusal::NoEmails => self.refusal_no_emails().into(),
            Refusal::OpenAlready => self.refusal_open_already().into(),
            Refusal::NotUnderstood => self.refusal_not_understood().into(),

            Refusal::NoSuchSession => self.refusal_no_such_session().into(),
            Refusal::NoSuchRoom => self.refusal_no_such_room().into(),
            Refusal::NoSuchSlot => self.refusal_no_such_slot().into(),
            Refusal::NoSuchRun => self.refusal_no_such_run().into(),
            Refusal::NoSuchNote => self.refusal_no_such_note().into(),
            Refusal::NoSuchAnnouncement => self.refusal_no_such_announcement().into(),
            Refusal::NoSuchChange => self.refusal_no_such_change().into(),
            Refusal::NameTaken { name } => self.refusal_name_taken(name),
            Refusal::SlotTooShort { minutes } => self.refusal_slot_too_short(*minutes),
            Refusal::SlotTooLong { minutes } => self.refusal_slot_too_long(minutes / 60),
            Refusal::SlotOverlaps { times } => self.refusal_slot_overlaps(times),
            Refusal::DelayOutOfRange { most } => self.refusal_delay_out_of_range(*most),
            Refusal::PastMidnight { times } => self.refusal_past_midnight(times),
            Refusal::SlotInTheWay { times } => self.refusal_slot_in_the_way(times),
            Refusal::WouldHaveBegun { times } => self.refusal_would_have_begun(times),
            Refusal::DayTooLong => self.refusal_day_too_long().into(),
            Refusal::LunchTooEarly => self.refusal_lunch_too_early().into(),
            Refusal::RoomInUse { room, title } => self.refusal_room_in_use(title, room),
            Refusal::SlotInUse { title } => self.refusal_slot_in_use(title),
            Refusal::SplitsSession { title } => self.refusal_splits_session(title),
            Refusal::EventFull { what, most } => self.refusal_event_full(what.key(), *most),

            Refusal::Withdrawn { title } => self.refusal_withdrawn(title),
            Refusal::MergedAway { title } => self.refusal_merged_away(title),
            Refusal::Erased => self.refusal_erased().into(),
            Refusal::NobodyToForget => self.refusal_nobody_to_forget().into(),
            Refusal::NotWithdrawn { title } => self.refusal_not_withdrawn(title),
            Refusal::NotMerged { title } => self.refusal_not_merged(title),
            Refusal::MergeWithItself => self.refusal_merge_with_itself().into(),
            Refusal::AsksAlready { other } => self.refusal_asks_already(other),
            Refusal::NotWaiting { title } => self.refusal_not_waiting(title),
            Refusal::AsksNothing { title } => self.refusal_asks_nothing(title),
            Refusal::OnlyRun { title } => self.refusal_only_run(title),
            Refusal::FirstRun { title } => self.refusal_first_run(title),

            Refusal::PlaceTaken { room, times, title, by: None } => {
                self.refusal_place_taken(title, room, times)
            }
            Refusal::PlaceTaken { room, times, title, by: Some(who) } => {
                self.refusal_just_taken(self.who(who), title, room, times)
            }
            Refusal::RoomClosed { room, times } => self.refusal_room_closed(room, times),
            Refusal::SlotNotForSessions { times } => self.refusal_slot_not_for_sessions(times),
            Refusal::TooLongForSlot { title, length, times } => {
                self.refusal_too_long_for_slot(title, *length, times)
            }
            Refusal::TwoRunsAtOnce { title } => self.refusal_two_runs_at_once(title),
            Refusal::Pinned { title } => self.refusal_pinned(title),
            Refusal::HostElsewhere { title, other, times } => {
                self.refusal_host_elsewhere(title, other, times)
            }
            Refusal::CannotThen { title, times } => self.refusal_cannot_then(title, times),
            Refusal::PinnedApart { title } => self.refusal_pinned_apart(title),

            Refusal::NotLive => self.refusal_not_live().into(),
            Refusal::NotPlaced { title } => self.refusal_not_placed(title),
            Refusal::NotOnNow { title, times } => self.refusal_not_on_now(title, times),
            Refusal::NotAtDoor => self.refusal_not_at_door().into(),
            Refusal::NoSuchCard => self.refusal_no_such_card().into(),
            Refusal::NotEmbedded => self.refusal_not_embedded().into(),

            Refusal::NotACode => self.refusal_not_a_code().into(),
            Refusal::NoSuchCode { code } => self.refusal_no_such_code(code),
            Refusal::HandOverUsed => self.refusal_hand_over_used().into(),
            Refusal::HandOverExpired => self.refusal_hand_over_expired().into(),
            Refusal::HandOverLower => self.refusal_hand_over_lower().into(),

            Refusal::PictureTooLarge { most } => self.refusal_picture_too_large(*most),
            Refusal::NotAPicture => self.refusal_not_a_picture().into(),

            Refusal::NothingToFill => self.refusal_nothing_to_fill().into(),
            Refusal::CannotFill { why: Unfillable::Pin { title } } => self.refusal_pin_cannot_hold(title),
            Refusal::CannotFill { why: Unfillable::Length { title } } => self.refusal_does_not_fit(title),
            Refusal::CannotFill { why: Unfillable::TooMuch } => self.refusal_too_much_to_fill().into(),
            Refusal::StillFilling => self.refusal_still_filling().into(),
            Refusal::ImportOutdated => self.refusal_import_outdated().into(),
            Refusal::NoProposal => self.refusal_no_proposal().into(),
            Refusal::OtherProposal => self.refusal_other_proposal().into(),
            Refusal::NothingChosen => self.refusal_nothing_chosen().into(),
            Refusal::NowhereLeft => self.refusal_nowhere_left().into(),
            Refusal::ProposalMoved { title } => self.refusal_proposal_moved(title),
            Refusal::BegunMeanwhile { title } => self.refusal_begun_meanwhile(title),

            Refusal::AlreadyUndone => self.refusal_already_undone().into(),
            Refusal::DependedOn { why } => self.later(why),
            Refusal::CannotUndoOpening => self.refusal_cannot_undo_opening().into(),
            Refusal::CannotUndoBeside => self.refusal_cannot_undo_beside().into(),
            Refusal::CannotUndoForgetting => self.refusal_cannot_undo_forgetting().into(),
            Refusal::BuiltUpon { who, clock, moved } => {
                self.refusal_built_upon(if *moved { "move" } else { "change" }, self.who(who), clock)
            }

            Refusal::MovedMeanwhile { who, title, place: Some((room, times)) } => {
                self.refusal_moved_meanwhile(self.who(who), title, room, times)
            }
            Refusal::MovedMeanwhile { who, title, place: None } => {
                self.refusal_taken_off_meanwhile(self.who(who), title)
            }
            Refusal::ChangedMeanwhile { who, now, .. } => {
                let now: Vec<String> = now.iter().map(|(field, value)| self.now(*field, value)).collect();
                self.refusal_changed_meanwhile(self.who(who), &self.list(&now))
            }
        }
    }

    /// Whoever did something.
    fn who(self, who: &Who) -> &str {
        match who {
            Who::Named(name) => name,
            Who::Somebody => self.refusal_somebody(),
            Who::Operator => self.refusal_operator(),
        }
    }

    /// What a field says now that somebody else has changed it.
    fn now(self, field: Field, value: &str) -> String {
        let label = self.field_label(field.key());
        let format = Format::ALL.into_iter().find(|format| field == Field::Format && format.key() == value);
        let kind = SlotKind::ALL.into_iter().find(|kind| field == Field::Kind && kind.key() == value);
        let format = format.map(|format| self.format(format));
        match format.or_else(|| kind.map(|kind| self.slot_kind(kind))).unwrap_or(value) {
            "" => self.refusal_now_empty(&label),
            value => self.refusal_now(&label, value),
        }
    }

    /// What keeps a change from being undone.
    fn later(self, later: &Later) -> String {
        match later {
            Later::Parts { title } => self.refusal_later_parts(title),
            Later::Gone => self.refusal_later_gone().into(),
            Later::Changed(touched) => {
                let (what, name) = match touched {
                    Touched::Settings => ("settings", ""),
                    Touched::Logo => ("logo", ""),
                    Touched::Phase => ("phase", ""),
                    Touched::Queue => ("queue", ""),
                    Touched::Sight => ("sight", ""),
                    Touched::Wall => ("wall", ""),
                    Touched::Room { name } => ("room", name.as_str()),
                    Touched::Rooms => ("rooms", ""),
                    Touched::Slot { times } => ("slot", times.as_str()),
                    Touched::Slots => ("slots", ""),
                    Touched::Session { title } => ("session", title.as_str()),
                    Touched::ErasedSession => ("erased-session", ""),
                    Touched::Note => ("note", ""),
                    Touched::Somebody => ("somebody", ""),
                    Touched::Announcement => ("announcement", ""),
                };
                self.refusal_later_changed(what, name)
            }
            Later::Erased => self.refusal_later_erased().into(),
            Later::OtherSlots { title } => self.refusal_later_other_slots(title),
            Later::OtherTime { times, zone } => self.refusal_later_other_time(times, zone),
            Later::Broken(broken) => {
                let (rule, name, other) = match broken {
                    Broken::DoubleBooked(a, b) => ("double-booked", a.as_str(), b.as_str()),
                    Broken::NoSuchPlace(title) => ("no-such-place", title.as_str(), ""),
                    Broken::OffItsPin(title) => ("off-its-pin", title.as_str(), ""),
                    Broken::PinnedToNothing(title) => ("pinned-to-nothing", title.as_str(), ""),
                    Broken::PlacedButGone(title) => ("placed-but-gone", title.as_str(), ""),
                    Broken::TwoRunsAtOnce(title) => ("two-runs-at-once", title.as_str(), ""),
                    Broken::MergedIntoNothing(title) => ("merged-into-nothing", title.as_str(), ""),
                    Broken::AsksNobody(title) => ("asks-nobody", title.as_str(), ""),
                    Broken::Runs(title) => ("runs", title.as_str(), ""),
                    Broken::Slots => ("slots", "", ""),
                    Broken::RoomNames(name) => ("room-names", name.as_str(), ""),
                    Broken::Numbers => ("numbers", "", ""),
                    Broken::TwoSpeak(a, b) => ("two-speak", a.as_str(), b.as_str()),
                    Broken::TooLong(what) => ("too-long", what.as_str(), ""),
                };
                self.refusal_later_broken(rule, name, other)
            }
        }
    }
}
