//! 工作日历: which days rest and which work, until when that is published, the school's own days, next year's notice,
//! and a count of working days.
//!
//! Nothing is taken before it was shown which days and which open cases change by it.

mod counter;
mod loading;
mod month;
mod typed;
mod year;

use chrono::{Datelike as _, NaiveDate};
use egui::{Frame, Margin, Panel, Ui};

use self::counter::Counter;
use self::loading::Loading;
use self::typed::{NoticeCard, SchoolCard};
use self::year::YearList;
use super::ctx::{Ask, Ctx};
use super::record_parts::scrolled_ui;
use super::theme::{note, title};
use crate::desk::{self, CalendarView, Pending};
use crate::domain::right::Right;

/// How wide the month on the left is, in points; its cells share it.
const MONTH_WIDTH: f32 = 434.0;

/// The page of the calendar.
#[derive(Default)]
pub struct CalendarPage {
    view: Option<CalendarView>,
    pending: Option<Pending<desk::Result<CalendarView>>>,
    read_under: Option<u64>,
    /// A day of the month on show; today's at first.
    month: Option<NaiveDate>,
    year: YearList,
    counter: Counter,
    school: SchoolCard,
    notice: NoticeCard,
    loading: Loading,
}

impl CalendarPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.read(ctx);
        ui.label(title(ctx.words.t("page-calendar")));
        let Some(view) = self.view.take() else { return };
        let until = ctx.words.date(view.calendar.published_until());
        let args = [("day", until.into())];
        ui.label(note(ui, ctx.words.with("calendar-published-until", &args)));
        let mut month = self.month.unwrap_or_else(|| ctx.now.date());
        Panel::left("calendar-month")
            .frame(Frame::NONE)
            .exact_size(MONTH_WIDTH)
            .show_separator_line(false)
            .show(ui, |ui| {
                month::month_ui(ui, &view.calendar, &mut month, ctx);
                scrolled_ui(ui, "calendar-year", |ui| {
                    self.year.ui(ui, &view.calendar, month.year(), ctx);
                });
            });
        self.month = Some(month);
        let beside_month = Margin {
            left: 18,
            ..Margin::ZERO
        };
        Frame::new().inner_margin(beside_month).show(ui, |ui| {
            scrolled_ui(ui, "calendar-cards", |ui| {
                self.counter.ui(ui, ctx);
                if !ctx.may(Right::KeepCatalogue) {
                    return;
                }
                let school = self.school.ui(ui, &view, ctx);
                let notice = self.notice.ui(ui, ctx);
                if let Some(input) = school.or(notice) {
                    self.loading.preview(input, ctx);
                }
            });
        });
        self.view = Some(view);
        if self.loading.ui(ui, ctx) {
            self.school.clear();
            self.notice.clear();
        }
    }

    fn read(&mut self, ctx: &mut Ctx<'_>) {
        if self.read_under != Some(ctx.generation) {
            self.read_under = Some(ctx.generation);
            self.pending = Some(ctx.worker.read(desk::Desk::calendar_view));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(view) => {
                    self.view = Some(view);
                    self.year.forget();
                }
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }
}
