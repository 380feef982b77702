//! Fields in words: their labels, and what stands in them, on the screen and on paper alike.
//!
//! Knows columns by their names in `schema.sql`. A key is told by whoever knows keys.

mod closing;
mod complaint;
mod complaint_value;
mod contact;
mod review;
mod review_value;
mod value;

pub use complaint_value::category;
pub use value::field_value;

use super::Words;
use crate::domain::journal::{
    OPENED_REASON, PRINTED_COPIES, PRINTED_FORM, PRINTED_PERIOD, PRINTED_PRINTER, PRINTED_WAY,
};
use crate::domain::record::Table;
use crate::domain::setting::SettingName;
use crate::domain::visit::VisitField;

/// The label of a field in one table. Some tables share the name of a column and call it differently: whom a shift is
/// handed over to takes it over (接班人), whom a matter is handed over to handles it (承办人).
#[must_use]
pub fn field_label_in(table: Table, field: &str, words: &Words) -> String {
    let own = own_key(table, field)
        .or_else(|| closing::own_key(table, field))
        .or_else(|| complaint::own_key(table, field))
        .or_else(|| review::own_key(table, field));
    match own {
        Some(key) => words.t(key),
        None => field_label(field, words),
    }
}

/// The label of a field, by its column in `schema.sql` or the name of a setting; for a column of several tables one that
/// fits them all, so whoever knows the table asks [`field_label_in`]. A name that nobody knows, which only a damaged
/// register holds, is shown as it is.
#[must_use]
pub fn field_label(field: &str, words: &Words) -> String {
    let key = match VisitField::from_name(field) {
        Some(field) => Some(field.label_key()),
        None => match SettingName::from_code(field) {
            Some(setting) => Some(setting_key(setting)),
            None => other_field_key(field)
                .or_else(|| contact::key(field))
                .or_else(|| closing::key(field))
                .or_else(|| complaint::key(field))
                .or_else(|| review::key(field)),
        },
    };
    key.map_or_else(|| field.to_owned(), |key| words.t(key))
}

/// Whether a change of this field says anything to a person: the parts of the number, the keys inside the file, what was
/// printed and why something was opened stand elsewhere already; hashes and signatures are for the check.
#[must_use]
pub fn is_shown_in_history(field: &str) -> bool {
    !matches!(
        field,
        "number_year"
            | "number_sequence"
            | "visit_id"
            | "contact_id"
            | "earlier_id"
            | "item_id"
            | "item_key"
            | "complaint_id"
            | "merged_into_id"
            | "attachment_id"
            | "rectification_id"
            | "opinion_id"
            | "spot_check_id"
            | "box_opening_id"
            | "questionnaire_id"
            | "meeting_id"
            | "receipt_code"
            | "payload"
            | "closing_seq"
            | "closing_signature"
            | OPENED_REASON
            | PRINTED_FORM
            | PRINTED_PERIOD
            | PRINTED_WAY
            | PRINTED_PRINTER
            | PRINTED_COPIES
    )
}

/// Several names or things, one after the other as the language writes them.
#[must_use]
pub fn list<T: AsRef<str>>(texts: &[T], words: &Words) -> String {
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    texts.join(&words.t("list-separator"))
}

fn setting_key(setting: SettingName) -> &'static str {
    match setting {
        SettingName::SchoolName => "field-school-name",
        SettingName::DeskName => "field-desk-name",
        SettingName::PrincipalName => "field-principal-name",
        SettingName::SupervisionPhone => "field-supervision-phone",
        SettingName::ClerkNames => "field-clerk-names",
        SettingName::ScreenLanguage => "field-screen-language",
        SettingName::PaperLanguage => "field-paper-language",
        SettingName::ReceptionPhrases => "field-reception-phrases",
        SettingName::OfficeClosesAt => "setting-office-closes-at",
        SettingName::HandedOverLimit => "setting-handed-over-limit",
        SettingName::WrittenLimit => "setting-written-limit",
        SettingName::ComplexLimit => "setting-complex-limit",
        SettingName::ComplaintAcceptanceLimit => "setting-complaint-acceptance-limit",
        SettingName::ComplaintReplyLimit => "setting-complaint-reply-limit",
        SettingName::OpinionLimit => "setting-opinion-limit",
        SettingName::UnsignedAfterHours => "setting-unsigned-after-hours",
        SettingName::EscalateAfterDays => "setting-escalate-after-days",
        SettingName::ComplaintCategories => "setting-complaint-categories",
        SettingName::ComplaintPhrases => "setting-complaint-phrases",
        SettingName::OpinionBoxes => "setting-opinion-boxes",
        SettingName::Terms => "setting-terms",
        SettingName::SupervisorMeetingsLeast => "setting-supervisor-meetings-least",
        SettingName::SupervisorMeetingsMost => "setting-supervisor-meetings-most",
        SettingName::StudentMeetingsLeast => "setting-student-meetings-least",
        SettingName::StudentMeetingsMost => "setting-student-meetings-most",
        SettingName::MeetingWarnDays => "setting-meeting-warn-days",
        SettingName::LockAfterMinutes => "setting-lock-after-minutes",
        SettingName::SuperiorKey => "setting-superior-key",
        SettingName::SuperiorName => "setting-superior-name",
        SettingName::RecoveryKey => "setting-recovery-key",
        SettingName::SecondRecoveryKey => "setting-second-recovery-key",
    }
}

