//! 办结单 (A8): what became of a matter, whether in time, and what the asker says to it. One half each.

use super::boxes::ContactBoxes;
use super::yes_no;
use super::{Halves, blank_halves, contact_leaf, halves};
use crate::domain::contact::ContactFile;
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Sheet};
use crate::paper::forms::{Context, FULL, HALF, form_of, grid, note, signature};

const KIND: FormKind = FormKind::Completion;

/// The slip of a finished contact.
#[must_use]
pub fn form(file: &ContactFile, context: &Context, words: &Words) -> Form {
    let mut head = contact_leaf(KIND, &file.contact, context, words);
    if let Some(at) = file.contact.details.finished_at {
        head.heading_note = words.date(at.date());
    }
    let boxes = ContactBoxes::new(Some(file), words);
    let leaves = halves(&head, parts(boxes, context, words), words);
    form_of(KIND, Sheet::A5Pair, leaves, context, words)
}

/// Empty slips.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = ContactBoxes::new(None, words);
    blank_halves(
        KIND,
        serials,
        || parts(boxes, context, words),
        context,
        words,
    )
}

fn parts(boxes: ContactBoxes<'_>, context: &Context, words: &Words) -> Halves {
    let signs = |key: &str| signature(words.t(key), words).over(HALF).lines(2);
    let mut of_desk = vec![vec![
        boxes.asker_name().over(HALF),
        boxes.phone().over(HALF),
    ]];
    of_desk.extend(shared_rows(boxes, context, words));
    of_desk.extend([
        vec![boxes.satisfaction().over(FULL)],
        vec![
            signs("paper-handler-signature"),
            signs("paper-asker-signature"),
        ],
    ]);
    let mut of_asker = vec![vec![
        boxes.asker_name().over(HALF),
        boxes.answerable("field-handler").over(HALF),
    ]];
    of_asker.extend(shared_rows(boxes, context, words));
    of_asker.push(vec![
        signs("paper-handler-signature"),
        signs("paper-school-seal"),
    ]);
    [
        ("paper-leaf-stub", vec![grid(of_desk)]),
        (
            "paper-leaf-asker",
            vec![grid(of_asker), note(words.t("paper-completion-ask"))],
        ),
    ]
}

/// What both halves say.
fn shared_rows(boxes: ContactBoxes<'_>, context: &Context, words: &Words) -> Vec<Vec<Field>> {
    let on_time = boxes
        .details()
        .and_then(|details| details.is_on_time(context.now.date()));
    vec![
        vec![boxes.short_matter().over(FULL).lines(2)],
        vec![
            boxes
                .text("field-first-responder", |it| &it.first_responder)
                .over(HALF),
            boxes
                .text("field-department", |it| &it.department)
                .over(HALF),
        ],
        vec![
            boxes.received_at().over(HALF),
            boxes.due("field-due-on").over(HALF),
        ],
        vec![
            boxes
                .at("field-finished-at", |it| it.finished_at)
                .over(HALF),
            yes_no("paper-on-time", on_time, words).over(HALF),
        ],
        vec![
            boxes
                .text("field-result", |it| &it.result)
                .over(FULL)
                .lines(3),
        ],
        vec![boxes.told_how().over(FULL)],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{finished, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn a8_what_was_done_in_time_says_so_on_both_halves() {
        let form = form(&finished(), &context(), &words());
        for leaf in &form.leaves {
            let text = texts(leaf);
            for said in ["已办妥转出手续", "2026年11月27日 15:00", "是否按时: ☑是"]
            {
                assert!(text.contains(said), "{said}: {text}");
            }
        }
        assert!(labels(&form.leaves[0]).contains(&"满意度".to_owned()));
        assert!(!texts(&form.leaves[1]).contains("13812345678"));
    }

    #[test]
    fn a_blank_slip_ticks_nothing() {
        let form = blank(&[serial()], &context(), &words());
        assert!(form.leaves.iter().all(|leaf| !texts(leaf).contains('☑')));
    }
}
