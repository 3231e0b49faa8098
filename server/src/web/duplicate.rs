//! An event like another: its settings, rooms, slots and logo, from another day on. No sessions, no people.

use super::Site;
use super::forms::Outcome;
use super::pages::{Extra, OfDesk};
use super::visitor::Visitor;
use crate::boards::{self, Fault, OpenBoard};
use crate::chance::{Secret, digest};
use crate::zones::TzDatabase;
use chrono::{NaiveDate, TimeDelta};
use model::{
    Actor, Board, Change, Command, Context, Field, Programme, Refusal, Role, RoomText, Settings, SlotText,
    Slug,
};

/// Makes an event like this one, of which whoever asks is the owner, or whoever opens the link that a program gets.
pub(super) async fn duplicate(
    site: &Site,
    like: &OpenBoard,
    visitor: &Visitor,
    name: &str,
    first_day: NaiveDate,
) -> Result<Outcome, Fault> {
    let like_board = like.stand().board;
    let (settings, programme) = moved(&like_board, name, first_day)?;
    would_do(site, &settings, &programme)?;
    let board = site.boards.create(None, &settings).await?;
    let ask = async |command| {
        let id = site.boards.chance().command_id(site.boards.clock().now());
        board.ask(boards::Asked { by: Actor::OPERATOR, id, command, seen: None }).await
    };
    ask(Command::Import(Box::new(programme))).await?;
    // Rooms are in the same order; slots too, since all were moved alike.
    let (old, new) = (&like_board, board.stand().board);
    for (was, is) in old.rooms.iter().zip(&new.rooms) {
        for slot in &was.closed {
            let at = old.slots.iter().position(|other| other.id == *slot);
            if let Some(slot) = at.and_then(|at| new.slots.get(at)) {
                ask(Command::CloseRoom { room: is.id, slot: slot.id, closed: true }).await?;
            }
        }
    }
    if let Some(logo) = &old.event.logo
        && let Some(picture) = site.boards.store().logo(like.event.id, logo.as_str()).await?
    {
        let now = site.boards.clock().now();
        site.boards.store().put_logo(board.event.id, &digest(&picture.content), &picture, now).await?;
        ask(Command::SetLogo(Some(logo.clone()))).await?;
    }
    let Some(person) = visitor.ensure_person(site, &board).await? else {
        // A program is nobody at another event: whoever opens the link is its owner.
        let secret = Secret::new(site.boards.chance());
        let now = site.boards.clock().now();
        site.boards.store().create_link(board.event.id, &secret.digest(), Role::Owner, now).await?;
        let fresh_link = Some(format!("/k/{}", secret.reveal()));
        let of_desk = OfDesk { fresh_link, ..OfDesk::default() };
        return Ok(Outcome::Page(Box::new(Extra { of_desk, ..Extra::default() })));
    };
    site.boards.store().raise_role(board.event.id, person.id, Role::Owner).await?;
    Ok(Outcome::go(format!("/e/{}/desk/rooms", board.event.slug)))
}

/// Settings, rooms and slots of a board, so that its first day is another.
fn moved(board: &Board, name: &str, first_day: NaiveDate) -> Result<(Settings, Programme), Refusal> {
    let settings = &board.event.settings;
    let was = board.slots.first().map(|slot| slot.text.day()).or(settings.first_day);
    let by = was.map_or(TimeDelta::zero(), |was| first_day - was);
    let far = || Refusal::NotADate { field: Field::FirstDay, text: first_day.to_string() };
    let day = |day: NaiveDate| day.checked_add_signed(by).ok_or_else(far);
    let slots = board.slots.iter().map(|slot| {
        let starts = slot.text.starts.checked_add_signed(by).ok_or_else(far)?;
        let ends = slot.text.ends.checked_add_signed(by).ok_or_else(far)?;
        Ok(SlotText { starts, ends, ..slot.text.clone() })
    });
    let settings = Settings {
        name: name.to_owned(),
        first_day: if was.is_none() { Some(first_day) } else { settings.first_day.map(day).transpose()? },
        last_day: settings.last_day.map(day).transpose()?,
        ..settings.clone()
    };
    let rooms: Vec<RoomText> = board.rooms.iter().map(|room| room.text.clone()).collect();
    let slots = slots.collect::<Result<_, Refusal>>()?;
    Ok((settings, Programme { rooms, slots, ..Programme::default() }))
}

/// Refuses what cannot be, before anything is made: a slot may fall into the hour that clocks skip.
fn would_do(site: &Site, settings: &Settings, programme: &Programme) -> Result<(), Refusal> {
    let now = site.boards.clock().now();
    let mut board = Board::blank();
    let effects = Board::open(Slug::from_name(&settings.name), settings, &TzDatabase)?;
    board.apply(&Change {
        seq: 1,
        at: now,
        by: None,
        command: site.boards.chance().command_id(now),
        effects,
    });
    let context = Context { by: Actor::OPERATOR, now, zones: &TzDatabase, undo: None, undone: None };
    board.decide(&context, &Command::Import(Box::new(programme.clone()))).map(drop)
}
