//! The head of a leaf, and covers.

use super::flow::Flow;
use crate::paper::canvas::{Align, Type};
use crate::paper::form::{Cover, Leaf};
use crate::paper::page::{Item, Rect, Rule, mm};
use crate::paper::style::{self, INNER_WEIGHT_PT, baseline_pt, lines_pt};
use crate::paper::{qr, text};

/// A line of the head is set no smaller than so, in sizes of its kind.
const LEAST_HEAD_SCALE: f32 = 0.8;

/// School, title and subtitle in the middle; number and QR code at the right; marks at the left.
pub(super) fn head(flow: &mut Flow<'_>, leaf: &Leaf) {
    if leaf.title.is_empty() {
        return;
    }
    let top_pt = flow.y_pt;
    let mut y_pt = top_pt;
    let middle_pt = (flow.left_pt() + flow.right_pt()) / 2.0;
    let (marks_right_pt, marks_end_pt) = marks(flow, &leaf.marks, top_pt);
    let beside_pt = (marks_right_pt - flow.left_pt()).max(flow.style.qr_pt) + 4.0;
    let width_pt = flow.style.width_pt() - 2.0 * beside_pt;
    let school = flow.school_name().to_owned();
    for (line, set) in [
        (school.as_str(), flow.style.school),
        (leaf.title.as_str(), flow.style.title),
        (leaf.subtitle.as_str(), flow.style.heading_note),
    ] {
        let (fitting, lines) = balanced(line, set, width_pt);
        for line in lines {
            if !line.is_empty() {
                let baseline_pt = baseline_pt(set, y_pt);
                flow.canvas
                    .text(middle_pt, baseline_pt, fitting, Align::Centre, line);
                y_pt += lines_pt(set, 1);
            }
        }
    }
    if let Some(number) = &leaf.number {
        let side_pt = flow.style.qr_pt;
        let rect = Rect {
            x_pt: flow.right_pt() - side_pt,
            y_pt: top_pt,
            width_pt: side_pt,
            height_pt: side_pt,
        };
        if let Some(code) = qr::shape(number, rect) {
            flow.canvas.shape(code);
            y_pt = y_pt.max(rect.bottom_pt() + 2.0);
        }
    }
    y_pt = y_pt.max(marks_end_pt + 1.5);
    flow.y_pt = y_pt;
    number_line(flow, leaf);
}

/// A line of the head that is a little too long is set smaller; a longer one in lines of about one length, so that none
/// holds only the last two characters of a school's name.
fn balanced(line: &str, set: Type, width_pt: f32) -> (Type, Vec<&str>) {
    let needed_pt = set.width_pt(line);
    let scale = width_pt / needed_pt.max(f32::EPSILON) * 0.999;
    if (LEAST_HEAD_SCALE..1.0).contains(&scale) {
        let size_pt = set.size_pt * scale;
        return (Type { size_pt, ..set }, vec![line]);
    }
    let lines = text::break_lines(line, set, width_pt);
    let even_pt = needed_pt / lines.len() as f32 + 2.0 * set.size_pt;
    let even = text::break_lines(line, set, even_pt.min(width_pt));
    (
        set,
        if even.len() == lines.len() {
            even
        } else {
            lines
        },
    )
}

/// The last line of the head: a note at the left, the number at the right.
fn number_line(flow: &mut Flow<'_>, leaf: &Leaf) {
    let number = match (&leaf.number, &leaf.paper_serial) {
        (Some(number), _) => Some(("paper-number", number)),
        (None, Some(serial)) => Some(("paper-serial", serial)),
        (None, None) => None,
    };
    let set = flow.style.heading_note;
    if number.is_some() || !leaf.heading_note.is_empty() {
        let baseline_pt = baseline_pt(set, flow.y_pt);
        let (left_pt, right_pt) = (flow.left_pt(), flow.right_pt());
        flow.canvas
            .text(left_pt, baseline_pt, set, Align::Left, &leaf.heading_note);
        if let Some((key, number)) = number {
            let said = flow.words.with(key, &[("number", number.as_str().into())]);
            flow.canvas
                .text(right_pt, baseline_pt, set, Align::Right, &said);
        }
        flow.y_pt += lines_pt(set, 1);
    }
    flow.y_pt += 4.0;
}

