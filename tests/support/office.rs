//! A register with an account of every role, each of which has unlocked once and has its keys.

use std::sync::OnceLock;

use shouwen::desk::{Clock, Desk, Logged, NewAccount};
use shouwen::domain::account::Role;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{Complaint, ComplaintId, Step};

use super::{Place, morning, new_desk, place};

pub const CLERK: &str = "王芳";
pub const OFFICE: &str = "赵主任";
pub const PRINCIPAL: &str = "陈校长";
pub const DEPUTY: &str = "周副校长";
pub const SUPERVISOR: &str = "督查员";
/// What every account of the tests is unlocked with.
pub const PASSWORD: &str = "measured-words";
/// Every account, with its role.
pub const EVERYBODY: [(&str, Role); 5] = [
    (CLERK, Role::Clerk),
    (OFFICE, Role::Office),
    (PRINCIPAL, Role::Principal),
    (DEPUTY, Role::Deputy),
    (SUPERVISOR, Role::Supervisor),
];

/// A founded register, and the sheets that came with it.
pub struct Founding {
    pub register: Vec<u8>,
    pub sheet: String,
    pub phrase: String,
    pub second_sheet: String,
    pub second_phrase: String,
}

/// The founded register every test begins with a copy of: stretching passwords takes its time once.
pub fn founding() -> &'static Founding {
    static FOUNDING: OnceLock<Founding> = OnceLock::new();
    FOUNDING.get_or_init(|| {
        let place = place();
        let mut desk = new_desk(&place, morning());
        let others: Vec<_> = EVERYBODY
            .iter()
            .filter(|(_, role)| *role != Role::Principal)
            .map(|(name, role)| account(name, *role))
            .collect();
        let founded = desk.found_accounts(PRINCIPAL, PASSWORD, &others).unwrap();
        let mut second = None;
        for other in &others {
            desk.unlock(&other.name, PASSWORD).unwrap();
            if other.role == Role::Deputy {
                second = Some(desk.make_second_recovery().unwrap());
            }
        }
        desk.close().unwrap();
        let second = second.unwrap();
        Founding {
            register: std::fs::read(&place.register).unwrap(),
            sheet: founded.sheet.sealed_key,
            phrase: founded.sheet.phrase,
            second_sheet: second.sealed_key,
            second_phrase: second.phrase,
        }
    })
}

pub fn account(name: &str, role: Role) -> NewAccount {
    NewAccount {
        name: name.into(),
        role,
        password: PASSWORD.into(),
    }
}

/// A copy of the founded register.
pub fn office_place() -> Place {
    let place = place();
    std::fs::write(&place.register, &founding().register).unwrap();
    place
}

/// A desk at this register that nobody unlocked.
pub fn locked_desk(place: &Place, clock: Clock) -> Desk {
    Desk::open(&place.register, None, clock).unwrap()
}

/// Somebody at this register, that morning.
pub fn seated(place: &Place, name: &str) -> Desk {
    seated_at(place, name, morning())
}

pub fn seated_at(place: &Place, name: &str, clock: Clock) -> Desk {
    let mut desk = locked_desk(place, clock);
    desk.unlock(name, PASSWORD).unwrap();
    desk
}

/// A register with somebody at it, that morning.
pub fn office_of(name: &str) -> (Place, Desk) {
    let place = office_place();
    let desk = seated(&place, name);
    (place, desk)
}

/// A named complaint of that morning about 李老师.
pub fn complaint() -> Boxes {
    Boxes::default()
        .with("signed", "named")
        .with("complainant_name", "孙某某")
        .with("complainant_phone", "13900001111")
        .with("complainant_kind", "parent")
        .with("category", "fees")
        .with("respondents", "李老师")
        .with("respondent_department", "教务处")
        .with("facts", "多收了资料费")
        .with("request", "退还多收的费用")
}

pub fn confidential() -> Boxes {
    complaint().with("signed", "confidential")
}

pub fn about_the_principal() -> Boxes {
    complaint().with("respondents", PRINCIPAL)
}

pub fn logged(desk: &mut Desk, boxes: &Boxes) -> Complaint {
    let Logged { complaint, .. } = desk.log_complaint(boxes).unwrap();
    complaint
}

/// Takes a step on the newest state of a complaint.
pub fn step(
    desk: &mut Desk,
    id: ComplaintId,
    step: Step,
    boxes: &Boxes,
) -> Result<Complaint, shouwen::desk::Error> {
    let revision = desk.complaint(id).unwrap().revision;
    desk.take_complaint_step(id, revision, step, boxes)
}

/// The boxes that a step wants at least.
pub fn boxes_of(step: Step) -> Boxes {
    let boxes = Boxes::default();
    match step {
        Step::Propose => boxes.with("proposed", "accepted"),
        Step::Refuse => boxes.with("acceptance_reason", "不属学校职责"),
        Step::Refer => boxes
            .with("acceptance_reason", "属教育局职责")
            .with("referred_to", "县教育局"),
        Step::Tell => boxes.with("acceptance_told_how", "phone"),
        Step::Assess => boxes.with("severity", "ordinary"),
        Step::Assign => boxes
            .with("handler", "钱老师")
            .with("summary", "反映收费问题"),
        Step::Investigate => boxes.with("investigation", "查了账目，问了家长"),
        Step::Find => boxes
            .with("finding", "upheld")
            .with("finding_basis", "收据"),
        Step::Decide => boxes.with("decision", "退还多收的费用"),
        Step::Reply => boxes.with("reply", "已退还").with("replied_how", "phone"),
        Step::FollowUp => boxes
            .with("followed_up_how", "phone")
            .with("is_solved", "1")
            .with("satisfaction", "satisfied")
            .with("has_retaliation", "0"),
        Step::Withdraw => boxes.with("withdraw_reason", "已自行解决"),
        Step::Reopen => boxes.with("reopen_reason", "又有新情况"),
        Step::Accept | Step::SignFor | Step::Close | Step::Merge | Step::Unmerge => boxes,
    }
}

/// The usual course up to and with `last`, taken by whoever sits at the desk.
pub fn carried(desk: &mut Desk, id: ComplaintId, last: Step) -> Complaint {
    const COURSE: [Step; 9] = [
        Step::Accept,
        Step::Assess,
        Step::Assign,
        Step::Investigate,
        Step::Find,
        Step::Decide,
        Step::Reply,
        Step::FollowUp,
        Step::Close,
    ];
    let mut complaint = desk.complaint(id).unwrap();
    for taken in COURSE {
        complaint = step(desk, id, taken, &boxes_of(taken)).unwrap();
        if taken == last {
            break;
        }
    }
    complaint
}
