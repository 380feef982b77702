//! The papers of complaints (投诉): the record, what the complainant is told, what the handler and the principal are given,
//! and what comes of it (C1–C7, D7–D9).
//!
//! Whoever complains stands on a paper only where the file was opened for it; everywhere else the boxes say that it is
//! sealed. Knows nothing of keys and of who may open what.

pub mod acceptance_notice;
pub mod accountability_decision;
pub mod approval;
pub mod attachments;
mod boxes;
pub mod complaint_book;
pub mod complaint_record;
pub mod complaint_reply;
pub mod follow_up_record;
pub mod handler_copy;
mod letter;
pub mod receipt;
pub mod recovery_sheet;
#[cfg(test)]
pub(super) mod test_files;
pub mod yearly_appraisal;

use super::{Context, numbered_leaf, void_mark};
use crate::domain::complaint::{ComplaintFile, Opened};
use crate::domain::form::FormKind;
use crate::domain::protection::Signed;
use crate::i18n::Words;
use crate::paper::form::Leaf;

/// A leaf about a complaint: under its number, dated, marked where it is voided and where it says who complains.
fn complaint_leaf(kind: FormKind, file: &ComplaintFile, context: &Context, words: &Words) -> Leaf {
    let complaint = &file.complaint;
    let day = complaint.details.received_on;
    let mut leaf = numbered_leaf(kind, complaint.number, day, context, words);
    leaf.marks
        .extend(void_mark(complaint.voiding.as_ref(), words));
    leaf
}

/// The mark of a leaf that says who complains.
fn identity_mark(file: &ComplaintFile, words: &Words) -> Option<String> {
    bears_identity(file).then(|| words.t("paper-complaint-mark-identity"))
}

/// Whether the file was opened, so that a paper made of it says what is sealed.
#[must_use]
pub fn bears_identity(file: &ComplaintFile) -> bool {
    let has_identity = |opened: &Opened| !opened.identity.is_empty();
    let details = &file.complaint.details;
    let is_sealed = details.signed != Signed::Anonymous || details.has_sealed_facts();
    file.opened
        .as_ref()
        .is_some_and(|opened| has_identity(opened) || is_sealed)
}
