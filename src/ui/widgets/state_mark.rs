//! A state shown by a word and a shape, so that it can be told apart without colour.
//!
//! Must not know: which record is in which state. The shapes are painted, not written: the fonts hold no ✓, and a
//! missing mark would be a missing state.

use std::f32::consts::TAU;

use egui::{Color32, Painter, Pos2, Rect, Response, RichText, Sense, Shape, Stroke, Ui, Vec2};

use crate::ui::theme::{Tokens, tokens};

/// The shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// ● too late.
    Overdue,
    /// ○ to be done.
    Due,
    /// ◇ waiting for somebody.
    Waiting,
    /// ✓ done.
    Done,
    /// ⊘ void.
    Void,
    /// A triangle with a stroke: something is wrong here.
    Wrong,
}

impl Mark {
    /// The colour that goes with the shape.
    #[must_use]
    pub fn color(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Overdue | Self::Wrong => tokens.danger,
            Self::Due => tokens.warn,
            Self::Waiting => tokens.accent,
            Self::Done => tokens.ok,
            Self::Void => tokens.ink_soft,
        }
    }
}

/// Draws the shape and the word. The response is the word's.
pub fn state_mark_ui(ui: &mut Ui, mark: Mark, word: &str) -> Response {
    let color = mark.color(tokens(ui));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let text = RichText::new(word).color(color);
        // At the right end of a line things are placed from right to left; the shape comes first all the same.
        if ui.layout().prefer_right_to_left() {
            let response = ui.label(text);
            mark_shape_ui(ui, mark, color, 13.0);
            response
        } else {
            mark_shape_ui(ui, mark, color, 13.0);
            ui.label(text)
        }
    })
    .inner
}

/// Draws the shape alone, `size` points wide and high. It says nothing to screen readers: a word stands beside it.
pub fn mark_shape_ui(ui: &mut Ui, mark: Mark, color: Color32, size: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint_mark(ui.painter(), mark, rect, color);
}

/// Paints the shape into a square.
pub fn paint_mark(painter: &Painter, mark: Mark, rect: Rect, color: Color32) {
    let (center, radius) = (rect.center(), rect.width() / 2.0 - 1.0);
    let stroke = Stroke::new((rect.width() / 8.0).max(1.5), color);
    let at = |x: f32, y: f32| center + Vec2::new(x, y) * radius;
    match mark {
        Mark::Overdue => {
            painter.circle_filled(center, radius, color);
        }
        Mark::Due => {
            painter.circle_stroke(center, radius, stroke);
        }
        Mark::Waiting => {
            painter.add(Shape::closed_line(
                vec![at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)],
                stroke,
            ));
        }
        Mark::Done => {
            painter.line(
                vec![at(-0.9, 0.1), at(-0.25, 0.75), at(0.95, -0.65)],
                stroke,
            );
        }
        Mark::Void => {
            painter.circle_stroke(center, radius, stroke);
            let along = TAU / 8.0;
            let end = |sign: f32| -> Pos2 { at(sign * along.cos(), sign * along.sin()) };
            painter.line_segment([end(-1.0), end(1.0)], stroke);
        }
        Mark::Wrong => {
            let line = Stroke::new(1.5, color);
            painter.add(Shape::closed_line(
                vec![at(0.0, -0.95), at(1.05, 0.9), at(-1.05, 0.9)],
                line,
            ));
            painter.line_segment([at(0.0, -0.25), at(0.0, 0.3)], line);
            painter.circle_filled(at(0.0, 0.6), 0.9, color);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::window;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn every_state_has_its_word() {
        let window = window(|ui| {
            for (mark, word) in [
                (Mark::Overdue, "超期"),
                (Mark::Due, "今天到期"),
                (Mark::Waiting, "待签收"),
                (Mark::Done, "已办结"),
                (Mark::Void, "已作废"),
                (Mark::Wrong, "有误"),
            ] {
                state_mark_ui(ui, mark, word);
            }
        });
        for word in ["超期", "今天到期", "待签收", "已办结", "已作废", "有误"] {
            window.get_by_label(word);
        }
    }
}
