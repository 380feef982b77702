//! The small form of what is done about a complaint, in its place below the case: filled as far as the record knows,
//! kept while another complaint is looked at, and carried out.
//!
//! Must not know: which boxes a deed has and what the register does with them.

use std::collections::HashMap;

use egui::{Id, ScrollArea, Ui};

use super::case_work::{Work, asked, carry_out, prefilled};
use super::deed::{CaseDeed, Standing};
use super::phrases::phrases_ui;
use super::scan_box::ScanBox;
use crate::desk::{self, Error, Pending, Refusal};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{ComplaintFile, ComplaintId, Step};
use crate::domain::field::{FieldError, Problem};
use crate::ui::command::Command;
use crate::ui::contact::deed::Shape;
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::leave_question::LeaveQuestion;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::chip::chip_ui;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::modal::Answer;

/// Tells the boxes of these forms from those of others.
const SALT: &str = "case-deed";

/// The forms that are open: one a complaint.
#[derive(Default)]
pub(super) struct CaseForms {
    open: HashMap<ComplaintId, CaseForm>,
    saving: Option<(ComplaintId, Pending<desk::Result<()>>)>,
}

struct CaseForm {
    /// What may be answered; the first form has one alone.
    deeds: Vec<CaseDeed>,
    chosen: CaseDeed,
    boxes: TypedBoxes,
    untouched: Boxes,
    scan: ScanBox,
    leaving: LeaveQuestion,
}

impl CaseForms {
    /// Opens the form of a deed, to be typed into at once.
    pub(super) fn open(&mut self, deed: CaseDeed, file: &ComplaintFile, ctx: &Ctx<'_>) {
        let form = CaseForm::new(vec![deed], deed, file, ctx);
        self.open.insert(file.complaint.id, form);
    }

    /// Opens a form along with the case: `deeds` are the answers it may have. It waits for the focus, and what was typed
    /// before stays.
    pub(super) fn offer(
        &mut self,
        deeds: &[CaseDeed],
        chosen: CaseDeed,
        file: &ComplaintFile,
        ctx: &Ctx<'_>,
    ) {
        let id = file.complaint.id;
        if self.open.get(&id).is_some_and(CaseForm::is_touched) {
            return;
        }
        let mut form = CaseForm::new(deeds.to_vec(), chosen, file, ctx);
        form.boxes.focus = None;
        self.open.insert(id, form);
    }

    /// Whether a complaint's form is open.
    pub(super) fn is_open(&self, id: ComplaintId) -> bool {
        self.open.contains_key(&id)
    }

    /// Puts the focus into the first box of the open form.
    pub(super) fn focus(&mut self, id: ComplaintId) {
        if let Some(form) = self.open.get_mut(&id) {
            form.boxes.focus = Some(form.boxes.last_focus);
        }
    }

    /// Takes what has come of the last deed.
    pub(super) fn take_saved(&mut self, file: &ComplaintFile, ctx: &mut Ctx<'_>) {
        let id = file.complaint.id;
        // A form that nothing was typed into goes with its case.
        self.open.retain(|of, form| *of == id || form.is_touched());
        let Some((of, pending)) = &mut self.saving else {
            return;
        };
        let Some(answer) = pending.take() else { return };
        let of = *of;
        self.saving = None;
        let Some(form) = self.open.get_mut(&of) else {
            return;
        };
        match answer {
            Ok(()) => {
                let standing = Standing::of(&file.complaint.details, ctx.account);
                let args = [
                    ("number", file.complaint.number.to_string().into()),
                    ("deed", ctx.words.t(form.chosen.label_key(standing)).into()),
                ];
                let said = ctx.words.with("said-contact-deed", &args);
                ctx.ask(Ask::Done(said));
                self.open.remove(&of);
            }
            Err(Error::Fields(errors)) => form.boxes.show_errors(errors),
            Err(Error::Refused(Refusal::ReasonMissing)) => {
                let (field, problem) = ("void_reason", Problem::Missing);
                form.boxes.show_errors(vec![FieldError { field, problem }]);
            }
            Err(Error::Refused(Refusal::NotAPicture | Refusal::FileTooLarge)) => {
                form.scan.refuse(&answer, ctx.words);
            }
            // The form stays as it is: the sentence says what to do, and nothing typed is lost.
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    /// Draws the form of the complaint on show, at most so high.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        file: &ComplaintFile,
        most_height: f32,
        ctx: &mut Ctx<'_>,
    ) {
        let id = file.complaint.id;
        let Some(form) = self.open.get_mut(&id) else {
            return;
        };
        match form.ui(ui, file, most_height, ctx) {
            Some(Answer::Confirmed) if self.saving.is_none() => {
                if let Some(work) = form.work(file, ctx) {
                    let pending = ctx.worker.write(move |desk| carry_out(desk, work));
                    self.saving = Some((id, pending));
                }
            }
            Some(Answer::Cancelled) => drop(self.open.remove(&id)),
            _ => {}
        }
    }
}

impl CaseForm {
    fn new(deeds: Vec<CaseDeed>, chosen: CaseDeed, file: &ComplaintFile, ctx: &Ctx<'_>) -> Self {
        let standing = Standing::of(&file.complaint.details, ctx.account);
        let typed = prefilled(chosen, file, standing, ctx);
        Self {
            deeds,
            chosen,
            untouched: typed.clone(),
            boxes: typed_boxes(chosen, typed, standing),
            scan: ScanBox::default(),
            leaving: LeaveQuestion::default(),
        }
    }

