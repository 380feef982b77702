//! Tables over many pages: the head is repeated, a row stays whole where a page can hold it, and what belongs to the
//! row before or after it (sub-totals, headings) is not left alone.

use super::columns::{PAD_X_PT, Place, places};
use super::flow::Flow;
use super::keeping::Piece;
use crate::paper::Cancelled;
use crate::paper::canvas::{Align, Type};
use crate::paper::form::{Row, RowKind, Table};
use crate::paper::page::{Ink, Rect};
use crate::paper::style::{INNER_WEIGHT_PT, OUTER_WEIGHT_PT, baseline_pt, lines_pt};
use crate::paper::text;

/// A table no higher than this part of a page is not torn apart; of any other, so many rows begin it.
const KEPT_WHOLE: f32 = 0.34;
const FIRST_ROWS: usize = 3;
/// A row that is written in by hand is at least as high as a ruled exercise book's.
const HAND_PT: f32 = 24.0;

/// A table on its way down the pages.
struct Setting<'t> {
    table: &'t Table,
    places: Vec<Place>,
    cell: Type,
    cell_head: Type,
    /// White above and below what stands in a cell.
    pad_y_pt: f32,
    /// Where the frame on this page begins.
    frame_top_pt: f32,
    /// Where the rows that have columns began; lines between columns are drawn once for all of them.
    columns_top_pt: Option<f32>,
}

/// The cells of a row in lines.
type Lines<'t> = Vec<Vec<&'t str>>;

/// Sets a table.
///
/// # Errors
/// [`Cancelled`].
pub(super) fn set(flow: &mut Flow<'_>, table: &Table) -> Result<(), Cancelled> {
    let mut setting = Setting::new(flow, table);
    flow.want(setting.least_pt(flow, flow.tail_pt));
    setting.head(flow);
    if table.rows.is_empty() {
        setting.nothing(flow);
    }
    let mut next = table.rows.first().map(|row| setting.lines(row));
    for (at, row) in table.rows.iter().enumerate() {
        let lines = next.take().unwrap_or_default();
        let after = table.rows.get(at + 1);
        next = after.map(|row| setting.lines(row));
        let next_pt = match (&next, after) {
            (Some(next), Some(after)) => setting.height_pt(after.kind, next),
            _ => 0.0,
        };
        // What ends a leaf takes the last two rows with it.
        let below_pt = match table.rows.len() - at {
            1 => flow.tail_pt,
            2 if flow.tail_pt > 0.0 => flow.kept_below_pt(next_pt + flow.tail_pt),
            _ => 0.0,
        };
        let belongs_together =
            row.kind == RowKind::Heading || after.is_some_and(|row| row.kind == RowKind::Subtotal);
        let below_pt = below_pt.max(if belongs_together { next_pt } else { 0.0 });
        setting.row_with(flow, row, &lines, below_pt);
        flow.step(1)?;
    }
    setting.close(flow);
    flow.space(6.0);
    Ok(())
}

/// What of a table must stand under its heading.
pub(super) fn least_pt(flow: &Flow<'_>, table: &Table) -> f32 {
    Setting::new(flow, table).least_pt(flow, 0.0)
}

impl<'t> Setting<'t> {
    fn new(flow: &Flow<'_>, table: &'t Table) -> Self {
        let (cell, cell_head) = flow.style.cells(table.is_dense);
        Self {
            table,
            places: places(flow, table, cell),
            cell,
            cell_head,
            pad_y_pt: flow.style.cell_pad_pt,
            frame_top_pt: flow.y_pt,
            columns_top_pt: None,
        }
    }

