//! Which sessions a title is close to: so that whoever types it finds those who want to talk about the same.

use model::{Session, SessionId};
use std::collections::BTreeMap;

/// From where on two titles are alike, of 1 for equal ones. No two of the nineteen titles of the demo, all different,
/// reach it (the closest two have 0.26); three words out of a title of nine reach 0.5, other words for the same 0.6 and more.
pub const ALIKE: f64 = 0.48;

/// From where on two words are taken for forms of one word: `meeting` and `meetings`, `access` and `accessibility`,
/// and `facilitation` misspelt; not `privacy` and `private`.
const KIN: f64 = 0.9;

/// How close a title of several words is to one that has them all, and others.
const WITHIN: f64 = 0.6;

/// Words that say nothing about what a session is about, in the languages of the interface. All lower-case.
const SAY_NOTHING: &str = "a an and are as at be by can do for from how i in into is it its my not of on or our so \
    that the this to us vs was we what when who why will with you your der die das und ein eine für im in mit von \
    wie zu zum zur warum was wir auf le la les un une des du de et en pour dans avec sur au aux comment pourquoi que \
    qui nous est el los las y con por para cómo qué una del في من على إلى عن مع ما هل كيف و";

/// The sessions whose titles are close to `title`, closest first, each with how close it is, from [`ALIKE`] to 1.
///
/// Two titles are compared word by word, whatever the order. A word counts for less the more titles have it, and not
/// at all if it says nothing. What has no spaces between its words is compared by pairs of letters.
pub fn alike<'a>(title: &str, sessions: impl Iterator<Item = &'a Session>) -> Vec<(SessionId, f64)> {
    let typed = telling_words(title);
    if typed.is_empty() {
        return Vec::new();
    }
    let others: Vec<_> = sessions.map(|session| (session.id, telling_words(&session.idea.title))).collect();
    let mut titles_with: BTreeMap<&str, f64> = BTreeMap::new();
    for word in others.iter().flat_map(|(_, words)| words) {
        *titles_with.entry(word).or_default() += 1.0;
    }
    let weight = |word: &String| 1.0 / (1.0 + titles_with.get(word.as_str()).map_or(0.0, |n| n.ln()));
    let mut close: Vec<_> = others
        .iter()
        .map(|(id, words)| (*id, by_words(&typed, words, weight).max(by_letters(&typed, words))))
        .filter(|(_, score)| *score >= ALIKE)
        .collect();
    close.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    close
}

/// The words of a title, or of any text, that tell what it is about, each once and in small letters.
pub fn telling_words(title: &str) -> Vec<String> {
    let lower = title.to_lowercase();
    let mut words: Vec<String> = Vec::new();
    for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let tells = !SAY_NOTHING.split_whitespace().any(|nothing| nothing == word);
        if tells && !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    words
}

/// How much of the weight of both titles is in words that the other has as well.
fn by_words(a: &[String], b: &[String], weight: impl Fn(&String) -> f64) -> f64 {
    let shared = |of: &[String], with: &[String]| -> f64 {
        of.iter()
            .map(|word| weight(word) * with.iter().map(|other| kin(word, other)).fold(0.0, f64::max))
            .sum()
    };
    let (of_a, of_b): (f64, f64) = (a.iter().map(&weight).sum(), b.iter().map(&weight).sum());
    let (in_b, in_a) = (shared(a, b), shared(b, a));
    let both = (in_a + in_b) / (of_a + of_b);
    // A short title that is all in a long one is close to it, however much more the long one says.
    let within = match a.len().min(b.len()) {
        0 | 1 => 0.0,
        _ => WITHIN * (in_b / of_a).max(in_a / of_b),
    };
    both.max(within)
}

/// How much two words are one: 1 if they are equal, 0 if they are not even forms of one word.
fn kin(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    // Short words differ in meaning by a letter.
    let least = a.chars().count().min(b.chars().count());
    let close = if least < 4 { 0.0 } else { strsim::jaro_winkler(a, b) };
    if close >= KIN { close } else { 0.0 }
}

