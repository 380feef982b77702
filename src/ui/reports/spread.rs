//! When they came, whom they saw, and the inspections: drawings and short tables below the figures.

use chrono::{Datelike as _, Weekday};
use egui::{Label, Link, Ui, vec2};

use crate::domain::figures::{Amount, Counted, Figure, Report, hours_shown};
use crate::domain::period::{Period, PeriodKind, Span};
use crate::domain::visit::VisitKind;
use crate::domain::when::WEEKDAYS;
use crate::store::VisitFilter;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::widgets::bars::{Bar, leading_bars_ui};
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
    hours_ui(ui, view, ctx);
    kinds_ui(ui, view, ctx);
    departments_ui(ui, view, ctx);
    inspections_ui(ui, view, ctx);
}

/// How a bar is said: with what there was in the period before, and where that is not known.
#[derive(Clone, Copy)]
pub(super) struct BarKeys {
    /// With `$before`.
    pub beside: &'static str,
    /// Without.
    pub alone: &'static str,
}

/// Bars of visits.
const VISITS: BarKeys = BarKeys {
    beside: "reports-bar-beside",
    alone: "reports-bar",
};

fn parts_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    let key = match view.period.kind() {
        PeriodKind::Month => "report-chart-by-day",
        PeriodKind::Quarter | PeriodKind::Year | PeriodKind::Term => "report-chart-by-month",
    };
    let before = view.previous.as_ref().map(|it| it.by_part.as_slice());
    let bars = part_bars(view.period, &view.now.by_part, before, VISITS, ctx);
    let pressed = chart_ui(ui, &ctx.words.t(key), &bars);
    if let Some(days) = pressed.and_then(|at| part_of(view.period, at)) {
        ctx.ask(visits(view, days, Figure::Visits, None));
    }
}

/// A part of a period, as the period of the records behind its bar.
pub(super) fn part_of(period: Period, at: usize) -> Option<Period> {
    period.parts().get(at).copied().map(Period::of_days)
}

/// The visits behind a figure of a period, or behind an hour of the week in it.
pub(super) fn visits(
    view: &Report,
    period: Period,
    figure: Figure,
    came: Option<(Weekday, u32)>,
) -> Ask {
    Ask::Records(Box::new(VisitFilter {
        came,
        counted: Some(Counted {
            figure,
            period,
            as_of: view.as_of,
        }),
        ..VisitFilter::default()
    }))
}

/// A bar for each part of a period; `before` are the counts of the period before, part by part.
pub(super) fn part_bars(
    period: Period,
    counts: &[u32],
    before: Option<&[u32]>,
    keys: BarKeys,
    ctx: &Ctx<'_>,
) -> Vec<Bar> {
    let today = ctx.now.date();
    let bar = |at: usize, part: Span, value| Bar {
        label: ctx.words.part_short(part),
        value,
        spoken: spoken(
            ctx,
            keys,
            ctx.words.part(part),
            value,
            before.and_then(|before| before.get(at).copied()),
        ),
        is_today: part.first_day <= today && today <= part.last_day,
        is_weekend: part.first_day == part.last_day
            && matches!(part.first_day.weekday(), Weekday::Sat | Weekday::Sun),
    };
    let parts = period.parts().into_iter().zip(counts).enumerate();
    parts
        .map(|(at, (part, value))| bar(at, part, *value))
        .collect()
}

/// A bar for each of a few named counts; `before` are those of the period before, in the same order.
pub(super) fn named_bars(
    counts: impl Iterator<Item = (String, u32)>,
    before: Option<&[u32]>,
    keys: BarKeys,
    ctx: &Ctx<'_>,
) -> Vec<Bar> {
    let earlier = |at: usize| before.and_then(|before| before.get(at).copied());
    counts
        .enumerate()
        .map(|(at, (label, value))| Bar {
            spoken: spoken(ctx, keys, label.clone(), value, earlier(at)),
            label,
            value,
            is_today: false,
            is_weekend: false,
        })
        .collect()
}

fn kinds_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    let kinds = VisitKind::ALL.iter().zip(view.now.by_kind);
    let kinds = kinds.map(|(kind, count)| (ctx.words.t(kind.label_key()), count));
    let before = view.previous.as_ref().map(|it| it.by_kind.as_slice());
    let bars = named_bars(kinds, before, VISITS, ctx);
    let pressed = chart_ui(ui, &ctx.words.t("report-chart-by-kind"), &bars);
    if let Some(kind) = pressed.and_then(|at| VisitKind::ALL.get(at)) {
        ctx.ask(visits(view, view.period, Figure::OfKind(*kind), None));
    }
}

/// Draws bars under their name; gives the one that was pressed.
pub(super) fn chart_ui(ui: &mut Ui, name: &str, bars: &[Bar]) -> Option<usize> {
    ui.label(bold(name));
    let size = vec2(ui.available_width(), CHART_HEIGHT);
    let pressed = leading_bars_ui(ui, name, bars, size);
    ui.add_space(GAP);
    pressed
}

fn hours_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
    let (first, last) = hours_shown([&view.now]);
    let shown = first..=last;
    let columns: Vec<String> = shown.clone().map(|hour| hour.to_string()).collect();
    let rows: Vec<HourRow> = WEEKDAYS
        .iter()
        .zip(&view.now.by_weekday_and_hour)
        .enumerate()
        .map(|(at, (weekday, counts))| {
            let label = ctx.words.weekday(*weekday);
            let before = view.previous.as_ref();
            let before = before.and_then(|it| it.by_weekday_and_hour.get(at));
            let whole = before.map(|it| it.iter().sum());
            let cell = |hour: usize| {
                let part = ctx.words.weekday_hour(*weekday, hour as u32);
                let earlier = before.map(|it| it[hour]);
                spoken(ctx, VISITS, part, counts[hour], earlier)
            };
            HourRow {
                spoken: spoken(ctx, VISITS, label.clone(), counts.iter().sum(), whole),
                label,
                cells: shown.clone().map(cell).collect(),
                counts: counts[shown.clone()].to_vec(),
            }
        })
        .collect();
    let name = ctx.words.t("report-chart-by-weekday");
    ui.label(bold(&name));
    let pressed = hour_grid_ui(ui, &name, &columns, &rows, 76.0);
    ui.add_space(GAP);
    if let Some((row, column)) = pressed
        && let Some(weekday) = WEEKDAYS.get(row)
    {
        let came = Some((*weekday, (first + column) as u32));
        ctx.ask(visits(view, view.period, Figure::Visits, came));
    }
}

fn spoken(ctx: &Ctx<'_>, keys: BarKeys, part: String, count: u32, before: Option<u32>) -> String {
    let mut args = vec![("part", part.into()), ("count", count.into())];
    match before {
        None => ctx.words.with(keys.alone, &args),
        Some(before) => {
            args.push(("before", before.into()));
            ctx.words.with(keys.beside, &args)
        }
    }
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
