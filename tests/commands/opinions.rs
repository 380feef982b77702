//! Opinions by command: in from a sheet without who gave them, found, shown, and out again.

use crate::program::{Desk, csv, desk};

const SHEET: &str = "收到日期,来源,内容,责任部门,反馈日期,反馈内容,备注,提出人,联系电话,天气\n\
    2026-09-01,意见箱,午餐太凉,食堂,2026-09-10,已添置保温箱,补录一条,,,晴\n\
    2026-09-03,学生座谈会,操场缺饮水点,总务处,,,,,,\n\
    2026-09-05,来信,晨间广播太响,信息中心,,,,诸葛甲乙,16100004444,\n";

fn number(desk: &Desk, count: usize) -> String {
    format!("YJ-{}-{count:04}", desk.year())
}

/// A register without accounts that took in the sheet, and what was said of it.
fn taken_in() -> (Desk, String) {
    let desk = desk();
    desk.init();
    let sheet = csv(&desk, "意见.csv", SHEET.as_bytes());
    let dry = desk.ok(&[
        "import",
        "opinions",
        &sheet,
        "--dry-run",
        "--lang",
        "zh-Hans",
    ]);
    assert!(dry.contains('3') && !dry.contains("YJ-"), "{dry}");
    let said = desk.ok(&["import", "opinions", &sheet, "--lang", "zh-Hans"]);
    (desk, said)
}

#[test]
fn a_sheet_of_opinions_comes_in_is_found_shown_and_goes_out_again() {
    let (desk, said) = taken_in();
    for part in [&number(&desk, 3), "提出人", "第 4 行", "联系电话", "天气"] {
        assert!(said.contains(part), "{part} is not in:\n{said}");
    }
    assert!(said.contains("请彻底删除"), "{said}");
    let found = desk.ok(&["find", "饮水点"]);
    assert!(found.starts_with(&number(&desk, 2)), "{found}");
    assert_eq!(desk.ok(&["find", "诸葛甲乙"]), "");
    let shown = desk.json(&["show", &number(&desk, 1)]);
    assert_eq!(shown["source"], "box");
    assert_eq!(shown["signed"], "anonymous");
    assert_eq!(shown["feedback_on"], "2026-09-10");
    assert_eq!(shown["note"], "补录一条\n天气：晴");
    for (name, language) in [
        ("out.xlsx", "zh-Hans"),
        ("out.csv", "zh-Hant"),
        ("en.csv", "en"),
    ] {
        let out = desk.path(name);
        let days = [
            "--from",
            "2026-09-01",
            "--to",
            "2026-09-03",
            "--lang",
            language,
        ];
        desk.ok(&[&["export", "opinions", "--out", &out][..], &days].concat());
        let fresh = crate::program::desk();
        fresh.init();
        let outcome = fresh.json(&["import", "opinions", &out]);
        assert_eq!(outcome["imported"], 2, "{name}");
        fresh.ok(&["check"]);
    }
    let again = desk.json(&["import", "opinions", &desk.path("意见.csv")]);
    assert_eq!(again["imported"], 0);
    desk.ok(&["check"]);
}

#[test]
fn e5_a_redacted_export_says_what_was_said_and_no_more() {
    let (desk, _) = taken_in();
    let out = desk.path("redacted.csv");
    desk.ok(&["export", "opinions", "--redact", "--out", &out]);
    let text = std::fs::read_to_string(out).unwrap();
    for shown in ["午餐太凉", "已添置保温箱", "晨间广播太响"] {
        assert!(text.contains(shown), "{shown} is not in {text}");
    }
    for hidden in ["补录一条", "诸葛甲乙", "16100004444"] {
        assert!(!text.contains(hidden), "{hidden} is in {text}");
    }
}

#[test]
fn a_sheet_of_opinions_with_one_bad_row_is_refused_whole() {
    let desk = desk();
    desk.init();
    let bad = SHEET.replace("2026-09-10", "2026-08-10");
    let sheet = csv(&desk, "意见.csv", bad.as_bytes());
    let (status, out, said) = desk.run(&["import", "opinions", &sheet, "--lang", "zh-Hans"]);
    assert_eq!((status, out.as_str()), (1, ""), "{said}");
    assert!(said.contains("2026-08-10") && said.contains('2'), "{said}");
    assert_eq!(desk.ok(&["find", "饮水点"]), "");
    let template = desk.path("template.xlsx");
    desk.ok(&["template", "opinions", "--out", &template]);
    assert!(std::fs::read(template).unwrap().starts_with(b"PK"));
}
