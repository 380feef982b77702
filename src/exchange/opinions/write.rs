//! An opinion as a row of an export. Who gave it is never in it.
//!
//! With the people hidden, what was said and what was answered stays: the school answers for it, the form tells whoever
//! fills it that it stands in the open, and reviewers read it (E5). Notes, which are about somebody, go.

use super::columns::{BOXES, STANDARD_COUNT};
use super::values::SOURCES;
use crate::domain::opinion::{Opinion, OpinionDetails};
use crate::domain::record::FieldText;
use crate::exchange::redaction::Hidden;
use crate::exchange::row::{BoxColumn, template_column};
use crate::exchange::template::{ColumnKind, TemplateColumn};
use crate::exchange::write::Cell;
use crate::i18n::Words;

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
                "来源" => TemplateColumn {
                    choices: SOURCES.labels(words),
                    ..plain
                },
                _ => plain,
            }
        })
        .collect()
}

/// One row, in the order of [`headers`]. With `redact` the notes are hidden.
#[must_use]
pub fn cells(opinion: &Opinion, redact: bool, words: &Words) -> Vec<Cell> {
    let details = match redact {
        true => redacted(&opinion.details),
        false => opinion.details.clone(),
    };
    let fields = details.fields();
    let cell = |column: &BoxColumn| match column.name {
        "收到日期" => Cell::Date(details.received_on),
        "来源" => Cell::text(words.t(details.source.label_key())),
        "署名方式" => Cell::text(words.t(details.signed.label_key())),
        "编号" => Cell::text(opinion.number.to_string()),
        "状态" => Cell::text(words.t(opinion.stage().label_key())),
        "到期日" => Cell::Date(details.due_on),
        _ => column.cell(text_of(&fields, column.field), None, words),
    };
    written().map(cell).collect()
}

/// The columns that are written: none of them says who gave it.
fn written() -> impl Iterator<Item = &'static BoxColumn> {
    BOXES.iter().filter(|column| !column.label.is_empty())
}

fn text_of<'a>(fields: &'a [FieldText], name: &str) -> &'a str {
    let field = fields.iter().find(|it| it.name == name);
    field.and_then(|it| it.text.as_deref()).unwrap_or_default()
}

/// The details without what is about somebody.
fn redacted(details: &OpinionDetails) -> OpinionDetails {
    OpinionDetails {
        note: Hidden::whole(&details.note),
        follow_up_note: Hidden::whole(&details.follow_up_note),
        ..details.clone()
    }
}
