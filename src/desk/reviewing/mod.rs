//! The review loop beside single opinions: boxes opened, questionnaires, meetings, supervisors, checks (5D, 4·三).
//!
//! | file | is |
//! |---|---|
//! | this one | what all of them share: entering, correcting, voiding |
//! | [`boxes`] | 意见箱开箱 (E3) |
//! | [`asking`] | 问卷调查 and 征求意见函 (E2) |
//! | [`meetings`] | meetings, supervisors, what was promised of them (E1, F7) |
//! | [`checks`] | 检查 and 督查 (D10, D11, E8) |
//! | [`today`] | what waits of it, for the Today screen |

mod asking;
mod boxes;
mod checks;
mod meetings;
mod today;

pub use asking::QuestionnaireFile;
pub use boxes::OpeningLine;
pub use checks::CheckFile;
pub use meetings::MeetingLine;
pub(in crate::desk) use meetings::promises_touched;
pub use today::ReviewToday;

use super::visits::{checked_reason, voiding};
use super::{Desk, Error, Refusal, Result};
use crate::domain::field::FieldError;
use crate::domain::journal::Action;
use crate::domain::record::Voiding;
use crate::domain::right::Right;
use crate::domain::stored::Stored;
use crate::store::{Act, Reader, Write};

/// What may be known of a record of its own table that can be voided.
pub(super) trait Voidable: Stored + Clone + PartialEq {
    /// Its key.
    fn id(&self) -> i64;

    /// The same under another key.
    fn with_id(self, id: i64) -> Self;

    /// Whether it is voided.
    fn is_void(&self) -> bool;

    /// The same, voided.
    fn voided(self, voiding: Voiding) -> Self;
}

macro_rules! voidable {
    ($($record:ty),*) => { $(
        impl Voidable for $record {
            fn id(&self) -> i64 {
                self.id
            }

            fn with_id(self, id: i64) -> Self {
                Self { id, ..self }
            }

            fn is_void(&self) -> bool {
                self.voiding.is_some()
            }

            fn voided(self, voiding: Voiding) -> Self {
                Self { voiding: Some(voiding), ..self }
            }
        }
    )* };
}

voidable!(
    crate::domain::review::BoxOpening,
    crate::domain::review::Questionnaire,
    crate::domain::review::Question,
    crate::domain::review::Meeting,
    crate::domain::review::Supervisor,
    crate::domain::review::SpotCheck
);

impl Desk {
    /// Enters a record of the review loop.
    fn enter_review<T: Voidable>(
        &mut self,
        right: Right,
        read: impl FnOnce(Reader<'_>) -> Result<Result<T, Vec<FieldError>>>,
    ) -> Result<T> {
        self.transact(right, |write, _| {
            let record = read(write.read())?.map_err(Error::Fields)?;
            let id = write.create(Action::Create, "", &record)?;
            Ok(record.with_id(id))
        })
    }

    /// Corrects one; the journal keeps the old values.
    fn correct_review<T: Voidable>(
        &mut self,
        right: Right,
        id: i64,
        read: impl FnOnce(Reader<'_>, &T) -> Result<Result<T, Vec<FieldError>>>,
    ) -> Result<T> {
        self.transact(right, |write, _| {
            let before: T = unvoided(write.read(), id)?;
            let after = read(write.read(), &before)?.map_err(Error::Fields)?;
            let after = after.with_id(id);
            write.change(Action::Correct, "", id, &before, &after)?;
            Ok(after)
        })
    }

    /// Voids one, unless something still hangs off it.
    fn void_review<T: Voidable>(
        &mut self,
        right: Right,
        id: i64,
        reason: &str,
        refuse: impl FnOnce(Reader<'_>, &T) -> Result<()>,
    ) -> Result<T> {
        let reason = checked_reason(reason)?;
        self.transact(right, |write, act| {
            let before: T = unvoided(write.read(), id)?;
            refuse(write.read(), &before)?;
            void(write, act, before, reason)
        })
    }
}

fn void<T: Voidable>(write: &mut Write<'_>, act: &Act, before: T, reason: String) -> Result<T> {
    let id = before.id();
    let after = before.clone().voided(voiding(act, reason));
    write.change(Action::Void, "", id, &before, &after)?;
    Ok(after)
}

/// The record, unless it is voided.
pub(super) fn unvoided<T: Voidable>(read: Reader<'_>, id: i64) -> Result<T> {
    let record: T = read.record(id)?;
    match record.is_void() {
        true => Err(Refusal::IsVoid.into()),
        false => Ok(record),
    }
}

/// What opinions still hang off stays: they are voided first, or corrected.
fn refuse_taken(taken_count: u32) -> Result<()> {
    match taken_count {
        0 => Ok(()),
        _ => Err(Refusal::HasOpinions.into()),
    }
}