/// Marks in a box at the upper left; returns where they end, to the right and below.
fn marks(flow: &mut Flow<'_>, marks: &[String], top_pt: f32) -> (f32, f32) {
    let set = flow.style.label;
    let (left_pt, pad_pt) = (flow.left_pt(), 3.0);
    let most_pt = flow.style.width_pt() / 3.4;
    let (mut right_pt, mut y_pt) = (left_pt, top_pt);
    for mark in marks {
        let lines = text::break_lines(mark, set, most_pt);
        let widths = lines.iter().map(|line| set.width_pt(line));
        let rect = Rect {
            x_pt: left_pt,
            y_pt,
            width_pt: widths.fold(0.0, f32::max) + 2.0 * pad_pt,
            height_pt: lines_pt(set, lines.len()) + pad_pt,
        };
        flow.canvas.frame(rect, style::OUTER_WEIGHT_PT);
        for (at, line) in lines.iter().enumerate() {
            let baseline_pt = baseline_pt(set, y_pt + pad_pt / 2.0 + lines_pt(set, at));
            flow.canvas
                .text(left_pt + pad_pt, baseline_pt, set, Align::Left, line);
        }
        right_pt = right_pt.max(rect.right_pt());
        y_pt = rect.bottom_pt() + 3.0;
    }
    (right_pt, y_pt)
}

/// A cover: the school and a large title in the upper half, labelled lines in the lower.
pub(super) fn cover(flow: &mut Flow<'_>, cover: &Cover) {
    let middle_pt = (flow.left_pt() + flow.right_pt()) / 2.0;
    let height_pt = flow.style.page_height_pt;
    let width_pt = flow.style.width_pt();
    let school = flow.school_name().to_owned();
    let mut y_pt = height_pt * 0.2;
    for (line, set, after_pt) in [
        (school.as_str(), Type::song(18.0), 14.0),
        (cover.title.as_str(), Type::hei(34.0), 16.0),
        (cover.subtitle.as_str(), Type::song(16.0), 0.0),
    ] {
        for line in text::break_lines(line, set, width_pt) {
            flow.canvas
                .text(middle_pt, baseline_pt(set, y_pt), set, Align::Centre, line);
            y_pt += lines_pt(set, 1);
        }
        y_pt += after_pt;
    }
    // In the lower half where they fit, higher where a long book has many.
    let set = Type::song(13.0);
    let room_pt = mm(82.0) - 8.0;
    let count = |(_, value): &(String, String)| text::break_lines(value, set, room_pt).len();
    let lines: usize = cover.lines.iter().map(count).sum();
    let needed_pt = lines as f32 * (lines_pt(set, 1) + 8.0);
    y_pt = y_pt.max((height_pt * 0.58).min(flow.style.end_pt() - needed_pt));
    cover_lines(flow, cover, middle_pt, y_pt);
}

/// Labels right of a common edge, values on lines left of it.
fn cover_lines(flow: &mut Flow<'_>, cover: &Cover, middle_pt: f32, mut y_pt: f32) {
    let set = Type::song(13.0);
    let label_set = Type::hei(12.0);
    let labels = cover
        .lines
        .iter()
        .map(|(label, _)| label_set.width_pt(label));
    let label_pt = labels.fold(0.0, f32::max);
    let value_pt = mm(82.0);
    let edge_pt = middle_pt - (label_pt + 8.0 + value_pt) / 2.0 + label_pt;
    for (label, value) in &cover.lines {
        let lines = text::break_lines(value, set, value_pt - 8.0);
        let first_pt = baseline_pt(set, y_pt);
        flow.canvas
            .text(edge_pt, first_pt, label_set, Align::Right, label);
        for line in &lines {
            let base_pt = baseline_pt(set, y_pt);
            let value_middle_pt = edge_pt + 8.0 + value_pt / 2.0;
            flow.canvas
                .text(value_middle_pt, base_pt, set, Align::Centre, line);
            flow.canvas.item(Item::Rule(Rule {
                from_pt: (edge_pt + 8.0, base_pt + 4.5),
                to_pt: (edge_pt + 8.0 + value_pt, base_pt + 4.5),
                weight_pt: INNER_WEIGHT_PT,
                is_dashed: false,
                ink: crate::paper::page::Ink::Black,
            }));
            y_pt += lines_pt(set, 1) + 8.0;
        }
    }
    let end_pt = y_pt - flow.y_pt;
    flow.advance(end_pt.max(0.0));
}
