//! The papers of a complaint: which record each is about, which are refused, and who stands on them.
//!
//! A paper made here says nothing that is sealed. The one that does is made by [`Desk::complaint_paper_with`], after an
//! opening that is logged.

use std::fmt;

use super::describe::{of_beside, printed};
use super::{Described, Guarded, Paper, PaperRequest, Trace, set, words_of_paper};
use crate::desk::{Desk, Error, Progress, Refusal, Result};
use crate::domain::accountability::Accountability;
use crate::domain::complaint::{ComplaintFile, ComplaintId};
use crate::domain::contact::ContactId;
use crate::domain::form::FormKind;
use crate::domain::opinion::OpinionId;
use crate::domain::protection::Signed;
use crate::domain::record::Table;
use crate::domain::rectification::Rectification;
use crate::domain::right::Right;
use crate::i18n::{Language, Words};
use crate::paper::form::Form;
use crate::paper::forms::Context;
use crate::paper::forms::complaint::attachments::{self, PrintedAttachment};
use crate::paper::forms::complaint::{
    acceptance_notice, accountability_decision, approval, bears_identity, complaint_record,
    complaint_reply, follow_up_record, handler_copy, receipt,
};

/// A kind of paper, and whether the scans and photos of the case go along.
type WhatOfIt = (FormKind, bool);

/// The most letters a code has, hyphens included.
const CODE_MOST: usize = 16;

/// The one-time code on its way to the receipt. It is nothing that a log shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ReceiptCode {
    letters: [u8; CODE_MOST],
    length: usize,
}

impl ReceiptCode {
    /// The code as it was shown when the complaint was logged; longer ones are none and are cut.
    #[must_use]
    pub fn new(code: &str) -> Self {
        let mut letters = [0; CODE_MOST];
        let shown = code.bytes().filter(u8::is_ascii).take(CODE_MOST);
        let mut length = 0;
        for (place, letter) in letters.iter_mut().zip(shown) {
            *place = letter;
            length += 1;
        }
        Self { letters, length }
    }

    fn as_str(&self) -> &str {
        let letters = self.letters.get(..self.length).unwrap_or_default();
        str::from_utf8(letters).unwrap_or_default()
    }
}

impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode")
    }
}

impl Desk {
    /// A paper about a complaint, or about what hangs beside it.
    pub(super) fn of_complaint(
        &self,
        what: WhatOfIt,
        id: ComplaintId,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        self.require(Right::ReadComplaints)?;
        let file = self.complaint_file(id)?;
        self.describe_complaint(what, &file, context, words)
    }

    /// The receipt, for whoever has just been given its code.
    pub(super) fn of_receipt(
        &self,
        id: ComplaintId,
        code: ReceiptCode,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        self.require(Right::LogComplaints)?;
        let complaint = self.store.read().complaint(id)?;
        // What does not open the case at the desk must not stand on its slip.
        self.complaint_by_code(&complaint.number.to_string(), code.as_str())?;
        let kind = FormKind::ComplaintReceipt;
        let printed = printed(kind, Table::Complaint, id.0, complaint.number);
        let is_day_only = complaint.details.signed != Signed::Named;
        let context = self.reprint_context(context, &printed)?;
        let context = self.context_of(is_day_only, &context, words);
        Ok(Described {
            form: receipt::form(&complaint, code.as_str(), &context, words),
            file_name_parts: vec![complaint.number.to_string()],
            trace: Trace::of_protected(vec![printed], is_day_only),
        })
    }

    /// The decision about one fault.
    pub(super) fn of_accountability(
        &self,
        id: i64,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        self.require(Right::ReadComplaints)?;
        let decision: Accountability = self.store.read().record(id)?;
        let file = self.file_beside(self.complaint_of(&decision)?)?;
        self.describe_accountability(&decision, file.as_ref(), context, words)
    }

