//! What the report says of complaints.

use super::*;
use crate::domain::accountability::{Fault, Ground, Sanction};
use crate::domain::complaint::ComplaintId;
use crate::domain::complaint::Finding;
use crate::domain::figures::Heading as _;
use crate::domain::figures::{
    ComplaintFigure, ComplaintFigures, ComplaintReport, ComplaintsOf, DecisionLine, Listed as _,
    OverdueComplaint,
};

/// Four complained; two replies fell due, one of them late.
pub(super) fn with_complaints(mut report: Report) -> Report {
    let line = |name: &str| ComplaintsOf {
        name: Department::Named(name.into()),
        received: 4,
        found: 2,
        upheld: 1,
        replies: KeptCount { due: 2, kept: 1 },
        rated: 0,
        content: 0,
    };
    let mut now = ComplaintFigures {
        received: 4,
        closed: 1,
        replies: KeptCount { due: 2, kept: 1 },
        by_category: vec![line("fees"), line("午餐")],
        by_department: vec![line("总务处")],
        twice_median_reply_days: Some(15),
        ..ComplaintFigures::default()
    };
    let upheld = Finding::ALL.iter().position(|it| *it == Finding::Upheld);
    now.by_finding[upheld.unwrap()] = 1;
    now.by_finding[upheld.unwrap() + 2] = 1;
    report.complaints = ComplaintReport {
        is_kept: true,
        now,
        ..ComplaintReport::default()
    };
    report
}

fn cell(form: &Form, name: &str) -> String {
    let mut rows = tables(form).into_iter().flat_map(|table| &table.rows);
    let row = rows.find(|row| row.cells.len() > 1 && row.cells[0] == name);
    row.unwrap_or_else(|| panic!("no row {name}")).cells[1].clone()
}

#[test]
fn every_figure_of_complaints_stands_in_the_table_and_is_defined_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let report = with_complaints(report("2026-10", 6));
        let form = form(&report, letterhead(), &words);
        let limits = &report.complaints.limits;
        let all = tables(&form);
        let definitions = all[all.len() - 1];
        let is_defined = |name: &str, definition: &str| {
            let cells = [name.to_owned(), definition.to_owned()];
            definitions.rows.iter().any(|row| row.cells == cells)
        };
        for figure in ComplaintFigure::ALL {
            let name = words.listed_figure(figure, limits);
            cell(&form, &name);
            let defined = if figure.group().is_choice() {
                words.figure_heading(figure.group())
            } else {
                name
            };
            let definition = words.listed_definition(figure, limits);
            assert!(!definition.contains('{'), "{definition}");
            assert!(is_defined(&defined, &definition), "{defined}");
        }
    }
}

#[test]
fn a_share_tells_its_denominator_and_a_category_its_name() {
    let form = chinese(&with_complaints(report("2026-10", 6)));
    assert_eq!(cell(&form, "按时答复率（15 个工作日）"), "50.0%（1/2）");
    assert_eq!(cell(&form, "答复用时中位数"), "7.5 个工作日");
    assert_eq!(cell(&form, "属实率"), "50.0%（1/2）");
    let of = |name: &str| {
        let has = |row: &&Row| row.cells[0] == name && row.cells.len() == 6;
        let mut rows = tables(&form).into_iter().flat_map(|table| &table.rows);
        rows.find(has).map(|row| row.cells.clone())
    };
    assert!(of("午餐").is_some());
    assert_eq!(
        of("总务处").unwrap()[1..],
        ["4", "100.0%", "50.0%（1/2）", "2", "1"]
    );
}

#[test]
fn a_register_that_takes_no_complaints_says_nothing_of_them() {
    let silent = chinese(&report("2026-10", 6));
    assert!(headings(&silent).iter().all(|it| !it.contains("投诉")));
    assert!(!silent.leaves[0].title.contains("投诉"));
    let mut none = report("2026-10", 6);
    none.complaints.is_kept = true;
    let none = chinese(&none);
    assert!(none.leaves[0].title.contains("投诉"));
    assert!(says(&none, "本期没有投诉登记。"));
    assert!(says(&none, "没有收到投诉。"));
}

#[test]
fn c4_a_late_complaint_stands_on_the_list_by_its_number_alone() {
    let mut report = with_complaints(report("2026-10", 6));
    report.complaints.overdue = vec![OverdueComplaint {
        complaint: ComplaintId(1),
        number: "TS-2026-0003".parse().unwrap(),
        department: String::new(),
        due_on: "2026-10-20".parse().unwrap(),
        replied_on: None,
        days_over: 4,
        extension: ExtensionStanding::NotAsked,
    }];
    let form = chinese(&report);
    let mut rows = tables(&form).into_iter().flat_map(|table| &table.rows);
    let line = rows.find(|row| row.cells[0] == "TS-2026-0003").unwrap();
    assert_eq!(
        line.cells[1..],
        [
            "投诉件，内容从略",
            "—",
            "10月20日",
            "未答复",
            "4 天",
            "未申请延期"
        ]
    );
    let told = "超期共 1 件（投诉答复 1 件），期末仍有 0 件没有办结；首问和投诉超期的原因：未申请延期 1 件。";
    assert!(says(&form, told));
}

#[test]
fn d7_decisions_are_told_by_fault_and_sanction_without_a_name() {
    let mut report = with_complaints(report("2026-10", 6));
    report.decisions.dismissed = 2;
    report.decisions.held = vec![DecisionLine {
        decided_on: "2026-10-28".parse().unwrap(),
        number: "TS-2026-0003".into(),
        ground: Ground::LateReply,
        fault: Fault::Procedure,
        sanction: Some(Sanction::CorrectInTime),
        department: String::new(),
        due_on: Some("2026-11-10".parse().unwrap()),
        done_on: None,
    }];
    let form = chinese(&report);
    let mut rows = tables(&form).into_iter().flat_map(|table| &table.rows);
    let line = rows.find(|row| row.cells[0] == "10月28日").unwrap();
    assert_eq!(line.cells[1], "TS-2026-0003");
    assert_eq!(line.cells[3], "规定程序或服务承诺");
    assert_eq!(line.cells[5..], ["—", "限11月10日前"]);
    assert!(says(&form, "另有 2 件经查不予追究。"));
    assert!(says(&form, "作出责任追究决定 1 件。"));
}
