//! The arguments of the commands about working days.

use chrono::NaiveDate;

use super::Given;
use crate::cli::command::{Command, DueRequest};
use crate::cli::usage::Wrong;
use crate::domain::calendar::notice::Notice;
use crate::domain::limit::{Limit, LimitUnit};

/// What `import` is told instead of a register's name to load a holiday notice.
const CALENDAR: &str = "calendar";

impl Given {
    /// The day a limit ends.
    pub(super) fn due(&mut self, today: NaiveDate) -> Result<Command, Wrong> {
        let from = self.day("from", today)?;
        let from = from.ok_or(Wrong::OptionMissing("from"))?;
        let unit = match self.has("calendar-days") {
            true => LimitUnit::CalendarDays,
            false => LimitUnit::WorkingDays,
        };
        let days = self.required("days")?;
        Ok(Command::Due(DueRequest {
            from,
            limit: Limit::typed(&days, unit).map_err(|_| Wrong::NotALimit(days))?,
            is_explained: self.has("explain"),
        }))
    }

    /// Whether `import` is to load a holiday notice.
    pub(super) fn is_about_calendar(&self) -> bool {
        self.words.first().is_some_and(|word| word == CALENDAR)
    }

    /// A holiday notice from a file. Days without a year are of the year whose notice is looked out for.
    pub(super) fn import_calendar(&mut self, today: NaiveDate) -> Result<Command, Wrong> {
        self.words.remove(0);
        self.refuse_beside(&["map", "sheet"])?;
        let year = match self.text("year") {
            Some(text) => year(&text).ok_or(Wrong::NotAYear(text))?,
            None => Notice::awaited_year(today),
        };
        Ok(Command::ImportCalendar {
            file: self.file()?,
            year,
            dry_run: self.has("dry-run"),
        })
    }
}

/// A year with four digits, within what anybody keeps a register of.
fn year(text: &str) -> Option<i32> {
    let year = text.parse().ok()?;
    (2000..2200).contains(&year).then_some(year)
}
