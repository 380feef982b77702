//! One page of paper on the screen, as it prints: crisp at any zoom, every text as wide as it was measured.
//!
//! Knows nothing of scrolling and of what a page is about.

use std::sync::Arc;

use egui::epaint::{Mesh, PathStroke};
use egui::text::{LayoutJob, LayoutSection, TextFormat};
use egui::{
    Color32, FontId, Galley, Painter, Pos2, Rect, Shape, Stroke, TextureHandle, pos2, vec2,
};

use super::fill::Slab;
use super::made::Made;
use crate::paper::page::{self, DASH_PT, Ink, Item, Page, TextRun};
use crate::ui::fonts::paper_face;
use crate::ui::theme::printed;

/// Where and how large a page is painted.
#[derive(Clone, Copy)]
pub struct Place {
    /// The page's upper left corner on the screen; a whole pixel, so that what is level stays sharp.
    pub origin: Pos2,
    /// The screen's points to a point of paper.
    pub scale: f32,
    /// Pixels to a point of the screen.
    pub pixels: f32,
}

impl Place {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.origin + vec2(x, y) * self.scale
    }

    fn rounded(&self, value: f32) -> f32 {
        (value * self.pixels).round() / self.pixels
    }

    fn pixel_at(&self, point: (f32, f32)) -> Pos2 {
        let at = self.at(point);
        pos2(self.rounded(at.x), self.rounded(at.y))
    }

    /// The thickness of a line: whole pixels, never none.
    fn weight(&self, weight_pt: f32) -> f32 {
        (weight_pt * self.scale * self.pixels).round().max(1.0) / self.pixels
    }
}

/// Paints a page, the number of which is `at`. What lies outside of the painter's clip is left out.
pub fn page_ui(painter: &Painter, place: Place, at: usize, page: &Page, made: &mut Made) {
    made.keep_near(at);
    let mut ground = Ground {
        mesh: Mesh::default(),
        shapes: Vec::new(),
        place,
    };
    for (index, item) in page.items.iter().enumerate() {
        match item {
            Item::Text(_) => {}
            Item::Fill(fill) => ground.rect(fill.rect, colour(fill.ink)),
            Item::Rule(rule) => {
                let ends = [rule.from_pt, rule.to_pt];
                ground.line(&ends, rule.weight_pt, rule.is_dashed, colour(rule.ink));
            }
            Item::Polyline(line) => {
                ground.line(
                    &line.points_pt,
                    line.weight_pt,
                    line.is_dashed,
                    colour(line.ink),
                );
            }
            Item::Shape(shape) => {
                let pieces = made.pieces((at, index), shape);
                for piece in pieces {
                    ground.slab(piece, colour(shape.ink));
                }
            }
            Item::Picture(placed) => {
                let texture = made.picture((at, index), placed, painter.ctx());
                if let Some(texture) = texture {
                    ground.picture(placed.rect, texture);
                }
            }
        }
    }
    painter.extend(ground.finish());
    // The printer's file has its text last as well.
    for item in &page.items {
        if let Item::Text(run) = item {
            text_ui(painter, place, run);
        }
    }
}

fn colour(ink: Ink) -> Color32 {
    printed(ink.lightness())
}

/// Everything under the text, collected in as few pieces as its order allows.
struct Ground {
    mesh: Mesh,
    shapes: Vec<Shape>,
    place: Place,
}

impl Ground {
    fn rect(&mut self, rect: page::Rect, colour: Color32) {
        let (from, to) = (
            self.place.pixel_at((rect.x_pt, rect.y_pt)),
            self.place.pixel_at((rect.right_pt(), rect.bottom_pt())),
        );
        self.mesh
            .add_colored_rect(Rect::from_min_max(from, to), colour);
    }

    fn picture(&mut self, rect: page::Rect, texture: &TextureHandle) {
        let (from, to) = (
            self.place.pixel_at((rect.x_pt, rect.y_pt)),
            self.place.pixel_at((rect.right_pt(), rect.bottom_pt())),
        );
        self.flush();
        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        let mut mesh = Mesh::with_texture(texture.id());
        mesh.add_rect_with_uv(Rect::from_min_max(from, to), whole, Color32::WHITE);
        self.shapes.push(Shape::mesh(mesh));
    }

    fn slab(&mut self, slab: &Slab, colour: Color32) {
        let first = self.mesh.vertices.len() as u32;
        for corner in [
            (slab.left.0, slab.top),
            (slab.right.0, slab.top),
            (slab.right.1, slab.bottom),
            (slab.left.1, slab.bottom),
        ] {
            self.mesh
                .colored_vertex(self.place.pixel_at(corner), colour);
        }
        self.mesh.add_triangle(first, first + 1, first + 2);
        self.mesh.add_triangle(first, first + 2, first + 3);
    }

