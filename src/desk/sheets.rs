//! Visits from a school's own sheet, and into one.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};

use super::visits::enter;
use super::{Desk, Error, Progress, Result};
use crate::domain::journal::Action;
use crate::domain::number::RecordNumber;
use crate::domain::text;
use crate::domain::visit::VisitDetails;
use crate::exchange::column_map::ColumnMap;
use crate::exchange::columns::Mapping;
use crate::exchange::sheet::{SetAsideReason, Sheet};
use crate::exchange::template::{Template, write_template};
use crate::exchange::visits::{
    self, COLUMNS, ReadRow, RowProblem, headers, missing_columns, read_row, template_columns,
};
use crate::exchange::write::{Cell, SheetWriter};
use crate::i18n::Words;
use crate::store::{Reader, VisitFilter};

/// Rows between two words of progress.
const PROGRESS_EVERY: usize = 100;

/// What is to be imported, and how.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportRequest {
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
    /// Visits entered; in a dry run, that would be.
    pub imported: usize,
    /// The first and the last number they got; `None` where there are none.
    pub numbers: Option<(RecordNumber, RecordNumber)>,
    /// Rows that were in the register already: same arrival, name and phone.
    pub known_rows: Vec<u32>,
    /// Rows that were voided where they come from.
    pub void_rows: Vec<u32>,
    /// Rows below the header that are sums, signatures or the header once more.
    pub set_aside: Vec<(u32, SetAsideReason)>,
    /// Their columns that went into the note.
    pub extra_columns: Vec<String>,
    /// Worksheets of the same kind that were not read.
    pub other_worksheets: Vec<String>,
    /// Rows whose day stood there without its year and was taken to be the last such day gone by.
    pub year_assumed_rows: Vec<u32>,
    /// Rows of whose document number only the last four characters were kept.
    pub id_shortened_rows: Vec<u32>,
}

/// Which visits are exported, and where to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportRequest {
    /// First day, inclusive.
    pub from: Option<NaiveDate>,
    /// Last day, inclusive.
    pub to: Option<NaiveDate>,
    /// The file; its ending says which kind.
    pub file: PathBuf,
    /// Hides who it was.
    pub redact: bool,
}

impl Desk {
    /// Brings the visits of a sheet in: all of them, or none where a single cell cannot be taken. What the register
    /// holds already is skipped, so that a sheet that has grown may be imported again.
    ///
    /// # Errors
    /// [`Error::Sheet`], [`Error::Map`], [`Error::ColumnsMissing`], [`Error::Rows`] with every bad cell,
    /// [`Error::Cancelled`].
    pub fn import_visits(
        &mut self,
        request: &ImportRequest,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        let (sheet, mapping) = read_sheet(request)?;
        let mut outcome = ImportOutcome {
            worksheet: sheet.name.clone(),
            read: sheet.rows.len(),
            set_aside: sheet
                .set_aside
                .iter()
                .map(|it| (it.row.number, it.reason))
                .collect(),
            extra_columns: extra_columns(&mapping),
            other_worksheets: sheet.others.clone(),
            ..ImportOutcome::default()
        };
        let visits = read_rows(&sheet, &mapping, self.now(), &mut outcome)?;
        if request.dry_run {
            let new = unknown_to(&self.store.read(), visits, &mut outcome)?;
            outcome.imported = new.len();
            return Ok(outcome);
        }
        self.transact(|write, act| {
            let new = unknown_to(&write.read(), visits, &mut outcome)?;
            let count = new.len();
            for (done, details) in new.into_iter().enumerate() {
                if done % PROGRESS_EVERY == 0 && !progress(done, count) {
                    return Err(Error::Cancelled);
                }
                let number = enter(write, act, Action::Import, details)?.number;
                let first = outcome.numbers.map_or(number, |(first, _)| first);
                outcome.numbers = Some((first, number));
            }
            outcome.imported = count;
            progress(count, count);
            Ok(outcome)
        })
    }

    /// Writes the visits of a period into a sheet and returns how many there are. Voided ones are among them, said to
    /// be so, because a gap in the numbers would ask for them.
    ///
    /// # Errors
    /// [`Error::Write`]; [`Error::Cancelled`]. The file that lay there before is untouched then.
    pub fn export_visits(
        &self,
        request: &ExportRequest,
        words: &Words,
        progress: Progress<'_>,
    ) -> Result<u32> {
        let filter = VisitFilter {
            from: request.from,
            to: request.to,
            ..VisitFilter::default()
        };
        let count = self.store.read().visit_ids(&filter)?.len();
        let headers = headers(words);
        let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
        let title = words.t("record-kind-visit");
        let mut writer = SheetWriter::create(&request.file, &title, &headers)?;
        let mut done = 0;
        self.store.read().each_visit(&filter, |visit| {
            if done % PROGRESS_EVERY == 0 && !progress(done, count) {
                return Err(Error::Cancelled);
            }
            done += 1;
            Ok(writer.row(&visits::cells(&visit, request.redact, words))?)
        })?;
        progress(done, count);
        Ok(writer.finish()?)
    }
}

