//! What stands on the report, looked at before it is set in pages.
#![allow(clippy::unwrap_used, clippy::panic)]

mod complaints;
mod contacts;
mod first_page;
mod opinions;
mod visits;

use super::*;
use crate::domain::closing::Corrections;
use crate::domain::contact::ContactId;
use crate::domain::figures::KeyFigure;
use crate::domain::figures::{
    ComplaintReport, ContactFigure, ContactFigures, ContactReport, ContactTerms, Decisions,
    Department, DepartmentCount, ExtensionStanding, Figure, Inspection, KeptCount, OpinionReport,
    Overdue, ReviewReport, VisitFigures,
};
use crate::domain::limit::Promise;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::period::Period;
use crate::domain::visit::VisitId;
use crate::domain::when::from_canonical;
use crate::i18n::Language;
use crate::paper::chart::{Bars, Chart};
use crate::paper::form::{Row, Table};

fn period_of(text: &str) -> Period {
    let term = || text.parse().map(Period::of_term);
    text.parse().or_else(|_| term()).unwrap()
}

fn figures(period: &str, visits: u32) -> VisitFigures {
    let period = period_of(period);
    let mut by_part = vec![0; period.parts().len()];
    let mut by_weekday_and_hour = [[0; 24]; 7];
    let mut by_department = Vec::new();
    if visits > 0 {
        let last = by_part.len() - 1;
        by_part[last.min(11)] = visits;
        by_weekday_and_hour[0][19] = visits;
        by_department.push(DepartmentCount {
            department: Department::Named("教导处".into()),
            visits,
            persons: u64::from(visits) + 2,
        });
    }
    VisitFigures {
        visits,
        persons: if visits > 0 { u64::from(visits) + 2 } else { 0 },
        by_kind: [visits, 0, 0, 0, 0],
        by_part,
        by_weekday_and_hour,
        by_department,
        ..VisitFigures::default()
    }
}

/// Nobody asked anything.
fn contacts(period: &crate::domain::period::Period) -> ContactReport {
    ContactReport {
        now: ContactFigures {
            by_part: vec![0; period.parts().len()],
            ..ContactFigures::default()
        },
        terms: ContactTerms {
            unsigned_after_hours: 4,
            ..ContactTerms::default()
        },
        ..ContactReport::default()
    }
}

/// Eight asked, five matters fell due, one of them late.
fn with_contacts(mut report: Report) -> Report {
    let contacts = &mut report.contacts;
    contacts.now.contacts = 8;
    contacts.now.by_part[0] = 8;
    contacts.now.on_the_spot = 6;
    contacts.now.finished = 7;
    contacts.now.hand_overs = 2;
    contacts.now.matters = KeptCount { due: 5, kept: 4 };
    contacts.now.by_promise[1] = KeptCount { due: 2, kept: 1 };
    contacts.overdue = vec![Overdue {
        contact: ContactId(1),
        number: "SW-2026-0088".parse().unwrap(),
        matter: "转学手续".into(),
        answerable: "李老师".into(),
        promise: Some(Promise::Written),
        due_on: "2026-10-20".parse().unwrap(),
        days_over: 2,
        replied_at: Some(from_canonical("2026-10-22T09:00").unwrap()),
        is_reminded: true,
        extension: ExtensionStanding::NotToldInTime,
    }];
    report
}

fn report(period: &str, visits: u32) -> Report {
    let period_value = period_of(period);
    Report {
        period: period_value,
        as_of: from_canonical("2026-11-23T10:00").unwrap(),
        now: figures(period, visits),
        previous: Some(figures(&period_value.previous().to_string(), 4)),
        year_before: None,
        inspections: Vec::new(),
        extensions: Vec::new(),
        decisions: Decisions::default(),
        contacts: contacts(&period_value),
        complaints: ComplaintReport::default(),
        opinions: OpinionReport::default(),
        review: ReviewReport::default(),
        corrections: Corrections::default(),
        text: None,
        sealing: None,
        journal_seq: 1_234,
        journal_hash: std::array::from_fn(|at| u8::try_from(at).unwrap()),
    }
}

