//! 会客单: one half stays at the desk, the other is signed by the person visited and given back at the gate.
//!
//! The visitor's half leaves out phone and document: whoever picks it up needs neither.

use super::super::form::{Field, Form, Leaf, Sheet};
use super::boxes::VisitBoxes;
use super::{Context, FULL, HALF, THIRD, TWO_THIRDS, blank_note, form_of, grid, note};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::visit::{Visit, VisitField as F};
use crate::i18n::Words;

const KIND: FormKind = FormKind::VisitorSlip;

/// The slip of a visit.
#[must_use]
pub fn form(visit: &Visit, context: &Context, words: &Words) -> Form {
    let head = super::visit_leaf(KIND, visit, context, words);
    let boxes = VisitBoxes::new(Some(visit), words);
    let leaves = pair(&head, boxes, context, words);
    form_of(KIND, Sheet::A5Pair, leaves.into(), context, words)
}

/// Empty slips.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = VisitBoxes::new(None, words);
    let leaves = serials.iter().flat_map(|serial| {
        let head = super::blank_leaf(KIND, *serial, words);
        pair(&head, boxes, context, words)
    });
    form_of(KIND, Sheet::A5Pair, leaves.collect(), context, words)
}

fn pair(head: &Leaf, boxes: VisitBoxes<'_>, context: &Context, words: &Words) -> [Leaf; 2] {
    let mut of_desk = vec![grid(desk_rows(boxes))];
    if boxes.is_blank() {
        of_desk.push(blank_note(words));
    }
    let desk_name = ("desk", context.desk_name.as_str().into());
    let of_visitor = vec![
        grid(visitor_rows(boxes, words)),
        note(words.with("paper-slip-ask", &[desk_name])),
    ];
    [
        Leaf {
            subtitle: words.t("paper-leaf-stub"),
            blocks: of_desk,
            ..head.clone()
        },
        Leaf {
            subtitle: words.t("paper-leaf-visitor"),
            blocks: of_visitor,
            ..head.clone()
        },
    ]
}

/// Everything the desk wrote down.
fn desk_rows(boxes: VisitBoxes<'_>) -> Vec<Vec<Field>> {
    let mut rows = vec![
        vec![
            boxes.field(F::VisitorName).over(THIRD),
            boxes.field(F::PartySize).over(THIRD),
            boxes.field(F::Phone).over(THIRD),
        ],
        vec![
            boxes.field(F::Origin).over(TWO_THIRDS),
            boxes.field(F::Badge).over(THIRD),
        ],
        vec![
            boxes.document().over(TWO_THIRDS),
            boxes.field(F::Vehicle).over(THIRD),
        ],
    ];
    if boxes.wants(&[F::Companions]) {
        rows.push(vec![boxes.field(F::Companions).over(FULL)]);
    }
    rows.push(vec![boxes.kind().over(FULL)]);
    rows.extend(student_row(boxes));
    rows.extend([
        vec![boxes.field(F::Purpose).over(FULL).lines(2)],
        vec![
            boxes.field(F::HostName).over(HALF),
            boxes.field(F::HostDepartment).over(HALF),
        ],
        vec![boxes.consent().over(HALF), boxes.consent_by().over(HALF)],
        vec![
            boxes.arrival().over(THIRD),
            boxes.field(F::DepartedAt).over(THIRD),
            boxes.entered_by().over(THIRD),
        ],
        vec![boxes.field(F::Note).over(FULL).lines(2)],
    ]);
    rows
}

