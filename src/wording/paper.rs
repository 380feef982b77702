//! Papers in sentences: what each kind is called, and what became of one.

use std::path::Path;

use crate::desk::{HandedOut, NotPrinted, PrintLine};
use crate::domain::batch::LeftOut;
use crate::domain::form::{Departure, FormKind, Way};
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

/// One line of a record's 打印记录: when, by whom, which form, which time, and how it left where that was noted.
#[must_use]
pub fn print_line(line: &PrintLine, words: &Words) -> String {
    let at = match line.at {
        Some(at) if line.is_day_only() => words.date(at.date()),
        Some(at) => words.date_time(at),
        None => String::new(),
    };
    let mut args = vec![
        ("at", at.into()),
        ("who", line.by.as_str().into()),
        ("form", form_kind(line.kind, words).into()),
        ("time", line.time.into()),
    ];
    let Some(departure) = &line.departure else {
        return words.with("print-log-line", &args);
    };
    args.push(("how", how_it_left(departure, words).into()));
    words.with("print-log-line-how", &args)
}

/// How a paper left: saved, opened, or printed on which printer and in how many copies.
#[must_use]
pub fn how_it_left(departure: &Departure, words: &Words) -> String {
    if departure.way != Way::Printed {
        return words.t(departure.way.label_key());
    }
    let copies = ("copies", departure.copies.into());
    match departure.printer.is_empty() {
        true => words.with("print-log-printed", &[copies]),
        false => {
            let printer = ("printer", departure.printer.as_str().into());
            words.with("print-log-printed-on", &[printer, copies])
        }
    }
}

/// What is not among papers that are printed together, in one sentence: 未列入：已打印过 3 份；实名保密 1 份。 Nothing where
/// nothing is.
#[must_use]
pub fn left_out(left_out: &[(LeftOut, usize)], words: &Words) -> Option<String> {
    if left_out.is_empty() {
        return None;
    }
    let reason = |(reason, count): &(LeftOut, usize)| {
        words.with(reason.label_key(), &[("count", (*count).into())])
    };
    let reasons: Vec<String> = left_out.iter().map(reason).collect();
    let reasons = reasons.join(&words.t("batch-left-separator"));
    Some(words.with("batch-left-out", &[("reasons", reasons.into())]))
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
