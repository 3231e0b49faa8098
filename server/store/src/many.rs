//! Statements for many rows at once.

use crate::error::Error;
use sqlx::{AnyConnection, AssertSqlSafe};
use std::fmt::Write;

/// A statement for many rows.
pub(crate) struct Many {
    /// How many at the most.
    pub(crate) most: usize,
    pub(crate) head: &'static str,
    /// What stands there for each row, `?` for each of its values.
    pub(crate) row: &'static str,
    pub(crate) between: &'static str,
    pub(crate) tail: &'static str,
}

impl Many {
    /// Runs it for all rows, as few times as that allows. It has a power of two rows each time, so that a
    /// connection keeps few texts prepared.
    pub(crate) async fn run<const WIDTH: usize>(
        &self,
        connection: &mut AnyConnection,
        mut rows: &[[i64; WIDTH]],
    ) -> Result<(), Error> {
        while !rows.is_empty() {
            let (now, later) = rows.split_at(self.most.min(1 << rows.len().ilog2()));
            // Safe: the text is made of constants and placeholders only.
            let query = sqlx::query(AssertSqlSafe(self.text(now.len())));
            let query = now.as_flattened().iter().fold(query, |query, value| query.bind(*value));
            query.execute(&mut *connection).await?;
            rows = later;
        }
        Ok(())
    }

    /// Its text for so many rows, with the placeholders numbered.
    fn text(&self, rows: usize) -> String {
        let mut text = self.head.to_owned();
        let mut placeholder = 0;
        for row in 0..rows {
            text += if row == 0 { "" } else { self.between };
            for (value, piece) in self.row.split('?').enumerate() {
                if value > 0 {
                    placeholder += 1;
                    // Writing to a String cannot fail.
                    _ = write!(text, "${placeholder}");
                }
                text += piece;
            }
        }
        text + self.tail
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_numbered_through_all_rows() {
        let many = Many { most: 2, head: "A ", row: "(?, ?)", between: ", ", tail: " B" };
        assert_eq!(many.text(2), "A ($1, $2), ($3, $4) B");
    }
}