/// How many pairs of letters two titles share, where at least one of them is all one word.
fn by_letters(a: &[String], b: &[String]) -> f64 {
    match (a, b) {
        ([a], b) | (b, [a]) if a.chars().count() >= 4 => strsim::sorensen_dice(a, &b.concat()),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Idea, Run, State, Turn};

    fn session(id: u32, title: &str) -> Session {
        Session {
            id: SessionId(id),
            idea: Idea::titled(title),
            pitched_by: None,
            pitched_at: 0,
            state: State::Pitched,
            turn: Turn::Waiting,
            runs: vec![Run::unplaced(1)],
            asks: None,
            proposed: None,
            notes: Vec::new(),
            hidden: false,
        }
    }

    /// The titles of the demo: a real day of nineteen different sessions.
    const DEMO: [&str; 19] = [
        "Low-latency input events in workers",
        "Promote the PROPOSED Federated Identity Working Group",
        "Real Estate Community Group and the Web",
        "FedCM request settings & CORS",
        "FedCM multiple IDP support",
        "Exploring making site navigation more accessible, with \"well-known destinations\"",
        "Nu Tracker: Helping you manage actions and horizontal review tasks from the command line",
        "Building Consensus on the Role of Real World Identities on the Web",
        "Running Better Meetings - How to Facilitate at W3C",
        "Web security docs for MDN",
        "Schemata Discussion - Follow up from TPAC23",
        "Privacy Principles for the Web",
        "Installing web apps as a new platform feature",
        "Registries for W3C Specifications",
        "Ethical Implications of Generative AI",
        "How We Fund the Web Ecosystem",
        "RDF-Star and RDF 1.2",
        "Web features, Baseline status, and standardization signals",
        "Incubation: the on ramp to new work",
    ];

    fn demo() -> Vec<Session> {
        (1..).zip(DEMO).map(|(id, title)| session(id, title)).collect()
    }

    /// What of the demo a title is close to, by title.
    fn close_to(title: &str) -> Vec<&'static str> {
        let demo = demo();
        let at = |id: SessionId| DEMO[id.0 as usize - 1];
        alike(title, demo.iter()).into_iter().map(|(id, _)| at(id)).collect()
    }

    #[test]
    fn no_two_sessions_of_a_real_day_are_alike() {
        for title in DEMO {
            assert_eq!(close_to(title), [title], "what {title} is close to");
        }
    }

    #[test]
    fn the_same_in_other_words_is_found() {
        for (typed, there) in [
            ("privacy", "Privacy Principles for the Web"),
            ("Web privacy: which principles?", "Privacy Principles for the Web"),
            ("AI ethics", "Ethical Implications of Generative AI"),
            ("The ethics of generative AI", "Ethical Implications of Generative AI"),
            ("Funding the web", "How We Fund the Web Ecosystem"),
            ("How do we fund the ecosystem of the web?", "How We Fund the Web Ecosystem"),
            ("Better meetings", "Running Better Meetings - How to Facilitate at W3C"),
            ("Facilitating better meetings", "Running Better Meetings - How to Facilitate at W3C"),
            ("Instaling web apps", "Installing web apps as a new platform feature"),
            ("security documentation on mdn", "Web security docs for MDN"),
            ("RDF 1.2", "RDF-Star and RDF 1.2"),
            ("input latency in workers", "Low-latency input events in workers"),
            ("Accessible site navigation", DEMO[5]),
            ("Horizontal review", DEMO[6]),
        ] {
            assert_eq!(close_to(typed).first(), Some(&there), "what “{typed}” is close to");
        }
    }

    #[test]
    fn something_else_is_not() {
        for typed in [
            "",
            "?",
            "a",
            "the",
            "How to",
            "web",
            "Web",
            "A walk along the river",
            "Bread for beginners",
            "Private browsing",
            "Working from home",
            "Rust for the web",
            "Identity politics at work",
            "What is a group?",
            "Accessibility of maps",
            "Actions on GitHub",
            "New features in CSS",
        ] {
            assert_eq!(close_to(typed), Vec::<&str>::new(), "what “{typed}” is close to");
        }
    }

    #[test]
    fn words_of_any_script_count() {
        let there = [
            session(1, "开放数据与隐私"),
            session(2, "خصوصية البيانات المفتوحة"),
            session(3, "Datenschutz für Einsteigerinnen"),
        ];
        let found =
            |title: &str| alike(title, there.iter()).into_iter().map(|(id, _)| id.0).collect::<Vec<_>>();
        assert_eq!(found("开放数据隐私"), [1]);
        assert_eq!(found("البيانات المفتوحة"), [2]);
        assert_eq!(found("Datenschutz für Einsteiger"), [3]);
        assert_eq!(found("面包"), [] as [u32; 0]);
    }

    #[test]
    fn the_closest_comes_first() {
        let there = [session(1, "Baking bread without yeast"), session(2, "Baking bread")];
        let found = alike("Baking bread", there.iter());
        assert_eq!(found.iter().map(|(id, _)| id.0).collect::<Vec<_>>(), [2, 1]);
        assert!(found.iter().all(|(_, score)| (ALIKE..=1.0).contains(score)));
    }
}
