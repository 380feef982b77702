//! A paper written and read back: what a viewer, a screen reader and a search find in the file.
#![allow(clippy::unwrap_used)]

use lopdf::{Dictionary, Object, decode_text_string};

use super::*;
use crate::i18n::Language;
use crate::paper::canvas::{Align, Canvas, Type};
use crate::paper::page::{Bookmark, Ink, Polyline, Rect, Shape, mm};

pub(super) fn page(draw: impl FnOnce(&mut Canvas)) -> Page {
    let mut canvas = Canvas::default();
    draw(&mut canvas);
    canvas.finish(mm(210.0), mm(297.0)).0
}

pub(super) fn document(pages: Vec<Page>) -> Document {
    Document {
        title: "会客单 LF-2026-0137".into(),
        language: Language::ZhHans,
        pages,
        bookmarks: Vec::new(),
        missing: Vec::new(),
    }
}

pub(super) fn slip() -> Document {
    let first = page(|canvas| {
        canvas.fill(
            Rect {
                x_pt: 50.0,
                y_pt: 90.0,
                width_pt: 60.0,
                height_pt: 20.0,
            },
            Ink::Mist,
        );
        canvas.frame(
            Rect {
                x_pt: 50.0,
                y_pt: 90.0,
                width_pt: 400.0,
                height_pt: 20.0,
            },
            0.5,
        );
        canvas.text(300.0, 70.0, Type::hei(18.0), Align::Centre, "会客单");
        canvas.text(55.0, 104.0, Type::hei(10.5), Align::Left, "来访人");
        canvas.text(
            115.0,
            104.0,
            Type::song(10.5),
            Align::Left,
            "李𠮷（家长） 14:05～15:30〜\\()",
        );
        canvas.text(
            115.0,
            804.0,
            Type::song(9.0).in_ink(Ink::Grey),
            Align::Left,
            "第1页 共2页",
        );
    });
    let second = page(|canvas| {
        canvas.polyline(Polyline {
            points_pt: vec![(10.0, 10.0), (20.0, 30.0), (40.0, 5.0)],
            weight_pt: 1.0,
            is_dashed: true,
            ink: Ink::Silver,
        });
        canvas.shape(Shape {
            contours_pt: vec![vec![(1.0, 1.0), (9.0, 1.0), (9.0, 9.0)], Vec::new()],
            ink: Ink::Black,
        });
        canvas.text(115.0, 104.0, Type::song(10.5), Align::Left, "存根联");
    });
    let place = |title: &str, page, level| Bookmark {
        title: title.into(),
        page,
        level,
    };
    Document {
        bookmarks: vec![
            place("来访人联", 0, 0),
            place("事由", 0, 1),
            place("存根联", 1, 0),
        ],
        ..document(vec![first, second])
    }
}

pub(super) fn write(document: &Document) -> Vec<u8> {
    to_pdf(document, &mut |_, _| true).unwrap()
}

fn read(document: &Document) -> lopdf::Document {
    lopdf::Document::load_mem(&write(document)).unwrap()
}

/// The dictionaries of fonts as pages see them.
fn fonts(file: &lopdf::Document) -> Vec<&Dictionary> {
    let page = *file.get_pages().values().next().unwrap();
    file.get_page_fonts(page).unwrap().into_values().collect()
}

fn reference<'a>(file: &'a lopdf::Document, dictionary: &'a Dictionary, key: &str) -> &'a Object {
    file.dereference(dictionary.get(key.as_bytes()).unwrap())
        .unwrap()
        .1
}

fn name(dictionary: &Dictionary) -> String {
    let name = dictionary
        .get(b"BaseFont")
        .and_then(Object::as_name)
        .unwrap();
    String::from_utf8(name.to_vec()).unwrap()
}

fn descendant<'a>(file: &'a lopdf::Document, font: &'a Dictionary) -> &'a Dictionary {
    let descendants = reference(file, font, "DescendantFonts").as_array().unwrap();
    file.dereference(descendants.first().unwrap())
        .unwrap()
        .1
        .as_dict()
        .unwrap()
}

