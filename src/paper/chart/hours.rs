//! The grid of weekdays and hours: the more, the darker, and the number in it.
//!
//! Knows nothing of what is counted.

use super::HourGrid;
use super::plot::{Head, LABEL, LABEL_ASCENT_PT, count, shorten};
use crate::paper::canvas::{Align, Canvas, Type};
use crate::paper::page::{Ink, Item, Rect, Rule};

const ROW_HEIGHT_PT: f32 = 15.0;
const NAME_PADDING_PT: f32 = 4.0;
const HAIRLINE_PT: f32 = 0.25;
const FRAME_PT: f32 = 0.6;

/// The shades from few to many; black numbers read well on the darkest.
const SHADES: [Ink; 4] = [Ink::Mist, Ink::Haze, Ink::Cloud, Ink::Silver];
const SUM: Type = Type::hei(7.5);
/// The column of sums beside one of counts.
const SUM_SHARE: f32 = 1.3;
/// What is a little too wide for its cell is set smaller, down to this.
const SMALLEST_PT: f32 = 6.0;

/// Where the cells are: a column of names, the hours, a column of sums.
struct Cells {
    area: Rect,
    columns: usize,
    names_pt: f32,
    column_pt: f32,
    row_pt: f32,
}

impl HourGrid {
    fn head(&self) -> Head<'_> {
        Head {
            caption: &self.caption,
            keys: &[],
            sign_width_pt: 0.0,
        }
    }

    /// Named columns, and the sums.
    fn rows_with_head_and_sums(&self) -> f32 {
        count(self.rows.len()) + 2.0
    }

    pub(super) fn height_pt(&self) -> f32 {
        // The head of a grid without keys is one line, however wide.
        self.head().height_pt(f32::MAX) + self.rows_with_head_and_sums() * ROW_HEIGHT_PT + FRAME_PT
    }

    pub(super) fn draw(&self, rect: Rect, canvas: &mut Canvas) {
        let below = self.head().draw(rect, canvas, |_, _, _, _| {});
        // The frame's own weight stays inside.
        let area = Rect {
            x_pt: below.x_pt + FRAME_PT / 2.0,
            y_pt: below.y_pt,
            width_pt: below.width_pt - FRAME_PT,
            height_pt: below.height_pt - FRAME_PT,
        };
        let cells = self.cells(area);
        self.shade(&cells, canvas);
        self.rule(&cells, canvas);
        self.write(&cells, canvas);
    }

    fn cells(&self, area: Rect) -> Cells {
        let names = self.rows.iter().map(|(name, _)| LABEL.width_pt(name));
        let widest_pt = names.fold(SUM.width_pt(&self.total), f32::max);
        let names_pt = (widest_pt + 2.0 * NAME_PADDING_PT).min(area.width_pt / 4.0);
        let columns = count(self.columns.len()) + SUM_SHARE;
        Cells {
            area,
            columns: self.columns.len(),
            names_pt,
            column_pt: (area.width_pt - names_pt) / columns,
            row_pt: area.height_pt / self.rows_with_head_and_sums(),
        }
    }

    fn counts(&self) -> impl Iterator<Item = (usize, usize, u32)> {
        self.rows.iter().enumerate().flat_map(|(row, (_, counts))| {
            let counts = counts.iter().take(self.columns.len());
            counts
                .enumerate()
                .map(move |(column, count)| (row, column, *count))
        })
    }

    fn shade(&self, cells: &Cells, canvas: &mut Canvas) {
        let most = self.counts().map(|(_, _, count)| count).max().unwrap_or(0);
        for (row, column, count) in self.counts() {
            if let Some(ink) = shade(count, most) {
                canvas.fill(cells.at(row, column), ink);
            }
        }
    }

    fn rule(&self, cells: &Cells, canvas: &mut Canvas) {
        let (area, rows, columns) = (cells.area, self.rows.len(), self.columns.len());
        for row in 0..=rows {
            let y_pt = cells.at(row, 0).y_pt;
            let is_edge = row == 0 || row == rows;
            line(canvas, (area.x_pt, y_pt), (area.right_pt(), y_pt), is_edge);
        }
        for column in 0..=columns {
            let x_pt = cells.at(0, column).x_pt;
            let is_edge = column == 0 || column == columns;
            line(canvas, (x_pt, area.y_pt), (x_pt, area.bottom_pt()), is_edge);
        }
        canvas.frame(area, FRAME_PT);
    }

    fn write(&self, cells: &Cells, canvas: &mut Canvas) {
        let (rows, columns) = (self.rows.len(), self.columns.len());
        for (column, name) in self.columns.iter().enumerate() {
            cells.write(canvas, cells.head(column), LABEL, name);
        }
        cells.write(canvas, cells.head(columns), SUM, &self.total);
        cells.write(canvas, cells.name(rows), SUM, &self.total);
        for (row, (name, _)) in self.rows.iter().enumerate() {
            cells.write(canvas, cells.name(row), LABEL, name);
        }
        let mut row_sums = vec![0_u64; rows];
        let mut column_sums = vec![0_u64; columns];
        for (row, column, count) in self.counts() {
            for sum in [row_sums.get_mut(row), column_sums.get_mut(column)]
                .into_iter()
                .flatten()
            {
                *sum += u64::from(count);
            }
            if count > 0 {
                cells.write(canvas, cells.at(row, column), LABEL, &count.to_string());
            }
        }
        for (row, sum) in row_sums.iter().enumerate() {
            cells.write(canvas, cells.at(row, columns), SUM, &sum.to_string());
        }
        for (column, sum) in column_sums.iter().enumerate() {
            cells.write(canvas, cells.at(rows, column), SUM, &sum.to_string());
        }
        let all: u64 = row_sums.iter().sum();
        cells.write(canvas, cells.at(rows, columns), SUM, &all.to_string());
    }
}

