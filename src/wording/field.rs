//! Fields in words: their labels, and what is wrong with what was typed.

use super::{complaint_field, contact_field, review_field};
use crate::desk::PASSWORD_MIN_CHARS;
use crate::domain::field::Problem;
use crate::domain::journal::{
    OPENED_REASON, PRINTED_COPIES, PRINTED_FORM, PRINTED_PERIOD, PRINTED_PRINTER, PRINTED_WAY,
};
use crate::domain::record::Table;
use crate::domain::setting::SettingName;
use crate::domain::visit::VisitField;
use crate::i18n::Words;

/// The label of a field in one table. Some tables share the name of a column and call it differently: whom a shift is
/// handed over to takes it over (接班人), whom a matter is handed over to handles it (承办人).
#[must_use]
pub fn field_label_in(table: Table, field: &str, words: &Words) -> String {
    let own = own_key(table, field)
        .or_else(|| complaint_field::own_key(table, field))
        .or_else(|| review_field::own_key(table, field));
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
                .or_else(|| contact_field::key(field))
                .or_else(|| complaint_field::key(field))
                .or_else(|| review_field::key(field)),
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

/// What stands beside a box that wants something else. No full stop: it may stand in brackets.
#[must_use]
pub fn problem(problem: Problem, words: &Words) -> String {
    match problem {
        Problem::Missing => words.t("problem-missing"),
        Problem::TooLong {
            max_chars,
            found_chars,
        } => {
            let args = [("max", max_chars.into()), ("found", found_chars.into())];
            words.with("problem-too-long", &args)
        }
        Problem::NotATime => words.t("problem-not-a-time"),
        Problem::InFuture => words.t("problem-in-future"),
        Problem::BeforeArrival => words.t("problem-before-arrival"),
        Problem::WithoutArrival => words.t("problem-without-arrival"),
        Problem::NotACount { min, max } => {
            let args = [
                ("min", u32::from(min).into()),
                ("max", u32::from(max).into()),
            ];
            words.with("problem-not-a-count", &args)
        }
        Problem::NotAPhone => words.t("problem-not-a-phone"),
        Problem::LastFourOnly => words.t("problem-last-four-only"),
        Problem::UnknownChoice => words.t("problem-unknown-choice"),
        Problem::NotADate => words.t("problem-not-a-date"),
        Problem::BeforeReceipt => words.t("problem-before-receipt"),
        Problem::BeforeHandOver => words.t("problem-before-hand-over"),
        Problem::BeforeRequest => words.t("problem-before-request"),
        Problem::NotLater => words.t("problem-not-later"),
        Problem::HandedToOneself => words.t("problem-handed-to-oneself"),
        Problem::NoLongerHere => words.t("problem-no-longer-here"),
        Problem::NotATimeOfDay => words.t("problem-not-a-time-of-day"),
        Problem::IsRespondent => words.t("problem-is-respondent"),
        Problem::IsHandler => words.t("problem-is-handler"),
        Problem::VerifiesOneself => words.t("problem-verifies-oneself"),
        Problem::OpenedAlone => words.t("problem-opened-alone"),
        Problem::MoreThanCounted => words.t("problem-more-than-counted"),
        Problem::FewerThanEntered => words.t("problem-fewer-than-entered"),
        Problem::MoreThanIssued => words.t("problem-more-than-issued"),
        Problem::MoreThanReturned => words.t("problem-more-than-returned"),
        Problem::NotATally => words.t("problem-not-a-tally"),
        Problem::NoSupervisor => words.t("problem-no-supervisor"),
        Problem::PastTerm => words.t("problem-past-term"),
        Problem::GiverUnknown => words.t("problem-giver-unknown"),
        Problem::GiverKnown => words.t("problem-giver-known"),
        Problem::NotATerm => words.t("problem-not-a-term"),
        Problem::PasswordTooShort => words.with(
            "problem-password-too-short",
            &[("min", PASSWORD_MIN_CHARS.into())],
        ),
        Problem::PasswordsDiffer => words.t("problem-passwords-differ"),
        Problem::PasswordUnchanged => words.t("problem-password-unchanged"),
    }
}

pub(super) fn setting_key(setting: SettingName) -> &'static str {
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