/// Writes an empty sheet with the standard columns: .xlsx with lists and notes, .csv with the header alone.
///
/// # Errors
/// If the file cannot be written or its name ends otherwise.
pub fn write_visit_template(path: &Path, words: &Words) -> Result<()> {
    let columns = template_columns(words);
    let sheet_name = words.t("record-kind-visit");
    let is_csv = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_csv {
        let headers: Vec<&str> = columns.iter().map(|it| it.header.as_str()).collect();
        SheetWriter::create(path, &sheet_name, &headers)?.finish()?;
        return Ok(());
    }
    let notes = [
        words.t("template-note-required"),
        words.t("template-note-times"),
        words.t("template-note-departure"),
        words.t("template-note-kind"),
        words.t("template-note-extra"),
        words.t("template-note-example"),
    ];
    let template = Template {
        sheet_name: &sheet_name,
        columns: &columns,
        notes_name: &words.t("template-notes-title"),
        notes: &notes,
        examples: &[example(words)],
    };
    Ok(write_template(path, &template)?)
}

fn read_sheet(request: &ImportRequest) -> Result<(Sheet, Mapping)> {
    let map = request
        .map
        .as_deref()
        .map(|path| ColumnMap::from_file(path, COLUMNS))
        .transpose()?;
    let is_known = |header: &str| {
        visits::is_known(header) || map.as_ref().is_some_and(|map| map.names(header))
    };
    let sheet = match &request.worksheet {
        Some(name) => Sheet::read_named(&request.file, name, &is_known)?,
        None => Sheet::read(&request.file, &is_known)?,
    };
    let mapping = match &map {
        Some(map) => Mapping::with_map(&sheet.headers, COLUMNS, map)?,
        None => Mapping::guess(&sheet.headers, COLUMNS),
    };
    let missing = missing_columns(&sheet, &mapping);
    if missing.is_empty() {
        return Ok((sheet, mapping));
    }
    let present = sheet.headers.into_iter().filter(|name| !name.is_empty());
    Err(Error::ColumnsMissing {
        path: request.file.clone(),
        missing,
        present: present.collect(),
    })
}

fn extra_columns(mapping: &Mapping) -> Vec<String> {
    mapping
        .extras()
        .iter()
        .map(|extra| extra.header.clone())
        .filter(|header| !header.is_empty())
        .collect()
}

/// A visit of the sheet, and the row it stands in.
type NumberedVisit = (u32, VisitDetails);

fn read_rows(
    sheet: &Sheet,
    mapping: &Mapping,
    now: NaiveDateTime,
    outcome: &mut ImportOutcome,
) -> Result<Vec<NumberedVisit>> {
    let mut visits = Vec::with_capacity(sheet.rows.len());
    let mut problems: Vec<RowProblem> = Vec::new();
    for row in &sheet.rows {
        match read_row(sheet, mapping, row, now) {
            Ok(ReadRow::Visit(visit)) => {
                if visit.is_year_assumed {
                    outcome.year_assumed_rows.push(row.number);
                }
                if visit.is_id_shortened {
                    outcome.id_shortened_rows.push(row.number);
                }
                visits.push((row.number, visit.details));
            }
            Ok(ReadRow::Void) => outcome.void_rows.push(row.number),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(visits)
    } else {
        Err(Error::Rows(problems))
    }
}

/// By what a visit of a sheet is known again.
type Key = (NaiveDateTime, String, String);

fn key_of(details: &VisitDetails) -> Option<Key> {
    let at = details.arrived_at.or(details.expected_at)?;
    let phone = text::phone_digits(&details.phone);
    Some((at, details.visitor_name.clone(), phone))
}

/// The visits that the register does not hold yet. Rows that are alike within the sheet are all new: two strangers of
/// one name may come in one minute, and the book says they did.
fn unknown_to(
    read: &Reader<'_>,
    visits: Vec<NumberedVisit>,
    outcome: &mut ImportOutcome,
) -> Result<Vec<VisitDetails>> {
    let days = visits
        .iter()
        .filter_map(|(_, details)| key_of(details))
        .map(|(at, ..)| at.date());
    let (Some(from), Some(to)) = (days.clone().min(), days.max()) else {
        return Ok(Vec::new());
    };
    let filter = VisitFilter {
        from: Some(from),
        to: Some(to),
        ..VisitFilter::default()
    };
    let mut known: HashSet<Key> = HashSet::new();
    read.each_visit(&filter, |visit| {
        // A voided one was taken back; its row may come in again.
        if visit.voiding.is_none() {
            known.extend(key_of(&visit.details));
        }
        Ok::<_, Error>(())
    })?;
    let mut new = Vec::with_capacity(visits.len());
    for (row, details) in visits {
        if key_of(&details).is_some_and(|key| known.contains(&key)) {
            outcome.known_rows.push(row);
        } else {
            new.push(details);
        }
    }
    Ok(new)
}

/// A row as it might stand in the template, in the order of its columns.
fn example(words: &Words) -> Vec<Cell> {
    let day = NaiveDate::from_ymd_opt(2026, 9, 1);
    let time = |hour, minute| {
        chrono::NaiveTime::from_hms_opt(hour, minute, 0).map_or(Cell::Empty, Cell::Time)
    };
    vec![
        day.map_or(Cell::Empty, Cell::Date),
        time(9, 12),
        time(9, 40),
        Cell::text(words.t("template-example-visitor")),
        Cell::text(words.t("visit-kind-parent")),
        Cell::Empty,
        Cell::text("13800001234"),
        Cell::Number(1.0),
        Cell::text(words.t("template-example-purpose")),
        Cell::text(words.t("template-example-host")),
        Cell::text(words.t("template-example-department")),
        Cell::text(words.t("template-example-student")),
        Cell::text(words.t("template-example-class")),
        Cell::text(words.t("template-example-relation")),
        Cell::Empty,
        Cell::text("07"),
        Cell::Empty,
    ]
}
