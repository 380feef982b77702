//! A scan or a photo under what is said of it: never apart, never larger than its pixels are worth, never beyond the page.

use std::sync::Arc;

use super::flow::Flow;
use crate::paper::canvas::Align;
use crate::paper::form::{PictureBlock, Shown};
use crate::paper::page::{Item, Placed, Rect};
use crate::paper::picture::Picture;
use crate::paper::style::{INNER_WEIGHT_PT, baseline_pt, lines_pt};
use crate::paper::text;

/// Pixels an inch that a picture has at least: larger it would only be coarser.
const LEAST_DOTS_PER_INCH: f32 = 150.0;
/// The share of its size that a picture is content with where only so much of the page is left. Less, and it goes to the
/// next page.
const CONTENT_SHARE: f32 = 0.6;
/// White between what is said of a picture and the picture.
const UNDER_LABEL_PT: f32 = 4.0;
/// White between a picture and what follows.
const UNDER_PICTURE_PT: f32 = 12.0;

/// Sets what is said of a picture, and the picture.
pub(super) fn set(flow: &mut Flow<'_>, block: &PictureBlock) {
    let width_pt = flow.style.width_pt();
    let label = text::break_lines(&block.label, flow.style.label, width_pt);
    let note = text::break_lines(&block.note, flow.style.note, width_pt);
    let said_pt = lines_pt(flow.style.label, label.len())
        + lines_pt(flow.style.note, note.len())
        + UNDER_LABEL_PT;
    match &block.shown {
        Shown::Picture(picture) => {
            let largest = size_pt(picture, width_pt, flow.full_room_pt() - said_pt);
            let room_pt = flow.room_pt() - said_pt;
            let size = match room_pt >= largest.1 * CONTENT_SHARE {
                true => size_pt(picture, width_pt, room_pt),
                false => largest,
            };
            flow.want(said_pt + size.1);
            // Where the head of a leaf alone takes more than others, nothing begins a new page.
            let room_pt = (flow.room_pt() - said_pt).min(size.1);
            say(flow, &block.label, &label, &note);
            place(flow, picture, size_pt(picture, width_pt, room_pt));
        }
        Shown::Said(sentence) => {
            let pad_pt = flow.style.pad_pt;
            let inner_pt = width_pt - 2.0 * pad_pt;
            let paragraphs = sentence.split('\n');
            let sentence: Vec<&str> = paragraphs
                .flat_map(|paragraph| text::break_lines(paragraph, flow.style.body, inner_pt))
                .collect();
            let height_pt = lines_pt(flow.style.body, sentence.len()) + 2.0 * pad_pt;
            flow.want(said_pt + height_pt);
            say(flow, &block.label, &label, &note);
            boxed(flow, &sentence, height_pt);
        }
    }
    flow.space(UNDER_PICTURE_PT);
}

/// How large a picture is printed in so much room.
fn size_pt(picture: &Picture, width_pt: f32, height_pt: f32) -> (f32, f32) {
    let natural = |pixels: usize| pixels as f32 * 72.0 / LEAST_DOTS_PER_INCH;
    let (width, height) = (natural(picture.width()), natural(picture.height()));
    let scale = (width_pt / width).min(height_pt / height).clamp(0.0, 1.0);
    (width * scale, height * scale)
}

/// Which picture it is, in 黑体, and below when and by whom it was added.
fn say(flow: &mut Flow<'_>, place: &str, label: &[&str], note: &[&str]) {
    let level = flow.heading_level();
    flow.bookmark(place, level);
    let (label_type, note_type) = (flow.style.label, flow.style.note);
    let label = label.iter().map(|line| (line, label_type));
    let note = note.iter().map(|line| (line, note_type));
    for (line, set) in label.chain(note) {
        let (left_pt, baseline_pt) = (flow.left_pt(), baseline_pt(set, flow.y_pt));
        flow.canvas
            .text(left_pt, baseline_pt, set, Align::Left, line);
        flow.advance(lines_pt(set, 1));
    }
    flow.advance(UNDER_LABEL_PT);
}

/// A picture in the middle of the page, with a thin line around: a scan of white paper has no edge of its own.
fn place(flow: &mut Flow<'_>, picture: &Arc<Picture>, (width_pt, height_pt): (f32, f32)) {
    let rect = Rect {
        x_pt: flow.left_pt() + (flow.style.width_pt() - width_pt) / 2.0,
        y_pt: flow.y_pt,
        width_pt,
        height_pt,
    };
    flow.canvas.item(Item::Picture(Placed {
        rect,
        picture: picture.clone(),
    }));
    flow.canvas.frame(rect, INNER_WEIGHT_PT);
    flow.advance(height_pt);
}

