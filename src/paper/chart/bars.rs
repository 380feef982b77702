//! Upright bars with their numbers, each with the earlier figure beside it.
//!
//! Knows nothing of what is counted.

use super::plot::{
    self, HEADROOM_PT, Head, LABEL, LABEL_ASCENT_PT, LABEL_DESCENT_PT, Labels, Scale, count, number,
};
use super::{Bar, Bars};
use crate::paper::canvas::{Align, Canvas};
use crate::paper::page::{Ink, Rect};

const PLOT_HEIGHT_PT: f32 = 110.0;
/// How much of its place a bar, or a pair of bars, takes.
const FILLED: f32 = 0.66;
/// A lone bar is no wall.
const WIDEST_BAR_PT: f32 = 24.0;
/// A square of a shade in the legend.
const SIGN_PT: f32 = 7.0;
/// Between the top of a bar and its number.
const NUMBER_GAP_PT: f32 = 2.0;

const NOW: Ink = Ink::Grey;
const EARLIER: Ink = Ink::Silver;

/// A bar as it is drawn, and its number.
struct Drawn {
    rect: Rect,
    figure: f64,
    ink: Ink,
}

impl Bars {
    /// The earlier shade stands first, as it does in the pairs.
    fn keys(&self) -> Vec<&str> {
        if self.has_earlier() {
            vec![&self.legend.1, &self.legend.0]
        } else {
            Vec::new()
        }
    }

    fn has_earlier(&self) -> bool {
        self.bars.iter().any(|bar| bar.earlier.is_some())
    }

    fn labels(&self, width_pt: f32) -> Labels {
        Labels::fit(self.bars.iter().map(|bar| bar.label.as_str()), width_pt)
    }

    fn scale(&self) -> Scale {
        Scale::up_to(
            self.bars
                .iter()
                .flat_map(|bar| std::iter::once(bar.value).chain(bar.earlier)),
        )
    }

    fn head<'a>(&'a self, keys: &'a [&'a str]) -> Head<'a> {
        Head {
            caption: &self.caption,
            keys,
            sign_width_pt: SIGN_PT,
        }
    }

    pub(super) fn height_pt(&self, width_pt: f32) -> f32 {
        let keys = self.keys();
        let head = self.head(&keys);
        let labels = self.labels(self.scale().plot_width_pt(width_pt));
        head.height_pt(width_pt) + HEADROOM_PT + PLOT_HEIGHT_PT + labels.height_pt()
    }

    pub(super) fn draw(&self, rect: Rect, canvas: &mut Canvas) {
        let keys = self.keys();
        let head = self.head(&keys);
        let area = head.draw(rect, canvas, |canvas, at, x_pt, middle_pt| {
            let sign = Rect {
                x_pt,
                y_pt: middle_pt - SIGN_PT / 2.0,
                width_pt: SIGN_PT,
                height_pt: SIGN_PT,
            };
            canvas.fill(sign, if at == 0 { EARLIER } else { NOW });
        });
        let labels = self.labels(self.scale().plot_width_pt(rect.width_pt));
        let area = plot::below(area, HEADROOM_PT);
        let area = Rect {
            height_pt: (area.height_pt - labels.height_pt()).max(0.0),
            ..area
        };
        let plot = self.scale().draw(area, canvas);
        let bars = self.place(plot);
        for bar in bars.iter().filter(|bar| bar.rect.height_pt > 0.0) {
            canvas.fill(bar.rect, bar.ink);
        }
        plot::baseline(plot, self.bars.is_empty(), canvas);
        write_numbers(&bars, rect, canvas);
        labels.draw(plot, rect.x_pt, canvas);
    }

    fn place(&self, plot: Rect) -> Vec<Drawn> {
        let scale = self.scale();
        let place_pt = plot.width_pt / count(self.bars.len().max(1));
        let beside = if self.has_earlier() { 2.0 } else { 1.0 };
        let width_pt = (place_pt * FILLED / beside).min(WIDEST_BAR_PT);
        let place = |(at, bar): (usize, &Bar)| {
            let middle_pt = plot.x_pt + (count(at) + 0.5) * place_pt;
            let left_pt = middle_pt - width_pt * beside / 2.0;
            let drawn = move |figure: f64, column: f32, ink: Ink| {
                let height_pt = plot.height_pt * scale.share(figure);
                Drawn {
                    rect: Rect {
                        x_pt: left_pt + column * width_pt,
                        y_pt: plot.bottom_pt() - height_pt,
                        width_pt,
                        height_pt,
                    },
                    figure,
                    ink,
                }
            };
            let earlier = bar.earlier.map(|figure| drawn(figure, 0.0, EARLIER));
            earlier
                .into_iter()
                .chain([drawn(bar.value, beside - 1.0, NOW)])
        };
        self.bars.iter().enumerate().flat_map(place).collect()
    }
}

