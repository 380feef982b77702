//! The first page: the key figures large, each with the last period and the last year beside it; what they come to in
//! sentences; room for the principal's remarks; signatures; and what verifies the paper.

use super::{FULL, HALF, THIRD, grid, note, signature, spelled};
use crate::domain::figures::{Amount, KeyAmounts, Report};
use crate::domain::period::PeriodKind;
use crate::i18n::{Words, summary_text};
use crate::paper::form::{Block, Field, KeyFigure, Manner, Text};

/// Lines a principal has room to write at least; the box takes what room the page has left.
const REMARK_LINES: u8 = 2;

pub(super) fn blocks(report: &Report, words: &Words) -> Vec<Block> {
    vec![
        Block::KeyFigures(key_figures(report, words)),
        Block::Heading(words.t("report-section-summary")),
        Block::Text(Text {
            text: summary(report, words),
            manner: Manner::Close,
        }),
        signatures(report, words),
        verification(report, words),
        note(words.t(match report.sealing {
            Some(_) => "report-verify-note",
            None => "report-unsigned-note",
        })),
    ]
}

/// What a principal reads first. A register that does not keep something has no empty box of it.
fn key_figures(report: &Report, words: &Words) -> Vec<KeyFigure> {
    let figures = report.key_figures().into_iter().map(|figure| {
        let amounts = figure.amounts(report);
        KeyFigure {
            label: words.t(figure.label_key()),
            value: words.amount(amounts.now),
            comparisons: comparisons(amounts, report.period.kind(), words),
        }
    });
    figures.collect()
}

/// What a key figure came to in the period before and in the same one a year before, each with how far the figure is from it.
#[must_use]
pub fn comparisons(amounts: KeyAmounts, kind: PeriodKind, words: &Words) -> Vec<String> {
    let against = |key: &str, earlier: Option<Amount>| {
        let period = words.t(key);
        let Some(earlier) = earlier.filter(|it| *it != Amount::Unknown) else {
            let args = [("period", period.into())];
            return words.with("report-key-unknown", &args);
        };
        let args = [
            ("period", period.into()),
            ("value", words.amount_alone(earlier).into()),
            (
                "change",
                words.change_alone(amounts.now.since(earlier)).into(),
            ),
        ];
        words.with("report-key-against", &args)
    };
    let (previous_key, year_before_key) = earlier_keys(kind);
    let mut comparisons = vec![against(previous_key, amounts.previous)];
    if let Some(key) = year_before_key {
        comparisons.push(against(key, amounts.year_before));
    }
    comparisons
}

/// What the period before is called, and the same one a year before; of a year that is the period before.
pub(super) const fn earlier_keys(kind: PeriodKind) -> (&'static str, Option<&'static str>) {
    match kind {
        PeriodKind::Month => ("period-previous-month", Some("period-last-year-month")),
        PeriodKind::Quarter => ("period-previous-quarter", Some("period-last-year-quarter")),
        PeriodKind::Term => ("period-previous-term", Some("period-last-year-term")),
        PeriodKind::Year => ("period-previous-year", None),
    }
}

/// As somebody wrote it, or else as the facts give it.
fn summary(report: &Report, words: &Words) -> String {
    let written = report.text.as_ref().map(|text| text.summary.trim());
    match written.filter(|summary| !summary.is_empty()) {
        Some(summary) => summary.to_owned(),
        None => summary_text(report, words),
    }
}

/// 校长意见, as written or else with room to write, and who answers for the figures.
fn signatures(report: &Report, words: &Words) -> Block {
    let remarks = report.text.as_ref().map_or("", |text| text.remarks.trim());
    let signature = |key: &str| signature(words.t(key), words).over(THIRD);
    grid(vec![
        vec![
            Field::text(words.t("report-principal-remarks"), remarks)
                .over(FULL)
                .lines(REMARK_LINES)
                .growing(),
        ],
        vec![
            signature("report-prepared-by"),
            signature("report-checked-by"),
            signature("report-principal-signature"),
        ],
    ])
}

/// What the paper is verified by years later: the code, who signed with which key, and how far the journal reached. Of a
/// report that is not signed it says so.
fn verification(report: &Report, words: &Words) -> Block {
    let text = |key: &str, text: String| Field::text(words.t(key), text);
    let journal = |seq: u64, hash| {
        let args = [
            ("count", seq.to_string().into()),
            ("hash", spelled(hash).into()),
        ];
        words.with("report-verify-journal", &args)
    };
    let Some(sealing) = &report.sealing else {
        let journal = journal(report.journal_seq, &report.journal_hash);
        return grid(vec![
            vec![text("report-verify-code", words.t("report-unsigned")).over(FULL)],
            vec![text("report-verify-chain", journal).over(FULL)],
        ]);
    };
    let signed_on = words.date(sealing.signed_on);
    let journal = journal(sealing.journal_seq, &sealing.journal_hash);
    grid(vec![
        vec![
            text("report-verify-code", sealing.code.clone()).over(HALF),
            text("report-verify-signed-on", signed_on).over(HALF),
        ],
        vec![
            text("report-verify-signer", sealing.signer.clone()).over(HALF),
            text("report-verify-key", sealing.fingerprint.clone()).over(HALF),
        ],
        vec![text("report-verify-chain", journal).over(FULL)],
    ])
}
