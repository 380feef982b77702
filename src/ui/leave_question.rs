//! Esc in a form, and the question before anything typed is lost.
//!
//! Must not know: which form it is, and what leaving it means.

use egui::{Id, Key, Modifiers, Ui};

use super::ctx::Ctx;
use super::widgets::modal::{Answer, Question, confirm_ui};

/// Whether it is asked if what was typed may be lost.
#[derive(Debug, Default)]
pub struct LeaveQuestion {
    is_open: bool,
}

impl LeaveQuestion {
    /// Asks, as Esc does.
    pub const fn ask(&mut self) {
        self.is_open = true;
    }

    /// Reads Esc, asks where something typed would be lost, and says whether the form is left. Call it behind the boxes,
    /// which may want the key first. `last_focus` is the box that had the focus last: Esc takes it from a box before
    /// anybody can read the key.
    pub fn ui(&mut self, ui: &Ui, is_touched: bool, last_focus: Id, ctx: &Ctx<'_>) -> bool {
        let is_esc =
            !self.is_open && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if !is_esc && !self.is_open {
            return false;
        }
        if !is_touched {
            self.is_open = false;
            return true;
        }
        if is_esc {
            self.is_open = true;
            ui.memory_mut(|memory| memory.request_focus(last_focus));
        }
        let words = ctx.words;
        let question = Question {
            id: "discard-form",
            title: &words.t("visit-form-discard-title"),
            text: &words.t("visit-form-discard-text"),
            confirm: &words.t("visit-form-discard"),
            cancel: &words.t("visit-form-keep"),
            is_danger: true,
        };
        let answer = confirm_ui(ui.ctx(), &question);
        self.is_open = answer.is_none();
        answer == Some(Answer::Confirmed)
    }
}
