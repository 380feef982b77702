//! One made-up first contact: who asked what, and what became of it up to now.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::matters::{Colleague, ITEMS, MATTERS, Matter, STAFF};
use super::random::Random;
use super::visit::School;
use crate::domain::contact::{
    Channel, ContactDetails, ContactForm, Decision, DueRules, Extension, HandOver, Manner,
    OneTimeNotice, Outcome, Reminder, Satisfaction, due_date,
};

/// A further trip that is to come: when, for whom and which matter.
#[derive(Clone)]
pub(super) struct Trip {
    pub(super) on: NaiveDate,
    pub(super) earlier: i64,
    pub(super) details: ContactDetails,
    matter: Matter,
}

/// A made-up contact before it has a number; what hangs beside it lacks its key.
#[derive(Default)]
pub(super) struct PlannedContact {
    pub(super) details: ContactDetails,
    pub(super) hand_overs: Vec<HandOver>,
    pub(super) notice: Option<OneTimeNotice>,
    pub(super) extension: Option<Extension>,
    pub(super) reminder: Option<Reminder>,
    matter: Matter,
}

/// What all made-up contacts share.
pub(super) struct Office<'a> {
    pub(super) school: &'a School,
    pub(super) rules: &'a DueRules,
    /// The keys of the service items.
    pub(super) items: &'a [i64],
}

impl PlannedContact {
    /// The trip that somebody makes again for a notice's sake, some days later.
    pub(super) fn trip(&self, earlier: i64, random: &mut Random) -> Option<Trip> {
        self.notice.as_ref().filter(|_| random.percent(55))?;
        let days = TimeDelta::days(random.between(1, 6));
        Some(Trip {
            on: self.details.received_at.date() + days,
            earlier,
            details: self.details.clone(),
            matter: self.matter,
        })
    }
}

