//! The command line, as somebody at a terminal meets it.
#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::{Command, Output};

fn campgrid(arguments: &[&str], data: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_campgrid"));
    command.args(arguments).env("CAMPGRID_DATA", data).env_remove("DATABASE_URL");
    command.output().expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_demo_is_solved_from_nothing_without_a_clash() {
    let data = tempfile::tempdir().expect("a folder");
    let output = campgrid(&["demo", "--no-serve", "--on", "2027-05-20"], data.path());
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}{}", text(&output.stderr));
    assert!(said.contains("Of 18 “do not run against” wishes"), "{said}");
    let solved =
        said.lines().find(|line| line.contains("solved from nothing")).expect("it says what it solved");
    assert!(solved.contains("breaks 0 wishes, 0 host clashes"), "{solved}");
    let took: u64 =
        solved.split(" in ").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok()).expect("a time");
    assert!(took < 1_000, "within a second: {solved}");
}

#[test]
fn a_solution_is_the_same_for_a_seed_and_a_number_of_moves() {
    let folder = tempfile::tempdir().expect("a folder");
    let board = concat!(env!("CARGO_MANIFEST_DIR"), "/solver/tests/boards/S1.json");
    let solve = |threads| {
        let out = folder.path().join(format!("{threads}.json"));
        let path = out.display().to_string();
        let arguments =
            ["solve", board, "--iterations", "200000", "--seed", "7", "--threads", threads, "--out", &path];
        let output = campgrid(&arguments, folder.path());
        assert!(output.status.success(), "{}", text(&output.stderr));
        std::fs::read(out).expect("the solution is written")
    };
    assert!(solve("1") == solve("2"), "whatever the threads");
}

#[test]
fn what_cannot_be_solved_is_named_by_its_place_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("board.json");
    let board = r#"{"format":"board-1","slots":[{"day":0}],"rooms":[{"capacity":5,"features":[],"closed":[]}],
        "sessions":[{"hosts":[9],"track":0,"needs":[],"slots":null,"lock":null}],"people":1,"stars":[[]],"baseline":null}"#;
    std::fs::write(&file, board).expect("a file");
    let output = campgrid(&["solve", &file.display().to_string()], folder.path());
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("sessions[0].hosts"), "{}", text(&output.stderr));
}

#[test]
fn tables_with_a_wrong_row_are_not_imported() {
    let data = tempfile::tempdir().expect("a folder");
    assert!(campgrid(&["demo", "--no-serve"], data.path()).status.success());
    let rooms = data.path().join("rooms.csv");
    std::fs::write(&rooms, "name,capacity,features\nNew,40,\nOther,many,\n").expect("a file");
    let arguments = ["import-csv", "demo", "--rooms", &rooms.display().to_string()];
    let output = campgrid(&arguments, data.path());
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("rooms, line 3, capacity: "), "{}", text(&output.stderr));
    std::fs::write(&rooms, "name,capacity,features\nNew,40,\n").expect("a file");
    let output = campgrid(&arguments, data.path());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let exported = text(&campgrid(&["export", "demo"], data.path()).stdout);
    assert!(exported.contains("\"New\"") && !exported.contains("\"Other\""));
}

#[test]
fn a_name_that_is_none_gets_a_sentence() {
    let data = tempfile::tempdir().expect("a folder");
    let output = campgrid(&["export", "nothing-here"], data.path());
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("there is no event “nothing-here”"), "{}", text(&output.stderr));
}
