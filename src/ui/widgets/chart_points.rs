//! The points of a drawing: pointed at, gone through by arrow keys, read out one by one, and followed to what they stand
//! for.
//!
//! Must not know: what is drawn.

use egui::{
    EventFilter, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo,
};

use crate::ui::theme::tokens;

/// A point of a drawing.
pub(super) struct Point<'a> {
    /// Its place.
    pub rect: Rect,
    /// The whole of it in words.
    pub spoken: &'a str,
}

/// Which point has the pointer or the keyboard, and which was pressed; by their order.
#[derive(Default)]
pub(super) struct Pointed {
    /// The one pointed at.
    pub at: Option<usize>,
    /// The one that was pressed.
    pub pressed: Option<usize>,
}

/// Senses the points of a drawing. Tab enters it once; ← → go from point to point, ↑ ↓ to the nearest above and below,
/// Enter and the pointer press. What a point says stands beside it as long as it is pointed at.
pub(super) fn points_ui(ui: &Ui, chart: Id, points: &[Point<'_>]) -> Pointed {
    let remembered = chart.with("stop");
    let stop = ui.data(|data| data.get_temp::<usize>(remembered));
    let stop = stop.unwrap_or(0).min(points.len().saturating_sub(1));
    let mut pointed = Pointed::default();
    let mut goes_to = None;
    for (at, point) in points.iter().enumerate() {
        // There is one place to stop for Tab.
        let sense = if at == stop {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(point.rect, chart.with(at), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), point.spoken));
        if response.clicked() {
            pointed.pressed = Some(at);
        }
        if response.hovered() {
            pointed.at = Some(at);
        }
        if response.has_focus() {
            pointed.at = pointed.at.or(Some(at));
            goes_to = focused_ui(ui, &response, points, at);
            response.show_tooltip_text(point.spoken);
        } else {
            response.on_hover_text_at_pointer(point.spoken);
        }
    }
    // Afterwards: a point that is no place to stop yet would give the focus away again.
    if let Some(next) = goes_to {
        ui.data_mut(|data| data.insert_temp(remembered, next));
        ui.memory_mut(|memory| memory.request_focus(chart.with(next)));
    }
    pointed
}

/// Rings the point that has the keyboard, and says where an arrow key leads from it.
fn focused_ui(ui: &Ui, response: &Response, points: &[Point<'_>], at: usize) -> Option<usize> {
    let ring = Stroke::new(2.0, tokens(ui).accent);
    ui.painter()
        .rect_stroke(response.rect, 2.0, ring, StrokeKind::Inside);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let arrows = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let pressed = ui.input_mut(|input| {
        // With Alt an arrow is another key, which leads a page to the period before.
        let is_bare = input.modifiers.is_none();
        let keys = [
            Key::ArrowLeft,
            Key::ArrowRight,
            Key::ArrowUp,
            Key::ArrowDown,
        ];
        let mut is_pressed = |key: &Key| is_bare && input.consume_key(Modifiers::NONE, *key);
        keys.into_iter().find(|key| is_pressed(key))
    })?;
    match pressed {
        Key::ArrowLeft => at.checked_sub(1),
        Key::ArrowRight => Some(at + 1).filter(|next| *next < points.len()),
        key => nearest(points, at, key == Key::ArrowDown),
    }
}

/// The point nearest below or above.
fn nearest(points: &[Point<'_>], at: usize, is_below: bool) -> Option<usize> {
    let from = points.get(at)?.rect.center();
    let is_there = |to: f32| match is_below {
        true => to > from.y + 1.0,
        false => to < from.y - 1.0,
    };
    let there = points.iter().enumerate().filter(|(_, it)| {
        let to = it.rect.center();
        is_there(to.y)
    });
    let far = |point: &Point<'_>| {
        let to = point.rect.center();
        // The same height first: it is a row that is gone to.
        (to.y - from.y).abs() * 1000.0 + (to.x - from.x).abs()
    };
    there
        .min_by(|(_, one), (_, other)| far(one).total_cmp(&far(other)))
        .map(|(index, _)| index)
}
