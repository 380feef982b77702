//! The school's terms (学期): when they begin and end. A promise "a term" is counted by them (F7).

use chrono::{Datelike as _, Months, NaiveDate};

use super::when;

/// A term of the school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day, inclusive.
    pub to: NaiveDate,
}

/// The terms a school named, earliest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms(Vec<Term>);

/// Days between two terms: no school rests longer.
const MOST_DAYS_BETWEEN: usize = 200;

/// What was typed is no term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a term such as 2026-09-01~2027-01-22")]
pub struct NotATerm;

/// A line that is no term: two days, the first before the second, and no day in two terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line} is no term")]
pub struct NoTerm {
    /// The line, from 1.
    pub line: usize,
}

impl std::str::FromStr for Term {
    type Err = NotATerm;

    /// A term as typed, the first before the last day: `2026-09-01~2027-01-22`, `2026-09-01至2027-01-22`.
    fn from_str(typed: &str) -> Result<Self, NotATerm> {
        term(typed).ok_or(NotATerm)
    }
}

impl Term {
    /// The same days a year before.
    fn a_year_before(self) -> Option<Self> {
        Some(Self {
            from: self.from.checked_sub_months(Months::new(12))?,
            to: self.to.checked_sub_months(Months::new(12))?,
        })
    }
}

impl Terms {
    /// Reads terms as they are typed in the settings, one a line: `2026-09-01 2027-01-22`.
    ///
    /// # Errors
    /// [`NoTerm`] with the first line that is none.
    pub fn typed(text: &str) -> Result<Self, NoTerm> {
        let mut terms = Vec::new();
        for (at, typed) in text.lines().enumerate() {
            let line = at + 1;
            if typed.trim().is_empty() {
                continue;
            }
            let term = term(typed).ok_or(NoTerm { line })?;
            let overlaps = |other: &Term| term.from <= other.to && other.from <= term.to;
            if terms.iter().any(overlaps) {
                return Err(NoTerm { line });
            }
            terms.push(term);
        }
        terms.sort_unstable();
        Ok(Self(terms))
    }

    /// The terms the school named, earliest first.
    #[must_use]
    pub fn all(&self) -> &[Term] {
        &self.0
    }

    /// The term before a day, over the days between two of them; `None` where none is near.
    #[must_use]
    pub fn before(&self, day: NaiveDate) -> Option<Term> {
        let days = std::iter::successors(day.pred_opt(), |day| day.pred_opt());
        days.take(MOST_DAYS_BETWEEN)
            .find_map(|day| self.of_day(day))
    }

    /// The term after a day, in the same way.
    #[must_use]
    pub fn after(&self, day: NaiveDate) -> Option<Term> {
        let days = std::iter::successors(day.succ_opt(), |day| day.succ_opt());
        days.take(MOST_DAYS_BETWEEN)
            .find_map(|day| self.of_day(day))
    }

    /// The terms that a term is compared to: the one before it, and the same one a year before. Where the school named the
    /// term, only others that it named; where it named none, the halves of the school year. Days that are no term have
    /// none before them, and the same days a year before.
    #[must_use]
    pub fn compared_to(&self, term: Term) -> (Option<Term>, Option<Term>) {
        let is_named = self.0.contains(&term);
        if !is_named && self.of_day(term.from) != Some(term) {
            return (None, term.a_year_before());
        }
        let is_alike = |it: &Term| self.0.contains(it) == is_named;
        // Terms begin some days earlier or later; the middle of one does not lie in another.
        let middle = |days: Term| days.from + (days.to - days.from) / 2;
        let then = term.a_year_before().map(middle);
        let same_a_year_before = then.and_then(|day| self.of_day(day));
        (
            self.before(term.from).filter(is_alike),
            same_a_year_before.filter(is_alike),
        )
    }

    /// The term a day lies in: as the school named it, else the half of the school year. A day between two named terms
    /// belongs to none.
    #[must_use]
    pub fn of_day(&self, day: NaiveDate) -> Option<Term> {
        let named = self.0.iter().find(|it| (it.from..=it.to).contains(&day));
        if let Some(term) = named {
            return Some(*term);
        }
        let half = half_year(day)?;
        let is_named = |it: &Term| it.from <= half.to && half.from <= it.to;
        (!self.0.iter().any(is_named)).then_some(half)
    }

    /// The school year a day lies in: from the first day of its autumn term, where the school named one, else from
    /// 1 September, to the day before the next.
    #[must_use]
    pub fn school_year(&self, day: NaiveDate) -> Option<Term> {
        let begins = |year: i32| {
            let named = self.0.iter().map(|it| it.from);
            let mut autumn = named.filter(|from| from.year() == year && from.month() >= 8);
            autumn
                .next()
                .or_else(|| NaiveDate::from_ymd_opt(year, 9, 1))
        };
        let year = match begins(day.year())? <= day {
            true => day.year(),
            false => day.year() - 1,
        };
        Some(Term {
            from: begins(year)?,
            to: begins(year + 1)?.pred_opt()?,
        })
    }
}

