//! The papers of the catalogue: commitments, what is made public, who answers for what.

use super::{Described, Trace};
use crate::desk::{Desk, Result};
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::form::Form;
use crate::paper::forms::Context;
use crate::paper::forms::catalogue::{commitment_board, post_duties, publicity_list};

impl Desk {
    /// The board of the service items that are offered today.
    pub(super) fn of_commitments(&self, context: &Context, words: &Words) -> Result<Described> {
        let today = context.now.date();
        let mut items = self.store.read().service_items()?;
        items.retain(|item| item.is_current(today));
        let form = commitment_board::form(&items, &self.directory()?, context, words);
        Ok(of_today(FormKind::CommitmentBoard, form, context))
    }

    /// What is made public of the ten topics.
    pub(super) fn of_publicity(&self, context: &Context, words: &Words) -> Result<Described> {
        let notices = self.store.read().public_notices()?;
        let form = publicity_list::form(&notices, context, words);
        Ok(of_today(FormKind::PublicityList, form, context))
    }

    /// Which post answers for what.
    pub(super) fn of_post_duties(&self, context: &Context, words: &Words) -> Result<Described> {
        let posts = self.store.read().posts()?;
        let form = post_duties::form(&posts, &self.directory()?, context, words);
        Ok(of_today(FormKind::PostDuties, form, context))
    }
}

fn of_today(kind: FormKind, form: Form, context: &Context) -> Described {
    Described {
        form,
        file_name_parts: vec![context.now.date().to_string()],
        trace: Trace::of_register(kind, String::new()),
    }
}
