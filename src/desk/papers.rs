//! Papers a person can ask for: forms of a record, blanks, books, reports.
//!
//! Gathers what stands on a paper and has it typeset; knows nothing of how it looks.

mod attachments;
mod batch;
mod blanks;
mod books;
mod describe;
mod of_catalogue;
mod of_complaint;
mod of_contact;
mod of_opinion;
mod of_recovery;
mod of_rectification;
mod of_review;
mod of_visit;
mod trace;

pub use batch::{BatchCount, BatchOrder, batch_count_beside};
pub use of_complaint::{
    ReceiptCode, has_attachments, has_open_attachments, papers_of_complaint, papers_with_identity,
};
pub use of_contact::papers_of_contact;
pub use of_opinion::papers_of_opinion;
pub use trace::Trace;

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use super::session::Pass;
use super::{Clock, Desk, Error, Progress, Result};
use crate::domain::batch::LeftOut;
use crate::domain::complaint::ComplaintId;
use crate::domain::contact::ContactId;
use crate::domain::form::FormKind;
use crate::domain::opinion::OpinionId;
use crate::domain::period::Period;
use crate::domain::right::Right;
use crate::domain::setting::Settings;
use crate::domain::visit::VisitId;
use crate::i18n::{Language, Words};
use crate::paper::form::Form;
use crate::paper::layout;
use crate::paper::page::Document;
use crate::paper::pdf::to_pdf;
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
    /// A form about a complaint, or about what hangs beside it, without who complains.
    Complaint {
        /// Which form.
        kind: FormKind,
        /// About which complaint.
        complaint: ComplaintId,
    },
    /// 投诉登记表 with the scans and photos of the case behind it, without who complains.
    ComplaintWithAttachments {
        /// Of which complaint.
        complaint: ComplaintId,
    },
    /// 投诉回执, whose code is known only when the complaint is logged.
    Receipt {
        /// Of which complaint.
        complaint: ComplaintId,
        /// Its code, which a log does not show.
        code: ReceiptCode,
    },
    /// A form about an opinion, or about what hangs beside it, without who gave it.
    Opinion {
        /// Which form.
        kind: FormKind,
        /// About which opinion.
        opinion: OpinionId,
    },
    /// 意见箱开箱记录, 问卷汇总表, 座谈会记录, 抽查记录, 督查记录: the record of one row of the review loop.
    Review {
        /// Which form.
        kind: FormKind,
        /// Its row.
        id: i64,
    },
    /// 整改通知单 or 整改反馈表 of one rectification.
    Rectification {
        /// Which form.
        kind: FormKind,
        /// Its row.
        id: i64,
    },
    /// 责任追究决定书 of one decision.
    Accountability {
        /// Its row.
        id: i64,
    },
    /// 恢复密钥单; printed once, when the key is made ([`Desk::recovery_paper`]).
    RecoverySheet,
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
    /// All papers of a kind of some days, in one job.
    Batch(BatchOrder),
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
    /// The book of complaints of a period.
    ComplaintBook {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// The book of opinions of a period.
    OpinionBook {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// “八个不让”情况一览 of a period (A12).
    EightNots {
        /// Which.
        period: Period,
    },
    /// 年度考核汇总表 (D9).
    YearlyAppraisal {
        /// Of which year.
        year: i32,
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
            | Self::Batch(_)
            | Self::Book { .. }
            | Self::ContactBook { .. } => Right::ReadNames,
            _ => Right::ReadRegisters,
        }
    }
}

/// What a paper carries that must lie in no file that nobody chose: it goes to the printer by a pipe, or to a place somebody
/// chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guarded {
    /// Who complains, or what is sealed of a case.
    Identity,
    /// Scans and photos of a case: nobody but a person sees whether they say who complains.
    Attachments,
    /// A recovery key.
    RecoveryKey,
}

impl Guarded {
    /// The key of what is said beside it before it goes anywhere.
    #[must_use]
    pub const fn warning_key(self) -> &'static str {
        match self {
            Self::Identity => "paper-identity-warning",
            Self::Attachments => "paper-attachments-warning",
            Self::RecoveryKey => "paper-recovery-warning",
        }
    }
}

