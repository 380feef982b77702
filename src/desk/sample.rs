//! Filling an empty register with made-up visits, first contacts, complaints and opinions, to be shown, tried and
//! measured. Complaints, and opinions with a name, only where there are accounts to seal them to.
//!
//! The same seed on the same day gives the same visits. They go through the one door like any other record, marked as
//! samples in the journal; the moment of the journal is the true one, only the visits themselves are spread over the past.
//! The names, classes and reasons are records, not words of the screen, so they do not follow its language.

mod accounts;
mod asker;
mod calendar;
mod complaint;
mod complaints;
mod contact;
mod contacts;
mod duty;
mod errands;
mod grievances;
mod matters;
mod people;
mod procedure;
mod random;
mod review;
mod scans;
mod visit;
mod visits;

pub use accounts::{DEMO_PASSWORD, demo_accounts, found_demo_accounts, unlock_demo};

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, TimeDelta};

use super::{Desk, Refusal, Result};
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::domain::setting::{SettingName, Settings};
use crate::domain::shift::ShiftNote;
use crate::i18n::Language;
use crate::store::Write;
use random::Random;
use visit::{Planned, School, Standing};
use visits::Filling;

/// Visits a transaction holds at least; a day is never cut in two.
const VISITS_PER_TRANSACTION: usize = 2_000;
/// Of so many records one is a first contact.
const CONTACTS_AMONG: u32 = 4;
/// Of so many records one is a complaint.
const COMPLAINTS_AMONG: u32 = 20;
/// Of so many records one is an opinion; of a small sample more are, so that it shows a term.
const OPINIONS_AMONG: u32 = 60;
const OPINIONS_AMONG_FEW: u32 = 20;
const FEW_OPINIONS: u32 = 12;
/// Most visits that are on site or expected in any sample.
const MOST_ON_SITE: u32 = 4;
const MOST_EXPECTED: u32 = 6;

/// The settings of a register that is only shown.
#[must_use]
pub fn sample_settings(language: Language) -> Settings {
    let (school_name, desk_name, principal_name, clerk_names) = match language {
        Language::ZhHans => ("示范实验学校", "前台", "陈国栋", ["王芳", "李敏"]),
        Language::ZhHant => ("示範實驗學校", "服務台", "陳國棟", ["王芳", "李敏"]),
        Language::En => (
            "Shifan Experimental School",
            "Front desk",
            "Chen Guodong",
            ["Wang Fang", "Li Min"],
        ),
    };
    let mut settings = Settings {
        school_name: school_name.to_owned(),
        desk_name: desk_name.to_owned(),
        principal_name: principal_name.to_owned(),
        clerk_names: clerk_names.map(str::to_owned).into(),
        screen_language: language.tag().to_owned(),
        ..Settings::default()
    };
    settings.set(SettingName::OpinionBoxes, &review::BOX_NAMES.join("\n"));
    settings
}

