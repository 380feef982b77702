//! One sentence, in the reader's language, for everything that can happen: what it was, and what to do next.
//!
//! Screens and commands say the same because both ask here. Knows the desk and the words; knows nothing of egui and of
//! how anything is stored. The words themselves stand in the Fluent files.

mod calendar;
mod complaint_field;
mod complaint_value;
mod contact_field;
mod error;
mod fault;
mod field;
mod paper;
mod value;

pub use calendar::{day_name, day_reason, due_day, notice_fault};
pub use complaint_value::category;
pub use error::{row_problem, sentence};
pub use fault::{fault, table};
pub use field::{field_label, field_label_in, is_shown_in_history, problem};
pub use paper::{form_kind, handed_out};
pub use value::field_value;

use crate::domain::journal::{Action, OPENED_REASON, PRINTED_FORM};
use crate::domain::visit::{VisitKind, VisitState};
use crate::i18n::Words;
use crate::store::HistoryEntry;

/// What an entry of the history says was done: 登记, 更正, 签离 …
#[must_use]
pub fn action(action: Action, words: &Words) -> String {
    words.t(action_key(action))
}

/// What an entry of the history says was done, with the paper that was printed or the reason something was opened for:
/// 打印了会客单. A reason that was erased after the retention time is left out.
#[must_use]
pub fn deed(entry: &HistoryEntry, words: &Words) -> String {
    let named = |field: &str| {
        let change = entry.changes.iter().find(|it| it.field == field);
        change.and_then(|change| change.after.as_deref())
    };
    match (entry.head.action, named(PRINTED_FORM), named(OPENED_REASON)) {
        (Action::Print, Some(form), _) => {
            let form = field_value(PRINTED_FORM, form, words);
            words.with("action-print-form", &[("form", form.into())])
        }
        (Action::Open, _, Some(reason)) => {
            words.with("action-open-because", &[("reason", reason.into())])
        }
        (other, ..) => action(other, words),
    }
}

/// Where a visit stands: 预约, 在校, 已签离 …
#[must_use]
pub fn visit_state(state: VisitState, words: &Words) -> String {
    words.t(state_key(state))
}

/// What kind of visit it is: 家长, 学生 …
#[must_use]
pub fn visit_kind(kind: VisitKind, words: &Words) -> String {
    words.t(kind.label_key())
}

/// Texts in one line, as the language separates them.
#[must_use]
pub fn list<T: AsRef<str>>(texts: &[T], words: &Words) -> String {
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    texts.join(&words.t("list-separator"))
}

fn action_key(action: Action) -> &'static str {
    match action {
        Action::Create => "action-create",
        Action::Import => "action-import",
        Action::Sample => "action-sample",
        Action::Correct => "action-correct",
        Action::Arrive => "action-arrive",
        Action::SignOut => "action-sign-out",
        Action::CloseForgotten => "action-close-forgotten",
        Action::HandOver => "action-hand-over",
        Action::Void => "action-void",
        Action::Undo => "action-undo",
        Action::Set => "action-set",
        Action::Restore => "action-restore",
        Action::Answer => "action-answer",
        Action::Accept => "action-accept",
        Action::AwaitMaterials => "action-await-materials",
        Action::CompleteMaterials => "action-complete-materials",
        Action::MarkComplex => "action-mark-complex",
        Action::PassOn => "action-pass-on",
        Action::SignFor => "action-sign-for",
        Action::SendBack => "action-send-back",
        Action::GiveNotice => "action-give-notice",
        Action::AskExtension => "action-ask-extension",
        Action::DecideExtension => "action-decide-extension",
        Action::TellExtension => "action-tell-extension",
        Action::Remind => "action-remind",
        Action::Finish => "action-finish",
        Action::ReplyUp => "action-reply-up",
        Action::FollowUp => "action-follow-up",
        Action::Annotate => "action-annotate",
        Action::Deliver => "action-deliver",
        Action::Redate => "action-redate",
        Action::Load => "action-load",
        Action::Propose => "action-propose",
        Action::Refuse => "action-refuse",
        Action::Refer => "action-refer",
        Action::TellAcceptance => "action-tell-acceptance",
        Action::Assess => "action-assess",
        Action::Assign => "action-assign",
        Action::Investigate => "action-investigate",
        Action::Find => "action-find",
        Action::Decide => "action-decide",
        Action::Reply => "action-reply",
        Action::Close => "action-close",
        Action::Withdraw => "action-withdraw",
        Action::Merge => "action-merge",
        Action::Unmerge => "action-unmerge",
        Action::Reopen => "action-reopen",
        Action::Summarize => "action-summarize",
        Action::NameViewers => "action-name-viewers",
        Action::MakeConfidential => "action-make-confidential",
        Action::Instruct => "action-instruct",
        Action::ConfirmInstruction => "action-confirm-instruction",
        Action::Seal => "action-seal",
        Action::Reseal => "action-reseal",
        Action::Open => "action-open",
        Action::Attach => "action-attach",
        Action::OrderRectification => "action-order-rectification",
        Action::DoRectification => "action-do-rectification",
        Action::VerifyRectification => "action-verify-rectification",
        Action::ReopenRectification => "action-reopen-rectification",
        Action::DecideAccountability => "action-decide-accountability",
        Action::FinishSanction => "action-finish-sanction",
        Action::AddAccount => "action-add-account",
        Action::MakeKeys => "action-make-keys",
        Action::ChangePassword => "action-change-password",
        Action::ResetPassword => "action-reset-password",
        Action::EndAccount => "action-end-account",
        Action::Succeed => "action-succeed",
        Action::MakeRecovery => "action-make-recovery",
        Action::Print => "action-print",
    }
}

fn state_key(state: VisitState) -> &'static str {
    match state {
        VisitState::Appointment => "visit-state-appointment",
        VisitState::OnSite => "visit-state-on-site",
        VisitState::Left => "visit-state-left",
        VisitState::LeftUnknown => "visit-state-left-unknown",
        VisitState::Void => "visit-state-void",
    }
}
