//! Notices, the school's own days and other limits: what they make of open cases (A8).

use chrono::NaiveDate;
use shouwen::desk::{CalendarInput, CalendarOutcome, Desk, Error};
use shouwen::domain::calendar::DayKind;
use shouwen::domain::calendar::notice::{NamedDays, Notice};
use shouwen::domain::field::Problem;
use shouwen::domain::journal::Action;
use shouwen::domain::setting::SettingName;

use crate::{assert_sound, assert_wrong, desk, due, finish, letter, to};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(named: &[(&str, DayKind)]) -> NamedDays {
    let named = named.iter();
    named
        .map(|(text, kind)| (day(text), (*kind, "校运会".to_owned())))
        .collect()
}

fn school(named: &[(&str, DayKind)]) -> CalendarInput {
    CalendarInput::School(days(named))
}

fn notice(text: &str, year: i32) -> CalendarInput {
    CalendarInput::Notices {
        notices: vec![Notice::typed(text, year).unwrap()],
        origin: String::new(),
    }
}

/// Loads an input that was to come to what its preview said.
fn load(desk: &mut Desk, input: &CalendarInput) -> CalendarOutcome {
    let preview = desk.preview_calendar(input).unwrap();
    let outcome = desk.load_calendar(input, &mut |_, _| true).unwrap();
    assert_eq!(outcome, preview);
    outcome
}

fn due_after(desk: &Desk, from: &str, days: u16) -> (String, bool) {
    let calendar = desk.calendar_view().unwrap().calendar;
    let counted = calendar.add_working_days(day(from), days);
    (counted.day.to_string(), counted.is_provisional)
}

#[test]
fn a_school_closing_day_moves_open_cases_and_not_finished_ones() {
    let (_place, mut desk) = desk();
    let open = desk.log_contact(&letter("张伟")).unwrap();
    let finished = desk.log_contact(&letter("王强")).unwrap();
    desk.finish_contact(finished.id, &finish()).unwrap();
    let voided = desk.log_contact(&letter("赵敏")).unwrap();
    desk.void_contact(voided.id, "重复登记").unwrap();
    let outcome = load(&mut desk, &school(&[("2026-11-26", DayKind::Rest)]));
    assert_eq!(outcome.open, 1);
    assert_eq!(outcome.redated.len(), 1);
    assert_eq!(outcome.redated[0].number, open.number);
    assert_eq!(due(&desk, open.id).unwrap(), "2026-12-01");
    assert_eq!(due(&desk, finished.id).unwrap(), "2026-11-30");
    assert_eq!(due(&desk, voided.id).unwrap(), "2026-11-30");
    let history = desk.contact_record(open.id).unwrap().history;
    assert_eq!(history.last().unwrap().head.action, Action::Redate);
    let again = load(&mut desk, &school(&[("2026-11-26", DayKind::Week)]));
    assert_eq!(again.redated.len(), 1);
    assert_eq!(due(&desk, open.id).unwrap(), "2026-11-30");
    assert!(desk.calendar_view().unwrap().school_days.is_empty());
    assert_sound(&desk);
}

#[test]
fn undoing_a_closing_day_dates_everything_back() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let input = school(&[("2026-11-26", DayKind::Rest), ("2026-11-27", DayKind::Rest)]);
    load(&mut desk, &input);
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-12-02");
    desk.undo("撤销").unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-30");
    assert!(desk.calendar_view().unwrap().school_days.is_empty());
    load(&mut desk, &input);
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-12-02");
    assert_sound(&desk);
}

#[test]
fn undoing_a_notice_takes_its_year_back_too() {
    let (_place, mut desk) = desk();
    assert_eq!(
        due_after(&desk, "2026-12-28", 5),
        ("2027-01-05".into(), true)
    );
    let input = notice(
        "元旦 2027-01-01至2027-01-04 放假\n国庆节 10-01至10-07 放假",
        2027,
    );
    load(&mut desk, &input);
    assert_eq!(
        due_after(&desk, "2026-12-28", 5),
        ("2027-01-06".into(), false)
    );
    desk.undo("撤销").unwrap();
    assert_eq!(
        due_after(&desk, "2026-12-28", 5),
        ("2027-01-05".into(), true)
    );
    assert_sound(&desk);
}

