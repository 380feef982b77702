//! The appendix of definitions: what every figure on the report means, its denominator included, register by register.

use super::tables::{column, dense, listed_definitions};
use crate::domain::figures::{
    ComplaintFigure, ComplaintGroup, ContactFigure, Figure, KeyFigure, Listed as _, OpinionFigure,
    Report, ReviewFigure,
};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row, RowKind};

/// What each figure means, under the register it is taken of. Of what the report tells nothing, nothing is defined.
pub(super) fn table(report: &Report, words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-figure", 1.0, Align::Left),
        column(words, "report-column-definition", 4.0, Align::Left),
    ];
    let over_all = KeyFigure::ALL.iter().filter_map(|figure| {
        let key = figure.definition_key()?;
        Some(Row::body(vec![words.t(figure.label_key()), words.t(key)]))
    });
    let visits = Figure::ALL.iter().map(|figure| {
        Row::body(vec![
            words.figure(*figure),
            words.figure_definition(*figure),
        ])
    });
    let groups = [
        ("report-definitions-over-all", over_all.collect()),
        ("report-chapter-visits", visits.collect()),
        ("report-chapter-contacts", of_contacts(report, words)),
        ("report-chapter-complaints", of_complaints(report, words)),
        ("report-chapter-opinions", of_opinions(report, words)),
        ("report-chapter-rectification", of_review(report, words)),
    ];
    let groups = groups
        .into_iter()
        .filter(|(_, rows): &(_, Vec<Row>)| !rows.is_empty());
    let rows = groups.flat_map(|(key, rows)| {
        let heading = Row {
            kind: RowKind::Heading,
            cells: vec![words.t(key)],
        };
        std::iter::once(heading).chain(rows)
    });
    dense(columns, rows.collect(), String::new())
}

/// The values of a choice share one definition, under the heading they stand under; of a period in which nobody asked only
/// what stands on the first page, and the promises, are defined.
fn of_contacts(report: &Report, words: &Words) -> Vec<Row> {
    let contacts = &report.contacts;
    let always = [
        ContactFigure::Contacts,
        ContactFigure::OnTheSpot,
        ContactFigure::OnTime,
    ];
    listed_definitions(&contacts.terms, words, |figure| {
        let is_promise = matches!(figure, ContactFigure::Kept(_));
        !contacts.now.is_empty() || is_promise || always.contains(&figure)
    })
}

fn of_complaints(report: &Report, words: &Words) -> Vec<Row> {
    let complaints = &report.complaints;
    let always = [
        ComplaintFigure::Received,
        ComplaintFigure::AcceptedOnTime,
        ComplaintFigure::RepliedOnTime,
    ];
    let groups = [ComplaintGroup::Fault, ComplaintGroup::Sanction];
    listed_definitions(&complaints.limits, words, |figure: ComplaintFigure| {
        let is_told = always.contains(&figure) || groups.contains(&figure.group());
        complaints.is_kept && (is_told || !complaints.now.is_empty())
    })
}

fn of_opinions(report: &Report, words: &Words) -> Vec<Row> {
    let (opinions, compared) = (&report.opinions, report.opinions.compared());
    listed_definitions(&opinions.limits, words, |figure: OpinionFigure| {
        opinions.is_kept && figure.is_told(&compared)
    })
}

fn of_review(report: &Report, words: &Words) -> Vec<Row> {
    let (review, compared) = (&report.review, report.review.compared());
    listed_definitions(&(), words, |figure: ReviewFigure| {
        review.is_kept && figure.is_told(&compared)
    })
}
