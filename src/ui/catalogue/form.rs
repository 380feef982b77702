//! The small form of an entry of the catalogue, and the question before one is voided.

use egui::Ui;

use super::line::Line;
use super::tab::Tab;
use crate::desk::{self, Desk, Error, Pending, Refusal};
use crate::domain::boxes::Boxes;
use crate::domain::catalogue::{Department, Post, PublicNotice, StaffMember, Student};
use crate::domain::record::Voiding;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::entry_boxes::EntryBoxes;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::{Answer, Question, confirm_ui, prompt_ui};
use crate::wording;

/// The form or the question that is open, if one is.
#[derive(Default)]
pub(super) struct EntryForm {
    open: Option<Open>,
    voiding: Option<VoidQuestion>,
    pending: Option<Pending<desk::Result<String>>>,
}

struct Open {
    tab: Tab,
    /// The row that is changed; `None` of a new entry.
    id: Option<i64>,
    boxes: EntryBoxes,
    asks_to_discard: bool,
}

struct VoidQuestion {
    tab: Tab,
    id: i64,
    name: String,
    reason: String,
    misses_reason: bool,
}

impl EntryForm {
    /// Opens the form of a new entry.
    pub(super) fn enter(&mut self, tab: Tab) {
        self.show(tab, None, Boxes::default());
    }

    /// Opens the form to change an entry.
    pub(super) fn change(&mut self, tab: Tab, line: &Line) {
        self.show(tab, Some(line.id), line.boxes());
    }

    /// Asks why an entry is voided.
    pub(super) fn void(&mut self, tab: Tab, line: &Line) {
        self.voiding = Some(VoidQuestion {
            tab,
            id: line.id,
            name: line.name.clone(),
            reason: String::new(),
            misses_reason: false,
        });
    }

    fn show(&mut self, tab: Tab, id: Option<i64>, typed: Boxes) {
        self.open = Some(Open {
            tab,
            id,
            boxes: EntryBoxes::new(tab.table(), tab.boxes(), typed),
            asks_to_discard: false,
        });
    }

    /// Draws what is open and carries it out.
    pub(super) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.take_answer(ctx);
        self.form_ui(ui, ctx);
        self.void_ui(ui, ctx);
    }

    fn take_answer(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok(name) => {
                let key = if self.voiding.take().is_some() {
                    "said-entry-voided"
                } else {
                    "said-entry-saved"
                };
                self.open = None;
                ctx.ask(Ask::Done(ctx.words.with(key, &[("name", name.into())])));
            }
            Err(Error::Fields(errors)) => {
                if let Some(open) = &mut self.open {
                    open.boxes.refuse(errors);
                }
            }
            Err(Error::Refused(Refusal::ReasonMissing)) => {
                if let Some(question) = &mut self.voiding {
                    question.misses_reason = true;
                }
            }
            // The form stays as it is: the sentence says what to do, and nothing typed is lost.
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    fn form_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(open) = &mut self.open else { return };
        if open.asks_to_discard {
            match discard_ui(ui, ctx) {
                Some(Answer::Confirmed) => self.open = None,
                Some(Answer::Cancelled) => open.asks_to_discard = false,
                None => {}
            }
            return;
        }
        let words = ctx.words;
        let kind = [("kind", open.tab.name(words).into())];
        let title = match open.id {
            None => words.with("catalogue-title-new", &kind),
            Some(_) => words.with("catalogue-title-edit", &kind),
        };
        let (save, cancel) = (words.t("command-save"), words.t("dialog-cancel"));
        let (id, enter) = ("catalogue-entry", Enter::BeginsLine);
        let answer = dialog_ui(ui.ctx(), id, &title, &save, &cancel, enter, |ui| {
            open.boxes.ui(ui, ctx)
        });
        match answer {
            Some(Answer::Confirmed) if self.pending.is_none() => {
                let (tab, id, typed) = (open.tab, open.id, open.boxes.typed.clone());
                self.pending = Some(
                    ctx.worker
                        .write(move |desk| save_entry(desk, tab, id, &typed)),
                );
            }
            Some(Answer::Cancelled) if open.boxes.is_touched() => open.asks_to_discard = true,
            Some(Answer::Cancelled) => self.open = None,
            _ => {}
        }
    }

    fn void_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(void) = &mut self.voiding else {
            return;
        };
        let words = ctx.words;
        let question = Question {
            id: "void-entry",
            title: &words.t("catalogue-void-title"),
            text: &words.t("catalogue-void-text"),
            confirm: &words.t("command-void"),
            cancel: &words.t("dialog-cancel"),
            is_danger: true,
        };
        let label = wording::field_label("void_reason", words);
        let (problem, required) = (words.t("problem-missing"), words.t("field-required"));
        let field = Field::new(&label)
            .required(&required)
            .error(void.misses_reason.then_some(problem.as_str()));
        match prompt_ui(ui.ctx(), &question, field, &mut void.reason) {
            Some(Answer::Confirmed) if self.pending.is_none() => {
                let (tab, id) = (void.tab, void.id);
                let (name, reason) = (void.name.clone(), void.reason.clone());
                let work = move |desk: &mut Desk| void_entry(desk, tab, id, &reason).map(|()| name);
                self.pending = Some(ctx.worker.write(work));
            }
            Some(Answer::Cancelled) => self.voiding = None,
            _ => {}
        }
    }
}

/// Before what was typed is lost.
fn discard_ui(ui: &Ui, ctx: &Ctx<'_>) -> Option<Answer> {
    let words = ctx.words;
    let question = Question {
        id: "discard-entry",
        title: &words.t("visit-form-discard-title"),
        text: &words.t("visit-form-discard-text"),
        confirm: &words.t("visit-form-discard"),
        cancel: &words.t("dialog-cancel"),
        is_danger: true,
    };
    confirm_ui(ui.ctx(), &question)
}

/// Saves what is typed; gives the entry's name.
fn save_entry(desk: &mut Desk, tab: Tab, id: Option<i64>, typed: &Boxes) -> desk::Result<String> {
    match tab {
        Tab::Items => desk.save_item(id, typed).map(|it| it.name),
        Tab::Departments => desk.save_department(id, typed).map(|it| it.name),
        Tab::Posts => desk.save_post(id, typed).map(|it| it.name),
        Tab::Staff => desk.save_staff(id, typed).map(|it| it.name),
        Tab::Students => desk.save_student(id, typed).map(|it| it.name),
        Tab::Publicity => desk.save_public_notice(id, typed).map(|it| it.title),
    }
}

fn void_entry(desk: &mut Desk, tab: Tab, id: i64, reason: &str) -> desk::Result<()> {
    macro_rules! void {
        ($record:ident) => {
            desk.void_entry(id, reason, |it: $record, voiding: Voiding| $record {
                voiding: Some(voiding),
                ..it
            })
        };
    }
    match tab {
        Tab::Departments => void!(Department),
        Tab::Posts => void!(Post),
        Tab::Staff => void!(StaffMember),
        Tab::Students => void!(Student),
        Tab::Publicity => void!(PublicNotice),
        // A version that notices were given by stays; an item is ended by its day.
        Tab::Items => Err(Refusal::NothingChanges.into()),
    }
}
