//! Forms by which people ask to be told, or not to be.

use super::Site;
use super::visitor::Visitor;
use crate::boards::{Fault, OpenBoard};
use model::{Actor, Asked, Refusal};
use store::Subscription;
use words::Language;

/// Does what such a form asks for.
pub(super) async fn take(
    site: &Site,
    board: &OpenBoard,
    by: Actor,
    asked: Asked,
    language: Language,
) -> Result<(), Fault> {
    let (Some(told), Some(person)) = (site.boards.told(), by.person) else {
        return Err(Refusal::NotUnderstood.into());
    };
    match asked {
        Asked::SubscribePush { endpoint, p256dh, auth } => {
            told.subscribe(
                &board.event,
                Subscription { person, endpoint, p256dh, auth, language: language.key().to_owned() },
            )
            .await
        }
        Asked::UnsubscribePush { endpoint } => told.unsubscribe(&board.event, person, &endpoint).await,
        Asked::TellMe { email } => {
            let stand = board.stand();
            told.wait_for_opening(&board.event, &stand.board, person, email.as_deref(), language).await
        }
        Asked::TellMeNot => Ok(site.boards.store().wait_no_more(board.event.id, person).await?),
        _ => Err(Refusal::NotUnderstood.into()),
    }
}

/// Whoever has chosen a language is told in it from now on.
pub(super) async fn in_language(
    site: &Site,
    board: &OpenBoard,
    visitor: &Visitor,
    language: Language,
) -> Result<(), Fault> {
    match visitor.person(site, board).await? {
        Some(person) => Ok(site.boards.store().tell_in(board.event.id, person.id, language.key()).await?),
        None => Ok(()),
    }
}
