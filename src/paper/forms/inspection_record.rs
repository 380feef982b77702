//! 检查/视察记录 (B8): who inspected what, what they found, and what the school will mend by when (4.3 of the source).

use super::super::form::{Field, Form, Leaf, Sheet};
use super::boxes::VisitBoxes;
use super::{Context, FULL, HALF, THIRD, TWO_THIRDS, blank_note, form_of, grid, signature};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::visit::{Visit, VisitField as F};
use crate::i18n::Words;

const KIND: FormKind = FormKind::InspectionRecord;
/// Lines of writing for what was found, the heart of the record.
const FINDINGS_LINES: u8 = 14;

/// The record of an inspection.
#[must_use]
pub fn form(visit: &Visit, context: &Context, words: &Words) -> Form {
    let mut leaf = super::visit_leaf(KIND, visit, context, words);
    let boxes = VisitBoxes::new(Some(visit), words);
    leaf.blocks = vec![grid(rows(boxes, words))];
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = VisitBoxes::new(None, words);
    let leaves = serials.iter().map(|serial| Leaf {
        blocks: vec![grid(rows(boxes, words)), blank_note(words)],
        ..super::blank_leaf(KIND, *serial, words)
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn rows(boxes: VisitBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let write = |key: &str| Field::text(words.t(key), "");
    let unit = Field::text(
        words.t("visit-form-inspecting-unit"),
        boxes.value(F::Origin),
    );
    let mut rows = vec![
        vec![unit.over(FULL)],
        vec![
            boxes.field(F::InspectionLeader).over(THIRD),
            boxes.field(F::VisitorName).over(THIRD),
            boxes.field(F::PartySize).over(THIRD),
        ],
        vec![boxes.field(F::Companions).over(FULL)],
        vec![boxes.field(F::InspectionSubject).over(FULL).lines(3)],
        vec![
            boxes.field(F::InspectionEscort).over(HALF),
            boxes.field(F::HostName).over(HALF),
        ],
        vec![
            boxes.arrival().over(HALF),
            boxes.field(F::DepartedAt).over(HALF),
        ],
    ];
    if boxes.wants(&[F::Purpose]) && !boxes.is_blank() {
        rows.push(vec![boxes.field(F::Purpose).over(FULL)]);
    }
    rows.extend([
        vec![
            boxes
                .field(F::InspectionFindings)
                .over(FULL)
                .lines(FINDINGS_LINES),
        ],
        vec![
            write("paper-mend-person").over(HALF),
            write("paper-mend-until").over(HALF),
        ],
        vec![write("paper-mend-measure").over(FULL).lines(3)],
        vec![write("paper-mend-done").over(FULL).lines(3)],
        vec![
            boxes.field(F::Note).over(TWO_THIRDS),
            boxes.entered_by().over(THIRD),
        ],
        vec![
            signature(words.t("paper-leader-signature"), words)
                .over(THIRD)
                .lines(3),
            signature(words.t("paper-principal-signature"), words)
                .over(THIRD)
                .lines(3),
            signature(words.t("paper-school-seal"), words)
                .over(THIRD)
                .lines(3),
        ],
    ]);
    rows
}

#[cfg(test)]
mod tests {
    use super::super::test_records::{context, labels, parent, texts, words};
    use super::*;
    use crate::domain::visit::VisitKind;

    #[test]
    fn findings_and_what_is_to_be_mended_have_their_places() {
        let mut visit = parent();
        visit.details.kind = VisitKind::Inspection;
        visit.details.origin = "区教育局".into();
        visit.details.inspection_findings = "食堂留样记录要补全".into();
        let form = form(&visit, &context(), &words());
        let leaf = &form.leaves[0];
        assert!(texts(leaf).contains("检查（视察）单位: 区教育局"));
        assert!(texts(leaf).contains("意见建议: 食堂留样记录要补全"));
        let labels = labels(leaf);
        for label in [
            "整改责任人",
            "整改期限",
            "整改措施",
            "完成情况",
            "学校（盖章）",
        ] {
            assert!(labels.iter().any(|it| it == label), "{label}");
        }
    }
}
