//! Checks of the made-up school (D10, D11), what they and the inspections find (B8), and the supervision of what was put
//! right (E8).

use chrono::NaiveDate;

use super::gatherings::enter_checked;
use super::schedule::days_back;
use super::{Filling, Inspected};
use crate::desk::Result;
use crate::desk::sample::complaint::Bureau;
use crate::desk::sample::duty::{Pace, Task};
use crate::desk::sample::errands::{INSPECTIONS, ToFix, fix};
use crate::desk::sample::matters::STAFF;
use crate::desk::sample::random::Random;
use crate::domain::boxes::Boxes;
use crate::domain::rectification::{Rectification, RectificationOf};
use crate::domain::review::{CheckKind, SpotCheck, SupervisionResult};
use crate::store::Write;

/// Each kind of check, how many working days ago it was last, and how many lie between two.
const SERIES: [(CheckKind, u16, u16); 4] = [
    (CheckKind::Open, 5, 30),
    (CheckKind::Covert, 15, 40),
    (CheckKind::Daily, 1, 5),
    (CheckKind::SelfCheck, 10, 20),
];

/// Findings of an inspection after which one more still lies, in working days.
const LYING_AFTER: i32 = 8;

/// A check as it is made.
struct Checked {
    subject: &'static str,
    /// 发现的问题, with what becomes of it; `None` where all was in order.
    found: Option<ToFix>,
    /// The department, by the place in `STAFF`, where nothing was found.
    handler: usize,
}

const fn found(subject: &'static str, to_fix: ToFix) -> Checked {
    Checked {
        subject,
        found: Some(to_fix),
        handler: to_fix.handler,
    }
}

const fn in_order(subject: &'static str, handler: usize) -> Checked {
    Checked {
        subject,
        found: None,
        handler,
    }
}

/// What is looked at, each kind in turn.
const fn checked(kind: CheckKind) -> &'static [Checked] {
    const OPEN: [Checked; 3] = [
        found(
            "窗口公示和办理时限",
            fix(
                "公示的办理时限未及时更新",
                "按新目录重做公示牌，专人更新",
                5,
            ),
        ),
        in_order("收费公示和收据", 3),
        found(
            "食堂后厨卫生和留样",
            fix("留样盒标签缺日期", "补贴标签，留样双人签字", 6),
        ),
    ];
    const COVERT: [Checked; 3] = [
        found(
            "电话咨询首问答复",
            fix("两次来电无人接听，未登记", "前台电话离岗转接，逐条登记", 5),
        ),
        in_order("教师着装和课堂秩序", 0),
        found("门卫来访登记", fix("一名来访者未登记即放行", "", 1)),
    ];
    const DAILY: [Checked; 5] = [
        in_order("在岗情况和首问登记", 5),
        in_order("食堂开餐秩序", 6),
        found("值班室在岗情况", fix("值班记录漏记一次", "", 1)),
        in_order("医务室用药登记", 4),
        in_order("机房和网络设备", 7),
    ];
    const SELF: [Checked; 3] = [
        found(
            "本处室限时办结事项",
            fix(
                "一件事项未在时限内告知进度",
                "设提醒，时限前两日告知进度",
                0,
            ),
        ),
        found("维修台账", fix("台账未写完成时间", "", 2)),
        in_order("收费票据和台账", 3),
    ];
    match kind {
        CheckKind::Open => &OPEN,
        CheckKind::Covert => &COVERT,
        CheckKind::Daily | CheckKind::Supervision => &DAILY,
        CheckKind::SelfCheck => &SELF,
    }
}

/// Enters the checks since a day, oldest first, and what they order.
pub(super) fn enter_checks(
    write: &mut Write<'_>,
    filling: &mut Filling<'_>,
    since: NaiveDate,
) -> Result<()> {
    let bureau = filling.bureau;
    let mut made = Vec::new();
    for (kind, ago, between) in SERIES {
        let days = days_back(bureau, (ago, between), since);
        made.extend(days.enumerate().map(|(turn, on)| (on, kind, turn)));
    }
    made.sort_by_key(|(on, ..)| *on);
    for (place, (on, kind, turn)) in (0..).zip(made) {
        let mut random = Random::of(bureau.school.seed, &[19, place]);
        let all = checked(kind);
        let check = &all[turn % all.len()];
        enter_check(write, filling, (kind, on, check), &mut random)?;
    }
    Ok(())
}

