//! Reading the catalogue: departments, posts, staff, service items, students, what is published.

use super::{Reader, Result};
use crate::domain::catalogue::{Department, Post, PublicNotice, ServiceItem, StaffMember, Student};
use crate::domain::text;

/// Students offered while a name is typed.
const MOST_STUDENTS: u32 = 8;

impl Reader<'_> {
    /// Every department that was not voided, by name; those that are no more included.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn departments(&self) -> Result<Vec<Department>> {
        self.records("WHERE voided_at IS NULL ORDER BY id", [])
    }

    /// Every post that was not voided.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn posts(&self) -> Result<Vec<Post>> {
        self.records("WHERE voided_at IS NULL ORDER BY department, id", [])
    }

    /// Everybody on the staff, those who left included.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn staff(&self) -> Result<Vec<StaffMember>> {
        self.records("WHERE voided_at IS NULL ORDER BY department, id", [])
    }

    /// The newest version of every service item, those no longer offered included.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn service_items(&self) -> Result<Vec<ServiceItem>> {
        self.records(
            "WHERE replaced_on IS NULL AND voided_at IS NULL ORDER BY category, item_key",
            [],
        )
    }

    /// All versions of one service item, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn item_versions(&self, item_key: i64) -> Result<Vec<ServiceItem>> {
        self.records("WHERE item_key = ?1 ORDER BY version", [item_key])
    }

    /// The key that the next new service item gets.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn next_item_key(&self) -> Result<i64> {
        Ok(self
            .conn
            .prepare_cached("SELECT coalesce(max(item_key), 0) + 1 FROM service_item")?
            .query_row([], |row| row.get(0))?)
    }

    /// Every student that was not voided, those who left included, by class.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn students(&self) -> Result<Vec<Student>> {
        self.records("WHERE voided_at IS NULL ORDER BY class, id", [])
    }

    /// Students whose name or initials begin as typed, or whose guardian's name or phone does.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_students(&self, typed: &str) -> Result<Vec<Student>> {
        let typed = text::clean_line(typed);
        if typed.is_empty() {
            return Ok(Vec::new());
        }
        let digits = text::phone_digits(&typed);
        let is_phone = digits.len() >= 3
            && typed
                .chars()
                .all(|c| c.is_ascii_digit() || "+- ".contains(c));
        let prefix = if is_phone {
            digits
        } else {
            typed.to_lowercase()
        };
        let after = format!("{prefix}\u{10FFFF}");
        self.records(
            include_str!("sql/student_known.sql").trim_end(),
            (prefix, after, MOST_STUDENTS),
        )
    }

    /// Everything that was made public and not voided, by topic and day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn public_notices(&self) -> Result<Vec<PublicNotice>> {
        self.records(
            "WHERE voided_at IS NULL ORDER BY topic, published_on, id",
            [],
        )
    }
}
