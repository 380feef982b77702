//! The small form of what is done about a rectification: its boxes in front of everything, filled as far as the record
//! knows, and carried out.
//!
//! Must not know: the page it stands before.

use egui::{Response, Ui};

use super::deed::RectifyDeed;
use crate::desk::{self, Error, Pending, Refusal};
use crate::domain::boxes::Boxes;
use crate::domain::field::{FieldError, Problem};
use crate::domain::rectification::{Rectification, RectificationOf};
use crate::ui::contact::deed::Shape;
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::note;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::modal::Answer;

/// Tells the boxes of this form from those of others.
const SALT: &str = "rectify-deed";

/// The small form that is open, if one is.
#[derive(Default)]
pub(in crate::ui) struct RectifyForm {
    open: Option<Open>,
    pending: Option<Pending<desk::Result<()>>>,
}

struct Open {
    deed: RectifyDeed,
    /// What it is about, in a few words: the number of what the rectification comes of, or which check.
    about: String,
    /// 存在的问题 of the one that is there, for a record may have several; empty where one is ordered.
    problem: String,
    boxes: TypedBoxes,
}

impl RectifyForm {
    /// Opens the form that orders something to be put right; `known` is what the record knows already.
    pub(in crate::ui) fn order(
        &mut self,
        of: RectificationOf,
        about: String,
        known: &[(&'static str, &str)],
        ctx: &Ctx<'_>,
    ) {
        let deed = RectifyDeed::Order(of);
        let mut typed = deed.prefilled(None, ctx);
        for (name, text) in known {
            typed.set(name, (*text).to_owned());
        }
        self.show(deed, (about, String::new()), typed);
    }

    /// Opens the form of a deed about one that is there.
    pub(in crate::ui) fn open(
        &mut self,
        deed: RectifyDeed,
        it: &Rectification,
        about: String,
        ctx: &Ctx<'_>,
    ) {
        let about = (about, it.problem.clone());
        self.show(deed, about, deed.prefilled(Some(it), ctx));
    }

    fn show(&mut self, deed: RectifyDeed, about: (String, String), typed: Boxes) {
        let (about, problem) = about;
        let layout = deed.boxes(&typed);
        let mut texts = layout
            .iter()
            .filter(|it| !matches!(it.shape, Shape::Choice(_) | Shape::Tick));
        // The first box that wants something is where one begins.
        let empty = texts
            .clone()
            .find(|it| it.is_required && typed.is_empty(it.name));
        let first = empty.or(texts.next()).map_or("", |it| it.name);
        let boxes = TypedBoxes::new(deed.table(), SALT, typed, first);
        self.open = Some(Open {
            deed,
            about,
            problem,
            boxes,
        });
    }

    /// Draws the form that is open and carries it out.
    pub(in crate::ui) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.take_saved(ctx);
        let Some(mut open) = self.open.take() else {
            return;
        };
        match open.ui(ui, ctx) {
            Some(Answer::Confirmed) if self.pending.is_none() => {
                let (deed, boxes) = (open.deed, open.sent());
                let work = move |desk: &mut desk::Desk| deed.carry_out(desk, &boxes);
                self.pending = Some(ctx.worker.write(work));
                self.open = Some(open);
            }
            Some(Answer::Cancelled) => {}
            _ => self.open = Some(open),
        }
    }

    fn take_saved(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        let Some(open) = &mut self.open else { return };
        match answer {
            Ok(()) => {
                let args = [
                    ("number", open.about.as_str().into()),
                    ("deed", ctx.words.t(open.deed.label_key()).into()),
                ];
                ctx.ask(Ask::Done(ctx.words.with("said-contact-deed", &args)));
                self.open = None;
            }
            Err(Error::Fields(errors)) => open.boxes.show_errors(errors),
            Err(Error::Refused(Refusal::ReasonMissing)) => {
                let (field, problem) = ("void_reason", Problem::Missing);
                open.boxes.show_errors(vec![FieldError { field, problem }]);
            }
            // The form stays as it is: the sentence says what to do, and nothing typed is lost.
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }
}

impl Open {
    fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) -> Option<Answer> {
        self.boxes.begin(ui, ctx);
        let words = ctx.words;
        let name = words.t(self.deed.label_key());
        let args = [
            ("deed", name.as_str().into()),
            ("number", self.about.as_str().into()),
        ];
        let layout = self.deed.boxes(&self.boxes.typed);
        let has_lines = layout.iter().any(|it| matches!(it.shape, Shape::Lines(_)));
        let enter = match has_lines {
            true => Enter::BeginsLine,
            false => Enter::Confirms,
        };
        let (title, cancel) = (
            words.with("contact-deed-title", &args),
            words.t("dialog-cancel"),
        );
        let answer = dialog_ui(ui.ctx(), SALT, &title, &name, &cancel, enter, |ui| {
            self.content_ui(ui, ctx)
        });
        self.boxes.end();
        answer
    }

    /// Draws the boxes; the response is that of the first text box.
    fn content_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Response {
        if !self.problem.is_empty() {
            ui.label(self.problem.as_str());
        }
        if let Some(key) = self.deed.hint_key() {
            ui.label(note(ui, ctx.words.t(key)));
        }
        let mut first = None;
        for drawn in self.deed.boxes(&self.boxes.typed) {
            let width = ui.available_width();
            let response = self.boxes.box_ui(ui, drawn, width, ctx);
            if !matches!(drawn.shape, Shape::Choice(_) | Shape::Tick) {
                first.get_or_insert(response);
            }
        }
        first.unwrap_or_else(|| ui.label(String::new()))
    }

    fn sent(&self) -> Boxes {
        self.boxes.sent(&self.deed.boxes(&self.boxes.typed))
    }
}
