//! Which days the list of a small register shows: this term, a school year, or all of them.

use chrono::{Days, NaiveDate};
use egui::Ui;

use crate::domain::setting::SettingName;
use crate::domain::term::{Term, Terms};
use crate::ui::ctx::Ctx;
use crate::ui::widgets::chip::chip_ui;

/// Which days are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum SchoolDays {
    /// The term that today lies in; between two terms the school year.
    Term,
    /// The school year that today lies in.
    #[default]
    Year,
    /// The one before.
    LastYear,
    /// All of them.
    All,
}

impl SchoolDays {
    const CHIPS: [(Self, &'static str); 4] = [
        (Self::Term, "small-register-term"),
        (Self::Year, "small-register-year"),
        (Self::LastYear, "small-register-last-year"),
        (Self::All, "visit-period-all"),
    ];

    /// Whether every day is shown.
    pub(super) fn are_all(self) -> bool {
        self == Self::All
    }

    /// The first and the last day.
    pub(super) fn bounds(self, ctx: &Ctx<'_>) -> (NaiveDate, NaiveDate) {
        let terms = Terms::typed(&ctx.settings.text(SettingName::Terms)).unwrap_or_default();
        let today = ctx.now.date();
        let year = |day| terms.school_year(day);
        let shown = match self {
            Self::Term => terms.of_day(today).or_else(|| year(today)),
            Self::Year => year(today),
            Self::LastYear => year(today)
                .and_then(|this| this.from.checked_sub_days(Days::new(1)))
                .and_then(year),
            Self::All => None,
        };
        shown.map_or_else(every_day, |Term { from, to }| (from, to))
    }

    /// Draws the chips, side by side where the caller has its row.
    pub(super) fn chips_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        for (days, key) in Self::CHIPS {
            if chip_ui(ui, &ctx.words.t(key), None, *self == days).clicked() {
                *self = days;
            }
        }
    }
}

/// Every day that a register may hold.
pub(super) fn every_day() -> (NaiveDate, NaiveDate) {
    let last = NaiveDate::from_ymd_opt(9999, 12, 31);
    (NaiveDate::default(), last.unwrap_or(NaiveDate::MAX))
}
