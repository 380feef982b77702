//! The faces of a PDF: which characters it uses, the fonts cut down to them, and the code each is written with.
//!
//! Knows nothing of pages and where they lie.

use std::collections::BTreeSet;

use lopdf::{Object, Stream};
use printpdf::{
    Codepoint, FontId, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Pt, TextItem, serialize::to_lopdf_doc,
};
use subsetter::GlyphRemapper;
use ttf_parser::{Face as FontFile, GlyphId};

use super::PdfError;
use crate::paper::fonts::Face;
use crate::paper::page::{Item, Page};

/// Codes are kept a block of 256 characters at a time: a book looks up a million of them.
const BLOCK_CHARS: u32 = 256;
const BLOCKS: usize = 0x11_0000 / BLOCK_CHARS as usize;

/// The faces as the PDF has them.
pub(super) struct Faces {
    used: Vec<UsedFace>,
}

/// The code of each character in one face; 0 is the glyph for what is not there.
pub(super) struct Codes(Vec<Option<Box<[u16; BLOCK_CHARS as usize]>>>);

struct UsedFace {
    face: Face,
    codes: Codes,
    letters: Vec<Letter>,
    font: ParsedFont,
    /// Where one glyph has several codes: the glyph of each code.
    glyph_of_code: Option<Vec<u16>>,
}

/// A character, and the code that stands for it and for no other.
struct Letter {
    character: char,
    code: u16,
    advance: u16,
}

impl Faces {
    /// Cuts each face down to what the pages use of it, and begins the file with them.
    pub fn embed(pages: &[Page]) -> Result<(lopdf::Document, Self), PdfError> {
        let used = Face::ALL
            .into_iter()
            .zip(used_characters(pages))
            .filter(|(_, characters)| !characters.is_empty())
            .map(|(face, characters)| UsedFace::cut(face, &characters))
            .collect::<Result<Vec<_>, _>>()?;
        let mut file = specimen(&used);
        keep_only_fonts(&mut file)?;
        for used in &used {
            used.tell_codes_apart(&mut file)?;
        }
        Ok((file, Self { used }))
    }

    /// The codes of a face's characters; none where no page uses it.
    pub fn codes(&self, face: Face) -> Option<&Codes> {
        let used = self.used.iter().find(|used| used.face == face);
        used.map(|used| &used.codes)
    }
}

/// The name of a face among the resources of a page.
pub(super) const fn resource_name(face: Face) -> &'static str {
    match face {
        Face::Serif => "S",
        Face::SansBold => "H",
        Face::Rare => "R",
    }
}

const fn postscript_name(face: Face) -> &'static str {
    match face {
        Face::Serif => "NotoSerifSC-Regular",
        Face::SansBold => "NotoSansSC-Bold",
        Face::Rare => "NotoSansCJKsc-ExtB",
    }
}

/// What the pages use of each face, in the order of [`Face::ALL`].
fn used_characters(pages: &[Page]) -> [BTreeSet<char>; 3] {
    let mut seen = Face::ALL.map(|_| vec![0_u64; 0x11_0000 / 64]);
    for page in pages {
        for item in &page.items {
            let Item::Text(run) = item else { continue };
            let Some(seen) = seen.get_mut(run.face.index()) else {
                continue;
            };
            for c in run.text.chars() {
                if let Some(word) = seen.get_mut(c as usize / 64) {
                    *word |= 1 << (c as usize % 64);
                }
            }
        }
    }
    seen.map(|words| {
        let places = words.iter().enumerate().filter(|(_, word)| **word != 0);
        places
            .flat_map(|(at, word)| {
                (0..64)
                    .filter(move |bit| word >> bit & 1 == 1)
                    .map(move |bit| at * 64 + bit)
            })
            .filter_map(|code| char::from_u32(u32::try_from(code).ok()?))
            .collect()
    })
}

impl Codes {
    /// The code that a character is written with.
    pub fn get(&self, character: char) -> u16 {
        let block = self.0.get((u32::from(character) / BLOCK_CHARS) as usize);
        let block = block.and_then(Option::as_ref);
        block
            .and_then(|block| block.get((u32::from(character) % BLOCK_CHARS) as usize))
            .map_or(0, |code| *code)
    }

    fn of(letters: &[Letter]) -> Self {
        let mut blocks = vec![None; BLOCKS];
        for letter in letters {
            let at = u32::from(letter.character);
            let Some(block) = blocks.get_mut((at / BLOCK_CHARS) as usize) else {
                continue;
            };
            let block = block.get_or_insert_with(|| Box::new([0; BLOCK_CHARS as usize]));
            if let Some(code) = block.get_mut((at % BLOCK_CHARS) as usize) {
                *code = letter.code;
            }
        }
        Self(blocks)
    }
}

