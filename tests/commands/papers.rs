//! Papers as a person or a script has them written.

use serde_json::Value;
use shouwen::desk::{Clock, Desk as RegisterDesk};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::form::FormKind;

use crate::program::{Desk, csv, desk};

const SHEET: &str = "日期,入校时间,离校时间,来访人,电话,类型,单位或住址,事由\n\
    2024-10-12,9:12,9:40,张伟,13812345678,家长,,送作业本\n\
    2024-10-13,8:05,8:30,欧阳娜娜,13900001111,检查,区教育局,检查食堂\n";

/// A desk with a parent's visit and an inspection.
fn two_visits() -> Desk {
    let desk = desk();
    desk.init();
    desk.ok(&["import", "visits", &csv(&desk, "a.csv", SHEET.as_bytes())]);
    desk
}

fn number(desk: &Desk, sequence: u32) -> String {
    format!("LF-{}-{sequence:04}", desk.year())
}

fn is_pdf(path: &str) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"%PDF-"))
}

fn title(outcome: &Value) -> &str {
    outcome["title"].as_str().unwrap_or_default()
}

#[test]
fn every_visit_has_the_form_that_suits_it_and_the_print_is_in_its_history() {
    let desk = two_visits();
    let out = desk.path("slip.pdf");
    let first = number(&desk, 1);
    let outcome = desk.json(&["form", &first, "--out", &out]);
    assert!(is_pdf(&out));
    assert_eq!(title(&outcome), "会客单");
    let second = number(&desk, 2);
    let outcome = desk.json(&["form", &second, "--out", &out, "--lang", "en"]);
    assert_eq!(title(&outcome), "Inspection record");
    let args = ["form", &second, "--kind", "visitor-slip", "--out", &out];
    assert_eq!(title(&desk.json(&args)), "会客单");
    let shown = desk.ok(&["show", &first, "--lang", "zh-Hans"]);
    assert!(shown.contains("赵敏  打印了会客单"), "{shown}");
    assert_eq!(desk.json(&["check"])["sound"], true);
}

#[test]
fn lists_books_and_blanks_are_written_with_a_sentence() {
    let desk = two_visits();
    for (args, part) in [
        (&["form", "--kind", "roll-call"][..], "在校访客名单"),
        (
            &["form", "--blank", "visitor-slip", "--count", "3"],
            "会客单",
        ),
        (&["form", "--blank", "visit-book"], "来访登记簿"),
        (
            &[
                "book",
                "visits",
                "--from",
                "2024-10-01",
                "--to",
                "2024-10-31",
            ],
            "来访登记簿",
        ),
    ] {
        let out = desk.path("paper.PDF");
        let args = [args, &["--out", &out, "--lang", "zh-Hans"]].concat();
        let said = desk.ok(&args);
        assert!(said.contains(part) && said.contains(&out), "{said}");
        assert!(is_pdf(&out), "{args:?}");
        std::fs::remove_file(&out).unwrap();
    }
    let names: Vec<String> = std::fs::read_dir(desk.path("."))
        .unwrap()
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(!names.iter().any(|it| it.ends_with(".tmp")), "{names:?}");
    assert_eq!(desk.json(&["check"])["sound"], true);
}

#[test]
fn an_opinion_has_its_record_and_the_slip_once_it_was_sent() {
    let desk = desk();
    desk.init();
    let mut register = RegisterDesk::open(&desk.register(), Some("王芳"), Clock::System).unwrap();
    let said = Boxes::default()
        .with("source", "phone")
        .with("content", "校门口太堵");
    let opinion = register.log_opinion(&said).unwrap();
    register.close().unwrap();
    let (number, out) = (opinion.number.to_string(), desk.path("opinion.pdf"));
    let outcome = desk.json(&["form", &number, "--out", &out]);
    assert_eq!(title(&outcome), "意见建议登记表");
    std::fs::remove_file(&out).unwrap();
    let refused = |args: &[&str], part: &str| {
        let (status, _, told) = desk.run(args);
        assert!(status == 1 && told.contains(part), "{args:?}: {told}");
    };
    let slip = ["form", &number, "--kind", "opinion-feedback", "--out", &out];
    refused(&slip, "还没有转交");
    let meeting = ["form", &number, "--kind", "meeting-record", "--out", &out];
    refused(&meeting, "会议");
    assert!(
        !std::path::Path::new(&out).exists(),
        "a refused paper left a file"
    );

    let mut register = RegisterDesk::open(&desk.register(), Some("王芳"), Clock::System).unwrap();
    let sent = Boxes::default()
        .with("department", "保卫处")
        .with("handler", "李老师");
    register
        .send_opinion(opinion.id, opinion.revision, &sent)
        .unwrap();
    register.close().unwrap();
    assert_eq!(title(&desk.json(&slip)), "意见反馈单");
    assert!(is_pdf(&out));
    let shown = desk.ok(&["show", &number, "--lang", "zh-Hans"]);
    assert!(shown.contains("打印了意见反馈单"), "{shown}");
    assert_eq!(desk.json(&["check"])["sound"], true);
}

