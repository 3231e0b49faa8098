//! From code, style and public files to a folder of names and bytes that the server can serve as they are.

use crate::Mode;
use crate::steps::{Steps, files, hash, write};
use anyhow::{Context, Result, ensure};
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use words::{By, Language};

/// What the code and the style of a first visit may weigh in brotli, in bytes: 250 KB are promised in all, and the page
/// itself, icons and headers take 13 of them (docs/MEASURED.md). A page that makes it weigh more has to come later, by a
/// route of its own.
const BUDGET: usize = 237_000;

/// What it may weigh besides, where the standard library is not compiled with it: see `SMALL` in wasm.rs.
const WITHOUT_SOURCE: usize = 40_000;

/// Worth compressing; pictures and fonts are compressed already.
const TEXTS: [&str; 10] = ["css", "html", "ico", "js", "json", "pack", "svg", "txt", "wasm", "webmanifest"];

/// What decides what is made here.
const PROGRAM: [&str; 1] = [include_str!("site.rs")];

/// Compiles the sheets with sass, which npm installs: `campgrid.css` is what every page has, `desk.css` what
/// `style/all.scss` has beyond it.
pub(crate) fn style(steps: &Steps, root: &Path) -> Result<PathBuf> {
    steps.run("style", &PROGRAM, &files(&root.join("style"))?, |folder| {
        let css = |sheet: &str| {
            let mut sass = Command::new(root.join("end2end/node_modules/.bin/sass"));
            sass.args(["--style=compressed", "--no-source-map"]).arg(root.join("style").join(sheet));
            let out = sass.output().context("cannot start sass: run `npm ci` in end2end")?;
            let said = String::from_utf8_lossy(&out.stderr);
            ensure!(out.status.success(), "sass refused style/{sheet}: {said}");
            let text = String::from_utf8(out.stdout)?;
            Ok(text.trim_start_matches('\u{feff}').trim_end().to_owned())
        };
        let (main, all) = (css("main.scss")?, css("all.scss")?);
        let desk = all.strip_prefix(&main).context("style/all.scss does not begin with style/main.scss")?;
        write(folder, "campgrid.css", main.as_bytes())?;
        write(folder, "desk.css", desk.as_bytes())
    })
}

/// Writes the words of each language, for browsers to fetch those that their page says.
pub(crate) fn words(steps: &Steps) -> Result<PathBuf> {
    let mut tables = Vec::new();
    for language in Language::ALL {
        tables.push((format!("words-{}.txt", language.key()), language.table().as_bytes().to_vec()));
        tables.extend(By::ALL.map(|by| (by.file(language), language.table_by(by).as_bytes().to_vec())));
    }
    steps.run("words", &PROGRAM, &tables, |folder| {
        tables.iter().try_for_each(|(name, bytes)| write(folder, name, bytes))
    })
}

/// Lays everything out under the names it is served by, each text with a `.br` and a `.gz` beside it.
///
/// What the page loads goes to `pkg/HASH/`, the hash being of the whole site: such a file may be cached for ever,
/// modules find each other by plain names, and all leptos has to be told is `site_pkg_dir("pkg/HASH")`. Public
/// files keep the names that browsers and people know.
pub(crate) fn assemble(steps: &Steps, mode: Mode, code: &[PathBuf], public: &Path) -> Result<PathBuf> {
    let mut loaded = Vec::new();
    for folder in code {
        loaded.extend(files(folder)?);
    }
    let public = files(public)?;
    let id = hash(loaded.iter().chain(&public).flat_map(|(name, bytes)| [name.as_bytes(), bytes]));
    let mut all: Vec<_> =
        loaded.into_iter().map(|(name, bytes)| (format!("pkg/{id}/{name}"), bytes)).collect();
    all.extend(public);
    steps.run("compress", &PROGRAM, &all, |folder| {
        for (name, bytes) in &all {
            write(folder, name, bytes)?;
            if TEXTS.iter().any(|end| name.ends_with(&format!(".{end}"))) {
                let (brotli, gzip) = compress(bytes, mode)?;
                write(folder, &format!("{name}.br"), &brotli)?;
                write(folder, &format!("{name}.gz"), &gzip)?;
            }
        }
        Ok(())
    })
}

/// The same bytes in brotli and in gzip.
fn compress(bytes: &[u8], mode: Mode) -> Result<(Vec<u8>, Vec<u8>)> {
    let (quality, level) = if mode == Mode::Dev { (1, 1) } else { (11, 9) };
    let mut brotli = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &params)?;
    let mut gzip = GzEncoder::new(Vec::new(), flate2::Compression::new(level));
    gzip.write_all(bytes)?;
    Ok((brotli, gzip.finish()?))
}

/// Makes `site` hold exactly what `whole` holds, touching only files that differ: the server that embeds them is
/// compiled again when one of them is newer than it.
pub(crate) fn publish(whole: &Path, site: &Path) -> Result<()> {
    let wanted = files(whole)?;
    let there = files(site)?;
    for (name, _) in &there {
        if wanted.binary_search_by(|(other, _)| other.cmp(name)).is_err() {
            let old = site.join(name);
            fs::remove_file(&old)?;
            // A folder goes with its last file: the server finds the hash by the one folder under pkg.
            old.ancestors()
                .skip(1)
                .take_while(|folder| *folder != site)
                .all(|folder| fs::remove_dir(folder).is_ok());
        }
    }
    for file in &wanted {
        if there.binary_search(file).is_err() {
            write(site, &file.0, &file.1)?;
        }
    }
    Ok(())
}

/// Prints what each file weighs, raw and in brotli, and refuses a release that a first visit pays too much for.
pub(crate) fn report(whole: &Path, mode: Mode, small: bool) -> Result<()> {
    let budget = if small { BUDGET } else { BUDGET + WITHOUT_SOURCE };
    if mode == Mode::Release && !small {
        println!("bundle: heavier than need be: run `rustup component add rust-src`, and build again");
    }
    let all = files(whole)?;
    let mut first_visit = 0;
    println!("{:>12} {:>10}", "bytes", "brotli");
    for (name, bytes) in &all {
        let Some((_, packed)) = all.iter().find(|(other, _)| *other == format!("{name}.br")) else {
            continue;
        };
        let lazy = name.ends_with(".wasm");
        // A browser fetches the words of one language; Arabic's take the most bytes.
        let other_words = name.contains("/words-") && !name.ends_with("/words-ar.txt");
        let lazy = lazy || name.ends_with("/desk.css");
        let loaded = name.starts_with("pkg/") && !name.ends_with(".json") && !lazy && !other_words;
        first_visit += if loaded { packed.len() } else { 0 };
        println!("{:>12} {:>10}  {name}{}", bytes.len(), packed.len(), if lazy { " (lazy)" } else { "" });
    }
    println!("{:>12} {first_visit:>10}  first visit; allowed are {budget}", "");
    ensure!(
        mode == Mode::Dev || first_visit <= budget,
        "over the budget for a first visit: see BUDGET in {}",
        file!()
    );
    Ok(())
}
