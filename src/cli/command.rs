//! The commands there are, and what each is told.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::desk::{BatchOrder, ExportRequest, ImportRequest, PaperRequest, SheetKind};
use crate::domain::form::FormKind;
use crate::domain::limit::Limit;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::period::Period;
use crate::i18n::Language;

/// What the arguments ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum Invocation {
    /// The window.
    Window {
        /// The register to open instead of the usual one.
        register: Option<PathBuf>,
        /// A filled sample register, thrown away at the end.
        demo: bool,
        /// Who sits at the desk.
        user: Option<String>,
        /// The language of the screens.
        language: Option<Language>,
    },
    /// A command.
    Command(CommandLine),
}

/// A command, with what every command takes.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandLine {
    /// `--register`: the register instead of the usual one.
    pub register: Option<PathBuf>,
    /// `--user`: who acts, as the journal will say.
    pub user: Option<String>,
    /// `--lang`: the language of what is printed.
    pub language: Option<Language>,
    /// `--json`: the result as JSON.
    pub is_json: bool,
    /// What to do.
    pub command: Command,
}

/// What to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// A new register.
    Init(InitRequest),
    /// A register from a sheet.
    Import(ImportRequest),
    /// A holiday notice from a file.
    ImportCalendar {
        /// The sheet or calendar file.
        file: PathBuf,
        /// The year of days that are written without one.
        year: i32,
        /// Only say what would change.
        dry_run: bool,
    },
    /// The day a limit ends.
    Due(DueRequest),
    /// An empty sheet to fill in.
    Template {
        /// The register it is for.
        kind: SheetKind,
        /// The file to write.
        file: PathBuf,
    },
    /// A register into a sheet.
    Export(ExportRequest),
    /// Records by number, name, initials, phone or what they speak of.
    Find {
        /// What to look for.
        text: String,
    },
    /// One record in full.
    Show {
        /// Its number.
        number: RecordNumber,
        /// `--reveal`: why what is sealed of it is to be opened.
        reveal: Option<String>,
    },
    /// Every identity that a recovery sheet opens.
    RecoverIdentities {
        /// The sheet's text.
        sheet: PathBuf,
        /// The variable that holds its phrase; `SHOUWEN_PHRASE` otherwise.
        variable: Option<String>,
    },
    /// Everything there is to check.
    Check {
        /// The entry of the journal whose hash is asked for, as a report names it.
        entry: Option<u64>,
    },
    /// A checked copy of the register.
    Backup {
        /// Where to; beside the register otherwise.
        folder: Option<PathBuf>,
        /// `--plain`: not sealed, wherever it lies.
        is_plain: bool,
    },
    /// A backup as the register.
    Restore {
        /// The backup.
        file: PathBuf,
        /// The recovery sheet that opens a sealed one.
        sheet: Option<PathBuf>,
        /// The variable that holds its phrase; `SHOUWEN_PHRASE` otherwise.
        variable: Option<String>,
    },
    /// Made-up records in an empty register.
    Sample {
        /// How many.
        records: u32,
        /// The same seed makes the same records.
        seed: u64,
    },
    /// A form, filled or blank, or which there are.
    Form(FormRequest),
    /// The register book of a period.
    Book {
        /// Of which register.
        register: Register,
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
        /// The file to write.
        file: PathBuf,
    },
    /// The report of a period.
    Report {
        /// Which.
        period: Period,
        /// The file to write.
        file: PathBuf,
    },
    /// A month is closed by the principal's signature.
    Close {
        /// Which.
        period: Period,
        /// Where its signed report goes, if anywhere.
        file: Option<PathBuf>,
    },
    /// A closed month is reopened.
    Reopen {
        /// Which.
        period: Period,
        /// Why.
        reason: String,
    },
    /// A signed report is held against the register.
    VerifyReport(SignedReport),
    /// How a command is used, or which there are.
    Help(Option<CommandName>),
    /// The program's version.
    Version,
}

/// What `init` is told of the school.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InitRequest {
    /// The school's name.
    pub school: String,
    /// The principal's name.
    pub principal: String,
    /// Those who sit at the desk.
    pub clerks: Vec<String>,
    /// 办公室.
    pub offices: Vec<String>,
    /// 副校长.
    pub deputies: Vec<String>,
    /// 监督员.
    pub supervisors: Vec<String>,
    /// What the desk is called; 前台 otherwise.
    pub desk: Option<String>,
    /// The file that the recovery sheet goes to.
    pub recovery_out: Option<PathBuf>,
}

/// How `verify-report` finds a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedReport {
    /// By its file.
    File(PathBuf),
    /// By the code on its paper.
    Code(String),
}

/// What `due` is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueRequest {
    /// Day zero.
    pub from: NaiveDate,
    /// How long.
    pub limit: Limit,
    /// Whether every day is to be told.
    pub is_explained: bool,
}

/// What `form` is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormRequest {
    /// Which kinds there are.
    List,
    /// A form about a visit or a first contact.
    OfRecord {
        /// Its number.
        number: RecordNumber,
        /// Which form; otherwise the one that suits the record.
        kind: Option<FormKind>,
        /// The file to write.
        file: PathBuf,
    },
    /// A paper about no one record: the roll-call, the last hand-over of the shift, a list of the catalogue.
    OfDesk {
        /// Which.
        wanted: PaperRequest,
        /// The file to write.
        file: PathBuf,
    },
    /// All papers of a kind of some days, in one file.
    Batch {
        /// Which.
        order: BatchOrder,
        /// The file to write.
        file: PathBuf,
    },
    /// Empty forms with serials.
    Blank {
        /// Which form.
        kind: FormKind,
        /// How many.
        count: u32,
        /// The file to write.
        file: PathBuf,
    },
}

macro_rules! commands {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, [$($option:literal),*];)*) => {
        /// A command's word.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum CommandName { $($(#[$doc])* $variant,)* }

        impl CommandName {
            /// Every command, in the order of the help.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word itself.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The options that this command takes besides those of every command.
            pub(super) fn options(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($option),*],)* }
            }
        }
    };
}

commands! {
    /// A new register.
    Init = "init", ["school", "principal", "clerk", "office", "deputy", "supervisor", "desk", "recovery-out"];
    /// From a sheet.
    Import = "import", ["map", "sheet", "dry-run", "year"];
    /// An empty sheet.
    Template = "template", ["out"];
    /// Into a sheet.
    Export = "export", ["from", "to", "out", "redact"];
    /// The day a limit ends.
    Due = "due", ["from", "days", "explain", "calendar-days"];
    /// Search.
    Find = "find", [];
    /// One record.
    Show = "show", ["reveal"];
    /// Identities with sheet and phrase.
    RecoverIdentities = "recover-identities", ["sheet", "phrase-from-env"];
    /// The check.
    Check = "check", ["entry"];
    /// A backup.
    Backup = "backup", ["to", "plain"];
    /// And back.
    Restore = "restore", ["sheet", "phrase-from-env"];
    /// A form as a PDF.
    Form = "form", ["kind", "blank", "count", "list", "batch", "from", "to", "all", "out"];
    /// The register book.
    Book = "book", ["from", "to", "out"];
    /// The report of a period.
    Report = "report", ["out"];
    /// A month signed.
    Close = "close", ["out"];
    /// And opened again.
    Reopen = "reopen", ["reason"];
    /// What was signed held against the register.
    VerifyReport = "verify-report", ["code"];
    /// Made-up records.
    Sample = "sample", ["records", "seed"];
    /// Help.
    Help = "help", [];
}
