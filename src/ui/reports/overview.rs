//! 概览: the figures that are looked at first, large and beside earlier ones; the summary in sentences; how the month
//! stands.

use egui::{Frame, Label, Link, ScrollArea, Ui, vec2};

use super::closing::ClosingPanel;
use super::spread::GAP;
use super::text::SummaryText;
use super::{View, complaints, contacts, opinions, review, spread};
use crate::domain::figures::{
    Amount, AnyFigure, Compared, ComplaintFigure, ContactFigure, Figure, Listed, OpinionFigure,
    Report, ReviewFigure,
};
use crate::domain::period::{Period, PeriodKind};
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

/// A figure that is looked at first.
struct Key {
    name: String,
    now: Amount,
    previous: Option<Amount>,
    year_before: Option<Amount>,
    records: Option<Ask>,
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
    let keys = keys(report, ctx);
    let room = ui.available_width();
    let in_row = ((room + BOX_GAP) / (BOX_WIDTH + BOX_GAP)).floor().max(1.0);
    let width = ((room - BOX_GAP * (in_row - 1.0)) / in_row).floor();
    let is_compared_twice = report.period.kind() != PeriodKind::Year;
    let mut keys = keys.into_iter().peekable();
    while keys.peek().is_some() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = BOX_GAP;
            for key in keys.by_ref().take(in_row as usize) {
                key_ui(ui, key, width, is_compared_twice, ctx);
            }
        });
    }
}

fn key_ui(ui: &mut Ui, key: Key, width: f32, is_compared_twice: bool, ctx: &mut Ctx<'_>) {
    let look = tokens(ui);
    let frame = Frame::new()
        .fill(look.field)
        .stroke((1.0, look.line))
        .corner_radius(CORNER)
        .inner_margin(BOX_MARGIN);
    frame.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(width - 2.0 * BOX_MARGIN - 2.0);
            ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
            ui.spacing_mut().interact_size.y = 0.0;
            ui.add(Label::new(note(ui, &key.name)).truncate());
            value_ui(ui, &key.name, key.now, key.records, ctx);
            earlier_ui(ui, "report-column-previous", key.now, key.previous, ctx);
            if is_compared_twice {
                let heading = "report-column-year-before";
                earlier_ui(ui, heading, key.now, key.year_before, ctx);
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

/// What it came to in an earlier period, and how far it is from that.
fn earlier_ui(ui: &mut Ui, heading: &str, now: Amount, earlier: Option<Amount>, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let earlier = earlier.unwrap_or(Amount::Unknown);
    let args = [
        ("period", words.t(heading).into()),
        ("amount", words.amount(earlier).into()),
        ("change", words.change(now.since(earlier)).into()),
    ];
    let text = match earlier {
        Amount::Unknown => words.with("reports-key-unknown", &args[..1]),
        _ => words.with("reports-key-against", &args),
    };
    ui.add(Label::new(note(ui, text)).truncate());
}

/// The figures that are looked at first; of registers that are not kept none.
fn keys(report: &Report, ctx: &Ctx<'_>) -> Vec<Key> {
    let words = ctx.words;
    let visits = Figure::KEY.map(|figure| {
        let name = words.figure(figure);
        let amount = |it: &_| figure.amount(it);
        key(
            name,
            AnyFigure::Visits(figure),
            report,
            &report.visits(),
            amount,
        )
    });
    let mut keys: Vec<Key> = visits.into();
    let (contacts, complaints) = (&report.contacts, &report.complaints);
    let compared = contacts.compared();
    let of = AnyFigure::Contacts;
    keys.extend(listed(
        &ContactFigure::KEY,
        of,
        report,
        &compared,
        &contacts.terms,
        ctx,
    ));
    if complaints.is_kept {
        let (compared, of) = (complaints.compared(), AnyFigure::Complaints);
        let figures = &ComplaintFigure::KEY;
        keys.extend(listed(
            figures,
            of,
            report,
            &compared,
            &complaints.limits,
            ctx,
        ));
    }
    if report.opinions.is_kept {
        let (compared, of) = (report.opinions.compared(), AnyFigure::Opinions);
        let (figures, limits) = (&OpinionFigure::KEY, &report.opinions.limits);
        keys.extend(listed(figures, of, report, &compared, limits, ctx));
    }
    if report.review.is_kept {
        let (compared, of) = (report.review.compared(), AnyFigure::Review);
        keys.extend(listed(&ReviewFigure::KEY, of, report, &compared, &(), ctx));
    }
    keys
}

fn listed<F: Listed>(
    figures: &[F],
    of: fn(F) -> AnyFigure,
    report: &Report,
    compared: &Compared<'_, F::Figures>,
    terms: &F::Terms,
    ctx: &Ctx<'_>,
) -> Vec<Key> {
    let keys = figures.iter().map(|figure| {
        let name = ctx.words.listed_figure(*figure, terms);
        key(name, of(*figure), report, compared, |it| figure.amount(it))
    });
    keys.collect()
}

fn key<S>(
    name: String,
    figure: AnyFigure,
    report: &Report,
    compared: &Compared<'_, S>,
    amount: impl Fn(&S) -> Amount,
) -> Key {
    Key {
        name,
        now: amount(compared.now),
        previous: compared.previous.map(&amount),
        year_before: compared.year_before.map(&amount),
        records: records(report, figure),
    }
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
