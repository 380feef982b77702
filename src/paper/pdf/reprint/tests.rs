//! The mark of a reprint drawn and read back, and what is not taken for one.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::paper::page::Item;
use crate::paper::pdf::sealed::tests::{replaced, sealed_slip};
use crate::paper::pdf::tests::slip;

const MARK: &str = "补打　第2次　REPRINT No. 2 · 2026-11-26";

fn marked_slip() -> Vec<u8> {
    mark_reprint(&sealed_slip(), 2, MARK).unwrap()
}

fn rest(pdf: &[u8]) -> Rest {
    sealed::read(pdf).unwrap().unwrap().rest
}

#[test]
fn a_reprint_begins_with_the_sealed_paper_and_says_that_it_is_one() {
    let sealed = sealed_slip();
    let file = marked_slip();
    assert!(file.starts_with(&sealed) && file.len() > sealed.len());
    assert_eq!(file, marked_slip(), "the same bytes each time");
    let found = sealed::read(&file).unwrap().unwrap();
    assert!(found.is_unsealed_intact);
    assert_eq!(found.sealed_len, Some(sealed.len()));
    let mark = MARK.to_owned();
    assert_eq!(found.rest, Rest::Reprint { count: 2, mark });
}

#[test]
fn a_second_mark_takes_the_place_of_the_first() {
    let third = mark_reprint(&marked_slip(), 3, "补打　第3次").unwrap();
    assert_eq!(
        third,
        mark_reprint(&sealed_slip(), 3, "补打　第3次").unwrap()
    );
}

#[test]
fn every_page_of_the_file_draws_the_mark_after_its_own_content() {
    let file = lopdf::Document::load_mem(&marked_slip()).unwrap();
    let before = lopdf::Document::load_mem(&sealed_slip()).unwrap();
    assert_eq!(file.get_pages().len(), 2);
    let mut forms = BTreeSet::new();
    for (number, id) in file.get_pages() {
        let content = file.get_page_content(id);
        let own = before.get_page_content(before.get_pages()[&number]);
        let added = String::from_utf8_lossy(&content[own.len()..]);
        assert!(content.starts_with(&own));
        assert_eq!(added.trim(), "q 1 0 0 1 0 841.8898 cm /ShouwenMark Do Q");
        let (_, resources) = file.get_page_resources(id).unwrap();
        let resources = file.get_dictionary(resources[0]).unwrap();
        assert!(resources.has(b"Font"), "the page's own letters");
        let forms_of_page = resources.get(b"XObject").unwrap().as_dict().unwrap();
        forms.insert(
            forms_of_page
                .get(b"ShouwenMark")
                .unwrap()
                .as_reference()
                .unwrap(),
        );
    }
    assert_eq!(forms.len(), 1, "drawn once");
    assert_eq!(
        file.trailer.get(b"Root").unwrap(),
        before.trailer.get(b"Root").unwrap()
    );
}

#[test]
fn the_screen_shows_the_mark_where_the_file_has_it() {
    let shown = marked(&slip(), MARK);
    assert_eq!(shown.pages.len(), slip().pages.len());
    for (page, before) in shown.pages.iter().zip(slip().pages) {
        assert!(page.items.starts_with(&before.items));
        let added = &page.items[before.items.len()..];
        assert_eq!(added, draw(MARK).items);
        assert!(!added.is_empty());
    }
    let sealed = sealed_slip();
    let parts = Parts::of(&sealed).unwrap();
    let form = Pages::of(&parts).unwrap().form();
    let file = marked_slip();
    let content = Parts::of(&file).unwrap().stream(form).unwrap().to_vec();
    let (fonts, faces) = Faces::embed(&[draw(MARK)]).unwrap();
    assert!(!fonts.objects.is_empty());
    assert_eq!(
        content,
        [
            FRESH,
            &content::content(&draw(MARK), &faces, &Pictures::default())
        ]
        .concat()
    );
}