    /// A page that says who complains: the record with or without scans and photos, these by themselves, a notice or a
    /// reply. Making it is an opening: it wants a reason, and
    /// the log has it before there is a page. The page goes to the printer or to a place somebody chooses, never into a
    /// file of its own.
    ///
    /// # Errors
    /// As [`Desk::open_sealed`]; a [`Refusal`] where there is no such page, and then nothing is opened.
    pub fn complaint_paper_with(
        &mut self,
        request: PaperRequest,
        reason: &str,
        language: Option<Language>,
        progress: Progress<'_>,
    ) -> Result<Paper> {
        self.require(Right::ReadComplaints)?;
        let (what, id) = match request {
            PaperRequest::Complaint { kind, complaint } => ((kind, false), complaint),
            PaperRequest::ComplaintWithAttachments { complaint } => {
                ((FormKind::ComplaintRecord, true), complaint)
            }
            _ => return Err(Refusal::NotAboutAComplaint.into()),
        };
        let kind = what.0;
        if !may_say_who(kind) {
            return Err(Refusal::NotAboutAComplaint.into());
        }
        record_of(kind, &self.complaint_file(id)?)?;
        let opened = self.open_sealed(id, reason)?;
        let file = ComplaintFile {
            opened: Some(opened),
            ..self.complaint_file(id)?
        };
        let settings = self.settings()?;
        let words = words_of_paper(&settings, language);
        let context = self.context(&settings, &words);
        let described = self.describe_complaint(what, &file, &context, &words)?;
        let guarded = bears_identity(&file).then_some(Guarded::Identity);
        set(request, described, guarded, &words, progress)
    }

    fn describe_complaint(
        &self,
        (kind, has_attachments_along): WhatOfIt,
        file: &ComplaintFile,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let (table, row) = record_of(kind, file)?;
        match table {
            Table::Rectification => {
                let mut all = file.rectifications.iter();
                let found = all.find(|it| it.id == row);
                let found = found.ok_or(Refusal::NoRectification)?;
                return self.describe_rectifications(kind, &[found], context, words);
            }
            Table::Accountability => {
                let mut all = file.accountabilities.iter();
                let found = all.find(|it| it.id == row);
                let found = found.ok_or(Refusal::NoAccountability)?;
                return self.describe_accountability(found, Some(file), context, words);
            }
            _ => {}
        }
        let attachments = match has_attachments_along || kind == FormKind::ComplaintAttachments {
            true => Some(self.printed_attachments(file)?),
            false => None,
        };
        let complaint = &file.complaint;
        let printed = printed(kind, table, row, complaint.number);
        self.describe_printed(
            printed,
            is_day_only(Some(file)),
            context,
            words,
            |context| complaint_form(kind, file, attachments.as_deref(), context, words),
        )
    }

    fn describe_accountability(
        &self,
        decision: &Accountability,
        file: Option<&ComplaintFile>,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        if !decision.is_held {
            return Err(Refusal::NoAccountability.into());
        }
        let read = self.store.read();
        let opinion = decision.opinion_id.map(|id| read.opinion(OpinionId(id)));
        let opinion = opinion.transpose()?;
        let number = match (file, &opinion, decision.contact_id) {
            (Some(file), ..) => Some(file.complaint.number),
            (None, Some(opinion), _) => Some(opinion.number),
            (None, None, Some(contact)) => Some(read.contact(ContactId(contact))?.number),
            (None, None, None) => None,
        };
        let is_unnamed = opinion.is_some_and(|it| it.details.signed != Signed::Named);
        let is_day_only = is_day_only(file) || is_unnamed;
        let kind = FormKind::AccountabilityDecision;
        let printed = of_beside(kind, Table::Accountability, decision.id, number);
        self.describe_printed(printed, is_day_only, context, words, |context| {
            Ok(accountability_decision::form(
                decision, number, context, words,
            ))
        })
    }

    /// The case that something hangs beside, unless whoever sits at the desk may not open it.
    fn file_beside(&self, complaint: Option<i64>) -> Result<Option<ComplaintFile>> {
        complaint
            .map(|id| self.complaint_file(ComplaintId(id)))
            .transpose()
    }

    /// The complaint that a decision goes back to, by itself or through a rectification.
    fn complaint_of(&self, decision: &Accountability) -> Result<Option<i64>> {
        Ok(match (decision.complaint_id, decision.rectification_id) {
            (Some(complaint), _) => Some(complaint),
            (None, Some(id)) => {
                let rectification: Rectification = self.store.read().record(id)?;
                rectification.complaint_id
            }
            (None, None) => None,
        })
    }
}

/// The papers that can be printed about a complaint as it stands, its own record first.
#[must_use]
pub fn papers_of_complaint(file: &ComplaintFile) -> Vec<FormKind> {
    let is_about = |kind: &FormKind| match kind {
        FormKind::ComplaintAttachments => has_open_attachments(file),
        kind => record_of(*kind, file).is_ok(),
    };
    FormKind::ALL.iter().copied().filter(is_about).collect()
}

