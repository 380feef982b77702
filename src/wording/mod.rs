//! One sentence, in the reader's language, for everything that can happen: what it was, and what to do next.
//!
//! Screens and commands say the same because both ask here. Knows the desk and the words; knows nothing of egui and of
//! how anything is stored. The words themselves stand in the Fluent files.

mod calendar;
mod closing;
mod error;
mod fault;
mod field;
mod paper;

pub use crate::i18n::field::{category, field_label, field_label_in, is_shown_in_history, list};
pub use calendar::{day_name, day_reason, due_day, notice_fault};
pub use closing::{finding, out_of_order, weight_key};
pub use error::{row_problem, sentence};
pub use fault::{fault, table};
pub use field::{field_value, problem};
pub use paper::{form_kind, handed_out, how_it_left, left_out, print_line};

use crate::domain::journal::{Action, OPENED_REASON, PRINTED_FORM};
use crate::domain::visit::{VisitKind, VisitState};
use crate::i18n::Words;
use crate::store::HistoryEntry;

/// What an entry of the history says was done: 登记, 更正, 签离 …
#[must_use]
pub fn action(action: Action, words: &Words) -> String {
    words.t(action.label_key())
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

fn state_key(state: VisitState) -> &'static str {
    match state {
        VisitState::Appointment => "visit-state-appointment",
        VisitState::OnSite => "visit-state-on-site",
        VisitState::Left => "visit-state-left",
        VisitState::LeftUnknown => "visit-state-left-unknown",
        VisitState::Void => "visit-state-void",
    }
}
