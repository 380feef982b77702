//! 责任追究决定书 (D1–D8): fault and sanction in the source's wording, what they rest on, of an order to correct its day, and
//! what can be done by whoever does not accept it. It tells nothing of who complained.

use super::letter::{closing, seal_place, set};
use crate::domain::accountability::{Accountability, Fault, Ground, Sanction};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::number::RecordNumber;
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Manner, Sheet};
use crate::paper::forms::{
    Context, FULL, HALF, blank_leaf, blank_note, form_of, grid, joined, leaf, signature, text_box,
    void_mark,
};

const KIND: FormKind = FormKind::AccountabilityDecision;

/// The decision; `number` is that of the record that shows the fault.
#[must_use]
pub fn form(
    decision: &Accountability,
    number: Option<RecordNumber>,
    context: &Context,
    words: &Words,
) -> Form {
    let mut leaf = Leaf {
        number: number.map(|number| number.to_string()),
        ..leaf(KIND, context, words)
    };
    leaf.marks
        .extend(void_mark(decision.voiding.as_ref(), words));
    leaf.blocks = letter(decision, words);
    leaf.blocks
        .extend(closing(decision.decided_on, context, words));
    leaf.blocks.extend(delivery(words));
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty decisions.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let write = |key: &str| text_box(key, None::<String>, words);
    let leaves = serials.iter().map(|serial| {
        let fault = to_tick(
            "field-fault",
            Fault::ALL.iter().map(|it| it.label_key()),
            words,
        );
        let sanctions = Sanction::ALL.iter().map(|it| it.label_key());
        let sanction = to_tick("field-sanction", sanctions, words);
        let rows = vec![
            vec![
                write("field-person").over(HALF),
                write("field-person-department").over(HALF),
            ],
            vec![write("field-ground").over(FULL).lines(4)],
            vec![fault.over(FULL)],
            vec![write("field-accountability-basis").over(FULL).lines(4)],
            vec![sanction.over(FULL)],
            vec![
                write("field-correct-by").over(HALF),
                write("paper-complaint-number").over(HALF),
            ],
        ];
        let mut blocks = vec![
            grid(rows),
            set(words.t("paper-held-appeal"), Manner::Letter),
            seal_place(words),
        ];
        blocks.extend(delivery(words));
        blocks.push(blank_note(words));
        Leaf {
            blocks,
            ..blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

/// A line to tick for each of a closed list whose words are too long to stand beside each other.
fn to_tick(label_key: &str, keys: impl Iterator<Item = &'static str>, words: &Words) -> Field {
    let lines = keys.map(|key| format!("□ {}", words.t(key)));
    Field::text(words.t(label_key), lines.collect::<Vec<_>>().join("\n"))
}

fn letter(decision: &Accountability, words: &Words) -> Vec<Block> {
    let letter = |text: String| set(text, Manner::Letter);
    let who = joined(&[&decision.department, &decision.person], " ");
    let name = [("name", who.into())];
    let ground = match decision.ground {
        Ground::Other => String::new(),
        ground => words.t(ground.label_key()),
    };
    let opening = [("fault", words.t(decision.fault.label_key()).into())];
    let mut blocks = vec![set(
        words.with("paper-reply-dear", &name),
        Manner::LetterOpening,
    )];
    if !ground.is_empty() {
        blocks.push(Block::Heading(words.t("field-ground")));
        blocks.push(letter(ground));
    }
    blocks.push(Block::Heading(words.t("field-fault")));
    blocks.push(letter(words.with("paper-held-found", &opening)));
    blocks.push(Block::Heading(words.t("field-accountability-basis")));
    blocks.push(letter(decision.basis.clone()));
    blocks.push(Block::Heading(words.t("field-sanction")));
    if let Some(sanction) = decision.sanction {
        let sanction = [("sanction", words.t(sanction.label_key()).into())];
        blocks.push(letter(words.with("paper-held-decided", &sanction)));
    }
    if let Some(due_on) = decision.due_on {
        let due = [("due", words.date(due_on).into())];
        blocks.push(letter(words.with("paper-held-due", &due)));
    }
    blocks.push(Block::Space { height_mm: 2.0 });
    blocks.push(letter(words.t("paper-held-appeal")));
    let by = [
        ("label", words.t("paper-held-by").into()),
        ("text", decision.decided_by.as_str().into()),
    ];
    blocks.push(letter(words.with("paper-labelled", &by)));
    blocks
}

/// Who decided signs, and who was told.
fn delivery(words: &Words) -> [Block; 2] {
    let signs = |key: &str| signature(words.t(key), words).over(HALF).lines(2);
    [
        Block::Heading(words.t("paper-delivery")),
        grid(vec![vec![
            signs("paper-approval-principal"),
            signs("paper-held-person-signature"),
        ]]),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{decision, number, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, texts, words};

    #[test]
    fn d7_an_order_to_correct_has_its_day_its_basis_and_a_way_to_appeal() {
        let form = form(&decision("S2"), Some(number()), &context(), &words());
        let text = texts(&form.leaves[0]);
        for said in [
            "总务处 李老师：",
            "收费未公示，超期五日",
            "2026年12月20日",
            "申诉",
            "陈校长",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn d7_the_others_have_no_day() {
        let form = form(&decision("S1"), None, &context(), &words());
        assert!(!texts(&form.leaves[0]).contains("改正期限"));
    }

    #[test]
    fn a_blank_decision_lists_every_fault_and_sanction() {
        let form = blank(&[serial()], &context(), &words());
        let lines = texts(&form.leaves[0]).matches('□').count();
        assert_eq!(lines, Fault::ALL.len() + Sanction::ALL.len());
    }
}
