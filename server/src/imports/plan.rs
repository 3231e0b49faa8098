//! What a board needs to become what files say: what is added, what is brought up to date, what goes. Nothing here
//! changes a board; the same files against the board that came of them need nothing.

use super::cut::Cut;
use super::found::{Found, Session, Stretch};
use super::{Onto, Tables};
use crate::zones::TzDatabase;
use app::api::Preview;
use chrono::NaiveDateTime;
use model::{
    Actor, Board, Change, Command, CommandId, Context, Host, Idea, Move, NewSession, Place, Programme,
    Refusal, RoomId, RunId, SessionId, SlotId, SlotText, limits,
};
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// A session of the file, and what it is on the board.
struct Match {
    session: Session,
    /// The one that is there already.
    known: Option<SessionId>,
}

struct Plan<'a> {
    onto: &'a Onto<'a>,
    words: Words,
    found: Found,
    preview: Preview,
    programme: Programme,
}

/// Compares what was found with a board.
pub(super) fn plan(onto: &Onto<'_>, tables: &Tables, found: Found, words: Words) -> (Programme, Preview) {
    let mut plan = Plan { onto, words, found, preview: Preview::default(), programme: Programme::default() };
    if tables.pitches {
        plan.found.rooms.clear();
        plan.found.slots.clear();
        for session in &mut plan.found.sessions {
            (session.places, session.pinned_room, session.pinned_slot) = (Vec::new(), None, None);
            session.cannot.clear();
        }
    }
    plan.rooms();
    let matches = plan.matched();
    if tables.withdraw {
        plan.withdraw(&matches);
    }
    plan.slots(&matches);
    plan.sessions(&matches);
    plan.finish(&matches);
    let Plan { found, mut preview, mut programme, onto, words, .. } = plan;
    preview.faults.extend(found.faults);
    preview.left.splice(0..0, found.left);
    if programme != Programme::default() {
        programme.made_for = Some(onto.board.seq);
        if preview.faults.is_empty()
            && let Err(refusal) = decide(onto.board, &Command::Import(Box::new(programme.clone())))
        {
            let file = if tables.programme.is_empty() { "sessions" } else { super::programme::FILE };
            let at = super::found::At { file, line: 1 };
            let mut last = Found::default();
            last.refuse(words, at, &refusal);
            preview.faults.append(&mut last.faults);
        }
    }
    (programme, preview)
}

/// What an operator's command would do to a board.
fn decide(board: &Board, command: &Command) -> Result<Vec<model::Effect>, Refusal> {
    let context = Context { by: Actor::OPERATOR, now: 0, zones: &TzDatabase, undo: None, undone: None };
    board.decide(&context, command)
}

/// The board once a command is done.
fn after(board: &Board, command: &Command) -> Result<Board, Refusal> {
    let effects = decide(board, command)?;
    let mut board = board.clone();
    board.apply(&Change {
        seq: board.seq + 1,
        at: 0,
        by: None,
        command: CommandId::new(0, &[0; 10]),
        effects,
    });
    Ok(board)
}

fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

