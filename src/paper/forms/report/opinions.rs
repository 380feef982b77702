//! The chapter of opinions: how many, where they came from, what became of them, whether they were fed back in time; and
//! the boxes, questionnaires and meetings that were asked for them. Nobody is named who gave one.

use super::tables::{counted, listed};
use super::{body, section};
use crate::domain::figures::{
    Amount, OpinionCount, OpinionFigure, OpinionGroup, OpinionReport, Report, ReviewFigure,
    ReviewGroup,
};
use crate::domain::opinion::OpinionSource;
use crate::i18n::Words;
use crate::paper::form::Block;

/// What the chapter of satisfaction leaves to this one.
const GROUPS: [OpinionGroup; 6] = [
    OpinionGroup::Total,
    OpinionGroup::Source,
    OpinionGroup::Signed,
    OpinionGroup::Giver,
    OpinionGroup::Outcome,
    OpinionGroup::Time,
];

/// Where opinions are asked for.
const ASKED_BY: [ReviewGroup; 4] = [
    ReviewGroup::Boxes,
    ReviewGroup::Asking,
    ReviewGroup::Meeting,
    ReviewGroup::MeetingKind,
];

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let opinions = &report.opinions;
    let mut blocks = Vec::new();
    if opinions.now.is_empty() {
        blocks.push(body(words.t("report-opinions-empty")));
    } else {
        blocks.push(listed::<OpinionFigure>(
            report.period,
            &opinions.compared(),
            &opinions.limits,
            &GROUPS,
            words,
        ));
        let spread = spread(opinions, words);
        blocks.extend(section("report-section-opinion-spread", spread, words));
    }
    let review = &report.review;
    if review.is_kept && !review.now.is_empty() {
        let compared = review.compared();
        let asked = listed::<ReviewFigure>(report.period, &compared, &(), &ASKED_BY, words);
        blocks.extend(section("report-section-asked", [asked], words));
    }
    blocks
}

/// Where they came from, and whose business they are.
fn spread(report: &OpinionReport, words: &Words) -> [Block; 2] {
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
