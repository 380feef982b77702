//! Half-typed complaints and opinions. They never touch the register: each lies sealed in a file beside it.

use std::collections::BTreeMap;

use super::{Desk, Result};
use crate::store::seal::PublicKey;
use crate::store::{Draft, SealedDraftKind, drop_sealed_draft, keep_sealed_draft, sealed_draft};

impl Desk {
    /// Keeps a half-typed form of whoever sits at the desk, in the place of the one before it.
    pub(super) fn keep_sealed(&mut self, kind: SealedDraftKind, draft: &Draft) -> Result<()> {
        let unlocked = self.unlocked()?;
        let mut lines = BTreeMap::new();
        lines.insert("form".to_owned(), draft.form.clone());
        lines.insert("updated_at".to_owned(), draft.updated_at.clone());
        for (name, text) in &draft.texts {
            lines.insert(format!("box {name}"), text.clone());
        }
        let text = serde_json::to_string(&lines)
            .map_err(|error| crate::store::Error::Damaged(error.to_string()))?;
        let key = PublicKey::from_text(&unlocked.account.public_key)?;
        let of = (unlocked.account.id, kind);
        Ok(keep_sealed_draft(self.path(), of, &text, &key)?)
    }

    /// The half-typed form of whoever sits at the desk.
    pub(super) fn sealed_draft(&self, kind: SealedDraftKind) -> Option<Draft> {
        let unlocked = self.unlocked().ok()?;
        let of = (unlocked.account.id, kind);
        let text = sealed_draft(self.path(), of, &unlocked.keys.secret)?;
        let lines: BTreeMap<String, String> = serde_json::from_str(&text).ok()?;
        let texts = lines.iter().filter_map(|(name, text)| {
            let name = name.strip_prefix("box ")?;
            Some((name.to_owned(), text.clone()))
        });
        Some(Draft {
            form: lines.get("form")?.clone(),
            updated_at: lines.get("updated_at")?.clone(),
            texts: texts.collect(),
        })
    }

    /// Destroys the half-typed form, if it is the one called so.
    pub(super) fn drop_sealed(&mut self, kind: SealedDraftKind, form: &str) -> Result<()> {
        let is_it = self.sealed_draft(kind).is_some_and(|it| it.form == form);
        if is_it && let Some(account) = self.account() {
            drop_sealed_draft(self.path(), (account.id, kind))?;
        }
        Ok(())
    }
}
