//! Several people at once: what somebody asks for must not write over what others did without having been seen.

use crate::history::Thing;
use crate::{
    Board, Change, Command, Effect, Field, Host, Kind, Millis, Move, Names, PersonId, Refusal, Seq, Touched,
    Who, built_upon,
};
use chrono::NaiveDateTime;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// What happened between the board that somebody saw and the board that they ask something of.
#[derive(Clone, Copy)]
pub struct Meanwhile<'a> {
    /// Who asks.
    pub by: Option<PersonId>,
    /// The changes since, oldest first, each with what takes it back.
    pub changes: &'a [(Change, Vec<Effect>)],
    /// What people are called.
    pub names: &'a Names,
}

impl Meanwhile<'_> {
    /// What others did, oldest first.
    fn others(&self) -> impl DoubleEndedIterator<Item = &Change> {
        self.changes.iter().map(|(change, _)| change).filter(|change| change.by != self.by)
    }

    fn who(&self, change: &Change) -> Who {
        Who::of(change.by, self.names)
    }

    /// Three versions of one thing into one: what was typed, how it is `now`, and how it was for whoever typed, which
    /// the changes since tell. Where only one of the two has changed a field, theirs is taken. Where both have,
    /// refused with how those fields are now. `of` finds the thing in an effect.
    fn merged<T: Serialize + DeserializeOwned + Clone>(
        &self,
        of: impl Fn(&Effect) -> Option<T>,
        typed: &T,
        now: &T,
        what: Touched,
        board: &Board,
    ) -> Result<T, Refusal> {
        let versions: Vec<_> = self
            .changes
            .iter()
            .filter_map(|(change, inverse)| {
                // What a change did first is taken back last.
                let (before, after) =
                    (inverse.iter().rev().find_map(&of)?, change.effects.iter().rev().find_map(&of)?);
                Some((change, object(&before), object(&after)))
            })
            .collect();
        let Some((_, was, _)) = versions.first() else { return Ok(typed.clone()) };
        let (mut wanted, now) = (object(typed), object(now));
        let mut names: Vec<String> = wanted.keys().chain(now.keys()).cloned().collect();
        names.sort();
        names.dedup();
        let (mut both, mut faster) = (Vec::new(), None);
        for name in names {
            let (want, is) = (wanted.get(&name), now.get(&name));
            if want == is || is == was.get(&name) {
                continue;
            }
            if want == was.get(&name) {
                match is.cloned() {
                    Some(is) => wanted.insert(name, is),
                    None => wanted.remove(&name),
                };
                continue;
            }
            let changed = versions.iter().rev().find(|(change, before, after)| {
                change.by != self.by && before.get(&name) != after.get(&name)
            });
            if let (Some((change, ..)), Some(field)) = (changed, field_of(&name)) {
                faster.get_or_insert(*change);
                both.push((field, is.map(|is| self.said(field, is, board)).unwrap_or_default()));
            }
        }
        match faster {
            Some(change) => Err(Refusal::ChangedMeanwhile { who: self.who(change), what, now: both }),
            None => Ok(serde_json::from_value(Value::Object(wanted)).unwrap_or_else(|_| typed.clone())),
        }
    }

    /// A value as somebody would have typed it.
    fn said(&self, field: Field, value: &Value, board: &Board) -> String {
        let read = || value.clone();
        let all: Option<Vec<String>> = match field {
            Field::Hosts => serde_json::from_value::<Vec<Host>>(read())
                .ok()
                .map(|hosts| hosts.iter().map(|host| self.names.host(host).to_owned()).collect()),
            Field::Cannot => serde_json::from_value::<Vec<_>>(read())
                .ok()
                .map(|slots| slots.into_iter().filter_map(|id| Some(board.slot(id)?.times())).collect()),
            Field::Avoid => serde_json::from_value::<Vec<_>>(read())
                .ok()
                .map(|sessions| sessions.into_iter().map(|id| board.title_of(id)).collect()),
            _ => None,
        };
        all.map_or_else(|| plain(value), |all| all.join(", "))
    }
}

