//! What a made-up school is asked, who answers for it, and its small catalogue.

use chrono::NaiveDate;

use crate::desk::Result;
use crate::domain::catalogue::{Department, ItemMaterial, ServiceItem, StaffMember};
use crate::domain::contact::ContactKind;
use crate::domain::journal::Action;
use crate::store::Write;

/// Somebody on the staff: name, department, post, and who stands in for them.
pub(super) struct Colleague {
    pub(super) name: &'static str,
    pub(super) department: &'static str,
    post: &'static str,
    pub(super) substitute: &'static str,
}

const fn colleague(
    name: &'static str,
    department: &'static str,
    post: &'static str,
    substitute: &'static str,
) -> Colleague {
    Colleague {
        name,
        department,
        post,
        substitute,
    }
}

/// The staff, one of each department first, so that a department's place is its handler's.
pub(super) const STAFF: [Colleague; 10] = [
    colleague("陈静", "教导处", "教导主任", "郑敏"),
    colleague("赵文斌", "德育处", "德育主任", "陈静"),
    colleague("王建国", "总务处", "总务主任", "何俊峰"),
    colleague("刘会计", "财务室", "会计", "林晓红"),
    colleague("孙医生", "医务室", "校医", "赵文斌"),
    colleague("林晓红", "办公室", "办公室主任", "郑敏"),
    colleague("周师傅", "食堂", "食堂管理员", "王建国"),
    colleague("何俊峰", "信息中心", "网络管理员", "王建国"),
    colleague("陈国栋", "校长室", "校长", "林晓红"),
    colleague("郑敏", "教导处", "教务员", "陈静"),
];

/// Something that is asked.
#[derive(Clone, Copy, Default)]
pub(super) struct Matter {
    /// 事项.
    pub(super) text: &'static str,
    /// 类别.
    pub(super) kind: ContactKind,
    /// Whose it is, by the place in [`STAFF`].
    pub(super) handler: usize,
    /// The service item, by the place in [`ITEMS`].
    pub(super) item: Option<usize>,
    /// What is answered.
    pub(super) answer: &'static str,
}

const fn asks(
    text: &'static str,
    kind: ContactKind,
    handler: usize,
    item: Option<usize>,
    answer: &'static str,
) -> Matter {
    Matter {
        text,
        kind,
        handler,
        item,
        answer,
    }
}

use ContactKind::{Enquiry, Help, Praise, Suggestion};

/// What is asked at a desk.
pub(super) const MATTERS: [Matter; 16] = [
    asks(
        "询问转学手续怎么办理",
        Enquiry,
        0,
        Some(0),
        "已说明转入转出流程和所需材料",
    ),
    asks("需要开具在读证明", Help, 0, Some(1), "已开具在读证明"),
    asks(
        "询问课后服务退费",
        Enquiry,
        3,
        Some(2),
        "已核对缴费记录，退费原路返回",
    ),
    asks(
        "学籍信息中姓名有误，要求更正",
        Help,
        0,
        Some(3),
        "已在学籍系统提交变更",
    ),
    asks(
        "询问下学期课后服务报名时间",
        Enquiry,
        0,
        None,
        "开学第一周在班级群报名",
    ),
    asks(
        "询问午餐费标准和缴纳方式",
        Enquiry,
        3,
        None,
        "每餐标准见公示栏，按月在线缴纳",
    ),
    asks(
        "反映校门口放学时段拥堵",
        Suggestion,
        1,
        None,
        "已安排错峰放学并增加值守",
    ),
    asks(
        "教室投影仪无法使用，报修",
        Help,
        7,
        None,
        "已更换灯泡，恢复使用",
    ),
    asks(
        "建议食堂增加清淡菜品",
        Suggestion,
        6,
        None,
        "已调整下周菜谱",
    ),
    asks("校车站点变更咨询", Enquiry, 2, None, "已告知新站点和时刻"),
    asks(
        "孩子在校擦伤，询问保险理赔",
        Help,
        4,
        None,
        "已提供就诊证明并说明理赔流程",
    ),
    asks(
        "表扬三（2）班班主任耐心负责",
        Praise,
        5,
        None,
        "已转达并登记",
    ),
    asks(
        "询问请假和返校手续",
        Enquiry,
        1,
        None,
        "病假凭医院证明，返校到班主任处销假",
    ),
    asks("宿舍热水供应不正常", Help, 2, None, "已检修锅炉，恢复供水"),
    asks(
        "申请查询收费公示依据",
        Enquiry,
        3,
        None,
        "已提供收费文件复印件",
    ),
    asks(
        "学生咨询奖学金评定办法",
        Enquiry,
        1,
        None,
        "已说明评定办法和时间",
    ),
];

