//! What a rectification comes of, as words and as a way to it.

use crate::desk::RectificationLine;
use crate::domain::complaint::ComplaintId;
use crate::domain::opinion::OpinionId;
use crate::domain::rectification::{Rectification, RectificationOf};
use crate::domain::review::SpotCheck;
use crate::domain::visit::VisitId;
use crate::i18n::Words;
use crate::ui::ctx::Ask;

/// Its number; of a check, which has none, the day and the kind.
pub(in crate::ui) fn origin_name(line: &RectificationLine, words: &Words) -> String {
    match &line.check {
        Some(check) => check_name(check, words),
        None => line.number.clone(),
    }
}

/// A check by its day and kind.
pub(in crate::ui) fn check_name(check: &SpotCheck, words: &Words) -> String {
    let args = [
        ("day", words.date(check.checked_on).into()),
        ("kind", words.t(check.kind.label_key()).into()),
    ];
    words.with("check-name", &args)
}

/// The way to what it comes of; `None` where its row was altered so that it comes of nothing.
pub(in crate::ui) fn open_origin(it: &Rectification) -> Option<Ask> {
    Some(match it.of()? {
        RectificationOf::Complaint(id) => Ask::OpenComplaint(ComplaintId(id)),
        RectificationOf::Opinion(id) => Ask::OpenOpinion(OpinionId(id)),
        RectificationOf::Visit(id) => Ask::Open(VisitId(id)),
        RectificationOf::Check(id) => Ask::OpenCheck(id),
    })
}
