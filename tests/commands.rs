//! The built program, run as a person or a script runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "commands/accounts.rs"]
mod accounts;
#[path = "commands/calendar.rs"]
mod calendar;
#[path = "commands/closing.rs"]
mod closing;
#[path = "commands/complaints.rs"]
mod complaints;
#[path = "commands/contacts.rs"]
mod contacts;
#[path = "commands/inspections.rs"]
mod inspections;
#[path = "commands/opinion_giver.rs"]
mod opinion_giver;
#[path = "commands/opinions.rs"]
mod opinions;
#[path = "commands/papers.rs"]
mod papers;
#[path = "commands/program.rs"]
mod program;
#[path = "commands/sheets.rs"]
mod sheets;
mod support;

use program::{csv, desk, gbk};
use serde_json::Value;

const SHEET: &str = "来访登记表\n序号,来访日期,到访时间,离校时间,访客姓名,手机,类型,来访事由,接待人,体温\n\
    1,2024/10/12,9:12,9:40,张伟,13812345678,家长,送作业本,李老师,36.5\n\
    2,2024年10月12日,下午2点半,,王建国,010-62345678,施工,修水管,总务处,36.6\n\
    3,20241013,0805,08:30,欧阳娜娜,13900001111,领导,检查食堂,校长,\n合计,3\n";

fn field<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

#[test]
fn a_schools_sheet_comes_in_is_found_shown_and_goes_out_again() {
    let desk = desk();
    desk.init();
    let sheet = csv(&desk, "来访.csv", SHEET.as_bytes());
    let outcome = desk.json(&["import", "visits", &sheet]);
    assert_eq!(outcome["imported"], 3);
    assert_eq!(
        field(&outcome, "first_number"),
        format!("LF-{}-0001", desk.year())
    );
    assert_eq!(outcome["extra_columns"], serde_json::json!(["体温"]));
    assert_eq!(outcome["set_aside_rows"], serde_json::json!([6]));

    let first = format!("LF-{}-0001", desk.year());
    for typed in [
        first.as_str(),
        "张伟",
        "zw",
        "ZW",
        "13812345678",
        "1381234",
        "送作业",
    ] {
        let found = desk.ok(&["find", typed]);
        let line: Vec<&str> = found.lines().next().unwrap().split('\t').collect();
        assert_eq!(line[..2], [first.as_str(), "2024-10-12"], "{typed}");
        assert!(line[2].contains("张伟"), "{typed}");
        assert_eq!(line.len(), 3);
    }

    let shown = desk.ok(&["show", &first, "--lang", "zh-Hans"]);
    for part in [
        "来访人：张伟",
        "入校时间：2024年10月12日 09:12",
        "备注：体温：36.5",
        "历史",
        "导入",
        "赵敏",
    ] {
        assert!(shown.contains(part), "{part} is not in:\n{shown}");
    }
    let second = desk.json(&["show", &format!("LF-{}-0002", desk.year())]);
    assert_eq!(field(&second, "kind"), "other");
    assert_eq!(field(&second, "departure"), "unknown");
    assert_eq!(field(&second, "arrived_at"), "2024-10-12T14:30");
    assert!(field(&second, "note").contains("类型：施工"));

    for (name, language) in [
        ("out.xlsx", "zh-Hans"),
        ("out.csv", "zh-Hant"),
        ("en.xlsx", "en"),
    ] {
        let out = desk.path(name);
        desk.ok(&[
            "export",
            "visits",
            "--from",
            "2024-10-01",
            "--to",
            "2024-10-31",
            "--out",
            &out,
            "--lang",
            language,
        ]);
        let fresh = program::desk();
        fresh.init();
        assert_eq!(
            fresh.json(&["import", "visits", &out])["imported"],
            3,
            "{name}"
        );
        let all = |desk: &program::Desk| -> Vec<Value> {
            (1..=3)
                .map(|n| {
                    let mut visit = desk.json(&["show", &format!("LF-{}-{n:04}", desk.year())]);
                    let fields = visit.as_object_mut().unwrap();
                    for new in ["entered_at", "original_number", "history"] {
                        fields.remove(new);
                    }
                    visit
                })
                .collect()
        };
        assert_eq!(all(&fresh), all(&desk), "{name}");
        fresh.ok(&["check"]);
    }
}