/// Somebody at the desk enters a first contact; the number it got.
fn contact(desk: &Desk) -> String {
    let mut register = RegisterDesk::open(&desk.register(), Some("王芳"), Clock::System).unwrap();
    let asked = Boxes::default()
        .with("asker_name", "张伟")
        .with("matter", "转学手续怎么办");
    let number = register.log_contact(&asked).unwrap().number.to_string();
    register.close().unwrap();
    number
}

#[test]
fn a_first_contact_has_its_record_and_what_hangs_beside_it_once_it_does() {
    let desk = desk();
    desk.init();
    let number = contact(&desk);
    let out = desk.path("contact.pdf");
    let outcome = desk.json(&["form", &number, "--out", &out]);
    assert_eq!(title(&outcome), "首问责任登记表");
    let args = ["form", &number, "--kind", "contact-record", "--out", &out];
    assert_eq!(title(&desk.json(&args)), "首问责任登记表");
    std::fs::remove_file(&out).unwrap();
    for (kind, part) in [
        ("hand-over-slip", "没有转办过"),
        ("one-time-notice", "没有一次性告知"),
        ("completion", "还没有办结"),
        ("visitor-slip", "不是一次首问登记的单据"),
    ] {
        let args = [
            "form", &number, "--kind", kind, "--out", &out, "--lang", "zh-Hans",
        ];
        let (status, _, said) = desk.run(&args);
        assert_eq!(status, 1, "{kind}: {said}");
        assert!(said.contains(part), "{kind}: {said}");
        assert!(!std::path::Path::new(&out).exists(), "{kind}");
    }
    let days = ["--from", "2024-01-01", "--to", "2099-12-31"];
    let book = [&["book", "contacts"][..], &days, &["--out", &out]].concat();
    assert_eq!(title(&desk.json(&book)), "首问登记簿");
    assert_eq!(desk.json(&["check"])["sound"], true);
}

#[test]
fn what_the_school_publishes_is_written_without_a_number() {
    let desk = desk();
    desk.init();
    for (kind, expected) in [
        ("commitment-board", "服务承诺公示"),
        ("publicity-list", "十项公开目录"),
        ("post-duties", "岗位责任一览"),
    ] {
        let out = desk.path("board.pdf");
        let outcome = desk.json(&["form", "--kind", kind, "--out", &out]);
        assert_eq!(title(&outcome), expected);
        assert!(is_pdf(&out), "{kind}");
    }
}

#[test]
fn every_kind_of_paper_is_listed_with_its_title() {
    let desk = desk();
    let listed = desk.ok(&["form", "--list", "--lang", "zh-Hans"]);
    let lines: Vec<(&str, &str)> = listed
        .lines()
        .map(|line| line.split_once('\t').unwrap())
        .collect();
    assert_eq!(lines.len(), FormKind::ALL.len());
    assert!(lines.contains(&("release-slip", "学生离校放行条")));
    assert!(lines.contains(&("hand-over-slip", "转办单")));
    let kinds = desk.json(&["form", "--list"]);
    assert_eq!(kinds.as_array().unwrap().len(), FormKind::ALL.len());
}

#[test]
fn what_there_is_no_paper_about_is_told_and_nothing_is_written() {
    let desk = two_visits();
    let out = desk.path("paper.pdf");
    let first = number(&desk, 1);
    for (args, part) in [
        (
            &["form", &first, "--kind", "release-slip"][..],
            "没有离校放行条",
        ),
        (
            &["form", &first, "--kind", "left-item-slip"],
            "没有代收物品",
        ),
        (
            &["form", &first, "--kind", "inspection-record"],
            "这不是检查或视察",
        ),
        (
            &["form", &first, "--kind", "visit-book"],
            "不是一次来访的单据",
        ),
        (&["form", "--kind", "shift-record"], "还没有交接班记录"),
        (&["form", "--blank", "visit-report"], "没有空白表单"),
        (
            &["form", "--blank", "visitor-slip", "--count", "501"],
            "1 到 500",
        ),
        (&["form", "LF-2020-0001"], "没有编号为 LF-2020-0001"),
    ] {
        let args = [args, &["--out", &out, "--lang", "zh-Hans"]].concat();
        let (status, _, said) = desk.run(&args);
        assert_eq!((status, said.lines().count()), (1, 1), "{args:?}: {said}");
        assert!(said.contains(part), "{args:?}: {said}");
        assert!(!std::path::Path::new(&out).exists(), "{args:?}");
    }
}

