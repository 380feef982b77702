//! Columns that are one box of a form each: a cell fills the box, and what is stored fills the cell.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::values;
use super::{ChoiceList, RowFault, RowReading};
use crate::domain::boxes::Boxes;
use crate::domain::field::Problem;
use crate::domain::when;
use crate::exchange::template::{ColumnKind, TemplateColumn};
use crate::exchange::write::Cell;
use crate::i18n::Words;

/// A column and the box that its cells fill.
pub(in crate::exchange) struct BoxColumn {
    /// Our name of the column.
    pub name: &'static str,
    /// The box, by its column in `schema.sql`.
    pub field: &'static str,
    /// The key of what the column is called in the reader's language.
    pub label: &'static str,
    /// What stands in its cells.
    pub kind: CellKind,
}

/// What stands in the cells of a column.
#[derive(Clone, Copy)]
pub(in crate::exchange) enum CellKind {
    /// A text as it is.
    Text,
    /// A list, an entry a line.
    Lines,
    /// A day.
    Date,
    /// A day and a time; a day alone is taken, too.
    Moment,
    /// A whole number.
    Count,
    /// A number of working days.
    WorkingDays,
    /// One of a closed list. What is none of them goes to the note.
    Choice(&'static ChoiceList),
    /// Yes or no, both written.
    YesNo,
    /// Yes, or an empty cell.
    Mark,
    /// Read and written by the module of the register.
    Special,
}

impl RowReading<'_> {
    /// Fills the boxes of all columns that are one box each. `since` is when the record begins: nothing lies before it.
    pub(in crate::exchange) fn fill(
        &mut self,
        columns: &'static [BoxColumn],
        since: Option<NaiveDateTime>,
        today: NaiveDate,
    ) -> Boxes {
        let mut boxes = Boxes::default();
        for column in columns {
            let typed = self.cell(column.name);
            if typed.is_empty() || matches!(column.kind, CellKind::Special) {
                continue;
            }
            if let Some(text) = self.box_text(column, typed, since, today) {
                boxes.set(column.field, text);
            }
        }
        boxes
    }

    /// The text of the box that a cell fills; `None` where it says nothing.
    fn box_text(
        &mut self,
        column: &'static BoxColumn,
        typed: &str,
        since: Option<NaiveDateTime>,
        today: NaiveDate,
    ) -> Option<String> {
        match column.kind {
            CellKind::Text => Some(typed.to_owned()),
            CellKind::Special => None,
            CellKind::Lines => Some(values::lines(typed)),
            CellKind::Choice(list) => {
                let code = list.code(typed);
                if code.is_none() && !values::is_nothing(typed) {
                    self.keep_in_note(column.name, typed);
                }
                code.map(str::to_owned)
            }
            CellKind::YesNo | CellKind::Mark => {
                let said = values::yes_or_no(typed);
                if said.is_none() && !values::is_nothing(typed) {
                    self.keep_in_note(column.name, typed);
                }
                said.map(|it| u8::from(it).to_string())
            }
            _ if values::is_nothing(typed) => None,
            CellKind::Count => Some(typed.to_owned()),
            CellKind::WorkingDays if values::is_on_the_spot(typed) => {
                self.keep_in_note(column.name, typed);
                None
            }
            CellKind::WorkingDays => Some(values::working_days(typed)),
            CellKind::Date => match values::day(typed, today) {
                Some(day) => Some(day.date.to_string()),
                None => {
                    self.wrong(column.name, column.field, RowFault::NotADate);
                    None
                }
            },
            CellKind::Moment => match values::moment_or_day(typed, since, today) {
                Some(at) => Some(box_time(at)),
                None => {
                    let fault = RowFault::Field(Problem::NotATime);
                    self.wrong(column.name, column.field, fault);
                    None
                }
            },
        }
    }
}

/// A moment as it stands in a box.
pub(in crate::exchange) fn box_time(at: NaiveDateTime) -> String {
    when::to_canonical(at).replace('T', " ")
}

impl BoxColumn {
    /// The cell of what is stored. `since` is when the record begins.
    pub(in crate::exchange) fn cell(
        &self,
        text: &str,
        since: Option<NaiveDateTime>,
        words: &Words,
    ) -> Cell {
        match self.kind {
            CellKind::Text | CellKind::Lines | CellKind::Special => Cell::text(text),
            CellKind::Date => text.parse().map_or_else(|_| Cell::text(text), Cell::Date),
            CellKind::Moment => when::from_canonical(text)
                .map_or_else(|| Cell::text(text), |at| moment_cell(at, since)),
            CellKind::Count | CellKind::WorkingDays => {
                text.parse().map_or_else(|_| Cell::text(text), Cell::Number)
            }
            CellKind::Choice(_) if text.is_empty() => Cell::Empty,
            CellKind::Choice(list) => Cell::text(list.label(text, words)),
            CellKind::YesNo if text == "0" => Cell::text(words.t("sheet-no")),
            CellKind::YesNo | CellKind::Mark if text == "1" => Cell::text(words.t("sheet-yes")),
            CellKind::YesNo | CellKind::Mark => Cell::Empty,
        }
    }
}

/// A moment whose time says nothing more than its day does is written as the day; see [`values::moment_or_day`].
pub(in crate::exchange) fn moment_cell(at: NaiveDateTime, since: Option<NaiveDateTime>) -> Cell {
    let is_same_day = since.is_some_and(|since| since.date() == at.date());
    if Some(at) == since || (!is_same_day && at.time() == NaiveTime::MIN) {
        Cell::Date(at.date())
    } else {
        Cell::DateTime(at)
    }
}

/// The column of a template.
pub(in crate::exchange) fn template_column(column: &BoxColumn, words: &Words) -> TemplateColumn {
    let (kind, choices) = match column.kind {
        CellKind::Date => (ColumnKind::Date, Vec::new()),
        CellKind::Count | CellKind::WorkingDays => (ColumnKind::Number, Vec::new()),
        CellKind::Choice(list) => (ColumnKind::Text, list.labels(words)),
        CellKind::YesNo => {
            let choices = vec![words.t("sheet-yes"), words.t("sheet-no")];
            (ColumnKind::Text, choices)
        }
        _ => (ColumnKind::Text, Vec::new()),
    };
    TemplateColumn {
        header: words.t(column.label),
        kind,
        choices,
    }
}

/// Declares the columns of a register once: `COLUMNS` with the names that schools give them, and `BOXES` with the box
/// that each fills.
macro_rules! box_columns {
    ($($name:literal => $field:literal, $label:literal, $kind:expr, [$($alias:literal),* $(,)?];)*) => {
        /// Every column: our name, and what schools and our own languages call it.
        pub const COLUMNS: &[$crate::exchange::columns::StandardColumn] = &[$(
            $crate::exchange::columns::StandardColumn { name: $name, aliases: &[$($alias),*] },
        )*];

        /// The same columns with their boxes.
        pub(super) static BOXES: &[$crate::exchange::row::BoxColumn] = &[$(
            $crate::exchange::row::BoxColumn { name: $name, field: $field, label: $label, kind: $kind },
        )*];
    };
}

pub(in crate::exchange) use box_columns;
