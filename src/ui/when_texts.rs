//! The words of date boxes and month pages, made once for each language.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime};

use super::widgets::calendar::CalendarWords;
use super::widgets::field::Field;
use super::widgets::when_box::{WhenBox, WhenWords};
use crate::domain::when::{self, WEEKDAYS};
use crate::i18n::Words;

/// The words of date boxes.
pub struct WhenTexts {
    now: String,
    day_earlier: String,
    day_later: String,
    open_calendar: String,
    not_understood: String,
    earlier_month: String,
    later_month: String,
    weekdays: [String; 7],
}

impl WhenTexts {
    /// The words in the language of `words`.
    #[must_use]
    pub fn new(words: &Words) -> Self {
        Self {
            now: words.t("when-now"),
            day_earlier: words.t("when-day-earlier"),
            day_later: words.t("when-day-later"),
            open_calendar: words.t("when-open-calendar"),
            not_understood: words.t("problem-not-a-time"),
            earlier_month: words.t("when-earlier-month"),
            later_month: words.t("when-later-month"),
            weekdays: WEEKDAYS.map(|weekday| words.weekday_short(weekday)),
        }
    }

    /// Draws a box for a date with a time.
    pub fn date_time_ui(
        &self,
        ui: &mut egui::Ui,
        words: &Words,
        field: Field<'_>,
        now: NaiveDateTime,
        text: &mut String,
    ) -> egui::Response {
        let read = |typed: &str| when::parse_date_time(typed, now);
        let understood = |typed: &str| {
            let moment = when::parse_date_time(typed, now)?;
            // The year goes without saying while it is this one.
            let day = words.date_with_weekday(moment.date());
            let is_plain = moment.date() == now.date();
            let today = if is_plain {
                format!("{} ", words.t("when-today"))
            } else {
                String::new()
            };
            Some(format!("{today}{day} {}", words.time(moment.time())))
        };
        let notation = Notation {
            read: &read,
            write: &typed_moment,
            understood: &understood,
            now: &self.now,
        };
        self.box_ui(ui, words, field, now, &notation, text)
    }

    /// Draws a box for a date alone.
    pub fn date_ui(
        &self,
        ui: &mut egui::Ui,
        words: &Words,
        field: Field<'_>,
        now: NaiveDateTime,
        text: &mut String,
    ) -> egui::Response {
        let date = |typed: &str| when::parse_date(typed, now.date());
        let read = |typed: &str| Some(date(typed)?.and_time(NaiveTime::MIN));
        let write = |moment: NaiveDateTime| typed_date(moment.date());
        let understood = |typed: &str| Some(words.date_with_weekday(date(typed)?));
        let today = words.t("when-today");
        let notation = Notation {
            read: &read,
            write: &write,
            understood: &understood,
            now: &today,
        };
        self.box_ui(ui, words, field, now, &notation, text)
    }

    fn box_ui(
        &self,
        ui: &mut egui::Ui,
        words: &Words,
        field: Field<'_>,
        now: NaiveDateTime,
        notation: &Notation<'_>,
        text: &mut String,
    ) -> egui::Response {
        let month_name = |year: i32, month: u32| {
            NaiveDate::from_ymd_opt(year, month, 1)
                .map_or_else(String::new, |first| words.month(first))
        };
        let day_name = |day: NaiveDate| words.date_with_weekday(day);
        let calendar = CalendarWords {
            earlier_month: &self.earlier_month,
            later_month: &self.later_month,
            weekdays: self.weekdays.each_ref().map(String::as_str),
            month_name: &month_name,
            day_name: &day_name,
        };
        let when_words = WhenWords {
            now: notation.now,
            day_earlier: &self.day_earlier,
            day_later: &self.day_later,
            open_calendar: &self.open_calendar,
            not_understood: &self.not_understood,
            calendar,
        };
        WhenBox {
            field,
            now,
            read: notation.read,
            write: notation.write,
            understood: notation.understood,
            words: &when_words,
        }
        .ui(ui, text)
    }
}

/// How a box reads and writes.
struct Notation<'a> {
    read: &'a dyn Fn(&str) -> Option<NaiveDateTime>,
    write: &'a dyn Fn(NaiveDateTime) -> String,
    understood: &'a dyn Fn(&str) -> Option<String>,
    /// On the button that writes the present.
    now: &'a str,
}

/// A moment the way a box holds it.
#[must_use]
pub fn typed_moment(moment: NaiveDateTime) -> String {
    debug_assert!(moment.year() > 0, "boxes hold years of our time");
    moment.format("%Y-%m-%d %H:%M").to_string()
}

/// A day the way a box holds it.
#[must_use]
pub fn typed_date(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}
