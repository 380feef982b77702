//! The columns of a table: where each stands, and how large its figures are set.
//!
//! A figure is never broken: 94.0%（796/847） says nothing on two lines. Where a column is too narrow for one, all its
//! figures are set smaller, as far as they can still be read.

use super::flow::Flow;
use crate::paper::canvas::{Align, Type};
use crate::paper::form::{RowKind, Table};
use crate::paper::text;

/// White between a column's line and its cells.
pub(super) const PAD_X_PT: f32 = 2.6;
/// Figures are set no smaller than so; what is longer still is broken.
const LEAST_SCALE: f32 = 0.72;
/// What is longer is no figure.
const MOST_CHARS: usize = 24;

/// A column's place.
pub(super) struct Place {
    pub x_pt: f32,
    pub width_pt: f32,
    pub align: Align,
    pub is_bar: bool,
    /// The size of its figures, in sizes of its other cells.
    figures_scale: f32,
}

impl Place {
    /// How a cell of the column is set.
    pub fn set(&self, set: Type, cell: &str) -> Type {
        if self.figures_scale < 1.0 && self.is_figure(cell) {
            let size_pt = set.size_pt * self.figures_scale;
            return Type { size_pt, ..set };
        }
        set
    }

    /// The lines of a cell; of a bar one that is empty.
    pub fn lines<'t>(&self, set: Type, cell: &'t str) -> Vec<&'t str> {
        let cell = if self.is_bar { "" } else { cell };
        text::break_lines(cell, self.set(set, cell), self.room_pt())
    }

    /// A number, a share with what it is a share of, an interval: digits and the signs between them. In a column of
    /// numbers, which ends at its right edge, one with its unit too.
    fn is_figure(&self, cell: &str) -> bool {
        let is_of_figures = |c: char| c.is_ascii_digit() || " .,%:/()+-−–—（）＋－～".contains(c);
        cell.len() <= MOST_CHARS * 3
            && !cell.contains('\n')
            && (self.align == Align::Right || cell.chars().all(is_of_figures))
            && cell.chars().any(|c| c.is_ascii_digit())
            && cell.chars().count() <= MOST_CHARS
    }

    fn room_pt(&self) -> f32 {
        self.width_pt - 2.0 * PAD_X_PT
    }
}

/// The places of all columns; `set` is how the cells are set.
pub(super) fn places(flow: &Flow<'_>, table: &Table, set: Type) -> Vec<Place> {
    let shares: f32 = table.columns.iter().map(|column| column.share).sum();
    let mut x_pt = flow.left_pt();
    let mut places: Vec<Place> = table
        .columns
        .iter()
        .map(|column| {
            let width_pt = flow.style.width_pt() * column.share / shares.max(f32::EPSILON);
            let place = Place {
                x_pt,
                width_pt,
                align: column.align,
                is_bar: column.is_bar,
                figures_scale: 1.0,
            };
            x_pt += width_pt;
            place
        })
        .collect();
    let rows = table.rows.iter();
    for row in rows.filter(|row| matches!(row.kind, RowKind::Body | RowKind::Void)) {
        for (place, cell) in places.iter_mut().zip(&row.cells) {
            let scale = scale_of(place, set, cell);
            place.figures_scale = place.figures_scale.min(scale);
        }
    }
    places
}

/// How small a cell would have to be set to stand on one line; 1 where it does, is no figure, or is hopeless.
fn scale_of(place: &Place, set: Type, cell: &str) -> f32 {
    if place.is_bar || !place.is_figure(cell) {
        return 1.0;
    }
    // A hair less, so that rounding breaks nothing.
    let scale = place.room_pt() / set.width_pt(cell).max(f32::EPSILON) * 0.999;
    if scale < LEAST_SCALE {
        1.0
    } else {
        scale.min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(width_pt: f32) -> Place {
        Place {
            x_pt: 0.0,
            width_pt,
            align: Align::Left,
            is_bar: false,
            figures_scale: 1.0,
        }
    }

    #[test]
    fn a_share_and_its_denominator_stay_on_one_line_where_the_column_is_a_little_narrow() {
        let set = Type::song(9.0);
        for cell in ["94.0%（796/847）", "94.0% (796/847)", "+1,204（3.5%）"] {
            let full_pt = set.width_pt(cell) + 2.0 * PAD_X_PT;
            let narrow = place(full_pt * 0.8);
            assert!(narrow.lines(set, cell).len() > 1, "{cell}");
            let figures_scale = scale_of(&narrow, set, cell);
            let narrow = Place {
                figures_scale,
                ..narrow
            };
            assert_eq!(narrow.lines(set, cell), [cell]);
            assert!(narrow.set(set, cell).size_pt >= set.size_pt * LEAST_SCALE);
        }
    }

    #[test]
    fn words_and_what_is_far_too_long_are_set_as_ever() {
        let set = Type::song(9.0);
        let narrow = place(30.0);
        for cell in [
            "教务处",
            "LF-2026-0137",
            "2026年11月4日",
            "94.0%（796/847）",
            "",
            "—",
        ] {
            assert!(
                (scale_of(&narrow, set, cell) - 1.0).abs() < f32::EPSILON,
                "{cell}"
            );
        }
    }
}
