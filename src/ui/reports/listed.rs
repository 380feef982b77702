//! What the figures of first contacts, complaints, opinions and the review loop share on the page: the table of a list
//! under its headings, and the short tables of departments and other names below it.

use egui::{Grid, Label, Link, Ui};

use super::figures::{self, FigureTable};
use super::spread::GAP;
use crate::domain::figures::{Compared, Listed};
use crate::domain::period::Period;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};

/// The figures of a list.
pub(super) struct ListedTable<'v, F: Listed> {
    /// Of which period.
    pub period: Period,
    /// What was counted.
    pub compared: Compared<'v, F::Figures>,
    /// The settings that names speak of.
    pub terms: &'v F::Terms,
}

impl<F: Listed> ListedTable<'_, F> {
    /// Draws the table; gives the figure the pointer or the keyboard is at.
    pub(super) fn ui(
        &self,
        ui: &mut Ui,
        records: &dyn Fn(F) -> Option<Ask>,
        ctx: &mut Ctx<'_>,
    ) -> Option<F> {
        let words = ctx.words;
        let mut last = None;
        let told = F::LIST.iter().filter(|it| it.is_told(&self.compared));
        let lines = told.map(|figure| {
            let group = figure.group();
            let is_first = last.replace(group) != Some(group);
            figures::Line {
                figure: *figure,
                name: words.listed_figure(*figure, self.terms),
                heading: is_first.then(|| words.figure_heading(group)),
            }
        });
        let table = FigureTable {
            period: self.period,
            compared: Compared {
                now: self.compared.now,
                previous: self.compared.previous,
                year_before: self.compared.year_before,
            },
            lines: lines.collect(),
            amount: F::amount,
            records,
        };
        table.ui(ui, ctx)
    }
}

/// A line of a short table: a name, numbers, and the records behind the first of them.
pub(super) struct Line {
    name: String,
    numbers: Vec<String>,
    ask: Option<Ask>,
}

impl Line {
    /// One that leads nowhere.
    pub(super) fn of(name: String, numbers: impl Into<Vec<String>>) -> Self {
        Self {
            name,
            numbers: numbers.into(),
            ask: None,
        }
    }

    /// The same, whose first number leads to its records where one list shows them.
    pub(super) fn leading_to(self, ask: Option<Ask>) -> Self {
        Self { ask, ..self }
    }
}

/// Draws a short table under its title; `heads` are the keys of its columns.
pub(super) fn lines_table_ui(
    ui: &mut Ui,
    title: String,
    heads: &[&str],
    lines: Vec<Line>,
    ctx: &mut Ctx<'_>,
) {
    ui.label(bold(title));
    let grid = Grid::new(("reports-lines", heads)).num_columns(heads.len());
    grid.spacing([28.0, 6.0]).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        for key in heads {
            ui.label(note(ui, ctx.words.t(key)));
        }
        ui.end_row();
        for line in lines {
            line_ui(ui, line, ctx);
            ui.end_row();
        }
    });
    ui.add_space(GAP);
}

fn line_ui(ui: &mut Ui, line: Line, ctx: &mut Ctx<'_>) {
    ui.add(Label::new(&line.name).truncate());
    let mut numbers = line.numbers.into_iter();
    if let Some(ask) = line.ask
        && let Some(first) = numbers.next()
    {
        let args = [("figure", line.name.as_str().into())];
        let spoken = ctx.words.with("reports-open", &args);
        let link = ui.add(Link::new(first)).accessible_name(&spoken);
        if link.gained_focus() {
            link.scroll_to_me(None);
        }
        if link.clicked() {
            ctx.ask(ask);
        }
    }
    for number in numbers {
        ui.label(number);
    }
}

/// What was late, a line each: a day, a link to the record, and what there is to say; below them how many more there are.
pub(super) struct LateList<'k> {
    /// The key of the title.
    pub title: &'k str,
    /// The key of what stands where nothing was late.
    pub none: &'k str,
    /// The key of how many more there are.
    pub more: &'k str,
    /// Late ones in all.
    pub missed: u32,
    /// Those that can be told, the earliest due first.
    pub lines: Vec<Late>,
}

/// One of them.
pub(super) struct Late {
    /// The day it was due, in words.
    pub due: String,
    /// What it is called.
    pub name: String,
    /// Where it leads.
    pub ask: Ask,
    /// What there is to say, in the order it is said.
    pub told: Vec<String>,
}

/// Lines listed here; the figure leads to all of them.
const MOST_LATE_HERE: usize = 12;

impl LateList<'_> {
    /// Draws it.
    pub(super) fn ui(self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        ui.label(bold(ctx.words.t(self.title)));
        if self.missed == 0 {
            ui.label(note(ui, ctx.words.t(self.none)));
        }
        let listed = self.lines.len().min(MOST_LATE_HERE);
        for line in self.lines.into_iter().take(MOST_LATE_HERE) {
            ui.horizontal(|ui| {
                ui.label(&line.due);
                let link = ui.link(&line.name);
                if link.gained_focus() {
                    link.scroll_to_me(None);
                }
                if link.clicked() {
                    ctx.ask(line.ask);
                }
                ui.add(Label::new(line.told.join("　")).truncate());
            });
        }
        let missed = usize::try_from(self.missed).unwrap_or(usize::MAX);
        let rest = missed.saturating_sub(listed);
        if rest > 0 {
            let count = [("count", rest.into())];
            ui.label(note(ui, ctx.words.with(self.more, &count)));
        }
        ui.add_space(GAP);
    }
}
