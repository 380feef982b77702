//! Keeping the catalogue: departments, posts, staff, service items, students, what is published (A7, A10, A11, E10).

use super::visits::{checked_reason, voiding};
use super::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::catalogue::{Department, Post, PublicNotice, ServiceItem, StaffMember, Student};
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::domain::stored::Stored;
use crate::store::Write;

/// Everything the catalogue holds, as its screen shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// Departments.
    pub departments: Vec<Department>,
    /// Posts.
    pub posts: Vec<Post>,
    /// Staff.
    pub staff: Vec<StaffMember>,
    /// Service items in the version in force.
    pub items: Vec<ServiceItem>,
    /// What was made public.
    pub public_notices: Vec<PublicNotice>,
}

/// A record of the catalogue that a form enters and changes.
pub trait Entry: Stored + Clone {
    /// Whether two records must not both be in force: the same name, where names tell apart.
    fn clashes(&self, other: &Self) -> bool;

    /// The same as `self`, in the row of `before`.
    #[must_use]
    fn in_place_of(self, before: &Self) -> Self;

    /// The key of its row.
    fn row(&self) -> i64;

    /// Whether it was voided.
    fn is_void(&self) -> bool;
}

macro_rules! entries {
    ($($record:ident, $clashes:expr;)*) => { $(
        impl Entry for $record {
            fn clashes(&self, other: &Self) -> bool {
                let clashes: fn(&Self, &Self) -> bool = $clashes;
                clashes(self, other)
            }

            fn in_place_of(self, before: &Self) -> Self {
                Self { id: before.id, voiding: before.voiding.clone(), ..self }
            }

            fn row(&self) -> i64 {
                self.id
            }

            fn is_void(&self) -> bool {
                self.voiding.is_some()
            }
        }
    )* };
}

entries! {
    Department, |a, b| a.name == b.name && a.ended_on.is_none() && b.ended_on.is_none();
    Post, |a, b| a.name == b.name && a.department == b.department && a.ended_on.is_none() && b.ended_on.is_none();
    StaffMember, |_, _| false;
    Student, |_, _| false;
    PublicNotice, |_, _| false;
}

impl Desk {
    /// Everything the catalogue holds but the students.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn catalogue(&self) -> Result<Catalogue> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        Ok(Catalogue {
            departments: read.departments()?,
            posts: read.posts()?,
            staff: read.staff()?,
            items: read.service_items()?,
            public_notices: read.public_notices()?,
        })
    }

    /// The roster of students.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn students(&self) -> Result<Vec<Student>> {
        self.shown_of(|| Ok(self.store.read().students()?))
    }

    /// Enters a department, or changes the one in row `id`.
    ///
    /// # Errors
    /// [`Error::Fields`]; [`Refusal::NameTaken`].
    pub fn save_department(&mut self, id: Option<i64>, boxes: &Boxes) -> Result<Department> {
        let department = Department::check(boxes, self.now()).map_err(Error::Fields)?;
        self.transact(Right::KeepCatalogue, |write, _| {
            let others = write.read().departments()?;
            save_entry(write, Action::Create, id, department, &others)
        })
    }

    /// Enters a post, or changes the one in row `id`.
    ///
    /// # Errors
    /// [`Error::Fields`]; [`Refusal::NameTaken`].
    pub fn save_post(&mut self, id: Option<i64>, boxes: &Boxes) -> Result<Post> {
        let post = Post::check(boxes, self.now()).map_err(Error::Fields)?;
        self.transact(Right::KeepCatalogue, |write, _| {
            let others = write.read().posts()?;
            save_entry(write, Action::Create, id, post, &others)
        })
    }

    /// Enters somebody on the staff, or changes the one in row `id`.
    ///
    /// # Errors
    /// [`Error::Fields`].
    pub fn save_staff(&mut self, id: Option<i64>, boxes: &Boxes) -> Result<StaffMember> {
        let member = StaffMember::check(boxes, self.now()).map_err(Error::Fields)?;
        self.transact(Right::KeepCatalogue, |write, _| {
            save_entry(write, Action::Create, id, member, &[])
        })
    }

    /// Enters a student, or changes the one in row `id`.
    ///
    /// # Errors
    /// [`Error::Fields`].
    pub fn save_student(&mut self, id: Option<i64>, boxes: &Boxes) -> Result<Student> {
        let student = Student::check(boxes, self.now()).map_err(Error::Fields)?;
        self.transact(Right::KeepCatalogue, |write, _| {
            save_entry(write, Action::Create, id, student, &[])
        })
    }

    /// Enters something that was made public, or changes the one in row `id`.
    ///
    /// # Errors
    /// [`Error::Fields`].
    pub fn save_public_notice(&mut self, id: Option<i64>, boxes: &Boxes) -> Result<PublicNotice> {
        let notice = PublicNotice::check(boxes, self.now()).map_err(Error::Fields)?;
        self.transact(Right::KeepCatalogue, |write, _| {
            save_entry(write, Action::Create, id, notice, &[])
        })
    }

    /// Enters a service item, or makes a new version of `id`; the old one stays for the notices that were given by it.
    ///
    /// # Errors
    /// [`Error::Fields`]; [`Refusal::NameTaken`], [`Refusal::NothingChanges`]; a conflict where `id` has been replaced by
    /// another version since.
    pub fn save_item(&mut self, id: Option<i64>, boxes: &Boxes) -> Result<ServiceItem> {
        let item = ServiceItem::check(boxes, self.now()).map_err(Error::Fields)?;
        self.transact(Right::KeepCatalogue, |write, _| {
            let before: Option<ServiceItem> = match id {
                Some(id) => Some(write.read().record(id)?),
                None => None,
            };
            enter_item(write, Action::Create, before.as_ref(), item)
        })
    }

    /// Voids an entry of the catalogue that was made by mistake.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_entry<T: Entry>(
        &mut self,
        id: i64,
        reason: &str,
        void: impl FnOnce(T, crate::domain::record::Voiding) -> T,
    ) -> Result<()> {
        let reason = checked_reason(reason)?;
        self.transact(Right::KeepCatalogue, |write, act| {
            let before: T = write.read().record(id)?;
            if before.is_void() {
                return Err(Refusal::IsVoid.into());
            }
            let after = void(before.clone(), voiding(act, reason));
            write.change(Action::Void, "", id, &before, &after)?;
            Ok(())
        })
    }

    /// The version of a service item with this key.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn service_item(&self, id: i64) -> Result<ServiceItem> {
        self.require(Right::ReadRegisters)?;
        Ok(self.store.read().record(id)?)
    }

    /// All versions of a service item, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn item_versions(&self, item_key: i64) -> Result<Vec<ServiceItem>> {
        self.require(Right::ReadRegisters)?;
        Ok(self.store.read().item_versions(item_key)?)
    }
}

