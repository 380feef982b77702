//! The chapter of promises, one by one: how often each fell due, how often it was kept, and how that was before (B1–B3, A8,
//! C2, E7); and meetings against what was promised of them (E1, F7).

use super::first_page::earlier_keys;
use super::tables::{column, dense, table};
use super::{note, section};
use crate::domain::figures::{
    Amount, Compared, ContactFigure, KeptCount, PROMISES, Report, ReviewReport,
};
use crate::domain::review::MeetingPromise;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Row};

/// A promise with how it was kept, now and before.
struct Kept {
    name: String,
    now: KeptCount,
    previous: Option<KeptCount>,
    year_before: Option<KeptCount>,
}

impl Kept {
    fn of<F>(name: String, compared: &Compared<'_, F>, count: impl Fn(&F) -> KeptCount) -> Self {
        Self {
            name,
            now: count(compared.now),
            previous: compared.previous.map(&count),
            year_before: compared.year_before.map(&count),
        }
    }
}

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let mut blocks = vec![
        kept_table(report, words),
        note(words.t("report-promises-kept-note")),
    ];
    if let Some(meetings) = meetings(&report.review, words) {
        let meetings = [meetings, note(words.t("report-promises-note"))];
        blocks.extend(section("report-section-promises", meetings, words));
    }
    blocks
}

/// Every promise of the rules, of the registers that are kept.
fn promises(report: &Report, words: &Words) -> Vec<Kept> {
    let (contacts, terms) = (report.contacts.compared(), &report.contacts.terms);
    let mut promises: Vec<_> = PROMISES
        .iter()
        .map(|promise| {
            let name = words.listed_figure(ContactFigure::Kept(*promise), terms);
            Kept::of(name, &contacts, |it| KeptCount::of(it, *promise))
        })
        .collect();
    let in_days = |key: &str, days: u16| {
        let args = [
            ("promise", words.t(key).into()),
            ("days", u32::from(days).into()),
        ];
        words.with("contact-figure-promise", &args)
    };
    let complaints = &report.complaints;
    if complaints.is_kept {
        let compared = complaints.compared();
        let limits = &complaints.limits;
        let acceptance = in_days(
            "report-promise-acceptance",
            limits.complaint_acceptance_days,
        );
        promises.push(Kept::of(acceptance, &compared, |it| it.acceptance));
        let reply = in_days("report-promise-reply", limits.complaint_reply_days);
        promises.push(Kept::of(reply, &compared, |it| it.replies));
    }
    let opinions = &report.opinions;
    if opinions.is_kept {
        let feedback = in_days("report-promise-feedback", opinions.limits.opinion_days);
        let compared = opinions.compared();
        promises.push(Kept::of(feedback, &compared, |it| it.feedback));
    }
    promises
}

fn kept_table(report: &Report, words: &Words) -> Block {
    let (previous, year_before) = earlier_keys(report.period.kind());
    let mut columns = vec![
        column(words, "report-column-promise-made", 3.7, Align::Left),
        column(words, "report-column-due", 1.2, Align::Right),
        column(words, "report-column-kept", 1.0, Align::Right),
        column(words, "report-column-missed", 1.0, Align::Right),
        column(words, "report-column-on-time", 1.3, Align::Right),
        column(words, previous, 2.3, Align::Right),
    ];
    columns.extend(year_before.map(|key| column(words, key, 2.3, Align::Right)));
    let width = columns.len();
    let rows = promises(report, words).into_iter().map(|kept| {
        let earlier = |count: Option<KeptCount>| {
            words.amount(count.map_or(Amount::Unknown, KeptCount::ratio))
        };
        let mut cells = vec![
            kept.name,
            kept.now.due.to_string(),
            kept.now.kept.to_string(),
            kept.now.missed().to_string(),
            words.amount(Amount::share(kept.now.kept, kept.now.due)),
            earlier(kept.previous),
            earlier(kept.year_before),
        ];
        cells.truncate(width);
        Row::body(cells)
    });
    table(columns, rows.collect(), String::new())
}

/// E1, F7: how many meetings were promised of the year or the term, how many were held, and whether that is enough.
fn meetings(report: &ReviewReport, words: &Words) -> Option<Block> {
    if report.promises.is_empty() {
        return None;
    }
    let columns: Vec<Column> = vec![
        column(words, "report-column-promise", 2.6, Align::Left),
        column(words, "report-column-promise-period", 4.6, Align::Left),
        column(words, "report-column-promised", 1.6, Align::Right),
        column(words, "report-column-held", 1.4, Align::Right),
        column(words, "report-column-standing", 2.4, Align::Left),
    ];
    let rows = report.promises.iter();
    let rows = rows.map(|promise| Row::body(meeting_cells(promise, words).into()));
    Some(dense(columns, rows.collect(), String::new()))
}

/// A promise in words: what meets, in which year or term, how often was promised, how often it met, how that stands.
fn meeting_cells(promise: &MeetingPromise, words: &Words) -> [String; 5] {
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
