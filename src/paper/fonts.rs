//! The faces of paper and the widths of their letters.
//!
//! 宋体 (serif) for what is written, 黑体 (bold sans) for titles and labels, and a third face for the rare characters
//! of people's names. Knows nothing of pages.

use std::io::Read as _;
use std::sync::{LazyLock, OnceLock};

use ttf_parser::{Face as FontFile, GlyphId};

/// The bold sans of titles and labels, as it lies in the program; the window uses it too.
pub const SANS_BOLD_BYTES: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Bold.ttf");
/// The rarer characters (𠮷 䶮 㛃), as they lie in the program; the window uses them too.
pub const RARE_BYTES: &[u8] = include_bytes!("../../assets/fonts/NotoSansCJKsc-ExtB.otf");
/// Only paper is set in the serif, so it lies packed until the first print.
const PACKED_SERIF: &[u8] = include_bytes!("../../assets/fonts/NotoSerifSC-Regular.ttf.gz");

/// What stands for a character that no face has: the mark Chinese printers leave for a missing letter.
pub const MISSING_MARK: char = '〓';

/// A font file.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Face {
    /// 宋体.
    Serif,
    /// 黑体.
    SansBold,
    /// What the other two lack.
    Rare,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 3] = [Self::Serif, Self::SansBold, Self::Rare];

    /// The file's bytes.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Serif => &SERIF,
            Self::SansBold => SANS_BOLD_BYTES,
            Self::Rare => RARE_BYTES,
        }
    }

    /// Its place in [`Self::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Serif => 0,
            Self::SansBold => 1,
            Self::Rare => 2,
        }
    }
}

/// What a text is for, which decides the face it is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Typeface {
    /// 宋体: what is written.
    Song,
    /// 黑体: titles and labels.
    Hei,
}

impl Typeface {
    /// The faces it is looked for in, in this order.
    const fn faces(self) -> [Face; 3] {
        match self {
            Self::Song => [Face::Serif, Face::SansBold, Face::Rare],
            Self::Hei => [Face::SansBold, Face::Serif, Face::Rare],
        }
    }
}

/// How a character is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// The face that has it.
    pub face: Face,
    /// Its width at a size of one point.
    pub advance_em: f32,
    /// What becomes of the character.
    pub fate: Fate,
}

/// What becomes of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    /// It is set.
    Drawn,
    /// No face has it: [`MISSING_MARK`] stands in its place, and it is listed.
    Missing,
    /// It has no shape of its own: controls, joiners, marks of writing direction.
    Dropped,
}

/// The unpacked serif. Should unpacking fail, which a test rules out for the file we ship, the sans takes its place.
static SERIF: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut bytes = Vec::with_capacity(11 << 20);
    match flate2::read::GzDecoder::new(PACKED_SERIF).read_to_end(&mut bytes) {
        Ok(_) => bytes,
        Err(_) => SANS_BOLD_BYTES.to_vec(),
    }
});

/// The parsed files, in the order of [`Face::ALL`].
static FILES: LazyLock<Vec<Option<FontFile<'static>>>> = LazyLock::new(|| {
    let parse = |face: Face| FontFile::parse(face.bytes(), 0).ok();
    Face::ALL.into_iter().map(parse).collect()
});

/// Glyphs are looked up a block of 256 characters at a time, once; a book of ten thousand rows asks a million times.
const BLOCK_CHARS: u32 = 256;
const BLOCKS: usize = 0x11_0000 / BLOCK_CHARS as usize;
type Block = Box<[Option<Glyph>]>;
static SONG_BLOCKS: [OnceLock<Block>; BLOCKS] = [const { OnceLock::new() }; BLOCKS];
static HEI_BLOCKS: [OnceLock<Block>; BLOCKS] = [const { OnceLock::new() }; BLOCKS];

/// How a character is set in a typeface.
#[must_use]
pub fn glyph(typeface: Typeface, c: char) -> Glyph {
    found_glyph(typeface, c).unwrap_or_else(|| {
        let mark = found_glyph(typeface, MISSING_MARK);
        Glyph {
            face: mark.map_or(Face::Serif, |mark| mark.face),
            advance_em: mark.map_or(1.0, |mark| mark.advance_em),
            fate: Fate::Missing,
        }
    })
}

/// The width of a text at a size, missing characters counted as their mark.
#[must_use]
pub fn width_pt(typeface: Typeface, size_pt: f32, text: &str) -> f32 {
    size_pt
        * text
            .chars()
            .map(|c| glyph(typeface, c).advance_em)
            .sum::<f32>()
}

fn found_glyph(typeface: Typeface, c: char) -> Option<Glyph> {
    let blocks = match typeface {
        Typeface::Song => &SONG_BLOCKS,
        Typeface::Hei => &HEI_BLOCKS,
    };
    let block = u32::from(c) / BLOCK_CHARS;
    let glyphs = blocks.get(block as usize)?.get_or_init(|| {
        let first = block * BLOCK_CHARS;
        (first..first + BLOCK_CHARS)
            .map(|code| look_up(typeface, char::from_u32(code)?))
            .collect()
    });
    *glyphs.get((u32::from(c) % BLOCK_CHARS) as usize)?
}

fn look_up(typeface: Typeface, c: char) -> Option<Glyph> {
    if is_shapeless(c) {
        return Some(Glyph {
            face: Face::Serif,
            advance_em: 0.0,
            fate: Fate::Dropped,
        });
    }
    typeface.faces().into_iter().find_map(|face| {
        let file = FILES.get(face.index())?.as_ref()?;
        let id = file.glyph_index(c).filter(|id| *id != GlyphId(0))?;
        let advance = f32::from(file.glyph_hor_advance(id)?);
        Some(Glyph {
            face,
            advance_em: advance / f32::from(file.units_per_em()),
            fate: Fate::Drawn,
        })
    })
}

/// Controls, joiners, marks of writing direction, selectors of a character's variant.
fn is_shapeless(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_a_font_of_its_own() {
        let names: Vec<_> = Face::ALL.map(|face| face.bytes().len()).into();
        assert!(names.iter().all(|bytes| *bytes > 500_000), "{names:?}");
        assert_ne!(
            Face::Serif.bytes(),
            SANS_BOLD_BYTES,
            "the serif did not unpack"
        );
        assert!(FILES.iter().all(Option::is_some));
    }

    #[test]
    fn what_is_written_is_song_and_what_names_it_is_hei() {
        assert_eq!(glyph(Typeface::Song, '访').face, Face::Serif);
        assert_eq!(glyph(Typeface::Hei, '访').face, Face::SansBold);
        assert_eq!(glyph(Typeface::Song, '访').advance_em, 1.0);
    }

    #[test]
    fn a_rare_character_of_a_name_is_found_in_the_third_face() {
        let found = glyph(Typeface::Song, '𠮷');
        assert_eq!((found.face, found.fate), (Face::Rare, Fate::Drawn));
    }

    #[test]
    fn a_character_that_no_face_has_is_known_as_missing() {
        for c in ['😀', 'ب', 'א'] {
            assert_eq!(glyph(Typeface::Song, c).fate, Fate::Missing, "{c}");
        }
        assert_eq!(glyph(Typeface::Song, MISSING_MARK).fate, Fate::Drawn);
    }

    #[test]
    fn what_has_no_shape_takes_no_room() {
        assert_eq!(
            width_pt(Typeface::Song, 10.0, "\u{202E}王\u{200D}\u{FE0F}\u{7}"),
            10.0
        );
    }
}
