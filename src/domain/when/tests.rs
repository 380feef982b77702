//! Tables and properties of dates and times as people type them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use chrono::Datelike as _;
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// Sunday 22 November 2026, 09:12:33.
fn now() -> NaiveDateTime {
    day(2026, 11, 22).and_hms_opt(9, 12, 33).unwrap()
}

#[test]
fn a_time_is_read_in_every_notation() {
    for (typed, hour, minute) in [
        ("9:12", 9, 12),
        ("9：12", 9, 12),
        ("０９：１２", 9, 12),
        (" 9 : 12 ", 9, 12),
        ("09:12:33", 9, 12),
        ("09:12:33.500", 9, 12),
        ("912", 9, 12),
        ("0912", 9, 12),
        ("1305", 13, 5),
        ("0000", 0, 0),
        ("9.12", 9, 12),
        ("09.12", 9, 12),
        ("9。12", 9, 12),
        ("9点", 9, 0),
        ("9点整", 9, 0),
        ("9点钟", 9, 0),
        ("9點鐘", 9, 0),
        ("9点12", 9, 12),
        ("9點12分", 9, 12),
        ("9时12分", 9, 12),
        ("9 時 12 分", 9, 12),
        ("9点5分", 9, 5),
        ("9点半", 9, 30),
        ("9点一刻", 9, 15),
        ("9點三刻", 9, 45),
        ("上午9:12", 9, 12),
        ("上午 9:12", 9, 12),
        ("早上8点", 8, 0),
        ("中午12点半", 12, 30),
        ("中午1点", 13, 0),
        ("下午3点", 15, 0),
        ("下午3", 15, 0),
        ("下午12:30", 12, 30),
        ("下午15:00", 15, 0),
        ("下午315", 15, 15),
        ("晚上7点半", 19, 30),
        ("凌晨12点", 0, 0),
        ("凌晨5:30", 5, 30),
        ("3pm", 15, 0),
        ("3 PM", 15, 0),
        ("3:05 p.m.", 15, 5),
        ("12am", 0, 0),
        ("12pm", 12, 0),
        ("11:59 am", 11, 59),
        ("23:59", 23, 59),
    ] {
        assert_eq!(parse_time(typed), Some(clock(hour, minute)), "{typed}");
    }
}

#[test]
fn what_is_no_time_is_refused() {
    for typed in [
        "",
        " ",
        "9",
        "22",
        "25:00",
        "24:00",
        "9:60",
        "9:5",
        "9:12:60",
        "9:12:33:1",
        "960",
        "2400",
        "12345",
        "091233",
        "9点60",
        "点",
        "半",
        "9点半半",
        "上午",
        "上午12点",
        "上午13点",
        "晚上12点",
        "晚上3点",
        "13pm",
        "0am",
        "am",
        "pm",
        "-9:12",
        "+9:12",
        "9:+2",
        "九点",
        "9:12Z",
        "9h12",
        "今天",
        "99999999999999999999",
        "9.1",
        "9.123",
    ] {
        assert_eq!(parse_time(typed), None, "{typed}");
    }
}

#[test]
fn a_date_is_read_in_every_notation() {
    for (typed, date) in [
        ("今天", day(2026, 11, 22)),
        ("今日", day(2026, 11, 22)),
        ("Today", day(2026, 11, 22)),
        ("昨天", day(2026, 11, 21)),
        ("前天", day(2026, 11, 20)),
        ("大前天", day(2026, 11, 19)),
        ("明天", day(2026, 11, 23)),
        ("后天", day(2026, 11, 24)),
        ("後天", day(2026, 11, 24)),
        ("大后天", day(2026, 11, 25)),
        ("-1", day(2026, 11, 21)),
        ("－１", day(2026, 11, 21)),
        ("+1", day(2026, 11, 23)),
        ("+10天", day(2026, 12, 2)),
        ("11-22", day(2026, 11, 22)),
        ("11/22", day(2026, 11, 22)),
        ("11.22", day(2026, 11, 22)),
        ("11。22", day(2026, 11, 22)),
        ("11月22日", day(2026, 11, 22)),
        ("11 月 22 号", day(2026, 11, 22)),
        ("11月22", day(2026, 11, 22)),
        ("1122", day(2026, 11, 22)),
        ("9.1", day(2026, 9, 1)),
        ("2026-11-22", day(2026, 11, 22)),
        ("2026–11–22", day(2026, 11, 22)),
        ("2026/11/22", day(2026, 11, 22)),
        ("2026/1/2", day(2026, 1, 2)),
        ("2026.11.22", day(2026, 11, 22)),
        ("２０２６．１１．２２", day(2026, 11, 22)),
        ("2026年11月22日", day(2026, 11, 22)),
        ("2026 年 11 月 22 日", day(2026, 11, 22)),
        ("2026年11月22日 星期日", day(2026, 11, 22)),
        ("2026-11-22（周日）", day(2026, 11, 22)),
        ("11月23日禮拜一", day(2026, 11, 23)),
        ("20261122", day(2026, 11, 22)),
        ("26-11-22", day(2026, 11, 22)),
        ("26年11月22日", day(2026, 11, 22)),
        ("99-11-22", day(1999, 11, 22)),
        ("22/11/2026", day(2026, 11, 22)),
        ("11/22/2026", day(2026, 11, 22)),
        ("11/11/2026", day(2026, 11, 11)),
        ("22 Nov 2026", day(2026, 11, 22)),
        ("22 November", day(2026, 11, 22)),
        ("Nov 22, 2026", day(2026, 11, 22)),
        ("22-Nov-2026", day(2026, 11, 22)),
        ("2024-2-29", day(2024, 2, 29)),
        ("2026/11/22 0:00", day(2026, 11, 22)),
        ("2026-11-22T00:00:00", day(2026, 11, 22)),
    ] {
        assert_eq!(parse_date(typed, now().date()), Some(date), "{typed}");
    }
}

