//! The sheets in `style/`, as tests read them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A file of `style/`.
pub(crate) fn sheet(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).expect("a sheet of that name")
}

/// The folder of the sheets.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../style")
}

/// The tokens that a mixin of `_tokens.scss` declares, as they are written there.
pub(crate) fn tokens(sheet: &str, mixin: &str) -> BTreeMap<String, String> {
    let begin = format!("@mixin {mixin} {{");
    let (_, rest) = sheet.split_once(&begin).expect("a mixin of that name");
    let (block, _) = rest.split_once("\n}").expect("a mixin ends in a line of its own");
    let lines = block.lines().map(|line| line.split("//").next().unwrap_or_default());
    let declared = lines.flat_map(|line| line.split(';'));
    let declared = declared.filter_map(|declared| declared.trim().strip_prefix("--")?.split_once(": "));
    declared.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect()
}
