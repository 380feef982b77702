//! Finished pages, packed to be kept: what a signed report looked like, whatever later versions make of its figures.
//!
//! The names of the fields and cases in [`super::page`] are the format: one that changes needs the old name beside it.
//! Knows nothing of where the bytes are kept.

use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use super::page::Document;

/// What the bytes begin with: what they are, and which way of writing it is.
const TAG: &[u8] = b"shouwen pages 1\n";
/// Unpacked pages are at most so large; a year's report is a tenth of it.
const MOST_UNPACKED_BYTES: u64 = 128 << 20;

/// The pages as bytes. `None` for pages that would not come back: too many, or with something on them that is nowhere.
#[must_use]
pub fn pack(document: &Document) -> Option<Vec<u8>> {
    let written = serde_json::to_vec(document).ok()?;
    (written.len() as u64 <= MOST_UNPACKED_BYTES).then_some(())?;
    let mut packer = ZlibEncoder::new(TAG.to_vec(), Compression::default());
    packer.write_all(&written).ok()?;
    let packed = packer.finish().ok()?;
    // A length that is no number is written as nothing.
    let is_whole = unpack(&packed).as_ref() == Some(document);
    is_whole.then_some(packed)
}

/// The pages that [`pack`] made the bytes of; `None` for all else.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Document> {
    let packed = bytes.strip_prefix(TAG)?;
    let mut written = Vec::new();
    // One byte more than there may be tells that there is more.
    let mut reader = ZlibDecoder::new(packed).take(MOST_UNPACKED_BYTES + 1);
    let length = reader.read_to_end(&mut written).ok()? as u64;
    (length <= MOST_UNPACKED_BYTES).then_some(())?;
    serde_json::from_slice(&written).ok()
}

/// A language is kept by its tag.
pub(super) mod by_tag {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::i18n::Language;

