//! What hangs beside a contact and has no boxes of its own on the record.

use crate::domain::contact::{ContactFile, Extension};
use crate::i18n::Words;
use crate::paper::form::Block;
use crate::paper::forms::note;

/// Notices, extensions, reminders and annotations: a line each.
pub(super) fn blocks(file: &ContactFile, words: &Words) -> Vec<Block> {
    let notices = file.notices.iter().filter(|it| it.voiding.is_none());
    let notices = notices.map(|notice| {
        let args = [
            ("at", words.date_time(notice.given_at).into()),
            ("by", notice.given_by.as_str().into()),
            ("missing", notice.missing.join("；").into()),
        ];
        let key = if notice.missing.is_empty() {
            "paper-record-notice-only"
        } else {
            "paper-record-notice"
        };
        words.with(key, &args)
    });
    let extensions = file.extensions.iter().filter(|it| it.voiding.is_none());
    let extensions = extensions.map(|extension| extension_line(extension, words));
    let reminders = file.reminders.iter().filter(|it| it.voiding.is_none());
    let reminders = reminders.map(|reminder| {
        let args = [
            ("at", words.date_time(reminder.reminded_at).into()),
            ("by", reminder.reminded_by.as_str().into()),
            ("to", reminder.to_person.as_str().into()),
        ];
        words.with("paper-record-reminder", &args)
    });
    let annotations = file.annotations.iter().filter(|it| it.voiding.is_none());
    let annotations = annotations.map(|annotation| {
        let args = [
            ("at", words.date_time(annotation.noted_at).into()),
            ("by", annotation.noted_by.as_str().into()),
            ("text", annotation.text.as_str().into()),
        ];
        words.with("paper-record-annotation", &args)
    });
    let trips = file.trips.iter().map(|trip| {
        let args = [
            ("at", words.date_time(trip.details.received_at).into()),
            ("number", trip.number.to_string().into()),
        ];
        words.with("paper-record-trip", &args)
    });
    notices
        .chain(extensions)
        .chain(reminders)
        .chain(annotations)
        .chain(trips)
        .map(note)
        .collect()
}

fn extension_line(extension: &Extension, words: &Words) -> String {
    let mut args = vec![
        ("old", words.date(extension.old_due_on).into()),
        ("new", words.date(extension.new_due_on).into()),
        ("reason", extension.reason.as_str().into()),
    ];
    let Some(decision) = extension.decision else {
        return words.with("paper-record-extension-undecided", &args);
    };
    args.push(("decision", words.t(decision.label_key()).into()));
    args.push(("by", extension.decided_by.as_str().into()));
    words.with("paper-record-extension", &args)
}
