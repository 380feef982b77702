//! The arguments as a command. Options stand before or after the command's word, in any order.

mod calendar;
mod closing;
mod papers;
mod sheets;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use chrono::NaiveDate;
use lexopt::Arg;

use super::command::{Command, CommandLine, CommandName, InitRequest, Invocation};
use super::usage::{Wrong, WrongUsage};
use crate::domain::when;
use crate::i18n::Language;

/// Options that every command takes.
const GLOBAL: [&str; 6] = ["register", "user", "lang", "json", "help", "version"];
/// Options without a value.
const FLAGS: [&str; 11] = [
    "all",
    "json",
    "plain",
    "help",
    "version",
    "demo",
    "dry-run",
    "redact",
    "list",
    "explain",
    "calendar-days",
];
/// All options with a value.
const VALUED: [&str; 29] = [
    "batch",
    "register",
    "user",
    "lang",
    "school",
    "principal",
    "clerk",
    "office",
    "deputy",
    "supervisor",
    "recovery-out",
    "reveal",
    "phrase-from-env",
    "desk",
    "map",
    "sheet",
    "from",
    "to",
    "out",
    "records",
    "seed",
    "kind",
    "blank",
    "count",
    "entry",
    "days",
    "year",
    "reason",
    "code",
];
/// Options that may be given again: a person each.
const REPEATED: [&str; 4] = ["clerk", "office", "deputy", "supervisor"];
/// Reads the arguments, the program's own name first. `today` is what a day without its year is near to.
///
/// # Errors
/// What is wrong with them.
pub fn parse(
    args: impl IntoIterator<Item = OsString>,
    today: NaiveDate,
) -> Result<Invocation, WrongUsage> {
    let mut given = Given::default();
    let outcome = given.read(args).and_then(|()| given.invocation(today));
    outcome.map_err(|wrong| WrongUsage {
        wrong,
        command: given.command,
        language: given.language,
    })
}

/// Everything that was given, before it is known to fit together.
#[derive(Default)]
struct Given {
    command: Option<CommandName>,
    words: Vec<OsString>,
    values: BTreeMap<&'static str, Vec<OsString>>,
    flags: Vec<&'static str>,
    language: Option<Language>,
}

impl Given {
    fn read(&mut self, args: impl IntoIterator<Item = OsString>) -> Result<(), Wrong> {
        let mut parser = lexopt::Parser::from_iter(args);
        while let Some(arg) = parser.next().map_err(unreadable)? {
            let option = match arg {
                Arg::Value(word) => {
                    self.word(word)?;
                    continue;
                }
                Arg::Short('h') => "help".to_owned(),
                Arg::Short('V') => "version".to_owned(),
                Arg::Short(letter) => return Err(Wrong::UnknownOption(format!("-{letter}"))),
                Arg::Long(name) => name.to_owned(),
            };
            if let Some(flag) = FLAGS.into_iter().find(|flag| *flag == option) {
                self.flags.push(flag);
            } else if let Some(name) = VALUED.into_iter().find(|name| *name == option) {
                let value = parser.value().map_err(unreadable)?;
                self.value(name, value)?;
            } else {
                return Err(Wrong::UnknownOption(format!("--{option}")));
            }
        }
        Ok(())
    }

    fn word(&mut self, word: OsString) -> Result<(), Wrong> {
        if self.command.is_some() {
            self.words.push(word);
            return Ok(());
        }
        let text = word.to_string_lossy();
        let known = CommandName::ALL.iter().find(|name| name.word() == text);
        let known = known.ok_or_else(|| Wrong::UnknownCommand(text.into_owned()))?;
        self.command = Some(*known);
        Ok(())
    }

    fn value(&mut self, name: &'static str, value: OsString) -> Result<(), Wrong> {
        let values = self.values.entry(name).or_default();
        if !values.is_empty() && !REPEATED.contains(&name) {
            return Err(Wrong::OptionTwice(name));
        }
        if name == "lang" {
            let tag = value.to_string_lossy();
            let language = Language::from_tag(&tag);
            self.language = Some(language.ok_or_else(|| Wrong::UnknownLanguage(tag.into_owned()))?);
        }
        values.push(value);
        Ok(())
    }

    fn invocation(&mut self, today: NaiveDate) -> Result<Invocation, Wrong> {
        let register = self.path("register");
        let user = self.text("user").filter(|user| !user.trim().is_empty());
        let language = self.language;
        let demo = self.has("demo");
        let command = if self.has("version") {
            Command::Version
        } else if self.has("help") {
            Command::Help(self.command.filter(|name| *name != CommandName::Help))
        } else if let Some(name) = self.command {
            self.refuse_options_of_others(name)?;
            self.command(name, today)?
        } else {
            self.refuse_options_of_commands()?;
            return Ok(Invocation::Window {
                register,
                demo,
                user,
                language,
            });
        };
        Ok(Invocation::Command(CommandLine {
            register,
            user,
            language,
            is_json: self.has("json"),
            command,
        }))
    }

