//! What brings people to a school's desk, whom they ask for, and how long they stay.

use crate::domain::visit::VisitKind;

/// Who is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Host {
    /// The child's class teacher.
    #[default]
    Teacher,
    /// A person of the staff and their office.
    Staff(&'static str, &'static str),
}

/// Why somebody comes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Errand {
    /// 事由.
    pub(super) purpose: &'static str,
    /// 被访人.
    pub(super) host: Host,
    /// Shortest and longest stay in minutes.
    pub(super) stay_minutes: (i64, i64),
    /// What is left at the desk for the child; empty where nothing is.
    pub(super) item: &'static str,
    /// Why the child is fetched early; empty where it is not.
    pub(super) release: &'static str,
}

const fn errand(purpose: &'static str, host: Host, shortest: i64, longest: i64) -> Errand {
    Errand {
        purpose,
        host,
        stay_minutes: (shortest, longest),
        item: "",
        release: "",
    }
}

const fn brings(purpose: &'static str, item: &'static str) -> Errand {
    Errand {
        item,
        ..errand(purpose, Host::Teacher, 2, 6)
    }
}

const fn fetches(purpose: &'static str, release: &'static str) -> Errand {
    Errand {
        release,
        ..errand(purpose, Host::Teacher, 6, 20)
    }
}

const TEACHING: Host = Host::Staff("陈静", "教导处");
const MORAL: Host = Host::Staff("赵文斌", "德育处");
const LOGISTICS: Host = Host::Staff("王建国", "总务处");
const FINANCE: Host = Host::Staff("刘会计", "财务室");
const NURSE: Host = Host::Staff("孙医生", "医务室");
const OFFICE: Host = Host::Staff("林晓红", "办公室");
const PRINCIPAL: Host = Host::Staff("陈国栋", "校长室");
const COUNSELLOR: Host = Host::Staff("许慧敏", "心理辅导室");
const CANTEEN: Host = Host::Staff("周师傅", "食堂");
const COMPUTERS: Host = Host::Staff("何俊峰", "信息中心");

const OF_PARENTS: [Errand; 24] = [
    brings("给孩子送作业本", "作业本1本"),
    brings("给孩子送水杯", "保温杯1个"),
    brings("给孩子送外套", "蓝色外套1件"),
    brings(
        "给孩子送药，请老师午饭后提醒服用",
        "感冒冲剂2包（附服药说明）",
    ),
    brings("给孩子送画具", "水彩颜料1盒、画笔1套"),
    brings("给孩子送运动鞋", "运动鞋1双"),
    fetches("孩子发烧，接回家休息", "发烧，去医院就诊"),
    fetches("接孩子去看牙", "预约口腔科复诊"),
    fetches("家中有事，提前接孩子", "家中有事"),
    errand("与班主任沟通孩子近期学习情况", Host::Teacher, 15, 45),
    errand("应老师之约面谈", Host::Teacher, 20, 50),
    errand("了解孩子在校午休情况", Host::Teacher, 10, 25),
    errand("与同学发生矛盾，请老师协调", Host::Teacher, 20, 60),
    errand("认领孩子丢失的物品", MORAL, 5, 15),
    errand("办理转学手续", TEACHING, 15, 40),
    errand("开具在读证明", TEACHING, 8, 20),
    errand("咨询课后延时服务报名", TEACHING, 8, 20),
    errand("补办学生卡", OFFICE, 8, 20),
    errand("缴纳午餐费", FINANCE, 5, 15),
    errand("办理退费", FINANCE, 8, 20),
    errand("孩子在校受伤，了解处理情况", NURSE, 15, 40),
    errand("预约心理辅导", COUNSELLOR, 30, 60),
    errand("参加家长委员会会议", MORAL, 60, 100),
    errand("反映食堂饭菜问题", CANTEEN, 15, 35),
];

const OF_STUDENTS: [Errand; 6] = [
    errand("迟到，登记后进班", Host::Teacher, 420, 500),
    errand("请假后返校", Host::Teacher, 240, 420),
    errand("毕业生返校看望老师", Host::Teacher, 30, 90),
    errand("领取毕业证书", TEACHING, 10, 25),
    errand("外校学生来校参加篮球友谊赛", MORAL, 90, 150),
    errand("回校补交材料", TEACHING, 10, 30),
];

const OF_OFFICIALS: [Errand; 8] = [
    errand("送达公文", OFFICE, 5, 15),
    errand("联系社区共建活动", MORAL, 20, 50),
    errand("商谈校际教研活动", TEACHING, 40, 120),
    errand("学籍数据核对", TEACHING, 30, 60),
    errand("法治副校长来校讲座", MORAL, 60, 110),
    errand("办理教师资格材料", OFFICE, 15, 35),
    errand("商谈校园安全联防", PRINCIPAL, 30, 70),
    errand("银行上门办理对账", FINANCE, 20, 40),
];

const OF_OTHERS: [Errand; 10] = [
    errand("投递快递", OFFICE, 3, 8),
    errand("食堂食材配送", CANTEEN, 15, 40),
    errand("维修教室空调", LOGISTICS, 60, 180),
    errand("检修电梯", LOGISTICS, 60, 150),
    errand("更换饮水机滤芯", LOGISTICS, 30, 70),
    errand("校园网络设备维护", COMPUTERS, 60, 180),
    errand("绿化养护", LOGISTICS, 90, 240),
    errand("送教辅样书", TEACHING, 15, 40),
    errand("消防器材年检", LOGISTICS, 60, 120),
    errand("应聘面试", OFFICE, 30, 60),
];

