//! Pitch cards on paper: each has a number and some letters, which lead a phone to the session that the card became, or let
//! whoever holds a blank one say what it is about.
//!
//! Nothing is kept of a blank card: its letters are made of its number and one secret of the event. What a card became is
//! in the log, as it is pitched by a command whose id is made of what is on the card: so two who scan one card at once
//! pitch it once, and a card still leads to its session when the secret has become another.

use super::forms::{self, Outcome};
use super::pages::Extra;
use super::visitor::{Visitor, actor};
use super::{Site, query};
use crate::boards::{self, Fault, OpenBoard};
use crate::chance::{Secret, digest};
use crate::code::LETTERS;
use app::api::{Refused, Returned};
use axum::http::Uri;
use hmac::{Hmac, KeyInit as _, Mac as _};
use model::{
    Change, Command, CommandId, Effect, Field, Fields, Host, Idea, Refusal, SEPARATORS, SessionId, limits,
};
use sha2::Sha256;
use std::fmt;
use std::sync::Arc;
use store::Key;
use uuid::Builder;
use words::Words;

/// How many letters are on a card: enough that nobody finds those of another by trying, few enough to be typed.
const LENGTH: usize = 10;

/// How often the session of a card can be taken back before the card is used up.
const TIMES: u8 = 16;

/// What is printed on a card: `12-bcdfg-hjkmn`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Card {
    number: u32,
    letters: String,
}

/// What a card is at the moment.
enum Stand {
    /// Nobody has said what it is about: it is pitched under this id.
    Blank(CommandId),
    /// It is this session, by that change.
    Session(SessionId, Arc<Change>),
}

impl Card {
    /// The one of that number, with letters made of a secret. `None` never happens: any secret will do.
    fn made_of(secret: &str, number: u32) -> Option<Self> {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
        mac.update(format!("card {number}").as_bytes());
        let made: [u8; 32] = mac.finalize().into_bytes().into();
        let mut rest = made.iter().take(16).fold(0_u128, |sum, byte| sum << 8 | u128::from(*byte));
        let mut letters = String::with_capacity(LENGTH);
        for _ in 0..LENGTH {
            let at = usize::try_from(rest % LETTERS.len() as u128).unwrap_or_default();
            letters.push(char::from(LETTERS[at].to_ascii_lowercase()));
            rest /= LETTERS.len() as u128;
        }
        Some(Self { number, letters })
    }

    /// Reads what is on a card however it is typed: in any case, with or without the hyphen between the letters.
    fn parse(text: &str) -> Option<Self> {
        let (number, letters) = text.split_once('-')?;
        let number = number.parse().ok().filter(|number| (1..=limits::CARD_NUMBER).contains(number))?;
        let letters: String = letters.chars().filter(|c| *c != '-').take(LENGTH + 1).collect();
        let letters = letters.to_ascii_lowercase();
        let fits = |letter: u8| LETTERS.contains(&letter.to_ascii_uppercase());
        (letters.len() == LENGTH && letters.bytes().all(fits)).then_some(Self { number, letters })
    }

    /// The id of the command that pitches it, for the n-th time.
    fn command(&self, time: u8) -> CommandId {
        let hash = digest(format!("pitch card {} {} {time}", self.number, self.letters).as_bytes());
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash.0[..16]);
        CommandId(Builder::from_custom_bytes(bytes).into_uuid())
    }
}

/// As it is printed.
impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = self.letters.split_at(LENGTH / 2);
        write!(f, "{}-{first}-{last}", self.number)
    }
}

/// The card of an address, `/e/{slug}/card/{card}`.
fn at(uri: &Uri) -> Option<&str> {
    let mut path = uri.path().trim_matches('/').split('/');
    (path.next() == Some("e") && path.nth(1) == Some("card")).then(|| path.next()).flatten()
}

