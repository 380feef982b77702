//! What waits for somebody on the Today screen (A3, A8, A13).

use shouwen::domain::boxes::Boxes;

use crate::{asked, at_moment, desk, finish, handed_over, letter, to};

#[test]
fn a13_what_nobody_answered_waits_and_goes_once_it_is_answered() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let waiting = desk.waiting().unwrap();
    assert_eq!(waiting.unanswered_count, 1);
    assert_eq!(waiting.due_today[0].contact.id, contact.id);
    assert_eq!(waiting.due_today[0].days_over, 0);
    desk.finish_contact(contact.id, &finish()).unwrap();
    let waiting = desk.waiting().unwrap();
    assert_eq!((waiting.unanswered_count, waiting.due_today_count), (0, 0));
}

#[test]
fn a3_what_is_unsigned_waits_and_for_too_long_it_says_so() {
    let (place, mut desk) = desk();
    let (contact, _) = handed_over(&mut desk);
    let waiting = desk.waiting().unwrap();
    assert_eq!(waiting.unsigned_count, 1);
    assert!(!waiting.unsigned[0].is_too_long);
    let mut desk = at_moment(&place, desk, "11-23T14:00");
    assert!(desk.waiting().unwrap().unsigned[0].is_too_long);
    desk.void_contact(contact.id, "重复登记").unwrap();
    let waiting = desk.waiting().unwrap();
    assert_eq!(waiting.unsigned_count, 0, "nobody can sign for it any more");
    assert!(waiting.unsigned.is_empty());
}

#[test]
fn a8_what_is_overdue_is_reminded_of_and_then_goes_to_the_principal() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let desk = at_moment(&place, desk, "11-30T17:00");
    assert_eq!(desk.waiting().unwrap().overdue_count, 0);
    let mut desk = at_moment(&place, desk, "12-01T09:00");
    let waiting = desk.waiting().unwrap();
    let line = &waiting.overdue[0];
    assert_eq!((waiting.overdue_count, line.days_over), (1, 1));
    assert!(!line.is_reminded && !line.is_escalated);
    desk.remind(contact.id, &Boxes::default()).unwrap();
    assert!(desk.waiting().unwrap().overdue[0].is_reminded);
    let desk = at_moment(&place, desk, "12-03T09:00");
    assert!(desk.waiting().unwrap().overdue[0].is_escalated);
}

#[test]
fn a8_on_the_days_of_rest_behind_the_due_day_it_is_over_by_no_working_day() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let boxes = Boxes::default().with("accepted_on", "2026-11-23");
    desk.accept_contact(contact.id, &boxes).unwrap();
    let link = desk.hand_over_contact(contact.id, &to("李老师")).unwrap();
    desk.sign_for(link.id, &Boxes::default()).unwrap();
    let mut settings = desk.settings().unwrap();
    settings.set(shouwen::domain::setting::SettingName::WrittenLimit, "4");
    desk.change_settings(&settings).unwrap();
    let desk = at_moment(&place, desk, "11-28T09:00");
    let waiting = desk.waiting().unwrap();
    assert_eq!(waiting.overdue_count, 1);
    assert_eq!(waiting.overdue[0].days_over, 0);
}
