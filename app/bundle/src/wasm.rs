//! From the crate `app` to the JavaScript and wasm that a browser runs.

use crate::Mode;
use crate::steps::{Steps, files};
use anyhow::{Context, Result, anyhow, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;
use wasm_bindgen_cli_support::Bindgen;

/// What also makes the standard library small, when it is compiled with the app: it is told to be so, a panic ends the
/// page without a sentence that nobody would read, and what `{:?}` would say is said only in logs. Names stay as
/// they are without all this (`legacy`): this program looks for some of them.
const SMALL: [&str; 7] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
    "-Zpanic-immediate-abort",
    "--config",
    "profile.wasm-release.panic='immediate-abort'",
    "--config",
    "build.rustflags=['-Zunstable-options', '-Csymbol-mangling-version=legacy', '-Zlocation-detail=none', '-Zfmt-debug=none']",
];

/// What decides what is made here.
const PROGRAM: [&str; 2] = [include_str!("wasm.rs"), include_str!("never.rs")];

/// Whether the compiler has the source of its standard library, as after `rustup component add rust-src`.
pub(crate) fn has_source_of_std(root: &Path) -> Result<bool> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let out = rustc.current_dir(root).args(["--print", "sysroot"]).output().context("cannot start rustc")?;
    let sysroot = PathBuf::from(String::from_utf8(out.stdout)?.trim());
    Ok(sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").exists())
}

/// Compiles `app` for the browser; cargo itself skips what is fresh. With `small`, the standard library too. Answers
/// where the module is.
pub(crate) fn compile(root: &Path, mode: Mode, small: bool) -> Result<PathBuf> {
    println!("bundle: compile app to wasm");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args(["rustc", "-p", "app", "--lib", "--target", "wasm32-unknown-unknown"]);
    cargo.args([
        "--no-default-features",
        "--features",
        "hydrate",
        "--message-format",
        "json-render-diagnostics",
    ]);
    match mode {
        Mode::Release => {
            if small {
                // This belongs to a compiler of every night. What it concerns is no other than this one's own source.
                cargo.env("RUSTC_BOOTSTRAP", "1").args(SMALL);
            }
            cargo.args(["--profile", "wasm-release"])
        }
        // Debug information would only be read, and dropped, at every change.
        Mode::Dev => cargo.args(["--config", "profile.dev.debug=false"]),
    };
    // The splitter tells from the relocations which function needs which.
    cargo.args(["--", "-Clink-args=--emit-relocs"]);
    let out = cargo.stderr(Stdio::inherit()).output().context("cannot start cargo")?;
    ensure!(out.status.success(), "app does not compile to wasm");
    String::from_utf8(out.stdout)?
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "app")
        .filter_map(|message| message["filenames"].as_array().cloned())
        .flatten()
        .filter_map(|name| name.as_str().map(PathBuf::from))
        .find(|path| path.extension().is_some_and(|end| end == "wasm"))
        .context("cargo named no wasm file of app")
}

/// Splits off what lazy routes load later, and makes the JavaScript that the module needs: `campgrid.js`,
/// `campgrid_bg.wasm` (the names that leptos asks for) and the lazy modules beside them.
pub(crate) fn bind(steps: &Steps, module: &Path) -> Result<PathBuf> {
    let whole = crate::never::take_out(&fs::read(module)?)?;
    steps.run("bind", &PROGRAM, &[("app.wasm".into(), whole.clone())], |folder| {
        let main = folder.join("main.wasm");
        let mut options = wasm_split_cli_support::Options::new(&whole);
        options.output_dir = folder;
        options.main_out_path = &main;
        options.main_module = "./campgrid.js";
        // The name that leptos preloads it by when a page needs a lazy module at once.
        options.link_name = "./__wasm_split.______________________.js";
        let split = wasm_split_cli_support::transform(options).map_err(|why| anyhow!("{why:#}"))?;
        fs::write(folder.join("__wasm_split_manifest.json"), serde_json::to_vec(&split.prefetch_map)?)?;
        Bindgen::new()
            .input_path(&main)
            .out_name("campgrid")
            .web(true)?
            .typescript(false)
            // The lazy modules use what the main one exports, by its mangled names.
            .keep_lld_exports(true)
            .demangle(false)
            .generate(folder)?;
        fs::remove_file(main)?;
        number_hashes(folder)?;
        // Scripts, also those written by hand, go along without what only their readers need.
        for (name, bytes) in files(folder)?.into_iter().filter(|(name, _)| name.ends_with(".js")) {
            let text = String::from_utf8(bytes).with_context(|| format!("{name} is not UTF-8"))?;
            crate::steps::write(folder, &name, without_comments(&text).as_bytes())?;
        }
        Ok(())
    })
}

