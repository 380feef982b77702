//! A complaint as a row of an export. Who complains is never in it, nor what is sealed; with the people hidden, neither is
//! what it says.

use super::columns::{BOXES, STANDARD_COUNT};
use super::values::{CATEGORIES, SIGNED};
use crate::domain::complaint::{Complaint, ComplaintDetails};
use crate::domain::contact::ContactState;
use crate::domain::protection::{IDENTITY_BOXES, Signed};
use crate::domain::record::FieldText;
use crate::exchange::redaction::Hidden;
use crate::exchange::row::{BoxColumn, template_column};
use crate::exchange::template::{ColumnKind, TemplateColumn};
use crate::exchange::write::Cell;
use crate::i18n::Words;

/// A complaint as far as whoever exports it may see it.
#[derive(Debug, Clone, Copy)]
pub struct ComplaintRow<'a> {
    /// The complaint.
    pub complaint: &'a Complaint,
    /// Whether only number, day, state and due date may be told: it is about whoever exports it.
    pub is_number_only: bool,
    /// Whether what it says may be told; otherwise its texts are empty already.
    pub has_texts: bool,
}

/// The headers of an export, in order.
#[must_use]
pub fn headers(words: &Words) -> Vec<String> {
    written().map(|column| words.t(column.label)).collect()
}

/// The columns of the template: the standard ones, with the choices of their lists.
#[must_use]
pub fn template_columns(words: &Words) -> Vec<TemplateColumn> {
    let standard = BOXES[..STANDARD_COUNT].iter();
    standard
        .map(|column| {
            let plain = template_column(column, words);
            match column.name {
                "收到日期" => TemplateColumn {
                    kind: ColumnKind::Date,
                    ..plain
                },
                "署名方式" => TemplateColumn {
                    choices: SIGNED.labels(words),
                    ..plain
                },
                "类别" => TemplateColumn {
                    choices: CATEGORIES.labels(words),
                    ..plain
                },
                _ => plain,
            }
        })
        .collect()
}

/// One row, in the order of [`headers`]. With `redact` neither what it says nor who is complained about is told.
#[must_use]
pub fn cells(row: &ComplaintRow<'_>, redact: bool, words: &Words) -> Vec<Cell> {
    let details = match redact {
        true => redacted(&row.complaint.details),
        false => row.complaint.details.clone(),
    };
    let writing = Writing {
        row,
        fields: details.fields(),
        details,
        redact,
        words,
    };
    written().map(|column| writing.cell(column)).collect()
}

/// The columns that are written: whoever complains has two, which say only that they are sealed.
fn written() -> impl Iterator<Item = &'static BoxColumn> {
    BOXES.iter().filter(|column| !column.label.is_empty())
}

struct Writing<'a> {
    row: &'a ComplaintRow<'a>,
    /// The details as they are to be shown.
    details: ComplaintDetails,
    fields: Vec<FieldText>,
    redact: bool,
    words: &'a Words,
}

impl Writing<'_> {
    fn cell(&self, column: &BoxColumn) -> Cell {
        /// What may be told to whoever it is about.
        const OF_RESPONDENTS: [&str; 4] = ["收到日期", "编号", "状态", "到期日"];
        if self.row.is_number_only && !OF_RESPONDENTS.contains(&column.name) {
            return Cell::Empty;
        }
        let complaint = self.row.complaint;
        match column.name {
            "收到日期" => Cell::Date(self.details.received_on),
            "署名方式" => Cell::text(self.words.t(self.details.signed.label_key())),
            "类别" => Cell::text(CATEGORIES.label(&self.details.category, self.words)),
            "内容" => self.facts(),
            "编号" => Cell::text(complaint.number.to_string()),
            "状态" if complaint.voiding.is_some() => {
                Cell::text(self.words.t(ContactState::Void.label_key()))
            }
            "状态" => Cell::text(self.words.t(self.details.stage.label_key())),
            "到期日" => self.details.due_on.map_or(Cell::Empty, Cell::Date),
            _ if IDENTITY_BOXES.contains(&column.field) => self.whoever_complains(column),
            _ => {
                let field = self.fields.iter().find(|it| it.name == column.field);
                let text = field.and_then(|it| it.text.as_deref()).unwrap_or_default();
                column.cell(text, None, self.words)
            }
        }
    }

    /// Who complains is sealed, or unknown.
    fn whoever_complains(&self, column: &BoxColumn) -> Cell {
        match (self.details.signed, column.name) {
            (Signed::Anonymous, "投诉人") => {
                Cell::text(self.words.t(Signed::Anonymous.label_key()))
            }
            (Signed::Anonymous, _) => Cell::Empty,
            _ => Cell::text(self.words.t("sheet-sealed")),
        }
    }

    /// What happened; of a sealed case the principal's summary, else that it is sealed.
    fn facts(&self) -> Cell {
        let is_sealed = self.row.complaint.details.has_sealed_facts();
        let gist = self.details.gist();
        match is_sealed && self.row.has_texts && (gist.is_empty() || self.redact) {
            true => Cell::text(self.words.t("sheet-sealed")),
            false => Cell::text(gist),
        }
    }
}

/// The details without what was said and by whom it was done.
fn redacted(details: &ComplaintDetails) -> ComplaintDetails {
    let whole = |text: &String| Hidden::whole(text);
    ComplaintDetails {
        respondents: match details.respondents.is_empty() {
            true => Vec::new(),
            false => vec![Hidden::whole("respondents")],
        },
        facts: whole(&details.facts),
        request: whole(&details.request),
        summary: whole(&details.summary),
        decision: whole(&details.decision),
        reply: whole(&details.reply),
        calming_note: whole(&details.calming_note),
        note: whole(&details.note),
        ..details.clone()
    }
}
