//! What hangs beside a first contact, in the order in which it happened: the chain of hand-overs, notices, extensions,
//! reminders, annotations, and further trips for the same matter.

use egui::{Align, Label, Layout, TextStyle, Ui};

use super::deed::Deed;
use crate::domain::contact::{
    ContactFile, Decision, Extension, HandOver, HandOverState, OneTimeNotice,
};
use crate::domain::right::Right;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// Draws all of it; returns what is to be done about one of them.
pub(super) fn beside_ui(ui: &mut Ui, file: &ContactFile, ctx: &mut Ctx<'_>) -> Option<Deed> {
    let deed = chain_ui(ui, file, ctx);
    for notice in &file.notices {
        notice_ui(ui, notice, ctx);
    }
    for extension in &file.extensions {
        extension_ui(ui, extension, ctx);
    }
    let words = ctx.words;
    for reminder in &file.reminders {
        card_ui(ui, |ui| {
            let args = [
                ("at", words.date_time(reminder.reminded_at).into()),
                ("by", reminder.reminded_by.as_str().into()),
                ("to", reminder.to_person.as_str().into()),
            ];
            ui.label(words.with("contact-reminder-line", &args));
            text_ui(ui, &reminder.note);
        });
    }
    for annotation in &file.annotations {
        card_ui(ui, |ui| {
            let args = [
                ("at", words.date_time(annotation.noted_at).into()),
                ("by", annotation.noted_by.as_str().into()),
            ];
            ui.label(note(ui, words.with("contact-annotation-line", &args)));
            text_ui(ui, &annotation.text);
        });
    }
    trips_ui(ui, file, ctx);
    deed
}

fn text_ui(ui: &mut Ui, text: &str) {
    if !text.is_empty() {
        ui.label(text);
    }
}

/// A heading with a state at its right end; a long heading goes on below itself and never under the state.
pub(in crate::ui) fn heading_ui(ui: &mut Ui, heading: String, mark: Mark, state: &str) {
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
        state_mark_ui(ui, mark, state);
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            ui.add(Label::new(bold(heading)).wrap());
        });
    });
}

/// 首问责任人 and every link of the chain after (A3).
fn chain_ui(ui: &mut Ui, file: &ContactFile, ctx: &Ctx<'_>) -> Option<Deed> {
    if file.hand_overs.is_empty() {
        return None;
    }
    let words = ctx.words;
    let mut deed = None;
    ui.add_space(6.0);
    ui.label(bold(words.t("contact-chain")));
    let args = [
        ("name", file.contact.details.first_responder.as_str().into()),
        (
            "at",
            words.date_time(file.contact.details.received_at).into(),
        ),
    ];
    ui.label(words.with("contact-chain-first", &args));
    for link in &file.hand_overs {
        card_ui(ui, |ui| {
            let args = [
                ("from", link.from_person.as_str().into()),
                ("to", link.to_person.as_str().into()),
            ];
            let state = link.state();
            let mark = match state {
                HandOverState::Unsigned => Mark::Waiting,
                HandOverState::SignedFor => Mark::Done,
                HandOverState::SentBack => Mark::Wrong,
                HandOverState::Void => Mark::Void,
            };
            let heading = words.with("contact-chain-link", &args);
            heading_ui(ui, heading, mark, &words.t(state.label_key()));
            link_ui(ui, link, ctx);
            let is_unsigned = state == HandOverState::Unsigned;
            let may_void = is_unsigned && ctx.may(Right::KeepContacts);
            if may_void && ui.link(words.t("beside-void")).clicked() {
                deed = Some(Deed::VoidHandOver(link.id));
            }
        });
    }
    deed
}

fn link_ui(ui: &mut Ui, link: &HandOver, ctx: &Ctx<'_>) {
    let words = ctx.words;
    if !link.stands_in_for.is_empty() {
        let name = ("name", link.stands_in_for.as_str().into());
        ui.label(note(ui, words.with("contact-chain-stands-in", &[name])));
    }
    text_ui(ui, &link.passed_on);
    let dwell = ctx.words.elapsed(link.dwell(ctx.now));
    let handed_at = words.date_time(link.handed_at);
    let line = match (link.signed_at, link.sent_back_at) {
        (_, Some(at)) => {
            let args = [
                ("handed", handed_at.into()),
                ("at", words.date_time(at).into()),
                ("by", link.sent_back_by.as_str().into()),
                ("reason", link.sent_back_reason.as_str().into()),
                ("dwell", dwell.into()),
            ];
            words.with("contact-chain-sent-back", &args)
        }
        (Some(at), None) => {
            let args = [
                ("handed", handed_at.into()),
                ("at", words.date_time(at).into()),
                ("by", link.signed_by.as_str().into()),
                ("dwell", dwell.into()),
            ];
            words.with("contact-chain-signed", &args)
        }
        (None, None) => {
            let args = [("handed", handed_at.into()), ("dwell", dwell.into())];
            words.with("contact-chain-waits", &args)
        }
    };
    ui.label(note(ui, line));
}

