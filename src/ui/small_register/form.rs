//! The form of a small register, in the place of the record: its boxes, what is wrong beside them, and the question before
//! what was typed is lost.
//!
//! Must not know: which boxes there are and what is done with them.

use egui::{ScrollArea, Ui, vec2};

use super::Register;
use crate::domain::boxes::Boxes;
use crate::store::Draft;
use crate::ui::command::Command;
use crate::ui::contact::deed::Shape;
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::Ctx;
use crate::ui::form_frame::FormFrame;
use crate::ui::theme::{note, title};
use crate::ui::widgets::key_button::{KeyButton, Weight};

/// The gap between boxes side by side, in points.
const GAP: f32 = 10.0;

/// The form that is open.
pub(super) struct SmallForm<R: Register> {
    pub(super) deed: R::Deed,
    /// The record it is about, of all but a new one.
    pub(super) of: Option<i64>,
    pub(super) boxes: TypedBoxes,
    pub(super) frame: FormFrame<Boxes>,
    /// Whether it goes on with what was typed before and not saved.
    is_taken_up: bool,
}

/// What came of drawing it.
pub(super) enum FormAnswer {
    Nothing,
    Left,
    Saves {
        /// Whether the next one is begun then.
        goes_on: bool,
    },
}

impl<R: Register> SmallForm<R> {
    /// A form filled with `typed`, and over it with what a draft kept.
    pub(super) fn new(
        deed: R::Deed,
        of: Option<i64>,
        untouched: Boxes,
        draft: Option<&Draft>,
    ) -> Self {
        let typed = match draft {
            Some(draft) => taken_up::<R>(deed, &untouched, draft),
            None => untouched.clone(),
        };
        let layout = R::layout(deed, &typed);
        let first = layout
            .iter()
            .flatten()
            .find(|it| !matches!(it.shape, Shape::Tick))
            .map_or("", |it| it.name);
        Self {
            deed,
            of,
            frame: FormFrame::new(&typed, (deed == R::NEW).then_some(R::DRAFT))
                .touched_since(untouched),
            is_taken_up: draft.is_some(),
            boxes: TypedBoxes::new(R::table(deed), R::SALT, typed, first),
        }
    }

    pub(super) fn is_touched(&self) -> bool {
        self.frame.is_touched(&self.boxes.typed)
    }

    /// Draws it. `record` is the one it is about.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        record: Option<&R::Record>,
        view: &R::View,
        ctx: &mut Ctx<'_>,
    ) -> FormAnswer {
        let record = record.filter(|_| self.of.is_some());
        self.boxes.begin(ui, ctx);
        let mut answer = self.head_ui(ui, ctx);
        if let Some(hint) = R::hint(self.deed, record, ctx) {
            ui.label(note(ui, hint));
        }
        if self.is_taken_up {
            ui.label(note(ui, ctx.words.t("small-register-taken-up")));
        }
        ui.separator();
        ScrollArea::vertical()
            .id_salt((R::SALT, "form"))
            .auto_shrink(false)
            .show(ui, |ui| self.boxes_ui(ui, record, view, ctx));
        self.boxes.end();
        let last_focus = self.boxes.id(self.boxes.last_focus);
        let typed = &self.boxes.typed;
        if self.frame.is_left_ui(ui, typed, last_focus, ctx) {
            answer = FormAnswer::Left;
        }
        answer
    }

    /// What is being done, and the buttons, which stay in sight however long the form is.
    fn head_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> FormAnswer {
        let words = ctx.words;
        let mut answer = FormAnswer::Nothing;
        ui.label(title(words.t(R::label_key(self.deed))));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            if KeyButton::new(&words.t("command-save"))
                .shortcut(Command::Save.shortcut())
                .weight(Weight::Main)
                .ui(ui)
            {
                answer = FormAnswer::Saves { goes_on: false };
            }
            if R::goes_on(self.deed)
                && KeyButton::new(&words.t("small-register-save-and-next"))
                    .shortcut(Command::SaveAndNext.shortcut())
                    .ui(ui)
            {
                answer = FormAnswer::Saves { goes_on: true };
            }
            // Esc is read after the boxes, which may want it first.
            if KeyButton::new(&words.t("dialog-cancel")).hint("Esc").ui(ui) {
                self.frame.ask_to_discard();
            }
        });
        answer
    }

    fn boxes_ui(&mut self, ui: &mut Ui, record: Option<&R::Record>, view: &R::View, ctx: &Ctx<'_>) {
        for row in R::layout(self.deed, &self.boxes.typed) {
            let gaps = GAP * row.len().saturating_sub(1) as f32;
            let width = (ui.available_width() - gaps) / row.len().max(1) as f32;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for drawn in &row {
                    if !R::own_box_ui(ui, *drawn, &mut self.boxes, record, ctx) {
                        self.boxes.box_ui(ui, *drawn, width, ctx);
                    }
                }
            });
            for drawn in &row {
                R::below_box_ui(ui, drawn.name, &mut self.boxes, view, ctx);
            }
        }
    }
}

/// What a draft kept, over what the form is filled with. A box that is chosen first may bring others with it.
fn taken_up<R: Register>(deed: R::Deed, untouched: &Boxes, draft: &Draft) -> Boxes {
    let mut typed = untouched.clone();
    for _ in 0..2 {
        for drawn in R::layout(deed, &typed).iter().flatten() {
            if let Some(text) = draft.texts.get(drawn.name) {
                typed.set(drawn.name, text.as_str());
            }
        }
    }
    typed
}
