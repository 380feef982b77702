//! What a finished paper is: pages of things to draw, in order.
//!
//! The one thing that the PDF writer, the preview on the screen and the tests read. All lengths are points (1/72 inch)
//! from the page's top left corner, y downwards. Knows nothing of forms and of how pages come about.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::fonts::Face;
use super::picture::Picture;
use crate::i18n::Language;

/// Points in a millimetre.
pub const PT_PER_MM: f32 = 72.0 / 25.4;

/// The strokes and gaps of dashed lines, in points.
pub const DASH_PT: (f32, f32) = (3.0, 2.0);

/// Millimetres as points.
#[must_use]
pub const fn mm(millimetres: f32) -> f32 {
    millimetres * PT_PER_MM
}

/// A finished paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Its title, for the file and the window.
    pub title: String,
    /// The language it is written in.
    #[serde(with = "super::kept::by_tag")]
    pub language: Language,
    /// The pages, in order.
    pub pages: Vec<Page>,
    /// Places a reader can jump to.
    pub bookmarks: Vec<Bookmark>,
    /// Characters that none of our fonts has, each once; 〓 stands in their place. Whoever prints is told.
    pub missing: Vec<char>,
}

impl Document {
    /// Whether a scan or a photo stands on any of its pages.
    #[must_use]
    pub fn has_pictures(&self) -> bool {
        let mut items = self.pages.iter().flat_map(|page| &page.items);
        items.any(|item| matches!(item, Item::Picture(_)))
    }
}

/// A place a reader can jump to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bookmark {
    /// What it is called.
    pub title: String,
    /// The page, from 0.
    pub page: usize,
    /// 0 for a chapter, 1 for what lies within it.
    pub level: u8,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Its width.
    pub width_pt: f32,
    /// Its height.
    pub height_pt: f32,
    /// What is drawn on it, in this order.
    pub items: Vec<Item>,
}

/// How dark something is printed; everything must read well from a black-and-white printer.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub enum Ink {
    /// Black.
    #[default]
    Black,
    /// For what is said beside the matter: notes, page numbers.
    Grey,
    /// For the earlier of two figures and for the cut mark.
    Silver,
    /// For the ground of a count between [`Self::Silver`] and [`Self::Haze`].
    Cloud,
    /// For the ground of a count between [`Self::Cloud`] and [`Self::Mist`].
    Haze,
    /// For the ground of labels and heads of tables.
    Mist,
}

impl Ink {
    /// Every ink, from dark to light.
    pub const ALL: [Self; 6] = [
        Self::Black,
        Self::Grey,
        Self::Silver,
        Self::Cloud,
        Self::Haze,
        Self::Mist,
    ];

    /// Its lightness: 0 is black, 1 is the paper.
    #[must_use]
    pub const fn lightness(self) -> f32 {
        match self {
            Self::Black => 0.0,
            Self::Grey => 0.35,
            Self::Silver => 0.66,
            Self::Cloud => 0.77,
            Self::Haze => 0.86,
            Self::Mist => 0.94,
        }
    }
}

/// One thing to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Item {
    /// A run of text in one face.
    Text(TextRun),
    /// A straight line.
    Rule(Rule),
    /// A filled rectangle.
    Fill(Fill),
    /// A line through several points.
    Polyline(Polyline),
    /// Filled polygons that belong together; where they overlap an odd number of times is ink (even-odd rule).
    Shape(Shape),
    /// A scan or a photo. The papers whose pages are kept are reports, which have none: one that has cannot be kept.
    #[serde(skip)]
    Picture(Placed),
}

/// A run of text in one face, on one baseline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TextRun {
    /// Where it begins.
    pub x_pt: f32,
    /// The line it stands on.
    pub baseline_pt: f32,
    /// Its measured width.
    pub width_pt: f32,
    /// The size of its letters.
    pub size_pt: f32,
    /// The face it is set in; every character of the text has a glyph there.
    pub face: Face,
    /// How dark.
    pub ink: Ink,
    /// What it says.
    pub text: Box<str>,
}

/// A straight line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// One end, x and y.
    pub from_pt: (f32, f32),
    /// The other end.
    pub to_pt: (f32, f32),
    /// Its thickness.
    pub weight_pt: f32,
    /// Whether it is broken into dashes, as a cut mark is.
    pub is_dashed: bool,
    /// How dark.
    pub ink: Ink,
}

/// A rectangle's place.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Rect {
    /// The left edge.
    pub x_pt: f32,
    /// The upper edge.
    pub y_pt: f32,
    /// How wide.
    pub width_pt: f32,
    /// How high.
    pub height_pt: f32,
}

impl Rect {
    /// The right edge.
    #[must_use]
    pub fn right_pt(self) -> f32 {
        self.x_pt + self.width_pt
    }

    /// The lower edge.
    #[must_use]
    pub fn bottom_pt(self) -> f32 {
        self.y_pt + self.height_pt
    }
}

/// A filled rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Fill {
    /// Where.
    pub rect: Rect,
    /// How dark.
    pub ink: Ink,
}

/// A line through several points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Polyline {
    /// The points, x and y.
    pub points_pt: Vec<(f32, f32)>,
    /// Its thickness.
    pub weight_pt: f32,
    /// Whether it is broken into dashes.
    pub is_dashed: bool,
    /// How dark.
    pub ink: Ink,
}

/// Filled polygons.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    /// Each polygon's corners, x and y; closed by itself.
    pub contours_pt: Vec<Vec<(f32, f32)>>,
    /// How dark.
    pub ink: Ink,
}

/// A scan or a photo in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Where, in the picture's own shape.
    pub rect: Rect,
    /// Its pixels, which are held once however often a paper is looked at.
    pub picture: Arc<Picture>,
}

impl Item {
    /// The same thing, so much lower on the page.
    #[must_use]
    pub fn lowered(mut self, by_pt: f32) -> Self {
        let lower = |point: &mut (f32, f32)| point.1 += by_pt;
        match &mut self {
            Self::Text(run) => run.baseline_pt += by_pt,
            Self::Rule(rule) => {
                lower(&mut rule.from_pt);
                lower(&mut rule.to_pt);
            }
            Self::Fill(fill) => fill.rect.y_pt += by_pt,
            Self::Polyline(line) => line.points_pt.iter_mut().for_each(lower),
            Self::Shape(shape) => shape.contours_pt.iter_mut().flatten().for_each(lower),
            Self::Picture(placed) => placed.rect.y_pt += by_pt,
        }
        self
    }
}
