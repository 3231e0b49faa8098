//! What facilitators do about people: another name, another role, no more writing. Names and roles are kept beside the
//! log; that one was changed stands in it, by the person's number.

use super::Site;
use super::forms::{self, Outcome};
use crate::boards::{Fault, OpenBoard};
use app::api::{AtEvent, KeyLink};
use model::{Actor, Command, Deed, Fate, Fields, PersonId, Refusal, Role, display_name};
use std::collections::BTreeMap;
use store::Person;

/// Somebody about whom something is asked.
async fn somebody(site: &Site, board: &OpenBoard, person: PersonId) -> Result<Person, Fault> {
    let person = site.boards.store().person_of(board.event.id, person).await?;
    Ok(person.ok_or(Refusal::NoSuchPerson)?)
}

/// Facilitators do not turn against each other, nor against owners: that is for owners.
fn may(by: Actor, about: &Person) -> Result<(), Refusal> {
    let fits = by.role == Role::Owner || about.role < Role::Facilitator || by.person == Some(about.id);
    if fits { Ok(()) } else { Err(Refusal::NeedsRole { role: Role::Owner }) }
}

/// Calls somebody by another name, or by none.
pub(super) async fn rename(
    site: &Site,
    board: &OpenBoard,
    by: Actor,
    fields: &Fields,
    person: PersonId,
    name: &str,
) -> Result<Outcome, Fault> {
    may(by, &somebody(site, board, person).await?)?;
    let name = if name.trim().is_empty() { None } else { Some(display_name(name)?) };
    board.call(person, name.as_deref()).await?;
    let beside = Command::Beside { person, deed: Deed::Renamed };
    Ok(Outcome::Done { done: forms::ask(site, board, by, fields, beside).await?, next: None })
}

/// Gives somebody another role. An event keeps an owner.
pub(super) async fn set_role(
    site: &Site,
    board: &OpenBoard,
    by: Actor,
    fields: &Fields,
    person: PersonId,
    role: Role,
) -> Result<Outcome, Fault> {
    let about = somebody(site, board, person).await?;
    if about.role == role {
        return Ok(Outcome::Done { done: Default::default(), next: None });
    }
    if board.stand().board.removed.contains(&person) {
        return Err(Refusal::Removed.into());
    }
    keep_an_owner(site, board, &about).await?;
    board.set_role(person, role).await?;
    let beside = Command::Beside { person, deed: Deed::Role(role) };
    Ok(Outcome::Done { done: forms::ask(site, board, by, fields, beside).await?, next: None })
}

/// Lets somebody not write any more, and takes their role.
pub(super) async fn remove(
    site: &Site,
    board: &OpenBoard,
    by: Actor,
    fields: &Fields,
    person: PersonId,
    sessions: Fate,
) -> Result<Outcome, Fault> {
    let about = somebody(site, board, person).await?;
    may(by, &about)?;
    if by.person != Some(person) {
        keep_an_owner(site, board, &about).await?;
    }
    let done = forms::ask(site, board, by, fields, Command::Remove { person, sessions }).await?;
    if about.role > Role::Attendee {
        board.set_role(person, Role::Attendee).await?;
    }
    Ok(Outcome::Done { done, next: None })
}

/// Refuses what would leave an event without an owner.
async fn keep_an_owner(site: &Site, board: &OpenBoard, about: &Person) -> Result<(), Fault> {
    // A token is nobody who could let others in again.
    let owners = site.boards.store().owners(board.event.id).await?;
    if about.role == Role::Owner && owners <= 1 { Err(Refusal::LastOwner.into()) } else { Ok(()) }
}

/// Everybody of an event, as the desk lists them.
pub(super) async fn everybody(site: &Site, board: &OpenBoard) -> Result<Vec<AtEvent>, store::Error> {
    let people = site.boards.store().attending(board.event.id).await?;
    let row = |person: store::Attending| AtEvent {
        person: person.id,
        name: person.name,
        role: person.role,
        since: person.since,
        devices: person.devices,
    };
    Ok(people.into_iter().map(row).collect())
}

/// The links of an event, with who came by each.
pub(super) async fn links(site: &Site, board: &OpenBoard) -> Result<Vec<KeyLink>, store::Error> {
    let mut came: BTreeMap<i64, Vec<PersonId>> = BTreeMap::new();
    for (link, person) in site.boards.store().link_uses(board.event.id).await? {
        came.entry(link).or_default().push(person);
    }
    let links = site.boards.store().links(board.event.id).await?.into_iter().map(|link| KeyLink {
        id: link.id,
        role: link.role,
        created_at: link.created_at,
        used: u32::try_from(link.uses).unwrap_or(u32::MAX),
        revoked: link.revoked_at.is_some(),
        people: came.remove(&link.id).unwrap_or_default(),
    });
    Ok(links.collect())
}
