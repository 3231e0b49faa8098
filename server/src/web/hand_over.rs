//! Another device becomes the same person: an address is made on the one, and used once on the other.

use super::Site;
use super::extras::qr_svg;
use super::forms::Outcome;
use super::pages::Extra;
use super::visitor::Visitor;
use crate::boards::{Fault, OpenBoard};
use crate::chance::Secret;
use app::api::{About, HandOver, Refused};
use model::{Millis, PersonId, Refusal};
use store::{HandedOver, Offer};
use words::Words;

/// How long an address is good.
const GOOD_FOR: Millis = 10 * 60_000;

/// Makes an address for another device of a person.
pub(super) async fn offer(
    site: &Site,
    origin: &str,
    board: &OpenBoard,
    person: PersonId,
) -> Result<Outcome, Fault> {
    let secret = Secret::new(site.boards.chance());
    let until = site.boards.clock().now() + GOOD_FOR;
    site.boards.store().offer_hand_over(board.event.id, person, &secret.digest(), until).await?;
    let address = format!("{origin}/k/{}", secret.reveal());
    let qr_svg = qr_svg(&address).unwrap_or_default();
    let hand_over = Some(HandOver { address, qr_svg, until });
    Ok(Outcome::Page(Box::new(Extra { hand_over, ..Extra::default() })))
}

/// What the page of an address says; `None` if there is no such address.
pub(super) async fn about(site: &Site, secret: &Secret, words: Words) -> Result<Option<About>, Fault> {
    let Some(offer) = site.boards.store().hand_over(&secret.digest()).await? else { return Ok(None) };
    let Some(board) = site.boards.open(&offer.slug).await? else { return Ok(None) };
    let refusal = match &offer {
        Offer { used: true, .. } => Some(Refusal::HandOverUsed),
        Offer { ends_at, .. } if *ends_at <= site.boards.clock().now() => Some(Refusal::HandOverExpired),
        _ => None,
    };
    let event = board.stand().board.event.settings.name.clone();
    // Whoever comes too late learns nothing of whose it was.
    let name = offer.name.filter(|_| refusal.is_none());
    let refusal = refusal.map(|refusal| Refused::new(&refusal, words));
    Ok(Some(About::HandOver { event, name, refusal }))
}

/// Makes this device one more of the person who made the address.
pub(super) async fn take(site: &Site, secret: &Secret, visitor: &Visitor) -> Result<Outcome, Fault> {
    let token = visitor.token().ok_or(Refusal::NotUnderstood)?;
    // Whoever was removed does not come back as somebody else.
    if let Some(offer) = site.boards.store().hand_over(&secret.digest()).await?
        && let Some(board) = site.boards.open(&offer.slug).await?
        && let Some(person) = visitor.person(site, &board).await?
        && board.stand().board.removed.contains(&person.id)
    {
        return Err(Refusal::Removed.into());
    }
    let now = site.boards.clock().now();
    match site.boards.store().take_hand_over(&secret.digest(), &token, now).await? {
        HandedOver::Done { offer, was } => {
            let board = site.boards.open(&offer.slug).await?.ok_or(Refusal::NotUnderstood)?;
            if let Some(was) = was {
                board.reread_interest(&[offer.person, was]).await?;
            }
            Ok(Outcome::go(format!("/e/{}", offer.slug)))
        }
        HandedOver::Unknown => Err(Refusal::NotUnderstood.into()),
        HandedOver::Used => Err(Refusal::HandOverUsed.into()),
        HandedOver::Expired => Err(Refusal::HandOverExpired.into()),
        HandedOver::Lower => Err(Refusal::HandOverLower.into()),
    }
}
