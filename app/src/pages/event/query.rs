//! What somebody looks for among the sessions, and which ones that is. Pure, so that the server and the browser
//! find the same.

use super::fold::fold;
use model::{Board, Names, RoomId, RunId, Session, SessionId, SlotId};
use std::collections::BTreeSet;

/// What somebody looks for; each part that is not empty has to fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, all of which are in title, blurb, tags or hosts.
    pub words: String,
    /// A tag.
    pub tag: String,
    /// Where.
    pub room: Option<RoomId>,
    /// When.
    pub slot: Option<SlotId>,
    /// The language that people speak there.
    pub language: String,
    /// Only what whoever looks wants or hosts.
    pub mine: bool,
    /// Only where there are seats left.
    pub seats: bool,
    /// Only what is for beginners too.
    pub beginners: bool,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The runs.
    pub runs: BTreeSet<RunId>,
    /// The slots in which there are any.
    pub slots: BTreeSet<SlotId>,
    /// How many sessions they are of.
    pub sessions: usize,
}

/// What the board itself does not know.
pub struct Around<'a> {
    /// Whether a session is one that whoever looks wants or hosts.
    pub mine: &'a dyn Fn(SessionId) -> bool,
    /// How many people want a session.
    pub people: &'a dyn Fn(SessionId) -> u32,
}

impl Query {
    /// Reads it from an address or a form: `get` answers what a field says.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Self {
        let text = |name| get(name).unwrap_or_default();
        let ticked = |name| !text(name).is_empty();
        Self {
            words: text("q"),
            tag: text("tag"),
            room: text("room").parse().ok(),
            slot: text("slot").parse().ok(),
            language: text("language"),
            mine: ticked("mine"),
            seats: ticked("seats"),
            beginners: ticked("beginners"),
        }
    }

    /// Whether it leaves everything.
    pub fn is_empty(&self) -> bool {
        Self { words: self.words.trim().to_owned(), ..self.clone() } == Self::default()
    }

    /// Whether it asks for more than words.
    pub fn narrows(&self) -> bool {
        Self { words: String::new(), ..self.clone() } != Self::default()
    }

    /// Which runs it finds. `texts` are what [`texts`] makes of the same board; nobody asks for them without words.
    pub fn find(&self, board: &Board, texts: impl FnOnce() -> Vec<String>, around: &Around<'_>) -> Found {
        let words = fold(&self.words);
        let words: Vec<&str> = words.split_whitespace().collect();
        let texts = if words.is_empty() { Vec::new() } else { texts() };
        let said = |at: usize| {
            words.is_empty() || texts.get(at).is_some_and(|text| words.iter().all(|word| text.contains(word)))
        };
        let (tag, language) = (fold(&self.tag), fold(self.language.trim()));
        let fits = |session: &Session| {
            let idea = &session.idea;
            (tag.is_empty() || idea.tags.iter().any(|other| fold(other) == tag))
                && (language.is_empty() || fold(&idea.language) == language)
                && (!self.beginners || idea.beginners)
                && (!self.mine || (around.mine)(session.id))
        };
        let mut found = Found::default();
        let sessions = board.standing().enumerate().filter(|(at, session)| said(*at) && fits(session));
        for (_, session) in sessions {
            let mut any = false;
            for run in &session.runs {
                let taken = board.taken_by(session, run);
                let place = run.place.and_then(|place| board.room(place.room));
                let in_room = self.room.is_none_or(|room| place.is_some_and(|place| place.id == room));
                let then = self.slot.is_none_or(|slot| taken.iter().any(|taken| taken.id == slot));
                // A room of which nobody has said how many fit has a seat for everybody.
                let fits = || {
                    place.is_some_and(|room| {
                        room.text.capacity.is_none_or(|seats| (around.people)(session.id) < seats)
                    })
                };
                if in_room && then && (!self.seats || fits()) {
                    any = true;
                    found.runs.insert(session.run_id(run));
                    found.slots.extend(taken.iter().map(|slot| slot.id));
                }
            }
            found.sessions += usize::from(any);
        }
        found
    }
}

/// What words are looked for in: a text for each session that stands, in their order.
pub fn texts(board: &Board, names: &Names) -> Vec<String> {
    let text = |session: &Session| {
        let idea = &session.idea;
        let mut parts = vec![idea.title.as_str(), idea.blurb.as_str()];
        parts.extend(idea.tags.iter().map(String::as_str));
        parts.extend(idea.hosts.iter().map(|host| names.host(host)));
        // A line each, so that no word begins in one and ends in the next.
        fold(&parts.join("\n"))
    };
    board.standing().map(text).collect()
}

