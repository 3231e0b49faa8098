//! Which sessions look alike, so that somebody may merge them.
//!
//! **By what is written.** A session is a vector of the stems of its words: three for a word of the title, two for a
//! tag, and one and the logarithm of how often it stands there for a word of the blurb, each times how rare the stem
//! is among the sessions (tf-idf). Two sessions are as alike as the cosine of their vectors. A stem is a word in
//! small letters without a plural's s, cut to six letters; words of scripts that put no spaces between them are taken
//! by pairs of letters. Words that say nothing are left out ([`app::pages::telling_words`]).
//!
//! **By who wants them.** The people who want both, of those who want either (Jaccard). That alone makes no pair: those
//! who want two sessions about different things would lose one of them by a merge.
//!
//! A pair is suggested if the texts alone are close ([`CLOSE`]), or somewhat close ([`NEAR`]) and wanted by the same
//! people ([`SAME_PEOPLE`], at least [`FEWEST`] of them). The score is two thirds text, one third people.

use crate::boards::Interest;
use app::api::{Alike, Likes};
use model::{Board, PersonId, Session, SessionId};
use std::collections::{BTreeMap, BTreeSet};

/// From where on two texts alone are a reason to suggest a pair.
const CLOSE: f64 = 0.3;
/// From where on they are, if the same people want both.
const NEAR: f64 = 0.05;
/// How many of those who want either have to want both for that.
const SAME_PEOPLE: f64 = 0.4;
/// How many people that has to be at least.
const FEWEST: u32 = 3;
/// Most pairs that are suggested at once.
pub const MOST: usize = 30;

/// Parts of addresses, which blurbs are full of.
const OF_ADDRESSES: [&str; 6] = ["http", "https", "www", "com", "org", "html"];

/// The people who want each session.
type Fans = BTreeMap<SessionId, BTreeSet<PersonId>>;

/// The pairs that look alike, and the chosen one, alike or not. Pairs that are kept apart, or of which one asks or is
/// asked to become part of the other already, are left out.
pub fn likes(board: &Board, interest: &Interest, chosen: Option<(SessionId, SessionId)>) -> Likes {
    let mut fans = Fans::new();
    for (person, session, _) in interest.wishes(board) {
        fans.entry(session).or_default().insert(person);
    }
    let texts = Texts::of(board.standing());
    let chosen = chosen.and_then(|(a, b)| {
        let text = texts.likeness(texts.at(a)?, texts.at(b)?);
        Some(texts.pair(a, b, &text, &fans))
    });
    let asked = |a: &Session, b: SessionId| a.asks == Some(b) || a.proposed == Some(b);
    let mut pairs = Vec::new();
    for (at, a) in texts.all.iter().enumerate() {
        for b in &texts.all[at + 1..] {
            let text = texts.likeness(a, b);
            if text.cosine < NEAR || board.apart.contains(&(a.id, b.id)) {
                continue;
            }
            let pair = texts.pair(a.id, b.id, &text, &fans);
            let together = pair.both >= FEWEST && shared(&pair) >= SAME_PEOPLE;
            let between = |a, b| board.session(a).is_some_and(|session| asked(session, b));
            let suggests = text.cosine >= CLOSE || together;
            if suggests && !between(a.id, b.id) && !between(b.id, a.id) {
                pairs.push(pair);
            }
        }
    }
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.score), pair.a, pair.b));
    pairs.truncate(MOST);
    Likes { pairs, chosen }
}

/// How many of those who want either of two sessions want both, of 1.
fn shared(pair: &Alike) -> f64 {
    f64::from(pair.both) / f64::from(pair.people().max(1))
}

/// A session's words.
struct Text {
    id: SessionId,
    /// How much each stem weighs in it, by stem; of length 1 in all.
    weights: BTreeMap<String, f64>,
    /// A word of the session for each stem.
    words: BTreeMap<String, String>,
}

/// How alike two texts are.
struct Likeness {
    cosine: f64,
    /// What both are about, by stem; most telling first.
    about: Vec<String>,
}

/// The words of all sessions that stand.
struct Texts {
    all: Vec<Text>,
}

