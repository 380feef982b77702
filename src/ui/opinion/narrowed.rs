//! What the list of opinions is narrowed to beside its chips: source, department, outcome, and what another page asked
//! for.

use chrono::NaiveDate;
use egui::Ui;

use crate::domain::figures::{Counted, Listed as _, OpinionFigure};
use crate::domain::opinion::{OpinionOutcome, OpinionSource};
use crate::store::{OpinionFilter, TakenFrom};
use crate::ui::ctx::Ctx;
use crate::ui::register_table::filter_list_ui;
use crate::ui::widgets::chip::chip_ui;

/// What narrows the list.
#[derive(Default)]
pub(super) struct Narrowed {
    source: Option<OpinionSource>,
    department: Option<String>,
    outcome: Option<OpinionOutcome>,
    taken_from: Option<TakenFrom>,
    counted: Option<Counted<OpinionFigure>>,
    days: (Option<NaiveDate>, Option<NaiveDate>),
}

impl Narrowed {
    /// What a filter of another page asks for.
    pub(super) fn of(filter: &OpinionFilter) -> Self {
        Self {
            source: filter.source,
            department: filter.department.clone(),
            outcome: filter.outcome,
            taken_from: filter.taken_from,
            counted: filter.counted,
            days: (filter.from, filter.to),
        }
    }

    /// The filter, narrowed as well.
    pub(super) fn apply(&self, filter: OpinionFilter) -> OpinionFilter {
        OpinionFilter {
            source: self.source,
            department: self.department.clone(),
            outcome: self.outcome,
            taken_from: self.taken_from,
            counted: self.counted,
            from: self.days.0.or(filter.from),
            to: self.days.1.or(filter.to),
            ..filter
        }
    }

    /// Draws the two lists, and a chip for whatever else narrows; says whether something changed.
    pub(super) fn ui(&mut self, ui: &mut Ui, departments: &[String], ctx: &Ctx<'_>) -> bool {
        let words = ctx.words;
        let before = (self.source, self.department.clone());
        let sources: Vec<_> = OpinionSource::ALL
            .iter()
            .map(|it| (*it, words.t(it.label_key())))
            .collect();
        filter_list_ui(
            ui,
            &words.t("opinion-any-source"),
            &mut self.source,
            &sources,
        );
        let mut named: Vec<_> = departments
            .iter()
            .map(|name| (name.clone(), name.clone()))
            .collect();
        // A department that a report asked for may have been dissolved since.
        if let Some(name) = self.department.as_ref().filter(|name| !name.is_empty())
            && !departments.contains(name)
        {
            named.push((name.clone(), name.clone()));
        }
        named.push((String::new(), words.t("opinion-no-department")));
        filter_list_ui(
            ui,
            &words.t("opinion-any-department"),
            &mut self.department,
            &named,
        );
        if let Some(counted) = &self.counted {
            let args = [
                ("period", words.period(counted.period).into()),
                ("figure", words.t(counted.figure.label_key()).into()),
            ];
            let chip = words.with("visit-narrowed-figure", &args);
            // What a report narrowed beside its figure would be of all times without it, which nobody asked for.
            if chip_ui(ui, &chip, None, true).clicked() {
                *self = Self::default();
                return true;
            }
        }
        let mut is_wider = false;
        if let Some(outcome) = self.outcome
            && chip_ui(ui, &words.t(outcome.label_key()), None, true).clicked()
        {
            (self.outcome, is_wider) = (None, true);
        }
        if self.taken_from.is_some()
            && chip_ui(ui, &words.t("opinion-narrowed-origin"), None, true).clicked()
        {
            (self.taken_from, is_wider) = (None, true);
        }
        if let (Some(from), Some(to)) = self.days {
            let args = [
                ("from", words.date_short(from).into()),
                ("to", words.date_short(to).into()),
            ];
            let chip = words.with("complaint-narrowed-days", &args);
            if chip_ui(ui, &chip, None, true).clicked() {
                (self.days, is_wider) = ((None, None), true);
            }
        }
        is_wider || before != (self.source, self.department.clone())
    }
}