#[test]
fn gbk_and_xlsx_sheets_are_read_too() {
    let desk = desk();
    desk.init();
    desk.ok(&["import", "visits", &csv(&desk, "gbk.csv", &gbk(SHEET))]);
    assert!(desk.ok(&["find", "欧阳娜娜"]).contains("检查食堂"));
    let xlsx = program::xlsx(&desk, "b.xlsx");
    let again = desk.json(&["import", "visits", &xlsx]);
    assert_eq!(
        again["imported"], 1,
        "the row that the csv held already is skipped"
    );
    assert_eq!(again["known_rows"], serde_json::json!([2]));
    assert!(desk.ok(&["find", "13700002222"]).contains("赵云"));
}

#[test]
fn importing_twice_doubles_nothing() {
    let desk = desk();
    desk.init();
    let sheet = csv(&desk, "a.csv", SHEET.as_bytes());
    desk.ok(&["import", "visits", &sheet]);
    let again = desk.json(&["import", "visits", &sheet]);
    assert_eq!(
        (
            &again["imported"],
            again["known_rows"].as_array().unwrap().len()
        ),
        (&0.into(), 3)
    );
}

#[test]
fn a_dry_run_writes_nothing() {
    let desk = desk();
    desk.init();
    let sheet = csv(&desk, "a.csv", SHEET.as_bytes());
    assert_eq!(
        desk.json(&["import", "visits", &sheet, "--dry-run"])["imported"],
        3
    );
    assert_eq!(desk.ok(&["find", "张伟"]), "");
}

#[test]
fn one_bad_row_keeps_the_whole_sheet_out_and_every_bad_row_is_named() {
    let desk = desk();
    desk.init();
    let bad = SHEET
        .replace("9:40", "8:40")
        .replace("20241013", "13月45日");
    let sheet = csv(&desk, "a.csv", bad.as_bytes());
    let (status, _, said) = desk.run(&["import", "visits", &sheet, "--lang", "zh-Hans"]);
    assert_eq!(status, 1);
    assert!(said.contains("一行也没有导入"), "{said}");
    assert!(
        said.contains("第 3 行“离校时间”") && said.contains("早于入校时间"),
        "{said}"
    );
    assert!(
        said.contains("第 5 行“来访日期”") && said.contains("看不懂这个日期"),
        "{said}"
    );
    assert_eq!(desk.ok(&["find", "王建国"]), "");
}

#[test]
fn a_sheet_that_cannot_be_taken_is_told_in_a_sentence() {
    let desk = desk();
    desk.init();
    for (name, bytes, part) in [
        (
            "missing.csv",
            "电话,事由\n138,咨询\n".as_bytes().to_vec(),
            "缺少这些列",
        ),
        (
            "no-header.csv",
            "甲,乙\n丙,丁\n".as_bytes().to_vec(),
            "没找到表头",
        ),
        ("locked.xlsx", program::locked_workbook(), "密码"),
        (
            "picture.xlsx",
            b"\x89PNG\r\n\x1a\n\0\0\0".to_vec(),
            "不是能读的表格",
        ),
        ("empty.csv", Vec::new(), "什么也没有"),
    ] {
        let sheet = csv(&desk, name, &bytes);
        let (status, out, said) = desk.run(&["import", "visits", &sheet, "--lang", "zh-Hans"]);
        assert_eq!((status, out.as_str()), (1, ""), "{name}: {said}");
        assert!(said.contains(part), "{name}: {said}");
        assert_eq!(said.lines().count(), 1, "{name}: {said}");
    }
    let (status, _, said) = desk.run(&["import", "visits", "nowhere.csv", "--lang", "en"]);
    assert_eq!(status, 1);
    assert!(
        said.starts_with("There is no sheet at nowhere.csv."),
        "{said}"
    );
}

#[test]
fn a_map_file_names_columns_that_cannot_be_guessed() {
    let desk = desk();
    desk.init();
    let sheet = csv(
        &desk,
        "a.csv",
        "哪天,几点,谁\n2024-10-12,9:12,张伟\n".as_bytes(),
    );
    let map = csv(
        &desk,
        "map.txt",
        "日期 = 哪天\n入校时间 = 几点\n来访人 = 谁\n".as_bytes(),
    );
    assert_eq!(
        desk.json(&["import", "visits", &sheet, "--map", &map])["imported"],
        1
    );
}

