//! In which order somebody is shown what they have not decided on. Each person has an order of their own, so that no
//! pitch wins by being first; the same person has the same order every time, so that they go on where they were.

use model::{Board, PersonId, SessionId};

/// All that `me` could want, in the order of theirs: sessions that stand and are not their own.
pub(super) fn order(board: &Board, me: Option<PersonId>) -> Vec<SessionId> {
    let mut order: Vec<_> = board
        .standing()
        .filter(|session| me.is_none_or(|me| !session.is_of(me)))
        .map(|session| session.id)
        .collect();
    let seed = me.map_or(0, |me| u64::from(me.0) + 1);
    order.sort_by_key(|id| (mixed(seed << 32 | u64::from(id.0)), *id));
    order
}

/// Spreads numbers that are close (the finaliser of SplitMix64, Steele, Lea and Flood, 2014).
fn mixed(n: u64) -> u64 {
    let n = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ n >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ n >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ n >> 31
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Idea, Session, State, Turn};

    fn board(sessions: u32) -> Board {
        let mut board = Board::blank();
        board.sessions = (1..=sessions)
            .map(|id| Session {
                id: SessionId(id),
                idea: Idea::titled("x"),
                pitched_by: Some(PersonId(id % 7)),
                pitched_at: 0,
                state: if id % 5 == 0 { State::Withdrawn } else { State::Pitched },
                turn: Turn::Waiting,
                asks: None,
                proposed: None,
                hidden: false,
                runs: Vec::new(),
                notes: Vec::new(),
            })
            .collect();
        board
    }

    #[test]
    fn everybody_is_shown_all_that_stands_and_is_not_theirs_once() {
        let board = board(60);
        for me in (0..7).map(PersonId) {
            let mut shown = order(&board, Some(me));
            shown.sort();
            let expected: Vec<_> =
                (1..=60).filter(|id| id % 5 != 0 && id % 7 != me.0).map(SessionId).collect();
            assert_eq!(shown, expected);
        }
    }

    #[test]
    fn over_many_people_no_session_comes_first_much_more_often_than_others() {
        let board = board(20);
        let mut first = std::collections::BTreeMap::new();
        for me in (100..2_100).map(PersonId) {
            *first.entry(order(&board, Some(me))[0]).or_insert(0) += 1;
        }
        // 2,000 people, 16 sessions: 125 on average, with a standard deviation of 11.
        assert_eq!(first.len(), 16);
        assert!(first.values().all(|times| (80..=170).contains(times)), "{first:?}");
    }

    #[test]
    fn a_new_pitch_leaves_the_others_in_their_order() {
        let (before, after) = (board(30), board(31));
        let me = Some(PersonId(3));
        let mut with = order(&after, me);
        with.retain(|id| *id != SessionId(31));
        assert_eq!(with, order(&before, me));
    }
}
