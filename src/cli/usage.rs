//! What can be wrong with arguments, and the sentence for it.

use super::command::CommandName;
use crate::domain::batch::Batch;
use crate::domain::limit::Limit;
use crate::i18n::{Language, Words};
use crate::wording;

/// Arguments that cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongUsage {
    /// What is wrong.
    pub wrong: Wrong,
    /// The command they were for, as far as it was understood.
    pub command: Option<CommandName>,
    /// The language asked for, as far as it was understood.
    pub language: Option<Language>,
}

/// What can be wrong with arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// No such command.
    UnknownCommand(String),
    /// No such option.
    UnknownOption(String),
    /// Options without the command they are for.
    CommandMissing,
    /// An option of another command.
    OptionElsewhere(&'static str),
    /// An option that must be there.
    OptionMissing(&'static str),
    /// An option given again.
    OptionTwice(&'static str),
    /// An option whose value is missing.
    ValueMissing(String),
    /// A value for an option that takes none.
    ValueUnwanted(String),
    /// A word too many.
    UnexpectedWord(String),
    /// Which register is meant was not said.
    RegisterMissing {
        /// Those that the command knows.
        known: Vec<&'static str>,
    },
    /// No register of this name, or none for this command.
    UnknownRegister {
        /// What was written.
        text: String,
        /// Those that the command knows.
        known: Vec<&'static str>,
    },
    /// Which file is meant was not said.
    FileMissing,
    /// What to look for was not said.
    TextMissing,
    /// A language we do not speak.
    UnknownLanguage(String),
    /// Not a day in any notation we read.
    NotADay(String),
    /// The last day lies before the first.
    DaysReversed,
    /// Not a record's number.
    NotANumber(String),
    /// Not a whole number, or too large a one.
    NotAWholeNumber(String),
    /// Not a limit: a whole number of days, at most a year.
    NotALimit(String),
    /// Not a year.
    NotAYear(String),
    /// No paper of this kind.
    UnknownForm(String),
    /// No batch of papers of this name.
    UnknownBatch(String),
    /// Which visit a form is about was not said.
    NumberMissing,
    /// Which period a report is for was not said.
    PeriodMissing,
    /// Not a period of a report.
    NotAPeriod(String),
    /// Not a period of the facts for the eight “not”.
    NotAPeriodOrTerm(String),
    /// A paper is written as a PDF only.
    NotAPdf(String),
}

/// The sentence for it.
pub(super) fn sentence(wrong: &Wrong, words: &Words) -> String {
    let with = |key: &str, text: &str| words.with(key, &[("text", text.into())]);
    match wrong {
        Wrong::UnknownCommand(text) => with("cli-wrong-unknown-command", text),
        Wrong::UnknownOption(text) => with("cli-wrong-unknown-option", text),
        Wrong::CommandMissing => words.t("cli-wrong-command-missing"),
        Wrong::OptionElsewhere(name) => with("cli-wrong-option-elsewhere", &format!("--{name}")),
        Wrong::OptionMissing(name) => with("cli-wrong-option-missing", &format!("--{name}")),
        Wrong::OptionTwice(name) => with("cli-wrong-option-twice", &format!("--{name}")),
        Wrong::ValueMissing(text) => with("cli-wrong-value-missing", text),
        Wrong::ValueUnwanted(text) => with("cli-wrong-value-unwanted", text),
        Wrong::UnexpectedWord(text) => with("cli-wrong-unexpected-word", text),
        Wrong::RegisterMissing { known } => {
            let args = [("names", wording::list(known, words).into())];
            words.with("cli-wrong-register-missing", &args)
        }
        Wrong::UnknownRegister { text, known } => {
            let args = [
                ("text", text.as_str().into()),
                ("names", wording::list(known, words).into()),
            ];
            words.with("cli-wrong-unknown-register", &args)
        }
        Wrong::FileMissing => words.t("cli-wrong-file-missing"),
        Wrong::TextMissing => words.t("cli-wrong-text-missing"),
        Wrong::UnknownLanguage(text) => with("cli-wrong-unknown-language", text),
        Wrong::NotADay(text) => with("cli-wrong-not-a-day", text),
        Wrong::DaysReversed => words.t("cli-wrong-days-reversed"),
        Wrong::NotANumber(text) => with("cli-wrong-not-a-number", text),
        Wrong::NotAWholeNumber(text) => with("cli-wrong-not-a-whole-number", text),
        Wrong::NotALimit(text) => {
            let args = [
                ("text", text.into()),
                ("min", u32::from(Limit::MIN_DAYS).into()),
                ("max", u32::from(Limit::MAX_DAYS).into()),
            ];
            words.with("cli-wrong-not-a-limit", &args)
        }
        Wrong::NotAYear(text) => with("cli-wrong-not-a-year", text),
        Wrong::UnknownForm(text) => with("cli-wrong-unknown-form", text),
        Wrong::UnknownBatch(text) => {
            let known: Vec<&str> = Batch::ALL.iter().map(|batch| batch.code()).collect();
            let args = [
                ("text", text.as_str().into()),
                ("names", wording::list(&known, words).into()),
            ];
            words.with("cli-wrong-unknown-batch", &args)
        }
        Wrong::NumberMissing => words.t("cli-wrong-number-missing"),
        Wrong::PeriodMissing => words.t("cli-wrong-period-missing"),
        Wrong::NotAPeriod(text) => with("cli-wrong-not-a-period", text),
        Wrong::NotAPeriodOrTerm(text) => with("cli-wrong-not-a-period-or-term", text),
        Wrong::NotAPdf(text) => with("cli-wrong-not-a-pdf", text),
    }
}
