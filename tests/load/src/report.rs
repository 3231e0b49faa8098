//! Plain tables, and times as they stand in them.

/// How long things took, in microseconds: all of them, so that no percentile is about right.
#[derive(Clone, Debug, Default)]
pub struct Times(Vec<u64>);

impl Times {
    /// Notes one.
    pub fn note(&mut self, micros: u64) {
        self.0.push(micros);
    }

    /// Notes those of somebody else.
    pub fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// `p50 / p99 / max` in milliseconds.
    pub fn percentiles(mut self) -> String {
        if self.0.is_empty() {
            return "–".into();
        }
        self.0.sort_unstable();
        let at = |hundredth: usize| self.0[(self.0.len() * hundredth).div_ceil(100) - 1] as f64 / 1_000.0;
        format!("{:.1} / {:.1} / {:.1}", at(50), at(99), at(100))
    }
}

/// Prints a table: the first row is its head.
pub fn print(title: &str, rows: &[Vec<String>]) {
    println!("{title}");
    println!("{}", crate::process::machine());
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let cells = |column| rows.iter().filter_map(move |row: &Vec<String>| row.get(column));
    let width = |column| cells(column).map(|cell: &String| cell.chars().count()).max().unwrap_or_default();
    let widths: Vec<_> = (0..columns).map(width).collect();
    for row in rows {
        let cells: Vec<_> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        println!("  {}", cells.join("  ").trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_times_that_occurred() {
        let mut times = Times::default();
        assert_eq!(times.clone().percentiles(), "–");
        (1..=200).rev().for_each(|time| times.note(time * 1_000));
        assert_eq!(times.percentiles(), "100.0 / 198.0 / 200.0");
    }
}
