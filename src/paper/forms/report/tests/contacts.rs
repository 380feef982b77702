//! What the report says of first contacts.

use super::*;
use crate::domain::figures::Heading as _;

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
            assert_eq!(
                row(definitions, &defined).cells[1],
                words.listed_definition(figure, terms)
            );
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
            "已催办",
            "未在期前告知"
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
            ("首问登记", "8"),
            ("按时办结率", "80.0%（4/5）"),
            ("当场办结率", "75.0%（6/8）")
        ]
    );
}
