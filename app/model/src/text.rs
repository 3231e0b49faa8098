//! What people type: limits, and the cleaning that makes equal things equal.

use crate::{Field, Refusal};

/// How much fits where. Lengths are in characters.
pub mod limits {
    /// A session's title.
    pub const TITLE: usize = 120;
    /// A session's blurb.
    pub const BLURB: usize = 10_000;
    /// A name of a person.
    pub const NAME: usize = 60;
    /// A name of an event.
    pub const EVENT_NAME: usize = 80;
    /// An event's description.
    pub const ABOUT: usize = 10_000;
    /// A name of a room.
    pub const ROOM_NAME: usize = 40;
    /// How to find a room.
    pub const DIRECTIONS: usize = 300;
    /// A title of a slot.
    pub const SLOT_TITLE: usize = 80;
    /// A tag, a feature or a need.
    pub const WORD: usize = 30;
    /// A note on a session.
    pub const NOTE: usize = 2_000;
    /// An announcement.
    pub const ANNOUNCEMENT: usize = 280;
    /// The name of a language.
    pub const LANGUAGE: usize = 40;
    /// What something is called where it was imported from.
    pub const SOURCE: usize = 200;
    /// An address elsewhere.
    pub const LINK: usize = 500;
    /// Where an event takes place.
    pub const VENUE: usize = 200;

    /// Kilobytes of a logo.
    pub const LOGO_KB: u32 = 100;

    /// Hosts of a session.
    pub const HOSTS: usize = 12;
    /// Tags, needs or features of one thing.
    pub const WORDS: usize = 12;
    /// Sessions that one session asks not to run against.
    pub const AVOID: usize = 50;
    /// Runs of a session.
    pub const RUNS: usize = 9;
    /// Notes on a session.
    pub const NOTES: usize = 500;
    /// Slots that a session may take.
    pub const LENGTH: u8 = 8;
    /// Seats of a room.
    pub const CAPACITY: u32 = 100_000;
    /// Heads that a door can count in one run.
    pub const HEADS: u32 = 100_000;
    /// Pitch cards that are printed at once, where nobody says how many.
    pub const CARDS_USUAL: u32 = 24;
    /// Most pitch cards that are printed at once.
    pub const CARDS: u32 = 200;
    /// Highest number of a pitch card.
    pub const CARD_NUMBER: u32 = 9_999;
    /// Webhooks of an event.
    pub const HOOKS: u8 = 5;
    /// Rooms of an event.
    pub const ROOMS: usize = 200;
    /// Slots of an event.
    pub const SLOTS: usize = 400;
    /// Sessions of an event.
    pub const SESSIONS: usize = 2_000;
    /// Largest number of sessions that one person may be held to.
    pub const PITCHES_EACH: u8 = 50;
    /// Announcements of an event.
    pub const ANNOUNCEMENTS: usize = 100;
    /// Pairs of sessions that are kept apart.
    pub const APART: usize = 2_000;
    /// Fewest seconds that a pitch can have.
    pub const PITCH_SECONDS_LEAST: u16 = 10;
    /// Most seconds that a pitch can have.
    pub const PITCH_SECONDS_MOST: u16 = 600;
    /// How far the last row of a hall may be, in metres: least and most.
    pub const WALL_METRES: [u16; 2] = [1, 100];
    /// How long the longer side of a wall may be, in centimetres: least and most.
    pub const WALL_ACROSS: [u16; 2] = [30, 3_000];
    /// Most minutes for which walls can be held to something.
    pub const WALL_MINUTES: u32 = 12 * 60;
    /// Shortest slot, in minutes.
    pub const SLOT_LEAST: u32 = 5;
    /// Longest slot, in minutes.
    pub const SLOT_MOST: u32 = 12 * 60;
    /// Most minutes by which a slot is delayed, or brought forward, at once.
    pub const DELAY: u32 = 3 * 60;
    /// Days that a template makes at most.
    pub const TEMPLATE_DAYS: u32 = 7;
    /// Slots for sessions that a template puts into a day at most.
    pub const TEMPLATE_SLOTS: u32 = 20;
    /// Most minutes that a template leaves between one thing and the next.
    pub const TEMPLATE_GAP: u32 = 120;
    /// Minutes of an opening or a closing by a template.
    pub const TEMPLATE_PLENARY: u32 = 30;
}