#[test]
fn what_is_no_date_or_may_be_two_is_refused() {
    for typed in [
        "",
        "9",
        "13月1日",
        "2月30日",
        "0-5",
        "1-0",
        "2026-13-01",
        "2026-02-29",
        "2026-11",
        "20261322",
        "1322",
        "122",
        "261122",
        "10/11/2026",
        "1/2/26",
        "2026-11/22",
        "2026年11月",
        "22日",
        "1899-12-31",
        "2206-11-2x",
        "3026-11-22",
        "+",
        "-",
        "--1",
        "+1111",
        "+-1",
        "2026-11-22 星期一",
        "星期日",
        "22 Foo 2026",
        "Nov",
        "Nov Nov",
        "Ju 5",
        "2026-11-22 9:12",
        "某年某月",
        "月",
        "年月日",
        "11-22-",
        "2026-11-22-1",
        "2026 11 22",
    ] {
        assert_eq!(parse_date(typed, now().date()), None, "{typed}");
    }
}

#[test]
fn a_day_without_a_year_is_the_nearest() {
    for (typed, today, date) in [
        ("12-30", day(2027, 1, 3), day(2026, 12, 30)),
        ("1-3", day(2026, 12, 30), day(2027, 1, 3)),
        ("6-15", day(2026, 11, 22), day(2026, 6, 15)),
        ("2-29", day(2028, 3, 1), day(2028, 2, 29)),
    ] {
        assert_eq!(parse_date(typed, today), Some(date), "{typed} on {today}");
    }
    assert_eq!(parse_date("2-29", day(2026, 3, 1)), None);
}

#[test]
fn a_date_and_a_time_are_read_together() {
    let today = day(2026, 11, 22);
    for (typed, at) in [
        ("9:12", today.and_time(clock(9, 12))),
        ("912", today.and_time(clock(9, 12))),
        ("1122", today.and_time(clock(11, 22))),
        ("15.30", today.and_time(clock(15, 30))),
        ("下午3点", today.and_time(clock(15, 0))),
        ("now", today.and_time(clock(9, 12))),
        ("现在", today.and_time(clock(9, 12))),
        ("現在", today.and_time(clock(9, 12))),
        ("昨天 9:12", day(2026, 11, 21).and_time(clock(9, 12))),
        ("昨天下午3点半", day(2026, 11, 21).and_time(clock(15, 30))),
        ("-1 912", day(2026, 11, 21).and_time(clock(9, 12))),
        ("11-22 9:12", today.and_time(clock(9, 12))),
        ("11.22 9.12", today.and_time(clock(9, 12))),
        ("1122 0912", today.and_time(clock(9, 12))),
        ("11月22日9点12", today.and_time(clock(9, 12))),
        ("11月22日上午9:12", today.and_time(clock(9, 12))),
        ("2026-11-22T09:12", today.and_time(clock(9, 12))),
        ("2026-11-22T09:12:33", today.and_time(clock(9, 12))),
        ("2026-11-22 09:12:33", today.and_time(clock(9, 12))),
        ("2026/11/22 9:12", today.and_time(clock(9, 12))),
        ("2026/11/22 上午 9:12", today.and_time(clock(9, 12))),
        ("11/22/2026 9:12 AM", today.and_time(clock(9, 12))),
        ("2026年11月22日 星期日 09:12", today.and_time(clock(9, 12))),
        ("22 Nov 2026, 09:12", today.and_time(clock(9, 12))),
        ("22 Nov 2026 09:12", today.and_time(clock(9, 12))),
        ("2026-11-22，9：12", today.and_time(clock(9, 12))),
        ("202611220912", today.and_time(clock(9, 12))),
        ("今天0:00", today.and_time(clock(0, 0))),
    ] {
        assert_eq!(parse_date_time(typed, now()), Some(at), "{typed}");
    }
}

