//! What people say to a made-up school, and what they are answered.

use crate::domain::contact::AskerKind;
use crate::domain::opinion::OpinionOutcome;

/// Something that is said.
#[derive(Clone, Copy)]
pub(super) struct Voice {
    /// Who says so.
    pub(super) giver: AskerKind,
    /// 内容.
    pub(super) content: &'static str,
    /// Whom it is sent to, by the place in `STAFF`.
    pub(super) handler: usize,
    /// 办理结果.
    pub(super) outcome: OpinionOutcome,
    /// 反馈内容.
    pub(super) feedback: &'static str,
    /// 整改: the problem, and the measure; empty where nothing is to be put right.
    pub(super) to_fix: (&'static str, &'static str),
}

const fn says(
    giver: AskerKind,
    content: &'static str,
    handler: usize,
    outcome: OpinionOutcome,
    feedback: &'static str,
    to_fix: (&'static str, &'static str),
) -> Voice {
    Voice {
        giver,
        content,
        handler,
        outcome,
        feedback,
        to_fix,
    }
}

use AskerKind::{Parent, Resident, Staff, Student, Unit};
use OpinionOutcome::{Adopted, Explained, NotAdopted, Noted, PartlyAdopted};

/// Nothing is to be put right.
const NOTHING: (&str, &str) = ("", "");

/// What is said, by whom it may be said.
pub(super) const VOICES: [Voice; 22] = [
    says(
        Student,
        "中午排队打饭要二十多分钟，吃完来不及午休，希望错开时间。",
        6,
        Adopted,
        "自下周起按年级分三批就餐，每批间隔十分钟，并增开一个窗口。",
        ("午餐排队时间过长", "按年级分批就餐，增开窗口"),
    ),
    says(
        Parent,
        "校门口放学时电动车和行人混在一起，接孩子很不安全。",
        1,
        Adopted,
        "已与街道、交警商定划出分年级等候区，放学时段增加两名值守人员。",
        ("放学时段校门口人车混行", "划等候区，增加值守人员"),
    ),
    says(
        Student,
        "三楼男厕所的门锁坏了很久没人修。",
        2,
        Adopted,
        "已更换门锁，并逐层检查了其他卫生间。",
        ("三楼卫生间门锁损坏未及时维修", "更换门锁，建立每周巡检"),
    ),
    says(
        Staff,
        "各处室的通知太零散，建议每周固定时间统一发。",
        5,
        Adopted,
        "自本月起每周五由办公室汇总各处室下周安排，一次发布。",
        NOTHING,
    ),
    says(
        Parent,
        "课后服务的内容只有写作业，希望多开一些体育和艺术课。",
        0,
        PartlyAdopted,
        "下学期增加篮球、合唱两门课程；受师资所限，美术课暂按现有人数开设。",
        ("课后服务课程种类偏少", "下学期增设两门课程，开学前公布课表"),
    ),
    says(
        Resident,
        "操场广播早晨声音太大，影响周边居民休息。",
        7,
        Adopted,
        "已调低音量，并把晨间广播推迟到七点五十分以后。",
        ("晨间广播音量过大", "调低音量，调整播放时间"),
    ),
    says(
        Student,
        "图书馆只在中午开，放学以后也想去看书。",
        0,
        PartlyAdopted,
        "自下月起周二、周四放学后开放一小时，其余时间视人手再定。",
        NOTHING,
    ),
    says(
        Parent,
        "家长会都安排在工作日下午，很多家长请不了假。",
        1,
        PartlyAdopted,
        "本学期期末家长会改在周五晚上，并同步开放线上参加。",
        NOTHING,
    ),
    says(
        Staff,
        "办公室空调维修报了两次都没有答复，希望能看到进度。",
        2,
        Adopted,
        "已维修，并在报修表中增加了进度一栏，三个工作日内答复。",
        ("报修没有答复时限", "报修表增加进度，三个工作日内答复"),
    ),
    says(
        Parent,
        "希望学校公布午餐食材的来源和检验结果。",
        6,
        Adopted,
        "食材来源和检验结果每周一在公示栏和班级群公布。",
        NOTHING,
    ),
    says(
        Student,
        "体育课常常被别的课占用。",
        0,
        Adopted,
        "已重申不得占用体育课，教导处每周抽查课表执行情况。",
        ("体育课被占用", "每周抽查课表执行情况并通报"),
    ),
    says(
        Unit,
        "建议把来访登记、投诉办理的时限在窗口公示得更醒目。",
        5,
        Adopted,
        "已重新制作公示牌，挂在前台和校门口。",
        ("办理时限公示不醒目", "重新制作公示牌"),
    ),
    says(
        Resident,
        "运动场周末能不能向社区居民开放。",
        5,
        Explained,
        "按区里统一安排，周末上午八点至十一点开放，凭社区证明登记入场。",
        NOTHING,
    ),
    says(
        Parent,
        "书包太重，能不能在教室放一些书。",
        0,
        Adopted,
        "各班已配备书柜，不带回家的课本可以留在教室。",
        NOTHING,
    ),
    says(
        Student,
        "操场边没有饮水的地方，上完体育课要跑回教学楼接水。",
        2,
        Adopted,
        "操场东侧已装两台直饮水机，每月检测水质。",
        ("操场没有饮水点", "加装直饮水机，每月检测水质"),
    ),
    says(
        Staff,
        "希望增加教师心理健康方面的培训。",
        5,
        Noted,
        "列入明年培训计划的备选内容，计划定下后告知大家。",
        NOTHING,
    ),
    says(
        Parent,
        "能不能让学生中午出校门吃饭。",
        1,
        NotAdopted,
        "出于安全考虑，走读学生凭家长书面申请才能离校用餐，其余学生在校就餐。",
        NOTHING,
    ),
    says(
        Parent,
        "医务室中午没有人，孩子不舒服找不到医生。",
        4,
        Adopted,
        "中午由校医和值班老师轮流在岗，值班表贴在医务室门口。",
        ("医务室中午无人值守", "安排中午值班，值班表公示"),
    ),
    says(
        Student,
        "教室投影看不清，坐后排的同学看不见字。",
        7,
        Adopted,
        "已更换两间教室的投影灯泡，其余教室本月内检查完。",
        NOTHING,
    ),
    says(
        Parent,
        "收费通知写得不清楚，不知道哪些是自愿的。",
        3,
        Adopted,
        "今后收费通知分列必交和自愿项目，并附收费依据。",
        ("收费通知未区分自愿项目", "修改通知样式，附收费依据"),
    ),
    says(
        Resident,
        "送货车停在小区路口，挡住了居民出行。",
        2,
        Adopted,
        "已要求配送单位从东门进出，并错开上下学时段。",
        NOTHING,
    ),
    says(
        Staff,
        "食堂的素菜品种少，希望多一些。",
        6,
        Noted,
        "食堂已试行每天两样素菜，征求意见后再定。",
        NOTHING,
    ),
];

/// About the principal, who does not learn who says so.
pub(super) const ABOUT_PRINCIPAL: Voice = says(
    Parent,
    "校长接待日常常改期，建议提前公布，改期也要通知。",
    5,
    Adopted,
    "校长接待日固定在每月第一个星期三，改期提前三天公布。",
    NOTHING,
);
