//! What another page narrowed the list of first contacts to, beside the chips of the list itself.

use egui::Ui;

use crate::domain::contact::{Channel, ContactKind};
use crate::domain::figures::Listed as _;
use crate::domain::figures::{ContactFigure, Counted, OwnFact};
use crate::store::ContactFilter;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::chip::chip_ui;

/// Shown as chips, so that a person sees why the list is short; pressed, each goes away.
#[derive(Default)]
pub(super) struct Narrowed {
    counted: Option<Counted<ContactFigure>>,
    fact: Option<Counted<OwnFact>>,
    kind: Option<ContactKind>,
    channel: Option<Channel>,
    department: Option<String>,
}

impl Narrowed {
    /// What a filter of another page asks for.
    pub(super) fn of(filter: &ContactFilter) -> Self {
        Self {
            counted: filter.counted,
            fact: filter.fact,
            kind: filter.kind,
            channel: filter.channel,
            department: filter.department.clone(),
        }
    }

    /// The filter, narrowed as well.
    pub(super) fn apply(&self, filter: ContactFilter) -> ContactFilter {
        ContactFilter {
            counted: self.counted,
            fact: self.fact,
            kind: self.kind,
            channel: self.channel,
            department: self.department.clone(),
            ..filter
        }
    }

    /// Draws the chips; says whether one was taken away.
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> bool {
        let words = ctx.words;
        let of_figure = (self.counted).map(|it| (it.period, it.figure.label_key()));
        let of_fact = self.fact.map(|it| (it.period, it.figure.label_key()));
        if let Some((period, figure_key)) = of_figure.or(of_fact) {
            let args = [
                ("period", words.period(period).into()),
                ("figure", words.t(figure_key).into()),
            ];
            let chip = words.with("visit-narrowed-figure", &args);
            // A department of a report without its figure would be of all times, which nobody asked for.
            if chip_ui(ui, &chip, None, true).clicked() {
                *self = Self::default();
                return true;
            }
        }
        let mut is_wider = false;
        if let Some(kind) = self.kind
            && chip_ui(ui, &words.t(kind.label_key()), None, true).clicked()
        {
            (self.kind, is_wider) = (None, true);
        }
        if let Some(channel) = self.channel
            && chip_ui(ui, &words.t(channel.label_key()), None, true).clicked()
        {
            (self.channel, is_wider) = (None, true);
        }
        if let Some(name) = &self.department {
            let name = match name.as_str() {
                "" => words.t("contact-no-department"),
                name => name.to_owned(),
            };
            let chip = words.with(
                "contact-narrowed-department",
                &[("department", name.into())],
            );
            if chip_ui(ui, &chip, None, true).clicked() {
                (self.department, is_wider) = (None, true);
            }
        }
        is_wider
    }
}
