//! Reading and writing the school's settings.

use super::door::Write;
use super::{Error, Reader, Result};
use crate::domain::journal::Action;
use crate::domain::setting::{Setting, SettingName, Settings};

impl Reader<'_> {
    /// All settings.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn settings(&self) -> Result<Settings> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT name, value FROM setting")?;
        let mut rows = statement.query([])?;
        let mut settings = Settings::default();
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            let value: Option<String> = row.get(1)?;
            if let (Some(name), Some(value)) = (SettingName::from_code(&name), value) {
                settings.set(name, &value);
            }
        }
        Ok(settings)
    }
}

impl Write<'_> {
    /// Changes one setting; nothing is journalled where it stays the same.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn set(&mut self, name: SettingName, value: &str) -> Result<()> {
        let (row, before) = self.setting_row(name)?;
        let before = Setting {
            name,
            value: before,
        };
        let after = Setting {
            name,
            value: value.to_owned(),
        };
        self.change(Action::Set, "", row, &before, &after)?;
        Ok(())
    }

    fn setting_row(&self, name: SettingName) -> Result<(i64, String)> {
        let conn = self.read().conn;
        let found = conn
            .prepare_cached("SELECT id, value FROM setting WHERE name = ?1")?
            .query_row([name.code()], |row| {
                Ok((
                    row.get(0)?,
                    row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                ))
            });
        found.map_err(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => {
                Error::Damaged(format!("setting {} is missing", name.code()))
            }
            other => other.into(),
        })
    }
}
