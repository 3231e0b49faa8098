//! How many are expected: what was fitted is what is used, and what each thing that is known does to it.

use crate::desk::{Desk, FAY, attendee, person, place};
use crate::fit::{mean_error, methods, rate, sessions};
use crate::random::numbers;
use model::{
    Actor, Command, Count, Counts, Crowd, Heads, Host, Idea, Level, PRIOR, PersonId, RunId, SessionId,
    Shares, WHOLE,
};

/// Nobody is there yet.
fn nobody() -> Heads {
    Heads::default()
}

fn counts_of(wishes: &[(PersonId, SessionId, Level)]) -> Counts {
    let mut counts = Counts::new();
    for (_, session, level) in wishes {
        let count: &mut Count = counts.entry(*session).or_default();
        match level {
            Level::Interested => count.interested += 1,
            Level::Must => count.must += 1,
        }
    }
    counts
}

fn run(session: SessionId) -> RunId {
    RunId::first(session)
}

/// Wishes of so many people, counted from a number, for a session.
fn fans(from: u32, many: u32, session: SessionId, level: Level) -> Vec<(PersonId, SessionId, Level)> {
    (from..from + many).map(|person| (PersonId(person), session, level)).collect()
}

#[test]
fn the_rate_is_the_one_that_was_fitted_and_better_than_plain_counts() {
    let sessions = sessions();
    assert_eq!(sessions.len(), 13);
    assert_eq!(rate(&sessions), PRIOR);
    let errors: Vec<(f64, f64)> =
        methods().into_iter().map(|method| mean_error(&sessions, method.fit)).collect();
    let (plain, used) = (errors[0], errors[1]);
    assert!(used.0 < plain.0 && used.1 < plain.1, "{used:?}, {plain:?}");
    assert!(
        errors.iter().all(|other| used.1 <= other.1),
        "another method is better at what it does not know"
    );
    // What docs/FORECAST.md says.
    let document = include_str!("../../../../docs/FORECAST.md");
    for (figures, method) in errors.iter().zip(methods()) {
        let row = format!("| {} | {:.2} | {:.2} |", method.name, figures.0, figures.1);
        assert!(document.contains(&row), "docs/FORECAST.md lacks {row}");
    }
}

#[test]
fn without_clashes_three_of_four_come() {
    let mut desk = Desk::camp();
    let bees = desk.pitched(FAY, "Bees", &[]);
    desk.does(FAY, place(bees, 1, 1));
    let wishes = fans(100, 40, bees, Level::Interested);
    let shares = Crowd::of(wishes.clone()).shares(&desk.board);
    assert_eq!(shares[&run(bees)], 40 * u64::from(WHOLE));
    let forecast = desk.board.forecast(&counts_of(&wishes), &shares, &nobody(), 0);
    assert_eq!(forecast[&run(bees)], 29);
    // With counts alone, the same.
    let (session, first) = desk.board.run(run(bees)).unwrap();
    assert_eq!(desk.board.expected(session, first, &counts_of(&wishes), &model::Forecast::new()), 29);
}

#[test]
fn whoever_wants_two_at_once_goes_to_the_one_that_is_a_must() {
    let mut desk = Desk::camp();
    let [bees, wasps, ants] = ["Bees", "Wasps", "Ants"].map(|title| desk.pitched(FAY, title, &[]));
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place(wasps, 2, 1));
    desk.does(FAY, place(ants, 1, 2));
    let mut wishes = fans(100, 10, bees, Level::Must);
    wishes.extend(fans(100, 30, wasps, Level::Interested));
    wishes.extend(fans(100, 30, ants, Level::Interested));
    let shares = Crowd::of(wishes.clone()).shares(&desk.board);
    let people = |session| shares[&run(session)] / u64::from(WHOLE);
    assert_eq!((people(bees), people(wasps), people(ants)), (10, 20, 30));
    let forecast = desk.board.forecast(&counts_of(&wishes), &shares, &nobody(), 0);
    assert!(forecast[&run(wasps)] < forecast[&run(ants)], "it loses people to Bees: {forecast:?}");
    // Somebody who wants both alike is half in each.
    let both = [(PersonId(1), bees, Level::Interested), (PersonId(1), wasps, Level::Interested)];
    let shares = Crowd::of(both).shares(&desk.board);
    assert_eq!((shares[&run(bees)], shares[&run(wasps)]), (2_520, 2_520));
}

#[test]
fn runs_share_their_people_and_hosts_are_where_they_host() {
    let mut desk = Desk::camp();
    let ann = attendee(10);
    let bees = desk.pitched(FAY, "Bees", &[person(ann)]);
    let wasps = desk.pitched(FAY, "Wasps", &[]);
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place(wasps, 2, 1));
    let Actor { person: Some(id), .. } = ann else { return };
    let shares = Crowd::of([(id, wasps, Level::Must)]).shares(&desk.board);
    assert_eq!(shares.get(&run(wasps)), None, "she is with the bees");
    desk.does(FAY, Command::Repeat(wasps));
    let second = RunId { session: wasps, run: 2 };
    let to = Some(model::Place { room: model::RoomId(2), slot: model::SlotId(2) });
    desk.does(FAY, Command::Place { moves: vec![model::Move { run: second, to }], confirmed: false });
    let wishes = fans(100, 20, wasps, Level::Interested);
    let shares = Crowd::of(wishes.clone()).shares(&desk.board);
    assert_eq!((shares[&run(wasps)], shares[&second]), (10 * u64::from(WHOLE), 10 * u64::from(WHOLE)));
    let forecast = desk.board.forecast(&counts_of(&wishes), &shares, &nobody(), 0);
    assert_eq!((forecast[&run(wasps)], forecast[&second]), (7, 7));
}

