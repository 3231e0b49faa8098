//! A placement that is kept taken in, so that the next question about it need not begin anew.

use crate::state::State;
use crate::{Placement, Problem, WhatIf};

/// A problem and a placement, ready to be asked about: what [`WhatIf`] borrows, owned.
#[derive(Debug)]
pub struct Asker {
    problem: Problem,
    placement: Placement,
    /// Not there while somebody asks; taken in anew if that ended badly.
    state: Option<State>,
}

impl Asker {
    /// Takes a placement in. Sessions that break a rule there count as off the board.
    #[must_use]
    pub fn new(problem: Problem, placement: Placement) -> Self {
        let state = Some(State::from(&problem, &placement));
        Self { problem, placement, state }
    }

    /// The problem.
    #[must_use]
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// Asks. However many questions follow each other, the placement is taken in once.
    pub fn ask<T>(&mut self, question: impl FnOnce(&mut WhatIf<'_>) -> T) -> T {
        let state = self.state.take().unwrap_or_else(|| State::from(&self.problem, &self.placement));
        let mut what_if = WhatIf::resume(&self.problem, state);
        let answer = question(&mut what_if);
        self.state = Some(what_if.state);
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file;

    #[test]
    fn a_kept_placement_answers_like_a_new_one() {
        let problem = file::read(include_str!("../tests/boards/S1.json")).unwrap();
        let placement: Placement = (0..problem.sessions())
            .map(|session| (session % 3 > 0).then(|| problem.place(session)))
            .collect();
        let mut asker = Asker::new(problem.clone(), placement.clone());
        for session in (0..problem.sessions()).chain(0..problem.sessions()) {
            let new = crate::what_if(&problem, &placement, session);
            assert_eq!(asker.ask(|what_if| what_if.all(session)), new, "session {session}");
        }
    }
}
