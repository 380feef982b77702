//! The chapter of satisfaction, over all registers, with denominators: who did not say is not content.

use super::first_page::earlier_keys;
use super::note;
use super::tables::{Comparison, column, listed_rows, table};
use crate::domain::figures::{
    Amount, AskedAfterwards, ComplaintFigure, ComplaintGroup, ContactFigure, FigureGroup,
    OpinionFigure, OpinionGroup, Rated, Report, Which,
};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row};

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    vec![
        by_register(report, words),
        note(words.t("report-satisfaction-note")),
        figures(report, words),
    ]
}

/// How many were asked, said, and are content; a line a register, and below them what they come to together.
fn by_register(report: &Report, words: &Words) -> Block {
    let (previous, year_before) = earlier_keys(report.period.kind());
    let mut columns = vec![
        column(words, "report-column-register", 2.5, Align::Left),
        column(words, "report-column-finished", 1.3, Align::Right),
        column(words, "report-column-followed-up", 1.2, Align::Right),
        column(words, "report-column-rated", 1.2, Align::Right),
        column(words, "report-column-unrated", 1.2, Align::Right),
        column(words, "report-column-content-rate", 2.1, Align::Right),
        column(words, previous, 2.1, Align::Right),
    ];
    columns.extend(year_before.map(|key| column(words, key, 2.1, Align::Right)));
    let width = columns.len();
    let cells = |name: String, rated: &dyn Fn(Which) -> Option<Rated>| {
        let now = rated(Which::Now).unwrap_or_default();
        let ratio = |which| {
            let rated = rated(which);
            words.amount(rated.map_or(Amount::Unknown, |it| it.ratio()))
        };
        let mut cells = vec![
            name,
            now.done.to_string(),
            now.followed_up.to_string(),
            now.rated.to_string(),
            now.unrated().to_string(),
            ratio(Which::Now),
            ratio(Which::Previous),
            ratio(Which::YearBefore),
        ];
        cells.truncate(width);
        Row::body(cells)
    };
    let kept: Vec<_> = AskedAfterwards::ALL
        .into_iter()
        .filter(|it| it.is_kept(report))
        .collect();
    let mut rows: Vec<_> = kept
        .iter()
        .map(|it| cells(words.t(it.label_key()), &|which| it.rated(report, which)))
        .collect();
    if kept.len() > 1 {
        let all = words.t("report-chart-total");
        rows.push(cells(all, &|which| report.rated(which)));
    }
    table(columns, rows, String::new())
}

/// The figures of each register, beside earlier ones.
fn figures(report: &Report, words: &Words) -> Block {
    let comparison = Comparison::of(report.period, words);
    let contacts = &report.contacts;
    let mut rows = listed_rows::<ContactFigure>(
        &comparison,
        AskedAfterwards::Contacts.label_key(),
        &contacts.compared(),
        &contacts.terms,
        &[FigureGroup::Satisfaction],
    );
    let complaints = &report.complaints;
    if complaints.is_kept {
        rows.extend(listed_rows::<ComplaintFigure>(
            &comparison,
            AskedAfterwards::Complaints.label_key(),
            &complaints.compared(),
            &complaints.limits,
            &[ComplaintGroup::FollowUp],
        ));
    }
    let opinions = &report.opinions;
    if opinions.is_kept {
        rows.extend(listed_rows::<OpinionFigure>(
            &comparison,
            AskedAfterwards::Opinions.label_key(),
            &opinions.compared(),
            &opinions.limits,
            &[OpinionGroup::FollowUp],
        ));
    }
    comparison.table(rows)
}
