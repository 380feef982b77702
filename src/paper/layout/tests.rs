//! Pages as a person would check them: nothing cut, nothing over another, nothing lost.
#![allow(clippy::unwrap_used)]
mod keeping;

use super::*;
use crate::i18n::Language;
use crate::paper::canvas::Align;
use crate::paper::chart::{Bars, Chart};
use crate::paper::form::{
    Column, Field, Grid, Letterhead, Manner, Row, RowKind, Sheet, Table, Text,
};
use crate::paper::page::{Ink, Item, Page, TextRun, mm};

fn form(sheet: Sheet, leaves: Vec<Leaf>) -> Form {
    Form {
        title: "会客单".into(),
        sheet,
        letterhead: Letterhead {
            school_name: "示范实验学校".into(),
            supervision_phone: "0571-8800".into(),
            imprint: "2026年11月23日打印".into(),
        },
        leaves,
    }
}

fn leaf(blocks: Vec<Block>) -> Leaf {
    Leaf {
        title: "会客单".into(),
        number: Some("LF-2026-0137".into()),
        blocks,
        ..Leaf::default()
    }
}

fn set_in(form: &Form, language: Language) -> Document {
    typeset(form, &Words::new(language), &mut |_, _| true).unwrap()
}

fn set(form: &Form) -> Document {
    let document = set_in(form, Language::ZhHans);
    for page in &document.pages {
        assert_within(page);
        assert_apart(page);
    }
    document
}

fn runs(page: &Page) -> Vec<&TextRun> {
    let items = page.items.iter();
    items
        .filter_map(|item| match item {
            Item::Text(run) => Some(run),
            _ => None,
        })
        .collect()
}

fn said(page: &Page) -> String {
    runs(page)
        .iter()
        .map(|run| &*run.text)
        .collect::<Vec<_>>()
        .join("|")
}

fn assert_within(page: &Page) {
    for run in runs(page) {
        let is_within = run.x_pt >= mm(4.0)
            && run.x_pt + run.width_pt <= page.width_pt - mm(4.0)
            && run.baseline_pt - run.size_pt >= 0.0
            && run.baseline_pt <= page.height_pt - mm(3.0);
        assert!(is_within, "leaves the page: {run:?}");
    }
}

/// No two texts stand in each other.
fn assert_apart(page: &Page) {
    let runs = runs(page);
    for (at, a) in runs.iter().enumerate() {
        for b in &runs[at + 1..] {
            let beside =
                a.x_pt + a.width_pt <= b.x_pt + 0.05 || b.x_pt + b.width_pt <= a.x_pt + 0.05;
            let (upper, lower) = if a.baseline_pt < b.baseline_pt {
                (a, b)
            } else {
                (b, a)
            };
            let above = lower.baseline_pt - upper.baseline_pt >= lower.size_pt * 0.9;
            assert!(beside || above, "one over the other: {a:?} and {b:?}");
        }
    }
}

fn grid(rows: Vec<Vec<Field>>) -> Block {
    Block::Grid(Grid { columns: 4, rows })
}

fn table(rows: Vec<Row>) -> Block {
    let column = |title: &str, share| Column::new(title, share, Align::Left);
    Block::Table(Table {
        columns: vec![
            column("编号", 1.0),
            column("来访人", 1.0),
            column("事由", 2.0),
        ],
        rows,
        empty: "本期没有来访登记".into(),
        is_dense: false,
    })
}

fn row(kind: RowKind, cells: &[&str]) -> Row {
    Row {
        kind,
        cells: cells.iter().map(|cell| (*cell).into()).collect(),
    }
}

fn body(number: usize) -> Row {
    let number = format!("LF-2026-{number:04}");
    row(RowKind::Body, &[&number, "张三丰", "给孩子送作业本"])
}

#[test]
fn a_leaf_says_its_school_title_number_and_page() {
    let document = set(&form(Sheet::A4, vec![leaf(Vec::new())]));
    let said = said(&document.pages[0]);
    for text in [
        "示范实验学校",
        "会客单",
        "编号：LF-2026-0137",
        "第1页　共1页",
        "监督电话：0571-8800",
    ] {
        assert!(said.contains(text), "{text} is not in {said}");
    }
}

#[test]
fn a_long_name_of_a_school_stands_beside_a_long_mark() {
    let marked = Leaf {
        marks: vec!["已作废：与另一张重复登记，更正后重新打印（王芳，2026年11月8日）".into()],
        ..leaf(Vec::new())
    };
    let mut form = form(Sheet::A4, vec![marked]);
    form.letterhead.school_name = "某某省某某市某某区第一实验小学附属学校东校区".into();
    set(&form);
}

