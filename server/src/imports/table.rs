//! A CSV table with a header: rows that know their line.

use super::found::At;
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
        let between = separator(text);
        let mut reader =
            csv::ReaderBuilder::new().flexible(true).delimiter(between).from_reader(text.as_bytes());
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
                names.iter().cloned().zip(record.iter().map(plain)).collect();
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

    /// Whether there is such a column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.cells.contains_key(column)
    }

    /// What is listed in a cell: separated by semicolons, but for those with a backslash in front.
    pub(super) fn list(&self, column: &str) -> Vec<String> {
        let mut parts = vec![String::new()];
        let mut letters = self.get(column).chars().peekable();
        while let Some(c) = letters.next() {
            match (c, parts.last_mut()) {
                (';', _) => parts.push(String::new()),
                ('\\', Some(part)) => match letters.next_if(|next| matches!(next, ';' | '\\')) {
                    Some(escaped) => part.push(escaped),
                    None => part.push(c),
                },
                (c, Some(part)) => part.push(c),
                (_, None) => {}
            }
        }
        parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    }

    /// Where it stands.
    pub(super) fn at(&self) -> At {
        At { file: self.file, line: self.line }
    }
}

/// What stands between cells: commas; tabs, in what was copied out of a spreadsheet; or semicolons, as some
/// spreadsheets write files. The first line has the names of columns, and none holds any of them.
fn separator(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let has = |c: char| first.matches(c).count();
    match (has('\t'), has(';'), has(',')) {
        (1.., _, _) => b'\t',
        (0, semicolons, commas) if semicolons > commas => b';',
        _ => b',',
    }
}

/// A cell without the apostrophe that keeps spreadsheets from taking it for a formula.
fn plain(cell: &str) -> String {
    let rest =
        cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']));
    rest.unwrap_or(cell).to_owned()
}