/// What stands on a page, as a search finds it: codes put back through each font's own map.
pub(super) fn text(file: &lopdf::Document, page: u32) -> Vec<String> {
    let id = *file.get_pages().get(&page).unwrap();
    let fonts = file.get_page_fonts(id).unwrap();
    let maps = fonts.iter().map(|(name, font)| {
        let map = reference(file, font, "ToUnicode").as_stream().unwrap();
        let map = String::from_utf8(map.get_plain_content().unwrap()).unwrap();
        (name.clone(), back_to_text(&map))
    });
    let maps: std::collections::BTreeMap<_, _> = maps.collect();
    let content = file.get_and_decode_page_content(id).unwrap();
    let mut font = None;
    let mut found = Vec::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "Tf" => font = maps.get(operation.operands[0].as_name().unwrap()),
            "Tj" => {
                let codes = operation.operands[0].as_str().unwrap().chunks(2);
                let codes = codes.map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
                found.push(codes.map(|code| font.unwrap()[&code].as_str()).collect());
            }
            _ => {}
        }
    }
    found
}

/// Reads the pairs of a map from codes to text; ours are written one by one, or in runs that rise together.
fn back_to_text(map: &str) -> std::collections::BTreeMap<u16, String> {
    let mut pairs = std::collections::BTreeMap::new();
    let hex = |word: &str| u32::from_str_radix(word.trim_matches(['<', '>']), 16).unwrap();
    let letter = |word: &str| {
        let units = word.trim_matches(['<', '>']).as_bytes().chunks(4);
        let units =
            units.map(|unit| u16::from_str_radix(std::str::from_utf8(unit).unwrap(), 16).unwrap());
        String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
    };
    let mut section = "";
    for line in map.lines() {
        let words: Vec<_> = line.split_whitespace().collect();
        match (section, words.as_slice()) {
            (
                _,
                [
                    ..,
                    it @ ("beginbfchar" | "beginbfrange" | "endbfchar" | "endbfrange"),
                ],
            ) => section = it,
            ("beginbfchar", [code, text]) => {
                pairs.insert(u16::try_from(hex(code)).unwrap(), letter(text));
            }
            ("beginbfrange", [first, last, text]) => {
                let start = letter(text).chars().next().unwrap();
                for at in hex(first)..=hex(last) {
                    let c = char::from_u32(u32::from(start) + at - hex(first)).unwrap();
                    pairs.insert(u16::try_from(at).unwrap(), c.into());
                }
            }
            _ => {}
        }
    }
    pairs
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(write(&slip()), write(&slip()));
    let mut other = slip();
    other.title.push('2');
    assert_ne!(
        read(&slip()).trailer.get(b"ID").unwrap(),
        read(&other).trailer.get(b"ID").unwrap()
    );
}

#[test]
fn every_font_is_embedded_cut_down_and_leads_back_to_text() {
    let file = read(&slip());
    let fonts = fonts(&file);
    assert_eq!(fonts.len(), 3, "one of them for the rare character");
    for font in fonts {
        let name = name(font);
        let (tag, face) = name.split_once('+').unwrap();
        assert!(
            tag.len() == 6 && tag.bytes().all(|b| b.is_ascii_uppercase()),
            "{name}"
        );
        assert!(face.starts_with("Noto"), "{name}");
        assert!(reference(&file, font, "ToUnicode").as_stream().is_ok());
        let below = descendant(&file, font);
        let described = reference(&file, below, "FontDescriptor").as_dict().unwrap();
        let key = if face.ends_with("ExtB") {
            "FontFile3"
        } else {
            "FontFile2"
        };
        assert!(reference(&file, described, key).as_stream().is_ok());
        assert!(
            below
                .get(b"W")
                .and_then(Object::as_array)
                .is_ok_and(|widths| !widths.is_empty())
        );
    }
}

#[test]
fn what_is_read_back_is_what_was_written() {
    let file = read(&slip());
    assert_eq!(
        text(&file, 1),
        [
            "会客单",
            "来访人",
            "李",
            "𠮷",
            "（家长） 14:05～15:30〜\\()",
            "第1页 共2页"
        ]
    );
    assert_eq!(text(&file, 2), ["存根联"]);
}

#[test]
fn two_characters_of_one_glyph_are_both_read_back() {
    let twins = "～〜·•／∕";
    let file = read(&document(vec![page(|canvas| {
        canvas.text(10.0, 50.0, Type::song(10.0), Align::Left, twins);
    })]));
    assert_eq!(text(&file, 1).concat(), twins);
    let maps = fonts(&file).into_iter().filter(|font| {
        let map = descendant(&file, font).get(b"CIDToGIDMap").unwrap();
        map.as_reference().is_ok()
    });
    assert_eq!(maps.count(), 1, "only where codes and glyphs differ");
}

