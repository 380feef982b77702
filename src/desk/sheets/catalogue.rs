//! Staff, service items and students from a sheet.
//!
//! A sheet may be imported again: whoever is in the list already is brought up to date, an empty cell says nothing and
//! leaves what stands, and nobody is dropped because a sheet does not name them.

use std::collections::HashMap;

use super::{ImportOutcome, Numbered, ReadSheet, tell};
use crate::desk::catalogue::enter_item;
use crate::desk::{Desk, Error, Progress, Result};
use crate::domain::catalogue::{ServiceItem, StaffMember, Student};
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::domain::stored::Stored;
use crate::exchange::catalogue::{CatalogueSheet, ITEMS, STAFF, STUDENTS};
use crate::exchange::row::{ColumnName, RowFault, RowProblem};
use crate::store::{Reader, Write};

impl Desk {
    pub(super) fn import_staff(
        &mut self,
        read: &ReadSheet,
        is_dry_run: bool,
        outcome: ImportOutcome,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        let today = self.now().date();
        let roster = Roster {
            rows: self.catalogue_rows(read, &STAFF)?,
            listed: |reader| Ok(reader.staff()?),
            is_here: &|member: &StaffMember| member.is_here(today),
            key: |member| (member.name.clone(), member.department.clone()),
            id: |member| member.id,
        };
        self.import_roster(roster, is_dry_run, outcome, progress)
    }

    pub(super) fn import_students(
        &mut self,
        read: &ReadSheet,
        is_dry_run: bool,
        outcome: ImportOutcome,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        let today = self.now().date();
        let roster = Roster {
            rows: self.catalogue_rows(read, &STUDENTS)?,
            listed: |reader| Ok(reader.students()?),
            is_here: &|student: &Student| student.left_on.is_none_or(|left_on| today < left_on),
            key: |student| (student.name.clone(), student.class.clone()),
            id: |student| student.id,
        };
        self.import_roster(roster, is_dry_run, outcome, progress)
    }

    /// Service items: one that says something else becomes a new version, so that an old notice prints as it was given.
    pub(super) fn import_items(
        &mut self,
        read: &ReadSheet,
        is_dry_run: bool,
        outcome: ImportOutcome,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        let rows = self.catalogue_rows(read, &ITEMS)?;
        refuse_twice(&rows)?;
        if is_dry_run {
            let listed = self.store.read().service_items()?;
            return Ok(compared_items(&listed, rows, outcome).1);
        }
        self.transact(Right::KeepCatalogue, |write, _| {
            let listed = write.read().service_items()?;
            let (changes, outcome) = compared_items(&listed, rows, outcome);
            let count = changes.len();
            for (done, (before, item)) in changes.into_iter().enumerate() {
                tell(progress, done, count)?;
                enter_item(write, Action::Import, before, item)?;
            }
            progress(count, count);
            Ok(outcome)
        })
    }

    fn catalogue_rows<T>(
        &self,
        read: &ReadSheet,
        kind: &CatalogueSheet<T>,
    ) -> Result<Vec<Numbered<T>>> {
        let now = self.now();
        read.rows(|row| {
            kind.read_row(&read.sheet, &read.mapping, row, now)
                .map(Some)
        })
    }

    fn import_roster<T: Stored>(
        &mut self,
        roster: Roster<'_, T>,
        is_dry_run: bool,
        outcome: ImportOutcome,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        if is_dry_run {
            return Ok(roster.compared(self.store.read(), outcome)?.1);
        }
        self.transact(Right::KeepCatalogue, |write, _| {
            let (changes, outcome) = roster.compared(write.read(), outcome)?;
            let count = changes.len();
            for (done, change) in changes.into_iter().enumerate() {
                tell(progress, done, count)?;
                change.write(write)?;
            }
            progress(count, count);
            Ok(outcome)
        })
    }
}

/// By what somebody on a list is known again: name, and department or class.
type Key = (String, String);

/// The rows of a sheet that is a list of people, and how they are found in the register.
struct Roster<'a, T> {
    rows: Vec<Numbered<T>>,
    listed: fn(Reader<'_>) -> Result<Vec<T>>,
    is_here: &'a dyn Fn(&T) -> bool,
    key: fn(&T) -> Key,
    id: fn(&T) -> i64,
}

/// What is to be written of one row.
enum Change<T> {
    New(T),
    Updated { row: i64, before: T, after: T },
}

impl<T: Stored> Change<T> {
    fn write(self, write: &mut Write<'_>) -> Result<()> {
        match self {
            Self::New(record) => {
                write.create(Action::Import, "", &record)?;
            }
            // An import brings records into being; one that was there is corrected.
            Self::Updated { row, before, after } => {
                write.change(Action::Correct, "", row, &before, &after)?;
            }
        }
        Ok(())
    }
}

