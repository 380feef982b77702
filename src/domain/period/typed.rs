//! Periods as people type them.

use std::str::FromStr;

use chrono::NaiveDate;

use super::{NotAPeriod, Period, PeriodKind};
use crate::domain::text::{clean_line, fold_width};
use crate::domain::when;

/// No notation is longer; what is, is some other text pasted into the wrong box.
const MAX_TYPED_CHARS: usize = 24;

impl FromStr for Period {
    type Err = NotAPeriod;

    /// A period as typed: `2026-10`, `2026年10月`, `202610`, `Oct 2026`, `2026-Q3`, `2026q3`, `2026年第3季度`, `2026`,
    /// `2026年`.
    fn from_str(typed: &str) -> Result<Self, NotAPeriod> {
        let text = fold_width(&clean_line(typed)).to_lowercase();
        if text.chars().count() > MAX_TYPED_CHARS {
            return Err(NotAPeriod);
        }
        english_month(&text)
            .or_else(|| {
                let text: String = text.chars().filter(|c| *c != ' ').collect();
                bare(&text)
            })
            .filter(|period| period.is_possible())
            .ok_or(NotAPeriod)
    }
}

/// Every notation but English month names, without spaces and in lower case.
fn bare(text: &str) -> Option<Period> {
    if let Some((quarter, year)) = text.strip_prefix('q').and_then(|it| it.split_at_checked(1)) {
        // Q3 2026, as English screens write it.
        return quarter_of(full_year(year)?, quarter);
    }
    let (year, rest) = text.split_at_checked(4)?;
    let year = full_year(year)?;
    if matches!(rest, "" | "年") {
        return Some(Period::Year { year });
    }
    let separated = rest.strip_prefix(['年', '-', '/', '.']);
    let is_run_together = separated.is_none();
    let rest = separated.unwrap_or(rest);
    if let Some(quarter) = rest.strip_prefix('q') {
        return quarter_of(year, quarter);
    }
    let quarter = rest
        .strip_suffix("季度")
        .or_else(|| rest.strip_suffix('季'));
    if let Some(quarter) = quarter {
        return quarter_of(year, quarter.strip_prefix('第').unwrap_or(quarter));
    }
    let month = rest.strip_suffix('月').unwrap_or(rest);
    if is_run_together && rest.len() != 2 {
        return None;
    }
    let month = short_number(month)?;
    (1..=12)
        .contains(&month)
        .then_some(Period::Month { year, month })
}

/// October 2026
fn english_month(text: &str) -> Option<Period> {
    let (month, year) = text.rsplit_once(' ')?;
    let is_name = month.bytes().all(|b| b.is_ascii_lowercase());
    let day = when::parse_date(&format!("1 {month} {year}"), NaiveDate::default())?;
    (is_name && full_year(year).is_some()).then(|| Period::containing(day, PeriodKind::Month))
}

fn quarter_of(year: i32, quarter: &str) -> Option<Period> {
    let quarter = match quarter {
        "1" | "一" => 1,
        "2" | "二" => 2,
        "3" | "三" => 3,
        "4" | "四" => 4,
        _ => return None,
    };
    Some(Period::Quarter { year, quarter })
}

fn full_year(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    is_year.then(|| text.parse().ok())?
}

/// One or two digits and nothing else; `parse` alone would take a sign.
fn short_number(text: &str) -> Option<u32> {
    let is_number = matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    const OCTOBER: Period = Period::Month {
        year: 2026,
        month: 10,
    };
    const THIRD: Period = Period::Quarter {
        year: 2026,
        quarter: 3,
    };
    const YEAR: Period = Period::Year { year: 2026 };

    #[test]
    fn a_period_is_read_in_every_notation() {
        for (typed, period) in [
            ("2026-10", OCTOBER),
            (" ２０２６－１０ ", OCTOBER),
            ("2026/10", OCTOBER),
            ("2026.10", OCTOBER),
            ("202610", OCTOBER),
            ("2026年10月", OCTOBER),
            ("2026年 10月", OCTOBER),
            ("2026年10", OCTOBER),
            ("October 2026", OCTOBER),
            ("Oct 2026", OCTOBER),
            ("2026-Q3", THIRD),
            ("2026q3", THIRD),
            ("2026 Q3", THIRD),
            ("Q3 2026", THIRD),
            ("2026年第3季度", THIRD),
            ("2026年第三季度", THIRD),
            ("2026年三季度", THIRD),
            ("2026年第三季", THIRD),
            ("2026", YEAR),
            ("2026年", YEAR),
        ] {
            assert_eq!(typed.parse(), Ok(period), "{typed}");
        }
        let july = Period::Month {
            year: 2026,
            month: 7,
        };
        assert_eq!("2026-7".parse(), Ok(july));
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for typed in [
            "",
            " ",
            "26",
            "26-10",
            "2026-",
            "2026-0",
            "2026-00",
            "2026-13",
            "2026-Q0",
            "2026-Q5",
            "2026-Q",
            "Q3",
            "Q",
            "2026-10-01",
            "20261",
            "2026101",
            "1999-12",
            "1999",
            "10000",
            "+026-10",
            "2026-+1",
            "十月",
            "2026年月",
            "Smarch 2026",
            "1 Oct 2026",
            "2026年5季度",
            "2026-１０-二十多个字的别的什么文字被贴进了这个框里",
        ] {
            assert_eq!(typed.parse::<Period>(), Err(NotAPeriod), "{typed}");
        }
    }
}