impl UsedFace {
    fn cut(face: Face, characters: &BTreeSet<char>) -> Result<Self, PdfError> {
        let bytes = face.bytes();
        let unreadable = || PdfError::Font(face);
        let file = FontFile::parse(bytes, 0).map_err(|_| unreadable())?;
        let mut glyphs = GlyphRemapper::new();
        let mut letters = Vec::with_capacity(characters.len());
        let mut doubles = Vec::new();
        for &character in characters {
            let glyph = file.glyph_index(character).unwrap_or(GlyphId(0));
            let count = glyphs.num_gids();
            let code = glyphs.remap(glyph.0);
            // The rare face's format has codes for glyphs only; there four pairs of variants of one character stay one.
            if code < count && file.tables().glyf.is_some() {
                doubles.push((letters.len(), code));
            }
            let advance = file.glyph_hor_advance(glyph).unwrap_or_default();
            letters.push(Letter {
                character,
                code,
                advance,
            });
        }
        let cut = subsetter::subset(bytes, 0, &glyphs).map_err(|_| unreadable())?;
        let glyph_of_code = Self::separate(&mut letters, &doubles, glyphs.num_gids());
        let mut font = ParsedFont::from_bytes(&cut, 0, &mut Vec::new()).ok_or_else(unreadable)?;
        font.font_name = Some(format!(
            "{}+{}",
            tag(face, characters),
            postscript_name(face)
        ));
        // The cut font lacks the table that says how bold it is.
        font.pdf_font_metrics.us_weight_class = file.weight().to_number();
        for letter in &letters {
            font.set_glyph_width(letter.code, letter.advance);
        }
        Ok(Self {
            face,
            codes: Codes::of(&letters),
            letters,
            font,
            glyph_of_code,
        })
    }

    /// A few glyphs serve two characters (～ and 〜, · and •). Each gets a code of its own, so that copied text has the
    /// character that was written.
    fn separate(letters: &mut [Letter], doubles: &[(usize, u16)], glyphs: u16) -> Option<Vec<u16>> {
        if doubles.is_empty() {
            return None;
        }
        let mut glyph_of_code: Vec<u16> = (0..glyphs).collect();
        for &(at, glyph) in doubles {
            let code = u16::try_from(glyph_of_code.len()).ok()?;
            glyph_of_code.push(glyph);
            letters.get_mut(at)?.code = code;
        }
        Some(glyph_of_code)
    }

    fn tell_codes_apart(&self, file: &mut lopdf::Document) -> Result<(), PdfError> {
        let Some(glyphs) = &self.glyph_of_code else {
            return Ok(());
        };
        let bytes = glyphs
            .iter()
            .flat_map(|glyph| glyph.to_be_bytes())
            .collect();
        let map = file.add_object(Stream::new(lopdf::Dictionary::new(), bytes));
        let font = file.objects.values_mut().find_map(|object| {
            let font = object.as_dict_mut().ok()?;
            let name = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
            let is_this = Some(name) == self.font.font_name.as_deref().map(str::as_bytes);
            let descendants = font
                .get_mut(b"DescendantFonts")
                .and_then(Object::as_array_mut)
                .ok();
            descendants
                .filter(|_| is_this)?
                .first_mut()?
                .as_dict_mut()
                .ok()
        });
        font.ok_or(PdfError::Font(self.face))?
            .set("CIDToGIDMap", map);
        Ok(())
    }

    fn id(&self) -> FontId {
        FontId(resource_name(self.face).into())
    }

    /// Every letter once. The cut font has no table of characters any more: each glyph carries its own.
    fn ops(&self) -> [Op; 2] {
        let letters = self.letters.iter().map(|letter| Codepoint {
            gid: letter.code,
            offset: 0.0,
            cid: Some(letter.character.to_string()),
        });
        let font = PdfFontHandle::External(self.id());
        [
            Op::SetFont {
                font,
                size: Pt(1.0),
            },
            Op::ShowText {
                items: vec![TextItem::GlyphIds(letters.collect())],
            },
        ]
    }
}

/// Six letters that stand for the characters a font was cut down to, as the format asks.
fn tag(face: Face, characters: &BTreeSet<char>) -> String {
    // FNV-1a: the same letters for the same characters, on every computer and in every version.
    let start = 0xcbf2_9ce4_8422_2325_u64 ^ face.index() as u64;
    let mut hash = characters.iter().fold(start, |hash, c| {
        (hash ^ u64::from(u32::from(*c))).wrapping_mul(0x0100_0000_01b3)
    });
    let mut tag = String::with_capacity(6);
    for _ in 0..6 {
        tag.push(char::from(b'A' + (hash % 26) as u8));
        hash /= 26;
    }
    tag
}

/// A file with one page on which every letter of every face stands once: what printpdf needs to see to embed a font
/// with its widths and its way back to text. The real pages are written beside it, at a fifth of the cost.
fn specimen(used: &[UsedFace]) -> lopdf::Document {
    let mut document = PdfDocument::new("");
    let mut ops = vec![Op::StartTextSection];
    for used in used {
        let font = PdfFont::new(used.font.clone());
        document.resources.fonts.map.insert(used.id(), font);
        ops.extend(used.ops());
    }
    ops.push(Op::EndTextSection);
    document.pages = vec![PdfPage::new(Mm(210.0), Mm(297.0), ops)];
    to_lopdf_doc(&document, &PdfSaveOptions::default(), &mut Vec::new())
}

/// Takes the specimen's page out and leaves its fonts, for all pages that come.
fn keep_only_fonts(file: &mut lopdf::Document) -> Result<(), PdfError> {
    let page = file.get_pages().into_values().next();
    let page = page.ok_or(lopdf::Error::PageNumberNotFound(1))?;
    let resources = file
        .get_dictionary(page)?
        .get(b"Resources")?
        .as_reference()?;
    file.delete_object(page);
    let dictionary = file.get_dictionary_mut(resources)?;
    for nothing in [b"XObject".as_slice(), b"ExtGState", b"Shading"] {
        dictionary.remove(nothing);
    }
    let pages = file.catalog()?.get(b"Pages")?.as_reference()?;
    let tree = file.get_dictionary_mut(pages)?;
    tree.set("Resources", resources);
    tree.set("Kids", Object::Array(Vec::new()));
    file.prune_objects();
    Ok(())
}
