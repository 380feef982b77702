//! One visit in full: what can be done next, its fields, what hangs beside it, and what happened to it.

use std::collections::BTreeSet;

use egui::Ui;

use super::beside::{BesideDialog, left_item_ui, release_ui};
use super::deeds::{arrive, sign_out};
use super::list::{sign_out_button_ui, state_ui};
use crate::desk::{self, Pending, VisitFile};
use crate::domain::rectification::RectificationOf;
use crate::domain::right::Right;
use crate::domain::visit::{HostConsent, Visit, VisitField, VisitId, VisitKind, VisitState};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::PaperMenu;
use crate::ui::record_parts::{VoidQuestion, field_ui, history_ui, scrolled_ui, voided_ui};
use crate::ui::record_sections::prints_ui;
use crate::ui::rectification::{Rectifying, findings_ui};
use crate::ui::theme::{bold, note, title};
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::wording;

/// The right half of the page of visits.
#[derive(Default)]
pub struct RecordPane {
    file: Option<VisitFile>,
    pending: Option<Pending<desk::Result<VisitFile>>>,
    read_under: Option<(u64, VisitId)>,
    voiding: VoidQuestion,
    beside: BesideDialog,
    papers: PaperMenu,
    rectifying: Rectifying,
}

impl RecordPane {
    /// Draws the visit `selected`; `ticked` are those chosen for signing out together, and are used up by it.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        selected: Option<VisitId>,
        ticked: &mut BTreeSet<VisitId>,
        ctx: &mut Ctx<'_>,
    ) {
        self.read(selected, ctx);
        if !ticked.is_empty() {
            ticked_ui(ui, ticked, ctx);
        }
        let Some(file) = self
            .file
            .clone()
            .filter(|file| Some(file.visit.id) == selected)
        else {
            ui.add_space(24.0);
            ui.vertical_centered(|ui| {
                let hint = note(ui, ctx.words.t("visit-record-none"));
                ui.label(hint);
            });
            return;
        };
        head_ui(ui, &file.visit, ctx);
        self.actions_ui(ui, &file, !ticked.is_empty(), ctx);
        ui.separator();
        scrolled_ui(ui, "visit-record", |ui| {
            fields_ui(ui, &file.visit, ctx);
            self.findings_ui(ui, &file, ctx);
            self.beside_ui(ui, &file, ctx);
            prints_ui(ui, &file.history, ctx);
            history_ui(ui, &file.history, ctx);
        });
        let id = file.visit.id;
        if let Some(reason) = self.voiding.ui(ui, &file.visit.number.to_string(), ctx) {
            ctx.ask_deed("said-voided", move |desk| {
                desk.void_visit(id, &reason)
                    .map(|visit| visit.number.to_string())
            });
        }
        self.beside.ui(ui, &file.visit, ctx);
        self.rectifying.ui(ui, ctx);
        self.papers.ui(ui, ctx);
    }

    fn read(&mut self, selected: Option<VisitId>, ctx: &mut Ctx<'_>) {
        let Some(id) = selected else {
            // The same one may be found again: it is read anew then.
            self.read_under = None;
            return;
        };
        if self.read_under != Some((ctx.generation, id)) {
            self.read_under = Some((ctx.generation, id));
            self.pending = Some(ctx.worker.read(move |desk| desk.visit_file(id)));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(file) => self.file = Some(file),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// What can be done next, in the order of the procedure.
    fn actions_ui(
        &mut self,
        ui: &mut Ui,
        file: &VisitFile,
        several_ticked: bool,
        ctx: &mut Ctx<'_>,
    ) {
        let visit = &file.visit;
        let (id, state) = (visit.id, visit.state());
        if state == VisitState::Void {
            return;
        }
        let button = |command: Command, weight: Weight, ui: &mut Ui, ctx: &Ctx<'_>| {
            KeyButton::new(&ctx.words.t(command.label_key()))
                .shortcut(command.shortcut())
                .weight(weight)
                .ui(ui)
        };
        // Who only reads the register has its paper and nothing else.
        if !ctx.may(Right::KeepVisits) {
            let is_pressed =
                state != VisitState::Appointment && button(Command::Print, Weight::Plain, ui, ctx);
            if is_pressed {
                self.papers.open_visit(file, ctx);
            }
            return;
        }
        ui.horizontal_wrapped(|ui| {
            if state == VisitState::OnSite
                && !several_ticked
                && button(Command::SignOut, Weight::Main, ui, ctx)
            {
                sign_out(ctx, id);
            }
            if state == VisitState::Appointment {
                let word = ctx.words.t("visit-arrive");
                let button = KeyButton::new(&word).shortcut(Command::SignOut.shortcut());
                if button.weight(Weight::Main).ui(ui) {
                    arrive(ctx, id);
                }
            }
            if button(Command::Correct, Weight::Plain, ui, ctx) {
                ctx.ask(Ask::Correct(Box::new(visit.clone())));
            }
            if state != VisitState::Appointment {
                if button(Command::Print, Weight::Plain, ui, ctx) {
                    self.papers.open_visit(file, ctx);
                }
                if button(Command::ContactOfVisit, Weight::Plain, ui, ctx) {
                    ctx.ask(Ask::ContactOfVisit(id));
                }
                if button(Command::LeaveItem, Weight::Plain, ui, ctx) {
                    self.beside.leave_item(&visit.details);
                }
                if button(Command::Release, Weight::Plain, ui, ctx) {
                    self.beside.release(&visit.details);
                }
            }
            if button(Command::Void, Weight::Plain, ui, ctx) {
                self.voiding.open();
            }
        });
    }

    /// What an inspection found, and what is put right because of it (B8).
    fn findings_ui(&mut self, ui: &mut Ui, file: &VisitFile, ctx: &mut Ctx<'_>) {
        let visit = &file.visit;
        let found = &visit.details.inspection_findings;
        let number = visit.number.to_string();
        if has_findings(visit) {
            ui.add_space(6.0);
            let name = VisitField::InspectionFindings.name();
            ui.label(bold(wording::field_label(name, ctx.words)));
            let may_order = visit.voiding.is_none();
            let ordered = &file.rectifications;
            if let Some(problem) = findings_ui(ui, found, ordered, may_order, ctx) {
                let of = RectificationOf::Visit(visit.id.0);
                let known = [("problem", problem.as_str())];
                self.rectifying.order(of, &number, &known, ctx);
            }
        }
        let ordered = &file.rectifications;
        self.rectifying.list_ui(ui, ordered, &number, ctx);
    }

    fn beside_ui(&mut self, ui: &mut Ui, file: &VisitFile, ctx: &mut Ctx<'_>) {
        for contact in &file.contacts {
            let args = [
                ("number", contact.number.to_string().into()),
                ("name", contact.details.answerable.as_str().into()),
            ];
            if ui.link(ctx.words.with("visit-contact", &args)).clicked() {
                ctx.ask(Ask::OpenContact(contact.id));
            }
        }
        for item in &file.left_items {
            left_item_ui(ui, item, &mut self.beside, ctx);
        }
        for release in &file.releases {
            release_ui(ui, release, &mut self.beside, ctx);
        }
    }
}

