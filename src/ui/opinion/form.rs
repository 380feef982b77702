//! The form of an opinion (B9, B10, E1–E4): a new one, taken out of a box, a questionnaire or a meeting or not, or the
//! correction of what stands in the open.
//!
//! Who gave it is in these boxes and nowhere else: what is half-typed lies sealed beside the register, and whatever is
//! left of it is overwritten as soon as the opinion is saved or the form goes away.

use chrono::NaiveDateTime;
use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use super::form_boxes::{self, FIELDS};
use super::form_saving::Saving;
use super::origin::{self, Origin};
use crate::desk::{Desk, OPINION_DRAFT, Worker};
use crate::domain::boxes::Boxes;
use crate::domain::opinion::{Opinion, OpinionDetails, OpinionId};
use crate::domain::protection::Signed;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::store::{Draft, TakenFrom};
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::department_box::DepartmentBox;
use crate::ui::form_frame::{FormFrame, HeadAnswer};
use crate::ui::read_back::{ReadBack, ReadBackAnswer};
use crate::ui::readers::Readers;
use crate::ui::taking_up::TakingUp;
use crate::ui::theme::{bold, title};
use crate::ui::when_texts::typed_date;
use crate::ui::widgets::key_button::KeyButton;

/// What the form is for.
pub(super) enum Purpose {
    New,
    Correction {
        id: OpinionId,
        revision: u64,
        number: String,
        before: Box<OpinionDetails>,
    },
}

/// What is on show.
pub(super) enum Face {
    Boxes,
    /// Everything as it will be sealed, to be read back to whoever gave it.
    ReadBack(Box<ReadBack>),
}

/// The form of an opinion that is being typed or corrected.
pub struct OpinionForm {
    pub(super) purpose: Purpose,
    pub(super) boxes: TypedBoxes,
    pub(super) frame: FormFrame<Boxes>,
    pub(super) departments: DepartmentBox,
    pub(super) origin: Origin,
    pub(super) readers: Readers<OpinionDetails>,
    pub(super) face: Face,
    /// Whether the kind of whoever gave it was chosen, and does not follow the source any more.
    pub(super) has_own_kind: bool,
    pub(super) saving: Option<Saving>,
    /// Whether the next slip follows what is being saved.
    pub(super) begins_next: bool,
    /// A save that waits until it is known what the opinion is taken out of: whether the next slip follows.
    pub(super) wants_save: Option<bool>,
    /// The form as it was left, still to be read.
    taking_up: Option<TakingUp>,
    /// The window the boxes were drawn in, which remembers their texts to take keystrokes back.
    window: Option<egui::Context>,
}

impl OpinionForm {
    /// A new one, taken out of something or not.
    #[must_use]
    pub fn new_opinion(from: Option<TakenFrom>, now: NaiveDateTime) -> Self {
        Self::with(Purpose::New, begun(from, now))
    }

    /// One that is corrected.
    #[must_use]
    pub fn correction(opinion: &Opinion) -> Self {
        let purpose = Purpose::Correction {
            id: opinion.id,
            revision: opinion.revision,
            number: opinion.number.to_string(),
            before: Box::new(opinion.details.clone()),
        };
        Self::with(purpose, opinion.into())
    }

    /// As it was left when the program ended or was locked. The draft says only that there is one: what stands in it is
    /// read when the form is drawn.
    #[must_use]
    pub fn from_draft(_draft: &Draft) -> Self {
        let mut form = Self::with(Purpose::New, Boxes::default());
        form.taking_up = Some(TakingUp::default());
        form
    }

    fn with(purpose: Purpose, typed: Boxes) -> Self {
        let is_new = matches!(purpose, Purpose::New);
        // Of a slip everything else is known already.
        let first = match is_new && origin::of_boxes(&typed).is_none() {
            true => "source",
            false => "content",
        };
        let departments = departments(&typed, is_new);
        let boxes = TypedBoxes::new(Table::Opinion, "opinion-form", typed, first);
        Self {
            purpose,
            frame: FormFrame::new(&boxes.typed, is_new.then_some(OPINION_DRAFT)).of_opinion(),
            boxes,
            departments,
            origin: Origin::default(),
            readers: Readers::default(),
            face: Face::Boxes,
            has_own_kind: !is_new,
            saving: None,
            begins_next: false,
            wants_save: None,
            taking_up: None,
            window: None,
        }
    }