/// What is on so many blank cards, from a number on.
pub(super) async fn sheet(site: &Site, board: &OpenBoard, uri: &Uri) -> Result<Vec<String>, Fault> {
    let asked = query(uri);
    if asked.get("what") != Some("pitch-cards") {
        return Ok(Vec::new());
    }
    let number = |name: &str, without: u32, most: u32| {
        asked.get(name).and_then(|number| number.parse().ok()).unwrap_or(without).clamp(1, most)
    };
    let first = number("from", 1, limits::CARD_NUMBER);
    let last = (first - 1 + number("n", limits::CARDS_USUAL, limits::CARDS)).min(limits::CARD_NUMBER);
    let fresh = Secret::new(site.boards.chance());
    let secret = site.boards.store().key(board.event.id, Key::Cards, fresh.reveal()).await?;
    Ok((first..=last)
        .filter_map(|number| Card::made_of(&secret, number))
        .map(|card| card.to_string())
        .collect())
}

/// What a picture of a card's code leads to; `None` if that is no card.
pub(super) fn tail(text: &str) -> Option<String> {
    Card::parse(text).map(|card| format!("/card/{card}"))
}

/// Gives the event's cards another secret: blank ones that were printed before open nothing any more.
pub(super) async fn renew(site: &Site, board: &OpenBoard) -> Result<(), Fault> {
    let fresh = Secret::new(site.boards.chance());
    Ok(site.boards.store().set_key(board.event.id, Key::Cards, fresh.reveal()).await?)
}

/// The session that the card of an address has become.
pub(super) async fn session(site: &Site, board: &OpenBoard, uri: &Uri) -> Result<Option<SessionId>, Fault> {
    let Some(card) = at(uri).and_then(Card::parse) else { return Ok(None) };
    Ok(match stand(site, board, &card).await? {
        Some(Stand::Session(session, _)) => Some(session),
        _ => None,
    })
}

/// Where the address is that of a card which opens nothing: the page that says so.
pub(super) async fn opens_nothing(site: &Site, uri: &Uri, words: Words) -> Result<Option<Extra>, Fault> {
    let Some(text) = at(uri) else { return Ok(None) };
    let Ok(board) = forms::board_of(site, uri).await else { return Ok(None) };
    let opens = match Card::parse(text) {
        Some(card) => stand(site, &board, &card).await?.is_some(),
        None => false,
    };
    let refusal = Some(Refused::new(&Refusal::NoSuchCard, words));
    let returned = Some(Returned { fields: Fields::default(), refusal, preview: None });
    Ok((!opens).then(|| Extra { returned, ..Extra::default() }))
}

/// What a card is at the moment; nothing if there is no such card.
async fn stand(site: &Site, board: &OpenBoard, card: &Card) -> Result<Option<Stand>, Fault> {
    for time in 0..TIMES {
        let id = card.command(time);
        let Some(change) = site.boards.store().change_of_command(board.event.id, id).await? else {
            // Whoever could pitch it once had a card of that time: when that is taken back, it is blank again.
            let opens = time > 0 || opens(site, board, card).await?;
            return Ok(opens.then_some(Stand::Blank(id)));
        };
        if change.seq > board.stand().board.seq {
            // Another server was told, and this one has not heard of it yet.
            board.catch_up().await;
        }
        let pitched = change.effects.iter().find_map(|effect| match effect {
            Effect::Pitched(session) => Some(session.id),
            _ => None,
        });
        if let Some(session) = pitched.filter(|id| board.stand().board.session(*id).is_some()) {
            return Ok(Some(Stand::Session(session, Arc::new(change))));
        }
    }
    Ok(None)
}

/// Whether the letters are those of the number.
async fn opens(site: &Site, board: &OpenBoard, card: &Card) -> Result<bool, Fault> {
    let secret = site.boards.store().key_if_any(board.event.id, Key::Cards).await?;
    let made = secret.and_then(|secret| Card::made_of(&secret, card.number));
    // Digests, so that the time that it takes tells nothing of the letters.
    Ok(made.is_some_and(|made| digest(made.letters.as_bytes()) == digest(card.letters.as_bytes())))
}

