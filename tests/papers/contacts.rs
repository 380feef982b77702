//! First contacts of the same autumn, and the catalogue they are answered from.

use std::path::Path;

use shouwen::desk::{Desk, PaperRequest};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::ContactId;
use shouwen::domain::form::FormKind;

use crate::support::at;

/// The contacts that papers are about.
pub struct Contacts {
    told: ContactId,
    moved: ContactId,
    letter: ContactId,
    above: ContactId,
    crowded: ContactId,
    voided: ContactId,
    message: i64,
}

impl Contacts {
    pub fn fill(register: &Path) -> Self {
        let item = catalogue(&mut desk(register, "09T08:00"));
        let letter = write_letter(register);
        let told = tell(register, item);
        let moved = move_school(register, item, told);
        let above = from_above(register);
        let crowded = crowd(register);
        let mut desk = desk(register, "20T16:00");
        let voided = log(&mut desk, "赵敏", "重复登记");
        desk.void_contact(voided, "与 SW-2026-0002 重复").unwrap();
        let message = Boxes::default()
            .with("caller_name", "孙丽")
            .with("caller_unit", "阳光社区居委会")
            .with("phone", "0571-85671234")
            .with("for_person", "李老师")
            .with(
                "message",
                "下周三社区来校开展交通安全宣传，请确认时间和场地。",
            )
            .with("wants_call_back", "1");
        let message = desk.take_message(&message).unwrap().id;
        desk.close().unwrap();
        Self {
            told,
            moved,
            letter,
            above,
            crowded,
            voided,
            message,
        }
    }

    pub fn requests(&self) -> Vec<(String, PaperRequest)> {
        let day = |month, day| chrono::NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let of = |kind, contact| PaperRequest::Contact { kind, contact };
        let message = self.message;
        [
            ("contact-record", of(FormKind::ContactRecord, self.moved)),
            (
                "contact-record-above",
                of(FormKind::ContactRecord, self.above),
            ),
            (
                "contact-record-crowded",
                of(FormKind::ContactRecord, self.crowded),
            ),
            (
                "contact-record-void",
                of(FormKind::ContactRecord, self.voided),
            ),
            ("hand-over-slip", of(FormKind::HandOverSlip, self.moved)),
            (
                "hand-over-slip-above",
                of(FormKind::HandOverSlip, self.above),
            ),
            (
                "hand-over-slip-crowded",
                of(FormKind::HandOverSlip, self.crowded),
            ),
            ("one-time-notice", of(FormKind::OneTimeNotice, self.told)),
            ("phone-message", PaperRequest::Message { message }),
            (
                "extension-notice",
                of(FormKind::ExtensionNotice, self.moved),
            ),
            ("reminder", of(FormKind::Reminder, self.letter)),
            ("reply", of(FormKind::Reply, self.letter)),
            ("completion", of(FormKind::Completion, self.letter)),
            (
                "contact-book",
                PaperRequest::ContactBook {
                    from: day(11, 1),
                    to: day(11, 22),
                },
            ),
            (
                "contact-book-empty",
                PaperRequest::ContactBook {
                    from: day(7, 1),
                    to: day(7, 31),
                },
            ),
            ("commitment-board", PaperRequest::CommitmentBoard),
            ("publicity-list", PaperRequest::PublicityList),
            ("post-duties", PaperRequest::PostDuties),
        ]
        .map(|(name, request)| (name.to_owned(), request))
        .into()
    }
}

/// The desk at a moment of November: `16T09:30`.
fn desk(register: &Path, moment: &str) -> Desk {
    let clock = at(&format!("2026-11-{moment}:00+08:00"));
    Desk::open(register, Some("王芳"), clock).unwrap()
}

