//! 整改 by department and day (E6, E8): what is open, and on demand what was verified in the last months; the chosen one on
//! the right.

use chrono::{Months, NaiveDate};
use egui::{Frame, Margin, Panel, Ui};

use super::board_lines::{Department, Shown, count_of, departments, grouped, lines_ui};
use super::rectification_pane::RectificationPane;
use crate::desk::{self, Desk, Pending, RectificationLine};
use crate::domain::right::Right;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::widgets::chip::chip_ui;
use crate::ui::widgets::picked_line::arrow_keys;

/// How far back the board goes where it shows what was verified as well.
const LOOKS_BACK: Months = Months::new(3);

/// The board, as it was read last.
#[derive(Default)]
pub(in crate::ui) struct Board {
    shown: Shown,
    department: Department,
    /// Whether what was verified in the last months is there as well.
    has_verified: bool,
    lines: Option<Vec<RectificationLine>>,
    pending: Option<Pending<desk::Result<Vec<RectificationLine>>>>,
    read_under: Option<(u64, NaiveDate, bool)>,
    selected: Option<i64>,
    /// Where the chosen line stood: when it is gone, the next one moves there.
    selected_at: usize,
    scrolls: bool,
    pane: RectificationPane,
}

impl Board {
    /// How many wait for somebody; `None` while they are on their way.
    pub(in crate::ui) fn count(&self) -> Option<usize> {
        self.lines
            .as_ref()
            .map(|lines| lines.iter().filter(|it| Shown::Unverified.fits(it)).count())
    }

    /// Shows one, whatever the chips would hide.
    pub(in crate::ui) fn open(&mut self, id: i64) {
        (self.shown, self.department) = (Shown::All, Department::Any);
        (self.selected, self.scrolls) = (Some(id), true);
        let is_here =
            |lines: &Vec<RectificationLine>| lines.iter().any(|line| line.rectification.id == id);
        self.has_verified |= !self.lines.as_ref().is_some_and(is_here);
        self.pane.stays_with(id);
    }

    /// Asks for the lines when the register or the day moved, and takes what has come.
    pub(in crate::ui) fn read(&mut self, ctx: &mut Ctx<'_>) {
        if !ctx.may(Right::Rectify) {
            return;
        }
        let today = ctx.now.date();
        let under = (ctx.generation, today, self.has_verified);
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            let since = today.checked_sub_months(LOOKS_BACK).unwrap_or(today);
            self.pending = Some(match self.has_verified {
                true => ctx.worker.read(move |desk| desk.rectification_board(since)),
                false => ctx.worker.read(Desk::open_rectifications),
            });
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(lines)) => self.lines = Some(lines),
            Some(Err(error)) => ctx.ask(Ask::Failed(error)),
            None => return,
        }
        self.pending = None;
    }

    /// Draws it.
    pub(in crate::ui) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        if !ctx.may(Right::Rectify) {
            empty_ui(ui, "board-closed", "board-closed-hint", ctx);
            return;
        }
        self.read(ctx);
        let Some(lines) = self.lines.take() else {
            return;
        };
        self.chips_ui(ui, &lines, ctx);
        ui.add_space(4.0);
        let groups = grouped(&lines, self.shown, &self.department);
        let order: Vec<&RectificationLine> =
            groups.iter().flat_map(|it| &it.lines).copied().collect();
        self.keep_chosen(&order);
        if order.is_empty() && self.pane.shown().is_none() {
            empty_ui(ui, "rectifications-empty", "board-empty-hint", ctx);
            self.lines = Some(lines);
            return;
        }
        let width = (ui.available_width() * 0.54).clamp(380.0, 760.0);
        let beside_lines = Margin {
            left: 16,
            ..Margin::ZERO
        };
        Panel::right("rectification")
            .frame(Frame::new().inner_margin(beside_lines))
            .exact_size(width)
            .show(ui, |ui| self.pane.ui(ui, self.selected, ctx));
        let goes_to = arrow_keys(ui, self.selected_at, order.len());
        let scrolls = std::mem::take(&mut self.scrolls);
        let clicked = lines_ui(ui, &groups, self.selected, scrolls, ctx);
        let goes_to = goes_to.map(|at| order[at].rectification.id);
        self.scrolls |= goes_to.is_some();
        if let Some(id) = clicked.or(goes_to) {
            self.selected = Some(id);
            self.pane.stays_with(id);
        }
        self.lines = Some(lines);
    }

    /// The chosen line stays chosen; when it is gone, the next one is.
    fn keep_chosen(&mut self, order: &[&RectificationLine]) {
        let at = order
            .iter()
            .position(|line| Some(line.rectification.id) == self.selected);
        if let Some(at) = at {
            self.selected_at = at;
        } else if self.pane.shown() != self.selected || self.selected.is_none() {
            self.selected_at = self.selected_at.min(order.len().saturating_sub(1));
            self.selected = order
                .get(self.selected_at)
                .map(|line| line.rectification.id);
        }
    }

    fn chips_ui(&mut self, ui: &mut Ui, lines: &[RectificationLine], ctx: &Ctx<'_>) {
        let words = ctx.words;
        ui.horizontal_wrapped(|ui| {
            for (shown, key) in Shown::CHIPS {
                let is_on = self.shown == shown;
                let count = count_of(lines, shown, &self.department);
                if chip_ui(ui, &words.t(key), Some(count), is_on).clicked() {
                    self.shown = shown;
                    self.pane.lets_go();
                }
            }
            ui.add_space(8.0);
            if chip_ui(ui, &words.t("board-with-verified"), None, self.has_verified).clicked() {
                self.has_verified = !self.has_verified;
            }
        });
        let departments = departments(lines);
        if departments.len() < 2 {
            self.department = Department::Any;
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let any = std::iter::once(Department::Any);
            for department in any.chain(departments) {
                let word = match &department {
                    Department::Any => words.t("board-all-departments"),
                    Department::Named(name) if name.is_empty() => words.t("board-no-department"),
                    Department::Named(name) => name.clone(),
                };
                let is_on = self.department == department;
                if chip_ui(ui, &word, None, is_on).clicked() {
                    self.department = department;
                    self.pane.lets_go();
                }
            }
        });
    }
}

fn empty_ui(ui: &mut Ui, key: &str, hint_key: &str, ctx: &Ctx<'_>) {
    ui.add_space(48.0);
    ui.vertical_centered(|ui| {
        ui.label(bold(ctx.words.t(key)));
        ui.label(note(ui, ctx.words.t(hint_key)));
    });
}
