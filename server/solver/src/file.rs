//! Instances and solutions as text.

use crate::{Fault, Instance, Placement, Problem};
use serde::{Deserialize, Serialize};

/// A solution as the judge reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SolutionFile {
    /// The name of the instance.
    pub instance: String,
    /// Per session `[room, slot]`, or null for off the board.
    pub placement: Placement,
}

/// Reads an instance and checks it.
///
/// # Errors
/// What is wrong and where: line and column where it is not JSON of the right shape, a path where a value
/// cannot be.
pub fn read(text: &str) -> Result<Problem, Fault> {
    let instance: Instance = parse(text)?;
    Problem::new(&instance)
}

/// Reads the placement of a solution for this instance.
///
/// # Errors
/// As for [`read`]; also where it has not one entry per session.
pub fn read_placement(problem: &Problem, text: &str) -> Result<Placement, Fault> {
    let file: SolutionFile = parse(text)?;
    let instance = problem.instance();
    if file.placement.len() != problem.sessions() {
        let (found, wanted) = (file.placement.len(), problem.sessions());
        return Err(Fault::new("placement", format!("there are {wanted} sessions and {found} entries")));
    }
    for (s, cell) in file.placement.iter().enumerate() {
        if let Some(cell) = cell
            && (cell.room >= instance.rooms.len() || cell.slot >= instance.slots.len())
        {
            return Err(Fault::new(
                format!("placement[{s}]"),
                format!("there is no room {} and slot {}", cell.room, cell.slot),
            ));
        }
    }
    Ok(file.placement)
}

/// Writes a solution as the judge reads it, on one line.
#[must_use]
pub fn write(problem: &Problem, placement: &Placement) -> String {
    let file = SolutionFile { instance: problem.instance().name.clone(), placement: placement.clone() };
    // Names and numbers always have a JSON form.
    serde_json::to_string(&file).unwrap_or_default()
}

fn parse<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| {
        let at = format!("line {}, column {}", error.line(), error.column());
        let what = error.to_string();
        let what = what.split(" at line ").next().unwrap_or_default().to_owned();
        Fault::new(at, what)
    })
}
