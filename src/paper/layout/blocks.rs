//! Sentences, headings, charts, and figures set large.

use super::flow::Flow;
use super::keeping::AFTER_BLOCK_PT;
use crate::i18n::Language;
use crate::paper::canvas::{Align, Type};
use crate::paper::chart::Chart;
use crate::paper::form::{KeyFigure, Manner, Text};
use crate::paper::page::{Ink, Rect};
use crate::paper::style::{INNER_WEIGHT_PT, OUTER_WEIGHT_PT, baseline_pt, lines_pt};
use crate::paper::text;

/// White over a heading.
const BEFORE_HEADING_PT: f32 = 7.0;
/// White between a heading and what it is about.
const AFTER_HEADING_PT: f32 = 3.0;
/// How much further apart the lines of a letter stand than others.
const LETTER_LEADING: f32 = 1.2;
/// Key figures beside each other.
const FIGURES_A_ROW: usize = 4;

/// How sentences of a manner are set: type, where they stand, and from one line to the next.
fn setting(flow: &Flow<'_>, manner: Manner) -> (Type, Align, f32) {
    let (set, align) = match manner {
        Manner::Body => (flow.style.body, Align::Left),
        Manner::Close => (flow.style.close, Align::Left),
        Manner::Note => (flow.style.note, Align::Left),
        Manner::Centred => (flow.style.body, Align::Centre),
        Manner::Letter | Manner::LetterOpening => (flow.style.letter, Align::Left),
        Manner::LetterClosing => (flow.style.letter, Align::Right),
    };
    // A letter is set wider apart than what stands in boxes.
    let line_pt = match manner {
        Manner::Letter | Manner::LetterOpening | Manner::LetterClosing => {
            lines_pt(set, 1) * LETTER_LEADING
        }
        Manner::Body | Manner::Close | Manner::Note | Manner::Centred => lines_pt(set, 1),
    };
    (set, align, line_pt)
}

/// The paragraphs of sentences; a Chinese one begins two characters in.
fn paragraphs(flow: &Flow<'_>, text: &Text) -> Vec<String> {
    let is_chinese = flow.words.language() != Language::En;
    let is_indented =
        is_chinese && matches!(text.manner, Manner::Body | Manner::Close | Manner::Letter);
    let paragraphs = text.text.split('\n');
    paragraphs
        .map(|paragraph| {
            if is_indented && !paragraph.is_empty() {
                format!("\u{3000}\u{3000}{paragraph}")
            } else {
                paragraph.to_owned()
            }
        })
        .collect()
}

/// The height of sentences.
pub(super) fn text_height_pt(flow: &Flow<'_>, text: &Text) -> f32 {
    let (set, _, line_pt) = setting(flow, text.manner);
    let width_pt = flow.style.width_pt();
    let lines = |paragraph: &String| text::break_lines(paragraph, set, width_pt).len();
    let lines: usize = paragraphs(flow, text).iter().map(lines).sum();
    lines as f32 * line_pt
}

/// Sets sentences, a paragraph a line.
pub(super) fn text(flow: &mut Flow<'_>, text: &Text) {
    let (set, align, line_pt) = setting(flow, text.manner);
    let width_pt = flow.style.width_pt();
    let paragraphs = paragraphs(flow, text);
    for (place, paragraph) in paragraphs.iter().enumerate() {
        let is_last = place + 1 == paragraphs.len();
        let lines = text::break_lines(paragraph, set, width_pt);
        for (at, line) in lines.iter().enumerate() {
            // The first two lines stay together, and so do the last two.
            let together = if at == 0 || at + 2 == lines.len() {
                2.min(lines.len() - at)
            } else {
                1
            };
            let wanted_pt = line_pt * together as f32;
            if is_last && at + together == lines.len() {
                flow.want_with_tail(wanted_pt);
            } else {
                flow.want(wanted_pt);
            }
            let x_pt = match align {
                Align::Left => flow.left_pt(),
                Align::Centre => (flow.left_pt() + flow.right_pt()) / 2.0,
                Align::Right => flow.right_pt(),
            };
            let baseline_pt = baseline_pt(set, flow.y_pt);
            flow.canvas.text(x_pt, baseline_pt, set, align, line);
            flow.advance(line_pt);
        }
    }
    flow.space(AFTER_BLOCK_PT);
}

