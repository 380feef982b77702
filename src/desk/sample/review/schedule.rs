//! When boxes are opened, sheets come back and people meet: counted back from today in working days, so that a sample made
//! on any day has something of everything in its last months.

use chrono::NaiveDate;

use crate::desk::sample::calendar::is_in_holidays;
use crate::desk::sample::complaint::Bureau;
use crate::domain::opinion::OpinionSource;
use crate::domain::review::{MeetingKind, QuestionnaireKind};

/// Something that brings opinions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The opening of a box, by the place in [`super::BOX_NAMES`].
    Box(usize),
    /// The sheets of a questionnaire come back.
    Asking(QuestionnaireKind),
    /// A meeting.
    Meeting(MeetingKind),
}

impl Kind {
    /// Where what it brings comes from.
    pub(super) fn source(self) -> OpinionSource {
        match self {
            Self::Box(_) => OpinionSource::Box,
            Self::Asking(QuestionnaireKind::Questionnaire) => OpinionSource::Questionnaire,
            Self::Asking(QuestionnaireKind::AskingLetter) => OpinionSource::AskingLetter,
            Self::Meeting(kind) => OpinionSource::of_meeting(kind),
        }
    }
}

/// An event, and how many opinions it brings.
#[derive(Debug, Clone, Copy)]
pub(super) struct Event {
    /// What it is.
    pub(super) kind: Kind,
    /// Its day.
    pub(super) on: NaiveDate,
    /// How many opinions it brings.
    pub(super) taken: u16,
}

use Kind::{Asking, Box, Meeting};
use MeetingKind::{
    ParentSchool, ParentsCommittee, ParentsMeeting, PublicSeminar, StaffCongress, StudentSeminar,
    SupervisorMeeting, TeacherSeminar,
};

/// Each kind, how many working days ago it was last, and how many lie between two.
const SERIES: [(Kind, u16, u16); 12] = [
    (Box(0), 3, 20),
    (Box(1), 13, 20),
    (Asking(QuestionnaireKind::Questionnaire), 22, 100),
    (Asking(QuestionnaireKind::AskingLetter), 41, 120),
    (Meeting(StudentSeminar), 8, 50),
    (Meeting(TeacherSeminar), 25, 100),
    (Meeting(SupervisorMeeting), 18, 120),
    (Meeting(ParentsMeeting), 26, 60),
    (Meeting(ParentsCommittee), 16, 60),
    (Meeting(ParentSchool), 21, 100),
    (Meeting(PublicSeminar), 24, 200),
    (Meeting(StaffCongress), 27, 240),
];

/// Every event since a day, oldest first.
pub(super) struct Schedule {
    pub(super) events: Vec<Event>,
}

impl Schedule {
    /// What was held since a day; nothing is held in the holidays.
    pub(super) fn new(bureau: &Bureau<'_>, since: NaiveDate) -> Self {
        let today = bureau.school.now.date();
        let mut events = Vec::new();
        for (kind, ago, between) in SERIES {
            let days = days_back(bureau, (ago, between), since);
            let days = days.filter(|day| !is_in_holidays(*day, today));
            events.extend(days.map(|on| Event { kind, on, taken: 0 }));
        }
        events.sort_by_key(|event| event.on);
        Self { events }
    }

    /// Takes an opinion out of the last event from a source on or before a day; `None` where there is none within three
    /// months.
    pub(super) fn take(&mut self, source: OpinionSource, on: NaiveDate) -> Option<usize> {
        let is_near = |event: &Event| event.on <= on && (on - event.on).num_days() < 90;
        let place = self
            .events
            .iter()
            .rposition(|event| event.kind.source() == source && is_near(event))?;
        self.events[place].taken += 1;
        Some(place)
    }
}

/// The days so many working days ago, then always so many between two, until `since`; newest first.
pub(super) fn days_back<'a>(
    bureau: &'a Bureau<'_>,
    (ago, between): (u16, u16),
    since: NaiveDate,
) -> impl Iterator<Item = NaiveDate> + use<'a> {
    let calendar = &bureau.rules.calendar;
    let first = calendar.subtract_working_days(bureau.school.now.date(), ago);
    let earlier = move |day: &NaiveDate| Some(calendar.subtract_working_days(*day, between));
    std::iter::successors(Some(first), earlier).take_while(move |day| *day >= since)
}
