//! The review loop on the page of reports: what was put right, meetings against what was promised of them, checks, and what
//! is late.

use egui::Ui;

use super::listed::{Late, LateList, Line, ListedTable, lines_table_ui};
use super::opinions::first_line;
use super::spread::GAP;
use crate::domain::figures::{
    Amount, CHECK_KINDS, OverdueRectification, Report, ReviewFigure, ReviewFigures,
};
use crate::domain::review::MeetingPromise;
use crate::i18n::Words;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::opinion::OpinionTab;
use crate::ui::review::ReviewTab;
use crate::ui::theme::note;

/// Draws the table; gives the figure the pointer or the keyboard is at.
pub(super) fn table_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) -> Option<ReviewFigure> {
    let listed = ListedTable {
        period: view.period,
        compared: view.review.compared(),
        terms: &(),
    };
    listed.ui(ui, &|figure| Some(records(figure)), ctx)
}

/// Draws the rest; of a period in which nothing happened what was promised, and one sentence.
pub(super) fn spread_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    ui.add_space(GAP);
    let (review, words) = (&view.review, ctx.words);
    promises_ui(ui, &review.promises, ctx);
    if review.now.is_empty() {
        ui.label(note(ui, words.t("report-review-empty")));
        return;
    }
    checks_ui(ui, &review.now, ctx);
    departments_ui(ui, &review.now, ctx);
    let overdue = review.overdue.iter();
    LateList {
        title: "review-figure-rectified-late",
        none: "report-rectifications-overdue-none",
        more: "report-rectifications-more",
        missed: review.now.rectified.missed(),
        lines: overdue.map(|line| late(line, words)).collect(),
    }
    .ui(ui, ctx);
}

/// E1, F7: how many meetings were promised of the year or the term, how many were held, and whether that is enough.
fn promises_ui(ui: &mut Ui, promises: &[MeetingPromise], ctx: &mut Ctx<'_>) {
    if promises.is_empty() {
        return;
    }
    let words = ctx.words;
    let lines = promises.iter().map(|promise| {
        let days = [
            ("from", words.date(promise.from).into()),
            ("to", words.date(promise.to).into()),
        ];
        let told = [
            words.with("report-promise-days", &days),
            words.promised_meetings(&promise.rule),
            promise.held_count.to_string(),
            words.t(promise.standing.label_key()),
        ];
        Line::of(words.t(promise.rule.kind.label_key()), told)
    });
    let heads = [
        "report-column-promise",
        "report-column-promise-period",
        "report-column-promised",
        "report-column-held",
        "report-column-standing",
    ];
    let title = words.t("report-section-promises");
    lines_table_ui(ui, title, &heads, lines.collect(), ctx);
}

/// Checks by kind, with how many of them found something (D10, D11).
fn checks_ui(ui: &mut Ui, figures: &ReviewFigures, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let kinds = CHECK_KINDS.iter().zip(figures.beside.by_check);
    let told = kinds.filter(|(_, count)| count.checks > 0);
    let lines: Vec<_> = told
        .map(|(kind, count)| {
            let numbers = [
                count.checks.to_string(),
                count.found.to_string(),
                words.amount(Amount::share(count.found, count.checks)),
            ];
            let ask = Ask::OpenReview(ReviewTab::Checks);
            Line::of(words.t(kind.label_key()), numbers).leading_to(Some(ask))
        })
        .collect();
    let heads = [
        "report-column-check-kind",
        "report-column-checks",
        "report-column-found",
        "report-column-found-share",
    ];
    if !lines.is_empty() {
        lines_table_ui(ui, words.t("review-figures-check"), &heads, lines, ctx);
    }
}

/// What was put right by department.
fn departments_ui(ui: &mut Ui, figures: &ReviewFigures, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let lines = figures.by_department.iter().map(|line| {
        let (counts, rectified) = (line.counts, line.counts.rectified);
        let numbers = [
            counts.ordered.to_string(),
            counts.verified.to_string(),
            rectified.due.to_string(),
            rectified.kept.to_string(),
            words.amount(Amount::share(rectified.kept, rectified.due)),
        ];
        let ask = Ask::OpenReview(ReviewTab::Board);
        Line::of(words.department(&line.name), numbers).leading_to(Some(ask))
    });
    let heads = [
        "report-column-responsible",
        "report-column-ordered",
        "report-column-verified",
        "report-column-due",
        "report-column-kept",
        "report-column-rectified",
    ];
    let title = words.t("review-figures-rectification");
    lines_table_ui(ui, title, &heads, lines.collect(), ctx);
}

/// D14: who owes it since when, and how long it is over.
fn late(line: &OverdueRectification, words: &Words) -> Late {
    let day = [("day", words.date_short(line.opened_on).into())];
    let told = [
        words.days_over(line.days_over),
        line.department.clone(),
        line.responsible_person.clone(),
        words.with("reports-late-since", &day),
        first_line(&line.problem),
    ];
    Late {
        due: words.date_short(line.due_on),
        name: words.comes_of(line),
        ask: Ask::OpenReview(ReviewTab::Board),
        told: told.into_iter().filter(|text| !text.is_empty()).collect(),
    }
}

/// Where the records behind a figure stand.
pub(super) fn records(figure: ReviewFigure) -> Ask {
    use ReviewFigure as F;
    match figure {
        F::Ordered | F::Verified | F::Rectified | F::RectifiedLate | F::OfOrigin(_) => {
            Ask::OpenReview(ReviewTab::Board)
        }
        F::Openings | F::Slips | F::BlankSlips | F::SlipsEntered => {
            Ask::OpenSources(OpinionTab::Boxes)
        }
        F::Questionnaires | F::Issued | F::Returned => Ask::OpenSources(OpinionTab::Asking),
        F::Meetings | F::Attended | F::OfMeeting(_) => Ask::OpenSources(OpinionTab::Meetings),
        F::Checks | F::ChecksFound | F::OfCheck(_) | F::Supervisions | F::OfSupervision(_) => {
            Ask::OpenReview(ReviewTab::Checks)
        }
    }
}
