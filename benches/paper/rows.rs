//! Ten thousand rows of a visit book, the same on every computer.

pub const TITLES: [&str; 8] = [
    "编号",
    "日期",
    "入校",
    "离校",
    "来访人",
    "单位或住址",
    "事由",
    "被访人",
];
/// Of an A4 sheet lying, in points.
pub const WIDTHS_PT: [f32; 8] = [78.0, 62.0, 42.0, 42.0, 70.0, 160.0, 220.0, 100.0];

const SURNAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢";
const GIVEN: &str = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文辉玉兰志海燕红梅春雪峰龙飞鹏宇浩轩梓涵子怡欣思雨晨曦嘉懿俊楠博雅琪诗彤瑞霖瑶佳颖昊天泽睿妍萱铭诚";
const PLACES: [&str; 8] = [
    "阳光花园",
    "翠湖雅苑",
    "区教育局",
    "滨江世纪城",
    "市疾病预防控制中心",
    "新华书店",
    "学府路社区居委会",
    "启明图书发行有限公司",
];
const PURPOSES: [&str; 12] = [
    "给孩子送作业本和午餐",
    "接生病的孩子回家",
    "办理转学手续，递交材料",
    "学籍数据核对",
    "与班主任面谈近期表现",
    "消防设施季度检查",
    "教材配送与清点签收",
    "校园网络设备维修",
    "食堂食品安全抽检",
    "家长委员会会议",
    "领取毕业证明及成绩单",
    "捐赠图书交接，填写清单",
];
const HOSTS: [&str; 7] = [
    "周老师",
    "教导处陈静",
    "总务处",
    "三年级组",
    "校医室",
    "德育处李明",
    "校长室",
];

/// The cells of a row.
pub fn row(at: usize) -> [String; 8] {
    // A step that shares no factor with any list's length visits all of each.
    let step = at * 7_919;
    let letter = |from: &str, nth: usize| {
        from.chars()
            .nth(nth % from.chars().count())
            .unwrap_or_default()
    };
    let name: String = [
        letter(SURNAMES, step),
        letter(GIVEN, step / 7),
        letter(GIVEN, step / 53),
    ]
    .iter()
    .collect();
    let minute = 7 * 60 + 30 + step % 500;
    let left = minute + 10 + step % 97;
    let time = |minute: usize| format!("{}:{:02}", minute / 60, minute % 60);
    [
        format!("LF-2026-{:05}", at + 1),
        format!("2026-{:02}-{:02}", 1 + at / 840 % 12, 1 + at / 30 % 28),
        time(minute),
        time(left),
        name,
        format!("{}{}号楼", PLACES[step % PLACES.len()], 1 + step % 29),
        PURPOSES[step / 3 % PURPOSES.len()].to_owned(),
        HOSTS[step / 5 % HOSTS.len()].to_owned(),
    ]
}
