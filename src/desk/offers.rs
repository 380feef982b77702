//! What is offered below a box while it is typed: who may be asking, who may take a matter over, which item it may be.

use super::{Desk, Result};
use crate::domain::catalogue::{ServiceItem, StaffMember, Student};
use crate::domain::initials::name_initials;
use crate::domain::right::Right;
use crate::domain::text;
use crate::domain::visit::KnownVisitor;

/// The most lines below a box.
const MOST_OFFERS: usize = 8;

/// Somebody who may be asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KnownAsker {
    /// Somebody who came before.
    Visitor(Box<KnownVisitor>),
    /// The guardian of a student of the roster.
    Guardian(Student),
    /// A student of the roster (B7).
    Student(Student),
}

impl Desk {
    /// People whose name, initials or phone begin as typed: those who came before, then the roster's guardians and
    /// students.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_askers(&self, typed: &str) -> Result<Vec<KnownAsker>> {
        self.require(Right::ReadNames)?;
        let visitors = self.known_visitors(typed)?;
        let mut known: Vec<_> = visitors
            .into_iter()
            .map(|it| KnownAsker::Visitor(Box::new(it)))
            .collect();
        for student in self.known_students(typed)? {
            let is_known = |asker: &KnownAsker| match asker {
                KnownAsker::Visitor(visitor) => {
                    visitor.details.visitor_name == student.guardian_name
                        && visitor.details.student_name == student.name
                }
                _ => false,
            };
            if !student.guardian_name.is_empty() && !known.iter().any(is_known) {
                known.push(KnownAsker::Guardian(student.clone()));
            }
            if begins_as(&student.name, typed) {
                known.push(KnownAsker::Student(student));
            }
        }
        known.truncate(MOST_OFFERS);
        Ok(known)
    }

    /// Those at the school today whose name, initials, department or post begin as typed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_staff(&self, typed: &str) -> Result<Vec<StaffMember>> {
        self.require(Right::ReadRegisters)?;
        let today = self.now().date();
        let fits = |member: &StaffMember| {
            member.is_here(today)
                && [&member.name, &member.department, &member.post]
                    .into_iter()
                    .any(|name| begins_as(name, typed))
        };
        let staff = self.store.read().staff()?;
        Ok(staff.into_iter().filter(fits).take(MOST_OFFERS).collect())
    }

    /// The departments there are whose name or initials begin as typed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_departments(&self, typed: &str) -> Result<Vec<String>> {
        self.require(Right::ReadRegisters)?;
        let today = self.now().date();
        let departments = self.store.read().departments()?.into_iter();
        let there = departments.filter(|it| it.ended_on.is_none_or(|ended_on| today < ended_on));
        Ok(names_as(there.map(|it| it.name), typed))
    }

    /// The posts there are whose name or initials begin as typed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_posts(&self, typed: &str) -> Result<Vec<String>> {
        self.require(Right::ReadRegisters)?;
        let today = self.now().date();
        let posts = self.store.read().posts()?.into_iter();
        let there = posts.filter(|it| it.ended_on.is_none_or(|ended_on| today < ended_on));
        Ok(names_as(there.map(|it| it.name), typed))
    }

    /// The service items on offer whose name holds what is typed, or whose name's or category's initials begin so.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_items(&self, typed: &str) -> Result<Vec<ServiceItem>> {
        self.require(Right::ReadRegisters)?;
        let today = self.now().date();
        let typed = text::clean_line(typed);
        let fits = |item: &ServiceItem| {
            item.is_current(today)
                && (item.name.contains(&typed)
                    || begins_as(&item.name, &typed)
                    || begins_as(&item.category, &typed))
        };
        let items = self.store.read().service_items()?;
        Ok(items.into_iter().filter(fits).take(MOST_OFFERS).collect())
    }
}

/// The first names that begin as typed, each once.
fn names_as(names: impl Iterator<Item = String>, typed: &str) -> Vec<String> {
    let mut fitting: Vec<String> = names.filter(|name| begins_as(name, typed)).collect();
    fitting.dedup();
    fitting.truncate(MOST_OFFERS);
    fitting
}

/// Whether a name begins as typed, or its initials do.
fn begins_as(name: &str, typed: &str) -> bool {
    let typed = text::clean_line(typed).to_lowercase();
    !typed.is_empty()
        && (name.to_lowercase().starts_with(&typed) || name_initials(name).starts_with(&typed))
}
