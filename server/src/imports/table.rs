//! A CSV table with a header: rows that know their line.

use app::api::Fault;
use std::collections::BTreeMap;
use words::Words;

/// A table.
pub(super) struct Table {
    /// Its rows, without the empty ones.
    pub(super) rows: Vec<Row>,
}

/// A row of a table.
pub(super) struct Row {
    /// Which table.
    pub(super) file: &'static str,
    /// The line on which it starts, from 1.
    pub(super) line: u64,
    cells: BTreeMap<String, String>,
}

impl Table {
    /// Reads a table. Fault: it is no CSV, or lacks a column that it must have.
    pub(super) fn read(
        words: Words,
        file: &'static str,
        text: &str,
        required: &[&str],
    ) -> Result<Self, Fault> {
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Ok(Self { rows: Vec::new() });
        }
        let fault = |line, column: &str, sentence| Fault {
            file: file.to_owned(),
            line,
            column: column.to_owned(),
            sentence,
        };
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let headers = reader
            .headers()
            .map_err(|error| fault(1, "", words.import_no_table(&error.to_string())))?
            .clone();
        let names: Vec<String> = headers.iter().map(|name| name.trim().to_lowercase()).collect();
        if let Some(missing) = required.iter().find(|name| !names.iter().any(|known| known == *name)) {
            return Err(fault(1, missing, words.import_column_missing(*missing)));
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| {
                let line = error.position().map_or(1, csv::Position::line);
                fault(line, "", words.import_unreadable_line(&error.to_string()))
            })?;
            let line = record.position().map_or(1, csv::Position::line);
            if record.len() > names.len() {
                return Err(fault(line, "", words.import_too_many_cells(record.len(), names.len())));
            }
            let cells: BTreeMap<String, String> =
                names.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
            if cells.values().any(|cell| !cell.trim().is_empty()) {
                rows.push(Row { file, line, cells });
            }
        }
        Ok(Self { rows })
    }
}

impl Row {
    /// A cell; nothing if there is no such column.
    pub(super) fn get(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// What is listed in a cell.
    pub(super) fn list(&self, column: &str) -> Vec<String> {
        self.get(column)
            .split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    }
}
