//! Blank forms: which serials they carry, and which form each kind is.

use super::{Described, Trace};
use crate::desk::{Desk, Refusal, Result};
use crate::domain::form::{BlankBatch, FormKind, MOST_BLANKS, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::Form;
use crate::paper::forms::complaint::{
    acceptance_notice, accountability_decision, approval, complaint_book, complaint_record,
    complaint_reply, follow_up_record,
};
use crate::paper::forms::contact::{
    completion, contact_book, contact_record, extension_notice, hand_over_slip, one_time_notice,
    phone_message, reminder, reply,
};
use crate::paper::forms::review::{
    box_opening_record, meeting_record, opinion_book, opinion_feedback, opinion_record,
    questionnaire_summary, rectification_feedback, rectification_notice, spot_check_record,
    supervision_record,
};
use crate::paper::forms::{
    Context, inspection_record, left_item_slip, release_slip, roll_call, shift_record, visit_book,
    visitor_slip,
};

impl Desk {
    /// Empty forms under the serials that follow those of the batch before.
    pub(super) fn blanks(
        &self,
        kind: FormKind,
        count: u32,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let series = kind.series().ok_or(Refusal::NoBlank)?;
        if !(1..=MOST_BLANKS).contains(&count) {
            return Err(Refusal::BlankCount.into());
        }
        let batch = BlankBatch {
            id: 0,
            kind,
            first: self.store.read().next_serial(series)?,
            count,
            printed_at: context.now,
            printed_by: self.actor.clone(),
        };
        let serials: Vec<PaperSerial> = batch.serials().collect();
        let form = empty(kind, &serials, context, words)?;
        let mut file_name_parts = vec![batch.first.to_string()];
        if count > 1 {
            file_name_parts.push(format!("{:04}", batch.last().sequence));
        }
        Ok(Described {
            form,
            file_name_parts,
            trace: Trace::of_blanks(batch),
        })
    }
}

/// Empty forms of visits, first contacts and complaints.
fn empty(
    kind: FormKind,
    serials: &[PaperSerial],
    context: &Context,
    words: &Words,
) -> Result<Form> {
    let form = match kind {
        FormKind::VisitorSlip => visitor_slip::blank(serials, context, words),
        FormKind::VisitBook => visit_book::blank(serials, context, words),
        FormKind::RollCall => roll_call::blank(serials, context, words),
        FormKind::ReleaseSlip => release_slip::blank(serials, context, words),
        FormKind::LeftItemSlip => left_item_slip::blank(serials, context, words),
        FormKind::InspectionRecord => inspection_record::blank(serials, context, words),
        FormKind::ShiftRecord => shift_record::blank(serials, context, words),
        FormKind::ContactRecord => contact_record::blank(serials, context, words),
        FormKind::HandOverSlip => hand_over_slip::blank(serials, context, words),
        FormKind::OneTimeNotice => one_time_notice::blank(serials, context, words),
        FormKind::PhoneMessage => phone_message::blank(serials, context, words),
        FormKind::ExtensionNotice => extension_notice::blank(serials, context, words),
        FormKind::Reminder => reminder::blank(serials, context, words),
        FormKind::Reply => reply::blank(serials, context, words),
        FormKind::Completion => completion::blank(serials, context, words),
        FormKind::ContactBook => contact_book::blank(serials, context, words),
        FormKind::ComplaintRecord => complaint_record::blank(serials, context, words),
        FormKind::AcceptanceNotice => acceptance_notice::blank(serials, context, words),
        FormKind::ComplaintApproval => approval::blank(serials, context, words),
        FormKind::ComplaintReply => complaint_reply::blank(serials, context, words),
        FormKind::FollowUpRecord => follow_up_record::blank(serials, context, words),
        FormKind::AccountabilityDecision => accountability_decision::blank(serials, context, words),
        FormKind::ComplaintBook => complaint_book::blank(serials, context, words),
        _ => return empty_of_review(kind, serials, context, words),
    };
    Ok(form)
}

/// Empty forms of the review loop.
fn empty_of_review(
    kind: FormKind,
    serials: &[PaperSerial],
    context: &Context,
    words: &Words,
) -> Result<Form> {
    Ok(match kind {
        FormKind::OpinionRecord => opinion_record::blank(serials, context, words),
        FormKind::BoxOpeningRecord => box_opening_record::blank(serials, context, words),
        FormKind::MeetingRecord => meeting_record::blank(serials, context, words),
        FormKind::QuestionnaireSummary => questionnaire_summary::blank(serials, context, words),
        FormKind::OpinionFeedback => opinion_feedback::blank(serials, context, words),
        FormKind::RectificationNotice => rectification_notice::blank(serials, context, words),
        FormKind::RectificationFeedback => rectification_feedback::blank(serials, context, words),
        FormKind::SupervisionRecord => supervision_record::blank(serials, context, words),
        FormKind::SpotCheckRecord => spot_check_record::blank(serials, context, words),
        FormKind::OpinionBook => opinion_book::blank(serials, context, words),
        _ => return Err(Refusal::NoBlank.into()),
    })
}
