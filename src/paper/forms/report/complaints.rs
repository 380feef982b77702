//! The chapter of complaints: how many, of what, whether answered in time, what was found. Nobody is named.

use super::tables::{counted, listed};
use super::{body, section};
use crate::domain::figures::{
    Amount, ComplaintFigure, ComplaintGroup, ComplaintReport, ComplaintsOf, Department, Report,
};
use crate::i18n::Words;
use crate::paper::form::Block;

/// What the chapters of extensions, of satisfaction and of accountability leave to this one.
const GROUPS: [ComplaintGroup; 7] = [
    ComplaintGroup::Total,
    ComplaintGroup::Signed,
    ComplaintGroup::Channel,
    ComplaintGroup::Complainant,
    ComplaintGroup::Finding,
    ComplaintGroup::Handling,
    ComplaintGroup::Time,
];

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let complaints = &report.complaints;
    if complaints.now.is_empty() {
        return vec![body(words.t("report-complaints-empty"))];
    }
    let figures = listed::<ComplaintFigure>(
        report.period,
        &complaints.compared(),
        &complaints.limits,
        &GROUPS,
        words,
    );
    let mut blocks = vec![figures];
    let spread = spread(complaints, words);
    if !spread.is_empty() {
        blocks.extend(section("report-section-complaint-spread", spread, words));
    }
    blocks
}

/// What they were about, and which department.
fn spread(report: &ComplaintReport, words: &Words) -> Vec<Block> {
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
