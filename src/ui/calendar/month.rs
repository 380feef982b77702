//! One month as a calendar on the wall: every day with its number, whether it rests or works, and what it is called.

use chrono::{Datelike as _, Days, Months, NaiveDate};
use egui::{
    Align2, FontId, Rect, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use crate::domain::calendar::{Calendar, DayOrigin, DayStanding};
use crate::domain::when::WEEKDAYS;
use crate::ui::ctx::Ctx;
use crate::ui::fonts;
use crate::ui::theme::{bold, tokens};
use crate::ui::widgets::key_button::KeyButton;
use crate::wording;

const CELL: Vec2 = Vec2::new(60.0, 40.0);
const GAP: f32 = 2.0;

/// Draws the month that `shown` lies in, and the buttons that lead to others.
pub(super) fn month_ui(ui: &mut Ui, calendar: &Calendar, shown: &mut NaiveDate, ctx: &Ctx<'_>) {
    head_ui(ui, shown, ctx);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(GAP);
        ui.horizontal(|ui| {
            for weekday in WEEKDAYS {
                let size = vec2(CELL.x, 20.0);
                let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
                let word = ctx.words.weekday_short(weekday);
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &word));
                let (font, color) = (TextStyle::Small.resolve(ui.style()), tokens(ui).ink_soft);
                ui.painter()
                    .text(rect.center(), Align2::CENTER_CENTER, word, font, color);
            }
        });
        days_ui(ui, calendar, *shown, ctx);
    });
}

fn head_ui(ui: &mut Ui, shown: &mut NaiveDate, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let mut to = None;
    ui.horizontal(|ui| {
        let steps = [
            ("«", words.t("calendar-earlier-year"), -12),
            ("‹", words.t("when-earlier-month"), -1),
            ("›", words.t("when-later-month"), 1),
            ("»", words.t("calendar-later-year"), 12),
        ];
        for (at, (sign, name, months)) in steps.into_iter().enumerate() {
            let step = ui.button(sign).on_hover_text(&name);
            if step.accessible_name(&name).clicked() {
                to = moved(*shown, months);
            }
            if at == 1 {
                ui.label(bold(words.month(*shown)));
            }
        }
        if KeyButton::new(&words.t("calendar-this-month")).ui(ui) {
            to = Some(ctx.now.date());
        }
    });
    // A notice is of these years, and so is the calendar that counts.
    *shown = to
        .filter(|day| (2000..2200).contains(&day.year()))
        .unwrap_or(*shown);
}

fn moved(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let step = Months::new(months.unsigned_abs());
    if months < 0 {
        day.checked_sub_months(step)
    } else {
        day.checked_add_months(step)
    }
}

/// Six weeks, so that what lies below keeps its place from month to month.
fn days_ui(ui: &mut Ui, calendar: &Calendar, shown: NaiveDate, ctx: &Ctx<'_>) -> Option<()> {
    let first = shown.with_day(1)?;
    let monday =
        first.checked_sub_days(Days::new(first.weekday().num_days_from_monday().into()))?;
    for week in 0..6 {
        ui.horizontal(|ui| {
            for weekday in 0..7 {
                let (rect, response) = ui.allocate_exact_size(CELL, Sense::hover());
                let Some(day) = monday.checked_add_days(Days::new(week * 7 + weekday)) else {
                    continue;
                };
                if day.month() != shown.month() {
                    continue;
                }
                let standing = calendar.standing(day);
                let spoken = spoken(day, &standing, ctx);
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
                cell_ui(ui, rect, day, &standing, ctx);
                response.on_hover_text(spoken);
            }
        });
    }
    Some(())
}

fn cell_ui(ui: &Ui, rect: Rect, day: NaiveDate, standing: &DayStanding, ctx: &Ctx<'_>) {
    let tokens = tokens(ui);
    let is_decided = standing.origin != DayOrigin::Weekday;
    let ground = match (is_decided, standing.is_working) {
        (true, false) => tokens.danger_soft,
        (true, true) => tokens.accent_soft,
        (false, false) => tokens.panel,
        (false, true) => tokens.field,
    };
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, 3.0, ground);
    let is_today = day == ctx.now.date();
    let edge = if is_today {
        Stroke::new(2.0, tokens.accent)
    } else {
        Stroke::new(1.0, tokens.line)
    };
    painter.rect_stroke(rect, 3.0, edge, StrokeKind::Inside);
    let number = if is_today {
        FontId::new(15.0, fonts::bold())
    } else {
        FontId::proportional(15.0)
    };
    let ink = if standing.is_working {
        tokens.ink
    } else {
        tokens.ink_soft
    };
    let at = rect.left_top() + vec2(5.0, 2.0);
    painter.text(at, Align2::LEFT_TOP, day.day().to_string(), number, ink);
    let small = FontId::proportional(12.0);
    if is_decided {
        let (key, color) = if standing.is_working {
            ("calendar-mark-work", tokens.accent)
        } else {
            ("calendar-mark-rest", tokens.danger)
        };
        let at = rect.right_top() + vec2(-5.0, 4.0);
        painter.text(
            at,
            Align2::RIGHT_TOP,
            ctx.words.t(key),
            small.clone(),
            color,
        );
        if let Some(name) = &standing.name {
            let at = pos2(rect.left() + 5.0, rect.bottom() - 3.0);
            let name = wording::day_name(name, ctx.words);
            painter.text(at, Align2::LEFT_BOTTOM, name, small, tokens.ink_soft);
        }
    } else if standing.is_provisional {
        let at = pos2(rect.left() + 5.0, rect.bottom() - 3.0);
        let word = ctx.words.t("calendar-mark-provisional");
        painter.text(at, Align2::LEFT_BOTTOM, word, small, tokens.ink_soft);
    }
}

/// The day in words.
fn spoken(day: NaiveDate, standing: &DayStanding, ctx: &Ctx<'_>) -> String {
    let words = ctx.words;
    let date = ("day", words.date_with_weekday(day).into());
    let text = match (standing.is_working, wording::day_reason(standing, words)) {
        (true, None) => words.with("calendar-day-works", &[date]),
        (true, Some(reason)) => {
            let args = [date, ("reason", reason.into())];
            words.with("calendar-day-works-because", &args)
        }
        (false, None) => words.with("calendar-day-rests", &[date]),
        (false, Some(reason)) => {
            let args = [date, ("reason", reason.into())];
            words.with("calendar-day-rests-because", &args)
        }
    };
    if standing.is_provisional {
        words.with("due-day-provisional", &[("day", text.into())])
    } else {
        text
    }
}