#[test]
fn a_long_name_of_a_school_leaves_no_line_of_two_characters() {
    let name = "某某省某某市某某自治县民族寄宿制第一实验小学附属九年一贯制学校东校区分部教学点一";
    for chars in 20..=name.chars().count() {
        let name: String = name.chars().take(chars).collect();
        for sheet in [Sheet::A4, Sheet::A5Pair, Sheet::A4Landscape] {
            let mut form = form(sheet, vec![leaf(Vec::new())]);
            form.letterhead.school_name.clone_from(&name);
            let page = &set(&form).pages[0];
            let lines = runs(page)
                .into_iter()
                .filter(|run| name.contains(&*run.text));
            let lengths: Vec<usize> = lines.map(|run| run.text.chars().count()).collect();
            assert_eq!(lengths.iter().sum::<usize>(), chars, "{sheet:?}");
            assert!(
                lengths.iter().all(|length| *length > 8),
                "{sheet:?}: {lengths:?}"
            );
        }
    }
}

#[test]
fn long_rows_under_a_heading_do_not_leave_it_alone() {
    let long = "经现场查看".repeat(40);
    let rows = (0..3).map(|_| row(RowKind::Body, &["后文", "", &long]));
    assert_heading_keeps(&table(rows.collect()));
}

/// Wherever on a page a heading comes, what it is about stands under it.
fn assert_heading_keeps(next: &Block) {
    for lines in 1..70 {
        let sentences = Text {
            text: "一\n".repeat(lines),
            manner: Manner::Note,
        };
        let blocks = vec![
            Block::Text(sentences),
            Block::Heading("二、按时段".into()),
            next.clone(),
        ];
        let document = set(&form(Sheet::A4, vec![leaf(blocks)]));
        let mut pages = document.pages.iter().map(said);
        let page = pages.find(|said| said.contains("二、按时段")).unwrap();
        assert!(page.contains("后文"), "{lines}: {next:?}");
    }
}

#[test]
fn boxes_grow_with_what_is_written_and_nothing_is_cut() {
    let long = "孩子在学校受了伤，需要到教务处了解情况。".repeat(12);
    let rows = vec![vec![
        Field::text("来访人", "张三丰").over(2),
        Field::text("事由", long.as_str()).over(2),
    ]];
    let document = set(&form(Sheet::A4, vec![leaf(vec![grid(rows)])]));
    let said = said(&document.pages[0]).replace('|', "");
    assert_eq!(said.matches("需要到教务处").count(), 12);
}

#[test]
fn a_purpose_of_twenty_thousand_characters_goes_on_page_by_page() {
    let purpose = "一二三四五六七八九十".repeat(2_000);
    for sheet in [Sheet::A4, Sheet::A4Landscape, Sheet::A5Pair] {
        let in_a_box = vec![vec![Field::text("事由", purpose.as_str()).over(4)]];
        let document = set(&form(sheet, vec![leaf(vec![grid(in_a_box)])]));
        let count = |c| {
            document
                .pages
                .iter()
                .map(|page| said(page).matches(c).count())
                .sum::<usize>()
        };
        assert_eq!(count("十"), 2_000, "{sheet:?}");
        assert!(document.pages.len() > 5);
        let in_a_table = vec![row(RowKind::Body, &["LF-2026-0001", "张三丰", &purpose])];
        let document = set(&form(sheet, vec![leaf(vec![table(in_a_table)])]));
        let count = |c| {
            document
                .pages
                .iter()
                .map(|page| said(page).matches(c).count())
                .sum::<usize>()
        };
        assert_eq!(count("十"), 2_000, "{sheet:?}");
    }
}

#[test]
fn a_name_of_sixty_characters_and_a_word_that_cannot_break_stay_in_their_boxes() {
    let name = "阿卜杜热西提".repeat(10);
    let word = "x".repeat(300);
    let rows = vec![vec![
        Field::text("来访人", name.as_str()),
        Field::text("电话", word.as_str()),
        Field::text("单位", "！".repeat(50)),
        Field::text("关系", "家长😀مرحبا\u{202e}שלום"),
    ]];
    let document = set(&form(Sheet::A5Pair, vec![leaf(vec![grid(rows)])]));
    assert!(document.missing.contains(&'😀') && document.missing.contains(&'م'));
    assert!(!document.missing.contains(&'\u{202e}'));
    let columns = vec![row(RowKind::Body, &[&word, &name, "😀"])];
    set(&form(Sheet::A4, vec![leaf(vec![table(columns)])]));
}

#[test]
fn a_table_repeats_its_head_on_every_page_and_loses_no_row() {
    let rows = (1..=200).map(body).collect();
    let document = set(&form(Sheet::A4Landscape, vec![leaf(vec![table(rows)])]));
    assert!(document.pages.len() > 4);
    for page in &document.pages {
        assert_eq!(said(page).matches("事由").count(), 1);
    }
    let all: String = document.pages.iter().map(said).collect();
    for number in 1..=200 {
        assert_eq!(
            all.matches(&format!("LF-2026-{number:04}")).count(),
            if number == 137 {
                1 + document.pages.len()
            } else {
                1
            }
        );
    }
}

