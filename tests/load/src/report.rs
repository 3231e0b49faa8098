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
    pub fn percentiles(self) -> String {
        Self::medians(vec![self])
    }

    /// The same of several rounds: for each figure the one in the middle, so that a moment in which the machine was
    /// slow does not count for all.
    pub fn medians(rounds: Vec<Self>) -> String {
        let figures: Vec<_> = rounds.into_iter().filter_map(Self::figures).collect();
        let middle = |which: usize| median(figures.iter().map(|figures| figures[which]));
        match (middle(0), middle(1), middle(2)) {
            (Some(half), Some(most), Some(all)) => format!("{half:.1} / {most:.1} / {all:.1}"),
            _ => "–".into(),
        }
    }

    fn figures(mut self) -> Option<[f64; 3]> {
        self.0.sort_unstable();
        let at = |hundredth: usize| self.0[(self.0.len() * hundredth).div_ceil(100) - 1] as f64 / 1_000.0;
        (!self.0.is_empty()).then(|| [50, 99, 100].map(at))
    }
}

/// The figure in the middle; of two, the greater.
pub fn median(figures: impl Iterator<Item = f64>) -> Option<f64> {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_unstable_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
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

    #[test]
    fn of_rounds_each_figure_is_the_one_in_the_middle() {
        let rounds = [[1, 9], [2, 7], [3, 8]].map(|times| Times(times.map(|time| time * 1_000).to_vec()));
        assert_eq!(Times::medians(rounds.to_vec()), "2.0 / 8.0 / 8.0");
        assert_eq!(median([4.0, 1.0].into_iter()), Some(4.0));
    }
}
