//! The boxes, questionnaires and meetings of the made-up school, and the supervisors it invited.

use chrono::{Datelike as _, NaiveDate};

use super::schedule::{Event, Kind, Schedule};
use crate::desk::sample::complaint::Bureau;
use crate::desk::sample::matters::STAFF;
use crate::desk::sample::people::phone;
use crate::desk::sample::random::Random;
use crate::desk::{Error, Result};
use crate::domain::boxes::Boxes;
use crate::domain::field::FieldError;
use crate::domain::journal::Action;
use crate::domain::record::Recorded;
use crate::domain::review::{
    BoxOpening, Meeting, MeetingKind, Question, Questionnaire, QuestionnaireKind, Supervisor,
};
use crate::store::Write;

/// The opinion boxes of the school.
pub(in crate::desk::sample) const BOX_NAMES: [&str; 2] = ["校门口意见箱", "教学楼一楼意见箱"];

/// The supervisors of one term after the other: name, unit and post.
const SUPERVISORS: [(&str, &str); 6] = [
    ("孙志明", "和平社区居委会主任"),
    ("周丽华", "区人大代表"),
    ("吴建平", "家长代表"),
    ("郑秀兰", "退休教师代表"),
    ("钱少华", "区政协委员"),
    ("冯海燕", "新华街道办事处"),
];

/// A meeting as it is held.
struct Gathering {
    place: &'static str,
    topic: &'static str,
    minutes: &'static str,
    /// Fewest and most who come.
    people: (i64, i64),
    /// Whether what came of it is published (E9).
    is_published: bool,
}

const fn gathering(kind: MeetingKind) -> Gathering {
    let (place, topic, minutes, people, is_published) = match kind {
        MeetingKind::StaffCongress => (
            "报告厅",
            "审议绩效考核办法和年度工作报告",
            "审议通过年度工作报告；代表就绩效考核办法提出意见，修改后再次公示。",
            (60, 90),
            true,
        ),
        MeetingKind::ParentsMeeting => (
            "各班教室",
            "本学期教学安排和收费公示",
            "各班通报教学安排、收费项目；家长当场提出意见，由班主任汇总。",
            (180, 320),
            true,
        ),
        MeetingKind::ParentsCommittee => (
            "会议室",
            "午餐供餐和放学秩序",
            "食堂汇报食材来源；委员建议分批就餐，划出放学等候区。",
            (12, 20),
            true,
        ),
        MeetingKind::StudentSeminar => (
            "三楼会议室",
            "听取学生对食堂、作业和校园环境的意见",
            "各年级学生代表发言，意见当场记录，会后逐条转交责任部门。",
            (16, 28),
            false,
        ),
        MeetingKind::TeacherSeminar => (
            "会议室",
            "听取教师对后勤保障和教研安排的意见",
            "教师代表就维修、培训、通知发布提出意见。",
            (15, 25),
            false,
        ),
        MeetingKind::SupervisorMeeting => (
            "会议室",
            "通报服务承诺落实情况，听取监督员意见",
            "通报本期首问、投诉、意见办理情况；监督员对公示和时限提出建议。",
            (8, 14),
            true,
        ),
        MeetingKind::PublicSeminar => (
            "社区活动室",
            "听取周边居民对学校的意见",
            "居民就广播音量、送货车辆提出意见，学校当场作了说明。",
            (14, 30),
            false,
        ),
        MeetingKind::ParentSchool => (
            "报告厅",
            "家庭教育讲座和答疑",
            "讲座后现场答疑，家长提出的问题由德育处整理答复。",
            (90, 160),
            false,
        ),
    };
    Gathering {
        place,
        topic,
        minutes,
        people,
        is_published,
    }
}

