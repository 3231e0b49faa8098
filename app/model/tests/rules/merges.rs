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

fn unite(from: SessionId, into: SessionId, title: &str) -> Command {
    Command::Unite { from, into, title: title.into(), blurb: "Both of us".into() }
}

#[test]
fn uniting_edits_and_merges_in_one_change_that_is_undone_at_once() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let hives = desk.pitched(BEN, "Hives", &[]);
    let slots = [1, 2].map(model::SlotId);
    for (id, need, slot) in [(bees, "projector", slots[0]), (hives, "quiet", slots[1])] {
        let idea = Idea {
            needs: vec![need.into()],
            tags: vec!["nature".into(), need.into()],
            cannot: [slot].into(),
            ..desk.idea(id)
        };
        desk.does(FAY, Command::EditSession(id, Box::new(idea)));
    }
    desk.does(FAY, place(hives, 1, 1));
    let before = desk.board.clone();
    desk.does(FAY, unite(hives, bees, "Bees and hives"));
    assert_eq!(desk.board.seq, before.seq + 1);
    let idea = desk.idea(bees);
    assert_eq!((idea.title.as_str(), idea.blurb.as_str()), ("Bees and hives", "Both of us"));
    assert_eq!(idea.needs, ["projector", "quiet"]);
    assert_eq!(idea.tags, ["nature", "projector", "quiet"]);
    assert_eq!(idea.cannot, slots.into());
    assert_eq!(hosts(&desk, bees), [person(ANN), person(BEN)]);
    assert!(desk.board.grid().is_empty());
    assert_eq!(desk.board.became(hives).map(|session| session.id), Some(bees));
    desk.does(FAY, Command::Undo(desk.board.seq));
    assert!(desk.board.same_but_for_numbers(&before));
}

#[test]
fn what_two_sessions_are_called_together_has_to_be_said() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let hives = desk.pitched(BEN, "Hives", &[]);
    let missing = Refusal::Missing { field: model::Field::Title };
    assert_eq!(desk.refuses(FAY, unite(hives, bees, " ")), missing);
    assert_eq!(desk.refuses(FAY, unite(bees, bees, "Bees")), Refusal::MergeWithItself);
    assert_eq!(desk.refuses(ANN, unite(hives, bees, "Mine")), Refusal::NotYours { title: "Hives".into() });
}

#[test]
fn what_the_desk_proposes_takes_a_yes_of_either_side() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let hives = desk.pitched(BEN, "Hives", &[]);
    let propose = Command::ProposeMerge { from: hives, into: bees };
    let yes = Command::AnswerMerge { from: hives, yes: true };
    desk.does(FAY, propose.clone());
    assert_eq!(desk.ask(FAY, &propose), Ok(Vec::new()));
    assert_eq!(desk.refuses(ANN, yes.clone()), Refusal::NotYours { title: "Hives".into() });
    desk.does(BEN, yes.clone());
    assert!(desk.board.session(hives).unwrap().stands(), "one yes merges nothing");
    assert_eq!(desk.board.session(hives).unwrap().asks, Some(bees));
    assert_eq!(desk.refuses(BEN, yes.clone()), Refusal::NotYours { title: "Bees".into() });
    desk.does(ANN, yes);
    assert_eq!(desk.board.became(hives).map(|session| session.id), Some(bees));
}

#[test]
fn a_no_ends_what_the_desk_proposes_and_so_does_the_end_of_either_session() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let hives = desk.pitched(BEN, "Hives", &[]);
    let propose = Command::ProposeMerge { from: hives, into: bees };
    for (by, end) in [
        (BEN, Command::AnswerMerge { from: hives, yes: false }),
        (FAY, Command::TakeBackMerge(hives)),
        (ANN, Command::Withdraw(bees)),
    ] {
        desk.does(FAY, propose.clone());
        desk.does(by, end);
        let session = desk.board.session(hives).unwrap();
        assert_eq!((session.proposed, session.asks), (None, None));
    }
    desk.does(ANN, Command::Restore(bees));
    desk.does(BEN, Command::AskMerge { from: hives, into: bees });
    assert_eq!(desk.refuses(FAY, propose), Refusal::AsksAlready { other: "Bees".into() });
}

#[test]
fn sessions_that_are_not_alike_are_kept_apart_until_somebody_thinks_again() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(ANN, "Bees", &[]);
    let hives = desk.pitched(BEN, "Hives", &[]);
    let keep = |a, b, apart| Command::KeepApart { a, b, apart };
    desk.does(FAY, keep(hives, bees, true));
    assert_eq!(desk.ask(FAY, &keep(bees, hives, true)), Ok(Vec::new()), "a pair has no order");
    assert_eq!(desk.board.apart, [(bees, hives)].into());
    desk.does(FAY, keep(bees, hives, false));
    assert!(desk.board.apart.is_empty());
    assert_eq!(desk.refuses(FAY, keep(bees, bees, true)), Refusal::MergeWithItself);
    assert_eq!(desk.refuses(FAY, keep(bees, SessionId(99), true)), Refusal::NoSuchSession);
    desk.does(FAY, merge(hives, bees));
}
