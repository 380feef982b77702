//! The review loop of the same autumn: a box, a questionnaire, meetings, checks and an inspection, what was put right
//! because of them, and every paper of it.

use shouwen::desk::{Desk, PaperRequest};
use shouwen::domain::form::FormKind;
use shouwen::domain::opinion::{Opinion, OpinionId};
use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::visit::{TypedVisit, VisitField, VisitId};
use shouwen::i18n::Language;

use crate::complaints::{boxes, found, long_text, seated};
use crate::support::place;
use crate::world::Sample;

type Filled<'a> = &'a [(&'static str, &'a str)];

/// Every paper of the review loop in every language.
pub fn papers() -> Vec<Sample> {
    let place = place();
    found(&place);
    let mut desk = seated(&place, "20T09:30");
    let term = Term::fill(&mut desk);
    desk.close().unwrap();
    let desk = seated(&place, "25T10:00");
    let mut samples = Vec::new();
    for (name, request) in term.requests() {
        for language in &Language::ALL {
            let paper = desk.paper(&request, Some(*language), &mut |_, _| true);
            let document = paper.unwrap().document;
            let name = format!("{name}.{}", language.tag());
            samples.push(Sample { name, document });
        }
    }
    samples
}

/// What papers are about.
struct Term {
    box_opening: i64,
    slip: OpinionId,
    long: OpinionId,
    named: OpinionId,
    seminar: i64,
    congress: i64,
    questionnaire: i64,
    uncounted: i64,
    check: i64,
    self_check: i64,
    of_check: i64,
    of_long: i64,
    supervision: i64,
    inspection: VisitId,
}

impl Term {
    fn fill(desk: &mut Desk) -> Self {
        let (box_opening, slip, long) = open_box(desk);
        let (seminar, named) = hold_seminar(desk);
        let questionnaire = ask(desk);
        let asked = [
            ("kind", "asking_letter"),
            ("title", "关于校门口交通秩序的征求意见函"),
            ("asked", "各班家长代表"),
            ("issued_on", "2026-11-19"),
            ("issued_count", "60"),
        ];
        let uncounted = desk.issue_questionnaire(&boxes(&asked)).unwrap().id;
        let (check, of_check) = check(desk);
        let (of_long, supervision) = supervise(desk, long);
        let found_nothing = [
            ("kind", "self"),
            ("checked_on", "2026-11-18"),
            ("checked_by", "李建国"),
            ("department", "总务处"),
            ("subject", "收费公示栏与票据"),
        ];
        let self_check = desk.enter_check(&boxes(&found_nothing)).unwrap().id;
        Self {
            box_opening,
            slip,
            long,
            named,
            seminar,
            congress: hold_congress(desk),
            questionnaire,
            uncounted,
            check,
            self_check,
            of_check,
            of_long,
            supervision,
            inspection: inspect(desk),
        }
    }

    fn requests(&self) -> Vec<(&'static str, PaperRequest)> {
        let mut requests = self.of_opinions();
        requests.extend(self.of_rows());
        requests
    }

    fn of_opinions(&self) -> Vec<(&'static str, PaperRequest)> {
        use FormKind::{OpinionFeedback, OpinionRecord, RectificationFeedback};
        let day = |month, day| chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let of = |kind, opinion| PaperRequest::Opinion { kind, opinion };
        let book = |month, last| PaperRequest::OpinionBook {
            from: day(month, 1),
            to: day(month, last),
        };
        vec![
            ("opinion-record", of(OpinionRecord, self.named)),
            ("opinion-record-slip", of(OpinionRecord, self.slip)),
            ("opinion-record-long", of(OpinionRecord, self.long)),
            ("opinion-feedback", of(OpinionFeedback, self.named)),
            ("opinion-feedback-sent", of(OpinionFeedback, self.slip)),
            ("opinion-feedback-long", of(OpinionFeedback, self.long)),
            (
                "rectification-feedback",
                of(RectificationFeedback, self.named),
            ),
            ("opinion-book", book(11, 30)),
            ("opinion-book-empty", book(7, 31)),
        ]
    }

