//! What to do when rooms close under sessions: said at the top of the desk, with the one button that helps.

use super::known::known;
use crate::hall::Hall;
use crate::parts::{Act, Erase, Hidden};
use crate::words::words;
use leptos::prelude::*;
use model::{Board, Millis, Phase, RoomId};
use std::collections::BTreeSet;

/// What has no room that it can be in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Homeless {
    /// Runs whose room is closed.
    stranded: usize,
    /// Their rooms.
    rooms: BTreeSet<RoomId>,
    /// Runs without any place, while people are told where things are.
    off: usize,
}

impl Homeless {
    fn of(board: &Board, now: Millis) -> Self {
        let stranded = board.stranded(now);
        let room = |run| board.run(run).and_then(|(_, run)| run.place).map(|place| place.room);
        let off = board.runs().filter(|(_, run)| run.place.is_none()).count();
        Self {
            stranded: stranded.len(),
            rooms: stranded.into_iter().filter_map(room).collect(),
            off: if board.event.phase == Phase::Live { off } else { 0 },
        }
    }

    /// What to say of it; nothing where all is well.
    fn sentences(&self, board: &Board) -> Vec<String> {
        let w = words();
        let only = if self.rooms.len() == 1 { self.rooms.first() } else { None };
        let stranded = match only.and_then(|room| board.room(*room)) {
            _ if self.stranded == 0 => None,
            Some(room) => Some(w.rooms_offer_room(&room.text.name, self.stranded)),
            None => Some(w.rooms_offer_rooms(self.stranded)),
        };
        let off = (self.off > 0).then(|| w.rooms_offer_off(self.off));
        stranded.into_iter().chain(off).collect()
    }
}

/// The offer to find other places, while something needs one. Away from the grid it leads there: that is where the
/// proposal is read.
pub(super) fn offer(hall: Hall, at_grid: bool) -> AnyView {
    let w = words();
    let filling = known().filling;
    let homeless = Memo::new(move |_| hall.board.with(|board| Homeless::of(board, hall.now.get())));
    let says =
        Memo::new(move |_| hall.board.with(|board| homeless.with(|homeless| homeless.sentences(board))));
    // While the solver looks, or has a proposal, that comes first.
    let free = Memo::new(move |_| filling.with(Option::is_none));
    let way = move || {
        match (at_grid, free.get()) {
        (true, true) => view! {
            <Act what="fill" key="repair" class="row">
                <Hidden name="how" value="repair".to_owned()/>
                <button class="button button--small">{w.rooms_offer_repair()}</button>
            </Act>
            <p class="small">{w.rooms_offer_how()}</p>
        }
        .erase(),
        (true, false) => ().erase(),
        (false, _) => {
            view! { <p><a class="button button--small" href=hall.path("desk")>{w.rooms_offer_repair()}</a></p> }.erase()
        }
    }
    };
    let view = move || {
        let says = says.get();
        (!says.is_empty()).then(|| {
            let says = says.into_iter().map(|sentence| view! { <p class="offer__what">{sentence}</p> });
            view! { <section class="offer" aria-live="polite">{says.collect_view()}{way}</section> }
        })
    };
    view.erase()
}
