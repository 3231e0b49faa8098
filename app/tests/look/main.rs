//! What must hold of how things look: what is read from the sheets in `style/` themselves.

mod accents;
mod contrast;
mod sheets;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A file of `style/`.
fn sheet(name: &str) -> String {
    let path = folder().join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../style")
}

/// The tokens that a mixin of `_tokens.scss` declares, as they are written there.
fn tokens(sheet: &str, mixin: &str) -> BTreeMap<String, String> {
    let begin = format!("@mixin {mixin} {{");
    let (_, rest) = sheet.split_once(&begin).unwrap_or_else(|| panic!("there is no {begin}"));
    let (block, _) = rest.split_once("\n}").expect("a mixin ends in a line of its own");
    let lines = block.lines().map(|line| line.split("//").next().unwrap_or_default());
    let declared = lines.flat_map(|line| line.split(';'));
    let declared = declared.filter_map(|declared| declared.trim().strip_prefix("--")?.split_once(": "));
    declared.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect()
}
