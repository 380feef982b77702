//! The columns of staff, service items, students and posts, and what schools call them.

/// 教职工.
pub(super) mod staff {
    use crate::exchange::row::CellKind::{Special, Text};
    use crate::exchange::row::box_columns;

    box_columns! {
        "姓名" => "name", "sheet-name", Text,
            ["教师姓名", "职工姓名", "教职工姓名", "教师", "老师", "員工姓名", "教師姓名", "教職員姓名", "教師", "老師", "name",
             "staff name", "teacher"];
        "部门" => "department", "sheet-staff-department", Text,
            ["处室", "科室", "所在部门", "所属部门", "单位", "部門", "處室", "科室部門", "所屬部門", "單位", "department"];
        "岗位" => "post", "sheet-post", Text,
            ["职务", "岗位名称", "工作岗位", "职位", "任职", "崗位", "職務", "職位", "職稱", "post", "position", "job title"];
        "电话" => "phone", "field-phone", Text,
            ["联系电话", "联系方式", "手机", "手机号", "手机号码", "办公电话", "电话号码", "電話", "聯絡電話", "手機", "手機號碼",
             "辦公電話", "電話號碼", "phone", "telephone", "mobile"];
        "B岗" => "substitute", "sheet-substitute", Text,
            ["替岗人", "顶岗人", "AB岗", "代理人", "B岗人员", "B崗", "替崗人", "職務代理人", "substitute", "stand-in"];
        "备注" => "note", "field-note", Special,
            ["备考", "说明", "備註", "備考", "說明", "note", "notes", "remarks"];
        "序号" => "", "", Special,
            ["序", "序號", "no", "no.", "#"];
    }
}

/// 服务事项.
pub(super) mod items {
    use crate::exchange::row::CellKind::{Lines, Special, Text, WorkingDays};
    use crate::exchange::row::box_columns;

    box_columns! {
        "事项" => "name", "sheet-item-name", Text,
            ["事项名称", "服务事项", "办事事项", "项目", "项目名称", "名称", "事項", "事項名稱", "服務事項", "辦事項目", "項目", "名稱",
             "service item", "item", "matter", "name"];
        "类别" => "category", "sheet-category", Text,
            ["事项类别", "分类", "事项分类", "類別", "事項類別", "分類", "category"];
        "依据" => "basis", "sheet-basis", Text,
            ["办理依据", "政策依据", "法律依据", "依據", "辦理依據", "政策依據", "法律依據", "basis", "legal basis"];
        "条件" => "conditions", "sheet-conditions", Text,
            ["办理条件", "申请条件", "受理条件", "條件", "辦理條件", "申請條件", "受理條件", "conditions", "who may ask"];
        "材料" => "materials", "sheet-item-materials", Lines,
            ["申请材料", "所需材料", "需提交材料", "办理材料", "提交材料", "資料", "申請資料", "所需資料", "應備文件", "應備資料",
             "materials", "papers to bring"];
        "流程" => "steps", "sheet-steps", Lines,
            ["办理流程", "办事流程", "程序", "办理程序", "步骤", "辦理流程", "作業流程", "程序步驟", "步驟", "steps", "procedure"];
        "时限" => "limit_days", "sheet-limit", WorkingDays,
            ["办理时限", "承诺时限", "办结时限", "承诺期限", "期限", "時限", "辦理時限", "承諾時限", "辦結時限", "limit",
             "limit in working days", "time limit"];
        "收费" => "fee", "sheet-fee", Text,
            ["收费标准", "费用", "是否收费", "收費", "收費標準", "費用", "fee", "fees"];
        "地点" => "place", "sheet-place", Text,
            ["办理地点", "办公地点", "地址", "地點", "辦理地點", "place", "where"];
        "时间" => "hours", "sheet-hours", Text,
            ["办理时间", "办公时间", "受理时间", "時間", "辦理時間", "受理時間", "hours", "office hours"];
        "部门" => "department", "sheet-staff-department", Text,
            ["承办部门", "责任部门", "办理部门", "科室", "部門", "承辦部門", "責任部門", "承辦單位", "department"];
        "承办人" => "lead_handler", "sheet-handler", Text,
            ["经办人", "责任人", "办理人", "联系人", "承辦人", "經辦人", "責任人員", "聯絡人", "handler", "lead handler"];
        "监督电话" => "supervision_phone", "field-supervision-phone", Text,
            ["投诉电话", "监督投诉电话", "監督電話", "申訴電話", "supervision phone", "supervision telephone"];
        "备注" => "note", "field-note", Special,
            ["备考", "说明", "備註", "備考", "說明", "note", "notes", "remarks"];
        "序号" => "", "", Special,
            ["序", "序號", "no", "no.", "#"];
    }
}

