//! What stands in the columns of opinions, questionnaires, meetings and checks, for a person.

use super::list;
use crate::domain::contact::AskerKind;
use crate::domain::opinion::{FeedbackManner, OpinionOutcome, OpinionSource};
use crate::domain::review::{
    Answers, CheckKind, MeetingKind, QuestionnaireKind, SupervisionResult,
};
use crate::domain::stored::Column as _;
use crate::domain::term::Terms;
use crate::i18n::Words;

/// The key of the choice that a column holds by its code; `None` where the column holds no choice, or none of this code.
pub(super) fn choice_key(field: &str, code: &str) -> Option<&'static str> {
    match field {
        "kind" => MeetingKind::from_code(code)
            .map(MeetingKind::label_key)
            .or_else(|| QuestionnaireKind::from_code(code).map(QuestionnaireKind::label_key))
            .or_else(|| CheckKind::from_code(code).map(CheckKind::label_key)),
        "source" => OpinionSource::from_code(code).map(OpinionSource::label_key),
        "giver_kind" => AskerKind::from_code(code).map(AskerKind::label_key),
        "outcome" => OpinionOutcome::from_code(code).map(OpinionOutcome::label_key),
        "feedback_how" => FeedbackManner::from_code(code).map(FeedbackManner::label_key),
        // Of a first contact it is a text of its own, which nobody writes as a code.
        "result" => SupervisionResult::from_code(code).map(SupervisionResult::label_key),
        _ => None,
    }
}

/// What a column holds that is neither a choice nor a day: names a line each, a tally, terms; `None` for any other.
pub(super) fn text(field: &str, text: &str, words: &Words) -> Option<String> {
    match field {
        "attendees" | "supervisors" | "checked_by" | "opinion_boxes" => {
            Some(list(&text.lines().collect::<Vec<_>>(), words))
        }
        "answers" => tally(text, words),
        // The value of a setting, which does not say of which: only terms hold two days a line.
        "terms" | "value" => terms(text, words),
        _ => None,
    }
}

/// The answers of a question with their counts; `None` for what is no tally.
fn tally(text: &str, words: &Words) -> Option<String> {
    let answers = Answers::from_text(Some(text.to_owned()))?;
    let lines = answers.0.iter().map(|it| {
        let args = [
            ("answer", it.text.as_str().into()),
            ("count", u32::from(it.count).into()),
        ];
        words.with("value-tally", &args)
    });
    Some(list(&lines.collect::<Vec<_>>(), words))
}

/// The terms of a school, earliest first; `None` for what is none.
fn terms(text: &str, words: &Words) -> Option<String> {
    let terms = Terms::typed(text).ok()?;
    let lines = terms.all().iter().map(|it| {
        let args = [
            ("first", words.date(it.from).into()),
            ("last", words.date(it.to).into()),
        ];
        words.with("value-term", &args)
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| list(&lines, words))
}