/// Enters the supervisors since a day and every event of the schedule; returns the events' keys in its order. One
/// questionnaire more has just been sent out and none of its sheets is back.
pub(super) fn enter(
    write: &mut Write<'_>,
    bureau: &Bureau<'_>,
    schedule: &Schedule,
    since: NaiveDate,
) -> Result<Vec<(Kind, i64)>> {
    let supervisors = enter_supervisors(write, bureau, since)?;
    let last_box = schedule
        .events
        .iter()
        .rposition(|event| matches!(event.kind, Kind::Box(_)) && event.taken > 0);
    let mut keys = Vec::with_capacity(schedule.events.len());
    for (place, event) in schedule.events.iter().enumerate() {
        let turn = i64::from(event.on.num_days_from_ce());
        let mut random = Random::of(bureau.school.seed, &[17, turn]);
        let id = match event.kind {
            Kind::Box(at) => {
                // Of the last one a slip waits to be entered.
                let waiting = u16::from(last_box == Some(place));
                enter_opening(write, bureau, event, (at, waiting), &mut random)?
            }
            Kind::Asking(kind) => enter_asking(write, bureau, event, kind, &mut random)?,
            Kind::Meeting(kind) => {
                enter_meeting(write, bureau, event, kind, &supervisors, &mut random)?
            }
        };
        keys.push((event.kind, id));
    }
    let today = bureau.school.now.date();
    let issued_on = bureau.rules.calendar.subtract_working_days(today, 4);
    let boxes = Boxes::default()
        .with("title", "课后服务课程意向问卷")
        .with("asked", "三至六年级家长")
        .with("issued_on", issued_on.to_string())
        .with("returned_by", bureau.later(issued_on, 8).to_string())
        .with("issued_count", "420");
    let running = Questionnaire::check(&boxes, 0, bureau.school.now);
    if let Ok(running) = running {
        write.create(Action::Sample, "", &running)?;
    }
    Ok(keys)
}

/// Supervisors are invited for two years, from September of every even year; of the term before the first one is left to
/// be seen.
fn enter_supervisors(
    write: &mut Write<'_>,
    bureau: &Bureau<'_>,
    since: NaiveDate,
) -> Result<Vec<Supervisor>> {
    let today = bureau.school.now.date();
    let begins = |year| NaiveDate::from_ymd_opt(year, 9, 1);
    let mut random = Random::of(bureau.school.seed, &[18]);
    let first = since.year() / 2 * 2 - 2;
    let mut supervisors = Vec::new();
    for (turn, year) in (first..=today.year()).step_by(2).enumerate() {
        let (Some(from), Some(until)) = (begins(year), begins(year + 2)) else {
            continue;
        };
        let until = until.pred_opt().unwrap_or(until);
        if from > today {
            continue;
        }
        let count = match until < since {
            true => 1,
            false => 4,
        };
        for place in 0..count {
            // Half of them are invited again.
            let (name, unit) = SUPERVISORS[(turn * 2 + place) % SUPERVISORS.len()];
            let boxes = Boxes::default()
                .with("name", name)
                .with("unit", unit)
                .with("phone", phone(&mut random))
                .with("appointed_on", from.to_string())
                .with("term_until", until.to_string());
            let Ok(supervisor) = Supervisor::check(&boxes, bureau.school.now) else {
                continue;
            };
            write.create(Action::Sample, "", &supervisor)?;
            supervisors.push(supervisor);
        }
    }
    Ok(supervisors)
}

/// Two people open a box; now and then a slip says nothing.
fn enter_opening(
    write: &mut Write<'_>,
    bureau: &Bureau<'_>,
    event: &Event,
    (at, waiting): (usize, u16),
    random: &mut Random,
) -> Result<i64> {
    let blank = u16::from(random.percent(30));
    let opened_by = bureau.office.as_str();
    let witness = witness(opened_by, random);
    let boxes = Boxes::default()
        .with("box_name", BOX_NAMES[at % BOX_NAMES.len()])
        .with("opened_on", event.on.to_string())
        .with("opened_by", opened_by)
        .with("witness", witness)
        .with("slip_count", (event.taken + blank + waiting).to_string())
        .with("blank_count", blank.to_string());
    let opening = BoxOpening::check(&boxes, event.taken.into(), bureau.evening(event.on));
    enter_checked(write, opening)
}

/// Somebody on the staff who is not the one who opens the box.
fn witness(opened_by: &str, random: &mut Random) -> &'static str {
    let place = random.below(u32::try_from(STAFF.len()).unwrap_or(u32::MAX)) as usize;
    let mut colleagues = STAFF.iter().cycle().skip(place);
    let other = colleagues.find(|it| it.name != opened_by);
    other.map_or("", |it| it.name)
}

