//! What people lose, before and after, as a small table.

use crate::api::Loss;
use crate::pages::desk::known::Known;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;

/// What people lose on the board as it is, and would lose: by what is chosen, where that is known.
pub(super) fn losses(known: Known) -> AnyView {
    let w = words();
    let loss = Memo::new(move |_| {
        let proposed = known.filling.with(|filling| {
            filling.as_ref().map(|filling| (filling.before, filling.after)).unwrap_or_default()
        });
        let tried =
            known.trial.with(|trial| trial.as_ref().and_then(|trial| Some((trial.before, trial.after?))));
        tried.unwrap_or(proposed)
    });
    let row = move |label: &'static str, of: fn(&Loss) -> i64| {
        let better = move || loss.with(|(before, after)| of(after) < of(before));
        let worse = move || loss.with(|(before, after)| of(after) > of(before));
        let verdict = move || {
            if better() {
                w.desk_loss_better()
            } else if worse() {
                w.desk_loss_worse()
            } else {
                ""
            }
        };
        view! {
            <tr>
                <th scope="row">{label}</th>
                <td>{move || loss.with(|(before, _)| of(before))}</td>
                <td class="losses__after" class:losses__after--better=better>{move || loss.with(|(_, after)| of(after))}</td>
                <td class="losses__verdict">{verdict}</td>
            </tr>
        }
        .erase()
    };
    view! {
        <table class="losses">
            <thead><tr><td></td><th scope="col">{w.desk_loss_now()}</th><th scope="col">{w.desk_loss_then()}</th><td></td></tr></thead>
            <tbody>
                {row(w.desk_loss_unplaced(), |loss| loss.unplaced)}
                {row(w.desk_loss_missed(), |loss| loss.missed)}
                {row(w.desk_loss_seats(), |loss| loss.seats)}
                {row(w.desk_loss_beside(), |loss| loss.side_by_side)}
            </tbody>
        </table>
    }
    .erase()
}
