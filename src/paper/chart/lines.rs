//! Lines over the same places, told apart without colour by their marks, their strokes and how dark they are.
//!
//! Knows nothing of what is counted.

use std::f32::consts::TAU;

use super::Lines;
use super::plot::{self, HEADROOM_PT, Head, Labels, Scale, count};
use crate::paper::canvas::Canvas;
use crate::paper::page::{Ink, Polyline, Rect, Shape};

const PLOT_HEIGHT_PT: f32 = 110.0;
/// A piece of line with its mark in the legend.
const SIGN_WIDTH_PT: f32 = 16.0;
const LINE_WEIGHT_PT: f32 = 1.1;
/// From the middle of a mark to its corners.
const MARK_RADIUS_PT: f32 = 2.3;
/// Closer places have marks only where a line would not show.
const CLOSEST_MARKS_PT: f32 = 6.0;

/// How a series is told from the others.
#[derive(Clone, Copy)]
struct Style {
    ink: Ink,
    is_dashed: bool,
    /// The corners of its marks; many make a disc.
    corners: u8,
    is_hollow: bool,
}

const STYLES: [Style; 5] = [
    Style {
        ink: Ink::Black,
        is_dashed: false,
        corners: 16,
        is_hollow: false,
    },
    Style {
        ink: Ink::Grey,
        is_dashed: true,
        corners: 4,
        is_hollow: false,
    },
    Style {
        ink: Ink::Grey,
        is_dashed: false,
        corners: 3,
        is_hollow: true,
    },
    Style {
        ink: Ink::Black,
        is_dashed: true,
        corners: 16,
        is_hollow: true,
    },
    Style {
        ink: Ink::Silver,
        is_dashed: false,
        corners: 4,
        is_hollow: true,
    },
];

fn style(series: usize) -> Style {
    STYLES
        .get(series % STYLES.len())
        .copied()
        .unwrap_or(STYLES[0])
}

impl Lines {
    fn keys(&self) -> Vec<&str> {
        self.series
            .iter()
            .map(|series| series.name.as_str())
            .filter(|name| !name.is_empty())
            .collect()
    }

    fn scale(&self) -> Scale {
        Scale::up_to(
            self.series
                .iter()
                .flat_map(|series| series.values.iter().flatten().copied()),
        )
    }

    fn labels(&self, width_pt: f32) -> Labels {
        Labels::fit(self.labels.iter().map(String::as_str), width_pt)
    }

    /// How many places there are.
    fn places(&self) -> usize {
        let longest = self.series.iter().map(|series| series.values.len()).max();
        self.labels.len().max(longest.unwrap_or(0)).max(1)
    }

    fn head<'a>(&'a self, keys: &'a [&'a str]) -> Head<'a> {
        Head {
            caption: &self.caption,
            keys,
            sign_width_pt: SIGN_WIDTH_PT,
        }
    }

    pub(super) fn height_pt(&self, width_pt: f32) -> f32 {
        let keys = self.keys();
        let head = self.head(&keys);
        let labels = self.labels(self.scale().plot_width_pt(width_pt));
        head.height_pt(width_pt) + HEADROOM_PT + PLOT_HEIGHT_PT + labels.height_pt()
    }

    pub(super) fn draw(&self, rect: Rect, canvas: &mut Canvas) {
        let keys = self.keys();
        let head = self.head(&keys);
        let area = head.draw(rect, canvas, |canvas, at, x_pt, middle_pt| {
            line(
                canvas,
                style(at),
                vec![(x_pt, middle_pt), (x_pt + SIGN_WIDTH_PT, middle_pt)],
            );
            mark(canvas, style(at), (x_pt + SIGN_WIDTH_PT / 2.0, middle_pt));
        });
        let labels = self.labels(self.scale().plot_width_pt(rect.width_pt));
        let area = plot::below(area, HEADROOM_PT);
        let area = Rect {
            height_pt: (area.height_pt - labels.height_pt()).max(0.0),
            ..area
        };
        let plot = self.scale().draw(area, canvas);
        let known = self
            .series
            .iter()
            .flat_map(|series| &series.values)
            .flatten();
        plot::baseline(plot, known.count() == 0, canvas);
        // The first series is the one that matters: it lies on top.
        for (at, series) in self.series.iter().enumerate().rev() {
            self.draw_series(&series.values, style(at), plot, canvas);
        }
        labels.draw(plot, rect.x_pt, canvas);
    }

    fn draw_series(&self, values: &[Option<f64>], style: Style, plot: Rect, canvas: &mut Canvas) {
        let place_pt = plot.width_pt / count(self.places());
        let point = |at: usize, figure: f64| {
            let height_pt = plot.height_pt * self.scale().share(figure);
            (
                plot.x_pt + (count(at) + 0.5) * place_pt,
                plot.bottom_pt() - height_pt,
            )
        };
        let mut at = 0;
        for known in values.split(Option::is_none) {
            let figures = known.iter().flatten().enumerate();
            let points: Vec<_> = figures
                .map(|(offset, figure)| point(at + offset, *figure))
                .collect();
            // One place for each figure, and one for the gap after them.
            at += known.len() + 1;
            if place_pt >= CLOSEST_MARKS_PT || points.len() == 1 {
                points.iter().for_each(|point| mark(canvas, style, *point));
            }
            if points.len() > 1 {
                line(canvas, style, points);
            }
        }
    }
}

fn line(canvas: &mut Canvas, style: Style, points_pt: Vec<(f32, f32)>) {
    canvas.polyline(Polyline {
        points_pt,
        weight_pt: LINE_WEIGHT_PT,
        is_dashed: style.is_dashed,
        ink: style.ink,
    });
}

fn mark(canvas: &mut Canvas, style: Style, middle: (f32, f32)) {
    let ring = |radius_pt: f32| {
        let corners = (0..style.corners).map(|corner| {
            // Squares stand on a side, triangles on their base.
            let turned = if style.corners == 4 { 0.125 } else { -0.25 };
            let angle = TAU * (f32::from(corner) / f32::from(style.corners) + turned);
            (
                middle.0 + radius_pt * angle.cos(),
                middle.1 + radius_pt * angle.sin(),
            )
        });
        corners.collect::<Vec<_>>()
    };
    let mut contours_pt = vec![ring(
        MARK_RADIUS_PT + if style.is_hollow { 0.5 } else { 0.0 },
    )];
    if style.is_hollow {
        contours_pt.push(ring(MARK_RADIUS_PT - 0.9));
    }
    canvas.shape(Shape {
        contours_pt,
        ink: style.ink,
    });
}
