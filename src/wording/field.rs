//! What is wrong with what was typed into a field, and keys that stand in one.

use crate::desk::PASSWORD_MIN_CHARS;
use crate::domain::field::Problem;
use crate::i18n::{Words, field};
use crate::store::seal::{PublicKey, VerifyingKey};

/// What stands in a field, for a person, as [`field::field_value`] says it; a key by its fingerprint.
#[must_use]
pub fn field_value(name: &str, canonical_text: &str, words: &Words) -> String {
    let fingerprint = match name {
        // The value of a setting does not say of which; a key reads as nothing else does.
        "public_key" | "superior_key" | "recovery_key" | "second_recovery_key" | "value" => {
            fingerprint(canonical_text)
        }
        "signing_key" => VerifyingKey::from_text(canonical_text)
            .ok()
            .map(|key| key.fingerprint()),
        _ => None,
    };
    fingerprint.unwrap_or_else(|| field::field_value(name, canonical_text, words))
}

/// A public key as two people compare it; `None` for what is no key.
fn fingerprint(text: &str) -> Option<String> {
    PublicKey::from_text(text).ok().map(|key| key.fingerprint())
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
