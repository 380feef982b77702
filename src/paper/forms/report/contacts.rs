//! What the report says of first contacts: how many, how they were dealt with, whether in time, and what was late.

use super::spread::{bars, part_labels};
use super::tables::{column, counted, dense, listed, listed_definitions, table};
use super::{body, note};
use crate::domain::contact::Channel;
use crate::domain::figures::{
    Amount, ContactFigure, ContactFigures, ContactReport, Overdue, Report,
};
use crate::domain::period::PeriodKind;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::chart::Chart;
use crate::paper::form::{Block, Row};

/// What the figures come to in a sentence or two.
pub(super) fn summary(report: &Report, words: &Words) -> Vec<Block> {
    let figures = &report.contacts.now;
    if figures.is_empty() {
        return vec![body(words.t("report-contacts-empty"))];
    }
    let args = [
        ("contacts", figures.contacts.into()),
        ("finished", figures.finished.into()),
        ("open", figures.open().into()),
        ("on-the-spot", figures.on_the_spot.into()),
        ("hand-overs", figures.hand_overs.into()),
    ];
    let mut sentences = vec![words.with("report-contacts-summary", &args)];
    if figures.matters.due > 0 {
        let args = [
            ("due", figures.matters.due.into()),
            ("kept", figures.matters.kept.into()),
            ("missed", figures.matters.missed().into()),
        ];
        sentences.push(words.with("report-contacts-kept", &args));
    }
    vec![body(sentences.join("\n"))]
}

/// Every figure, those of a group under its heading.
pub(super) fn figures(report: &Report, words: &Words) -> Block {
    let contacts = &report.contacts;
    let compared = contacts.compared();
    listed::<ContactFigure>(report.period, &compared, &contacts.terms, words, 2.3)
}

/// When and how they asked, about what, and whose business it was.
pub(super) fn spread(report: &Report, words: &Words) -> Vec<Block> {
    let figures = &report.contacts.now;
    let compared = report.contacts.compared();
    let caption_key = match report.period.kind() {
        PeriodKind::Month => "report-chart-contacts-by-day",
        PeriodKind::Quarter | PeriodKind::Year | PeriodKind::Term => {
            "report-chart-contacts-by-month"
        }
    };
    let parts = part_labels(report.period, words);
    let channels = Channel::ALL.iter().map(|it| words.t(it.label_key()));
    let mut blocks = Vec::new();
    if figures.contacts > 0 {
        blocks.extend([
            Block::Chart(Chart::Bars(bars(
                caption_key,
                parts,
                &compared,
                words,
                |figures: &ContactFigures| figures.by_part.clone(),
            ))),
            Block::Chart(Chart::Bars(bars(
                "report-chart-contacts-by-channel",
                channels.collect(),
                &compared,
                words,
                |figures: &ContactFigures| figures.by_channel.into(),
            ))),
        ]);
    }
    blocks.push(departments(figures, words));
    if !figures.by_item.is_empty() {
        blocks.push(items(figures, words));
    }
    blocks
}

/// On time by department.
fn departments(figures: &ContactFigures, words: &Words) -> Block {
    let rows = figures.by_department.iter().map(|line| {
        vec![
            words.department(&line.department),
            line.contacts.to_string(),
            words.amount(Amount::share(line.contacts, figures.contacts)),
            line.matters.due.to_string(),
            line.matters.kept.to_string(),
            words.amount(Amount::share(line.matters.kept, line.matters.due)),
        ]
    });
    let keys = [
        "field-department",
        "report-column-contacts",
        "report-column-share",
        "report-column-due",
        "report-column-kept",
        "report-column-on-time",
    ];
    counted(words, &keys, rows.collect(), None)
}

/// What people ask about most.
fn items(figures: &ContactFigures, words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-item", 5.0, Align::Left),
        column(words, "report-column-contacts", 1.5, Align::Right),
        column(words, "report-column-share", 1.5, Align::Right),
    ];
    let rows = figures.by_item.iter().map(|line| {
        Row::body(vec![
            line.name.clone(),
            line.contacts.to_string(),
            words.amount(Amount::share(line.contacts, figures.contacts)),
        ])
    });
    table(columns, rows.collect(), String::new())
}

/// A8, A9: what was late, by how much, and why nothing excuses it.
pub(super) fn overdue(report: &ContactReport, words: &Words) -> Vec<Block> {
    let columns = vec![
        column(words, "column-number", 2.2, Align::Left),
        column(words, "field-matter", 3.6, Align::Left),
        column(words, "field-answerable", 1.5, Align::Left),
        column(words, "field-due-on", 1.6, Align::Left),
        column(words, "report-column-answered", 1.6, Align::Left),
        column(words, "report-column-days-over", 1.0, Align::Right),
        column(words, "report-column-reminded", 1.3, Align::Left),
        column(words, "report-column-extension", 2.0, Align::Left),
    ];
    let rows = report.overdue.iter().map(|line| overdue_row(line, words));
    let none = words.t("report-overdue-none");
    let mut blocks = vec![dense(columns, rows.collect(), none)];
    if !report.overdue.is_empty() {
        blocks.push(note(words.t("report-overdue-note")));
    }
    let rest = report.more_overdue();
    if rest > 0 {
        let count = [("count", rest.into())];
        blocks.push(note(words.with("report-overdue-more", &count)));
    }
    blocks
}

fn overdue_row(line: &Overdue, words: &Words) -> Row {
    let answered = line.replied_at.map_or_else(
        || words.t("report-overdue-open"),
        |at| words.date_short(at.date()),
    );
    let days = [("days", line.days_over.into())];
    let reminded_key = if line.is_reminded {
        "report-overdue-reminded"
    } else {
        "report-overdue-not-reminded"
    };
    let answerable = match line.answerable.as_str() {
        "" => words.amount(Amount::Unknown),
        name => name.to_owned(),
    };
    Row::body(vec![
        line.number.to_string(),
        line.matter.clone(),
        answerable,
        words.date_short(line.due_on),
        answered,
        words.with("report-overdue-days", &days),
        words.t(reminded_key),
        words.t(line.extension.label_key()),
    ])
}

/// What each figure means. The values of a choice share one definition, under the heading they stand under; of a period
/// in which nobody asked only what stands at the head of the report is defined.
pub(super) fn definitions(report: &ContactReport, words: &Words) -> Vec<Row> {
    listed_definitions(&report.terms, words, |figure| {
        !report.now.is_empty() || ContactFigure::KEY.contains(&figure)
    })
}
