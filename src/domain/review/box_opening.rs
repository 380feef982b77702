//! 意见箱开箱 (E3): two people open a box and count the slips; each slip becomes an opinion.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::boxes::{Boxes, Reading};
use crate::domain::field::{FieldError, Problem};
use crate::domain::stored::record;

/// More slips than any box holds.
const MOST_SLIPS: u16 = 9_999;

record! {
    /// An opening of an opinion box (E3).
    BoxOpening in BoxOpening {
        /// 意见箱: which one, where it hangs.
        box_name: String, public;
        /// 开箱日期.
        opened_on: NaiveDate, public;
        /// 开箱人.
        opened_by: String, public;
        /// 见证人: the second person.
        witness: String, public;
        /// 意见条数, as both counted them.
        slip_count: u16, public;
        /// Of those, how many say nothing: blank, unreadable.
        blank_count: u16, public;
        /// 备注.
        note: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

impl BoxOpening {
    /// Reads the boxes of an opening; of one that is corrected, `entered_count` slips were entered already.
    ///
    /// # Errors
    /// The boxes that want something: two different people, and no fewer slips than were entered.
    pub fn check(
        boxes: &Boxes,
        entered_count: u32,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let box_name = reading.required_name("box_name");
        let opened_on = reading.past_date("opened_on").unwrap_or(now.date());
        let opened_by = reading.required_name("opened_by");
        let witness = reading.required_name("witness");
        if !witness.is_empty() && witness == opened_by {
            reading.wrong("witness", Problem::OpenedAlone);
        }
        let slip_count = reading.count("slip_count", 0, MOST_SLIPS);
        if slip_count.is_none() && reading.boxes().is_empty("slip_count") {
            reading.wrong("slip_count", Problem::Missing);
        }
        let slip_count = slip_count.unwrap_or_default();
        let blank_count = reading.count("blank_count", 0, MOST_SLIPS);
        let blank_count = blank_count.unwrap_or_default();
        if blank_count > slip_count {
            reading.wrong("blank_count", Problem::MoreThanCounted);
        } else if entered_count > u32::from(slip_count - blank_count) {
            reading.wrong("slip_count", Problem::FewerThanEntered);
        }
        let opening = Self {
            id: 0,
            box_name,
            opened_on,
            opened_by,
            witness,
            slip_count,
            blank_count,
            note: reading.text("note"),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        reading.finish(opening)
    }

    /// Slips that say something: as many opinions are to be entered, and no more.
    #[must_use]
    pub const fn written_count(&self) -> u16 {
        self.slip_count.saturating_sub(self.blank_count)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-25T09:12").unwrap()
    }

    fn opening() -> Boxes {
        Boxes::default()
            .with("box_name", "校门口")
            .with("opened_by", "王芳")
            .with("witness", "赵老师")
            .with("slip_count", "3")
    }

    fn wrong(boxes: &Boxes, entered: u32) -> (&'static str, Problem) {
        let errors = BoxOpening::check(boxes, entered, now()).unwrap_err();
        (errors[0].field, errors[0].problem)
    }

    #[test]
    fn e3_a_box_is_opened_by_two() {
        assert!(BoxOpening::check(&opening(), 0, now()).is_ok());
        assert_eq!(
            wrong(&opening().with("witness", " 王芳 "), 0),
            ("witness", Problem::OpenedAlone)
        );
        assert_eq!(
            wrong(&opening().with("witness", ""), 0),
            ("witness", Problem::Missing)
        );
    }

    #[test]
    fn e3_slips_are_counted_and_no_count_undercuts_what_was_entered() {
        assert_eq!(
            wrong(&opening().with("blank_count", "4"), 0),
            ("blank_count", Problem::MoreThanCounted)
        );
        assert!(BoxOpening::check(&opening().with("blank_count", "1"), 2, now()).is_ok());
        assert_eq!(
            wrong(&opening().with("blank_count", "1"), 3),
            ("slip_count", Problem::FewerThanEntered)
        );
        assert_eq!(
            wrong(&opening().with("slip_count", ""), 0),
            ("slip_count", Problem::Missing)
        );
    }
}
