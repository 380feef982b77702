//! 投诉答复书 (C2): what was found, what the school does about it, and what can be done by whoever is not content. It is the
//! complainant's, and names them only where the file was opened.

use super::boxes::ComplaintBoxes;
use super::letter::{Delivery, closing, delivery, remedy, salutation, seal_place, set};
use super::{complaint_leaf, identity_mark};
use crate::domain::complaint::ComplaintFile;
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Block, Form, Leaf, Manner, Sheet};
use crate::paper::forms::{Context, FULL, HALF, blank_leaf, blank_note, form_of, grid, text_box};

const KIND: FormKind = FormKind::ComplaintReply;
/// Lines of writing for the answer, the heart of the letter.
const ANSWER_LINES: u8 = 12;

/// The reply.
#[must_use]
pub fn form(file: &ComplaintFile, context: &Context, words: &Words) -> Form {
    let mut leaf = complaint_leaf(KIND, file, context, words);
    leaf.marks.extend(identity_mark(file, words));
    // The letter bears its day under the school's name.
    leaf.heading_note = String::new();
    let boxes = ComplaintBoxes::new(Some(file), words);
    leaf.blocks = letter(boxes, context, words);
    let day = file.complaint.details.replied_on;
    let day = day.unwrap_or_else(|| context.now.date());
    leaf.blocks.extend(closing(day, context, words));
    leaf.blocks.extend(proof(boxes, words));
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty replies.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = ComplaintBoxes::new(None, words);
    let write = |key: &str| text_box(key, None::<String>, words);
    let leaves = serials.iter().map(|serial| {
        let rows = vec![
            vec![
                write("paper-complaint-number").over(HALF),
                write("field-received-on").over(HALF),
            ],
            vec![write("paper-complaint-matter").over(FULL).lines(3)],
            vec![boxes.finding().over(FULL)],
            vec![write("paper-reply-answer").over(FULL).lines(ANSWER_LINES)],
        ];
        let mut blocks = vec![grid(rows), remedy(context, words), seal_place(words)];
        blocks.extend(proof(boxes, words));
        blocks.push(blank_note(words));
        Leaf {
            blocks,
            ..blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn proof(boxes: ComplaintBoxes<'_>, words: &Words) -> [Block; 2] {
    let replied = Delivery {
        how: |it| it.replied_how,
        on: |it| it.replied_on,
        proof: |it| &it.delivery_proof,
    };
    delivery(boxes, &replied, words)
}

fn letter(boxes: ComplaintBoxes<'_>, context: &Context, words: &Words) -> Vec<Block> {
    let mut blocks = vec![salutation(boxes, words)];
    let Some(complaint) = boxes.complaint() else {
        return blocks;
    };
    let details = &complaint.details;
    let letter = |text: String| set(text, Manner::Letter);
    let opening = [
        ("date", words.date(details.received_on).into()),
        ("channel", words.t(details.channel.label_key()).into()),
        ("number", complaint.number.to_string().into()),
    ];
    blocks.push(letter(
        words.with("paper-complaint-reply-opening", &opening),
    ));
    // What was sealed does not stand in a letter that lies open on a desk.
    let matter = boxes.gist();
    if !details.gist().is_empty() {
        blocks.push(Block::Heading(words.t("paper-complaint-matter")));
        blocks.push(letter(matter));
    }
    if let Some(finding) = details.finding {
        let args = [("finding", words.t(finding.label_key()).into())];
        blocks.push(Block::Heading(words.t("field-finding")));
        blocks.push(letter(words.with("paper-complaint-reply-found", &args)));
    }
    blocks.push(Block::Heading(words.t("paper-reply-answer")));
    blocks.push(letter(details.reply.clone()));
    blocks.push(Block::Space { height_mm: 2.0 });
    blocks.push(remedy(context, words));
    if !details.replied_by.is_empty() {
        let args = [
            ("label", words.t("field-replied-by").into()),
            ("text", details.replied_by.as_str().into()),
        ];
        blocks.push(letter(words.with("paper-labelled", &args)));
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{closed, confidential, opened, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    fn text_of(file: &ComplaintFile) -> String {
        texts(&form(file, &context(), &words()).leaves[0])
    }

    #[test]
    fn c2_a_reply_says_what_was_found_what_is_done_and_what_remains_to_do() {
        let text = text_of(&closed());
        for said in [
            "投诉人：",
            "TS-2026-0012",
            "收取资料费没有公示",
            "认定结果：属实",
            "已退还费用",
            "教育主管部门",
            "实验小学（盖章）\n2026年12月8日",
            "☑书面",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(
            !text.contains("核对收据"),
            "what the finding rests on stays inside: {text}"
        );
    }

    #[test]
    fn c4_a_reply_in_a_confidential_case_tells_no_sealed_fact() {
        let mut file = opened(confidential());
        file.complaint.details.reply = "已处理".into();
        let text = text_of(&file);
        assert!(!text.contains("李老师在校外补课"), "{text}");
        assert!(text.contains("张敏："), "{text}");
    }

    #[test]
    fn a_blank_reply_has_room_for_the_answer() {
        let form = blank(&[serial()], &context(), &words());
        assert!(labels(&form.leaves[0]).contains(&"答复意见".to_owned()));
    }
}
