//! Makes smaller what a page loads at once, after everybody else has.

use crate::steps::{Steps, files, write};
use crate::{Mode, empty, names, pack};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What decides what is made here.
const PROGRAM: [&str; 5] = [
    include_str!("slim.rs"),
    include_str!("names.rs"),
    include_str!("empty.rs"),
    include_str!("pack.rs"),
    pack::UNPACK,
];

/// Puts `campgrid.pack` in place of the module, and `unpack` into the script that loads it; scripts go through terser, which
/// npm installs. In a build for whoever is waiting for it, the module stands in the pack whole, and scripts stay as they are.
pub(crate) fn step(steps: &Steps, mode: Mode, root: &Path, code: &Path) -> Result<PathBuf> {
    let inputs = files(code)?;
    let bytes = |name: &str| {
        let file = inputs.iter().find(|(other, _)| other == name);
        file.map(|(_, bytes)| bytes.as_slice()).with_context(|| format!("there is no {name}"))
    };
    steps.run("slim", &PROGRAM, &inputs, |folder| {
        let script = std::str::from_utf8(bytes("campgrid.js")?)?;
        let (module, script) = names::shorten(bytes("campgrid_bg.wasm")?, script)?;
        let module = empty::leave_out(&module)?;
        let packed = pack::pack(&module, mode == Mode::Release)?;
        pack::check(folder, &packed, &module)?;
        write(folder, "campgrid.pack", &packed)?;
        for (name, bytes) in inputs.iter().filter(|(name, _)| name != "campgrid_bg.wasm") {
            match name.as_str() {
                "campgrid.js" => write(folder, name, (script.clone() + pack::UNPACK).as_bytes())?,
                _ => write(folder, name, bytes)?,
            }
            if mode == Mode::Release && name.ends_with(".js") {
                minify(root, &folder.join(name))?;
            }
        }
        Ok(())
    })
}

fn minify(root: &Path, script: &Path) -> Result<()> {
    let mut terser = Command::new(root.join("end2end/node_modules/.bin/terser"));
    terser.args(["--module", "--compress", "passes=2", "--mangle", "--output"]).args([script, script]);
    let out = terser.output().context("cannot start terser: run `npm ci` in end2end")?;
    let said = String::from_utf8_lossy(&out.stderr);
    ensure!(out.status.success(), "terser refused {}: {said}", script.display());
    Ok(())
}