    fn command(&mut self, name: CommandName, today: NaiveDate) -> Result<Command, Wrong> {
        let command = match name {
            CommandName::Init => Command::Init(InitRequest {
                school: self.required("school")?,
                principal: self.required("principal")?,
                clerks: self.texts("clerk"),
                offices: self.texts("office"),
                deputies: self.texts("deputy"),
                supervisors: self.texts("supervisor"),
                desk: self.text("desk"),
                recovery_out: self.path("recovery-out"),
            }),
            CommandName::Import if self.is_about_calendar() => self.import_calendar(today)?,
            CommandName::Import => self.import()?,
            CommandName::Template => self.template()?,
            CommandName::Export => self.export(today)?,
            CommandName::Find => Command::Find {
                text: self.words_as_text()?,
            },
            CommandName::Show => {
                let text = self.words_as_text()?;
                let number = text.parse().map_err(|_| Wrong::NotANumber(text))?;
                let reveal = self.text("reveal");
                if reveal.is_none() && self.values.contains_key("reveal") {
                    return Err(Wrong::OptionMissing("reveal"));
                }
                Command::Show { number, reveal }
            }
            CommandName::RecoverIdentities => Command::RecoverIdentities {
                sheet: self.required_path("sheet")?,
                variable: self.text("phrase-from-env"),
            },
            CommandName::Check => Command::Check {
                entry: match self.values.contains_key("entry") {
                    true => Some(self.whole_number("entry")?),
                    false => None,
                },
            },
            CommandName::Backup => Command::Backup {
                folder: self.path("to"),
                is_plain: self.has("plain"),
            },
            CommandName::Restore => Command::Restore {
                file: self.file()?,
                sheet: self.path("sheet"),
                variable: self.text("phrase-from-env"),
            },
            CommandName::Sample => Command::Sample {
                records: self.whole_number("records")?,
                seed: self.whole_number("seed")?,
            },
            CommandName::Form => Command::Form(self.form(today)?),
            CommandName::Book => self.book(today)?,
            CommandName::Report => self.report()?,
            CommandName::Close => self.close()?,
            CommandName::Reopen => self.reopen()?,
            CommandName::VerifyReport => self.verify_report()?,
            CommandName::Due => self.due(today)?,
            CommandName::Help => Command::Help(self.help_topic()?),
        };
        match self.words.first() {
            Some(word) => Err(Wrong::UnexpectedWord(word.to_string_lossy().into_owned())),
            None => Ok(command),
        }
    }

    /// An option of another command is a misunderstanding that had better be said.
    fn refuse_options_of_others(&self, name: CommandName) -> Result<(), Wrong> {
        let is_its_own = |option: &&str| GLOBAL.contains(option) || name.options().contains(option);
        let given = self
            .values
            .keys()
            .copied()
            .chain(self.flags.iter().copied());
        match given.into_iter().find(|option| !is_its_own(option)) {
            Some(option) => Err(Wrong::OptionElsewhere(option)),
            None => Ok(()),
        }
    }

    fn refuse_options_of_commands(&self) -> Result<(), Wrong> {
        const OF_WINDOW: [&str; 4] = ["register", "user", "lang", "demo"];
        let given = self
            .values
            .keys()
            .copied()
            .chain(self.flags.iter().copied());
        match given.into_iter().find(|option| !OF_WINDOW.contains(option)) {
            Some(_) => Err(Wrong::CommandMissing),
            None => Ok(()),
        }
    }

    fn has(&self, flag: &str) -> bool {
        self.flags.contains(&flag)
    }

    fn path(&self, name: &str) -> Option<PathBuf> {
        let value = self.values.get(name)?.first()?;
        (!value.is_empty()).then(|| PathBuf::from(value))
    }

    fn texts(&self, name: &str) -> Vec<String> {
        let values = self.values.get(name).into_iter().flatten();
        values
            .map(|value| value.to_string_lossy().trim().to_owned())
            .filter(|text| !text.is_empty())
            .collect()
    }

    fn text(&self, name: &str) -> Option<String> {
        self.texts(name).into_iter().next()
    }

    fn required(&self, name: &'static str) -> Result<String, Wrong> {
        self.text(name).ok_or(Wrong::OptionMissing(name))
    }

    fn required_path(&self, name: &'static str) -> Result<PathBuf, Wrong> {
        self.path(name).ok_or(Wrong::OptionMissing(name))
    }

    /// Options that do not go with how a command is called here.
    fn refuse_beside(&self, others: &[&'static str]) -> Result<(), Wrong> {
        match others.iter().find(|name| self.values.contains_key(**name)) {
            Some(name) => Err(Wrong::OptionElsewhere(name)),
            None => Ok(()),
        }
    }

    fn day(&self, name: &'static str, today: NaiveDate) -> Result<Option<NaiveDate>, Wrong> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        let day = when::parse_date(&text, today);
        day.map(Some).ok_or(Wrong::NotADay(text))
    }

    fn whole_number<T: std::str::FromStr>(&self, name: &'static str) -> Result<T, Wrong> {
        let text = self.required(name)?;
        text.parse().map_err(|_| Wrong::NotAWholeNumber(text))
    }

    fn file(&mut self) -> Result<PathBuf, Wrong> {
        if self.words.is_empty() {
            return Err(Wrong::FileMissing);
        }
        Ok(PathBuf::from(self.words.remove(0)))
    }

    /// All words as one text, so that nobody has to quote a name with a blank.
    fn words_as_text(&mut self) -> Result<String, Wrong> {
        let words: Vec<String> = self
            .words
            .drain(..)
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        let text = words.join(" ").trim().to_owned();
        if text.is_empty() {
            Err(Wrong::TextMissing)
        } else {
            Ok(text)
        }
    }

    fn help_topic(&mut self) -> Result<Option<CommandName>, Wrong> {
        if self.words.is_empty() {
            return Ok(None);
        }
        let word = self.words.remove(0).to_string_lossy().into_owned();
        let known = CommandName::ALL.iter().find(|name| name.word() == word);
        known.copied().map(Some).ok_or(Wrong::UnknownCommand(word))
    }
}

fn unreadable(error: lexopt::Error) -> Wrong {
    match error {
        lexopt::Error::MissingValue {
            option: Some(option),
        } => Wrong::ValueMissing(option),
        lexopt::Error::UnexpectedValue { option, .. } => Wrong::ValueUnwanted(option),
        lexopt::Error::UnexpectedOption(option) => Wrong::UnknownOption(option),
        other => Wrong::UnknownOption(other.to_string()),
    }
}
