//! The rules of a board: what always holds, whatever is asked (`laws`), and rule by rule what must hold.
//! One binary, since each costs a link. `desk` and `random` are what the tests share.

#[cfg(test)]
mod asks;
#[cfg(test)]
mod delays;
#[cfg(test)]
mod desk;
#[cfg(test)]
mod event;
#[cfg(test)]
#[path = "../attendance/fit.rs"]
mod fit;
#[cfg(test)]
mod forecast;
#[cfg(test)]
mod forget;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod hidden;
#[cfg(test)]
mod import;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod merges;
#[cfg(test)]
mod notes;
#[cfg(test)]
mod people;
#[cfg(test)]
mod places;
#[cfg(test)]
mod problems;
#[cfg(test)]
mod queue;
#[cfg(test)]
mod random;
#[cfg(test)]
mod recorded;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod rooms;
#[cfg(test)]
mod runs;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod slots;
#[cfg(test)]
mod templates;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod times;
#[cfg(test)]
mod together;
#[cfg(test)]
mod undo;
#[cfg(test)]
mod wall;
#[cfg(test)]
mod who_may;