/// Enters a record of the catalogue, or changes the one in row `id`.
pub(super) fn save_entry<T: Entry>(
    write: &mut Write<'_>,
    action: Action,
    id: Option<i64>,
    record: T,
    others: &[T],
) -> Result<T> {
    let is_another = |other: &&T| Some(other.row()) != id;
    if others
        .iter()
        .filter(is_another)
        .any(|other| record.clashes(other))
    {
        return Err(Refusal::NameTaken.into());
    }
    match id {
        None => {
            let row = write.create(action, "", &record)?;
            Ok(write.read().record(row)?)
        }
        Some(row) => {
            let before: T = write.read().record(row)?;
            let after = record.in_place_of(&before);
            write.change(Action::Correct, "", row, &before, &after)?;
            Ok(after)
        }
    }
}

/// Enters a service item as a new one, or as the next version of `before`.
pub(super) fn enter_item(
    write: &mut Write<'_>,
    action: Action,
    before: Option<&ServiceItem>,
    item: ServiceItem,
) -> Result<ServiceItem> {
    let today = write.act().local_minute().date();
    let clashes = |other: &ServiceItem| {
        other.name == item.name
            && other.is_current(today)
            && before.is_none_or(|before| before.item_key != other.item_key)
    };
    if write.read().service_items()?.iter().any(clashes) {
        return Err(Refusal::NameTaken.into());
    }
    if before.is_some_and(|before| before.replaced_on.is_some()) {
        let number = String::new();
        return Err(crate::store::Error::Conflict { number }.into());
    }
    let item = match before {
        None => ServiceItem {
            item_key: write.read().next_item_key()?,
            version: 1,
            ..item
        },
        Some(before) if before.says_the_same(&item) => {
            return Err(Refusal::NothingChanges.into());
        }
        Some(before) => {
            let replaced = ServiceItem {
                replaced_on: Some(today),
                ..before.clone()
            };
            write.change(Action::Correct, "", before.id, before, &replaced)?;
            // A version that was taken back keeps its number, like every record.
            let versions = write.read().item_versions(before.item_key)?;
            let last = versions.last().map_or(before.version, |it| it.version);
            ServiceItem {
                item_key: before.item_key,
                version: last + 1,
                ..item
            }
        }
    };
    let id = write.create(action, "", &item)?;
    Ok(ServiceItem { id, ..item })
}
