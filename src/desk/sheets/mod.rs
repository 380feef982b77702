//! Registers from a school's own sheets, and into them.
//!
//! | file | is |
//! |---|---|
//! | `visits` | visits in and out |
//! | `contacts` | first contacts in and out |
//! | `complaints` | complaints in, sealed as they come, and out, without who complains |
//! | `opinions` | opinions in and out, without who gave them |
//! | `known` | what the register holds already of a sheet that has grown |
//! | `catalogue` | staff, service items and students in |
//! | `starter` | the starter catalogue that comes with the program |
//! | `template` | empty sheets to fill in |

mod catalogue;
mod complaints;
mod contacts;
mod known;
mod opinions;
mod starter;
mod template;
mod visits;

pub use starter::StarterCounts;
pub use template::write_sheet_template;

use std::path::PathBuf;

use chrono::NaiveDate;

use super::{Desk, Error, Progress, Result};
use crate::domain::number::RecordNumber;
use crate::domain::right::Right;
use crate::exchange::column_map::ColumnMap;
use crate::exchange::columns::Mapping;
use crate::exchange::kind::SheetKind;
use crate::exchange::row::RowProblem;
use crate::exchange::sheet::{SetAsideReason, Sheet, SheetRow};
use crate::exchange::write::SheetWriter;
use crate::i18n::Words;

/// Rows between two words of progress.
const PROGRESS_EVERY: usize = 100;

/// What is to be imported, and how.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportRequest {
    /// The register it goes into.
    pub kind: SheetKind,
    /// The sheet.
    pub file: PathBuf,
    /// A file that says which column is which, where guessing fails.
    pub map: Option<PathBuf>,
    /// One worksheet by its name; otherwise the first that looks like a register.
    pub worksheet: Option<String>,
    /// Everything but the writing.
    pub dry_run: bool,
}

/// What an import came to. Row numbers are those of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportOutcome {
    /// The worksheet that was read.
    pub worksheet: String,
    /// Rows of data.
    pub read: usize,
    /// Records entered; in a dry run, that would be.
    pub imported: usize,
    /// Entries of a roster or a catalogue that were there and say something else now.
    pub updated: usize,
    /// Entries of a roster that the sheet does not name. They stay: whoever left is marked on the screen.
    pub absent: usize,
    /// The first and the last number they got; `None` where there are none.
    pub numbers: Option<(RecordNumber, RecordNumber)>,
    /// Rows that were in the register already and say the same.
    pub known_rows: Vec<u32>,
    /// Rows that were voided where they come from.
    pub void_rows: Vec<u32>,
    /// Rows below the header that are sums, signatures or the header once more.
    pub set_aside: Vec<(u32, SetAsideReason)>,
    /// Their columns that went into the note.
    pub extra_columns: Vec<String>,
    /// Their columns that may name whoever complains; they were sealed.
    pub sealed_columns: Vec<String>,
    /// Their columns that have no place in such a record.
    pub left_out_columns: Vec<String>,
    /// Service items that the catalogue does not have; their names went into the note.
    pub unknown_items: Vec<String>,
    /// Worksheets of the same kind that were not read.
    pub other_worksheets: Vec<String>,
    /// Rows whose day stood there without its year and was taken to be the last such day gone by.
    pub year_assumed_rows: Vec<u32>,
    /// Rows of whose document number only the last four characters were kept.
    pub id_shortened_rows: Vec<u32>,
    /// Rows of anonymous complaints, and of opinions, that named somebody; the names were left out.
    pub name_left_out_rows: Vec<u32>,
}

/// Which records are exported, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExportRequest {
    /// The register: visits, first contacts, complaints or opinions.
    pub kind: SheetKind,
    /// First day, inclusive.
    pub from: Option<NaiveDate>,
    /// Last day, inclusive.
    pub to: Option<NaiveDate>,
    /// The file; its ending says which kind.
    pub file: PathBuf,
    /// Hides who it was.
    pub redact: bool,
}

/// A sheet that is read, and which of its columns is which.
struct ReadSheet {
    sheet: Sheet,
    mapping: Mapping,
}

/// A record of the sheet, and the row it stands in.
type Numbered<T> = (u32, T);

impl Desk {
    /// Brings a sheet in: all of it, or nothing where a single cell cannot be taken. What the register holds already is
    /// skipped, so that a sheet that has grown may be imported again.
    ///
    /// # Errors
    /// [`Error::Sheet`], [`Error::Map`], [`Error::ColumnsMissing`], [`Error::Rows`] with every bad cell,
    /// [`Error::Cancelled`].
    pub fn import_sheet(
        &mut self,
        request: &ImportRequest,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        self.require(Right::MoveSheets)?;
        let read = ReadSheet::of(request)?;
        let outcome = read.outcome(request.kind);
        match request.kind {
            SheetKind::Visits => self.import_visits(&read, request.dry_run, outcome, progress),
            SheetKind::Contacts => self.import_contacts(&read, request.dry_run, outcome, progress),
            SheetKind::Complaints => {
                self.import_complaints(&read, request.dry_run, outcome, progress)
            }
            SheetKind::Opinions => self.import_opinions(&read, request.dry_run, outcome, progress),
            SheetKind::Staff => self.import_staff(&read, request.dry_run, outcome, progress),
            SheetKind::Items => self.import_items(&read, request.dry_run, outcome, progress),
            SheetKind::Students => self.import_students(&read, request.dry_run, outcome, progress),
        }
    }

