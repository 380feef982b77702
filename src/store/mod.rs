//! The register on disk: one SQLite file made from `schema.sql`.
//!
//! Every write of a record goes through one door, [`Store::transact`], together with its journal entry. Reads go through
//! [`Reader`]. Knows nothing of screens, pages and wording: errors are typed and carry no user text.

mod account;
mod accountability;
mod appraisal;
mod backup;
mod backup_sealed;
mod batch;
mod beside;
mod calendar;
mod catalogue;
mod check;
mod check_closed;
mod check_sealed;
mod closed_records;
mod closing;
mod complaint;
mod complaint_counts;
mod complaint_filter;
mod conditions;
mod contact;
mod contact_filter;
mod door;
mod draft;
mod eight_nots;
mod error;
mod figures;
mod figures_complaint;
mod figures_contact;
mod figures_lists;
mod figures_opinion;
mod figures_review;
#[cfg(test)]
mod full_disk_tests;
mod journal;
mod lock;
mod migrate;
mod open;
mod opinion;
mod opinion_filter;
mod paper;
mod payload;
mod records;
mod rectification;
mod review;
pub mod seal;
mod sealed_draft;
mod sealed_piece;
mod setting;
mod undo;
mod visit;
mod visit_filter;
mod waiting;

pub use account::AccountLock;
pub use accountability::Facts;
pub use backup::{back_up, backup_moment, backups_to_keep, restore};
pub use backup_sealed::{back_up_sealed, is_sealed_backup, restore_sealed};
pub use beside::ShiftSummary;
pub use check::{Fault, check};
pub use closed_records::Compared;
pub use closing::{Corrected, KeyGiven, is_signed, is_sound, is_stated};
pub use complaint::Alike;
pub use complaint_counts::{ComplaintCounts, QueueCounts};
pub use complaint_filter::{ComplaintFilter, ComplaintScope, Onlooker};
pub use contact_filter::{ContactFilter, ContactScope};
pub use door::{Act, Done, Write};
pub use draft::Draft;
pub use error::{Doing, Error, Result};
pub use figures::CountedVisits;
pub use figures_contact::CountedContacts;
pub use figures_opinion::CountedOpinions;
pub use figures_review::CountedReview;
pub use journal::{HistoryEntry, JournalHead};
pub use lock::WindowLock;
pub use open::Store;
pub use opinion::OpinionCounts;
pub use opinion_filter::{OpinionFilter, OpinionScope, TakenFrom};
pub use paper::Printed;
pub use sealed_draft::{SealedDraftKind, drop_sealed_draft, keep_sealed_draft, sealed_draft};
pub use visit_filter::{VisitFilter, VisitScope};
pub use waiting::WaitingCounts;

use rusqlite::Connection;

/// Reads of an open register. Borrowed from a [`Store`], or inside a write so that it sees its own changes.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    conn: &'a Connection,
}
