//! The arguments of the commands that print papers.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::Given;
use crate::cli::command::{Command, FormRequest};
use crate::cli::usage::Wrong;
use crate::desk::{BatchOrder, PaperRequest, SheetKind};
use crate::domain::batch::Batch;
use crate::domain::form::FormKind;
use crate::domain::number::Register;
use crate::domain::period::Period;

/// The registers that have books.
const BOOKS: [SheetKind; 4] = [
    SheetKind::Visits,
    SheetKind::Contacts,
    SheetKind::Complaints,
    SheetKind::Opinions,
];

impl Given {
    /// A form of a record, of the desk, or blank; or which there are.
    pub(super) fn form(&mut self, today: NaiveDate) -> Result<FormRequest, Wrong> {
        if self.has("list") {
            self.refuse_beside(&["kind", "blank", "count", "batch", "from", "to", "out"])?;
            return Ok(FormRequest::List);
        }
        if let Some(code) = self.text("batch") {
            self.refuse_beside(&["kind", "blank", "count"])?;
            return self.batch(code, today);
        }
        self.refuse_beside(&["from", "to"])?;
        if self.has("all") {
            return Err(Wrong::OptionElsewhere("all"));
        }
        if let Some(kind) = self.form_kind("blank")? {
            self.refuse_beside(&["kind"])?;
            let count = match self.text("count") {
                Some(_) => self.whole_number("count")?,
                None => 1,
            };
            let file = self.pdf()?;
            return Ok(FormRequest::Blank { kind, count, file });
        }
        self.refuse_beside(&["count"])?;
        let kind = self.form_kind("kind")?;
        let of_period = match kind {
            Some(FormKind::YearlyAppraisal) => Some(self.appraisal()?),
            Some(FormKind::EightNots) => Some(self.eight_nots()?),
            _ => None,
        };
        if let Some(wanted) = of_period {
            let file = self.pdf()?;
            return Ok(FormRequest::OfDesk { wanted, file });
        }
        if self.words.is_empty() {
            let wanted = kind.and_then(of_desk).ok_or(Wrong::NumberMissing)?;
            let file = self.pdf()?;
            return Ok(FormRequest::OfDesk { wanted, file });
        }
        let text = self.words_as_text()?;
        let number = text.parse().map_err(|_| Wrong::NotANumber(text))?;
        let file = self.pdf()?;
        Ok(FormRequest::OfRecord { number, kind, file })
    }

    /// Papers of some days in one file; without days those that they usually run over.
    fn batch(&self, code: String, today: NaiveDate) -> Result<FormRequest, Wrong> {
        let batch = Batch::from_code(&code).ok_or(Wrong::UnknownBatch(code))?;
        let usual = batch.usual_days(today);
        let from = self.day("from", today)?.unwrap_or(usual.0);
        let to = self.day("to", today)?.unwrap_or(usual.1);
        if to < from {
            return Err(Wrong::DaysReversed);
        }
        let order = BatchOrder {
            batch,
            from,
            to,
            is_all: self.has("all"),
        };
        let file = self.pdf()?;
        Ok(FormRequest::Batch { order, file })
    }

    /// The register book; a book without its days is no volume of anything.
    pub(super) fn book(&mut self, today: NaiveDate) -> Result<Command, Wrong> {
        let register = match self.register(&BOOKS)? {
            SheetKind::Contacts => Register::Contact,
            SheetKind::Complaints => Register::Complaint,
            SheetKind::Opinions => Register::Opinion,
            _ => Register::Visit,
        };
        let from = self.day("from", today)?;
        let to = self.day("to", today)?;
        let from = from.ok_or(Wrong::OptionMissing("from"))?;
        let to = to.ok_or(Wrong::OptionMissing("to"))?;
        if to < from {
            return Err(Wrong::DaysReversed);
        }
        let file = self.pdf()?;
        Ok(Command::Book {
            register,
            from,
            to,
            file,
        })
    }

    /// The report of a period.
    pub(super) fn report(&mut self) -> Result<Command, Wrong> {
        let period = self.period_or_term()?;
        let file = self.pdf()?;
        Ok(Command::Report { period, file })
    }

    /// The appraisal of the year that is named.
    fn appraisal(&mut self) -> Result<PaperRequest, Wrong> {
        if self.words.is_empty() {
            return Err(Wrong::PeriodMissing);
        }
        let text = self.words_as_text()?;
        let year = text.parse().ok().filter(|year| (1..=9999).contains(year));
        let year = year.ok_or(Wrong::NotAPeriod(text))?;
        Ok(PaperRequest::YearlyAppraisal { year })
    }

    /// The facts for the eight “not” of the period that is named.
    fn eight_nots(&mut self) -> Result<PaperRequest, Wrong> {
        let period = self.period_or_term()?;
        Ok(PaperRequest::EightNots { period })
    }

    /// The period that is named; a term by its days.
    pub(super) fn period_or_term(&mut self) -> Result<Period, Wrong> {
        if self.words.is_empty() {
            return Err(Wrong::PeriodMissing);
        }
        let text = self.words_as_text()?;
        let term = || text.parse().map(Period::of_term);
        let period = text.parse().or_else(|_| term());
        period.map_err(|_| Wrong::NotAPeriodOrTerm(text))
    }

    fn form_kind(&self, option: &'static str) -> Result<Option<FormKind>, Wrong> {
        let Some(code) = self.text(option) else {
            return Ok(None);
        };
        FormKind::from_code(&code)
            .map(Some)
            .ok_or(Wrong::UnknownForm(code))
    }

    /// Where the paper is written to.
    pub(super) fn pdf(&self) -> Result<PathBuf, Wrong> {
        let file = self.required_path("out")?;
        let is_pdf = file
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
        if is_pdf {
            Ok(file)
        } else {
            Err(Wrong::NotAPdf(file.display().to_string()))
        }
    }
}

/// The paper of a kind that is about no one record; `None` of any other.
const fn of_desk(kind: FormKind) -> Option<PaperRequest> {
    match kind {
        FormKind::RollCall => Some(PaperRequest::RollCall),
        FormKind::ShiftRecord => Some(PaperRequest::Shift),
        FormKind::CommitmentBoard => Some(PaperRequest::CommitmentBoard),
        FormKind::PublicityList => Some(PaperRequest::PublicityList),
        FormKind::PostDuties => Some(PaperRequest::PostDuties),
        _ => None,
    }
}
