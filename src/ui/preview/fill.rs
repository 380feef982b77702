//! Filled polygons, cut into slabs that can be painted: where they overlap an odd number of times is ink.
//!
//! Lengths are those of the paper. Knows nothing of egui.

/// A piece of a filled shape between two heights; its left and right sides are straight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slab {
    /// The upper edge.
    pub top: f32,
    /// The lower edge.
    pub bottom: f32,
    /// The left side, at the upper and at the lower edge.
    pub left: (f32, f32),
    /// The right side, at the upper and at the lower edge.
    pub right: (f32, f32),
}

/// A side of a polygon that is not level, from its upper end to its lower.
#[derive(Debug, Clone, Copy)]
struct Side {
    from: (f32, f32),
    to: (f32, f32),
}

impl Side {
    fn between(a: (f32, f32), b: (f32, f32)) -> Option<Self> {
        match a.1.total_cmp(&b.1) {
            std::cmp::Ordering::Less => Some(Self { from: a, to: b }),
            std::cmp::Ordering::Greater => Some(Self { from: b, to: a }),
            std::cmp::Ordering::Equal => None,
        }
    }

    fn is_upright(&self) -> bool {
        self.from.0.total_cmp(&self.to.0).is_eq()
    }

    fn x_at(&self, y: f32) -> f32 {
        if self.is_upright() {
            return self.from.0;
        }
        let share = (y - self.from.1) / (self.to.1 - self.from.1);
        self.from.0 + share * (self.to.0 - self.from.0)
    }

    /// The height at which two sides cross.
    fn crosses_at(&self, other: &Self) -> Option<f32> {
        let top = self.from.1.max(other.from.1);
        let bottom = self.to.1.min(other.to.1);
        if top >= bottom {
            return None;
        }
        let above = self.x_at(top) - other.x_at(top);
        let below = self.x_at(bottom) - other.x_at(bottom);
        (above * below < 0.0).then(|| top + (bottom - top) * above / (above - below))
    }
}

/// Cuts polygons, each closed by itself, into slabs by the even-odd rule.
#[must_use]
pub fn slabs(contours: &[Vec<(f32, f32)>]) -> Vec<Slab> {
    let sides: Vec<Side> = contours
        .iter()
        .flat_map(|corners| sides_of(corners))
        .collect();
    let heights = heights(&sides);
    let mut slabs = Vec::new();
    let mut crossed: Vec<&Side> = Vec::new();
    for pair in heights.windows(2) {
        let (top, bottom) = (pair[0], pair[1]);
        let middle = (top + bottom) / 2.0;
        crossed.clear();
        crossed.extend(
            sides
                .iter()
                .filter(|side| side.from.1 <= middle && middle < side.to.1),
        );
        crossed.sort_by(|a, b| a.x_at(middle).total_cmp(&b.x_at(middle)));
        slabs.extend(crossed.chunks_exact(2).map(|pair| Slab {
            top,
            bottom,
            left: (pair[0].x_at(top), pair[0].x_at(bottom)),
            right: (pair[1].x_at(top), pair[1].x_at(bottom)),
        }));
    }
    slabs
}

fn sides_of(corners: &[(f32, f32)]) -> impl Iterator<Item = Side> + '_ {
    let next = corners.iter().cycle().skip(1);
    corners
        .iter()
        .zip(next)
        .filter_map(|(a, b)| Side::between(*a, *b))
}

/// Every height at which something begins, ends or crosses, from top to bottom.
fn heights(sides: &[Side]) -> Vec<f32> {
    let mut heights: Vec<f32> = sides
        .iter()
        .flat_map(|side| [side.from.1, side.to.1])
        .collect();
    // Upright sides never cross each other, and a QR code has nothing else.
    let slanting: Vec<&Side> = sides.iter().filter(|side| !side.is_upright()).collect();
    for (at, side) in slanting.iter().enumerate() {
        heights.extend(
            slanting[at + 1..]
                .iter()
                .filter_map(|other| side.crosses_at(other)),
        );
        let upright = sides.iter().filter(|other| other.is_upright());
        heights.extend(upright.filter_map(|other| side.crosses_at(other)));
    }
    heights.sort_by(f32::total_cmp);
    heights.dedup();
    heights
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Vec<(f32, f32)> {
        vec![(left, top), (right, top), (right, bottom), (left, bottom)]
    }

    fn area(contours: &[Vec<(f32, f32)>]) -> f32 {
        let area = |slab: &Slab| {
            let widths = slab.right.0 - slab.left.0 + slab.right.1 - slab.left.1;
            widths / 2.0 * (slab.bottom - slab.top)
        };
        slabs(contours).iter().map(area).sum()
    }

    #[test]
    fn a_hole_in_a_shape_stays_empty() {
        let ring = [rect(0.0, 0.0, 10.0, 10.0), rect(2.0, 2.0, 8.0, 8.0)];
        assert_eq!(area(&ring), 64.0);
        let mut inside = slabs(&ring);
        inside.retain(|slab| slab.top < 5.0 && 5.0 < slab.bottom);
        let sides: Vec<_> = inside
            .iter()
            .map(|slab| (slab.left.0, slab.right.0))
            .collect();
        assert_eq!(sides, [(0.0, 2.0), (8.0, 10.0)]);
    }

    #[test]
    fn an_island_in_the_hole_is_ink_again() {
        let target = [
            rect(0.0, 0.0, 7.0, 7.0),
            rect(1.0, 1.0, 6.0, 6.0),
            rect(2.0, 2.0, 5.0, 5.0),
        ];
        assert_eq!(area(&target), 49.0 - 25.0 + 9.0);
    }

    #[test]
    fn slanting_sides_are_kept_and_crossings_are_seen() {
        let triangle = vec![(0.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
        assert_eq!(area(&[triangle]), 50.0);
        // Two triangles that meet in a point, drawn as one polygon.
        let bow = vec![(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)];
        assert!((area(&[bow]) - 50.0).abs() < 1e-3);
    }

    #[test]
    fn what_encloses_nothing_gives_nothing() {
        assert_eq!(slabs(&[]), []);
        assert_eq!(slabs(&[vec![(1.0, 1.0)], vec![(0.0, 0.0), (5.0, 0.0)]]), []);
    }
}