/// The key of a column that its table calls otherwise than others do; `None` where the column's own label serves.
fn own_key(table: Table, field: &str) -> Option<&'static str> {
    Some(match (table, field) {
        (Table::Setting, "name") => "field-setting-name",
        (Table::Staff | Table::Student, "name") => "field-person-name",
        (Table::CalendarDay, "name") => "field-day-name",
        (Table::Contact, "kind") => "field-contact-kind",
        (Table::CalendarDay, "kind") => "field-day-kind",
        (Table::CalendarNotice, "origin") => "field-source-file",
        (Table::ShiftNote, "from_person") => "field-from-person",
        (Table::ShiftNote, "to_person") => "field-to-person",
        (Table::HandOver, "to_person") => "field-handler",
        (Table::Reminder, "to_person") => "field-reminded-person",
        (Table::Release, "reason") => "field-reason",
        (Table::Extension, "reason") => "field-extension-reason",
        (Table::Staff | Table::Post, "department") => "field-own-department",
        (Table::Department, "place") => "field-office-place",
        (Table::ServiceItem, "place") => "field-item-place",
        (Table::PublicNotice, "place") => "field-published-place",
        (Table::ServiceItem, "materials") => "field-needed-materials",
        (Table::ServiceItem, "ended_on") => "field-item-ended-on",
        (Table::PublicNotice, "ended_on") => "field-taken-down-on",
        (Table::Staff, "left_on") => "field-staff-left-on",
        (Table::Student, "left_on") => "field-student-left-on",
        _ => return None,
    })
}

/// Columns that are no box of the visit form.
fn other_field_key(field: &str) -> Option<&'static str> {
    Some(match field {
        "number_year" => "field-number-year",
        "number_sequence" => "field-number-sequence",
        "entered_at" => "field-entered-at",
        "entered_by" => "field-entered-by",
        "voided_at" => "field-voided-at",
        "voided_by" => "field-voided-by",
        "void_reason" => "field-void-reason",
        "visit_id" => "field-visit-id",
        "left_at" => "field-left-at",
        "what" => "field-what",
        "handed_over_at" => "field-handed-over-at",
        "handed_over_to" => "field-handed-over-to",
        "leaves_at" => "field-leaves-at",
        "reason" => "field-any-reason",
        "teacher_name" => "field-teacher-name",
        "collector_name" => "field-collector-name",
        "collector_relation" => "field-collector-relation",
        "verified_by" => "field-verified-by",
        "at" => "field-shift-at",
        "from_person" => "field-handed-by",
        "to_person" => "field-receiver",
        "on_site_count" => "field-on-site-count",
        "left_item_count" => "field-left-item-count",
        "name" => "field-name",
        "value" => "field-setting-value",
        "series" => "field-series",
        "first_sequence" => "field-first-sequence",
        "last_sequence" => "field-last-sequence",
        "form_kind" | PRINTED_FORM => "field-form-kind",
        "printed_at" => "field-printed-at",
        "printed_by" => "field-printed-by",
        PRINTED_PERIOD => "field-printed-period",
        PRINTED_WAY => "field-printed-way",
        PRINTED_PRINTER => "field-printed-printer",
        PRINTED_COPIES => "field-printed-copies",
        _ => return None,
    })
}
