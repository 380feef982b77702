//! The arguments of the commands about sheets.

use chrono::NaiveDate;

use super::Given;
use crate::cli::command::Command;
use crate::cli::usage::Wrong;
use crate::desk::{ExportRequest, ImportRequest, SheetKind};

/// The registers that come from sheets.
const IN: [SheetKind; 7] = SheetKind::ALL;
/// The registers that go into sheets.
const OUT: [SheetKind; 4] = [
    SheetKind::Visits,
    SheetKind::Contacts,
    SheetKind::Complaints,
    SheetKind::Opinions,
];

impl Given {
    /// A register from a sheet.
    pub(super) fn import(&mut self) -> Result<Command, Wrong> {
        self.refuse_beside(&["year"])?;
        Ok(Command::Import(ImportRequest {
            kind: self.register(&IN)?,
            file: self.file()?,
            map: self.path("map"),
            worksheet: self.text("sheet"),
            dry_run: self.has("dry-run"),
        }))
    }

    /// An empty sheet.
    pub(super) fn template(&mut self) -> Result<Command, Wrong> {
        let kind = self.register(&IN)?;
        let file = self.required_path("out")?;
        Ok(Command::Template { kind, file })
    }

    /// A register into a sheet.
    pub(super) fn export(&mut self, today: NaiveDate) -> Result<Command, Wrong> {
        let kind = self.register(&OUT)?;
        let (from, to) = (self.day("from", today)?, self.day("to", today)?);
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            return Err(Wrong::DaysReversed);
        }
        Ok(Command::Export(ExportRequest {
            kind,
            from,
            to,
            file: self.required_path("out")?,
            redact: self.has("redact"),
        }))
    }

    /// Which register is meant, of those that the command knows.
    pub(super) fn register(&mut self, known: &[SheetKind]) -> Result<SheetKind, Wrong> {
        let names = || known.iter().map(|kind| kind.word()).collect();
        if self.words.is_empty() {
            return Err(Wrong::RegisterMissing { known: names() });
        }
        let word = self.words.remove(0).to_string_lossy().into_owned();
        let found = SheetKind::from_word(&word).filter(|kind| known.contains(kind));
        found.ok_or_else(|| Wrong::UnknownRegister {
            text: word,
            known: names(),
        })
    }
}
