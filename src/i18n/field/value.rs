//! What stands in a field, for a person: codes in the names of their choices, days and times as the language writes them.

use chrono::NaiveDate;

use super::{complaint_value, list, review_value};
use crate::domain::calendar::DayKind;
use crate::domain::calendar_day::DaySource;
use crate::domain::catalogue::PublicTopic;
use crate::domain::contact::{
    AskerKind, Channel, ContactForm, ContactKind, Decision, Manner, Outcome, RepeatCause,
    Satisfaction,
};
use crate::domain::form::{FormKind, Way};
use crate::domain::journal::{PRINTED_FORM, PRINTED_WAY};
use crate::domain::limit::{LimitUnit, Promise};
use crate::domain::setting::SettingName;
use crate::domain::visit::{HostConsent, IdDocument, VisitKind};
use crate::domain::when;
use crate::i18n::{Language, Words};

/// What stands in a field, for a person: codes become the names of their choices, days and times are written as the
/// language writes them, and several lines come one after the other.
#[must_use]
pub fn field_value(field: &str, canonical_text: &str, words: &Words) -> String {
    if let Some(key) = choice_key(field, canonical_text) {
        return words.t(key);
    }
    let of_register = complaint_value::text(field, canonical_text, words)
        .or_else(|| review_value::text(field, canonical_text, words));
    if let Some(text) = of_register {
        return text;
    }
    match field {
        "screen_language" | "paper_language" => Language::from_tag(canonical_text)
            .map_or_else(|| canonical_text.to_owned(), |it| it.own_name().to_owned()),
        // Settings that are lists, and columns that hold an entry a line.
        "clerk_names" | "reception_phrases" | "value" | "materials" | "awaited_materials"
        | "received" | "missing" | "duties" | "steps" => {
            list(&canonical_text.lines().collect::<Vec<_>>(), words)
        }
        _ if is_day(field) => canonical_text.parse().map_or_else(
            |_| canonical_text.to_owned(),
            |day: NaiveDate| words.date(day),
        ),
        // Nobody types a text in just this notation, so whatever reads as a time is one.
        _ => when::from_canonical(canonical_text)
            .map_or_else(|| canonical_text.to_owned(), |at| words.date_time(at)),
    }
}

/// The key of the choice that a column holds by its code; `None` where the column holds no choice, or none of this code.
fn choice_key(field: &str, code: &str) -> Option<&'static str> {
    match field {
        // Several records have a kind, and no code is one of two of them.
        "kind" => VisitKind::from_code(code)
            .map(VisitKind::label_key)
            .or_else(|| ContactKind::from_code(code).map(ContactKind::label_key))
            .or_else(|| DayKind::from_code(code).map(DayKind::label_key))
            .or_else(|| review_value::choice_key(field, code)),
        "host_consent" => HostConsent::from_code(code).map(HostConsent::label_key),
        "id_document" => IdDocument::from_code(code).map(IdDocument::label_key),
        "departure" => departure_key(code),
        "channel" => Channel::from_code(code).map(Channel::label_key),
        "form" => ContactForm::from_code(code).map(ContactForm::label_key),
        "asker_kind" => AskerKind::from_code(code).map(AskerKind::label_key),
        "above_limit_unit" => LimitUnit::from_code(code).map(LimitUnit::label_key),
        "outcome" => Outcome::from_code(code)
            .map(Outcome::label_key)
            .or_else(|| review_value::choice_key(field, code)),
        "told_how" | "given_how" | "followed_up_how" => {
            Manner::from_code(code).map(Manner::label_key)
        }
        "satisfaction" => Satisfaction::from_code(code).map(Satisfaction::label_key),
        "repeat_cause" => RepeatCause::from_code(code).map(RepeatCause::label_key),
        "due_promise" => Promise::from_code(code).map(Promise::label_key),
        "decision" => Decision::from_code(code).map(Decision::label_key),
        "topic" => PublicTopic::from_code(code).map(PublicTopic::label_key),
        "source" => DaySource::from_code(code)
            .map(DaySource::label_key)
            .or_else(|| review_value::choice_key(field, code)),
        "name" => SettingName::from_code(code).map(super::setting_key),
        "form_kind" | PRINTED_FORM => FormKind::from_code(code).map(FormKind::label_key),
        PRINTED_WAY => Way::from_code(code).map(Way::label_key),
        _ if is_yes_or_no(field) => yes_or_no_key(code),
        _ => complaint_value::choice_key(field, code)
            .or_else(|| review_value::choice_key(field, code)),
    }
}

/// Columns that say whether something is so.
fn is_yes_or_no(field: &str) -> bool {
    ["is_", "wants_", "has_"]
        .iter()
        .any(|start| field.starts_with(start))
}

fn yes_or_no_key(code: &str) -> Option<&'static str> {
    match code {
        "1" => Some("value-yes"),
        "0" => Some("value-no"),
        _ => None,
    }
}

/// Columns that hold a day without a time.
fn is_day(field: &str) -> bool {
    field.ends_with("_on")
        || matches!(
            field,
            "day" | "due_from" | "valid_from" | "accept_by" | "returned_by" | "term_until"
        )
}

fn departure_key(code: &str) -> Option<&'static str> {
    match code {
        "none" => Some("departure-none"),
        "signed_out" => Some("departure-signed-out"),
        "unknown" => Some("departure-unknown"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::review::{CheckKind, MeetingKind, QuestionnaireKind};

    #[test]
    fn no_code_of_a_kind_is_shared_by_two_records() {
        let visits = VisitKind::ALL.iter().map(|it| it.code());
        let contacts = ContactKind::ALL.iter().map(|it| it.code());
        let days = DayKind::ALL.iter().map(|it| it.code());
        let meetings = MeetingKind::ALL.iter().map(|it| it.code());
        let asking = QuestionnaireKind::ALL.iter().map(|it| it.code());
        let checks = CheckKind::ALL.iter().map(|it| it.code());
        let of_review = meetings.chain(asking).chain(checks);
        let mut codes: Vec<&str> = visits
            .chain(contacts)
            .chain(days)
            .chain(of_review)
            .collect();
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count, "{codes:?}");
    }
}
