//! 回访记录 (C5): whether the matter is settled, whether whoever complained is content, and whether anybody took it out on
//! them. Asked of everybody whose complaint was replied to; it names nobody.

use super::boxes::ComplaintBoxes;
use super::complaint_leaf;
use crate::domain::complaint::ComplaintFile;
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Sheet};
use crate::paper::forms::{
    Context, FULL, HALF, blank_leaf, blank_note, form_of, grid, note, signature, text_box,
};

const KIND: FormKind = FormKind::FollowUpRecord;

/// The record of a follow-up; before it took place, a sheet to take along.
#[must_use]
pub fn form(file: &ComplaintFile, context: &Context, words: &Words) -> Form {
    let mut leaf = complaint_leaf(KIND, file, context, words);
    leaf.blocks = blocks(ComplaintBoxes::new(Some(file), words), words);
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials.iter().map(|serial| {
        let mut blocks = blocks(ComplaintBoxes::new(None, words), words);
        blocks.push(blank_note(words));
        Leaf {
            blocks,
            ..blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn blocks(boxes: ComplaintBoxes<'_>, words: &Words) -> Vec<Block> {
    let mut rows = Vec::from_iter(boxes.number_row());
    rows.extend([
        vec![
            boxes.day("field-replied-on", |it| it.replied_on).over(HALF),
            boxes
                .text("field-replied-by", |it| &it.replied_by)
                .over(HALF),
        ],
        vec![boxes.category().over(HALF), boxes.department().over(HALF)],
        vec![
            boxes
                .day("field-followed-up-on", |it| it.followed_up_on)
                .over(HALF),
            boxes
                .text("field-followed-up-by", |it| &it.followed_up_by)
                .over(HALF),
        ],
        vec![
            boxes
                .manner("field-followed-up-how", |it| it.followed_up_how)
                .over(FULL),
        ],
    ]);
    rows.extend(answer_rows(boxes, words));
    vec![grid(rows), note(words.t("paper-follow-up-ask"))]
}

fn answer_rows(boxes: ComplaintBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let write = |key: &str| text_box(key, None::<String>, words);
    vec![
        vec![
            boxes
                .yes_no("field-is-solved", |it| it.is_solved)
                .over(HALF),
            boxes
                .yes_no("field-has-retaliation", |it| it.has_retaliation)
                .over(HALF),
        ],
        vec![boxes.satisfaction().over(FULL)],
        vec![
            boxes
                .text("paper-follow-up-note", |it| &it.follow_up_note)
                .over(FULL)
                .lines(6),
        ],
        vec![write("paper-follow-up-why").over(FULL).lines(3)],
        vec![write("paper-follow-up-next").over(FULL).lines(3)],
        vec![
            signature(words.t("paper-follow-up-signature"), words)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-complaint-office-signature"), words)
                .over(HALF)
                .lines(2),
        ],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{closed, opened, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn c5_a_follow_up_asks_about_retaliation_and_names_nobody() {
        let form = form(&opened(closed()), &context(), &words());
        let text = texts(&form.leaves[0]);
        assert!(text.contains("是否受到打击报复: ☑否"), "{text}");
        assert!(text.contains("满意度: ☑满意"), "{text}");
        assert!(!text.contains("张敏"), "{text}");
    }

    #[test]
    fn a_blank_record_ticks_nothing() {
        let form = blank(&[serial()], &context(), &words());
        assert!(!texts(&form.leaves[0]).contains('☑'));
        assert!(labels(&form.leaves[0]).contains(&"投诉编号".to_owned()));
    }
}
