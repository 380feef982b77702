//! The chapter of what is put right, whatever it comes of; and the checks that show it (D10, D11, E6, E8).

use super::tables::{counted, listed};
use super::{body, section};
use crate::domain::figures::{
    Amount, CHECK_KINDS, CheckCount, RectificationCount, Report, ReviewFigure, ReviewFigures,
    ReviewGroup,
};
use crate::i18n::Words;
use crate::paper::form::Block;

/// What is put right.
const PUT_RIGHT: [ReviewGroup; 2] = [ReviewGroup::Rectification, ReviewGroup::Origin];

/// What shows it.
const CHECKED: [ReviewGroup; 4] = [
    ReviewGroup::Check,
    ReviewGroup::CheckKind,
    ReviewGroup::Supervision,
    ReviewGroup::SupervisionResult,
];

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let review = &report.review;
    let figures = &review.now;
    if figures.is_empty() {
        return vec![body(words.t("report-review-empty"))];
    }
    let compared = review.compared();
    let listed = |groups: &[ReviewGroup]| {
        listed::<ReviewFigure>(report.period, &compared, &(), groups, words)
    };
    let mut blocks = vec![listed(&PUT_RIGHT)];
    let departments = departments(figures, words);
    if departments.is_some() {
        let title_key = "report-section-rectifications";
        blocks.extend(section(title_key, departments, words));
    }
    let checked = std::iter::once(listed(&CHECKED)).chain(checks(figures, words));
    blocks.extend(section("report-section-checks", checked, words));
    blocks
}

/// Checks by kind, with how many of them found something (D10, D11).
fn checks(figures: &ReviewFigures, words: &Words) -> Option<Block> {
    let beside = &figures.beside;
    let kinds = CHECK_KINDS.iter().zip(beside.by_check);
    let told = kinds.filter(|(_, count)| count.checks > 0);
    let cells = |(key, count): (&str, CheckCount)| {
        vec![
            words.t(key),
            count.checks.to_string(),
            count.found.to_string(),
            words.amount(Amount::share(count.found, count.checks)),
        ]
    };
    let rows: Vec<_> = told
        .map(|(kind, count)| cells((kind.label_key(), count)))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let total = cells(("report-chart-total", beside.checks()));
    let keys = [
        "report-column-check-kind",
        "report-column-checks",
        "report-column-found",
        "report-column-found-share",
    ];
    Some(counted(words, &keys, rows, Some(total)))
}

/// What was put right by department, and the lines add up to the whole below them.
fn departments(figures: &ReviewFigures, words: &Words) -> Option<Block> {
    if figures.by_department.is_empty() {
        return None;
    }
    let whole = RectificationCount {
        ordered: figures.ordered,
        verified: figures.verified,
        rectified: figures.rectified,
    };
    let cells = |(name, counts): (String, RectificationCount)| {
        let rectified = counts.rectified;
        vec![
            name,
            counts.ordered.to_string(),
            counts.verified.to_string(),
            rectified.due.to_string(),
            rectified.kept.to_string(),
            words.amount(Amount::share(rectified.kept, rectified.due)),
        ]
    };
    let lines = figures.by_department.iter();
    let rows = lines.map(|line| cells((words.department(&line.name), line.counts)));
    let total = cells((words.t("report-chart-total"), whole));
    let keys = [
        "report-column-responsible",
        "report-column-ordered",
        "report-column-verified",
        "report-column-due",
        "report-column-kept",
        "report-column-rectified",
    ];
    Some(counted(words, &keys, rows.collect(), Some(total)))
}
