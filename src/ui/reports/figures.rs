//! The table of figures, each beside those of earlier periods.
//!
//! Laid out here and not by the table widget: that draws only the rows in sight, and keeps from the page around it
//! where to scroll, so that Tab would lead out of sight or never come to a row.

use egui::{Align, CornerRadius, Label, Layout, Link, Rect, Response, Ui, UiBuilder, pos2, vec2};

use super::spread;
use crate::domain::figures::{Amount, Compared, Figure, Report};
use crate::domain::period::{Period, PeriodKind};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note, tokens};

const ROW_HEIGHT: f32 = 27.0;
/// The width of the names, in points.
const NAME_WIDTH: f32 = 190.0;
/// White at the right of a number, and left of a name.
const PAD: f32 = 6.0;

/// The figures of a table: what each is called, what it comes to, and where it leads.
pub(super) struct FigureTable<'v, F, S> {
    /// Of which period.
    pub period: Period,
    /// What was counted.
    pub compared: Compared<'v, S>,
    /// The figures, from top to bottom.
    pub lines: Vec<Line<F>>,
    /// What a figure comes to.
    pub amount: fn(F, &S) -> Amount,
    /// The records behind a figure, where one list shows them.
    pub records: &'v dyn Fn(F) -> Option<Ask>,
}

/// A line of the table.
pub(super) struct Line<F> {
    /// The figure.
    pub figure: F,
    /// What it is called.
    pub name: String,
    /// The heading above it, where it is the first of those that stand together.
    pub heading: Option<String>,
}

/// The figures of visits.
pub(super) fn visits_ui(ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) -> Option<Figure> {
    let lines = Figure::ALL.map(|figure| Line {
        figure,
        name: ctx.words.figure(figure),
        heading: None,
    });
    let records = |figure| Some(spread::visits(view, view.period, figure, None));
    let table = FigureTable {
        period: view.period,
        compared: view.visits(),
        lines: lines.into(),
        amount: Figure::amount,
        records: &records,
    };
    table.ui(ui, ctx)
}

impl<F: Copy, S> FigureTable<'_, F, S> {
    /// Draws the table; gives the figure the pointer or the keyboard is at. A number leads to the records behind it.
    pub(super) fn ui(&self, ui: &mut Ui, ctx: &mut Ctx<'_>) -> Option<F> {
        let mut heads = vec![
            "report-column-figure",
            "report-column-now",
            "report-column-previous",
            "report-column-change",
        ];
        // Of a year the year before is the period before.
        let is_compared_twice = self.period.kind() != PeriodKind::Year;
        if is_compared_twice {
            heads.extend(["report-column-year-before", "report-column-change"]);
        }
        // Rows of text stand closer than rows of boxes.
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut head = Row::begin(ui, heads.len(), false);
        for key in heads.iter().copied() {
            head.cell(ui, |ui| ui.label(bold(ctx.words.t(key))));
        }
        let mut pointed = None;
        let mut stripe = 0;
        for line in &self.lines {
            if let Some(heading) = &line.heading {
                stripe = 0;
                let mut row = Row::begin(ui, 1, false);
                row.cell(ui, |ui| ui.label(note(ui, heading)));
            }
            let mut row = Row::begin(ui, heads.len(), stripe % 2 == 0);
            stripe += 1;
            let now = (self.amount)(line.figure, self.compared.now);
            row.cell(ui, |ui| ui.add(Label::new(&line.name).truncate()));
            let link = row.cell(ui, |ui| self.amount_ui(ui, line, now, ctx));
            let earlier = |figures: Option<&S>| {
                figures.map_or(Amount::Unknown, |figures| {
                    (self.amount)(line.figure, figures)
                })
            };
            row.earlier(ui, now, earlier(self.compared.previous), ctx);
            if is_compared_twice {
                row.earlier(ui, now, earlier(self.compared.year_before), ctx);
            }
            if link.has_focus() || ui.rect_contains_pointer(row.rect) {
                pointed = Some(line.figure);
            }
        }
        pointed
    }

    /// The figure itself, which leads to its records.
    fn amount_ui(
        &self,
        ui: &mut Ui,
        line: &Line<F>,
        amount: Amount,
        ctx: &mut Ctx<'_>,
    ) -> Response {
        let name = line.name.as_str().into();
        let spoken = ctx.words.with("reports-open", &[("figure", name)]);
        let text = ctx.words.amount(amount);
        let Some(records) = (self.records)(line.figure) else {
            return ui.add(Label::new(text).truncate());
        };
        let link = ui.add(match amount {
            Amount::Count(0) | Amount::Unknown => Link::new(text),
            _ => Link::new(bold(text)),
        });
        let link = link.accessible_name(&spoken);
        if link.has_focus() {
            let around = link.rect.expand(2.0);
            let accent = tokens(ui).accent;
            ui.painter()
                .hline(around.x_range(), around.bottom(), (2.0, accent));
        }
        if link.gained_focus() {
            link.scroll_to_me(None);
        }
        if link.clicked() {
            ctx.ask(records);
        }
        link
    }
}

/// A row being filled from left to right: a name, then numbers.
struct Row {
    rect: Rect,
    cell_width: f32,
    filled: usize,
}

impl Row {
    fn begin(ui: &mut Ui, columns: usize, is_striped: bool) -> Self {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW_HEIGHT));
        if is_striped {
            let ground = ui.visuals().faint_bg_color;
            ui.painter().rect_filled(rect, CornerRadius::ZERO, ground);
        }
        Self {
            rect,
            cell_width: (rect.width() - NAME_WIDTH) / columns.saturating_sub(1).max(1) as f32,
            filled: 0,
        }
    }

    fn cell(&mut self, ui: &mut Ui, content: impl FnOnce(&mut Ui) -> Response) -> Response {
        let (left, width) = match self.filled {
            0 => (0.0, NAME_WIDTH),
            at => (
                NAME_WIDTH + self.cell_width * (at - 1) as f32,
                self.cell_width,
            ),
        };
        let layout = match self.filled {
            0 => Layout::left_to_right(Align::Center),
            _ => Layout::right_to_left(Align::Center),
        };
        self.filled += 1;
        let corner = pos2(self.rect.left() + left, self.rect.top());
        let place = Rect::from_min_size(corner, vec2(width, self.rect.height()));
        let place = place.shrink2(vec2(PAD, 0.0));
        let mut cell = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
        content(&mut cell)
    }

    /// The figure of an earlier period, and how far this one is from it.
    fn earlier(&mut self, ui: &mut Ui, now: Amount, earlier: Amount, ctx: &Ctx<'_>) {
        self.cell(ui, |ui| {
            ui.add(Label::new(ctx.words.amount(earlier)).truncate())
        });
        self.cell(ui, |ui| {
            let change = note(ui, ctx.words.change(now.since(earlier)));
            ui.add(Label::new(change).truncate())
        });
    }
}
