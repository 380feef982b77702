//! The chapter of visits: how many came, when, to whom, and what inspections said (B8).

use super::tables::{column, dense, figures_of, table};
use super::{note, section, spread};
use crate::domain::figures::{Amount, Figure, Report, VisitFigures};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row};

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let visits = report.visits();
    let figures = Figure::ALL.iter().map(|figure| {
        let name = words.figure(*figure);
        (name, visits.amounts(|it| figure.amount(it)))
    });
    let mut blocks = vec![figures_of(report.period, figures, words)];
    blocks.push(note(words.t("report-change-note")));
    if report.now.visits > 0 {
        let charts = spread::charts(report, words);
        blocks.extend(section("report-section-spread", charts, words));
        let departments = [departments(&report.now, words)];
        blocks.extend(section("report-section-departments", departments, words));
    }
    let inspections = [inspections(report, words)];
    blocks.extend(section("report-section-inspections", inspections, words));
    blocks
}

/// Who was visited, the busiest first, and what share of all that is.
fn departments(figures: &VisitFigures, words: &Words) -> Block {
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
fn inspections(report: &Report, words: &Words) -> Block {
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
