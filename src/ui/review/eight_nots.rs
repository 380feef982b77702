//! 八个不让: the facts for each of the eight “not”, for the leading group (A12).
//!
//! Each figure stands with its written definition, and leads to its records where a list shows them.

use chrono::NaiveDate;
use egui::{Align, Label, Layout, Link, Response, ScrollArea, Ui, vec2};

use crate::desk::{self, PaperRequest, Pending};
use crate::domain::figures::{Amount, Counted, EightNot, EightNots, Figure, NotFact, OwnFact};
use crate::domain::figures::{ComplaintFigure, ContactFigure};
use crate::domain::period::Period;
use crate::domain::right::Right;
use crate::store::{ComplaintFilter, ContactFilter, OpinionFilter, VisitFilter};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::period_picker::{PeriodPicker, standing_line};
use crate::ui::review::ReviewTab;
use crate::ui::theme::{bold, note, title, tokens};

/// The width of the names, and of the figures, in points.
const NAME_WIDTH: f32 = 196.0;
const AMOUNT_WIDTH: f32 = 112.0;
const GAP: f32 = 12.0;

/// The page of the eight.
#[derive(Default)]
pub struct EightNotsTab {
    picker: PeriodPicker,
    view: Option<EightNots>,
    pending: Option<Pending<desk::Result<EightNots>>>,
    /// What was read: under which number of the register, on which day, of which period.
    read_under: Option<(u64, NaiveDate, Period)>,
}

impl EightNotsTab {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        // Figures of complaints are among it: a register that takes none has nothing to tell, and says so.
        if ctx.account.is_none() || !ctx.may(Right::ReadComplaints) {
            ui.add_space(GAP);
            ui.label(note(ui, ctx.words.t("eight-nots-closed")));
            return;
        }
        let period = self.picker.period(ctx.now.date());
        self.read(period, ctx);
        ui.horizontal(|ui| {
            ui.label(title(ctx.words.period(period)));
            let shown = self.view.as_ref().filter(|view| view.period == period);
            let as_of = shown.map(|view| view.as_of);
            ui.label(note(ui, standing_line(period, as_of, ctx)));
        });
        let print = |period| PaperRequest::EightNots { period };
        self.picker.ui(ui, print, ctx);
        let Some(view) = self.view.take_if(|view| view.period == period) else {
            ui.label(note(ui, ctx.words.t("reports-counting")));
            return;
        };
        ui.add_space(4.0);
        ScrollArea::vertical()
            .id_salt("eight-nots")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.add(Label::new(note(ui, ctx.words.t("eight-nots-hint"))).wrap());
                for not in EightNot::ALL {
                    not_ui(ui, *not, &view, ctx);
                }
            });
        self.view = Some(view);
    }

    fn read(&mut self, period: Period, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, ctx.now.date(), period);
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(move |desk| desk.eight_nots(period)));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(view) => self.view = Some(view),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }
}

/// One of the eight: its words, its facts, and what no number says.
fn not_ui(ui: &mut Ui, not: EightNot, view: &EightNots, ctx: &mut Ctx<'_>) {
    ui.add_space(GAP);
    ui.add(Label::new(bold(ctx.words.eight_not(not))).wrap());
    for fact in not.facts() {
        fact_ui(ui, *fact, view, ctx);
    }
    if not == EightNot::Leak
        && let Some(openers) = ctx.words.openers(&view.opened_by)
    {
        let args = [("openers", openers.into())];
        ui.add(Label::new(ctx.words.with("eight-nots-opened-by", &args)).wrap());
    }
    if let Some(key) = not.note_key() {
        ui.add(Label::new(note(ui, ctx.words.t(key))).wrap());
    }
}

/// A line: what is counted, what it comes to, how it is counted.
fn fact_ui(ui: &mut Ui, fact: NotFact, view: &EightNots, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let name = words.not_fact(fact, &view.terms);
    ui.horizontal_top(|ui| {
        cell_ui(ui, NAME_WIDTH, Layout::top_down(Align::Min), |ui| {
            ui.add(Label::new(&name).wrap())
        });
        cell_ui(ui, AMOUNT_WIDTH, Layout::top_down(Align::Max), |ui| {
            amount_ui(ui, &name, fact, view, ctx)
        });
        let definition = note(ui, words.not_fact_definition(fact, &view.terms));
        let width = ui.available_width();
        cell_ui(ui, width, Layout::top_down(Align::Min), |ui| {
            ui.add(Label::new(definition).wrap())
        });
    });
}

