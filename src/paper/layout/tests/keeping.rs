//! What stays together over the ends of pages, tried at every place where a page may end.

use super::*;

fn sentences(lines: usize) -> Block {
    Block::Text(Text {
        text: "一\n".repeat(lines),
        manner: Manner::Note,
    })
}

fn note(text: &str) -> Block {
    Block::Text(Text {
        text: text.into(),
        manner: Manner::Note,
    })
}

/// A note and places to sign, as they end many papers.
fn closing() -> [Block; 2] {
    let sign = |label: &str| Field::signature(label, "年　月　日").over(2);
    [
        note("说明一行。"),
        grid(vec![vec![sign("登记人签名"), sign("审核人签名")]]),
    ]
}

/// The page with the signatures.
fn signed(document: &Document) -> String {
    let mut pages = document.pages.iter().map(said);
    pages.find(|said| said.contains("审核人签名")).unwrap()
}

#[test]
fn a_heading_stays_with_the_heading_the_introduction_and_the_table_under_it() {
    for lines in 1..75 {
        let blocks = vec![
            sentences(lines),
            Block::Heading("第三章".into()),
            Block::Heading("一、按部门".into()),
            note("只计已到期的事项。"),
            table((1..=30).map(body).collect()),
        ];
        let document = set(&form(Sheet::A4, vec![leaf(blocks)]));
        let mut pages = document.pages.iter().map(said);
        let page = pages.find(|said| said.contains("第三章")).unwrap();
        for text in ["一、按部门", "只计已到期", "LF-2026-0001", "LF-2026-0002"] {
            assert!(page.contains(text), "{lines}: {text}");
        }
    }
}

#[test]
fn signatures_take_the_last_two_rows_of_a_table_with_them() {
    for rows in 1..=110 {
        for sheet in [Sheet::A4, Sheet::A4Landscape] {
            let mut blocks = vec![table((1..=rows).map(body).collect())];
            blocks.extend(closing());
            let document = set(&form(sheet, vec![leaf(blocks)]));
            let page = signed(&document);
            assert!(page.contains("说明一行"), "{rows}");
            for kept in rows.saturating_sub(1).max(1)..=rows {
                assert!(
                    page.contains(&format!("LF-2026-{kept:04}")),
                    "{rows}: {kept}"
                );
            }
        }
    }
}

#[test]
fn signatures_take_the_end_of_a_long_text_with_them() {
    for count in (900..1_500).step_by(7) {
        let text = "字".repeat(count) + "后文";
        let in_a_box = grid(vec![
            vec![Field::text("内容", text.as_str()).over(4)],
            vec![Field::signature("审核人签名", "").over(4)],
        ]);
        let document = set(&form(Sheet::A4, vec![leaf(vec![in_a_box])]));
        assert!(signed(&document).contains("后文"), "{count}");

        let letter = Block::Text(Text {
            text,
            manner: Manner::Letter,
        });
        let blocks = [letter].into_iter().chain(closing()).collect();
        let document = set(&form(Sheet::A4, vec![leaf(blocks)]));
        assert!(signed(&document).contains("后文"), "{count}");
    }
}

#[test]
fn a_row_torn_over_pages_leaves_its_last_lines_to_what_follows() {
    for count in 60..130 {
        let long = format!("{}后文", "一\n".repeat(count));
        let mut blocks = vec![table(vec![row(RowKind::Body, &["", "", &long])])];
        blocks.extend(closing());
        let document = set(&form(Sheet::A4, vec![leaf(blocks)]));
        assert!(signed(&document).contains("后文"), "{count}");
    }
}

#[test]
fn a_leaf_a_little_longer_than_its_page_is_set_closer_and_a_longer_one_is_not() {
    let rows = |count| {
        let row = |_| vec![Field::text("来访人", "张三丰").over(4)];
        vec![leaf(vec![grid((0..count).map(row).collect())])]
    };
    let sizes = |document: &Document| {
        let pages = document.pages.iter().flat_map(runs);
        let mut found = pages.filter(|run| &*run.text == "张三丰");
        found.next().unwrap().size_pt
    };
    let mut pages_and_sizes = Vec::new();
    for count in 20..52 {
        let document = set(&form(Sheet::A4, rows(count)));
        pages_and_sizes.push((document.pages.len(), sizes(&document)));
    }
    let usual = |(pages, size): &(usize, f32)| *pages == 1 && (size - 10.5).abs() < 0.01;
    let closer = |(pages, size): &(usize, f32)| *pages == 1 && *size < 10.4;
    let longer = |(pages, size): &(usize, f32)| *pages == 2 && (size - 10.5).abs() < 0.01;
    let count =
        |of: &dyn Fn(&(usize, f32)) -> bool| pages_and_sizes.iter().filter(|it| of(it)).count();
    assert_eq!(
        count(&usual) + count(&closer) + count(&longer),
        pages_and_sizes.len()
    );
    assert!(count(&closer) > 4, "{pages_and_sizes:?}");
    assert!(count(&longer) > 4, "{pages_and_sizes:?}");
}
