//! What must hold of the command line by itself.

use clap::{Command, CommandFactory as _};

/// Every command below this one, by its whole name, such as `event new`.
fn commands(command: &Command, before: &str) -> Vec<(String, Command)> {
    command.get_subcommands().filter(|below| below.get_name() != "help").fold(Vec::new(), |mut all, below| {
        let name = format!("{before}{}", below.get_name());
        all.extend(commands(below, &format!("{name} ")));
        all.push((name, below.clone()));
        all
    })
}

#[test]
fn every_command_is_in_the_document_and_has_help_worth_reading() {
    super::Campgrid::command().debug_assert();
    let document = include_str!("../../../docs/COMMANDS.md");
    for (name, mut command) in commands(&super::Campgrid::command(), "") {
        assert!(document.contains(&format!("`campgrid {name}")), "docs/COMMANDS.md names `campgrid {name}`");
        let help = command.render_long_help().to_string();
        let below = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        assert!(command.get_about().is_some() && help.contains(&below), "{name}: {help}");
        if command.get_subcommands().next().is_none() {
            assert!(below.contains(&format!("campgrid {name}")), "{name} has an example: {below}");
        }
    }
}

#[test]
fn a_cause_is_said_once() {
    use anyhow::Context as _;
    let error = anyhow::anyhow!("the disk is full").context("the copy failed: the disk is full");
    let error = Err::<(), _>(error).context("no backup").unwrap_err();
    assert_eq!(super::sentence(&error), "no backup: the copy failed: the disk is full");
}
