//! A small bar chart: a fortnight at a glance.
//!
//! Must not know: what is counted.

use egui::{
    Align2, FontId, Rect, Response, Role, Sense, Stroke, TextStyle, Ui, Vec2, WidgetInfo, pos2,
};

use super::chart_points::{Point, points_ui};
use crate::ui::fonts;
use crate::ui::theme::tokens;

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What stands below it, short: `22`.
    pub label: String,
    /// How high it is.
    pub value: u32,
    /// The whole of it in words, for the pointer and for screen readers: `11月22日 12人次`.
    pub spoken: String,
    /// Drawn in the accent colour.
    pub is_today: bool,
    /// Its label is drawn softer.
    pub is_weekend: bool,
}

/// Draws the bars into `size` points. Their values stand above them if there is room. `name` is what the chart is
/// called; screen readers hear it and then every bar.
pub fn bars_ui(ui: &mut Ui, name: &str, bars: &[Bar], size: Vec2) -> Response {
    let response = framed_ui(ui, name, bars, size);
    let column_width = response.rect.width() / bars.len().max(1) as f32;
    let pointed = response
        .hover_pos()
        .map(|at| ((at.x - response.rect.left()) / column_width) as usize);
    columns_ui(ui, response.rect, bars, pointed);
    match pointed.and_then(|index| bars.get(index)) {
        Some(bar) => response.on_hover_text_at_pointer(bar.spoken.as_str()),
        None => response,
    }
}

/// The same of bars that lead somewhere: each can be pointed at and pressed, by pointer and keyboard. Gives the bar that was
/// pressed.
pub fn leading_bars_ui(ui: &mut Ui, name: &str, bars: &[Bar], size: Vec2) -> Option<usize> {
    let chart = framed_ui(ui, name, bars, size);
    let points: Vec<Point<'_>> = bars
        .iter()
        .enumerate()
        .map(|(index, bar)| Point {
            rect: column(chart.rect, bars.len(), index),
            spoken: &bar.spoken,
        })
        .collect();
    let pointed = points_ui(ui, chart.id, &points);
    columns_ui(ui, chart.rect, bars, pointed.at);
    pointed.pressed
}

/// The place of the chart, named for screen readers.
fn framed_ui(ui: &mut Ui, name: &str, bars: &[Bar], size: Vec2) -> Response {
    let (_, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(
            bars.iter()
                .map(|bar| bar.spoken.as_str())
                .collect::<Vec<_>>()
                .join("\n"),
        );
    });
    response
}

/// The place of one bar of so many.
fn column(chart: Rect, count: usize, index: usize) -> Rect {
    let width = chart.width() / count.max(1) as f32;
    let left = chart.left() + width * index as f32;
    Rect::from_min_size(pos2(left, chart.top()), Vec2::new(width, chart.height()))
}

fn columns_ui(ui: &Ui, chart: Rect, bars: &[Bar], pointed: Option<usize>) {
    if !ui.is_rect_visible(chart) {
        return;
    }
    let highest = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    for (index, bar) in bars.iter().enumerate() {
        let share = bar.value as f32 / highest as f32;
        let place = column(chart, bars.len(), index);
        bar_ui(ui, place, bar, share, pointed == Some(index));
    }
}

fn bar_ui(ui: &Ui, column: Rect, bar: &Bar, share: f32, is_pointed: bool) {
    let tokens = tokens(ui);
    let painter = ui.painter();
    let small = FontId {
        size: 12.0,
        ..TextStyle::Small.resolve(ui.style())
    };
    let row_height = 17.0;
    let label_font = if bar.is_today {
        FontId {
            family: fonts::bold(),
            ..small.clone()
        }
    } else {
        small.clone()
    };
    let label_color = match (bar.is_today, bar.is_weekend) {
        (true, _) => tokens.accent,
        (false, true) => tokens.ink_soft,
        (false, false) => tokens.ink,
    };
    painter.text(
        column.center_bottom(),
        Align2::CENTER_BOTTOM,
        &bar.label,
        label_font,
        label_color,
    );

    let ground = column.bottom() - row_height - 2.0;
    let room = ground - column.top() - row_height;
    let width = (column.width() * 0.62).min(26.0);
    // A day without anybody keeps a hair of a bar: the day was there.
    let height = (room * share).max(1.0);
    let filled = Rect::from_min_max(
        pos2(column.center().x - width / 2.0, ground - height),
        pos2(column.center().x + width / 2.0, ground),
    );
    let color = match (bar.is_today, is_pointed) {
        (true, _) => tokens.accent,
        (false, true) => tokens.ink_soft,
        (false, false) => tokens.outline,
    };
    painter.rect_filled(filled, 1.5, color);
    painter.line_segment(
        [pos2(column.left(), ground), pos2(column.right(), ground)],
        Stroke::new(1.0, tokens.line),
    );
    let value = painter.layout_no_wrap(bar.value.to_string(), small, tokens.ink_soft);
    if bar.value > 0 && value.size().x < column.width() - 2.0 && room > row_height {
        let at = pos2(
            column.center().x - value.size().x / 2.0,
            filled.top() - value.size().y,
        );
        painter.galley(at, value, tokens.ink_soft);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{window, window_over};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    fn bar(day: u32, value: u32) -> Bar {
        Bar {
            label: day.to_string(),
            value,
            spoken: format!("11月{day}日 {value}人次"),
            is_today: day == 22,
            is_weekend: day % 7 < 2,
        }
    }

    #[test]
    fn the_chart_is_read_out_bar_by_bar() {
        let bars: Vec<Bar> = (9..=22).map(|day| bar(day, day % 5)).collect();
        let window = window(move |ui| {
            bars_ui(ui, "近14天来访", &bars, Vec2::new(420.0, 110.0));
        });
        let spoken = window
            .get_by_label("近14天来访")
            .accesskit_node()
            .description()
            .unwrap_or_default();
        assert_eq!(spoken.lines().count(), 14);
        assert!(spoken.ends_with("11月22日 2人次"));
    }

    #[test]
    fn bars_that_lead_somewhere_are_gone_through_by_arrows_and_pressed_by_enter() {
        use egui::Key;
        let bars: Vec<Bar> = (1..=5).map(|day| bar(day, day)).collect();
        let mut window = window_over(
            move |ui, pressed: &mut Option<usize>| {
                let size = Vec2::new(420.0, 110.0);
                *pressed = leading_bars_ui(ui, "每日来访", &bars, size).or(*pressed);
            },
            None,
        );
        window.key_press(Key::Tab);
        window.run();
        assert!(
            window
                .get_by_role_and_label(Role::Button, "11月1日 1人次")
                .is_focused()
        );
        for _ in 0..2 {
            window.key_press(Key::ArrowRight);
            window.run();
        }
        assert!(
            window
                .get_by_role_and_label(Role::Button, "11月3日 3人次")
                .is_focused()
        );
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(*window.state(), Some(2));
        window
            .get_by_role_and_label(Role::Button, "11月5日 5人次")
            .click();
        window.run();
        assert_eq!(*window.state(), Some(4));
    }

    #[test]
    fn no_bars_and_no_visits_do_no_harm() {
        let window = window(|ui| {
            bars_ui(ui, "空", &[], Vec2::new(420.0, 110.0));
            bars_ui(
                ui,
                "零",
                &[bar(1, 0), bar(2, u32::MAX)],
                Vec2::new(20.0, 10.0),
            );
        });
        window.get_by_label("空");
        window.get_by_label("零");
    }
}