/// 学生名册.
pub(super) mod students {
    use crate::exchange::row::CellKind::{Special, Text};
    use crate::exchange::row::box_columns;

    box_columns! {
        "姓名" => "name", "sheet-name", Text,
            ["学生姓名", "学生", "學生姓名", "學生", "name", "student", "student name"];
        "班级" => "class", "field-student-class", Text,
            ["所在班级", "学生班级", "年级班级", "班級", "所在班級", "年級班級", "class"];
        "监护人" => "guardian_name", "sheet-guardian", Text,
            ["家长", "家长姓名", "监护人姓名", "联系人", "監護人", "家長", "家長姓名", "監護人姓名", "聯絡人", "guardian", "parent",
             "guardian name"];
        "关系" => "guardian_relation", "column-relation", Text,
            ["与学生关系", "监护人关系", "家长关系", "关系称谓", "關係", "與學生關係", "稱謂", "relation", "relationship",
             "relation to student"];
        "电话" => "guardian_phone", "field-phone", Text,
            ["联系电话", "家长电话", "监护人电话", "手机", "手机号", "手机号码", "联系方式", "電話", "聯絡電話", "家長電話",
             "監護人電話", "手機", "手機號碼", "phone", "telephone", "mobile", "guardian phone"];
        "序号" => "", "", Special,
            ["序", "序號", "no", "no.", "#"];
    }
}

/// 岗位责任.
pub(super) mod posts {
    use crate::exchange::row::CellKind::{Lines, Special, Text};
    use crate::exchange::row::box_columns;

    box_columns! {
        "部门" => "department", "sheet-staff-department", Text,
            ["处室", "科室", "部門", "處室", "department"];
        "岗位" => "name", "sheet-post", Text,
            ["职务", "岗位名称", "崗位", "職務", "職位", "post", "position"];
        "职责" => "duties", "sheet-duties", Lines,
            ["岗位职责", "主要职责", "職責", "崗位職責", "主要職責", "duties"];
        "序号" => "", "", Special,
            ["序", "序號", "no", "no.", "#"];
    }
}

use super::CatalogueSheet;
use crate::domain::catalogue::{Post, ServiceItem, StaffMember, Student};

/// 教职工名册.
pub static STAFF: CatalogueSheet<StaffMember> = CatalogueSheet {
    columns: staff::COLUMNS,
    boxes: staff::BOXES,
    check: StaffMember::check,
};

/// 服务事项目录.
pub static ITEMS: CatalogueSheet<ServiceItem> = CatalogueSheet {
    columns: items::COLUMNS,
    boxes: items::BOXES,
    check: ServiceItem::check,
};

/// 学生名册. It has no note: of children nothing is kept but what the roster is for.
pub static STUDENTS: CatalogueSheet<Student> = CatalogueSheet {
    columns: students::COLUMNS,
    boxes: students::BOXES,
    check: Student::check,
};

/// 岗位责任一览.
pub static POSTS: CatalogueSheet<Post> = CatalogueSheet {
    columns: posts::COLUMNS,
    boxes: posts::BOXES,
    check: Post::check,
};
