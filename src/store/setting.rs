//! Reading and writing the school's settings.

use rusqlite::OptionalExtension as _;

use super::door::Write;
use super::{Reader, Result};
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

    fn setting_row(&mut self, name: SettingName) -> Result<(i64, String)> {
        let found = self
            .conn
            .prepare_cached("SELECT id, value FROM setting WHERE name = ?1")?
            .query_row([name.code()], |row| {
                Ok((
                    row.get(0)?,
                    row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                ))
            })
            .optional()?;
        match found {
            Some(found) => Ok(found),
            None => Ok((self.add_setting(name)?, String::new())),
        }
    }

    /// A setting that came after this register was made gets its row when it is first looked for. Taking back what was
    /// set then leaves the row, empty: a setting is not voided.
    fn add_setting(&mut self, name: SettingName) -> Result<i64> {
        let value = String::new();
        let row = self.create(Action::Create, "", &Setting { name, value })?;
        self.entries.pop();
        Ok(row)
    }
}