/// What somebody who is still there at night came for.
pub(super) const AT_NIGHT: Errand = errand("水管漏水，夜间抢修", LOGISTICS, 60, 180);

/// An inspection: who sends it, what it looks at, whom it sees and what it finds.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Inspection {
    /// The unit that inspects.
    pub(super) unit: &'static str,
    /// 视察内容.
    pub(super) subject: &'static str,
    /// 陪同人员.
    pub(super) escort: &'static str,
    /// 意见建议.
    pub(super) findings: &'static str,
    /// What is to be put right because of it (B8).
    pub(super) to_fix: &'static [ToFix],
}

/// Something that is to be put right.
#[derive(Debug, Clone, Copy)]
pub(super) struct ToFix {
    /// 问题.
    pub(super) problem: &'static str,
    /// 整改措施; empty where it is put right at once.
    pub(super) measure: &'static str,
    /// Whose it is, by the place in `STAFF`.
    pub(super) handler: usize,
}

/// Something to be put right by a plan; at once where there is no measure.
pub(super) const fn fix(problem: &'static str, measure: &'static str, handler: usize) -> ToFix {
    ToFix {
        problem,
        measure,
        handler,
    }
}

/// The inspections a school year brings.
pub(super) const INSPECTIONS: [Inspection; 6] = [
    Inspection {
        unit: "区教育局督导室",
        subject: "开学工作专项督导",
        escort: "陈国栋、陈静",
        findings: "作业公示及时。一、课后服务签到记录不全，两周内补齐；二、实验室危化品台账缺领用签字，一周内补齐；三、楼道有破损插座，当场更换。",
        to_fix: &[
            fix("课后服务签到记录不全", "补齐签到记录，每周由教导处抽查", 0),
            fix("实验室危化品台账缺领用签字", "补齐台账，领用双人签字", 9),
            fix("楼道插座破损", "", 2),
        ],
    },
    Inspection {
        unit: "区市场监督管理局",
        subject: "食堂食品安全检查",
        escort: "王建国、周师傅",
        findings: "留样规范。一、冷藏柜温度记录缺2天，当场整改；二、一名帮工健康证即将到期，两周内换证；三、库房食材未离地存放，限期整改。",
        to_fix: &[
            fix("冷藏柜温度记录缺2天", "", 6),
            fix(
                "一名帮工健康证即将到期",
                "到期前完成体检换证，换证前不上岗",
                6,
            ),
            fix("库房食材未离地存放", "购置货架，离地离墙存放", 6),
        ],
    },
    Inspection {
        unit: "区消防救援大队",
        subject: "消防安全检查",
        escort: "王建国",
        findings: "一、教学楼东侧3具灭火器压力不足，一周内更换；二、食堂后门疏散通道堆放杂物，当场清理；三、图书室一处疏散指示灯不亮，限期修复。",
        to_fix: &[
            fix("教学楼东侧3具灭火器压力不足", "更换灭火器，每月检查压力", 2),
            fix("食堂后门疏散通道堆放杂物", "", 6),
            fix("图书室一处疏散指示灯不亮", "更换灯具，全校排查一遍", 2),
        ],
    },
    Inspection {
        unit: "区疾病预防控制中心",
        subject: "传染病防控与教室采光检查",
        escort: "孙医生、赵文斌",
        findings: "晨检记录完整。四楼两间教室照度偏低，建议更换灯管。",
        to_fix: &[fix("四楼两间教室照度偏低", "更换灯管并复测照度", 2)],
    },
    Inspection {
        unit: "街道派出所",
        subject: "校园安防与门卫值守检查",
        escort: "赵文斌、林晓红",
        findings: "来访登记规范。一、放学时段校门口值守人员不足；二、周界报警两处探头失灵；三、门卫室应急器材未定期检查。均限两周内整改。",
        to_fix: &[
            fix("放学时段校门口值守人员不足", "增设一名值守人员", 1),
            fix("周界报警两处探头失灵", "更换探头，每月测试", 7),
            fix("门卫室应急器材未定期检查", "建立检查表，每周签字", 1),
        ],
    },
    Inspection {
        unit: "市语言文字工作委员会",
        subject: "语言文字规范化评估",
        escort: "陈静",
        findings: "校园用字规范，无需整改。",
        to_fix: &[],
    },
];

/// Where those who come on business come from.
pub(super) const UNITS: [&str; 8] = [
    "区教育局",
    "新华街道办事处",
    "第三实验小学",
    "和平社区居委会",
    "区人民法院",
    "市教师发展中心",
    "第一中学",
    "农商银行城东支行",
];

/// Where others come from.
pub(super) const FIRMS: [&str; 8] = [
    "顺路快递",
    "鲜达配送",
    "宏远机电",
    "安达电梯",
    "清泉饮水设备",
    "联众网络",
    "绿野园林",
    "启明教育书店",
];

/// The errands of a kind of visitor; inspections have theirs in [`INSPECTIONS`].
pub(super) const fn errands(kind: VisitKind) -> &'static [Errand] {
    match kind {
        VisitKind::Parent => &OF_PARENTS,
        VisitKind::Student => &OF_STUDENTS,
        VisitKind::Official | VisitKind::Inspection => &OF_OFFICIALS,
        VisitKind::Other => &OF_OTHERS,
    }
}
