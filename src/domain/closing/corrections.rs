//! 更正: what was changed in months that were closed already. It is listed in the next report with old and new.

use chrono::NaiveDateTime;

use crate::domain::figures::{Amount, AnyFigure};
use crate::domain::journal::Action;
use crate::domain::period::Period;
use crate::domain::record::Table;

/// Corrections listed one by one; beyond that how many more there are.
pub const MOST_CORRECTIONS: usize = 100;

/// What was changed in closed months since they were signed, or since an earlier report told of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Corrections {
    /// The closed months that were looked at, earliest first; empty where no month was closed.
    pub months: Vec<Period>,
    /// Figures of them that are others now.
    pub figures: Vec<FigureChange>,
    /// The records that were corrected, in the order in which it was done, but those that bear no minute before the others
    /// of their day; not more than [`MOST_CORRECTIONS`].
    pub records: Vec<Correction>,
    /// How many there are in all.
    pub count: usize,
}

/// A figure of a closed month that is another one now.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureChange {
    /// The month.
    pub period: Period,
    /// The figure.
    pub figure: AnyFigure,
    /// As it was signed.
    pub signed: Amount,
    /// As it is now.
    pub now: Amount,
}

/// One change of a record of a closed month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The entry of the journal.
    pub seq: u64,
    /// When, local time; of a protected record the day alone.
    pub at: NaiveDateTime,
    /// Who did it.
    pub by: String,
    /// What was done.
    pub action: Action,
    /// The table of what was changed.
    pub table: Table,
    /// The number it is found under; empty where it has none.
    pub number: String,
    /// The closed month it belongs to, or did before it was moved to another day.
    pub period: Period,
    /// What was changed; empty of a record that was entered later.
    pub fields: Vec<CorrectedField>,
}

/// What is told of a complaint or an opinion that was corrected: days and what is chosen from a list, no words and nobody's
/// name. A report is read by more people than a case.
const TOLD_OF_CASES: [&str; 34] = [
    "signed",
    "channel",
    "source",
    "received_on",
    "complainant_kind",
    "giver_kind",
    "category",
    "is_agitated",
    "stage",
    "proposed",
    "acceptance",
    "accepted_on",
    "accept_by",
    "severity",
    "assessed_on",
    "assigned_on",
    "investigated_on",
    "finding",
    "found_on",
    "decided_on",
    "replied_on",
    "replied_how",
    "outcome",
    "sent_on",
    "feedback_on",
    "feedback_how",
    "followed_up_on",
    "is_solved",
    "satisfaction",
    "closed_on",
    "withdrawn_on",
    "reopened_on",
    "due_on",
    "voided_at",
];

/// Whether a report tells what a public field of a record was and became, where the record is not protected.
#[must_use]
pub fn is_told_of(table: Table, field: &str) -> bool {
    match table {
        Table::Complaint | Table::Opinion => TOLD_OF_CASES.contains(&field),
        _ => true,
    }
}

/// A field that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedField {
    /// The column.
    pub name: String,
    /// The text before and after; `None` of a personal field, of a protected record and of a case's words, of which only
    /// that is told.
    pub texts: Option<(Option<String>, Option<String>)>,
}

impl Corrections {
    /// Whether there is nothing to tell of.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.figures.is_empty() && self.records.is_empty()
    }

    /// The lines of them that a statement holds.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let figures = self.figures.iter().map(|change| {
            let (signed, now) = (change.signed.to_canonical(), change.now.to_canonical());
            format!(
                "{} {}: {signed} -> {now}",
                change.period,
                change.figure.id()
            )
        });
        let records = self.records.iter().map(|correction| {
            let names: Vec<&str> = correction
                .fields
                .iter()
                .map(|field| field.name.as_str())
                .collect();
            format!(
                "{} entry {}: {} {} {} {}",
                correction.period,
                correction.seq,
                correction.action.code(),
                correction.table.name(),
                correction.number,
                names.join(",")
            )
        });
        figures
            .chain(records)
            .map(|line| line.trim_end().to_owned())
            .collect()
    }
}