impl Board {
    /// What is asked for, so that it keeps what others did meanwhile: fields that only they changed stay as they are
    /// now. Refused where both changed the same, with who it was and how it is.
    pub fn keeping(&self, command: &Command, meanwhile: &Meanwhile<'_>) -> Result<Command, Refusal> {
        match command {
            Command::Place { moves, .. } => self.unmoved(meanwhile, moves.iter().copied())?,
            Command::Swap { a, b, .. } => {
                let place_of = |run| self.run(run).and_then(|(_, run)| run.place);
                let moves = [Move { run: *a, to: place_of(*b) }, Move { run: *b, to: place_of(*a) }];
                self.unmoved(meanwhile, moves.into_iter())?;
            }
            Command::EditRoom(id, text) => {
                let Some(now) = self.room(*id) else { return Ok(command.clone()) };
                let of = |effect: &Effect| match effect {
                    Effect::RoomEdited(room) if room.id == *id => Some(room.text.clone()),
                    _ => None,
                };
                let what = Touched::Room { name: now.text.name.clone() };
                return Ok(Command::EditRoom(*id, meanwhile.merged(of, text, &now.text, what, self)?));
            }
            Command::EditSlot(id, text) => {
                let Some(now) = self.slot(*id) else { return Ok(command.clone()) };
                let of = |effect: &Effect| match effect {
                    Effect::SlotEdited(slot) if slot.id == *id => Some(slot.text.clone()),
                    _ => None,
                };
                let what = Touched::Slot { times: now.times() };
                return Ok(Command::EditSlot(*id, meanwhile.merged(of, text, &now.text, what, self)?));
            }
            Command::EditSettings(settings) => {
                let of = |effect: &Effect| match effect {
                    Effect::SettingsEdited(settings) => Some(settings.clone()),
                    _ => None,
                };
                let now = &self.event.settings;
                return Ok(Command::EditSettings(meanwhile.merged(
                    of,
                    settings,
                    now,
                    Touched::Settings,
                    self,
                )?));
            }
            Command::EditSession(id, idea) => {
                let Some(now) = self.session(*id) else { return Ok(command.clone()) };
                let of = |effect: &Effect| match effect {
                    Effect::IdeaEdited { session, idea } if session == id => Some((**idea).clone()),
                    _ => None,
                };
                let what = Touched::Session { title: now.idea.title.clone() };
                let idea = meanwhile.merged(of, &**idea, &now.idea, what, self)?;
                return Ok(Command::EditSession(*id, Box::new(idea)));
            }
            _ => {}
        }
        Ok(command.clone())
    }

    /// Refuses moves of runs that somebody else has moved meanwhile to somewhere else.
    fn unmoved(&self, meanwhile: &Meanwhile<'_>, moves: impl Iterator<Item = Move>) -> Result<(), Refusal> {
        for Move { run, to } in moves {
            let Some((session, now)) = self.run(run).filter(|(_, now)| now.place != to) else { continue };
            let is_it = |effect: &Effect| effect.changes().contains(&Thing::Run(run));
            let mut others = meanwhile.others().filter(|change| change.effects.iter().any(is_it));
            let Some(change) = others.next_back() else { continue };
            let place = now.place.and_then(|place| self.place_name(place));
            return Err(Refusal::MovedMeanwhile {
                who: meanwhile.who(change),
                title: session.idea.title.clone(),
                place: place.map(|(room, slot)| (room.text.name.clone(), slot.times())),
            });
        }
        Ok(())
    }

    /// A refusal with the name of who was faster, if it is that a place is taken and it was not when they looked.
    pub fn named(&self, refusal: Refusal, meanwhile: &Meanwhile<'_>) -> Refusal {
        let Refusal::PlaceTaken { room, times, title, by: None } = refusal else { return refusal };
        let is_it = |effect: &Effect| match effect {
            Effect::Placed { run, place: Some(place) } => {
                self.title_of(run.session) == title
                    && self.room(place.room).is_some_and(|found| found.text.name == room)
            }
            _ => false,
        };
        let mut others = meanwhile.others().filter(|change| change.effects.iter().any(is_it));
        let by = others.next_back().map(|change| meanwhile.who(change));
        Refusal::PlaceTaken { room, times, title, by }
    }

    /// A refusal to undo with whose change is in the way, if it is known. `history` is newest first.
    pub fn naming_later<'a>(
        &self,
        refusal: Refusal,
        history: impl Iterator<Item = &'a Change> + Clone,
        seq: Seq,
        names: &Names,
    ) -> Refusal {
        match (&refusal, built_upon(history, seq)) {
            (Refusal::DependedOn { .. }, Some(later)) => Refusal::BuiltUpon {
                who: Who::of(later.by, names),
                clock: self.clock(later.at),
                moved: later.kind() == Kind::Places,
            },
            _ => refusal,
        }
    }

    /// What the clock of the event shows at a moment: by the offset of the slot that is nearest.
    fn clock(&self, at: Millis) -> String {
        let nearest = self.slots.iter().min_by_key(|slot| (slot.starts_at() - at).abs());
        let minutes = at.div_euclid(60_000) + nearest.map_or(0, |slot| i64::from(slot.offset));
        format!("{:02}:{:02}", minutes.div_euclid(60).rem_euclid(24), minutes.rem_euclid(60))
    }
}

/// The fields of a thing, texts as the board would keep them.
fn object(of: &impl Serialize) -> Map<String, Value> {
    let Ok(Value::Object(mut object)) = serde_json::to_value(of) else { return Map::new() };
    for value in object.values_mut() {
        if let Value::String(text) = value {
            *text = text.replace("\r\n", "\n").trim().to_owned();
        }
    }
    object
}

/// The field of a form, by its name in the log. Those that are ticked have none, as there is no third way for them.
fn field_of(name: &str) -> Option<Field> {
    serde_json::from_value(Value::String(name.replace('_', "-"))).ok()
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        // A moment: day and time, as fields for them show it.
        Value::String(text) if text.parse::<NaiveDateTime>().is_ok() => {
            text.replace('T', " ").chars().take(16).collect()
        }
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
