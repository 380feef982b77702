//! The same use cases without a window: commands for scripts, tests and whoever likes a keyboard best.
//!
//! Exit status: 0 done, 1 refused or failed with a sentence on the error stream, 2 wrong usage. Data goes to the output
//! stream and nothing else does, so that it can be piped. Knows nothing of egui.

mod access;
mod args;
mod backups;
mod calendar;
mod closing;
mod command;
mod founding;
mod help;
mod json;
mod papers;
mod records;
mod registers;
mod sheets;
mod streams;
mod usage;

pub use args::parse;
pub use command::{
    Command, CommandLine, CommandName, DueRequest, FormRequest, InitRequest, Invocation,
    SignedReport,
};
pub use streams::Streams;
pub use usage::{Wrong, WrongUsage};

use std::path::PathBuf;

use crate::config::{Places, Preferences};
use crate::desk::{Clock, Desk};
use crate::i18n::{Language, Words};
use crate::wording;
use streams::Failure;

/// Everything went well.
pub const DONE: i32 = 0;
/// Refused or failed.
pub const FAILED: i32 = 1;
/// Not a command we know, or not in this way.
pub const WRONG_USAGE: i32 = 2;

/// Runs a command and returns its exit status.
pub fn run(line: &CommandLine, streams: &mut Streams<'_>) -> i32 {
    let session = Session::of(line);
    let outcome = session
        .run(&line.command, streams)
        .and_then(|()| streams.finish());
    let failure = match outcome {
        Ok(()) => return DONE,
        Err(failure) => failure,
    };
    match failure {
        // Whoever read us has seen enough, as `head` does.
        Failure::ReaderGone => DONE,
        Failure::Output => {
            streams.say(&session.words.t("cli-failed-output"));
            FAILED
        }
        Failure::Desk(error) => {
            streams.say(&wording::sentence(&error, &session.words));
            session.say_rows(&error, streams);
            FAILED
        }
        Failure::PasswordMissing => {
            streams.say(&session.words.t("cli-failed-no-password"));
            FAILED
        }
        Failure::PhraseMissing => {
            streams.say(&session.words.t("cli-failed-no-phrase"));
            FAILED
        }
        Failure::PasswordsDiffer => {
            streams.say(&session.words.t("cli-failed-passwords-differ"));
            FAILED
        }
        Failure::Unreadable => {
            streams.say(&session.words.t("cli-failed-sheet-unreadable"));
            FAILED
        }
        Failure::NoEntry(seq) => {
            let args = [("count", seq.to_string().into())];
            streams.say(&session.words.with("cli-check-no-entry", &args));
            FAILED
        }
        Failure::Disagrees => {
            streams.say(&session.words.t("cli-verify-disagrees"));
            FAILED
        }
        Failure::NoFile(path) => {
            let args = [("path", path.into())];
            streams.say(&session.words.with("cli-failed-no-file", &args));
            FAILED
        }
        Failure::Faults(count) => {
            let args = [("count", count.into())];
            streams.say(&session.words.with("cli-check-faults", &args));
            FAILED
        }
    }
}

/// Tells what was wrong with the arguments, and how they ought to look.
pub fn report(wrong: &WrongUsage, streams: &mut Streams<'_>) -> i32 {
    let words = Words::new(language(wrong.language));
    streams.say(&usage::sentence(&wrong.wrong, &words));
    streams.say(&help::usage_line(wrong.command, &words));
    WRONG_USAGE
}

/// What every command needs to know.
struct Session {
    words: Words,
    register: PathBuf,
    /// Whether the register was asked for by its name.
    is_register_named: bool,
    user: Option<String>,
    is_json: bool,
    /// The language that was asked for; papers otherwise take the school's.
    asked_language: Option<Language>,
}

