//! One rectification in a few lines: its problem, who answers for it until when, how far it is, and the buttons of what
//! comes next.

use egui::{Label, Ui};

use super::deed::RectifyDeed;
use super::findings::state_of;
use crate::desk::PaperRequest;
use crate::domain::form::FormKind;
use crate::domain::record::Table;
use crate::domain::rectification::{Rectification, RectificationState};
use crate::domain::right::Right;
use crate::i18n::Words;
use crate::ui::command::Command;
use crate::ui::contact::beside::heading_ui;
use crate::ui::ctx::Ctx;
use crate::ui::preview::choose::print_button_ui;
use crate::ui::record_parts::{field_ui, voided_ui};
use crate::ui::standing::Standing;
use crate::ui::theme::note;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::state_mark::Mark;
use crate::wording;

/// The shape of a state.
pub(in crate::ui) const fn state_mark(state: RectificationState) -> Mark {
    match state {
        RectificationState::Open => Mark::Due,
        RectificationState::Done => Mark::Waiting,
        RectificationState::Verified => Mark::Done,
        RectificationState::Void => Mark::Void,
    }
}

/// Where it stands and how long it still has; what is done waits for somebody to verify it, and for no day.
pub(in crate::ui) fn standing(it: &Rectification, days_left: i32, words: &Words) -> Standing {
    let state = it.state();
    Standing {
        mark: state_mark(state),
        word: words.t(state.label_key()),
        due_on: (state == RectificationState::Open).then_some(it.due_on),
        days_left,
    }
}

/// One rectification: its problem, who answers for it until when, and how far it is.
pub(in crate::ui) fn rectification_ui(ui: &mut Ui, it: &Rectification, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let (mark, word) = state_of(it, ctx);
    let args = [
        ("department", it.department.as_str().into()),
        ("person", it.responsible_person.as_str().into()),
        ("due", words.date(it.due_on).into()),
    ];
    let key = match it.is_at_once {
        true => "case-rectification-at-once",
        false => "case-rectification-until",
    };
    heading_ui(ui, words.with(key, &args), mark, &word);
    ui.add(Label::new(&it.problem).wrap());
    let lines = [
        (it.measures.join("\n"), "measures"),
        (it.done_note.clone(), "done_note"),
        (it.verify_note.clone(), "verify_note"),
        (it.reopen_reason.clone(), "reopen_reason"),
    ];
    for (text, column) in lines.iter().filter(|(text, _)| !text.is_empty()) {
        let label = wording::field_label_in(Table::Rectification, column, words);
        let args = [("label", label.into()), ("text", text.as_str().into())];
        ui.label(words.with("case-labelled", &args));
    }
    if let Some(day) = it.verified_on {
        let args = [
            ("by", it.verified_by.as_str().into()),
            ("day", words.date(day).into()),
        ];
        ui.label(note(ui, words.with("case-rectification-verified", &args)));
    }
    voided_ui(ui, it.voiding.as_ref(), ctx);
}

/// Every column of it that says something, as a label and a value each.
pub(in crate::ui) fn fields_ui(ui: &mut Ui, it: &Rectification, ctx: &Ctx<'_>) {
    use crate::domain::record::Recorded as _;
    let is_hidden = |name: &str| {
        matches!(name, "problem" | "opinion_id" | "spot_check_id")
            || !wording::is_shown_in_history(name)
    };
    for field in it.fields() {
        let Some(text) = field.text.filter(|_| !is_hidden(field.name)) else {
            continue;
        };
        let is_unset_tick = field.name.starts_with("is_") && text == "0";
        if text.is_empty() || is_unset_tick {
            continue;
        }
        let label = wording::field_label_in(Table::Rectification, field.name, ctx.words);
        field_ui(
            ui,
            &label,
            &wording::field_value(field.name, &text, ctx.words),
        );
    }
}

/// The buttons of what comes next; gives the one that was pressed.
pub(in crate::ui) fn deeds_ui(
    ui: &mut Ui,
    it: &Rectification,
    ctx: &Ctx<'_>,
) -> Option<RectifyDeed> {
    deed_buttons_ui(ui, it, false, ctx)
}

/// The same where this is the one on show: the first of them leads, and answers to the key of the next step.
pub(in crate::ui) fn leading_deeds_ui(
    ui: &mut Ui,
    it: &Rectification,
    ctx: &Ctx<'_>,
) -> Option<RectifyDeed> {
    deed_buttons_ui(ui, it, true, ctx)
}

fn deed_buttons_ui(
    ui: &mut Ui,
    it: &Rectification,
    leads: bool,
    ctx: &Ctx<'_>,
) -> Option<RectifyDeed> {
    let mut pressed = None;
    for (at, deed) in RectifyDeed::next(it, ctx).into_iter().enumerate() {
        let word = ctx.words.t(deed.label_key());
        let mut button = KeyButton::new(&word);
        if leads && at == 0 && !matches!(deed, RectifyDeed::Redo(_)) {
            button = button
                .weight(Weight::Main)
                .shortcut(Command::NextStep.shortcut());
        }
        if button.ui(ui) {
            pressed = Some(deed);
        }
    }
    pressed
}

/// The buttons for its papers, as long as it stands: 整改通知单, and 整改反馈表 once it was done.
pub(in crate::ui) fn papers_ui(ui: &mut Ui, it: &Rectification, ctx: &mut Ctx<'_>) {
    if it.voiding.is_some() || !ctx.may(Right::ReadComplaints) {
        return;
    }
    let feedback = it.done_on.map(|_| FormKind::RectificationFeedback);
    for kind in [Some(FormKind::RectificationNotice), feedback]
        .into_iter()
        .flatten()
    {
        let request = PaperRequest::Rectification { kind, id: it.id };
        print_button_ui(ui, kind, request, ctx);
    }
}