    /// The head with what must stand under it: all rows of a small table; of a longer one the first few, or the first
    /// alone where it is long, or the two lines that a torn one begins with. A table that is not torn has what ends its
    /// leaf, of `tail_pt`, on its page as well.
    fn least_pt(&self, flow: &Flow<'_>, tail_pt: f32) -> f32 {
        let kept_pt = flow.full_room_pt() * KEPT_WHOLE;
        let (mut rows_pt, mut few_pt, mut first_pt) = (0.0, 0.0, 0.0);
        for (at, row) in self.table.rows.iter().enumerate() {
            rows_pt += self.height_pt(row.kind, &self.lines(row));
            if at == 0 {
                first_pt = rows_pt;
            }
            if at < FIRST_ROWS {
                few_pt = rows_pt;
            } else if rows_pt > kept_pt {
                break;
            }
        }
        if self.table.rows.is_empty() {
            rows_pt = lines_pt(self.cell, 2);
        }
        let room_pt = flow.full_room_pt() - self.head_height_pt();
        let least_pt = if rows_pt <= kept_pt {
            rows_pt
        } else if few_pt <= flow.full_room_pt() / 2.0 {
            few_pt
        } else if first_pt <= room_pt {
            first_pt
        } else {
            self.height_of_pt(RowKind::Body, 2)
        };
        let whole_pt = self.head_height_pt() + rows_pt + tail_pt;
        let is_whole = rows_pt <= kept_pt || self.table.rows.len() <= FIRST_ROWS;
        if is_whole && whole_pt <= flow.full_room_pt() {
            return whole_pt;
        }
        self.head_height_pt() + least_pt
    }

    fn set_of(&self, kind: RowKind) -> Type {
        match kind {
            RowKind::Body | RowKind::ToWrite => self.cell,
            RowKind::Void => self.cell.in_ink(Ink::Grey),
            RowKind::Subtotal | RowKind::Heading => self.cell_head,
        }
    }

    fn lines(&self, row: &'t Row) -> Lines<'t> {
        let set = self.set_of(row.kind);
        match row.kind {
            RowKind::Body | RowKind::Void | RowKind::ToWrite => {
                let cells = row.cells.iter().zip(&self.places);
                cells.map(|(cell, place)| place.lines(set, cell)).collect()
            }
            RowKind::Subtotal | RowKind::Heading => {
                let width_pt: f32 = self.places.iter().map(|place| place.width_pt).sum();
                let cell = row.cells.first().map_or("", String::as_str);
                vec![text::break_lines(cell, set, width_pt - 4.0 * PAD_X_PT)]
            }
        }
    }

    fn height_pt(&self, kind: RowKind, lines: &Lines<'_>) -> f32 {
        let most = lines.iter().map(Vec::len).max().unwrap_or(1);
        self.height_of_pt(kind, most.max(1))
    }

    fn height_of_pt(&self, kind: RowKind, lines: usize) -> f32 {
        let least_pt = match kind {
            RowKind::ToWrite => HAND_PT,
            _ => 0.0,
        };
        (lines_pt(self.cell, lines) + 2.0 * self.pad_y_pt).max(least_pt)
    }

    fn head_lines(&self) -> Lines<'t> {
        let heads = self.table.columns.iter().zip(&self.places);
        heads
            .map(|(column, place)| {
                text::break_lines(&column.title, self.cell_head, place.width_pt - 2.0)
            })
            .collect()
    }

    fn head_height_pt(&self) -> f32 {
        let most = self.head_lines().iter().map(Vec::len).max().unwrap_or(1);
        lines_pt(self.cell_head, most) + 2.0 * self.pad_y_pt
    }

    /// The heads of the columns, on a shaded ground.
    fn head(&mut self, flow: &mut Flow<'_>) {
        self.frame_top_pt = flow.y_pt;
        let height_pt = self.head_height_pt();
        let ground = Rect {
            x_pt: flow.left_pt(),
            y_pt: flow.y_pt,
            width_pt: flow.style.width_pt(),
            height_pt,
        };
        flow.canvas.fill(ground, Ink::Mist);
        for (lines, place) in self.head_lines().iter().zip(&self.places) {
            let first_pt = flow.y_pt + (height_pt - lines_pt(self.cell_head, lines.len())) / 2.0;
            let middle_pt = place.x_pt + place.width_pt / 2.0;
            for (at, line) in lines.iter().enumerate() {
                let baseline_pt =
                    baseline_pt(self.cell_head, first_pt + lines_pt(self.cell_head, at));
                flow.canvas
                    .text(middle_pt, baseline_pt, self.cell_head, Align::Centre, line);
            }
        }
        self.columns_top_pt = Some(flow.y_pt);
        self.end_row(flow, height_pt);
    }

