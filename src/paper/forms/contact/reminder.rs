//! 催办单: the day after a matter was due, whoever is answerable is reminded, and answers on the half that returns.

use super::boxes::ContactBoxes;
use super::yes_no;
use super::{Halves, beside_leaf, blank_halves, halves, text_box};
use crate::domain::contact::{ContactFile, Reminder};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Sheet};
use crate::paper::forms::{Context, FULL, HALF, form_of, grid, note, signature};

const KIND: FormKind = FormKind::Reminder;

/// One reminder, given when the matter was so many working days over.
#[must_use]
pub fn form(
    file: &ContactFile,
    reminder: &Reminder,
    days_over: u32,
    context: &Context,
    words: &Words,
) -> Form {
    let voiding = reminder.voiding.as_ref();
    let mut head = beside_leaf(KIND, &file.contact, voiding, context, words);
    head.heading_note = words.date(reminder.reminded_at.date());
    let boxes = ContactBoxes::new(Some(file), words);
    let given = Some((reminder, days_over));
    let leaves = halves(&head, parts(boxes, given, context, words), words);
    form_of(KIND, Sheet::A5Pair, leaves, context, words)
}

/// Empty reminders.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = ContactBoxes::new(None, words);
    let of_each = || parts(boxes, None, context, words);
    blank_halves(KIND, serials, of_each, context, words)
}

fn parts(
    boxes: ContactBoxes<'_>,
    given: Option<(&Reminder, u32)>,
    context: &Context,
    words: &Words,
) -> Halves {
    let reminder = given.map(|(reminder, _)| reminder);
    let due = due_row(given, words);
    let desk = [("desk", context.desk_name.as_str().into())];
    [
        (
            "paper-leaf-reminder",
            vec![
                grid(reminded_rows(boxes, reminder, due.clone(), words)),
                note(words.with("paper-reminder-ask", &desk)),
            ],
        ),
        (
            "paper-leaf-receipt",
            vec![grid(answer_rows(boxes, reminder, due, words))],
        ),
    ]
}

fn due_row(given: Option<(&Reminder, u32)>, words: &Words) -> Vec<Field> {
    let due_on = given.and_then(|(reminder, _)| reminder.due_on);
    let days = given.filter(|(_, days)| *days > 0);
    let days = days.map(|(_, days)| words.with("paper-working-days", &[("days", days.into())]));
    vec![
        text_box("field-due-on", due_on.map(|day| words.date(day)), words).over(HALF),
        text_box("paper-days-over", days, words).over(HALF),
    ]
}

fn reminded_rows(
    boxes: ContactBoxes<'_>,
    reminder: Option<&Reminder>,
    due: Vec<Field>,
    words: &Words,
) -> Vec<Vec<Field>> {
    let to = reminder.map(|it| it.to_person.as_str());
    let said = reminder.map(|it| it.note.as_str());
    let by = reminder.map(|it| it.reminded_by.as_str());
    let at = reminder.map(|it| words.date_time(it.reminded_at));
    vec![
        vec![
            text_box("field-reminded-person", to, words).over(HALF),
            boxes
                .text("field-department", |it| &it.department)
                .over(HALF),
        ],
        vec![
            boxes.asker_name().over(HALF),
            boxes.received_at().over(HALF),
        ],
        vec![boxes.short_matter().over(FULL).lines(2)],
        due,
        vec![
            text_box("paper-reminder-note", said, words)
                .over(FULL)
                .lines(3),
        ],
        vec![
            place(boxes, reminder, words).over(HALF),
            text_box("paper-answer-by", None::<String>, words).over(HALF),
        ],
        vec![
            text_box("field-reminded-by", by, words).over(HALF),
            text_box("field-reminded-at", at, words).over(HALF),
        ],
        vec![
            signature(words.t("paper-reminded-signature"), words)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-school-seal"), words)
                .over(HALF)
                .lines(2),
        ],
    ]
}

/// Which reminder of this matter it is.
fn place(boxes: ContactBoxes<'_>, reminder: Option<&Reminder>, words: &Words) -> Field {
    let earlier = reminder.zip(boxes.file()).map(|(reminder, file)| {
        let others = file.reminders.iter();
        let upto = others.filter(|it| it.voiding.is_none() && it.id <= reminder.id);
        let args = [("count", upto.count().into())];
        words.with("paper-reminder-count", &args)
    });
    text_box("paper-reminder-place", earlier, words)
}

fn answer_rows(
    boxes: ContactBoxes<'_>,
    reminder: Option<&Reminder>,
    due: Vec<Field>,
    words: &Words,
) -> Vec<Vec<Field>> {
    let to = reminder.map(|it| it.to_person.as_str());
    let write = |key: &str| text_box(key, None::<String>, words);
    vec![
        vec![
            text_box("field-reminded-person", to, words).over(HALF),
            boxes.asker_name().over(HALF),
        ],
        vec![boxes.short_matter().over(FULL).lines(2)],
        due,
        vec![write("paper-progress").over(FULL).lines(3)],
        vec![write("paper-why-late").over(FULL).lines(2)],
        vec![
            write("paper-finish-by").over(HALF),
            yes_no("paper-wants-extension", None, words).over(HALF),
        ],
        vec![
            signature(words.t("paper-handler-signature"), words)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-department-signature"), words)
                .over(HALF)
                .lines(2),
        ],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{reminded, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn a_reminder_says_whom_which_matter_and_how_many_days_over() {
        let file = reminded();
        let form = form(&file, &file.reminders[0], 2, &context(), &words());
        let text = texts(&form.leaves[0]);
        for said in [
            "李老师",
            "转学手续怎么办",
            "2026年11月30日",
            "2 个工作日",
            "第1次",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let answer = labels(&form.leaves[1]);
        for label in ["目前进展", "未按期办结的原因", "承办人签名"] {
            assert!(answer.iter().any(|it| it == label), "{label}");
        }
    }

    #[test]
    fn a_blank_reminder_has_both_halves() {
        assert_eq!(blank(&[serial()], &context(), &words()).leaves.len(), 2);
    }
}
