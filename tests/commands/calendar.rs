//! `due`, and loading a holiday notice.

use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;

use crate::program::{csv, desk};
use crate::support::{at, settings};

#[test]
fn due_gives_the_vectors_before_there_is_a_register() {
    let desk = desk();
    for (from, in_5, in_15) in [
        ("2026-02-13", "2026-02-27", "2026-03-12"),
        ("2026-09-24", "2026-10-09", "2026-10-22"),
        ("2026-04-30", "2026-05-11", "2026-05-25"),
        ("2026-01-02", "2026-01-08", "2026-01-22"),
    ] {
        for (days, due_on) in [("5", in_5), ("15", in_15)] {
            let out = desk.ok(&["due", "--from", from, "--days", days]);
            assert_eq!(out, format!("{due_on}\n"), "{from} + {days}");
        }
    }
    assert_eq!(
        desk.ok(&[
            "due",
            "--from",
            "2026-09-30",
            "--days",
            "5",
            "--calendar-days"
        ]),
        "2026-10-05\n"
    );
}

#[test]
fn due_past_the_last_notice_is_provisional_and_says_so_behind_the_day() {
    let desk = desk();
    let due = ["due", "--from", "2026-12-28", "--days", "5"];
    let out = desk.ok(&[&due[..], &["--lang", "zh-Hans"]].concat());
    assert_eq!(out, "2027-01-05 暂定\n");
    let value = desk.json(&due);
    assert_eq!(value["due_on"], "2027-01-05");
    assert_eq!(value["is_provisional"], true);
}

#[test]
fn due_explains_every_day_on_the_way() {
    let desk = desk();
    let due = ["due", "--from", "2026-09-30", "--days", "3", "--explain"];
    let out = desk.ok(&[&due[..], &["--lang", "zh-Hans"]].concat());
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], "2026-10-10");
    assert_eq!(lines[1], "2026-09-30\t星期三\t起算日，不计");
    assert!(
        lines[2].starts_with("2026-10-01\t星期四\t不计（放假通知：国庆节"),
        "{}",
        lines[2]
    );
    assert_eq!(lines[9], "2026-10-08\t星期四\t第 1 天");
    assert!(
        lines[11].starts_with("2026-10-10\t星期六\t第 3 天（放假通知"),
        "{}",
        lines[11]
    );
    assert_eq!(lines.len(), 12);
    let explained = &desk.json(&due)["explained"];
    assert_eq!(explained.as_array().unwrap().len(), 11);
    assert_eq!(explained[8]["count"], 1);
    assert_eq!(explained[1]["origin"], "notice");
}

#[test]
fn a_limit_of_0_or_of_10_000_days_is_wrong_usage() {
    let desk = desk();
    for days in ["0", "10000", "366", "-3", "fünf", "2.5"] {
        let days = format!("--days={days}");
        let (status, out, said) = desk.run(&["due", "--from", "2026-09-30", &days]);
        assert_eq!((status, out.as_str()), (2, ""), "{days}");
        assert!(said.contains("365"), "{said}");
    }
    for wrong in [
        &["due", "--days", "5"][..],
        &["due", "--from", "2026-09-30"],
        &["due", "--from", "2026-02-30", "--days", "5"],
        &["due", "--from", "2026-09-30", "--days", "5", "6"],
        &["find", "张伟", "--days", "5"],
        &["import", "visits", "a.csv", "--year", "2027"],
        &["import", "calendar", "a.csv", "--year", "27"],
        &["import", "calendar", "a.csv", "--map", "b"],
        &["import", "calendar"],
    ] {
        assert_eq!(desk.run(wrong).0, 2, "{wrong:?}");
    }
}

#[test]
fn due_does_not_fall_back_to_what_ships_where_a_register_was_named() {
    let desk = desk();
    let none = desk.path("none.shouwen");
    let due = [
        "due",
        "--from",
        "2026-09-30",
        "--days",
        "5",
        "--register",
        &none,
    ];
    let (status, _, said) = desk.run(&due);
    assert_eq!(status, 1, "{said}");
}

const NOTICE: &str = "日期,类型,名称\n2027-01-01,休,元旦\n2027-01-02,休,元旦\n2027-01-03,休,元旦\n\
    2027-01-04,休,元旦\n2027-01-09,班,\n2027-10-01,休,国庆节\n";

#[test]
fn a_notice_redates_the_open_cases_and_a_trial_run_changes_nothing() {
    let program = desk();
    let register = program.path("register.shouwen");
    let clock = at("2026-12-28T10:00:00+08:00");
    let mut desk = Desk::create(register.as_ref(), &settings(), None, clock).unwrap();
    let letter = Boxes::default()
        .with("asker_name", "张伟")
        .with("channel", "letter")
        .with("matter", "申请转学");
    let contact = desk.log_contact(&letter).unwrap();
    assert!(contact.details.is_due_provisional);
    desk.close().unwrap();

    let notice = csv(&program, "2027.csv", NOTICE.as_bytes());
    let import = ["import", "calendar", &notice];
    let trial = program.json(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(trial["redated"][0]["before"], "2027-01-05");
    assert_eq!(trial["redated"][0]["after"], "2027-01-06");
    let due = ["due", "--from", "2026-12-28", "--days", "5"];
    assert_eq!(program.json(&due)["due_on"], "2027-01-05");

    let done = program.ok(&[&import[..], &["--lang", "zh-Hans"]].concat());
    assert!(
        done.contains("SW-2026-0001\t2027-01-05 → 2027-01-06\n"),
        "{done}"
    );
    assert!(done.contains("2027-01-04\t星期一\t"), "{done}");
    assert_eq!(program.ok(&due), "2027-01-06\n");
    assert_eq!(
        program.json(&import)["redated"].as_array().unwrap().len(),
        0,
        "loading a notice again changes nothing"
    );
    program.ok(&["check"]);
}

#[test]
fn a_notice_that_contradicts_itself_is_refused_in_a_sentence() {
    let desk = desk();
    desk.init();
    let notice = csv(
        &desk,
        "2027.csv",
        format!("{NOTICE}2027-01-04,班,\n").as_bytes(),
    );
    let import = ["import", "calendar", &notice, "--lang", "zh-Hans"];
    let (status, out, said) = desk.run(&import);
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(
        said.contains("第 8 行") && said.contains("第 5 行"),
        "{said}"
    );
    let due = ["due", "--from", "2026-12-28", "--days", "5", "--json"];
    assert!(desk.ok(&due).contains("2027-01-05"));
}