#[test]
fn a_notice_may_govern_days_of_the_year_before_and_correct_an_earlier_one() {
    let (_place, mut desk) = desk();
    let first = "2026-12-31 放假 元旦\n2027-01-01 放假 元旦\n2027-10-01 放假 国庆节";
    let outcome = load(&mut desk, &notice(first, 2027));
    let changed: Vec<_> = outcome.days.iter().map(|it| it.day.to_string()).collect();
    assert_eq!(changed[0], "2026-12-31");
    assert_eq!(
        due_after(&desk, "2026-12-28", 5),
        ("2027-01-06".into(), false)
    );
    let corrected = "2027-01-01 放假 元旦\n2027-10-01 放假 国庆节\n2027-10-10 上班";
    load(&mut desk, &notice(corrected, 2027));
    assert_eq!(
        due_after(&desk, "2026-12-28", 5),
        ("2027-01-05".into(), false),
        "what the earlier notice named and the later one does not is as the weekday says"
    );
    assert_eq!(desk.calendar_view().unwrap().notices.len(), 2);
}

#[test]
fn a_notice_of_a_few_days_amends_and_publishes_no_year() {
    let (_place, mut desk) = desk();
    let input = notice("2027-05-03 放假 劳动节", 2027);
    load(&mut desk, &input);
    assert_eq!(
        due_after(&desk, "2027-04-30", 1),
        ("2027-05-04".into(), true)
    );
}

#[test]
fn the_schools_own_day_stands_above_the_notice() {
    let (_place, mut desk) = desk();
    load(&mut desk, &school(&[("2026-11-28", DayKind::Work)]));
    load(&mut desk, &notice("2026-11-28 放假 校庆", 2026));
    let calendar = desk.calendar_view().unwrap().calendar;
    assert!(calendar.is_working(day("2026-11-28")));
}

#[test]
fn cancelled_nothing_of_a_notice_is_taken() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let input = school(&[("2026-11-26", DayKind::Rest)]);
    let outcome = desk.load_calendar(&input, &mut |_, _| false);
    assert!(matches!(outcome, Err(Error::Cancelled)));
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-30");
    assert!(desk.calendar_view().unwrap().school_days.is_empty());
    assert!(desk.can_undo());
    desk.undo("撤销").unwrap();
    assert!(desk.contact(contact.id).unwrap().voiding.is_some());
}

#[test]
fn other_limits_redate_what_is_open_and_slips_of_the_finger_are_refused() {
    let (_place, mut desk) = desk();
    let written = desk.log_contact(&letter("张伟")).unwrap();
    let handed = desk.log_contact(&crate::asked("王强")).unwrap();
    let link = desk.hand_over_contact(handed.id, &to("李老师")).unwrap();
    desk.sign_for(link.id, &Default::default()).unwrap();
    let mut settings = desk.settings().unwrap();
    settings.set(SettingName::WrittenLimit, "3");
    let preview = desk.preview_limits(&settings).unwrap();
    assert_eq!(preview.redated.len(), 1);
    desk.change_settings(&settings).unwrap();
    assert_eq!(due(&desk, written.id).unwrap(), "2026-11-26");
    assert_eq!(due(&desk, handed.id).unwrap(), "2026-11-26");
    desk.undo("撤销").unwrap();
    assert_eq!(due(&desk, written.id).unwrap(), "2026-11-30");
    for days in ["0", "10000", "许多"] {
        settings.set(SettingName::OpinionLimit, days);
        assert_wrong(
            desk.change_settings(&settings),
            SettingName::OpinionLimit.code(),
            Problem::NotACount { min: 1, max: 365 },
        );
    }
    settings.set(SettingName::OpinionLimit, "15");
    settings.set(SettingName::OfficeClosesAt, "晚上");
    assert_wrong(
        desk.change_settings(&settings),
        SettingName::OfficeClosesAt.code(),
        Problem::NotATimeOfDay,
    );
}
