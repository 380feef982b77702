//! One visit with all that hangs beside it, and what happened to it.

use super::{Desk, Result};
use crate::domain::beside::{LeftItem, Release};
use crate::domain::contact::Contact;
use crate::domain::journal::Action;
use crate::domain::record::Table;
use crate::domain::rectification::{Rectification, RectificationOf};
use crate::domain::right::Right;
use crate::domain::visit::{Visit, VisitId};
use crate::store::HistoryEntry;

/// One visit in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitFile {
    /// The visit.
    pub visit: Visit,
    /// Things left at it.
    pub left_items: Vec<LeftItem>,
    /// Release slips beside it.
    pub releases: Vec<Release>,
    /// The first contacts it became.
    pub contacts: Vec<Contact>,
    /// What an inspection ordered to be put right, oldest first (B8); nothing for who may not see that.
    pub rectifications: Vec<Rectification>,
    /// Everything that happened to it and to what hangs beside it, oldest first.
    pub history: Vec<HistoryEntry>,
}

impl Desk {
    /// One visit in full.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn visit_file(&self, id: VisitId) -> Result<VisitFile> {
        let read = self.store.read();
        let visit = read.visit(id)?;
        let left_items = read.left_items(id)?;
        let releases = read.releases(id)?;
        let rectifications = self.ordered_at(id)?;
        let mut history = read.history(Table::Visit, id.0)?;
        for item in &left_items {
            history.extend(read.history(Table::LeftItem, item.id)?);
        }
        for release in &releases {
            history.extend(read.history(Table::Release, release.id)?);
        }
        history.extend(self.history_of_rectifications(&rectifications)?);
        history.sort_by_key(|line| line.head.seq);
        self.shown(VisitFile {
            visit,
            left_items,
            releases,
            contacts: read.contacts_of_visit(id)?,
            rectifications,
            history,
        })
    }

    /// What happened to rectifications, and what was printed of their supervisions (E8).
    pub(super) fn history_of_rectifications(
        &self,
        all: &[Rectification],
    ) -> Result<Vec<HistoryEntry>> {
        let read = self.store.read();
        let mut history = Vec::new();
        for rectification in all {
            history.extend(read.history(Table::Rectification, rectification.id)?);
            for check in read.supervisions(rectification.id)? {
                let of_check = read.history(Table::SpotCheck, check.id)?.into_iter();
                history.extend(of_check.filter(|line| line.head.action == Action::Print));
            }
        }
        Ok(history)
    }

    /// What an inspection ordered to be put right (B8), oldest first; nothing for who may not see that.
    pub(super) fn ordered_at(&self, visit: VisitId) -> Result<Vec<Rectification>> {
        match self.may(Right::Rectify) {
            true => Ok(self
                .store
                .read()
                .rectifications(RectificationOf::Visit(visit.0))?),
            false => Ok(Vec::new()),
        }
    }
}
