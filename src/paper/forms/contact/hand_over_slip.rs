//! 转办单 (A3): one half goes with the matter to whoever takes it over, the other is the receipt that returns to the
//! desk with their signature. Until it has, the first responder is answerable.

use super::boxes::ContactBoxes;
use super::{Halves, beside_leaf, blank_halves, halves, receiver, text_box};
use crate::domain::contact::{ContactFile, HandOver, HandOverState};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Sheet};
use crate::paper::forms::{Context, FULL, HALF, form_of, grid, note, signature};

const KIND: FormKind = FormKind::HandOverSlip;

/// A hand-over, and the working days it gives from its signing where no other limit runs.
#[derive(Clone, Copy)]
struct Given<'a> {
    link: &'a HandOver,
    days_from_signing: u16,
}

/// The slip of one hand-over. `days_from_signing` is what the school allows where no other limit runs.
#[must_use]
pub fn form(
    file: &ContactFile,
    link: &HandOver,
    days_from_signing: u16,
    context: &Context,
    words: &Words,
) -> Form {
    let mut head = beside_leaf(KIND, &file.contact, link.voiding.as_ref(), context, words);
    head.heading_note = words.date(link.handed_at.date());
    let boxes = ContactBoxes::new(Some(file), words);
    let given = Given {
        link,
        days_from_signing,
    };
    let leaves = halves(&head, parts(boxes, Some(given), context, words), words);
    form_of(KIND, Sheet::A5Pair, leaves, context, words)
}

/// Empty slips.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = ContactBoxes::new(None, words);
    let of_each = || parts(boxes, None, context, words);
    blank_halves(KIND, serials, of_each, context, words)
}

fn parts(
    boxes: ContactBoxes<'_>,
    given: Option<Given<'_>>,
    context: &Context,
    words: &Words,
) -> Halves {
    let desk = [("desk", context.desk_name.as_str().into())];
    let of_handler = vec![
        grid(handler_rows(boxes, given, words)),
        note(words.with("paper-hand-over-ask", &desk)),
    ];
    let of_desk = vec![
        grid(receipt_rows(boxes, given, words)),
        note(words.with("paper-hand-over-receipt-ask", &desk)),
    ];
    [
        ("paper-leaf-handler", of_handler),
        ("paper-leaf-receipt", of_desk),
    ]
}

/// What whoever takes the matter over needs, and where they write what became of it.
fn handler_rows(
    boxes: ContactBoxes<'_>,
    given: Option<Given<'_>>,
    words: &Words,
) -> Vec<Vec<Field>> {
    let link = given.map(|given| given.link);
    let mut rows = people_rows(link, words);
    rows.push(vec![
        boxes.asker_name().over(HALF),
        boxes.phone().over(HALF),
    ]);
    rows.push(vec![
        boxes.student().over(HALF),
        handle_by(boxes, given, words).over(HALF),
    ]);
    rows.push(vec![boxes.matter().over(FULL)]);
    let passed_on = link.map(|link| link.passed_on.as_str());
    rows.push(vec![
        text_box("field-passed-on", passed_on, words).over(FULL),
    ]);
    if boxes.wants(|it| !it.materials.is_empty()) {
        rows.push(vec![boxes.materials().over(FULL)]);
    }
    rows.extend(boxes.above_row());
    rows.extend([
        vec![text_box("paper-leader-opinion", None::<String>, words).over(FULL)],
        vec![
            text_box("paper-handled", None::<String>, words)
                .over(FULL)
                .lines(2),
        ],
        vec![
            signature(words.t("paper-handler-signature"), words).over(HALF),
            signature(words.t("paper-department-signature"), words).over(HALF),
        ],
    ]);
    rows
}

/// What the desk needs to know it by, and the signature that ends its answering for the matter.
fn receipt_rows(
    boxes: ContactBoxes<'_>,
    given: Option<Given<'_>>,
    words: &Words,
) -> Vec<Vec<Field>> {
    let link = given.map(|given| given.link);
    let mut rows = people_rows(link, words);
    let answers = ["paper-signed-for", "paper-sent-back"].map(|key| words.t(key));
    let answer = link.and_then(|link| match link.state() {
        HandOverState::SignedFor => Some(0),
        HandOverState::SentBack => Some(1),
        HandOverState::Unsigned | HandOverState::Void => None,
    });
    let reason = link.map(|link| link.sent_back_reason.as_str());
    rows.extend([
        vec![
            boxes.asker_name().over(HALF),
            handle_by(boxes, given, words).over(HALF),
        ],
        vec![boxes.short_matter().over(FULL).lines(2)],
        vec![boxes.materials().over(FULL).lines(2)],
        vec![
            Field::choices(words.t("paper-link-outcome"), answers.into(), answer).over(HALF),
            signed_by(link, words).over(HALF),
        ],
        vec![
            text_box("field-sent-back-reason", reason, words)
                .over(FULL)
                .lines(2),
        ],
        vec![
            signature_at("paper-receiver-signature", link, words)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-giver-signature"), words)
                .over(HALF)
                .lines(2),
        ],
    ]);
    rows
}

