//! Writes rows to .xlsx or .csv, one by one, and leaves either a whole file or none.

use std::io::BufWriter;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;

use chrono::NaiveDate;
use chrono::NaiveDateTime;
use chrono::NaiveTime;
use rust_xlsxwriter::Workbook;
use rust_xlsxwriter::XlsxError;

use super::apostrophe;
use super::error::WriteError;
use super::pending::PendingFile;
use super::xlsx_out;
use super::xlsx_out::Formats;

/// One cell, with the type it is to have in the file.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Text, also where it looks like a number: phone numbers keep their zeros.
    Text(String),
    /// A number to count with.
    Number(f64),
    /// A day, shown as 2026-11-22.
    Date(NaiveDate),
    /// A time of day, shown as 09:12.
    Time(NaiveTime),
    /// A day and a time, shown as 2026-11-22 09:12.
    DateTime(NaiveDateTime),
    /// Nothing.
    Empty,
}

impl Cell {
    /// Text, or nothing if it is empty.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    /// The cell as it stands in a csv file, before formulas are disarmed.
    fn plain(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.format("%Y-%m-%d").to_string(),
            Self::Time(time) => time.format("%H:%M").to_string(),
            Self::DateTime(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            Self::Empty => String::new(),
        }
    }

    fn display_width(&self) -> usize {
        match self {
            Self::Text(text) => xlsx_out::display_width(text),
            Self::Number(number) => number.to_string().len(),
            Self::Date(_) => 10,
            Self::Time(_) => 5,
            Self::DateTime(_) => 16,
            Self::Empty => 0,
        }
    }
}

/// Takes rows one at a time and makes a file of them; dropped before [`SheetWriter::finish`], it leaves nothing.
pub struct SheetWriter {
    path: PathBuf,
    rows: u32,
    out: Out,
}

enum Out {
    Csv(Box<csv::Writer<BufWriter<PendingFile>>>),
    Xlsx(Box<XlsxOut>),
}

struct XlsxOut {
    workbook: Workbook,
    formats: Formats,
    widths: Vec<usize>,
    pending: PendingFile,
}

impl SheetWriter {
    /// Begins a file; its ending (.xlsx or .csv) says which. `sheet_name` is shown on the tab of an .xlsx file.
    ///
    /// # Errors
    /// `UnknownFormat`, or what the disk says ([`WriteError`]); nothing is left behind.
    pub fn create(path: &Path, sheet_name: &str, headers: &[&str]) -> Result<Self, WriteError> {
        let ending = path
            .extension()
            .map(|ending| ending.to_string_lossy().to_lowercase());
        let out = match ending.as_deref() {
            Some("csv") => Out::Csv(Box::new(begin_csv(path, headers)?)),
            Some("xlsx") => Out::Xlsx(Box::new(XlsxOut::begin(path, sheet_name, headers)?)),
            _ => {
                return Err(WriteError::UnknownFormat {
                    path: path.to_path_buf(),
                });
            }
        };
        Ok(Self {
            path: path.to_path_buf(),
            rows: 0,
            out,
        })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// `TooManyRows` and `CellTooLong` for .xlsx, or what the disk says.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), WriteError> {
        match &mut self.out {
            Out::Csv(writer) => {
                let texts = cells.iter().map(Cell::plain);
                let guarded: Vec<String> = texts
                    .zip(cells)
                    .map(|(text, cell)| match cell {
                        Cell::Text(_) => apostrophe::guard(&text).into_owned(),
                        _ => text,
                    })
                    .collect();
                write_record(writer, &self.path, &guarded)?;
            }
            Out::Xlsx(out) => out.row(&self.path, self.rows, cells)?,
        }
        self.rows += 1;
        Ok(())
    }

    /// Brings the file to the disk under its name and says how many rows it holds, the header not counted.
    ///
    /// # Errors
    /// What the disk says; the file that was there before is then untouched.
    pub fn finish(self) -> Result<u32, WriteError> {
        let path = self.path;
        match self.out {
            Out::Csv(writer) => {
                let buffered = writer.into_inner().map_err(|error| {
                    let source = std::io::Error::from(error.error().kind());
                    WriteError::from_io(&path, source)
                })?;
                let pending = buffered
                    .into_inner()
                    .map_err(|error| WriteError::from_io(&path, error.into_error()))?;
                pending.commit()?;
            }
            Out::Xlsx(out) => out.finish(&path, self.rows)?,
        }
        Ok(self.rows)
    }
}

