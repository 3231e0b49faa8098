//! Changes as sentences: “Ana placed “X” in Koto at 14:00”. What the log, the undo button and the voice of the desk
//! say comes from here.

use super::known::Known;
use crate::hall::Hall;
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use model::{
    Board, Change, Deed, Effect, Names, PersonId, Place, Role, Room, RoomId, RunId, Seq, SessionId, SlotId,
    State, Turn,
};
use std::sync::Arc;

/// What it takes to tell of a change: things that are gone by now are looked up in what happened before.
pub(super) struct Telling<'a> {
    board: &'a Board,
    names: &'a Names,
    history: &'a [Arc<Change>],
    /// A page of the log further back.
    older: Vec<Arc<Change>>,
    known: Option<Known>,
    me: Option<PersonId>,
    words: Words,
}

/// Who did something, as messages ask for it: what kind of somebody (`you`, `operator`, `person`), and the person's
/// name.
#[derive(Clone, Copy)]
struct By<'a>(&'static str, &'a str);

/// For what is said without a person.
const NOBODY: By<'static> = By("nobody", "");

/// A change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// One sentence.
    pub headline: String,
    /// What is in it, one by one, where the sentence only counts.
    pub details: Vec<String>,
}

/// A change as one sentence.
pub(super) fn say(hall: Hall, change: &Change) -> String {
    untrack(|| Telling::with(hall, |telling| telling.change(change).headline))
}

