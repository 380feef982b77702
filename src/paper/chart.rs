//! Figures as drawings: bars, lines, and a grid of weekdays and hours. Vectors, readable without colour.
//!
//! Knows nothing of what is counted; words and numbers come in as values.

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
}

impl Chart {
    /// How high.
    #[must_use]
    pub fn height_pt(&self, _width_pt: f32) -> f32 {
        100.0
    }

    /// Draws.
    pub fn draw(&self, _rect: super::page::Rect, _canvas: &mut super::canvas::Canvas) {}
}
