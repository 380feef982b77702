//! Ruled boxes with labels: rows that grow with what is written, and go on on the next page where one page is too short.

use super::flow::Flow;
use super::keeping::{AFTER_BLOCK_PT, Piece};
use crate::paper::canvas::Align;
use crate::paper::form::{Field, Grid, Value};
use crate::paper::page::{Ink, Polyline, Rect};
use crate::paper::style::{INNER_WEIGHT_PT, OUTER_WEIGHT_PT, baseline_pt, lines_pt};
use crate::paper::text;

/// A grid no higher than this part of a page is not torn apart.
const KEPT_WHOLE: f32 = 0.34;
/// White between a label's lines and it.
const LABEL_PAD_PT: f32 = 3.0;
/// The side of a box to tick, and the white around its word, in sizes of the letter.
const TICK_EM: f32 = 0.82;
const TICK_GAP_EM: f32 = 0.3;
const CHOICE_GAP_EM: f32 = 1.1;

/// How the places to write of a date come closer together.
const CLOSER: [(&str, &str); 4] = [
    ("\u{3000}\u{3000}", "\u{3000}"),
    ("____", "___"),
    (" / ", "/"),
    ("___", "__"),
];

/// A field with its place and its lines.
struct Cell<'g> {
    x_pt: f32,
    label_width_pt: f32,
    width_pt: f32,
    label_lines: Vec<&'g str>,
    field: &'g Field,
    lines: Vec<&'g str>,
}

/// Sets a grid.
pub(super) fn set(flow: &mut Flow<'_>, grid: &Grid) {
    let rows: Vec<Vec<Cell<'_>>> = grid.rows.iter().map(|row| cells(flow, grid, row)).collect();
    let heights: Vec<f32> = rows.iter().map(|row| row_height_pt(flow, row)).collect();
    if is_kept_whole(flow, &heights) {
        flow.want_with_tail(heights.iter().sum());
    } else {
        flow.want(kept_pt(flow, &heights));
    }
    let mut top_pt = flow.y_pt;
    for (at, (row, height_pt)) in rows.iter().zip(&heights).enumerate() {
        let height_pt = *height_pt;
        // What ends a leaf is never alone, and neither is the last row.
        let below_pt = match heights.get(at + 1..) {
            Some([]) | None => flow.tail_pt,
            Some([last_pt]) => flow.kept_below_pt(last_pt + flow.tail_pt),
            Some(_) => 0.0,
        };
        let wanted_pt = height_pt + below_pt;
        if wanted_pt > flow.room_pt() && flow.is_begun() && !tears_well(flow, height_pt) {
            close(flow, top_pt);
            flow.next_page();
            top_pt = flow.y_pt;
        }
        let is_torn = tears_well(flow, height_pt) && wanted_pt > flow.room_pt();
        if is_torn || height_pt > flow.room_pt() {
            top_pt = long_row(flow, row, top_pt, below_pt);
        } else {
            draw_row(flow, row, 0, usize::MAX, height_pt);
        }
    }
    close(flow, top_pt);
    flow.space(AFTER_BLOCK_PT);
}

/// The height of the whole grid.
pub(super) fn height_pt(flow: &Flow<'_>, grid: &Grid) -> f32 {
    let rows = grid.rows.iter();
    rows.map(|row| row_height_pt(flow, &cells(flow, grid, row)))
        .sum()
}

/// What of a grid must stand under its heading.
pub(super) fn least_pt(flow: &Flow<'_>, grid: &Grid) -> f32 {
    let heights: Vec<f32> = grid
        .rows
        .iter()
        .map(|row| row_height_pt(flow, &cells(flow, grid, row)))
        .collect();
    kept_pt(flow, &heights)
}

fn is_kept_whole(flow: &Flow<'_>, heights: &[f32]) -> bool {
    heights.iter().sum::<f32>() <= flow.full_room_pt() * KEPT_WHOLE
}

