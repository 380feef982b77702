//! The report of a month, a quarter, a term or a year: a first page that says it all and is signed, then a chapter a subject.
//!
//! Says what stands on the report and in which order; what is counted is `domain::figures`'s, how it looks is the
//! layout's.
//!
//! | file | is |
//! |---|---|
//! | this one | the leaves, and the chapters one after the other |
//! | [`first_page`] | key figures, summary, remarks, signatures, what verifies the paper |
//! | [`visits`], [`contacts`], [`complaints`], [`opinions`], [`review`] | the chapters of the registers |
//! | [`promises`], [`hot_topics`], [`overdue`], [`extensions`], [`satisfaction`], [`accountability`], [`corrections`] | the chapters over all of them |
//! | [`definitions`] | what every figure means |
//! | [`tables`], [`spread`] | what the tables and the drawings share |

mod accountability;
mod complaints;
mod contacts;
mod corrections;
mod definitions;
mod extensions;
mod first_page;
mod hot_topics;
mod opinions;
mod overdue;
mod promises;
mod review;
mod satisfaction;
mod spread;
mod tables;
#[cfg(test)]
mod tests;
mod visits;

use super::{FULL, HALF, THIRD, body, grid, note, signature};
use crate::domain::figures::{Report, Standing};
use crate::domain::journal::{Hash, hex_groups};
use crate::domain::period::PeriodKind;
use crate::i18n::Words;
pub use crate::i18n::summary_text;
use crate::paper::form::{Block, Form, Leaf, Letterhead, Manner, Sheet, Text};
pub use first_page::comparisons;

/// Chinese reports number their headings 一、二、三.
const NUMBER_KEYS: [&str; 12] = [
    "report-number-1",
    "report-number-2",
    "report-number-3",
    "report-number-4",
    "report-number-5",
    "report-number-6",
    "report-number-7",
    "report-number-8",
    "report-number-9",
    "report-number-10",
    "report-number-11",
    "report-number-12",
];

/// Groups of a hash that are read aloud in one breath.
const HASH_GROUPS_PER_LINE: usize = 8;

/// The report as a paper.
#[must_use]
pub fn form(report: &Report, letterhead: Letterhead, words: &Words) -> Form {
    let title = title(report, words);
    let period = words.period(report.period);
    let args = [
        ("school", letterhead.school_name.as_str().into()),
        ("title", title.as_str().into()),
        ("period", period.as_str().into()),
    ];
    let dated = words.with(
        "report-running-head",
        &[
            ("title", title.as_str().into()),
            ("period", period.as_str().into()),
        ],
    );
    Form {
        title: words.with("report-file-title", &args),
        sheet: Sheet::A4,
        letterhead,
        leaves: vec![
            Leaf {
                title,
                subtitle: period,
                heading_note: words.with(
                    "report-counted",
                    &[("at", words.date_time(report.as_of).into())],
                ),
                marks: standing_mark(report, words).into_iter().collect(),
                blocks: first_page::blocks(report, words),
                bookmark: Some(words.t("report-first-page")),
                ..Leaf::default()
            },
            Leaf {
                title: dated,
                blocks: chapters(report, words),
                is_continued: true,
                ..Leaf::default()
            },
        ],
    }
}

/// The title names what the register holds, and no register it does not keep.
fn title(report: &Report, words: &Words) -> String {
    let key = match report.period.kind() {
        PeriodKind::Month => "report-title-month",
        PeriodKind::Quarter => "report-title-quarter",
        PeriodKind::Term => "report-title-term",
        PeriodKind::Year => "report-title-year",
    };
    let has_opinions = report.opinions.is_kept || report.review.is_kept;
    let about = match (report.complaints.is_kept, has_opinions) {
        (false, false) => "report-about-contacts",
        (true, false) => "report-about-complaints",
        (false, true) => "report-about-opinions",
        (true, true) => "report-about-all",
    };
    words.with(key, &[("about", words.t(about).into())])
}

