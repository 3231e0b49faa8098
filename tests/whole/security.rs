//! docs/SECURITY.md names a test for each requirement: here it is looked whether those are there.

use std::collections::BTreeSet;
use std::path::Path;

/// Every test and every function in the Rust sources below a folder.
fn functions(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !["target", "node_modules"].contains(&name) && !name.starts_with('.') {
            functions(&path, found);
        } else if name.ends_with(".rs") {
            let source = std::fs::read_to_string(&path).expect("a source is text");
            let names = source.split("fn ").skip(1).filter_map(|rest| rest.split('(').next());
            found.extend(names.map(str::to_owned));
        }
    }
}

#[test]
fn every_test_that_the_document_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests are in the repository");
    let mut found = BTreeSet::new();
    for folder in ["app", "server", "tests"] {
        functions(&root.join(folder), &mut found);
    }
    let document = std::fs::read_to_string(root.join("docs/SECURITY.md")).expect("the document is there");
    let (_, table) = document.split_once("## How each requirement is met").expect("it has that part");
    let mut rows = 0;
    for row in table.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<_> = row.trim_matches('|').split(" | ").collect();
        let [requirement, _, shown] = cells[..] else { panic!("{row} has three cells") };
        if !requirement.trim().starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        rows += 1;
        let names: Vec<_> = shown.split('`').skip(1).step_by(2).collect();
        for name in &names {
            assert!(found.contains(*name), "{requirement}: there is no test {name}");
        }
        let says_why = ["no test: ", "nothing to show"].iter().any(|why| shown.contains(why));
        assert!(!names.is_empty() || says_why, "{requirement} names a test, or says why there is none");
    }
    assert!(rows > 50, "{rows} rows were looked at");
}
