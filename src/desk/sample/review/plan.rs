//! Which opinions are to be made up: where each came from and when, how it is signed, what it says, how it ends.

use chrono::{NaiveDate, TimeDelta};

use super::schedule::Schedule;
use super::voices::{ABOUT_PRINCIPAL, VOICES, Voice};
use crate::desk::sample::complaint::Bureau;
use crate::desk::sample::random::Random;
use crate::domain::contact::AskerKind;
use crate::domain::opinion::OpinionSource;
use crate::domain::protection::Signed;

use OpinionSource::{
    AskingLetter, Box, InPerson, Letter, Online, Other, ParentSchool, ParentsCommittee,
    ParentsMeeting, Phone, PublicSeminar, Questionnaire, StaffCongress, StudentSeminar, Superior,
    SupervisorMeeting, TeacherSeminar,
};

/// How an opinion is to end up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nobody has sent it on yet.
    Received,
    /// Sent to whom it concerns, who has not answered.
    Sent,
    /// Fed back in time.
    FedBack,
    /// Fed back, and too late.
    Late,
}

/// What is to be made up.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    pub(super) place: u32,
    pub(super) received_on: NaiveDate,
    pub(super) source: OpinionSource,
    /// The event it comes from, by its place in the schedule.
    pub(super) event: Option<usize>,
    pub(super) signed: Signed,
    pub(super) is_about_principal: bool,
    pub(super) voice: Voice,
    pub(super) fate: Fate,
}

/// The newest opinions, so that a demonstration shows each way they take: where they came from, how many working days
/// ago, how they are signed where there are accounts, and where they stand.
const RECENT: [(OpinionSource, u16, Signed, Fate); 12] = [
    (InPerson, 0, Signed::Named, Fate::Received),
    (Online, 2, Signed::Anonymous, Fate::Sent),
    (Box, 3, Signed::Anonymous, Fate::Received),
    (Box, 3, Signed::Anonymous, Fate::Sent),
    (StudentSeminar, 8, Signed::Anonymous, Fate::Sent),
    (StudentSeminar, 8, Signed::Anonymous, Fate::FedBack),
    (Letter, 12, Signed::Confidential, Fate::FedBack),
    (Box, 13, Signed::Anonymous, Fate::FedBack),
    (Box, 13, Signed::Anonymous, Fate::FedBack),
    (Questionnaire, 22, Signed::Anonymous, Fate::Sent),
    (Questionnaire, 22, Signed::Anonymous, Fate::FedBack),
    (Phone, 24, Signed::Named, Fate::Late),
];

/// The plans of so many opinions since a day, oldest first; each that comes from an event takes its place there.
pub(super) fn plans(
    bureau: &Bureau<'_>,
    schedule: &mut Schedule,
    has_accounts: bool,
    (count, since): (u32, NaiveDate),
) -> Vec<Plan> {
    let mut plans: Vec<Plan> = (0..count)
        .map(|place| plan(bureau, schedule, has_accounts, (place, count, since)))
        .collect();
    plans.sort_by_key(|plan| (plan.received_on, u32::MAX - plan.place));
    plans
}

/// The plan of the opinion at `place`, counted from the newest, of `count` since a day.
fn plan(
    bureau: &Bureau<'_>,
    schedule: &mut Schedule,
    has_accounts: bool,
    (place, count, since): (u32, u32, NaiveDate),
) -> Plan {
    let mut random = Random::of(bureau.school.seed, &[14, i64::from(place)]);
    let calendar = &bureau.rules.calendar;
    let today = bureau.school.now.date();
    let (wanted, on, signed, fate) = match RECENT.get(place as usize) {
        Some((source, ago, signed, fate)) => {
            let on = calendar.subtract_working_days(today, *ago);
            (*source, on, *signed, *fate)
        }
        None => {
            let newest = calendar.subtract_working_days(today, 26);
            let older = i64::from(count) - 11;
            let span = (newest - since).num_days().max(30);
            let back = span * (i64::from(place) - 11) / older;
            let on = calendar.previous_working_day_from(newest - TimeDelta::days(back));
            (
                by_lot(&mut random),
                on,
                signing(&mut random),
                fate(&mut random),
            )
        }
    };
    let event = schedule.take(wanted, on);
    let source = match event {
        None if is_of_event(wanted) => random.pick(&[Letter, Phone, Online, InPerson]),
        _ => wanted,
    };
    let is_signable = has_accounts && event.is_none() && giver(source, place) == AskerKind::Parent;
    let signed = match is_signable {
        true => signed,
        false => Signed::Anonymous,
    };
    let is_about_principal = !bureau.deputy.is_empty()
        && signed != Signed::Anonymous
        && place as usize >= RECENT.len()
        && random.percent(6);
    Plan {
        place,
        received_on: event.map_or(on, |place| schedule.events[place].on),
        source,
        event,
        signed,
        is_about_principal,
        voice: match is_about_principal {
            true => ABOUT_PRINCIPAL,
            false => voice(giver(source, place), place),
        },
        fate,
    }
}

/// Where an older one came from.
fn by_lot(random: &mut Random) -> OpinionSource {
    match random.below(100) {
        0..30 => Box,
        30..41 => Questionnaire,
        41..53 => StudentSeminar,
        53..60 => ParentsMeeting,
        60..66 => ParentsCommittee,
        66..71 => TeacherSeminar,
        71..76 => SupervisorMeeting,
        76..79 => StaffCongress,
        79..82 => PublicSeminar,
        82..84 => ParentSchool,
        84..86 => AskingLetter,
        86..89 => Letter,
        89..92 => Phone,
        92..95 => Online,
        95..97 => InPerson,
        97..99 => Superior,
        _ => Other,
    }
}

/// How an older one is signed where it can be.
fn signing(random: &mut Random) -> Signed {
    match random.below(100) {
        0..45 => Signed::Named,
        45..65 => Signed::Confidential,
        _ => Signed::Anonymous,
    }
}

/// How an older one ended.
fn fate(random: &mut Random) -> Fate {
    match random.below(100) {
        0..91 => Fate::FedBack,
        91..98 => Fate::Late,
        _ => Fate::Sent,
    }
}

/// Whether something has to be held, opened or counted for an opinion to come from there.
const fn is_of_event(source: OpinionSource) -> bool {
    !matches!(
        source,
        Letter | Phone | Online | InPerson | Superior | Other
    )
}

/// Who speaks there.
const fn giver(source: OpinionSource, place: u32) -> AskerKind {
    match source {
        StudentSeminar => AskerKind::Student,
        Box if place.is_multiple_of(2) => AskerKind::Student,
        TeacherSeminar | StaffCongress => AskerKind::Staff,
        SupervisorMeeting | PublicSeminar | AskingLetter | Other => AskerKind::Resident,
        Superior => AskerKind::Unit,
        _ => AskerKind::Parent,
    }
}

/// What they say: each in turn.
fn voice(giver: AskerKind, place: u32) -> Voice {
    let theirs: Vec<&Voice> = VOICES.iter().filter(|it| it.giver == giver).collect();
    let turn = place as usize / 2 % theirs.len().max(1);
    *theirs[turn]
}
