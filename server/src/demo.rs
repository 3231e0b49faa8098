//! The demo: a real unconference, with made-up people who want to go, solved from nothing.

use crate::boards::{Boards, Fault, OpenBoard};
use crate::chance::{Chance, Secret};
use crate::filling::Layout;
use crate::imports::{self, Tables};
use chrono::{NaiveDate, TimeDelta};
use model::{
    Actor, Board, Change, Command, CommandId, Context, Counts, Level, Millis, Move, Phase, Place, Problem,
    Role, RunId, Settings, Slug,
};
use solver::{Limits, Start};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use tokio::task::JoinSet;
use words::Words;

const SESSIONS: &str = include_str!("../demo/breakouts-2024/sessions.csv");
const ROOMS: &str = include_str!("../demo/breakouts-2024/rooms.csv");
const SLOTS: &str = include_str!("../demo/breakouts-2024/slots.csv");
const PUBLISHED: &str = include_str!("../demo/breakouts-2024/published.csv");
/// Seats, which the source does not give: made up, so that rooms differ.
const SEATS: [(&str, u32); 7] = [
    ("Plenary", 120),
    ("Ukulele", 45),
    ("Erhu", 40),
    ("Koto", 35),
    ("Gamba", 30),
    ("Kora", 25),
    ("Lyre", 20),
];
/// Made-up people.
const PEOPLE: u32 = 120;
/// What the made-up people are made of.
const SEED: u64 = 2024;

const ABOUT: &str = "A **real unconference**: [W3C Breakouts Day 2024](https://www.w3.org/2024/03/breakouts-day-2024/), \
its sessions, hosts, rooms and times, and which sessions asked not to run at once.\n\n\
What is **not** real: the 120 people who want to go to them are simulated, the seats are made up, and the day has been \
moved to the one on which this demo was loaded.";

/// How a schedule treats hosts and wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Hosts who would have to be in two places at once.
    pub host_clashes: usize,
    /// Pairs at once of which one asked not to run against the other.
    pub side_by_side: usize,
}

/// What loading the demo showed.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// Pairs that asked not to run at once.
    pub wishes: usize,
    /// What the organisers' own schedule breaks.
    pub published: Broken,
    /// What ours breaks.
    pub solved: Broken,
    /// How long the solver took from an empty board.
    pub took: Duration,
}

/// Loads the demo event, moved to the day `on`. Fault: the slug is taken, or the store cannot be written.
pub async fn load(boards: &Boards, slug: &Slug, on: NaiveDate) -> Result<(Arc<OpenBoard>, Report), Fault> {
    let settings = Settings {
        name: "Breakouts Day (demo)".into(),
        about: ABOUT.into(),
        zone: "UTC".into(),
        ..Settings::default()
    };
    let board = boards.create(Some(slug.clone()), &settings).await?;
    let ask = async |command| {
        let id = boards.chance().command_id(boards.clock().now());
        board.ask(crate::boards::Asked { by: Actor::OPERATOR, id, command, seen: None }).await
    };
    let tables = Tables {
        rooms: rooms(),
        slots: SLOTS.replace("2024-03-12", &on.to_string()),
        sessions: SESSIONS.into(),
        ..Tables::default()
    };
    let stand = board.stand();
    let onto = imports::Onto { board: &stand.board, names: &stand.names, guids: None };
    let (programme, _) = imports::read(&tables, &onto, Words::default());
    ask(Command::Import(Box::new(programme))).await?;
    ask(Command::SetPhase(Phase::Pitching)).await?;
    simulate(boards, &board).await?;

    let stand = board.stand();
    let published = published(&stand.board, on);
    // Whatever the hour at which it is loaded, the whole day is still to come.
    let layout = Layout::of(&stand.board, &board.interest().wishes(&stand.board), Millis::MIN)?;
    let limits = Limits {
        deadline: Some(Duration::from_millis(900)),
        iterations: None,
        seed: SEED,
        threads: 2,
        moves: None,
        stop: &AtomicBool::new(false),
    };
    let problem = layout.problem(&stand.board)?;
    let solution = solver::solve(&problem, Start::Empty, &limits, &mut |_| {});
    ask(Command::Place { moves: layout.moves(&solution.placement), confirmed: false }).await?;
    ask(Command::SetPhase(Phase::Live)).await?;
    let solved = broken(&board.stand().board);
    let report = Report { wishes: layout.instance.avoid.len(), published, solved, took: solution.elapsed };
    Ok((board, report))
}

