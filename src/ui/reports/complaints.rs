//! Complaints on the page of reports: the figures, what the complaints were about and which department. Nobody is named.

use chrono::Datelike as _;
use egui::Ui;

use super::listed::{Line, ListedTable, lines_table_ui};
use super::spread::{BarKeys, GAP, chart_ui, named_bars};
use crate::desk::PaperRequest;
use crate::domain::contact::Channel;
use crate::domain::figures::{Amount, ComplaintFigure, ComplaintsOf, Counted, Department, Report};
use crate::domain::form::FormKind;
use crate::domain::period::Period;
use crate::i18n::Words;
use crate::store::ComplaintFilter;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::print_button_ui;
use crate::ui::theme::note;

/// Bars of complaints.
const COMPLAINTS: BarKeys = BarKeys {
    beside: "reports-complaints-bar-beside",
    alone: "reports-complaints-bar",
};

/// Draws the table; gives the figure the pointer or the keyboard is at.
pub(super) fn table_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) -> Option<ComplaintFigure> {
    let complaints = &view.complaints;
    let listed = ListedTable {
        period: view.period,
        compared: complaints.compared(),
        terms: &complaints.limits,
    };
    listed.ui(ui, &|figure| records(view, figure), ctx)
}

/// Draws the buttons of the papers beside the report: the book of the period, and the appraisal of its year (D9).
pub(super) fn papers_ui(ui: &mut Ui, period: Period, ctx: &mut Ctx<'_>) {
    let (from, to) = (period.first_day(), period.last_day());
    let year = from.year();
    ui.horizontal_wrapped(|ui| {
        let book = PaperRequest::ComplaintBook { from, to };
        print_button_ui(ui, FormKind::ComplaintBook, book, ctx);
        let appraisal = PaperRequest::YearlyAppraisal { year };
        print_button_ui(ui, FormKind::YearlyAppraisal, appraisal, ctx);
    });
}

/// Draws the rest; of a period without complaints one sentence.
pub(super) fn spread_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    ui.add_space(GAP);
    let figures = &view.complaints.now;
    if figures.is_empty() {
        ui.label(note(ui, ctx.words.t("report-complaints-empty")));
        return;
    }
    let channels = Channel::ALL.iter().zip(figures.by_channel);
    let channels = channels.map(|(channel, count)| (ctx.words.t(channel.label_key()), count));
    let previous = view.complaints.previous.as_ref();
    let before = previous.map(|it| it.by_channel.as_slice());
    let bars = named_bars(channels, before, COMPLAINTS, ctx);
    let name = ctx.words.t("report-chart-complaints-by-channel");
    let pressed = chart_ui(ui, &name, &bars);
    if let Some(channel) = pressed.and_then(|at| Channel::ALL.get(at)) {
        let behind = records(view, ComplaintFigure::OfChannel(*channel));
        ctx.asks.extend(behind);
    }
    let lines = &figures.by_category;
    lines_ui(ui, "field-category", lines, Words::counted_category, ctx);
    let lines = &figures.by_department;
    let key = "field-respondent-department";
    lines_ui(ui, key, lines, Words::department, ctx);
}

fn lines_ui(
    ui: &mut Ui,
    key: &'static str,
    lines: &[ComplaintsOf],
    name: fn(&Words, &Department) -> String,
    ctx: &mut Ctx<'_>,
) {
    let words = ctx.words;
    let heads = [
        key,
        "report-column-complaints",
        "report-column-upheld",
        "report-column-due",
        "report-column-kept",
    ];
    let rows = lines.iter().map(|line| {
        let numbers = [
            line.received.to_string(),
            words.amount(Amount::ratio(line.upheld, line.found)),
            line.replies.due.to_string(),
            line.replies.kept.to_string(),
        ];
        Line::of(name(words, &line.name), numbers)
    });
    lines_table_ui(ui, words.t(key), &heads, rows.collect(), ctx);
}

/// The complaints behind a figure. Faults are shown by first contacts as well, and no one list holds both.
pub(super) fn records(view: &Report, figure: ComplaintFigure) -> Option<Ask> {
    if matches!(
        figure,
        ComplaintFigure::OfFault(_) | ComplaintFigure::OfSanction(_)
    ) {
        return None;
    }
    Some(Ask::ComplaintRecords(Box::new(ComplaintFilter {
        counted: Some(Counted {
            figure,
            period: view.period,
            as_of: view.as_of,
        }),
        ..ComplaintFilter::default()
    })))
}
