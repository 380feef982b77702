//! The starter catalogue: common matters of a school, its departments and posts, taken over in one go.

use crate::desk::catalogue::enter_item;
use crate::desk::{Desk, Result};
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::exchange::catalogue::{Starter, starter};
use crate::i18n::Language;

/// How many entries of the starter catalogue were taken over; what was there already is not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StarterCounts {
    /// Departments.
    pub departments: usize,
    /// Posts.
    pub posts: usize,
    /// Service items.
    pub items: usize,
}

impl Desk {
    /// Enters the starter catalogue in a language, all of it in one step that undo takes back. Names that are there
    /// already are left as they are.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn take_starter_catalogue(&mut self, language: Language) -> Result<StarterCounts> {
        let Starter {
            departments,
            posts,
            items,
        } = starter(language, self.now())?;
        self.transact(Right::KeepCatalogue, |write, _| {
            let mut counts = StarterCounts::default();
            let known = write.read().departments()?;
            for department in departments {
                if !known.iter().any(|it| it.name == department.name) {
                    write.create(Action::Import, "", &department)?;
                    counts.departments += 1;
                }
            }
            let known = write.read().posts()?;
            for post in posts {
                let same = |it: &crate::domain::catalogue::Post| {
                    it.name == post.name && it.department == post.department
                };
                if !known.iter().any(same) {
                    write.create(Action::Import, "", &post)?;
                    counts.posts += 1;
                }
            }
            let known = write.read().service_items()?;
            for item in items {
                if !known.iter().any(|it| it.name == item.name) {
                    enter_item(write, Action::Import, None, item)?;
                    counts.items += 1;
                }
            }
            Ok(counts)
        })
    }
}