impl<T: Stored> Roster<'_, T> {
    /// What differs from the register. Each entry there is met by one row at most, so that two people of one name in
    /// one class stay two.
    fn compared(
        self,
        reader: Reader<'_>,
        mut outcome: ImportOutcome,
    ) -> Result<(Vec<Change<T>>, ImportOutcome)> {
        let mut here: HashMap<Key, Vec<T>> = HashMap::new();
        // Taken from the end below, so the oldest entry is met first.
        for record in (self.listed)(reader)?.into_iter().rev() {
            if (self.is_here)(&record) {
                here.entry((self.key)(&record)).or_default().push(record);
            }
        }
        let mut changes = Vec::new();
        for (row, record) in self.rows {
            let Some(before) = here.get_mut(&(self.key)(&record)).and_then(Vec::pop) else {
                outcome.imported += 1;
                changes.push(Change::New(record));
                continue;
            };
            let after = filled_up(&before, &record)?;
            if after.fields() == before.fields() {
                outcome.known_rows.push(row);
            } else {
                outcome.updated += 1;
                changes.push(Change::Updated {
                    row: (self.id)(&before),
                    before,
                    after,
                });
            }
        }
        outcome.absent = here.values().map(Vec::len).sum();
        Ok((changes, outcome))
    }
}

/// What the sheet says, and what stands in the register where it says nothing.
fn filled_up<T: Stored>(before: &T, said: &T) -> Result<T> {
    let (said, before) = (said.fields(), before.fields());
    let text_of = |fields: &[crate::domain::record::FieldText], name: &str| {
        let field = fields.iter().find(|field| field.name == name)?;
        field.text.clone()
    };
    T::from_stored(0, None, &mut |name| {
        text_of(&said, name).or_else(|| text_of(&before, name))
    })
    .map_err(|unreadable| crate::store::Error::from(unreadable).into())
}

/// An item that is new or says something else, with the version that it replaces.
type ItemChange<'a> = (Option<&'a ServiceItem>, ServiceItem);

fn compared_items(
    listed: &[ServiceItem],
    rows: Vec<Numbered<ServiceItem>>,
    mut outcome: ImportOutcome,
) -> (Vec<ItemChange<'_>>, ImportOutcome) {
    let mut changes = Vec::new();
    for (row, item) in rows {
        let Some(before) = listed.iter().find(|before| before.name == item.name) else {
            outcome.imported += 1;
            changes.push((None, item));
            continue;
        };
        let item = filled_up_item(before, item);
        if before.says_the_same(&item) {
            outcome.known_rows.push(row);
        } else {
            outcome.updated += 1;
            changes.push((Some(before), item));
        }
    }
    (changes, outcome)
}

/// As [`filled_up`]. An item that a sheet lists is offered, even if it had ended.
fn filled_up_item(before: &ServiceItem, said: ServiceItem) -> ServiceItem {
    let or = |said: String, before: &String| {
        if said.is_empty() {
            before.clone()
        } else {
            said
        }
    };
    ServiceItem {
        category: or(said.category, &before.category),
        basis: or(said.basis, &before.basis),
        conditions: or(said.conditions, &before.conditions),
        materials: match said.materials.is_empty() {
            true => before.materials.clone(),
            false => said.materials,
        },
        steps: match said.steps.is_empty() {
            true => before.steps.clone(),
            false => said.steps,
        },
        limit_days: said.limit_days.or(before.limit_days),
        fee: or(said.fee, &before.fee),
        place: or(said.place, &before.place),
        hours: or(said.hours, &before.hours),
        department: or(said.department, &before.department),
        lead_handler: or(said.lead_handler, &before.lead_handler),
        supervision_phone: or(said.supervision_phone, &before.supervision_phone),
        note: or(said.note, &before.note),
        ..said
    }
}

/// One item in two rows: which of them is meant is not ours to guess.
fn refuse_twice(rows: &[Numbered<ServiceItem>]) -> Result<()> {
    let mut first_rows: HashMap<&str, u32> = HashMap::new();
    let mut problems = Vec::new();
    for (row, item) in rows {
        let first_row = *first_rows.entry(&item.name).or_insert(*row);
        if first_row != *row {
            problems.push(RowProblem {
                row: *row,
                column: ColumnName::Field("name"),
                text: item.name.clone(),
                fault: RowFault::Twice { first_row },
            });
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Error::Rows(problems))
    }
}
