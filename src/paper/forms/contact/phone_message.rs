//! 电话留言单 (F30): one half stays at the desk, the other is put on the desk of whoever was called for.

use super::yes_no;
use super::{Halves, blank_halves, halves, text_box};
use crate::domain::contact::PhoneMessage;
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Sheet};
use crate::paper::forms::{Context, FULL, HALF, form_of, grid, leaf, note, signature, void_mark};

const KIND: FormKind = FormKind::PhoneMessage;
/// Lines of writing for the message.
const MESSAGE_LINES: u8 = 5;

/// The slip of a message.
#[must_use]
pub fn form(message: &PhoneMessage, context: &Context, words: &Words) -> Form {
    let mut head = leaf(KIND, context, words);
    head.heading_note = words.date(message.called_at.date());
    head.marks
        .extend(void_mark(message.voiding.as_ref(), words));
    let leaves = halves(&head, parts(Some(message), words), words);
    form_of(KIND, Sheet::A5Pair, leaves, context, words)
}

/// Empty slips.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    blank_halves(KIND, serials, || parts(None, words), context, words)
}

fn parts(message: Option<&PhoneMessage>, words: &Words) -> Halves {
    let mut of_desk = rows(message, words);
    let delivered_at = message.and_then(|it| it.delivered_at);
    let delivered_at = delivered_at.map(|at| words.date_time(at));
    let delivered_by = message.map(|it| it.delivered_by.as_str());
    of_desk.extend([
        vec![
            text_box("field-delivered-at", delivered_at, words).over(HALF),
            text_box("field-delivered-by", delivered_by, words).over(HALF),
        ],
        vec![
            signature(words.t("paper-message-receiver"), words)
                .over(FULL)
                .lines(2),
        ],
    ]);
    let mut of_receiver = rows(message, words);
    of_receiver.push(vec![
        text_box("paper-message-done", None::<String>, words)
            .over(FULL)
            .lines(2),
    ]);
    [
        ("paper-leaf-stub", vec![grid(of_desk)]),
        (
            "paper-leaf-message",
            vec![grid(of_receiver), note(words.t("paper-message-ask"))],
        ),
    ]
}

fn rows(message: Option<&PhoneMessage>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, of: fn(&PhoneMessage) -> &str| text_box(key, message.map(of), words);
    let called_at = message.map(|it| words.date_time(it.called_at));
    let wants_call_back = message.map(|it| it.wants_call_back);
    vec![
        vec![
            text("field-for-person", |it| &it.for_person).over(HALF),
            text_box("field-called-at", called_at, words).over(HALF),
        ],
        vec![
            text("field-caller-name", |it| &it.caller_name).over(HALF),
            text("field-phone", |it| &it.phone).over(HALF),
        ],
        vec![text("field-caller-unit", |it| &it.caller_unit).over(FULL)],
        vec![
            text("field-message", |it| &it.message)
                .over(FULL)
                .lines(MESSAGE_LINES),
        ],
        vec![
            yes_no("field-wants-call-back", wants_call_back, words).over(HALF),
            text("field-taken-by", |it| &it.taken_by).over(HALF),
        ],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{message, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn f30_both_halves_say_who_called_for_whom_and_what_to_tell() {
        let form = form(&message(), &context(), &words());
        for leaf in &form.leaves {
            let text = texts(leaf);
            for said in [
                "李老师",
                "赵敏",
                "13900001111",
                "周五家长会改到下午四点",
                "☑是",
            ] {
                assert!(text.contains(said), "{said}: {text}");
            }
        }
        assert!(labels(&form.leaves[0]).contains(&"签收人签名".to_owned()));
    }

    #[test]
    fn a_blank_slip_has_both_halves() {
        let form = blank(&[serial()], &context(), &words());
        assert_eq!(form.leaves.len(), 2);
        assert!(!texts(&form.leaves[1]).contains('☑'));
    }
}