impl Texts {
    fn of<'a>(sessions: impl Iterator<Item = &'a Session>) -> Self {
        let mut all: Vec<Text> = sessions.map(Text::of).collect();
        let mut in_how_many: BTreeMap<String, f64> = BTreeMap::new();
        for stem in all.iter().flat_map(|text| text.weights.keys()) {
            *in_how_many.entry(stem.clone()).or_default() += 1.0;
        }
        let sessions = f64::from(u32::try_from(all.len()).unwrap_or(u32::MAX));
        for text in &mut all {
            for (stem, weight) in &mut text.weights {
                *weight *= (1.0 + sessions / in_how_many.get(stem).copied().unwrap_or(1.0)).ln();
            }
            let length = text.weights.values().map(|weight| weight * weight).sum::<f64>().sqrt();
            text.weights.values_mut().for_each(|weight| *weight /= length);
        }
        Self { all }
    }

    fn at(&self, id: SessionId) -> Option<&Text> {
        self.all.iter().find(|text| text.id == id)
    }

    fn likeness(&self, a: &Text, b: &Text) -> Likeness {
        let (few, many) = if a.weights.len() <= b.weights.len() { (a, b) } else { (b, a) };
        let mut about: Vec<(f64, &String)> = few
            .weights
            .iter()
            .filter_map(|(stem, weight)| Some((weight * many.weights.get(stem)?, stem)))
            .collect();
        let cosine = about.iter().map(|(weight, _)| weight).sum();
        about.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        Likeness { cosine, about: about.into_iter().take(3).map(|(_, stem)| stem.clone()).collect() }
    }

    fn pair(&self, a: SessionId, b: SessionId, text: &Likeness, fans: &Fans) -> Alike {
        let none = BTreeSet::new();
        let (of_a, of_b) = (fans.get(&a).unwrap_or(&none), fans.get(&b).unwrap_or(&none));
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let word = |stem: &String| self.at(a).and_then(|text| text.words.get(stem)).cloned();
        let mut pair = Alike {
            a,
            b,
            score: 0,
            words: text.about.iter().filter_map(word).collect(),
            want_a: count(of_a.len()),
            want_b: count(of_b.len()),
            both: count(of_a.intersection(of_b).count()),
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 1000")]
        let score = ((2.0 * text.cosine + shared(&pair)) / 3.0 * 1000.0).clamp(0.0, 1000.0).round() as u16;
        pair.score = score;
        pair
    }
}

impl Text {
    fn of(session: &Session) -> Self {
        let mut text = Self { id: session.id, weights: BTreeMap::new(), words: BTreeMap::new() };
        let idea = &session.idea;
        text.add(&idea.title, |_| 3.0);
        for tag in &idea.tags {
            text.add(tag, |_| 2.0);
        }
        text.add(&idea.blurb, |times| 1.0 + times.ln());
        text
    }

    /// Adds the words of a part; `weight` says how much one weighs that stands there so many times.
    fn add(&mut self, part: &str, weight: impl Fn(f64) -> f64) {
        let telling = app::pages::telling_words(part);
        let lower = part.to_lowercase();
        let mut times: BTreeMap<&str, f64> = BTreeMap::new();
        for word in lower.split(|c: char| !c.is_alphanumeric()) {
            *times.entry(word).or_default() += 1.0;
        }
        for word in telling.iter().filter(|word| !OF_ADDRESSES.contains(&word.as_str())) {
            let weight = weight(times.get(word.as_str()).copied().unwrap_or(1.0));
            for stem in stems(word) {
                *self.weights.entry(stem.clone()).or_default() += weight;
                self.words
                    .entry(stem.clone())
                    .or_insert_with(|| if spaced(word) { word.clone() } else { stem });
            }
        }
    }
}

