//! 承办件: what whoever handles a complaint is given. Never an identity: of a case whose facts are sealed the summary that the
//! principal wrote, of any other the facts; and it says so (C4).

use super::attachments;
use super::boxes::ComplaintBoxes;
use super::complaint_leaf;
use crate::domain::complaint::ComplaintFile;
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Sheet};
use crate::paper::forms::{Context, FULL, HALF, form_of, grid, note, signature, text_box};

const KIND: FormKind = FormKind::HandlerCopy;

/// The handler's copy. Whatever was opened of the file is left out here.
#[must_use]
pub fn form(file: &ComplaintFile, context: &Context, words: &Words) -> Form {
    let file = ComplaintFile {
        opened: None,
        ..file.clone()
    };
    let mut leaf = complaint_leaf(KIND, &file, context, words);
    // The day it came would lead to a page of the visitors' book.
    leaf.heading_note = String::new();
    leaf.marks.push(words.t("paper-handler-mark"));
    let boxes = ComplaintBoxes::new(Some(&file), words);
    let mut rows = about_rows(boxes, words);
    rows.extend(answer_rows(boxes, words));
    let desk = [("desk", context.desk_name.as_str().into())];
    leaf.blocks = vec![grid(rows)];
    leaf.blocks.extend(left_out(&file, words).map(note));
    leaf.blocks.extend([
        note(words.t("paper-handler-promise")),
        note(words.with("paper-handler-ask", &desk)),
    ]);
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// How many scans and photos there are that the copy goes without: a receipt, a letter, a reply that was signed for may say
/// who complains, and nobody but a person sees whether it does.
fn left_out(file: &ComplaintFile, words: &Words) -> Option<String> {
    let count = attachments::count_of(file);
    (count > 0).then(|| words.with("paper-handler-attachments", &[("count", count.into())]))
}

/// What is to be looked into. How it came and what whoever complains is to the school stays out: it would narrow down who.
fn about_rows(boxes: ComplaintBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let is_sealed = boxes.details().is_some_and(|it| it.has_sealed_facts());
    let mut rows = vec![
        vec![
            boxes.text("field-handler", |it| &it.handler).over(HALF),
            boxes
                .text("field-handler-department", |it| &it.handler_department)
                .over(HALF),
        ],
        vec![
            boxes
                .day("field-assigned-on", |it| it.assigned_on)
                .over(HALF),
            boxes.due("paper-handle-by").over(HALF),
        ],
        vec![boxes.category().over(HALF), boxes.severity().over(HALF)],
        vec![
            boxes.respondents().over(HALF),
            boxes.department().over(HALF),
        ],
    ];
    if is_sealed {
        let summary = boxes.text("field-summary", |it| &it.summary);
        rows.push(vec![summary.over(FULL).lines(4)]);
        return rows;
    }
    let facts = text_box("field-facts", Some(boxes.facts()), words);
    let request = text_box("field-request", Some(boxes.request()), words);
    rows.push(vec![facts.over(FULL).lines(4)]);
    rows.push(vec![request.over(FULL)]);
    // Of a sealed case an instruction may speak of what only its readers know.
    let instructions = boxes.instructions();
    if !instructions.is_empty() {
        let instructions = text_box("paper-approval-instruction", Some(instructions), words);
        rows.push(vec![instructions.over(FULL)]);
    }
    rows
}

/// What the handler writes back.
fn answer_rows(boxes: ComplaintBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let on = boxes.details().and_then(|it| it.handler_signed_on);
    let signed_on = on.map_or_else(|| words.t("paper-blank-date"), |day| words.date(day));
    vec![
        vec![
            Field::signature(words.t("paper-receiver-signature"), signed_on)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-giver-signature"), words)
                .over(HALF)
                .lines(2),
        ],
        vec![
            boxes
                .text("field-investigation", |it| &it.investigation)
                .over(FULL)
                .lines(7),
        ],
        vec![
            boxes
                .text("field-respondent-view", |it| &it.respondent_view)
                .over(FULL)
                .lines(3),
        ],
        vec![
            text_box("paper-handler-proposal", None::<String>, words)
                .over(FULL)
                .lines(3),
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
    use super::super::test_files::{accepted, attached, confidential, instructed, named, opened};
    use super::*;
    use crate::paper::forms::test_records::{context, texts, words};

    fn text_of(file: &ComplaintFile) -> String {
        texts(&form(file, &context(), &words()).leaves[0])
    }

    #[test]
    fn c4_a_handler_reads_the_facts_of_a_named_case_and_never_who_complains() {
        let text = text_of(&opened(instructed()));
        assert!(text.contains("收取资料费没有公示"), "{text}");
        assert!(text.contains("请教导处三日内查清"), "{text}");
        assert!(text.contains("不含投诉人身份"), "{text}");
        for secret in ["张敏", "16100003333", "阳光花园", "来访"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }

    #[test]
    fn c4_of_a_confidential_case_a_handler_reads_the_summary_alone() {
        let mut file = opened(confidential());
        file.instructions = instructed().instructions;
        let text = text_of(&file);
        assert!(text.contains("反映教师校外有偿补课问题"), "{text}");
        for secret in ["李老师在校外补课", "张敏", "请教导处三日内查清"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }

    #[test]
    fn c4_a_copy_goes_without_scans_and_says_how_many_there_are() {
        let (file, _) = attached(named(), &["我家孩子的收据"]);
        let text = text_of(&file);
        assert!(text.contains("本案有附件 1 件"), "{text}");
        assert!(!text.contains("收据"), "{text}");
        assert!(!text_of(&named()).contains("附件"));
    }

    #[test]
    fn what_the_complainant_says_to_the_findings_is_not_the_handlers() {
        let mut file = accepted();
        file.complaint.details.complainant_view = "本人在三（2）班".into();
        assert!(!text_of(&file).contains("三（2）班"));
    }
}