#[test]
fn a_date_alone_or_a_doubtful_point_in_time_is_refused() {
    for typed in [
        "",
        "今天",
        "2026-11-22",
        "20261122",
        "11-22",
        "9.12",
        "2026-11-22 25:00",
        "2026-02-30 9:12",
        "2026-11-229:12",
        "2026-11-22T09:12Z",
        "2026-11-22 09:12+08:00",
        "10/11/2026 9:12",
        "9:12 9:12",
        "今天 9",
        "202613220912",
    ] {
        assert_eq!(parse_date_time(typed, now()), None, "{typed}");
    }
}

#[test]
fn a_canonical_day_is_read_back_and_nothing_else() {
    assert_eq!(day_in(b"2026-11-22"), Some(day(2026, 11, 22)));
    for text in [
        "",
        "2026-11-2",
        "2026-11-022",
        "2026/11/22",
        "2026-02-29",
        "+026-11-22",
        "2026-11-22T09:12",
    ] {
        assert_eq!(day_in(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn canonical_text_is_read_back_and_nothing_else() {
    assert_eq!(to_canonical(now()), "2026-11-22T09:12");
    assert_eq!(
        from_canonical("2026-11-22T09:12"),
        Some(day(2026, 11, 22).and_time(clock(9, 12)))
    );
    for text in [
        "",
        "2026-11-22",
        "2026-11-22 09:12",
        "2026-11-22T9:12",
        "2026-11-22T09:12:33",
        " 2026-11-22T09:12",
    ] {
        assert_eq!(from_canonical(text), None, "{text}");
    }
}

prop_compose! {
    fn any_day()(days in 0..109_573_i64) -> NaiveDate {
        day(1900, 1, 1) + chrono::Duration::days(days)
    }
}

prop_compose! {
    fn any_minute()(minute in 0..1440_u32) -> NaiveTime {
        clock(minute / 60, minute % 60)
    }
}

proptest! {
    #[test]
    fn every_written_date_is_read_back(date in any_day(), today in any_day()) {
        for format in [
            "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y/%-m/%-d", "%Y年%-m月%-d日", "%Y年%m月%d日", "%Y%m%d", "%-d %b %Y",
            "%B %-d, %Y",
        ] {
            let written = date.format(format).to_string();
            prop_assert_eq!(parse_date(&written, today), Some(date), "{}", written);
        }
    }

    #[test]
    fn a_day_near_today_is_read_back_without_its_year(today in any_day(), days in -150..150_i64) {
        let date = today + chrono::Duration::days(days);
        for format in ["%-m-%-d", "%m/%d", "%m.%d", "%-m月%-d日", "%m%d"] {
            let written = date.format(format).to_string();
            // The leap day exists beside today only if one of the years around it has it.
            prop_assert_eq!(parse_date(&written, today), Some(date), "{}", written);
        }
        prop_assert_eq!(parse_date(&format!("{days:+}"), today), Some(date));
        let two_digit_year = date.format("%y-%m-%d").to_string();
        prop_assert_eq!(parse_date(&two_digit_year, today), Some(date).filter(|it| (1900..2200).contains(&it.year())));
    }

    #[test]
    fn every_written_time_is_read_back(time in any_minute()) {
        for format in [
            "%H:%M", "%-H:%M", "%H：%M", "%H:%M:%S", "%H%M", "%H.%M", "%-H点%M", "%H时%M分", "%I:%M %p", "%-I:%M%P",
        ] {
            let written = time.format(format).to_string();
            prop_assert_eq!(parse_time(&written), Some(time), "{}", written);
        }
    }

    #[test]
    fn every_written_point_in_time_is_read_back(date in any_day(), time in any_minute()) {
        let at = date.and_time(time);
        for format in [
            CANONICAL, "%Y-%m-%d %H:%M:%S", "%Y/%-m/%-d %-H:%M", "%Y年%-m月%-d日 %H:%M", "%Y年%-m月%-d日%-H点%M分",
            "%Y%m%d%H%M", "%-d %b %Y %H:%M", "%Y.%m.%d %H.%M", "%Y-%m-%d %H%M",
        ] {
            let written = at.format(format).to_string();
            prop_assert_eq!(parse_date_time(&written, now()), Some(at), "{}", written);
        }
        prop_assert_eq!(from_canonical(&to_canonical(at)), Some(at));
        prop_assert_eq!(day_in(date.to_string().as_bytes()), Some(date));
    }

    #[test]
    fn nothing_typed_makes_it_panic(typed in any::<String>(), today in any_day()) {
        let _ = (parse_date(&typed, today), parse_time(&typed), parse_date_time(&typed, now()), from_canonical(&typed));
    }

    #[test]
    fn nothing_like_a_date_makes_it_panic(
        typed in "[0-9年月日号点时分半刻天周星期一上下午今后:：./+＋ ,tT()amp-]{0,20}", today in any_day()
    ) {
        let _ = (parse_date(&typed, today), parse_time(&typed), parse_date_time(&typed, now()), from_canonical(&typed));
    }
}
