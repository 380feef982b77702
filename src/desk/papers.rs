//! Papers a person can ask for: forms of a record, blanks, books, reports.
//!
//! Gathers what stands on a paper and has it typeset; knows nothing of how it looks.

mod blanks;
mod books;
mod describe;
mod of_catalogue;
mod of_contact;
mod of_visit;
mod trace;

pub use of_contact::papers_of_contact;
pub use trace::Trace;

use std::path::Path;

use chrono::NaiveDate;

use super::session::Pass;
use super::{Clock, Desk, Error, Progress, Result};
use crate::domain::contact::ContactId;
use crate::domain::form::FormKind;
use crate::domain::period::Period;
use crate::domain::right::Right;
use crate::domain::setting::Settings;
use crate::domain::visit::VisitId;
use crate::i18n::{Language, Words};
use crate::paper::form::Form;
use crate::paper::layout;
use crate::paper::page::Document;
use crate::store::Store;

/// What is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperRequest {
    /// A form about a visit, or about what hangs beside it.
    Visit {
        /// Which form.
        kind: FormKind,
        /// About which visit.
        visit: VisitId,
    },
    /// Who is on site now.
    RollCall,
    /// The last hand-over of the shift.
    Shift,
    /// A form about a first contact, or about what hangs beside it.
    Contact {
        /// Which form.
        kind: FormKind,
        /// About which contact.
        contact: ContactId,
    },
    /// The slip of a phone message.
    Message {
        /// The message's row.
        message: i64,
    },
    /// 服务承诺公示: the service items that are offered now.
    CommitmentBoard,
    /// 十项公开目录: what is made public now.
    PublicityList,
    /// 岗位责任一览: the posts there are now.
    PostDuties,
    /// Empty forms with serials, to be filled in by hand.
    Blank {
        /// Which form.
        kind: FormKind,
        /// How many.
        count: u32,
    },
    /// The visitors' book of a period.
    Book {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// The book of first contacts of a period.
    ContactBook {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// The report of a period.
    Report {
        /// Which.
        period: Period,
    },
}

impl PaperRequest {
    /// What whoever asks for it must be allowed; what more a paper shows is asked where that is read.
    const fn right(&self) -> Right {
        match self {
            // These name who came and who asked.
            Self::Visit { .. }
            | Self::RollCall
            | Self::Shift
            | Self::Contact { .. }
            | Self::Message { .. }
            | Self::Book { .. }
            | Self::ContactBook { .. } => Right::ReadNames,
            _ => Right::ReadRegisters,
        }
    }
}

/// A paper ready to be looked at and handed out.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// What was asked for.
    pub request: PaperRequest,
    /// The pages.
    pub document: Document,
    /// A name for its file, without a folder, ending in `.pdf`.
    pub file_name: String,
    /// What the journal will say of it once it is handed out.
    pub trace: Trace,
}

/// What a paper is made from.
struct Described {
    form: Form,
    /// What follows the title in the name of its file.
    file_name_parts: Vec<String>,
    trace: Trace,
}

impl Desk {
    /// Typesets a paper. `language` is the one asked for; otherwise the school's language of papers, or else of screens.
    ///
    /// # Errors
    /// If the register cannot be read or there is nothing such a paper could be about (a [`super::Refusal`] says which);
    /// [`Error::Cancelled`].
    pub fn paper(
        &self,
        request: &PaperRequest,
        language: Option<Language>,
        progress: Progress<'_>,
    ) -> Result<Paper> {
        self.require(request.right())?;
        let settings = self.settings()?;
        let screen = Language::from_tag(&settings.screen_language).unwrap_or_default();
        let language = language.unwrap_or_else(|| paper_language(&settings, screen));
        let words = Words::new(language);
        // Read at one moment: what is entered meanwhile is on the whole paper or nowhere on it.
        let described = self
            .store
            .read()
            .at_one_moment(|_| self.describe(request, &settings, &words))?;
        let document = layout::typeset(&described.form, &words, progress)
            .map_err(|crate::paper::Cancelled| Error::Cancelled)?;
        Ok(Paper {
            request: *request,
            file_name: file_name(&document.title, &described.file_name_parts),
            document,
            trace: described.trace,
        })
    }
}

/// Typesets a paper beside the register's thread, so that a long book keeps nobody waiting. Whoever
/// holds the pass prints it, and sees on it what they may see.
///
/// # Errors
/// As [`Desk::paper`].
pub fn paper_beside(
    register: &Path,
    pass: &Pass,
    clock: Clock,
    request: &PaperRequest,
    language: Language,
    progress: Progress<'_>,
) -> Result<Paper> {
    let desk = Desk {
        store: Store::open_to_read(register)?,
        clock,
        actor: pass.actor.clone(),
        seat: pass.seat.clone(),
        undoable: Vec::new(),
        blanks_out: Vec::new(),
    };
    desk.paper(request, Some(language), progress)
}

/// The language papers are printed in unless somebody asks for another: the school's choice, or else that of the screens.
#[must_use]
pub fn paper_language(settings: &Settings, screen: Language) -> Language {
    Language::from_tag(&settings.paper_language).unwrap_or(screen)
}

/// Joins title and parts into a name that every system takes: 会客单-LF-2026-0137.pdf.
fn file_name(title: &str, parts: &[String]) -> String {
    let name = std::iter::once(title)
        .chain(parts.iter().map(String::as_str))
        .collect::<Vec<_>>()
        .join("-");
    let safe = |c: char| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        ' ' | '　' => '-',
        c if c.is_control() => '-',
        c => c,
    };
    let mut name: String = name.chars().map(safe).collect();
    name.push_str(".pdf");
    name
}

#[cfg(test)]
mod contact_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod name_tests {
    use super::*;

    #[test]
    fn a_file_name_holds_nothing_that_a_system_refuses() {
        let name = file_name("检查/视察记录", &["LF-2026-0137".into()]);
        assert_eq!(name, "检查-视察记录-LF-2026-0137.pdf");
        let name = file_name("Visitors' book", &["a:b\\c\u{7}".into()]);
        assert_eq!(name, "Visitors'-book-a-b-c-.pdf");
    }

    #[test]
    fn papers_speak_the_schools_language_or_that_of_the_screens() {
        let mut settings = Settings::default();
        assert_eq!(paper_language(&settings, Language::En), Language::En);
        settings.paper_language = "zh-Hant".into();
        assert_eq!(paper_language(&settings, Language::En), Language::ZhHant);
    }
}
