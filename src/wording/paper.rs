//! Papers in sentences: what each kind is called, what became of one, and why it went nowhere.

use std::path::Path;

use super::error::of_write;
use crate::desk::{HandOutError, HandedOut, NotPrinted};
use crate::domain::form::FormKind;
use crate::i18n::{Arg, Words};

/// What a kind of paper is called: 会客单, 来访登记簿 …
#[must_use]
pub fn form_kind(kind: FormKind, words: &Words) -> String {
    words.t(form_kind_key(kind))
}

/// What became of a paper, and where it lies.
#[must_use]
pub fn handed_out(outcome: &HandedOut, words: &Words) -> String {
    match outcome {
        HandedOut::Saved(path) => words.with("said-paper-saved", &[at(path)]),
        HandedOut::Opened(path) => words.with("said-paper-opened", &[at(path)]),
        HandedOut::NoReader(path) => words.with("said-paper-no-reader", &[at(path)]),
        HandedOut::Printed(order) => {
            let copies = ("copies", order.copies.into());
            match &order.printer {
                Some(printer) => {
                    let args = [copies, ("printer", printer.as_str().into())];
                    words.with("said-paper-printed-at", &args)
                }
                None => words.with("said-paper-printed", &[copies]),
            }
        }
        HandedOut::NotPrinted { path, reason } => words.with(not_printed_key(*reason), &[at(path)]),
    }
}

/// Why a paper went nowhere, and what to do next.
#[must_use]
pub fn hand_out_failure(error: &HandOutError, words: &Words) -> String {
    match error {
        HandOutError::Write(error) => of_write(error, words),
        // What lies behind it is for the one who mends it.
        HandOutError::Pdf(_detail) => words.t("error-paper-pdf"),
        HandOutError::Cancelled => words.t("error-paper-cancelled"),
    }
}

fn form_kind_key(kind: FormKind) -> &'static str {
    match kind {
        FormKind::VisitorSlip => "print-kind-visitor-slip",
        FormKind::VisitBook => "print-kind-visit-book",
        FormKind::RollCall => "print-kind-roll-call",
        FormKind::ReleaseSlip => "print-kind-release-slip",
        FormKind::LeftItemSlip => "print-kind-left-item-slip",
        FormKind::InspectionRecord => "print-kind-inspection-record",
        FormKind::ShiftRecord => "print-kind-shift-record",
        FormKind::VisitReport => "print-kind-visit-report",
    }
}

fn not_printed_key(reason: NotPrinted) -> &'static str {
    match reason {
        NotPrinted::NoProgram => "said-paper-no-printing",
        NotPrinted::Refused => "said-paper-refused",
    }
}

fn at(path: &Path) -> (&'static str, Arg<'static>) {
    ("path", path.display().to_string().into())
}
