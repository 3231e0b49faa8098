//! Ids of events, hashes of secrets, and how numbers pass to and from columns.

use crate::error::{Error, damaged};
use model::Seq;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One event in the database: a random number that the caller gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventId(pub i64);

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The SHA-256 of a device's token or of a link's secret, of which the store never sees what it is the hash of; or
/// of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// As columns hold it. Hex, because the two databases have no binary type of one name.
    pub fn hex(&self) -> String {
        use fmt::Write;
        self.0.iter().fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a String cannot fail.
            _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

/// A sequence number as a column holds it.
pub(crate) fn seq_column(seq: Seq) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

/// A sequence number out of a column.
pub(crate) fn seq_of(column: i64) -> Result<Seq, Error> {
    Seq::try_from(column).map_err(|_| damaged(format!("sequence number {column}")))
}

/// The number of a person, session or link out of a column.
pub(crate) fn number_of(column: i64) -> Result<u32, Error> {
    u32::try_from(column).map_err(|_| damaged(format!("number {column}")))
}
