//! Half-typed complaints. They never touch the register: each lies sealed in a file beside it.

use std::collections::BTreeMap;

use crate::desk::Desk;
use crate::desk::Result;
use crate::store::seal::PublicKey;
use crate::store::{Draft, drop_sealed_draft, keep_sealed_draft, sealed_draft};

/// The form of new complaints among the drafts. Corrections carry the complaint's key after a colon.
pub const COMPLAINT_DRAFT: &str = "complaint";

impl Desk {
    /// Keeps a half-typed complaint of whoever sits at the desk, in the place of the one before it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep_complaint_draft(&mut self, draft: &Draft) -> Result<()> {
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
        Ok(keep_sealed_draft(
            self.path(),
            unlocked.account.id,
            &text,
            &key,
        )?)
    }

    /// The half-typed complaint of whoever sits at the desk.
    #[must_use]
    pub fn complaint_draft(&self) -> Option<Draft> {
        let unlocked = self.unlocked().ok()?;
        let text = sealed_draft(self.path(), unlocked.account.id, &unlocked.keys.secret)?;
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

    /// Destroys the half-typed complaint, if it is of this form.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn drop_complaint_draft(&mut self, form: &str) -> Result<()> {
        let is_it = self.complaint_draft().is_some_and(|it| it.form == form);
        if is_it && let Some(account) = self.account() {
            drop_sealed_draft(self.path(), account.id)?;
        }
        Ok(())
    }
}