impl Office<'_> {
    /// What was asked at `at`, of `clerk`; a trip repeats what was asked before.
    pub(super) fn contact(
        &self,
        at: NaiveDateTime,
        clerk: &str,
        trip: Option<Trip>,
        random: &mut Random,
    ) -> PlannedContact {
        let matter = trip
            .as_ref()
            .map_or_else(|| random.pick(&MATTERS), |it| it.matter);
        let mut details = ContactDetails {
            kind: matter.kind,
            received_at: at,
            matter: matter.text.to_owned(),
            item_id: matter.item.and_then(|place| self.items.get(place).copied()),
            department: STAFF[matter.handler % STAFF.len()].department.to_owned(),
            first_responder: clerk.to_owned(),
            is_own_duty: matter.handler == 5 || random.percent(40),
            ..ContactDetails::default()
        };
        self.set_asker(&mut details, trip, random);
        let mut planned = PlannedContact {
            details,
            matter,
            ..PlannedContact::default()
        };
        let is_open = at.date() == self.school.now.date() && random.percent(45);
        let is_written = planned.details.form == ContactForm::Written;
        if is_written || planned.details.channel == Channel::Above {
            self.pass_on(&mut planned, random);
        } else if !is_open {
            self.deal_with(&mut planned, clerk, random);
        }
        self.follow(&mut planned, clerk, random);
        planned
    }

    /// What is done at the desk itself.
    fn deal_with(&self, planned: &mut PlannedContact, clerk: &str, random: &mut Random) {
        let at = planned.details.received_at;
        let done_at = (at + TimeDelta::minutes(random.between(2, 25))).min(self.school.now);
        let fate = random.below(100);
        let item = planned.matter.item.and_then(|place| ITEMS.get(place));
        if let (0..45, Some(item), None) = (fate, item, planned.details.earlier_id) {
            let missing = item.materials.map(str::to_owned);
            planned.notice = Some(OneTimeNotice {
                id: 0,
                contact_id: 0,
                item_id: planned.details.item_id,
                given_at: done_at,
                given_by: clerk.to_owned(),
                given_how: Some(Manner::Written),
                received: Vec::new(),
                missing: missing.into(),
                explained: String::new(),
                signed_at: random.percent(80).then_some(done_at),
                paper_serial: String::new(),
                voiding: None,
            });
            finish(&mut planned.details, Outcome::Notice, done_at, clerk);
            planned.details.told_at = Some(done_at);
            planned.details.told_how = Some(Manner::Written);
            return;
        }
        match fate {
            0..68 => {
                finish(&mut planned.details, Outcome::Answered, done_at, clerk);
                planned.details.result = planned.matter.answer.to_owned();
                planned.details.told_at = Some(done_at);
                planned.details.told_how = Some(match planned.details.channel {
                    Channel::Phone => Manner::Phone,
                    Channel::Online => Manner::Online,
                    _ => Manner::InPerson,
                });
            }
            68..76 => {
                finish(&mut planned.details, Outcome::ShownTheWay, done_at, clerk);
                let handler = &STAFF[planned.matter.handler % STAFF.len()];
                planned.details.led_to = format!("{}{}", handler.department, handler.name);
                clerk.clone_into(&mut planned.details.escorted_by);
            }
            76..79 => {
                finish(&mut planned.details, Outcome::Outside, done_at, clerk);
                "区教育局基教科".clone_into(&mut planned.details.led_to);
            }
            _ => self.pass_on(planned, random),
        }
    }

    /// Handed over to whoever answers for it; now and then sent back first.
    fn pass_on(&self, planned: &mut PlannedContact, random: &mut Random) {
        let now = self.school.now;
        let mut handed_at = planned.details.received_at + TimeDelta::minutes(random.between(5, 40));
        if handed_at > now {
            return;
        }
        let handler = &STAFF[planned.matter.handler % STAFF.len()];
        let from = planned.details.first_responder.clone();
        if random.percent(12) {
            let wrong = &STAFF[(planned.matter.handler + 1) % STAFF.len()];
            let back_at = handed_at + TimeDelta::minutes(random.between(30, 150));
            if back_at > now {
                planned.hand_overs.push(link(&from, wrong, handed_at));
                wrong.department.clone_into(&mut planned.details.department);
                return set_outcome(&mut planned.details, Outcome::HandedOver, handed_at);
            }
            planned.hand_overs.push(HandOver {
                sent_back_at: Some(back_at),
                sent_back_by: wrong.name.to_owned(),
                sent_back_reason: "不属本部门职责".to_owned(),
                ..link(&from, wrong, handed_at)
            });
            handed_at = back_at + TimeDelta::minutes(random.between(5, 20));
            if handed_at > now {
                return;
            }
        }
        set_outcome(&mut planned.details, Outcome::HandedOver, handed_at);
        let mut last = link(&from, handler, handed_at);
        if random.percent(15) {
            handler.name.clone_into(&mut last.stands_in_for);
            handler.substitute.clone_into(&mut last.to_person);
        }
        let signed_at = handed_at + TimeDelta::minutes(random.between(10, 300));
        if signed_at <= now && !(is_recent(handed_at, now) && random.percent(25)) {
            last.signed_at = Some(signed_at);
            last.signed_by.clone_from(&last.to_person);
        }
        planned.hand_overs.push(last);
        if signed_at <= now {
            self.carry_out(planned, signed_at, random);
        }
    }

    /// What was signed for is done in time, late, or with more time asked for.
    fn carry_out(
        &self,
        planned: &mut PlannedContact,
        signed_at: NaiveDateTime,
        random: &mut Random,
    ) {
        let is_signed = planned
            .hand_overs
            .last()
            .is_some_and(|it| it.signed_at.is_some());
        let Some(due) = self.due(planned).filter(|_| is_signed) else {
            return;
        };
        let calendar = &self.rules.calendar;
        let fate = random.below(100);
        if fate < 9 && due > signed_at.date() {
            self.extend(planned, due, random);
        }
        let until = match fate {
            0..9 => planned.extension.as_ref().map_or(due, |it| it.new_due_on),
            9..28 => calendar.add_working_days(due, 2).day,
            _ => calendar.previous_working_day_from(due),
        };
        let day = until.max(signed_at.date());
        let minute = TimeDelta::minutes(random.between(30, 500));
        let done_at = (day.and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(8) + minute)
            .max(signed_at + TimeDelta::minutes(20));
        let is_stuck = is_recent(signed_at, self.school.now) && random.percent(45);
        if done_at > self.school.now || is_stuck {
            return;
        }
        let details = &mut planned.details;
        details.result = planned.matter.answer.to_owned();
        details.told_at = Some(done_at);
        details.told_how = Some(match details.form {
            ContactForm::Written => Manner::Written,
            ContactForm::Oral => Manner::Phone,
        });
        details.finished_at = Some(done_at);
        details.finished_by.clone_from(&details.first_responder);
        if details.channel == Channel::Above {
            details.replied_up_at = Some(done_at);
            details.replied_up_how = "平台回复".to_owned();
        }
    }

    fn due(&self, planned: &PlannedContact) -> Option<NaiveDate> {
        let item = planned.matter.item.and_then(|place| ITEMS.get(place));
        let limit = item.map(|item| item.limit_days);
        let extensions = planned.extension.as_slice();
        let (details, chain) = (&planned.details, &planned.hand_overs);
        due_date(details, chain, extensions, limit, self.rules).map(|due| due.on())
    }

    /// More time, asked for, approved and told before the day.
    fn extend(&self, planned: &mut PlannedContact, due: NaiveDate, random: &mut Random) {
        let calendar = &self.rules.calendar;
        let on = calendar.previous_working_day_from(due);
        let at = |hour| on.and_hms_opt(hour, 0, 0).unwrap_or_default();
        let asked_at = at(9).max(planned.details.received_at + TimeDelta::hours(1));
        if asked_at > self.school.now || asked_at.date() > due {
            return;
        }
        let later = TimeDelta::minutes(random.between(10, 50));
        let is_told = asked_at + later + later <= self.school.now;
        planned.extension = Some(Extension {
            id: 0,
            contact_id: None,
            complaint_id: None,
            asked_at,
            asked_by: planned.details.first_responder.clone(),
            reason: "需向上级部门核实档案".to_owned(),
            old_due_on: due,
            new_due_on: calendar.add_working_days(due, 5).day,
            decided_by: if is_told { "陈国栋" } else { "" }.to_owned(),
            decided_at: is_told.then_some(asked_at + later),
            decision: is_told.then_some(Decision::Approved),
            told_at: is_told.then_some(asked_at + later + later),
            told_how: is_told.then_some(Manner::Phone),
            paper_serial: String::new(),
            voiding: None,
        });
    }

    /// A reminder the day after it was due, and a call some days after it was done.
    fn follow(&self, planned: &mut PlannedContact, clerk: &str, random: &mut Random) {
        let now = self.school.now;
        let due = self.due(planned);
        let details = &mut planned.details;
        if let Some(due) = due {
            let next = self.rules.calendar.add_working_days(due, 1).day;
            let at = next.and_hms_opt(9, 0, 0).unwrap_or_default();
            let is_open = details.finished_at.is_none_or(|done| done > at);
            if is_open && at <= now && random.percent(85) {
                planned.reminder = Some(Reminder {
                    id: 0,
                    contact_id: 0,
                    reminded_at: at,
                    reminded_by: clerk.to_owned(),
                    to_person: planned
                        .hand_overs
                        .iter()
                        .rev()
                        .find(|link| link.signed_at.is_some())
                        .map_or(clerk, |link| &link.to_person)
                        .to_owned(),
                    due_on: Some(due),
                    note: String::new(),
                    paper_serial: String::new(),
                    voiding: None,
                });
            }
        }
        let called_at = details.finished_at.map(|at| at + TimeDelta::days(3));
        if let Some(at) = called_at.filter(|at| *at <= now && random.percent(35)) {
            details.followed_up_at = Some(at);
            clerk.clone_into(&mut details.followed_up_by);
            details.followed_up_how = Some(Manner::Phone);
            details.is_solved = Some(random.percent(93));
            details.satisfaction = match random.below(100) {
                0..72 => Some(Satisfaction::Satisfied),
                72..87 => Some(Satisfaction::FairlySatisfied),
                87..91 => Some(Satisfaction::Dissatisfied),
                _ => None,
            };
        }
    }
}

fn link(from: &str, to: &Colleague, handed_at: NaiveDateTime) -> HandOver {
    HandOver {
        id: 0,
        contact_id: 0,
        from_person: from.to_owned(),
        to_person: to.name.to_owned(),
        to_department: to.department.to_owned(),
        stands_in_for: String::new(),
        passed_on: "来件及联系方式".to_owned(),
        handed_at,
        signed_at: None,
        signed_by: String::new(),
        sent_back_at: None,
        sent_back_by: String::new(),
        sent_back_reason: String::new(),
        paper_serial: String::new(),
        voiding: None,
    }
}

fn set_outcome(details: &mut ContactDetails, outcome: Outcome, at: NaiveDateTime) {
    details.outcome = Some(outcome);
    details.outcome_at = Some(at);
}

fn finish(details: &mut ContactDetails, outcome: Outcome, at: NaiveDateTime, clerk: &str) {
    set_outcome(details, outcome, at);
    details.finished_at = Some(at);
    clerk.clone_into(&mut details.finished_by);
}

/// Within what still lies on somebody's desk.
fn is_recent(at: NaiveDateTime, now: NaiveDateTime) -> bool {
    now - at < TimeDelta::days(16)
}
