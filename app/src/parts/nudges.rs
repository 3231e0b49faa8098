//! What waits for whoever looks and does not go away by itself: that it is their turn at the microphone, or nearly;
//! that somebody asks to join one of their sessions. On the page of the session that it is about, the page says it.

use crate::hall::hall;
use crate::look::{Look, memo};
use crate::words::words;
use ::words::Words;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use model::{Board, PersonId, Phase, Session, SessionId, Turn};

/// Something that waits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Nudge {
    /// They have the microphone.
    Speaks(SessionId),
    /// They are next.
    Next(SessionId),
    /// A session asks to become part of one of theirs.
    Asked {
        /// Theirs.
        into: SessionId,
        /// The other.
        from: SessionId,
    },
    /// The desk proposes that one of theirs become part of another.
    Proposed {
        /// Theirs.
        from: SessionId,
        /// The other.
        into: SessionId,
    },
}

impl Nudge {
    /// The session of theirs that it is about.
    fn session(&self) -> SessionId {
        match self {
            Self::Speaks(id)
            | Self::Next(id)
            | Self::Asked { into: id, .. }
            | Self::Proposed { from: id, .. } => *id,
        }
    }

    fn says(&self, w: Words, board: &Board) -> String {
        let title = |id| board.session(id).map(|session| session.idea.title.as_str()).unwrap_or_default();
        match self {
            Self::Speaks(id) => w.nudge_speaks(title(*id)),
            Self::Next(id) => w.nudge_next(title(*id)),
            Self::Asked { into, from } => w.nudge_asked(title(*from), title(*into)),
            Self::Proposed { from, into } => w.nudge_proposed(title(*from), title(*into)),
        }
    }
}

/// What waits for a person. Nobody is told that they are next before the queue has begun to move: the first to pitch
/// would be told so at once, and for hours.
fn nudges(board: &Board, me: PersonId) -> Vec<Nudge> {
    let mine: Vec<&Session> = board.standing().filter(|session| session.is_of(me)).collect();
    let moves = board.event.phase == Phase::Pitching
        && !mine.is_empty()
        && board.sessions.iter().any(|session| matches!(session.turn, Turn::Speaking(_) | Turn::Heard));
    let turn = |session: &&Session| match session.turn {
        _ if !moves => None,
        Turn::Speaking(_) => Some(Nudge::Speaks(session.id)),
        Turn::Waiting => (board.turn_of(session.id) == Some(1)).then_some(Nudge::Next(session.id)),
        Turn::Heard | Turn::Held => None,
    };
    let asked = mine.iter().flat_map(|into| {
        let others = board.asking(into.id).filter(|from| !from.is_of(me));
        others.map(|from| Nudge::Asked { into: into.id, from: from.id })
    });
    let proposed =
        mine.iter().filter_map(|from| from.proposed.map(|into| Nudge::Proposed { from: from.id, into }));
    mine.iter().filter_map(turn).chain(asked).chain(proposed).collect()
}

/// What waits, each with the way to where it is answered.
#[component]
pub fn Nudges() -> impl IntoView {
    let hall = hall();
    let w = words();
    let here = use_location().pathname;
    let all = memo(move || {
        let me = hall.me.look(|me| me.person);
        hall.board.look(|board| me.map(|me| nudges(board, me)).unwrap_or_default())
    });
    #[cfg(feature = "hydrate")]
    Effect::new(move |before: Option<Vec<Nudge>>| {
        let now = all.get();
        let turn = |nudge: &&Nudge| !matches!(nudge, Nudge::Asked { .. } | Nudge::Proposed { .. });
        if before.is_some_and(|before| now.iter().filter(turn).any(|nudge| !before.contains(nudge))) {
            buzz();
        }
        now
    });
    let elsewhere = move || {
        let here = here.get();
        let mut all = all.get();
        all.retain(|nudge| hall.path(&format!("s/{}", nudge.session())) != here);
        all
    };
    view! {
        <For each=elsewhere key=Clone::clone let:nudge>
            {
                let href = hall.path(&format!("s/{}", nudge.session()));
                let says = move || hall.board.look(|board| nudge.says(w, board));
                view! { <a class="notice notice--nudge" href=href dir="auto">{says}</a> }
            }
        </For>
    }
}