fn enter_check(
    write: &mut Write<'_>,
    filling: &mut Filling<'_>,
    (kind, on, check): (CheckKind, NaiveDate, &Checked),
    random: &mut Random,
) -> Result<()> {
    let bureau = filling.bureau;
    let colleague = &STAFF[check.handler % STAFF.len()];
    let checked_by = match kind {
        CheckKind::Open => leaders(bureau, ""),
        CheckKind::SelfCheck => colleague.name.to_owned(),
        _ => bureau.office.clone(),
    };
    let (problem, measure) = check.found.map_or(("", ""), |it| (it.problem, it.measure));
    let put_right = match !problem.is_empty() && measure.is_empty() {
        true => "当场改正",
        false => "",
    };
    let boxes = Boxes::default()
        .with("kind", kind.code())
        .with("checked_on", on.to_string())
        .with("checked_by", checked_by)
        .with("department", colleague.department)
        .with("subject", check.subject)
        .with("found", problem)
        .with("put_right", put_right);
    let id = enter_checked(write, SpotCheck::check(&boxes, None, bureau.evening(on)))?;
    if let Some(to_fix) = check.found.filter(|_| !measure.is_empty()) {
        let of = RectificationOf::Check(id);
        if let Some(ordered) = order(bureau, (of, &to_fix, on), Pace::Usual, random) {
            filling.enter_rectification(write, "", ordered)?;
        }
    }
    Ok(())
}

/// Enters what the inspections found: all of it is put right in time, but for one thing of the last one that found several
/// and is some days old.
pub(super) fn enter_findings(
    write: &mut Write<'_>,
    filling: &mut Filling<'_>,
    inspections: &[Inspected],
) -> Result<()> {
    let bureau = filling.bureau;
    let (calendar, today) = (&bureau.rules.calendar, bureau.school.now.date());
    let lying = inspections.iter().rev().find(|it| {
        let is_old = calendar.working_days_between(it.on, today) >= LYING_AFTER;
        INSPECTIONS[it.inspection].to_fix.len() > 2 && is_old
    });
    for (place, inspected) in (0..).zip(inspections) {
        let mut random = Random::of(bureau.school.seed, &[20, place]);
        let to_fix = INSPECTIONS[inspected.inspection].to_fix;
        for (at, finding) in (1..).zip(to_fix) {
            let is_lying = lying == Some(inspected) && at == to_fix.len();
            let pace = match (is_lying, lying == Some(inspected)) {
                (true, _) => Pace::Lying,
                (false, true) => Pace::Quick,
                (false, false) => Pace::Usual,
            };
            let of = RectificationOf::Visit(inspected.visit);
            let ordered = order(bureau, (of, finding, inspected.on), pace, &mut random);
            if let Some(ordered) = ordered {
                let number = inspected.number.to_string();
                filling.enter_rectification(write, &number, ordered)?;
            }
        }
    }
    Ok(())
}

fn order(
    bureau: &Bureau<'_>,
    (of, to_fix, on): (RectificationOf, &ToFix, NaiveDate),
    pace: Pace,
    random: &mut Random,
) -> Option<Rectification> {
    let colleague = &STAFF[to_fix.handler % STAFF.len()];
    let task = Task {
        problem: to_fix.problem,
        measure: to_fix.measure,
        responsible: colleague.name,
        department: colleague.department,
        ordered_on: on,
        ordered_by: bureau.verifier(colleague.name),
    };
    bureau.put_right(of, &task, pace, random)
}

/// When the leading group looks at something that was put right: three working days after somebody verified it; `None`
/// where that day has not come.
pub(super) fn supervised_on(bureau: &Bureau<'_>, of: &Rectification) -> Option<NaiveDate> {
    let on = bureau.later(of.verified_on?, 3);
    (on <= bureau.school.now.date()).then_some(on)
}

/// The supervision of something that was put right: the rectification as it stands by now, the boxes of the supervision,
/// and its day. What was not put right is sent back and done again.
pub(super) fn supervision(
    bureau: &Bureau<'_>,
    rectification: Rectification,
    on: NaiveDate,
    result: SupervisionResult,
) -> Option<(Rectification, Boxes, NaiveDate)> {
    let boxes = Boxes::default()
        .with("checked_on", on.to_string())
        .with(
            "checked_by",
            leaders(bureau, &rectification.responsible_person),
        )
        .with("subject", "整改落实情况")
        .with("result", result.code());
    let reason = match result {
        SupervisionResult::PutRight => return Some((rectification, boxes, on)),
        SupervisionResult::Partly => {
            let boxes = boxes.with("found", "已按措施整改，检查记录还不齐全，继续补记");
            return Some((rectification, boxes, on));
        }
        SupervisionResult::NotPutRight => "抽查时发现措施没有坚持",
    };
    let back = Boxes::default()
        .with("reopen_reason", reason)
        .with("due_on", bureau.later(on, 5).to_string());
    let reopened = rectification.reopened(&back, bureau.evening(on)).ok()?;
    let verifier = rectification.verified_by.clone();
    let again = bureau.done_and_verified(reopened, bureau.later(on, 3), &verifier);
    Some((again, boxes.with("found", reason), on))
}

/// The leading group's people who look at it, a name a line: never whoever is responsible (E8).
fn leaders(bureau: &Bureau<'_>, responsible: &str) -> String {
    let mut leaders = vec![bureau.principal.as_str()];
    if bureau.office != bureau.principal {
        leaders.push(&bureau.office);
    }
    leaders.retain(|name| *name != responsible);
    leaders.join("\n")
}
