//! What a report narrowed the list of visits to: the records behind a figure, a department of it or an hour of the week.

use chrono::Weekday;
use egui::Ui;

use crate::domain::figures::{Counted, Department};
use crate::store::VisitFilter;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::chip::chip_ui;

/// Shown as chips, so that a person sees why the list is short; pressed, each goes away.
#[derive(Default)]
pub(super) struct Narrowed {
    counted: Option<Counted>,
    department: Option<String>,
    came: Option<(Weekday, u32)>,
}

impl Narrowed {
    /// What a filter of a report asks for.
    pub(super) fn of(filter: &VisitFilter) -> Self {
        Self {
            counted: filter.counted,
            department: filter.department.clone(),
            came: filter.came,
        }
    }

    /// The filter, narrowed as well.
    pub(super) fn apply(&self, filter: VisitFilter) -> VisitFilter {
        VisitFilter {
            counted: self.counted,
            department: self.department.clone(),
            came: self.came,
            ..filter
        }
    }

    /// Draws the chips; says whether one was taken away.
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> bool {
        if self.counted.is_none() && self.department.is_none() && self.came.is_none() {
            return false;
        }
        let words = ctx.words;
        let figure = self.counted.map(|counted| {
            let args = [
                ("period", words.period(counted.period).into()),
                ("figure", words.figure(counted.figure).into()),
            ];
            words.with("visit-narrowed-figure", &args)
        });
        let department = self.department.as_ref().map(|name| {
            let name = match name.as_str() {
                "" => words.department(&Department::Unstated),
                name => name.to_owned(),
            };
            words.with("visit-narrowed-department", &[("department", name.into())])
        });
        let came = self
            .came
            .map(|(weekday, hour)| words.weekday_hour(weekday, hour));
        let is_pressed = |ui: &mut Ui, text: Option<String>| {
            text.is_some_and(|text| chip_ui(ui, &text, None, true).clicked())
        };
        ui.horizontal_wrapped(|ui| {
            // A department without a figure would be of all times, which nobody asked for.
            if is_pressed(ui, figure) {
                *self = Self::default();
                return true;
            }
            if is_pressed(ui, department) {
                self.department = None;
                return true;
            }
            if is_pressed(ui, came) {
                self.came = None;
                return true;
            }
            false
        })
        .inner
    }
}
