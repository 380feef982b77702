//! 在校访客名单: who is on site, to be called by name when everybody must leave the building.

use super::super::canvas::Align;
use super::super::form::{Block, Column, Field, Form, Leaf, Row, Sheet, Table};
use super::{Context, FULL, HALF, THIRD, blank_note, body, form_of, grid, joined, rows_to_write};
use crate::domain::book::BookCounts;
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::visit::{Visit, VisitField as F};
use crate::i18n::Words;

const KIND: FormKind = FormKind::RollCall;
/// Rows of an empty list: what an upright page holds with its signatures.
const BLANK_ROWS: usize = 16;
/// What is ticked when somebody answers to their name.
const TICK_BOX: &str = "□";

/// The list of those on site, earliest arrival first.
#[must_use]
pub fn form(on_site: &[Visit], context: &Context, words: &Words) -> Form {
    let counts = BookCounts::of(on_site);
    let rows = on_site
        .iter()
        .enumerate()
        .map(|(place, visit)| row(place + 1, visit, words));
    let as_of = [("at", words.date_time(context.now).into())];
    let args = [
        ("visits", counts.visits.into()),
        ("people", counts.people.into()),
    ];
    let leaf = Leaf {
        heading_note: words.with("paper-roll-as-of", &as_of),
        blocks: vec![
            body(words.with("paper-roll-counts", &args)),
            Block::Table(table(rows.collect(), words)),
            grid(answers(Some(counts.people), words)),
        ],
        ..super::leaf(KIND, context, words)
    };
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty lists.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials.iter().map(|serial| {
        let rows = rows_to_write(BLANK_ROWS, columns(words).len(), true);
        let rows = rows.into_iter().map(|mut row| {
            if let Some(last) = row.cells.last_mut() {
                TICK_BOX.clone_into(last);
            }
            row
        });
        Leaf {
            blocks: vec![
                Block::Table(table(rows.collect(), words)),
                grid(answers(None, words)),
                blank_note(words),
            ],
            ..super::blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn table(rows: Vec<Row>, words: &Words) -> Table {
    Table {
        columns: columns(words),
        rows,
        empty: words.t("today-on-site-none"),
        is_dense: false,
    }
}

fn columns(words: &Words) -> Vec<Column> {
    let column = Column::new;
    vec![
        column(words.t("paper-column-place"), 9.0, Align::Centre),
        column(words.t(F::VisitorName.label_key()), 38.0, Align::Left),
        column(words.t(F::PartySize.label_key()), 10.0, Align::Centre),
        column(words.t("paper-column-host"), 34.0, Align::Left),
        column(words.t(F::ArrivedAt.label_key()), 26.0, Align::Left),
        column(words.t("paper-column-badge"), 15.0, Align::Centre),
        column(words.t(F::Phone.label_key()), 27.0, Align::Left),
        column(words.t("paper-column-called"), 11.0, Align::Centre),
    ]
}

fn row(place: usize, visit: &Visit, words: &Words) -> Row {
    let details = &visit.details;
    // Who came along has to be called too.
    let name = if details.companions.is_empty() {
        details.visitor_name.clone()
    } else {
        let args = [
            ("name", details.visitor_name.as_str().into()),
            ("companions", details.companions.as_str().into()),
        ];
        words.with("paper-name-with-companions", &args)
    };
    let arrived_at = details.arrived_at.map(|at| words.date_time_short(at));
    Row::body(vec![
        place.to_string(),
        name,
        details.party_size.to_string(),
        joined(&[&details.host_name, &details.host_department], "/"),
        arrived_at.unwrap_or_default(),
        details.badge.clone(),
        details.phone.clone(),
        TICK_BOX.to_owned(),
    ])
}

/// How many ought to be there, how many answered, and who called.
fn answers(people: Option<u32>, words: &Words) -> Vec<Vec<Field>> {
    let people = people.map(|people| people.to_string());
    vec![
        vec![
            Field::text(words.t("paper-roll-expected"), people.unwrap_or_default()).over(THIRD),
            Field::text(words.t("paper-roll-present"), "").over(THIRD),
            Field::text(words.t("paper-roll-absent"), "").over(THIRD),
        ],
        vec![
            Field::text(words.t("paper-roll-remarks"), "")
                .over(FULL)
                .lines(2),
        ],
        vec![
            Field::signature(words.t("paper-roll-caller"), "")
                .over(HALF)
                .lines(2),
            Field::signature(
                words.t("paper-roll-called-at"),
                words.t("paper-blank-date-time"),
            )
            .over(HALF)
            .lines(2),
        ],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_records::{context, parent, texts, words};
    use super::*;

    #[test]
    fn everybody_on_site_is_called_with_those_who_came_along() {
        let mut visit = parent();
        visit.details.companions = "李娟".into();
        let form = form(&[visit], &context(), &words());
        let text = texts(&form.leaves[0]);
        assert_eq!(form.leaves[0].heading_note, "截至2026年11月23日 10:00");
        assert!(text.contains("在校访客1批，共2人"), "{text}");
        assert!(
            text.contains("1|张伟（随行：李娟）|2|李老师/教导处|11月23日 09:12|07|13812345678|□"),
            "{text}"
        );
        assert!(text.contains("应到人数: 2"), "{text}");
    }

    #[test]
    fn an_empty_school_has_a_list_that_says_so() {
        let form = form(&[], &context(), &words());
        let text = texts(&form.leaves[0]);
        assert!(text.contains("现在没有访客在校。"), "{text}");
        assert!(text.contains("应到人数: 0"), "{text}");
    }
}
