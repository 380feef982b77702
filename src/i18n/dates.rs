//! Days and times in words. The names of months and weekdays come from the Fluent files, never from a date library,
//! whose English would show in Chinese screens. What [`Words::date`] and [`Words::date_time`] write can be typed again.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::Words;
use crate::domain::period::{Period, Span};

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

/// As a report's title says them, not shortened.
const LONG_MONTH_KEYS: [&str; 12] = [
    "period-month-name-1",
    "period-month-name-2",
    "period-month-name-3",
    "period-month-name-4",
    "period-month-name-5",
    "period-month-name-6",
    "period-month-name-7",
    "period-month-name-8",
    "period-month-name-9",
    "period-month-name-10",
    "period-month-name-11",
    "period-month-name-12",
];

const QUARTER_KEYS: [&str; 4] = [
    "period-quarter-1",
    "period-quarter-2",
    "period-quarter-3",
    "period-quarter-4",
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

    /// An hour of a weekday: 星期一 9时, Monday 9:00.
    pub fn weekday_hour(&self, weekday: Weekday, hour: u32) -> String {
        let args = [
            ("weekday", self.weekday(weekday).into()),
            ("hour", hour.into()),
        ];
        self.with("date-weekday-hour", &args)
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

    /// A day without its year and a time: 11月22日 09:12, 22 Nov 09:12.
    pub fn date_time_short(&self, at: NaiveDateTime) -> String {
        format!("{} {}", self.date_short(at.date()), self.time(at.time()))
    }

    /// A period: 2026年10月, 2026年第3季度, 2026年; October 2026, Q3 2026, 2026.
    pub fn period(&self, period: Period) -> String {
        let year = year_text(period.first_day()).into();
        match period {
            Period::Month { .. } => {
                let month = named(self, &LONG_MONTH_KEYS, period.first_day().month0());
                self.with("period-month", &[("year", year), ("month", month.into())])
            }
            Period::Quarter { quarter, .. } => {
                let quarter = named(self, &QUARTER_KEYS, quarter.saturating_sub(1));
                let args = [("year", year), ("quarter", quarter.into())];
                self.with("period-quarter", &args)
            }
            Period::Year { .. } => self.with("period-year", &[("year", year)]),
            Period::Term(days) if days.first_day == days.last_day => self.date(days.first_day),
            Period::Term(days) => {
                let from = self.date(days.first_day).into();
                let to = self.date(days.last_day).into();
                // What lies in one month is a part of a term and none itself.
                let is_term = period.months().len() > 1;
                let key = if is_term {
                    "period-term"
                } else {
                    "period-days"
                };
                self.with(key, &[("from", from), ("to", to)])
            }
        }
    }

    /// A part of a period under its bar: a day's number, or a month's name.
    pub fn part_short(&self, part: Span) -> String {
        if part.first_day == part.last_day {
            part.first_day.day().to_string()
        } else {
            self.month_name(part.first_day)
        }
    }

    /// A part of a period within a sentence: 10月12日, 10月.
    pub fn part(&self, part: Span) -> String {
        if part.first_day == part.last_day {
            self.date_short(part.first_day)
        } else {
            named(self, &LONG_MONTH_KEYS, part.first_day.month0())
        }
    }

    fn month_name(&self, date: NaiveDate) -> String {
        named(self, &MONTH_KEYS, date.month0())
    }
}

/// One of a list of names; nothing past its end.
fn named(words: &Words, keys: &[&str], at: u32) -> String {
    keys.get(at as usize)
        .map(|key| words.t(key))
        .unwrap_or_default()
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
    fn periods_are_said_as_the_language_says_them_and_can_be_typed() {
        for (language, expected) in [
            (Language::ZhHans, ["2026年10月", "2026年第3季度", "2026年"]),
            (Language::ZhHant, ["2026年10月", "2026年第三季", "2026年"]),
            (Language::En, ["October 2026", "Q3 2026", "2026"]),
        ] {
            let words = Words::new(language);
            let periods = ["2026-10", "2026-Q3", "2026"].map(|it| it.parse().unwrap());
            assert_eq!(periods.map(|period| words.period(period)), expected);
            for period in periods {
                assert_eq!(words.period(period).parse(), Ok(period));
            }
        }
        let words = Words::new(Language::ZhHans);
        let parts = |text: &str| text.parse::<Period>().unwrap().parts();
        assert_eq!(words.part_short(parts("2026-10")[11]), "12");
        assert_eq!(words.part(parts("2026-10")[11]), "10月12日");
        assert_eq!(words.part_short(parts("2026")[11]), "12月");
        assert_eq!(words.part(parts("2026-Q4")[2]), "12月");
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
