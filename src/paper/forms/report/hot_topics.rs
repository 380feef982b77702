//! The chapter of hot topics: what people ask and complain about most, with its share of the whole and how content they
//! were, where they said so.

use super::tables::{column, table};
use super::{note, section};
use crate::domain::figures::{Amount, ComplaintsOf, ContactFigures, Report};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Row};

/// Categories of complaints among the hot topics; all of them stand in their own chapter.
const MOST_CATEGORIES: usize = 3;

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    let mut blocks = vec![
        items(&report.contacts.now, words),
        note(words.t("report-hot-topics-note")),
    ];
    let complaints = &report.complaints;
    if complaints.is_kept && !complaints.now.by_category.is_empty() {
        let table = [categories(
            &complaints.now.by_category,
            complaints.now.received,
            words,
        )];
        blocks.extend(section("report-section-hot-complaints", table, words));
    }
    blocks
}

/// What people ask about most.
fn items(figures: &ContactFigures, words: &Words) -> Block {
    let columns = vec![
        column(words, "report-column-item", 4.6, Align::Left),
        column(words, "report-column-contacts", 1.4, Align::Right),
        column(words, "report-column-share", 1.4, Align::Right),
        column(words, "report-column-rated", 1.4, Align::Right),
        column(words, "report-column-content-rate", 2.2, Align::Right),
    ];
    let rows = figures.by_item.iter().map(|line| {
        Row::body(vec![
            line.name.clone(),
            line.contacts.to_string(),
            words.amount(Amount::share(line.contacts, figures.contacts)),
            line.rated.to_string(),
            words.amount(Amount::ratio(line.content, line.rated)),
        ])
    });
    table(columns, rows.collect(), words.t("report-hot-topics-none"))
}

/// What is complained about most.
fn categories(lines: &[ComplaintsOf], received: u32, words: &Words) -> Block {
    let columns = vec![
        column(words, "field-category", 3.8, Align::Left),
        column(words, "report-column-complaints", 1.4, Align::Right),
        column(words, "report-column-share", 1.4, Align::Right),
        column(words, "report-column-upheld", 2.2, Align::Right),
        column(words, "report-column-content-rate", 2.2, Align::Right),
    ];
    let most = lines.iter().filter(|line| line.received > 0);
    let rows = most.take(MOST_CATEGORIES).map(|line| {
        Row::body(vec![
            words.counted_category(&line.name),
            line.received.to_string(),
            words.amount(Amount::share(line.received, received)),
            words.amount(Amount::ratio(line.upheld, line.found)),
            words.amount(Amount::ratio(line.content, line.rated)),
        ])
    });
    table(columns, rows.collect(), words.t("report-complaints-empty"))
}