/// How dark the ground of a count is; nothing counted is paper.
fn shade(count: u32, most: u32) -> Option<Ink> {
    let steps = u64::try_from(SHADES.len()).ok()?;
    let step = (u64::from(count) * steps).div_ceil(u64::from(most.max(1)));
    let at = usize::try_from(step.checked_sub(1)?).ok()?;
    SHADES.get(at).copied()
}

fn line(canvas: &mut Canvas, from_pt: (f32, f32), to_pt: (f32, f32), is_edge: bool) {
    canvas.item(Item::Rule(Rule {
        from_pt,
        to_pt,
        weight_pt: if is_edge { FRAME_PT } else { HAIRLINE_PT },
        is_dashed: false,
        ink: Ink::Black,
    }));
}

impl Cells {
    /// A count's cell; the row and the column after the last are those of the sums.
    fn at(&self, row: usize, column: usize) -> Rect {
        let x_pt = self.area.x_pt + self.names_pt + count(column) * self.column_pt;
        let is_sum = column == self.columns;
        Rect {
            x_pt,
            y_pt: self.area.y_pt + count(row + 1) * self.row_pt,
            width_pt: if is_sum {
                self.area.right_pt() - x_pt
            } else {
                self.column_pt
            },
            height_pt: self.row_pt,
        }
    }

    fn head(&self, column: usize) -> Rect {
        Rect {
            y_pt: self.area.y_pt,
            ..self.at(0, column)
        }
    }

    fn name(&self, row: usize) -> Rect {
        Rect {
            x_pt: self.area.x_pt,
            width_pt: self.names_pt,
            ..self.at(row, 0)
        }
    }

    fn write(&self, canvas: &mut Canvas, cell: Rect, set: Type, text: &str) {
        let room_pt = cell.width_pt - 1.5;
        let fitting_pt = set.size_pt * room_pt / set.width_pt(text).max(room_pt);
        let set = Type {
            size_pt: fitting_pt.max(SMALLEST_PT),
            ..set
        };
        let text = shorten(set, text, room_pt);
        let baseline_pt = cell.y_pt + cell.height_pt / 2.0 + LABEL_ASCENT_PT / 2.0 - 0.8;
        canvas.text(
            cell.x_pt + cell.width_pt / 2.0,
            baseline_pt,
            set,
            Align::Centre,
            &text,
        );
    }
}
