//! What the report says of complaints: how many, of what, whether answered in time, what was found, put right and held to
//! account. Nobody is named.

use super::body;
use super::tables::{counted, listed, listed_definitions};
use crate::domain::figures::{
    Amount, ComplaintFigure, ComplaintReport, ComplaintsOf, Department, Report,
};
use crate::i18n::Words;
use crate::paper::form::{Block, Row};

/// What the figures come to in a sentence or two.
pub(super) fn summary(report: &Report, words: &Words) -> Vec<Block> {
    let figures = &report.complaints.now;
    if figures.is_empty() {
        return vec![body(words.t("report-complaints-empty"))];
    }
    let args = [
        ("received", figures.received.into()),
        ("closed", figures.closed.into()),
        ("open", figures.open().into()),
        ("found", figures.found().into()),
        ("upheld", figures.upheld().into()),
    ];
    let mut sentences = vec![words.with("report-complaints-summary", &args)];
    if figures.replies.due > 0 {
        let args = [
            ("due", figures.replies.due.into()),
            ("kept", figures.replies.kept.into()),
            ("missed", figures.replies.missed().into()),
        ];
        sentences.push(words.with("report-complaints-kept", &args));
    }
    vec![body(sentences.join("\n"))]
}

/// Every figure, those of a group under its heading.
pub(super) fn figures(report: &Report, words: &Words) -> Block {
    let complaints = &report.complaints;
    let compared = complaints.compared();
    listed::<ComplaintFigure>(report.period, &compared, &complaints.limits, words, 2.3)
}

/// What they were about, and which department.
pub(super) fn spread(report: &ComplaintReport, words: &Words) -> Vec<Block> {
    let figures = &report.now;
    let category = |name: &Department| words.counted_category(name);
    let department = |name: &Department| words.department(name);
    [
        (
            "field-category",
            &figures.by_category,
            &category as &dyn Fn(&Department) -> String,
        ),
        (
            "field-respondent-department",
            &figures.by_department,
            &department,
        ),
    ]
    .into_iter()
    .filter(|(_, lines, _)| !lines.is_empty())
    .map(|(key, lines, name)| lines_of(key, lines, name, figures.received, words))
    .collect()
}

fn lines_of(
    key: &str,
    lines: &[ComplaintsOf],
    name: &dyn Fn(&Department) -> String,
    received: u32,
    words: &Words,
) -> Block {
    let rows = lines.iter().map(|line| {
        vec![
            name(&line.name),
            line.received.to_string(),
            words.amount(Amount::share(line.received, received)),
            words.amount(Amount::ratio(line.upheld, line.found)),
            line.replies.due.to_string(),
            line.replies.kept.to_string(),
        ]
    });
    let keys = [
        key,
        "report-column-complaints",
        "report-column-share",
        "report-column-upheld",
        "report-column-due",
        "report-column-kept",
    ];
    counted(words, &keys, rows.collect(), None)
}

/// What each figure means; of a period without complaints nothing.
pub(super) fn definitions(report: &ComplaintReport, words: &Words) -> Vec<Row> {
    listed_definitions(&report.limits, words, |_: ComplaintFigure| {
        !report.now.is_empty()
    })
}
