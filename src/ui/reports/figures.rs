//! The table of figures, each beside those of earlier periods.

use egui::{Align, Label, Layout, Link, Response, Ui};
use egui_extras::{Column, TableBuilder, TableRow};

use crate::domain::figures::{Amount, Counted, Figure, VisitFigures, VisitReport};
use crate::domain::period::PeriodKind;
use crate::store::VisitFilter;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};

const ROW_HEIGHT: f32 = 27.0;

/// Draws the table; gives the figure the pointer or the keyboard is at. A number leads to the records behind it.
pub(super) fn table_ui(ui: &mut Ui, view: &VisitReport, ctx: &mut Ctx<'_>) -> Option<Figure> {
    let mut heads = vec![
        "report-column-figure",
        "report-column-now",
        "report-column-previous",
        "report-column-change",
    ];
    // Of a year the year before is the period before.
    let is_compared_twice = view.period.kind() != PeriodKind::Year;
    if is_compared_twice {
        heads.extend(["report-column-year-before", "report-column-change"]);
    }
    let mut pointed = None;
    TableBuilder::new(ui)
        .id_salt("figures")
        .striped(true)
        .vscroll(false)
        .cell_layout(Layout::right_to_left(Align::Center))
        .column(Column::exact(190.0).clip(true))
        .columns(Column::remainder().clip(true), heads.len() - 1)
        .header(ROW_HEIGHT, |mut header| {
            for (at, key) in heads.iter().enumerate() {
                header.col(|ui| {
                    if at == 0 {
                        left_ui(ui, |ui| ui.label(bold(ctx.words.t(key))));
                    } else {
                        ui.label(bold(ctx.words.t(key)));
                    }
                });
            }
        })
        .body(|mut body| {
            // Every row, in sight or not, so that Tab and screen readers come to each.
            for figure in Figure::ALL {
                body.row(ROW_HEIGHT, |mut row| {
                    if row_ui(&mut row, figure, view, is_compared_twice, ctx) {
                        pointed = Some(figure);
                    }
                });
            }
        });
    pointed
}

/// Draws a row; says whether the pointer or the keyboard is at it.
fn row_ui(
    row: &mut TableRow<'_, '_>,
    figure: Figure,
    view: &VisitReport,
    is_compared_twice: bool,
    ctx: &mut Ctx<'_>,
) -> bool {
    let now = figure.amount(&view.now);
    row.col(|ui| {
        left_ui(ui, |ui| {
            ui.add(Label::new(ctx.words.figure(figure)).truncate())
        });
    });
    let mut is_at_link = false;
    row.col(|ui| {
        let link = amount_ui(ui, figure, now, view, ctx);
        is_at_link = link.hovered() || link.has_focus();
    });
    earlier_ui(row, figure, now, view.previous.as_ref(), ctx);
    if is_compared_twice {
        earlier_ui(row, figure, now, view.year_before.as_ref(), ctx);
    }
    is_at_link || row.response().hovered()
}

fn left_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> Response) {
    ui.with_layout(Layout::left_to_right(Align::Center), content);
}

/// The figure itself, which leads to its records.
fn amount_ui(
    ui: &mut Ui,
    figure: Figure,
    amount: Amount,
    view: &VisitReport,
    ctx: &mut Ctx<'_>,
) -> Response {
    let name = ctx.words.figure(figure).into();
    let spoken = ctx.words.with("reports-open", &[("figure", name)]);
    let link = ui.add(Link::new(bold(ctx.words.amount(amount))));
    let link = link.accessible_name(&spoken);
    if link.gained_focus() {
        link.scroll_to_me(None);
    }
    if link.clicked() {
        ctx.ask(Ask::Records(Box::new(VisitFilter {
            counted: Some(Counted {
                figure,
                period: view.period,
                as_of: view.as_of,
            }),
            ..VisitFilter::default()
        })));
    }
    link
}

/// The figure of an earlier period, and how far this one is from it.
fn earlier_ui(
    row: &mut TableRow<'_, '_>,
    figure: Figure,
    now: Amount,
    earlier: Option<&VisitFigures>,
    ctx: &Ctx<'_>,
) {
    let earlier = earlier.map_or(Amount::Unknown, |figures| figure.amount(figures));
    row.col(|ui| {
        ui.add(Label::new(ctx.words.amount(earlier)).truncate());
    });
    row.col(|ui| {
        let change = note(ui, ctx.words.change(now.since(earlier)));
        ui.add(Label::new(change).truncate());
    });
}
