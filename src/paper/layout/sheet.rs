//! From set pages to sheets: feet with page numbers, and leaves of half a sheet put two to one.

use std::collections::BTreeSet;

use super::flow::{Flow, SetPage};
use crate::i18n::Words;
use crate::paper::canvas::{Align, Canvas};
use crate::paper::form::{Form, Letterhead, Sheet};
use crate::paper::page::{Bookmark, Document, Ink, Item, Page, Rule, mm};
use crate::paper::style::Style;

/// Writes the feet and makes the document.
pub(super) fn assemble(flow: Flow<'_>, form: &Form, words: &Words) -> Document {
    let Flow {
        style,
        pages,
        bookmarks,
        mut missing,
        ..
    } = flow;
    let is_pair = form.sheet == Sheet::A5Pair;
    let numbers = numbers(&pages, is_pair);
    let pages: Vec<Page> = pages
        .into_iter()
        .zip(numbers)
        .map(|(set_page, number)| {
            let mut page = set_page.page;
            foot(
                &mut page,
                &style,
                &form.letterhead,
                number,
                words,
                &mut missing,
            );
            page
        })
        .collect();
    let (pages, bookmarks) = if is_pair {
        let bookmarks = bookmarks.into_iter().map(|it| Bookmark {
            page: it.page / 2,
            ..it
        });
        (pair(pages, words, &mut missing), bookmarks.collect())
    } else {
        (pages, bookmarks)
    };
    Document {
        title: form.title.clone(),
        language: words.language(),
        pages,
        bookmarks,
        missing: missing.into_iter().collect(),
    }
}

/// The number of each page and of how many: slips are counted each by itself, everything else through.
fn numbers(pages: &[SetPage], is_by_leaf: bool) -> Vec<(usize, usize)> {
    if !is_by_leaf {
        return (1..=pages.len()).map(|page| (page, pages.len())).collect();
    }
    pages
        .chunk_by(|a, b| a.leaf == b.leaf)
        .flat_map(|leaf| (1..=leaf.len()).map(|page| (page, leaf.len())))
        .collect()
}

/// 监督电话 at the left, the page in the middle, when it was printed at the right.
fn foot(
    page: &mut Page,
    style: &Style,
    letterhead: &Letterhead,
    (number, count): (usize, usize),
    words: &Words,
    missing: &mut BTreeSet<char>,
) {
    let mut canvas = Canvas::default();
    let set = style.footer;
    let baseline_pt = style.end_pt() + (style.bottom_pt * 0.5).max(set.size_pt * 1.6);
    let (left_pt, right_pt) = (style.left_pt, page.width_pt - style.right_pt);
    if !letterhead.supervision_phone.is_empty() {
        let phone = [("phone", letterhead.supervision_phone.as_str().into())];
        let said = words.with("paper-supervision-phone", &phone);
        canvas.text(left_pt, baseline_pt, set, Align::Left, &said);
    }
    let args = [("page", number.into()), ("count", count.into())];
    let said = words.with("paper-page-of", &args);
    canvas.text(
        (left_pt + right_pt) / 2.0,
        baseline_pt,
        set,
        Align::Centre,
        &said,
    );
    canvas.text(
        right_pt,
        baseline_pt,
        set,
        Align::Right,
        &letterhead.imprint,
    );
    let (foot, unknown) = canvas.finish(0.0, 0.0);
    page.items.extend(foot.items);
    missing.extend(unknown);
}

/// Puts pages of half a sheet two to a sheet, with the mark where it is cut.
fn pair(pages: Vec<Page>, words: &Words, missing: &mut BTreeSet<char>) -> Vec<Page> {
    let mut pages = pages.into_iter();
    let mut sheets = Vec::with_capacity(pages.len().div_ceil(2));
    while let Some(upper) = pages.next() {
        let half_pt = upper.height_pt;
        let mut sheet = Page {
            height_pt: half_pt * 2.0,
            ..upper
        };
        if let Some(lower) = pages.next() {
            sheet
                .items
                .extend(lower.items.into_iter().map(|item| item.lowered(half_pt)));
            let (mark, unknown) = cut_mark(sheet.width_pt, half_pt, words);
            sheet.items.extend(mark);
            missing.extend(unknown);
        }
        sheets.push(sheet);
    }
    sheets
}

fn cut_mark(width_pt: f32, y_pt: f32, words: &Words) -> (Vec<Item>, BTreeSet<char>) {
    let mut canvas = Canvas::default();
    let set = crate::paper::canvas::Type::song(7.0).in_ink(Ink::Grey);
    let said = words.t("paper-cut-here");
    let gap_pt = set.width_pt(&said) / 2.0 + 5.0;
    let middle_pt = width_pt / 2.0;
    let ends = [
        (mm(4.0), middle_pt - gap_pt),
        (middle_pt + gap_pt, width_pt - mm(4.0)),
    ];
    for (from_pt, to_pt) in ends {
        canvas.item(Item::Rule(Rule {
            from_pt: (from_pt, y_pt),
            to_pt: (to_pt, y_pt),
            weight_pt: 0.6,
            is_dashed: true,
            ink: Ink::Silver,
        }));
    }
    canvas.text(middle_pt, y_pt + 2.5, set, Align::Centre, &said);
    let (page, missing) = canvas.finish(0.0, 0.0);
    (page.items, missing)
}
