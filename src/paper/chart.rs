//! Figures as drawings: bars, lines, and a grid of weekdays and hours. Vectors, readable without colour.
//!
//! Knows nothing of what is counted; words and numbers come in as values.

mod bars;
mod hours;
mod lines;
mod plot;
#[cfg(test)]
mod tests;

use super::canvas::Canvas;
use super::page::Rect;

/// A drawing of figures.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Upright bars, each with an earlier figure beside it where there is one.
    Bars(Bars),
    /// One or more lines over the same places.
    Lines(Lines),
    /// How many at each hour of each weekday: the fuller, the darker, with the number in it.
    HourGrid(HourGrid),
}

impl Chart {
    /// How high it is in a column so wide.
    #[must_use]
    pub fn height_pt(&self, width_pt: f32) -> f32 {
        match self {
            Self::Bars(bars) => bars.height_pt(width_pt),
            Self::Lines(lines) => lines.height_pt(width_pt),
            Self::HourGrid(grid) => grid.height_pt(),
        }
    }

    /// Draws it; nothing leaves the rectangle. In one of another height than [`Self::height_pt`] what is drawn grows or
    /// shrinks, not its letters.
    pub fn draw(&self, rect: Rect, canvas: &mut Canvas) {
        match self {
            Self::Bars(bars) => bars.draw(rect, canvas),
            Self::Lines(lines) => lines.draw(rect, canvas),
            Self::HourGrid(grid) => grid.draw(rect, canvas),
        }
    }
}

/// Upright bars.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What is shown, above the drawing.
    pub caption: String,
    /// The names of the two shades: now, and earlier. Shown only where an earlier figure is.
    pub legend: (String, String),
    /// The bars.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What stands under it.
    pub label: String,
    /// How high.
    pub value: f64,
    /// The earlier figure.
    pub earlier: Option<f64>,
}

/// Lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// What is shown, above the drawing.
    pub caption: String,
    /// What stands under the places, from left to right; thinned where they would touch.
    pub labels: Vec<String>,
    /// The lines, told apart by their dashes and marks.
    pub series: Vec<Series>,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What it is called.
    pub name: String,
    /// How high at each place; `None` where nothing is known.
    pub values: Vec<Option<f64>>,
}

/// A grid of rows (weekdays) and columns (hours).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HourGrid {
    /// What is shown, above the drawing.
    pub caption: String,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows: name, and a count for each column.
    pub rows: Vec<(String, Vec<u32>)>,
    /// What the sums of rows and columns are called: 合计.
    pub total: String,
}
