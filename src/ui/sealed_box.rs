//! What is sealed of a record: 已加封, opened with a reason, shown in a box of its own for two minutes at most, and wiped
//! when the page is left or locked.
//!
//! Must not know: what a key is, and which register the record is of. The text lives here and nowhere else on the screens.

use std::time::Duration;

use egui::{Frame, Label, RichText, Ui, vec2};
use zeroize::Zeroize as _;

use crate::desk::{self, Desk, Pending};
use crate::domain::account::Account;
use crate::domain::complaint::Opened;
use crate::domain::protection::{IDENTITY_BOXES, SealedPart, SealedPiece};
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::record_parts::field_ui;
use crate::ui::theme::{CORNER, bold, note, tokens};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::{Answer, Question, prompt_ui};
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// How long an opened text stays on show.
const SHOWN_FOR_SECS: f64 = 120.0;

/// The question why something sealed is opened.
#[derive(Default)]
pub(in crate::ui) struct OpeningQuestion {
    reason: String,
    is_missing: bool,
}

impl OpeningQuestion {
    /// Draws the question; returns the answer, with the reason where it is to be opened.
    pub(in crate::ui) fn ui(
        &mut self,
        ui: &Ui,
        number: &str,
        ctx: &Ctx<'_>,
    ) -> Option<(Answer, String)> {
        let words = ctx.words;
        let question = Question {
            id: "open-sealed",
            title: &words.with("case-open-title", &[("number", number.into())]),
            text: &words.t("case-open-text"),
            confirm: &words.t("case-open-do"),
            cancel: &words.t("dialog-cancel"),
            is_danger: false,
        };
        let label = words.t("case-open-reason");
        let (required, problem) = (words.t("field-required"), words.t("problem-missing"));
        let field = Field::new(&label)
            .required(&required)
            .error(self.is_missing.then_some(problem.as_str()));
        let answer = prompt_ui(ui.ctx(), &question, field, &mut self.reason)?;
        if answer == Answer::Confirmed && self.reason.trim().is_empty() {
            self.is_missing = true;
            return None;
        }
        Some((answer, std::mem::take(&mut self.reason)))
    }
}

/// The record whose sealed part is shown.
pub(in crate::ui) struct SealedOn<'a, I> {
    /// Its key.
    pub(in crate::ui) id: I,
    /// Its table, by which the opened boxes are called.
    pub(in crate::ui) table: Table,
    /// Its number.
    pub(in crate::ui) number: String,
    /// What is sealed of it.
    pub(in crate::ui) pieces: &'a [SealedPiece],
    /// The key of what is said where nothing is sealed.
    pub(in crate::ui) nothing_key: &'static str,
    /// Whether a paper of it may say what was opened.
    pub(in crate::ui) has_paper: bool,
    /// Opens it for a reason.
    pub(in crate::ui) open: fn(&mut Desk, I, &str) -> desk::Result<Opened>,
}

/// What is sealed of the record on show.
pub(in crate::ui) struct SealedBox<I> {
    asking: Option<OpeningQuestion>,
    pending: Option<Opening<I>>,
    shown: Option<Shown<I>>,
}

impl<I> Default for SealedBox<I> {
    fn default() -> Self {
        Self {
            asking: None,
            pending: None,
            shown: None,
        }
    }
}

/// What is being opened, and why.
struct Opening<I> {
    of: I,
    reason: String,
    answer: Pending<desk::Result<Opened>>,
}

struct Shown<I> {
    of: I,
    opened: Opened,
    reason: String,
    /// When it goes, in the context's seconds.
    until_secs: f64,
}

impl<I> Drop for Shown<I> {
    fn drop(&mut self) {
        wipe(&mut self.opened);
    }
}