/// Whether a word is of a script that puts spaces between words.
fn spaced(word: &str) -> bool {
    !word
        .chars()
        .any(|c| matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'))
}

/// What a word is compared by.
fn stems(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    if !spaced(word) {
        return letters.windows(2).map(|pair| pair.iter().collect()).collect();
    }
    let whole = match letters.as_slice() {
        [stem @ .., 's'] if stem.len() > 2 => stem,
        all => all,
    };
    match whole.len() {
        0 | 1 => Vec::new(),
        _ => vec![whole.iter().take(6).collect()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Idea, Level, Run, State, Turn};

    fn board(ideas: &[(&str, &str)]) -> Board {
        let mut board = Board::blank();
        board.sessions = (1..)
            .zip(ideas)
            .map(|(id, (title, blurb))| Session {
                id: SessionId(id),
                idea: Idea { blurb: (*blurb).to_owned(), ..Idea::titled(*title) },
                pitched_by: None,
                pitched_at: 0,
                state: State::Pitched,
                turn: Turn::Waiting,
                runs: vec![Run::unplaced(1)],
                asks: None,
                proposed: None,
                hidden: false,
                notes: Vec::new(),
            })
            .collect();
        board
    }

    /// A day on which two are about onboarding, in other words, and the rest is about something else each.
    fn day() -> Board {
        board(&[
            ("Onboarding new volunteers", "How do people find their way in? What helped you?"),
            ("A walk along the river", "Bring shoes."),
            ("How to onboard newcomers", "The first week of volunteers: who shows them around?"),
            ("Compost for beginners", "Worms, leaves and patience."),
            ("Privacy on the web", "Cookies and what comes after them."),
            ("Funding open source", "Who pays?"),
            ("Singing together", "No voice needed."),
            ("RDF 1.2", "What is new."),
        ])
    }

    fn ids(likes: &Likes) -> Vec<(u32, u32)> {
        likes.pairs.iter().map(|pair| (pair.a.0, pair.b.0)).collect()
    }

    fn wants(interest: &mut Interest, people: std::ops::Range<u32>, session: u32) {
        for person in people {
            interest.set(PersonId(person), SessionId(session), Some(Level::Interested));
        }
    }

    #[test]
    fn two_about_the_same_are_found_and_it_is_said_what_about() {
        let found = likes(&day(), &Interest::default(), None);
        assert_eq!(ids(&found), [(1, 3)]);
        assert_eq!(found.pairs[0].words, ["onboarding", "volunteers"]);
    }

    #[test]
    fn who_wants_both_counts_once_the_texts_are_near() {
        let board = board(&[
            ("Bees", "Hives in the city, honey, and neighbours who are afraid of stings."),
            ("Urban gardens", "Vegetables on roofs: soil, water and neighbours in the city."),
            ("Chess", "Openings."),
            ("Trams", "Rails in Lisbon."),
            ("Bread", "Sourdough."),
            ("Knots", "Ropes."),
        ]);
        assert_eq!(ids(&likes(&board, &Interest::default(), None)), []);
        let mut interest = Interest::default();
        wants(&mut interest, 0..10, 1);
        wants(&mut interest, 2..12, 2);
        // As many want these two, which have nothing in common.
        wants(&mut interest, 0..10, 3);
        wants(&mut interest, 0..10, 4);
        let found = likes(&board, &interest, None);
        assert_eq!(ids(&found), [(1, 2)]);
        let pair = &found.pairs[0];
        assert_eq!((pair.want_a, pair.want_b, pair.both, pair.people()), (10, 10, 8, 12));
    }

    #[test]
    fn pairs_that_are_settled_are_not_suggested() {
        let nobody = Interest::default();
        let mut apart = day();
        apart.apart.insert((SessionId(1), SessionId(3)));
        assert_eq!(ids(&likes(&apart, &nobody, None)), []);
        for (from, into) in [(0, 3), (2, 1)] {
            let mut asked = day();
            asked.sessions[from].asks = Some(SessionId(into));
            assert_eq!(ids(&likes(&asked, &nobody, None)), []);
            let mut proposed = day();
            proposed.sessions[from].proposed = Some(SessionId(into));
            assert_eq!(ids(&likes(&proposed, &nobody, None)), []);
        }
        let mut gone = day();
        gone.sessions[2].state = State::Withdrawn;
        assert_eq!(ids(&likes(&gone, &nobody, None)), []);
    }

    #[test]
    fn any_two_sessions_can_be_looked_at() {
        let mut interest = Interest::default();
        wants(&mut interest, 0..3, 2);
        wants(&mut interest, 2..7, 4);
        let chosen = likes(&day(), &interest, Some((SessionId(4), SessionId(2)))).chosen;
        let chosen = chosen.map(|pair| (pair.a.0, pair.want_a, pair.b.0, pair.want_b, pair.both));
        assert_eq!(chosen, Some((4, 5, 2, 3, 1)));
        assert_eq!(likes(&day(), &interest, Some((SessionId(4), SessionId(99)))).chosen, None);
    }

    #[test]
    fn words_without_spaces_count_and_empty_texts_do_not() {
        let board = board(&[("开放数据与隐私", ""), ("数据隐私", ""), ("面包", ""), ("?", ""), ("!", "")]);
        assert_eq!(ids(&likes(&board, &Interest::default(), None)), [(1, 2)]);
    }
}