/// Fills an empty register with `records` made-up records and what hangs beside them, and returns how many were entered:
/// three visits to one first contact, a small catalogue for them, now and then a complaint or an opinion, with the boxes,
/// questionnaires and meetings that opinions come from, checks, and what inspections find. Where the principal sits at the
/// desk, complaints that are closed are signed.
///
/// `progress` hears how many are done of how many; when it says `false`, what is done stays and the rest is left.
///
/// # Errors
/// [`Refusal::NotEmpty`] where a visit, a contact, a complaint or an opinion is in the register already;
/// [`Refusal::Locked`]; otherwise if the register cannot be written.
pub fn fill_sample(
    desk: &mut Desk,
    records: u32,
    seed: u64,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<usize> {
    desk.require(Right::KeepVisits)?;
    let read = desk.store.read();
    let has_visits = read.visit_count()? > 0 || read.first_contact_day()?.is_some();
    if has_visits || read.has_complaints()? || read.has_opinions()? {
        return Err(Refusal::NotEmpty.into());
    }
    let school = School {
        seed,
        families_per_grade: (records / 40).clamp(6, 160),
        now: desk.now(),
    };
    let all = records as usize;
    let mut filling = Filling::new(clerks(desk)?, seed);
    let mut waiting: Vec<Planned> = Vec::new();
    let shares = Shares::of(records, desk.has_accounts()?);
    let days = plan_days(&school, shares.visits);
    let since = days.first().map_or(school.now.date(), |day| day.date);
    let last_day = days.len().saturating_sub(1);
    for (place, day) in days.into_iter().enumerate() {
        waiting.extend(day.visits(&school));
        if waiting.len() < VISITS_PER_TRANSACTION && place < last_day {
            continue;
        }
        let act = desk.act();
        desk.store.transact(&act, |write| {
            waiting
                .drain(..)
                .try_for_each(|planned| filling.enter(write, planned))
        })?;
        if !progress(filling.entered, all) {
            return Ok(filling.entered);
        }
    }
    let entered = enter_the_rest(desk, &school, &filling, (shares, since), &mut |done| {
        progress(done, all)
    })?;
    let act = desk.act();
    desk.store.transact(&act, |write| {
        enter_shift_note(write, &filling.clerks, school.now)
    })?;
    Ok(entered)
}

/// How many records of each register a sample has.
#[derive(Debug, Clone, Copy)]
struct Shares {
    visits: u32,
    contacts: u32,
    complaints: u32,
    opinions: u32,
}

impl Shares {
    const fn of(records: u32, has_accounts: bool) -> Self {
        let contacts = records / CONTACTS_AMONG;
        let complaints = match has_accounts {
            true => records / COMPLAINTS_AMONG,
            false => 0,
        };
        let few = records / OPINIONS_AMONG_FEW;
        let few = if few < FEW_OPINIONS {
            few
        } else {
            FEW_OPINIONS
        };
        let usual = records / OPINIONS_AMONG;
        let opinions = if usual > few { usual } else { few };
        Self {
            visits: records - contacts - complaints - opinions,
            contacts,
            complaints,
            opinions,
        }
    }
}

/// Enters what is no visit, so many of each since a day; returns how many records there are now.
fn enter_the_rest(
    desk: &mut Desk,
    school: &School,
    filling: &Filling,
    (shares, since): (Shares, NaiveDate),
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<usize> {
    let clerks = &filling.clerks;
    let mut entered = filling.entered;
    let mut is_wanted = true;
    entered += contacts::fill(desk, school, clerks, shares.contacts, &mut |done| {
        is_wanted = progress(entered + done);
        is_wanted
    })?;
    if !is_wanted {
        return Ok(entered);
    }
    let complaints = (shares.complaints, since);
    entered += complaints::fill(desk, school, clerks, complaints, &mut |done| {
        is_wanted = progress(entered + done);
        is_wanted
    })?;
    if !is_wanted {
        return Ok(entered);
    }
    let opinions = (shares.opinions, since);
    let inspections = &filling.inspections;
    entered += review::fill(desk, school, clerks, inspections, opinions, &mut |done| {
        progress(entered + done)
    })?;
    Ok(entered)
}

fn clerks(desk: &Desk) -> Result<Vec<String>> {
    let names = desk.settings()?.clerk_names;
    Ok(if names.is_empty() {
        vec![desk.actor().to_owned()]
    } else {
        names
    })
}

/// A day and what is to happen on it.
#[derive(Debug, Clone, Copy)]
struct Day {
    date: NaiveDate,
    ordinary: u32,
    /// Visits whose people are here now; today only.
    on_site: u32,
    /// Appointments written down on this day for today and the next.
    expected: u32,
}

/// Days of the past, then today, with `records` visits in all.
fn plan_days(school: &School, records: u32) -> Vec<Day> {
    let today = school.now.date();
    let per_day = calendar::visits_per_day(records);
    let on_site = if calendar::is_open(school.now.time()) {
        MOST_ON_SITE.min(records / 12)
    } else {
        u32::from(records >= 12)
    };
    let expected = MOST_EXPECTED.min(records / 20);
    let came_today = ordinary_arrivals(school, today, per_day.min(records / 4)).count();
    let ordinary_today = u32::try_from(came_today).unwrap_or_default();
    let past = records - on_site - expected - ordinary_today;
    let mut days: Vec<Day> = calendar::days_before(today, past, school.seed)
        .into_iter()
        .map(|(date, ordinary)| Day {
            date,
            ordinary,
            on_site: 0,
            expected: 0,
        })
        .collect();
    if let Some(last) = days.last_mut() {
        last.expected = expected;
    }
    days.push(Day {
        date: today,
        ordinary: per_day.min(records / 4),
        on_site,
        expected: 0,
    });
    days
}

/// The arrivals of a day, those that have not come yet left out.
fn ordinary_arrivals(
    school: &School,
    day: NaiveDate,
    count: u32,
) -> impl Iterator<Item = NaiveDateTime> {
    let mut random = Random::of(school.seed, &[4, i64::from(day.num_days_from_ce())]);
    let now = school.now;
    (0..count)
        .map(move |_| day.and_time(calendar::arrival(&mut random)))
        .filter(move |at| *at <= now)
}

impl Day {
    /// The day's visits in the order in which they are written down.
    fn visits(self, school: &School) -> Vec<Planned> {
        let mut random = Random::of(school.seed, &[5, i64::from(self.date.num_days_from_ce())]);
        let mut visits: Vec<Planned> = ordinary_arrivals(school, self.date, self.ordinary)
            .map(|at| school.visit(at, Standing::Ordinary, &mut random))
            .collect();
        for _ in 0..self.on_site {
            let standing = if calendar::is_open(school.now.time()) {
                Standing::OnSite
            } else {
                Standing::AtNight
            };
            let at = calendar::shortly_before(school.now, 55, &mut random);
            visits.push(school.visit(at, standing, &mut random));
        }
        for place in 0..self.expected {
            let (today, tomorrow) = (school.now.date(), calendar::next_weekday(school.now.date()));
            let at_today =
                calendar::appointment(today, school.now, &mut random).filter(|_| place % 3 != 2);
            let at = at_today.or_else(|| calendar::appointment(tomorrow, school.now, &mut random));
            let mut planned =
                school.visit(at.unwrap_or(school.now), Standing::Expected, &mut random);
            let written_down = self.date.and_hms_opt(15, 0, 0).unwrap_or(school.now);
            planned.entered_at = written_down + TimeDelta::minutes(random.between(0, 150));
            visits.push(planned);
        }
        visits.sort_by_key(|planned| planned.entered_at);
        visits
    }
}

fn enter_shift_note(write: &mut Write<'_>, clerks: &[String], now: NaiveDateTime) -> Result<()> {
    let counts = write.read().shift_summary()?;
    let name = |place: usize| {
        clerks
            .get(place)
            .or(clerks.first())
            .cloned()
            .unwrap_or_default()
    };
    let note = ShiftNote {
        paper_serial: String::new(),
        id: 0,
        at: now,
        from_person: name(1),
        to_person: name(0),
        note:
            "失物招领处有一把蓝色雨伞，三（2）班家长下午来认领。\n空调维修师傅离校时请收回来访证。"
                .to_owned(),
        on_site_count: counts.on_site_count,
        left_item_count: counts.left_item_count,
        voiding: None,
    };
    write.create(Action::Sample, "", &note)?;
    Ok(())
}
