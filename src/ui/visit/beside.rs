//! What hangs beside a visit on its record: things left (代收物品) and release slips (学生离校放行条), and the small
//! forms that enter them.

use egui::{Frame, Ui, vec2};

use crate::desk::{self, Error, Pending, Refusal};
use crate::domain::beside::{LeftItem, Release, TypedLeftItem, TypedRelease};
use crate::domain::field::{FieldError, Problem};
use crate::domain::record::Table;
use crate::domain::visit::{Visit, VisitDetails};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note, tokens};
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::{Answer, Question, prompt_ui};
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// The small form that is open, if one is.
#[derive(Default)]
pub struct BesideDialog {
    open: Option<Open>,
    errors: Vec<FieldError>,
    pending: Option<Pending<desk::Result<()>>>,
}

enum Open {
    Leave(TypedLeftItem),
    Release(TypedRelease),
    HandOver { id: i64, to: String },
    VoidItem { id: i64, reason: String },
    VoidRelease { id: i64, reason: String },
}

impl BesideDialog {
    /// Opens the form for a thing left, for the student whose parent it is.
    pub fn leave_item(&mut self, details: &VisitDetails) {
        self.show(Open::Leave(TypedLeftItem {
            what: String::new(),
            student_name: details.student_name.clone(),
            student_class: details.student_class.clone(),
            paper_serial: String::new(),
        }));
    }

    /// Opens the form for a release slip, fetched by the visitor.
    pub fn release(&mut self, details: &VisitDetails) {
        self.show(Open::Release(TypedRelease {
            student_name: details.student_name.clone(),
            student_class: details.student_class.clone(),
            collector_name: details.visitor_name.clone(),
            collector_relation: details.relation.clone(),
            ..TypedRelease::default()
        }));
    }

    /// Asks who takes a thing left.
    pub fn hand_over(&mut self, item: &LeftItem) {
        self.show(Open::HandOver {
            id: item.id,
            to: item.student_name.clone(),
        });
    }

    fn show(&mut self, open: Open) {
        self.open = Some(open);
        self.errors.clear();
    }

    /// Draws the form that is open and carries it out.
    pub fn ui(&mut self, ui: &Ui, visit: &Visit, ctx: &mut Ctx<'_>) {
        self.take_saved(ctx);
        let Some(mut open) = self.open.take() else {
            return;
        };
        let answer = match &mut open {
            Open::Leave(typed) => self.leave_ui(ui, typed, ctx),
            Open::Release(typed) => self.release_form_ui(ui, typed, ctx),
            Open::HandOver { to, .. } => self.hand_over_ui(ui, to, ctx),
            Open::VoidItem { reason, .. } | Open::VoidRelease { reason, .. } => {
                self.void_ui(ui, reason, ctx)
            }
        };
        match answer {
            Some(Answer::Confirmed) if self.pending.is_none() => {
                self.pending = Some(save(&open, visit, ctx));
                self.open = Some(open);
            }
            Some(Answer::Cancelled) => self.errors.clear(),
            _ => self.open = Some(open),
        }
    }