/// Writes a whole sheet and says how many rows it holds.
///
/// # Errors
/// As [`SheetWriter`].
pub fn write_sheet(
    path: &Path,
    sheet_name: &str,
    headers: &[&str],
    rows: impl IntoIterator<Item = Vec<Cell>>,
) -> Result<u32, WriteError> {
    let mut writer = SheetWriter::create(path, sheet_name, headers)?;
    for row in rows {
        writer.row(&row)?;
    }
    writer.finish()
}

/// Excel reads UTF-8 as such only with a byte order mark, and expects CRLF. Leading zeros of phone numbers are lost
/// when Excel itself opens a csv file; no notation that keeps them is understood by other programs, so .xlsx is the
/// format for Excel.
fn begin_csv(
    path: &Path,
    headers: &[&str],
) -> Result<csv::Writer<BufWriter<PendingFile>>, WriteError> {
    let mut buffered = BufWriter::new(PendingFile::create(path)?);
    buffered
        .write_all(b"\xEF\xBB\xBF")
        .map_err(|source| WriteError::from_io(path, source))?;
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(buffered);
    write_record(&mut writer, path, headers)?;
    Ok(writer)
}

fn write_record<T: AsRef<[u8]>>(
    writer: &mut csv::Writer<BufWriter<PendingFile>>,
    path: &Path,
    texts: &[T],
) -> Result<(), WriteError> {
    writer
        .write_record(texts)
        .map_err(|error| match error.into_kind() {
            csv::ErrorKind::Io(source) => WriteError::from_io(path, source),
            other => WriteError::Rejected {
                path: path.to_path_buf(),
                detail: format!("{other:?}"),
            },
        })
}

impl XlsxOut {
    fn begin(path: &Path, sheet_name: &str, headers: &[&str]) -> Result<Self, WriteError> {
        // Made first, so that a folder that may not be written to shows before the work is done.
        let pending = PendingFile::create(path)?;
        let mut out = Self {
            workbook: Workbook::new(),
            formats: Formats::new(),
            widths: headers
                .iter()
                .map(|header| xlsx_out::display_width(header))
                .collect(),
            pending,
        };
        out.header(sheet_name, headers)
            .map_err(|error| xlsx_out::write_error(path, (0, 0), error))?;
        Ok(out)
    }

    fn header(&mut self, sheet_name: &str, headers: &[&str]) -> Result<(), XlsxError> {
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(xlsx_out::sheet_name(sheet_name))?;
        xlsx_out::write_header(sheet, &self.formats, headers)
    }

    fn row(&mut self, path: &Path, index: u32, cells: &[Cell]) -> Result<(), WriteError> {
        if index >= xlsx_out::MAX_ROWS {
            return Err(WriteError::TooManyRows {
                path: path.to_path_buf(),
                limit: xlsx_out::MAX_ROWS,
            });
        }
        let sheet = self
            .workbook
            .worksheet_from_index(0)
            .map_err(|error| xlsx_out::write_error(path, (0, 0), error))?;
        for (column, cell) in (0..).zip(cells) {
            let place = (index + 1, column);
            xlsx_out::write_cell(sheet, &self.formats, place, cell)
                .map_err(|error| xlsx_out::write_error(path, place, error))?;
            if let Some(width) = self.widths.get_mut(usize::from(column)) {
                *width = (*width).max(cell.display_width());
            }
        }
        Ok(())
    }

    fn finish(mut self, path: &Path, rows: u32) -> Result<(), WriteError> {
        self.workbook
            .worksheet_from_index(0)
            .and_then(|sheet| xlsx_out::finish_table(sheet, &self.widths, rows))
            .map_err(|error| xlsx_out::write_error(path, (0, 0), error))?;
        xlsx_out::save(self.workbook, self.pending, path)
    }
}