    fn of_rows(&self) -> Vec<(&'static str, PaperRequest)> {
        use FormKind::{RectificationFeedback, RectificationNotice};
        let review = |kind, id| PaperRequest::Review { kind, id };
        let mended = |kind, id| PaperRequest::Rectification { kind, id };
        let visit = self.inspection;
        vec![
            (
                "box-opening-record",
                review(FormKind::BoxOpeningRecord, self.box_opening),
            ),
            (
                "meeting-record",
                review(FormKind::MeetingRecord, self.seminar),
            ),
            (
                "meeting-record-long",
                review(FormKind::MeetingRecord, self.congress),
            ),
            (
                "questionnaire-summary",
                review(FormKind::QuestionnaireSummary, self.questionnaire),
            ),
            (
                "questionnaire-summary-uncounted",
                review(FormKind::QuestionnaireSummary, self.uncounted),
            ),
            (
                "spot-check-record",
                review(FormKind::SpotCheckRecord, self.check),
            ),
            (
                "self-check-record",
                review(FormKind::SpotCheckRecord, self.self_check),
            ),
            (
                "supervision-record",
                review(FormKind::SupervisionRecord, self.supervision),
            ),
            (
                "rectification-notice-check",
                mended(RectificationNotice, self.of_check),
            ),
            (
                "rectification-feedback-check",
                mended(RectificationFeedback, self.of_check),
            ),
            (
                "rectification-feedback-long",
                mended(RectificationFeedback, self.of_long),
            ),
            (
                "rectification-feedback-inspection",
                PaperRequest::Visit {
                    kind: RectificationFeedback,
                    visit,
                },
            ),
        ]
    }
}

fn log(desk: &mut Desk, filled: Filled<'_>) -> Opinion {
    desk.log_opinion(&boxes_of(filled)).unwrap()
}

fn boxes_of(filled: Filled<'_>) -> shouwen::domain::boxes::Boxes {
    let owned = filled
        .iter()
        .map(|(name, text)| (*name, (*text).to_owned()));
    owned.fold(boxes(&[]), |boxes, (name, text)| boxes.with(name, text))
}

fn order(desk: &mut Desk, of: RectificationOf, filled: Filled<'_>) -> i64 {
    desk.order_rectification(of, &boxes_of(filled)).unwrap().id
}

fn revision(desk: &Desk, id: OpinionId) -> u64 {
    desk.opinion(id).unwrap().revision
}

/// Four slips and a blank one: one sent on, one as long as a slip can be, one voided; one is not entered yet.
fn open_box(desk: &mut Desk) -> (i64, OpinionId, OpinionId) {
    let opening = desk.open_box(&boxes(&[
        ("box_name", "校门口意见箱"),
        ("opened_on", "2026-11-16"),
        ("opened_by", "王芳"),
        ("witness", "赵敏"),
        ("slip_count", "5"),
        ("blank_count", "1"),
        ("note", "箱体锁扣松动，已请总务处更换。"),
    ]));
    let id = opening.unwrap().id;
    let key = id.to_string();
    let content =
        "食堂午餐排队太久，低年级孩子常常来不及吃完就要上课。建议错峰就餐，增开一个窗口。";
    let slip = log(desk, &[("box_opening_id", &key), ("content", content)]).id;
    let sent = [
        ("department", "总务处"),
        ("handler", "李建国"),
        ("sent_on", "2026-11-17"),
    ];
    desk.send_opinion(slip, revision(desk, slip), &boxes(&sent))
        .unwrap();
    let text = long_text();
    let long = log(
        desk,
        &[
            ("box_opening_id", &key),
            ("content", &text),
            ("signed", "confidential"),
            ("complainant_name", "阿卜杜热西提·买买提江"),
            ("giver_kind", "parent"),
            ("note", "字迹潦草，两人共同辨认。"),
        ],
    )
    .id;
    desk.send_opinion(long, revision(desk, long), &boxes(&sent))
        .unwrap();
    let fed_back = [
        ("outcome", "explained"),
        ("feedback", text.as_str()),
        ("feedback_how", "written"),
    ];
    desk.feed_back_opinion(long, revision(desk, long), &boxes_of(&fed_back))
        .unwrap();
    let again = log(
        desk,
        &[("box_opening_id", &key), ("content", "同一张意见条")],
    )
    .id;
    desk.void_opinion(again, "重复登记").unwrap();
    (id, slip, long)
}