fn boxes(filled: &[(&'static str, &str)]) -> Boxes {
    let mut boxes = Boxes::default();
    for (name, text) in filled {
        boxes = boxes.with(name, *text);
    }
    boxes
}

/// A parent's matter, now.
fn asked(name: &str, matter: &str) -> Boxes {
    boxes(&[
        ("asker_name", name),
        ("phone", "13812345678"),
        ("relation", "母亲"),
        ("student_name", "张小宝"),
        ("student_class", "三（2）班"),
        ("matter", matter),
        ("department", "教导处"),
    ])
}

fn log(desk: &mut Desk, name: &str, matter: &str) -> ContactId {
    desk.log_contact(&asked(name, matter)).unwrap().id
}

/// A small school's departments, staff, posts, items and what it makes public. Returns the item of moving school.
fn catalogue(desk: &mut Desk) -> i64 {
    for (name, phone) in [
        ("校长室", "0571-88000000"),
        ("教导处", "0571-88000001"),
        ("总务处", "0571-88000002"),
    ] {
        let department = boxes(&[("name", name), ("phone", phone)]);
        desk.save_department(None, &department).unwrap();
    }
    for (name, department, post, phone, substitute) in [
        ("陈校长", "校长室", "校长", "", ""),
        ("李老师", "教导处", "学籍管理员", "0571-88001111", "陈静"),
        ("陈静", "教导处", "教导主任", "0571-88001112", "李老师"),
        ("赵老师", "总务处", "总务主任", "", "钱师傅"),
    ] {
        let member = boxes(&[
            ("name", name),
            ("department", department),
            ("post", post),
            ("phone", phone),
            ("substitute", substitute),
        ]);
        desk.save_staff(None, &member).unwrap();
    }
    for (name, department, duties) in [
        (
            "学籍管理员",
            "教导处",
            "办理转入、转出、休学、复学手续\n开具在读证明\n建立和保管学籍档案",
        ),
        ("教导主任", "教导处", "课程安排、调课审批\n教学投诉的核查"),
        ("总务主任", "总务处", "校园维修、采购\n收费公示和退费"),
        ("宿舍管理员", "总务处", "住校生请假、来访登记"),
    ] {
        let post = boxes(&[
            ("name", name),
            ("department", department),
            ("duties", duties),
        ]);
        desk.save_post(None, &post).unwrap();
    }
    for (topic, title, place, since) in [
        (
            "duties",
            "学校机构设置和岗位职责",
            "校门口公示栏、学校网站",
            "2026-09-01",
        ),
        (
            "procedure",
            "转学、休学、在读证明办理流程",
            "前台、学校网站",
            "2026-09-01",
        ),
        ("limits", "服务承诺和办理时限", "前台公示牌", "2026-09-01"),
        ("fees", "收费项目、标准和依据", "校门口公示栏", "2026-08-28"),
        ("fees", "九月、十月食堂收支情况", "食堂公示栏", "2026-11-05"),
        (
            "supervision",
            "监督电话和意见箱开箱时间",
            "校门口公示栏",
            "2026-09-01",
        ),
    ] {
        let notice = boxes(&[
            ("topic", topic),
            ("title", title),
            ("place", place),
            ("published_on", since),
        ]);
        desk.save_public_notice(None, &notice).unwrap();
    }
    items(desk)
}

fn items(desk: &mut Desk) -> i64 {
    let moving = boxes(&[
        ("name", "转学（转出）"),
        ("category", "学籍"),
        ("basis", "《中小学生学籍管理办法》、市教育局转学规定"),
        ("conditions", "转入学校同意接收；学籍信息完整"),
        (
            "materials",
            "转学申请表 | 1 | 前台领取或学校网站下载\n户口簿复印件 | 1 | 本人到派出所或自行复印\n转入学校接收证明 | 1 | 向转入学校索取",
        ),
        (
            "steps",
            "家长提交申请和材料\n教导处审核\n学籍系统办理转出\n领取转学证明",
        ),
        ("limit_days", "10"),
        ("fee", "不收费"),
        ("place", "行政楼102室"),
        ("hours", "工作日 8:00-16:30"),
        ("department", "教导处"),
        ("lead_handler", "李老师"),
        ("supervision_phone", "0571-88001234"),
    ]);
    let moving = desk.save_item(None, &moving).unwrap().id;
    for (name, category, materials, steps, limit, fee, department, handler) in [
        (
            "开具在读证明",
            "学籍",
            "监护人身份证 | 原件 | 当场核验",
            "前台登记\n教导处盖章",
            "1",
            "不收费",
            "教导处",
            "李老师",
        ),
        (
            "收费查询",
            "收费",
            "",
            "当场查询答复",
            "",
            "不收费",
            "总务处",
            "赵老师",
        ),
        (
            "教室设施报修",
            "后勤",
            "",
            "登记报修\n总务处派工\n回访确认",
            "3",
            "",
            "总务处",
            "赵老师",
        ),
    ] {
        let item = boxes(&[
            ("name", name),
            ("category", category),
            ("materials", materials),
            ("steps", steps),
            ("limit_days", limit),
            ("fee", fee),
            ("department", department),
            ("lead_handler", handler),
        ]);
        desk.save_item(None, &item).unwrap();
    }
    moving
}

/// A letter that was answered late: handed over, reminded of, replied to in writing, followed up.
fn write_letter(register: &Path) -> ContactId {
    let mut first = desk(register, "09T10:00");
    let letter = asked(
        "周建国",
        "孩子每天放学后在校门口等候近四十分钟，家长接送车辆拥堵，建议错峰放学并增加护导人员，请学校书面答复。",
    )
    .with("channel", "letter")
    .with("kind", "suggestion")
    .with("origin", "阳光花园3号楼2单元501室")
    .with("materials", "来信 1 份\n现场照片 2 张");
    let id = first.log_contact(&letter).unwrap().id;
    hand_over(
        &mut first,
        id,
        "陈静",
        "教导处",
        "",
        "来信及照片，请研究错峰放学办法",
    );
    sign(&mut desk(register, "09T14:20"), id, "陈静");
    let mut late = desk(register, "17T08:30");
    let reminder = boxes(&[("note", "来信人电话询问何时答复，请尽快书面答复。")]);
    late.remind(id, &reminder).unwrap();
    let mut end = desk(register, "18T15:10");
    let reply = boxes(&[
        (
            "result",
            "您反映的情况属实。学校自11月23日起实行分年级错峰放学：一、二年级15:40，三、四年级15:55，五、六年级16:10；放学时段校门口增派两名护导教师，并已商请交警中队在高峰时段疏导车辆。\n错峰放学的具体安排已通过班级群告知全体家长，欢迎继续监督。",
        ),
        ("told_how", "written"),
        ("delivery_proof", "挂号信 XA12345678933"),
    ]);
    end.finish_contact(id, &reply).unwrap();
    let mut after = desk(register, "19T09:00");
    let follow_up = boxes(&[
        ("followed_up_how", "phone"),
        ("is_solved", "1"),
        ("satisfaction", "fairly_satisfied"),
        ("follow_up_note", "希望雨天也按时放学"),
    ]);
    after.follow_up(id, &follow_up).unwrap();
    id
}

fn hand_over(
    desk: &mut Desk,
    id: ContactId,
    to: &str,
    department: &str,
    stands_in_for: &str,
    passed_on: &str,
) {
    let link = boxes(&[
        ("to_person", to),
        ("to_department", department),
        ("stands_in_for", stands_in_for),
        ("passed_on", passed_on),
    ]);
    desk.hand_over_contact(id, &link).unwrap();
}

fn sign(desk: &mut Desk, id: ContactId, by: &str) {
    let unsigned = desk.contact_file(id).unwrap().unsigned().unwrap().id;
    desk.sign_for(unsigned, &boxes(&[("signed_by", by)]))
        .unwrap();
}

/// A mother is told once what moving school needs.
fn tell(register: &Path, item: i64) -> ContactId {
    let mut desk = desk(register, "16T09:12");
    let matter = asked("张敏", "全家迁往外地，咨询孩子转学手续怎么办理。")
        .with("item_id", item.to_string())
        .with("is_own_duty", "1")
        .with("materials", "转学申请表 ×1");
    let id = desk.log_contact(&matter).unwrap().id;
    let notice = boxes(&[
        ("given_how", "in_person"),
        ("received", "转学申请表 ×1"),
        ("missing", "户口簿复印件\n转入学校接收证明"),
        (
            "explained",
            "接收证明须加盖转入学校公章；可以委托他人代交，代交人请带身份证。",
        ),
        ("is_signed", "1"),
    ]);
    desk.give_notice(id, &notice).unwrap();
    id
}

/// She comes again; the matter is sent back once, signed for by a substitute, and extended in time.
fn move_school(register: &Path, item: i64, told: ContactId) -> ContactId {
    let mut first = desk(register, "18T08:40");
    let matter = asked("张敏", "材料已经备齐，前来办理孩子转学（转出）手续。")
        .with("item_id", item.to_string())
        .with(
            "materials",
            "转学申请表 ×1\n户口簿复印件 ×1\n转入学校接收证明 ×1",
        )
        .with("earlier_id", told.0.to_string())
        .with("repeat_cause", "told");
    let id = first.log_contact(&matter).unwrap().id;
    hand_over(&mut first, id, "赵老师", "总务处", "", "转学申请及材料3份");
    let mut back = desk(register, "18T09:00");
    let unsigned = back.contact_file(id).unwrap().unsigned().unwrap().id;
    let reason = boxes(&[("sent_back_reason", "学籍由教导处办理")]);
    back.send_back(unsigned, &reason).unwrap();
    hand_over(
        &mut back,
        id,
        "李老师",
        "教导处",
        "陈静",
        "转学申请及材料3份",
    );
    sign(&mut desk(register, "18T11:25"), id, "李老师");
    let mut asks = desk(register, "19T10:00");
    let extension = boxes(&[
        ("reason", "转入省份的学籍系统正在升级，暂时不能接收转出数据"),
        ("new_due_on", "2026-12-09"),
    ]);
    let extension = asks.ask_extension(id, &extension).unwrap().id;
    let decided = boxes(&[("decided_by", "陈校长"), ("decision", "approved")]);
    asks.decide_extension(extension, &decided).unwrap();
    let told = boxes(&[("told_how", "phone")]);
    asks.tell_extension(extension, &told).unwrap();
    let note = boxes(&[("text", "家长来电，希望在12月5日前办完。")]);
    asks.annotate(id, &note).unwrap();
    id
}

/// The city's hotline passes a matter on, with a limit of its own in calendar days.
fn from_above(register: &Path) -> ContactId {
    let mut desk = desk(register, "20T14:00");
    let matter = asked("李先生", "反映学校周边小摊占道，影响学生通行。")
        .with("channel", "above")
        .with("kind", "help")
        .with("asker_kind", "resident")
        .with("student_name", "")
        .with("student_class", "")
        .with("relation", "")
        .with("above_unit", "12345政务服务便民热线")
        .with("above_document_number", "20261120-03371")
        .with("above_limit_days", "10")
        .with("above_limit_unit", "calendar_days");
    let id = desk.log_contact(&matter).unwrap().id;
    hand_over(&mut desk, id, "赵老师", "总务处", "", "热线工单1份");
    id
}

/// A contact with every box filled to the brim, and with what no font has.
fn crowd(register: &Path) -> ContactId {
    let mut desk = desk(register, "20T15:00");
    let name = "阿卜杜热西提·买买提江".repeat(5);
    let matter = asked(&name, &"孩子近日情绪低落，想了解在校情况😀。".repeat(30))
        .with("origin", "x".repeat(120))
        .with("channel", "phone")
        .with("is_agitated", "1")
        .with("calming_note", "请来电人慢慢讲，已报告教导主任。")
        .with("materials", "诊断证明 ×1\n".repeat(12))
        .with("note", "备注一行。\n备注又一行。");
    let id = desk.log_contact(&matter).unwrap().id;
    let passed_on = "مرحبا 请班主任、心理老师一起联系家长。".repeat(6);
    hand_over(
        &mut desk,
        id,
        "欧阳建国",
        "三年级组",
        "𠮷田老师",
        &passed_on,
    );
    id
}