/// Whether an inspection found something.
fn has_findings(visit: &Visit) -> bool {
    let details = &visit.details;
    details.kind == VisitKind::Inspection && !details.inspection_findings.is_empty()
}

/// Signing out several at once.
fn ticked_ui(ui: &mut Ui, ticked: &mut BTreeSet<VisitId>, ctx: &mut Ctx<'_>) {
    let word = ctx
        .words
        .with("visit-sign-out-several", &[("count", ticked.len().into())]);
    if sign_out_button_ui(ui, &word) {
        let ids: Vec<_> = std::mem::take(ticked).into_iter().collect();
        let count = ids.len();
        ctx.ask_deed("said-signed-out-several", move |desk| {
            desk.sign_out(&ids, None).map(|_| count.to_string())
        });
    }
    ui.separator();
}

fn head_ui(ui: &mut Ui, visit: &Visit, ctx: &Ctx<'_>) {
    ui.horizontal(|ui| {
        ui.label(title(&visit.details.visitor_name));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            state_ui(ui, visit, ctx);
        });
    });
    let entered = ctx.words.with(
        if visit.is_backdated() {
            "visit-entered-later"
        } else {
            "visit-entered"
        },
        &[
            ("number", visit.number.to_string().into()),
            ("by", visit.entered_by.as_str().into()),
            ("at", ctx.words.date_time(visit.entered_at).into()),
        ],
    );
    ui.label(note(ui, entered));
    voided_ui(ui, visit.voiding.as_ref(), ctx);
}

fn fields_ui(ui: &mut Ui, visit: &Visit, ctx: &Ctx<'_>) {
    let details = &visit.details;
    for field in VisitField::ALL.iter().copied() {
        let is_listed = match field {
            // The name and the state stand at the top.
            VisitField::VisitorName | VisitField::Departure => false,
            // What an inspection found stands below, a line each.
            VisitField::InspectionFindings => !has_findings(visit),
            VisitField::PartySize => details.party_size != 1,
            VisitField::HostConsent => details.host_consent != HostConsent::Unasked,
            _ => true,
        };
        if let Some(text) = details.text(field).filter(|_| is_listed) {
            let label = wording::field_label(field.name(), ctx.words);
            field_ui(
                ui,
                &label,
                &wording::field_value(field.name(), &text, ctx.words),
            );
        }
    }
}