/// 办理时限: the due date, or from when and how long it runs once somebody has signed.
fn handle_by(boxes: ContactBoxes<'_>, given: Option<Given<'_>>, words: &Words) -> Field {
    const LABEL: &str = "paper-handle-by";
    let runs = boxes.details().is_some_and(|it| it.due_on.is_some());
    match given {
        Some(given) if !runs && given.link.state() == HandOverState::Unsigned => {
            let days = [("days", u32::from(given.days_from_signing).into())];
            let limit = words.with("paper-handle-from-signing", &days);
            text_box(LABEL, Some(limit), words)
        }
        _ => boxes.due(LABEL),
    }
}

fn people_rows(link: Option<&HandOver>, words: &Words) -> Vec<Vec<Field>> {
    let from = link.map(|link| link.from_person.as_str());
    let at = link.map(|link| words.date_time(link.handed_at));
    let to = link.map(|link| receiver(link, words));
    let department = link.map(|link| link.to_department.as_str());
    vec![
        vec![
            text_box("field-handed-by", from, words).over(HALF),
            text_box("field-handed-at", at, words).over(HALF),
        ],
        vec![
            text_box("field-to-department", department, words).over(HALF),
            text_box("field-handler", to, words).over(HALF),
        ],
    ]
}

/// Who signed for it or sent it back, as the register has it.
fn signed_by(link: Option<&HandOver>, words: &Words) -> Field {
    let by = link.map(|link| match link.state() {
        HandOverState::SentBack => link.sent_back_by.as_str(),
        _ => link.signed_by.as_str(),
    });
    text_box("field-signed-by", by, words)
}

/// A place to sign; dated where the register knows when it was signed.
fn signature_at(label_key: &str, link: Option<&HandOver>, words: &Words) -> Field {
    let at = link.and_then(|link| link.signed_at.or(link.sent_back_at));
    let date = at.map_or_else(
        || words.t("paper-blank-date-time"),
        |at| words.date_time(at),
    );
    Field::signature(words.t(label_key), date)
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{chain, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn a3_a_slip_names_the_asker_and_the_receipt_bears_the_receivers_signature() {
        let file = chain();
        let form = form(&file, &file.hand_overs[1], 3, &context(), &words());
        assert_eq!(form.sheet, Sheet::A5Pair);
        let [of_handler, of_desk] = &form.leaves[..] else {
            unreachable!("a slip has two halves")
        };
        assert_eq!(of_desk.subtitle, "回执");
        let text = texts(of_handler);
        for said in [
            "张伟",
            "13812345678",
            "李老师（代陈静）",
            "教导处",
            "2026年11月30日",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(labels(of_desk).contains(&"签收人签名".to_owned()));
        assert!(!texts(of_desk).contains("13812345678"));
    }

    #[test]
    fn what_was_sent_back_is_ticked_so_with_its_reason() {
        let file = chain();
        let form = form(&file, &file.hand_overs[0], 3, &context(), &words());
        let text = texts(&form.leaves[1]);
        assert!(text.contains("☑退回"), "{text}");
        assert!(text.contains("不属本部门"), "{text}");
        assert!(text.contains("2026年11月23日 09:30"), "{text}");
    }

    #[test]
    fn a8_where_no_limit_runs_yet_it_runs_from_the_signature() {
        let mut file = chain();
        file.contact.details.due_on = None;
        file.hand_overs[1].signed_at = None;
        let form = form(&file, &file.hand_overs[1], 3, &context(), &words());
        for leaf in &form.leaves {
            let text = texts(leaf);
            assert!(text.contains("办理时限: 签收后 3 个工作日内"), "{text}");
        }
    }

    #[test]
    fn a_blank_slip_has_both_halves_and_no_tick() {
        let form = blank(&[serial()], &context(), &words());
        assert_eq!(form.leaves.len(), 2);
        assert!(form.leaves.iter().all(|leaf| !texts(leaf).contains('☑')));
    }
}