    fn next_page(&mut self, flow: &mut Flow<'_>) {
        self.close(flow);
        flow.next_page();
        self.head(flow);
    }

    /// A row, on a page where `below_pt` still fits under it.
    fn row_with(&mut self, flow: &mut Flow<'_>, row: &Row, lines: &Lines<'_>, below_pt: f32) {
        let height_pt = self.height_pt(row.kind, lines);
        let wanted_pt = height_pt + below_pt;
        let most_pt = flow.full_room_pt() - self.head_height_pt();
        if wanted_pt > flow.room_pt() && wanted_pt <= most_pt {
            self.next_page(flow);
        }
        let is_long = lines.iter().any(|cell| cell.len() > FIRST_ROWS);
        let is_crowded = is_long && wanted_pt > flow.room_pt();
        if height_pt > flow.room_pt() || is_crowded {
            self.long_row(flow, row, lines, below_pt);
        } else {
            self.row(flow, row, lines, 0, usize::MAX);
        }
    }

    /// Draws the lines `from..to` of a row.
    fn row(&mut self, flow: &mut Flow<'_>, row: &Row, lines: &Lines<'_>, from: usize, to: usize) {
        let set = self.set_of(row.kind);
        let most = lines.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let count = most.min(to) - from;
        let height_pt = self.height_of_pt(row.kind, count);
        if matches!(row.kind, RowKind::Subtotal | RowKind::Heading) {
            self.end_columns(flow);
            self.wide_row(flow, row.kind, lines, height_pt);
            return;
        }
        self.columns_top_pt.get_or_insert(flow.y_pt);
        for ((cell, place), text) in lines.iter().zip(&self.places).zip(&row.cells) {
            let set = place.set(set, text);
            let shown = cell.iter().skip(from).take(count);
            let first_pt = match row.kind {
                RowKind::ToWrite => flow.y_pt + (height_pt - lines_pt(self.cell, cell.len())) / 2.0,
                _ => flow.y_pt + self.pad_y_pt,
            };
            let x_pt = match place.align {
                Align::Left => place.x_pt + PAD_X_PT,
                Align::Centre => place.x_pt + place.width_pt / 2.0,
                Align::Right => place.x_pt + place.width_pt - PAD_X_PT,
            };
            for (at, line) in shown.enumerate() {
                if !line.is_empty() {
                    let baseline_pt = baseline_pt(self.cell, first_pt + lines_pt(self.cell, at));
                    flow.canvas.text(x_pt, baseline_pt, set, place.align, line);
                }
            }
        }
        if from == 0 {
            self.bars(flow, row);
        }
        self.end_row(flow, height_pt);
    }

    /// The bars of a row, as high as its first line.
    fn bars(&self, flow: &mut Flow<'_>, row: &Row) {
        let bars = row.cells.iter().zip(&self.places);
        for (cell, place) in bars.filter(|(_, place)| place.is_bar) {
            let hundredths = cell.parse::<f32>().unwrap_or_default().clamp(0.0, 100.0);
            let bar = Rect {
                x_pt: place.x_pt + PAD_X_PT,
                y_pt: flow.y_pt
                    + self.pad_y_pt
                    + (lines_pt(self.cell, 1) - self.cell.size_pt) / 2.0,
                width_pt: (place.width_pt - 2.0 * PAD_X_PT) * hundredths / 100.0,
                height_pt: self.cell.size_pt,
            };
            if bar.width_pt > 0.0 {
                flow.canvas.fill(bar, Ink::Grey);
            }
        }
    }