    /// Its tag.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
    pub fn serialize<S: Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(language.tag())
    }

    /// The language of a tag.
    ///
    /// # Errors
    /// That of the format, where the tag is no language's.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Language, D::Error> {
        let tag = String::deserialize(from)?;
        let mut languages = Language::ALL.into_iter();
        let language = languages.find(|language| language.tag() == tag);
        language.ok_or_else(|| D::Error::custom("no language"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;
    use crate::i18n::Language;
    use crate::paper::fonts::Face;
    use crate::paper::page::{
        Bookmark, Fill, Ink, Item, Page, Polyline, Rect, Rule, Shape, TextRun,
    };

    fn length() -> impl Strategy<Value = f32> + Clone {
        prop_oneof![
            -2000.0_f32..2000.0,
            Just(0.1 + 0.2),
            any::<f32>().prop_filter("a number", |it| it.is_finite())
        ]
    }

    fn item() -> impl Strategy<Value = Item> {
        let point = || (length(), length());
        let ink = || prop::sample::select(Ink::ALL.to_vec());
        let points = || prop::collection::vec(point(), 0..5);
        let rect = (point(), point()).prop_map(|((x_pt, y_pt), (width_pt, height_pt))| Rect {
            x_pt,
            y_pt,
            width_pt,
            height_pt,
        });
        let face = prop::sample::select(Face::ALL.to_vec());
        let text = (point(), point(), face, ink(), any::<String>()).prop_map(
            |((x_pt, baseline_pt), (width_pt, size_pt), face, ink, text)| {
                Item::Text(TextRun {
                    x_pt,
                    baseline_pt,
                    width_pt,
                    size_pt,
                    face,
                    ink,
                    text: text.into(),
                })
            },
        );
        let rule = (point(), point(), length(), any::<bool>(), ink()).prop_map(
            |(from_pt, to_pt, weight_pt, is_dashed, ink)| {
                Item::Rule(Rule {
                    from_pt,
                    to_pt,
                    weight_pt,
                    is_dashed,
                    ink,
                })
            },
        );
        let line = (points(), length(), any::<bool>(), ink()).prop_map(
            |(points_pt, weight_pt, is_dashed, ink)| {
                Item::Polyline(Polyline {
                    points_pt,
                    weight_pt,
                    is_dashed,
                    ink,
                })
            },
        );
        let shape = (prop::collection::vec(points(), 0..3), ink())
            .prop_map(|(contours_pt, ink)| Item::Shape(Shape { contours_pt, ink }));
        let fill = (rect, ink()).prop_map(|(rect, ink)| Item::Fill(Fill { rect, ink }));
        prop_oneof![text, rule, line, shape, fill]
    }

    fn document() -> impl Strategy<Value = Document> {
        let page = (length(), length(), prop::collection::vec(item(), 0..6)).prop_map(
            |(width_pt, height_pt, items)| Page {
                width_pt,
                height_pt,
                items,
            },
        );
        let bookmark = (any::<String>(), any::<usize>(), any::<u8>())
            .prop_map(|(title, page, level)| Bookmark { title, page, level });
        (
            any::<String>(),
            prop::sample::select(Language::ALL.to_vec()),
            prop::collection::vec(page, 0..4),
            prop::collection::vec(bookmark, 0..3),
            prop::collection::vec(any::<char>(), 0..3),
        )
            .prop_map(|(title, language, pages, bookmarks, missing)| Document {
                title,
                language,
                pages,
                bookmarks,
                missing,
            })
    }

    proptest! {
        #[test]
        fn pages_come_back_as_they_were(document in document()) {
            let packed = pack(&document).unwrap();
            prop_assert_eq!(unpack(&packed), Some(document));
        }

        #[test]
        fn what_is_damaged_is_not_pages(document in document(), at in any::<prop::sample::Index>(), bit in 0_u8..8) {
            let mut packed = pack(&document).unwrap();
            let cut = at.index(packed.len());
            prop_assert_eq!(unpack(&packed[..cut]), None);
            packed[cut] ^= 1 << bit;
            // A bit or two of the packing's head say how hard it was packed, and nothing of what.
            prop_assert!(unpack(&packed).is_none_or(|it| it == document));
        }
    }

    #[test]
    fn pages_that_the_first_version_kept_are_still_read() {
        let written = br#"{"title":"T","language":"zh-Hant","pages":[{"width_pt":595.27563,"height_pt":841.8898,"items":[
            {"Text":{"x_pt":1.5,"baseline_pt":2.0,"width_pt":3.0,"size_pt":9.5,"face":"SansBold","ink":"Black","text":"a"}},
            {"Rule":{"from_pt":[1.0,2.0],"to_pt":[3.0,4.0],"weight_pt":0.45,"is_dashed":true,"ink":"Silver"}},
            {"Fill":{"rect":{"x_pt":1.0,"y_pt":2.0,"width_pt":3.0,"height_pt":4.0},"ink":"Mist"}},
            {"Polyline":{"points_pt":[[1.0,2.0]],"weight_pt":1.0,"is_dashed":false,"ink":"Grey"}},
            {"Shape":{"contours_pt":[[[1.0,2.0],[3.0,4.0]]],"ink":"Cloud"}}]}],
            "bookmarks":[{"title":"B","page":0,"level":1}],"missing":["?"]}"#;
        let mut packer = ZlibEncoder::new(TAG.to_vec(), Compression::fast());
        packer.write_all(written).unwrap();
        let document = unpack(&packer.finish().unwrap()).unwrap();
        assert_eq!(document.language, Language::ZhHant);
        assert_eq!(document.pages[0].items.len(), 5);
        assert_eq!(unpack(&pack(&document).unwrap()), Some(document));
    }

    #[test]
    fn a_length_that_is_no_number_is_not_kept() {
        let document = Document {
            title: String::new(),
            language: Language::En,
            pages: vec![Page {
                width_pt: f32::NAN,
                height_pt: 1.0,
                items: Vec::new(),
            }],
            bookmarks: Vec::new(),
            missing: Vec::new(),
        };
        assert_eq!(pack(&document), None);
    }

    #[test]
    fn other_bytes_are_no_pages() {
        for bytes in [b"".as_slice(), TAG, b"shouwen pages 2\n", b"%PDF-1.7"] {
            assert_eq!(unpack(bytes), None);
        }
    }
}
