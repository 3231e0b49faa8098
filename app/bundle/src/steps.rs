//! A step makes a folder out of its inputs, and is skipped when that folder is there under the same key.

use crate::Mode;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The folders that earlier steps made, each named `step-key`.
pub(crate) struct Steps {
    folder: PathBuf,
    /// Part of every key: the versions of sass, wasm-opt and terser. That of wasm-bindgen is in the module.
    tools: String,
}

impl Steps {
    /// Looks at what is there. Release and dev are kept apart, so that going back and forth costs nothing.
    pub(crate) fn open(root: &Path, mode: Mode) -> Result<Self> {
        let folder = root.join("target/bundle").join(if mode == Mode::Dev { "dev" } else { "release" });
        fs::create_dir_all(&folder)?;
        let lock = root.join("end2end/package-lock.json");
        let lock = fs::read_to_string(&lock).with_context(|| lock.display().to_string())?;
        let lock: serde_json::Value = serde_json::from_str(&lock)?;
        let version = |tool| lock["packages"][format!("node_modules/{tool}")]["version"].to_string();
        let versions = ["sass", "binaryen", "terser"].map(version).concat();
        let tools = hash([include_str!("steps.rs"), &versions].map(str::as_bytes));
        Ok(Self { folder, tools })
    }

    /// The folder with what `make`, which stands in `program`, makes of `inputs`; it is only called when these or it are not
    /// those of the last time. (The binary itself would change with every compiler.) A step that fails half way leaves nothing under its name.
    pub(crate) fn run(
        &self,
        step: &str,
        program: &[&str],
        inputs: &[(String, Vec<u8>)],
        make: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let parts = inputs.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes]);
        let done = self.folder.join(format!(
            "{step}-{}",
            hash(parts.chain(program.iter().map(|text| text.as_bytes())).chain([self.tools.as_bytes()]))
        ));
        if done.exists() {
            println!("bundle: {step}: unchanged");
            return Ok(done);
        }
        let started = Instant::now();
        for entry in fs::read_dir(&self.folder)? {
            let old = entry?.path();
            let name = old.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with(&format!("{step}-")) {
                fs::remove_dir_all(&old)?;
            }
        }
        let half = self.folder.join(format!("{step}-half"));
        fs::create_dir_all(&half)?;
        make(&half).with_context(|| format!("the step `{step}` failed"))?;
        fs::rename(&half, &done)?;
        println!("bundle: {step}: done in {:.1} s", started.elapsed().as_secs_f64());
        Ok(done)
    }
}

/// Twelve hex digits over all parts and where they end: no two contents a project ever has share them by accident.
pub(crate) fn hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut sum = Sha256::new();
    for part in parts {
        sum.update((part.len() as u64).to_le_bytes());
        sum.update(part);
    }
    sum.finalize()[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every file below a folder: its path there, with `/`, and its bytes; sorted. A folder that is missing is empty.
pub(crate) fn files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, name)) = open.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                let entry = entry?;
                let child = entry.file_name().to_string_lossy().into_owned();
                let child = if name.is_empty() { child } else { format!("{name}/{child}") };
                open.push((entry.path(), child));
            }
        } else if path.exists() {
            found.push((name, fs::read(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

/// Writes files below a folder, making the folders they need.
pub(crate) fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap_or(folder))?;
    fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
