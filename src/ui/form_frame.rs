//! What every form of a record does around its boxes: title and buttons, the draft, the question before anything typed
//! is lost.
//!
//! Must not know: which record the form is for.

use std::time::Duration;

use chrono::NaiveDateTime;
use egui::{Id, Ui};
use zeroize::Zeroize;

use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::leave_question::LeaveQuestion;
use super::theme::{note, title};
use super::widgets::key_button::{KeyButton, Weight};
use crate::desk::{self, COMPLAINT_DRAFT, Desk, OPINION_DRAFT, Worker};
use crate::domain::boxes::Boxes;
use crate::domain::when;
use crate::i18n::Words;
use crate::store::Draft;

/// A half-typed form is kept after the hands have rested this long.
const DRAFT_AFTER: Duration = Duration::from_millis(800);

/// Boxes that can be kept as a draft.
pub trait Typed: Clone + PartialEq {
    /// The boxes that are not empty, by name.
    fn named_texts(&self) -> Vec<(String, String)>;
}

/// Where a half-typed form is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DraftPlace {
    /// In the register.
    Register,
    /// Sealed beside it, as a complaint's.
    Complaint,
    /// Sealed beside it, as an opinion's.
    Opinion,
}

impl DraftPlace {
    fn keep(self, desk: &mut Desk, mut draft: Draft) -> desk::Result<()> {
        let kept = match self {
            Self::Register => return desk.keep_draft(&draft),
            Self::Complaint => desk.keep_complaint_draft(&draft),
            Self::Opinion => desk.keep_opinion_draft(&draft),
        };
        draft.texts.values_mut().for_each(Zeroize::zeroize);
        kept
    }

    fn throw_away(self, desk: &mut Desk, name: &str) -> desk::Result<()> {
        match self {
            Self::Register => desk.drop_draft(name),
            Self::Complaint => desk.drop_complaint_draft(name),
            Self::Opinion => desk.drop_opinion_draft(name),
        }
    }
}

/// Throws the draft of a form away, wherever it is kept.
///
/// # Errors
/// If it cannot be removed.
pub fn throw_draft_away(desk: &mut Desk, form: &str) -> desk::Result<()> {
    let place = if form.starts_with(COMPLAINT_DRAFT) {
        DraftPlace::Complaint
    } else if form.starts_with(OPINION_DRAFT) {
        DraftPlace::Opinion
    } else {
        DraftPlace::Register
    };
    place.throw_away(desk, form)
}

/// The frame around the boxes `T`.
pub struct FormFrame<T> {
    /// The name of the form among the drafts; `None` of one that is not kept, as a correction, whose record may move on.
    draft_name: Option<&'static str>,
    place: DraftPlace,
    /// What stood in the boxes at first: a form like that is lost without a question.
    untouched: T,
    drafted: T,
    /// When the boxes last changed, in the context's seconds, while that is not drafted yet.
    changed_at_secs: Option<f64>,
    leaving: LeaveQuestion,
}

/// What was pressed at the head of a form.
#[derive(Debug, Clone, Copy, Default)]
pub struct HeadAnswer {
    /// Save.
    pub saves: bool,
    /// Save and begin the next.
    pub begins_next: bool,
}

impl<T: Typed> FormFrame<T> {
    /// A frame around boxes that hold `typed` at first.
    pub fn new(typed: &T, draft_name: Option<&'static str>) -> Self {
        Self {
            draft_name,
            place: DraftPlace::Register,
            untouched: typed.clone(),
            drafted: typed.clone(),
            changed_at_secs: None,
            leaving: LeaveQuestion::default(),
        }
    }

    /// The same around boxes that hold something a person typed before.
    #[must_use]
    pub fn touched_since(self, untouched: T) -> Self {
        Self { untouched, ..self }
    }

    /// The same around the boxes of a complaint, which never touch the register: their draft is sealed.
    #[must_use]
    pub fn of_complaint(self) -> Self {
        let place = DraftPlace::Complaint;
        Self { place, ..self }
    }

    /// The same around the boxes of an opinion, whose draft may carry a name.
    #[must_use]
    pub fn of_opinion(self) -> Self {
        let place = DraftPlace::Opinion;
        Self { place, ..self }
    }

