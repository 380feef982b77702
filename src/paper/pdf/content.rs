//! One page in PDF's own drawing language, written straight as bytes.
//!
//! Going through a list of operations costs more than everything else together in a book of ten thousand rows. Knows
//! nothing of files and fonts, only of codes.

use super::faces::{Faces, resource_name};
use super::pictures::Pictures;
use crate::paper::fonts::Face;
use crate::paper::page::{DASH_PT, Ink, Item, Page, Placed, Polyline, Rule, Shape, TextRun};

/// What is drawn on a page: surfaces and lines in their order, then the text, which nothing may cover.
pub(super) fn content(page: &Page, faces: &Faces, pictures: &Pictures) -> Vec<u8> {
    let mut pen = Pen {
        out: Vec::with_capacity(page.items.len() * 24),
        height: hundredths(page.height_pt),
        begun: Begun::Nothing,
        fill: Ink::Black,
        stroke: None,
    };
    for item in &page.items {
        match item {
            Item::Text(_) => {}
            Item::Rule(rule) => pen.rule(rule),
            Item::Fill(fill) => {
                let rect = fill.rect;
                pen.begin_fill(fill.ink);
                pen.point((rect.x_pt, rect.bottom_pt()));
                pen.number(hundredths(rect.width_pt));
                pen.number(hundredths(rect.height_pt));
                pen.op("re");
            }
            Item::Polyline(line) => pen.polyline(line),
            Item::Shape(shape) => pen.shape(shape),
            Item::Picture(placed) => pen.picture(placed, pictures),
        }
    }
    pen.paint();
    pen.text(page, faces);
    pen.out
}

/// Lengths are written in hundredths of a point, finer than any printer: whole numbers add up without drifting.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is at most some thousands of points"
)]
fn hundredths(length_pt: f32) -> i32 {
    (length_pt * 100.0).round() as i32
}

/// The path that is being drawn, and how it will be painted.
#[derive(Clone, Copy, PartialEq)]
enum Begun {
    Nothing,
    Fill,
    Stroke,
}

/// How lines are drawn.
#[derive(Clone, Copy, PartialEq)]
struct Stroke {
    ink: Ink,
    weight: i32,
    is_dashed: bool,
}

struct Pen {
    out: Vec<u8>,
    height: i32,
    begun: Begun,
    fill: Ink,
    stroke: Option<Stroke>,
}

impl Pen {
    fn op(&mut self, operator: &str) {
        self.out.extend_from_slice(operator.as_bytes());
        self.out.push(b'\n');
    }

    fn number(&mut self, hundredths: i32) {
        let value = hundredths.unsigned_abs();
        if hundredths < 0 {
            self.out.push(b'-');
        }
        let mut digits = [0; 10];
        let mut whole = value / 100;
        let mut at = digits.len();
        while let Some(digit) = digits[..at].last_mut().filter(|_| whole > 0) {
            *digit = b'0' + (whole % 10) as u8;
            whole /= 10;
            at -= 1;
        }
        self.out.extend_from_slice(&digits[at..]);
        let part = (value % 100) as u8;
        if part > 0 {
            self.out.extend_from_slice(&[b'.', b'0' + part / 10]);
            if !part.is_multiple_of(10) {
                self.out.push(b'0' + part % 10);
            }
        } else if value == 0 {
            self.out.push(b'0');
        }
        self.out.push(b' ');
    }

    /// A place on the page; a PDF counts from the lower edge.
    fn point(&mut self, (x_pt, y_pt): (f32, f32)) {
        self.number(hundredths(x_pt));
        self.number(self.height - hundredths(y_pt));
    }

    fn lightness(&mut self, ink: Ink, operator: &str) {
        self.number(hundredths(ink.lightness()));
        self.op(operator);
    }

    fn fill_ink(&mut self, ink: Ink) {
        if self.fill != ink {
            self.fill = ink;
            self.lightness(ink, "g");
        }
    }

    /// Paints what was begun.
    fn paint(&mut self) {
        match std::mem::replace(&mut self.begun, Begun::Nothing) {
            Begun::Nothing => {}
            Begun::Fill => self.op("f"),
            Begun::Stroke => self.op("S"),
        }
    }

    fn begin_fill(&mut self, ink: Ink) {
        if self.begun != Begun::Fill || self.fill != ink {
            self.paint();
            self.fill_ink(ink);
            self.begun = Begun::Fill;
        }
    }

