//! 电话留言 (F30): the small form that takes a message for somebody who is not there.

use egui::Ui;

use super::ctx::{Ask, Ctx};
use super::entry_boxes::{BoxKind, EntryBox, EntryBoxes, staff_names};
use super::preview::offer::Offer;
use super::widgets::dialog::{Enter, dialog_ui};
use super::widgets::modal::Answer;
use crate::desk::{self, Error, Pending};
use crate::domain::boxes::Boxes;
use crate::domain::contact::PhoneMessage;
use crate::domain::record::Table;

const BOXES: [EntryBox; 8] = [
    EntryBox::new("caller_name", BoxKind::Line).required(),
    EntryBox::new("caller_unit", BoxKind::Line),
    EntryBox::new("phone", BoxKind::Line),
    EntryBox::new("for_person", BoxKind::Name(staff_names)).required(),
    EntryBox::new("message", BoxKind::Lines(3)).required(),
    EntryBox::new("wants_call_back", BoxKind::Tick),
    EntryBox::new("called_at", BoxKind::Moment).hint("message-called-at-hint"),
    EntryBox::new("paper_serial", BoxKind::Line),
];

/// The form, open or not.
#[derive(Default)]
pub struct MessageDialog {
    open: Option<EntryBoxes>,
    pending: Option<Pending<desk::Result<PhoneMessage>>>,
}

impl MessageDialog {
    /// Opens the form; one that is open already stays as it is.
    pub fn open(&mut self) {
        let new = || EntryBoxes::new(Table::PhoneMessage, &BOXES, Boxes::default());
        self.open.get_or_insert_with(new);
    }

    /// Draws the form and carries it out.
    pub fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.take_answer(ctx);
        let Some(open) = &mut self.open else { return };
        let words = ctx.words;
        let answer = dialog_ui(
            ui.ctx(),
            "phone-message",
            &words.t("message-title"),
            &words.t("message-confirm"),
            &words.t("dialog-cancel"),
            Enter::BeginsLine,
            |ui| open.ui(ui, ctx),
        );
        match answer {
            Some(Answer::Confirmed) if self.pending.is_none() => {
                let typed = open.typed.clone();
                self.pending = Some(ctx.worker.write(move |desk| desk.take_message(&typed)));
            }
            Some(Answer::Cancelled) => self.open = None,
            _ => {}
        }
    }

    fn take_answer(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok(message) => {
                self.open = None;
                let args = [("person", message.for_person.as_str().into())];
                let said = ctx.words.with("said-message-taken", &args);
                ctx.ask(Ask::Done(said.clone()));
                ctx.ask(Ask::OfferPaper(Offer::of_message(&message, said)));
            }
            Err(Error::Fields(errors)) => {
                if let Some(open) = &mut self.open {
                    open.refuse(errors);
                }
            }
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }
}