fn letterhead() -> Letterhead {
    Letterhead {
        school_name: "实验小学".into(),
        ..Letterhead::default()
    }
}

fn chinese(report: &Report) -> Form {
    form(report, letterhead(), &Words::new(Language::ZhHans))
}

fn tables(form: &Form) -> Vec<&Table> {
    let blocks = form.leaves.iter().flat_map(|leaf| &leaf.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

fn charts(form: &Form) -> Vec<&Chart> {
    let blocks = form.leaves.iter().flat_map(|leaf| &leaf.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
        .collect()
}

fn bars(form: &Form, caption: &str) -> Bars {
    charts(form)
        .into_iter()
        .find_map(|chart| match chart {
            Chart::Bars(bars) if bars.caption == caption => Some(bars.clone()),
            _ => None,
        })
        .unwrap_or_else(|| panic!("no bars {caption}"))
}

fn headings(form: &Form) -> Vec<&str> {
    let blocks = form.leaves.iter().flat_map(|leaf| &leaf.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Heading(heading) | Block::Subheading(heading) => Some(heading.as_str()),
            _ => None,
        })
        .collect()
}

fn says(form: &Form, part: &str) -> bool {
    let texts = form.leaves.iter().flat_map(|leaf| &leaf.blocks);
    texts
        .filter_map(|block| match block {
            Block::Text(text) => Some(text.text.as_str()),
            _ => None,
        })
        .any(|text| text.contains(part))
}

fn row<'a>(table: &'a Table, first: &str) -> &'a Row {
    let mut rows = table.rows.iter();
    rows.find(|row| row.cells[0] == first).unwrap()
}

#[test]
fn every_figure_stands_in_the_table_and_is_defined_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let form = form(&report("2026-10", 6), letterhead(), &words);
        let tables = tables(&form);
        let (figures, definitions) = (tables[0], tables[tables.len() - 1]);
        for figure in Figure::ALL {
            let name = words.figure(figure);
            assert_eq!(row(figures, &name).cells.len(), figures.columns.len());
            assert!(is_defined(
                definitions,
                &name,
                &words.figure_definition(figure)
            ));
        }
        for figure in KeyFigure::ALL {
            if let Some(key) = figure.definition_key() {
                let name = words.t(figure.label_key());
                assert!(is_defined(definitions, &name, &words.t(key)), "{name}");
            }
        }
    }
}

fn is_defined(definitions: &Table, name: &str, definition: &str) -> bool {
    let cells = [name.to_owned(), definition.to_owned()];
    definitions.rows.iter().any(|row| row.cells == cells)
}

#[test]
fn the_head_says_whose_report_of_what_it_is() {
    for (period, title, file_title) in [
        (
            "2026-10",
            "来访与首问办理情况月报",
            "实验小学来访与首问办理情况月报（2026年10月）",
        ),
        (
            "2026-Q3",
            "来访与首问办理情况季报",
            "实验小学来访与首问办理情况季报（2026年第3季度）",
        ),
        (
            "2025",
            "来访与首问办理情况年报",
            "实验小学来访与首问办理情况年报（2025年）",
        ),
        (
            "2026-09-01~2027-01-22",
            "来访与首问办理情况学期报告",
            "实验小学来访与首问办理情况学期报告（2026年9月1日至2027年1月22日学期）",
        ),
    ] {
        let form = chinese(&report(period, 6));
        assert_eq!(form.title, file_title);
        assert_eq!(form.leaves[0].title, title);
        assert_eq!(
            form.leaves[0].heading_note,
            "统计截至：2026年11月23日 10:00"
        );
        assert_eq!(form.leaves[0].marks.is_empty(), !period.contains('~'));
    }
}

#[test]
fn a_figure_stands_beside_the_period_before_and_the_year_before() {
    let mut report = report("2026-10", 6);
    let form = chinese(&report);
    let cells = &row(tables(&form)[0], "来访批次").cells;
    assert_eq!(cells, &["来访批次", "6", "4", "+2（+50.0%）", "—", "—"]);
    report.year_before = Some(figures("2025-10", 0));
    let form = chinese(&report);
    let cells = &row(tables(&form)[0], "来访批次").cells;
    assert_eq!(
        cells,
        &["来访批次", "6", "4", "+2（+50.0%）", "0", "+6（—）"]
    );
}

