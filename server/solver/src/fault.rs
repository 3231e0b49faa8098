//! What is wrong with an instance: a sentence and the place in the file it belongs to.

/// Why an instance or a solution cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{at}: {what}")]
pub struct Fault {
    /// Where in the file, as a path: `sessions[3].lock.room`, or `line 4, column 9` where it is not JSON.
    pub at: String,
    /// What is wrong there, as a sentence without a full stop.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(at: impl Into<String>, what: impl Into<String>) -> Self {
        Self { at: at.into(), what: what.into() }
    }
}