/// Makes a link to the desk for whoever runs this server, with an owner’s rights; answers its path.
pub async fn desk_link(boards: &Boards, board: &OpenBoard) -> Result<String, Fault> {
    let secret = Secret::new(boards.chance());
    let now = boards.clock().now();
    boards.store().create_link(board.event.id, &secret.digest(), Role::Owner, now).await?;
    Ok(format!("/k/{}", secret.reveal()))
}

/// What a board breaks.
fn broken(board: &Board) -> Broken {
    let problems = board.problems(&Counts::new(), &model::Forecast::new());
    let count = |is: fn(&Problem) -> bool| problems.iter().filter(|problem| is(problem)).count();
    Broken {
        host_clashes: count(|problem| matches!(problem, Problem::HostClash { .. })),
        side_by_side: count(|problem| matches!(problem, Problem::SideBySide { .. })),
    }
}

/// What the schedule that the organisers published breaks, on the same board.
fn published(board: &Board, on: NaiveDate) -> Broken {
    let mut board = board.clone();
    let titles = titles();
    let mut moves = Vec::new();
    for line in PUBLISHED.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [session, room, date, start] = cells[..] else { continue };
        let title = titles.get(session).map_or("", String::as_str);
        let days = date.parse::<NaiveDate>().map_or(TimeDelta::zero(), |date| on - date);
        let starts =
            format!("{date}T{start}:00").parse::<chrono::NaiveDateTime>().map(|starts| starts + days);
        let session = board.sessions.iter().find(|known| known.idea.title == title);
        let room = board.rooms.iter().find(|known| known.text.name == room);
        let slot = board.slots.iter().find(|known| Ok(known.text.starts) == starts);
        if let (Some(session), Some(room), Some(slot)) = (session, room, slot) {
            moves.push(Move {
                run: RunId::first(session.id),
                to: Some(Place { room: room.id, slot: slot.id }),
            });
        }
    }
    let context =
        Context { by: Actor::OPERATOR, now: 0, zones: &crate::zones::TzDatabase, undo: None, undone: None };
    if let Ok(effects) = board.decide(&context, &Command::Place { moves, confirmed: true }) {
        let seq = board.seq + 1;
        board.apply(&Change { seq, at: 0, by: None, command: CommandId::new(0, &[0; 10]), effects });
    }
    broken(&board)
}

/// Title of each session in the table, by its id there.
fn titles() -> BTreeMap<String, String> {
    let rows = csv::Reader::from_reader(SESSIONS.as_bytes()).into_records().filter_map(Result::ok);
    rows.map(|row| (row[0].to_owned(), row[1].trim().to_owned())).collect()
}

fn rooms() -> String {
    ROOMS
        .lines()
        .map(|line| {
            let name = line.split(',').next().unwrap_or_default();
            match SEATS.iter().find(|(room, _)| *room == name) {
                Some((room, seats)) => format!("{room},{seats},projector\n"),
                None => format!("{line}\n"),
            }
        })
        .collect()
}

/// Made-up people: each likes some subjects, and some sessions are liked by all.
async fn simulate(boards: &Boards, board: &Arc<OpenBoard>) -> Result<(), Fault> {
    let chance = Chance::seeded(SEED);
    let sessions: Vec<_> = board.stand().board.standing().map(|session| session.id).collect();
    let draw: Vec<u64> = sessions.iter().map(|_| 1 + chance.below(10).pow(2)).collect();
    let mut hearts = JoinSet::new();
    for _ in 0..PEOPLE {
        let now = boards.clock().now();
        let person =
            boards.store().ensure_person(board.event.id, &Secret::new(boards.chance()).digest(), now).await?;
        let by = Actor { person: Some(person.id), role: Role::Attendee };
        let subject = chance.below(4);
        let mut wanted = BTreeMap::new();
        for _ in 0..(3 + chance.below(6)) {
            let weight = |at: usize| draw[at] * if at as u64 % 4 == subject { 4 } else { 1 };
            let mut left = chance.below((0..sessions.len()).map(weight).sum());
            let chosen = (0..sessions.len()).find(|at| {
                let here = left < weight(*at);
                left = left.saturating_sub(weight(*at));
                here
            });
            let level = if chance.below(6) == 0 { Level::Must } else { Level::Interested };
            wanted.extend(chosen.map(|at| (sessions[at], level)));
        }
        for (session, level) in wanted {
            let board = Arc::clone(board);
            hearts.spawn(async move { board.want(by, session, Some(level)).await });
        }
    }
    hearts.join_all().await.into_iter().collect()
}
