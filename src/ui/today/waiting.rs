//! What waits for somebody: overdue, due today, to be signed for, unanswered, and messages that lie at the desk (A3,
//! A8, A13, F30).
//!
//! Every line opens its case; what is done with one press stands on the line.

use egui::{Align, Color32, Label, Layout, RichText, TextStyle, Ui};

use crate::desk::{ComplaintsToday, DueLine, PaperRequest, UnsignedLine, Waiting};
use crate::domain::boxes::Boxes;
use crate::domain::contact::{Contact, PhoneMessage};
use crate::domain::right::Right;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note, title, tokens};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// Room that a mark takes besides its word, with the space before it.
const MARK_WIDTH: f32 = 34.0;

/// The head: how many first contacts wait; one quiet line where nothing does. Complaints have a line of their own.
pub(super) fn head_ui(
    ui: &mut Ui,
    waiting: &Waiting,
    complaints: Option<ComplaintsToday>,
    ctx: &Ctx<'_>,
) {
    ui.label(title(ctx.words.t("today-waiting")));
    let counts = [
        waiting.due_today_count,
        waiting.overdue_count,
        waiting.unsigned_count,
        waiting.unanswered_count,
    ];
    let has_complaints = complaints.is_some_and(|it| it.counts.open > 0);
    if counts == [0; 4] && !has_complaints {
        ui.label(note(ui, ctx.words.t("today-waiting-none")));
    } else {
        let [due, over, unsigned, unanswered] = counts.map(Into::into);
        let args = [
            ("due", due),
            ("over", over),
            ("unsigned", unsigned),
            ("unanswered", unanswered),
        ];
        let line = bold(ctx.words.with("today-waiting-counts", &args));
        ui.add(Label::new(line).wrap());
    }
}

/// What waits, a line each.
pub(super) fn lists_ui(ui: &mut Ui, waiting: &Waiting, ctx: &mut Ctx<'_>) {
    let overdue = (waiting.overdue.as_slice(), waiting.overdue_count);
    list_ui(ui, "today-overdue", overdue, ctx, |ui, line, ctx| {
        due_line_ui(ui, line, true, ctx);
    });
    let due_today = (waiting.due_today.as_slice(), waiting.due_today_count);
    list_ui(ui, "today-due-today", due_today, ctx, |ui, line, ctx| {
        due_line_ui(ui, line, false, ctx);
    });
    let unsigned = (waiting.unsigned.as_slice(), waiting.unsigned_count);
    list_ui(ui, "today-unsigned", unsigned, ctx, unsigned_line_ui);
    let unanswered = (waiting.unanswered.as_slice(), waiting.unanswered_count);
    list_ui(ui, "today-unanswered", unanswered, ctx, unanswered_line_ui);
    let count = u32::try_from(waiting.messages.len()).unwrap_or(u32::MAX);
    let messages = (waiting.messages.as_slice(), count);
    list_ui(ui, "today-messages", messages, ctx, message_line_ui);
    ui.add_space(10.0);
}

/// A heading and the lines below it; nothing where there are none. The second of the pair is how many there are in
/// all, of which the lines may be the first.
fn list_ui<T>(
    ui: &mut Ui,
    heading_key: &str,
    (lines, count): (&[T], u32),
    ctx: &mut Ctx<'_>,
    mut line_ui: impl FnMut(&mut Ui, &T, &mut Ctx<'_>),
) {
    if lines.is_empty() {
        return;
    }
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.label(bold(ctx.words.t(heading_key)));
        ui.label(note(ui, count.to_string()));
    });
    for line in lines {
        line_ui(ui, line, ctx);
    }
    let more = count.saturating_sub(u32::try_from(lines.len()).unwrap_or(u32::MAX));
    if more > 0 {
        let args = [("count", more.into())];
        ui.label(note(ui, ctx.words.with("today-waiting-more", &args)));
    }
}

fn due_line_ui(ui: &mut Ui, line: &DueLine, is_over: bool, ctx: &mut Ctx<'_>) {
    let contact = &line.contact;
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            let words = ctx.words;
            let (mark, word) = match (is_over, line.days_over) {
                (false, _) => (Mark::Due, words.t("today-due-today")),
                (true, 0) => (Mark::Overdue, words.t("today-just-over")),
                (true, days) => (
                    Mark::Overdue,
                    words.with("today-days-over", &[("days", days.into())]),
                ),
            };
            state_mark_ui(ui, mark, &word);
            number_ui(ui, contact, ctx);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let word = ctx.words.t("today-remind");
                let may_remind = is_over && ctx.may(Right::KeepContacts);
                if may_remind && KeyButton::new(&word).ui(ui) {
                    remind(contact, ctx);
                }
                matter_ui(ui, contact);
            });
        });
        let reminded = line.is_reminded.then_some((Mark::Done, "today-reminded"));
        let escalated = line
            .is_escalated
            .then_some((Mark::Wrong, "today-escalated"));
        let marks = reminded.into_iter().chain(escalated);
        let marks: Vec<_> = marks.map(|(mark, key)| (mark, ctx.words.t(key))).collect();
        below_ui(ui, &answerable(contact, ctx), &marks);
    });
}