impl<I: Copy + PartialEq + Send + 'static> SealedBox<I> {
    /// The page is left: nothing that was opened stays.
    pub(in crate::ui) fn leave(&mut self) {
        *self = Self::default();
    }

    /// Draws what is sealed of the record. Gives the reason for which it was opened where a paper is wanted that says so.
    pub(in crate::ui) fn ui(
        &mut self,
        ui: &mut Ui,
        on: &SealedOn<'_, I>,
        accounts: &[Account],
        ctx: &mut Ctx<'_>,
    ) -> Option<String> {
        self.take_opened(ui, on, ctx);
        let now_secs = ui.input(|input| input.time);
        let is_over = |it: &Shown<I>| it.of != on.id || it.until_secs <= now_secs;
        if self.shown.as_ref().is_some_and(is_over) {
            self.shown = None;
        }
        let mut printed = None;
        match &self.shown {
            Some(shown) => {
                let left_secs = shown.until_secs - now_secs;
                ui.ctx()
                    .request_repaint_after(Duration::from_secs_f64(left_secs.min(1.0)));
                match opened_ui(ui, (on.table, on.has_paper), &shown.opened, left_secs, ctx) {
                    Some(Pressed::Close) => self.shown = None,
                    Some(Pressed::Print) => printed = Some(shown.reason.clone()),
                    None => {}
                }
            }
            None => self.closed_ui(ui, on, accounts, ctx),
        }
        self.question_ui(ui, on, ctx);
        printed
    }

    fn take_opened(&mut self, ui: &Ui, on: &SealedOn<'_, I>, ctx: &mut Ctx<'_>) {
        let answer = self.pending.as_mut().and_then(|it| it.answer.take());
        let Some(answer) = answer else { return };
        let Some(Opening { of, reason, .. }) = self.pending.take() else {
            return;
        };
        match answer {
            Ok(mut opened) if of != on.id => wipe(&mut opened),
            Ok(opened) => {
                let until_secs = ui.input(|input| input.time) + SHOWN_FOR_SECS;
                self.shown = Some(Shown {
                    of,
                    opened,
                    reason,
                    until_secs,
                });
                let number = ("number", on.number.as_str().into());
                ctx.ask(Ask::Done(ctx.words.with("said-opened", &[number])));
            }
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    fn closed_ui(
        &mut self,
        ui: &mut Ui,
        on: &SealedOn<'_, I>,
        accounts: &[Account],
        ctx: &Ctx<'_>,
    ) {
        let words = ctx.words;
        if on.pieces.is_empty() {
            ui.label(note(ui, words.t(on.nothing_key)));
            return;
        }
        ui.horizontal_wrapped(|ui| {
            state_mark_ui(ui, Mark::Waiting, &words.t("case-sealed"));
            ui.label(note(ui, parts_line(on.pieces, ctx)));
        });
        let may_open = may_open_text(on.pieces, accounts, ctx);
        ui.label(note(ui, may_open));
        if !ctx.may(Right::OpenIdentities) {
            return;
        }
        let has_key = ctx.account.is_some_and(|account| {
            let mut pieces = on.pieces.iter();
            pieces.any(|piece| piece.recipients.contains(&account.public_key))
        });
        let reason = words.t("case-sealed-to-others");
        let is_busy = self.pending.is_some();
        let button = words.t("case-open-button");
        let barred = (!has_key).then_some(reason.as_str());
        if KeyButton::new(&button).disabled_because(barred).ui(ui) && !is_busy {
            self.asking = Some(OpeningQuestion::default());
        }
        if !has_key {
            ui.label(note(ui, &reason));
        }
    }

    fn question_ui(&mut self, ui: &Ui, on: &SealedOn<'_, I>, ctx: &Ctx<'_>) {
        let Some(asking) = &mut self.asking else {
            return;
        };
        let Some((answer, reason)) = asking.ui(ui, &on.number, ctx) else {
            return;
        };
        self.asking = None;
        if answer == Answer::Confirmed {
            let (of, open) = (on.id, on.open);
            let told = reason.clone();
            let answer = ctx.worker.write(move |desk| open(desk, of, &told));
            self.pending = Some(Opening { of, reason, answer });
        }
    }
}

/// What the pieces hold, each kind once.
fn parts_line(pieces: &[SealedPiece], ctx: &Ctx<'_>) -> String {
    let mut names: Vec<String> = Vec::new();
    for part in SealedPart::ALL {
        let count = pieces.iter().filter(|piece| piece.part == *part).count();
        let name = ctx.words.t(part.label_key());
        match count {
            0 => {}
            1 => names.push(name),
            count => {
                let args = [("name", name.into()), ("count", count.into())];
                names.push(ctx.words.with("case-sealed-several", &args));
            }
        }
    }
    wording::list(&names, ctx.words)
}

/// Whose keys open it, by name. A key that is no account's is a recovery key or a superior's.
fn may_open_text(pieces: &[SealedPiece], accounts: &[Account], ctx: &Ctx<'_>) -> String {
    let newest = pieces.first().map_or(&[][..], |piece| &piece.recipients);
    let holds = |account: &&Account| newest.contains(&account.public_key);
    let mut names: Vec<String> = accounts
        .iter()
        .filter(holds)
        .map(|account| account.name.clone())
        .collect();
    if names.len() < newest.len() {
        names.push(ctx.words.t("case-sealed-recovery"));
    }
    let names = ("names", wording::list(&names, ctx.words).into());
    ctx.words.with("case-sealed-may-open", &[names])
}

/// What was pressed beside an opened text.
enum Pressed {
    Close,
    Print,
}

/// The opened text in a box that cannot be taken for the rest of the page.
fn opened_ui(
    ui: &mut Ui,
    (table, has_paper): (Table, bool),
    opened: &Opened,
    left_secs: f64,
    ctx: &Ctx<'_>,
) -> Option<Pressed> {
    let words = ctx.words;
    let look = tokens(ui);
    let mut pressed = None;
    let frame = Frame::new()
        .fill(look.warn_soft)
        .stroke((2.0, look.warn))
        .corner_radius(CORNER)
        .inner_margin(vec2(12.0, 10.0));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(bold(words.t("case-opened-title")));
            if KeyButton::new(&words.t("case-opened-close")).ui(ui) {
                pressed = Some(Pressed::Close);
            }
            if has_paper && KeyButton::new(&words.t("case-opened-print")).ui(ui) {
                pressed = Some(Pressed::Print);
            }
        });
        // Whole half minutes: a count that ticks draws the eye from what is read.
        let left = (left_secs.max(0.0) / 30.0).ceil() as u32 * 30;
        let left = ("seconds", left.into());
        ui.label(note(ui, words.with("case-opened-note", &[left])));
        let identity = IDENTITY_BOXES.iter().zip(opened.identity.parts());
        for (name, part) in identity.filter(|(_, part)| !part.is_empty()) {
            field_ui(ui, &wording::field_label_in(table, name, words), part);
        }
        let of_facts = [("facts", &opened.facts), ("request", &opened.request)];
        for (name, text) in of_facts.into_iter().filter(|(_, text)| !text.is_empty()) {
            ui.label(note(ui, wording::field_label_in(table, name, words)));
            ui.add(Label::new(text).wrap().selectable(true));
        }
        for addition in &opened.additions {
            ui.label(note(ui, words.t("sealed-part-addition")));
            ui.add(Label::new(addition).wrap().selectable(true));
        }
        for (count, key) in [
            (opened.damaged_count, "case-opened-damaged"),
            (opened.of_others_count, "case-opened-of-others"),
        ] {
            if count > 0 {
                let text = words.with(key, &[("count", count.into())]);
                ui.label(RichText::new(text).color(look.danger));
            }
        }
    });
    pressed
}

/// Overwrites an opened text before its memory is given back.
fn wipe(opened: &mut Opened) {
    opened.identity.wipe();
    opened.facts.zeroize();
    opened.request.zeroize();
    opened.additions.zeroize();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c4_what_was_opened_is_wiped() {
        let mut opened = Opened {
            facts: "经过".into(),
            additions: vec!["补充".into()],
            ..Opened::default()
        };
        opened.identity.name = "张三".into();
        wipe(&mut opened);
        assert_eq!(opened, Opened::default());
    }
}
