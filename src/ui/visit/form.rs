//! The form of a visit: a new one, an appointment, or the correction of one.

use chrono::NaiveDateTime;
use egui::{Id, ScrollArea, Ui};

use super::form_boxes;
use crate::desk::{self, Error, KnownAsker, Pending, Worker};
use crate::domain::catalogue::Student;
use crate::domain::field::FieldError;
use crate::domain::visit::{TypedVisit, Visit, VisitDetails, VisitField, VisitId, VisitKind};
use crate::store::Draft;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::form_frame::{FormFrame, HeadAnswer, Typed};
use crate::ui::offers::Offers;
use crate::ui::preview::offer::Offer;
use crate::ui::when_texts::typed_moment;
use crate::wording;

/// The form of new visits and appointments among the drafts.
pub const NEW_VISIT_DRAFT: &str = "visit";

/// What the form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Purpose {
    Visit,
    Appointment,
    Correction {
        id: VisitId,
        revision: u64,
        number: String,
    },
}

/// The form of a visit.
pub struct VisitForm {
    purpose: Purpose,
    pub(super) typed: TypedVisit,
    frame: FormFrame<TypedVisit>,
    pub(super) errors: Vec<FieldError>,
    pub(super) offers: Offers<KnownAsker>,
    pub(super) focus: Option<VisitField>,
    /// The box that had the focus last. Esc takes it from a box before anybody can read the key.
    pub(super) last_focus: VisitField,
    pub(super) shows_more: bool,
    saving: Option<Saving>,
}

impl Typed for TypedVisit {
    fn named_texts(&self) -> Vec<(String, String)> {
        self.texts()
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect()
    }
}

struct Saving {
    pending: Pending<desk::Result<Visit>>,
    begins_next: bool,
}

impl VisitForm {
    /// A form for somebody who stands at the desk now.
    #[must_use]
    pub fn new_visit(now: NaiveDateTime) -> Self {
        let mut typed = TypedVisit::default();
        typed.set(VisitField::Kind, VisitKind::Parent.code());
        typed.set(VisitField::ArrivedAt, typed_moment(now));
        Self::with(Purpose::Visit, typed)
    }

    /// A form for somebody who will come.
    #[must_use]
    pub fn new_appointment() -> Self {
        let mut typed = TypedVisit::default();
        typed.set(VisitField::Kind, VisitKind::Parent.code());
        Self::with(Purpose::Appointment, typed)
    }

    /// A form to correct a visit.
    #[must_use]
    pub fn correction(visit: &Visit) -> Self {
        let number = visit.number.to_string();
        let purpose = Purpose::Correction {
            id: visit.id,
            revision: visit.revision,
            number,
        };
        let mut form = Self::with(purpose, TypedVisit::of(&visit.details));
        form.shows_more = true;
        form
    }

    /// The form as it was left when the program ended. A correction is not offered again: its record may have moved on.
    #[must_use]
    pub fn from_draft(draft: &Draft) -> Self {
        let mut typed = TypedVisit::default();
        for (name, text) in &draft.texts {
            if let Some(field) = VisitField::from_name(name) {
                typed.set(field, text.clone());
            }
        }
        let is_appointment = typed.get(VisitField::ArrivedAt).is_empty();
        let mut form = Self::with(
            if is_appointment {
                Purpose::Appointment
            } else {
                Purpose::Visit
            },
            typed,
        );
        form.frame = form.frame.touched_since(TypedVisit::default());
        form
    }

    fn with(purpose: Purpose, typed: TypedVisit) -> Self {
        let is_correction = matches!(purpose, Purpose::Correction { .. });
        let draft_name = (!is_correction).then_some(NEW_VISIT_DRAFT);
        Self {
            purpose,
            frame: FormFrame::new(&typed, draft_name),
            typed,
            errors: Vec::new(),
            offers: Offers::default(),
            focus: Some(VisitField::VisitorName),
            last_focus: VisitField::VisitorName,
            shows_more: false,
            saving: None,
        }
    }

    /// Whether this is an appointment, which has an expected time in place of an arrival.
    pub(super) fn is_appointment(&self) -> bool {
        self.purpose == Purpose::Appointment
    }

    /// Whether a saved visit is being corrected.
    pub(super) fn is_correction(&self) -> bool {
        matches!(self.purpose, Purpose::Correction { .. })
    }

    /// Takes over what stays the same when somebody comes again, and goes on to what they want this time.
    pub(super) fn take(&mut self, known: &KnownAsker) {
        match known {
            KnownAsker::Visitor(visitor) => self.typed.fill_from(&visitor.details),
            KnownAsker::Guardian(student) => self.typed.fill_from(&VisitDetails {
                kind: VisitKind::Parent,
                visitor_name: student.guardian_name.clone(),
                phone: student.guardian_phone.clone(),
                relation: student.guardian_relation.clone(),
                ..of_student(student)
            }),
            KnownAsker::Student(student) => self.typed.fill_from(&VisitDetails {
                kind: VisitKind::Student,
                visitor_name: student.name.clone(),
                ..of_student(student)
            }),
        }
        self.offers.rest(self.typed.get(VisitField::VisitorName));
        self.errors
            .retain(|error| error.field != VisitField::VisitorName.name());
        self.focus = Some(VisitField::Purpose);
    }