    fn take_saved(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok(()) => {
                let said = match self.open.take() {
                    Some(Open::Leave(_)) => ctx.words.t("said-item-left"),
                    Some(Open::Release(_)) => ctx.words.t("said-released"),
                    Some(Open::HandOver { .. }) => ctx.words.t("said-item-handed-over"),
                    Some(Open::VoidItem { .. } | Open::VoidRelease { .. }) | None => {
                        ctx.words.t("said-voided-beside")
                    }
                };
                ctx.ask(Ask::Done(said));
            }
            Err(Error::Fields(errors)) => self.errors = errors,
            Err(Error::Refused(Refusal::ReasonMissing)) => self.errors = missing("void_reason"),
            Err(Error::Refused(Refusal::TakerMissing)) => self.errors = missing("handed_over_to"),
            Err(error) => {
                // The form stays as it is: the sentence says what to do, and nothing typed is lost.
                ctx.ask(Ask::Failed(error));
            }
        }
    }

    fn leave_ui(&self, ui: &Ui, typed: &mut TypedLeftItem, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        dialog_ui(
            ui.ctx(),
            "leave-item",
            &words.t("left-item-title"),
            &words.t("left-item-confirm"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                let first = self.box_ui(ui, "what", true, &mut typed.what, ctx);
                self.box_ui(ui, "student_name", true, &mut typed.student_name, ctx);
                self.box_ui(ui, "student_class", false, &mut typed.student_class, ctx);
                self.box_ui(ui, "paper_serial", false, &mut typed.paper_serial, ctx);
                first
            },
        )
    }

    fn release_form_ui(&self, ui: &Ui, typed: &mut TypedRelease, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        dialog_ui(
            ui.ctx(),
            "release",
            &words.t("release-title"),
            &words.t("release-confirm"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                let first = self.box_ui(ui, "student_name", true, &mut typed.student_name, ctx);
                self.box_ui(ui, "student_class", true, &mut typed.student_class, ctx);
                self.box_ui(ui, "reason", true, &mut typed.reason, ctx);
                self.box_ui(ui, "teacher_name", true, &mut typed.teacher_name, ctx);
                self.box_ui(ui, "collector_name", true, &mut typed.collector_name, ctx);
                self.box_ui(
                    ui,
                    "collector_relation",
                    true,
                    &mut typed.collector_relation,
                    ctx,
                );
                self.box_ui(ui, "verified_by", true, &mut typed.verified_by, ctx);
                self.box_ui(ui, "paper_serial", false, &mut typed.paper_serial, ctx);
                first
            },
        )
    }

    fn hand_over_ui(&self, ui: &Ui, to: &mut String, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        dialog_ui(
            ui.ctx(),
            "hand-over-item",
            &words.t("left-item-hand-over-title"),
            &words.t("left-item-hand-over"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| self.box_ui(ui, "handed_over_to", true, to, ctx),
        )
    }

    fn void_ui(&self, ui: &Ui, reason: &mut String, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        let question = Question {
            id: "void-beside",
            title: &words.t("beside-void-title"),
            text: &words.t("beside-void-text"),
            confirm: &words.t("command-void"),
            cancel: &words.t("dialog-cancel"),
            is_danger: true,
        };
        let label = wording::field_label("void_reason", words);
        let problem = self.problem_of("void_reason", ctx);
        let required = words.t("field-required");
        let field = Field::new(&label)
            .required(&required)
            .error(problem.as_deref());
        prompt_ui(ui.ctx(), &question, field, reason)
    }

    fn box_ui(
        &self,
        ui: &mut Ui,
        field: &'static str,
        is_required: bool,
        text: &mut String,
        ctx: &Ctx<'_>,
    ) -> egui::Response {
        // Of the records of these small forms only a release calls a column as no other table does.
        let label = wording::field_label_in(Table::Release, field, ctx.words);
        let problem = self.problem_of(field, ctx);
        let required = ctx.words.t("field-required");
        let mut labelled = Field::new(&label).error(problem.as_deref());
        if is_required {
            labelled = labelled.required(&required);
        }
        labelled.text_ui(ui, text)
    }

    fn problem_of(&self, field: &str, ctx: &Ctx<'_>) -> Option<String> {
        let error = self.errors.iter().find(|error| error.field == field)?;
        Some(wording::problem(error.problem, ctx.words))
    }
}

fn missing(field: &'static str) -> Vec<FieldError> {
    let problem = Problem::Missing;
    vec![FieldError { field, problem }]
}

fn save(open: &Open, visit: &Visit, ctx: &Ctx<'_>) -> Pending<desk::Result<()>> {
    let visit = visit.id;
    match open {
        Open::Leave(typed) => {
            let typed = typed.clone();
            ctx.worker
                .write(move |desk| desk.leave_item(visit, &typed).map(drop))
        }
        Open::Release(typed) => {
            let typed = typed.clone();
            ctx.worker
                .write(move |desk| desk.release_student(visit, &typed).map(drop))
        }
        Open::HandOver { id, to } => {
            let (id, to) = (*id, to.clone());
            ctx.worker
                .write(move |desk| desk.hand_over_item(id, &to).map(drop))
        }
        Open::VoidItem { id, reason } => {
            let (id, reason) = (*id, reason.clone());
            ctx.worker
                .write(move |desk| desk.void_item(id, &reason).map(drop))
        }
        Open::VoidRelease { id, reason } => {
            let (id, reason) = (*id, reason.clone());
            ctx.worker
                .write(move |desk| desk.void_release(id, &reason).map(drop))
        }
    }
}

