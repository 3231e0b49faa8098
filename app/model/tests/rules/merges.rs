//! Merges: who hosts the whole, what an unmerge takes back, and what becomes of chains.

use crate::desk::{ANN, BEN, Desk, FAY, attendee, named, person, place};
use model::{Command, Field, Host, Idea, Refusal, RunId, SessionId, State, limits};

fn hosts(desk: &Desk, session: SessionId) -> Vec<Host> {
    desk.idea(session).hosts
}

fn merge(from: SessionId, into: SessionId) -> Command {
    Command::Merge { from, into }
}

#[test]
fn both_pitchers_and_all_hosts_host_the_whole_and_an_unmerge_takes_back_who_came() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[person(ANN), named("Ada")]);
    let trees = desk.pitched(BEN, "Trees", &[person(BEN), named("ada"), named("Bo")]);
    desk.does(FAY, merge(trees, bees));
    assert_eq!(hosts(&desk, bees), [person(ANN), named("Ada"), person(BEN), named("Bo")]);
    desk.does(FAY, Command::Unmerge(trees));
    assert_eq!(hosts(&desk, bees), [person(ANN), named("Ada")]);
    assert_eq!(desk.board.session(trees).unwrap().state, State::Pitched);
}

#[test]
fn pitchers_who_named_no_host_become_hosts() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(FAY, merge(trees, bees));
    assert_eq!(hosts(&desk, bees), [person(ANN), person(BEN)]);
    desk.does(FAY, Command::Unmerge(trees));
    assert!(hosts(&desk, bees).is_empty());
}

#[test]
fn whoever_pitched_for_somebody_else_does_not_become_a_host() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[named("Ada")]);
    let trees = desk.pitched(FAY, "Trees", &[named("Bo")]);
    desk.does(FAY, merge(trees, bees));
    assert_eq!(hosts(&desk, bees), [named("Ada"), named("Bo")]);
}

#[test]
fn hosts_that_were_added_to_the_whole_later_stay_when_a_part_leaves() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[person(ANN)]);
    let trees = desk.pitched(BEN, "Trees", &[person(BEN)]);
    desk.does(FAY, merge(trees, bees));
    let all = vec![person(ANN), person(BEN), named("Cy")];
    desk.does(FAY, Command::EditSession(bees, Box::new(Idea { hosts: all, ..Idea::titled("Bees") })));
    desk.does(FAY, Command::Unmerge(trees));
    assert_eq!(hosts(&desk, bees), [person(ANN), named("Cy")]);
}

#[test]
fn a_host_whom_two_parts_brought_goes_with_the_last_of_them() {
    for (first, last) in [(2, 3), (3, 2)] {
        let mut desk = Desk::camp();
        let bees = desk.pitched(ANN, "Bees", &[]);
        let trees = desk.pitched(BEN, "Trees", &[named("Ada")]);
        let ponds = desk.pitched(BEN, "Ponds", &[named("ADA")]);
        desk.does(FAY, merge(trees, bees));
        desk.does(FAY, merge(ponds, bees));
        assert_eq!(hosts(&desk, bees), [person(ANN), named("Ada")]);
        desk.does(FAY, Command::Unmerge(SessionId(first)));
        assert_eq!(hosts(&desk, bees), [person(ANN), named("Ada")]);
        desk.does(FAY, Command::Unmerge(SessionId(last)));
        assert!(hosts(&desk, bees).is_empty());
    }
}

#[test]
fn a_chain_of_merges_is_one_session_and_who_leaves_it_leaves_all_of_it() {
    let mut desk = Desk::camp();
    let [ants, bees, cows] = [10, 11, 12].map(|who| desk.pitched(attendee(who), "Farm", &[]));
    desk.does(FAY, merge(ants, bees));
    desk.does(FAY, merge(bees, cows));
    for id in [ants, bees, cows] {
        assert_eq!(desk.board.became(id).map(|session| session.id), Some(cows));
        assert_eq!(desk.board.interest_in(id, ANN), Ok(cows));
    }
    assert_eq!(hosts(&desk, cows), [12, 11, 10].map(|who| person(attendee(who))));
    desk.does(FAY, Command::Unmerge(ants));
    assert!(hosts(&desk, bees).is_empty());
    assert_eq!(hosts(&desk, cows), [12, 11].map(|who| person(attendee(who))));
    desk.does(FAY, Command::Unmerge(bees));
    assert!(hosts(&desk, bees).is_empty() && hosts(&desk, cows).is_empty());
    assert_eq!(desk.board.became(ants).map(|session| session.id), Some(ants));
}