    fn is_touched(&self) -> bool {
        self.boxes.typed != self.untouched || !self.scan.is_empty()
    }

    /// Goes over to another answer; what both have boxes for stays.
    fn choose(&mut self, deed: CaseDeed, file: &ComplaintFile, standing: Standing, ctx: &Ctx<'_>) {
        let mut typed = prefilled(deed, file, standing, ctx);
        self.untouched = typed.clone();
        for shown in deed.boxes(&typed.clone(), standing) {
            let text = self.boxes.typed.get(shown.name);
            if !text.is_empty() {
                typed.set(shown.name, text);
            }
        }
        self.chosen = deed;
        self.boxes = typed_boxes(deed, typed, standing);
    }

    fn ui(
        &mut self,
        ui: &mut Ui,
        file: &ComplaintFile,
        most_height: f32,
        ctx: &mut Ctx<'_>,
    ) -> Option<Answer> {
        let standing = Standing::of(&file.complaint.details, ctx.account);
        self.boxes.begin(ui, ctx);
        let answer = self.head_ui(ui, file, standing, ctx);
        ScrollArea::vertical()
            .id_salt("case-form")
            .max_height(most_height)
            // The panel is given little height at first; the boxes are shown all the same.
            .min_scrolled_height(most_height)
            .show(ui, |ui| self.boxes_ui(ui, file, standing, ctx));
        self.boxes.end();
        if answer == Some(Answer::Cancelled) {
            self.leaving.ask();
        }
        let last_focus = self.boxes.id(self.boxes.last_focus);
        match self.leaving.ui(ui, self.is_touched(), last_focus, ctx) {
            true => Some(Answer::Cancelled),
            false => answer.filter(|it| *it == Answer::Confirmed),
        }
    }

    /// What is being done, the answers to choose from, and the buttons, which stay in sight however long the form is.
    fn head_ui(
        &mut self,
        ui: &mut Ui,
        file: &ComplaintFile,
        standing: Standing,
        ctx: &Ctx<'_>,
    ) -> Option<Answer> {
        let words = ctx.words;
        let name = words.t(self.chosen.label_key(standing));
        let mut answer = None;
        let (mut goes_to, mut taken) = (None, None);
        ui.horizontal_wrapped(|ui| {
            if self.deeds.len() > 1 {
                for deed in &self.deeds {
                    let is_on = *deed == self.chosen;
                    let word = words.t(deed.label_key(standing));
                    if chip_ui(ui, &word, None, is_on).clicked() && !is_on {
                        goes_to = Some(*deed);
                    }
                }
            } else {
                ui.label(bold(&name));
            }
            let signs = self.chosen == CaseDeed::Step(Step::Close);
            let word = words.t(if signs { "case-sign" } else { "case-save" });
            if KeyButton::new(&word)
                .shortcut(Command::Save.shortcut())
                .weight(Weight::Main)
                .ui(ui)
            {
                answer = Some(Answer::Confirmed);
            }
            // Esc is read after the boxes, which may want it first.
            if KeyButton::new(&words.t("dialog-cancel")).hint("Esc").ui(ui) {
                answer = Some(Answer::Cancelled);
            }
            if self.chosen.phrase_box().is_some() {
                taken = phrases_ui(ui, file, ctx);
            }
        });
        if let Some(deed) = goes_to {
            self.choose(deed, file, standing, ctx);
        }
        if let (Some(phrase), Some(name)) = (taken, self.chosen.phrase_box()) {
            let text = self.boxes.typed.edit(name);
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            text.push_str(&phrase);
            self.boxes.focus = Some(name);
        }
        answer
    }

    fn boxes_ui(
        &mut self,
        ui: &mut Ui,
        file: &ComplaintFile,
        standing: Standing,
        ctx: &mut Ctx<'_>,
    ) {
        let words = ctx.words;
        if let Some(key) = self.chosen.hint_key(standing) {
            ui.label(note(ui, words.t(key)));
        }
        if let Some(text) = asked(self.chosen, file, ctx) {
            ui.label(text);
        }
        let width = ui.available_width();
        for drawn in self.chosen.boxes(&self.boxes.typed, standing) {
            self.boxes.box_ui(ui, drawn, width, ctx);
        }
        if self.chosen.takes_file(standing) {
            self.scan.ui(ui, Id::unique(SALT).with("file"), ctx);
        }
    }

    /// What is to be done; `None` where something is missing here already.
    fn work(&mut self, file: &ComplaintFile, ctx: &Ctx<'_>) -> Option<Work> {
        if self.chosen == CaseDeed::Attach && self.scan.is_empty() {
            self.scan.is_missing(ctx.words);
            return None;
        }
        let standing = Standing::of(&file.complaint.details, ctx.account);
        let layout = self.chosen.boxes(&self.boxes.typed, standing);
        Some(Work {
            deed: self.chosen,
            complaint: file.complaint.id,
            revision: file.complaint.revision,
            boxes: self.boxes.sent(&layout),
            file: self.scan.path(),
        })
    }
}

fn typed_boxes(deed: CaseDeed, typed: Boxes, standing: Standing) -> TypedBoxes {
    let first = deed
        .boxes(&typed, standing)
        .iter()
        .find(|it| !matches!(it.shape, Shape::Tick))
        .map_or("", |it| it.name);
    TypedBoxes::new(deed.table(), SALT, typed, first)
}