/// Each of these once, as it is written first, by the alphabet.
pub fn distinct<'a>(words: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut seen: Vec<(String, String)> = Vec::new();
    for word in words.filter(|word| !word.trim().is_empty()) {
        let folded = fold(word);
        if let Err(at) = seen.binary_search_by(|(other, _)| other.cmp(&folded)) {
            seen.insert(at, (folded, word.clone()));
        }
    }
    seen.into_iter().map(|(_, word)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Host, Idea, Place, Room, RoomText, Run, Slot, SlotKind, SlotText, State, Turn};

    /// Two rooms, two times, four sessions of which the last has no place and one runs twice.
    fn camp() -> Board {
        let mut board = Board::blank();
        for (id, name, capacity) in [(1, "Hall", None), (2, "Attic", Some(10))] {
            let text = RoomText { name: name.into(), capacity, ..RoomText::default() };
            board.rooms.push(Room { id: RoomId(id), text, closed: BTreeSet::new(), source: String::new() });
        }
        for id in 1..=2 {
            let at = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
            let date = chrono::NaiveDate::from_ymd_opt(2030, 5, 30).unwrap_or_default();
            let text = SlotText::on(date, at(9 + id), at(10 + id), SlotKind::Sessions, String::new());
            board.slots.push(Slot { id: SlotId(id), text, offset: 0, ends_offset: None });
        }
        let ideas = [
            ("Café talk", "About *crème brûlée*", vec!["Food"], vec![(1, 1)]),
            ("Bread", "Sourdough for all", vec!["food", "Baking"], vec![(2, 1), (2, 2)]),
            ("Trees", "", vec![], vec![(1, 2)]),
            ("Birds", "", vec!["outside"], vec![]),
        ];
        for (at, (title, blurb, tags, places)) in ideas.into_iter().enumerate() {
            let mut idea = Idea::titled(title);
            idea.blurb = blurb.into();
            idea.tags = tags.into_iter().map(str::to_owned).collect();
            idea.hosts = vec![Host::Named("Zoë".into())];
            idea.beginners = title == "Trees";
            idea.language = if title == "Bread" { "Français".into() } else { String::new() };
            let place = |(room, slot)| Place { room: RoomId(room), slot: SlotId(slot) };
            let mut runs: Vec<_> = places
                .into_iter()
                .zip(1..)
                .map(|(at, number)| Run { place: Some(place(at)), ..Run::unplaced(number) })
                .collect();
            if runs.is_empty() {
                runs.push(Run::unplaced(1));
            }
            board.sessions.push(Session {
                id: SessionId(u32::try_from(at).unwrap_or_default() + 1),
                idea,
                pitched_by: None,
                pitched_at: 0,
                state: State::Pitched,
                turn: Turn::Waiting,
                runs,
                asks: None,
                proposed: None,
                notes: Vec::new(),
                hidden: false,
            });
        }
        board
    }

    /// What an address finds, as `session` or `session.run`. Twelve people want Bread; Trees is mine.
    fn found(address: &str) -> String {
        let board = camp();
        let fields: Vec<_> = address.split('&').filter_map(|pair| pair.split_once('=')).collect();
        let get =
            |name: &str| fields.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        let around =
            Around { mine: &|id| id == SessionId(3), people: &|id| if id == SessionId(2) { 12 } else { 0 } };
        let found = Query::read(get).find(&board, || texts(&board, &Names::default()), &around);
        let runs: Vec<_> = found.runs.iter().map(ToString::to_string).collect();
        format!("{} of {}", runs.join(" "), found.sessions)
    }

    #[test]
    fn words_are_found_in_title_blurb_tags_and_hosts_whatever_their_case_and_accents() {
        assert_eq!(found("q=cafe"), "1 of 1");
        assert_eq!(found("q=  BRULEE   Talk "), "1 of 1");
        assert_eq!(found("q=food"), "1 2 2.2 of 2");
        assert_eq!(found("q=zoe"), "1 2 2.2 3 4 of 4");
        assert_eq!(found("q=zoe bread"), "2 2.2 of 1");
        assert_eq!(found("q=zeppelin"), " of 0");
    }

    #[test]
    fn every_other_part_narrows_and_all_have_to_fit() {
        assert_eq!(found("tag=Food"), "1 2 2.2 of 2");
        assert_eq!(found("room=2"), "2 2.2 of 1");
        assert_eq!(found("slot=2"), "2.2 3 of 2");
        assert_eq!(found("slot=2&room=1"), "3 of 1");
        assert_eq!(found("mine=1"), "3 of 1");
        assert_eq!(found("seats=1"), "1 3 of 2");
        assert_eq!(found("beginners=1"), "3 of 1");
        assert_eq!(found("language=francais"), "2 2.2 of 1");
        assert_eq!(found("mine=1&tag=food"), " of 0");
    }

    #[test]
    fn what_nobody_can_have_chosen_is_passed_over() {
        assert_eq!(found("room=x&slot=&seats="), found(""));
        assert_eq!(found(""), "1 2 2.2 3 4 of 4");
        let read = |name: &str| (name == "q").then(|| "  ".to_owned());
        assert!(Query::read(read).is_empty());
        assert!(!Query::read(|name| (name == "mine").then(|| "1".to_owned())).is_empty());
    }

    #[test]
    fn tags_that_differ_by_case_are_one() {
        let board = camp();
        let tags = distinct(board.standing().flat_map(|session| &session.idea.tags));
        assert_eq!(tags, ["Baking", "Food", "outside"]);
    }
}
