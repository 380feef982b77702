//! Which day each promise runs from, and how long: the table of design.md, "The clock", line by line.
//!
//! Receipt (收到), acceptance (受理) and signing for (签收) are three different days; each rule names the one it takes.

use chrono::{NaiveDate, NaiveDateTime};

use super::{DueDate, Limit, Limits, Promise};
use crate::domain::calendar::Calendar;

impl Limits {
    /// B1: what comes by mouth, phone or web chat is answered or handed over the same working day, or the next one if
    /// it came after closing time or on a day of rest.
    #[must_use]
    pub fn same_day(&self, calendar: &Calendar, received_at: NaiveDateTime) -> DueDate {
        let received_on = received_at.date();
        let came_late =
            calendar.is_working(received_on) && received_at.time() > self.office_closes_at;
        let limit = Limit::working_days(u16::from(came_late));
        DueDate::counted(calendar, Promise::SameDay, received_on, limit)
    }

    /// A8: handed over with no service item, from the day somebody signed for it.
    #[must_use]
    pub fn handed_over(&self, calendar: &Calendar, signed_for_on: NaiveDate) -> DueDate {
        let limit = Limit::working_days(self.handed_over_days);
        DueDate::counted(calendar, Promise::HandedOver, signed_for_on, limit)
    }

    /// B2, B3: a written enquiry, from its acceptance. A complex one has more days in all, not more on top.
    #[must_use]
    pub fn written(
        &self,
        calendar: &Calendar,
        accepted_on: NaiveDate,
        is_complex: bool,
    ) -> DueDate {
        let (promise, days) = if is_complex {
            (Promise::Complex, self.complex_days)
        } else {
            (Promise::Written, self.written_days)
        };
        DueDate::counted(calendar, promise, accepted_on, Limit::working_days(days))
    }

    /// B3: whether a written enquiry may still be called complex: only before the last day of the ordinary limit.
    #[must_use]
    pub fn may_become_complex(
        &self,
        calendar: &Calendar,
        accepted_on: NaiveDate,
        today: NaiveDate,
    ) -> bool {
        calendar.working_days_between(accepted_on, today) < i32::from(self.written_days)
    }

    /// C2: a complaint is accepted or refused soon after its receipt.
    #[must_use]
    pub fn complaint_acceptance(&self, calendar: &Calendar, received_on: NaiveDate) -> DueDate {
        let limit = Limit::working_days(self.complaint_acceptance_days);
        DueDate::counted(calendar, Promise::ComplaintAcceptance, received_on, limit)
    }

    /// C2: a complaint is answered, counted from its acceptance. If it was not accepted in time, from its receipt: an
    /// office gains nothing by letting it lie.
    #[must_use]
    pub fn complaint_reply(
        &self,
        calendar: &Calendar,
        received_on: NaiveDate,
        accepted_on: Option<NaiveDate>,
    ) -> DueDate {
        let accept_by = self.complaint_acceptance(calendar, received_on).on;
        let day_zero = accepted_on
            .filter(|accepted_on| *accepted_on <= accept_by)
            .unwrap_or(received_on);
        let limit = Limit::working_days(self.complaint_reply_days);
        DueDate::counted(calendar, Promise::ComplaintReply, day_zero, limit)
    }

    /// E7: feedback on an opinion, from its receipt.
    #[must_use]
    pub fn opinion(&self, calendar: &Calendar, received_on: NaiveDate) -> DueDate {
        let limit = Limit::working_days(self.opinion_days);
        DueDate::counted(calendar, Promise::Opinion, received_on, limit)
    }
}

/// A8: a service item's own limit, from acceptance, may shorten what is promised to everybody, never lengthen it.
#[must_use]
pub fn with_item(
    calendar: &Calendar,
    public: DueDate,
    item_limit: Limit,
    accepted_on: NaiveDate,
) -> DueDate {
    let own = DueDate::counted(calendar, Promise::Item, accepted_on, item_limit);
    if own.on < public.on { own } else { public }
}

/// A matter from above, as its document says: working days, or calendar days.
#[must_use]
pub fn from_above(calendar: &Calendar, received_on: NaiveDate, limit: Limit) -> DueDate {
    DueDate::counted(calendar, Promise::FromAbove, received_on, limit)
}
