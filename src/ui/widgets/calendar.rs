//! A month on a page, for picking a day with the mouse or the arrow keys.
//!
//! Must not know: what the day is for, how a month is called (names come in), any English.

use chrono::{Datelike as _, Days, Months, NaiveDate};
use egui::{
    Align2, Button, EventFilter, FontId, Key, Modifiers, Response, Sense, Stroke, Ui, Vec2,
};

use crate::ui::fonts;
use crate::ui::theme::{TARGET_HEIGHT, bold, tokens};

/// The words of a month's page.
#[derive(Clone, Copy)]
pub struct CalendarWords<'a> {
    /// To the month before.
    pub earlier_month: &'a str,
    /// To the month after.
    pub later_month: &'a str,
    /// The days of the week, Monday first, short enough for a narrow column.
    pub weekdays: [&'a str; 7],
    /// The name of a year's month (1 to 12): `2026年11月`.
    pub month_name: &'a dyn Fn(i32, u32) -> String,
    /// The name of a day, for screen readers: `11月22日 星期日`.
    pub day_name: &'a dyn Fn(NaiveDate) -> String,
}

/// What the person did on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarAnswer {
    /// Took this day.
    Picked(NaiveDate),
    /// Left without taking one.
    Left,
}

const CELL: Vec2 = Vec2::new(36.0, TARGET_HEIGHT);

/// Draws the month of `at`, the day the arrow keys stand on. Page Up and Page Down turn the page, Home goes to today,
/// Enter takes the day, Esc and Tab leave. While the page is open it keeps the keys.
pub fn calendar_ui(
    ui: &mut Ui,
    words: &CalendarWords<'_>,
    today: NaiveDate,
    at: &mut NaiveDate,
) -> Option<CalendarAnswer> {
    *at = move_by_key(ui, *at, today);
    let leaves = ui.input_mut(|input| {
        input.consume_key(Modifiers::NONE, Key::Escape)
            || input.consume_key(Modifiers::NONE, Key::Tab)
    });
    ui.spacing_mut().item_spacing = Vec2::splat(2.0);
    head_ui(ui, words, at);
    weekdays_ui(ui, words);
    let picked = days_ui(ui, words, today, *at);
    if leaves {
        Some(CalendarAnswer::Left)
    } else {
        picked.map(CalendarAnswer::Picked)
    }
}

/// The day a key leads to. At the ends of what a date can hold it stays where it is.
fn move_by_key(ui: &Ui, at: NaiveDate, today: NaiveDate) -> NaiveDate {
    let mut moved = Some(at);
    ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowLeft) {
            moved = at.checked_sub_days(Days::new(1));
        } else if pressed(Key::ArrowRight) {
            moved = at.checked_add_days(Days::new(1));
        } else if pressed(Key::ArrowUp) {
            moved = at.checked_sub_days(Days::new(7));
        } else if pressed(Key::ArrowDown) {
            moved = at.checked_add_days(Days::new(7));
        } else if pressed(Key::PageUp) {
            moved = at.checked_sub_months(Months::new(1));
        } else if pressed(Key::PageDown) {
            moved = at.checked_add_months(Months::new(1));
        } else if pressed(Key::Home) {
            moved = Some(today);
        }
    });
    moved.unwrap_or(at)
}

fn head_ui(ui: &mut Ui, words: &CalendarWords<'_>, at: &mut NaiveDate) {
    let name = (words.month_name)(at.year(), at.month());
    ui.horizontal(|ui| {
        let middle = CELL.x * 7.0 + 12.0 - 2.0 * (CELL.x + 2.0);
        if page_button_ui(ui, "‹", words.earlier_month).clicked() {
            *at = at.checked_sub_months(Months::new(1)).unwrap_or(*at);
        }
        ui.allocate_ui_with_layout(
            Vec2::new(middle, CELL.y),
            egui::Layout::centered_and_justified(egui::Direction::TopDown),
            |ui| ui.label(bold(name)),
        );
        if page_button_ui(ui, "›", words.later_month).clicked() {
            *at = at.checked_add_months(Months::new(1)).unwrap_or(*at);
        }
    });
}

/// Not a place for Tab to stop: Page Up and Page Down do the same.
fn page_button_ui(ui: &mut Ui, sign: &str, name: &str) -> Response {
    ui.add(
        Button::new(sign)
            .min_size(CELL)
            .frame_when_inactive(false)
            .sense(Sense::CLICK),
    )
    .on_hover_text(name)
    .accessible_name(name)
}

fn weekdays_ui(ui: &mut Ui, words: &CalendarWords<'_>) {
    ui.horizontal(|ui| {
        for word in words.weekdays {
            let (rect, response) = ui.allocate_exact_size(Vec2::new(CELL.x, 22.0), Sense::hover());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, word));
            let font = FontId::proportional(13.0);
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                word,
                font,
                tokens(ui).ink_soft,
            );
        }
    });
}

/// Six weeks, so that the page keeps its height from month to month.
fn days_ui(
    ui: &mut Ui,
    words: &CalendarWords<'_>,
    today: NaiveDate,
    at: NaiveDate,
) -> Option<NaiveDate> {
    let first = at.with_day(1)?;
    let monday =
        first.checked_sub_days(Days::new(u64::from(first.weekday().num_days_from_monday())))?;
    let mut picked = None;
    for week in 0..6 {
        ui.horizontal(|ui| {
            for weekday in 0..7 {
                let Some(day) = monday.checked_add_days(Days::new(week * 7 + weekday)) else {
                    continue;
                };
                if day_ui(ui, words, day, today, at).clicked() {
                    picked = Some(day);
                }
            }
        });
    }
    picked
}

fn day_ui(
    ui: &mut Ui,
    words: &CalendarWords<'_>,
    day: NaiveDate,
    today: NaiveDate,
    at: NaiveDate,
) -> Response {
    let is_at = day == at;
    let tokens = tokens(ui);
    let sense = if is_at { Sense::click() } else { Sense::CLICK };
    let response = ui.add(
        Button::new(())
            .min_size(CELL)
            .frame_when_inactive(false)
            .selected(is_at)
            .sense(sense),
    );
    let response = response.accessible_name((words.day_name)(day));
    let is_today = day == today;
    let size = 15.0;
    let font = if is_today {
        FontId::new(size, fonts::bold())
    } else {
        FontId::proportional(size)
    };
    let color = match (is_today, day.month() == at.month()) {
        (true, _) => tokens.accent,
        (false, true) => tokens.ink,
        (false, false) => tokens.ink_soft.gamma_multiply(0.75),
    };
    let center = response.rect.center();
    ui.painter().text(
        center,
        Align2::CENTER_CENTER,
        day.day().to_string(),
        font,
        color,
    );
    if is_today {
        let below = response.rect.center_bottom() + Vec2::new(0.0, -5.0);
        let half = Vec2::new(7.0, 0.0);
        ui.painter().line_segment(
            [below - half, below + half],
            Stroke::new(2.0, tokens.accent),
        );
    }
    if is_at {
        if !response.has_focus() {
            response.request_focus();
        }
        // The page answers these keys itself.
        let own = EventFilter {
            tab: true,
            escape: true,
            horizontal_arrows: true,
            vertical_arrows: true,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, own));
    }
    response
}