/// Lets a phone buzz, where the browser can and the person has touched the page (others would log an error).
#[cfg(feature = "hydrate")]
fn buzz() {
    use wasm_bindgen::{JsCast, JsValue};

    let navigator: JsValue = window().navigator().into();
    let of = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &name.into()).ok();
    let touched = of(&navigator, "userActivation")
        .filter(|activation| !activation.is_undefined())
        .and_then(|activation| of(&activation, "hasBeenActive"));
    let vibrate = of(&navigator, "vibrate").and_then(|vibrate| vibrate.dyn_into::<js_sys::Function>().ok());
    if touched.is_some_and(|touched| touched.is_truthy())
        && let Some(vibrate) = vibrate
    {
        let pattern: js_sys::Array = [200, 100, 200].into_iter().map(JsValue::from).collect();
        let _ = vibrate.call1(&navigator, &pattern);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Host, Idea, Run, State};

    const ANA: PersonId = PersonId(1);
    const BEN: PersonId = PersonId(2);

    fn board(turns: [Turn; 3]) -> Board {
        let session = |(at, turn): (u32, Turn)| Session {
            id: SessionId(at + 1),
            idea: Idea { hosts: vec![Host::Person(PersonId(at + 1))], ..Idea::titled("x") },
            pitched_by: Some(PersonId(at + 1)),
            pitched_at: at.into(),
            state: State::Pitched,
            turn,
            runs: vec![Run::unplaced(1)],
            asks: None,
            proposed: None,
            notes: Vec::new(),
            hidden: false,
        };
        let mut board = Board::blank();
        board.event.phase = Phase::Pitching;
        board.sessions = (0..).zip(turns).map(session).collect();
        board
    }

    #[test]
    fn who_is_next_is_told_once_the_queue_moves() {
        assert_eq!(nudges(&board([Turn::Waiting; 3]), ANA), []);
        let moving = board([Turn::Speaking(0), Turn::Waiting, Turn::Waiting]);
        assert_eq!(nudges(&moving, ANA), [Nudge::Speaks(SessionId(1))]);
        assert_eq!(nudges(&moving, BEN), [Nudge::Next(SessionId(2))]);
        assert_eq!(nudges(&moving, PersonId(3)), []);
        assert_eq!(nudges(&board([Turn::Heard, Turn::Heard, Turn::Waiting]), ANA), []);
    }

    #[test]
    fn nobody_is_called_to_the_microphone_when_pitching_is_over() {
        let mut after = board([Turn::Speaking(0), Turn::Waiting, Turn::Waiting]);
        after.event.phase = Phase::Live;
        assert_eq!([nudges(&after, ANA), nudges(&after, BEN)].concat(), []);
    }

    #[test]
    fn a_question_waits_for_those_who_can_answer() {
        let mut asking = board([Turn::Waiting; 3]);
        asking.sessions[0].asks = Some(SessionId(2));
        assert_eq!(nudges(&asking, ANA), []);
        assert_eq!(nudges(&asking, BEN), [Nudge::Asked { into: SessionId(2), from: SessionId(1) }]);
        asking.sessions[0].asks = None;
        asking.sessions[0].proposed = Some(SessionId(2));
        assert_eq!(nudges(&asking, ANA), [Nudge::Proposed { from: SessionId(1), into: SessionId(2) }]);
        assert_eq!(nudges(&asking, BEN), []);
    }

    #[test]
    fn whoever_is_put_first_is_next_and_whoever_is_on_hold_is_not() {
        let mut moving = board([Turn::Speaking(0), Turn::Waiting, Turn::Waiting]);
        moving.line = vec![SessionId(3)];
        assert_eq!(nudges(&moving, PersonId(3)), [Nudge::Next(SessionId(3))]);
        assert_eq!(nudges(&moving, BEN), []);
        assert_eq!(nudges(&board([Turn::Held, Turn::Waiting, Turn::Waiting]), BEN), []);
    }
}