#[test]
fn a_subtotal_keeps_the_row_before_it_and_a_heading_the_row_after_it() {
    for before in 20..60 {
        let mut rows: Vec<Row> = (1..=before).map(body).collect();
        rows.push(row(RowKind::Subtotal, &["十月小计"]));
        rows.push(row(RowKind::Heading, &["十一月"]));
        rows.extend((200..230).map(body));
        let document = set(&form(Sheet::A4, vec![leaf(vec![table(rows)])]));
        let page_of = |text: &str| {
            document
                .pages
                .iter()
                .position(|page| said(page).contains(text))
                .unwrap()
        };
        assert_eq!(
            page_of("十月小计"),
            page_of(&format!("LF-2026-{before:04}")),
            "{before}"
        );
        assert_eq!(page_of("十一月"), page_of("LF-2026-0200"), "{before}");
    }
}

#[test]
fn a_table_of_nothing_says_so() {
    let document = set(&form(Sheet::A4, vec![leaf(vec![table(Vec::new())])]));
    assert!(said(&document.pages[0]).contains("本期没有来访登记"));
}

#[test]
fn a_heading_never_stands_at_the_foot_of_a_page() {
    let chart = Block::Chart(Chart::Bars(Bars {
        caption: "后文".into(),
        legend: (String::new(), String::new()),
        bars: Vec::new(),
    }));
    let boxes = grid(vec![vec![Field::text("后文", "").over(4).lines(8)]]);
    let rows = table(vec![row(RowKind::Body, &["后文", "", ""])]);
    for next in [chart, boxes, rows] {
        assert_heading_keeps(&next);
    }
}

#[test]
fn slips_are_two_to_a_sheet_with_a_cut_mark_and_counted_each_by_itself() {
    let leaves = vec![leaf(Vec::new()), leaf(Vec::new()), leaf(Vec::new())];
    let document = set(&form(Sheet::A5Pair, leaves));
    assert_eq!(document.pages.len(), 2);
    let first = &document.pages[0];
    assert_eq!(
        (first.width_pt.round(), first.height_pt.round()),
        (595.0, 842.0)
    );
    assert_eq!(said(first).matches("第1页　共1页").count(), 2);
    assert!(said(first).contains("沿虚线裁开"));
    assert!(!said(&document.pages[1]).contains("沿虚线裁开"));
}

#[test]
fn pages_of_everything_else_are_counted_through() {
    let rows = || table((1..=80).map(body).collect());
    let document = set(&form(
        Sheet::A4,
        vec![leaf(vec![rows()]), leaf(vec![rows()])],
    ));
    let count = document.pages.len();
    for (at, page) in document.pages.iter().enumerate() {
        assert!(said(page).contains(&format!("第{}页　共{count}页", at + 1)));
    }
}

#[test]
fn every_language_says_pages_its_own_way() {
    let one = form(Sheet::A4, vec![leaf(Vec::new())]);
    assert!(said(&set_in(&one, Language::ZhHant).pages[0]).contains("第1頁"));
    assert!(said(&set_in(&one, Language::En).pages[0]).contains("Page 1 of 1"));
}

#[test]
fn a_bar_is_as_long_as_its_hundredths_and_says_no_number() {
    let bars = Table {
        columns: vec![
            Column::new("选项", 1.0, Align::Left),
            Column::bar("占比", 1.0),
        ],
        rows: ["100.0", "25.0", "0.0", ""]
            .map(|bar| Row::body(vec!["满意".into(), bar.into()]))
            .into(),
        ..Table::default()
    };
    let document = set(&form(Sheet::A4, vec![leaf(vec![Block::Table(bars)])]));
    let page = &document.pages[0];
    let widths: Vec<f32> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Fill(fill) if fill.ink == Ink::Grey => Some(fill.rect.width_pt),
            _ => None,
        })
        .collect();
    assert_eq!(widths.len(), 2);
    assert!((widths[1] - widths[0] / 4.0).abs() < 0.01, "{widths:?}");
    assert!(!said(page).contains("25"));
}

#[test]
fn whoever_cancels_gets_no_paper() {
    let long = form(
        Sheet::A4,
        vec![leaf(vec![table((1..=5_000).map(body).collect())])],
    );
    let mut told = 0;
    let outcome = typeset(&long, &Words::new(Language::ZhHans), &mut |done, count| {
        told += 1;
        assert!(done <= count);
        done < 1_000
    });
    assert_eq!(outcome, Err(Cancelled));
    assert!((3..10).contains(&told), "{told}");
}
