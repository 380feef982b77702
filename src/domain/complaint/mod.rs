//! A complaint (投诉): what was complained about, how it is dealt with, and what protects whoever complains.
//!
//! Rules C1–C13, A5, E6, E8; the procedure of GB/T 19012 / ISO 10002. Who complains is no column: it is sealed the moment
//! it is saved ([`super::protection`]), and of a confidential complaint the facts are too. Days, not minutes: the minute of a
//! complaint would point at a line of the visitors' book.
//!
//! Knows nothing of keys, files and screens.

mod beside;
mod choices;
mod due;
mod file;
mod signature;
mod stage;
mod steps;
mod typed;
mod typed_sheet;

pub use beside::{Attachment, Instruction, addition};
pub use choices::{Acceptance, AttachmentUse, Category, Finding, RedPath, Severity};
pub use due::{accept_by, accepted_on_time, due_date, is_accepted_on_time, replied_on_time};
pub use file::{ComplaintFile, Opened, Opening};
pub use signature::closing_message;
pub use stage::{MAY_FOLLOW, Stage, Step, step_to_do, steps_after};
pub use steps::take_step;
pub use typed::{TypedComplaint, check, opened_facts, sealed_facts, take_sealed};
pub use typed_sheet::check_sheet;

use chrono::{NaiveDate, NaiveDateTime};

use super::contact::{AskerKind, Channel, Manner, Satisfaction};
use super::limit::Promise;
use super::number::RecordNumber;
use super::protection::{Protected, Shield, Signed};
use super::record::{FieldText, Recorded, Table, Voiding};
use super::stored::{WithoutPersonal, columns};
use super::when;

/// A complaint's key within one register file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ComplaintId(pub i64);