/// The sheets of a questionnaire that was sent out eight working days before, and their tally.
fn enter_asking(
    write: &mut Write<'_>,
    bureau: &Bureau<'_>,
    event: &Event,
    kind: QuestionnaireKind,
    random: &mut Random,
) -> Result<i64> {
    let issued_on = bureau.rules.calendar.subtract_working_days(event.on, 8);
    let (title, asked, issued) = match kind {
        QuestionnaireKind::Questionnaire => {
            let titles = ["食堂和课后服务满意度问卷", "学校服务承诺满意度问卷"];
            (random.pick(&titles), "全体家长", random.between(600, 1_200))
        }
        QuestionnaireKind::AskingLetter => (
            "征求意见函",
            "社区、派出所、共建单位",
            random.between(18, 40),
        ),
    };
    let returned = issued * random.between(78, 96) / 100;
    let boxes = Boxes::default()
        .with("kind", kind.code())
        .with("title", title)
        .with("asked", asked)
        .with("issued_on", issued_on.to_string())
        .with("returned_by", event.on.to_string())
        .with("issued_count", issued.to_string())
        .with("returned_count", returned.to_string());
    let at = bureau.evening(event.on);
    let asking = Questionnaire::check(&boxes, 0, at);
    let id = enter_checked(write, asking.clone())?;
    let Ok(asking) = asking else {
        return Ok(id);
    };
    let of = Questionnaire { id, ..asking };
    for (position, text) in (1..).zip([
        "您对首问接待的态度满意吗",
        "您反映的事项是否按时得到答复",
        "您对午餐和课后服务满意吗",
    ]) {
        let satisfied = returned * random.between(62, 84) / 100;
        let fairly = (returned - satisfied) * random.between(50, 80) / 100;
        let not = (returned - satisfied - fairly) / 2;
        let answers = format!(
            "满意 {satisfied}\n基本满意 {fairly}\n不满意 {not}\n不了解 {}",
            returned - satisfied - fairly - not
        );
        let boxes = Boxes::default().with("text", text).with("answers", answers);
        enter_checked(write, Question::check(&boxes, &of, position, at))?;
    }
    Ok(id)
}

/// A meeting; supervisors come to theirs, three of those whose term runs.
fn enter_meeting(
    write: &mut Write<'_>,
    bureau: &Bureau<'_>,
    event: &Event,
    kind: MeetingKind,
    supervisors: &[Supervisor],
    random: &mut Random,
) -> Result<i64> {
    let as_held = gathering(kind);
    let (least, most) = as_held.people;
    let attended = random.between(least, most);
    let in_term = supervisors.iter().filter(|it| it.is_in_term(event.on));
    let present: Vec<&str> = match kind {
        MeetingKind::SupervisorMeeting => in_term.take(3).map(|it| it.name.as_str()).collect(),
        _ => Vec::new(),
    };
    let published_on = bureau.later(event.on, 3);
    let is_published = as_held.is_published && published_on <= bureau.school.now.date();
    let boxes = Boxes::default()
        .with("kind", kind.code())
        .with("held_on", event.on.to_string())
        .with("place", as_held.place)
        .with("chair", bureau.principal.as_str())
        .with("recorder", bureau.office.as_str())
        .with(
            "invited_count",
            (attended + random.between(0, 6)).to_string(),
        )
        .with("attended_count", attended.to_string())
        .with("supervisors", present.join("\n"))
        .with("topic", as_held.topic)
        .with("minutes", as_held.minutes)
        .with(
            "published_on",
            match is_published {
                true => published_on.to_string(),
                false => String::new(),
            },
        );
    let at = match is_published {
        true => bureau.evening(published_on),
        false => bureau.evening(event.on),
    };
    enter_checked(write, Meeting::check(&boxes, supervisors, at))
}

/// Enters what the domain has read; in a sample nothing is refused.
pub(super) fn enter_checked<T: Recorded>(
    write: &mut Write<'_>,
    checked: std::result::Result<T, Vec<FieldError>>,
) -> Result<i64> {
    let record = checked.map_err(Error::Fields)?;
    Ok(write.create(Action::Sample, "", &record)?)
}