fn boxed(flow: &mut Flow<'_>, sentence: &[&str], height_pt: f32) {
    let set = flow.style.body;
    let rect = Rect {
        x_pt: flow.left_pt(),
        y_pt: flow.y_pt,
        width_pt: flow.style.width_pt(),
        height_pt,
    };
    let (left_pt, top_pt) = (rect.x_pt + flow.style.pad_pt, rect.y_pt + flow.style.pad_pt);
    for (at, line) in sentence.iter().enumerate() {
        let baseline_pt = baseline_pt(set, top_pt + lines_pt(set, at));
        flow.canvas
            .text(left_pt, baseline_pt, set, Align::Left, line);
    }
    flow.canvas.frame(rect, INNER_WEIGHT_PT);
    flow.advance(height_pt);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::super::typeset;
    use super::*;
    use crate::i18n::{Language, Words};
    use crate::paper::form::{Block, Form, Leaf, Letterhead, Sheet};
    use crate::paper::page::{Document, Page, mm};
    use crate::paper::picture::tests::png;

    fn block(width: u32, height: u32) -> Block {
        let picture = Picture::read(&png(width, height)).unwrap();
        Block::Picture(PictureBlock {
            label: "附件 1/3　收据".into(),
            note: "2026年11月24日　王芳 添加 · TS-2026-0007".into(),
            shown: Shown::Picture(Arc::new(picture)),
        })
    }

    fn said(sentence: &str) -> Block {
        Block::Picture(PictureBlock {
            label: "附件 2/3　通知".into(),
            note: "2026年11月24日　王芳 添加 · TS-2026-0007".into(),
            shown: Shown::Said(sentence.into()),
        })
    }

    fn set(blocks: Vec<Block>, sheet: Sheet) -> Document {
        let leaf = Leaf {
            title: "投诉附件".into(),
            number: Some("TS-2026-0007".into()),
            blocks,
            ..Leaf::default()
        };
        let form = Form {
            title: "投诉附件".into(),
            sheet,
            letterhead: Letterhead::default(),
            leaves: vec![leaf],
        };
        typeset(&form, &Words::new(Language::ZhHans), &mut |_, _| true).unwrap()
    }

    fn places(page: &Page) -> Vec<Rect> {
        let items = page.items.iter().filter_map(|item| match item {
            Item::Picture(placed) => Some(placed.rect),
            _ => None,
        });
        items.collect()
    }

    fn counts(document: &Document) -> Vec<usize> {
        let pages = document.pages.iter();
        pages.map(|page| places(page).len()).collect()
    }

    #[test]
    fn large_pictures_have_a_page_each_and_small_ones_share_it() {
        let photo = || block(1654, 1240);
        let upright = || block(1240, 1654);
        let large = set(vec![upright(), upright(), upright()], Sheet::A4);
        assert_eq!(counts(&large), [1, 1, 1]);
        let lying = set(vec![photo(), photo(), photo()], Sheet::A4);
        assert_eq!(counts(&lying), [2, 1]);
        let small = set(vec![block(300, 300), block(300, 300)], Sheet::A4);
        assert_eq!(counts(&small), [2]);
    }

    #[test]
    fn a_small_picture_is_not_made_coarse() {
        let document = set(vec![block(300, 150)], Sheet::A4);
        let place = places(&document.pages[0])[0];
        // Two inches at 150 dots an inch.
        assert_eq!((place.width_pt, place.height_pt), (144.0, 72.0));
    }

    #[test]
    fn what_is_said_of_a_picture_stands_on_its_page() {
        let filled = vec![
            block(700, 900),
            block(700, 900),
            said("图片文件已损坏。\n3f2a"),
        ];
        let document = set(filled, Sheet::A4);
        for bookmark in &document.bookmarks {
            let page = &document.pages[bookmark.page];
            let says = |item: &Item| matches!(item, Item::Text(run) if bookmark.title.ends_with(&*run.text));
            assert!(page.items.iter().any(says), "{bookmark:?}");
        }
        assert_eq!(document.bookmarks.len(), 3);
        assert_eq!(document.bookmarks[1].page, 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn no_picture_leaves_its_page_or_lies_on_another_thing(
            sizes in prop::collection::vec((1u32..900, 1u32..900), 1..5),
            is_landscape: bool,
            has_sentence: bool,
        ) {
            let mut blocks: Vec<Block> = sizes.iter().map(|(w, h)| block(*w, *h)).collect();
            if has_sentence {
                blocks.insert(blocks.len() / 2, said(&"图片文件已损坏，无法打印。".repeat(9)));
            }
            let sheet = if is_landscape { Sheet::A4Landscape } else { Sheet::A4 };
            let document = set(blocks, sheet);
            prop_assert_eq!(counts(&document).iter().sum::<usize>(), sizes.len());
            for page in &document.pages {
                let placed = places(page);
                for (at, rect) in placed.iter().enumerate() {
                    prop_assert!(rect.x_pt >= mm(14.9) && rect.y_pt >= mm(14.9), "{rect:?}");
                    prop_assert!(rect.right_pt() <= page.width_pt - mm(14.9), "{rect:?}");
                    prop_assert!(rect.bottom_pt() <= page.height_pt - mm(14.9), "{rect:?}");
                    prop_assert!(placed[at + 1..].iter().all(|it| it.y_pt >= rect.bottom_pt()));
                    let is_in = |item: &Item| matches!(item, Item::Text(run)
                        if run.baseline_pt > rect.y_pt && run.baseline_pt - run.size_pt * 0.7 < rect.bottom_pt());
                    prop_assert!(!page.items.iter().any(is_in), "a text in {rect:?}");
                }
            }
        }
    }
}