/// All of a small grid; of a larger one the first row, or the beginning of one that will be torn.
fn kept_pt(flow: &Flow<'_>, heights: &[f32]) -> f32 {
    if is_kept_whole(flow, heights) {
        return heights.iter().sum();
    }
    let kept_pt = flow.full_room_pt() * KEPT_WHOLE;
    heights.first().map_or(0.0, |first_pt| {
        if *first_pt <= kept_pt {
            *first_pt
        } else {
            lines_pt(flow.style.body, 5)
        }
    })
}

/// Whether a row that does not fit is torn rather than moved whole: one that no page can hold, or a long one that would
/// leave much of this page empty.
fn tears_well(flow: &Flow<'_>, height_pt: f32) -> bool {
    let is_long = height_pt > flow.full_room_pt() * KEPT_WHOLE;
    height_pt > flow.full_room_pt() || (is_long && flow.room_pt() > lines_pt(flow.style.body, 5))
}

/// A row that is torn goes on page by page; each piece carries its labels, and under the last one `below_pt` still
/// fits. Returns where the last piece's grid begins.
fn long_row(flow: &mut Flow<'_>, row: &[Cell<'_>], mut top_pt: f32, below_pt: f32) -> f32 {
    let pad_pt = 2.0 * flow.style.pad_pt;
    let lines_of = |cell: &Cell<'_>| cell.lines.len().max(usize::from(cell.field.min_lines));
    let count = row.iter().map(lines_of).max().unwrap_or(1).max(1);
    let mut from = 0;
    while from < count {
        let piece = Piece {
            line_pt: lines_pt(flow.style.body, 1),
            room_pt: flow.room_pt() - pad_pt,
            below_pt,
            is_fresh: flow.y_pt <= top_pt,
        };
        let taken = piece.lines(count - from);
        if let Some(taken) = taken {
            let height_pt = lines_pt(flow.style.body, taken) + pad_pt;
            draw_row(flow, row, from, from + taken, height_pt);
            from += taken;
        }
        if from < count {
            close(flow, top_pt);
            flow.next_page();
            top_pt = flow.y_pt;
        }
    }
    top_pt
}

fn cells<'g>(flow: &Flow<'_>, grid: &Grid, row: &'g [Field]) -> Vec<Cell<'g>> {
    let style = &flow.style;
    let column_pt = style.width_pt() / f32::from(grid.columns.max(1));
    let mut x_pt = flow.left_pt();
    let mut columns_left = grid.columns.max(1);
    row.iter()
        .map(|field| {
            let span = field.span.clamp(1, columns_left.max(1));
            columns_left = columns_left.saturating_sub(span);
            let width_pt = column_pt * f32::from(span);
            let label_width_pt = if field.label.is_empty() {
                0.0
            } else {
                style.label_width_pt.min(width_pt / 2.0)
            };
            let room_pt = width_pt - label_width_pt - 2.0 * style.pad_pt;
            let lines = match &field.value {
                Value::Text(text) => text::break_lines(text, style.body, room_pt),
                Value::Choices { .. } | Value::Signature { .. } => Vec::new(),
            };
            let cell = Cell {
                x_pt,
                label_width_pt,
                width_pt,
                label_lines: text::break_lines(
                    &field.label,
                    style.label,
                    (label_width_pt - 2.0 * LABEL_PAD_PT).max(10.0),
                ),
                field,
                lines,
            };
            x_pt += width_pt;
            cell
        })
        .collect()
}

