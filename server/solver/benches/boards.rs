//! `cargo bench -p solver [-- FOLDER]`: every board of a folder at 0.1, 1 and 5 seconds. Without one, the boards of the
//! tests. `campgrid bench-solver` takes more to set.

use solver::measure::{Budget, Measure};
use std::collections::BTreeMap;
use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    // `cargo bench` passes `--bench` on.
    let folder = std::env::args().skip(1).find(|argument| argument != "--bench").map(PathBuf::from);
    let ours = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/boards");
    let budgets = [0.1, 1.0, 5.0].map(Budget::Seconds).to_vec();
    let measure = Measure { budgets, seeds: 3, threads: 2, known: BTreeMap::new() };
    measure.folder(&folder.unwrap_or_else(ours), &mut std::io::stdout())
}
