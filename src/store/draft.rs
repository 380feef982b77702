//! Half-typed forms, kept so that neither a crash nor a power cut loses what somebody was typing.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension as _;

use super::{Error, Reader, Result, Store};

/// A half-typed form.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// Which form: `visit`, or `visit:17` for a correction of record 17.
    pub form: String,
    /// Local time of the last keystroke that was kept, to the minute.
    pub updated_at: String,
    /// The boxes by field name.
    pub texts: BTreeMap<String, String>,
}

/// What somebody typed must not reach a log.
impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft")
            .field("form", &self.form)
            .field("updated_at", &self.updated_at)
            .finish_non_exhaustive()
    }
}

impl Reader<'_> {
    /// The drafts of one person, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn drafts(&self, author: &str) -> Result<Vec<Draft>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT form, updated_at, body FROM draft WHERE author = ?1 ORDER BY updated_at DESC",
        )?;
        let rows = statement
            .query_map([author], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?))
            })?
            .collect::<rusqlite::Result<Vec<(String, String, String)>>>()?;
        // A draft that cannot be read back is no reason to keep somebody from the desk.
        Ok(rows
            .into_iter()
            .filter_map(|(form, updated_at, body)| {
                Some(Draft {
                    form,
                    updated_at,
                    texts: serde_json::from_str(&body).ok()?,
                })
            })
            .collect())
    }
}

impl Store {
    /// Keeps a draft in the place of the one before it. Drafts are not records and leave no trace in the journal.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn keep_draft(&mut self, author: &str, draft: &Draft) -> Result<()> {
        self.refuse_if_vanished()?;
        let body = serde_json::to_string(&draft.texts)
            .map_err(|error| Error::Damaged(error.to_string()))?;
        self.conn
            .prepare_cached(
                "REPLACE INTO draft (form, author, updated_at, body) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((&draft.form, author, &draft.updated_at, body))?;
        Ok(())
    }

    /// Throws a draft away, if there is one.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn drop_draft(&mut self, author: &str, form: &str) -> Result<()> {
        let exists = self
            .conn
            .prepare_cached("SELECT 1 FROM draft WHERE form = ?1 AND author = ?2")?
            .query_row((form, author), |_| Ok(()))
            .optional()?;
        if exists.is_some() {
            self.conn
                .prepare_cached("DELETE FROM draft WHERE form = ?1 AND author = ?2")?
                .execute((form, author))?;
        }
        Ok(())
    }
}
