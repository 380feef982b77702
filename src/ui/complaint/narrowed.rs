//! What the list of complaints is narrowed to beside its chips: how they are signed, their category, and what another page
//! asked for.

use chrono::NaiveDate;
use egui::Ui;

use super::about_boxes::categories;
use crate::domain::complaint::Finding;
use crate::domain::figures::Listed as _;
use crate::domain::figures::{ComplaintFigure, Counted, OwnFact};
use crate::domain::protection::Signed;
use crate::store::ComplaintFilter;
use crate::ui::ctx::Ctx;
use crate::ui::register_table::filter_list_ui;
use crate::ui::widgets::chip::chip_ui;
use crate::wording;

/// What narrows the list.
#[derive(Default)]
pub(super) struct Narrowed {
    signed: Option<Signed>,
    category: Option<String>,
    department: Option<String>,
    finding: Option<Finding>,
    counted: Option<Counted<ComplaintFigure>>,
    fact: Option<Counted<OwnFact>>,
    days: (Option<NaiveDate>, Option<NaiveDate>),
}

impl Narrowed {
    /// What a filter of another page asks for.
    pub(super) fn of(filter: &ComplaintFilter) -> Self {
        Self {
            signed: filter.signed,
            category: filter.category.clone(),
            department: filter.department.clone(),
            finding: filter.finding,
            counted: filter.counted,
            fact: filter.fact,
            days: (filter.from, filter.to),
        }
    }

    /// The first day another page asked for.
    pub(super) const fn from(&self) -> Option<NaiveDate> {
        self.days.0
    }

    /// The last day another page asked for.
    pub(super) const fn to(&self) -> Option<NaiveDate> {
        self.days.1
    }

    /// The filter, narrowed as well.
    pub(super) fn apply(&self, filter: ComplaintFilter) -> ComplaintFilter {
        ComplaintFilter {
            signed: self.signed,
            category: self.category.clone(),
            department: self.department.clone(),
            finding: self.finding,
            counted: self.counted,
            fact: self.fact,
            ..filter
        }
    }

    /// Draws the two lists, and a chip for whatever else narrows; says whether something changed.
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> bool {
        let words = ctx.words;
        let before = (self.signed, self.category.clone());
        let signed = Signed::ALL.iter().map(|it| (*it, words.t(it.label_key())));
        filter_list_ui(
            ui,
            &words.t("complaint-any-signed"),
            &mut self.signed,
            &signed.collect::<Vec<_>>(),
        );
        let known = categories(ctx)
            .into_iter()
            .map(|code| (code.clone(), wording::category(&code, words)));
        filter_list_ui(
            ui,
            &words.t("complaint-any-category"),
            &mut self.category,
            &known.collect::<Vec<_>>(),
        );
        let mut is_wider = false;
        let of_figure = (self.counted).map(|it| (it.period, it.figure.label_key()));
        let of_fact = self.fact.map(|it| (it.period, it.figure.label_key()));
        if let Some((period, figure_key)) = of_figure.or(of_fact) {
            let args = [
                ("period", words.period(period).into()),
                ("figure", words.t(figure_key).into()),
            ];
            let chip = words.with("visit-narrowed-figure", &args);
            // What a report narrowed beside its figure would be of all times without it, which nobody asked for.
            if chip_ui(ui, &chip, None, true).clicked() {
                *self = Self::default();
                return true;
            }
        }
        if let Some(name) = &self.department {
            let args = [("department", name.as_str().into())];
            let chip = words.with("complaint-narrowed-department", &args);
            if chip_ui(ui, &chip, None, true).clicked() {
                (self.department, is_wider) = (None, true);
            }
        }
        if let Some(finding) = self.finding
            && chip_ui(ui, &words.t(finding.label_key()), None, true).clicked()
        {
            (self.finding, is_wider) = (None, true);
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
        is_wider || before != (self.signed, self.category.clone())
    }
}
