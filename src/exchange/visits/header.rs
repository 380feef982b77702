//! Whether a sheet is one of visits: the columns that must be there.

use chrono::NaiveDate;

use super::values;
use crate::exchange::columns::Mapping;
use crate::exchange::sheet::{Sheet, SheetRow};

/// What every sheet of visits must say, and does not; by our names of the columns.
#[must_use]
pub fn missing_columns(sheet: &Sheet, mapping: &Mapping) -> Vec<&'static str> {
    let has = |name| mapping.index(name).is_some();
    let is_datetime = |row: &SheetRow, name| {
        let any_day = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default();
        values::day(mapping.cell(row, name), any_day).is_some_and(|day| day.time.is_some())
    };
    let mut missing = Vec::new();
    let any_moment = |name| sheet.rows.iter().any(|row| is_datetime(row, name));
    if !has("日期") && !any_moment("入校时间") && !has("预约时间") {
        missing.push("日期");
    }
    if !has("入校时间") && !any_moment("日期") && !has("预约时间") {
        missing.push("入校时间");
    }
    if !has("来访人") {
        missing.push("来访人");
    }
    missing
}