/// Figures that will still grow say so before anything else.
fn standing_mark(report: &Report, words: &Words) -> Option<String> {
    match report.standing() {
        Standing::Over => None,
        Standing::Running => Some(words.t("report-mark-running")),
        Standing::Ahead => Some(words.t("report-ahead")),
    }
}

/// The chapters, numbered, and the appendices. A register that does not keep something has no chapter of it.
fn chapters(report: &Report, words: &Words) -> Vec<Block> {
    let mut chapters = Chapters {
        words,
        blocks: Vec::new(),
        count: 0,
    };
    chapters.add("report-chapter-visits", visits::blocks(report, words));
    chapters.add("report-chapter-contacts", contacts::blocks(report, words));
    chapters.add("report-chapter-promises", promises::blocks(report, words));
    if report.complaints.is_kept {
        let blocks = complaints::blocks(report, words);
        chapters.add("report-chapter-complaints", blocks);
    }
    if report.opinions.is_kept || report.review.is_kept {
        chapters.add("report-chapter-opinions", opinions::blocks(report, words));
    }
    chapters.add(
        "report-chapter-hot-topics",
        hot_topics::blocks(report, words),
    );
    chapters.add("report-chapter-overdue", overdue::blocks(report, words));
    chapters.add(
        "report-chapter-extensions",
        extensions::blocks(report, words),
    );
    let blocks = satisfaction::blocks(report, words);
    chapters.add("report-chapter-satisfaction", blocks);
    if report.review.is_kept {
        let blocks = review::blocks(report, words);
        chapters.add("report-chapter-rectification", blocks);
    }
    if report.complaints.is_kept {
        let blocks = accountability::blocks(report, words);
        chapters.add("report-chapter-accountability", blocks);
    }
    let corrections = corrections::blocks(report, words);
    chapters.add("report-chapter-corrections", corrections);
    let mut blocks = chapters.blocks;
    let definitions = vec![definitions::table(report, words)];
    for (key, appendix) in [
        ("report-appendix-definitions", definitions),
        ("report-appendix-journal", journal(report, words)),
    ] {
        blocks.push(Block::Heading(words.t(key)));
        blocks.extend(appendix);
    }
    blocks
}

/// The blocks so far, and how many chapters they are.
struct Chapters<'a> {
    words: &'a Words,
    blocks: Vec<Block>,
    count: usize,
}

impl Chapters<'_> {
    fn add(&mut self, title_key: &str, blocks: Vec<Block>) {
        let number = NUMBER_KEYS.get(self.count).map(|key| self.words.t(key));
        self.count += 1;
        let args = [
            ("number", number.unwrap_or_default().into()),
            ("title", self.words.t(title_key).into()),
        ];
        let heading = self.words.with("report-heading", &args);
        self.blocks.push(Block::Heading(heading));
        self.blocks.extend(blocks);
    }
}

/// A heading within a chapter, and what stands under it.
fn section(
    title_key: &str,
    blocks: impl IntoIterator<Item = Block>,
    words: &Words,
) -> impl Iterator<Item = Block> {
    std::iter::once(Block::Subheading(words.t(title_key))).chain(blocks)
}

/// The head of the journal on paper, where no later hand reaches it.
fn journal(report: &Report, words: &Words) -> Vec<Block> {
    let count = [("count", report.journal_seq.to_string().into())];
    vec![
        body(words.with("report-journal-line", &count)),
        Block::Text(Text {
            text: spelled(&report.journal_hash),
            manner: Manner::Centred,
        }),
        note(words.with("report-journal-note", &count)),
    ]
}

/// A few groups to a line.
pub(super) fn spelled(hash: &Hash) -> String {
    let lines: Vec<String> = hex_groups(hash)
        .chunks(HASH_GROUPS_PER_LINE)
        .map(|groups| groups.join(" "))
        .collect();
    lines.join("\n")
}
