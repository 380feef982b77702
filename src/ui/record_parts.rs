//! Parts that the records of all registers are drawn with: fields, history, what a voiding says and asks.
//!
//! Must not know: any one register.

use egui::{Label, RichText, ScrollArea, Ui, vec2};

use super::ctx::Ctx;
use super::theme::{bold, note, tokens};
use super::widgets::field::Field;
use super::widgets::modal::{Answer, Question, prompt_ui};
use crate::domain::journal::{Action, Change};
use crate::domain::record::{Table, Voiding};
use crate::store::HistoryEntry;
use crate::wording;

/// The share of the pane's width that labels take.
pub const LABEL_SHARE: f32 = 0.34;
/// The gap between a label and its value, in points.
pub const GAP: f32 = 10.0;

/// A pane that scrolls for itself.
pub fn scrolled_ui(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink(false)
        .show(ui, content);
}

/// Who voided a record, when and why.
pub fn voided_ui(ui: &mut Ui, voiding: Option<&Voiding>, ctx: &Ctx<'_>) {
    let Some(voiding) = voiding else { return };
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

/// The question before a record is voided, which wants a reason.
#[derive(Default)]
pub struct VoidQuestion {
    /// The reason being typed while the question is open.
    reason: Option<String>,
    has_problem: bool,
}

impl VoidQuestion {
    /// Asks.
    pub fn open(&mut self) {
        self.reason = Some(String::new());
        self.has_problem = false;
    }

    /// Draws the question if it is open; returns the reason once there is one.
    pub fn ui(&mut self, ui: &Ui, number: &str, ctx: &Ctx<'_>) -> Option<String> {
        let reason = self.reason.as_mut()?;
        let words = ctx.words;
        let question = Question {
            id: "void-record",
            title: &words.with("visit-void-title", &[("number", number.into())]),
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
            .error(self.has_problem.then_some(problem.as_str()));
        match prompt_ui(ui.ctx(), &question, field, reason) {
            Some(Answer::Confirmed) if reason.trim().is_empty() => self.has_problem = true,
            Some(Answer::Confirmed) => return self.reason.take(),
            Some(Answer::Cancelled) => self.reason = None,
            None => {}
        }
        None
    }
}

/// A label and its value side by side; both may run over several lines, and neither widens the pane.
pub fn field_ui(ui: &mut Ui, label: &str, value: &str) {
    let label_width = ui.available_width() * LABEL_SHARE;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, 0.0);
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

/// Everything that happened, newest first.
pub fn history_ui(ui: &mut Ui, history: &[HistoryEntry], ctx: &Ctx<'_>) {
    ui.add_space(6.0);
    ui.label(bold(ctx.words.t("visit-record-history")));
    for line in history.iter().rev() {
        history_line_ui(ui, line, ctx);
    }
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
    if line.head.action.is_creation() || writes_anew(line.head.action) {
        return;
    }
    ui.indent(line.head.seq, |ui| {
        let shown = line.changes.iter();
        for change in shown.filter(|change| wording::is_shown_in_history(&change.field)) {
            ui.label(note(ui, change_text(line.head.table, change, ctx)));
        }
    });
}

/// Whether all it wrote is new, under the name of a deed: it stands above as it is.
const fn writes_anew(action: Action) -> bool {
    matches!(action, Action::OrderRectification | Action::Supervise)
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
