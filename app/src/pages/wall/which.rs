//! What the address of a wall asks for: some of the rooms, another look, another distance. `?rooms=Koto,Lyre`,
//! `?rooms=3&rooms=4`, `?theme=bright`, `?metres=20&across=500`. What is not there is said in a sentence.

use crate::hall::Hall;
use crate::parts::Erase;
use crate::words::words;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use model::{Board, Look, RoomId, Sight, limits};
use std::collections::BTreeSet;

/// What an address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    /// Only these rooms; all of them without.
    rooms: Option<BTreeSet<RoomId>>,
    look: Option<Look>,
    metres: Option<u16>,
    across: Option<u16>,
    /// What there is none of, as it stands in the address.
    unknown: Vec<String>,
}

impl Wanted {
    /// Reads an address: `get` answers all that a name in it says.
    fn read(board: &Board, get: impl Fn(&str) -> Vec<String>) -> Self {
        let mut unknown = Vec::new();
        let mut rooms = BTreeSet::new();
        let said = get("rooms");
        for name in
            said.iter().flat_map(|names| names.split(',')).map(str::trim).filter(|name| !name.is_empty())
        {
            let found = rooms_called(board, name);
            if found.is_empty() {
                unknown.push(name.to_owned());
            }
            rooms.extend(found);
        }
        let mut last = |name: &str, known: &dyn Fn(&str) -> bool| {
            let said = get(name).pop().filter(|said| !said.is_empty())?;
            if known(&said) {
                return Some(said);
            }
            unknown.push(said);
            None
        };
        let within = |[least, most]: [u16; 2]| {
            move |said: &str| said.parse().is_ok_and(|number| (least..=most).contains(&number))
        };
        let look = last("theme", &|said| Look::from_key(said).is_some());
        let metres = last("metres", &within(limits::WALL_METRES));
        let across = last("across", &within(limits::WALL_ACROSS));
        Self {
            rooms: (!rooms.is_empty()).then_some(rooms),
            look: look.and_then(|look| Look::from_key(&look)),
            metres: metres.and_then(|metres| metres.parse().ok()),
            across: across.and_then(|across| across.parse().ok()),
            unknown,
        }
    }

    /// Whether it shows a room.
    pub(super) fn shows(&self, room: RoomId) -> bool {
        self.rooms.as_ref().is_none_or(|rooms| rooms.contains(&room))
    }

    /// How this wall is seen, where all are seen like `event`.
    pub(super) fn sight(&self, event: Sight) -> Sight {
        Sight {
            look: self.look.unwrap_or(event.look),
            metres: self.metres.unwrap_or(event.metres),
            across: self.across.unwrap_or(event.across),
        }
    }
}

/// The rooms that somebody means: by number, by name, by something that they offer, or by words of how to find them,
/// such as “1st floor”.
fn rooms_called(board: &Board, name: &str) -> BTreeSet<RoomId> {
    let name = name.to_lowercase();
    let ids = |means: &dyn Fn(&model::Room) -> bool| -> BTreeSet<RoomId> {
        board.rooms.iter().filter(|room| means(room)).map(|room| room.id).collect()
    };
    let ways: [&dyn Fn(&model::Room) -> bool; 4] = [
        &|room| room.id.to_string() == name,
        &|room| room.text.name.to_lowercase() == name,
        &|room| room.text.offers(&name),
        &|room| room.text.directions.to_lowercase().contains(&name),
    ];
    ways.into_iter().map(ids).find(|found| !found.is_empty()).unwrap_or_default()
}

/// What the address of this page asks for.
pub(super) fn wanted(hall: Hall) -> Memo<Wanted> {
    if let Some(wanted) = use_context::<Memo<Wanted>>() {
        return wanted;
    }
    let query = use_query_map();
    let wanted = Memo::new(move |_| {
        query.with(|query| {
            hall.board.with(|board| Wanted::read(board, |name| query.get_all(name).unwrap_or_default()))
        })
    });
    provide_context(wanted);
    wanted
}

/// How this wall is seen.
pub(super) fn sight(hall: Hall) -> Memo<Sight> {
    let wanted = wanted(hall);
    Memo::new(move |_| wanted.with(|wanted| wanted.sight(hall.board.with(|board| board.event.sight))))
}

/// That the address asks for something that there is not.
pub(super) fn unknown(hall: Hall) -> AnyView {
    let w = words();
    let wanted = wanted(hall);
    let says = move || {
        wanted.with(|wanted| {
            let what = w.list(&wanted.unknown.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>());
            (!wanted.unknown.is_empty())
                .then(|| view! { <p class="wall__unknown" role="status">{w.wall_not_here(&what)}</p> })
        })
    };
    says.erase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn read(board: &Board, query: &[(&str, &str)]) -> Wanted {
        Wanted::read(board, |name| {
            query.iter().filter(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()).collect()
        })
    }

    #[test]
    fn rooms_are_meant_by_number_name_or_floor() {
        let mut board = sample::board();
        let names: Vec<String> = board.rooms.iter().map(|room| room.text.name.clone()).collect();
        let ids: Vec<RoomId> = board.rooms.iter().map(|room| room.id).collect();
        assert!(ids.len() >= 2);
        board.rooms[1].text.directions = "Up the stairs, 1st floor".to_owned();
        let by_number = read(&board, &[("rooms", &format!("{},{}", ids[0], ids[1]))]);
        let by_name = read(&board, &[("rooms", &names[0].to_uppercase()), ("rooms", &names[1])]);
        assert_eq!(by_number, by_name);
        assert!(by_number.shows(ids[0]) && by_number.shows(ids[1]));
        let floor = read(&board, &[("rooms", "1st Floor")]);
        assert!(floor.shows(ids[1]) && !floor.shows(ids[0]));
        let all = read(&board, &[("rooms", " , ")]);
        assert!(ids.iter().all(|id| all.shows(*id)));
    }

    #[test]
    fn what_is_not_there_is_told_and_the_rest_holds() {
        let board = sample::board();
        let query =
            [("rooms", "Nowhere"), ("theme", "pink"), ("metres", "0"), ("metres", "lots"), ("across", "500")];
        let wanted = read(&board, &query);
        assert_eq!(wanted.unknown, ["Nowhere", "pink", "lots"]);
        assert!(board.rooms.iter().all(|room| wanted.shows(room.id)), "all rooms, rather than none");
        assert_eq!(wanted.sight(Sight::default()), Sight { across: 500, ..Sight::default() });
    }
}
