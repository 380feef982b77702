//! 意见箱开箱记录 (E3): two people opened a box, counted the slips, and signed; each slip stands under its number.

use super::taken::taken_blocks;
use super::{blank_sheets, dated_leaf};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::opinion::{Opinion, OpinionStage};
use crate::domain::review::BoxOpening;
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Sheet};
use crate::paper::forms::{Context, FULL, HALF, THIRD, form_of, grid, note, signature, text_box};

const KIND: FormKind = FormKind::BoxOpeningRecord;
/// Slips that an empty record has room for.
const BLANK_ROWS: usize = 10;

/// The record of an opening with the slips that were entered, in the order of their numbers.
#[must_use]
pub fn form(opening: &BoxOpening, slips: &[Opinion], context: &Context, words: &Words) -> Form {
    let voiding = opening.voiding.as_ref();
    let mut leaf = dated_leaf(KIND, opening.opened_on, voiding, context, words);
    leaf.blocks = blocks(Some((opening, slips)), words);
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    blank_sheets(KIND, serials, || blocks(None, words), context, words)
}

fn blocks(of: Option<(&BoxOpening, &[Opinion])>, words: &Words) -> Vec<Block> {
    let opening = of.map(|(opening, _)| opening);
    let mut blocks = vec![grid(opening_rows(opening, words))];
    let slips = of.map(|(_, slips)| slips);
    blocks.extend(taken_blocks("paper-box-slips", slips, BLANK_ROWS, words));
    blocks.extend(of.and_then(|(opening, slips)| missing_note(opening, slips, words)));
    blocks.push(note(words.t("paper-box-ask")));
    blocks.push(grid(foot_rows(opening, words)));
    blocks
}

fn opening_rows(of: Option<&BoxOpening>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, text: Option<&str>| text_box(key, text, words);
    let count = |key: &str, count: Option<u16>| {
        text_box(key, count.map(|count| count.to_string()), words).over(THIRD)
    };
    let day = of.map(|it| words.date(it.opened_on));
    vec![
        vec![
            text("field-box-name", of.map(|it| it.box_name.as_str())).over(HALF),
            text_box("field-box-opened-on", day, words).over(HALF),
        ],
        vec![
            text("field-box-opened-by", of.map(|it| it.opened_by.as_str())).over(HALF),
            text("field-witness", of.map(|it| it.witness.as_str())).over(HALF),
        ],
        vec![
            count("field-slip-count", of.map(|it| it.slip_count)),
            count("field-blank-count", of.map(|it| it.blank_count)),
            count("paper-box-written-count", of.map(BoxOpening::written_count)),
        ],
    ]
}

/// That slips are not entered yet: the record is printed again once they are.
fn missing_note(opening: &BoxOpening, slips: &[Opinion], words: &Words) -> Option<Block> {
    let standing = slips.iter().filter(|it| it.stage() != OpinionStage::Void);
    let missing = usize::from(opening.written_count()).saturating_sub(standing.count());
    let is_short = missing > 0 && opening.voiding.is_none();
    is_short.then(|| note(words.with("paper-box-missing", &[("count", missing.into())])))
}

fn foot_rows(of: Option<&BoxOpening>, words: &Words) -> Vec<Vec<Field>> {
    let mut rows = Vec::new();
    if of.is_none_or(|it| !it.note.is_empty()) {
        let said = of.map(|it| it.note.as_str());
        rows.push(vec![
            text_box("field-note", said, words).over(FULL).lines(2),
        ]);
    }
    let signs = |key: &str| signature(words.t(key), words).over(HALF).lines(3);
    rows.push(vec![
        signs("paper-box-opener-signature"),
        signs("paper-box-witness-signature"),
    ]);
    rows
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{anonymous, opening, serial, void};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    fn slips() -> Vec<Opinion> {
        vec![anonymous().opinion, void(anonymous().opinion)]
    }

    #[test]
    fn e3_two_people_sign_what_they_counted() {
        let form = form(&opening(), &slips(), &context(), &words());
        let text = texts(&form.leaves[0]);
        for said in [
            "开箱人: 王芳",
            "见证人: 赵老师",
            "清点条数: 3",
            "有效条数: 2",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let labels = labels(&form.leaves[0]);
        for label in ["开箱人签名", "见证人签名"] {
            assert!(labels.contains(&label.to_owned()), "{labels:?}");
        }
    }

    #[test]
    fn e3_every_slip_stands_under_its_number_and_those_that_miss_are_told() {
        let text = texts(&form(&opening(), &slips(), &context(), &words()).leaves[0]);
        assert!(text.contains("1|YJ-2026-0012|食堂排队太久"), "{text}");
        assert!(
            text.contains("2|YJ-2026-0012|食堂排队太久") && text.contains("已作废"),
            "{text}"
        );
        assert!(text.contains("还有1条"), "{text}");
    }

    #[test]
    fn a_blank_record_has_rows_for_the_slips() {
        let form = blank(&[serial()], &context(), &words());
        assert!(texts(&form.leaves[0]).contains("\n10||||\n"));
    }
}
