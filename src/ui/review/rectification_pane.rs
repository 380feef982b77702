//! One rectification in full (E6, E8): what comes next, its fields, its supervisions, and what happened to it.

use egui::{Label, TextStyle, Ui};

use crate::desk::{self, Error, PaperRequest, Pending, RectificationRecord, Refusal};
use crate::domain::form::FormKind;
use crate::domain::record::Voiding;
use crate::domain::review::{SpotCheck, SupervisionResult};
use crate::ui::contact::beside::heading_ui;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::print_button_ui;
use crate::ui::record_parts::{history_ui, scrolled_ui, voided_ui};
use crate::ui::record_sections::prints_ui;
use crate::ui::rectification::{
    RectifyForm, fields_ui, leading_deeds_ui, open_origin, origin_name, papers_ui, standing,
};
use crate::ui::standing::due_mark;
use crate::ui::theme::{bold, note, title};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// The right half of the board.
#[derive(Default)]
pub(super) struct RectificationPane {
    record: Option<RectificationRecord>,
    pending: Option<Pending<desk::Result<RectificationRecord>>>,
    read_under: Option<(u64, i64)>,
    /// Somebody asked for this one: it stays when the list leaves it out.
    held: Option<i64>,
    form: RectifyForm,
}

impl RectificationPane {
    /// Which one stays on show though the list may leave it out.
    pub(super) const fn shown(&self) -> Option<i64> {
        self.held
    }

    /// Keeps one on show, also when it leaves the list: who verified it sees that it is verified.
    pub(super) const fn stays_with(&mut self, id: i64) {
        self.held = Some(id);
    }

    /// The list was narrowed otherwise: what is on show is its own again.
    pub(super) const fn lets_go(&mut self) {
        self.held = None;
    }

    /// Draws the one that is chosen.
    pub(super) fn ui(&mut self, ui: &mut Ui, selected: Option<i64>, ctx: &mut Ctx<'_>) {
        self.read(selected, ctx);
        let is_shown =
            |record: &RectificationRecord| Some(record.line.rectification.id) == selected;
        let Some(record) = self.record.take().filter(is_shown) else {
            return;
        };
        head_ui(ui, &record, ctx);
        let it = &record.line.rectification;
        ui.horizontal_wrapped(|ui| {
            if let Some(deed) = leading_deeds_ui(ui, it, ctx) {
                let about = origin_name(&record.line, ctx.words);
                self.held = selected;
                self.form.open(deed, it, about, ctx);
            }
            papers_ui(ui, it, ctx);
        });
        ui.separator();
        scrolled_ui(ui, "rectification", |ui| {
            fields_ui(ui, it, ctx);
            supervisions_ui(ui, &record.supervisions, ctx);
            prints_ui(ui, &record.history, ctx);
            history_ui(ui, &record.history, ctx);
        });
        self.form.ui(ui, ctx);
        self.record = Some(record);
    }

    fn read(&mut self, selected: Option<i64>, ctx: &mut Ctx<'_>) {
        let Some(id) = selected else { return };
        if self.read_under != Some((ctx.generation, id)) {
            self.read_under = Some((ctx.generation, id));
            self.pending = Some(ctx.worker.read(move |desk| desk.rectification_record(id)));
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(record)) => self.record = Some(record),
            // What it came of was voided or closed to who is here since: it is gone from the list as well.
            Some(Err(Error::Refused(Refusal::AboutYou))) => (self.record, self.held) = (None, None),
            Some(Err(error)) => ctx.ask(Ask::Failed(error)),
            None => return,
        }
        self.pending = None;
    }
}

/// The problem, where it stands, and what it comes of.
fn head_ui(ui: &mut Ui, record: &RectificationRecord, ctx: &mut Ctx<'_>) {
    let line = &record.line;
    let it = &line.rectification;
    let words = ctx.words;
    ui.add(Label::new(title(&it.problem)).wrap());
    ui.horizontal_wrapped(|ui| {
        // As high as its word, on which the shape is centred.
        ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
        let stands = standing(it, line.days_left, words);
        state_mark_ui(ui, stands.mark, &stands.word);
        if let Some(due_on) = stands.due_on {
            let (mark, word) = due_mark(due_on, line.days_left, ctx.now.date(), words);
            state_mark_ui(ui, mark, &word);
        } else if line.is_late {
            ui.label(note(ui, words.t("board-done-late")));
        }
        ui.label(note(ui, words.t("board-comes-of")));
        if whole_link_ui(ui, &origin_name(line, words)) {
            ctx.asks.extend(open_origin(it));
        }
    });
    voided_ui(ui, it.voiding.as_ref(), ctx);
}

/// 督查, oldest first (E8).
fn supervisions_ui(ui: &mut Ui, supervisions: &[SpotCheck], ctx: &mut Ctx<'_>) {
    if supervisions.is_empty() {
        return;
    }
    ui.add_space(6.0);
    ui.label(bold(ctx.words.t("board-supervisions")));
    for check in supervisions {
        card_ui(ui, |ui| supervision_ui(ui, check, ctx));
    }
}

fn supervision_ui(ui: &mut Ui, check: &SpotCheck, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let args = [
        ("day", words.date(check.checked_on).into()),
        ("by", wording::list(&check.checked_by, words).into()),
    ];
    let (mark, word) = result_mark(check.voiding.as_ref(), check.result);
    heading_ui(
        ui,
        words.with("board-supervision", &args),
        mark,
        &words.t(word),
    );
    for text in [&check.found, &check.put_right, &check.note] {
        if !text.is_empty() {
            ui.add(Label::new(text).wrap());
        }
    }
    voided_ui(ui, check.voiding.as_ref(), ctx);
    if check.voiding.is_none() {
        let kind = FormKind::SupervisionRecord;
        let request = PaperRequest::Review { kind, id: check.id };
        print_button_ui(ui, kind, request, ctx);
    }
}

/// What a supervision found, by shape and word.
pub(super) const fn result_mark(
    voiding: Option<&Voiding>,
    result: Option<SupervisionResult>,
) -> (Mark, &'static str) {
    if voiding.is_some() {
        return (Mark::Void, "rectification-state-void");
    }
    match result {
        Some(SupervisionResult::NotPutRight) => {
            (Mark::Wrong, SupervisionResult::NotPutRight.label_key())
        }
        Some(SupervisionResult::Partly) => (Mark::Waiting, SupervisionResult::Partly.label_key()),
        Some(SupervisionResult::PutRight) | None => {
            (Mark::Done, SupervisionResult::PutRight.label_key())
        }
    }
}
