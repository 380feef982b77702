//! The house style: margins, sizes, weights and widths that all papers share.
//!
//! Everything a designer would want to change lies here. Knows nothing of what stands on a paper.

use super::canvas::Type;
use super::form::Sheet;
use super::page::{Ink, mm};
use crate::i18n::Language;

/// The lines around a form's boxes.
pub const OUTER_WEIGHT_PT: f32 = 1.1;
/// The lines between boxes and rows.
pub const INNER_WEIGHT_PT: f32 = 0.45;
/// From one baseline to the next, in sizes of the letter.
pub const LEADING: f32 = 1.45;
/// How far a letter rises over its baseline and hangs below it, in sizes: a line is set so that Chinese characters,
/// whose box is 0.88 high and 0.12 deep, stand in its middle.
const ASCENT: f32 = 0.88;

/// The measures of one sheet in one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The page that a leaf fills: for [`Sheet::A5Pair`] half of the sheet.
    pub page_width_pt: f32,
    /// See [`Self::page_width_pt`].
    pub page_height_pt: f32,
    /// White at the left, where the paper is bound.
    pub left_pt: f32,
    /// White at the right.
    pub right_pt: f32,
    /// White above.
    pub top_pt: f32,
    /// White below what is written; the footer stands in it.
    pub bottom_pt: f32,
    /// The title.
    pub title: Type,
    /// The school's name above the title.
    pub school: Type,
    /// Subtitles, numbers, notes at the head.
    pub heading_note: Type,
    /// What is written in boxes and sentences.
    pub body: Type,
    /// Sentences that are set closer than the body.
    pub close: Type,
    /// The body of a letter.
    pub letter: Type,
    /// Labels of boxes.
    pub label: Type,
    /// Headings within a paper.
    pub heading: Type,
    /// Headings under those.
    pub subheading: Type,
    /// Explanations.
    pub note: Type,
    /// Cells of a table.
    pub cell: Type,
    /// Heads of a table's columns.
    pub cell_head: Type,
    /// Cells of a book with many columns, which are set closer and smaller.
    pub dense_cell: Type,
    /// Heads of its columns.
    pub dense_cell_head: Type,
    /// The footer.
    pub footer: Type,
    /// The narrow cell of a label.
    pub label_width_pt: f32,
    /// The side of the QR code beside the number.
    pub qr_pt: f32,
    /// White between a box's line and what stands in it.
    pub pad_pt: f32,
    /// White above and below what stands in a cell of a table.
    pub cell_pad_pt: f32,
    /// The height of a place to sign.
    pub signature_height_pt: f32,
}

impl Style {
    /// The measures of a sheet.
    #[must_use]
    pub fn of(sheet: Sheet, language: Language) -> Self {
        let is_small = sheet == Sheet::A5Pair;
        let (page_width_pt, page_height_pt) = match sheet {
            Sheet::A4 => (mm(210.0), mm(297.0)),
            Sheet::A4Landscape | Sheet::Board => (mm(297.0), mm(210.0)),
            Sheet::A5Pair => (mm(210.0), mm(148.5)),
        };
        let (left_pt, right_pt, top_pt, bottom_pt) = match sheet {
            Sheet::A4 => (mm(22.0), mm(18.0), mm(18.0), mm(18.0)),
            Sheet::A4Landscape | Sheet::Board => (mm(15.0), mm(15.0), mm(15.0), mm(15.0)),
            Sheet::A5Pair => (mm(15.0), mm(13.0), mm(9.0), mm(12.0)),
        };
        let by_size = |small, usual, large| match sheet {
            Sheet::A5Pair => small,
            Sheet::A4 | Sheet::A4Landscape => usual,
            Sheet::Board => large,
        };
        let body_pt = by_size(9.5, 10.5, 13.0);
        // Chinese labels are two to six characters, English ones two words.
        let label_ems = if language == Language::En { 9.0 } else { 7.0 };
        Self {
            page_width_pt,
            page_height_pt,
            left_pt,
            right_pt,
            top_pt,
            bottom_pt,
            title: Type::hei(by_size(15.0, 18.0, 26.0)),
            school: Type::song(by_size(10.0, 12.0, 15.0)),
            heading_note: Type::song(if is_small { 9.0 } else { 10.0 }),
            body: Type::song(body_pt),
            close: Type::song(body_pt - 1.0),
            letter: Type::song(12.0),
            label: Type::hei(body_pt - 1.0),
            heading: Type::hei(12.0),
            subheading: Type::hei(10.0),
            note: Type::song(8.5).in_ink(Ink::Grey),
            cell: Type::song(by_size(9.0, 9.0, 12.0)),
            cell_head: Type::hei(by_size(8.5, 8.5, 12.0)),
            dense_cell: Type::song(8.0),
            dense_cell_head: Type::hei(8.0),
            footer: Type::song(if is_small { 7.5 } else { 8.0 }).in_ink(Ink::Grey),
            label_width_pt: label_ems * (body_pt - 1.0),
            qr_pt: mm(if is_small { 13.0 } else { 16.0 }),
            pad_pt: if is_small { 3.4 } else { 4.6 },
            cell_pad_pt: 1.9,
            signature_height_pt: mm(if is_small { 12.0 } else { 17.0 }),
        }
    }

    /// The room between the margins.
    #[must_use]
    pub fn width_pt(&self) -> f32 {
        self.page_width_pt - self.left_pt - self.right_pt
    }

    /// Where what is written ends.
    #[must_use]
    pub fn end_pt(&self) -> f32 {
        self.page_height_pt - self.bottom_pt
    }

    /// How cells and heads of columns are set in a table.
    #[must_use]
    pub fn cells(&self, is_dense: bool) -> (Type, Type) {
        if is_dense {
            (self.dense_cell, self.dense_cell_head)
        } else {
            (self.cell, self.cell_head)
        }
    }

    /// The same sheet set closer, in two steps: for a leaf that would go a few lines over its page. Margins and feet stay
    /// where they are.
    #[must_use]
    pub fn closer(self) -> [Self; 2] {
        [(0.7, 0.85, 0.96), (0.45, 0.72, 0.92)].map(|(pad, signature, letters)| {
            let smaller = |set: Type| Type {
                size_pt: set.size_pt * letters,
                ..set
            };
            Self {
                pad_pt: self.pad_pt * pad,
                cell_pad_pt: self.cell_pad_pt * pad,
                signature_height_pt: self.signature_height_pt * signature,
                body: smaller(self.body),
                close: smaller(self.close),
                letter: smaller(self.letter),
                label: smaller(self.label),
                note: smaller(self.note),
                cell: smaller(self.cell),
                cell_head: smaller(self.cell_head),
                dense_cell: smaller(self.dense_cell),
                dense_cell_head: smaller(self.dense_cell_head),
                ..self
            }
        })
    }
}

/// The height of so many lines.
#[must_use]
pub fn lines_pt(set: Type, lines: usize) -> f32 {
    lines as f32 * set.size_pt * LEADING
}

/// The baseline of a line whose upper edge is at `top_pt`.
#[must_use]
pub fn baseline_pt(set: Type, top_pt: f32) -> f32 {
    top_pt + set.size_pt * (ASCENT + (LEADING - 1.0) / 2.0)
}
