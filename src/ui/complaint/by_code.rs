//! 查询投诉进展: whoever has number and one-time code is told how things stand, without giving a name.

use egui::{RichText, Ui};
use zeroize::Zeroize as _;

use crate::desk::{self, Error, Pending};
use crate::domain::complaint::{Acceptance, Complaint};
use crate::i18n::Words;
use crate::ui::ctx::Ctx;
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::modal::Answer;
use crate::wording;

/// The small form, open or not.
#[derive(Default)]
pub(super) struct AskByCode {
    open: Option<Asked>,
}

#[derive(Default)]
struct Asked {
    number: String,
    code: String,
    looking: Option<Pending<desk::Result<Complaint>>>,
    answer: Option<Result<Box<Complaint>, Error>>,
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.code.zeroize();
    }
}

impl AskByCode {
    pub(super) fn open(&mut self) {
        self.open.get_or_insert_default();
    }

    /// Draws the form and what it found. The code is stretched on the register's thread, which takes a moment.
    pub(super) fn ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) {
        let Some(asked) = &mut self.open else { return };
        if let Some(answer) = asked.looking.as_mut().and_then(Pending::take) {
            asked.looking = None;
            asked.answer = Some(answer.map(Box::new));
        }
        let words = ctx.words;
        let answer = dialog_ui(
            ui.ctx(),
            "complaint-by-code",
            &words.t("complaint-by-code"),
            &words.t("complaint-by-code-look"),
            &words.t("dialog-close"),
            Enter::Confirms,
            |ui| {
                ui.label(note(ui, words.t("complaint-by-code-hint")));
                let label = words.t("complaint-column-number");
                let first = Field::new(&label).text_ui(ui, &mut asked.number);
                let label = words.t("complaint-code");
                Field::new(&label).text_ui(ui, &mut asked.code);
                match &asked.answer {
                    _ if asked.looking.is_some() => {
                        ui.label(note(ui, words.t("complaint-by-code-looking")));
                    }
                    Some(Ok(complaint)) => progress_ui(ui, complaint, words),
                    Some(Err(error)) => error_line_ui(ui, &wording::sentence(error, words)),
                    None => {}
                }
                first
            },
        );
        match answer {
            Some(Answer::Confirmed) if asked.looking.is_none() => {
                asked.answer = None;
                let (number, mut code) = (asked.number.trim().to_uppercase(), asked.code.clone());
                asked.looking = Some(ctx.worker.read(move |desk| {
                    let found = desk.complaint_by_code(&number, &code);
                    code.zeroize();
                    found
                }));
            }
            Some(Answer::Cancelled) => self.open = None,
            _ => {}
        }
    }
}

/// How it stands, and nothing of what it says.
fn progress_ui(ui: &mut Ui, complaint: &Complaint, words: &Words) {
    let details = &complaint.details;
    card_ui(ui, |ui| {
        ui.label(bold(complaint.number.to_string()));
        let stage = match &complaint.voiding {
            Some(_) => "complaint-scope-void",
            None => details.stage.label_key(),
        };
        ui.label(RichText::new(words.t(stage)).heading());
        let dated = [
            ("complaint-by-code-received", Some(details.received_on)),
            (
                "complaint-by-code-accepted",
                details
                    .accepted_on
                    .filter(|_| details.acceptance == Some(Acceptance::Accepted)),
            ),
            ("complaint-by-code-told", details.acceptance_told_on),
            (
                "contact-due",
                details
                    .due_on
                    .filter(|_| complaint.is_open() && details.replied_on.is_none()),
            ),
            ("complaint-by-code-replied", details.replied_on),
            ("complaint-by-code-closed", details.closed_on),
        ];
        for (key, day) in dated {
            if let Some(day) = day {
                ui.label(words.with(key, &[("date", words.date(day).into())]));
            }
        }
    });
}
