//! What is read back to whoever complains before it is sealed.

use crate::desk::SealedFor;
use crate::domain::complaint::{TypedComplaint, opened_facts};
use crate::domain::protection::{IDENTITY_BOXES, Signed};
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::ui::read_back::{Line, ReadBackPage};
use crate::ui::readers::sealed_for_text;
use crate::wording;

/// The page of a complaint that will be sealed to these.
pub(super) fn page(typed: &TypedComplaint, readers: &SealedFor, words: &Words) -> ReadBackPage {
    let is_nothing_sealed =
        typed.details.signed == Signed::Anonymous && typed.sealed_facts.is_none();
    ReadBackPage {
        hint: words.t("complaint-read-back-hint"),
        readers: match is_nothing_sealed {
            true => words.t("complaint-readers-anonymous"),
            false => sealed_for_text(readers, words),
        },
        sealed: sealed_lines(typed, words),
        open: open_lines(typed, words),
    }
}

/// What will be sealed.
fn sealed_lines(typed: &TypedComplaint, words: &Words) -> Vec<Line> {
    let details = &typed.details;
    let mut lines = vec![(label("signed", words), words.t(details.signed.label_key()))];
    for (name, part) in IDENTITY_BOXES.iter().zip(typed.identity.parts()) {
        lines.push((label(name, words), part.to_owned()));
    }
    if let Some(sealed) = &typed.sealed_facts {
        let (facts, request) = opened_facts(sealed);
        lines.push((label("facts", words), facts));
        lines.push((label("request", words), request));
    }
    lines
}

/// What stands in the register for whoever handles it.
fn open_lines(typed: &TypedComplaint, words: &Words) -> Vec<Line> {
    let details = &typed.details;
    let yes = |is_so: bool| {
        if is_so {
            words.t("complaint-yes")
        } else {
            String::new()
        }
    };
    let mut lines = vec![
        (
            label("complainant_kind", words),
            words.t(details.complainant_kind.label_key()),
        ),
        (
            label("channel", words),
            words.t(details.channel.label_key()),
        ),
        (
            label("received_on", words),
            words.date_with_weekday(details.received_on),
        ),
        (
            label("is_at_principal", words),
            yes(details.is_at_principal),
        ),
        (
            label("category", words),
            wording::category(&details.category, words),
        ),
        (
            label("respondents", words),
            wording::list(&details.respondents, words),
        ),
        (
            label("respondent_department", words),
            details.respondent_department.clone(),
        ),
        (
            label("is_about_principal", words),
            yes(details.is_about_principal),
        ),
        (label("facts", words), details.facts.clone()),
        (label("request", words), details.request.clone()),
        (label("is_agitated", words), yes(details.is_agitated)),
        (label("calming_note", words), details.calming_note.clone()),
    ];
    if let Some(red_path) = details.red_path {
        let told_at = details.red_told_at.map(|at| words.date_time(at));
        let told_how = details.red_told_how.map(|how| words.t(how.label_key()));
        lines.extend([
            (label("red_path", words), words.t(red_path.label_key())),
            (label("red_told", words), details.red_told.clone()),
            (label("red_told_at", words), told_at.unwrap_or_default()),
            (label("red_told_how", words), told_how.unwrap_or_default()),
            (label("red_note", words), details.red_note.clone()),
        ]);
    }
    lines.extend([
        (label("note", words), details.note.clone()),
        (label("paper_serial", words), details.paper_serial.clone()),
    ]);
    lines
}

fn label(name: &str, words: &Words) -> String {
    wording::field_label_in(Table::Complaint, name, words)
}
