//! What the report says of the review loop: what was put right whatever it comes of, meetings against what was promised of
//! them, checks, and what is late.

use super::opinions::named;
use super::tables::{column, counted, dense, listed, listed_definitions};
use super::{body, note};
use crate::domain::figures::{
    Amount, CHECK_KINDS, CheckCount, Listed as _, OverdueRectification, RectificationCount, Report,
    ReviewFigure, ReviewFigures, ReviewReport,
};
use crate::domain::review::MeetingPromise;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row};

/// What the figures come to in a sentence or two.
pub(super) fn summary(report: &ReviewReport, words: &Words) -> Vec<Block> {
    let figures = &report.now;
    if figures.is_empty() {
        return vec![body(words.t("report-review-empty"))];
    }
    let args = [
        ("ordered", figures.ordered.into()),
        ("due", figures.rectified.due.into()),
        ("kept", figures.rectified.kept.into()),
        ("missed", figures.rectified.missed().into()),
    ];
    let rectified = words.with("report-review-rectified", &args);
    let beside = &figures.beside;
    let args = [
        ("openings", beside.openings.into()),
        ("questionnaires", beside.questionnaires.into()),
        ("meetings", beside.meetings().into()),
        ("checks", beside.checks().checks.into()),
        ("found", beside.checks().found.into()),
    ];
    let beside = words.with("report-review-beside", &args);
    vec![body([rectified, beside].join("\n"))]
}

/// Every figure, those of a group under its heading.
pub(super) fn figures(report: &Report, words: &Words) -> Block {
    // Sheets of questionnaires run into the hundreds.
    listed::<ReviewFigure>(report.period, &report.review.compared(), &(), words, 2.6)
}

/// E1, F7: how many meetings were promised of the year or the term, how many were held, and whether that is enough.
pub(super) fn promises(report: &ReviewReport, words: &Words) -> Option<Block> {
    if report.promises.is_empty() {
        return None;
    }
    let columns = vec![
        column(words, "report-column-promise", 2.6, Align::Left),
        column(words, "report-column-promise-period", 4.6, Align::Left),
        column(words, "report-column-promised", 1.6, Align::Right),
        column(words, "report-column-held", 1.4, Align::Right),
        column(words, "report-column-standing", 2.4, Align::Left),
    ];
    let rows = report.promises.iter();
    let rows = rows.map(|promise| Row::body(promise_cells(promise, words).into()));
    Some(dense(columns, rows.collect(), String::new()))
}

/// A promise in words: what meets, in which year or term, how often was promised, how often it met, how that stands.
fn promise_cells(promise: &MeetingPromise, words: &Words) -> [String; 5] {
    let days = [
        ("from", words.date(promise.from).into()),
        ("to", words.date(promise.to).into()),
    ];
    [
        words.t(promise.rule.kind.label_key()),
        words.with("report-promise-days", &days),
        words.promised_meetings(&promise.rule),
        promise.held_count.to_string(),
        words.t(promise.standing.label_key()),
    ]
}

/// Checks by kind, with how many of them found something (D10, D11).
pub(super) fn checks(figures: &ReviewFigures, words: &Words) -> Option<Block> {
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
pub(super) fn departments(figures: &ReviewFigures, words: &Words) -> Option<Block> {
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

/// D14: what was put right late or not at all, who owes it since when, and how long it is over.
pub(super) fn overdue(report: &ReviewReport, words: &Words) -> Vec<Block> {
    let columns = vec![
        column(words, "report-column-comes-of", 2.4, Align::Left),
        column(words, "field-problem", 3.8, Align::Left),
        column(words, "report-column-responsible", 1.6, Align::Left),
        column(words, "field-responsible-person", 1.5, Align::Left),
        column(words, "report-column-opened-on", 1.6, Align::Left),
        column(words, "field-due-on", 1.6, Align::Left),
        column(words, "report-column-done-on", 1.6, Align::Left),
        column(words, "report-column-days-over", 1.0, Align::Right),
    ];
    let rows = report.overdue.iter().map(|line| overdue_row(line, words));
    let none = words.t("report-rectifications-overdue-none");
    let mut blocks = vec![dense(columns, rows.collect(), none)];
    let rest = report.more_overdue();
    if rest > 0 {
        let count = [("count", rest.into())];
        blocks.push(note(words.with("report-rectifications-more", &count)));
    }
    blocks
}

fn overdue_row(line: &OverdueRectification, words: &Words) -> Row {
    let done = match line.done_on {
        Some(day) => words.date_short(day),
        None => words.t("report-overdue-not-done"),
    };
    let days = [("days", line.days_over.into())];
    Row::body(vec![
        words.comes_of(line),
        named(&line.problem, words),
        named(&line.department, words),
        named(&line.responsible_person, words),
        words.date_short(line.opened_on),
        words.date_short(line.due_on),
        done,
        words.with("report-overdue-days", &days),
    ])
}

/// What each figure means; of a register that holds nothing of it nothing.
pub(super) fn definitions(report: &ReviewReport, words: &Words) -> Vec<Row> {
    let compared = report.compared();
    listed_definitions(&(), words, |figure: ReviewFigure| {
        !report.now.is_empty() && figure.is_told(&compared)
    })
}