#[test]
fn a_paper_that_cannot_be_saved_is_not_noted_as_printed() {
    let desk = two_visits();
    let first = number(&desk, 1);
    let nowhere = desk.path("no folder/slip.pdf");
    let (status, _, said) = desk.run(&["form", &first, "--out", &nowhere, "--lang", "zh-Hans"]);
    assert_eq!(status, 1);
    assert!(said.contains("没有这个文件夹"), "{said}");
    let history = desk.json(&["show", &first])["history"].to_string();
    assert!(!history.contains("\"print\""), "{history}");
}

#[test]
fn wrong_usage_of_papers_is_two_and_shows_how_it_goes() {
    let desk = desk();
    for (args, part) in [
        (&["form"][..], "还缺来访、首问、投诉或意见的编号"),
        (&["form", "LF-2026-0001"], "还缺 --out"),
        (&["form", "张伟", "--out", "a.pdf"], "不是编号"),
        (
            &["form", "LF-2026-0001", "--out", "a.xlsx"],
            "请以 .pdf 结尾",
        ),
        (
            &["form", "--kind", "letter", "--out", "a.pdf"],
            "没有“letter”这种单据",
        ),
        (
            &["form", "--kind", "visitor-slip", "--out", "a.pdf"],
            "还缺来访、首问、投诉或意见的编号",
        ),
        (
            &["form", "--blank", "visitor-slip", "--kind", "roll-call"],
            "不用 --kind",
        ),
        (&["form", "--list", "--out", "a.pdf"], "不用 --out"),
        (
            &["form", "LF-2026-0001", "--count", "2", "--out", "a.pdf"],
            "不用 --count",
        ),
        (
            &["book", "visits", "--from", "2026-10-01", "--out", "a.pdf"],
            "还缺 --to",
        ),
        (&["book"], "还缺登记簿的名称"),
        (&["report", "--out", "a.pdf"], "还缺报告的期间"),
        (&["report", "下个月", "--out", "a.pdf"], "看不懂期间"),
    ] {
        let args = [&["--lang", "zh-Hans"], args].concat();
        let (status, out, said) = desk.run(&args);
        assert_eq!((status, out.as_str()), (2, ""), "{args:?}: {said}");
        assert!(said.contains(part), "{args:?}: {said}");
        assert!(said.contains("用法：shouwen"), "{args:?}: {said}");
    }
}

#[test]
fn papers_of_some_days_are_one_file_and_those_printed_before_are_left_out() {
    let desk = two_visits();
    let out = desk.path("batch.pdf");
    let days = ["--from", "2024-10-12", "--to", "2024-10-13"];
    let batch = [&["form", "--batch", "slips", "--out", &out][..], &days].concat();
    let outcome = desk.json(&batch);
    assert!(is_pdf(&out));
    assert_eq!(outcome["left_out"], serde_json::json!({}));
    let (status, _, said) = desk.run(&batch);
    assert_eq!(status, 1, "everything was printed: {said}");
    desk.ok(&[
        "form",
        &number(&desk, 1),
        "--kind",
        "visitor-slip",
        "--out",
        &out,
    ]);
    let all = [&batch[..], &["--all", "--lang", "zh-Hans"]].concat();
    let said = desk.ok(&all);
    assert!(said.contains("2024年10月12日 至 2024年10月13日"), "{said}");
    let shown = desk.ok(&["show", &number(&desk, 1), "--lang", "zh-Hans"]);
    assert!(
        shown.contains("打印记录") && shown.contains("会客单　第 3 次　存为文件"),
        "{shown}"
    );
    let shown = desk.json(&["show", &number(&desk, 1)]);
    let prints = shown["prints"].as_array().unwrap();
    assert_eq!(prints.len(), 3);
    assert_eq!(prints[2]["kind"], "visitor-slip");
    assert_eq!(
        (&prints[2]["time"], &prints[2]["way"]),
        (&3.into(), &"saved".into())
    );
    for wrong in [
        &["form", "--batch", "nonsense", "--out", &out][..],
        &["form", "--batch", "slips", "--kind", "reply", "--out", &out],
        &["form", &number(&desk, 1), "--all", "--out", &out],
        &[
            "form",
            "--kind",
            "roll-call",
            "--from",
            "2024-10-12",
            "--out",
            &out,
        ],
    ] {
        assert_eq!(desk.run(wrong).0, 2, "{wrong:?}");
    }
    assert_eq!(desk.json(&["check"])["sound"], true);
}