#[test]
fn a_host_who_left_a_chain_and_was_asked_back_stays_when_the_chain_parts() {
    let mut desk = Desk::camp();
    let [ants, bees, cows] = [10, 11, 12].map(|who| desk.pitched(attendee(who), "Farm", &[]));
    desk.does(FAY, merge(ants, bees));
    desk.does(FAY, merge(bees, cows));
    desk.does(FAY, Command::Unmerge(ants));
    let asked_back =
        Idea { hosts: [12, 11, 10].map(|who| person(attendee(who))).to_vec(), ..desk.idea(cows) };
    desk.does(FAY, Command::EditSession(cows, Box::new(asked_back)));
    desk.does(FAY, Command::Unmerge(bees));
    assert_eq!(hosts(&desk, cows), [person(attendee(10))]);
}

#[test]
fn a_chain_that_parts_in_the_middle_leaves_each_half_whole() {
    let mut desk = Desk::camp();
    let [ants, bees, cows] = [10, 11, 12].map(|who| desk.pitched(attendee(who), "Farm", &[]));
    desk.does(FAY, merge(ants, bees));
    desk.does(FAY, merge(bees, cows));
    desk.does(FAY, Command::Unmerge(bees));
    assert_eq!(hosts(&desk, bees), [11, 10].map(|who| person(attendee(who))));
    assert!(hosts(&desk, cows).is_empty());
    assert_eq!(desk.board.became(ants).map(|session| session.id), Some(bees));
}

#[test]
fn a_part_leaves_its_place_and_its_place_stays_free() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(FAY, place(trees, 1, 1));
    desk.does(FAY, merge(trees, bees));
    assert!(desk.board.grid().is_empty());
    desk.does(FAY, Command::Unmerge(trees));
    assert_eq!(desk.place_of(trees), None);
}

#[test]
fn a_merge_that_is_undone_brings_back_place_and_hosts() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(FAY, place(trees, 1, 1));
    let before = desk.board.clone();
    desk.does(FAY, merge(trees, bees));
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert!(desk.board.same_but_for_numbers(&before));
    assert_eq!(desk.board.grid().values().collect::<Vec<_>>(), [&RunId::first(trees)]);
}

#[test]
fn a_part_of_a_session_that_was_withdrawn_can_still_leave() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let trees = desk.pitched(BEN, "Trees", &[]);
    desk.does(FAY, merge(trees, bees));
    desk.does(ANN, Command::Withdraw(bees));
    assert_eq!(desk.board.interest_in(trees, ANN), Err(Refusal::Withdrawn { title: "Bees".into() }));
    desk.does(BEN, Command::Unmerge(trees));
    assert_eq!(desk.board.interest_in(trees, ANN), Ok(trees));
}

#[test]
fn nothing_becomes_part_of_itself_of_nothing_or_of_too_many() {
    let mut desk = Desk::camp();
    let names = |from: usize| (from..from + 8).map(|n| named(&format!("Host {n}"))).collect::<Vec<_>>();
    let bees = desk.pitched(FAY, "Bees", &names(0));
    let trees = desk.pitched(FAY, "Trees", &names(8));
    assert_eq!(desk.refuses(FAY, merge(bees, bees)), Refusal::MergeWithItself);
    assert_eq!(desk.refuses(FAY, merge(bees, SessionId(9))), Refusal::NoSuchSession);
    let most = u32::try_from(limits::HOSTS).unwrap();
    assert_eq!(desk.refuses(FAY, merge(bees, trees)), Refusal::TooMany { field: Field::Hosts, most });
}
