//! 意见建议登记表 (B9): what somebody thinks, whom it was sent to, what they were told about it. Who gave it stands on none
//! that is printed: the boxes say that it is sealed (C4, 5D 七).

use super::boxes::OpinionBoxes;
use super::rectification_boxes::ordered_blocks;
use super::{blank_sheets, opinion_leaf};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::opinion::OpinionFile;
use crate::domain::protection::Signed;
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Sheet};
use crate::paper::forms::{Context, FULL, HALF, THIRD, form_of, grid, note, signature, text_box};

const KIND: FormKind = FormKind::OpinionRecord;

/// The record of an opinion.
#[must_use]
pub fn form(file: &OpinionFile, context: &Context, words: &Words) -> Form {
    let mut leaf = opinion_leaf(KIND, &file.opinion, context, words);
    leaf.blocks = blocks(OpinionBoxes::new(Some(file), words), words);
    leaf.blocks
        .extend(ordered_blocks(&file.rectifications, words));
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let blocks = || {
        let mut blocks = blocks(OpinionBoxes::new(None, words), words);
        blocks.push(note(words.t("paper-opinion-blank-keep")));
        blocks
    };
    blank_sheets(KIND, serials, blocks, context, words)
}

fn blocks(boxes: OpinionBoxes<'_>, words: &Words) -> Vec<Block> {
    let mut rows = vec![vec![boxes.signed().over(FULL)]];
    rows.push(vec![boxes.source().over(FULL)]);
    rows.extend(giver_rows(boxes));
    rows.extend(said_rows(boxes, words));
    rows.extend(feedback_rows(boxes));
    rows.extend(follow_up_rows(boxes));
    if boxes.details().is_some_and(|it| !it.note.is_empty()) {
        rows.push(vec![boxes.text("field-note", |it| &it.note).over(FULL)]);
    }
    let signs = |key: &str| signature(words.t(key), words).over(HALF).lines(2);
    rows.push(vec![
        signs("paper-complaint-clerk-signature"),
        signs("paper-complaint-office-signature"),
    ]);
    vec![grid(rows)]
}

/// Who gave it. An anonymous opinion has one box that says so.
fn giver_rows(boxes: OpinionBoxes<'_>) -> Vec<Vec<Field>> {
    let mut rows = vec![vec![
        boxes.giver("field-giver-name").over(HALF),
        boxes
            .day("field-received-on", |it| Some(it.received_on))
            .over(HALF),
    ]];
    if boxes.wants(|it| it.signed != Signed::Anonymous) {
        rows.push(vec![
            boxes.giver("field-phone").over(HALF),
            boxes.giver("paper-complaint-address").over(HALF),
        ]);
        rows.push(vec![
            boxes.giver("field-student-name").over(THIRD),
            boxes.giver("field-student-class").over(THIRD),
            boxes.giver("field-relation").over(THIRD),
        ]);
    }
    rows.push(vec![boxes.giver_kind().over(FULL)]);
    rows
}

fn said_rows(boxes: OpinionBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let entered_by = boxes.opinion().map(|it| it.entered_by.as_str());
    vec![
        vec![
            boxes
                .text("field-content", |it| &it.content)
                .over(FULL)
                .lines(5),
        ],
        vec![
            boxes
                .yes_no("field-is-about-principal", |it| Some(it.is_about_principal))
                .over(HALF),
            text_box("field-entered-by", entered_by, words).over(HALF),
        ],
        vec![
            boxes
                .text("field-answerable-department", |it| &it.department)
                .over(HALF),
            boxes.text("field-handler", |it| &it.handler).over(HALF),
        ],
        vec![
            boxes.day("field-sent-on", |it| it.sent_on).over(THIRD),
            boxes.text("field-sent-by", |it| &it.sent_by).over(THIRD),
            boxes.due("field-feedback-due-on").over(THIRD),
        ],
    ]
}

fn feedback_rows(boxes: OpinionBoxes<'_>) -> Vec<Vec<Field>> {
    vec![
        vec![boxes.outcome().over(FULL)],
        vec![
            boxes
                .text("field-feedback", |it| &it.feedback)
                .over(FULL)
                .lines(3),
        ],
        vec![boxes.feedback_how().over(FULL)],
        boxes.feedback_row(),
    ]
}

/// 回访; left out until it took place, and so on an empty form: it is due when the power is long back.
fn follow_up_rows(boxes: OpinionBoxes<'_>) -> Vec<Vec<Field>> {
    let is_followed_up = boxes
        .details()
        .is_some_and(|it| it.followed_up_on.is_some());
    if !is_followed_up {
        return Vec::new();
    }
    vec![
        vec![
            boxes
                .day("field-followed-up-on", |it| it.followed_up_on)
                .over(THIRD),
            boxes
                .text("field-followed-up-by", |it| &it.followed_up_by)
                .over(THIRD),
            boxes
                .yes_no("field-has-retaliation", |it| it.has_retaliation)
                .over(THIRD),
        ],
        vec![boxes.satisfaction().over(FULL)],
        vec![
            boxes
                .text("field-follow-up-note", |it| &it.follow_up_note)
                .over(FULL),
        ],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{anonymous, fed_back, named, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    fn text_of(file: &OpinionFile) -> String {
        texts(&form(file, &context(), &words()).leaves[0])
    }

    #[test]
    fn e5_the_boxes_of_who_gave_it_say_that_it_is_sealed() {
        let text = text_of(&named());
        for label in ["提出人", "电话", "住址或单位", "学生"] {
            assert!(
                text.contains(&format!("\n{label}: （已加封）\n")),
                "{label}: {text}"
            );
        }
        assert!(text.contains("食堂排队太久"), "{text}");
        assert!(!text_of(&anonymous()).contains("已加封"));
    }

    #[test]
    fn e7_a_record_says_by_whom_and_when_feedback_was_given() {
        let text = text_of(&fed_back());
        for said in ["☑采纳", "2026年12月8日", "已增开窗口", "☑公示"] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn a_record_names_the_box_it_lay_in() {
        let text = text_of(&anonymous());
        assert!(text.contains("校门口意见箱"), "{text}");
    }

    #[test]
    fn a_blank_record_asks_first_how_it_is_signed() {
        let form = blank(&[serial()], &context(), &words());
        let labels = labels(&form.leaves[0]);
        assert_eq!(labels[0], "署名方式");
        assert!(!texts(&form.leaves[0]).contains('☑'));
    }
}