/// Where the school named no terms: September to January, February to August.
fn half_year(day: NaiveDate) -> Option<Term> {
    let (year, month) = (day.year(), day.month());
    let (from, to) = match month {
        1 => ((year - 1, 9, 1), (year, 1, 31)),
        2..=8 => ((year, 2, 1), (year, 8, 31)),
        _ => ((year, 9, 1), (year + 1, 1, 31)),
    };
    Some(Term {
        from: NaiveDate::from_ymd_opt(from.0, from.1, from.2)?,
        to: NaiveDate::from_ymd_opt(to.0, to.1, to.2)?,
    })
}

fn term(typed: &str) -> Option<Term> {
    let is_between = |c: char| c.is_whitespace() || "~～至到—–".contains(c);
    let mut days = typed.split(is_between).filter(|part| !part.is_empty());
    let (from, to) = (days.next()?, days.next()?);
    if days.next().is_some() {
        return None;
    }
    // A year is typed out here, so today's date decides nothing.
    let far = NaiveDate::default();
    let day = |text: &str| when::parse_date(text, far);
    let (from, to) = (day(from)?, day(to)?);
    (from < to).then_some(Term { from, to })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn f7_a_day_lies_in_the_term_the_school_named() {
        let terms = Terms::typed("2026-09-01 2027-01-22\n2027年2月22日至2027年7月9日\n").unwrap();
        assert_eq!(
            terms.of_day(day("2026-11-25")).unwrap().to,
            day("2027-01-22")
        );
        assert_eq!(terms.of_day(day("2027-01-30")), None);
        assert_eq!(
            terms.of_day(day("2027-03-01")).unwrap().from,
            day("2027-02-22")
        );
    }

    #[test]
    fn f7_where_no_term_was_named_the_half_of_the_school_year_counts() {
        let term = Terms::default().of_day(day("2027-01-15")).unwrap();
        assert_eq!((term.from, term.to), (day("2026-09-01"), day("2027-01-31")));
        let term = Terms::default().of_day(day("2026-08-31")).unwrap();
        assert_eq!(term.from, day("2026-02-01"));
    }

    #[test]
    fn a_school_year_begins_with_its_autumn_term() {
        let year = |terms: &Terms, on: &str| {
            let year = terms.school_year(day(on)).unwrap();
            (year.from.to_string(), year.to.to_string())
        };
        let plain = ("2025-09-01".to_owned(), "2026-08-31".to_owned());
        assert_eq!(year(&Terms::default(), "2026-08-31"), plain);
        let named = Terms::typed("2026-08-28 2027-01-22\n2027-02-22 2027-07-09").unwrap();
        let early = ("2026-08-28".to_owned(), "2027-08-31".to_owned());
        assert_eq!(year(&named, "2026-08-28"), early);
        assert_eq!(year(&named, "2027-08-31"), early);
        assert_eq!(year(&named, "2026-08-27").1, "2026-08-27");
    }

    #[test]
    fn f7_before_and_after_a_term_lies_the_next_one_over_the_holidays() {
        let terms = Terms::typed("2026-09-01 2027-01-22\n2027-02-22 2027-07-09").unwrap();
        let second = terms.after(day("2027-01-22")).unwrap();
        assert_eq!(second.from, day("2027-02-22"));
        assert_eq!(terms.before(second.from).unwrap().to, day("2027-01-22"));
        let unnamed = terms.before(day("2026-09-01")).unwrap();
        assert_eq!(unnamed.to, day("2026-08-31"));
    }

    #[test]
    fn a_term_is_compared_to_the_terms_the_school_named() {
        let term = |text: &str| text.parse::<Term>().unwrap();
        let autumn = term("2026-09-01~2027-01-22");
        let only = Terms::typed("2026-09-01 2027-01-22").unwrap();
        assert_eq!(only.compared_to(autumn), (None, None));
        let named = "2025-08-28 2026-01-30\n2026-02-26 2026-07-10\n2026-09-01 2027-01-22";
        let terms = Terms::typed(named).unwrap();
        let spring = term("2026-02-26~2026-07-10");
        let a_year_before = term("2025-08-28~2026-01-30");
        assert_eq!(
            terms.compared_to(autumn),
            (Some(spring), Some(a_year_before))
        );
        assert_eq!(terms.compared_to(spring), (Some(a_year_before), None));
        // Days that are no term.
        let days = term("2026-09-10~2026-12-10");
        let then = term("2025-09-10~2025-12-10");
        assert_eq!(terms.compared_to(days), (None, Some(then)));
    }

    #[test]
    fn where_no_term_was_named_the_halves_are_compared() {
        let term = |text: &str| text.parse::<Term>().unwrap();
        let compared = Terms::default().compared_to(term("2026-09-01~2027-01-31"));
        assert_eq!(
            compared,
            (
                Some(term("2026-02-01~2026-08-31")),
                Some(term("2025-09-01~2026-01-31"))
            )
        );
    }

    #[test]
    fn a_line_that_is_no_term_is_named() {
        assert_eq!(Terms::typed("2026-09-01"), Err(NoTerm { line: 1 }));
        let overlapping = "2026-09-01 2027-01-22\n2027-01-20 2027-07-01";
        assert_eq!(Terms::typed(overlapping), Err(NoTerm { line: 2 }));
        assert_eq!(
            Terms::typed("\n2027-01-22 2026-09-01"),
            Err(NoTerm { line: 2 })
        );
    }
}