fn cell_ui(ui: &mut Ui, width: f32, layout: Layout, content: impl FnOnce(&mut Ui) -> Response) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
        ui.set_width(width);
        content(ui)
    });
}

/// The figure itself, which leads to its records.
fn amount_ui(
    ui: &mut Ui,
    name: &str,
    fact: NotFact,
    view: &EightNots,
    ctx: &mut Ctx<'_>,
) -> Response {
    let amount = view.amount(fact);
    let text = ctx.words.amount(amount);
    let text = match amount {
        Amount::Count(0) | Amount::Unknown | Amount::Ratio { part: 0, .. } => text.into(),
        _ => bold(text),
    };
    let Some(records) = records(fact, view, ctx) else {
        return ui.label(text);
    };
    let spoken = ctx.words.with("reports-open", &[("figure", name.into())]);
    let link = ui.add(Link::new(text)).accessible_name(&spoken);
    if link.has_focus() {
        let around = link.rect.expand(2.0);
        let stroke = (2.0, tokens(ui).accent);
        ui.painter()
            .hline(around.x_range(), around.bottom(), stroke);
    }
    if link.gained_focus() {
        link.scroll_to_me(None);
    }
    if link.clicked() {
        ctx.ask(records);
    }
    link
}

/// Where a figure leads.
fn records(fact: NotFact, view: &EightNots, ctx: &Ctx<'_>) -> Option<Ask> {
    match fact {
        NotFact::Contact(figure) => Some(Ask::ContactRecords(Box::new(ContactFilter {
            counted: Some(counted(figure, view)),
            ..ContactFilter::default()
        }))),
        // Faults are shown by first contacts and opinions as well, and no one list holds all of them.
        NotFact::Complaint(ComplaintFigure::OfFault(_) | ComplaintFigure::OfSanction(_)) => None,
        NotFact::Complaint(figure) => Some(Ask::ComplaintRecords(Box::new(ComplaintFilter {
            counted: Some(counted(figure, view)),
            ..ComplaintFilter::default()
        }))),
        NotFact::Opinion(figure) => Some(Ask::OpinionRecords(Box::new(OpinionFilter {
            counted: Some(counted(figure, view)),
            ..OpinionFilter::default()
        }))),
        NotFact::Review(_) => Some(Ask::OpenReview(ReviewTab::Board)),
        NotFact::Own(fact) => own_records(fact, view, ctx),
    }
}

fn own_records(fact: OwnFact, view: &EightNots, ctx: &Ctx<'_>) -> Option<Ask> {
    let behind = Some(counted(fact, view));
    Some(match fact {
        OwnFact::ContactsDissatisfied | OwnFact::LongChains => {
            Ask::ContactRecords(Box::new(ContactFilter {
                fact: behind,
                ..ContactFilter::default()
            }))
        }
        // Which lay too long the calendar says; all that were handed over are there to be looked through.
        OwnFact::UnsignedTooLong => Ask::ContactRecords(Box::new(ContactFilter {
            counted: Some(counted(ContactFigure::HandOvers, view)),
            ..ContactFilter::default()
        })),
        OwnFact::AttitudeUpheld | OwnFact::ViolationUpheld | OwnFact::ComplaintsDissatisfied => {
            Ask::ComplaintRecords(Box::new(ComplaintFilter {
                fact: behind,
                ..ComplaintFilter::default()
            }))
        }
        OwnFact::VisitsVoided => Ask::Records(Box::new(VisitFilter {
            counted: Some(counted(Figure::Voided, view)),
            ..VisitFilter::default()
        })),
        OwnFact::RectificationsOpen => Ask::OpenReview(ReviewTab::Board),
        OwnFact::Openings if ctx.may(Right::SeeOpenings) => Ask::OpenOpenings,
        OwnFact::Openings | OwnFact::Corrections | OwnFact::HeldToAccount => return None,
    })
}

fn counted<F>(figure: F, view: &EightNots) -> Counted<F> {
    Counted {
        figure,
        period: view.period,
        as_of: view.as_of,
    }
}
