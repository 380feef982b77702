//! The opinions that were taken out of a box, said at a meeting or written under a questionnaire, as a table with their
//! numbers.

use crate::domain::opinion::{Opinion, OpinionStage};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Row, RowKind, Table};
use crate::paper::forms::rows_to_write;

/// A heading and the opinions under it; of an empty form, so many rows to write in.
pub(super) fn taken_blocks(
    heading_key: &str,
    opinions: Option<&[Opinion]>,
    rows_blank: usize,
    words: &Words,
) -> Vec<Block> {
    let rows = match opinions {
        None => rows_to_write(rows_blank, columns(words).len(), true),
        Some(opinions) => {
            let numbered = opinions.iter().enumerate();
            numbered
                .map(|(at, opinion)| row(at + 1, opinion, words))
                .collect()
        }
    };
    let table = Table {
        columns: columns(words),
        rows,
        empty: words.t("paper-opinion-none-taken"),
        is_dense: false,
    };
    vec![Block::Heading(words.t(heading_key)), Block::Table(table)]
}

fn columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    vec![
        Column::new(words.t("paper-column-place"), 10.0, Align::Centre),
        column("column-number", 27.0),
        column("field-content", 72.0),
        column("field-answerable-department", 29.0),
        column("paper-opinion-column-standing", 32.0),
    ]
}

fn row(place: usize, opinion: &Opinion, words: &Words) -> Row {
    let details = &opinion.details;
    let stage = opinion.stage();
    let standing = match (stage, details.feedback_on) {
        (OpinionStage::FedBack, Some(day)) => {
            let args = [
                ("what", words.t(stage.label_key()).into()),
                ("on", words.date_short(day).into()),
            ];
            words.with("paper-complaint-what-on", &args)
        }
        _ => words.t(stage.label_key()),
    };
    let cells = vec![
        place.to_string(),
        opinion.number.to_string(),
        details.content.clone(),
        details.department.clone(),
        standing,
    ];
    Row {
        kind: match stage {
            OpinionStage::Void => RowKind::Void,
            _ => RowKind::Body,
        },
        cells,
    }
}