/// One thing left, with what can be done about it.
pub fn left_item_ui(ui: &mut Ui, item: &LeftItem, dialog: &mut BesideDialog, ctx: &Ctx<'_>) {
    card_ui(ui, |ui| {
        let words = ctx.words;
        let (mark, state) = match (&item.voiding, &item.handed_over) {
            (Some(_), _) => (Mark::Void, words.t("left-item-void")),
            (None, Some(_)) => (Mark::Done, words.t("left-item-done")),
            (None, None) => (Mark::Waiting, words.t("left-item-waiting")),
        };
        heading_ui(ui, &words.t("left-item-heading"), mark, &state);
        let line = words.with(
            "left-item-line",
            &[
                ("what", item.what.as_str().into()),
                ("class", item.student_class.as_str().into()),
                ("student", item.student_name.as_str().into()),
                ("at", words.date_time(item.left_at).into()),
            ],
        );
        ui.label(line);
        if let Some(handed_over) = &item.handed_over {
            let taken = words.with(
                "left-item-taken",
                &[
                    ("to", handed_over.to.as_str().into()),
                    ("at", words.date_time(handed_over.at).into()),
                ],
            );
            ui.label(note(ui, taken));
        }
        if item.voiding.is_some() || !ctx.may_command(Command::LeaveItem) {
            return;
        }
        ui.horizontal(|ui| {
            if item.handed_over.is_none() && KeyButton::new(&words.t("left-item-hand-over")).ui(ui)
            {
                dialog.hand_over(item);
            }
            if KeyButton::new(&words.t("beside-void")).ui(ui) {
                dialog.show(Open::VoidItem {
                    id: item.id,
                    reason: String::new(),
                });
            }
        });
    });
}

/// One release slip.
pub fn release_ui(ui: &mut Ui, release: &Release, dialog: &mut BesideDialog, ctx: &Ctx<'_>) {
    card_ui(ui, |ui| {
        let words = ctx.words;
        let (mark, state) = match release.voiding {
            Some(_) => (Mark::Void, words.t("left-item-void")),
            None => (Mark::Done, words.t("release-given")),
        };
        heading_ui(ui, &words.t("release-heading"), mark, &state);
        let line = words.with(
            "release-line",
            &[
                ("class", release.student_class.as_str().into()),
                ("student", release.student_name.as_str().into()),
                ("at", words.date_time(release.leaves_at).into()),
                ("reason", release.reason.as_str().into()),
            ],
        );
        ui.label(line);
        let checked = words.with(
            "release-checked",
            &[
                ("teacher", release.teacher_name.as_str().into()),
                ("collector", release.collector_name.as_str().into()),
                ("relation", release.collector_relation.as_str().into()),
                ("verified", release.verified_by.as_str().into()),
            ],
        );
        ui.label(note(ui, checked));
        let may_void = release.voiding.is_none() && ctx.may_command(Command::Release);
        if may_void && KeyButton::new(&words.t("beside-void")).ui(ui) {
            dialog.show(Open::VoidRelease {
                id: release.id,
                reason: String::new(),
            });
        }
    });
}

fn heading_ui(ui: &mut Ui, heading: &str, mark: Mark, state: &str) {
    ui.horizontal(|ui| {
        ui.label(bold(heading));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            state_mark_ui(ui, mark, state)
        });
    });
}

/// A quiet box around what belongs together.
pub fn card_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.add_space(6.0);
    Frame::new()
        .fill(tokens(ui).field)
        .stroke((1.0, tokens(ui).line))
        .corner_radius(crate::ui::theme::CORNER)
        .inner_margin(vec2(10.0, 8.0))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
}