impl Plan<'_> {
    fn rooms(&mut self) {
        let rooms = std::mem::take(&mut self.found.rooms);
        let names: BTreeSet<_> = rooms.iter().map(|room| room.text.name.trim().to_lowercase()).collect();
        let mut board = self.onto.board.clone();
        for room in &rooms {
            let is_it = |known: &&model::Room| {
                let by_id = !room.source.is_empty()
                    && (known.source == room.source || self.onto.room(known) == room.source)
                    && !names.contains(&known.text.name.to_lowercase());
                same(&known.text.name, &room.text.name) || by_id
            };
            let by_name = board.rooms.iter().find(|known| same(&known.text.name, &room.text.name));
            let Some(known) = by_name.or_else(|| board.rooms.iter().find(is_it)) else {
                match after(&board, &Command::AddRoom(room.text.clone())) {
                    Ok(next) => {
                        board = next;
                        self.preview.rooms.push(room.text.name.clone());
                        let name =
                            board.rooms.last().map(|added| added.text.name.clone()).unwrap_or_default();
                        self.programme
                            .rooms
                            .push(model::RoomText { name: name.clone(), ..room.text.clone() });
                        if !room.source.is_empty() {
                            self.programme.room_sources.insert(name, room.source.clone());
                        }
                    }
                    Err(refusal) => self.found.refuse(self.words, room.at, &refusal),
                }
                continue;
            };
            // What the file says nothing of stays.
            let mut text = known.text.clone();
            text.name.clone_from(&room.text.name);
            text.capacity = room.text.capacity.or(text.capacity);
            if !room.text.features.is_empty() {
                text.features.clone_from(&room.text.features);
            }
            if !room.text.directions.is_empty() {
                text.directions.clone_from(&room.text.directions);
            }
            let (id, was) = (known.id, known.text.clone());
            let edit = Command::EditRoom(id, text);
            match decide(&board, &edit) {
                Ok(effects) if effects.is_empty() => {}
                Ok(_) => {
                    self.preview
                        .changed
                        .push(self.words.imports_changed(&was.name, self.words.imports_what_room()));
                    self.programme.before.push(edit.clone());
                    board = after(&board, &edit).unwrap_or(board);
                }
                Err(refusal) => self.found.refuse(self.words, room.at, &refusal),
            }
        }
        self.found.rooms = rooms;
    }

    /// Finds each session of the file on the board.
    fn matched(&mut self) -> Vec<Match> {
        let board = self.onto.board;
        let mut by_source: BTreeMap<String, SessionId> = BTreeMap::new();
        for session in &board.sessions {
            for run in &session.runs {
                let own = self.onto.run(RunId { session: session.id, run: run.number }, run);
                by_source.insert(own, session.id);
                if !run.source.is_empty() {
                    by_source.insert(run.source.clone(), session.id);
                }
            }
        }
        let mut taken = BTreeSet::new();
        let sessions = std::mem::take(&mut self.found.sessions);
        let mut matches: Vec<_> = sessions
            .into_iter()
            .map(|session| {
                let known = session.sources.iter().find_map(|source| by_source.get(source)).copied();
                Match { known: known.filter(|id| taken.insert(*id)), session }
            })
            .collect();
        // What came without an id, or was typed here before it came, is known by its title.
        for one in matches.iter_mut().filter(|one| one.known.is_none()) {
            let has_source = |session: &model::Session| session.runs.iter().any(|run| !run.source.is_empty());
            let is_it = |session: &&model::Session| {
                same(&session.idea.title, &one.session.title)
                    && !session.is_erased()
                    && !taken.contains(&session.id)
                    && (one.session.sources.is_empty() || !has_source(session))
            };
            one.known = board.sessions.iter().find(is_it).map(|session| session.id);
            taken.extend(one.known);
        }
        // What is not there any more is not brought back by a file.
        matches.retain(|one| {
            let gone = one.known.and_then(|id| board.session(id)).is_some_and(|session| !session.stands());
            if gone {
                self.preview.left.push(self.words.imports_left_gone(&one.session.title));
            }
            !gone
        });
        matches
    }

    /// Withdraws what came by an earlier import of the same kind and is in the file no more.
    fn withdraw(&mut self, matches: &[Match]) {
        let kind = |source: &str| source.split_once(':').map_or("", |(kind, _)| kind).to_owned();
        let kinds: BTreeSet<_> =
            matches.iter().flat_map(|one| &one.session.sources).map(|source| kind(source)).collect();
        let kept: BTreeSet<_> = matches.iter().filter_map(|one| one.known).collect();
        for session in self.onto.board.standing().filter(|session| !kept.contains(&session.id)) {
            let source = session.runs.first().map_or("", |run| run.source.as_str());
            if !source.is_empty() && kinds.contains(&kind(source)) {
                self.preview.removed.push(session.idea.title.clone());
                self.programme.before.push(Command::Withdraw(session.id));
            }
        }
    }

    /// Slots that the file lists, and those that its sessions need.
    fn slots(&mut self, matches: &[Match]) {
        let mut board = self.onto.board.clone();
        let mut slots: Vec<_> = std::mem::take(&mut self.found.slots);
        for slot in &mut slots {
            let known = board.slots.iter().find(|known| known.text.starts == slot.text.starts);
            let command = match known {
                Some(known) if known.text == slot.text => continue,
                Some(known) => Command::EditSlot(known.id, slot.text.clone()),
                None => Command::AddSlot(slot.text.clone()),
            };
            let (known, was) = (known.is_some(), known.map(named).unwrap_or_default());
            match after(&board, &command) {
                Ok(next) => {
                    let changed = next != board;
                    board = next;
                    if known && changed {
                        self.preview
                            .changed
                            .push(self.words.imports_changed(&was, self.words.imports_what_times()));
                        self.programme.before.push(command);
                    } else if !known {
                        self.add_slot(&board, slot.text.clone());
                    }
                }
                Err(refusal) => self.found.refuse(self.words, slot.at, &refusal),
            }
        }
        // Those that the file gives places anew.
        let of_file: BTreeSet<_> = matches
            .iter()
            .filter(|one| one.session.places.iter().any(|place| place.ends.is_some()))
            .filter_map(|one| one.known)
            .collect();
        let stretches: Vec<_> = matches
            .iter()
            .flat_map(|one| &one.session.places)
            .filter_map(|place| Some((place.starts, place.ends?)))
            .collect();
        let cut = Cut::of(&board, &stretches, &of_file);
        // Whatever is in a slot that goes gets its place anew, after all slots are as they shall be.
        let leaving: Vec<_> = board
            .runs()
            .filter(|(session, run)| {
                board.taken_by(session, run).iter().any(|slot| cut.gone.contains(&slot.id))
            })
            .map(|(session, run)| Move { run: session.run_id(run), to: None })
            .collect();
        if !leaving.is_empty() {
            self.programme.before.push(Command::Place { moves: leaving, confirmed: true });
        }
        for id in cut.gone {
            self.preview.removed.push(board.slot(id).map(named).unwrap_or_default());
            self.programme.before.push(Command::RemoveSlot(id));
        }
        let Some(mut board) = self.so_far().filter(|_| !cut.new.is_empty()) else { return };
        for text in cut.new {
            // Whoever needs one that cannot be is told so, by name.
            if let Ok(next) = after(&board, &Command::AddSlot(text.clone())) {
                board = next;
                self.add_slot(&board, text);
            }
        }
    }

    fn add_slot(&mut self, board: &Board, text: SlotText) {
        let added = board.slots.iter().find(|slot| slot.text.starts == text.starts);
        self.preview.slots.push(added.map(named).unwrap_or_default());
        self.programme.slots.push(text);
    }

    /// Sessions that are new, and what changes about those that are not.
    fn sessions(&mut self, matches: &[Match]) {
        let Some(board) = self.so_far() else { return };
        let known: BTreeMap<_, _> =
            matches.iter().filter_map(|one| Some((one.session.name.as_str(), one.known?))).collect();
        for one in matches.iter().filter(|one| one.known.is_none()) {
            let Match { session, .. } = one;
            let mut idea = self.idea(&board, session, Idea::titled(""));
            idea.avoid = session.avoid.iter().filter_map(|name| known.get(name.as_str())).copied().collect();
            if let Err(refusal) = decide(&board, &Command::Pitch(Box::new(idea.clone()))) {
                self.found.refuse(self.words, session.at, &refusal);
                continue;
            }
            let room = session.pinned_room.as_deref();
            if let Some(name) =
                room.filter(|name| !board.rooms.iter().any(|room| same(&room.text.name, name)))
            {
                self.found.fault(session.at, "pinned_room", self.words.import_room_unknown(name));
                continue;
            }
            let is_slot =
                |starts| board.slots.iter().any(|slot| slot.is_for_sessions() && slot.text.starts == starts);
            if let Some(starts) = session.pinned_slot.filter(|starts| !is_slot(*starts)) {
                let text = starts.format("%Y-%m-%d %H:%M").to_string();
                self.found.fault(session.at, "pinned_slot", self.words.import_slot_unknown(&text));
                continue;
            }
            self.preview.sessions.push(idea.title.clone());
            let avoid = session.avoid.iter().map(String::as_str);
            let runs = session.places.len().max(1);
            let sources = session.sources.iter().cloned().chain(std::iter::repeat(String::new()));
            self.programme.sessions.push(NewSession {
                source: session.name.clone(),
                idea,
                avoid: avoid.filter(|name| !known.contains_key(name)).map(str::to_owned).collect(),
                pinned_room: session.pinned_room.clone(),
                pinned_slot: session.pinned_slot,
                runs: sources.take(runs).collect(),
            });
        }
    }

    /// Everything that needs the numbers of what is new.
    fn finish(&mut self, matches: &[Match]) {
        let Some(board) = self.so_far() else { return };
        let first_new = self.onto.board.sessions.len();
        let new: BTreeMap<_, _> = self
            .programme
            .sessions
            .iter()
            .zip(board.sessions.iter().skip(first_new))
            .map(|(new, session)| (new.source.as_str(), session.id))
            .collect();
        let numbers: BTreeMap<_, _> = matches
            .iter()
            .filter_map(|one| {
                let id = one.known.or_else(|| new.get(one.session.name.as_str()).copied())?;
                Some((one.session.name.as_str(), id))
            })
            .collect();
        let mut edits = Vec::new();
        let mut repeats = Vec::new();
        let mut moves: Vec<(Move, String)> = Vec::new();
        for one in matches {
            let Some(session) = numbers.get(one.session.name.as_str()).and_then(|id| board.session(*id))
            else {
                continue;
            };
            let mut idea = self.idea(&board, &one.session, session.idea.clone());
            idea.avoid.extend(one.session.avoid.iter().filter_map(|name| numbers.get(name.as_str())));
            idea.avoid.remove(&session.id);
            if one.session.places.iter().find_map(|place| length(&board, place)) > Some(limits::LENGTH.into())
            {
                self.preview.left.push(self.words.imports_left_length(&one.session.title, limits::LENGTH));
            }
            let (places, more) = self.places(&board, session, one, &mut moves);
            repeats.extend((0..more).map(|_| Command::Repeat(session.id)));
            let edit = Command::EditSession(session.id, Box::new(idea.clone()));
            let loose = (idea.length != session.idea.length).then(|| off_the_board(&board, session.id));
            match decide(loose.as_ref().unwrap_or(&board), &edit) {
                Ok(effects) => {
                    let edited = effects.into_iter().find_map(|effect| match effect {
                        model::Effect::IdeaEdited { idea, .. } => Some(*idea),
                        _ => None,
                    });
                    if let Some(edited) = edited {
                        if edited.length != session.idea.length && one.known.is_some() && places {
                            moves.extend(
                                session
                                    .runs
                                    .iter()
                                    .filter_map(|run| {
                                        let id = session.run_id(run);
                                        let is_there = moves.iter().any(|(step, _)| step.run == id);
                                        let step = Move { run: id, to: run.place };
                                        (run.place.is_some() && !is_there)
                                            .then(|| (step, edited.title.clone()))
                                    })
                                    .collect::<Vec<_>>(),
                            );
                        }
                        if one.known.is_some() {
                            self.say_changed(&session.idea, &edited);
                        }
                        edits.push(edit);
                    }
                }
                Err(refusal) => self.found.refuse(self.words, one.session.at, &refusal),
            }
        }
        let away: Vec<_> = moves
            .iter()
            .filter(|(step, _)| self.onto.board.run(step.run).is_some_and(|(_, run)| run.place.is_some()))
            .map(|(step, _)| Move { run: step.run, to: None })
            .collect();
        if !away.is_empty() {
            self.programme.before.insert(0, Command::Place { moves: away, confirmed: true });
        }
        self.programme.after.append(&mut repeats);
        self.programme.after.append(&mut edits);
        self.close_rooms(&board);
        self.place(moves);
    }

    /// Rooms that are closed in some slots.
    fn close_rooms(&mut self, board: &Board) {
        for found in &self.found.rooms {
            let Some(room) = board.rooms.iter().find(|room| same(&room.text.name, &found.text.name)) else {
                continue;
            };
            for slot in board.slots.iter().filter(|slot| found.closed.contains(&slot.text.starts)) {
                if !room.closed.contains(&slot.id) {
                    self.programme.after.push(Command::CloseRoom {
                        room: room.id,
                        slot: slot.id,
                        closed: true,
                    });
                }
            }
        }
    }

    /// Where the runs of a session go that are not there yet. Answers whether it has places, and how many runs it lacks.
    fn places(
        &mut self,
        board: &Board,
        session: &model::Session,
        one: &Match,
        moves: &mut Vec<(Move, String)>,
    ) -> (bool, usize) {
        let stretches = &one.session.places;
        let mut free: Vec<u8> = session.runs.iter().map(|run| run.number).collect();
        let mut numbers: Vec<Option<u8>> = vec![None; stretches.len()];
        // First those that are known by their ids, then the others in their order.
        for (number, source) in numbers.iter_mut().zip(&one.session.sources) {
            let is_it = |run: &&model::Run| {
                run.source == *source || self.onto.run(session.run_id(run), run) == *source
            };
            *number =
                session.runs.iter().find(is_it).map(|run| run.number).filter(|number| free.contains(number));
            free.retain(|other| Some(*other) != *number);
        }
        let mut lacking = 0;
        for (number, stretch) in numbers.into_iter().zip(stretches) {
            let number = number.or_else(|| (!free.is_empty()).then(|| free.remove(0))).unwrap_or_else(|| {
                lacking += 1;
                u8::try_from(session.runs.len() + lacking).unwrap_or(u8::MAX)
            });
            let id = RunId { session: session.id, run: number };
            let Some(place) = place(board, stretch) else {
                let when = stretch.starts.format("%Y-%m-%d %H:%M").to_string();
                self.preview.left.push(self.words.imports_left_place(
                    &one.session.title,
                    &stretch.room,
                    &when,
                ));
                continue;
            };
            let is = session.run(number).and_then(|run| run.place);
            if is != Some(place) {
                moves.push((Move { run: id, to: Some(place) }, one.session.title.clone()));
                if one.known.is_some() && !self.was_there(id, stretch) {
                    let when = stretch.starts.format("%Y-%m-%d %H:%M").to_string();
                    self.preview.changed.push(self.words.imports_moved(
                        &one.session.title,
                        &stretch.room,
                        &when,
                    ));
                }
            }
        }
        (!stretches.is_empty(), lacking)
    }

    /// Whether a run was there before, whatever happened to its slot since.
    fn was_there(&self, run: RunId, stretch: &Stretch) -> bool {
        let board = self.onto.board;
        let place = board.run(run).and_then(|(_, run)| board.place_name(run.place?));
        place.is_some_and(|(room, slot)| {
            same(&room.text.name, &stretch.room) && slot.text.starts == stretch.starts
        })
    }

    /// Puts all of them where they belong; those that cannot be there stay unplaced, and that is said.
    fn place(&mut self, moves: Vec<(Move, String)>) {
        if moves.is_empty() {
            return;
        }
        let Some(mut board) = self.so_far() else { return };
        let all = Command::Place { moves: moves.iter().map(|(step, _)| *step).collect(), confirmed: true };
        if decide(&board, &all).is_ok() {
            self.programme.after.push(all);
            return;
        }
        let mut kept = Vec::new();
        for (step, title) in moves {
            match after(&board, &Command::Place { moves: vec![step], confirmed: true }) {
                Ok(next) => {
                    board = next;
                    kept.push(step);
                }
                Err(refusal) => {
                    self.preview
                        .left
                        .push(self.words.imports_left_unplaced(&title, &self.words.refusal(&refusal)));
                }
            }
        }
        self.programme.after.push(Command::Place { moves: kept, confirmed: true });
    }

    /// The board once everything is done that is planned so far; `None` if that cannot be, which is said elsewhere.
    fn so_far(&mut self) -> Option<Board> {
        match after(self.onto.board, &Command::Import(Box::new(self.programme.clone()))) {
            Ok(board) => Some(board),
            Err(refusal) => {
                let at = super::found::At { file: super::programme::FILE, line: 1 };
                self.found.refuse(self.words, at, &refusal);
                None
            }
        }
    }

    /// A session as it is once the file has been heard.
    fn idea(&self, board: &Board, session: &Session, base: Idea) -> Idea {
        let hosts = base.hosts.clone();
        let known = |name: &str| {
            hosts
                .iter()
                .find(|host| matches!(host, Host::Person(_)) && same(self.onto.names.host(host), name))
                .cloned()
        };
        let mut idea = session.over(base, known);
        let cannot = board.slots.iter().filter(|slot| session.cannot.contains(&slot.text.starts));
        idea.cannot.extend(cannot.map(|slot| slot.id));
        if let Some(length) = session.places.iter().find_map(|place| length(board, place)) {
            idea.length = u8::try_from(length).unwrap_or(u8::MAX).min(limits::LENGTH);
        }
        idea
    }

    fn say_changed(&mut self, was: &Idea, is: &Idea) {
        let w = self.words;
        let what = [
            (was.title != is.title, w.imports_what_title()),
            (was.blurb != is.blurb, w.imports_what_blurb()),
            (was.hosts != is.hosts, w.imports_what_hosts()),
            (was.tags != is.tags, w.imports_what_tags()),
            (was.length != is.length, w.imports_what_length()),
        ];
        let what = what.into_iter().filter(|(changed, _)| *changed).map(|(_, what)| what.to_owned());
        let mut what: Vec<String> = what.collect();
        if what.is_empty() {
            what.push(w.imports_what_more().to_owned());
        }
        self.preview.changed.push(w.imports_changed(&was.title, &w.list(&what)));
    }
}

