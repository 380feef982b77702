//! 交接班记录: from one clerk to the next, with who was on site and what lay at the desk at that moment.

use super::super::canvas::Align;
use super::super::form::{Block, Column, Field, Form, Leaf, Row, Sheet, Table};
use super::{
    Context, FULL, HALF, blank_note, form_of, grid, joined, rows_to_write, signature, void_mark,
};
use crate::domain::beside::LeftItem;
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::shift::ShiftNote;
use crate::domain::visit::{Visit, VisitField as F};
use crate::i18n::Words;

const KIND: FormKind = FormKind::ShiftRecord;
/// Rows of an empty record's two tables.
const BLANK_ROWS: usize = 5;
/// Lines of writing for what the next one must know.
const NOTE_LINES: u8 = 5;

/// A hand-over, and what it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// The note of the hand-over.
    pub note: ShiftNote,
    /// Who was on site at that moment, as the register has it now: a visit entered late is among them, so that there
    /// may be more than were counted then.
    pub on_site: Vec<Visit>,
    /// What lay at the desk at that moment.
    pub left_items: Vec<LeftItem>,
}

/// The record of a hand-over.
#[must_use]
pub fn form(shift: &Shift, context: &Context, words: &Words) -> Form {
    let mut leaf = super::leaf(KIND, context, words);
    leaf.heading_note = words.date(shift.note.at.date());
    leaf.marks
        .extend(void_mark(shift.note.voiding.as_ref(), words));
    let visits = shift.on_site.iter().map(|visit| visit_row(visit, words));
    let items = shift.left_items.iter().map(|item| item_row(item, words));
    leaf.blocks = vec![
        grid(head_rows(Some(&shift.note), words)),
        Block::Heading(words.t("paper-shift-on-site")),
        Block::Table(visit_table(visits.collect(), words)),
        Block::Heading(words.t("paper-shift-items")),
        Block::Table(item_table(items.collect(), words)),
        Block::Space { height_mm: 4.0 },
        grid(foot_rows(Some(&shift.note), words)),
    ];
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials.iter().map(|serial| Leaf {
        blocks: vec![
            grid(head_rows(None, words)),
            Block::Heading(words.t("paper-shift-on-site")),
            Block::Table(to_write(visit_table(Vec::new(), words))),
            Block::Heading(words.t("paper-shift-items")),
            Block::Table(to_write(item_table(Vec::new(), words))),
            Block::Space { height_mm: 4.0 },
            grid(foot_rows(None, words)),
            blank_note(words),
        ],
        ..super::blank_leaf(KIND, *serial, words)
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn head_rows(note: Option<&ShiftNote>, words: &Words) -> Vec<Vec<Field>> {
    let text =
        |key: &str, text: Option<String>| Field::text(words.t(key), text.unwrap_or_default());
    vec![
        vec![
            text("field-from-person", note.map(|it| it.from_person.clone())).over(HALF),
            text("field-to-person", note.map(|it| it.to_person.clone())).over(HALF),
        ],
        vec![text("field-shift-at", note.map(|it| words.date_time(it.at))).over(FULL)],
        vec![
            text(
                "field-on-site-count",
                note.map(|it| it.on_site_count.to_string()),
            )
            .over(HALF),
            text(
                "field-left-item-count",
                note.map(|it| it.left_item_count.to_string()),
            )
            .over(HALF),
        ],
    ]
}

fn foot_rows(note: Option<&ShiftNote>, words: &Words) -> Vec<Vec<Field>> {
    let said = note.map(|it| it.note.clone()).unwrap_or_default();
    vec![
        vec![
            Field::text(words.t("shift-note"), said)
                .over(FULL)
                .lines(NOTE_LINES),
        ],
        vec![
            signature(words.t("paper-shift-from-signature"), words)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-shift-to-signature"), words)
                .over(HALF)
                .lines(2),
        ],
    ]
}

/// The same table with rows to be written in.
fn to_write(table: Table) -> Table {
    Table {
        rows: rows_to_write(BLANK_ROWS, table.columns.len(), false),
        ..table
    }
}

fn visit_table(rows: Vec<Row>, words: &Words) -> Table {
    let column = Column::new;
    Table {
        columns: vec![
            column(words.t("column-number"), 26.0, Align::Left),
            column(words.t(F::VisitorName.label_key()), 40.0, Align::Left),
            column(words.t(F::PartySize.label_key()), 12.0, Align::Centre),
            column(words.t("paper-column-host"), 50.0, Align::Left),
            column(words.t(F::ArrivedAt.label_key()), 36.0, Align::Left),
        ],
        rows,
        empty: words.t("paper-shift-nobody"),
        is_dense: false,
    }
}

fn item_table(rows: Vec<Row>, words: &Words) -> Table {
    let column = |title: String, share| Column::new(title, share, Align::Left);
    Table {
        columns: vec![
            column(words.t("field-what"), 70.0),
            column(words.t("paper-item-for"), 58.0),
            column(words.t("field-left-at"), 36.0),
        ],
        rows,
        empty: words.t("paper-shift-nothing"),
        is_dense: false,
    }
}

fn visit_row(visit: &Visit, words: &Words) -> Row {
    let details = &visit.details;
    let arrived_at = details.arrived_at.map(|at| words.date_time(at));
    Row::body(vec![
        visit.number.to_string(),
        details.visitor_name.clone(),
        details.party_size.to_string(),
        joined(&[&details.host_name, &details.host_department], "/"),
        arrived_at.unwrap_or_default(),
    ])
}

fn item_row(item: &LeftItem, words: &Words) -> Row {
    Row::body(vec![
        item.what.clone(),
        joined(&[&item.student_class, &item.student_name], " "),
        words.date_time(item.left_at),
    ])
}

#[cfg(test)]
mod tests {
    use super::super::test_records::{at, context, labels, parent, texts, words};
    use super::*;

    #[test]
    fn a_hand_over_lists_what_it_found_and_is_signed_by_both() {
        let note = ShiftNote {
            id: 1,
            at: at("2026-11-23T12:00"),
            from_person: "王芳".into(),
            to_person: "李敏".into(),
            note: "钥匙在抽屉里".into(),
            on_site_count: 1,
            left_item_count: 0,
            paper_serial: String::new(),
            voiding: None,
        };
        let shift = Shift {
            note,
            on_site: vec![parent()],
            left_items: Vec::new(),
        };
        let form = form(&shift, &context(), &words());
        let text = texts(&form.leaves[0]);
        assert!(text.contains("交班人: 王芳\n接班人: 李敏"), "{text}");
        assert!(
            text.contains("LF-2026-0137|张伟|2|李老师/教导处|"),
            "{text}"
        );
        assert!(text.contains("没有待领的物品。"), "{text}");
        assert!(text.contains("交代事项: 钥匙在抽屉里"), "{text}");
        let labels = labels(&form.leaves[0]);
        assert!(labels.contains(&"交班人签名".to_owned()));
        assert!(labels.contains(&"接班人签名".to_owned()));
    }
}
