//! Turns app, style and public into `target/site`, the files that a browser loads. The server embeds that folder.
//!
//! `cargo run -p bundle [-- --dev]`, or tools/build. Every step is skipped when a hash over everything it reads is
//! the one of its last run, so a second run only compares.

mod empty;
mod names;
mod never;
mod pack;
mod site;
mod slim;
mod steps;
mod wasm;

use anyhow::{Result, bail};
use std::path::Path;

/// How much care a build takes: release for people, dev for whoever is waiting for it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Release,
    Dev,
}

fn main() -> Result<()> {
    let mode = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => Mode::Release,
        [dev] if dev == "--dev" => Mode::Dev,
        other => bail!("bundle takes nothing or --dev, not {}", other.join(" ")),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let steps = steps::Steps::open(&root, mode)?;

    let small = mode == Mode::Release && wasm::has_source_of_std(&root)?;
    let module = wasm::compile(&root, mode, small)?;
    let bound = wasm::bind(&steps, &module)?;
    let code = match mode {
        Mode::Release => wasm::optimise(&steps, &root, &bound)?,
        Mode::Dev => bound,
    };
    let code = slim::step(&steps, mode, &root, &code)?;
    let style = site::style(&steps, &root)?;
    let whole = site::assemble(&steps, mode, &[code, style, site::words(&steps)?], &root.join("public"))?;
    site::publish(&whole, &root.join("target/site"))?;
    site::report(&whole, mode, small)
}