    /// A line. One that is level or upright falls on whole pixels; others are smoothed.
    fn line(&mut self, points: &[(f32, f32)], weight_pt: f32, is_dashed: bool, colour: Color32) {
        let weight = self.place.weight(weight_pt);
        if let [from, to] = points
            && let Some(pieces) = straight(*from, *to, is_dashed)
        {
            for (from, to) in pieces {
                let rect = self.bar(from, to, weight);
                self.mesh.add_colored_rect(rect, colour);
            }
            return;
        }
        let points: Vec<Pos2> = points.iter().map(|point| self.place.at(*point)).collect();
        let stroke = Stroke::new(weight, colour);
        self.flush();
        if is_dashed {
            let (dash, gap) = DASH_PT;
            let scale = self.place.scale;
            self.shapes.extend(Shape::dashed_line(
                &points,
                stroke,
                dash * scale,
                gap * scale,
            ));
        } else {
            self.shapes
                .push(Shape::line(points, PathStroke::from(stroke)));
        }
    }

    /// The pixels of a level or upright line.
    fn bar(&self, from: (f32, f32), to: (f32, f32), weight: f32) -> Rect {
        let (from, to) = (self.place.at(from), self.place.at(to));
        let rounded = |value: f32| self.place.rounded(value);
        if (from.x - to.x).abs() < (from.y - to.y).abs() {
            let left = rounded(from.x - weight / 2.0);
            let (top, bottom) = (rounded(from.y.min(to.y)), rounded(from.y.max(to.y)));
            Rect::from_min_max(pos2(left, top), pos2(left + weight, bottom))
        } else {
            let top = rounded(from.y - weight / 2.0);
            let (left, right) = (rounded(from.x.min(to.x)), rounded(from.x.max(to.x)));
            Rect::from_min_max(pos2(left, top), pos2(right, top + weight))
        }
    }

    fn flush(&mut self) {
        if !self.mesh.is_empty() {
            let mesh = std::mem::take(&mut self.mesh);
            self.shapes.push(Shape::mesh(mesh));
        }
    }

    fn finish(mut self) -> Vec<Shape> {
        self.flush();
        self.shapes
    }
}

type Ends = ((f32, f32), (f32, f32));

/// The pieces of a level or upright line: itself, or its dashes. `None` for a slanting one.
fn straight(from: (f32, f32), to: (f32, f32), is_dashed: bool) -> Option<Vec<Ends>> {
    let along = (to.0 - from.0, to.1 - from.1);
    if along.0.abs().min(along.1.abs()) > 0.01 {
        return None;
    }
    if !is_dashed {
        return Some(vec![(from, to)]);
    }
    let length = along.0.hypot(along.1);
    let at = |done: f32| {
        let share = (done / length).min(1.0);
        (from.0 + along.0 * share, from.1 + along.1 * share)
    };
    let (dash, gap) = DASH_PT;
    let count = (length / (dash + gap)).ceil() as usize;
    let dashes = (0..count).map(|nth| {
        let begin = nth as f32 * (dash + gap);
        (at(begin), at(begin + dash))
    });
    Some(dashes.collect())
}

fn text_ui(painter: &Painter, place: Place, run: &TextRun) {
    let start = place.at((run.x_pt, run.baseline_pt));
    let height = run.size_pt * place.scale;
    let reach = Rect::from_min_max(
        pos2(start.x - height, start.y - height * 1.5),
        pos2(
            start.x + run.width_pt * place.scale + height,
            start.y + height,
        ),
    );
    if !painter.clip_rect().intersects(reach) {
        return;
    }
    let galley = galley(painter, run, height);
    let baseline = baseline(&galley);
    painter.galley(start - vec2(0.0, baseline), galley, colour(run.ink));
}

/// Where the letters stand, below the upper edge of their line.
fn baseline(galley: &Galley) -> f32 {
    let row = galley.rows.first();
    row.and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y))
        .unwrap_or_default()
}

