//! The opinions that were taken out of a box, a questionnaire or a meeting, as links.

use egui::{Label, Ui};

use crate::desk::{self, Desk, OpinionLine, Pending};
use crate::store::{OpinionFilter, TakenFrom};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::widgets::link::whole_link_ui;

/// So many are listed; the list of opinions shows all of them.
const MOST_LISTED: usize = 50;

/// The opinions of the record on show.
#[derive(Default)]
pub(super) struct Taken {
    pending: Option<Pending<desk::Result<Found>>>,
    read_under: Option<(u64, TakenFrom)>,
    found: Option<Found>,
}

struct Found {
    from: TakenFrom,
    count: usize,
    /// The first of them, in the order they were entered.
    lines: Vec<OpinionLine>,
}

fn filter(from: TakenFrom) -> OpinionFilter {
    OpinionFilter {
        taken_from: Some(from),
        ..OpinionFilter::default()
    }
}

fn read(desk: &Desk, from: TakenFrom) -> desk::Result<Found> {
    let mut ids = desk.opinion_ids(&filter(from))?;
    ids.reverse();
    let count = ids.len();
    ids.truncate(MOST_LISTED);
    let lines = desk.opinion_lines(&ids)?;
    Ok(Found { from, count, lines })
}

impl Taken {
    /// Draws them under their heading.
    pub(super) fn ui(&mut self, ui: &mut Ui, from: TakenFrom, ctx: &mut Ctx<'_>) {
        self.read(from, ctx);
        let Some(found) = self.found.as_ref().filter(|found| found.from == from) else {
            return;
        };
        let words = ctx.words;
        ui.add_space(6.0);
        ui.label(bold(words.t("taken-heading")));
        if found.lines.is_empty() {
            ui.label(note(ui, words.t("taken-none")));
        }
        let mut wanted = None;
        for line in &found.lines {
            let opinion = &line.opinion;
            ui.horizontal(|ui| {
                if whole_link_ui(ui, &opinion.number.to_string()) {
                    wanted = Some(Ask::OpenOpinion(opinion.id));
                }
                ui.label(note(ui, words.t(opinion.stage().label_key())));
                let content = opinion.details.content.lines().next().unwrap_or_default();
                ui.add(Label::new(content).truncate());
            });
        }
        if found.count > found.lines.len() {
            let all = words.with("taken-all", &[("count", found.count.into())]);
            if whole_link_ui(ui, &all) {
                wanted = Some(Ask::OpinionRecords(Box::new(filter(from))));
            }
        }
        ctx.asks.extend(wanted);
    }

    fn read(&mut self, from: TakenFrom, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, from);
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(move |desk| read(desk, from)));
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(found)) => self.found = Some(found),
            Some(Err(error)) => ctx.ask(Ask::Failed(error)),
            None => return,
        }
        self.pending = None;
    }
}
