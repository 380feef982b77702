//! A rectification's fields as boxes, for the notice and for the feedback form; and what was ordered of a record as a table.

use chrono::NaiveDate;

use crate::domain::rectification::Rectification;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Field, Row, RowKind, Table};
use crate::paper::forms::{FULL, HALF, text_box};

/// 责任部门, 整改责任人, 下达日期, 整改期限.
pub(super) fn people_rows(of: Option<&Rectification>, words: &Words) -> Vec<Vec<Field>> {
    let department = of.map(|it| it.department.as_str());
    let person = of.map(|it| it.responsible_person.as_str());
    vec![
        vec![
            text_box("field-answerable-department", department, words).over(HALF),
            text_box("paper-mend-person", person, words).over(HALF),
        ],
        vec![
            day("field-opened-on", of.map(|it| it.opened_on), words).over(HALF),
            day("paper-mend-until", of.map(|it| it.due_on), words).over(HALF),
        ],
    ]
}

/// 立即整改, or by a plan; and the measures.
pub(super) fn plan_rows(of: Option<&Rectification>, lines: u8, words: &Words) -> Vec<Vec<Field>> {
    let choices = ["paper-mend-at-once", "paper-mend-by-plan"].map(|key| words.t(key));
    let chosen = of.map(|it| usize::from(!it.is_at_once));
    let how = Field::choices(words.t("paper-mend-how"), choices.into(), chosen);
    let measures = of.map(|it| it.measures.join("\n"));
    vec![
        vec![how.over(FULL)],
        vec![
            text_box("paper-mend-measure", measures, words)
                .over(FULL)
                .lines(lines),
        ],
    ]
}

/// Why it was sent back; left out where it was not.
pub(super) fn reopened_row(of: Option<&Rectification>, words: &Words) -> Option<Vec<Field>> {
    let again = of.filter(|it| !it.reopen_reason.is_empty())?;
    let reason = Some(&again.reopen_reason);
    Some(vec![
        text_box("paper-mend-reopened", reason, words).over(FULL),
    ])
}

/// A day; a place to write where there is none.
pub(super) fn day(label_key: &str, day: Option<NaiveDate>, words: &Words) -> Field {
    text_box(label_key, day.map(|day| words.date(day)), words)
}

/// A heading and what was ordered because of a record; nothing where nothing was.
pub(super) fn ordered_blocks(ordered: &[Rectification], words: &Words) -> Vec<Block> {
    if ordered.is_empty() {
        return Vec::new();
    }
    let table = ordered_table(ordered.iter().map(|it| row(it, words)).collect(), words);
    vec![
        Block::Heading(words.t("paper-mend-ordered")),
        Block::Table(table),
    ]
}

/// The table of what was ordered, with these rows.
pub(super) fn ordered_table(rows: Vec<Row>, words: &Words) -> Table {
    let column = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    Table {
        columns: vec![
            column("field-problem", 64.0),
            column("field-answerable-department", 28.0),
            column("paper-mend-person", 24.0),
            column("paper-mend-until", 28.0),
            column("paper-mend-column-standing", 26.0),
        ],
        rows,
        empty: words.t("paper-mend-none"),
        is_dense: false,
    }
}

fn row(of: &Rectification, words: &Words) -> Row {
    let cells = vec![
        of.problem.clone(),
        of.department.clone(),
        of.responsible_person.clone(),
        words.date(of.due_on),
        words.t(of.state().label_key()),
    ];
    Row {
        kind: match of.voiding {
            Some(_) => RowKind::Void,
            None => RowKind::Body,
        },
        cells,
    }
}
