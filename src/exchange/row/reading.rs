//! A row under the sheet's own names of its columns.

use chrono::NaiveDate;

use super::values::{self, Day};
use super::{BoxColumn, CellKind, ColumnName, LINE_NUMBER, RowFault, RowProblem};
use crate::domain::field::{FieldError, Problem};
use crate::exchange::columns::Mapping;
use crate::exchange::sheet::{FaultKind, Sheet, SheetRow};

/// A row that is read: what its cells say, what goes to the note, and what is wrong.
pub(in crate::exchange) struct RowReading<'a> {
    sheet: &'a Sheet,
    mapping: &'a Mapping,
    row: &'a SheetRow,
    /// Lines of the note that come from other columns.
    notes: Vec<String>,
    problems: Vec<RowProblem>,
}

impl<'a> RowReading<'a> {
    pub(in crate::exchange) const fn new(
        sheet: &'a Sheet,
        mapping: &'a Mapping,
        row: &'a SheetRow,
    ) -> Self {
        Self {
            sheet,
            mapping,
            row,
            notes: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// What stands in one of our columns; empty where the sheet has none.
    pub(in crate::exchange) fn cell(&self, column: &str) -> &'a str {
        self.mapping.cell(self.row, column)
    }

    /// The sheet's own name of one of our columns.
    pub(in crate::exchange) fn header(&self, column: &str) -> Option<&'a str> {
        let index = self.mapping.index(column)?;
        self.sheet.headers.get(index).map(String::as_str)
    }

    /// Notes that a cell cannot be taken; each column is told once.
    pub(in crate::exchange) fn wrong(
        &mut self,
        column: &str,
        field: &'static str,
        fault: RowFault,
    ) {
        let name = match self.header(column) {
            Some(header) => ColumnName::Theirs(header.to_owned()),
            None => ColumnName::Field(field),
        };
        let problem = RowProblem {
            row: self.row.number,
            column: name,
            text: self.cell(column).to_owned(),
            fault,
        };
        if !self.problems.iter().any(|it| it.column == problem.column) {
            self.problems.push(problem);
        }
    }

    /// The day that a row must have.
    pub(in crate::exchange) fn required_day(
        &mut self,
        column: &str,
        field: &'static str,
        today: NaiveDate,
    ) -> Option<Day> {
        let typed = self.cell(column);
        let day = values::day(typed, today);
        if day.is_none() {
            let fault = match typed.is_empty() {
                true => RowFault::Field(Problem::Missing),
                false => RowFault::NotADate,
            };
            self.wrong(column, field, fault);
        }
        day
    }

    /// Notes what the form of the record would refuse. Without its day nothing can be said of what came before or after.
    pub(in crate::exchange) fn refused(
        &mut self,
        errors: Vec<FieldError>,
        is_dated: bool,
        columns: &[BoxColumn],
    ) {
        for FieldError { field, problem } in errors {
            if !is_dated && problem == Problem::BeforeReceipt {
                continue;
            }
            let column = columns.iter().find(|column| column.field == field);
            let name = column.map_or("", |column| column.name);
            self.wrong(name, field, RowFault::Field(problem));
        }
    }

    /// Failed formulas and unreadable bytes in a column that matters.
    pub(in crate::exchange) fn faults(&mut self) {
        // Faults stand in the order of rows.
        let faults = &self.sheet.faults;
        let from = faults.partition_point(|it| it.row < self.row.number);
        for fault in faults[from..]
            .iter()
            .take_while(|it| it.row == self.row.number)
        {
            let is_ours = self.mapping.found().iter().any(|(name, index)| {
                *name != LINE_NUMBER && self.sheet.headers.get(*index) == Some(&fault.header)
            });
            if is_ours {
                self.problems.push(RowProblem {
                    row: fault.row,
                    column: ColumnName::Theirs(fault.header.clone()),
                    text: fault.text.clone(),
                    fault: match fault.kind {
                        FaultKind::FormulaError => RowFault::FormulaError,
                        FaultKind::Unreadable => RowFault::Unreadable,
                    },
                });
            }
        }
    }

    /// The number it had in the book. Where it has two it is the older one, and the other goes to the note.
    pub(in crate::exchange) fn original_number(&mut self) -> &'a str {
        let (original, number) = (self.cell("原编号"), self.cell("编号"));
        let kept = if original.is_empty() {
            number
        } else {
            original
        };
        if kept != number {
            self.keep_in_note("编号", number);
        }
        kept
    }

    /// What a column says that has no other place.
    pub(in crate::exchange) fn keep_in_note(&mut self, column: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let header = self.header(column).unwrap_or(column);
        self.notes.push(format!("{header}：{text}"));
    }

    /// The note: its own column, what was kept, and the columns we do not know as `列名：值`.
    pub(in crate::exchange) fn note(&mut self) -> String {
        self.note_with(|_| true)
    }

    /// As [`Self::note`]; of the columns we do not know only those whose name `is_taken` lets through.
    pub(in crate::exchange) fn note_with(&mut self, is_taken: impl Fn(&str) -> bool) -> String {
        let mut lines = vec![self.cell("备注").to_owned()];
        lines.append(&mut self.notes);
        lines.extend(self.extra_lines(is_taken));
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// What the columns we do not know say, as `列名：值`, of those whose name `is_taken` lets through.
    pub(in crate::exchange) fn extra_lines(&self, is_taken: impl Fn(&str) -> bool) -> Vec<String> {
        let extras = self.mapping.extra_cells(self.row);
        let lines = extras.filter(|(header, _)| is_taken(header));
        lines
            .map(|(header, text)| {
                let header = header.split_whitespace().collect::<Vec<_>>().join(" ");
                match header.as_str() {
                    "" => text.to_owned(),
                    header => format!("{header}：{text}"),
                }
            })
            .collect()
    }

    /// Whether nothing is wrong so far.
    pub(in crate::exchange) const fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }

    /// Everything that is wrong.
    pub(in crate::exchange) fn into_problems(self) -> Vec<RowProblem> {
        self.problems
    }

    /// Everything that is wrong, without the cells that may name somebody or hold what is sealed: only days, choices and
    /// the columns of `also` are quoted.
    pub(in crate::exchange) fn into_unquoted(
        self,
        columns: &[BoxColumn],
        also: &[&str],
    ) -> Vec<RowProblem> {
        let is_quoted = |header: &str| {
            columns.iter().any(|column| {
                let is_harmless = matches!(
                    column.kind,
                    CellKind::Date | CellKind::Choice(_) | CellKind::YesNo | CellKind::Mark
                ) || also.contains(&column.name);
                is_harmless && self.header(column.name) == Some(header)
            })
        };
        let unquoted = self.problems.iter().map(|problem| match &problem.column {
            ColumnName::Theirs(header) if is_quoted(header) => problem.clone(),
            _ => RowProblem {
                text: String::new(),
                ..problem.clone()
            },
        });
        unquoted.collect()
    }
}
