//! Made-up choices that are the same each time.

use chrono::{Days, NaiveDate};

pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % sides
    }

    pub fn pick<'a>(&mut self, codes: &[&'a str]) -> &'a str {
        codes[usize::try_from(self.roll(codes.len() as u64)).unwrap()]
    }
}

/// So many days after a day, but not after Monday, 23 November 2026.
pub fn days_after(day: NaiveDate, days: u64) -> NaiveDate {
    let today = "2026-11-23".parse().unwrap();
    day.checked_add_days(Days::new(days)).unwrap().min(today)
}

pub fn codes<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|it| code(*it)).collect()
}