    /// Writes the records of a period into a sheet and returns how many there are. Voided ones are among them, said to
    /// be so, because a gap in the numbers would ask for them. Of the catalogue there is no export.
    ///
    /// # Errors
    /// [`Error::Write`]; [`Error::Cancelled`]. The file that lay there before is untouched then.
    pub fn export_sheet(
        &self,
        request: &ExportRequest,
        words: &Words,
        progress: Progress<'_>,
    ) -> Result<u32> {
        // Who may not see names gets a sheet without them, and no other.
        self.require(match request.redact {
            true => Right::ReadRegisters,
            false => Right::MoveSheets,
        })?;
        match request.kind {
            SheetKind::Contacts => self.export_contacts(request, words, progress),
            SheetKind::Complaints => self.export_complaints(request, words, progress),
            SheetKind::Opinions => self.export_opinions(request, words, progress),
            _ => self.export_visits(request, words, progress),
        }
    }
}

impl ReadSheet {
    fn of(request: &ImportRequest) -> Result<Self> {
        let kind = request.kind;
        let map = request
            .map
            .as_deref()
            .map(|path| ColumnMap::from_file(path, kind.columns()))
            .transpose()?;
        let is_known = |header: &str| {
            kind.is_known(header) || map.as_ref().is_some_and(|map| map.names(header))
        };
        let sheet = match &request.worksheet {
            Some(name) => Sheet::read_named(&request.file, name, &is_known)?,
            None => Sheet::read(&request.file, &is_known)?,
        };
        let mapping = match &map {
            Some(map) => Mapping::with_map(&sheet.headers, kind.columns(), map)?,
            None => Mapping::guess(&sheet.headers, kind.columns()),
        };
        let missing = kind.missing_columns(&sheet, &mapping);
        if missing.is_empty() {
            return Ok(Self { sheet, mapping });
        }
        let present = sheet.headers.into_iter().filter(|name| !name.is_empty());
        Err(Error::ColumnsMissing {
            path: request.file.clone(),
            missing,
            present: present.collect(),
        })
    }

    /// What is known of the outcome before a row is read.
    fn outcome(&self, kind: SheetKind) -> ImportOutcome {
        let set_aside = self.sheet.set_aside.iter();
        let extra = self
            .mapping
            .extras()
            .iter()
            .map(|extra| extra.header.clone())
            .filter(|header| !header.is_empty())
            .collect();
        let (extra_columns, left_out_columns) = if kind.keeps_notes() {
            (extra, Vec::new())
        } else {
            (Vec::new(), extra)
        };
        ImportOutcome {
            worksheet: self.sheet.name.clone(),
            read: self.sheet.rows.len(),
            set_aside: set_aside.map(|it| (it.row.number, it.reason)).collect(),
            extra_columns,
            left_out_columns,
            other_worksheets: self.sheet.others.clone(),
            ..ImportOutcome::default()
        }
    }

    /// Reads every row; what is wrong with any of them keeps all of them out.
    fn rows<T>(
        &self,
        mut read: impl FnMut(&SheetRow) -> Result<Option<T>, Vec<RowProblem>>,
    ) -> Result<Vec<Numbered<T>>> {
        let mut records = Vec::with_capacity(self.sheet.rows.len());
        let mut problems = Vec::new();
        for row in &self.sheet.rows {
            match read(row) {
                Ok(record) => records.extend(record.map(|record| (row.number, record))),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() {
            Ok(records)
        } else {
            Err(Error::Rows(problems))
        }
    }
}

impl ImportOutcome {
    /// Notes a number that was given.
    fn numbered(&mut self, number: RecordNumber) {
        let first = self.numbers.map_or(number, |(first, _)| first);
        self.numbers = Some((first, number));
    }
}

/// The records that the register does not hold yet; the rows of the others are noted. Rows that are alike within the
/// sheet are all new: two strangers of one name may come in one minute, and the book says they did.
fn unknown<T>(
    records: Vec<Numbered<T>>,
    mut is_known: impl FnMut(&T) -> bool,
    outcome: &mut ImportOutcome,
) -> Vec<T> {
    let mut new = Vec::with_capacity(records.len());
    for (row, record) in records {
        if is_known(&record) {
            outcome.known_rows.push(row);
        } else {
            new.push(record);
        }
    }
    new
}

/// Says how far it is, now and then; stops where nobody wants the rest.
fn tell(progress: Progress<'_>, done: usize, count: usize) -> Result<()> {
    if done.is_multiple_of(PROGRESS_EVERY) && !progress(done, count) {
        Err(Error::Cancelled)
    } else {
        Ok(())
    }
}

/// Begins the file of an export.
fn begin(request: &ExportRequest, headers: &[String], words: &Words) -> Result<SheetWriter> {
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    let title = words.t(request.kind.title_key());
    Ok(SheetWriter::create(&request.file, &title, &headers)?)
}