fn row_height_pt(flow: &Flow<'_>, row: &[Cell<'_>]) -> f32 {
    let style = &flow.style;
    let height_of = |cell: &Cell<'_>| {
        let label_pt = lines_pt(style.label, cell.label_lines.len());
        let least_pt = lines_pt(style.body, usize::from(cell.field.min_lines.max(1)));
        let value_pt = match &cell.field.value {
            Value::Text(_) => lines_pt(style.body, cell.lines.len()),
            Value::Choices { choices, .. } => {
                lines_pt(style.body, choice_places(flow, cell, choices).1)
            }
            Value::Signature { .. } => style.signature_height_pt - 2.0 * style.pad_pt,
        };
        value_pt.max(label_pt).max(least_pt) + 2.0 * style.pad_pt
    };
    let spare_pt = match row.iter().any(|cell| cell.field.is_growing) {
        true => flow.spare_pt,
        false => 0.0,
    };
    row.iter().map(height_of).fold(0.0, f32::max) + flow.row_extra_pt + spare_pt
}

/// Draws the lines `from..to` of a row and the rules between its cells.
fn draw_row(flow: &mut Flow<'_>, row: &[Cell<'_>], from: usize, to: usize, height_pt: f32) {
    let (top_pt, bottom_pt) = (flow.y_pt, flow.y_pt + height_pt);
    for (at, cell) in row.iter().enumerate() {
        if at > 0 {
            let x_pt = cell.x_pt;
            flow.canvas
                .rule((x_pt, top_pt), (x_pt, bottom_pt), INNER_WEIGHT_PT);
        }
        if cell.label_width_pt > 0.0 {
            let x_pt = cell.x_pt + cell.label_width_pt;
            flow.canvas
                .rule((x_pt, top_pt), (x_pt, bottom_pt), INNER_WEIGHT_PT);
            draw_label(flow, cell, top_pt, height_pt);
        }
        match &cell.field.value {
            Value::Text(_) => draw_lines(flow, cell, from, to, height_pt),
            // Of a row in several pieces only the first is ticked and signed.
            Value::Choices { choices, chosen } if from == 0 => {
                draw_choices(flow, cell, choices, *chosen, height_pt);
            }
            Value::Signature { date } if from == 0 => draw_date(flow, cell, date, bottom_pt),
            Value::Choices { .. } | Value::Signature { .. } => {}
        }
    }
    let (left_pt, right_pt) = (flow.left_pt(), flow.right_pt());
    flow.canvas
        .rule((left_pt, bottom_pt), (right_pt, bottom_pt), INNER_WEIGHT_PT);
    flow.advance(height_pt);
}

fn draw_label(flow: &mut Flow<'_>, cell: &Cell<'_>, top_pt: f32, height_pt: f32) {
    let set = flow.style.label;
    let middle_pt = cell.x_pt + cell.label_width_pt / 2.0;
    let first_pt = top_pt + (height_pt - lines_pt(set, cell.label_lines.len())) / 2.0;
    for (at, line) in cell.label_lines.iter().enumerate() {
        let baseline_pt = baseline_pt(set, first_pt + lines_pt(set, at));
        flow.canvas
            .text(middle_pt, baseline_pt, set, Align::Centre, line);
    }
}

/// One line stands in the middle of its box, several begin at its top.
fn draw_lines(flow: &mut Flow<'_>, cell: &Cell<'_>, from: usize, to: usize, height_pt: f32) {
    let style = flow.style;
    let set = style.body;
    let x_pt = cell.x_pt + cell.label_width_pt + style.pad_pt;
    let shown = cell.lines.iter().skip(from).take(to.saturating_sub(from));
    let is_short =
        cell.lines.len() <= usize::from(cell.field.min_lines.max(1)) && cell.field.min_lines <= 2;
    let first_pt = if is_short {
        flow.y_pt + (height_pt - lines_pt(set, cell.lines.len())) / 2.0
    } else {
        flow.y_pt + style.pad_pt
    };
    for (at, line) in shown.enumerate() {
        let baseline_pt = baseline_pt(set, first_pt + lines_pt(set, at));
        flow.canvas.text(x_pt, baseline_pt, set, Align::Left, line);
    }
}

