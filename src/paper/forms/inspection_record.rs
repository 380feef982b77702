//! 检查/视察记录 (B8): who inspected what, what they found, and what the school will mend by when (4.3 of the source).

use super::super::form::{Field, Form, Leaf, Sheet};
use super::boxes::VisitBoxes;
use super::{Context, FULL, HALF, THIRD, TWO_THIRDS, blank_note, form_of, grid, signature};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::rectification::Rectification;
use crate::domain::visit::{Visit, VisitField as F};
use crate::i18n::Words;

const KIND: FormKind = FormKind::InspectionRecord;
/// Lines of writing for what was found, the heart of the record.
const FINDINGS_LINES: u8 = 14;

/// Lines that what is to be put right takes at least; as many as there are to write it by hand.
const ORDERED_LINES: u8 = 7;

/// The record of an inspection, with what was ordered to be put right because of it; as long as nothing was, there are
/// places to write it by hand.
#[must_use]
pub fn form(visit: &Visit, ordered: &[Rectification], context: &Context, words: &Words) -> Form {
    let mut leaf = super::visit_leaf(KIND, visit, context, words);
    let boxes = VisitBoxes::new(Some(visit), words);
    leaf.blocks = vec![grid(rows(boxes, ordered, words))];
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = VisitBoxes::new(None, words);
    let leaves = serials.iter().map(|serial| Leaf {
        blocks: vec![grid(rows(boxes, &[], words)), blank_note(words)],
        ..super::blank_leaf(KIND, *serial, words)
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn rows(boxes: VisitBoxes<'_>, ordered: &[Rectification], words: &Words) -> Vec<Vec<Field>> {
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
    rows.push(vec![
        boxes
            .field(F::InspectionFindings)
            .over(FULL)
            .lines(FINDINGS_LINES),
    ]);
    rows.extend(mend_rows(ordered, words));
    rows.extend([
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

/// What is to be put right: each with who answers for it, until when, and how far it is.
fn mend_rows(ordered: &[Rectification], words: &Words) -> Vec<Vec<Field>> {
    let standing = ordered.iter().filter(|it| it.voiding.is_none());
    let lines: Vec<String> = standing
        .zip(1..)
        .map(|(it, place)| mend_line(it, place, words))
        .collect();
    if !lines.is_empty() {
        let ordered = Field::text(words.t("paper-mend-ordered"), lines.join("\n"));
        return vec![vec![ordered.over(FULL).lines(ORDERED_LINES)]];
    }
    let write = |key: &str| Field::text(words.t(key), "");
    vec![
        vec![
            write("paper-mend-person").over(HALF),
            write("paper-mend-until").over(HALF),
        ],
        vec![write("paper-mend-measure").over(FULL).lines(3)],
        vec![write("paper-mend-done").over(FULL).lines(3)],
    ]
}

fn mend_line(it: &Rectification, place: usize, words: &Words) -> String {
    let (department, person) = (it.department.as_str(), it.responsible_person.as_str());
    let who = super::joined(&[department, person], " ");
    let args = [
        ("place", place.into()),
        ("problem", it.problem.replace('\n', " ").into()),
        ("who", who.into()),
        ("due", words.date(it.due_on).into()),
        ("state", words.t(it.state().label_key()).into()),
    ];
    words.with("paper-mend-line", &args)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::test_records::{context, labels, parent, texts, words};
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::domain::rectification::RectificationOf;
    use crate::domain::visit::VisitKind;
    use crate::domain::when;

    #[test]
    fn findings_and_what_is_to_be_mended_have_their_places() {
        let mut visit = parent();
        visit.details.kind = VisitKind::Inspection;
        visit.details.origin = "区教育局".into();
        visit.details.inspection_findings = "食堂留样记录要补全".into();
        let form = form(&visit, &[], &context(), &words());
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

    #[test]
    fn b8_what_was_ordered_stands_with_who_and_until_when_and_nothing_is_left_to_write() {
        let mut visit = parent();
        visit.details.kind = VisitKind::Inspection;
        let boxes = Boxes::default()
            .with("problem", "留样记录不全")
            .with("responsible_person", "赵老师")
            .with("department", "食堂")
            .with("measures", "每餐留样")
            .with("due_on", "2026-12-04");
        let now = when::from_canonical("2026-11-23T09:00").unwrap();
        let of = RectificationOf::Visit(1);
        let ordered = [Rectification::check(&boxes, of, "陈校长", now).unwrap()];
        let form = form(&visit, &ordered, &context(), &words());
        let leaf = &form.leaves[0];
        let line = "1. 留样记录不全（食堂 赵老师，期限2026年12月4日，整改中）";
        assert!(texts(leaf).contains(line), "{}", texts(leaf));
        assert!(!labels(leaf).iter().any(|label| label == "完成情况"));
    }
}
