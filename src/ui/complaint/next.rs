//! What can be done about a case next, as buttons in the order of the procedure; what is rarely wanted folds away.

use egui::{Ui, vec2};

use super::deed::{CaseDeed, Standing, decides, steps_next, waiting_extension};
use super::questions::CaseQuestion;
use crate::domain::complaint::{ComplaintFile, Stage, Step};
use crate::domain::protection::Signed;
use crate::domain::rectification::RectificationOf;
use crate::domain::right::Right;
use crate::ui::command::Command;
use crate::ui::ctx::Ctx;
use crate::ui::rectification::RectifyDeed;
use crate::ui::theme::note;
use crate::ui::widgets::chip::chip_ui;
use crate::ui::widgets::key_button::{KeyButton, Weight};

/// What was pressed.
pub(super) enum Pressed {
    /// A deed with a small form.
    Deed(CaseDeed),
    /// A question in front of everything.
    Question(CaseQuestion),
    /// The form of the complaint.
    Correct,
    /// A paper of it.
    Print,
}

/// Draws the buttons; `shows_more` says whether what is rarely wanted is in sight.
pub(super) fn next_ui(
    ui: &mut Ui,
    file: &ComplaintFile,
    is_paper_offered: bool,
    shows_more: &mut bool,
    ctx: &Ctx<'_>,
) -> Option<Pressed> {
    let complaint = &file.complaint;
    let words = ctx.words;
    if complaint.voiding.is_some() {
        return None;
    }
    let standing = Standing::of(&complaint.details, ctx.account);
    let steps = steps_next(complaint, ctx.account);
    let mut pressed = None;
    waits_for_decider_ui(ui, file, &steps, ctx);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        let is_over = complaint.details.stage.is_over();
        let usual = steps.iter().filter(|step| **step != Step::Withdraw);
        for (at, step) in usual.enumerate() {
            let word = words.t(step.label_key());
            let mut button = KeyButton::new(&word);
            if at == 0 && !is_over {
                button = button
                    .weight(Weight::Main)
                    .shortcut(Command::NextStep.shortcut());
            }
            if button.ui(ui) {
                pressed = Some(Pressed::Deed(CaseDeed::Step(*step)));
            }
        }
        for deed in usual_deeds(file, ctx) {
            if KeyButton::new(&words.t(deed.label_key(standing))).ui(ui) {
                pressed = Some(Pressed::Deed(deed));
            }
        }
        if ctx.may(Right::HandleComplaints) && correct_ui(ui, ctx) {
            pressed = Some(Pressed::Correct);
        }
        if ctx.may(Right::ReadComplaints) && print_ui(ui, is_paper_offered, ctx) {
            pressed = Some(Pressed::Print);
        }
        let more = more_deeds(file, &steps, ctx);
        let asked = questions(file, ctx);
        if more.is_empty() && asked.is_empty() {
            return;
        }
        if chip_ui(ui, &words.t("case-more"), None, *shows_more).clicked() {
            *shows_more = !*shows_more;
        }
        if !*shows_more {
            return;
        }
        for deed in more {
            if KeyButton::new(&words.t(deed.label_key(standing))).ui(ui) {
                pressed = Some(Pressed::Deed(deed));
            }
        }
        for question in asked {
            let word = words.t(question.label_key());
            let mut button = KeyButton::new(&word);
            if question == CaseQuestion::Void {
                button = button.shortcut(Command::Void.shortcut());
            }
            if button.ui(ui) {
                pressed = Some(Pressed::Question(question));
            }
        }
    });
    pressed
}

fn correct_ui(ui: &mut Ui, ctx: &Ctx<'_>) -> bool {
    KeyButton::new(&ctx.words.t(Command::Correct.label_key()))
        .shortcut(Command::Correct.shortcut())
        .ui(ui)
}

/// The key that prints is the offer's, while one stands above the page.
fn print_ui(ui: &mut Ui, is_paper_offered: bool, ctx: &Ctx<'_>) -> bool {
    let word = ctx.words.t(Command::Print.label_key());
    let mut button = KeyButton::new(&word);
    if !is_paper_offered {
        button = button.shortcut(Command::Print.shortcut());
    }
    button.ui(ui)
}

/// Where the next step is somebody else's, the page says whose.
fn waits_for_decider_ui(ui: &mut Ui, file: &ComplaintFile, steps: &[Step], ctx: &Ctx<'_>) {
    let details = &file.complaint.details;
    let main = crate::domain::complaint::step_to_do(details.stage);
    let is_decision = main.is_some_and(|step| step.right() == Right::DecideComplaints);
    if is_decision && !main.is_some_and(|step| steps.contains(&step)) {
        let key = match details.is_about_principal {
            true => "case-waits-for-deputy",
            false => "case-waits-for-principal",
        };
        ui.label(note(ui, ctx.words.t(key)));
    }
}

/// What is done beside the steps all the time.
fn usual_deeds(file: &ComplaintFile, ctx: &Ctx<'_>) -> Vec<CaseDeed> {
    let details = &file.complaint.details;
    let decides = decides(details, ctx.account);
    let is_open = file.complaint.is_open();
    let mut deeds = Vec::new();
    if is_open && (decides || ctx.may(Right::EnterInstructions)) {
        deeds.push(CaseDeed::Instruct);
    }
    if is_open && ctx.may(Right::HandleComplaints) {
        deeds.extend(match waiting_extension(file) {
            Some(it) if it.decision.is_some() => Some(CaseDeed::TellExtension(it.id)),
            Some(it) => decides.then_some(CaseDeed::DecideExtension(it.id)),
            None => None,
        });
    }
    if ctx.may(Right::LogComplaints) {
        deeds.extend([CaseDeed::Add, CaseDeed::Attach]);
    }
    deeds
}

/// What is done now and then.
fn more_deeds(file: &ComplaintFile, steps: &[Step], ctx: &Ctx<'_>) -> Vec<CaseDeed> {
    let details = &file.complaint.details;
    let mut deeds = Vec::new();
    if details.has_sealed_facts() && decides(details, ctx.account) {
        deeds.push(CaseDeed::Summarize);
    }
    let is_running = file.complaint.is_open()
        && details.due_on.is_some()
        && details.replied_on.is_none()
        && waiting_extension(file).is_none();
    if is_running && ctx.may(Right::HandleComplaints) {
        deeds.push(CaseDeed::AskExtension);
    }
    if ctx.may(Right::Rectify) {
        let of = RectificationOf::Complaint(file.complaint.id.0);
        deeds.push(CaseDeed::Rectify(RectifyDeed::Order(of)));
    }
    if ctx.may(Right::HoldAccountable) && !details.is_about_principal {
        deeds.push(CaseDeed::Hold);
    }
    let withdraw = steps.contains(&Step::Withdraw);
    deeds.extend(withdraw.then_some(CaseDeed::Step(Step::Withdraw)));
    deeds
}

fn questions(file: &ComplaintFile, ctx: &Ctx<'_>) -> Vec<CaseQuestion> {
    let details = &file.complaint.details;
    let mut questions = Vec::new();
    if decides(details, ctx.account) {
        if details.signed == Signed::Confidential {
            questions.push(CaseQuestion::NameViewers);
        }
        if details.signed == Signed::Named {
            questions.push(CaseQuestion::MakeConfidential);
        }
        if details.stage == Stage::Merged {
            questions.push(CaseQuestion::Unmerge);
        } else if Step::Merge.may_follow(details.stage) {
            questions.push(CaseQuestion::Merge);
        }
    }
    if ctx.may(Right::HandleComplaints) {
        questions.push(CaseQuestion::Void);
    }
    questions
}
