//! What the tests on real files share.

#![allow(clippy::unwrap_used)]
#![allow(missing_docs)]

use std::ffi::OsString;
use std::path::Path;
use std::path::PathBuf;

use chrono::NaiveDate;
use chrono::NaiveTime;
use tempfile::TempDir;

use super::error::SheetError;
use super::sheet::Sheet;
use super::sheet::SheetRow;
use super::write::Cell;

pub const HEADERS: [&str; 4] = ["日期", "入校时间", "来访人", "电话"];

pub fn known(name: &str) -> bool {
    HEADERS.contains(&name) || name == "姓名"
}

pub fn read(path: &Path) -> Result<Sheet, SheetError> {
    Sheet::read(path, &known)
}

pub fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub fn file(folder: &TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

pub fn names(folder: &TempDir) -> Vec<OsString> {
    std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect()
}

pub fn cells(sheet: &Sheet) -> Vec<Vec<&str>> {
    sheet
        .rows
        .iter()
        .map(|row| row.cells.iter().map(String::as_str).collect())
        .collect()
}

pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

pub fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

pub fn visit(index: u32) -> Vec<Cell> {
    vec![
        Cell::Date(day(1 + index % 30)),
        Cell::Time(time(index % 24, index % 60)),
        Cell::text(format!("访客{index}")),
        Cell::text(format!("0{index:010}")),
    ]
}

/// A sheet of one row, below its header.
pub fn sheet_of_row<T: Into<String> + Clone>(headers: &[T], cells: &[T]) -> Sheet {
    let owned = |texts: &[T]| {
        texts
            .iter()
            .cloned()
            .map(Into::into)
            .collect::<Vec<String>>()
    };
    Sheet {
        name: "一".into(),
        headers: owned(headers),
        header_row: 1,
        rows: vec![SheetRow {
            number: 2,
            cells: owned(cells),
        }],
        set_aside: Vec::new(),
        faults: Vec::new(),
        others: Vec::new(),
    }
}

/// The texts of a row, as the file holds them.
pub fn texts_of(cells: Vec<Cell>) -> Vec<String> {
    let texts = cells.into_iter().map(|cell| match cell {
        Cell::Text(text) => text,
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Time(time) => time.format("%H:%M").to_string(),
        Cell::DateTime(at) => at.format("%Y-%m-%d %H:%M").to_string(),
        Cell::Empty => String::new(),
    });
    texts.collect()
}