#[test]
fn the_strip_holds_a_mark_of_any_length() {
    for mark in [MARK, "补", "", &MARK.repeat(5)] {
        for item in draw(mark).items {
            let (bottom_pt, right_pt) = match item {
                Item::Text(run) => (run.baseline_pt + run.size_pt * 0.3, run.x_pt + run.width_pt),
                Item::Rule(rule) => {
                    let half_pt = rule.weight_pt / 2.0;
                    let bottom_pt = rule.from_pt.1.max(rule.to_pt.1);
                    (bottom_pt + half_pt, rule.to_pt.0 + half_pt)
                }
                other => unreachable!("{other:?}"),
            };
            assert!(bottom_pt < STRIP_PT as f32, "{mark}: {bottom_pt}");
            assert!(right_pt < mm(210.0 - 18.0), "{mark}: {right_pt}");
        }
    }
}

#[test]
fn a_paper_that_is_not_sealed_or_was_changed_gets_no_mark() {
    let sealed = sealed_slip();
    let mut changed = sealed.clone();
    changed[2000] ^= 1;
    let unsealed = crate::paper::pdf::tests::write(&slip());
    let added = [sealed.as_slice(), b"\n"].concat();
    for pdf in [&unsealed, &changed, &added, &sealed[..900].to_vec()] {
        let refused = mark_reprint(pdf, 1, MARK);
        assert!(matches!(refused, Err(PdfError::Unmarkable)), "{refused:?}");
    }
}

/// The sealed slip with a mark that is drawn in another way, and with pages that somebody may have changed.
fn otherwise(content: &[u8], change: impl Fn(&mut Pages<'_>)) -> Vec<u8> {
    let sealed = sealed_slip();
    let parts = Parts::of(&sealed).unwrap();
    let mut pages = Pages::of(&parts).unwrap();
    change(&mut pages);
    let resources = pages.first_font();
    let drawing = Drawing {
        content,
        resources,
        fonts: vec![(resources, b"<<>>")],
    };
    write(&sealed, &parts, &pages, &drawing, (1, MARK)).unwrap()
}

#[test]
fn a_mark_that_another_version_draws_in_its_own_way_is_still_a_mark() {
    let file = otherwise(b"1 w 60 -30 m 90 -30 l S", |_| {});
    let mark = MARK.to_owned();
    assert_eq!(rest(&file), Rest::Reprint { count: 1, mark });
}

#[test]
fn what_changes_more_than_the_strip_is_no_mark() {
    let swapped = otherwise(b"", |pages| {
        let (first, second) = (pages.pages[0].0, pages.pages[1].0);
        pages.pages[0].0 = second;
        pages.pages[1].0 = first;
    });
    assert_eq!(rest(&swapped), Rest::Altered);
    let unmarked = otherwise(b"", |pages| pages.pages.truncate(1));
    assert_eq!(rest(&unmarked), Rest::Altered);
    let marked = otherwise(b"", |_| {});
    for (from, to) in [
        ("BBox[0 -41 ", "BBox[0 -91 "),
        ("q 1 0 0 1", "q 2 0 0 2"),
        ("/Prev ", "/Prex "),
    ] {
        let changed = replaced(&marked, sealed_slip().len(), from, to);
        assert_ne!(changed, marked);
        assert_eq!(rest(&changed), Rest::Altered, "{from}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_changed_reprint_never_hides_a_change_of_the_paper(
        at in any::<prop::sample::Index>(), bit in 0_u8..8, cut in any::<prop::sample::Index>(),
    ) {
        let file = marked_slip();
        let sealed_len = sealed_slip().len();
        let mut flipped = file.clone();
        let at = at.index(file.len());
        flipped[at] ^= 1 << bit;
        let found = sealed::read(&flipped).ok().flatten();
        if at < sealed_len {
            let seems_well = |it: &sealed::Opened| it.sealed_len.is_some() && it.is_unsealed_intact;
            prop_assert!(!found.as_ref().is_some_and(seems_well));
        }
        let cut = cut.index(file.len());
        if let Ok(Some(found)) = sealed::read(&file[..cut]) {
            prop_assert!(!found.is_unsealed_intact || cut == sealed_len || found.rest == Rest::Altered);
        }
    }

    #[test]
    fn every_mark_comes_back(mark in "\\PC{0,40}", count in any::<u32>()) {
        let file = mark_reprint(&sealed_slip(), count, &mark).unwrap();
        prop_assert_eq!(rest(&file), Rest::Reprint { count, mark });
    }
}