/// A paper ready to be looked at and handed out.
#[derive(Clone, PartialEq)]
pub struct Paper {
    /// What was asked for.
    pub request: PaperRequest,
    /// The pages.
    pub document: Document,
    /// A name for its file, without a folder, ending in `.pdf`.
    pub file_name: String,
    /// What it carries that must lie in no file that nobody chose; `None` of most.
    pub guarded: Option<Guarded>,
    /// What is not on a paper about many records, and why; empty for others.
    pub left_out: Vec<(LeftOut, usize)>,
    /// What the journal will say of it once it is handed out.
    pub trace: Trace,
    /// Its file where that was finished before, as a signed report is; otherwise it is written from the pages.
    pub file: Option<Arc<Vec<u8>>>,
}

impl Paper {
    /// Its bytes as a PDF.
    ///
    /// # Errors
    /// [`Error::Pdf`] or cancelled.
    pub fn pdf(&self, progress: Progress<'_>) -> Result<Vec<u8>> {
        match &self.file {
            Some(file) => Ok(file.as_ref().clone()),
            None => Ok(to_pdf(&self.document, progress)?),
        }
    }
}

/// What stands on a paper is nobody's business in a log.
impl std::fmt::Debug for Paper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Paper")
            .field("request", &self.request)
            .field("pages", &self.document.pages.len())
            .field("file_name", &self.file_name)
            .finish_non_exhaustive()
    }
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
        if let PaperRequest::Report { period } = *request
            && let Some(close) = self.store.read().month_close_of(period)?
        {
            let signed_in = Language::from_tag(&close.language).unwrap_or_default();
            if language.is_none_or(|language| language == signed_in) {
                return self.signed_report(&close, &Words::new(signed_in));
            }
        }
        let settings = self.settings()?;
        let words = words_of_paper(&settings, language);
        if let PaperRequest::Batch(order) = request {
            return self.batch_paper(order, &settings, &words, progress);
        }
        // Read at one moment: what is entered meanwhile is on the whole paper or nowhere on it.
        let described = self
            .store
            .read()
            .at_one_moment(|_| self.describe(request, &settings, &words))?;
        set(*request, described, None, &words, progress)
    }
}

/// Typesets what was described.
fn set(
    request: PaperRequest,
    described: Described,
    guarded: Option<Guarded>,
    words: &Words,
    progress: Progress<'_>,
) -> Result<Paper> {
    let document = layout::typeset(&described.form, words, progress)
        .map_err(|crate::paper::Cancelled| Error::Cancelled)?;
    let guarded = guarded.or_else(|| document.has_pictures().then_some(Guarded::Attachments));
    Ok(Paper {
        request,
        file_name: file_name(&document.title, &described.file_name_parts),
        document,
        guarded,
        left_out: Vec::new(),
        trace: described.trace,
        file: None,
    })
}

/// The words of a paper in the language that was asked for, or the school's.
fn words_of_paper(settings: &Settings, language: Option<Language>) -> Words {
    let screen = Language::from_tag(&settings.screen_language).unwrap_or_default();
    Words::new(language.unwrap_or_else(|| paper_language(settings, screen)))
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
    let desk = Desk::beside(Store::open_to_read(register)?, clock, pass);
    // A closed month is printed as it was signed; another language is asked for by a command.
    let language = match *request {
        PaperRequest::Report { period } if desk.store.read().month_close_of(period)?.is_some() => {
            None
        }
        _ => Some(language),
    };
    desk.paper(request, language, progress)
}

/// The language papers are printed in unless somebody asks for another: the school's choice, or else that of the screens.
#[must_use]
pub fn paper_language(settings: &Settings, screen: Language) -> Language {
    Language::from_tag(&settings.paper_language).unwrap_or(screen)
}

/// Joins title and parts into a name that every system takes: 会客单-LF-2026-0137.pdf.
pub(super) fn file_name(title: &str, parts: &[String]) -> String {
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
mod attachment_tests;
#[cfg(test)]
mod batch_tests;
#[cfg(test)]
mod complaint_tests;
#[cfg(test)]
mod contact_tests;
#[cfg(test)]
mod review_tests;
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
