//! Why a step of a proposal is there, in a few words.

use crate::api::{Against, Loss, Step};
use crate::pages::desk::lists::commas;
use crate::words::words;
use ::words::Words;

/// What a step is for: what cannot stay as it is, or what people gain.
pub(super) fn reason(step: &Step) -> String {
    let w = words();
    match (step.broken, &step.change) {
        (Some(broken), _) => cannot_stay(w, broken).to_owned(),
        (None, Some(change)) => gain(w, change),
        (None, None) => w.fill_makes_room().to_owned(),
    }
}

fn cannot_stay(w: Words, broken: Against) -> &'static str {
    match broken {
        Against::Closed => w.fill_broken_closed(),
        Against::Need => w.fill_broken_need(),
        Against::Host => w.fill_broken_host(),
        Against::Slot => w.fill_broken_slot(),
        Against::Pin | Against::Length | Against::Taken | Against::Run => w.fill_broken(),
    }
}

fn gain(w: Words, change: &Loss) -> String {
    let part = |by: i64, gain: fn(Words, i64) -> String, loss: fn(Words, i64) -> String| {
        (by != 0).then(|| if by < 0 { gain(w, -by) } else { loss(w, by) })
    };
    let placed = (change.unplaced < 0).then(|| w.fill_gain_placed(-change.unplaced));
    // Whoever gets a place gains what was missed without: that goes without saying.
    let missed = if placed.is_some() && change.missed < 0 { 0 } else { change.missed };
    let parts = [
        placed,
        (change.unplaced > 0).then(|| w.desk_change_off_more(change.unplaced)),
        part(change.seats, |w, n| w.fill_gain_seats(n), |w, n| w.desk_change_seats_more(n)),
        part(missed, |w, n| w.fill_gain_wishes(n), |w, n| w.desk_change_wishes_lost(n)),
        part(change.side_by_side, |w, n| w.fill_gain_beside(n), |w, n| w.desk_change_beside_more(n)),
    ];
    let gains = change.unplaced < 0 || change.seats < 0 || change.missed < 0 || change.side_by_side < 0;
    if gains { commas(parts.into_iter().flatten()) } else { w.fill_makes_room().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(change: Loss) -> Step {
        Step { moves: Vec::new(), group: 0, change: Some(change), broken: None }
    }

    #[test]
    fn a_step_says_what_it_is_for() {
        let seats = step(Loss { seats: -9, missed: -3, ..Loss::default() });
        assert_eq!(reason(&seats), "9 more people get a seat, 3 more wishes come true");
        let placed = step(Loss { unplaced: -1, missed: -12, seats: 2, ..Loss::default() });
        assert_eq!(reason(&placed), "gets a place, 2 people more without a seat");
        assert_eq!(reason(&step(Loss { missed: 4, ..Loss::default() })), "makes room for others");
        let closed = Step { broken: Some(Against::Closed), ..step(Loss::default()) };
        assert_eq!(reason(&closed), "its room is closed");
    }
}
