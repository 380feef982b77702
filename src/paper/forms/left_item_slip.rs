//! 代收物品单: what lies at the desk for a student, and the voucher it is collected with.

use super::super::form::{Field, Form, Leaf, Sheet};
use super::{Context, FULL, HALF, blank_note, form_of, grid, note, void_mark};
use crate::domain::beside::LeftItem;
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::visit::Visit;
use crate::i18n::Words;

const KIND: FormKind = FormKind::LeftItemSlip;

/// The slip of one thing left at a visit.
#[must_use]
pub fn form(visit: &Visit, item: &LeftItem, context: &Context, words: &Words) -> Form {
    let mut head = super::visit_leaf(KIND, visit, context, words);
    head.heading_note = words.date(item.left_at.date());
    head.marks.extend(void_mark(item.voiding.as_ref(), words));
    let leaves = pair(&head, Some((visit, item)), context, words);
    form_of(KIND, Sheet::A5Pair, leaves.into(), context, words)
}

/// Empty slips.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials.iter().flat_map(|serial| {
        let head = super::blank_leaf(KIND, *serial, words);
        pair(&head, None, context, words)
    });
    form_of(KIND, Sheet::A5Pair, leaves.collect(), context, words)
}

fn pair(
    head: &Leaf,
    about: Option<(&Visit, &LeftItem)>,
    context: &Context,
    words: &Words,
) -> [Leaf; 2] {
    let mut of_desk = vec![grid(rows(about, words))];
    if about.is_none() {
        of_desk.push(blank_note(words));
    }
    let desk_name = ("desk", context.desk_name.as_str().into());
    let of_taker = vec![
        grid(rows(about, words)),
        note(words.with("paper-item-ask", &[desk_name])),
    ];
    [
        Leaf {
            subtitle: words.t("paper-leaf-stub"),
            blocks: of_desk,
            ..head.clone()
        },
        Leaf {
            subtitle: words.t("paper-leaf-voucher"),
            blocks: of_taker,
            ..head.clone()
        },
    ]
}

fn rows(about: Option<(&Visit, &LeftItem)>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, of: fn(&Visit, &LeftItem) -> String| {
        let text = about.map(|(visit, item)| of(visit, item));
        Field::text(words.t(key), text.unwrap_or_default())
    };
    let left_at = about.map(|(_, item)| words.date_time(item.left_at));
    let handed_over = about.and_then(|(_, item)| item.handed_over.as_ref());
    let handed_over_at = handed_over.map(|it| words.date_time(it.at));
    let handed_over_to = handed_over.map(|it| it.to.clone());
    vec![
        vec![
            text("field-what", |_, item| item.what.clone())
                .over(FULL)
                .lines(2),
        ],
        vec![
            text("paper-item-for", |_, item| item.student_name.clone()).over(HALF),
            text("field-student-class", |_, item| item.student_class.clone()).over(HALF),
        ],
        vec![
            text("paper-item-giver", |visit, _| {
                visit.details.visitor_name.clone()
            })
            .over(HALF),
            text("field-relation", |visit, _| visit.details.relation.clone()).over(HALF),
        ],
        vec![
            Field::text(words.t("field-left-at"), left_at.unwrap_or_default()).over(HALF),
            Field::signature(words.t("paper-item-clerk-signature"), "").over(HALF),
        ],
        vec![
            Field::text(
                words.t("field-handed-over-to"),
                handed_over_to.unwrap_or_default(),
            )
            .over(HALF),
            Field::text(
                words.t("paper-item-taken-at"),
                handed_over_at.unwrap_or_default(),
            )
            .over(HALF),
        ],
        vec![
            super::signature(words.t("paper-item-taker-signature"), words)
                .over(FULL)
                .lines(2),
        ],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_records::{at, context, parent, texts, words};
    use super::*;
    use crate::domain::beside::HandedOver;

    fn item() -> LeftItem {
        LeftItem {
            id: 1,
            visit: parent().id,
            left_at: at("2026-11-23T09:20"),
            what: "保温杯1个".into(),
            student_name: "张小宝".into(),
            student_class: "三（2）班".into(),
            handed_over: None,
            paper_serial: String::new(),
            voiding: None,
        }
    }

    #[test]
    fn what_still_lies_at_the_desk_leaves_room_for_whoever_takes_it() {
        let form = form(&parent(), &item(), &context(), &words());
        let text = texts(&form.leaves[1]);
        assert!(text.contains("送交人: 张伟"), "{text}");
        assert!(text.lines().any(|line| line == "领取人: "), "{text}");
    }

    #[test]
    fn what_was_handed_over_says_to_whom_and_when() {
        let mut item = item();
        item.handed_over = Some(HandedOver {
            at: at("2026-11-23T12:05"),
            to: "张小宝".into(),
        });
        let form = form(&parent(), &item, &context(), &words());
        let text = texts(&form.leaves[0]);
        assert!(text.contains("领取人: 张小宝"), "{text}");
        assert!(text.contains("领取时间: 2026年11月23日 12:05"), "{text}");
    }
}
