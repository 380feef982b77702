//! What every drawing of figures has in common: the caption with its legend, the round scale, labels that fit.
//!
//! Knows nothing of bars and lines.

use std::borrow::Cow;

use unicode_linebreak::linebreaks;

use crate::paper::canvas::{Align, Canvas, Type};
use crate::paper::page::{Ink, Item, Rect, Rule};

/// What is shown.
pub(super) const CAPTION: Type = Type::hei(10.0);
/// Labels and numbers.
pub(super) const LABEL: Type = Type::song(7.5);
/// From one line of labels to the next.
pub(super) const LABEL_LINE_PT: f32 = 9.5;
/// How far the letters of a label reach above their baseline, and below it.
pub(super) const LABEL_ASCENT_PT: f32 = 6.9;
pub(super) const LABEL_DESCENT_PT: f32 = 1.8;
/// The line the figures stand on.
pub(super) const BASELINE_WEIGHT_PT: f32 = 0.6;

const CAPTION_LINE_PT: f32 = 17.0;
const CAPTION_ASCENT_PT: f32 = 9.2;
const KEY_LINE_PT: f32 = 12.0;
/// Between the keys of a legend, and between a key's sign and its name.
const KEY_GAP_PT: f32 = 12.0;
const SIGN_GAP_PT: f32 = 3.0;
/// Above the highest line of the scale, for the number on a bar that reaches it.
pub(super) const HEADROOM_PT: f32 = 11.0;
/// Between the scale's figures and its lines.
const MARK_GAP_PT: f32 = 4.0;
/// Between two labels side by side.
const LABEL_GAP_PT: f32 = 3.0;
/// In narrower places a name is left out rather than broken: a syllable says nothing.
const BREAKABLE_PT: f32 = 24.0;
const LONGEST_LABEL_PT: f32 = 64.0;
/// How much wider a line may be for the sake of a break where the name falls apart by itself.
const SEAM_PT: f32 = 16.0;
/// Anything higher is a mistake, and its scale would be all noughts.
const MOST_FIGURE: f64 = 1e15;
/// How many steps a scale has at most.
const MOST_STEPS: f64 = 5.0;

/// The caption and, at its right or below it, what each sign means.
pub(super) struct Head<'a> {
    pub caption: &'a str,
    /// The names of the signs.
    pub keys: &'a [&'a str],
    /// How wide a sign is.
    pub sign_width_pt: f32,
}

impl Head<'_> {
    fn keys_width_pt(&self) -> f32 {
        let keys = self.keys.iter().map(|key| self.key_width_pt(key));
        keys.sum::<f32>() - KEY_GAP_PT
    }

    fn key_width_pt(&self, key: &str) -> f32 {
        self.sign_width_pt + SIGN_GAP_PT + LABEL.width_pt(key) + KEY_GAP_PT
    }

    fn is_on_one_line(&self, width_pt: f32) -> bool {
        self.keys.is_empty()
            || CAPTION.width_pt(self.caption) + KEY_GAP_PT + self.keys_width_pt() <= width_pt
    }

    pub fn height_pt(&self, width_pt: f32) -> f32 {
        if self.is_on_one_line(width_pt) {
            CAPTION_LINE_PT
        } else {
            CAPTION_LINE_PT + KEY_LINE_PT
        }
    }

    /// Draws it at the top, and each sign through `sign`: its number, the left edge and the middle of the line.
    /// Answers what is left for the figures.
    pub fn draw(
        &self,
        rect: Rect,
        canvas: &mut Canvas,
        sign: impl Fn(&mut Canvas, usize, f32, f32),
    ) -> Rect {
        let baseline_pt = rect.y_pt + CAPTION_ASCENT_PT;
        let caption = shorten(CAPTION, self.caption, rect.width_pt);
        canvas.text(rect.x_pt, baseline_pt, CAPTION, Align::Left, &caption);
        let is_on_one_line = self.is_on_one_line(rect.width_pt);
        let (mut x_pt, key_baseline_pt) = if is_on_one_line {
            (rect.right_pt() - self.keys_width_pt(), baseline_pt)
        } else {
            (rect.x_pt, baseline_pt + KEY_LINE_PT)
        };
        for (at, key) in self.keys.iter().enumerate() {
            let name_x_pt = x_pt + self.sign_width_pt + SIGN_GAP_PT;
            let name = shorten(LABEL, key, rect.right_pt() - name_x_pt);
            if name.is_empty() {
                break;
            }
            sign(canvas, at, x_pt, key_baseline_pt - 2.6);
            canvas.text(name_x_pt, key_baseline_pt, LABEL, Align::Left, &name);
            x_pt += self.key_width_pt(key);
        }
        below(rect, self.height_pt(rect.width_pt))
    }
}

/// What is left of a rectangle below its uppermost part.
pub(super) fn below(rect: Rect, height_pt: f32) -> Rect {
    Rect {
        y_pt: rect.y_pt + height_pt,
        height_pt: (rect.height_pt - height_pt).max(0.0),
        ..rect
    }
}