/// A student meeting at which somebody said something under their name: fed back, followed up, put right.
fn hold_seminar(desk: &mut Desk) -> (i64, OpinionId) {
    let meeting = desk.hold_meeting(&boxes(&[
        ("kind", "student_seminar"),
        ("held_on", "2026-11-12"),
        ("place", "二楼会议室"),
        ("chair", "陈校长"),
        ("recorder", "王芳"),
        ("invited_count", "14"),
        ("attended_count", "12"),
        ("topic", "本学期食堂、课间与课后服务"),
        (
            "minutes",
            "学生代表汇报各班意见，集中在三个方面：\n一、午餐排队时间长；\n二、课间图书角开放时间短；\n三、雨天走廊地面湿滑，希望铺设防滑垫。\n陈校长逐条回应，请总务处一周内拿出方案。",
        ),
    ]));
    let id = meeting.unwrap().id;
    let key = id.to_string();
    let named = log(
        desk,
        &[
            ("meeting_id", &key),
            ("signed", "named"),
            ("giver_kind", "student"),
            ("complainant_name", "张小宝"),
            ("complainant_class", "三（2）班"),
            ("content", "雨天走廊地面湿滑，希望铺设防滑垫。"),
        ],
    )
    .id;
    log(
        desk,
        &[
            ("meeting_id", &key),
            ("content", "课间图书角延长开放十分钟。"),
        ],
    );
    let sent = [
        ("department", "总务处"),
        ("handler", "李建国"),
        ("sent_on", "2026-11-12"),
    ];
    desk.send_opinion(named, revision(desk, named), &boxes(&sent))
        .unwrap();
    let ordered = order(
        desk,
        RectificationOf::Opinion(named.0),
        &[
            ("problem", "教学楼走廊雨天湿滑"),
            ("department", "总务处"),
            ("responsible_person", "李建国"),
            ("measures", "采购防滑垫\n雨天由保洁每课间拖干一次"),
            ("opened_on", "2026-11-12"),
            ("due_on", "2026-11-19"),
        ],
    );
    let done = [
        ("done_on", "2026-11-18"),
        ("done_note", "防滑垫已铺到一至三楼走廊。"),
    ];
    desk.do_rectification(ordered, &boxes(&done)).unwrap();
    let seen = [
        ("verified_by", "赵敏"),
        ("verify_note", "现场查看，三层均已铺设。"),
    ];
    desk.verify_rectification(ordered, &boxes(&seen)).unwrap();
    let fed_back = [
        ("outcome", "adopted"),
        (
            "feedback",
            "一至三楼走廊已铺防滑垫，雨天每课间拖干。谢谢你的建议。",
        ),
        ("feedback_on", "2026-11-19"),
        ("feedback_how", "in_person"),
    ];
    desk.feed_back_opinion(named, revision(desk, named), &boxes(&fed_back))
        .unwrap();
    let followed_up = [
        ("satisfaction", "satisfied"),
        ("has_retaliation", "0"),
        ("follow_up_note", "下雨天不滑了。"),
    ];
    desk.follow_up_opinion(named, revision(desk, named), &boxes(&followed_up))
        .unwrap();
    (id, named)
}

/// Sixty people by name, two supervisors among them, and minutes of many pages.
fn hold_congress(desk: &mut Desk) -> i64 {
    for name in ["孙代表", "阿卜杜热西提·买买提江"] {
        let supervisor = [
            ("name", name),
            ("appointed_on", "2025-09-01"),
            ("term_until", "2027-08-31"),
        ];
        desk.appoint_supervisor(&boxes_of(&supervisor)).unwrap();
    }
    let names: Vec<String> = (1..=57).map(|at| format!("第{at}位代表")).collect();
    let names = names.join("\n");
    let text = long_text();
    let meeting = desk.hold_meeting(&boxes_of(&[
        ("kind", "staff_congress"),
        ("held_on", "2026-11-06"),
        ("place", "学校报告厅"),
        ("chair", "陈校长"),
        ("attended_count", "60"),
        ("supervisors", "孙代表\n阿卜杜热西提·买买提江"),
        ("attendees", &names),
        ("topic", "绩效工资分配方案"),
        ("minutes", &text),
        ("published_on", "2026-11-10"),
        ("note", "表决票另存。"),
    ]));
    meeting.unwrap().id
}

