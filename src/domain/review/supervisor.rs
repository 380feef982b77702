//! 监督员 (E1): whom the school invited to watch it, and for how long.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::field::{FieldError, Problem};
use crate::domain::stored::record;

record! {
    /// An invited supervisor with a term (E1).
    Supervisor in Supervisor {
        /// 姓名.
        name: String, personal;
        /// 单位及职务.
        unit: String, personal;
        /// 电话.
        phone: String, personal;
        /// 聘任日期.
        appointed_on: NaiveDate, public;
        /// 任期至, inclusive.
        term_until: NaiveDate, public;
        /// When they stepped down before the term was over.
        ended_on: Option<NaiveDate>, public;
        /// 备注.
        note: String, personal;
    }
}

/// Where a supervisor's term stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupervisorStanding {
    /// 未到任期.
    NotYet,
    /// 在任.
    InTerm,
    /// In term, with so few days left that prolonging is to be thought of.
    EndsSoon {
        /// Days until the last one.
        days_left: u16,
    },
    /// 任期已满.
    Past,
    /// 已卸任: before the term was over.
    SteppedDown,
}

/// So many days before a term ends it is said that it will.
const ENDS_SOON_DAYS: u16 = 60;

impl Supervisor {
    /// Reads the boxes of a supervisor.
    ///
    /// # Errors
    /// The boxes that want something: a term that ends after it began.
    pub fn check(boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let name = reading.required_name("name");
        let unit = reading.line("unit", LINE_MAX_CHARS);
        let phone = reading.phone("phone");
        let appointed_on = reading.date("appointed_on").unwrap_or(now.date());
        let term_until = reading.date("term_until");
        if term_until.is_none() && reading.boxes().is_empty("term_until") {
            reading.wrong("term_until", Problem::Missing);
        }
        let term_until = term_until.unwrap_or(appointed_on);
        if term_until < appointed_on {
            reading.wrong("term_until", Problem::NotLater);
        }
        let ended_on = reading.date("ended_on");
        if ended_on.is_some_and(|day| day < appointed_on) {
            reading.wrong("ended_on", Problem::NotLater);
        }
        let supervisor = Self {
            id: 0,
            name,
            unit,
            phone,
            appointed_on,
            term_until,
            ended_on,
            note: reading.text("note"),
            voiding: None,
        };
        reading.finish(supervisor)
    }

    /// The last day they are one.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        self.ended_on
            .map_or(self.term_until, |day| day.min(self.term_until))
    }

    /// Where the term stands on a day.
    #[must_use]
    pub fn standing(&self, day: NaiveDate) -> SupervisorStanding {
        if day < self.appointed_on {
            return SupervisorStanding::NotYet;
        }
        if day <= self.last_day() {
            let days_left = u16::try_from((self.last_day() - day).num_days());
            let soon = days_left.ok().filter(|days| *days <= ENDS_SOON_DAYS);
            return soon.map_or(SupervisorStanding::InTerm, |days_left| {
                SupervisorStanding::EndsSoon { days_left }
            });
        }
        match self.last_day() < self.term_until {
            true => SupervisorStanding::SteppedDown,
            false => SupervisorStanding::Past,
        }
    }

    /// Whether they are one on a day.
    #[must_use]
    pub fn is_in_term(&self, day: NaiveDate) -> bool {
        self.voiding.is_none() && (self.appointed_on..=self.last_day()).contains(&day)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn e1_a_supervisor_is_one_until_the_last_day_of_the_term_or_of_stepping_down() {
        let now = when::from_canonical("2026-11-25T09:12").unwrap();
        let boxes = Boxes::default()
            .with("name", "孙代表")
            .with("appointed_on", "2025-09-01")
            .with("term_until", "2026-08-31");
        let mut supervisor = Supervisor::check(&boxes, now).unwrap();
        assert!(supervisor.is_in_term(day("2026-08-31")));
        assert!(!supervisor.is_in_term(day("2026-09-01")));
        assert!(!supervisor.is_in_term(day("2025-08-31")));
        supervisor.ended_on = Some(day("2026-03-01"));
        assert!(!supervisor.is_in_term(day("2026-03-02")));
    }

    #[test]
    fn e1_a_term_is_told_to_end_while_it_can_be_prolonged() {
        use SupervisorStanding::{EndsSoon, InTerm, NotYet, Past, SteppedDown};
        let now = when::from_canonical("2026-11-25T09:12").unwrap();
        let boxes = Boxes::default()
            .with("name", "孙代表")
            .with("appointed_on", "2025-09-01")
            .with("term_until", "2026-08-31");
        let supervisor = Supervisor::check(&boxes, now).unwrap();
        let on = |of: &Supervisor, on| of.standing(day(on));
        assert_eq!(on(&supervisor, "2025-08-31"), NotYet);
        assert_eq!(on(&supervisor, "2026-07-01"), InTerm);
        let soon = EndsSoon { days_left: 60 };
        assert_eq!(on(&supervisor, "2026-07-02"), soon);
        assert_eq!(on(&supervisor, "2026-09-01"), Past);
        let stepped_down = boxes.with("ended_on", "2026-03-01");
        let supervisor = Supervisor::check(&stepped_down, now).unwrap();
        assert_eq!(on(&supervisor, "2026-03-02"), SteppedDown);
    }
}
