//! 整改督查: the board of what is to be put right, the checks, and the facts for the eight "not".

mod board;
mod board_lines;
mod check_boxes;
mod checks;
mod eight_nots;
mod rectification_pane;

use chrono::NaiveDateTime;
use egui::Ui;

pub(in crate::ui) use self::board::Board;
use self::checks::Checks;
use self::eight_nots::EightNotsTab;
use crate::desk::Worker;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::chip::chip_ui;

/// What is beside what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReviewTab {
    /// 整改.
    #[default]
    Board,
    /// 检查.
    Checks,
    /// 八个不让.
    EightNots,
}

impl ReviewTab {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Board, "review-tab-board"),
        (Self::Checks, "review-tab-checks"),
        (Self::EightNots, "review-tab-eight-nots"),
    ];
}

/// The page.
#[derive(Default)]
pub struct ReviewPage {
    tab: ReviewTab,
    board: Board,
    checks: Checks,
    eight_nots: EightNotsTab,
}

impl ReviewPage {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        ui.horizontal(|ui| {
            for (tab, key) in ReviewTab::ALL {
                if chip_ui(ui, &ctx.words.t(key), None, self.tab == tab).clicked() {
                    self.tab = tab;
                }
            }
        });
        match self.tab {
            ReviewTab::Board => self.board.ui(ui, ctx),
            ReviewTab::Checks => self.checks.ui(ui, ctx),
            ReviewTab::EightNots => self.eight_nots.ui(ui, ctx),
        }
    }

    /// Shows something that is to be put right on the board.
    pub fn open_rectification(&mut self, id: i64) {
        self.tab = ReviewTab::Board;
        self.board.open(id);
    }

    /// Shows a check among the others.
    pub fn open_check(&mut self, id: i64) {
        self.tab = ReviewTab::Checks;
        self.checks.open(id);
    }

    /// Keeps what is half-typed in the form of a check.
    pub fn keep_drafts_now(&mut self, worker: &Worker, now: NaiveDateTime) {
        self.checks.keep_draft_now(worker, now);
    }

    /// Turns to a tab.
    pub fn turn_to(&mut self, tab: ReviewTab) {
        self.tab = tab;
    }
}
