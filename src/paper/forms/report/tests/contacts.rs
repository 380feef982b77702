//! What the report says of first contacts.

use super::*;
use crate::domain::figures::{
    ExtensionCourse, ExtensionLine, Heading as _, ItemCount, Listed as _, PROMISES,
};

fn table_with<'a>(form: &'a Form, first: &str) -> &'a Table {
    let has = |table: &&Table| table.rows.iter().any(|row| row.cells[0] == first);
    tables(form).into_iter().find(has).unwrap()
}

#[test]
fn every_figure_of_first_contact_stands_in_the_table_and_is_defined_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let report = with_contacts(report("2026-10", 6));
        let form = form(&report, letterhead(), &words);
        let terms = &report.contacts.terms;
        let all = tables(&form);
        let definitions = all[all.len() - 1];
        for figure in ContactFigure::ALL {
            let name = words.listed_figure(figure, terms);
            let figures = table_with(&form, &name);
            assert_eq!(row(figures, &name).cells.len(), figures.columns.len());
            let defined = if figure.group().is_choice() {
                words.figure_heading(figure.group())
            } else {
                name
            };
            let definition = words.listed_definition(figure, terms);
            assert!(is_defined(definitions, &defined, &definition), "{defined}");
        }
    }
}

#[test]
fn a_share_tells_its_denominator() {
    let form = chinese(&with_contacts(report("2026-10", 6)));
    let cell = |name: &str| row(table_with(&form, name), name).cells[1].clone();
    assert_eq!(cell("当场办结率"), "75.0%（6/8）");
    assert_eq!(cell("按时办结率"), "80.0%（4/5）");
    assert_eq!(cell("书面咨询答复（5 个工作日）"), "50.0%（1/2）");
    assert_eq!(cell("满意率"), "—");
}

#[test]
fn a9_the_overdue_list_says_why_nothing_excuses() {
    let form = chinese(&with_contacts(report("2026-10", 6)));
    let cells = &row(table_with(&form, "SW-2026-0088"), "SW-2026-0088").cells;
    assert_eq!(
        cells[1..],
        [
            "转学手续",
            "李老师",
            "10月20日",
            "10月22日",
            "2 天",
            "未在期前告知；已催办"
        ]
    );
}

#[test]
fn the_head_says_what_a_principal_reads_first() {
    let form = chinese(&with_contacts(report("2026-10", 6)));
    let Block::KeyFigures(figures) = &form.leaves[0].blocks[0] else {
        panic!("no figures at the head");
    };
    let shown: Vec<_> = figures
        .iter()
        .map(|figure| (figure.label.as_str(), figure.value.as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            ("来访批次", "6"),
            ("来访人次", "8"),
            ("首问登记", "8"),
            ("当场办结率", "75.0%（6/8）"),
            ("按时办结率", "80.0%（4/5）"),
            ("期末超期未办结", "0"),
            ("满意率（合计）", "—")
        ]
    );
}

#[test]
fn a_key_figure_stands_beside_last_month_and_last_year() {
    let mut report = with_contacts(report("2026-10", 6));
    report.contacts.previous = Some(ContactFigures {
        contacts: 5,
        on_the_spot: 5,
        ..ContactFigures::default()
    });
    let form = chinese(&report);
    let Block::KeyFigures(boxes) = &form.leaves[0].blocks[0] else {
        panic!("no figures at the head");
    };
    let compared = |label: &str| {
        let figure = boxes.iter().find(|figure| figure.label == label);
        figure.unwrap().comparisons.clone()
    };
    assert_eq!(compared("来访批次"), ["上月 4（+2）", "去年同月 —"]);
    assert_eq!(compared("首问登记"), ["上月 5（+3）", "去年同月 —"]);
    assert_eq!(
        compared("当场办结率"),
        ["上月 100.0%（-25.0）", "去年同月 —"]
    );
    assert_eq!(compared("按时办结率"), ["上月 —", "去年同月 —"]);
}

#[test]
fn b1_to_b3_and_a8_stand_promise_by_promise_with_what_fell_due() {
    let form = chinese(&with_contacts(report("2026-10", 6)));
    let mut all = tables(&form).into_iter();
    let table = all.find(|table| table.columns[0].title == "承诺").unwrap();
    assert_eq!(
        row(table, "书面咨询答复（5 个工作日）").cells[1..],
        ["2", "1", "1", "50.0%", "—", "—"]
    );
    assert_eq!(table.rows.len(), PROMISES.len());
}

#[test]
fn a9_extensions_say_why_who_approved_and_whether_they_counted() {
    let mut report = with_contacts(report("2026-10", 6));
    report.contacts.now.extensions = 3;
    report.extensions = vec![ExtensionLine {
        number: "SW-2026-0088".parse().unwrap(),
        reason: "档案在区里".into(),
        asked_on: "2026-10-19".parse().unwrap(),
        old_due_on: "2026-10-20".parse().unwrap(),
        new_due_on: "2026-10-27".parse().unwrap(),
        decided_by: "陈校长".into(),
        decided_on: Some("2026-10-20".parse().unwrap()),
        told_on: None,
        course: ExtensionCourse::NotToldInTime,
    }];
    let form = chinese(&report);
    let mut rows = tables(&form).into_iter().flat_map(|table| &table.rows);
    let is_line = |row: &&Row| row.cells.len() == 8 && row.cells[0] == "SW-2026-0088";
    assert_eq!(
        rows.find(is_line).unwrap().cells[1..],
        [
            "档案在区里",
            "10月19日",
            "10月20日",
            "10月27日",
            "陈校长（10月20日）",
            "—",
            "未在期前告知"
        ]
    );
    assert!(says(&form, "另有 2 次延期，按申请时间排在后面，没有列出。"));
}

#[test]
fn hot_topics_have_their_share_and_what_those_who_said_so_thought() {
    let mut report = with_contacts(report("2026-10", 6));
    report.contacts.now.by_item = vec![ItemCount {
        name: "在读证明".into(),
        contacts: 4,
        rated: 2,
        content: 1,
    }];
    let form = chinese(&report);
    assert_eq!(
        row(table_with(&form, "在读证明"), "在读证明").cells[1..],
        ["4", "50.0%", "2", "50.0%（1/2）"]
    );
    assert!(says(&form, "问得最多的是在读证明（4 件）。"));
}

#[test]
fn who_did_not_say_is_not_content() {
    let mut report = with_contacts(report("2026-10", 6));
    report.contacts.now.followed_up = 4;
    report.contacts.now.rated = 3;
    report.contacts.now.content = 2;
    let form = chinese(&report);
    let told = "回访后作出评价的 3 件，满意和基本满意 2 件，满意率 66.7%；未评价的 4 件不计入。";
    assert!(says(&form, told));
    assert_eq!(
        row(table_with(&form, "首问（已办结）"), "首问（已办结）").cells[1..],
        ["7", "4", "3", "4", "66.7%（2/3）", "—", "—"]
    );
}
