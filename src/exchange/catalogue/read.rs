//! The one reader of all sheets of the catalogue.

use chrono::NaiveDateTime;

use crate::domain::boxes::Boxes;
use crate::domain::field::FieldError;
use crate::exchange::columns::{Mapping, StandardColumn};
use crate::exchange::row::{
    BoxColumn, LINE_NUMBER, RowFault, RowProblem, RowReading, template_column,
};
use crate::exchange::sheet::{Sheet, SheetRow};
use crate::exchange::template::TemplateColumn;
use crate::i18n::Words;

/// The box of the note; what a sheet says in other columns goes there.
const NOTE: &str = "note";
/// The box of the name, which every record of the catalogue must have.
const NAME: &str = "name";

/// The sheet of a kind of record whose cells are a box each.
pub struct CatalogueSheet<T> {
    /// The columns, and what schools call them.
    pub columns: &'static [StandardColumn],
    pub(super) boxes: &'static [BoxColumn],
    /// The record's own check.
    pub(super) check: fn(&Boxes, NaiveDateTime) -> Result<T, Vec<FieldError>>,
}

impl<T> CatalogueSheet<T> {
    /// Reads one row.
    ///
    /// # Errors
    /// Everything that is wrong with the row.
    pub fn read_row(
        &self,
        sheet: &Sheet,
        mapping: &Mapping,
        row: &SheetRow,
        now: NaiveDateTime,
    ) -> Result<T, Vec<RowProblem>> {
        let mut reading = RowReading::new(sheet, mapping, row);
        reading.faults();
        let mut boxes = reading.fill(self.boxes, None, now.date());
        if self.keeps_notes() {
            boxes.set(NOTE, reading.note());
        }
        let errors = match (self.check)(&boxes, now) {
            Ok(record) if reading.is_sound() => return Ok(record),
            Ok(_) => Vec::new(),
            Err(errors) => errors,
        };
        for FieldError { field, problem } in errors {
            let name = self.column_of(field).map_or("", |column| column.name);
            reading.wrong(name, field, RowFault::Field(problem));
        }
        Err(reading.into_problems())
    }

    /// Whether columns that we do not know have a place in the record.
    #[must_use]
    pub fn keeps_notes(&self) -> bool {
        self.column_of(NOTE).is_some()
    }

    /// What every such sheet must say, and does not; by our names of the columns.
    #[must_use]
    pub fn missing_columns(&self, mapping: &Mapping) -> Vec<&'static str> {
        let name = self.column_of(NAME).map(|column| column.name);
        name.into_iter()
            .filter(|name| mapping.index(name).is_none())
            .collect()
    }

    /// The headers, in order.
    #[must_use]
    pub fn headers(&self, words: &Words) -> Vec<String> {
        self.written().map(|column| words.t(column.label)).collect()
    }

    /// The columns of the template.
    #[must_use]
    pub fn template_columns(&self, words: &Words) -> Vec<TemplateColumn> {
        self.written()
            .map(|column| template_column(column, words))
            .collect()
    }

    fn written(&self) -> impl Iterator<Item = &'static BoxColumn> {
        self.boxes
            .iter()
            .filter(|column| column.name != LINE_NUMBER)
    }

    fn column_of(&self, field: &str) -> Option<&'static BoxColumn> {
        self.boxes.iter().find(|column| column.field == field)
    }
}