#[test]
fn heads_of_earlier_slots_move_the_rate_within_bounds() {
    let mut desk = Desk::camp();
    let [bees, wasps] = ["Bees", "Wasps"].map(|title| desk.pitched(FAY, title, &[]));
    desk.does(FAY, place(bees, 1, 1));
    desk.does(FAY, place(wasps, 1, 2));
    let mut wishes = fans(100, 100, bees, Level::Interested);
    wishes.extend(fans(100, 100, wasps, Level::Interested));
    let (counts, shares) = (counts_of(&wishes), Crowd::of(wishes).shares(&desk.board));
    let over = desk.board.slot(model::SlotId(1)).unwrap().ends_at();
    let later = |heads: u32, now| {
        let heads = Heads([(run(bees), heads)].into());
        desk.board.forecast(&counts, &shares, &heads, now)[&run(wasps)]
    };
    assert_eq!(later(100, over - 1), 74, "before the slot is over, heads say nothing of the rate");
    assert_eq!(later(0, over), 74, "where nobody was counted, nobody has counted");
    assert!(later(100, over) > 85, "all came: {}", later(100, over));
    assert_eq!(later(40, over), 53, "few came: between 40 and 74");
    assert_eq!(later(1, over), 37, "half the prior at least");
    assert_eq!(later(10_000, over), 147, "twice the prior at most");
    let there = Heads([(run(wasps), 120)].into());
    assert_eq!(
        desk.board.forecast(&counts, &shares, &there, 0)[&run(wasps)],
        120,
        "never fewer than are there"
    );
}

#[test]
fn nobody_is_in_two_places_and_nobody_is_made_up() {
    for seed in 0..20 {
        let mut desk = Desk::camp();
        let mut wishes = Vec::new();
        for [length, repeat, ..] in numbers(seed).take(12) {
            let hosts = vec![Host::Person(PersonId(u32::from(repeat % 5) + 100))];
            let idea = Idea { length: if length % 4 == 0 { 2 } else { 1 }, hosts, ..Idea::titled("Talk") };
            desk.does(FAY, Command::Pitch(Box::new(idea)));
        }
        for (n, [room, slot, who, level, ..]) in (0_u32..).zip(numbers(seed + 100).take(60)) {
            let session = SessionId(n % 12 + 1);
            if n < 12 {
                let to =
                    crate::desk::place_confirmed(session, u32::from(room % 3) + 1, u32::from(slot % 6) + 1);
                let _ = desk.ask(FAY, &to);
            }
            let level = if level % 3 == 0 { Level::Must } else { Level::Interested };
            let wish = (PersonId(u32::from(who % 20) + 100), session, level);
            if !wishes.iter().any(|(person, session, _)| (*person, *session) == (wish.0, wish.1)) {
                wishes.push(wish);
            }
        }
        for person in (100..120).map(PersonId) {
            let theirs: Vec<_> = wishes.iter().copied().filter(|(of, ..)| *of == person).collect();
            let shares: Shares = Crowd::of(theirs).shares(&desk.board);
            for slot in &desk.board.slots {
                let there: u64 = desk
                    .board
                    .runs()
                    .filter(|(session, run)| desk.board.taken_by(session, run).contains(slot))
                    .filter_map(|(session, run)| shares.get(&session.run_id(run)))
                    .sum();
                assert!(there <= u64::from(WHOLE), "{person:?} is in {there} at {slot:?}");
            }
        }
        let (counts, shares) = (counts_of(&wishes), Crowd::of(wishes).shares(&desk.board));
        let forecast = desk.board.forecast(&counts, &shares, &nobody(), 0);
        for (id, people) in &forecast {
            let wanted = counts.get(&id.session).copied().unwrap_or_default().people();
            assert!(*people <= wanted, "{people} of {wanted} come to {id}");
        }
        assert_eq!(forecast.len(), desk.board.runs().filter(|(_, run)| run.place.is_some()).count());
    }
}

#[test]
fn people_miss_something_when_two_wishes_meet_or_one_is_off_the_board() {
    let mut desk = Desk::camp();
    let [bees, wasps] = ["Bees", "Wasps"].map(|title| desk.pitched(FAY, title, &[]));
    let mut wishes = fans(100, 3, bees, Level::Must);
    wishes.extend(fans(102, 3, wasps, Level::Interested));
    let crowd = Crowd::of(wishes);
    assert_eq!(crowd.missing(&desk.board), 5);
    desk.does(FAY, place(bees, 1, 1));
    assert_eq!(crowd.missing(&desk.board), 3);
    desk.does(FAY, place(wasps, 2, 1));
    assert_eq!(crowd.missing(&desk.board), 1, "who wants both");
    desk.does(FAY, place(wasps, 2, 2));
    assert_eq!(crowd.missing(&desk.board), 0);
}