    /// A row of one cell.
    fn wide_row(&self, flow: &mut Flow<'_>, kind: RowKind, lines: &Lines<'_>, height_pt: f32) {
        let set = self.set_of(kind);
        if kind == RowKind::Subtotal {
            let ground = Rect {
                x_pt: flow.left_pt(),
                y_pt: flow.y_pt,
                width_pt: flow.style.width_pt(),
                height_pt,
            };
            flow.canvas.fill(ground, Ink::Mist);
            // The ground lies over the half of the line that the row before left here.
            let (left, right) = ((ground.x_pt, ground.y_pt), (ground.right_pt(), ground.y_pt));
            flow.canvas.rule(left, right, INNER_WEIGHT_PT);
        }
        let x_pt = flow.left_pt() + 2.0 * PAD_X_PT;
        for (at, line) in lines.iter().flatten().enumerate() {
            let baseline_pt = baseline_pt(set, flow.y_pt + self.pad_y_pt + lines_pt(set, at));
            flow.canvas.text(x_pt, baseline_pt, set, Align::Left, line);
        }
        self.end_row(flow, height_pt);
    }

    /// A row that no page can hold goes on page by page; its last piece stands where `below_pt` fits under it.
    fn long_row(&mut self, flow: &mut Flow<'_>, row: &Row, lines: &Lines<'_>, below_pt: f32) {
        let count = lines.iter().map(Vec::len).max().unwrap_or(1);
        let mut from = 0;
        while from < count {
            let is_fresh = flow.y_pt <= self.frame_top_pt + self.head_height_pt() + 0.1;
            let piece = Piece {
                line_pt: lines_pt(self.cell, 1),
                room_pt: flow.room_pt() - 2.0 * self.pad_y_pt,
                below_pt,
                is_fresh,
            };
            let Some(taken) = piece.lines(count - from) else {
                self.next_page(flow);
                continue;
            };
            let to = from + taken;
            self.row(flow, row, lines, from, to);
            from = to;
            if from < count {
                self.next_page(flow);
            }
        }
    }

    /// One line across instead of rows.
    fn nothing(&mut self, flow: &mut Flow<'_>) {
        self.end_columns(flow);
        let height_pt = lines_pt(self.cell, 2);
        let middle_pt = (flow.left_pt() + flow.right_pt()) / 2.0;
        let baseline_pt = baseline_pt(
            self.cell,
            flow.y_pt + (height_pt - lines_pt(self.cell, 1)) / 2.0,
        );
        flow.canvas.text(
            middle_pt,
            baseline_pt,
            self.cell,
            Align::Centre,
            &self.table.empty,
        );
        self.end_row(flow, height_pt);
    }

    fn end_row(&self, flow: &mut Flow<'_>, height_pt: f32) {
        let bottom_pt = flow.y_pt + height_pt;
        let (left_pt, right_pt) = (flow.left_pt(), flow.right_pt());
        flow.canvas
            .rule((left_pt, bottom_pt), (right_pt, bottom_pt), INNER_WEIGHT_PT);
        flow.advance(height_pt);
    }

    /// The lines between columns, down to here.
    fn end_columns(&mut self, flow: &mut Flow<'_>) {
        if let Some(top_pt) = self.columns_top_pt.take() {
            for place in self.places.iter().skip(1) {
                let bottom_pt = flow.y_pt;
                flow.canvas.rule(
                    (place.x_pt, top_pt),
                    (place.x_pt, bottom_pt),
                    INNER_WEIGHT_PT,
                );
            }
        }
    }

    /// The frame around what stands on this page.
    fn close(&mut self, flow: &mut Flow<'_>) {
        self.end_columns(flow);
        let rect = Rect {
            x_pt: flow.left_pt(),
            y_pt: self.frame_top_pt,
            width_pt: flow.style.width_pt(),
            height_pt: flow.y_pt - self.frame_top_pt,
        };
        flow.canvas.frame(rect, OUTER_WEIGHT_PT);
    }
}