/// The papers that can say who complains about a complaint as it stands ([`Desk::complaint_paper_with`]).
#[must_use]
pub fn papers_with_identity(file: &ComplaintFile) -> Vec<FormKind> {
    let kinds = FormKind::ALL.iter().copied();
    kinds
        .filter(|kind| may_say_who(*kind) && record_of(*kind, file).is_ok())
        .collect()
}

/// Whether there are scans or photos that are printed without opening anything: behind the record, or by themselves.
#[must_use]
pub fn has_open_attachments(file: &ComplaintFile) -> bool {
    let mut all = file.attachments.iter();
    all.any(|it| it.voiding.is_none() && !it.is_sealed)
}

/// Whether there are scans or photos, sealed ones among them.
#[must_use]
pub fn has_attachments(file: &ComplaintFile) -> bool {
    file.attachments.iter().any(|it| it.voiding.is_none())
}

const fn may_say_who(kind: FormKind) -> bool {
    matches!(
        kind,
        FormKind::ComplaintRecord
            | FormKind::ComplaintAttachments
            | FormKind::AcceptanceNotice
            | FormKind::ComplaintReply
    )
}

fn is_day_only(file: Option<&ComplaintFile>) -> bool {
    file.is_some_and(|file| file.complaint.details.signed != Signed::Named)
}

fn complaint_form(
    kind: FormKind,
    file: &ComplaintFile,
    printed: Option<&[PrintedAttachment]>,
    context: &Context,
    words: &Words,
) -> Result<Form> {
    Ok(match kind {
        FormKind::ComplaintRecord => complaint_record::form(file, printed, context, words),
        FormKind::ComplaintAttachments => {
            attachments::form(file, printed.unwrap_or_default(), context, words)
        }
        FormKind::AcceptanceNotice => {
            let acceptance = file.complaint.details.acceptance;
            let acceptance = acceptance.ok_or(Refusal::NoAcceptance)?;
            acceptance_notice::form(file, acceptance, context, words)
        }
        FormKind::ComplaintApproval => approval::form(file, context, words),
        FormKind::HandlerCopy => handler_copy::form(file, context, words),
        FormKind::ComplaintReply => complaint_reply::form(file, context, words),
        FormKind::FollowUpRecord => follow_up_record::form(file, context, words),
        _ => return Err(Refusal::NotAboutAComplaint.into()),
    })
}

/// Which record a paper is about: its table and its row. Of what hangs beside a complaint the newest that was not voided.
fn record_of(kind: FormKind, file: &ComplaintFile) -> Result<(Table, i64)> {
    let details = &file.complaint.details;
    let refused = |refusal| Err(Error::Refused(refusal));
    let of_complaint = Ok((Table::Complaint, file.complaint.id.0));
    match kind {
        FormKind::ComplaintRecord | FormKind::ComplaintApproval => of_complaint,
        FormKind::ComplaintAttachments if !has_attachments(file) => refused(Refusal::NoAttachments),
        FormKind::AcceptanceNotice if details.acceptance.is_none() => {
            refused(Refusal::NoAcceptance)
        }
        FormKind::HandlerCopy if !is_assigned(file) => refused(Refusal::NotAssigned),
        FormKind::ComplaintReply if details.reply.is_empty() => refused(Refusal::NoReply),
        FormKind::FollowUpRecord if details.replied_on.is_none() => refused(Refusal::NoReply),
        FormKind::ComplaintAttachments
        | FormKind::AcceptanceNotice
        | FormKind::HandlerCopy
        | FormKind::ComplaintReply
        | FormKind::FollowUpRecord => of_complaint,
        FormKind::RectificationNotice | FormKind::RectificationFeedback => {
            let mut standing = file.rectifications.iter().rev();
            let newest = standing.find(|it| it.voiding.is_none());
            let newest = newest.ok_or(Refusal::NoRectification)?;
            Ok((Table::Rectification, newest.id))
        }
        FormKind::AccountabilityDecision => {
            let mut standing = file.accountabilities.iter().rev();
            let newest = standing.find(|it| it.voiding.is_none() && it.is_held);
            let newest = newest.ok_or(Refusal::NoAccountability)?;
            Ok((Table::Accountability, newest.id))
        }
        FormKind::ComplaintReceipt | FormKind::RecoverySheet => refused(Refusal::PrintedOnce),
        _ => refused(Refusal::NotAboutAComplaint),
    }
}

/// Whether there is somebody to handle it, and something to give them.
fn is_assigned(file: &ComplaintFile) -> bool {
    let details = &file.complaint.details;
    let has_matter = !details.has_sealed_facts() || !details.summary.is_empty();
    !details.handler.is_empty() && has_matter
}
