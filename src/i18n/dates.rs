//! Days and times in words. The names of months and weekdays come from the Fluent files, never from a date library,
//! whose English would show in Chinese screens. What [`Words::date`] and [`Words::date_time`] write can be typed again.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::Words;

const MONTH_KEYS: [&str; 12] = [
    "date-month-1",
    "date-month-2",
    "date-month-3",
    "date-month-4",
    "date-month-5",
    "date-month-6",
    "date-month-7",
    "date-month-8",
    "date-month-9",
    "date-month-10",
    "date-month-11",
    "date-month-12",
];

impl Words {
    /// A day with its year: 2026年11月22日, 22 Nov 2026.
    pub fn date(&self, date: NaiveDate) -> String {
        let args = [
            ("year", year_text(date).into()),
            ("month", self.month_name(date).into()),
            ("day", date.day().into()),
        ];
        self.with("date-full", &args)
    }

    /// A day without its year: 11月22日, 22 Nov.
    pub fn date_short(&self, date: NaiveDate) -> String {
        let args = [
            ("month", self.month_name(date).into()),
            ("day", date.day().into()),
        ];
        self.with("date-short", &args)
    }

    /// A day with its year and weekday: 2026年11月22日 星期日, Sunday, 22 Nov 2026.
    pub fn date_with_weekday(&self, date: NaiveDate) -> String {
        let args = [
            ("date", self.date(date).into()),
            ("weekday", self.weekday(date.weekday()).into()),
        ];
        self.with("date-with-weekday", &args)
    }

    /// The month a day lies in: 2026年11月, Nov 2026.
    pub fn month(&self, date: NaiveDate) -> String {
        let args = [
            ("year", year_text(date).into()),
            ("month", self.month_name(date).into()),
        ];
        self.with("date-month-and-year", &args)
    }

    /// A weekday's name: 星期日, Sunday.
    pub fn weekday(&self, weekday: Weekday) -> String {
        self.t(match weekday {
            Weekday::Mon => "date-weekday-mon",
            Weekday::Tue => "date-weekday-tue",
            Weekday::Wed => "date-weekday-wed",
            Weekday::Thu => "date-weekday-thu",
            Weekday::Fri => "date-weekday-fri",
            Weekday::Sat => "date-weekday-sat",
            Weekday::Sun => "date-weekday-sun",
        })
    }

    /// A weekday over a calendar's column: 日, Sun.
    pub fn weekday_short(&self, weekday: Weekday) -> String {
        self.t(match weekday {
            Weekday::Mon => "date-weekday-short-mon",
            Weekday::Tue => "date-weekday-short-tue",
            Weekday::Wed => "date-weekday-short-wed",
            Weekday::Thu => "date-weekday-short-thu",
            Weekday::Fri => "date-weekday-short-fri",
            Weekday::Sat => "date-weekday-short-sat",
            Weekday::Sun => "date-weekday-short-sun",
        })
    }

    /// A time of day to the minute, the same in all languages: 09:12.
    pub fn time(&self, time: NaiveTime) -> String {
        time.format("%H:%M").to_string()
    }

    /// A day and a time: 2026年11月22日 09:12, 22 Nov 2026 09:12.
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        let args = [
            ("date", self.date(at.date()).into()),
            ("time", self.time(at.time()).into()),
        ];
        self.with("date-with-time", &args)
    }

    fn month_name(&self, date: NaiveDate) -> String {
        MONTH_KEYS
            .get(date.month0() as usize)
            .map(|key| self.t(key))
            .unwrap_or_default()
    }
}

/// A year is a name and no count, so it is handed over as text.
fn year_text(date: NaiveDate) -> String {
    date.format("%Y").to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::domain::when;
    use crate::i18n::Language;

    #[test]
    fn days_are_written_as_the_language_writes_them() {
        let at = NaiveDate::from_ymd_opt(2026, 11, 22)
            .unwrap()
            .and_hms_opt(9, 5, 59)
            .unwrap();
        let date = at.date();
        for (language, expected) in [
            (
                Language::ZhHans,
                [
                    "2026年11月22日",
                    "11月22日",
                    "2026年11月22日 星期日",
                    "2026年11月",
                    "星期日",
                    "日",
                    "2026年11月22日 09:05",
                ],
            ),
            (
                Language::ZhHant,
                [
                    "2026年11月22日",
                    "11月22日",
                    "2026年11月22日 星期日",
                    "2026年11月",
                    "星期日",
                    "日",
                    "2026年11月22日 09:05",
                ],
            ),
            (
                Language::En,
                [
                    "22 Nov 2026",
                    "22 Nov",
                    "Sunday, 22 Nov 2026",
                    "Nov 2026",
                    "Sunday",
                    "Sun",
                    "22 Nov 2026 09:05",
                ],
            ),
        ] {
            let words = Words::new(language);
            let written = [
                words.date(date),
                words.date_short(date),
                words.date_with_weekday(date),
                words.month(date),
                words.weekday(date.weekday()),
                words.weekday_short(date.weekday()),
                words.date_time(at),
            ];
            assert_eq!(written, expected);
            assert_eq!(words.time(at.time()), "09:05");
        }
    }

    #[test]
    fn no_english_name_stands_in_a_chinese_date() {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        for language in [Language::ZhHans, Language::ZhHant] {
            let words = Words::new(language);
            for date in first.iter_days().take(365) {
                let written = words.date_with_weekday(date)
                    + &words.month(date)
                    + &words.weekday_short(date.weekday());
                assert!(
                    !written.contains(|c: char| c.is_ascii_alphabetic()),
                    "{written}"
                );
            }
        }
    }

    #[test]
    fn what_a_screen_writes_can_be_typed() {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        for language in Language::ALL {
            let words = Words::new(language);
            for date in first.iter_days().take(365) {
                let at = date.and_hms_opt(9, 5, 0).unwrap();
                assert_eq!(when::parse_date(&words.date(date), first), Some(date));
                assert_eq!(when::parse_date_time(&words.date_time(at), at), Some(at));
            }
        }
    }
}
