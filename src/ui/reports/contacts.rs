//! First contacts on the page of reports: the figures, when and how people asked, whose business it was, what was late.

use egui::{Grid, Label, Link, Ui};

use super::figures::{FigureTable, Line};
use super::spread::{GAP, chart_ui, named_bars, part_bars};
use crate::domain::contact::Channel;
use crate::domain::figures::{
    Amount, ContactFigure, Counted, Department, DepartmentMatters, Overdue, Report,
};
use crate::domain::period::PeriodKind;
use crate::store::ContactFilter;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};

/// Overdue matters listed here; the figure leads to all of them.
const MOST_OVERDUE_HERE: usize = 12;

/// Draws the table; gives the figure the pointer or the keyboard is at.
pub(super) fn table_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) -> Option<ContactFigure> {
    let words = ctx.words;
    let mut group = None;
    let lines = ContactFigure::ALL.map(|figure| {
        let is_first = group.replace(figure.group()) != Some(figure.group());
        Line {
            figure,
            name: words.contact_figure(figure, &view.contacts.terms),
            heading: is_first.then(|| words.figure_group(figure.group())),
        }
    });
    let table = FigureTable {
        period: view.period,
        compared: view.contacts.compared(),
        lines: lines.into(),
        amount: ContactFigure::amount,
        records: &|figure| Some(records(view, figure, None)),
    };
    table.ui(ui, ctx)
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
        PeriodKind::Quarter | PeriodKind::Year => "report-chart-contacts-by-month",
    };
    let bars = part_bars(view.period, &figures.by_part, "reports-contacts-bar", ctx);
    chart_ui(ui, &ctx.words.t(key), &bars);
    let channels = Channel::ALL.iter().zip(figures.by_channel);
    let channels = channels.map(|(channel, count)| (ctx.words.t(channel.label_key()), count));
    let bars = named_bars(channels, "reports-contacts-bar", ctx);
    let name = ctx.words.t("report-chart-contacts-by-channel");
    chart_ui(ui, &name, &bars);
    departments_ui(ui, view, ctx);
    items_ui(ui, view, ctx);
    overdue_ui(ui, view, ctx);
}

/// On time by department; a number leads to the records.
fn departments_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    ui.label(bold(ctx.words.t("field-department")));
    let grid = Grid::new("reports-contact-departments").num_columns(5);
    grid.spacing([28.0, 6.0]).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        for key in [
            "report-column-department",
            "report-column-contacts",
            "report-column-due",
            "report-column-kept",
            "report-column-on-time",
        ] {
            ui.label(note(ui, ctx.words.t(key)));
        }
        ui.end_row();
        for line in &view.contacts.now.by_department {
            department_ui(ui, line, view, ctx);
            ui.end_row();
        }
    });
    ui.add_space(GAP);
}

fn department_ui(ui: &mut Ui, line: &DepartmentMatters, view: &Report, ctx: &mut Ctx<'_>) {
    let name = ctx.words.department(&line.department);
    ui.add(Label::new(&name).truncate());
    let written = match &line.department {
        Department::Named(name) => Some(name.clone()),
        Department::Unstated => Some(String::new()),
        Department::Others => None,
    };
    match written {
        None => drop(ui.label(line.contacts.to_string())),
        Some(department) => {
            let args = [("figure", name.as_str().into())];
            let spoken = ctx.words.with("reports-open", &args);
            let link = ui.add(Link::new(line.contacts.to_string()));
            let link = link.accessible_name(&spoken);
            if link.gained_focus() {
                link.scroll_to_me(None);
            }
            if link.clicked() {
                let figure = ContactFigure::Contacts;
                ctx.ask(records(view, figure, Some(department)));
            }
        }
    }
    let matters = line.matters;
    ui.label(matters.due.to_string());
    ui.label(matters.kept.to_string());
    let share = Amount::share(matters.kept, matters.due);
    ui.label(ctx.words.amount(share));
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
    ui.label(bold(ctx.words.t("report-section-overdue")));
    let overdue = &view.contacts.overdue;
    if overdue.is_empty() {
        ui.label(note(ui, ctx.words.t("report-overdue-none")));
    }
    for line in overdue.iter().take(MOST_OVERDUE_HERE) {
        ui.horizontal(|ui| overdue_line_ui(ui, line, ctx));
    }
    let missed = view.contacts.now.matters.missed();
    let rest = usize::try_from(missed).unwrap_or(usize::MAX);
    let rest = rest.saturating_sub(MOST_OVERDUE_HERE.min(overdue.len()));
    if rest > 0 {
        let count = [("count", rest.into())];
        ui.label(note(ui, ctx.words.with("report-overdue-more", &count)));
    }
}

fn overdue_line_ui(ui: &mut Ui, line: &Overdue, ctx: &mut Ctx<'_>) {
    ui.label(ctx.words.date_short(line.due_on));
    let link = ui.link(line.number.to_string());
    if link.gained_focus() {
        link.scroll_to_me(None);
    }
    if link.clicked() {
        ctx.ask(Ask::OpenContact(line.contact));
    }
    let days = [("days", line.days_over.into())];
    let over = ctx.words.t("report-column-days-over");
    let days = ctx.words.with("report-overdue-days", &days);
    let why = ctx.words.t(line.extension.label_key());
    let matter = line.matter.lines().next().unwrap_or_default();
    let told = [&over, &days, &line.answerable, &why, matter].map(str::to_owned);
    ui.add(Label::new(told.join("　")).truncate());
}

fn records(view: &Report, figure: ContactFigure, department: Option<String>) -> Ask {
    Ask::ContactRecords(Box::new(ContactFilter {
        department,
        counted: Some(Counted {
            figure,
            period: view.period,
            as_of: view.as_of,
        }),
        ..ContactFilter::default()
    }))
}