#[test]
fn variants_of_a_rare_character_share_their_glyph_and_break_nothing() {
    let file = read(&document(vec![page(|canvas| {
        canvas.text(
            10.0,
            50.0,
            Type::song(10.0),
            Align::Left,
            "\u{29fce}\u{29fd7}𠮷",
        );
    })]));
    let found: Vec<char> = text(&file, 1).concat().chars().collect();
    assert!(
        matches!(found[..], [one, other, '𠮷'] if one == other),
        "{found:?}"
    );
    assert!(!descendant(&file, fonts(&file)[0]).has(b"CIDToGIDMap"));
}

#[test]
fn the_file_says_its_language_its_title_and_where_to_jump() {
    let file = read(&slip());
    assert_eq!(file.version, "1.7");
    assert_eq!(file.get_pages().len(), 2);
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"zh-Hans");
    assert_eq!(
        catalog.get(b"PageMode").unwrap().as_name().unwrap(),
        b"UseOutlines"
    );
    let preferences = reference(&file, catalog, "ViewerPreferences")
        .as_dict()
        .unwrap();
    assert!(
        preferences
            .get(b"DisplayDocTitle")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    let information = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let information = file.get_dictionary(information).unwrap();
    assert_eq!(
        decode_text_string(information.get(b"Title").unwrap()).unwrap(),
        slip().title
    );
    for absent in [b"CreationDate".as_slice(), b"ModDate", b"GTS_PDFXVersion"] {
        assert!(!information.has(absent));
    }
    let toc: Vec<_> = file
        .get_toc()
        .unwrap()
        .toc
        .into_iter()
        .map(|it| (it.title, it.page, it.level))
        .collect();
    assert_eq!(
        toc,
        [
            ("来访人联".to_owned(), 1, 1),
            ("事由".to_owned(), 1, 2),
            ("存根联".to_owned(), 2, 1)
        ]
    );
}

#[test]
fn a_paper_without_places_to_jump_to_shows_no_empty_list() {
    let file = read(&document(vec![page(|_| {})]));
    let catalog = file.catalog().unwrap();
    assert_eq!(
        catalog.get(b"PageMode").unwrap().as_name().unwrap(),
        b"UseNone"
    );
    assert!(!catalog.has(b"Outlines"));
}

#[test]
fn pages_keep_their_own_sizes() {
    let mut canvas = Canvas::default();
    canvas.text(10.0, 10.0, Type::song(10.0), Align::Left, "横");
    let lying = canvas.finish(mm(297.0), mm(210.0)).0;
    let file = read(&document(vec![page(|_| {}), lying]));
    let widths: Vec<_> = file
        .get_pages()
        .into_values()
        .map(|id| {
            let page = file.get_dictionary(id).unwrap();
            page.get(b"MediaBox").unwrap().as_array().unwrap()[2]
                .as_float()
                .unwrap()
                .round()
        })
        .collect();
    assert_eq!(widths, [595.0, 842.0]);
}

#[test]
fn a_form_of_one_page_is_small() {
    let letters: Vec<char> = ('一'..)
        .filter(|c| {
            crate::paper::fonts::glyph(crate::paper::fonts::Typeface::Song, *c).face == Face::Serif
        })
        .take(170)
        .collect();
    let form = document(vec![page(|canvas| {
        for (line, letters) in letters.chunks(30).enumerate() {
            let text: String = letters.iter().collect();
            let baseline_pt = 100.0 + line as f32 * 20.0;
            canvas.text(50.0, baseline_pt, Type::song(10.5), Align::Left, &text);
            canvas.text(
                50.0,
                baseline_pt + 10.0,
                Type::hei(10.5),
                Align::Left,
                &text[..12],
            );
        }
    })]);
    let bytes = write(&form).len();
    assert!((10_000..60_000).contains(&bytes), "{bytes}");
}

#[test]
fn a_cancelled_paper_is_no_paper() {
    for stop in 0..=2 {
        let stopped = to_pdf(&slip(), &mut |done, all| {
            assert_eq!(all, 2);
            done < stop
        });
        assert!(matches!(stopped, Err(PdfError::Cancelled(_))), "at {stop}");
    }
}
