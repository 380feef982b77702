//! 月度结账: a month whose figures the principal signed, what is frozen then, and what may still happen to it.
//!
//! | file | is |
//! |---|---|
//! | this one | the closed month, the text of a report, and which month may be closed or reopened |
//! | [`statement`] | what is signed, as one text that can be read for years |
//! | [`open`] | what is still open of a month, and which month waits to be closed |
//! | [`corrections`] | 更正: what was changed in closed months since |
//! | [`verification`] | what is found when a signed report is held against the register |
//!
//! Knows nothing of keys, files and pages: hashes, signatures and bytes come in as texts.

pub mod corrections;
pub mod open;
pub mod statement;
pub mod verification;

pub use corrections::{
    CorrectedField, Correction, Corrections, FigureChange, MOST_CORRECTIONS, is_told_of,
};
pub use open::{OpenMatter, month_to_close, still_open};
pub use statement::{Statement, signed_message};
pub use verification::{Finding, Verification, Weight};

use chrono::{NaiveDate, NaiveDateTime};

use super::boxes::{Boxes, Reading};
use super::field::FieldError;
use super::journal::Hash;
use super::period::{Period, PeriodKind};
use super::stored::{Column, record};

impl Column for Period {
    fn to_text(&self) -> Option<String> {
        Some(self.to_string())
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        let text = text?;
        let term = || text.parse().ok().map(Self::of_term);
        text.parse().ok().or_else(term)
    }
}

record! {
    /// A month that was closed. It is never changed; reopened, it is voided with a reason and keeps what was signed.
    MonthClose in MonthClose {
        /// Which month.
        period: Period, public;
        /// The language of the signed paper, by its tag.
        language: String, public;
        /// What was signed, see [`Statement`].
        statement: String, public;
        /// 核验码, as printed: it follows from the statement.
        code: String, public;
        /// The newest entry of the journal that it covers.
        journal_seq: i64, public;
        /// That entry's hash, in hexadecimal.
        journal_hash: String, public;
        /// Who signed.
        signed_by: String, public;
        /// When.
        signed_at: NaiveDateTime, public;
        /// With which key, in hexadecimal.
        signing_key: String, public;
        /// The signature over [`signed_message`], in hexadecimal.
        signature: String, public;
        /// The SHA-256 of the paper as it was before the signature was added to its file.
        paper_sha256: String, public;
        /// The SHA-256 under which the signed file lies in the register.
        file: String, public;
        /// The SHA-256 under which its pages lie in the register, for the screen.
        pages: String, public;
    }
}

record! {
    /// What somebody wrote for the report of a period: the summary in their own words, and the principal's remarks.
    ReportText in ReportText {
        /// Of which period.
        period: Period, public;
        /// 综述; empty where the one made from the facts stands.
        summary: String, public;
        /// The summary that the facts gave when theirs was written, to tell when the facts have moved since.
        summary_basis: String, public;
        /// 校长意见.
        remarks: String, public;
        /// Who wrote it last.
        written_by: String, public;
        /// When.
        written_at: NaiveDateTime, public;
    }
}

impl ReportText {
    /// Reads the boxes of a report's texts.
    ///
    /// # Errors
    /// The boxes that hold too much.
    pub fn check(boxes: &Boxes, now: NaiveDateTime) -> Result<(String, String), Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let texts = (reading.text("summary"), reading.text("remarks"));
        reading.finish(texts)
    }
}

/// What a signed page bears so that it can be verified years later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealing {
    /// 核验码, in groups of four.
    pub code: String,
    /// Who signs.
    pub signer: String,
    /// The fingerprint of their key.
    pub fingerprint: String,
    /// On which day.
    pub signed_on: NaiveDate,
    /// The newest entry of the journal that is covered.
    pub journal_seq: u64,
    /// Its hash.
    pub journal_hash: Hash,
}