    /// The opinion as it stood, where one is corrected.
    pub(super) const fn before(&self) -> Option<&OpinionDetails> {
        match &self.purpose {
            Purpose::New => None,
            Purpose::Correction { before, .. } => Some(before),
        }
    }

    /// How it is signed.
    pub(super) fn signed(&self) -> Signed {
        match self.before() {
            Some(before) => before.signed,
            None => Signed::from_code(self.boxes.typed.get("signed")).unwrap_or(Signed::Anonymous),
        }
    }

    /// What the boxes say of what decides who may read who gave it.
    fn about(&self) -> OpinionDetails {
        OpinionDetails {
            signed: self.signed(),
            is_about_principal: self.boxes.typed.get("is_about_principal") == "1",
            ..OpinionDetails::default()
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.window.get_or_insert_with(|| ui.ctx().clone());
        if !ctx.may(Right::KeepOpinions) {
            cannot_ui(ui, ctx);
            return;
        }
        if self.take_up(ctx) {
            return;
        }
        let is_saved = self.take_saved(ctx);
        match &mut self.face {
            Face::Boxes => self.boxes_ui(ui, is_saved, ctx),
            Face::ReadBack(page) => match page.ui(ui, self.saving.is_some(), ctx) {
                Some(ReadBackAnswer::Confirmed) if self.saving.is_none() => self.log(ctx),
                Some(ReadBackAnswer::Back) if self.saving.is_none() => self.face = Face::Boxes,
                _ => {}
            },
        }
    }

    fn boxes_ui(&mut self, ui: &mut Ui, is_saved: bool, ctx: &mut Ctx<'_>) {
        self.origin.follow(&self.boxes.typed, ctx);
        self.follow_origin();
        if self.before().is_none() && self.signed() != Signed::Anonymous {
            self.readers.follow(self.about(), ctx);
        }
        let head = self.head_ui(ui, ctx);
        ui.add_space(4.0);
        let width = (ui.available_width() * 0.24).clamp(196.0, 260.0);
        let beside_boxes = Margin {
            left: 14,
            ..Margin::ZERO
        };
        Panel::right("opinion-aside")
            .frame(Frame::new().inner_margin(beside_boxes))
            .exact_size(width)
            .show_separator_line(false)
            .show(ui, |ui| form_boxes::aside_ui(self, ui, ctx));
        form_boxes::begin(self, ui, ctx);
        ScrollArea::vertical()
            .id_salt("opinion-form")
            .auto_shrink(false)
            .show(ui, |ui| form_boxes::boxes_ui(self, ui, ctx));
        self.boxes.end();
        // A second Ctrl+S may come in the very frame that brings the answer to the first.
        let is_free = !is_saved && self.saving.is_none();
        if (head.saves || head.begins_next) && is_free {
            self.wants_save = Some(head.begins_next);
        }
        if self.origin.is_known()
            && let Some(begins_next) = self.wants_save.take()
        {
            self.save(begins_next, ctx);
        }
        let last_focus = self.boxes.id(self.boxes.last_focus);
        self.frame.leave_ui(ui, &self.boxes.typed, last_focus, ctx);
        if self.saving.is_none() {
            self.frame.keep_draft(ui, &self.boxes.typed, ctx);
        }
    }

    /// What its origin says of whoever gave it stands there before anything is typed.
    fn follow_origin(&mut self) {
        let Some(source) = self.origin.known.as_ref().map(|known| known.source()) else {
            return;
        };
        let is_touched = self.is_touched();
        form_boxes::follow_source(self, source);
        if !is_touched && self.is_touched() {
            self.frame = FormFrame::new(&self.boxes.typed, Some(OPINION_DRAFT)).of_opinion();
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> HeadAnswer {
        let words = ctx.words;
        let (heading, hint) = match &self.purpose {
            Purpose::New => (words.t("command-new-opinion"), "opinion-form-hint"),
            Purpose::Correction { number, .. } => (
                words.with("visit-form-correct", &[("number", number.as_str().into())]),
                "visit-form-correct-hint",
            ),
        };
        let wanted = self.boxes.errors.len();
        let line = match wanted {
            _ if self.saving.is_some() => words.t("visit-form-saving"),
            0 => words.t(hint),
            wanted => words.with("visit-form-wants", &[("count", wanted.into())]),
        };
        let is_new = self.before().is_none();
        let next_key = is_new.then_some("opinion-form-save-and-next");
        self.frame.head_ui(ui, words, &heading, line, next_key)
    }

    /// Takes up the form as it was left; says whether it is still on its way.
    fn take_up(&mut self, ctx: &Ctx<'_>) -> bool {
        let Some(taking_up) = &mut self.taking_up else {
            return false;
        };
        let read = |desk: &Desk| desk.opinion_draft(OPINION_DRAFT).ok().flatten();
        let Some(typed) = taking_up.take(&FIELDS, read, ctx) else {
            return true;
        };
        self.taking_up = None;
        self.frame = FormFrame::new(&typed, Some(OPINION_DRAFT))
            .of_opinion()
            .touched_since(Boxes::default());
        self.departments = departments(&typed, true);
        self.boxes.typed = typed;
        self.boxes.focus = Some("content");
        false
    }

    /// Overwrites everything that was typed.
    pub(super) fn forget(&mut self) {
        self.frame.wipe();
        self.boxes.typed.wipe();
        self.readers = Readers::default();
        if let Some(window) = &self.window {
            self.boxes.forget(&FIELDS, window);
        }
    }

    /// Begins the next one: out of the same thing, or come the same way on the same day.
    pub(super) fn begin_next(&mut self, now: NaiveDateTime) {
        let from = origin::of_boxes(&self.boxes.typed);
        let mut typed = begun(from, now);
        if from.is_none() {
            for name in ["source", "received_on"] {
                let text = self.boxes.typed.get(name).to_owned();
                typed.set(name, text);
            }
        }
        let mut next = Self::with(Purpose::New, typed);
        next.boxes.focus = Some("content");
        *self = next;
    }

    /// Whether something would be lost with it.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.frame.is_touched(&self.boxes.typed)
    }

    /// Asks whether what was typed may be lost, as Esc does.
    pub fn ask_to_discard(&mut self) {
        if self.saving.is_none() {
            self.face = Face::Boxes;
            self.frame.ask_to_discard();
        }
    }

    /// Keeps what is typed at once, because the window closes or locks.
    pub fn keep_draft_now(&mut self, worker: &Worker, now: NaiveDateTime) {
        if self.saving.is_none() {
            self.frame.keep_draft_now(&self.boxes.typed, worker, now);
        }
    }
}

impl Drop for OpinionForm {
    fn drop(&mut self) {
        self.forget();
    }
}

/// The boxes of an opinion that begins now. What a slip has of its origin is put in once that is read.
fn begun(from: Option<TakenFrom>, now: NaiveDateTime) -> Boxes {
    let typed = Boxes::default().with("signed", Signed::Anonymous.code());
    let today = typed_date(now.date());
    match from {
        Some(TakenFrom::Box(id)) => typed.with("box_opening_id", id.to_string()),
        Some(TakenFrom::Meeting(id)) => typed.with("meeting_id", id.to_string()),
        // When a questionnaire came back nobody knows but whoever holds it.
        Some(TakenFrom::Questionnaire(id)) => typed
            .with("questionnaire_id", id.to_string())
            .with("received_on", today),
        None => typed.with("received_on", today),
    }
}

/// The box of the department; behind it stands the day, unless what a slip was taken out of has it.
fn departments(typed: &Boxes, is_new: bool) -> DepartmentBox {
    let has_day = matches!(
        origin::of_boxes(typed),
        Some(TakenFrom::Box(_) | TakenFrom::Meeting(_))
    );
    let next = match is_new && has_day {
        true => "note",
        false => "received_on",
    };
    DepartmentBox::new("department", next)
}

/// In place of the boxes, for who enters no opinions.
fn cannot_ui(ui: &mut Ui, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    ui.label(title(words.t("command-new-opinion")));
    ui.add_space(12.0);
    ui.label(bold(words.t("opinion-form-not-allowed")));
    ui.label(words.t("opinion-form-not-allowed-hint"));
    ui.add_space(8.0);
    let is_esc = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    if KeyButton::new(&words.t("command-back")).hint("Esc").ui(ui) || is_esc {
        ctx.ask(Ask::CloseForm);
    }
}
