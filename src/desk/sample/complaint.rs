//! One made-up complaint: who complains of what, and how far the procedure has come by now.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::grievances::{ABOUT_PRINCIPAL, BULLYING, GRIEVANCES, Grievance};
use super::matters::STAFF;
use super::people::{adult_name, family, phone};
use super::procedure::Walk;
use super::random::Random;
use super::visit::{School, school_year};
use crate::domain::accountability::Accountability;
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{
    Category, ComplaintDetails, Instruction, RedPath, Stage, Step, TypedComplaint, check,
};
use crate::domain::contact::{AskerKind, Channel, DueRules, Extension, Manner};
use crate::domain::protection::{Signed, may_be_handler};
use crate::domain::rectification::Rectification;

/// What all made-up complaints share.
pub(super) struct Bureau<'a> {
    pub(super) school: &'a School,
    pub(super) rules: &'a DueRules,
    /// 校长.
    pub(super) principal: String,
    /// Who complaints about the principal are sealed to; empty where nobody is.
    pub(super) deputy: String,
    /// Who proposes, assigns and replies.
    pub(super) office: String,
    /// Who enters them.
    pub(super) clerks: &'a [String],
}

/// How a complaint is to end up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// The usual course, up to a stage.
    Until(Stage),
    /// 不予受理.
    Refused,
    /// 转送.
    Referred,
    /// 撤回.
    Withdrawn,
    /// 并案: about the same as the one before it.
    Repeat,
    /// More time was asked for, approved and told.
    Extended,
    /// Replied after its day, and somebody answers for that.
    Late,
    /// Closed, and opened again.
    Reopened,
}

/// What is to be made up: the day, how it is signed, what it is about, how it ends.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    pub(super) received_on: NaiveDate,
    pub(super) signed: Signed,
    pub(super) grievance: Grievance,
    pub(super) red_path: Option<RedPath>,
    pub(super) is_about_principal: bool,
    pub(super) fate: Fate,
}

/// A made-up complaint before it has a number; what hangs beside it lacks its key.
pub(super) struct PlannedComplaint {
    pub(super) typed: TypedComplaint,
    pub(super) entered_at: NaiveDateTime,
    pub(super) entered_by: String,
    pub(super) instruction: Option<Instruction>,
    pub(super) extension: Option<Extension>,
    pub(super) rectification: Option<Rectification>,
    pub(super) accountability: Option<Accountability>,
}

/// The newest complaints stand at one stage of the course each, so that a queue has something of everything: how many
/// working days ago each came, and where it stands.
const RECENT: [(u16, Stage); 9] = [
    (0, Stage::Received),
    (1, Stage::Accepted),
    (2, Stage::Assessed),
    (3, Stage::Assigned),
    (6, Stage::Investigated),
    (8, Stage::Found),
    (9, Stage::Decided),
    (12, Stage::Replied),
    (14, Stage::FollowedUp),
];

/// What became of those before them, the newest first; whatever is older still is dealt with by lot.
const BEFORE: [Fate; 9] = [
    Fate::Extended,
    Fate::Refused,
    Fate::Repeat,
    Fate::Until(Stage::Investigated),
    Fate::Withdrawn,
    Fate::Referred,
    Fate::Late,
    Fate::Reopened,
    Fate::Until(Stage::Closed),
];

