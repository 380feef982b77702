//! Our side of the xlsx writer: one place for the look of a worksheet and for its limits.

use std::io::Write as _;
use std::path::Path;

use chrono::Datelike as _;
use chrono::NaiveDate;
use chrono::NaiveTime;
use chrono::Timelike as _;
use rust_xlsxwriter::Color;
use rust_xlsxwriter::ExcelDateTime;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::FormatAlign;
use rust_xlsxwriter::FormatBorder;
use rust_xlsxwriter::IgnoreError;
use rust_xlsxwriter::Workbook;
use rust_xlsxwriter::Worksheet;
use rust_xlsxwriter::XlsxError;

use super::error::WriteError;
use super::pending::PendingFile;
use super::write::Cell;

/// Rows below the header that fit on a worksheet.
pub(super) const MAX_ROWS: u32 = 1_048_575;

/// Excel's unit of width is a digit; a column narrower than this hides its filter button.
const MIN_WIDTH: usize = 8;
/// Wider texts are wrapped by eye, not by width: three long columns must fit on a screen.
const MAX_WIDTH: usize = 40;

/// The formats of all our worksheets.
pub(super) struct Formats {
    header: Format,
    pub text: Format,
    pub number: Format,
    pub date: Format,
    pub time: Format,
    pub date_time: Format,
}

impl Formats {
    pub fn new() -> Self {
        let cell = Format::new().set_align(FormatAlign::Top);
        Self {
            header: Format::new()
                .set_bold()
                .set_background_color(Color::RGB(0x00DD_E8E4))
                .set_border_bottom(FormatBorder::Thin)
                .set_align(FormatAlign::VerticalCenter)
                .set_text_wrap(),
            // "@" keeps Excel from making a number of a phone number when the cell is edited.
            text: cell.clone().set_num_format("@"),
            number: cell.clone().set_num_format("General"),
            date: cell.clone().set_num_format("yyyy-mm-dd"),
            time: cell.clone().set_num_format("hh:mm"),
            date_time: cell.set_num_format("yyyy-mm-dd hh:mm"),
        }
    }
}

/// Writes the header row, bold on a light ground, and keeps it in sight.
pub(super) fn write_header(
    sheet: &mut Worksheet,
    formats: &Formats,
    headers: &[&str],
) -> Result<(), XlsxError> {
    for (column, header) in (0..).zip(headers) {
        sheet.write_string_with_format(0, column, *header, &formats.header)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Writes one cell with its own type.
pub(super) fn write_cell(
    sheet: &mut Worksheet,
    formats: &Formats,
    (row, column): (u32, u16),
    cell: &Cell,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) if text.is_empty() => {}
        Cell::Text(text) => {
            sheet.write_string_with_format(row, column, text, &formats.text)?;
        }
        Cell::Number(number) => {
            sheet.write_number_with_format(row, column, *number, &formats.number)?;
        }
        Cell::Date(date) => {
            sheet.write_datetime_with_format(row, column, excel_date(*date)?, &formats.date)?;
        }
        Cell::Time(time) => {
            sheet.write_datetime_with_format(row, column, excel_time(*time)?, &formats.time)?;
        }
        Cell::DateTime(moment) => {
            let time = moment.time();
            let moment = excel_date(moment.date())?.and_hms(
                hour(time),
                minute(time),
                f64::from(time.second()),
            )?;
            sheet.write_datetime_with_format(row, column, moment, &formats.date_time)?;
        }
    }
    Ok(())
}

fn excel_date(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    // A year outside Excel's range comes back as its own error.
    let year = u16::try_from(date.year()).unwrap_or(0);
    ExcelDateTime::from_ymd(year, date.month() as u8, date.day() as u8)
}

fn excel_time(time: NaiveTime) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_hms(hour(time), minute(time), f64::from(time.second()))
}

fn hour(time: NaiveTime) -> u16 {
    time.hour() as u16
}

fn minute(time: NaiveTime) -> u8 {
    time.minute() as u8
}

/// Sets the widths and turns off the green corners Excel puts on numbers kept as text.
pub(super) fn finish_table(
    sheet: &mut Worksheet,
    widths: &[usize],
    last_row: u32,
) -> Result<(), XlsxError> {
    for (column, width) in (0..).zip(widths) {
        // Two more for the margins, two for the filter button.
        sheet.set_column_width(column, (width + 4).clamp(MIN_WIDTH, MAX_WIDTH) as f64)?;
    }
    if let Some(last_column) = widths.len().checked_sub(1) {
        let last_column = u16::try_from(last_column).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.autofilter(0, 0, last_row, last_column)?;
        sheet.ignore_error_range(0, 0, last_row, last_column, IgnoreError::NumberStoredAsText)?;
    }
    Ok(())
}

/// Columns a text takes on screen: a Chinese character two, a letter one; of several lines the longest.
pub(super) fn display_width(text: &str) -> usize {
    text.lines()
        .map(|line| line.chars().map(char_width).sum())
        .max()
        .unwrap_or(0)
}

fn char_width(c: char) -> usize {
    match u32::from(c) {
        0x1100..=0x115F
        | 0x2E80..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x2_0000..=0x3_FFFD => 2,
        _ => 1,
    }
}

/// A name Excel accepts: the signs it forbids become blanks, and 31 units is the longest.
pub(super) fn sheet_name(wanted: &str) -> String {
    let mut name = String::new();
    let mut units = 0;
    for c in wanted.chars() {
        let c = if "[]:*?/\\'".contains(c) { ' ' } else { c };
        units += c.len_utf16();
        if units > 31 {
            break;
        }
        name.push(c);
    }
    if name.trim().is_empty() {
        name = "Sheet1".to_owned();
    }
    name
}

/// Packs the workbook and writes it. It is packed in memory first (a few MB at 100,000 rows): so every failure of
/// the disk is our own to see, and nothing but the one pending file is ever made.
pub(super) fn save(
    mut workbook: Workbook,
    mut pending: PendingFile,
    path: &Path,
) -> Result<(), WriteError> {
    let bytes = workbook
        .save_to_buffer()
        .map_err(|error| write_error(path, (0, 0), error))?;
    pending
        .write_all(&bytes)
        .map_err(|source| WriteError::from_io(path, source))?;
    pending.commit()
}

/// What the xlsx writer says as our error; the place is 0-based.
pub(super) fn write_error(path: &Path, place: (u32, u16), error: XlsxError) -> WriteError {
    let path_buf = path.to_path_buf();
    match error {
        XlsxError::MaxStringLengthExceeded => WriteError::CellTooLong {
            path: path_buf,
            row: place.0 + 1,
            column: u32::from(place.1) + 1,
        },
        XlsxError::IoError(source) => WriteError::from_io(path, source),
        other => WriteError::Rejected {
            path: path_buf,
            detail: other.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_takes_two_columns_and_the_longest_line_counts() {
        assert_eq!(display_width("张三"), 4);
        assert_eq!(display_width("a𠮷b"), 4);
        assert_eq!(display_width("一\n二三\n四"), 4);
        assert_eq!(display_width(""), 0);
    }

    #[test]
    fn a_name_excel_would_refuse_is_mended() {
        assert_eq!(sheet_name("来访/2026"), "来访 2026");
        assert_eq!(sheet_name("?"), "Sheet1");
        assert_eq!(sheet_name(&"长".repeat(40)).chars().count(), 31);
    }
}
