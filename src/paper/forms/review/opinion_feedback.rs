//! 意见反馈单 (E5, E7): one half tells a department what was said and until when it is to feed back; the other comes back
//! with the feedback. Neither says who gave the opinion.

use super::boxes::OpinionBoxes;
use super::opinion_leaf;
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::opinion::OpinionFile;
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Sheet};
use crate::paper::forms::halves::{Halves, blank_halves, halves};
use crate::paper::forms::{
    Context, FULL, HALF, THIRD, form_of, grid, note, short_matter, signature, text_box,
};

const KIND: FormKind = FormKind::OpinionFeedback;

/// The slip of an opinion that was sent to a department; once it was fed back, with the feedback.
#[must_use]
pub fn form(file: &OpinionFile, context: &Context, words: &Words) -> Form {
    let head = opinion_leaf(KIND, &file.opinion, context, words);
    let boxes = OpinionBoxes::new(Some(file), words);
    let leaves = halves(&head, parts(boxes, words), words);
    form_of(KIND, Sheet::A5Pair, leaves, context, words)
}

/// Empty slips.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let of_each = || parts(OpinionBoxes::new(None, words), words);
    blank_halves(KIND, serials, of_each, context, words)
}

fn parts(boxes: OpinionBoxes<'_>, words: &Words) -> Halves {
    let sent = vec![
        grid(sent_rows(boxes, words)),
        note(words.t("paper-opinion-feedback-ask")),
    ];
    let answer = vec![
        grid(answer_rows(boxes, words)),
        note(words.t("paper-opinion-answer-ask")),
    ];
    [
        ("paper-leaf-opinion-sent", sent),
        ("paper-leaf-opinion-answer", answer),
    ]
}

fn people_row(boxes: OpinionBoxes<'_>) -> Vec<Field> {
    vec![
        boxes
            .text("field-answerable-department", |it| &it.department)
            .over(THIRD),
        boxes.text("field-handler", |it| &it.handler).over(THIRD),
        boxes.due("field-feedback-due-on").over(THIRD),
    ]
}

fn sent_rows(boxes: OpinionBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let mut rows = Vec::from_iter(boxes.number_row());
    let source = boxes.details().map(|it| words.t(it.source.label_key()));
    rows.extend([
        people_row(boxes),
        vec![
            boxes
                .day("field-received-on", |it| Some(it.received_on))
                .over(THIRD),
            boxes.day("field-sent-on", |it| it.sent_on).over(THIRD),
            text_box("field-opinion-source", source, words).over(THIRD),
        ],
        vec![
            boxes
                .text("field-content", |it| &it.content)
                .over(FULL)
                .lines(5),
        ],
        vec![
            boxes.text("field-sent-by", |it| &it.sent_by).over(HALF),
            signature(words.t("paper-school-seal"), words)
                .over(HALF)
                .lines(2),
        ],
    ]);
    rows
}

fn answer_rows(boxes: OpinionBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let content = boxes.details().map(|it| short_matter(&it.content));
    let mut rows = Vec::from_iter(boxes.number_row());
    rows.extend([
        people_row(boxes),
        vec![text_box("field-content", content, words).over(FULL)],
        vec![boxes.outcome().over(FULL)],
        vec![
            boxes
                .text("field-feedback", |it| &it.feedback)
                .over(FULL)
                .lines(3),
        ],
        vec![boxes.feedback_how().over(FULL)],
        boxes.feedback_row(),
        vec![
            signature(words.t("paper-handler-signature"), words)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-department-signature"), words)
                .over(HALF)
                .lines(2),
        ],
    ]);
    rows
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{fed_back, named, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, texts, words};

    #[test]
    fn e5_a_department_is_told_what_and_until_when_and_not_who() {
        let form = form(&named(), &context(), &words());
        let [sent, answer] = &form.leaves[..] else {
            unreachable!("a slip has two halves")
        };
        for said in ["食堂排队太久", "总务处", "李老师", "2026年12月14日"] {
            assert!(texts(sent).contains(said), "{said}: {}", texts(sent));
        }
        for half in [sent, answer] {
            assert!(!texts(half).contains("张敏") && !texts(half).contains("已加封"));
        }
        assert!(texts(answer).contains("反馈内容: \n"), "{}", texts(answer));
    }

    #[test]
    fn e7_the_half_that_comes_back_bears_the_feedback() {
        let form = form(&fed_back(), &context(), &words());
        let answer = texts(&form.leaves[1]);
        assert!(
            answer.contains("已增开窗口") && answer.contains("☑采纳"),
            "{answer}"
        );
    }

    #[test]
    fn a_blank_slip_leaves_room_for_the_number() {
        let form = blank(&[serial()], &context(), &words());
        assert!(
            form.leaves
                .iter()
                .all(|leaf| texts(leaf).starts_with("意见编号: \n"))
        );
    }
}
