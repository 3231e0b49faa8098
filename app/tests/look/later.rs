//! What comes later must not be needed before: words and classes that only some pages bring stand in no other's source.

use crate::read::{folder, sheet};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Whose source it is that has what the desk brings: facilitators, walls, doors, paper, and the frame for other sites,
/// which has the sheet as well and is made by the server. (The countdown is a part of the desk and the wall.)
const OF_DESK: [&str; 7] =
    ["pages/desk", "pages/wall", "pages/door", "pages/print", "pages/card", "parts/countdown", "embed."];
/// Pages, and what is of no page or of that of an event.
const OF_EVENT: [&str; 4] = ["pages/event", "pages/later", "pages/mod.", "pages/gallery."];

/// Whether a source belongs to one of these.
fn is_of(source: &str, these: &[&str]) -> bool {
    these.iter().any(|start| source.starts_with(start))
}

fn is_of_pages(source: &str) -> bool {
    source.starts_with("pages/") && !is_of(source, &OF_EVENT)
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// Every source of the app and of its words: where it stands in `src/`, and its text. The gallery shows everything, and
/// is in no release.
fn sources() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for src in ["src", "words/src"].map(|src| Path::new(env!("CARGO_MANIFEST_DIR")).join(src)) {
        let mut found = Vec::new();
        files(&src, &mut found);
        for path in found.iter().filter(|path| path.extension().is_some_and(|end| end == "rs")) {
            let name = path.strip_prefix(&src).unwrap().to_string_lossy().into_owned();
            all.push((name, std::fs::read_to_string(path).unwrap()));
        }
    }
    all.retain(|(name, _)| name != "pages/gallery.rs");
    all
}

/// The methods of messages in a folder of English.
fn messages(by: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("words/lang/en").join(by);
    let mut found = Vec::new();
    files(&folder, &mut found);
    let texts: Vec<_> = found.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let ids =
        texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let is_id = |id: &&str| id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    ids.filter(is_id).map(|id| id.replace('-', "_")).collect()
}

/// The methods that a source calls or names: `.name(` and `Words::name`.
fn called(source: &str) -> BTreeSet<String> {
    let name =
        |text: &str| text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>();
    let calls = source.split('.').skip(1).filter(|rest| {
        let after = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        after.starts_with('(')
    });
    calls.chain(source.split("Words::").skip(1)).map(name).collect()
}

#[test]
fn no_page_says_what_comes_with_others() {
    let (pages, desk) = (messages("pages"), messages("desk"));
    assert!(pages.len() > 100 && desk.len() > 300);
    for (name, text) in sources() {
        let called = called(&text);
        if !is_of(&name, &OF_DESK) {
            let early: Vec<_> = called.intersection(&desk).collect();
            assert!(early.is_empty(), "{name} says what only pages of the desk have: {early:?}");
        }
        if !is_of_pages(&name) && !is_of(&name, &OF_DESK) {
            let early: Vec<_> = called.intersection(&pages).collect();
            assert!(early.is_empty(), "{name} says what comes with other pages: {early:?}");
        }
    }
}

/// What a sheet brings in.
fn used(name: &str) -> Vec<String> {
    let text = sheet(name);
    let lines = text.lines().filter_map(|line| line.strip_prefix("@use \"")?.split('"').next());
    lines.map(|name| format!("_{name}.scss")).collect()
}

/// The classes that sheets know; one that is written within another's block as `&--small`.
fn classes(sheets: &[String]) -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    for name in sheets {
        let text = sheet(name);
        for line in text.lines().map(|line| line.split("//").next().unwrap_or_default()) {
            for (begin, class) in
                ['.', '&'].into_iter().flat_map(|c| line.split(c).skip(1).map(move |rest| (c, rest)))
            {
                let class: String = class
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                    .collect();
                match begin {
                    '.' if class.starts_with(|c: char| c.is_ascii_lowercase()) => {
                        known.insert(class, name.clone())
                    }
                    '&' if class.len() > 2 => known.insert(format!("&{class}"), name.clone()),
                    _ => None,
                };
            }
        }
    }
    known
}

#[test]
fn every_sheet_is_in_one_of_the_two() {
    let (main, mut all) = (used("main.scss"), used("all.scss"));
    let first = all.remove(0);
    assert_eq!(first, "_main.scss", "what all pages have comes first");
    let mut listed: Vec<_> = main.iter().chain(&all).cloned().collect();
    listed.sort();
    let names = std::fs::read_dir(folder()).expect("the folder of the sheets");
    let mut there: Vec<_> = names.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect();
    there.retain(|name| name.starts_with('_'));
    there.sort();
    assert_eq!(listed, there);
}

#[test]
fn no_page_looks_as_only_the_desk_does() {
    let main = classes(&used("main.scss"));
    let mut desk = classes(&used("all.scss").split_off(1));
    let within = |class: &str| {
        let at = ["__", "--"].iter().filter_map(|sign| class.find(sign)).min();
        at.is_some_and(|at| main.contains_key(&format!("&{}", &class[at..])))
    };
    desk.retain(|class, _| !main.contains_key(class) && !within(class));
    assert!(desk.len() > 200);
    for (name, text) in sources().into_iter().filter(|(name, _)| !is_of(name, &OF_DESK)) {
        // Classes as views write them: `class="…"`, and names of parts, which nothing else looks like.
        let written = text.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let literals = text.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
        let literals = literals.filter(|literal| literal.contains("__") || literal.contains("--"));
        for class in written.chain(literals).flat_map(str::split_whitespace) {
            let only = desk.get(class);
            assert!(only.is_none(), "{name} has .{class}: pages that are not of the desk lack {only:?}");
        }
    }
}
