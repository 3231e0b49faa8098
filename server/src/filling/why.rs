//! Why a session is where it is, for whoever asks at the desk.

use super::instance::{Layout, loss};
use crate::boards::OpenBoard;
use app::api::{Against, Elsewhere, Why};
use model::{Millis, Refusal, RunId};
use solver::{Effect, Rule};

/// Explains the place of a run on the board as it stands. `None` where there is no such run on it.
///
/// # Errors
/// Where there is nothing to place, or nowhere.
pub fn why(board: &OpenBoard, run: RunId, now: Millis) -> Result<Option<Why>, Refusal> {
    let stand = board.stand();
    let layout = Layout::of(&stand.board, &board.interest().wishes(&stand.board), now)?;
    let problem = layout.problem(&stand.board)?;
    let Some(explained) =
        layout.index(run).and_then(|index| solver::explain(&problem, &layout.placement, index))
    else {
        return Ok(None);
    };
    let mut forbidden: Vec<(Against, u32)> = Vec::new();
    let mut elsewhere = Vec::new();
    for choice in &explained.others {
        let place = choice.cell.and_then(|cell| layout.place(cell));
        let with = match choice.effect {
            Effect::Swap { with, .. } => layout.run(with),
            _ => None,
        };
        if let Some(change) = choice.effect.change() {
            elsewhere.push(Elsewhere { place, with, change: loss(&change) });
        } else if let Effect::Forbidden(rule) = choice.effect
            && let Some(rule) = against(rule)
        {
            match forbidden.iter_mut().find(|(known, _)| *known == rule) {
                Some((_, places)) => *places += 1,
                None => forbidden.push((rule, 1)),
            }
        }
    }
    // Off the board is a place of last resort, however cheap.
    elsewhere.sort_by_key(|other| other.place.is_none());
    forbidden.sort_by_key(|&(_, places)| std::cmp::Reverse(places));
    let rival = explained
        .rival
        .and_then(|(other, people)| Some((layout.run(other)?, u32::try_from(people).unwrap_or(u32::MAX))));
    Ok(Some(Why { run, seq: stand.board.seq, here: loss(&explained.share), rival, elsewhere, forbidden }))
}

/// The rule, as people at the desk know it.
pub(super) fn against(rule: Rule) -> Option<Against> {
    Some(match rule {
        Rule::Pin => Against::Pin,
        Rule::Slot => Against::Slot,
        Rule::Length => Against::Length,
        Rule::Closed => Against::Closed,
        Rule::Need(_) => Against::Need,
        Rule::Taken(_) => Against::Taken,
        Rule::Host { .. } => Against::Host,
        Rule::Run(_) => Against::Run,
        // No board asks for these.
        Rule::Limit(_) | Rule::Budget | Rule::Unknown => return None,
    })
}
