//! The chapter of what is overdue, over all registers: by how many days, why, and whether more time was asked for (A8, A9,
//! D2, D14). Of complaints the number alone.

use super::note;
use super::tables::{column, dense, figures_of, named};
use crate::domain::figures::{
    ComplaintFigure, ContactFigure, ExtensionStanding, KeyFigure, Listed as _, OpinionFigure,
    Overdue, OverdueComplaint, OverdueOpinion, OverdueRectification, Report, ReviewFigure,
};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row, RowKind};

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let mut blocks = vec![figures(report, words), list(report, words)];
    let groups = groups(report, words);
    if groups.iter().any(|group| !group.rows.is_empty()) {
        blocks.push(note(words.t("report-overdue-note")));
    }
    blocks.extend(groups.iter().filter_map(|group| {
        let args = [
            ("register", words.t(group.key).into()),
            ("count", group.more.into()),
        ];
        (group.more > 0).then(|| note(words.with("report-overdue-more", &args)))
    }));
    blocks
}

/// How many are late in each register, and how many of all were open when the period ended.
fn figures(report: &Report, words: &Words) -> Block {
    let contacts = report.contacts.compared();
    let complaints = report.complaints.compared();
    let opinions = report.opinions.compared();
    let review = report.review.compared();
    let rows = [
        (
            KeyFigure::OverdueOpen.label_key(),
            true,
            KeyFigure::OverdueOpen.amounts(report),
        ),
        (
            "report-overdue-of-contacts",
            true,
            contacts.amounts(|it| ContactFigure::Overdue.amount(it)),
        ),
        (
            "report-overdue-of-complaints",
            report.complaints.is_kept,
            complaints.amounts(|it| ComplaintFigure::LateReplies.amount(it)),
        ),
        (
            "report-overdue-of-opinions",
            report.opinions.is_kept,
            opinions.amounts(|it| OpinionFigure::LateFeedback.amount(it)),
        ),
        (
            "report-overdue-of-rectifications",
            report.review.is_kept,
            review.amounts(|it| ReviewFigure::RectifiedLate.amount(it)),
        ),
    ];
    let told = rows.into_iter().filter(|(_, is_kept, _)| *is_kept);
    let rows = told.map(|(key, _, amounts)| (words.t(key), amounts));
    figures_of(report.period, rows, words)
}

/// What is late in a register.
struct Group {
    /// The key of its heading.
    key: &'static str,
    rows: Vec<Row>,
    /// Late ones that have no line.
    more: u32,
}

fn groups(report: &Report, words: &Words) -> [Group; 4] {
    let contacts = report.contacts.overdue.iter();
    let complaints = report.complaints.overdue.iter();
    let opinions = report.opinions.overdue.iter();
    let review = report.review.overdue.iter();
    [
        Group {
            key: "report-overdue-of-contacts",
            rows: contacts.map(|line| of_contact(line, words)).collect(),
            more: report.contacts.more_overdue(),
        },
        Group {
            key: "report-overdue-of-complaints",
            rows: complaints.map(|line| of_complaint(line, words)).collect(),
            more: report.complaints.more_overdue(),
        },
        Group {
            key: "report-overdue-of-opinions",
            rows: opinions.map(|line| of_opinion(line, words)).collect(),
            more: report.opinions.more_overdue(),
        },
        Group {
            key: "report-overdue-of-rectifications",
            rows: review.map(|line| of_rectification(line, words)).collect(),
            more: report.review.more_overdue(),
        },
    ]
}

fn list(report: &Report, words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-comes-of", 2.1, Align::Left),
        column(words, "report-column-about", 3.5, Align::Left),
        column(words, "report-column-answerable", 1.9, Align::Left),
        column(words, "field-due-on", 1.5, Align::Left),
        column(words, "report-column-done-on", 1.5, Align::Left),
        column(words, "report-column-days-over", 1.1, Align::Right),
        column(words, "report-column-why", 2.6, Align::Left),
    ];
    let groups = groups(report, words).into_iter();
    let rows = groups
        .filter(|group| !group.rows.is_empty())
        .flat_map(|group| {
            let heading = Row {
                kind: RowKind::Heading,
                cells: vec![words.t(group.key)],
            };
            std::iter::once(heading).chain(group.rows)
        });
    dense(columns, rows.collect(), words.t("report-overdue-none"))
}

fn of_contact(line: &Overdue, words: &Words) -> Row {
    let replied_on = line.replied_at.map(|at| at.date());
    let reminded_key = match line.is_reminded {
        true => "report-overdue-reminded",
        false => "report-overdue-not-reminded",
    };
    let why = [
        ("extension", words.t(line.extension.label_key()).into()),
        ("reminded", words.t(reminded_key).into()),
    ];
    Row::body(vec![
        line.number.to_string(),
        line.matter.clone(),
        named(&line.answerable, words),
        words.date_short(line.due_on),
        done(replied_on, "report-overdue-open", words),
        days(line.days_over, words),
        words.with("report-overdue-why", &why),
    ])
}

/// A case is known by its number alone (C4).
fn of_complaint(line: &OverdueComplaint, words: &Words) -> Row {
    Row::body(vec![
        line.number.to_string(),
        words.t("report-overdue-case"),
        named(&line.department, words),
        words.date_short(line.due_on),
        done(line.replied_on, "report-overdue-open", words),
        days(line.days_over, words),
        extension(line.extension, words),
    ])
}

fn of_opinion(line: &OverdueOpinion, words: &Words) -> Row {
    let who = match line.handler.as_str() {
        "" => named(&line.department, words),
        handler => handler.to_owned(),
    };
    let why = match line.sent_on {
        Some(day) => {
            let day = words.date_short(day);
            words.with("report-overdue-sent", &[("day", day.into())])
        }
        None => words.t("report-overdue-not-sent"),
    };
    Row::body(vec![
        line.number.to_string(),
        line.content.clone(),
        who,
        words.date_short(line.due_on),
        done(line.feedback_on, "report-overdue-not-fed-back", words),
        days(line.days_over, words),
        why,
    ])
}

fn of_rectification(line: &OverdueRectification, words: &Words) -> Row {
    let who = match line.responsible_person.as_str() {
        "" => named(&line.department, words),
        person => person.to_owned(),
    };
    let opened = words.date_short(line.opened_on);
    Row::body(vec![
        words.comes_of(line),
        named(&line.problem, words),
        who,
        words.date_short(line.due_on),
        done(line.done_on, "report-overdue-not-done", words),
        days(line.days_over, words),
        words.with("report-overdue-ordered", &[("day", opened.into())]),
    ])
}

fn extension(standing: ExtensionStanding, words: &Words) -> String {
    words.t(standing.label_key())
}

fn days(days_over: u32, words: &Words) -> String {
    words.with("report-overdue-days", &[("days", days_over.into())])
}

/// When it was done after all, or the words for that it was not.
fn done(day: Option<chrono::NaiveDate>, not_yet_key: &str, words: &Words) -> String {
    day.map_or_else(|| words.t(not_yet_key), |day| words.date_short(day))
}
