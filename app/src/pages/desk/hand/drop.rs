//! What letting go of a card asks for: the fields of the same forms that “Move to…” sends.

use model::{Board, Place, RunId};

/// Where a card can be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Onto {
    /// A cell of the grid.
    Cell(Place),
    /// Off the board.
    Shelf,
}

/// The fields to send; `None` where the card is already.
///
/// Whoever is there already changes places with it, off the board included: one command, so one step to undo.
pub(super) fn asked(board: &Board, run: RunId, onto: Onto) -> Option<Vec<(String, String)>> {
    let from = board.run(run)?.1.place;
    let field = |name: &str, value: String| (name.to_owned(), value);
    let (what, last) = match onto {
        Onto::Shelf if from.is_none() => return None,
        Onto::Shelf => ("place", field("place", String::new())),
        Onto::Cell(place) if from == Some(place) => return None,
        Onto::Cell(place) => {
            let other = board.grid().get(&place).copied().filter(|other| *other != run);
            match other {
                Some(other) => ("swap", field("with", other.to_string())),
                None => ("place", field("place", format!("{}.{}", place.room, place.slot))),
            }
        }
    };
    let form = format!("{what}-{run}");
    Some(vec![field("do", what.to_owned()), field("form", form), field("run", run.to_string()), last])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;
    use model::{RoomId, SessionId, SlotId};

    /// Two sessions side by side at ten, a third off the board.
    fn board() -> Board {
        let mut board = sample::board();
        for (title, place) in [("A", Some((1, 1))), ("B", Some((2, 1))), ("C", None)] {
            sample::add(&mut board, title, &[place]);
        }
        board
    }

    fn place(room: u32) -> Place {
        Place { room: RoomId(room), slot: SlotId(1) }
    }

    fn text(session: u32, onto: Onto) -> Option<String> {
        let fields = asked(&board(), RunId::first(SessionId(session)), onto)?;
        let fields = fields.iter().filter(|(name, _)| name != "form");
        Some(fields.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn a_free_cell_is_a_move_and_a_taken_one_an_exchange() {
        assert_eq!(text(1, Onto::Cell(place(3))).as_deref(), Some("do=place run=1 place=3.1"));
        assert_eq!(text(1, Onto::Cell(place(2))).as_deref(), Some("do=swap run=1 with=2"));
        assert_eq!(text(3, Onto::Cell(place(2))).as_deref(), Some("do=swap run=3 with=2"));
        assert_eq!(text(1, Onto::Shelf).as_deref(), Some("do=place run=1 place="));
    }

    #[test]
    fn putting_it_back_where_it_was_asks_for_nothing() {
        assert_eq!(text(1, Onto::Cell(place(1))), None);
        assert_eq!(text(3, Onto::Shelf), None);
    }
}