/// Numbers stand over their bars, the highest first; one that would touch another is left out. The earlier figures have
/// theirs only where there is room for all: a few among them would seem to be chosen.
fn write_numbers(bars: &[Drawn], rect: Rect, canvas: &mut Canvas) {
    let mut order: Vec<&Drawn> = bars.iter().collect();
    order.sort_by(|a, b| b.figure.total_cmp(&a.figure));
    let (now, earlier): (Vec<_>, Vec<_>) = order.into_iter().partition(|bar| bar.ink == NOW);
    let mut taken: Vec<Number> = Vec::new();
    for bar in now {
        taken.extend(place_number(bar, bars, &taken, rect));
    }
    let count = taken.len();
    for bar in &earlier {
        taken.extend(place_number(bar, bars, &taken, rect));
    }
    if taken.len() < count + earlier.len() {
        taken.truncate(count);
    }
    for number in taken {
        let set = LABEL.in_ink(number.ink);
        canvas.text(
            number.x_pt,
            number.baseline_pt,
            set,
            Align::Left,
            &number.text,
        );
    }
}

/// A number over its bar.
struct Number {
    x_pt: f32,
    baseline_pt: f32,
    ink: Ink,
    text: String,
    /// What it takes, with a little air at its sides.
    place: Rect,
}

fn place_number(bar: &Drawn, bars: &[Drawn], taken: &[Number], rect: Rect) -> Option<Number> {
    let text = number(bar.figure);
    let width_pt = LABEL.width_pt(&text);
    let x_pt = (bar.rect.x_pt + (bar.rect.width_pt - width_pt) / 2.0)
        .min(rect.right_pt() - width_pt)
        .max(rect.x_pt);
    let crossed = bars
        .iter()
        .map(|other| other.rect)
        .filter(|other| other.x_pt + 0.5 < x_pt + width_pt && other.right_pt() > x_pt + 0.5);
    let top_pt = crossed
        .map(|other| other.y_pt)
        .fold(bar.rect.y_pt, f32::min);
    // Raised over its neighbour, a number would read as the neighbour's own.
    let is_strayed = bar.rect.y_pt - top_pt > LABEL_ASCENT_PT;
    let baseline_pt = top_pt - NUMBER_GAP_PT;
    let place = Rect {
        x_pt: x_pt - 1.0,
        y_pt: baseline_pt - LABEL_ASCENT_PT,
        width_pt: width_pt + 2.0,
        height_pt: LABEL_ASCENT_PT + LABEL_DESCENT_PT,
    };
    let is_free = !is_strayed
        && width_pt <= rect.width_pt
        && !taken.iter().any(|other| touch(other.place, place));
    let ink = if bar.ink == NOW {
        Ink::Black
    } else {
        Ink::Grey
    };
    is_free.then_some(Number {
        x_pt,
        baseline_pt,
        ink,
        text,
        place,
    })
}

fn touch(one: Rect, other: Rect) -> bool {
    one.x_pt < other.right_pt()
        && other.x_pt < one.right_pt()
        && one.y_pt < other.bottom_pt()
        && other.y_pt < one.bottom_pt()
}
