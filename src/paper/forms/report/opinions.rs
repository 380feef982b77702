//! What the report says of opinions: how many, where they came from, what became of them, whether they were fed back in
//! time, and who still owes feedback. Nobody is named who gave one.

use super::tables::{column, counted, dense, listed, listed_definitions};
use super::{body, note};
use crate::domain::figures::{
    Amount, Listed as _, OpinionCount, OpinionFigure, OpinionReport, OverdueOpinion, Report,
};
use crate::domain::opinion::OpinionSource;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row};

/// What the figures come to in a sentence or two.
pub(super) fn summary(report: &Report, words: &Words) -> Vec<Block> {
    let figures = &report.opinions.now;
    if figures.is_empty() {
        return vec![body(words.t("report-opinions-empty"))];
    }
    let args = [
        ("received", figures.received.into()),
        ("fed-back", figures.fed_back.into()),
        ("open", figures.open().into()),
        ("unsent", figures.unsent.into()),
    ];
    let mut sentences = vec![words.with("report-opinions-summary", &args)];
    if figures.feedback.due > 0 {
        let args = [
            ("due", figures.feedback.due.into()),
            ("kept", figures.feedback.kept.into()),
            ("missed", figures.feedback.missed().into()),
        ];
        sentences.push(words.with("report-opinions-kept", &args));
    }
    vec![body(sentences.join("\n"))]
}

/// Every figure, those of a group under its heading.
pub(super) fn figures(report: &Report, words: &Words) -> Block {
    let opinions = &report.opinions;
    let compared = opinions.compared();
    listed::<OpinionFigure>(report.period, &compared, &opinions.limits, words, 2.3)
}

/// Where they came from, and whose business they are.
pub(super) fn spread(report: &OpinionReport, words: &Words) -> [Block; 2] {
    let figures = &report.now;
    let whole = OpinionCount {
        received: figures.received,
        fed_back: figures.fed_back,
        feedback: figures.feedback,
    };
    let sources = OpinionSource::ALL.iter().zip(figures.by_source);
    let sources = sources
        .filter(|(_, counts)| *counts != OpinionCount::default())
        .map(|(source, counts)| (words.t(source.label_key()), counts));
    let departments = figures.by_department.iter();
    let departments = departments.map(|line| (words.department(&line.name), line.counts));
    [
        lines("field-source", sources.collect(), whole, words),
        lines(
            "report-column-responsible",
            departments.collect(),
            whole,
            words,
        ),
    ]
}

/// Lines that add up to the whole, which stands below them.
fn lines(
    key: &str,
    lines: Vec<(String, OpinionCount)>,
    whole: OpinionCount,
    words: &Words,
) -> Block {
    let cells = |(name, counts): (String, OpinionCount)| {
        vec![
            name,
            counts.received.to_string(),
            words.amount(Amount::share(counts.received, whole.received)),
            counts.fed_back.to_string(),
            counts.feedback.due.to_string(),
            counts.feedback.kept.to_string(),
            words.amount(Amount::share(counts.feedback.kept, counts.feedback.due)),
        ]
    };
    let total = cells((words.t("report-chart-total"), whole));
    let keys = [
        key,
        "report-column-opinions",
        "report-column-share",
        "report-column-fed-back",
        "report-column-due",
        "report-column-kept",
        "report-column-on-time",
    ];
    let rows = lines.into_iter().map(cells);
    counted(words, &keys, rows.collect(), Some(total))
}

/// E7, D14: what was fed back late or not at all, who has it since when, and how long it is over.
pub(super) fn overdue(report: &OpinionReport, words: &Words) -> Vec<Block> {
    let columns = vec![
        column(words, "column-number", 2.2, Align::Left),
        column(words, "report-column-content", 3.9, Align::Left),
        column(words, "report-column-responsible", 1.6, Align::Left),
        column(words, "field-handler", 1.5, Align::Left),
        column(words, "report-column-sent", 1.6, Align::Left),
        column(words, "field-due-on", 1.6, Align::Left),
        column(words, "report-column-fed-back-on", 1.6, Align::Left),
        column(words, "report-column-days-over", 1.0, Align::Right),
    ];
    let rows = report.overdue.iter().map(|line| overdue_row(line, words));
    let none = words.t("report-opinions-overdue-none");
    let mut blocks = vec![dense(columns, rows.collect(), none)];
    let rest = report.more_overdue();
    if rest > 0 {
        let count = [("count", rest.into())];
        blocks.push(note(words.with("report-overdue-more", &count)));
    }
    blocks
}

fn overdue_row(line: &OverdueOpinion, words: &Words) -> Row {
    let day_or =
        |day: Option<_>, key: &str| day.map_or_else(|| words.t(key), |day| words.date_short(day));
    let days = [("days", line.days_over.into())];
    let feedback = day_or(line.feedback_on, "report-overdue-not-fed-back");
    Row::body(vec![
        line.number.to_string(),
        line.content.clone(),
        named(&line.department, words),
        named(&line.handler, words),
        day_or(line.sent_on, "report-overdue-not-sent"),
        words.date_short(line.due_on),
        feedback,
        words.with("report-overdue-days", &days),
    ])
}

/// A name, or the sign that there is none.
pub(super) fn named(name: &str, words: &Words) -> String {
    match name {
        "" => words.amount(Amount::Unknown),
        name => name.to_owned(),
    }
}

/// What each figure means; of a period without opinions nothing.
pub(super) fn definitions(report: &OpinionReport, words: &Words) -> Vec<Row> {
    let compared = report.compared();
    listed_definitions(&report.limits, words, |figure: OpinionFigure| {
        !report.now.is_empty() && figure.is_told(&compared)
    })
}