impl Telling<'_> {
    /// Tells with what is known in the hall.
    pub(super) fn with<T>(hall: Hall, tell: impl FnOnce(&Telling<'_>) -> T) -> T {
        let me = hall.me.with(|me| me.person);
        hall.board.with(|board| {
            hall.names.with(|names| {
                hall.history.with(|history| {
                    let known = use_context::<Known>();
                    let page = known.and_then(|known| known.came.with_value(|came| came.log.clone()));
                    let older = page.map(|page| page.changes).unwrap_or_default();
                    tell(&Telling { board, names, history, older, known, me, words: words() })
                })
            })
        })
    }

    /// The last change of whoever looks that can be taken back and is not.
    pub(super) fn own_last(&self) -> Option<&Change> {
        model::last_of(self.history.iter().map(Arc::as_ref), Some(self.me?))
    }

    /// What somebody is called.
    pub(super) fn name(&self, person: PersonId) -> String {
        let known = || self.known.and_then(|known| known.name(person));
        let name = self.names.0.get(&person).cloned().or_else(known);
        name.unwrap_or_else(|| self.words.together_nameless().to_owned())
    }

    /// Who did something, as messages ask for it.
    pub(super) fn by(&self, by: Option<PersonId>) -> (&'static str, String) {
        match by {
            None => ("operator", String::new()),
            by if by == self.me => ("you", String::new()),
            Some(person) => ("person", self.name(person)),
        }
    }

    /// What a change takes back in the end, and whether it does that again instead: an undo of an undo does.
    fn taken_back(&self, change: &Change) -> Option<(&Change, bool)> {
        let mut again = false;
        let mut of = change.undoes()?;
        loop {
            let change = self.all().find(|change| change.seq == of)?;
            match change.undoes() {
                None => return Some((change, again)),
                // Only ever backwards, so it comes to an end.
                Some(earlier) if earlier < of => (of, again) = (earlier, !again),
                Some(_) => return None,
            }
        }
    }

    fn all(&self) -> impl Iterator<Item = &Change> {
        self.history.iter().chain(&self.older).map(Arc::as_ref)
    }

    /// A change: who did what.
    pub(super) fn change(&self, change: &Change) -> Told {
        let (kind, name) = self.by(change.by);
        let by = By(kind, &name);
        let w = self.words;
        if let Some((of, again)) = self.taken_back(change) {
            let Told { headline, details } = self.change(of);
            let what = headline.trim_end_matches('.');
            let headline = if again { w.log_redid(by.0, by.1, what) } else { w.log_undid(by.0, by.1, what) };
            let headline = if stops(&headline) { headline } else { w.log_sentence(&headline) };
            return Told { headline, details };
        }
        let effects: Vec<Effect> =
            change.effects.iter().filter(|effect| !matches!(effect, Effect::Undid(_))).cloned().collect();
        let leading = effects.iter().find(|effect| is_what_was_meant(effect));
        let (what, counted) = match (leading, effects.as_slice()) {
            (Some(effect), _) => (self.effect(by, change.seq, effect), false),
            (None, []) => (w.log_nothing(by.0, by.1), false),
            (None, [one]) => (self.effect(by, change.seq, one), false),
            (None, [one, two]) => {
                (w.list(&[self.effect(by, change.seq, one), self.alone(change.seq, two)]), false)
            }
            (None, many) => (summary(w, by, many), true),
        };
        let headline = if stops(&what) { what } else { w.log_sentence(&what) };
        let one = |effect| self.alone(change.seq, effect);
        let details = if counted { effects.iter().map(one).collect() } else { Vec::new() };
        Told { headline, details }
    }

    /// What an effect did, without who that was.
    fn alone(&self, seq: Seq, effect: &Effect) -> String {
        trimmed(self.effect(NOBODY, seq, effect))
    }

    /// What an effect of the change `seq` did, and who that was.
    fn effect(&self, By(by, who): By, seq: Seq, effect: &Effect) -> String {
        let w = self.words;
        match effect {
            Effect::Opened { .. } => w.log_opened(by, who),
            Effect::SettingsEdited(_) => w.log_settings_edited(by, who),
            Effect::LogoSet(Some(_)) => w.log_logo_set(by, who),
            Effect::LogoSet(None) => w.log_logo_removed(by, who),
            Effect::PhaseSet { phase, pitching, interest } => {
                w.log_phase_set(by, who, phase.key(), open(*pitching), open(*interest))
            }
            Effect::RoomAdded { room, .. } => w.log_room_added(by, who, &room.text.name),
            Effect::RoomEdited(room) => match self.room_before(seq, room.id) {
                Some(before) if before.closed == room.closed => w.log_room_edited(by, who, &room.text.name),
                Some(before) if before.closed.is_subset(&room.closed) => {
                    w.log_room_closed(by, who, &room.text.name)
                }
                Some(before) if before.closed.is_superset(&room.closed) => {
                    w.log_room_opened(by, who, &room.text.name)
                }
                _ => w.log_room_edited(by, who, &room.text.name),
            },
            Effect::RoomRemoved(id) => w.log_room_removed(by, who, &self.room(*id)),
            Effect::RoomsOrdered(_) => w.log_rooms_ordered(by, who),
            Effect::SlotAdded(slot) => w.log_slot_added(by, who, &slot.times(), &w.date(slot.text.day())),
            Effect::SlotEdited(slot) => w.log_slot_edited(by, who, &slot.times(), &w.date(slot.text.day())),
            Effect::SlotRemoved(id) => w.log_slot_removed(by, who, &self.slot(*id)),
            Effect::Pitched(session) => w.log_pitched(by, who, &w.log_title(&session.idea.title)),
            Effect::Unpitched(id) => w.log_unpitched(by, who, &self.title(*id)),
            Effect::IdeaEdited { session, .. } => w.log_session_edited(by, who, &self.title(*session)),
            Effect::StateSet { session, state } => match state {
                State::Pitched => w.log_restored(by, who, &self.title(*session)),
                State::Merged { into, .. } => {
                    w.log_merged(by, who, &self.title(*session), &self.title(*into))
                }
                State::Withdrawn => w.log_withdrawn(by, who, &self.title(*session)),
            },
            Effect::MergeAsked { session, into: Some(into) } => {
                w.log_merge_asked(by, who, &self.title(*into), &self.title(*session))
            }
            Effect::MergeAsked { session, into: None } => w.log_merge_ended(by, who, &self.title(*session)),
            Effect::TurnSet { session, turn } => match turn {
                Turn::Waiting => w.log_requeued(by, who, &self.title(*session)),
                Turn::Speaking(_) => w.log_called_up(by, who, &self.title(*session)),
                Turn::Heard => w.log_heard(by, who, &self.title(*session)),
                Turn::Held => w.log_held(by, who, &self.title(*session)),
            },
            Effect::MergeProposed { session, into: Some(into) } => {
                w.log_merge_proposed(by, who, &self.title(*session), &self.title(*into))
            }
            Effect::MergeProposed { session, into: None } => {
                w.log_proposal_ended(by, who, &self.title(*session))
            }
            Effect::KeptApart { a, b, apart: true } => {
                w.log_kept_apart(by, who, &self.title(*a), &self.title(*b))
            }
            Effect::KeptApart { a, b, apart: false } => {
                w.log_not_apart(by, who, &self.title(*a), &self.title(*b))
            }
            Effect::QueueOrdered { moved: Some(session), .. } => {
                w.log_queue_moved(by, who, &self.title(*session))
            }
            Effect::QueueOrdered { moved: None, .. } => w.log_queue_by_arrival(by, who),
            Effect::WallHeld(Some(held)) => w.log_wall_held(by, who, super::wall::shown(held.shows)),
            Effect::WallHeld(None) => w.log_wall_free(by, who),
            Effect::QueueingSet(_) => w.log_queueing_set(by, who),
            Effect::EmbeddingSet(true) => w.log_embedding_on(by, who),
            Effect::EmbeddingSet(false) => w.log_embedding_off(by, who),
            Effect::SightSet(_) => w.log_sight_set(by, who),
            Effect::RunAdded { session, .. } => w.log_run_added(by, who, &self.title(*session)),
            Effect::RunRemoved(run) => w.log_run_removed(by, who, run.run, &self.title(run.session)),
            Effect::Placed { run, place: Some(Place { room, slot }) } => {
                w.log_placed(by, who, &self.run(*run), &self.room(*room), &self.slot(*slot))
            }
            Effect::Placed { run, place: None } => w.log_unplaced(by, who, &self.run(*run)),
            Effect::Pinned { run, pin } => {
                let run = self.run(*run);
                match (pin.room, pin.slot) {
                    (Some(room), Some(slot)) => {
                        w.log_pinned_place(by, who, &run, &self.room(room), &self.slot(slot))
                    }
                    (Some(room), None) => w.log_pinned_room(by, who, &run, &self.room(room)),
                    (None, Some(slot)) => w.log_pinned_slot(by, who, &run, &self.slot(slot)),
                    (None, None) => w.log_unpinned(by, who, &run),
                }
            }
            Effect::NoteAdded { session, .. } => w.log_note_added(by, who, &self.title(*session)),
            Effect::NoteEdited { session, .. } => w.log_note_edited(by, who, &self.title(*session)),
            Effect::NoteRemoved { session, .. } => w.log_note_removed(by, who, &self.title(*session)),
            Effect::Announced(announcement) => w.log_announced(by, who, &announcement.text),
            Effect::TakenDown(_) => w.log_taken_down(by, who),
            Effect::Hidden { session, hidden: true } => w.log_hidden(by, who, &self.title(*session)),
            Effect::Hidden { session, hidden: false } => w.log_shown(by, who, &self.title(*session)),
            Effect::Removed(_) => w.log_removed(by, who),
            Effect::LetIn(_) => w.log_let_in(by, who),
            Effect::Beside { deed, .. } => match deed {
                Deed::Renamed => w.log_renamed(by, who),
                Deed::Role(Role::Attendee) => w.log_role_attendee(by, who),
                Deed::Role(Role::Facilitator) => w.log_role_facilitator(by, who),
                Deed::Role(Role::Owner) => w.log_role_owner(by, who),
            },
            Effect::Forgotten { .. } => w.log_forgotten(by, who),
            // The effects beside it say what.
            Effect::Undid(_) => w.log_nothing(by, who),
        }
    }

    fn title(&self, id: SessionId) -> String {
        if let Some(session) = self.board.session(id) {
            return self.words.log_title(&session.idea.title);
        }
        let was = self.effects().find_map(|effect| match effect {
            Effect::Pitched(session) if session.id == id => Some(self.words.log_title(&session.idea.title)),
            _ => None,
        });
        was.unwrap_or_else(|| self.words.log_title_gone().to_owned())
    }

    fn run(&self, id: RunId) -> String {
        let title = self.title(id.session);
        if id.run == 1 { title } else { self.words.log_title_run(&title, id.run) }
    }

    fn room(&self, id: RoomId) -> String {
        if let Some(room) = self.board.room(id) {
            return room.text.name.clone();
        }
        let was = self.effects().find_map(|effect| match effect {
            Effect::RoomAdded { room, .. } | Effect::RoomEdited(room) if room.id == id => {
                Some(room.text.name.clone())
            }
            _ => None,
        });
        was.unwrap_or_else(|| self.words.log_gone().to_owned())
    }

    /// What a room was before the change `seq`, as far back as changes are at hand.
    fn room_before(&self, seq: Seq, id: RoomId) -> Option<&Room> {
        let before = self.all().filter(|change| change.seq < seq);
        let rooms = before.flat_map(|change| change.effects.iter().map(move |effect| (change.seq, effect)));
        let rooms = rooms.filter_map(|(seq, effect)| match effect {
            Effect::RoomAdded { room, .. } | Effect::RoomEdited(room) if room.id == id => Some((seq, room)),
            _ => None,
        });
        rooms.max_by_key(|(seq, _)| *seq).map(|(_, room)| room)
    }

    fn slot(&self, id: SlotId) -> String {
        let slot = self.board.slot(id).or_else(|| {
            self.effects().find_map(|effect| match effect {
                Effect::SlotAdded(slot) | Effect::SlotEdited(slot) if slot.id == id => Some(slot),
                _ => None,
            })
        });
        let Some(slot) = slot else { return self.words.log_gone().to_owned() };
        let several_days = self.board.days().len() > 1;
        if several_days {
            self.words.log_slot_day(&slot.starts_clock(), &self.words.date(slot.text.day()))
        } else {
            slot.starts_clock()
        }
    }

    fn effects(&self) -> impl Iterator<Item = &Effect> {
        self.all().flat_map(|change| &change.effects)
    }
}