#[test]
fn a_year_is_compared_once() {
    let form = chinese(&report("2025", 6));
    let cells = &row(tables(&form)[0], "来访人次").cells;
    assert_eq!(cells, &["来访人次", "8", "6", "+2（+33.3%）"]);
}

#[test]
fn a_period_that_is_not_over_says_so() {
    let mark = |period| chinese(&report(period, 6)).leaves[0].marks.clone();
    assert_eq!(mark("2026-11"), ["本期尚未结束"]);
    let running = "本期尚未结束，统计截至 2026年11月23日 10:00；";
    assert!(says(&chinese(&report("2026-11", 6)), running));
    assert!(!says(&chinese(&report("2026-10", 6)), running));
    assert_eq!(mark("2026-12"), ["本期尚未开始。"]);
}

#[test]
fn an_empty_month_reads_well_and_draws_nothing() {
    let form = chinese(&report("2026-10", 0));
    assert!(says(&form, "本月没有来访登记。没有首问登记。"));
    assert_eq!(charts(&form).len(), 0);
    let tables = tables(&form);
    assert_eq!(row(tables[0], "来访批次").cells[1], "0");
    assert_eq!(row(tables[0], "平均在校时长").cells[1], "—");
    assert_eq!(tables[1].empty, "本期没有检查、视察。");
    assert_eq!(
        headings(&form),
        [
            "综述",
            "一、来访",
            "检查、视察",
            "二、首问",
            "三、承诺逐项",
            "四、热点事项",
            "五、超期清单及原因",
            "六、延期",
            "七、满意度",
            "八、更正",
            "附录一　指标说明",
            "附录二　登记簿校验"
        ]
    );
}

#[test]
fn a_full_report_has_its_sections_in_order() {
    assert_eq!(
        headings(&chinese(&with_contacts(report("2026-10", 6)))),
        [
            "综述",
            "一、来访",
            "来访分布",
            "被访部门",
            "检查、视察",
            "二、首问",
            "首问分布",
            "承办部门",
            "三、承诺逐项",
            "四、热点事项",
            "五、超期清单及原因",
            "六、延期",
            "七、满意度",
            "八、更正",
            "附录一　指标说明",
            "附录二　登记簿校验"
        ]
    );
}

#[test]
fn the_summary_compares_and_names_the_busiest_day() {
    let form = chinese(&report("2026-10", 6));
    assert!(says(
        &form,
        "本月接待来访 6 批、8 人次（比上月增加 2 批），来访最多的是10月12日，有 6 批。"
    ));
    let year = chinese(&report("2025", 6));
    assert!(says(
        &year,
        "本年接待来访 6 批、8 人次（比上年增加 2 批），来访最多的是12月"
    ));
}

#[test]
fn the_head_of_the_journal_can_be_read_aloud() {
    let form = chinese(&report("2026-10", 6));
    assert!(says(&form, "历史记录 1234 条"));
    let lines = "0001 0203 0405 0607 0809 0a0b 0c0d 0e0f\n1011 1213 1415 1617 1819 1a1b 1c1d 1e1f";
    assert!(says(&form, lines));
}

#[test]
fn there_is_a_place_for_remarks_and_for_everybody_who_signs() {
    let form = chinese(&report("2026-10", 6));
    let grid = form.leaves[0].blocks.iter().find_map(|block| match block {
        Block::Grid(grid) => Some(grid),
        _ => None,
    });
    let grid = grid.unwrap();
    for row in &grid.rows {
        assert_eq!(row.iter().map(|field| field.span).sum::<u8>(), grid.columns);
    }
    let labels: Vec<_> = grid
        .rows
        .iter()
        .flatten()
        .map(|field| field.label.as_str())
        .collect();
    assert_eq!(labels, ["校长意见", "填报人", "审核人", "校长签名（盖章）"]);
}
