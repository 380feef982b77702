//! Where a page's items are put: text is measured and cut into runs of one face, lines and boxes get their weight.
//!
//! Knows nothing of forms; charts and layout draw through it.

use std::collections::BTreeSet;

use super::fonts::{self, Fate, MISSING_MARK, Typeface};
use super::page::{Fill, Ink, Item, Page, Polyline, Rect, Rule, Shape, TextRun};

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// 宋体 or 黑体.
    pub typeface: Typeface,
    /// The size of its letters.
    pub size_pt: f32,
    /// How dark.
    pub ink: Ink,
}

impl Type {
    /// 宋体 in black.
    #[must_use]
    pub const fn song(size_pt: f32) -> Self {
        Self {
            typeface: Typeface::Song,
            size_pt,
            ink: Ink::Black,
        }
    }

    /// 黑体 in black.
    #[must_use]
    pub const fn hei(size_pt: f32) -> Self {
        Self {
            typeface: Typeface::Hei,
            size_pt,
            ink: Ink::Black,
        }
    }

    /// The same in another ink.
    #[must_use]
    pub const fn in_ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// The width of a text set so.
    #[must_use]
    pub fn width_pt(self, text: &str) -> f32 {
        fonts::width_pt(self.typeface, self.size_pt, text)
    }
}

/// Where along its anchor a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    /// It begins there.
    #[default]
    Left,
    /// Its middle is there.
    Centre,
    /// It ends there.
    Right,
}

/// A page being drawn.
#[derive(Debug, Clone, Default)]
pub struct Canvas {
    items: Vec<Item>,
    missing: BTreeSet<char>,
}

impl Canvas {
    /// Writes one line of text with its anchor at `x_pt`, and returns its width.
    pub fn text(
        &mut self,
        x_pt: f32,
        baseline_pt: f32,
        set: Type,
        align: Align,
        text: &str,
    ) -> f32 {
        let width_pt = match align {
            Align::Left => 0.0,
            Align::Centre | Align::Right => set.width_pt(text),
        };
        let start_pt = match align {
            Align::Left => x_pt,
            Align::Centre => x_pt - width_pt / 2.0,
            Align::Right => x_pt - width_pt,
        };
        let mut run_start_pt = start_pt;
        let mut run = String::with_capacity(text.len());
        let mut run_width_pt = 0.0;
        let mut run_face = None;
        for c in text.chars() {
            let glyph = fonts::glyph(set.typeface, c);
            if glyph.fate == Fate::Dropped {
                continue;
            }
            if run_face.is_some_and(|face| face != glyph.face) {
                self.run(
                    run_start_pt,
                    baseline_pt,
                    run_width_pt,
                    set,
                    run_face,
                    &mut run,
                );
                run_start_pt += run_width_pt;
                run_width_pt = 0.0;
            }
            run_face = Some(glyph.face);
            if glyph.fate == Fate::Missing {
                self.missing.insert(c);
                run.push(MISSING_MARK);
            } else {
                run.push(c);
            }
            run_width_pt += glyph.advance_em * set.size_pt;
        }
        self.run(
            run_start_pt,
            baseline_pt,
            run_width_pt,
            set,
            run_face,
            &mut run,
        );
        run_start_pt + run_width_pt - start_pt
    }

    /// A straight line.
    pub fn rule(&mut self, from_pt: (f32, f32), to_pt: (f32, f32), weight_pt: f32) {
        self.items.push(Item::Rule(Rule {
            from_pt,
            to_pt,
            weight_pt,
            is_dashed: false,
            ink: Ink::Black,
        }));
    }

    /// The outline of a rectangle.
    pub fn frame(&mut self, rect: Rect, weight_pt: f32) {
        let (left, right) = (rect.x_pt, rect.right_pt());
        let (top, bottom) = (rect.y_pt, rect.bottom_pt());
        // Half a weight further at the ends, so that the corners are square.
        let half = weight_pt / 2.0;
        self.rule((left - half, top), (right + half, top), weight_pt);
        self.rule((left - half, bottom), (right + half, bottom), weight_pt);
        self.rule((left, top), (left, bottom), weight_pt);
        self.rule((right, top), (right, bottom), weight_pt);
    }

    /// A filled rectangle.
    pub fn fill(&mut self, rect: Rect, ink: Ink) {
        self.items.push(Item::Fill(Fill { rect, ink }));
    }

    /// A line through several points.
    pub fn polyline(&mut self, line: Polyline) {
        self.items.push(Item::Polyline(line));
    }

    /// Filled polygons.
    pub fn shape(&mut self, shape: Shape) {
        self.items.push(Item::Shape(shape));
    }

    /// Any item, ready made.
    pub fn item(&mut self, item: Item) {
        self.items.push(item);
    }

    /// The page, and the characters no face has.
    #[must_use]
    pub fn finish(self, width_pt: f32, height_pt: f32) -> (Page, BTreeSet<char>) {
        let page = Page {
            width_pt,
            height_pt,
            items: self.items,
        };
        (page, self.missing)
    }

    fn run(
        &mut self,
        x_pt: f32,
        baseline_pt: f32,
        width_pt: f32,
        set: Type,
        face: Option<fonts::Face>,
        text: &mut String,
    ) {
        let Some(face) = face.filter(|_| !text.is_empty()) else {
            return;
        };
        self.items.push(Item::Text(TextRun {
            x_pt,
            baseline_pt,
            width_pt,
            size_pt: set.size_pt,
            face,
            ink: set.ink,
            text: text.as_str().into(),
        }));
        text.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str) -> (Vec<(String, f32)>, Vec<char>) {
        let mut canvas = Canvas::default();
        canvas.text(10.0, 20.0, Type::song(10.0), Align::Left, text);
        let (page, missing) = canvas.finish(100.0, 100.0);
        let runs = page.items.iter().filter_map(|item| match item {
            Item::Text(run) => Some((run.text.to_string(), run.x_pt)),
            _ => None,
        });
        (runs.collect(), missing.into_iter().collect())
    }

    #[test]
    fn a_name_with_a_rare_character_is_three_runs_on_one_line() {
        let (found, missing) = runs("李𠮷吉");
        assert_eq!(
            found,
            [
                ("李".into(), 10.0),
                ("𠮷".into(), 20.0),
                ("吉".into(), 30.0)
            ]
        );
        assert!(missing.is_empty());
    }

    #[test]
    fn a_missing_character_is_marked_and_listed() {
        let (found, missing) = runs("好😀");
        assert_eq!(found, [("好〓".into(), 10.0)]);
        assert_eq!(missing, ['😀']);
    }

    #[test]
    fn text_that_ends_somewhere_begins_its_width_before() {
        let mut canvas = Canvas::default();
        let width = canvas.text(50.0, 20.0, Type::song(10.0), Align::Right, "会客单");
        let (page, _) = canvas.finish(100.0, 100.0);
        let Some(Item::Text(run)) = page.items.first() else {
            unreachable!("a text was drawn")
        };
        assert_eq!((width, run.x_pt), (30.0, 20.0));
    }
}
