//! 概览: the figures that are looked at first, large and beside earlier ones; the summary in sentences; how the month
//! stands.

use egui::{Frame, Label, Link, ScrollArea, Ui, vec2};

use super::closing::ClosingPanel;
use super::spread::GAP;
use super::text::SummaryText;
use super::{View, complaints, contacts, opinions, review, spread};
use crate::domain::figures::{
    Amount, AnyFigure, ComplaintFigure, ContactFigure, Figure, KeyFigure, OpinionFigure, Report,
    ReviewFigure,
};
use crate::domain::period::Period;
use crate::paper::forms::report::comparisons;
use crate::store::OpinionFilter;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{CORNER, note, title, tokens};

/// The least width of a box of a figure, in points.
const BOX_WIDTH: f32 = 186.0;
const BOX_GAP: f32 = 8.0;
const BOX_MARGIN: f32 = 10.0;

/// Where the overview leads.
pub(super) enum Led {
    /// To the overview of another month.
    To(Period),
    /// To the dialog that verifies, with this code in it.
    Verify(String),
}

/// The overview, with what is being written on it.
#[derive(Default)]
pub(super) struct Overview {
    text: SummaryText,
    closing: ClosingPanel,
}

impl Overview {
    /// Draws it; gives where it led.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View, ctx: &mut Ctx<'_>) -> Option<Led> {
        let mut led = None;
        ScrollArea::vertical()
            .id_salt("reports-overview")
            .auto_shrink(false)
            .show(ui, |ui| {
                keys_ui(ui, &view.report, ctx);
                ui.add_space(GAP);
                self.text.ui(ui, view, ctx);
                ui.add_space(GAP);
                led = self.closing.ui(ui, view, ctx);
                ui.add_space(GAP);
            });
        led
    }
}

/// The boxes, as many in a row as there is room for.
fn keys_ui(ui: &mut Ui, report: &Report, ctx: &mut Ctx<'_>) {
    let room = ui.available_width();
    let in_row = ((room + BOX_GAP) / (BOX_WIDTH + BOX_GAP)).floor().max(1.0);
    let width = ((room - BOX_GAP * (in_row - 1.0)) / in_row).floor();
    for row in report.key_figures().chunks(in_row as usize) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = BOX_GAP;
            for figure in row {
                key_ui(ui, *figure, report, width, ctx);
            }
        });
    }
}

fn key_ui(ui: &mut Ui, figure: KeyFigure, report: &Report, width: f32, ctx: &mut Ctx<'_>) {
    let look = tokens(ui);
    let frame = Frame::new()
        .fill(look.field)
        .stroke((1.0, look.line))
        .corner_radius(CORNER)
        .inner_margin(BOX_MARGIN);
    let (name, amounts) = (ctx.words.t(figure.label_key()), figure.amounts(report));
    let comparisons = comparisons(amounts, report.period.kind(), ctx.words);
    frame.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(width - 2.0 * BOX_MARGIN - 2.0);
            ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
            ui.spacing_mut().interact_size.y = 0.0;
            ui.add(Label::new(note(ui, &name)).truncate());
            let behind = behind(figure).and_then(|it| records(report, it));
            value_ui(ui, &name, amounts.now, behind, ctx);
            for comparison in comparisons {
                ui.add(Label::new(note(ui, comparison)).truncate());
            }
        });
    });
}

/// The figure, large; it leads to its records.
fn value_ui(ui: &mut Ui, name: &str, now: Amount, records: Option<Ask>, ctx: &mut Ctx<'_>) {
    // Beside a large share its two numbers stand small: a box has no room for all of it.
    let (large, small) = match now {
        Amount::Ratio { part, whole } => {
            (Amount::share(part, whole), Some(format!("{part}/{whole}")))
        }
        now => (now, None),
    };
    let text = title(ctx.words.amount(large));
    ui.horizontal(|ui| {
        match records {
            None => drop(ui.add(Label::new(text).truncate())),
            Some(records) => {
                let spoken = ctx.words.with("reports-open", &[("figure", name.into())]);
                let link = ui.add(Link::new(text)).accessible_name(&spoken);
                if link.gained_focus() {
                    link.scroll_to_me(None);
                }
                if link.clicked() {
                    ctx.ask(records);
                }
            }
        }
        if let Some(small) = small {
            ui.add(Label::new(note(ui, small)).truncate());
        }
    });
}

/// The figure whose records a key figure leads to; `None` of one that is counted over several registers.
const fn behind(figure: KeyFigure) -> Option<AnyFigure> {
    Some(match figure {
        KeyFigure::Visits => AnyFigure::Visits(Figure::Visits),
        KeyFigure::Persons => AnyFigure::Visits(Figure::Persons),
        KeyFigure::Contacts => AnyFigure::Contacts(ContactFigure::Contacts),
        KeyFigure::OnTheSpot => AnyFigure::Contacts(ContactFigure::OnTheSpot),
        KeyFigure::OnTime => AnyFigure::Contacts(ContactFigure::OnTime),
        KeyFigure::Complaints => AnyFigure::Complaints(ComplaintFigure::Received),
        KeyFigure::ComplaintReplies => AnyFigure::Complaints(ComplaintFigure::RepliedOnTime),
        KeyFigure::Opinions => AnyFigure::Opinions(OpinionFigure::Received),
        KeyFigure::Feedback => AnyFigure::Opinions(OpinionFigure::FedBackOnTime),
        KeyFigure::Rectified => AnyFigure::Review(ReviewFigure::Rectified),
        KeyFigure::OverdueOpen | KeyFigure::Content => return None,
    })
}

/// The records behind a figure of any register, where one list shows them.
pub(super) fn records(report: &Report, figure: AnyFigure) -> Option<Ask> {
    match figure {
        AnyFigure::Visits(figure) => Some(spread::visits(report, report.period, figure, None)),
        AnyFigure::Contacts(figure) => Some(contacts::records(report, figure)),
        AnyFigure::Complaints(figure) => complaints::records(report, figure),
        AnyFigure::Opinions(figure) => {
            Some(opinions::records(report, figure, OpinionFilter::default()))
        }
        AnyFigure::Review(figure) => Some(review::records(figure)),
    }
}
