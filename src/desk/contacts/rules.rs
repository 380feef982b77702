//! What due dates are counted by: the school's limits and its calendar, as the register holds them.

use chrono::NaiveTime;

use crate::desk::Result;
use crate::domain::calendar::Calendar;
use crate::domain::calendar_day::{CalendarDay, CalendarNotice, DaySource};
use crate::domain::contact::DueRules;
use crate::domain::limit::Limits;
use crate::domain::setting::{SettingName, Settings};
use crate::domain::when;
use crate::store::Reader;

/// The rules in force.
pub(in crate::desk) fn due_rules(read: Reader<'_>) -> Result<DueRules> {
    let (days, notices) = (read.calendar_days()?, read.calendar_notices()?);
    Ok(DueRules {
        limits: limits_of(&read.settings()?),
        calendar: calendar_of(&days, &notices),
    })
}

/// The calendar that these days and notices make of the one that ships.
pub(in crate::desk) fn calendar_of(days: &[CalendarDay], notices: &[CalendarNotice]) -> Calendar {
    if days.is_empty() && notices.is_empty() {
        return Calendar::shipped();
    }
    let decided = |source: DaySource| {
        days.iter()
            .filter(move |day| day.source == source && day.voiding.is_none())
            .map(|day| (day.day, day.kind, day.name.clone()))
    };
    let years = notices
        .iter()
        .filter(|notice| notice.is_whole && notice.voiding.is_none())
        .map(|notice| notice.year);
    Calendar::with(
        decided(DaySource::Notice),
        years,
        decided(DaySource::School),
    )
}

/// The limits that the settings say. What does not read as a number of days, which only a damaged register holds, is
/// as it ships.
pub(in crate::desk) fn limits_of(settings: &Settings) -> Limits {
    let days = |name: SettingName, shipped: u16| settings.text(name).parse().unwrap_or(shipped);
    let shipped = Limits::default();
    use SettingName as S;
    Limits {
        office_closes_at: closing_time(&settings.text(S::OfficeClosesAt))
            .unwrap_or(shipped.office_closes_at),
        handed_over_days: days(S::HandedOverLimit, shipped.handed_over_days),
        written_days: days(S::WrittenLimit, shipped.written_days),
        complex_days: days(S::ComplexLimit, shipped.complex_days),
        complaint_acceptance_days: days(
            S::ComplaintAcceptanceLimit,
            shipped.complaint_acceptance_days,
        ),
        complaint_reply_days: days(S::ComplaintReplyLimit, shipped.complaint_reply_days),
        opinion_days: days(S::OpinionLimit, shipped.opinion_days),
    }
}

/// A time of day as a setting writes it.
pub(in crate::desk) fn closing_time(text: &str) -> Option<NaiveTime> {
    when::parse_time(text)
}
