//! `cargo bench -p server --bench warm`: how long the figures of every move of one session take, on a board that is kept
//! ready, and how long it takes to get one ready. (`--profile dev` gives nearly the same figures sooner: the solver is
//! optimised there as well.)

mod board;

use board::{Dice, Size, board, run};
use server::filling::Kept;
use std::time::Instant;

fn main() {
    let sizes = [
        Size { rooms: 25, slots: 10, sessions: 200, people: 2_000 },
        Size { rooms: 40, slots: 20, sessions: 200, people: 2_000 },
        Size { rooms: 40, slots: 20, sessions: 700, people: 2_000 },
    ];
    println!(
        "{:>8} {:>8} {:>7} {:>12} {:>14} {:>14} {:>10}",
        "sessions", "cells", "people", "ready", "median", "99th of 100", "answer"
    );
    for size in sizes {
        let (board, wishes) = board(size, &mut Dice(1));
        let began = Instant::now();
        let Ok(kept) = Kept::new(&board, &wishes) else { continue };
        let ready = began.elapsed();
        let mut bytes = 0;
        let mut times: Vec<f64> = (0..5)
            .flat_map(|_| 1..=size.sessions)
            .map(|session| {
                let began = Instant::now();
                let costs = std::hint::black_box(kept.costs(run(session)));
                let took = began.elapsed().as_secs_f64() * 1e3;
                bytes = serde_json::to_string(&costs).map_or(0, |text| text.len());
                took
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
        println!(
            "{:>8} {:>8} {:>7} {:>9.1} ms {:>11.3} ms {:>11.3} ms {:>7} kB",
            size.sessions,
            size.rooms * size.slots,
            size.people,
            ready.as_secs_f64() * 1e3,
            at(50),
            at(99),
            bytes / 1000,
        );
    }
}
