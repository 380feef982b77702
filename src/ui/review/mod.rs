//! 整改督查: the board of what is to be put right, the checks, and the facts for the eight "not".

use egui::Ui;

use crate::ui::ctx::Ctx;

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

/// The page.
#[derive(Default)]
pub struct ReviewPage {
    tab: ReviewTab,
}

impl ReviewPage {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let _ = (ui, ctx, self.tab);
    }

    /// Turns to a tab.
    pub fn turn_to(&mut self, tab: ReviewTab) {
        self.tab = tab;
    }
}