/// What the person visited and the gate need.
fn visitor_rows(boxes: VisitBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let mut rows = vec![
        vec![
            boxes.field(F::VisitorName).over(THIRD),
            boxes.field(F::PartySize).over(THIRD),
            boxes.field(F::Badge).over(THIRD),
        ],
        vec![
            boxes.field(F::Origin).over(TWO_THIRDS),
            boxes.field(F::Vehicle).over(THIRD),
        ],
        vec![boxes.kind().over(FULL)],
    ];
    rows.extend(student_row(boxes));
    let host_signs = Field::signature(
        words.t("paper-slip-host-signature"),
        words.t("paper-blank-date-time"),
    );
    rows.extend([
        vec![boxes.field(F::Purpose).over(FULL).lines(2)],
        vec![
            boxes.field(F::HostName).over(HALF),
            boxes.field(F::HostDepartment).over(HALF),
        ],
        vec![boxes.arrival().over(HALF), boxes.entered_by().over(HALF)],
        vec![
            host_signs.over(HALF).lines(2),
            boxes.field(F::DepartedAt).over(HALF).lines(2),
        ],
        vec![Field::text(words.t("field-note"), "").over(FULL).lines(2)],
    ]);
    rows
}

/// Whose parent it is.
fn student_row(boxes: VisitBoxes<'_>) -> Option<Vec<Field>> {
    const FIELDS: [F; 3] = [F::StudentName, F::StudentClass, F::Relation];
    boxes
        .wants(&FIELDS)
        .then(|| FIELDS.map(|field| boxes.field(field).over(THIRD)).into())
}

#[cfg(test)]
mod tests {
    use super::super::test_records::{context, labels, parent, texts, void, words};
    use super::*;

    #[test]
    fn a_slip_is_two_halves_under_one_number() {
        let form = form(&parent(), &context(), &words());
        assert_eq!(form.sheet, Sheet::A5Pair);
        let halves: Vec<_> = form
            .leaves
            .iter()
            .map(|leaf| (leaf.subtitle.as_str(), leaf.number.as_deref()))
            .collect();
        let number = Some("LF-2026-0137");
        assert_eq!(halves, [("存根联", number), ("来访人联", number)]);
    }

    #[test]
    fn the_visitors_half_carries_neither_phone_nor_document() {
        let form = form(&parent(), &context(), &words());
        let [of_desk, of_visitor] = &form.leaves[..] else {
            unreachable!("a slip has two halves")
        };
        assert!(texts(of_desk).contains("13812345678") && texts(of_desk).contains("尾号123X"));
        assert!(!texts(of_visitor).contains("13812345678"));
        assert!(!texts(of_visitor).contains("123X"));
        assert!(labels(of_visitor).contains(&"被访人签名".to_owned()));
    }

    #[test]
    fn who_brings_no_child_has_no_boxes_for_one() {
        let mut visit = parent();
        visit.details.student_name.clear();
        visit.details.student_class.clear();
        visit.details.relation.clear();
        let form = form(&visit, &context(), &words());
        assert!(!labels(&form.leaves[0]).contains(&"学生".to_owned()));
    }

    #[test]
    fn a_voided_visit_and_a_reprint_say_so() {
        let reprint = Context {
            reprint: Some(2),
            ..context()
        };
        let form = form(&void(parent()), &reprint, &words());
        for leaf in &form.leaves {
            assert_eq!(
                leaf.marks,
                [
                    "补打　第2次",
                    "已作废：重复登记（王芳，2026年11月23日 10:00）"
                ]
            );
        }
    }

    #[test]
    fn a_blank_has_every_box_and_no_tick() {
        let serial = PaperSerial {
            series: crate::domain::form::BlankSeries::Visit,
            sequence: 7,
        };
        let form = blank(&[serial], &context(), &words());
        assert_eq!(form.leaves.len(), 2);
        let leaf = &form.leaves[0];
        assert_eq!(leaf.paper_serial.as_deref(), Some("纸-LF-0007"));
        assert_eq!(leaf.number, None);
        let labels = labels(leaf);
        for label in ["随行人员", "学生", "证件类型", "离校时间"] {
            assert!(labels.iter().any(|it| it == label), "{label}");
        }
        assert!(!texts(leaf).contains('☑'), "{}", texts(leaf));
    }
}
