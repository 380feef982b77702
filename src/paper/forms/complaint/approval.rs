//! 投诉处理审批表: what is proposed, what the department found, what the principal instructs and decides, with a place to
//! sign beside each. An instruction that was entered from paper says so (代录). It names nobody who complains.

use chrono::NaiveDate;

use super::boxes::{ComplaintBoxes, by_and_on};
use super::complaint_leaf;
use crate::domain::complaint::{ComplaintDetails, ComplaintFile, Stage};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Sheet};
use crate::paper::forms::{
    Context, FULL, HALF, THIRD, TWO_THIRDS, blank_leaf, blank_note, form_of, grid, joined,
    signature, text_box,
};

const KIND: FormKind = FormKind::ComplaintApproval;

/// The sheet of a complaint, as far as it has come.
#[must_use]
pub fn form(file: &ComplaintFile, context: &Context, words: &Words) -> Form {
    let mut leaf = complaint_leaf(KIND, file, context, words);
    leaf.blocks = blocks(ComplaintBoxes::new(Some(file), words), words);
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty sheets.
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
    rows.extend(about_rows(boxes, words));
    rows.extend(opinion_rows(boxes, words));
    vec![grid(rows)]
}

fn about_rows(boxes: ComplaintBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    vec![
        vec![boxes.signed().over(FULL)],
        vec![
            boxes
                .day("field-received-on", |it| Some(it.received_on))
                .over(HALF),
            boxes.due("field-due-on").over(HALF),
        ],
        vec![boxes.category().over(HALF), boxes.department().over(HALF)],
        vec![boxes.respondents().over(HALF), boxes.severity().over(HALF)],
        vec![
            text_box("paper-approval-gist", Some(boxes.gist()), words)
                .over(FULL)
                .lines(3),
        ],
    ]
}

/// An opinion a row: what was said, and beside it where whoever said it signs.
fn opinion_rows(boxes: ComplaintBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let row = |label: &str, text: String, signature: Field| {
        vec![
            text_box(label, Some(text), words).over(TWO_THIRDS).lines(3),
            signature.over(THIRD).lines(2),
        ]
    };
    let signs = |label: &str, on: Option<NaiveDate>| {
        let date = on.map_or_else(|| words.t("paper-blank-date"), |day| words.date(day));
        Field::signature(words.t(label), date)
    };
    let on = |of: fn(&ComplaintDetails) -> Option<NaiveDate>| boxes.details().and_then(of);
    vec![
        row(
            "field-proposed",
            proposed(boxes, words),
            signs("paper-complaint-office-signature", on(|it| it.proposed_on)),
        ),
        row(
            "paper-approval-department",
            found(boxes, words),
            signs("paper-department-signature", on(|it| it.found_on)),
        ),
        row(
            "paper-approval-instruction",
            boxes.instructions(),
            signature(words.t("paper-approval-principal"), words),
        ),
        row(
            "field-complaint-decision",
            text_of(
                boxes,
                |it| &it.decision,
                |it| (&it.decided_by, it.decided_on),
                words,
            ),
            signs("paper-approval-principal", on(|it| it.decided_on)),
        ),
        row(
            "paper-approval-reply",
            text_of(
                boxes,
                |it| &it.reply,
                |it| (&it.replied_by, it.replied_on),
                words,
            ),
            signs("paper-approval-replier", on(|it| it.replied_on)),
        ),
        row(
            "field-closing-note",
            closing(boxes, words),
            signs("paper-approval-principal", on(|it| it.closed_on)),
        ),
    ]
}

/// 拟办: what the office proposes and why.
fn proposed(boxes: ComplaintBoxes<'_>, words: &Words) -> String {
    let Some(details) = boxes.details() else {
        return String::new();
    };
    let proposed = details.proposed.or(details.acceptance);
    let Some(proposed) = proposed else {
        return String::new();
    };
    let assigned = match details.handler.is_empty() {
        true => String::new(),
        false => {
            let who = joined(&[&details.handler_department, &details.handler], " ");
            words.with("paper-approval-assigned", &[("who", who.into())])
        }
    };
    let by = by_and_on(&details.proposed_by, details.proposed_on, words);
    let proposed = words.t(proposed.label_key());
    joined(
        &[
            &proposed,
            &details.acceptance_reason,
            &details.assessment,
            &assigned,
            &by,
        ],
        "\n",
    )
}

/// 承办部门意见: what was found, and on what.
fn found(boxes: ComplaintBoxes<'_>, words: &Words) -> String {
    let Some(details) = boxes.details() else {
        return String::new();
    };
    let finding = details.finding.map(|finding| {
        let args = [("finding", words.t(finding.label_key()).into())];
        words.with("paper-approval-found", &args)
    });
    joined(
        &[
            &details.investigation,
            &finding.unwrap_or_default(),
            &details.finding_basis,
            &by_and_on(&details.found_by, details.found_on, words),
        ],
        "\n",
    )
}

type ByAndOn = fn(&ComplaintDetails) -> (&str, Option<NaiveDate>);

fn text_of(
    boxes: ComplaintBoxes<'_>,
    of: fn(&ComplaintDetails) -> &str,
    by_on: ByAndOn,
    words: &Words,
) -> String {
    let Some(details) = boxes.details() else {
        return String::new();
    };
    let (by, on) = by_on(details);
    joined(&[of(details), &by_and_on(by, on, words)], "\n")
}

/// 结案意见; that it was closed, where nothing more was said.
fn closing(boxes: ComplaintBoxes<'_>, words: &Words) -> String {
    let closed = boxes.details().filter(|it| it.stage == Stage::Closed);
    let Some(details) = closed else {
        return String::new();
    };
    let note = match details.closing_note.is_empty() {
        true => words.t(details.stage.label_key()),
        false => details.closing_note.clone(),
    };
    joined(
        &[
            &note,
            &by_and_on(&details.closed_by, details.closed_on, words),
        ],
        "\n",
    )
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{closed, confidential, instructed, opened, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    fn text_of(file: &ComplaintFile) -> String {
        texts(&form(file, &context(), &words()).leaves[0])
    }

    #[test]
    fn each_opinion_stands_with_who_said_it_and_when() {
        let text = text_of(&closed());
        for said in [
            "经调查，认定：属实",
            "退还资料费",
            "已退还费用",
            "同意结案",
            "陈校长　2026年12月9日",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn an_instruction_entered_from_paper_says_so_and_whether_it_was_confirmed() {
        let mut file = instructed();
        let text = text_of(&file);
        assert!(
            text.contains("请教导处三日内查清（陈校长，2026年11月24日；王芳代录，待本人确认）"),
            "{text}"
        );
        file.instructions[0].confirmed_on = file.complaint.details.due_on;
        assert!(text_of(&file).contains("2026年12月15日本人确认"));
    }

    #[test]
    fn c4_the_sheet_of_a_confidential_case_tells_the_summary_even_where_it_was_opened() {
        let text = text_of(&opened(confidential()));
        assert!(text.contains("反映教师校外有偿补课问题"), "{text}");
        assert!(
            !text.contains("张敏") && !text.contains("李老师在校外补课"),
            "{text}"
        );
    }

    #[test]
    fn a_blank_sheet_has_a_place_for_each_opinion() {
        let form = blank(&[serial()], &context(), &words());
        let labels = labels(&form.leaves[0]);
        for label in [
            "拟办意见",
            "承办部门意见",
            "校长批示",
            "处理决定",
            "结案意见",
        ] {
            assert!(labels.contains(&label.to_owned()), "{label}");
        }
    }
}
