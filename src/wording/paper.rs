//! Papers in sentences: what each kind is called, and what became of one.

use std::path::Path;

use crate::desk::{HandedOut, NotPrinted};
use crate::domain::form::FormKind;
use crate::i18n::{Arg, Words};

/// What a kind of paper is called: 会客单, 来访登记簿 …
#[must_use]
pub fn form_kind(kind: FormKind, words: &Words) -> String {
    words.t(kind.label_key())
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
        HandedOut::Withheld => words.t("paper-guarded-not-printed"),
        HandedOut::NotPrinted { path, reason } => words.with(not_printed_key(*reason), &[at(path)]),
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
