//! Fields in words: their labels, what stands in them, and what is wrong with what was typed.

use super::{contact_field, list};
use crate::domain::field::Problem;
use crate::domain::form::FormKind;
use crate::domain::journal::{PRINTED_FORM, PRINTED_PERIOD};
use crate::domain::setting::SettingName;
use crate::domain::visit::{HostConsent, IdDocument, VisitField, VisitKind};
use crate::domain::when;
use crate::i18n::{Language, Words};

/// The label of a field, by its column in `schema.sql` or the name of a setting. A name that nobody knows, which only a
/// damaged register holds, is shown as it is.
#[must_use]
pub fn field_label(field: &str, words: &Words) -> String {
    let key = match VisitField::from_name(field) {
        Some(field) => Some(field.label_key()),
        None => match SettingName::from_code(field) {
            Some(setting) => Some(setting_key(setting)),
            None => other_field_key(field).or_else(|| contact_field::key(field)),
        },
    };
    key.map_or_else(|| field.to_owned(), |key| words.t(key))
}

/// What stands in a field, for a person: codes become the names of their choices, times are written as the language
/// writes them, and several lines come one after the other.
#[must_use]
pub fn field_value(field: &str, canonical_text: &str, words: &Words) -> String {
    let key = match field {
        "kind" => VisitKind::from_code(canonical_text).map(VisitKind::label_key),
        "host_consent" => HostConsent::from_code(canonical_text).map(HostConsent::label_key),
        "id_document" => IdDocument::from_code(canonical_text).map(IdDocument::label_key),
        "departure" => departure_key(canonical_text),
        "name" => SettingName::from_code(canonical_text).map(setting_key),
        "form_kind" | PRINTED_FORM => FormKind::from_code(canonical_text).map(FormKind::title_key),
        _ => None,
    };
    if let Some(key) = key {
        return words.t(key);
    }
    match field {
        "screen_language" | "paper_language" => Language::from_tag(canonical_text)
            .map_or_else(|| canonical_text.to_owned(), |it| it.own_name().to_owned()),
        "clerk_names" | "reception_phrases" | "value" => {
            list(&canonical_text.lines().collect::<Vec<_>>(), words)
        }
        // Nobody types a text in just this notation, so whatever reads as a time is one.
        _ => when::from_canonical(canonical_text)
            .map_or_else(|| canonical_text.to_owned(), |at| words.date_time(at)),
    }
}

/// Whether a change of this field says anything to a person: the parts of the number, the keys inside the file and the
/// form that was printed stand elsewhere already.
#[must_use]
pub fn is_shown_in_history(field: &str) -> bool {
    !matches!(
        field,
        "number_year" | "number_sequence" | "visit_id" | "name" | PRINTED_FORM | PRINTED_PERIOD
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
    }
}

fn departure_key(code: &str) -> Option<&'static str> {
    match code {
        "none" => Some("departure-none"),
        "signed_out" => Some("departure-signed-out"),
        "unknown" => Some("departure-unknown"),
        _ => None,
    }
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
    }
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
        "reason" => "field-reason",
        "teacher_name" => "field-teacher-name",
        "collector_name" => "field-collector-name",
        "collector_relation" => "field-collector-relation",
        "verified_by" => "field-verified-by",
        "at" => "field-shift-at",
        "from_person" => "field-from-person",
        "to_person" => "field-to-person",
        "on_site_count" => "field-on-site-count",
        "left_item_count" => "field-left-item-count",
        "name" => "field-setting-name",
        "value" => "field-setting-value",
        "series" => "field-series",
        "first_sequence" => "field-first-sequence",
        "last_sequence" => "field-last-sequence",
        "form_kind" | PRINTED_FORM => "field-form-kind",
        "printed_at" => "field-printed-at",
        "printed_by" => "field-printed-by",
        PRINTED_PERIOD => "field-printed-period",
        _ => return None,
    })
}