fn unsigned_line_ui(ui: &mut Ui, line: &UnsignedLine, ctx: &mut Ctx<'_>) {
    let link = &line.hand_over;
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            state_mark_ui(ui, Mark::Waiting, &ctx.words.t("today-unsigned"));
            number_ui(ui, &line.contact, ctx);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                matter_ui(ui, &line.contact);
            });
        });
        let receiver = format!("{} {}", link.to_department, link.to_person);
        let args = [
            ("receiver", receiver.trim().into()),
            ("elapsed", ctx.words.elapsed(line.waiting).into()),
        ];
        let lies = ctx.words.with("today-unsigned-line", &args);
        let too_long = line
            .is_too_long
            .then(|| (Mark::Overdue, ctx.words.t("today-unsigned-too-long")));
        below_ui(ui, &lies, too_long.as_slice());
    });
}

fn unanswered_line_ui(ui: &mut Ui, contact: &Contact, ctx: &mut Ctx<'_>) {
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            state_mark_ui(ui, Mark::Due, &ctx.words.t("today-unanswered"));
            number_ui(ui, contact, ctx);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                matter_ui(ui, contact);
            });
        });
        let at = ctx.words.date_time_short(contact.details.received_at);
        let received = ctx.words.with("today-received", &[("at", at.into())]);
        let line = format!("{received}　{}", answerable(contact, ctx));
        below_ui(ui, &line, &[]);
    });
}

fn message_line_ui(ui: &mut Ui, message: &PhoneMessage, ctx: &mut Ctx<'_>) {
    let id = message.id;
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            let args = [
                ("caller", message.caller_name.as_str().into()),
                ("person", message.for_person.as_str().into()),
            ];
            ui.label(bold(ctx.words.with("today-message-line", &args)));
            let at = ctx.words.date_time_short(message.called_at);
            ui.label(note(ui, at));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let word = ctx.words.t("today-message-told");
                if ctx.may_command(Command::TakeMessage) && KeyButton::new(&word).ui(ui) {
                    ctx.ask_deed("said-message-delivered", move |desk| {
                        desk.deliver_message(id).map(|message| message.for_person)
                    });
                }
                if KeyButton::new(&ctx.words.t("command-print")).ui(ui) {
                    ctx.ask(Ask::Print(PaperRequest::Message { message: id }));
                }
            });
        });
        ui.add(Label::new(&message.message).wrap());
        if message.wants_call_back {
            let args = [("phone", message.phone.as_str().into())];
            let call_back = ctx.words.with("today-message-call-back", &args);
            state_mark_ui(ui, Mark::Due, call_back.trim());
        }
    });
}

/// 催办: whoever is answerable is reminded, with one press.
fn remind(contact: &Contact, ctx: &mut Ctx<'_>) {
    let (id, number) = (contact.id, contact.number.to_string());
    ctx.ask_deed("said-reminded", move |desk| {
        desk.remind(id, &Boxes::default()).map(|_| number)
    });
}

/// The number, which opens the case.
fn number_ui(ui: &mut Ui, contact: &Contact, ctx: &mut Ctx<'_>) {
    if ui.link(bold(contact.number.to_string())).clicked() {
        ctx.ask(Ask::OpenContact(contact.id));
    }
}

/// The first line of the matter, in what room is left.
fn matter_ui(ui: &mut Ui, contact: &Contact) {
    let matter = contact.details.matter.lines().next().unwrap_or_default();
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.add(Label::new(RichText::new(matter).color(tokens(ui).ink)).truncate());
    });
}

/// Who answers for a case now.
fn answerable(contact: &Contact, ctx: &Ctx<'_>) -> String {
    let details = &contact.details;
    let person = format!("{} {}", details.department, details.answerable);
    let args = [("person", person.trim().into())];
    ctx.words.with("today-answerable", &args)
}

/// What stands below the first line of a card: a text, and marks beside it where they fit, or else on a line of their
/// own. Nothing makes the card wider than its place.
fn below_ui(ui: &mut Ui, text: &str, marks: &[(Mark, String)]) {
    let font = TextStyle::Body.resolve(ui.style());
    let width = |text: &str| {
        let galley =
            ui.painter()
                .layout_no_wrap(text.to_owned(), font.clone(), Color32::PLACEHOLDER);
        galley.size().x
    };
    let of_marks: f32 = marks.iter().map(|(_, word)| width(word) + MARK_WIDTH).sum();
    let fits = width(text) + of_marks <= ui.available_width();
    let marks_ui = |ui: &mut Ui| {
        for (mark, word) in marks {
            state_mark_ui(ui, *mark, word);
        }
    };
    ui.horizontal(|ui| {
        ui.add(Label::new(note(ui, text)).truncate());
        if fits {
            marks_ui(ui);
        }
    });
    if !fits && !marks.is_empty() {
        ui.horizontal(marks_ui);
    }
}
