//! The tables of the report: every figure beside earlier ones, departments, inspections, definitions.

use crate::domain::figures::{Amount, Figure, VisitFigures, VisitReport};
use crate::domain::period::PeriodKind;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Row, Table};

/// 指标, 本期, 上期, 增减, 去年同期, 增减. Of a year the year before is the period before and stands there once.
pub(super) fn figures(report: &VisitReport, words: &Words) -> Block {
    let is_compared_twice = report.period.kind() != PeriodKind::Year;
    let mut columns = vec![
        column(words, "report-column-figure", 3.0, Align::Left),
        column(words, "report-column-now", 1.7, Align::Right),
        column(words, "report-column-previous", 1.7, Align::Right),
        column(words, "report-column-change", 2.5, Align::Right),
    ];
    if is_compared_twice {
        columns.extend([
            column(words, "report-column-year-before", 1.7, Align::Right),
            column(words, "report-column-change", 2.5, Align::Right),
        ]);
    }
    let rows = Figure::ALL.map(|figure| {
        let now = figure.amount(&report.now);
        let against = |earlier: &Option<VisitFigures>| {
            let earlier = earlier
                .as_ref()
                .map_or(Amount::Unknown, |figures| figure.amount(figures));
            [words.amount(earlier), words.change(now.since(earlier))]
        };
        let mut cells = vec![words.figure(figure), words.amount(now)];
        cells.extend(against(&report.previous));
        if is_compared_twice {
            cells.extend(against(&report.year_before));
        }
        Row::body(cells)
    });
    table(columns, rows.into(), String::new())
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
pub(super) fn inspections(report: &VisitReport, words: &Words) -> Block {
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
pub(super) fn definitions(words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-figure", 1.0, Align::Left),
        column(words, "report-column-definition", 4.0, Align::Left),
    ];
    let rows = Figure::ALL.map(|figure| {
        let cells = vec![words.figure(figure), words.figure_definition(figure)];
        Row::body(cells)
    });
    Block::Table(Table {
        columns,
        rows: rows.into(),
        empty: String::new(),
        is_dense: true,
    })
}

fn table(columns: Vec<Column>, rows: Vec<Row>, empty: String) -> Block {
    Block::Table(Table {
        columns,
        rows,
        empty,
        is_dense: false,
    })
}

fn column(words: &Words, key: &str, share: f32, align: Align) -> Column {
    Column::new(words.t(key), share, align)
}