#[test]
fn a_backup_comes_back_and_the_replaced_register_is_kept() {
    let desk = desk();
    desk.init();
    desk.ok(&["import", "visits", &csv(&desk, "a.csv", SHEET.as_bytes())]);
    let backup = desk.json(&["backup", "--to", &desk.path("盘/备份")]);
    let backup = field(&backup, "backup").to_owned();
    desk.ok(&["import", "visits", &program::xlsx(&desk, "b.xlsx")]);
    assert!(desk.ok(&["find", "赵云"]).contains("赵云"));
    let restored = desk.json(&["restore", &backup]);
    assert!(std::path::Path::new(field(&restored, "replaced")).exists());
    assert_eq!(desk.ok(&["find", "赵云"]), "");
    let checked = desk.json(&["check"]);
    assert_eq!(checked["sound"], true);
    let (status, ..) = desk.run(&["restore", &desk.path("no such backup")]);
    assert_eq!(status, 1);
}

#[test]
fn registers_that_are_none_or_of_a_later_version_are_told_apart_and_left_alone() {
    let desk = desk();
    let register = desk.path("register.shouwen");
    let told = |expected: &str| {
        let (status, _, said) = desk.run(&["check", "--lang", "zh-Hans"]);
        assert_eq!(status, 1);
        assert!(said.contains(expected), "{said}");
    };
    told("这里没有登记簿");
    std::fs::write(&register, "一封信").unwrap();
    told("不是登记簿");
    assert_eq!(std::fs::read(&register).unwrap(), "一封信".as_bytes());
    let (status, _, said) = desk.run(&[
        "init",
        "--school",
        "甲",
        "--principal",
        "乙",
        "--lang",
        "zh-Hans",
    ]);
    assert_eq!(status, 1);
    assert!(said.contains("这里已经有文件了"), "{said}");
    std::fs::remove_file(&register).unwrap();
    desk.init();
    let mut bytes = std::fs::read(&register).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&register, &bytes).unwrap();
    told("更新的程序");
    assert_eq!(std::fs::read(&register).unwrap(), bytes);
    let names = std::fs::read_dir(desk.path(".")).unwrap().count();
    assert_eq!(names, 1, "nothing was put beside it");
}

#[test]
fn the_hash_of_an_entry_is_given_to_be_compared_with_paper() {
    let desk = desk();
    desk.init();
    let head = desk.json(&["check"]);
    let count = head["journal_entries"].to_string();
    let entry = desk.json(&["check", "--entry", &count]);
    assert_eq!(entry["entry"]["hash"], head["journal_head"]);
    let said = desk.ok(&["check", "--entry", &count, "--lang", "zh-Hans"]);
    let hash = said
        .split('：')
        .next_back()
        .unwrap()
        .trim()
        .replace(' ', "");
    assert_eq!(hash, head["journal_head"].as_str().unwrap());
    let (status, _, said) = desk.run(&["check", "--entry", "999999", "--lang", "zh-Hans"]);
    assert_eq!(status, 1);
    assert!(said.contains("999999"), "{said}");
}

#[test]
fn a_changed_byte_is_found_by_the_check() {
    let desk = desk();
    desk.init();
    desk.ok(&["import", "visits", &csv(&desk, "a.csv", SHEET.as_bytes())]);
    let register = desk.path("register.shouwen");
    let mut bytes = std::fs::read(&register).unwrap();
    let name = "张伟".as_bytes();
    let at = bytes.windows(name.len()).position(|it| it == name).unwrap();
    bytes[at..at + name.len()].copy_from_slice("王伟".as_bytes());
    std::fs::write(&register, bytes).unwrap();
    let (status, out, said) = desk.run(&["check", "--lang", "zh-Hans"]);
    assert_eq!(status, 1);
    assert!(
        !out.trim().is_empty() && said.contains("检查发现"),
        "{out}{said}"
    );
}

