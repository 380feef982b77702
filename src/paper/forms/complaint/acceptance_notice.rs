//! 受理告知书, 不予受理告知书, 转送告知书: whether the school takes a complaint up, until when it answers, or why it does not
//! and who will.

use super::boxes::{ComplaintBoxes, due};
use super::letter::{Delivery, closing, delivery, remedy, salutation, seal_place, set};
use super::{complaint_leaf, identity_mark};
use crate::domain::complaint::{Acceptance, ComplaintFile};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::{Arg, Words};
use crate::paper::form::{Block, Form, Leaf, Manner, Sheet};
use crate::paper::forms::{Context, FULL, HALF, blank_leaf, blank_note, form_of, grid, text_box};

const KIND: FormKind = FormKind::AcceptanceNotice;

/// The notice about a complaint that was accepted, refused or referred.
#[must_use]
pub fn form(
    file: &ComplaintFile,
    acceptance: Acceptance,
    context: &Context,
    words: &Words,
) -> Form {
    let mut leaf = complaint_leaf(KIND, file, context, words);
    leaf.marks.extend(identity_mark(file, words));
    leaf.title = words.t(match acceptance {
        Acceptance::Accepted => "paper-acceptance-title-accepted",
        Acceptance::Refused => "paper-acceptance-title-refused",
        Acceptance::Referred => "paper-acceptance-title-referred",
    });
    // The letter bears its day under the school's name.
    leaf.heading_note = String::new();
    let boxes = ComplaintBoxes::new(Some(file), words);
    let details = &file.complaint.details;
    leaf.blocks = vec![salutation(boxes, words)];
    leaf.blocks
        .extend(paragraphs(file, acceptance, context, words));
    let day = details.accepted_on.unwrap_or_else(|| context.now.date());
    leaf.blocks.extend(closing(day, context, words));
    leaf.blocks.extend(proof(boxes, words));
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty notices.
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
            vec![
                boxes
                    .acceptance("paper-acceptance-decision", |it| it.acceptance)
                    .over(FULL),
            ],
            vec![write("paper-complaint-reason").over(FULL).lines(5)],
            vec![
                write("field-referred-to").over(HALF),
                write("paper-acceptance-answer-by").over(HALF),
            ],
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
    let told = Delivery {
        how: |it| it.acceptance_told_how,
        on: |it| it.acceptance_told_on,
        // The register keeps a proof of the reply alone.
        proof: |_| "",
    };
    delivery(boxes, &told, words)
}

fn paragraphs(
    file: &ComplaintFile,
    acceptance: Acceptance,
    context: &Context,
    words: &Words,
) -> Vec<Block> {
    let details = &file.complaint.details;
    let mut args: Vec<(&str, Arg<'_>)> = vec![
        ("date", words.date(details.received_on).into()),
        ("number", file.complaint.number.to_string().into()),
    ];
    let opening_key = match acceptance {
        Acceptance::Accepted => "paper-acceptance-accepted",
        Acceptance::Refused => "paper-acceptance-refused",
        Acceptance::Referred => {
            args.push(("unit", details.referred_to.as_str().into()));
            "paper-acceptance-referred"
        }
    };
    let letter = |text: String| set(text, Manner::Letter);
    let mut blocks = vec![letter(words.with(opening_key, &args))];
    if !details.acceptance_reason.is_empty() {
        let key = match acceptance {
            Acceptance::Accepted => "paper-acceptance-remark",
            Acceptance::Refused | Acceptance::Referred => "paper-complaint-reason",
        };
        blocks.push(Block::Heading(words.t(key)));
        blocks.push(letter(details.acceptance_reason.clone()));
    }
    match (acceptance, due(details, words)) {
        (Acceptance::Accepted, Some(due)) => {
            blocks.push(letter(
                words.with("paper-acceptance-due", &[("due", due.into())]),
            ));
            blocks.push(letter(words.t("paper-acceptance-protects")));
        }
        (Acceptance::Accepted, None) => blocks.push(letter(words.t("paper-acceptance-protects"))),
        (Acceptance::Refused | Acceptance::Referred, _) => blocks.push(remedy(context, words)),
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{accepted, confidential, named, opened, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    fn printed(file: &ComplaintFile, acceptance: Acceptance) -> Leaf {
        let mut form = form(file, acceptance, &context(), &words());
        form.leaves.remove(0)
    }

    #[test]
    fn an_accepted_complaint_is_told_until_when_it_is_answered() {
        let leaf = printed(&accepted(), Acceptance::Accepted);
        assert_eq!(leaf.title, "投诉受理告知书");
        let text = texts(&leaf);
        for said in [
            "投诉人：",
            "TS-2026-0012",
            "2026年12月15日",
            "实验小学（盖章）",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn a_refusal_gives_its_reason_and_what_can_be_done() {
        let mut file = named();
        file.complaint.details.acceptance = Some(Acceptance::Refused);
        file.complaint.details.acceptance_reason = "不属学校职责".into();
        let leaf = printed(&file, Acceptance::Refused);
        assert_eq!(leaf.title, "投诉不予受理告知书");
        let text = texts(&leaf);
        assert!(
            text.contains("不属学校职责") && text.contains("教育主管部门"),
            "{text}"
        );
    }

    #[test]
    fn a_referral_names_the_unit_that_takes_it_up() {
        let mut file = named();
        file.complaint.details.referred_to = "区教育局".into();
        let text = texts(&printed(&file, Acceptance::Referred));
        assert!(text.contains("区教育局"), "{text}");
    }

    #[test]
    fn c4_a_letter_names_whoever_complains_only_where_the_file_was_opened() {
        assert!(!texts(&printed(&named(), Acceptance::Accepted)).contains("张敏"));
        let leaf = printed(&opened(confidential()), Acceptance::Accepted);
        assert!(texts(&leaf).contains("张敏："));
        assert_eq!(leaf.marks, ["含投诉人身份"]);
    }

    #[test]
    fn a_blank_notice_has_the_three_answers_to_tick() {
        let form = blank(&[serial()], &context(), &words());
        assert!(labels(&form.leaves[0]).contains(&"告知事项".to_owned()));
    }
}
