//! What waits for somebody on the Today screen: what is overdue, due today, unsigned, unanswered (A3, A8, A13).

use chrono::TimeDelta;

use super::contacts::due_rules;
use super::{Desk, Result};
use crate::domain::contact::{Contact, ContactId, HandOver, PhoneMessage, Reminder};
use crate::domain::setting::SettingName;
use crate::domain::when;

/// Lines of a list: more nobody reads on Today, the count says how many there are, and the register lists them all.
const MOST_LINES: u32 = 20;

/// A case whose day has come or gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueLine {
    /// The case.
    pub contact: Contact,
    /// Working days over; 0 on the day itself, and on the days of rest right behind it.
    pub days_over: u32,
    /// Whether whoever is answerable was reminded since it is due (催办).
    pub is_reminded: bool,
    /// Whether it has lain so long that it goes to the principal.
    pub is_escalated: bool,
}

/// A hand-over that nobody signed for yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsignedLine {
    /// The case.
    pub contact: Contact,
    /// The hand-over.
    pub hand_over: HandOver,
    /// How long it has been waiting.
    pub waiting: TimeDelta,
    /// Whether that is longer than the school's setting allows.
    pub is_too_long: bool,
}

/// What waits for somebody. Lists are cut at a length nobody reads; the counts are whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Waiting {
    /// Past the day, the longest first.
    pub overdue: Vec<DueLine>,
    /// How many are.
    pub overdue_count: u32,
    /// Due today.
    pub due_today: Vec<DueLine>,
    /// How many are.
    pub due_today_count: u32,
    /// Handed over and not signed for, the longest first.
    pub unsigned: Vec<UnsignedLine>,
    /// How many are.
    pub unsigned_count: u32,
    /// Nobody answered, handed over or told anything yet, the oldest first (A13).
    pub unanswered: Vec<Contact>,
    /// How many are.
    pub unanswered_count: u32,
    /// Messages nobody passed on yet (F30).
    pub messages: Vec<PhoneMessage>,
}

impl Desk {
    /// What waits for somebody.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn waiting(&self) -> Result<Waiting> {
        self.shown(self.all_waiting()?)
    }

    fn all_waiting(&self) -> Result<Waiting> {
        let read = self.store.read();
        let now = self.now();
        let today = now.date();
        let counts = read.waiting_counts(today)?;
        let mut waiting = Waiting {
            overdue_count: counts.overdue,
            due_today_count: counts.due_today,
            unsigned_count: counts.unsigned,
            unanswered_count: counts.unanswered,
            messages: read.waiting_messages()?,
            ..Waiting::default()
        };
        if counts.overdue + counts.due_today + counts.unsigned + counts.unanswered == 0 {
            return Ok(waiting);
        }
        let settings = read.settings()?;
        let number = |name: SettingName| settings.text(name).parse::<u32>().unwrap_or(u32::MAX);
        let escalate_after_days = number(SettingName::EscalateAfterDays);
        let unsigned_after_hours = i64::from(number(SettingName::UnsignedAfterHours));
        let calendar = due_rules(read)?.calendar;
        let line = |contact: Contact| -> Result<DueLine> {
            let due_on = contact.details.due_on.unwrap_or(today);
            let over = calendar.working_days_between(due_on, today);
            let days_over = u32::try_from(over).unwrap_or_default();
            let is_reminded = due_on < today && {
                let reminders = read.reminders(contact.id)?;
                let since_due = |it: &Reminder| it.reminded_at.date() > due_on;
                reminders
                    .iter()
                    .any(|it| it.voiding.is_none() && since_due(it))
            };
            Ok(DueLine {
                is_reminded,
                is_escalated: days_over >= escalate_after_days,
                days_over,
                contact,
            })
        };
        waiting.overdue = read
            .overdue(today, MOST_LINES)?
            .into_iter()
            .map(line)
            .collect::<Result<_>>()?;
        waiting.due_today = read
            .due_on(today, MOST_LINES)?
            .into_iter()
            .map(line)
            .collect::<Result<_>>()?;
        for hand_over in read.unsigned_hand_overs(MOST_LINES)? {
            let waiting_since = when::to_minute(hand_over.handed_at);
            let lies = now - waiting_since;
            waiting.unsigned.push(UnsignedLine {
                contact: read.contact(ContactId(hand_over.contact_id))?,
                is_too_long: lies.num_hours() >= unsigned_after_hours,
                waiting: lies,
                hand_over,
            });
        }
        waiting.unanswered = read.unanswered(MOST_LINES)?;
        Ok(waiting)
    }
}