/// Pitches what is written on a card, once: whoever comes second is shown what it became.
pub(super) async fn pitch(
    site: &Site,
    uri: &Uri,
    visitor: &Visitor,
    fields: &Fields,
) -> Result<Outcome, Fault> {
    let board = forms::board_of(site, uri).await?;
    let card = at(uri).and_then(Card::parse).ok_or(Refusal::NoSuchCard)?;
    let stand = stand(site, &board, &card).await?.ok_or(Refusal::NoSuchCard)?;
    let person = visitor.ensure_person(site, &board).await?.ok_or(Refusal::NotUnderstood)?;
    let by = actor(Some(&person));
    let change = match stand {
        Stand::Session(_, change) => change,
        Stand::Blank(id) => {
            let idea = Box::new(idea(&board, &person, fields).await?);
            let asked = boards::Asked { by, id, command: Command::Pitch(idea), seen: None };
            // A pitch always changes something.
            board.ask(asked).await?.change.ok_or(Refusal::NotUnderstood)?
        }
    };
    let here = uri.path();
    if change.by == Some(person.id) {
        let done = boards::Done { change: Some(change) };
        return Ok(Outcome::Done { done, next: Some(here.to_owned()) });
    }
    // What others have pitched, this page shows as whoever looks may see it.
    Ok(Outcome::go(format!("{here}?late=yes")))
}

/// What is on the card, as it was typed. Whoever hosts it themselves is called what they typed from now on.
async fn idea(board: &OpenBoard, person: &store::Person, fields: &Fields) -> Result<Idea, Fault> {
    let hosts = fields.text(Field::Hosts.key()).trim();
    let mut idea = Idea::titled(fields.text(Field::Title.key()));
    if !fields.ticked("hosting") {
        let names = hosts.split(SEPARATORS).map(str::trim).filter(|name| !name.is_empty());
        idea.hosts = names.map(|name| Host::Named(name.to_owned())).collect();
        return Ok(idea);
    }
    idea.hosts = vec![Host::Person(person.id)];
    match (hosts, person.name.as_deref()) {
        ("", None) => return Err(Refusal::Missing { field: Field::Hosts }.into()),
        ("", Some(_)) => {}
        (typed, known) if known == Some(typed) => {}
        (typed, _) => forms::call(board, Some(person), typed).await?,
    }
    Ok(idea)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_read_however_it_is_typed_and_only_as_it_was_printed() {
        let card = Card::made_of("secret", 12).unwrap();
        let printed = card.to_string();
        assert_eq!(printed.len(), "12-bcdfg-hjkmn".len(), "{printed}");
        let together = printed.replacen('-', "_", 1).replace('-', "").replacen('_', "-", 1);
        for typed in [printed.clone(), printed.to_uppercase(), together] {
            assert_eq!(Card::parse(&typed).as_ref(), Some(&card), "{typed}");
        }
        let short = &printed[..printed.len() - 1];
        for none in
            ["", "12", "12-", "0-bcdfg-hjkmn", "10000-bcdfg-hjkmn", "-1-bcdfg-hjkmn", "12-acdfg-hjkmn", short]
        {
            assert_eq!(Card::parse(none), None, "{none}");
        }
        assert_eq!(Card::parse(&format!("{printed}b")), None);
    }

    #[test]
    fn no_two_cards_are_alike_and_none_is_that_of_another_secret() {
        let made = |secret: &str| {
            (1..=limits::CARDS).map(|n| Card::made_of(secret, n).unwrap().letters).collect::<Vec<_>>()
        };
        let mut all = made("one");
        all.extend(made("another"));
        let mut different = all.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), all.len());
        let card = Card::made_of("one", 7).unwrap();
        assert_ne!(card.command(0), card.command(1));
        assert_ne!(card.command(0), Card::made_of("another", 7).unwrap().command(0));
    }
}
