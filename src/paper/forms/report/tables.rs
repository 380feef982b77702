//! The tables of the report: every figure beside earlier ones, departments, inspections, definitions; and what the
//! tables of all registers share.

use super::{complaints, contacts, opinions, review};
use crate::domain::figures::{Amount, Compared, Figure, Heading, Listed, Report, VisitFigures};
use crate::domain::period::{Period, PeriodKind};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Row, RowKind, Table};

/// 指标, 本期, 上期, 增减, 去年同期, 增减. Of a year the year before is the period before and stands there once.
pub(super) struct Comparison<'w> {
    words: &'w Words,
    is_compared_twice: bool,
}

impl<'w> Comparison<'w> {
    pub(super) fn of(period: Period, words: &'w Words) -> Self {
        Self {
            words,
            is_compared_twice: period.kind() != PeriodKind::Year,
        }
    }

    /// A figure beside those of earlier periods.
    pub(super) fn row<F>(
        &self,
        name: String,
        compared: &Compared<'_, F>,
        amount: impl Fn(&F) -> Amount,
    ) -> Row {
        let words = self.words;
        let now = amount(compared.now);
        let against = |earlier: Option<&F>| {
            let earlier = earlier.map_or(Amount::Unknown, &amount);
            [words.amount(earlier), words.change(now.since(earlier))]
        };
        let mut cells = vec![name, words.amount(now)];
        cells.extend(against(compared.previous));
        if self.is_compared_twice {
            cells.extend(against(compared.year_before));
        }
        Row::body(cells)
    }

    /// The table of these rows. `figure_share` is how wide a figure stands: one with its denominator wants more.
    pub(super) fn table(&self, rows: Vec<Row>, figure_share: f32) -> Block {
        let words = self.words;
        let figure = |key| column(words, key, figure_share, Align::Right);
        let change = || column(words, "report-column-change", 2.5, Align::Right);
        let mut columns = vec![
            column(words, "report-column-figure", 3.0, Align::Left),
            figure("report-column-now"),
            figure("report-column-previous"),
            change(),
        ];
        if self.is_compared_twice {
            columns.extend([figure("report-column-year-before"), change()]);
        }
        table(columns, rows, String::new())
    }
}

/// Every figure of visits.
pub(super) fn figures(report: &Report, words: &Words) -> Block {
    let comparison = Comparison::of(report.period, words);
    let visits = report.visits();
    let rows = Figure::ALL.map(|figure| {
        comparison.row(words.figure(figure), &visits, |figures| {
            figure.amount(figures)
        })
    });
    comparison.table(rows.into(), 1.7)
}

/// Who was visited, the busiest first, and what share of all that is.
pub(super) fn departments(figures: &VisitFigures, words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-department", 4.0, Align::Left),
        column(words, "report-column-visits", 1.5, Align::Right),
        column(words, "report-column-share", 1.5, Align::Right),
        column(words, "report-column-persons", 1.5, Align::Right),
    ];
    let rows = figures.by_department.iter().map(|line| {
        Row::body(vec![
            words.department(&line.department),
            line.visits.to_string(),
            words.amount(Amount::share(line.visits, figures.visits)),
            line.persons.to_string(),
        ])
    });
    table(columns, rows.collect(), String::new())
}

/// B8: who inspected what, and what they found.
pub(super) fn inspections(report: &Report, words: &Words) -> Block {
    let columns = vec![
        column(words, "column-date", 1.5, Align::Left),
        column(words, "column-number", 2.1, Align::Left),
        column(words, "report-column-unit", 2.4, Align::Left),
        column(words, "field-inspection-leader", 1.4, Align::Left),
        column(words, "field-inspection-subject", 2.6, Align::Left),
        column(words, "field-inspection-findings", 3.6, Align::Left),
        column(words, "field-inspection-escort", 1.6, Align::Left),
    ];
    let rows = report.inspections.iter().map(|inspection| {
        Row::body(vec![
            words.date_short(inspection.arrived_at.date()),
            inspection.number.to_string(),
            inspection.unit.clone(),
            inspection.leader.clone(),
            inspection.subject.clone(),
            inspection.findings.clone(),
            inspection.escort.clone(),
        ])
    });
    dense(columns, rows.collect(), words.t("report-inspections-none"))
}

/// What each figure means, its denominator included.
pub(super) fn definitions(report: &Report, words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-figure", 1.0, Align::Left),
        column(words, "report-column-definition", 4.0, Align::Left),
    ];
    let visits = Figure::ALL.map(|figure| {
        let cells = vec![words.figure(figure), words.figure_definition(figure)];
        Row::body(cells)
    });
    let mut rows = Vec::from(visits);
    rows.extend(contacts::definitions(&report.contacts, words));
    rows.extend(complaints::definitions(&report.complaints, words));
    rows.extend(opinions::definitions(&report.opinions, words));
    rows.extend(review::definitions(&report.review, words));
    dense(columns, rows, String::new())
}

/// Every figure of a list beside earlier ones, those of a group under its heading; `figure_share` as of [`Comparison::table`].
pub(super) fn listed<F: Listed>(
    period: Period,
    compared: &Compared<'_, F::Figures>,
    terms: &F::Terms,
    words: &Words,
    figure_share: f32,
) -> Block {
    let comparison = Comparison::of(period, words);
    let mut rows = Vec::new();
    let mut last = None;
    for figure in F::LIST.iter().filter(|figure| figure.is_told(compared)) {
        let group = figure.group();
        if last.replace(group) != Some(group) {
            rows.push(Row {
                kind: RowKind::Heading,
                cells: vec![words.figure_heading(group)],
            });
        }
        let name = words.listed_figure(*figure, terms);
        rows.push(comparison.row(name, compared, |figures| figure.amount(figures)));
    }
    comparison.table(rows, figure_share)
}

/// What each figure of a list means for which `is_told` says so. The values of a choice share one definition, under the heading they
/// stand under.
pub(super) fn listed_definitions<F: Listed>(
    terms: &F::Terms,
    words: &Words,
    is_told: impl Fn(F) -> bool,
) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut last = None;
    for figure in F::LIST.iter().copied().filter(|figure| is_told(*figure)) {
        let group = figure.group();
        let name = match group.is_choice() {
            true if last.replace(group) == Some(group) => continue,
            true => words.figure_heading(group),
            false => words.listed_figure(figure, terms),
        };
        rows.push(Row::body(vec![
            name,
            words.listed_definition(figure, terms),
        ]));
    }
    rows
}

/// Names and numbers: the first column says what, the others how many; and below them what they come to together.
pub(super) fn counted(
    words: &Words,
    keys: &[&str],
    rows: Vec<Vec<String>>,
    total: Option<Vec<String>>,
) -> Block {
    let columns = keys.iter().enumerate().map(|(at, key)| match at {
        0 => column(words, key, 3.4, Align::Left),
        _ => column(words, key, 1.4, Align::Right),
    });
    let rows = rows.into_iter().chain(total).map(Row::body);
    table(columns.collect(), rows.collect(), String::new())
}

pub(super) fn table(columns: Vec<Column>, rows: Vec<Row>, empty: String) -> Block {
    Block::Table(Table {
        columns,
        rows,
        empty,
        is_dense: false,
    })
}

/// The same in smaller print, for rows of words.
pub(super) fn dense(columns: Vec<Column>, rows: Vec<Row>, empty: String) -> Block {
    Block::Table(Table {
        columns,
        rows,
        empty,
        is_dense: true,
    })
}

pub(super) fn column(words: &Words, key: &str, share: f32, align: Align) -> Column {
    Column::new(words.t(key), share, align)
}