/// Whether an effect is what somebody wanted, and the others of its change only follow from it.
fn is_what_was_meant(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::Opened { .. }
            | Effect::SettingsEdited(_)
            | Effect::Removed(_)
            | Effect::StateSet { .. }
            | Effect::TurnSet { turn: Turn::Speaking(_), .. }
    )
}

/// Many effects, counted by kind.
fn summary(w: Words, by: By, effects: &[Effect]) -> String {
    type Is = fn(&Effect) -> bool;
    type Counted = fn(Words, By, usize) -> String;
    let kinds: [(Is, Counted); 7] = [
        (|e| matches!(e, Effect::RoomAdded { .. }), |w, by, n| w.log_many_rooms_added(by.0, by.1, n)),
        (|e| matches!(e, Effect::SlotAdded(_)), |w, by, n| w.log_many_slots_added(by.0, by.1, n)),
        (|e| matches!(e, Effect::Pitched(_)), |w, by, n| w.log_many_pitched(by.0, by.1, n)),
        (|e| matches!(e, Effect::RoomEdited(_)), |w, by, n| w.log_many_rooms_edited(by.0, by.1, n)),
        (|e| matches!(e, Effect::SlotEdited(_)), |w, by, n| w.log_many_slots_edited(by.0, by.1, n)),
        (|e| matches!(e, Effect::Placed { place: Some(_), .. }), |w, by, n| w.log_many_placed(by.0, by.1, n)),
        (|e| matches!(e, Effect::Placed { place: None, .. }), |w, by, n| w.log_many_unplaced(by.0, by.1, n)),
    ];
    let others: Counted = |w, by, n| w.log_many_others(by.0, by.1, n);
    let mut counts: Vec<(usize, Counted)> = kinds
        .into_iter()
        .map(|(is, says)| (effects.iter().filter(|effect| is(effect)).count(), says))
        .collect();
    let counted: usize = counts.iter().map(|(n, _)| n).sum();
    counts.push((effects.len().saturating_sub(counted), others));
    let counts = counts.into_iter().filter(|(n, _)| *n > 0).enumerate();
    // The first says who it was, for all of them.
    let parts: Vec<String> = counts
        .map(|(at, (n, says))| if at == 0 { says(w, by, n) } else { trimmed(says(w, NOBODY, n)) })
        .collect();
    w.list(&parts)
}

/// Where nobody is named, the space behind the name goes as well.
fn trimmed(said: String) -> String {
    said.trim_start().to_owned()
}

/// Whether a sentence ends with a quotation that has a full stop of its own: it needs no second one. Behind it stand
/// the quotation mark and what sets it apart from text that runs the other way.
fn stops(sentence: &str) -> bool {
    let text = sentence.trim_end_matches(['”', '“', '»', '\u{2069}', '\u{a0}', '\u{202f}', ' ']);
    text.len() < sentence.len() && text.ends_with('.')
}

fn open(open: bool) -> &'static str {
    if open { "open" } else { "closed" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_quotation_brings_its_own_full_stop() {
        assert!(stops("Ana announced “Lunch is ready.”"));
        assert!(!stops("Ana announced “Lunch”"));
        assert!(!stops("Ana added the room No."));
    }

    #[test]
    fn many_changes_name_their_author_once() {
        let effects = [Effect::TakenDown, Effect::TakenDown].map(|of| of(Default::default()));
        let said = summary(crate::words::words(), By("person", "Ana"), &effects);
        assert_eq!(said, "Ana made 2 other changes");
    }
}
