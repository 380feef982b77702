//! What is found when a signed report, or its code alone, is held against the register.

use chrono::{NaiveDate, NaiveDateTime};

use super::Corrections;
use crate::domain::period::Period;

/// What came of looking.
#[derive(Debug, Clone, PartialEq)]
pub struct Verification {
    /// Which month's report it is.
    pub period: Period,
    /// 核验码, in groups.
    pub code: String,
    /// Who signed.
    pub signer: String,
    /// When.
    pub signed_at: NaiveDateTime,
    /// The fingerprint of the key that signed.
    pub fingerprint: String,
    /// What was found, in the order in which it was looked at.
    pub findings: Vec<Finding>,
    /// What was changed in that month since.
    pub corrections: Corrections,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The file is the one that was signed, byte for byte.
    FileIntact,
    /// The file is the one that was signed, with the mark of a reprint added.
    FileReprint,
    /// The file was changed after it was signed.
    FileAltered,
    /// Another program wrote the file anew: its pages cannot be held against what was signed.
    FileRewritten,
    /// The report is of another register.
    OtherRegister,
    /// The register holds no closed month with this code.
    NotInRegister,
    /// The signature is that of the key it names.
    Signed,
    /// The signature does not fit: what was signed was changed, or the signature was.
    BadSignature,
    /// The key was that of whoever signed, at that time.
    KeyKnown,
    /// The key was theirs then and is no longer in use: it was replaced, or they handed over their office.
    KeyReplaced {
        /// On which day.
        on: NaiveDate,
    },
    /// The key belongs to nobody who could sign.
    KeyUnknown,
    /// The register holds the figures and the text as they were signed.
    StatementIntact,
    /// What the register holds of them is not what was signed.
    StatementChanged,
    /// The register holds the paper as it was signed.
    PaperIntact,
    /// The paper in the register is gone or was changed.
    PaperChanged,
    /// The journal still has the signed head, and the chain that leads to it is whole: from the close of the month before,
    /// or from the beginning of the month.
    JournalIntact {
        /// The first entry that was looked at.
        from: u64,
        /// The signed head.
        seq: u64,
    },
    /// It has not: entries were changed, cut off or written anew.
    JournalChanged {
        /// The first entry that was looked at.
        from: u64,
        /// The signed head.
        seq: u64,
    },
    /// The month's records, and all that was touched up to its close, read as the journal says.
    RecordsIntact {
        /// How many were compared.
        count: usize,
    },
    /// Some do not, or are gone: they were changed from outside.
    RecordsChanged {
        /// How many.
        count: usize,
        /// The number of the first of them; empty where it has none.
        first: String,
    },
    /// Counted anew, the month gives the figures that were signed.
    FiguresAgree,
    /// Some are others now, and the journal says why: corrections, which the next report tells of.
    FiguresCorrected {
        /// How many figures.
        figures: usize,
        /// How many corrections.
        records: usize,
    },
    /// Some are others now because matters of that time were taken further, or a rule or the calendar was changed: the
    /// journal has the entries, none of which is a correction.
    FiguresMoved {
        /// How many figures.
        figures: usize,
    },
    /// Some are others now and no entry of the journal says why.
    FiguresDiffer {
        /// How many figures.
        figures: usize,
    },
    /// The month was reopened: this report no longer stands.
    Reopened {
        /// When.
        at: NaiveDateTime,
        /// By whom.
        by: String,
        /// Why.
        reason: String,
    },
}

/// What a finding says of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// As it should be.
    Good,
    /// To be known, and lawful.
    Note,
    /// Report and register do not agree.
    Bad,
}

impl Finding {
    /// What it says of the whole.
    #[must_use]
    pub const fn weight(&self) -> Weight {
        match self {
            Self::FileIntact
            | Self::FileReprint
            | Self::Signed
            | Self::KeyKnown
            | Self::StatementIntact
            | Self::PaperIntact
            | Self::JournalIntact { .. }
            | Self::RecordsIntact { .. }
            | Self::FiguresAgree => Weight::Good,
            Self::KeyReplaced { .. }
            | Self::FiguresCorrected { .. }
            | Self::FiguresMoved { .. } => Weight::Note,
            // Nobody can tell what a file that was written anew showed before.
            Self::FileRewritten
            | Self::FileAltered
            | Self::OtherRegister
            | Self::NotInRegister
            | Self::BadSignature
            | Self::KeyUnknown
            | Self::StatementChanged
            | Self::PaperChanged
            | Self::JournalChanged { .. }
            | Self::RecordsChanged { .. }
            | Self::FiguresDiffer { .. }
            | Self::Reopened { .. } => Weight::Bad,
        }
    }
}

impl Verification {
    /// What it comes to: the worst of what was found.
    #[must_use]
    pub fn weight(&self) -> Weight {
        let weights = self.findings.iter().map(Finding::weight);
        weights.max().unwrap_or(Weight::Bad)
    }
}
