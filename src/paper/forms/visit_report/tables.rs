//! The tables of the report: every figure beside earlier ones, departments, inspections, definitions.

use super::{complaints, contacts};
use crate::domain::figures::{Amount, Compared, Figure, Report, VisitFigures};
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
    Block::Table(Table {
        columns,
        rows: rows.collect(),
        empty: words.t("report-inspections-none"),
        is_dense: true,
    })
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
    Block::Table(Table {
        columns,
        rows,
        empty: String::new(),
        is_dense: true,
    })
}

/// Rows of figures, those of a group under its heading.
pub(super) fn grouped<F: Copy, G: Copy + PartialEq>(
    figures: impl IntoIterator<Item = F>,
    group: impl Fn(F) -> G,
    heading: impl Fn(G) -> String,
    row: impl Fn(F) -> Row,
) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut last = None;
    for figure in figures {
        let group = group(figure);
        if last.replace(group) != Some(group) {
            rows.push(Row {
                kind: RowKind::Heading,
                cells: vec![heading(group)],
            });
        }
        rows.push(row(figure));
    }
    rows
}

/// Rows of names and definitions. The values of a choice share one definition, under the heading they stand under, which
/// `choice` gives.
pub(super) fn defined<F: Copy>(
    figures: impl IntoIterator<Item = F>,
    choice: impl Fn(F) -> Option<String>,
    name: impl Fn(F) -> String,
    definition: impl Fn(F) -> String,
) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut last = None;
    for figure in figures {
        let name = match choice(figure) {
            Some(heading) if last.as_ref() == Some(&heading) => continue,
            Some(heading) => {
                last = Some(heading.clone());
                heading
            }
            None => name(figure),
        };
        rows.push(Row::body(vec![name, definition(figure)]));
    }
    rows
}

pub(super) fn table(columns: Vec<Column>, rows: Vec<Row>, empty: String) -> Block {
    Block::Table(Table {
        columns,
        rows,
        empty,
        is_dense: false,
    })
}

pub(super) fn column(words: &Words, key: &str, share: f32, align: Align) -> Column {
    Column::new(words.t(key), share, align)
}
