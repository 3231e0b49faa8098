//! How many people find a seat in something that they came for: in every slot the most that can be seated at once, hosts
//! in their own session first. What is missing to all that people want is what they really lose; misses and seats, which
//! the search adds up, bound it from both sides.
//!
//! A slot is a flow from people through the sessions that they want there to seats. Whoever wants one of them only can
//! be seated first without loss; the few others find their seats by augmenting paths (Ford and Fulkerson 1956,
//! doi:10.4153/CJM-1956-045-5).

use crate::Placement;
use crate::problem::Problem;

/// Nobody yet, nothing.
const NONE: u16 = u16::MAX;

/// Counts seats, slot by slot, and keeps the lists that it needs for it.
#[derive(Debug)]
pub(crate) struct Seating {
    /// Per session, who wants it and does not host it there.
    fans: Vec<Vec<u32>>,
    /// Per person, which of the sessions at hand they want.
    wanted: Vec<Vec<u16>>,
    /// Who wants any of the sessions at hand, and who hosts one.
    people: Vec<u32>,
    hosting: Vec<bool>,
}

impl Seating {
    pub(crate) fn new(problem: &Problem) -> Self {
        let mut fans = vec![Vec::new(); problem.n];
        for (p, wants) in problem.wants.iter().enumerate() {
            for &s in wants.iter().flat_map(|want| &want.any_of) {
                fans[s].push(p as u32);
            }
        }
        let people = problem.wants.len();
        Self { fans, wanted: vec![Vec::new(); people], people: Vec::new(), hosting: vec![false; people] }
    }

    /// The most people who can be seated at once, with these sessions in these rooms.
    pub(crate) fn seated(&mut self, problem: &Problem, here: &[(usize, usize)]) -> usize {
        let hosts = |s: usize| &problem.instance.sessions[s].hosts;
        let mut seated = 0;
        for &(s, _) in here {
            for &host in hosts(s) {
                self.hosting[host] = true;
                seated += 1;
            }
        }
        for (index, &(s, _)) in here.iter().enumerate() {
            for &p in &self.fans[s] {
                if !self.hosting[p as usize] {
                    let wanted = &mut self.wanted[p as usize];
                    if wanted.is_empty() {
                        self.people.push(p);
                    }
                    wanted.push(index as u16);
                }
            }
        }
        let mut free: Vec<usize> = here
            .iter()
            .map(|&(s, room)| (problem.instance.rooms[room].capacity as usize).saturating_sub(hosts(s).len()))
            .collect();
        let mut choosing = Vec::new();
        for &p in &self.people {
            match self.wanted[p as usize][..] {
                [only] if free[only as usize] > 0 => {
                    free[only as usize] -= 1;
                    seated += 1;
                }
                [_] => (),
                _ => choosing.push(p),
            }
        }
        let mut inside = vec![Vec::new(); here.len()];
        seated += choosing.iter().filter(|&&p| self.find_seat(p, &mut free, &mut inside)).count();
        for &p in &self.people {
            self.wanted[p as usize].clear();
        }
        self.people.clear();
        for &(s, _) in here {
            for &host in hosts(s) {
                self.hosting[host] = false;
            }
        }
        seated
    }

    /// Finds a seat for one who could sit in several sessions, others moving on if need be. `inside` is who of those sits where.
    fn find_seat(&self, person: u32, free: &mut [usize], inside: &mut [Vec<u32>]) -> bool {
        // How each session was reached: from which, by whom moving on.
        let mut reached: Vec<Option<(u16, u32)>> = vec![None; free.len()];
        let mut open: Vec<u16> = Vec::new();
        for &session in &self.wanted[person as usize] {
            reached[session as usize] = Some((NONE, person));
            open.push(session);
        }
        let mut next = 0;
        while let Some(&session) = open.get(next) {
            next += 1;
            if free[session as usize] > 0 {
                free[session as usize] -= 1;
                let mut to = session;
                while let Some((from, who)) = reached[to as usize] {
                    inside[to as usize].push(who);
                    if from == NONE {
                        break;
                    }
                    inside[from as usize].retain(|&other| other != who);
                    to = from;
                }
                return true;
            }
            for &other in &inside[session as usize] {
                for &onward in &self.wanted[other as usize] {
                    if reached[onward as usize].is_none() {
                        reached[onward as usize] = Some((session, other));
                        open.push(onward);
                    }
                }
            }
        }
        false
    }
}

/// People-sessions that are lost: all that people want, a Must counting once, less the seats that they find. A session of
/// several slots, and one that runs again, gives each of its fans a seat once at most in every slot that it is in.
#[must_use]
pub fn unserved(problem: &Problem, placement: &Placement) -> usize {
    let mut seating = Seating::new(problem);
    let wanted: usize = problem.wants.iter().map(Vec::len).sum();
    let seated: usize = (0..problem.slots)
        .map(|slot| {
            let here: Vec<(usize, usize)> = placement
                .iter()
                .take(problem.n)
                .enumerate()
                .filter_map(|(s, cell)| cell.map(|cell| (s, cell)))
                .filter(|(_, cell)| cell.slot == slot && cell.room < problem.rooms)
                .map(|(s, cell)| (s, cell.room))
                .collect();
            seating.seated(problem, &here)
        })
        .sum();
    wanted.saturating_sub(seated)
}
