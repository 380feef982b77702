//! Rows and hours as a grid: the more, the darker, with the number in it.
//!
//! Must not know: what is counted.

use egui::{
    Align2, FontId, Rect, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use super::chart_points::{Point, points_ui};
use crate::ui::theme::tokens;

/// The height of a row, in points.
const ROW_HEIGHT: f32 = 22.0;
/// The darkest ground, as a share of the accent: ink on it keeps its contrast.
const DARKEST: f32 = 0.45;

/// A row of the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HourRow {
    /// What stands left of it: `星期一`.
    pub label: String,
    /// How many in each column.
    pub counts: Vec<u32>,
    /// The whole of it in words, for screen readers.
    pub spoken: String,
    /// Each count in words, for the pointer and for screen readers.
    pub cells: Vec<String>,
}

/// Draws the grid as wide as there is room, names of rows taking `label_width` points. `name` is what it is called;
/// screen readers hear it and then every row. Where somebody came a cell can be pointed at and pressed, by pointer and
/// keyboard; gives the row and the column of the one that was pressed.
pub fn hour_grid_ui(
    ui: &mut Ui,
    name: &str,
    columns: &[String],
    rows: &[HourRow],
    label_width: f32,
) -> Option<(usize, usize)> {
    let height = ROW_HEIGHT * (rows.len() + 1) as f32;
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        let spoken: Vec<&str> = rows.iter().map(|row| row.spoken.as_str()).collect();
        node.set_description(spoken.join("\n"));
    });
    if columns.is_empty() {
        return None;
    }
    let width = ((rect.width() - label_width) / columns.len() as f32).max(1.0);
    let cell = |column: usize, row: usize| {
        let left = rect.left() + label_width + width * column as f32;
        let top = rect.top() + ROW_HEIGHT * row as f32;
        Rect::from_min_size(pos2(left, top), Vec2::new(width, ROW_HEIGHT))
    };
    if ui.is_rect_visible(rect) {
        paint(ui, columns, rows, label_width, cell);
    }
    // Out of sight as well: Tab comes to them and brings them into sight.
    let cells: Vec<(usize, usize)> = (0..rows.len())
        .flat_map(|row| (0..columns.len()).map(move |column| (row, column)))
        .filter(|(row, column)| rows[*row].counts.get(*column).is_some_and(|it| *it > 0))
        .collect();
    let points: Vec<Point<'_>> = cells
        .iter()
        .filter_map(|(row, column)| {
            Some(Point {
                rect: cell(*column, row + 1),
                spoken: rows[*row].cells.get(*column)?,
            })
        })
        .collect();
    let pressed = points_ui(ui, response.id, &points).pressed?;
    cells.get(pressed).copied()
}

fn paint(
    ui: &Ui,
    columns: &[String],
    rows: &[HourRow],
    label_width: f32,
    cell: impl Fn(usize, usize) -> Rect,
) {
    let tokens = tokens(ui);
    let painter = ui.painter();
    let font = FontId {
        size: 12.0,
        ..TextStyle::Small.resolve(ui.style())
    };
    for (at, column) in columns.iter().enumerate() {
        let middle = cell(at, 0).center();
        painter.text(
            middle,
            Align2::CENTER_CENTER,
            column,
            font.clone(),
            tokens.ink_soft,
        );
    }
    let most = rows.iter().flat_map(|row| &row.counts).copied().max();
    let most = most.unwrap_or(0).max(1) as f32;
    for (at, row) in rows.iter().enumerate() {
        let left = cell(0, at + 1).left_center() - vec2(label_width, 0.0);
        painter.text(
            left,
            Align2::LEFT_CENTER,
            &row.label,
            font.clone(),
            tokens.ink,
        );
        for (column, count) in row.counts.iter().enumerate().take(columns.len()) {
            let place = cell(column, at + 1);
            let share = *count as f32 / most * DARKEST;
            let ground = tokens.paper.lerp_to_gamma(tokens.accent, share);
            let line = Stroke::new(1.0, tokens.line);
            painter.rect(place, 0.0, ground, line, StrokeKind::Middle);
            if *count > 0 {
                let middle = place.center();
                painter.text(
                    middle,
                    Align2::CENTER_CENTER,
                    count,
                    font.clone(),
                    tokens.ink,
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::window_over;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn the_grid_is_read_out_row_by_row_and_its_cells_lead_somewhere() {
        let columns: Vec<String> = (7..18).map(|hour| hour.to_string()).collect();
        let row = |label: &str, count| HourRow {
            label: label.to_owned(),
            counts: vec![count; 11],
            spoken: format!("{label} {count}"),
            cells: (7..18)
                .map(|hour| format!("{label} {hour}时 {count}"))
                .collect(),
        };
        let rows = [row("星期一", 3), row("星期二", 0)];
        let mut window = window_over(
            move |ui, pressed: &mut Option<(usize, usize)>| {
                *pressed = hour_grid_ui(ui, "时段", &columns, &rows, 60.0).or(*pressed);
                hour_grid_ui(ui, "空", &[], &[], 60.0);
            },
            None,
        );
        let spoken = window.get_by_label("时段").accesskit_node().description();
        assert_eq!(spoken.as_deref(), Some("星期一 3\n星期二 0"));
        window.get_by_label("空");
        window.get_by_label("星期一 9时 3").click();
        window.run();
        assert_eq!(*window.state(), Some((0, 2)));
        assert!(window.query_by_label("星期二 9时 0").is_none());
    }
}