/// A questionnaire that came back, with three questions and one opinion.
fn ask(desk: &mut Desk) -> i64 {
    let asked = [
        ("title", "2026年秋季食堂服务满意度问卷"),
        ("asked", "一至六年级家长"),
        ("issued_on", "2026-11-03"),
        ("returned_by", "2026-11-10"),
        ("issued_count", "620"),
        ("returned_count", "587"),
        ("note", "五（3）班另补发12份，已计入。"),
    ];
    let id = desk.issue_questionnaire(&boxes(&asked)).unwrap().id;
    for (text, answers, is_multiple) in [
        (
            "您对本学期食堂饭菜质量是否满意",
            "非常满意 214\n满意 231\n基本满意 98\n不满意 31",
            "",
        ),
        (
            "您认为食堂最需要改进的是",
            "排队时间 402\n口味与花样 318\n价格 96\n就餐环境卫生、通风以及餐桌椅的清洁和维修 41\n其他 12",
            "1",
        ),
        ("您是否愿意参加家长陪餐", "愿意 365\n不愿意 0", ""),
    ] {
        let question = [
            ("text", text),
            ("answers", answers),
            ("is_multiple", is_multiple),
        ];
        desk.add_question(id, &boxes_of(&question)).unwrap();
    }
    let key = id.to_string();
    log(
        desk,
        &[
            ("questionnaire_id", &key),
            ("content", "希望公布每周菜谱和食材来源。"),
            ("department", "总务处"),
        ],
    );
    id
}

/// A covert check that found two things.
fn check(desk: &mut Desk) -> (i64, i64) {
    let check = desk.enter_check(&boxes(&[
        ("kind", "covert"),
        ("checked_on", "2026-11-13"),
        ("checked_by", "赵敏\n陈静"),
        ("department", "食堂"),
        ("subject", "留样、晨检、就餐秩序和工作人员用语"),
        (
            "found",
            "11月11日、12日留样记录缺签名；两名工作人员未戴口罩。",
        ),
        ("put_right", "口罩当场佩戴。"),
    ]));
    let id = check.unwrap().id;
    let of = RectificationOf::Check(id);
    let first = order(
        desk,
        of,
        &[
            ("problem", "留样记录缺签名"),
            ("department", "总务处"),
            ("responsible_person", "李建国"),
            ("measures", "留样双人签名，每周抽查"),
            ("opened_on", "2026-11-13"),
            ("due_on", "2026-11-20"),
        ],
    );
    order(
        desk,
        of,
        &[
            ("problem", "工作人员未戴口罩"),
            ("department", "总务处"),
            ("responsible_person", "周强"),
            ("is_at_once", "1"),
            ("opened_on", "2026-11-13"),
        ],
    );
    (id, first)
}

/// What a long opinion asked for, supervised and sent back.
fn supervise(desk: &mut Desk, opinion: OpinionId) -> (i64, i64) {
    let text = long_text();
    let id = order(
        desk,
        RectificationOf::Opinion(opinion.0),
        &[
            ("problem", &text),
            ("department", "总务处"),
            ("responsible_person", "李建国"),
            ("measures", "全面清理代收费项目\n公示收费依据和标准"),
            ("opened_on", "2026-11-16"),
            ("due_on", "2026-11-19"),
        ],
    );
    let done = [("done_on", "2026-11-18"), ("done_note", text.as_str())];
    desk.do_rectification(id, &boxes_of(&done)).unwrap();
    let supervised = [
        ("checked_on", "2026-11-19"),
        ("checked_by", "赵敏\n陈静"),
        ("subject", "公示栏和收费票据"),
        ("result", "not_put_right"),
        ("found", "公示栏仍是上学期的收费表。"),
        ("put_right", "当场撤下旧表。"),
        ("due_on", "2026-12-04"),
    ];
    let check = desk.supervise(id, &boxes(&supervised)).unwrap().id;
    (id, check)
}

/// An inspection with two findings.
fn inspect(desk: &mut Desk) -> VisitId {
    let mut typed = TypedVisit::default();
    for (field, text) in [
        (VisitField::Kind, "inspection"),
        (VisitField::VisitorName, "周建军"),
        (VisitField::ArrivedAt, "9:12"),
        (VisitField::Origin, "区教育局督导室"),
        (VisitField::InspectionLeader, "周建军"),
        (VisitField::InspectionSubject, "校园安全与食堂卫生专项检查"),
        (VisitField::HostName, "陈校长"),
    ] {
        typed.set(field, text);
    }
    let visit = desk.log_visit(&typed).unwrap().id;
    for (problem, person) in [
        ("西侧围墙监控有一处盲区", "李建国"),
        ("消防通道堆放杂物", "周强"),
    ] {
        let filled = [
            ("problem", problem),
            ("department", "总务处"),
            ("responsible_person", person),
            ("measures", "两周内整改到位"),
            ("due_on", "2026-12-04"),
        ];
        order(desk, RectificationOf::Visit(visit.0), &filled);
    }
    visit
}
