//! What is said of closed months: why one was not closed, and what was found when a signed report was verified.

use super::fault;
use crate::desk::ClosingError;
use crate::domain::closing::{Finding, OutOfOrder, Weight};
use crate::i18n::Words;

/// The sentence for a month that was not closed, or a report that was not verified.
pub(super) fn of_closing(error: &ClosingError, words: &Words) -> String {
    match error {
        ClosingError::Order(order) => out_of_order(*order, words),
        ClosingError::Faults(faults) => {
            let first = faults
                .first()
                .map(|it| fault(it, words))
                .unwrap_or_default();
            let args = [("count", faults.len().into()), ("first", first.into())];
            words.with("error-closing-faults", &args)
        }
        ClosingError::RegisterMoved => words.t("error-closing-moved"),
        ClosingError::Signed => words.t("error-closing-signed"),
        ClosingError::NoSuchCode => words.t("error-closing-no-such-code"),
        ClosingError::NotAReport => words.t("error-closing-not-a-report"),
        ClosingError::NotAPdf => words.t("error-closing-not-a-pdf"),
    }
}

/// Why it is not a month's turn.
#[must_use]
pub fn out_of_order(order: OutOfOrder, words: &Words) -> String {
    let with = |key, month| words.with(key, &[("month", words.period(month).into())]);
    match order {
        OutOfOrder::NoMonth => words.t("error-closing-no-month"),
        OutOfOrder::NotOver => words.t("error-closing-not-over"),
        OutOfOrder::Closed => words.t("error-closing-closed"),
        OutOfOrder::EarlierOpen { first } => with("error-closing-earlier-open", first),
        OutOfOrder::NotClosed => words.t("error-closing-not-closed"),
        OutOfOrder::LaterClosed { last } => with("error-closing-later-closed", last),
    }
}

/// What a finding says, in a sentence.
#[must_use]
pub fn finding(finding: &Finding, words: &Words) -> String {
    match finding {
        Finding::FileIntact => words.t("finding-file-intact"),
        Finding::FileReprint => words.t("finding-file-reprint"),
        Finding::FileAltered => words.t("finding-file-altered"),
        Finding::FileRewritten => words.t("finding-file-rewritten"),
        Finding::OtherRegister => words.t("finding-other-register"),
        Finding::NotInRegister => words.t("finding-not-in-register"),
        Finding::Signed => words.t("finding-signed"),
        Finding::BadSignature => words.t("finding-bad-signature"),
        Finding::KeyKnown => words.t("finding-key-known"),
        Finding::KeyReplaced { on } => {
            words.with("finding-key-replaced", &[("day", words.date(*on).into())])
        }
        Finding::KeyUnknown => words.t("finding-key-unknown"),
        Finding::StatementIntact => words.t("finding-statement-intact"),
        Finding::StatementChanged => words.t("finding-statement-changed"),
        Finding::PaperIntact => words.t("finding-paper-intact"),
        Finding::PaperChanged => words.t("finding-paper-changed"),
        Finding::JournalIntact { from, seq } => {
            let args = [("from", (*from).into()), ("seq", (*seq).into())];
            words.with("finding-journal-intact", &args)
        }
        Finding::JournalChanged { from, seq } => {
            let args = [("from", (*from).into()), ("seq", (*seq).into())];
            words.with("finding-journal-changed", &args)
        }
        Finding::RecordsIntact { count } => {
            words.with("finding-records-intact", &[("count", (*count).into())])
        }
        Finding::RecordsChanged { count, first } if first.is_empty() => {
            words.with("finding-records-changed", &[("count", (*count).into())])
        }
        Finding::RecordsChanged { count, first } => {
            let args = [("count", (*count).into()), ("first", first.into())];
            words.with("finding-records-changed-first", &args)
        }
        Finding::FiguresAgree => words.t("finding-figures-agree"),
        Finding::FiguresCorrected { figures, records } => {
            let args = [
                ("figures", (*figures).into()),
                ("records", (*records).into()),
            ];
            words.with("finding-figures-corrected", &args)
        }
        Finding::FiguresMoved { figures } => {
            words.with("finding-figures-moved", &[("figures", (*figures).into())])
        }
        Finding::FiguresDiffer { figures } => {
            words.with("finding-figures-differ", &[("figures", (*figures).into())])
        }
        Finding::Reopened { at, by, reason } => {
            let args = [
                ("at", words.date_time(*at).into()),
                ("by", by.into()),
                ("reason", reason.into()),
            ];
            words.with("finding-reopened", &args)
        }
    }
}

/// The word before a finding, and before what it all comes to.
#[must_use]
pub const fn weight_key(weight: Weight) -> &'static str {
    match weight {
        Weight::Good => "finding-good",
        Weight::Note => "finding-note",
        Weight::Bad => "finding-bad",
    }
}