    fn begin_stroke(&mut self, stroke: Stroke) {
        if self.begun == Begun::Stroke && self.stroke == Some(stroke) {
            return;
        }
        self.paint();
        let before = self.stroke.replace(stroke);
        if before.is_none() {
            // Round joins, or the point of a steep line sticks out of its chart.
            self.op("1 j");
        }
        if before.map_or(Ink::Black, |it| it.ink) != stroke.ink {
            self.lightness(stroke.ink, "G");
        }
        if before.map(|it| it.weight) != Some(stroke.weight) {
            self.number(stroke.weight);
            self.op("w");
        }
        if before.is_some_and(|it| it.is_dashed) != stroke.is_dashed {
            self.out.push(b'[');
            if stroke.is_dashed {
                self.number(hundredths(DASH_PT.0));
                self.number(hundredths(DASH_PT.1));
            }
            self.op("] 0 d");
        }
        self.begun = Begun::Stroke;
    }

    fn rule(&mut self, rule: &Rule) {
        self.begin_stroke(Stroke {
            ink: rule.ink,
            weight: hundredths(rule.weight_pt),
            is_dashed: rule.is_dashed,
        });
        self.path(&[rule.from_pt, rule.to_pt]);
    }

    fn polyline(&mut self, line: &Polyline) {
        self.begin_stroke(Stroke {
            ink: line.ink,
            weight: hundredths(line.weight_pt),
            is_dashed: line.is_dashed,
        });
        self.path(&line.points_pt);
    }

    fn path(&mut self, points_pt: &[(f32, f32)]) {
        for (at, point) in points_pt.iter().enumerate() {
            self.point(*point);
            self.op(if at == 0 { "m" } else { "l" });
        }
    }

    /// A shape is painted by itself: under the even-odd rule another shape in the same path would punch holes.
    fn shape(&mut self, shape: &Shape) {
        self.paint();
        if shape.contours_pt.iter().all(Vec::is_empty) {
            return;
        }
        self.fill_ink(shape.ink);
        for contour in shape.contours_pt.iter().filter(|it| !it.is_empty()) {
            self.path(contour);
            self.op("h");
        }
        self.op("f*");
    }

    /// A picture fills a square of one by one, which is stretched to its place and let go again.
    fn picture(&mut self, placed: &Placed, pictures: &Pictures) {
        let Some(name) = pictures.name(&placed.picture) else {
            return;
        };
        self.paint();
        let rect = placed.rect;
        self.op("q");
        self.number(hundredths(rect.width_pt));
        self.out.extend_from_slice(b"0 0 ");
        self.number(hundredths(rect.height_pt));
        self.point((rect.x_pt, rect.bottom_pt()));
        self.op("cm");
        self.out.push(b'/');
        self.out.extend_from_slice(name.as_bytes());
        self.op(" Do");
        self.op("Q");
    }

    fn text(&mut self, page: &Page, faces: &Faces) {
        let mut font: Option<(Face, i32)> = None;
        let mut at = (0, 0);
        let runs = page.items.iter().filter_map(|item| match item {
            Item::Text(run) => Some(run),
            _ => None,
        });
        for run in runs {
            let wanted = (run.face, hundredths(run.size_pt));
            if font.is_none() {
                self.op("BT");
            }
            if font != Some(wanted) {
                font = Some(wanted);
                self.out.push(b'/');
                self.out
                    .extend_from_slice(resource_name(run.face).as_bytes());
                self.out.push(b' ');
                self.number(wanted.1);
                self.op("Tf");
            }
            self.fill_ink(run.ink);
            // Each run says how far it is from the last: the rows of a table say the same again and again, which packs
            // to half the size of absolute places.
            let place = (
                hundredths(run.x_pt),
                self.height - hundredths(run.baseline_pt),
            );
            self.number(place.0 - at.0);
            self.number(place.1 - at.1);
            at = place;
            self.out.extend_from_slice(b"Td(");
            self.codes(run, faces);
            self.op(")Tj");
        }
        if font.is_some() {
            self.op("ET");
        }
    }

    fn codes(&mut self, run: &TextRun, faces: &Faces) {
        let Some(codes) = faces.codes(run.face) else {
            return;
        };
        for c in run.text.chars() {
            for byte in codes.get(c).to_be_bytes() {
                match byte {
                    b'(' | b')' | b'\\' => self.out.extend_from_slice(&[b'\\', byte]),
                    // A bare carriage return would be read as a line feed.
                    b'\r' => self.out.extend_from_slice(b"\\r"),
                    _ => self.out.push(byte),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_short_and_exact() {
        let mut pen = Pen {
            out: Vec::new(),
            height: 84_189,
            begun: Begun::Nothing,
            fill: Ink::Black,
            stroke: None,
        };
        for value in [0, 5, 50, 100, -2_575, 84_189, 1_000_000] {
            pen.number(value);
        }
        pen.point((28.35, 841.89));
        let written = String::from_utf8(pen.out).unwrap_or_default();
        assert_eq!(written, "0 .05 .5 1 -25.75 841.89 10000 28.35 0 ");
    }
}
