//! Plain tables.

use hdrhistogram::Histogram;

/// A histogram of microseconds up to ten minutes.
pub fn histogram() -> anyhow::Result<Histogram<u64>> {
    Ok(Histogram::new_with_bounds(1, 600_000_000, 3)?)
}

/// Milliseconds at a quantile.
pub fn at(times: &Histogram<u64>, quantile: f64) -> f64 {
    times.value_at_quantile(quantile) as f64 / 1_000.0
}

/// `p50 / p99 / max` in milliseconds.
pub fn percentiles(times: &Histogram<u64>) -> String {
    if times.is_empty() {
        return "–".into();
    }
    format!("{:.1} / {:.1} / {:.1}", at(times, 0.5), at(times, 0.99), times.max() as f64 / 1_000.0)
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
