//! The square of dots that a telephone reads: a record's number, to find the record again from its paper.
//!
//! Knows nothing of what the text means.

use std::collections::BTreeMap;

use qrcode::{Color, QrCode};

use super::page::{Ink, Rect, Shape};

/// A corner of modules: column and row.
type Corner = (usize, usize);

/// A text as a QR code that fills the square within a rectangle; `None` where the text is too long for one.
///
/// The outlines of what is dark, and not a square for each module: between squares a printer leaves white hairs. The
/// four modules of quiet around it are the caller's to leave.
#[must_use]
pub fn shape(text: &str, rect: Rect) -> Option<Shape> {
    let code = QrCode::new(text).ok()?;
    let side_pt = rect.width_pt.min(rect.height_pt);
    let left_pt = rect.x_pt + (rect.width_pt - side_pt) / 2.0;
    let top_pt = rect.y_pt + (rect.height_pt - side_pt) / 2.0;
    #[expect(
        clippy::cast_precision_loss,
        reason = "a code has at most 177 modules a side"
    )]
    let place = |at: usize| at as f32 * side_pt / code.width() as f32;
    let contour = |outline: Vec<Corner>| {
        let corners = outline.into_iter();
        corners
            .map(|(column, row)| (left_pt + place(column), top_pt + place(row)))
            .collect()
    };
    Some(Shape {
        contours_pt: outlines(&code).into_iter().map(contour).collect(),
        ink: Ink::Black,
    })
}

/// Walks along the edges between dark and light, the dark always on the right hand, until all are walked.
fn outlines(code: &QrCode) -> Vec<Vec<Corner>> {
    let mut edges = edges(code);
    let mut outlines = Vec::new();
    while let Some((&start, _)) = edges.first_key_value() {
        let mut outline: Vec<Corner> = Vec::new();
        let mut at = start;
        while let Some(next) = take_edge(&mut edges, at) {
            // Only where the walk turns is a corner.
            if let [.., before, last] = outline[..]
                && (before.0 == at.0 && last.0 == at.0 || before.1 == at.1 && last.1 == at.1)
            {
                outline.pop();
            }
            outline.push(at);
            at = next;
        }
        outlines.push(outline);
    }
    outlines
}

fn take_edge(edges: &mut BTreeMap<Corner, Vec<Corner>>, from: Corner) -> Option<Corner> {
    let ends = edges.get_mut(&from)?;
    let end = ends.pop();
    if ends.is_empty() {
        edges.remove(&from);
    }
    end
}

fn edges(code: &QrCode) -> BTreeMap<Corner, Vec<Corner>> {
    let width = code.width();
    let modules = code.to_colors();
    let is_dark = |column: Option<usize>, row: Option<usize>| {
        let inside = |it: &usize| *it < width;
        let at = column.filter(inside).zip(row.filter(inside));
        at.and_then(|(column, row)| modules.get(row * width + column)) == Some(&Color::Dark)
    };
    let mut edges: BTreeMap<Corner, Vec<Corner>> = BTreeMap::new();
    for row in 0..width {
        for column in 0..width {
            if !is_dark(Some(column), Some(row)) {
                continue;
            }
            let (right, below) = (column + 1, row + 1);
            let sides = [
                (
                    is_dark(Some(column), row.checked_sub(1)),
                    (column, row),
                    (right, row),
                ),
                (
                    is_dark(Some(right), Some(row)),
                    (right, row),
                    (right, below),
                ),
                (
                    is_dark(Some(column), Some(below)),
                    (right, below),
                    (column, below),
                ),
                (
                    is_dark(column.checked_sub(1), Some(row)),
                    (column, below),
                    (column, row),
                ),
            ];
            for (is_inner, from, to) in sides {
                if !is_inner {
                    edges.entry(from).or_default().push(to);
                }
            }
        }
    }
    edges
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const RECT: Rect = Rect {
        x_pt: 100.0,
        y_pt: 50.0,
        width_pt: 80.0,
        height_pt: 60.0,
    };

    /// Whether a point is inked under the even-odd rule.
    fn is_inked(shape: &Shape, x_pt: f32, y_pt: f32) -> bool {
        let crossings = shape.contours_pt.iter().flat_map(|contour| {
            let next = contour.iter().cycle().skip(1);
            contour.iter().zip(next).filter(|(from, to)| {
                let is_upright = from.0 == to.0;
                is_upright && from.0 > x_pt && (from.1 > y_pt) != (to.1 > y_pt)
            })
        });
        crossings.count() % 2 == 1
    }

    #[test]
    fn each_module_is_inked_as_the_code_has_it() {
        let text = "LF-2026-0137";
        let code = QrCode::new(text).unwrap();
        let shape = shape(text, RECT).unwrap();
        let (width, modules) = (code.width(), code.to_colors());
        let size_pt = 60.0 / width as f32;
        for (at, module) in modules.iter().enumerate() {
            let (column, row) = (at % width, at / width);
            let x_pt = 110.0 + (column as f32 + 0.5) * size_pt;
            let y_pt = 50.0 + (row as f32 + 0.5) * size_pt;
            let is_dark = *module == Color::Dark;
            assert_eq!(is_inked(&shape, x_pt, y_pt), is_dark, "{column} {row}");
        }
    }

    #[test]
    fn outlines_have_corners_only_where_they_turn() {
        let shape = shape("LF-2026-0137", RECT).unwrap();
        let modules = QrCode::new("LF-2026-0137").unwrap().to_colors();
        let dark = modules.iter().filter(|it| **it == Color::Dark).count();
        let corners: usize = shape.contours_pt.iter().map(Vec::len).sum();
        assert!(corners < dark * 3, "{corners} corners, {dark} dark modules");
        for contour in &shape.contours_pt {
            let turns = contour
                .windows(3)
                .all(|it| (it[0].0 == it[1].0) != (it[1].0 == it[2].0));
            assert!(contour.len() >= 4 && turns, "{contour:?}");
        }
    }

    #[test]
    fn a_text_too_long_for_a_code_gives_none() {
        assert!(shape(&"来访".repeat(2_000), RECT).is_none());
    }
}
