//! How many rows of interest a second are on disk, written in batches as the server does and, in the same run,
//! one commit a row: `cargo bench -p store`. On SQLite in the target folder, or on the database that
//! CAMPGRID_BENCH_URL names (an empty one).

use model::{Level, PersonId, SessionId};
use std::time::{Duration, Instant};
use store::{EventId, InterestWrite, Store};

/// People and sessions of a large event.
const PEOPLE: u32 = 2000;
const SESSIONS: u32 = 200;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let url = std::env::var("CAMPGRID_BENCH_URL")
        .unwrap_or_else(|_| format!("sqlite:{}", folder.path().join("bench.db").display()));
    let store = Store::connect(&url).await?;
    println!("{url}\nrows a batch     rows/s   batches/s   a batch takes p50 / p99 / most");
    // 64 is what a batch is while 64 writers wait for theirs.
    for rows in [1, 20, 64, 100, 500, 2000] {
        measure(&store, rows).await?;
    }
    store.close().await;
    Ok(())
}

/// Writes batches for five seconds, one after the other, each waiting for its commit.
async fn measure(store: &Store, rows: usize) -> Result<(), store::Error> {
    // An event of its own, so that no size meets the rows of another.
    let mut taps = Taps { event: rows as i64, state: 1 };
    let mut times = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(5) {
        let batch: Vec<_> = (0..rows).map(|_| taps.next()).collect();
        let one = Instant::now();
        store.write_interest(&batch).await?;
        times.push(one.elapsed());
    }
    let seconds = begun.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    let batches = f64::from(u32::try_from(times.len()).unwrap_or(u32::MAX)) / seconds;
    println!(
        "{rows:>12} {:>10.0} {batches:>11.0}   {:?} / {:?} / {:?}",
        batches * f64::from(u32::try_from(rows).unwrap_or(u32::MAX)),
        at(50),
        at(99),
        at(100),
    );
    Ok(())
}

/// Taps on hearts all over the event, the same in every run; one in five takes a heart back.
struct Taps {
    event: i64,
    state: u64,
}

impl Taps {
    fn next(&mut self) -> InterestWrite {
        InterestWrite {
            event: EventId(self.event),
            person: PersonId(1 + self.below(PEOPLE)),
            session: SessionId(1 + self.below(SESSIONS)),
            level: match self.below(5) {
                0 => None,
                1 => Some(Level::Must),
                _ => Some(Level::Interested),
            },
        }
    }

    /// A linear congruential generator (Knuth's MMIX): good enough to spread taps.
    fn below(&mut self, end: u32) -> u32 {
        self.state =
            self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.state >> 33) % u64::from(end)).unwrap_or_default()
    }
}
