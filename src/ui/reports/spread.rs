//! When they came, whom they saw, and the inspections: drawings and short tables below the figures.

use chrono::{Datelike as _, Weekday};
use egui::{Label, Link, Ui, vec2};

use crate::domain::figures::{Amount, Counted, Figure, Report, VisitFigures, hours_shown};
use crate::domain::period::{Period, PeriodKind, Span};
use crate::domain::visit::VisitKind;
use crate::domain::when::WEEKDAYS;
use crate::store::VisitFilter;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::widgets::bars::{Bar, bars_ui};
use crate::ui::widgets::hour_grid::{HourRow, hour_grid_ui};

/// Inspections listed here; the figure leads to all of them.
const MOST_INSPECTIONS: usize = 12;
const CHART_HEIGHT: f32 = 118.0;
pub(super) const GAP: f32 = 14.0;

/// Draws all of it; of a period in which nobody came one sentence.
pub(super) fn ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    ui.add_space(GAP);
    if view.now.visits == 0 {
        ui.label(note(ui, ctx.words.t("report-empty")));
        return;
    }
    parts_ui(ui, view, ctx);
    hours_ui(ui, &view.now, ctx);
    kinds_ui(ui, &view.now, ctx);
    departments_ui(ui, view, ctx);
    inspections_ui(ui, view, ctx);
}

fn parts_ui(ui: &mut Ui, view: &Report, ctx: &Ctx<'_>) {
    let key = match view.period.kind() {
        PeriodKind::Month => "report-chart-by-day",
        PeriodKind::Quarter | PeriodKind::Year | PeriodKind::Term => "report-chart-by-month",
    };
    let bars = part_bars(view.period, &view.now.by_part, "reports-bar", ctx);
    chart_ui(ui, &ctx.words.t(key), &bars);
}

/// A bar for each part of a period; `spoken_key` says one in words.
pub(super) fn part_bars(
    period: Period,
    counts: &[u32],
    spoken_key: &str,
    ctx: &Ctx<'_>,
) -> Vec<Bar> {
    let today = ctx.now.date();
    let bar = |part: Span, value| Bar {
        label: ctx.words.part_short(part),
        value,
        spoken: spoken(ctx, spoken_key, ctx.words.part(part), value),
        is_today: part.first_day <= today && today <= part.last_day,
        is_weekend: part.first_day == part.last_day
            && matches!(part.first_day.weekday(), Weekday::Sat | Weekday::Sun),
    };
    let parts = period.parts().into_iter().zip(counts);
    parts.map(|(part, value)| bar(part, *value)).collect()
}

/// A bar for each of a few named counts.
pub(super) fn named_bars(
    counts: impl Iterator<Item = (String, u32)>,
    spoken_key: &str,
    ctx: &Ctx<'_>,
) -> Vec<Bar> {
    counts
        .map(|(label, value)| Bar {
            spoken: spoken(ctx, spoken_key, label.clone(), value),
            label,
            value,
            is_today: false,
            is_weekend: false,
        })
        .collect()
}

fn kinds_ui(ui: &mut Ui, figures: &VisitFigures, ctx: &Ctx<'_>) {
    let kinds = VisitKind::ALL.iter().zip(figures.by_kind);
    let kinds = kinds.map(|(kind, count)| (ctx.words.t(kind.label_key()), count));
    let bars = named_bars(kinds, "reports-bar", ctx);
    chart_ui(ui, &ctx.words.t("report-chart-by-kind"), &bars);
}

pub(super) fn chart_ui(ui: &mut Ui, name: &str, bars: &[Bar]) {
    ui.label(bold(name));
    let size = vec2(ui.available_width(), CHART_HEIGHT);
    bars_ui(ui, name, bars, size);
    ui.add_space(GAP);
}

