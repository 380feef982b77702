//! First contacts on the page of reports: the figures, when and how people asked, whose business it was, what was late.

use egui::{Label, Ui};

use super::listed::{Late, LateList, Line, ListedTable, lines_table_ui};
use super::opinions::first_line;
use super::spread::{BarKeys, GAP, chart_ui, named_bars, part_bars, part_of};
use crate::domain::contact::Channel;
use crate::domain::figures::{Amount, ContactFigure, Counted, Overdue, Report};
use crate::domain::period::{Period, PeriodKind};
use crate::store::ContactFilter;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};

/// Bars of first contacts.
const CONTACTS: BarKeys = BarKeys {
    beside: "reports-contacts-bar-beside",
    alone: "reports-contacts-bar",
};

/// Draws the table; gives the figure the pointer or the keyboard is at.
pub(super) fn table_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) -> Option<ContactFigure> {
    let contacts = &view.contacts;
    let listed = ListedTable {
        period: view.period,
        compared: contacts.compared(),
        terms: &contacts.terms,
    };
    listed.ui(ui, &|figure| Some(records(view, figure)), ctx)
}

/// Draws the rest; of a period in which nobody asked one sentence.
pub(super) fn spread_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    ui.add_space(GAP);
    let figures = &view.contacts.now;
    if figures.is_empty() {
        ui.label(note(ui, ctx.words.t("report-contacts-empty")));
        return;
    }
    let key = match view.period.kind() {
        PeriodKind::Month => "report-chart-contacts-by-day",
        PeriodKind::Quarter | PeriodKind::Year | PeriodKind::Term => {
            "report-chart-contacts-by-month"
        }
    };
    let previous = view.contacts.previous.as_ref();
    let before = previous.map(|it| it.by_part.as_slice());
    let bars = part_bars(view.period, &figures.by_part, before, CONTACTS, ctx);
    let pressed = chart_ui(ui, &ctx.words.t(key), &bars);
    if let Some(days) = pressed.and_then(|at| part_of(view.period, at)) {
        ctx.ask(records_in(view, ContactFigure::Contacts, days, None));
    }
    let channels = Channel::ALL.iter().zip(figures.by_channel);
    let channels = channels.map(|(channel, count)| (ctx.words.t(channel.label_key()), count));
    let before = previous.map(|it| it.by_channel.as_slice());
    let bars = named_bars(channels, before, CONTACTS, ctx);
    let name = ctx.words.t("report-chart-contacts-by-channel");
    let pressed = chart_ui(ui, &name, &bars);
    if let Some(channel) = pressed.and_then(|at| Channel::ALL.get(at)) {
        ctx.ask(records(view, ContactFigure::OfChannel(*channel)));
    }
    departments_ui(ui, view, ctx);
    items_ui(ui, view, ctx);
    overdue_ui(ui, view, ctx);
}

/// On time by department; a number leads to the records.
fn departments_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let heads = [
        "report-column-department",
        "report-column-contacts",
        "report-column-due",
        "report-column-kept",
        "report-column-on-time",
    ];
    let lines = view.contacts.now.by_department.iter().map(|line| {
        let matters = line.matters;
        let numbers = [
            line.contacts.to_string(),
            matters.due.to_string(),
            matters.kept.to_string(),
            words.amount(Amount::share(matters.kept, matters.due)),
        ];
        let department = line.department.written();
        let ask =
            department.map(|it| records_in(view, ContactFigure::Contacts, view.period, Some(it)));
        Line::of(words.department(&line.department), numbers).leading_to(ask)
    });
    lines_table_ui(
        ui,
        words.t("field-department"),
        &heads,
        lines.collect(),
        ctx,
    );
}

/// What people ask about most.
fn items_ui(ui: &mut Ui, view: &Report, ctx: &Ctx<'_>) {
    let items = &view.contacts.now.by_item;
    if items.is_empty() {
        return;
    }
    ui.label(bold(ctx.words.t("report-column-item")));
    for item in items {
        let args = [
            ("part", item.name.as_str().into()),
            ("count", item.contacts.into()),
        ];
        let line = ctx.words.with("reports-contacts-bar", &args);
        ui.add(Label::new(line).truncate());
    }
    ui.add_space(GAP);
}

/// A8, A9: what was late and why nothing excuses it; each leads to its record.
fn overdue_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let late = |line: &Overdue| Late {
        due: words.date_short(line.due_on),
        name: line.number.to_string(),
        ask: Ask::OpenContact(line.contact),
        told: vec![
            words.days_over(line.days_over),
            line.answerable.clone(),
            words.t(line.extension.label_key()),
            first_line(&line.matter),
        ],
    };
    LateList {
        title: "report-section-overdue",
        none: "report-overdue-none",
        more: "report-overdue-more",
        missed: view.contacts.now.matters.missed(),
        lines: view.contacts.overdue.iter().map(late).collect(),
    }
    .ui(ui, ctx);
}

/// The first contacts behind a figure.
pub(super) fn records(view: &Report, figure: ContactFigure) -> Ask {
    records_in(view, figure, view.period, None)
}

fn records_in(
    view: &Report,
    figure: ContactFigure,
    period: Period,
    department: Option<String>,
) -> Ask {
    Ask::ContactRecords(Box::new(ContactFilter {
        department,
        counted: Some(Counted {
            figure,
            period,
            as_of: view.as_of,
        }),
        ..ContactFilter::default()
    }))
}