/// A board on which a session has no place: so that its length can be another.
fn off_the_board(board: &Board, session: SessionId) -> Board {
    let runs = board
        .session(session)
        .into_iter()
        .flat_map(|session| session.runs.iter().map(|run| session.run_id(run)));
    let moves = runs.map(|run| Move { run, to: None }).collect();
    after(board, &Command::Place { moves, confirmed: true }).unwrap_or_else(|_| board.clone())
}

fn named(slot: &model::Slot) -> String {
    format!("{} {}", slot.text.day(), slot.times())
}

fn room_of(board: &Board, name: &str) -> Option<RoomId> {
    board.rooms.iter().find(|room| same(&room.text.name, name)).map(|room| room.id)
}

fn slot_at(board: &Board, starts: NaiveDateTime) -> Option<SlotId> {
    board.slots.iter().find(|slot| slot.is_for_sessions() && slot.text.starts == starts).map(|slot| slot.id)
}

fn place(board: &Board, stretch: &Stretch) -> Option<Place> {
    Some(Place { room: room_of(board, &stretch.room)?, slot: slot_at(board, stretch.starts)? })
}

/// How many slots a stretch is long; `None` if it says nothing of its end, or no slot starts when it does.
fn length(board: &Board, stretch: &Stretch) -> Option<usize> {
    let ends = stretch.ends?;
    slot_at(board, stretch.starts)?;
    let within = |slot: &&model::Slot| {
        slot.is_for_sessions() && slot.text.starts >= stretch.starts && slot.text.ends <= ends
    };
    Some(board.slots.iter().filter(within).count()).filter(|count| *count > 0)
}
