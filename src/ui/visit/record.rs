//! One visit in full: what can be done next, its fields, what hangs beside it, and what happened to it.

use std::collections::BTreeSet;

use egui::{Label, RichText, Ui, vec2};

use super::beside::{BesideDialog, left_item_ui, release_ui};
use super::deeds::{arrive, sign_out};
use super::list::{scrolled_ui, sign_out_button_ui, state_ui};
use crate::desk::{self, Pending, VisitFile};
use crate::domain::journal::Change;
use crate::domain::record::Table;
use crate::domain::visit::{HostConsent, Visit, VisitField, VisitId, VisitState};
use crate::store::HistoryEntry;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::PaperMenu;
use crate::ui::theme::{bold, note, title, tokens};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::modal::{Answer, Question, prompt_ui};
use crate::wording;

/// The right half of the page of visits.
#[derive(Default)]
pub struct RecordPane {
    file: Option<VisitFile>,
    pending: Option<Pending<desk::Result<VisitFile>>>,
    read_under: Option<(u64, VisitId)>,
    /// The reason being typed while the question of voiding is open.
    void_reason: Option<String>,
    void_problem: bool,
    beside: BesideDialog,
    papers: PaperMenu,
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
            self.beside_ui(ui, &file, ctx);
            ui.add_space(6.0);
            ui.label(bold(ctx.words.t("visit-record-history")));
            for line in file.history.iter().rev() {
                history_line_ui(ui, line, ctx);
            }
        });
        self.void_ui(ui, &file.visit, ctx);
        self.beside.ui(ui, &file.visit, ctx);
        self.papers.ui(ui, ctx);
    }

    fn read(&mut self, selected: Option<VisitId>, ctx: &mut Ctx<'_>) {
        let Some(id) = selected else { return };
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
                    self.papers.open(file, ctx);
                }
                if button(Command::LeaveItem, Weight::Plain, ui, ctx) {
                    self.beside.leave_item(&visit.details);
                }
                if button(Command::Release, Weight::Plain, ui, ctx) {
                    self.beside.release(&visit.details);
                }
            }
            if button(Command::Void, Weight::Plain, ui, ctx) {
                self.void_reason = Some(String::new());
                self.void_problem = false;
            }
        });
    }

    fn beside_ui(&mut self, ui: &mut Ui, file: &VisitFile, ctx: &mut Ctx<'_>) {
        for item in &file.left_items {
            left_item_ui(ui, item, &mut self.beside, ctx);
        }
        for release in &file.releases {
            release_ui(ui, release, &mut self.beside, ctx);
        }
    }

    fn void_ui(&mut self, ui: &Ui, visit: &Visit, ctx: &mut Ctx<'_>) {
        let Some(reason) = &mut self.void_reason else {
            return;
        };
        let words = ctx.words;
        let number = visit.number.to_string();
        let question = Question {
            id: "void-visit",
            title: &words.with("visit-void-title", &[("number", number.as_str().into())]),
            text: &words.t("visit-void-text"),
            confirm: &words.t("command-void"),
            cancel: &words.t("dialog-cancel"),
            is_danger: true,
        };
        let label = wording::field_label("void_reason", words);
        let problem = words.t("problem-missing");
        let required = words.t("field-required");
        let field = Field::new(&label)
            .required(&required)
            .error(self.void_problem.then_some(problem.as_str()));
        match prompt_ui(ui.ctx(), &question, field, reason) {
            Some(Answer::Confirmed) if reason.trim().is_empty() => self.void_problem = true,
            Some(Answer::Confirmed) => {
                let (id, reason) = (visit.id, std::mem::take(reason));
                self.void_reason = None;
                ctx.ask_deed("said-voided", move |desk| {
                    desk.void_visit(id, &reason)
                        .map(|visit| visit.number.to_string())
                });
            }
            Some(Answer::Cancelled) => self.void_reason = None,
            None => {}
        }
    }
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
    if let Some(voiding) = &visit.voiding {
        let text = ctx.words.with(
            "visit-voided",
            &[
                ("by", voiding.by.as_str().into()),
                ("at", ctx.words.date_time(voiding.at).into()),
                ("reason", voiding.reason.as_str().into()),
            ],
        );
        ui.label(RichText::new(text).color(tokens(ui).danger));
    }
}

/// The share of the pane's width that labels take.
const LABEL_SHARE: f32 = 0.34;

fn fields_ui(ui: &mut Ui, visit: &Visit, ctx: &Ctx<'_>) {
    let details = &visit.details;
    for field in VisitField::ALL.iter().copied() {
        let is_listed = match field {
            // The name and the state stand at the top.
            VisitField::VisitorName | VisitField::Departure => false,
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

/// A label and its value side by side; both may run over several lines, and neither widens the pane.
fn field_ui(ui: &mut Ui, label: &str, value: &str) {
    let label_width = ui.available_width() * LABEL_SHARE;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 0.0);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.vertical(|ui| {
            ui.set_width(label_width);
            ui.add(Label::new(RichText::new(label).color(tokens(ui).ink_soft)).wrap());
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(value).wrap().selectable(true));
        });
    });
}

fn history_line_ui(ui: &mut Ui, line: &HistoryEntry, ctx: &Ctx<'_>) {
    let at = chrono::DateTime::parse_from_rfc3339(&line.head.at).map(|at| at.naive_local());
    let at = at.map_or_else(|_| line.head.at.clone(), |at| ctx.words.date_time(at));
    let heading = ctx.words.with(
        "history-line",
        &[
            ("at", at.into()),
            ("who", line.head.actor.as_str().into()),
            ("what", wording::deed(line, ctx.words).into()),
        ],
    );
    ui.label(heading);
    if line.head.action.is_creation() {
        return;
    }
    ui.indent(line.head.seq, |ui| {
        let shown = line.changes.iter();
        for change in shown.filter(|change| wording::is_shown_in_history(&change.field)) {
            ui.label(note(ui, change_text(line.head.table, change, ctx)));
        }
    });
}

/// One field, old → new.
fn change_text(table: Table, change: &Change, ctx: &Ctx<'_>) -> String {
    let value = |text: &Option<String>| match text {
        Some(text) => wording::field_value(&change.field, text, ctx.words),
        None => ctx.words.t("history-empty"),
    };
    ctx.words.with(
        "history-change",
        &[
            (
                "field",
                wording::field_label_in(table, &change.field, ctx.words).into(),
            ),
            ("before", value(&change.before).into()),
            ("after", value(&change.after).into()),
        ],
    )
}