/// The height of a heading with the white around it.
pub(super) fn heading_height_pt(flow: &Flow<'_>, heading: &str) -> f32 {
    let set = flow.style.heading;
    let lines = text::break_lines(heading, set, flow.style.width_pt()).len();
    BEFORE_HEADING_PT + lines_pt(set, lines) + AFTER_HEADING_PT
}

/// Sets a heading, never at the foot of a page.
pub(super) fn heading(flow: &mut Flow<'_>, heading: &str) {
    set_heading(flow, heading, flow.style.heading, 0);
}

/// Sets a heading under a heading.
pub(super) fn subheading(flow: &mut Flow<'_>, heading: &str) {
    set_heading(flow, heading, flow.style.subheading, 1);
}

fn set_heading(flow: &mut Flow<'_>, heading: &str, set: Type, level: u8) {
    let width_pt = flow.style.width_pt();
    let lines = text::break_lines(heading, set, width_pt);
    flow.space(BEFORE_HEADING_PT);
    flow.want(lines_pt(set, lines.len()) + AFTER_HEADING_PT + flow.next_least_pt);
    let level = flow.heading_level() + level;
    flow.bookmark(heading, level);
    for line in lines {
        let (left_pt, baseline_pt) = (flow.left_pt(), baseline_pt(set, flow.y_pt));
        flow.canvas
            .text(left_pt, baseline_pt, set, Align::Left, line);
        flow.advance(lines_pt(set, 1));
    }
    flow.space(AFTER_HEADING_PT);
}

/// Draws a chart across the page.
pub(super) fn chart(flow: &mut Flow<'_>, chart: &Chart) {
    let width_pt = flow.style.width_pt();
    let height_pt = chart.height_pt(width_pt);
    flow.want_with_tail(height_pt);
    let rect = Rect {
        x_pt: flow.left_pt(),
        y_pt: flow.y_pt,
        width_pt,
        height_pt,
    };
    chart.draw(rect, &mut flow.canvas);
    flow.advance(height_pt);
    flow.space(8.0);
}

/// Sets figures large, up to four in a row of boxes.
pub(super) fn key_figures(flow: &mut Flow<'_>, figures: &[KeyFigure]) {
    let label = flow.style.label;
    let note = flow.style.note;
    let comparisons = figures
        .iter()
        .map(|it| it.comparisons.len())
        .max()
        .unwrap_or(0);
    let value = Type::hei(18.0);
    let height_pt = lines_pt(label, 1) + lines_pt(value, 1) + lines_pt(note, comparisons) + 7.0;
    for row in figures.chunks(FIGURES_A_ROW) {
        flow.want(height_pt);
        let frame = Rect {
            x_pt: flow.left_pt(),
            y_pt: flow.y_pt,
            width_pt: flow.style.width_pt(),
            height_pt,
        };
        let box_pt = frame.width_pt / row.len() as f32;
        for (at, figure) in row.iter().enumerate() {
            let left_pt = frame.x_pt + box_pt * at as f32;
            if at > 0 {
                let bottom_pt = frame.bottom_pt();
                flow.canvas
                    .rule((left_pt, frame.y_pt), (left_pt, bottom_pt), INNER_WEIGHT_PT);
            }
            key_figure(flow, figure, left_pt + box_pt / 2.0, box_pt - 8.0, value);
        }
        flow.canvas.frame(frame, OUTER_WEIGHT_PT);
        flow.advance(height_pt);
        flow.space(3.0);
    }
}

fn key_figure(flow: &mut Flow<'_>, figure: &KeyFigure, middle_pt: f32, width_pt: f32, value: Type) {
    let label = flow.style.label.in_ink(Ink::Grey);
    let note = flow.style.note;
    let mut y_pt = flow.y_pt + 3.5;
    let comparisons = figure.comparisons.iter().map(|line| (line.as_str(), note));
    let lines = [
        (figure.label.as_str(), label),
        (figure.value.as_str(), value),
    ];
    for (line, set) in lines.into_iter().chain(comparisons) {
        let fitting = fitted(set, line, width_pt);
        let baseline_pt = baseline_pt(set, y_pt);
        flow.canvas
            .text(middle_pt, baseline_pt, fitting, Align::Centre, line);
        y_pt += lines_pt(set, 1);
    }
}

/// The same type, smaller where the text would not fit.
pub(super) fn fitted(set: Type, text: &str, width_pt: f32) -> Type {
    let needed_pt = set.width_pt(text);
    if needed_pt <= width_pt {
        return set;
    }
    Type {
        size_pt: set.size_pt * width_pt / needed_pt,
        ..set
    }
}
