//! The log of openings: who opened what, when and why.

use crate::domain::opinion::OpinionId;
use crate::domain::protection::SealedOf;
use chrono::DateTime;
use egui::{Label, ScrollArea, Ui};

use crate::desk::{self, Desk, Pending};
use crate::domain::complaint::{ComplaintId, Opening};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::link::whole_link_ui;

/// The log, as it was read last.
#[derive(Default)]
pub(super) struct Openings {
    lines: Option<Vec<Opening>>,
    pending: Option<Pending<desk::Result<Vec<Opening>>>>,
    read_under: Option<u64>,
}

impl Openings {
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.read(ctx);
        let Some(lines) = &self.lines else { return };
        ui.label(note(ui, ctx.words.t("openings-note")));
        if lines.is_empty() {
            ui.add_space(32.0);
            ui.vertical_centered(|ui| ui.label(bold(ctx.words.t("openings-empty"))));
            return;
        }
        let mut opens = None;
        ScrollArea::vertical()
            .id_salt("openings")
            .auto_shrink(false)
            .show(ui, |ui| {
                for line in lines {
                    card_ui(ui, |ui| {
                        if line_ui(ui, line, ctx) {
                            opens = Some(match line.of {
                                SealedOf::Complaint(id) => Ask::OpenComplaint(ComplaintId(id)),
                                SealedOf::Opinion(id) => Ask::OpenOpinion(OpinionId(id)),
                            });
                        }
                    });
                }
            });
        if let Some(opens) = opens {
            ctx.ask(opens);
        }
    }

    fn read(&mut self, ctx: &mut Ctx<'_>) {
        if self.read_under != Some(ctx.generation) {
            self.read_under = Some(ctx.generation);
            self.pending = Some(ctx.worker.read(Desk::openings));
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(lines)) => self.lines = Some(lines),
            Some(Err(error)) => ctx.ask(Ask::Failed(error)),
            None => return,
        }
        self.pending = None;
    }
}

/// One line; `true` where the case is to be opened.
fn line_ui(ui: &mut Ui, line: &Opening, ctx: &Ctx<'_>) -> bool {
    let at = DateTime::parse_from_rfc3339(&line.at).map(|at| at.naive_local());
    let at = at.map_or_else(|_| line.at.clone(), |at| ctx.words.date_time(at));
    let mut opens = false;
    ui.horizontal_wrapped(|ui| {
        ui.label(at);
        ui.label(bold(&line.by));
        ui.label(ctx.words.t("openings-opened"));
        opens = whole_link_ui(ui, &line.number);
    });
    let reason = ("reason", line.reason.as_str().into());
    ui.add(Label::new(ctx.words.with("openings-reason", &[reason])).wrap());
    opens
}
