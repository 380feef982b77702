//! One first contact in lines of text.

use super::{beside, field_lines, history_lines};
use crate::desk::ContactRecord;
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::wording;

/// Its fields, the reasons of its due date, what hangs beside it, and its history, oldest first.
pub(super) fn lines(record: &ContactRecord, words: &Words) -> Vec<String> {
    let file = &record.file;
    let contact = &file.contact;
    let state = words.t(file.state().label_key());
    let mut lines = vec![format!("{}  {state}", contact.number)];
    if contact.is_backdated() {
        lines.push(words.t("cli-show-backdated"));
    }
    lines.extend(field_lines(contact, words));
    if let Some(item) = &file.item {
        lines.push(linked(Table::ServiceItem, &item.name, words));
    }
    if let Some(earlier) = &file.earlier {
        let number = earlier.contact.number.to_string();
        let args = [("number", number.into())];
        lines.push(format!("  {}", words.with("cli-show-earlier", &args)));
    }
    if !file.trips.is_empty() {
        let trips: Vec<String> = file.trips.iter().map(|it| it.number.to_string()).collect();
        let args = [("numbers", wording::list(&trips, words).into())];
        lines.push(format!("  {}", words.with("cli-show-trips", &args)));
    }
    lines.extend(due_lines(record, words));
    beside(&file.hand_overs, words, &mut lines);
    beside(&file.notices, words, &mut lines);
    beside(&file.extensions, words, &mut lines);
    beside(&file.reminders, words, &mut lines);
    beside(&file.annotations, words, &mut lines);
    lines.extend(history_lines(&record.history, Table::Contact, words));
    lines
}

fn linked(table: Table, name: &str, words: &Words) -> String {
    let args = [
        ("label", wording::table(table, words).into()),
        ("value", name.into()),
    ];
    format!("  {}", words.with("cli-show-field", &args))
}

/// Why it is due when it is, a line a day.
fn due_lines(record: &ContactRecord, words: &Words) -> Vec<String> {
    if record.reasons.is_empty() {
        return Vec::new();
    }
    let counts = [
        ("used", record.days_used.into()),
        ("left", record.days_left.into()),
    ];
    let mut lines = vec![format!("\n{}", words.with("cli-show-due", &counts))];
    for (place, day) in record.reasons.iter().enumerate() {
        let date = words.date_with_weekday(day.day);
        let what = wording::due_day(day, place == 0, words);
        lines.push(format!("  {date}  {what}"));
    }
    lines
}