/// Gives the functions by which module and script meet numbers in place of the hashes in their names: sixteen digits
/// without a pattern are what no compression can make smaller, and there are hundreds, twice.
fn number_hashes(folder: &Path) -> Result<()> {
    const DIGITS: usize = 16;
    let is_hash = |part: &[u8]| {
        part.iter().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f'))
            && part.iter().any(u8::is_ascii_digit)
    };
    let script = fs::read(folder.join("campgrid.js"))?;
    let mut numbers = BTreeMap::new();
    for part in script.windows(DIGITS + 2) {
        // `__wbg_get_0123456789abcdef` and `…17h0123456789abcdefE`
        if let [b'_' | b'h', hash @ .., end] = part
            && is_hash(hash)
            && (*end == b'E' || !end.is_ascii_alphanumeric())
        {
            let number = numbers.len();
            numbers.entry(hash.to_vec()).or_insert_with(|| format!("{number:016x}").into_bytes());
        }
    }
    for (name, mut bytes) in files(folder)? {
        let mut at = 0;
        while let Some(part) = bytes.get_mut(at..at + DIGITS) {
            match numbers.get(&*part) {
                Some(number) => {
                    part.copy_from_slice(number);
                    at += DIGITS;
                }
                None => at += 1,
            }
        }
        crate::steps::write(folder, &name, &bytes)?;
    }
    Ok(())
}

/// A script without indentation, empty lines and lines that are comments.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| {
        !(line.is_empty() || ["//", "/*", "* ", "*/"].iter().any(|begins| line.starts_with(begins)))
    });
    lines.map(|line| format!("{line}\n")).collect()
}

/// Makes every module small with wasm-opt, which npm installs. It reads in the module which wasm features it may use.
pub(crate) fn optimise(steps: &Steps, root: &Path, bound: &Path) -> Result<PathBuf> {
    let inputs = files(bound)?;
    steps.run("optimise", &PROGRAM, &inputs, |folder| {
        let mut modules = Vec::new();
        for (name, bytes) in &inputs {
            crate::steps::write(folder, name, bytes)?;
            if name.ends_with(".wasm") {
                modules.push((bytes.len(), folder.join(name)));
            }
        }
        // The largest first, so that nothing is left to wait for at the end.
        modules.sort();
        let modules = Mutex::new(modules);
        let next = || modules.lock().ok().and_then(|mut modules| modules.pop());
        let work = || {
            while let Some((_, module)) = next() {
                let mut opt = Command::new(root.join("end2end/node_modules/.bin/wasm-opt"));
                let opt = opt.arg("-Oz").arg(&module).arg("-o").arg(&module).output();
                let opt = opt.context("cannot start wasm-opt: run `npm ci` in end2end")?;
                let said = String::from_utf8_lossy(&opt.stderr);
                ensure!(opt.status.success(), "wasm-opt refused {}: {said}", module.display());
            }
            Ok(())
        };
        thread::scope(|scope| {
            let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
            workers
                .into_iter()
                .try_for_each(|worker| worker.join().map_err(|_| anyhow!("wasm-opt: panicked"))?)
        })
    })
}