    /// Draws the form.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let is_saved = self.take_saved(ctx);
        let head = self.head_ui(ui, ctx);
        ui.add_space(4.0);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            form_boxes::boxes_ui(self, ui, ctx);
        });
        // A second Ctrl+S may come in the very frame that brings the answer to the first.
        let is_free = !is_saved && self.saving.is_none();
        if (head.saves || head.begins_next) && is_free {
            self.save(head.begins_next, ctx);
        }
        self.frame
            .leave_ui(ui, &self.typed, box_id(self.last_focus), ctx);
        if self.saving.is_none() {
            self.frame.keep_draft(ui, &self.typed, ctx);
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> HeadAnswer {
        let words = ctx.words;
        let heading = match &self.purpose {
            Purpose::Visit => words.t("visit-form-new"),
            Purpose::Appointment => words.t("visit-form-appointment"),
            Purpose::Correction { number, .. } => {
                words.with("visit-form-correct", &[("number", number.as_str().into())])
            }
        };
        let (wanted, saving) = (self.errors.len(), self.saving.is_some());
        let line = if saving {
            words.t("visit-form-saving")
        } else if wanted > 0 {
            words.with("visit-form-wants", &[("count", wanted.into())])
        } else if self.is_correction() {
            words.t("visit-form-correct-hint")
        } else {
            words.t("visit-form-hint")
        };
        let has_next = !self.is_correction();
        let next_key = has_next.then_some("command-save-and-next");
        self.frame.head_ui(ui, words, &heading, line, next_key)
    }

    /// Hands the boxes to the register; their problems, if any, come back the same way.
    fn save(&mut self, begins_next: bool, ctx: &Ctx<'_>) {
        let typed = self.typed.clone();
        let pending = match &self.purpose {
            Purpose::Visit | Purpose::Appointment => {
                ctx.worker.write(move |desk| desk.log_visit(&typed))
            }
            Purpose::Correction { id, revision, .. } => {
                let (id, revision) = (*id, *revision);
                ctx.worker
                    .write(move |desk| desk.correct_visit(id, revision, &typed))
            }
        };
        self.saving = Some(Saving {
            pending,
            begins_next,
        });
    }

    /// Takes the register's answer if it has come; says whether the visit is saved, so that the form is done.
    fn take_saved(&mut self, ctx: &mut Ctx<'_>) -> bool {
        let Some(answer) = self
            .saving
            .as_mut()
            .and_then(|saving| saving.pending.take())
        else {
            return false;
        };
        let begins_next = self.saving.take().is_some_and(|saving| saving.begins_next);
        match answer {
            Ok(visit) => {
                let number = visit.number.to_string();
                let said = match self.purpose {
                    Purpose::Correction { .. } => ctx
                        .words
                        .with("said-corrected", &[("number", number.into())]),
                    _ => ctx.words.with("said-saved", &[("number", number.into())]),
                };
                self.frame.saved();
                ctx.ask(Ask::Done(said));
                ctx.ask(Ask::CloseForm);
                if begins_next {
                    ctx.ask(if self.is_appointment() {
                        Ask::NewAppointment
                    } else {
                        Ask::NewVisit
                    });
                }
                if !self.is_correction() {
                    ctx.asks
                        .extend(Offer::of_visit(&visit, ctx.words).map(Ask::OfferPaper));
                }
                return true;
            }
            Err(Error::Fields(mut errors)) => {
                // Somebody must have come or be expected; an appointment's form has no box for having come.
                for error in errors.iter_mut().filter(|_| self.is_appointment()) {
                    if error.field == VisitField::ArrivedAt.name() {
                        error.field = VisitField::ExpectedAt.name();
                    }
                }
                self.focus = errors
                    .first()
                    .and_then(|error| VisitField::from_name(error.field));
                self.shows_more |= errors
                    .iter()
                    .filter_map(|error| VisitField::from_name(error.field))
                    .any(form_boxes::is_among_more);
                self.errors = errors;
            }
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
        false
    }

    /// Whether something would be lost with the form.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.frame.is_touched(&self.typed)
    }

    /// Asks whether what was typed may be lost, as Esc does.
    pub const fn ask_to_discard(&mut self) {
        self.frame.ask_to_discard();
    }

    /// Keeps what is typed at once, because the window closes.
    pub fn keep_draft_now(&mut self, worker: &Worker, now: NaiveDateTime) {
        if self.saving.is_none() {
            self.frame.keep_draft_now(&self.typed, worker, now);
        }
    }

    /// What is wrong with a field, as a sentence.
    pub(super) fn problem_of(&self, field: VisitField, ctx: &Ctx<'_>) -> Option<String> {
        let error = self
            .errors
            .iter()
            .find(|error| error.field == field.name())?;
        Some(wording::problem(error.problem, ctx.words))
    }
}

/// A box's id, known before it is drawn so that the focus can be sent there.
pub(super) fn box_id(field: VisitField) -> Id {
    Id::unique("visit-form").with(field.name())
}

/// What the roster says of a student.
fn of_student(student: &Student) -> VisitDetails {
    VisitDetails {
        student_name: student.name.clone(),
        student_class: student.class.clone(),
        ..VisitDetails::default()
    }
}
