//! Statements for many rows at once.

use crate::error::Error;
use sqlx::{AnyConnection, AssertSqlSafe};
use std::fmt::Write;

/// A statement for many rows of numbers, which stand in its text: to look up a placeholder takes SQLite the longer the more there
/// are, and for some hundred of them that is most of the work.
pub(crate) struct Many {
    /// How many at the most.
    pub(crate) most: usize,
    pub(crate) head: &'static str,
    /// What stands there for each row, `?` for each of its numbers.
    pub(crate) row: &'static str,
    pub(crate) between: &'static str,
    pub(crate) tail: &'static str,
}

impl Many {
    /// Runs it for all rows.
    pub(crate) async fn run<const WIDTH: usize>(
        &self,
        connection: &mut AnyConnection,
        rows: &[[i64; WIDTH]],
    ) -> Result<(), Error> {
        run(connection, &self.texts(rows).collect::<Vec<_>>()).await
    }

    /// Its texts for all rows, as few as there may be.
    pub(crate) fn texts<const WIDTH: usize>(&self, rows: &[[i64; WIDTH]]) -> impl Iterator<Item = String> {
        rows.chunks(self.most).map(|rows| self.text(rows))
    }

    /// Its text for these rows.
    fn text<const WIDTH: usize>(&self, rows: &[[i64; WIDTH]]) -> String {
        let mut text = self.head.to_owned();
        for (number, row) in rows.iter().enumerate() {
            text += if number == 0 { "" } else { self.between };
            let mut values = row.iter();
            for (place, piece) in self.row.split('?').enumerate() {
                if let Some(value) = (place > 0).then(|| values.next()).flatten() {
                    // Writing to a String cannot fail.
                    _ = write!(text, "{value}");
                }
                text += piece;
            }
        }
        text + self.tail
    }
}

/// Runs statements, one after the other.
pub(crate) async fn run(connection: &mut AnyConnection, texts: &[String]) -> Result<(), Error> {
    for text in texts {
        // Safe: the text is made of constants and numbers only. It never comes again, so it is not prepared.
        sqlx::raw_sql(AssertSqlSafe(text.as_str())).execute(&mut *connection).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_stands_in_its_place() {
        let many = Many { most: 2, head: "A ", row: "(?, ?)", between: ", ", tail: " B" };
        assert_eq!(
            many.text(&[[1, -2], [i64::MIN, i64::MAX]]),
            "A (1, -2), (-9223372036854775808, 9223372036854775807) B"
        );
    }
}