fn notice_ui(ui: &mut Ui, notice: &OneTimeNotice, ctx: &Ctx<'_>) {
    let words = ctx.words;
    card_ui(ui, |ui| {
        let (mark, key) = match (&notice.voiding, notice.signed_at) {
            (Some(_), _) => (Mark::Void, "hand-over-state-void"),
            (None, Some(_)) => (Mark::Done, "contact-notice-signed"),
            (None, None) => (Mark::Waiting, "contact-notice-unsigned"),
        };
        heading_ui(ui, words.t("outcome-notice"), mark, &words.t(key));
        let args = [
            ("at", words.date_time(notice.given_at).into()),
            ("by", notice.given_by.as_str().into()),
        ];
        ui.label(note(ui, words.with("contact-notice-line", &args)));
        for (key, lines) in [
            ("contact-notice-missing", &notice.missing),
            ("contact-notice-received", &notice.received),
        ] {
            if !lines.is_empty() {
                let args = [("materials", wording::list(lines, words).into())];
                ui.label(words.with(key, &args));
            }
        }
        text_ui(ui, &notice.explained);
    });
}

pub(in crate::ui) fn extension_ui(ui: &mut Ui, extension: &Extension, ctx: &Ctx<'_>) {
    let words = ctx.words;
    card_ui(ui, |ui| {
        let (mark, key) = match (&extension.voiding, extension.decision, extension.told_at) {
            (Some(_), ..) => (Mark::Void, "hand-over-state-void"),
            (None, None, _) => (Mark::Waiting, "contact-extension-waits"),
            (None, Some(Decision::Refused), _) => (Mark::Wrong, "contact-extension-refused"),
            (None, Some(Decision::Approved), None) => (Mark::Waiting, "contact-extension-untold"),
            (None, Some(Decision::Approved), Some(_)) if extension.counts() => {
                (Mark::Done, "contact-extension-counts")
            }
            _ => (Mark::Wrong, "contact-extension-does-not-count"),
        };
        let args = [
            ("old", words.date_short(extension.old_due_on).into()),
            ("new", words.date_short(extension.new_due_on).into()),
        ];
        let heading = words.with("contact-extension-heading", &args);
        heading_ui(ui, heading, mark, &words.t(key));
        let args = [
            ("at", words.date_time(extension.asked_at).into()),
            ("by", extension.asked_by.as_str().into()),
            ("reason", extension.reason.as_str().into()),
        ];
        ui.label(words.with("contact-extension-asked", &args));
        if let Some(at) = extension.decided_at {
            let args = [
                ("at", words.date_time(at).into()),
                ("by", extension.decided_by.as_str().into()),
            ];
            ui.label(note(ui, words.with("contact-extension-decided", &args)));
        }
        if let (Some(at), Some(how)) = (extension.told_at, extension.told_how) {
            let args = [
                ("at", words.date_time(at).into()),
                ("how", words.t(how.label_key()).into()),
            ];
            ui.label(note(ui, words.with("contact-extension-told", &args)));
        }
        if extension.is_late() {
            ui.label(words.t("contact-extension-late"));
        }
    });
}

/// What it is a further trip for, and the further trips for it (A7).
fn trips_ui(ui: &mut Ui, file: &ContactFile, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    if let Some(earlier) = &file.earlier {
        card_ui(ui, |ui| {
            let number = ("number", earlier.contact.number.to_string().into());
            let link = words.with("contact-trip-of", &[number]);
            if ui.link(bold(link)).clicked() {
                ctx.ask(Ask::OpenContact(earlier.contact.id));
            }
            let given = earlier.notices.iter().filter(|it| it.voiding.is_none());
            for notice in given {
                let args = [
                    ("at", words.date_time(notice.given_at).into()),
                    ("materials", wording::list(&notice.missing, words).into()),
                ];
                ui.label(note(ui, words.with("contact-trip-notice", &args)));
            }
            if let Some(cause) = file.contact.details.repeat_cause {
                ui.label(words.t(cause.label_key()));
            }
        });
    }
    if file.trips.is_empty() {
        return;
    }
    card_ui(ui, |ui| {
        let count = ("count", file.trips.len().into());
        ui.label(bold(words.with("contact-trips", &[count])));
        for trip in &file.trips {
            let at = words.date_time(trip.details.received_at);
            if ui.link(format!("{}　{at}", trip.number)).clicked() {
                ctx.ask(Ask::OpenContact(trip.id));
            }
        }
    });
}
