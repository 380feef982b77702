//! 签到: a place to sign for everybody who came, two beside each other.

use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Row, RowKind, Table};

/// Places on a sheet when nobody is named: more sign on a list of their own.
const MOST_UNNAMED: usize = 20;
/// People beside each other in a row.
const ABREAST: usize = 2;

/// A heading and the places to sign. Who is named stands beside their place; for the others of `count` there are
/// places to write, as far as a sheet has room.
pub(super) fn sign_in_blocks(names: &[&str], count: usize, words: &Words) -> Vec<Block> {
    let unnamed = count.saturating_sub(names.len());
    let places = names.len() + unnamed.min(MOST_UNNAMED.saturating_sub(names.len()));
    let cell = |at: usize| match at < places {
        true => [
            (at + 1).to_string(),
            names
                .get(at)
                .map_or_else(String::new, |name| (*name).to_owned()),
            String::new(),
        ],
        false => [const { String::new() }; 3],
    };
    // Down the left half, then down the right one.
    let rows = places.div_ceil(ABREAST);
    let rows = (0..rows).map(|at| Row {
        kind: RowKind::ToWrite,
        cells: (0..ABREAST)
            .flat_map(|half| cell(at + half * rows))
            .collect(),
    });
    let table = Table {
        columns: columns(words),
        rows: rows.collect(),
        empty: String::new(),
        is_dense: false,
    };
    vec![
        Block::Heading(words.t("paper-meeting-sign-in")),
        Block::Table(table),
    ]
}

fn columns(words: &Words) -> Vec<Column> {
    let half = || {
        let column = |key: &str, share, align| Column::new(words.t(key), share, align);
        [
            column("paper-column-place", 10.0, Align::Centre),
            column("paper-meeting-column-name", 35.0, Align::Left),
            column("paper-meeting-column-signature", 40.0, Align::Left),
        ]
    };
    half().into_iter().chain(half()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::forms::test_records::words;

    fn rows(names: &[&str], count: usize) -> Vec<String> {
        match sign_in_blocks(names, count, &words()).pop() {
            Some(Block::Table(table)) => table.rows.iter().map(|row| row.cells.join("|")).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn who_is_named_has_a_place_and_the_others_have_one_to_write_in() {
        assert_eq!(rows(&["甲", "乙", "丙"], 4), ["1|甲||3|丙|", "2|乙||4||"]);
        assert_eq!(rows(&["甲"], 1), ["1|甲||||"]);
    }

    #[test]
    fn a_hall_full_of_unnamed_people_gets_one_sheet_and_named_ones_all_get_a_place() {
        assert_eq!(rows(&[], 300).len(), 10);
        let names: Vec<String> = (0..60).map(|at| format!("家长{at}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(rows(&names, 80).len(), 30);
    }
}