    /// Whether something would be lost with the form.
    pub fn is_touched(&self, typed: &T) -> bool {
        *typed != self.untouched
    }

    /// Asks whether what was typed may be lost, as Esc does.
    pub const fn ask_to_discard(&mut self) {
        self.leaving.ask();
    }

    /// The record is saved: there is nothing left to keep.
    pub const fn saved(&mut self) {
        self.changed_at_secs = None;
    }

    /// Draws the title, `line` below it, and the buttons, which stay in sight however long the form is. `next_key` is
    /// the key of the word on the button that saves and goes on with the next one, where there may be a next.
    pub fn head_ui(
        &mut self,
        ui: &mut Ui,
        words: &Words,
        heading: &str,
        line: String,
        next_key: Option<&str>,
    ) -> HeadAnswer {
        let mut answer = HeadAnswer::default();
        ui.horizontal(|ui| {
            ui.label(title(heading));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                answer.saves = KeyButton::new(&words.t("command-save"))
                    .shortcut(Command::Save.shortcut())
                    .weight(Weight::Main)
                    .ui(ui);
                if let Some(key) = next_key {
                    answer.begins_next = KeyButton::new(&words.t(key))
                        .shortcut(Command::SaveAndNext.shortcut())
                        .ui(ui);
                }
                // Esc is read after the boxes, which may want it first.
                if KeyButton::new(&words.t("command-back")).ui(ui) {
                    self.leaving.ask();
                }
            });
        });
        ui.label(note(ui, line));
        answer
    }

    /// Esc goes back, and asks first if something typed would be lost. `last_focus` is the box that had the focus last.
    pub fn leave_ui(&mut self, ui: &Ui, typed: &T, last_focus: Id, ctx: &mut Ctx<'_>) {
        if self.is_left_ui(ui, typed, last_focus, ctx) {
            ctx.ask(Ask::CloseForm);
        }
    }

    /// The same of a form that its page closes itself: says whether it is left.
    pub fn is_left_ui(&mut self, ui: &Ui, typed: &T, last_focus: Id, ctx: &Ctx<'_>) -> bool {
        let is_touched = self.is_touched(typed);
        if !self.leaving.ui(ui, is_touched, last_focus, ctx) {
            return false;
        }
        let place = self.place;
        if let Some(name) = self.draft_name.filter(|_| is_touched) {
            drop(ctx.worker.write(move |desk| place.throw_away(desk, name)));
        }
        true
    }

    /// Keeps what is typed a moment after the last keystroke, so that a crash loses no more than that.
    pub fn keep_draft(&mut self, ui: &Ui, typed: &T, ctx: &Ctx<'_>) {
        if self.draft_name.is_none() || *typed == self.drafted {
            return;
        }
        let now_secs = ui.input(|input| input.time);
        let since_secs = *self.changed_at_secs.get_or_insert(now_secs);
        let wait_secs = since_secs + DRAFT_AFTER.as_secs_f64() - now_secs;
        if wait_secs > 0.0 {
            ui.ctx()
                .request_repaint_after(Duration::from_secs_f64(wait_secs));
            return;
        }
        self.keep_draft_now(typed, ctx.worker, ctx.now);
    }

    /// Keeps what is typed at once, as when the window closes.
    pub fn keep_draft_now(&mut self, typed: &T, worker: &Worker, now: NaiveDateTime) {
        let Some(name) = self.draft_name else { return };
        if *typed == self.drafted {
            return;
        }
        self.changed_at_secs = None;
        self.drafted = typed.clone();
        let draft = Draft {
            form: name.to_owned(),
            updated_at: when::to_canonical(now),
            texts: typed.named_texts().into_iter().collect(),
        };
        let place = self.place;
        drop(worker.write(move |desk| place.keep(desk, draft)));
    }
}

impl FormFrame<Boxes> {
    /// Overwrites what it remembers of the boxes; nothing of them is kept any more.
    pub fn wipe(&mut self) {
        self.draft_name = None;
        self.changed_at_secs = None;
        self.untouched.wipe();
        self.drafted.wipe();
    }
}