/// A scale from nothing to a round number, in round steps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    step: f64,
    steps: u32,
}

impl Scale {
    /// The scale that the highest figure fits on. Whole figures get whole steps.
    pub fn up_to(figures: impl Iterator<Item = f64>) -> Self {
        let (mut most, mut is_whole) = (0.0_f64, true);
        for figure in figures.map(plain) {
            most = most.max(figure);
            is_whole &= figure.fract() == 0.0;
        }
        let rough = most / MOST_STEPS;
        let magnitude = if rough > 0.0 {
            10_f64.powf(rough.log10().floor())
        } else {
            1.0
        };
        let rounded = [1.0, 2.0, 5.0, 10.0].map(|it| it * magnitude);
        let step = rounded.into_iter().find(|it| *it >= rough).unwrap_or(rough);
        let step = if is_whole { step.max(1.0) } else { step };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most ten steps"
        )]
        let steps = (most / step).ceil().clamp(1.0, 10.0) as u32;
        Self { step, steps }
    }

    /// The figures beside the scale's lines, from the lowest.
    pub fn marks(self) -> impl Iterator<Item = f64> {
        (0..=self.steps).map(move |at| self.step * f64::from(at))
    }

    /// How much of the plot's height a figure takes.
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1")]
    pub fn share(self, figure: f64) -> f32 {
        (plain(figure) / (self.step * f64::from(self.steps))).clamp(0.0, 1.0) as f32
    }

    /// How wide the plot is beside the scale, of so much width for both.
    pub fn plot_width_pt(self, width_pt: f32) -> f32 {
        let widths = self.marks().map(|mark| LABEL.width_pt(&number(mark)));
        width_pt - widths.fold(0.0, f32::max).min(width_pt / 4.0) - MARK_GAP_PT
    }

    /// Draws the scale at the left and answers where the figures go.
    pub fn draw(self, area: Rect, canvas: &mut Canvas) -> Rect {
        let width_pt = area.width_pt - self.plot_width_pt(area.width_pt);
        let plot = Rect {
            x_pt: area.x_pt + width_pt,
            width_pt: area.width_pt - width_pt,
            ..area
        };
        let set = LABEL.in_ink(Ink::Grey);
        for figure in self.marks() {
            let y_pt = plot.bottom_pt() - plot.height_pt * self.share(figure);
            let mark = number(figure);
            let mark = shorten(set, &mark, width_pt - MARK_GAP_PT);
            canvas.text(
                plot.x_pt - MARK_GAP_PT,
                y_pt + 2.6,
                set,
                Align::Right,
                &mark,
            );
            if figure > 0.0 {
                canvas.item(Item::Rule(Rule {
                    from_pt: (plot.x_pt, y_pt),
                    to_pt: (plot.right_pt(), y_pt),
                    weight_pt: 0.4,
                    is_dashed: false,
                    ink: Ink::Haze,
                }));
            }
        }
        plot
    }
}

/// Draws the line that figures stand on, over what stands on it; and a dash where there is nothing.
pub(super) fn baseline(plot: Rect, is_empty: bool, canvas: &mut Canvas) {
    let y_pt = plot.bottom_pt();
    canvas.rule(
        (plot.x_pt, y_pt),
        (plot.right_pt(), y_pt),
        BASELINE_WEIGHT_PT,
    );
    if is_empty {
        let (x_pt, y_pt) = (
            plot.x_pt + plot.width_pt / 2.0,
            plot.y_pt + plot.height_pt / 2.0,
        );
        canvas.text(x_pt, y_pt, LABEL.in_ink(Ink::Grey), Align::Centre, "—");
    }
}

/// The labels below a plot, each in the middle of its equal share of the width.
pub(super) struct Labels {
    /// The lines of each label that is shown.
    shown: Vec<Option<Vec<String>>>,
}

