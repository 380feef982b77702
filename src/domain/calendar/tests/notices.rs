//! Notices loaded over the shipped ones.

use super::super::changes::changes;
use super::super::notice::{NamedDays, Notice};
use super::super::*;
use super::day;

fn load(notices: &[&Notice]) -> Calendar {
    let mut earlier: Vec<(i32, NaiveDate)> = Vec::new();
    let mut days = Vec::new();
    for notice in notices {
        let same_year = earlier.iter().filter(|(year, _)| *year == notice.year);
        let kept = notice.days_to_keep(same_year.map(|(_, day)| *day));
        earlier.extend(kept.keys().map(|day| (notice.year, *day)));
        days.extend(
            kept.into_iter()
                .map(|(day, (kind, name))| (day, kind, name)),
        );
    }
    let whole = notices.iter().filter(|notice| notice.is_whole);
    Calendar::with(days, whole.map(|notice| notice.year), [])
}

fn notice(year: i32, text: &str) -> Notice {
    Notice::typed(text, year).unwrap()
}

const WHOLE_2027: &str = "2027-01-01~2027-01-03 休 元旦\n2027-02-05~2027-02-11 休 春节\n2027-02-14 班\n\
    2027-10-01~2027-10-07 休 国庆节\n2027-10-09 班";

#[test]
fn a_whole_notice_publishes_its_year() {
    let notice = notice(2027, WHOLE_2027);
    assert!(notice.is_whole);
    let calendar = load(&[&notice]);
    assert_eq!(calendar.published_until(), day("2027-12-31"));
    assert!(calendar.is_working(day("2027-02-14")));
    assert!(!calendar.is_working(day("2027-02-09")));
    // The notice leaves Dragon Boat out, so it works: statutory days stand only where no notice does.
    assert!(calendar.is_working(day("2027-06-09")));
    assert!(
        !calendar
            .add_working_days(day("2027-02-04"), 15)
            .is_provisional
    );
}

#[test]
fn a_notice_of_a_few_days_only_amends() {
    let amending = notice(2027, "2027-02-05~2027-02-11 休 春节");
    assert!(!amending.is_whole);
    let calendar = load(&[&amending]);
    assert_eq!(calendar.published_until(), day("2026-12-31"));
    assert!(!calendar.is_working(day("2027-02-09")));
    assert!(
        !calendar.is_working(day("2027-06-09")),
        "statutory days stay"
    );
    assert!(calendar.standing(day("2027-02-09")).is_provisional);
}

/// As 2020-01-27, when Spring Festival was made longer after the notice.
#[test]
fn a_later_notice_corrects_an_earlier_one_day_by_day() {
    let first = notice(2027, WHOLE_2027);
    let longer = notice(2027, "2027-02-12 休 春节\n2027-02-14 休 春节");
    let calendar = load(&[&first, &longer]);
    assert!(!calendar.is_working(day("2027-02-12")));
    assert!(!calendar.is_working(day("2027-02-14")));
    assert!(!calendar.is_working(day("2027-10-07")), "the rest stands");
    let turned: Vec<NaiveDate> = changes(&load(&[&first]), &calendar)
        .into_iter()
        .map(|changed| changed.day)
        .collect();
    assert_eq!(turned, [day("2027-02-12"), day("2027-02-14")]);
}

#[test]
fn a_whole_notice_takes_back_what_an_earlier_one_for_its_year_named() {
    let first = notice(2027, WHOLE_2027);
    let without_make_up = WHOLE_2027.replace("2027-02-14 班\n", "");
    let second = notice(2027, &without_make_up);
    let calendar = load(&[&first, &second]);
    let standing = calendar.standing(day("2027-02-14"));
    assert!(!standing.is_working);
    assert_eq!(standing.origin, DayOrigin::Weekday);
    // Loading the first one again brings it back: notices may be loaded as often as wanted.
    assert!(load(&[&first, &second, &first]).is_working(day("2027-02-14")));
}

#[test]
fn a_whole_notice_for_a_shipped_year_takes_the_place_of_the_shipped_one() {
    let text = WHOLE_2027.replace("2027", "2026");
    let calendar = load(&[&notice(2026, &text)]);
    assert!(calendar.is_working(day("2026-10-09")));
    assert!(
        !calendar.is_working(day("2026-02-28")),
        "a make-up day of the shipped notice"
    );
    assert!(
        calendar.is_working(day("2026-04-06")),
        "a rest of the shipped notice"
    );
}

/// As 2018-12-29, a working day by the notice for 2019, and 2022-12-31, a rest by the one for 2023.
#[test]
fn a_notice_governs_days_of_the_year_before() {
    let text = format!("2026-12-31 休 元旦\n2026-12-27 班 元旦\n{WHOLE_2027}");
    let calendar = load(&[&notice(2027, &text)]);
    assert!(!calendar.is_working(day("2026-12-31")));
    assert!(calendar.is_working(day("2026-12-27")));
    assert!(
        !calendar.is_working(day("2026-10-07")),
        "the notice for 2026 stands"
    );
}

#[test]
fn a_file_of_several_years_is_a_notice_for_each() {
    let days: NamedDays = [
        ("2026-10-01", DayKind::Rest),
        ("2026-12-31", DayKind::Rest),
        ("2027-01-01", DayKind::Rest),
        ("2027-12-30", DayKind::Work),
    ]
    .into_iter()
    .map(|(text, kind)| (day(text), (kind, String::new())))
    .collect();
    let notices = Notice::by_year(days);
    let of_year = |at: usize| -> (i32, Vec<String>) {
        let days = notices[at].days.keys().map(ToString::to_string);
        (notices[at].year, days.collect())
    };
    assert_eq!(notices.len(), 2);
    assert_eq!(of_year(0), (2026, vec!["2026-10-01".into()]));
    let in_2027 = vec![
        "2026-12-31".into(),
        "2027-01-01".into(),
        "2027-12-30".into(),
    ];
    assert_eq!(of_year(1), (2027, in_2027));
}
