//! Finding and showing first contacts.

use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;

use crate::program::{self, desk};
use crate::support::{at, parent, settings};

/// A register with a visit of 张伟, his letter that was handed over, a notice, and the trip he made for it.
fn filled() -> program::Desk {
    let program = desk();
    let register = program.path("register.shouwen");
    let clock = at("2026-11-23T10:00:00+08:00");
    let mut desk = Desk::create(register.as_ref(), &settings(), Some("王芳"), clock).unwrap();
    desk.log_visit(&parent("张伟")).unwrap();
    let item = Boxes::default().with("name", "转学");
    let item = desk.save_item(None, &item).unwrap();
    let letter = Boxes::default()
        .with("asker_name", "张伟")
        .with("phone", "13812345678")
        .with("channel", "letter")
        .with("received_at", "2026-11-23 9:30")
        .with("item_id", item.id.to_string())
        .with("matter", "申请转学，\n请回信");
    let letter = desk.log_contact(&letter).unwrap();
    let to = Boxes::default().with("to_person", "李老师");
    let link = desk.hand_over_contact(letter.id, &to).unwrap();
    desk.sign_for(link.id, &Boxes::default()).unwrap();
    let note = Boxes::default().with("text", "家长急用");
    desk.annotate(letter.id, &note).unwrap();
    let trip = Boxes::default()
        .with("asker_name", "张伟")
        .with("matter", "再次询问转学")
        .with("earlier_id", letter.id.0.to_string());
    desk.log_contact(&trip).unwrap();
    desk.close().unwrap();
    program
}

#[test]
fn find_brings_the_records_of_every_register_newest_first() {
    let desk = filled();
    let found = desk.ok(&["find", "张伟", "--lang", "zh-Hans"]);
    let lines: Vec<Vec<&str>> = found.lines().map(|it| it.split('\t').collect()).collect();
    let numbers: Vec<&str> = lines.iter().map(|line| line[0]).collect();
    assert_eq!(numbers, ["SW-2026-0002", "SW-2026-0001", "LF-2026-0001"]);
    assert_eq!(lines[1][1], "2026-11-23");
    assert_eq!(
        lines[1][2],
        "张伟 · 来信 · 申请转学， 请回信 · 李老师 · 办理中"
    );
    for (typed, number) in [("sw2026-1", "SW-2026-0001"), ("lf2026-1", "LF-2026-0001")] {
        let found = desk.json(&["find", typed]);
        assert_eq!(found.as_array().unwrap().len(), 1, "{typed}");
        assert_eq!(found[0]["number"], number);
    }
    assert_eq!(desk.json(&["find", "请回信"])[0]["number"], "SW-2026-0001");
}

#[test]
fn show_tells_a_contact_in_full() {
    let desk = filled();
    let shown = desk.ok(&["show", "SW-2026-0001", "--lang", "zh-Hans"]);
    for part in [
        "SW-2026-0001  办理中",
        "服务对象：张伟",
        "首问责任人：王芳",
        "现责任人：李老师",
        "服务事项：转学",
        "再次来办：SW-2026-0002",
        "2026年11月23日 星期一  起算日，不计",
        "2026年11月28日 星期六  不计（周末）",
        "2026年11月30日 星期一  第 5 天",
        "承办人：李老师",
        "家长急用",
        "历史",
        "签收 · 转办",
    ] {
        assert!(shown.contains(part), "{part} is not in:\n{shown}");
    }
    let value = desk.json(&["show", "SW-2026-0001"]);
    assert_eq!(value["state"], "in_progress");
    assert_eq!(value["due_on"], "2026-11-30");
    assert_eq!(value["hand_overs"][0]["to_person"], "李老师");
    assert_eq!(value["trips"][0], "SW-2026-0002");
    assert_eq!(value["due_reasons"].as_array().unwrap().len(), 8);
    let trip = desk.json(&["show", "SW-2026-0002"]);
    assert_eq!(trip["earlier"], "SW-2026-0001");
    let (status, _, said) = desk.run(&["show", "SW-2026-0099", "--lang", "zh-Hans"]);
    assert_eq!(status, 1);
    assert!(said.contains("SW-2026-0099"), "{said}");
}
