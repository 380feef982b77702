//! Shift hand-over (交接班): a note from one clerk to the next.

use chrono::NaiveDateTime;

use super::field::{FieldError, at_most, required};
use super::record::{FieldText, Recorded, Table, Voiding};
use super::visit::VisitField;
use super::{text, when};

const NAME_MAX_CHARS: usize = 60;
const NOTE_MAX_CHARS: usize = 4_000;

/// 交接班记录. Who was on site and what lay open is counted at that moment, so that it can be checked later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShiftNote {
    /// Its key in this file.
    pub id: i64,
    /// When the shift was handed over.
    pub at: NaiveDateTime,
    /// Who goes.
    pub from_person: String,
    /// Who comes.
    pub to_person: String,
    /// What the next one must know.
    pub note: String,
    /// Visits on site at that moment.
    pub on_site_count: u32,
    /// Things lying at the desk at that moment.
    pub left_item_count: u32,
    /// Serial of the paper form it was first written on.
    pub paper_serial: String,
    /// Set once the note is voided.
    pub voiding: Option<Voiding>,
}

impl Recorded for ShiftNote {
    const TABLE: Table = Table::ShiftNote;

    fn fields(&self) -> Vec<FieldText> {
        let mut fields = vec![
            FieldText::new("at", false, when::to_canonical(self.at)),
            FieldText::new("from_person", false, self.from_person.clone()),
            FieldText::new("to_person", false, self.to_person.clone()),
            FieldText::new("note", true, self.note.clone()),
            FieldText::new("on_site_count", false, self.on_site_count.to_string()),
            FieldText::new("left_item_count", false, self.left_item_count.to_string()),
            FieldText::new("paper_serial", false, self.paper_serial.clone()),
        ];
        fields.extend(Voiding::fields(self.voiding.as_ref()));
        fields
    }
}

/// The boxes of a hand-over.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypedShiftNote {
    /// Who comes.
    pub to_person: String,
    /// What the next one must know.
    pub note: String,
    /// Serial of the paper form.
    pub paper_serial: String,
}

impl TypedShiftNote {
    /// Reads the boxes; the counts are filled in by the desk.
    ///
    /// # Errors
    /// The boxes that want something: who takes over must be there.
    pub fn check(
        &self,
        from_person: &str,
        now: NaiveDateTime,
    ) -> Result<ShiftNote, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut take = |field, outcome: Result<String, _>| {
            outcome.unwrap_or_else(|problem| {
                errors.push(FieldError { field, problem });
                String::new()
            })
        };
        let to_person = take(
            "to_person",
            required(text::clean_line(&self.to_person), NAME_MAX_CHARS),
        );
        let note = take(
            "note",
            at_most(text::clean_text(&self.note), NOTE_MAX_CHARS),
        );
        let serial = VisitField::PaperSerial;
        let paper_serial = take(
            serial.name(),
            at_most(text::clean_line(&self.paper_serial), serial.max_chars()),
        );
        if errors.is_empty() {
            let from_person = from_person.to_owned();
            let (on_site_count, left_item_count) = (0, 0);
            Ok(ShiftNote {
                id: 0,
                at: now,
                from_person,
                to_person,
                note,
                on_site_count,
                left_item_count,
                paper_serial,
                voiding: None,
            })
        } else {
            Err(errors)
        }
    }
}