columns! {
    /// What is known of a complaint, checked. Who complains is not among it.
    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    ComplaintDetails {
        /// 署名方式.
        signed: Signed, public;
        /// 方式 (C3).
        channel: Channel, public;
        /// 收到日期.
        received_on: NaiveDate, public;
        /// 校长室直接接待 (C1).
        is_at_principal: bool, public;
        /// What whoever complains is to the school (C6).
        complainant_kind: AskerKind, public;
        /// 类别: the code of a [`Category`], or a word of the school's own.
        category: String, public;
        /// 被投诉人, a name a line.
        respondents: Vec<String>, public;
        /// 被投诉部门.
        respondent_department: String, public;
        /// Whether it is about the principal, so that it is not sealed to them.
        is_about_principal: bool, public;
        /// 事实与经过; empty where it is sealed.
        facts: String, personal;
        /// 诉求; empty where it is sealed.
        request: String, personal;
        /// 情绪激动 (A5).
        is_agitated: bool, public;
        /// How they were calmed, and whether a leader was called (A5).
        calming_note: String, personal;
        /// 强制报告 or 欺凌: the path that waits for nobody.
        red_path: Option<RedPath>, public;
        /// Who was told outside: the police, the education bureau.
        red_told: String, public;
        /// When.
        red_told_at: Option<NaiveDateTime>, public;
        /// How.
        red_told_how: Option<Manner>, public;
        /// What was done for the child at once.
        red_note: String, personal;
        /// 转办摘要: what a handler is given of a confidential complaint, written by the principal.
        summary: String, personal;
        /// Accounts the principal named to see what is sealed, a name a line.
        viewers: Vec<String>, public;
        /// Where it stands.
        stage: Stage, public;
        /// 拟办: what the office proposes.
        proposed: Option<Acceptance>, public;
        /// By whom.
        proposed_by: String, public;
        /// When.
        proposed_on: Option<NaiveDate>, public;
        /// 受理, 不予受理 or 转送; `None` while it waits.
        acceptance: Option<Acceptance>, public;
        /// The reason of a refusal or a referral.
        acceptance_reason: String, personal;
        /// 受理日期, or the day it was refused or referred.
        accepted_on: Option<NaiveDate>, public;
        /// By whom.
        accepted_by: String, public;
        /// The last day on which acceptance is in time.
        accept_by: Option<NaiveDate>, public;
        /// When the complainant was told of it.
        acceptance_told_on: Option<NaiveDate>, public;
        /// How.
        acceptance_told_how: Option<Manner>, public;
        /// 转送单位.
        referred_to: String, public;
        /// 初步评估.
        severity: Option<Severity>, public;
        /// What was weighed.
        assessment: String, personal;
        /// When.
        assessed_on: Option<NaiveDate>, public;
        /// By whom.
        assessed_by: String, public;
        /// 承办人.
        handler: String, public;
        /// 承办部门.
        handler_department: String, public;
        /// 交办日期.
        assigned_on: Option<NaiveDate>, public;
        /// By whom.
        assigned_by: String, public;
        /// When the handler signed for it.
        handler_signed_on: Option<NaiveDate>, public;
        /// 调查经过.
        investigation: String, personal;
        /// What the complainant says to it.
        complainant_view: String, personal;
        /// What the respondent says to it.
        respondent_view: String, personal;
        /// When.
        investigated_on: Option<NaiveDate>, public;
        /// By whom.
        investigated_by: String, public;
        /// 认定.
        finding: Option<Finding>, public;
        /// What it rests on.
        finding_basis: String, personal;
        /// When.
        found_on: Option<NaiveDate>, public;
        /// By whom.
        found_by: String, public;
        /// 处理决定.
        decision: String, personal;
        /// When.
        decided_on: Option<NaiveDate>, public;
        /// By whom.
        decided_by: String, public;
        /// 答复内容.
        reply: String, personal;
        /// 答复日期, which on time is judged by.
        replied_on: Option<NaiveDate>, public;
        /// 答复方式.
        replied_how: Option<Manner>, public;
        /// 答复人.
        replied_by: String, public;
        /// 送达凭证.
        delivery_proof: String, personal;
        /// 回访日期.
        followed_up_on: Option<NaiveDate>, public;
        /// 回访人.
        followed_up_by: String, public;
        /// 回访方式.
        followed_up_how: Option<Manner>, public;
        /// 是否解决.
        is_solved: Option<bool>, public;
        /// 满意度; `None` is unrated.
        satisfaction: Option<Satisfaction>, public;
        /// 有无打击报复 (C5).
        has_retaliation: Option<bool>, public;
        /// What they said.
        follow_up_note: String, personal;
        /// 结案日期.
        closed_on: Option<NaiveDate>, public;
        /// 结案人, whose signature it is.
        closed_by: String, public;
        /// 结案意见.
        closing_note: String, personal;
        /// The journal's entry the signature was given over.
        closing_seq: Option<i64>, public;
        /// The signature over number, day and that entry's hash, in hexadecimal.
        closing_signature: String, public;
        /// 撤回日期.
        withdrawn_on: Option<NaiveDate>, public;
        /// Why.
        withdraw_reason: String, personal;
        /// 重新办理日期; the limit runs from it anew.
        reopened_on: Option<NaiveDate>, public;
        /// Why.
        reopen_reason: String, personal;
        /// The complaint it was merged into (并案).
        merged_into_id: Option<i64>, public;
        /// Where it stood before, which unmerging brings back.
        merged_from_stage: Option<Stage>, public;
        /// The visit it came with; never of a confidential or anonymous one.
        visit_id: Option<i64>, personal;
        /// The first contact it came of; never of a confidential or anonymous one.
        contact_id: Option<i64>, personal;
        /// The hash of the one-time code on the receipt slip (argon2id).
        receipt_code: String, public;
        /// 到期日 that counts now; `None` where nothing runs.
        due_on: Option<NaiveDate>, public;
        /// Which promise it comes from.
        due_promise: Option<Promise>, public;
        /// Day zero of the limit.
        due_from: Option<NaiveDate>, public;
        /// 暂定: it reaches past the last published day.
        is_due_provisional: bool, public;
        /// 备注.
        note: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
        /// 原编号.
        original_number: String, public;
    }
}

