//! The small form of what is done about a record, in its place below the record: filled as far as the record knows,
//! kept while another record is looked at, and carried out.
//!
//! Must not know: which register the record is of, which boxes a deed has and what the register does with them.

use std::collections::HashMap;
use std::hash::Hash;
use std::path::PathBuf;

use egui::{Id, ScrollArea, Ui};

use super::command::Command;
use super::contact::deed::{DeedBox, Shape};
use super::contact::deed_boxes::TypedBoxes;
use super::ctx::{Ask, Ctx};
use super::leave_question::LeaveQuestion;
use super::scan_box::ScanBox;
use super::theme::{bold, note};
use super::widgets::chip::chip_ui;
use super::widgets::key_button::{KeyButton, Weight};
use super::widgets::modal::Answer;
use crate::desk::{self, Desk, Error, Pending, Refusal};
use crate::domain::boxes::Boxes;
use crate::domain::field::{FieldError, Problem};
use crate::domain::record::Table;

/// A deed to be carried out on the register's thread.
pub(in crate::ui) type DeedWork = Box<dyn FnOnce(&mut Desk) -> desk::Result<()> + Send>;

/// Something done about a record, with a small form of its own.
pub(in crate::ui) trait PaneDeed: Copy + PartialEq + 'static {
    /// The key of the record.
    type Id: Copy + Eq + Hash;
    /// The record with what hangs beside it.
    type File;

    /// The key of the record.
    fn id(file: &Self::File) -> Self::Id;
    /// Its number.
    fn number(file: &Self::File) -> String;
    /// The key of the deed's name, on its button and its form.
    fn label_key(self, file: &Self::File, ctx: &Ctx<'_>) -> &'static str;
    /// The key of the word on the button that saves.
    fn save_key(self) -> &'static str {
        "case-save"
    }
    /// The key of what its form must say before anything is typed; `None` where the boxes say it all.
    fn hint_key(self, file: &Self::File, ctx: &Ctx<'_>) -> Option<&'static str>;
    /// What was asked for or entered before, which the form answers.
    fn asked(self, _file: &Self::File, _ctx: &Ctx<'_>) -> Option<String> {
        None
    }
    /// The table whose columns its boxes are.
    fn table(self) -> Table;
    /// Its boxes; some depend on what is typed.
    fn boxes(self, typed: &Boxes, file: &Self::File, ctx: &Ctx<'_>) -> Vec<DeedBox>;
    /// What the record knows already.
    fn prefilled(self, file: &Self::File, ctx: &Ctx<'_>) -> Boxes;
    /// Whether a scan goes with it.
    fn takes_file(self, _file: &Self::File, _ctx: &Ctx<'_>) -> bool {
        false
    }
    /// Whether it is nothing without its scan.
    fn wants_file(self) -> bool {
        false
    }
    /// The box that canned phrases are offered for.
    fn phrase_box(self) -> Option<&'static str> {
        None
    }
    /// Draws the menu of canned phrases; gives the one that was taken.
    fn phrases_ui(_ui: &mut Ui, _file: &Self::File, _ctx: &Ctx<'_>) -> Option<String> {
        None
    }
    /// What carries it out with what was typed and the scan that goes with it.
    fn work(self, file: &Self::File, boxes: Boxes, scan: Option<PathBuf>) -> DeedWork;
}

/// The small boxes with the moment and the day a deed is done on filled in, except a day that is still to come.
pub(in crate::ui) fn with_today(drawn: &[DeedBox], ctx: &Ctx<'_>) -> Boxes {
    let mut boxes = Boxes::default();
    let (today, now) = (
        ctx.now.date().to_string(),
        super::when_texts::typed_moment(ctx.now),
    );
    for it in drawn {
        match it.shape {
            Shape::Moment => boxes.set(it.name, now.clone()),
            Shape::Day if !matches!(it.name, "new_due_on" | "due_on") => {
                boxes.set(it.name, today.clone());
            }
            _ => {}
        }
    }
    boxes
}

/// Tells the boxes of these forms from those of others.
const SALT: &str = "case-deed";

/// The forms that are open: one a record.
pub(in crate::ui) struct PaneForms<D: PaneDeed> {
    open: HashMap<D::Id, PaneForm<D>>,
    saving: Option<(D::Id, Pending<desk::Result<()>>)>,
}

impl<D: PaneDeed> Default for PaneForms<D> {
    fn default() -> Self {
        Self {
            open: HashMap::new(),
            saving: None,
        }
    }
}

struct PaneForm<D> {
    /// What may be answered; the first form has one alone.
    deeds: Vec<D>,
    chosen: D,
    boxes: TypedBoxes,
    untouched: Boxes,
    scan: ScanBox,
    leaving: LeaveQuestion,
}

impl<D: PaneDeed> PaneForms<D> {
    /// Opens the form of a deed, to be typed into at once.
    pub(in crate::ui) fn open(&mut self, deed: D, file: &D::File, ctx: &Ctx<'_>) {
        let form = PaneForm::new(vec![deed], deed, file, ctx);
        self.open.insert(D::id(file), form);
    }

    /// Opens a form along with the record: `deeds` are the answers it may have. It waits for the focus, and what was typed
    /// before stays.
    pub(in crate::ui) fn offer(&mut self, deeds: &[D], chosen: D, file: &D::File, ctx: &Ctx<'_>) {
        let id = D::id(file);
        if self.open.get(&id).is_some_and(PaneForm::is_touched) {
            return;
        }
        let mut form = PaneForm::new(deeds.to_vec(), chosen, file, ctx);
        form.boxes.focus = None;
        self.open.insert(id, form);
    }

    /// Whether a record's form is open.
    pub(in crate::ui) fn is_open(&self, id: D::Id) -> bool {
        self.open.contains_key(&id)
    }

    /// Puts the focus into the first box of the open form.
    pub(in crate::ui) fn focus(&mut self, id: D::Id) {
        if let Some(form) = self.open.get_mut(&id) {
            form.boxes.focus = Some(form.boxes.last_focus);
        }
    }

    /// Takes what has come of the last deed.
    pub(in crate::ui) fn take_saved(&mut self, file: &D::File, ctx: &mut Ctx<'_>) {
        let id = D::id(file);
        // A form that nothing was typed into goes with its record.
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
                let args = [
                    ("number", D::number(file).into()),
                    ("deed", ctx.words.t(form.chosen.label_key(file, ctx)).into()),
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

    /// Draws the form of the record on show, at most so high.
    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        file: &D::File,
        most_height: f32,
        ctx: &mut Ctx<'_>,
    ) {
        let id = D::id(file);
        let Some(form) = self.open.get_mut(&id) else {
            return;
        };
        match form.ui(ui, file, most_height, ctx) {
            Some(Answer::Confirmed) if self.saving.is_none() => {
                if let Some(work) = form.work(file, ctx) {
                    let pending = ctx.worker.write(work);
                    self.saving = Some((id, pending));
                }
            }
            Some(Answer::Cancelled) => drop(self.open.remove(&id)),
            _ => {}
        }
    }
}

impl<D: PaneDeed> PaneForm<D> {
    fn new(deeds: Vec<D>, chosen: D, file: &D::File, ctx: &Ctx<'_>) -> Self {
        let typed = chosen.prefilled(file, ctx);
        Self {
            deeds,
            chosen,
            untouched: typed.clone(),
            boxes: typed_boxes(chosen, typed, file, ctx),
            scan: ScanBox::default(),
            leaving: LeaveQuestion::default(),
        }
    }

    fn is_touched(&self) -> bool {
        self.boxes.typed != self.untouched || !self.scan.is_empty()
    }

    /// Goes over to another answer; what both have boxes for stays.
    fn choose(&mut self, deed: D, file: &D::File, ctx: &Ctx<'_>) {
        let mut typed = deed.prefilled(file, ctx);
        self.untouched = typed.clone();
        for shown in deed.boxes(&typed.clone(), file, ctx) {
            let text = self.boxes.typed.get(shown.name);
            if !text.is_empty() {
                typed.set(shown.name, text);
            }
        }
        self.chosen = deed;
        self.boxes = typed_boxes(deed, typed, file, ctx);
    }

    fn ui(
        &mut self,
        ui: &mut Ui,
        file: &D::File,
        most_height: f32,
        ctx: &mut Ctx<'_>,
    ) -> Option<Answer> {
        self.boxes.begin(ui, ctx);
        let answer = self.head_ui(ui, file, ctx);
        ScrollArea::vertical()
            .id_salt("case-form")
            .max_height(most_height)
            // The panel is given little height at first; the boxes are shown all the same.
            .min_scrolled_height(most_height)
            .show(ui, |ui| self.boxes_ui(ui, file, ctx));
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
    fn head_ui(&mut self, ui: &mut Ui, file: &D::File, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        let name = words.t(self.chosen.label_key(file, ctx));
        let mut answer = None;
        let (mut goes_to, mut taken) = (None, None);
        ui.horizontal_wrapped(|ui| {
            if self.deeds.len() > 1 {
                for deed in &self.deeds {
                    let is_on = *deed == self.chosen;
                    let word = words.t(deed.label_key(file, ctx));
                    if chip_ui(ui, &word, None, is_on).clicked() && !is_on {
                        goes_to = Some(*deed);
                    }
                }
            } else {
                ui.label(bold(&name));
            }
            let word = words.t(self.chosen.save_key());
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
                taken = D::phrases_ui(ui, file, ctx);
            }
        });
        if let Some(deed) = goes_to {
            self.choose(deed, file, ctx);
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

    fn boxes_ui(&mut self, ui: &mut Ui, file: &D::File, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        if let Some(key) = self.chosen.hint_key(file, ctx) {
            ui.label(note(ui, words.t(key)));
        }
        if let Some(text) = self.chosen.asked(file, ctx) {
            ui.label(text);
        }
        let width = ui.available_width();
        for drawn in self.chosen.boxes(&self.boxes.typed, file, ctx) {
            self.boxes.box_ui(ui, drawn, width, ctx);
        }
        if self.chosen.takes_file(file, ctx) {
            self.scan.ui(ui, Id::unique(SALT).with("file"), ctx);
        }
    }

    /// What is to be done; `None` where something is missing here already.
    fn work(&mut self, file: &D::File, ctx: &Ctx<'_>) -> Option<DeedWork> {
        if self.chosen.wants_file() && self.scan.is_empty() {
            self.scan.is_missing(ctx.words);
            return None;
        }
        let layout = self.chosen.boxes(&self.boxes.typed, file, ctx);
        let boxes = self.boxes.sent(&layout);
        Some(self.chosen.work(file, boxes, self.scan.path()))
    }
}

fn typed_boxes<D: PaneDeed>(deed: D, typed: Boxes, file: &D::File, ctx: &Ctx<'_>) -> TypedBoxes {
    let first = deed
        .boxes(&typed, file, ctx)
        .iter()
        .find(|it| !matches!(it.shape, Shape::Tick))
        .map_or("", |it| it.name);
    TypedBoxes::new(deed.table(), SALT, typed, first)
}
