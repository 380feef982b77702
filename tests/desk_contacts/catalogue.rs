//! Departments, posts, staff, service items, students, what is published (A7, A10, A11, E10).

use shouwen::desk::{Error, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::catalogue::{Department, StaffMember};
use shouwen::domain::field::Problem;
use shouwen::domain::record::Voiding;
use shouwen::store;

use crate::{asked, assert_refused, assert_sound, assert_wrong, desk, due};

fn named(name: &str) -> Boxes {
    Boxes::default().with("name", name)
}

#[test]
fn a10_departments_and_posts_have_names_of_their_own_while_they_last() {
    let (_place, mut desk) = desk();
    let first = desk.save_department(None, &named("教导处")).unwrap();
    assert_refused(
        desk.save_department(None, &named("教导处")),
        Refusal::NameTaken,
    );
    desk.save_department(Some(first.id), &named("教导处").with("phone", "6201"))
        .unwrap();
    let ended = named("教导处").with("ended_on", "2026-11-20");
    desk.save_department(Some(first.id), &ended).unwrap();
    let second = desk.save_department(None, &named("教导处")).unwrap();
    assert_ne!(first.id, second.id);
    let post = named("教务员").with("department", "教导处");
    desk.save_post(None, &post).unwrap();
    assert_refused(desk.save_post(None, &post), Refusal::NameTaken);
    desk.save_post(None, &post.with("department", "总务处"))
        .unwrap();
    assert_wrong(
        desk.save_department(None, &named(" ")),
        "name",
        Problem::Missing,
    );
    assert_sound(&desk);
}

#[test]
fn a10_who_left_stays_in_old_records_and_two_may_have_one_name() {
    let (_place, mut desk) = desk();
    let first = desk.save_staff(None, &named("李老师")).unwrap();
    let second = desk.save_staff(None, &named("李老师")).unwrap();
    let left = named("李老师").with("left_on", "2026-11-20");
    let left = desk.save_staff(Some(first.id), &left).unwrap();
    let today = desk.now().date();
    assert!(!left.is_here(today) && second.is_here(today));
    assert_eq!(desk.catalogue().unwrap().staff.len(), 2);
}

#[test]
fn an_entry_made_by_mistake_is_voided_with_a_reason_once() {
    let (_place, mut desk) = desk();
    let department = desk.save_department(None, &named("总务处")).unwrap();
    let void = |it: Department, voiding: Voiding| Department {
        voiding: Some(voiding),
        ..it
    };
    assert_refused(
        desk.void_entry(department.id, "", void),
        Refusal::ReasonMissing,
    );
    desk.void_entry(department.id, "重复", void).unwrap();
    assert!(desk.catalogue().unwrap().departments.is_empty());
    assert_refused(
        desk.void_entry(department.id, "还是重复", void),
        Refusal::IsVoid,
    );
    let member = desk.save_staff(None, &named("李老师")).unwrap();
    let void = |it: StaffMember, voiding| StaffMember {
        voiding: Some(voiding),
        ..it
    };
    desk.void_entry(member.id, "打错", void).unwrap();
    desk.undo("撤销").unwrap();
    assert_eq!(desk.catalogue().unwrap().staff.len(), 1);
}

#[test]
fn a7_every_change_of_an_item_makes_a_version_and_the_old_ones_stay() {
    let (_place, mut desk) = desk();
    let first = desk.save_item(None, &named("转学")).unwrap();
    assert_refused(
        desk.save_item(Some(first.id), &named("转学")),
        Refusal::NothingChanges,
    );
    assert_refused(desk.save_item(None, &named("转学")), Refusal::NameTaken);
    let second = named("转学").with("limit_days", "10");
    let second = desk.save_item(Some(first.id), &second).unwrap();
    assert_eq!((second.item_key, second.version), (first.item_key, 2));
    let versions = desk.item_versions(first.item_key).unwrap();
    assert_eq!(versions.len(), 2);
    assert_eq!(versions[0].replaced_on, Some(desk.now().date()));
    assert_eq!(
        desk.catalogue().unwrap().items,
        std::slice::from_ref(&second)
    );
    assert!(
        matches!(
            desk.save_item(Some(first.id), &named("转学").with("fee", "无")),
            Err(Error::Store(store::Error::Conflict { .. }))
        ),
        "whoever looks at an old version does not know the new one"
    );
    desk.undo("撤销").unwrap();
    assert_eq!(desk.catalogue().unwrap().items[0].id, first.id);
    let third = named("转学").with("fee", "无");
    let third = desk.save_item(Some(first.id), &third).unwrap();
    assert_eq!(third.version, 3);
    assert_sound(&desk);
}

#[test]
fn a8_an_item_with_a_limit_of_0_or_of_10_000_days_is_refused() {
    let (_place, mut desk) = desk();
    for days in ["0", "10000"] {
        assert_wrong(
            desk.save_item(None, &named("转学").with("limit_days", days)),
            "limit_days",
            Problem::NotACount { min: 1, max: 365 },
        );
    }
}

#[test]
fn a11_an_item_no_longer_offered_stays_in_old_contacts_and_is_not_chosen_for_new_ones() {
    let (_place, mut desk) = desk();
    let item = named("转学").with("limit_days", "3");
    let item = desk.save_item(None, &item).unwrap();
    let of_item = || {
        asked("张伟")
            .with("item_id", item.id.to_string())
            .with("accepted_on", "2026-11-23")
    };
    let contact = desk.log_contact(&of_item()).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-26");
    let ended = named("转学")
        .with("limit_days", "3")
        .with("ended_on", "2026-11-23");
    let ended = desk.save_item(Some(item.id), &ended).unwrap();
    let boxes = asked("王强").with("item_id", ended.id.to_string());
    assert_wrong(desk.log_contact(&boxes), "item_id", Problem::NoLongerHere);
    let boxes = Boxes::from(&contact).with("phone", "13900001111");
    desk.correct_contact(contact.id, contact.revision, &boxes)
        .unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-26");
}

#[test]
fn b7_students_are_found_by_name_initials_and_guardian() {
    let (_place, mut desk) = desk();
    let student = named("张小宝")
        .with("class", "三（2）班")
        .with("guardian_name", "张伟")
        .with("guardian_phone", "13812345678");
    let student = desk.save_student(None, &student).unwrap();
    for typed in ["张小", "zxb", "张伟", "1381234"] {
        assert_eq!(
            desk.known_students(typed).unwrap(),
            std::slice::from_ref(&student),
            "{typed}"
        );
    }
    assert!(desk.known_students("李").unwrap().is_empty());
}

#[test]
fn e10_what_was_made_public_is_listed_since_when() {
    let (_place, mut desk) = desk();
    let notice = Boxes::default()
        .with("topic", "fees")
        .with("title", "2026年秋季收费公示")
        .with("published_on", "2026-09-01");
    desk.save_public_notice(None, &notice).unwrap();
    let listed = desk.catalogue().unwrap().public_notices;
    assert_eq!(listed[0].title, "2026年秋季收费公示");
}
