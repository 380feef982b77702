//! After a complaint is saved: its number and the one-time code, shown once, with which whoever complained asks later how
//! things stand.

use egui::{Key, Modifiers, RichText, Ui};
use zeroize::Zeroize as _;

use crate::desk::{Logged, PaperRequest, ReceiptCode};
use crate::domain::complaint::ComplaintId;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note, title};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::modal::{Answer, Question, confirm_ui};

/// How large number and code are written, in points: read across a counter.
const CODE_SIZE: f32 = 40.0;

/// A complaint that was just saved.
pub(super) struct LoggedPage {
    complaint: ComplaintId,
    number: String,
    code: String,
    asks_to_leave: bool,
}

impl Drop for LoggedPage {
    fn drop(&mut self) {
        self.code.zeroize();
    }
}

impl LoggedPage {
    pub(super) fn new(logged: Logged) -> Self {
        Self {
            complaint: logged.complaint.id,
            number: logged.complaint.number.to_string(),
            code: logged.code,
            asks_to_leave: false,
        }
    }

    /// Asks whether the code was given, before the page is left for another.
    pub(super) const fn ask_to_leave(&mut self) {
        self.asks_to_leave = true;
    }

    /// Draws the page; `true` once whoever complained has the code.
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) -> bool {
        let words = ctx.words;
        ui.label(title(words.t("complaint-logged")));
        ui.label(words.t("complaint-logged-hint"));
        ui.add_space(10.0);
        let mut is_done = false;
        card_ui(ui, |ui| {
            ui.set_max_width(620.0);
            ui.label(note(ui, words.t("complaint-column-number")));
            ui.label(bold(&self.number).size(CODE_SIZE));
            ui.label(note(ui, words.t("complaint-code")));
            ui.label(RichText::new(&self.code).monospace().size(CODE_SIZE));
            ui.label(words.t("complaint-code-means"));
            ui.add_space(8.0);
        });
        ui.add_space(12.0);
        ui.horizontal_wrapped(|ui| {
            let done = words.t("complaint-logged-done");
            let (response, is_pressed) = KeyButton::new(&done)
                .weight(Weight::Main)
                .hint("Enter")
                .response_ui(ui);
            if ui.memory(|memory| memory.focused().is_none()) {
                response.request_focus();
            }
            is_done = is_pressed;
            if KeyButton::new(&words.t("complaint-logged-print"))
                .shortcut(Command::Print.shortcut())
                .ui(ui)
            {
                let code = ReceiptCode::new(&self.code);
                let complaint = self.complaint;
                ctx.ask(Ask::Print(PaperRequest::Receipt { complaint, code }));
            }
        });
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.asks_to_leave = true;
        }
        if self.asks_to_leave {
            let question = Question {
                id: "complaint-code-given",
                title: &words.t("complaint-code-given-title"),
                text: &words.t("complaint-code-given-text"),
                confirm: &words.t("complaint-code-given"),
                cancel: &words.t("complaint-code-stay"),
                is_danger: true,
            };
            match confirm_ui(ui.ctx(), &question) {
                Some(Answer::Confirmed) => is_done = true,
                Some(Answer::Cancelled) => self.asks_to_leave = false,
                None => {}
            }
        }
        is_done
    }
}