/// The laid out text, as wide as the paper measures it. egui draws certain pairs of letters closer together, which
/// neither the measuring nor the printer's file does: every letter of that kind is a section of its own.
fn galley(painter: &Painter, run: &TextRun, size: f32) -> Arc<Galley> {
    let format = TextFormat::simple(FontId::new(size, paper_face(run.face)), colour(run.ink));
    let mut job = LayoutJob {
        text: run.text.to_string(),
        break_on_newline: false,
        ..LayoutJob::default()
    };
    let mut begin = 0;
    let mut section = |end: usize, begin: &mut usize| {
        if end > *begin {
            job.sections.push(LayoutSection {
                leading_space: 0.0,
                byte_range: (*begin).into()..end.into(),
                format: format.clone(),
            });
            *begin = end;
        }
    };
    for (at, letter) in run.text.char_indices() {
        if !is_square(letter) {
            section(at, &mut begin);
            section(at + letter.len_utf8(), &mut begin);
        }
    }
    section(run.text.len(), &mut begin);
    painter.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Chinese characters and marks, which are all of one width and never moved.
const fn is_square(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::canvas::{Align, Canvas, Type};
    use crate::ui::fonts::unpack_serif;
    use crate::ui::testing::window;

    /// Forty Chinese characters; letters that fonts set closer in pairs; both.
    const LINES: [&str; 4] = [
        "家长来校为三年二班学生张小宝送作业本门卫核对证件后电话联系班主任得到同意入校请在此签名",
        "AVATAR To Ty We Wa fi ffl LT P. y, r. “AV” 12:30 LF-2026-0137 Ta Te",
        "张伟（Tony）在“一层”找 AV 老师，9:12—10:05，共3人；车牌：京A·T1234。",
        "李𠮷来校。",
    ];

    fn runs(line: &str, size_pt: f32) -> Vec<TextRun> {
        let mut canvas = Canvas::default();
        canvas.text(0.0, 0.0, Type::song(size_pt), Align::Left, line);
        canvas.text(0.0, 0.0, Type::hei(size_pt), Align::Left, line);
        let (page, _) = canvas.finish(1.0, 1.0);
        let runs = page.items.into_iter().filter_map(|item| match item {
            Item::Text(run) => Some(run),
            _ => None,
        });
        runs.collect()
    }

    #[test]
    fn text_is_as_wide_as_it_was_measured_at_any_zoom() {
        let mut measured = 0;
        let mut harness = window(|ui| {
            if !unpack_serif(ui.ctx()) {
                return;
            }
            for scale in [0.5, 0.731, 1.0, 4.0 / 3.0, 2.77, 5.333] {
                for run in LINES.iter().flat_map(|line| runs(line, 10.5)) {
                    let size = run.size_pt * scale;
                    let drawn = galley(ui.painter(), &run, size).rect.width();
                    let wanted = run.width_pt * scale;
                    // egui rounds the end of a line to a thirty-second of a point.
                    assert!(
                        (drawn - wanted).abs() < 0.1,
                        "{} at {scale}: {drawn} for {wanted}",
                        run.text
                    );
                    measured += 1;
                }
            }
        });
        harness.run();
        drop(harness);
        assert!(measured > 40);
    }

    #[test]
    fn letters_stand_on_their_line() {
        let mut lines = Vec::new();
        let mut harness = window(|ui| {
            if unpack_serif(ui.ctx()) {
                for run in runs("访LF", 12.0) {
                    let drawn = galley(ui.painter(), &run, 24.0);
                    lines.push(baseline(&drawn) / 24.0);
                }
            }
        });
        harness.run();
        drop(harness);
        assert!(!lines.is_empty());
        assert!(
            lines.iter().all(|line| (0.7..1.3).contains(line)),
            "{lines:?}"
        );
    }

    #[test]
    fn a_level_line_falls_on_whole_pixels_and_never_vanishes() {
        let place = Place {
            origin: pos2(10.0, 10.0),
            scale: 0.63,
            pixels: 1.25,
        };
        let ground = Ground {
            mesh: Mesh::default(),
            shapes: Vec::new(),
            place,
        };
        for y in [3.1, 17.77, 200.3] {
            let bar = ground.bar((5.0, y), (90.0, y), place.weight(0.1));
            for edge in [bar.top(), bar.bottom(), bar.left(), bar.right()] {
                let pixels = edge * place.pixels;
                assert!((pixels - pixels.round()).abs() < 1e-3, "{bar:?}");
            }
            assert!(bar.height() * place.pixels > 0.99);
        }
    }

    #[test]
    fn dashes_have_gaps_and_end_with_the_line() {
        let pieces = straight((0.0, 5.0), (11.0, 5.0), true).unwrap_or_default();
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces[1], ((5.0, 5.0), (8.0, 5.0)));
        assert_eq!(pieces[2].1, (11.0, 5.0));
        assert!(straight((0.0, 0.0), (5.0, 5.0), false).is_none());
    }
}
