//! A text that somebody will copy letter by letter: a camera from its QR code, or a person from its lines, in which every
//! letter has a place of its own so that none is lost in counting.

use super::flow::Flow;
use crate::paper::canvas::{Align, Type};
use crate::paper::page::{Rect, mm};
use crate::paper::qr;
use crate::paper::style::{OUTER_WEIGHT_PT, baseline_pt, lines_pt};

/// The side of the code: a letter of it is wider than half a millimetre, which any telephone reads.
const CODE_MM: f32 = 52.0;
/// The most that one letter's place is wide.
const MOST_PITCH_PT: f32 = 8.0;
const PAD_PT: f32 = 6.0;

fn letters() -> Type {
    Type::song(6.9)
}

/// The room it takes.
pub(super) fn height_pt(text: &str) -> f32 {
    lines_pt(letters(), text.lines().count()) + 3.0 * PAD_PT + mm(CODE_MM)
}

/// Sets the lines in a frame, and the code under them where one holds the text.
pub(super) fn set(flow: &mut Flow<'_>, text: &str) {
    flow.want(height_pt(text));
    let set = letters();
    let columns = text.lines().map(|line| line.chars().count()).max();
    let width_pt = flow.style.width_pt();
    let pitch_pt = (width_pt - 2.0 * PAD_PT) / columns.unwrap_or(1).max(1) as f32;
    let pitch_pt = pitch_pt.min(MOST_PITCH_PT);
    let frame = Rect {
        x_pt: flow.left_pt(),
        y_pt: flow.y_pt,
        width_pt,
        height_pt: lines_pt(set, text.lines().count()) + 2.0 * PAD_PT,
    };
    for (at, line) in text.lines().enumerate() {
        let baseline_pt = baseline_pt(set, frame.y_pt + PAD_PT + lines_pt(set, at));
        for (column, letter) in line.chars().enumerate() {
            let middle_pt = frame.x_pt + PAD_PT + pitch_pt * (column as f32 + 0.5);
            let letter = letter.to_string();
            flow.canvas
                .text(middle_pt, baseline_pt, set, Align::Centre, &letter);
        }
    }
    flow.canvas.frame(frame, OUTER_WEIGHT_PT);
    flow.advance(frame.height_pt + PAD_PT);
    let side_pt = mm(CODE_MM);
    let square = Rect {
        x_pt: (flow.left_pt() + flow.right_pt() - side_pt) / 2.0,
        y_pt: flow.y_pt,
        width_pt: side_pt,
        height_pt: side_pt,
    };
    if let Some(code) = qr::shape(text, square) {
        flow.canvas.shape(code);
        flow.advance(side_pt);
    }
    flow.space(PAD_PT);
}