impl Bureau<'_> {
    /// The plan of the complaint at `place`, counted from the newest, of `count` since a day.
    pub(super) fn plan(&self, place: u32, count: u32, since: NaiveDate) -> Plan {
        let mut random = Random::of(self.school.seed, &[12, i64::from(place)]);
        let at = place as usize;
        let signed = match place % 7 {
            1 | 4 => Signed::Confidential,
            3 => Signed::Anonymous,
            _ => Signed::Named,
        };
        let is_about_principal = !self.deputy.is_empty() && place % 23 == 4;
        let red_path = match place % 29 {
            3 => Some(RedPath::Bullying),
            17 => Some(RedPath::MandatoryReport),
            _ => None,
        };
        let grievance = match (is_about_principal, red_path) {
            (true, _) => ABOUT_PRINCIPAL,
            (false, Some(_)) => BULLYING,
            (false, None) => GRIEVANCES[(place as usize * 5 + 1) % GRIEVANCES.len()],
        };
        let fate = match (RECENT.get(at), BEFORE.get(at.saturating_sub(RECENT.len()))) {
            (Some((_, stage)), _) => Fate::Until(*stage),
            // Only the deputy could sign.
            _ if is_about_principal => Fate::Until(Stage::FollowedUp),
            (None, Some(fate)) => *fate,
            (None, None) => by_lot(&mut random),
        };
        let plan = Plan {
            received_on: self.received_on(place, count, since),
            signed,
            grievance,
            red_path: red_path.filter(|_| !is_about_principal),
            is_about_principal,
            fate,
        };
        match fate {
            Fate::Repeat => self.repeated(plan, place, count, since),
            _ => plan,
        }
    }

    /// A repeat is about what the one before it is about. Where that cannot be merged into, it is no repeat.
    fn repeated(&self, plan: Plan, place: u32, count: u32, since: NaiveDate) -> Plan {
        let alone = Plan {
            fate: Fate::Until(Stage::Closed),
            ..plan
        };
        if place + 1 >= count {
            return alone;
        }
        let before = self.plan(place + 1, count, since);
        let is_over = matches!(before.fate, Fate::Repeat | Fate::Withdrawn);
        if is_over || before.is_about_principal {
            return alone;
        }
        Plan {
            grievance: before.grievance,
            red_path: before.red_path,
            ..plan
        }
    }

    /// The last ones on the days that their stages need, the others evenly over the time before.
    fn received_on(&self, place: u32, count: u32, since: NaiveDate) -> NaiveDate {
        let calendar = &self.rules.calendar;
        let today = self.school.now.date();
        if let Some((days, _)) = RECENT.get(place as usize) {
            return calendar.subtract_working_days(today, *days);
        }
        let newest = calendar.subtract_working_days(today, 18);
        let older = i64::from(count).max(10) - 9;
        let span = (newest - since).num_days().max(30);
        let back = span * (i64::from(place) - 9) / older;
        calendar.previous_working_day_from(newest - TimeDelta::days(back))
    }

    /// The complaint of a plan, as far as it has come by now.
    pub(super) fn complaint(&self, plan: &Plan, random: &mut Random) -> Option<PlannedComplaint> {
        let minute = TimeDelta::minutes(random.between(8 * 60 + 20, 16 * 60));
        let at = plan.received_on.and_time(chrono::NaiveTime::MIN) + minute;
        let at = at.min(self.school.now);
        let boxes = self.boxes(plan, at, random);
        let typed = check(&boxes, None, &self.principal, at).ok()?;
        let clerks = self.clerks.iter();
        let able: Vec<&String> = clerks
            .filter(|name| may_be_handler(&typed.details, name))
            .collect();
        let turn = random.below(u32::try_from(able.len()).unwrap_or(u32::MAX));
        let entered_by = able.get(turn as usize).copied().cloned();
        let mut walk = Walk::new(self, plan, typed.details.clone());
        walk.take(random);
        let entered_at = match plan.signed {
            Signed::Named => at,
            // The minute would point at a line of the visitors' book.
            _ => plan.received_on.and_time(chrono::NaiveTime::MIN),
        };
        Some(PlannedComplaint {
            entered_at,
            // Where the only clerk is complained about, the principal writes it down.
            entered_by: entered_by.unwrap_or_else(|| self.principal.clone()),
            instruction: walk.instruction,
            extension: walk.extensions.pop(),
            rectification: walk.rectification,
            accountability: walk.accountability,
            typed: TypedComplaint {
                details: walk.details,
                ..typed
            },
        })
    }

    /// The boxes of the form, as a clerk fills them.
    fn boxes(&self, plan: &Plan, at: NaiveDateTime, random: &mut Random) -> Boxes {
        let grievance = &plan.grievance;
        let respondent = match plan.is_about_principal {
            true => &self.principal,
            false => grievance.respondent,
        };
        let channel = match random.below(100) {
            0..40 => Channel::Visit,
            40..70 => Channel::Phone,
            70..85 => Channel::Letter,
            85..95 => Channel::Online,
            _ => Channel::Above,
        };
        let mut boxes = Boxes::default()
            .with("signed", plan.signed.code())
            .with("channel", channel.code())
            .with("received_on", plan.received_on.to_string())
            .with("category", grievance.category.code())
            .with("respondents", respondent)
            .with("respondent_department", grievance.department)
            .with("facts", grievance.facts)
            .with("request", grievance.request);
        if grievance.department == "前台" {
            // About the desk itself: whoever sits there is a respondent like any other.
            boxes.set(
                "respondents",
                self.clerks.last().cloned().unwrap_or_default(),
            );
        }
        if let Some(red_path) = plan.red_path {
            let told = match red_path {
                RedPath::MandatoryReport => "辖区派出所、区教育局",
                RedPath::Bullying => "区教育局",
            };
            boxes.set("red_path", red_path.code());
            boxes.set("red_told", told);
            boxes.set("red_told_at", at.format("%Y-%m-%d %H:%M").to_string());
            boxes.set("red_told_how", Manner::Phone.code());
            boxes.set("red_note", "学生由班主任陪同，已通知监护人到校");
        }
        if random.percent(8) {
            boxes.set("is_agitated", "1");
            boxes.set("calming_note", "请到接待室，听完并复述要点，情绪平复");
        }
        if channel == Channel::Visit && random.percent(15) {
            boxes.set("is_at_principal", "1");
        }
        self.set_complainant(&mut boxes, plan, random);
        boxes
    }

    fn set_complainant(&self, boxes: &mut Boxes, plan: &Plan, random: &mut Random) {
        let is_resident = plan.grievance.category == Category::Other;
        if is_resident {
            boxes.set("complainant_kind", AskerKind::Resident.code());
            boxes.set("complainant_name", adult_name(random));
            boxes.set("complainant_phone", phone(random));
            return;
        }
        boxes.set("complainant_kind", AskerKind::Parent.code());
        set_family(boxes, self.school, plan.received_on, random);
    }
}