impl Session {
    fn of(line: &CommandLine) -> Self {
        let places = Places::find();
        let preferences = Preferences::load(&places.preferences);
        let register = line.register.clone();
        let is_register_named = register.is_some();
        Self {
            words: Words::new(language(line.language)),
            register: register.unwrap_or_else(|| preferences.register_in(&places).to_owned()),
            is_register_named,
            user: line.user.clone(),
            is_json: line.is_json,
            asked_language: line.language,
        }
    }

    fn run(&self, command: &Command, streams: &mut Streams<'_>) -> Result<(), Failure> {
        match command {
            Command::Init(request) => founding::init(self, request, streams),
            Command::Check { entry } => registers::check(self, *entry, streams),
            Command::Backup { folder, is_plain } => {
                backups::back_up(self, folder.as_deref(), *is_plain, streams)
            }
            Command::Restore {
                file,
                sheet,
                variable,
            } => {
                let sheet = sheet.as_deref().map(|it| (it, variable.as_deref()));
                backups::restore(self, file, sheet, streams)
            }
            Command::Sample { records, seed } => registers::sample(self, *records, *seed, streams),
            Command::Import(request) => sheets::import(self, request, streams),
            Command::Export(request) => sheets::export(self, request, streams),
            Command::Template { kind, file } => sheets::template(self, *kind, file, streams),
            Command::ImportCalendar {
                file,
                year,
                dry_run,
            } => calendar::import(self, file, *year, *dry_run, streams),
            Command::Due(request) => calendar::due(self, *request, streams),
            Command::Find { text } => records::find(self, text, streams),
            Command::Show { number, reveal } => {
                records::show(self, *number, reveal.as_deref(), streams)
            }
            Command::RecoverIdentities { sheet, variable } => {
                records::recover_identities(self, sheet, variable.as_deref(), streams)
            }
            Command::Form(request) => papers::form(self, request, streams),
            Command::Book {
                register,
                from,
                to,
                file,
            } => papers::book(self, *register, (*from, *to), file, streams),
            Command::Report { period, file } => papers::report(self, *period, file, streams),
            Command::Close { period, file } => {
                closing::close(self, *period, file.as_deref(), streams)
            }
            Command::Reopen { period, reason } => closing::reopen(self, *period, reason, streams),
            Command::VerifyReport(report) => closing::verify(self, report, streams),
            Command::Help(name) => streams.line(&help::text(*name, &self.words)),
            Command::Version => streams.line(&format!(
                "{} {}",
                env!("CARGO_PKG_NAME"),
                env!("CARGO_PKG_VERSION")
            )),
        }
    }

    /// Opens the register and unlocks it where it has accounts.
    fn open(&self) -> Result<Desk, Failure> {
        let mut desk = self.open_for_anybody()?;
        if desk.is_locked() {
            access::unlock(&mut desk, self.user.as_deref(), &self.words)?;
        }
        Ok(desk)
    }

    /// Opens the register for what concerns its file and not what stands in it: nobody has to unlock it.
    fn open_for_anybody(&self) -> Result<Desk, Failure> {
        Ok(Desk::open(
            &self.register,
            self.user.as_deref(),
            Clock::System,
        )?)
    }

    /// Every cell that cannot be taken, a line each; the sentence above them named the first.
    fn say_rows(&self, error: &crate::desk::Error, streams: &mut Streams<'_>) {
        /// Who has more mends these first.
        const MOST_LINES: usize = 100;
        let crate::desk::Error::Rows(problems) = error else {
            return;
        };
        for problem in problems.iter().take(MOST_LINES) {
            streams.say(&wording::row_problem(problem, &self.words));
        }
        let rest = problems.len().saturating_sub(MOST_LINES);
        if rest > 0 {
            streams.say(&self.words.with("cli-more-rows", &[("count", rest.into())]));
        }
    }
}

/// The language asked for, else the one remembered from the window, else the system's.
fn language(asked: Option<Language>) -> Language {
    let preferences = Preferences::load(&Places::find().preferences);
    Language::chosen(asked, preferences.language.as_deref())
}