#[test]
fn wrong_usage_is_two_and_shows_how_it_goes() {
    let desk = desk();
    for (args, part) in [
        (&["undo"][..], "没有“undo”这个命令"),
        (&["complain"][..], "没有“complain”这个命令"),
        (&["report", "2026-10"], "还缺 --out"),
        (&["--json"], "还缺命令"),
        (&["find"], "还缺要找的内容"),
        (&["find", "张", "--redact"], "这个命令不用 --redact"),
        (&["find", "--colour"], "没有“--colour”这个选项"),
        (&["show", "张伟"], "不是编号"),
        (&["init", "--school", "甲"], "还缺 --principal"),
        (&["init", "--school"], "--school 后面还缺内容"),
        (&["import", "letters", "a.csv"], "没有“letters”这个登记簿"),
        (
            &["import"],
            "请写 visits、contacts、complaints、opinions、staff、items、students",
        ),
        (
            &["export", "staff", "--out", "a.csv"],
            "请写 visits、contacts、complaints、opinions。",
        ),
        (&["import", "visits"], "还缺文件名"),
        (&["import", "visits", "a.csv", "b.csv"], "多出来“b.csv”"),
        (
            &["export", "visits", "--out", "a.csv", "--from", "某天"],
            "看不懂日期",
        ),
        (
            &[
                "export",
                "visits",
                "--out",
                "a.csv",
                "--from",
                "2024-10-02",
                "--to",
                "2024-10-01",
            ],
            "早于",
        ),
        (&["export", "visits"], "还缺 --out"),
        (&["check", "--register", "a", "--register", "b"], "写了两次"),
    ] {
        let args = [&["--lang", "zh-Hans"], args].concat();
        let (status, out, said) = desk.run(&args);
        assert_eq!((status, out.as_str()), (2, ""), "{args:?}: {said}");
        assert!(said.contains(part), "{args:?}: {said}");
        assert!(said.contains("用法：shouwen"), "{args:?}: {said}");
    }
    let (status, _, said) = desk.run(&["check", "--lang", "fr"]);
    assert_eq!(status, 2, "{said}");
}

#[test]
fn help_and_version_speak_every_language() {
    let desk = desk();
    for language in ["zh-Hans", "zh-Hant", "en"] {
        let all = desk.ok(&["help", "--lang", language]);
        for word in [
            "init", "import", "template", "export", "find", "show", "check", "backup", "restore",
            "sample", "form", "book", "report",
        ] {
            assert!(all.contains(&format!("  {word}")), "{language}: {word}");
            let one = desk.ok(&["--lang", language, word, "--help"]);
            assert!(one.contains(&format!("shouwen {word}")), "{one}");
            assert!(!one.contains("cli-"), "{one}");
            assert_eq!(one, desk.ok(&["help", word, "--lang", language]));
        }
    }
    assert!(desk.ok(&["--version"]).contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_three_languages_tell_of_the_same_failure() {
    let desk = desk();
    let said: Vec<String> = ["zh-Hans", "zh-Hant", "en"]
        .map(|language| desk.run(&["--lang", language, "check"]).2)
        .into();
    assert!(said[0].contains("这里没有登记簿"), "{said:?}");
    assert!(said[1].contains("這裡沒有登記簿"), "{said:?}");
    assert!(said[2].contains("There is no register"), "{said:?}");
}

#[test]
fn a_redacted_export_names_nobody_from_outside() {
    let desk = desk();
    desk.init();
    desk.ok(&["import", "visits", &csv(&desk, "a.csv", SHEET.as_bytes())]);
    let out = desk.path("out.csv");
    desk.ok(&["export", "visits", "--out", &out, "--redact"]);
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(
        text.contains("张**") && text.contains("138****5678"),
        "{text}"
    );
    assert!(
        !text.contains("张伟") && !text.contains("13812345678"),
        "{text}"
    );
}

#[test]
fn the_template_is_read_back_as_an_empty_register() {
    let desk = desk();
    desk.init();
    for name in ["t.xlsx", "t.csv"] {
        let template = desk.path(name);
        desk.ok(&["template", "visits", "--out", &template]);
        let outcome = desk.json(&["import", "visits", &template, "--dry-run"]);
        assert_eq!(
            (&outcome["read"], &outcome["imported"]),
            (&0.into(), &0.into()),
            "{name}"
        );
    }
    let (status, _, said) = desk.run(&["template", "visits", "--out", &desk.path("t.pdf")]);
    assert_eq!(status, 1, "{said}");
}

#[test]
fn samples_fill_only_an_empty_register() {
    let desk = desk();
    desk.init();
    assert_eq!(
        desk.json(&["sample", "--records", "40", "--seed", "7"])["records"],
        40
    );
    assert_eq!(desk.json(&["check"])["sound"], true);
    let (status, _, said) = desk.run(&["sample", "--records", "1", "--seed", "7"]);
    assert_eq!(status, 1, "{said}");
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let desk = desk();
    desk.init();
    desk.ok(&["sample", "--records", "400", "--seed", "1"]);
    let (status, said) = desk.run_into_closed_pipe(&["find", "老师", "--json"]);
    assert_eq!((status, said.as_str()), (0, ""));
}