/// Whether a character must never be stored: control characters and the marks that turn the direction of
/// what stands beside them. Line breaks and tabs are allowed where `lines` says so.
fn is_forbidden(c: char, lines: bool) -> bool {
    let line_char = matches!(c, '\n' | '\t');
    (c.is_control() && !(lines && line_char))
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// One line: white space folded, ends trimmed.
pub(crate) fn line(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !is_forbidden(*c, false))
        .collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Many lines: line ends made `\n`, ends trimmed.
pub(crate) fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| !is_forbidden(*c, true)).collect::<String>().trim().to_owned()
}

/// Refuses text that is too long.
pub(crate) fn fits(field: Field, text: &str, most: usize) -> Result<(), Refusal> {
    let is = text.chars().count();
    if is <= most {
        return Ok(());
    }
    Err(Refusal::TooLong { field, most: clamp(most), is: clamp(is) })
}

/// What a person wants to be called, cleaned. Errors: it is empty or too long.
pub fn display_name(text: &str) -> Result<String, Refusal> {
    match required_line(Field::Name, text, limits::NAME) {
        Err(Refusal::Missing { .. }) => Err(Refusal::NeedsName),
        name => name,
    }
}

/// One line that must not be empty.
pub(crate) fn required_line(field: Field, text: &str, most: usize) -> Result<String, Refusal> {
    let text = line(text);
    if text.is_empty() {
        return Err(Refusal::Missing { field });
    }
    fits(field, &text, most)?;
    Ok(text)
}

/// One line that may be empty.
pub(crate) fn optional_line(field: Field, text: &str, most: usize) -> Result<String, Refusal> {
    let text = line(text);
    fits(field, &text, most)?;
    Ok(text)
}

/// Many lines that may be empty.
pub(crate) fn optional_lines(field: Field, text: &str, most: usize) -> Result<String, Refusal> {
    let text = lines(text);
    fits(field, &text, most)?;
    Ok(text)
}

/// Tags, needs, features: cleaned, without empty or repeated ones (regardless of case).
pub(crate) fn words(field: Field, words: &[String]) -> Result<Vec<String>, Refusal> {
    let mut kept: Vec<String> = Vec::new();
    for word in words {
        let word = optional_line(field, word, limits::WORD)?;
        let known = kept.iter().any(|other| other.to_lowercase() == word.to_lowercase());
        if !word.is_empty() && !known {
            kept.push(word);
        }
    }
    if kept.len() > limits::WORDS {
        return Err(Refusal::TooMany { field, most: clamp(limits::WORDS) });
    }
    Ok(kept)
}

/// An address elsewhere that may be left out: `http://` or `https://`, then a site. Nothing else may come before the
/// site, so that what people read is where they go.
pub(crate) fn link(field: Field, text: &str, most: usize) -> Result<String, Refusal> {
    let text = optional_line(field, text, most)?;
    if text.is_empty() || is_link(&text) { Ok(text) } else { Err(Refusal::NotALink { field }) }
}

fn is_link(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let site = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = match site.rsplit_once(':') {
        Some((host, port)) if !site.ends_with(']') => (host, port),
        _ => (site, "0"),
    };
    let name = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let of_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_') || (name != host && c == ':');
    matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https")
        && name.contains(char::is_alphanumeric)
        && name.chars().all(of_name)
        && port.parse::<u16>().is_ok()
        && !text.contains([' ', '"', '<', '>', '\\', '`'])
}

/// A count for a sentence.
pub(crate) fn clamp(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  a\tb\r\n c\u{202e}d\0 "), "a b cd");
    }

    #[test]
    fn right_to_left_names_and_emoji_stay() {
        assert_eq!(line("שלום 👩‍👩‍👧"), "שלום 👩‍👩‍👧");
    }

    #[test]
    fn lines_keep_their_breaks() {
        assert_eq!(lines("\r\na\r\n\r\n\tb\u{7}\r"), "a\n\n\tb");
    }

    #[test]
    fn words_are_kept_once() {
        let given = ["Rust", " rust ", "", "care homes"].map(str::to_owned);
        assert_eq!(words(Field::Tags, &given), Ok(vec!["Rust".to_owned(), "care homes".to_owned()]));
    }
}
