//! The bare table: rows on a fixed grid, drawn straight with printpdf in the quickest way it offers, saved and no more.
//!
//! Nothing is broken into lines, nothing grows, nothing is cancelled: what any paper of this size costs at least.

use std::collections::BTreeSet;

use printpdf::serialize::to_lopdf_doc;
use printpdf::{
    FontId, Line, LinePoint, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Pt, TextItem, TextMatrix,
};
use shouwen::paper::fonts::Face;
use subsetter::GlyphRemapper;

use crate::rows::{TITLES, WIDTHS_PT};

const HEIGHT_PT: f32 = 595.28;
const LEFT_PT: f32 = 34.0;
const TOP_PT: f32 = 50.0;
const ROW_PT: f32 = 15.0;
const ROWS_ON_PAGE: usize = 33;
const SIZE_PT: f32 = 8.0;

/// The table's file, and how many pages it has.
pub fn pdf(rows: &[[String; 8]]) -> (Vec<u8>, usize) {
    let mut document = PdfDocument::new("来访登记簿");
    embed(&mut document, Face::SansBold, TITLES.concat().chars());
    embed(
        &mut document,
        Face::Serif,
        rows.iter().flatten().flat_map(|cell| cell.chars()),
    );
    document.pages = rows.chunks(ROWS_ON_PAGE).map(page).collect();
    let mut file = to_lopdf_doc(&document, &PdfSaveOptions::default(), &mut Vec::new());
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    (bytes, document.pages.len())
}

fn id(face: Face) -> FontId {
    FontId(format!("{face:?}"))
}

fn embed(document: &mut PdfDocument, face: Face, letters: impl Iterator<Item = char>) {
    let file = ttf_parser::Face::parse(face.bytes(), 0).unwrap();
    let letters: BTreeSet<char> = letters.collect();
    let mut glyphs = GlyphRemapper::new();
    let codes: Vec<_> = letters
        .iter()
        .map(|c| (u32::from(*c), glyphs.remap(file.glyph_index(*c).unwrap().0)))
        .collect();
    let cut = subsetter::subset(face.bytes(), 0, &glyphs).unwrap();
    let mut font = ParsedFont::from_bytes(&cut, 0, &mut Vec::new()).unwrap();
    for (letter, code) in codes {
        font.set_codepoint_mapping(letter, code);
    }
    document
        .resources
        .fonts
        .map
        .insert(id(face), PdfFont::new(font));
}

fn page(rows: &[[String; 8]]) -> PdfPage {
    let width_pt: f32 = WIDTHS_PT.iter().sum();
    let bottom_pt = TOP_PT + ROW_PT * (rows.len() + 1) as f32;
    let mut ops = vec![Op::SetOutlineThickness { pt: Pt(0.5) }];
    for at in 0..=rows.len() + 1 {
        let y_pt = TOP_PT + ROW_PT * at as f32;
        ops.push(line((LEFT_PT, y_pt), (LEFT_PT + width_pt, y_pt)));
    }
    let mut x_pt = LEFT_PT;
    ops.push(line((x_pt, TOP_PT), (x_pt, bottom_pt)));
    for width_pt in WIDTHS_PT {
        x_pt += width_pt;
        ops.push(line((x_pt, TOP_PT), (x_pt, bottom_pt)));
    }
    ops.push(Op::StartTextSection);
    ops.push(font(Face::SansBold));
    cells(&mut ops, TOP_PT, TITLES.iter());
    ops.push(font(Face::Serif));
    for (at, row) in rows.iter().enumerate() {
        cells(&mut ops, TOP_PT + ROW_PT * (at + 1) as f32, row.iter());
    }
    ops.push(Op::EndTextSection);
    PdfPage::new(Mm(297.0), Mm(210.0), ops)
}

fn font(face: Face) -> Op {
    Op::SetFont {
        font: PdfFontHandle::External(id(face)),
        size: Pt(SIZE_PT),
    }
}

fn cells(ops: &mut Vec<Op>, top_pt: f32, cells: impl Iterator<Item = impl AsRef<str>>) {
    let mut x_pt = LEFT_PT + 3.0;
    for (cell, width_pt) in cells.zip(WIDTHS_PT) {
        let matrix = TextMatrix::Translate(Pt(x_pt), Pt(HEIGHT_PT - top_pt - 10.5));
        ops.push(Op::SetTextMatrix { matrix });
        ops.push(Op::ShowText {
            items: vec![TextItem::Text(cell.as_ref().to_owned())],
        });
        x_pt += width_pt;
    }
}

fn line(from: (f32, f32), to: (f32, f32)) -> Op {
    let point = |(x_pt, y_pt): (f32, f32)| LinePoint {
        p: Point {
            x: Pt(x_pt),
            y: Pt(HEIGHT_PT - y_pt),
        },
        bezier: false,
    };
    Op::DrawLine {
        line: Line {
            points: vec![point(from), point(to)],
            is_closed: false,
        },
    }
}