/// Why a month cannot be closed or reopened now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OutOfOrder {
    /// Only months are closed.
    #[error("not a month")]
    NoMonth,
    /// It is not over.
    #[error("the month is not over")]
    NotOver,
    /// It is closed.
    #[error("the month is closed already")]
    Closed,
    /// A month before it is still open; that one comes first.
    #[error("an earlier month is open")]
    EarlierOpen {
        /// The first of them.
        first: Period,
    },
    /// It is not closed.
    #[error("the month is not closed")]
    NotClosed,
    /// A later month is closed on top of it; that one is reopened first.
    #[error("a later month is closed")]
    LaterClosed {
        /// The last of them.
        last: Period,
    },
}

/// Whether a month may be closed today. The first month to be closed may be any; from then on they follow each other,
/// because each report takes up where the one before ended. `closed` are the closed months, in any order.
///
/// # Errors
/// [`OutOfOrder`] says what stands in the way.
pub fn may_close(period: Period, closed: &[Period], today: NaiveDate) -> Result<(), OutOfOrder> {
    if period.kind() != PeriodKind::Month {
        return Err(OutOfOrder::NoMonth);
    }
    if today <= period.last_day() {
        return Err(OutOfOrder::NotOver);
    }
    if closed.contains(&period) {
        return Err(OutOfOrder::Closed);
    }
    let last = closed.iter().max_by_key(|month| month.first_day());
    let Some(last) = last else { return Ok(()) };
    if last.first_day() > period.first_day() {
        return Err(OutOfOrder::LaterClosed { last: *last });
    }
    match last.next() {
        Some(first) if first != period => Err(OutOfOrder::EarlierOpen { first }),
        _ => Ok(()),
    }
}

/// Whether a closed month may be reopened: only the last one, for the later ones rest on it.
///
/// # Errors
/// [`OutOfOrder`] says what stands in the way.
pub fn may_reopen(period: Period, closed: &[Period]) -> Result<(), OutOfOrder> {
    if !closed.contains(&period) {
        return Err(OutOfOrder::NotClosed);
    }
    let later = closed
        .iter()
        .filter(|it| it.first_day() > period.first_day());
    match later.max_by_key(|month| month.first_day()) {
        Some(last) => Err(OutOfOrder::LaterClosed { last: *last }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn month(text: &str) -> Period {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn months_are_closed_one_after_the_other_once_they_are_over() {
        let (september, october, november) = (month("2026-09"), month("2026-10"), month("2026-11"));
        let today = day("2026-11-26");
        assert_eq!(may_close(october, &[], today), Ok(()));
        assert_eq!(may_close(november, &[], today), Err(OutOfOrder::NotOver));
        assert_eq!(
            may_close(october, &[september, month("2026-08")], today),
            Ok(())
        );
        let gap = may_close(october, &[month("2026-08")], today);
        assert_eq!(gap, Err(OutOfOrder::EarlierOpen { first: september }));
        assert_eq!(
            may_close(october, &[october], today),
            Err(OutOfOrder::Closed)
        );
        let late = may_close(september, &[october], today);
        assert_eq!(late, Err(OutOfOrder::LaterClosed { last: october }));
        let quarter = may_close(month("2026-Q3"), &[], today);
        assert_eq!(quarter, Err(OutOfOrder::NoMonth));
        assert_eq!(
            may_close(october, &[], day("2026-10-31")),
            Err(OutOfOrder::NotOver)
        );
        assert_eq!(may_close(october, &[], day("2026-11-01")), Ok(()));
    }

    #[test]
    fn only_the_last_closed_month_is_reopened() {
        let (september, october) = (month("2026-09"), month("2026-10"));
        let closed = [september, october];
        assert_eq!(may_reopen(october, &closed), Ok(()));
        let below = may_reopen(september, &closed);
        assert_eq!(below, Err(OutOfOrder::LaterClosed { last: october }));
        let open = may_reopen(month("2026-11"), &closed);
        assert_eq!(open, Err(OutOfOrder::NotClosed));
    }
}
