//! Which days a list shows: the second row of chips above it.
//!
//! Must not know: what the list holds.

use chrono::{Datelike as _, Days, NaiveDate};
use egui::Ui;

use super::ctx::Ctx;
use super::register_table::filter_list_ui;
use super::widgets::chip::chip_ui;

/// Which days a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DaysShown {
    /// All of them.
    #[default]
    All,
    /// Today.
    Today,
    /// The last seven days.
    Week,
    /// This month.
    Month,
}

impl DaysShown {
    const CHIPS: [(Self, &'static str); 4] = [
        (Self::All, "visit-period-all"),
        (Self::Today, "visit-period-today"),
        (Self::Week, "visit-period-week"),
        (Self::Month, "visit-period-month"),
    ];

    /// The first and the last day; none where all are shown.
    #[must_use]
    pub fn bounds(self, today: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let from = match self {
            Self::All => None,
            Self::Today => Some(today),
            Self::Week => today.checked_sub_days(Days::new(6)),
            Self::Month => today.with_day(1),
        };
        (from, from.map(|_| today))
    }

    /// Draws them folded, where there is no room for a row of chips.
    pub fn list_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let [(_, any), rest @ ..] = &Self::CHIPS;
        let options: Vec<_> = rest
            .iter()
            .map(|(days, key)| (*days, ctx.words.t(key)))
            .collect();
        let mut chosen = Some(*self).filter(|days| *days != Self::All);
        filter_list_ui(ui, &ctx.words.t(any), &mut chosen, &options);
        *self = chosen.unwrap_or_default();
    }

    /// Draws the chips, side by side where the caller has its row.
    pub fn chips_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        for (days, key) in Self::CHIPS {
            if chip_ui(ui, &ctx.words.t(key), None, *self == days).clicked() {
                *self = days;
            }
        }
    }
}