/// A service item of the made-up school.
pub(super) struct Item {
    name: &'static str,
    category: &'static str,
    basis: &'static str,
    pub(super) materials: [&'static str; 2],
    pub(super) limit_days: u16,
    handler: usize,
}

/// The service items that [`MATTERS`] speak of.
pub(super) const ITEMS: [Item; 4] = [
    Item {
        name: "学生转学",
        category: "学籍",
        basis: "《中小学生学籍管理办法》",
        materials: ["户口簿复印件", "房产证或居住证复印件"],
        limit_days: 10,
        handler: 0,
    },
    Item {
        name: "开具在读证明",
        category: "学籍",
        basis: "《中小学生学籍管理办法》",
        materials: ["学生身份证或户口簿", "监护人身份证"],
        limit_days: 1,
        handler: 0,
    },
    Item {
        name: "课后服务退费",
        category: "收费",
        basis: "学校课后服务实施方案",
        materials: ["缴费凭证", "退费申请表"],
        limit_days: 5,
        handler: 3,
    },
    Item {
        name: "学籍信息变更",
        category: "学籍",
        basis: "《中小学生学籍管理办法》",
        materials: ["户口簿原件和复印件", "变更申请表"],
        limit_days: 7,
        handler: 0,
    },
];

/// Enters departments, staff and items, and returns the keys of the items.
pub(super) fn enter_office(write: &mut Write<'_>, since: NaiveDate) -> Result<Vec<i64>> {
    let mut known: Vec<&str> = Vec::new();
    for it in &STAFF {
        if !known.contains(&it.department) {
            known.push(it.department);
            let department = Department {
                id: 0,
                name: it.department.to_owned(),
                phone: String::new(),
                place: String::new(),
                ended_on: None,
                voiding: None,
            };
            write.create(Action::Sample, "", &department)?;
        }
        let member = StaffMember {
            id: 0,
            name: it.name.to_owned(),
            department: it.department.to_owned(),
            post: it.post.to_owned(),
            phone: String::new(),
            substitute: it.substitute.to_owned(),
            left_on: None,
            note: String::new(),
            voiding: None,
        };
        write.create(Action::Sample, "", &member)?;
    }
    let mut keys = Vec::new();
    for (item, item_key) in ITEMS.iter().zip(1..) {
        let item = service_item(item, item_key, since);
        keys.push(write.create(Action::Sample, "", &item)?);
    }
    Ok(keys)
}

fn service_item(item: &Item, item_key: i64, since: NaiveDate) -> ServiceItem {
    let handler = STAFF.get(item.handler);
    ServiceItem {
        id: 0,
        item_key,
        version: 1,
        name: item.name.to_owned(),
        category: item.category.to_owned(),
        basis: item.basis.to_owned(),
        conditions: String::new(),
        materials: item.materials.map(ItemMaterial::from_line).into(),
        steps: ["申请", "审核", "办结"].map(str::to_owned).into(),
        limit_days: Some(item.limit_days),
        fee: "不收费".to_owned(),
        place: "行政楼一楼服务窗口".to_owned(),
        hours: "工作日 8:00—17:30".to_owned(),
        department: handler.map_or("", |it| it.department).to_owned(),
        lead_handler: handler.map_or("", |it| it.name).to_owned(),
        supervision_phone: String::new(),
        note: String::new(),
        valid_from: since,
        replaced_on: None,
        ended_on: None,
        voiding: None,
    }
}
