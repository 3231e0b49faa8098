//! Webhooks at the desk: made, tried, turned on again and removed by owners, with what each was told.

use super::Site;
use super::forms::Outcome;
use crate::boards::{Fault, OpenBoard};
use crate::hooks::{Hooks, Kind, Shape, Wanted};
use crate::told::Told;
use app::api::{HookShown, HookTold};
use model::{Actor, Field, Fields, Refusal, Role};
use words::Words;

/// Deliveries that are looked through, and those of each hook that are shown.
const READ: u32 = 200;
const SHOWN: usize = 5;

/// Whether a form is about webhooks.
pub(super) fn is_about(what: Option<&str>) -> bool {
    matches!(what, Some("add-hook" | "try-hook" | "mend-hook" | "remove-hook"))
}

/// Does what such a form asks for.
pub(super) async fn take(
    site: &Site,
    board: &OpenBoard,
    by: Actor,
    fields: &Fields,
    words: Words,
) -> Result<Outcome, Fault> {
    if by.role != Role::Owner {
        return Err(Refusal::NeedsRole { role: Role::Owner }.into());
    }
    let hooks = site.boards.told().map(Told::hooks).ok_or(Refusal::NotUnderstood)?;
    let store = site.boards.store();
    if fields.get("do") == Some("add-hook") {
        add(hooks, board, fields, words).await?;
        return Ok(Outcome::done());
    }
    let hook = fields.text("hook").parse().map_err(|_| Refusal::NotUnderstood)?;
    match fields.get("do") {
        Some("try-hook") => {
            let name = board.stand().board.event.settings.name.clone();
            hooks.try_now(&board.event, &name, hook).await?;
        }
        Some("mend-hook") => _ = store.mend_hook(board.event.id, hook).await?,
        // One that is gone already is as it should be.
        _ => _ = store.remove_hook(board.event.id, hook).await?,
    }
    Ok(Outcome::done())
}

async fn add(hooks: &Hooks, board: &OpenBoard, fields: &Fields, words: Words) -> Result<(), Fault> {
    let text = fields.text("shape");
    let shape = Shape::from_key(text);
    let shape =
        shape.ok_or_else(|| Refusal::NotAChoice { field: Field::HookKinds, text: text.to_owned() })?;
    let kinds = fields.all(Field::HookKinds.key()).filter_map(Kind::from_key).collect();
    let url = fields.text(Field::HookUrl.key());
    hooks.add(&board.event, &Wanted { url, shape, kinds, language: words.language() }).await
}

/// The hooks of an event, as its owners see them.
pub(super) async fn shown(site: &Site, board: &OpenBoard) -> Result<Vec<HookShown>, store::Error> {
    let store = site.boards.store();
    let hooks = store.hooks(board.event.id).await?;
    if hooks.is_empty() {
        return Ok(Vec::new());
    }
    let deliveries = store.deliveries(board.event.id, READ).await?;
    let told = |number: i64| {
        let of_it = deliveries.iter().filter(move |delivery| delivery.hook == number).take(SHOWN);
        let told = of_it.map(|delivery| HookTold {
            kind: delivery.thing.split('@').next().unwrap_or_default().to_owned(),
            at: delivery.began_at,
            state: delivery.state.clone(),
            tries: u32::try_from(delivery.tries).unwrap_or(u32::MAX),
            answer: delivery.answer.clone(),
        });
        told.collect()
    };
    let shown = hooks.into_iter().map(|hook| HookShown {
        hook: hook.hook,
        // Who has the whole of it can write to that channel.
        host: reqwest::Url::parse(&hook.url)
            .ok()
            .and_then(|url| url.host_str().map(str::to_owned))
            .unwrap_or_default(),
        kinds: hook.kinds.split(' ').map(str::to_owned).collect(),
        secret: (hook.shape == Shape::Plain.key()).then_some(hook.secret),
        shape: hook.shape,
        is_off: hook.off_since.is_some(),
        told: told(hook.hook),
    });
    Ok(shown.collect())
}
