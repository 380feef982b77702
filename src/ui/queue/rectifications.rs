//! What is to be put right and nobody has verified yet, of all complaints, the earliest due first.

use egui::{ScrollArea, Ui};

use crate::desk::{self, Desk, Pending, RectificationLine};
use crate::domain::complaint::ComplaintId;
use crate::domain::right::Right;
use crate::ui::complaint::{notice_ui, rectification_ui};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::bold;
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::link::whole_link_ui;

/// The list, as it was read last.
#[derive(Default)]
pub(super) struct Rectifications {
    lines: Option<Vec<RectificationLine>>,
    pending: Option<Pending<desk::Result<Vec<RectificationLine>>>>,
    read_under: Option<u64>,
}

impl Rectifications {
    /// How many there are; `None` while they are on their way.
    pub(super) fn count(&self) -> Option<usize> {
        self.lines.as_ref().map(Vec::len)
    }

    pub(super) fn read(&mut self, ctx: &mut Ctx<'_>) {
        if !ctx.may(Right::Rectify) {
            return;
        }
        if self.read_under != Some(ctx.generation) {
            self.read_under = Some(ctx.generation);
            self.pending = Some(ctx.worker.read(Desk::open_rectifications));
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(lines)) => self.lines = Some(lines),
            Some(Err(error)) => ctx.ask(Ask::Failed(error)),
            None => return,
        }
        self.pending = None;
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let Some(lines) = &self.lines else { return };
        if lines.is_empty() {
            ui.add_space(32.0);
            let text = ctx.words.t("rectifications-empty");
            ui.vertical_centered(|ui| ui.label(bold(text)));
            return;
        }
        let mut opens = None;
        ScrollArea::vertical()
            .id_salt("rectifications")
            .auto_shrink(false)
            .show(ui, |ui| {
                for line in lines {
                    card_ui(ui, |ui| {
                        rectification_ui(ui, &line.rectification, ctx);
                        notice_ui(ui, &line.rectification, ctx);
                        let is_link = whole_link_ui(ui, &line.number);
                        let of = line.rectification.complaint_id.filter(|_| is_link);
                        opens = opens.or(of.map(ComplaintId));
                    });
                }
            });
        if let Some(id) = opens {
            ctx.ask(Ask::OpenComplaint(id));
        }
    }
}