/// Fills the boxes of whoever complains or says what they think: a family of the school.
pub(super) fn set_family(boxes: &mut Boxes, school: &School, on: NaiveDate, random: &mut Random) {
    let family = family(
        school.seed,
        school_year(on),
        school.families_per_grade,
        random,
    );
    let adult = &family.adults[usize::from(random.percent(35))];
    boxes.set("complainant_name", adult.name.clone());
    boxes.set("complainant_phone", adult.phone.clone());
    boxes.set("complainant_relation", adult.relation);
    boxes.set("complainant_student", family.student.clone());
    boxes.set("complainant_class", family.class.clone());
}

/// How one that is long past ended.
fn by_lot(random: &mut Random) -> Fate {
    match random.below(100) {
        0..76 => Fate::Until(Stage::Closed),
        76..82 => Fate::Extended,
        82..87 => Fate::Late,
        87..91 => Fate::Repeat,
        91..94 => Fate::Withdrawn,
        94..96 => Fate::Referred,
        96..98 => Fate::Refused,
        98 => Fate::Reopened,
        _ => Fate::Until(Stage::FollowedUp),
    }
}

/// Whoever looks into a complaint: never whom it is about.
pub(super) fn handler(grievance: &Grievance, details: &ComplaintDetails) -> (String, &'static str) {
    let places = [grievance.handler, 0, 1, 2];
    let able = places.iter().map(|place| &STAFF[*place % STAFF.len()]);
    let colleague = able.into_iter().find(|it| may_be_handler(details, it.name));
    colleague.map_or_else(
        || (String::new(), ""),
        |it| (it.name.to_owned(), it.department),
    )
}

/// The step after which an instruction of the principal is given.
pub(super) const INSTRUCTED_AFTER: Step = Step::Accept;