/// Where each choice stands, as (x from the value's left, line), and how many lines they take.
fn choice_places(
    flow: &Flow<'_>,
    cell: &Cell<'_>,
    choices: &[String],
) -> (Vec<(f32, usize)>, usize) {
    let set = flow.style.body;
    let room_pt = cell.width_pt - cell.label_width_pt - 2.0 * flow.style.pad_pt;
    let (mut x_pt, mut line) = (0.0, 0);
    let mut places = Vec::with_capacity(choices.len());
    for choice in choices {
        let width_pt = (TICK_EM + TICK_GAP_EM) * set.size_pt + set.width_pt(choice);
        if x_pt > 0.0 && x_pt + width_pt > room_pt {
            (x_pt, line) = (0.0, line + 1);
        }
        places.push((x_pt, line));
        x_pt += width_pt + CHOICE_GAP_EM * set.size_pt;
    }
    (places, line + 1)
}

fn draw_choices(
    flow: &mut Flow<'_>,
    cell: &Cell<'_>,
    choices: &[String],
    chosen: Option<usize>,
    height_pt: f32,
) {
    let style = flow.style;
    let set = style.body;
    let (places, count) = choice_places(flow, cell, choices);
    let left_pt = cell.x_pt + cell.label_width_pt + style.pad_pt;
    let first_pt = flow.y_pt + (height_pt - lines_pt(set, count)) / 2.0;
    for (at, (choice, (x_pt, line))) in choices.iter().zip(places).enumerate() {
        let baseline_pt = baseline_pt(set, first_pt + lines_pt(set, line));
        let side_pt = TICK_EM * set.size_pt;
        let tick_box = Rect {
            x_pt: left_pt + x_pt,
            y_pt: baseline_pt - side_pt * 0.92,
            width_pt: side_pt,
            height_pt: side_pt,
        };
        flow.canvas.frame(tick_box, INNER_WEIGHT_PT * 1.4);
        if chosen == Some(at) {
            flow.canvas.polyline(tick(tick_box));
        }
        let word_pt = tick_box.right_pt() + TICK_GAP_EM * set.size_pt;
        flow.canvas
            .text(word_pt, baseline_pt, set, Align::Left, choice);
    }
}

fn tick(tick_box: Rect) -> Polyline {
    let at = |x: f32, y: f32| {
        (
            tick_box.x_pt + x * tick_box.width_pt,
            tick_box.y_pt + y * tick_box.height_pt,
        )
    };
    Polyline {
        points_pt: vec![at(0.18, 0.52), at(0.42, 0.78), at(0.86, 0.2)],
        weight_pt: 1.2,
        is_dashed: false,
        ink: Ink::Black,
    }
}

/// The date of a signature, at the lower right of its box; closer together where the box is narrow.
fn draw_date(flow: &mut Flow<'_>, cell: &Cell<'_>, date: &str, bottom_pt: f32) {
    let style = flow.style;
    let set = style.heading_note;
    let room_pt = cell.width_pt - cell.label_width_pt - 2.0 * style.pad_pt;
    let mut date = date.trim_start().to_owned();
    for (wide, narrow) in CLOSER {
        while set.width_pt(&date) > room_pt && date.contains(wide) {
            date = date.replace(wide, narrow);
        }
    }
    let right_pt = cell.x_pt + cell.width_pt - style.pad_pt;
    let mut top_pt = bottom_pt - 1.0;
    for line in text::break_lines(&date, set, room_pt).iter().rev() {
        top_pt -= lines_pt(set, 1);
        let baseline_pt = baseline_pt(set, top_pt);
        flow.canvas
            .text(right_pt, baseline_pt, set, Align::Right, line);
    }
}

/// The heavier frame around all rows on this page.
fn close(flow: &mut Flow<'_>, top_pt: f32) {
    if flow.y_pt <= top_pt {
        return;
    }
    let rect = Rect {
        x_pt: flow.left_pt(),
        y_pt: top_pt,
        width_pt: flow.style.width_pt(),
        height_pt: flow.y_pt - top_pt,
    };
    flow.canvas.frame(rect, OUTER_WEIGHT_PT);
}
