//! 学生离校放行条: the class teacher consents, somebody verified collects, the gate lets them out and keeps its half.

use super::super::form::{Field, Form, Leaf, Sheet};
use super::{Context, FULL, HALF, blank_note, form_of, grid, note, signature, void_mark};
use crate::domain::beside::Release;
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::visit::Visit;
use crate::i18n::Words;

const KIND: FormKind = FormKind::ReleaseSlip;

/// The slip of one release, beside the visit of whoever collects the student.
#[must_use]
pub fn form(visit: &Visit, release: &Release, context: &Context, words: &Words) -> Form {
    let mut head = super::visit_leaf(KIND, visit, context, words);
    head.heading_note = words.date(release.leaves_at.date());
    head.marks
        .extend(void_mark(release.voiding.as_ref(), words));
    let leaves = pair(&head, Some((visit, release)), words);
    form_of(KIND, Sheet::A5Pair, leaves.into(), context, words)
}

/// Empty slips.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials
        .iter()
        .flat_map(|serial| pair(&super::blank_leaf(KIND, *serial, words), None, words));
    form_of(KIND, Sheet::A5Pair, leaves.collect(), context, words)
}

fn pair(head: &Leaf, about: Option<(&Visit, &Release)>, words: &Words) -> [Leaf; 2] {
    let mut of_desk = vec![grid(rows(about, false, words))];
    if about.is_none() {
        of_desk.push(blank_note(words));
    }
    let of_gate = vec![
        grid(rows(about, true, words)),
        note(words.t("paper-release-ask")),
    ];
    [
        Leaf {
            subtitle: words.t("paper-leaf-stub"),
            blocks: of_desk,
            ..head.clone()
        },
        Leaf {
            subtitle: words.t("paper-leaf-gate"),
            blocks: of_gate,
            ..head.clone()
        },
    ]
}

fn rows(about: Option<(&Visit, &Release)>, is_of_gate: bool, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, of: fn(&Release) -> &str| {
        Field::text(words.t(key), about.map_or("", |(_, release)| of(release)))
    };
    let leaves_at = about.map(|(_, release)| words.date_time(release.leaves_at));
    let mut rows = vec![
        vec![
            text("field-student-name", |it| &it.student_name).over(HALF),
            text("field-student-class", |it| &it.student_class).over(HALF),
        ],
        vec![text("field-reason", |it| &it.reason).over(FULL).lines(2)],
        vec![
            Field::text(words.t("field-leaves-at"), leaves_at.unwrap_or_default()).over(HALF),
            Field::text(words.t("paper-item-clerk-signature"), "").over(HALF),
        ],
        vec![
            text("field-collector-name", |it| &it.collector_name).over(HALF),
            text("field-collector-relation", |it| &it.collector_relation).over(HALF),
        ],
        vec![text("field-verified-by", |it| &it.verified_by).over(FULL)],
        vec![
            text("field-teacher-name", |it| &it.teacher_name).over(HALF),
            signature(words.t("paper-release-teacher-signature"), words)
                .over(HALF)
                .lines(2),
        ],
    ];
    let collector_signs = signature(words.t("paper-release-collector-signature"), words);
    rows.push(if is_of_gate {
        let gate_signs = Field::signature(
            words.t("paper-release-gate-signature"),
            words.t("paper-blank-date-time"),
        );
        vec![
            collector_signs.over(HALF).lines(2),
            gate_signs.over(HALF).lines(2),
        ]
    } else {
        vec![collector_signs.over(FULL).lines(2)]
    });
    rows
}

#[cfg(test)]
mod tests {
    use super::super::test_records::{at, context, labels, parent, texts, words};
    use super::*;

    fn release() -> Release {
        let visit = parent();
        Release {
            id: 1,
            visit: visit.id,
            leaves_at: at("2026-11-23T10:30"),
            student_name: "张小宝".into(),
            student_class: "三（2）班".into(),
            reason: "看牙".into(),
            teacher_name: "李老师".into(),
            collector_name: "张伟".into(),
            collector_relation: "父亲".into(),
            verified_by: "接送卡".into(),
            paper_serial: String::new(),
            voiding: None,
        }
    }

    #[test]
    fn consent_collector_and_gate_have_places_to_sign() {
        let form = form(&parent(), &release(), &context(), &words());
        let stub = labels(&form.leaves[0]);
        let gate = labels(&form.leaves[1]);
        for label in ["班主任签名", "接领人签名"] {
            assert!(stub.iter().any(|it| it == label), "{label}");
            assert!(gate.iter().any(|it| it == label), "{label}");
        }
        assert!(gate.iter().any(|it| it == "门卫签名"));
        assert!(!stub.iter().any(|it| it == "门卫签名"));
        for text in ["三（2）班", "看牙", "接送卡", "2026年11月23日 10:30"] {
            assert!(texts(&form.leaves[1]).contains(text), "{text}");
        }
    }
}