impl Labels {
    /// Breaks or shortens what is too wide; in places too narrow for that, shows only every second or third label.
    pub fn fit<'a>(labels: impl Iterator<Item = &'a str>, plot_width_pt: f32) -> Self {
        let labels: Vec<_> = labels.collect();
        let place_pt = plot_width_pt / count(labels.len().max(1));
        let widths = labels.iter().map(|label| LABEL.width_pt(label));
        let widest_pt = widths.fold(0.0, f32::max).min(LONGEST_LABEL_PT);
        let room_pt = place_pt - LABEL_GAP_PT;
        if widest_pt > room_pt && place_pt < BREAKABLE_PT {
            let every = ((widest_pt + LABEL_GAP_PT) / place_pt).ceil().max(1.0);
            let shown = labels.iter().enumerate().map(|(at, label)| {
                let is_shown = count(at) % every == 0.0;
                is_shown.then(|| vec![shorten(LABEL, label, LONGEST_LABEL_PT).into_owned()])
            });
            return Self {
                shown: shown.collect(),
            };
        }
        let shown = labels.iter().map(|label| Some(break_label(label, room_pt)));
        Self {
            shown: shown.collect(),
        }
    }

    pub fn height_pt(&self) -> f32 {
        let lines = self.shown.iter().flatten().map(Vec::len).max();
        4.0 + count(lines.unwrap_or(1)) * LABEL_LINE_PT
    }

    /// Draws them; the first may reach below the scale, as far as `left_pt`.
    pub fn draw(&self, plot: Rect, left_pt: f32, canvas: &mut Canvas) {
        let place_pt = plot.width_pt / count(self.shown.len().max(1));
        let mut free_from_pt = left_pt;
        for (at, lines) in self.shown.iter().enumerate() {
            let Some(lines) = lines else { continue };
            let half_pt = lines
                .iter()
                .map(|text| LABEL.width_pt(text))
                .fold(0.0, f32::max)
                / 2.0;
            let x_pt = (plot.x_pt + (count(at) + 0.5) * place_pt)
                .max(left_pt + half_pt)
                .min(plot.right_pt() - half_pt);
            if x_pt - half_pt < free_from_pt {
                continue;
            }
            free_from_pt = x_pt + half_pt;
            for (line, text) in lines.iter().enumerate() {
                let baseline_pt =
                    plot.bottom_pt() + 3.0 + LABEL_ASCENT_PT + count(line) * LABEL_LINE_PT;
                canvas.text(x_pt, baseline_pt, LABEL, Align::Centre, text);
            }
        }
    }
}

/// One line, or two of about the same width where a line may end; else what fits of it.
fn break_label(label: &str, room_pt: f32) -> Vec<String> {
    let label = label.trim();
    if LABEL.width_pt(label) <= room_pt {
        return vec![label.to_owned()];
    }
    let parts = linebreaks(label).filter_map(|(at, _)| {
        let (first, second) = label.split_at_checked(at)?;
        let parts = (first.trim_end(), second.trim_start());
        let is_fit = !parts.1.is_empty() && LABEL.width_pt(parts.0) <= room_pt;
        is_fit.then_some(parts)
    });
    // The best of those that show all of it, or else the one that shows most.
    let rank = |parts: &(&str, &str)| {
        let (first_pt, second_pt) = (LABEL.width_pt(parts.0), LABEL.width_pt(parts.1));
        if second_pt <= room_pt {
            let seam_pt = if is_seam(parts.1) { SEAM_PT } else { 0.0 };
            first_pt.max(second_pt) - seam_pt
        } else {
            2.0 * room_pt - first_pt
        }
    };
    let best = parts.min_by(|a, b| rank(a).total_cmp(&rank(b)));
    let (first, second) = best.unwrap_or_else(|| {
        let mut width_pt = 0.0;
        let full = label.char_indices().find(|(at, c)| {
            width_pt += LABEL.width_pt(c.encode_utf8(&mut [0; 4]));
            *at > 0 && width_pt > room_pt
        });
        label.split_at(full.map_or(label.len(), |(at, _)| at))
    });
    vec![
        first.to_owned(),
        shorten(LABEL, second, room_pt).into_owned(),
    ]
}

/// Whether a name falls apart by itself before this: 教务处（招生办）, 2026年10月.
fn is_seam(rest: &str) -> bool {
    rest.starts_with(['（', '(']) || rest.starts_with(|c: char| c.is_ascii_digit())
}

/// A text, or its beginning and … where it is wider than there is room; nothing where not even … fits.
pub(super) fn shorten(set: Type, text: &str, room_pt: f32) -> Cow<'_, str> {
    // What was measured to fit exactly may be a rounding away from it.
    let room_pt = room_pt + 0.01;
    if set.width_pt(text) <= room_pt {
        return text.into();
    }
    let mut left_pt = room_pt - set.width_pt("…");
    if left_pt < 0.0 {
        return "".into();
    }
    let kept = text.chars().take_while(|c| {
        left_pt -= set.width_pt(c.encode_utf8(&mut [0; 4]));
        left_pt >= 0.0
    });
    let mut short: String = kept.collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short.into()
}

/// A figure without needless places.
pub(super) fn number(figure: f64) -> String {
    let figure = plain(figure);
    // What is left of 0.1 + 0.2 is no place worth printing.
    let rounded = (figure * 100.0).round() / 100.0;
    rounded.to_string()
}

/// What can be drawn: nothing below nothing, and nothing that is no number.
fn plain(figure: f64) -> f64 {
    if figure.is_finite() {
        figure.clamp(0.0, MOST_FIGURE)
    } else {
        0.0
    }
}

/// A count as a length.
#[expect(
    clippy::cast_precision_loss,
    reason = "a drawing has some dozens of places"
)]
pub(super) fn count(count: usize) -> f32 {
    count as f32
}