/// A complaint in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Its key in this file.
    pub id: ComplaintId,
    /// Its number, `TS-2026-0137`.
    pub number: RecordNumber,
    /// When it was entered; of one that is not named, the day alone counts and the time reads midnight.
    pub entered_at: NaiveDateTime,
    /// Who entered it.
    pub entered_by: String,
    /// What is known of it.
    pub details: ComplaintDetails,
    /// Set once it is voided.
    pub voiding: Option<Voiding>,
    /// The journal's last entry about this complaint: whoever wants to change it says which one they saw.
    pub revision: u64,
}

impl Complaint {
    /// Whether anything is still to be done about it.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.voiding.is_none() && !self.details.stage.is_over()
    }
}

impl Protected for ComplaintDetails {
    fn shield(&self) -> Shield<'_> {
        Shield {
            signed: self.signed,
            is_about_principal: self.is_about_principal,
            respondents: &self.respondents,
            viewers: &self.viewers,
        }
    }
}

impl ComplaintDetails {
    /// Whether the facts are sealed: the complaint is confidential, or about the principal.
    #[must_use]
    pub fn has_sealed_facts(&self) -> bool {
        self.signed == Signed::Confidential || self.is_about_principal
    }

    /// What it is about, in short, without anything that is sealed: the summary, else the facts.
    #[must_use]
    pub fn gist(&self) -> &str {
        if self.summary.is_empty() {
            &self.facts
        } else {
            &self.summary
        }
    }

    /// The same without its personal texts, for who may see that there is a complaint and not what it says.
    #[must_use]
    pub fn without_texts(self) -> Self {
        self.without_personal()
    }

    /// The same with nothing but day, stage and due date, for whoever it is about.
    #[must_use]
    pub fn number_only(self) -> Self {
        Self {
            received_on: self.received_on,
            stage: self.stage,
            due_on: self.due_on,
            due_promise: self.due_promise,
            is_due_provisional: self.is_due_provisional,
            ..Self::default()
        }
    }

    /// The category, where it is one of the list that ships.
    #[must_use]
    pub fn known_category(&self) -> Option<Category> {
        Category::from_code(&self.category)
    }

    /// Whether the reply was given in time, as far as that can be said on `today`: `None` while it still runs, and where
    /// no reply is owed (refused, referred, withdrawn, merged).
    #[must_use]
    pub fn is_replied_on_time(&self, today: NaiveDate) -> Option<bool> {
        let (acceptance, stage) = (self.acceptance, self.stage);
        replied_on_time(self.due_on?, self.replied_on, acceptance, stage, today)
    }
}

impl Recorded for Complaint {
    const TABLE: Table = Table::Complaint;

    fn fields(&self) -> Vec<FieldText> {
        let mut fields = vec![
            FieldText::new("number_year", false, self.number.year.to_string()),
            FieldText::new("number_sequence", false, self.number.sequence.to_string()),
            // Personal: with the visitors' book beside it the minute says who complained, so it can be erased.
            FieldText::new("entered_at", true, when::to_canonical(self.entered_at)),
            FieldText::new("entered_by", false, self.entered_by.clone()),
        ];
        fields.extend(self.details.fields());
        fields.extend(Voiding::fields(self.voiding.as_ref()));
        fields
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_shown_without_texts_has_no_personal_field_left() {
        let mut filled = |name: &'static str| match name {
            "signed" => Some("named".to_owned()),
            "channel" => Some("visit".to_owned()),
            "complainant_kind" => Some("parent".to_owned()),
            "stage" => Some("received".to_owned()),
            "received_on" => Some("2026-11-25".to_owned()),
            "visit_id" | "contact_id" => Some("7".to_owned()),
            name if name.starts_with("is_") && name != "is_solved" => Some("0".to_owned()),
            name if ComplaintDetails::default()
                .fields()
                .iter()
                .any(|field| field.name == name && field.is_personal) =>
            {
                Some("机密".to_owned())
            }
            _ => None,
        };
        let details = ComplaintDetails::from_texts(&mut filled).unwrap();
        let personal = details
            .fields()
            .into_iter()
            .filter(|field| field.is_personal);
        assert!(personal.clone().all(|field| field.text.is_some()) && personal.count() > 10);
        let shown = details.without_texts();
        assert!(
            shown
                .fields()
                .iter()
                .all(|field| !field.is_personal || field.text.is_none())
        );
    }
}
