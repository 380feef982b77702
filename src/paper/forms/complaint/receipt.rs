//! 投诉回执: number, day and the one-time code, with which a complainant asks later how things stand without giving a name.
//! It names nobody and tells no facts.

use crate::domain::complaint::Complaint;
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::form::{Block, Form, KeyFigure, Sheet};
use crate::paper::forms::signature;
use crate::paper::forms::{
    Context, FULL, HALF, body, form_of, grid, note, numbered_leaf, text_box,
};

const KIND: FormKind = FormKind::ComplaintReceipt;

/// The receipt of a complaint that was just logged. The code is known only then.
#[must_use]
pub fn form(complaint: &Complaint, code: &str, context: &Context, words: &Words) -> Form {
    let day = complaint.details.received_on;
    let mut leaf = numbered_leaf(KIND, complaint.number, day, context, words);
    let figure = |key: &str, value: String| KeyFigure {
        label: words.t(key),
        value,
        comparisons: Vec::new(),
    };
    let accept_by = complaint.details.accept_by.map(|day| words.date(day));
    let phone = context.letterhead.supervision_phone.as_str();
    let ask = [("desk", context.desk_name.as_str().into())];
    leaf.blocks = vec![
        Block::KeyFigures(vec![
            figure("paper-receipt-number", complaint.number.to_string()),
            figure("paper-receipt-code", code.to_owned()),
        ]),
        grid(vec![
            vec![
                text_box("field-received-on", Some(words.date(day)), words).over(HALF),
                text_box("paper-receipt-told-by", accept_by, words).over(HALF),
            ],
            vec![
                text_box("paper-receipt-phone", Some(phone), words).over(HALF),
                signature(words.t("paper-receipt-seal"), words)
                    .over(HALF)
                    .lines(2),
            ],
            vec![
                text_box(
                    "paper-receipt-how",
                    Some(words.with("paper-receipt-ask", &ask)),
                    words,
                )
                .over(FULL),
            ],
        ]),
        body(words.t("paper-receipt-promise")),
        note(words.t("paper-receipt-once")),
    ];
    form_of(KIND, Sheet::A5Pair, vec![leaf], context, words)
}

#[cfg(test)]
mod tests {
    use super::super::test_files::named;
    use super::*;
    use crate::paper::forms::test_records::{context, texts, words};

    #[test]
    fn a_receipt_bears_number_and_code_and_tells_nothing_of_the_case() {
        let complaint = named().complaint;
        let form = form(&complaint, "2X5F-8VK3", &context(), &words());
        let leaf = &form.leaves[0];
        assert_eq!(leaf.number.as_deref(), Some("TS-2026-0012"));
        let Block::KeyFigures(figures) = &leaf.blocks[0] else {
            unreachable!("the code stands first and large")
        };
        assert_eq!(figures[1].value, "2X5F-8VK3");
        let text = texts(leaf);
        for secret in ["李老师", "资料费", "王芳", "教导处"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
}