fn hours_ui(ui: &mut Ui, figures: &VisitFigures, ctx: &Ctx<'_>) {
    let (first, last) = hours_shown([figures]);
    let shown = first..=last;
    let columns: Vec<String> = shown.clone().map(|hour| hour.to_string()).collect();
    let rows: Vec<HourRow> = WEEKDAYS
        .iter()
        .zip(&figures.by_weekday_and_hour)
        .map(|(weekday, counts)| {
            let label = ctx.words.weekday(*weekday);
            HourRow {
                spoken: spoken(ctx, "reports-bar", label.clone(), counts.iter().sum()),
                label,
                counts: counts[shown.clone()].to_vec(),
            }
        })
        .collect();
    let name = ctx.words.t("report-chart-by-weekday");
    ui.label(bold(&name));
    hour_grid_ui(ui, &name, &columns, &rows, 76.0);
    ui.add_space(GAP);
}

fn spoken(ctx: &Ctx<'_>, key: &str, part: String, count: u32) -> String {
    let args = [("part", part.into()), ("count", count.into())];
    ctx.words.with(key, &args)
}

/// Whom they came to see; a number leads to the records.
fn departments_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    ui.label(bold(ctx.words.t("report-section-departments")));
    let grid = egui::Grid::new("reports-departments")
        .num_columns(4)
        .spacing([28.0, 6.0]);
    grid.show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        for key in [
            "report-column-department",
            "report-column-visits",
            "report-column-share",
            "report-column-persons",
        ] {
            ui.label(note(ui, ctx.words.t(key)));
        }
        ui.end_row();
        for line in &view.now.by_department {
            let name = ctx.words.department(&line.department);
            ui.add(Label::new(&name).truncate());
            match line.department.written() {
                None => drop(ui.label(line.visits.to_string())),
                Some(department) => {
                    department_link_ui(ui, &name, line.visits, department, view, ctx);
                }
            }
            let share = Amount::share(line.visits, view.now.visits);
            ui.label(ctx.words.amount(share));
            ui.label(line.persons.to_string());
            ui.end_row();
        }
    });
    ui.add_space(GAP);
}

fn department_link_ui(
    ui: &mut Ui,
    name: &str,
    visits: u32,
    department: String,
    view: &Report,
    ctx: &mut Ctx<'_>,
) {
    let spoken = ctx.words.with("reports-open", &[("figure", name.into())]);
    let link = ui
        .add(Link::new(visits.to_string()))
        .accessible_name(&spoken);
    if link.gained_focus() {
        link.scroll_to_me(None);
    }
    if link.clicked() {
        ctx.ask(Ask::Records(Box::new(VisitFilter {
            department: Some(department),
            counted: Some(Counted {
                figure: Figure::Visits,
                period: view.period,
                as_of: view.as_of,
            }),
            ..VisitFilter::default()
        })));
    }
}

/// B8: who inspected what; each leads to its record.
fn inspections_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    ui.label(bold(ctx.words.t("report-section-inspections")));
    if view.inspections.is_empty() {
        ui.label(note(ui, ctx.words.t("report-inspections-none")));
    }
    for inspection in view.inspections.iter().take(MOST_INSPECTIONS) {
        ui.horizontal(|ui| {
            ui.label(ctx.words.date_short(inspection.arrived_at.date()));
            let link = ui.link(inspection.number.to_string());
            if link.gained_focus() {
                link.scroll_to_me(None);
            }
            if link.clicked() {
                ctx.ask(Ask::Open(inspection.visit));
            }
            let told = [&inspection.unit, &inspection.subject, &inspection.findings];
            let told: Vec<&str> = told
                .into_iter()
                .map(|text| text.lines().next().unwrap_or_default())
                .filter(|text| !text.is_empty())
                .collect();
            ui.add(Label::new(told.join("　")).truncate());
        });
    }
    let rest = view.inspections.len().saturating_sub(MOST_INSPECTIONS);
    if rest > 0 {
        let more = ctx
            .words
            .with("reports-more-inspections", &[("count", rest.into())]);
        ui.label(note(ui, more));
    }
}
