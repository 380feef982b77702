//! The columns of complaints: the standard ones in their order, then what a record holds besides, then what a school's
//! own book tells of whoever complains, which is read to be sealed and never written.

use super::values::FINDINGS;
use crate::exchange::row::CellKind::{Choice, Date, Mark, Special, Text, YesNo};
use crate::exchange::row::box_columns;
use crate::exchange::shared_words::{ASKER_KINDS, CHANNELS, SATISFACTION};

/// How many of [`COLUMNS`] are the standard ones that the template shows.
pub const STANDARD_COUNT: usize = 15;

box_columns! {
    "收到日期" => "received_on", "sheet-received-on", Special,
        ["收到时间", "接到日期", "投诉日期", "投诉时间", "来访日期", "来电日期", "登记日期", "日期", "收到時間", "接到日期", "投訴日期",
         "投訴時間", "來訪日期", "來電日期", "登記日期", "received on", "received", "date"];
    "方式" => "channel", "sheet-channel", Choice(&CHANNELS),
        ["投诉方式", "来访方式", "反映方式", "渠道", "途径", "投诉渠道", "投訴方式", "來訪方式", "反映方式", "管道", "途徑", "channel"];
    "署名方式" => "signed", "sheet-signed", Special,
        ["是否实名", "实名", "署名", "署名情况", "是否署名", "是否實名", "實名", "署名情況", "signed", "signed as",
         "how signed"];
    "投诉人" => "complainant_name", "sheet-complainant", Special,
        ["投诉人姓名", "投诉者", "反映人", "反映人姓名", "举报人", "来访人", "来电人", "信访人", "投訴人", "投訴人姓名", "反映人", "舉報人",
         "檢舉人", "陳情人", "來訪人", "來電人", "complainant", "complained by"];
    "电话" => "complainant_phone", "field-phone", Special,
        ["联系电话", "联系方式", "投诉人电话", "投诉人联系方式", "手机", "手机号", "手机号码", "電話", "聯絡電話", "聯絡方式", "聯繫電話",
         "投訴人電話", "手機", "手機號碼", "phone", "telephone", "mobile"];
    "被投诉人" => "respondents", "sheet-respondents", Special,
        ["被投诉人姓名", "被投诉对象", "投诉对象", "被反映人", "被举报人", "涉及人员", "被投訴人", "被投訴人姓名", "被投訴對象", "投訴對象",
         "被反映人", "被檢舉人", "涉及人員", "respondent", "respondents", "complained about"];
    "被投诉部门" => "respondent_department", "sheet-respondent-department", Text,
        ["被投诉科室", "涉及部门", "责任部门", "部门", "被投訴部門", "被投訴單位", "涉及部門", "責任部門", "部門",
         "department complained about", "department"];
    "类别" => "category", "sheet-category", Special,
        ["投诉类别", "投诉类型", "类型", "问题类别", "問題類別", "類別", "投訴類別", "投訴類型", "類型", "category", "kind"];
    "内容" => "facts", "sheet-facts", Text,
        ["投诉内容", "反映内容", "反映问题", "主要内容", "事实", "事实与经过", "投诉事项", "事由", "問題內容", "內容", "投訴內容", "反映內容",
         "反映問題", "主要內容", "事實", "事實與經過", "投訴事項", "facts", "what happened", "content"];
    "诉求" => "request", "sheet-request", Text,
        ["投诉诉求", "主要诉求", "要求", "投诉人诉求", "訴求", "投訴訴求", "主要訴求", "request", "what they ask for"];
    "受理日期" => "accepted_on", "sheet-accepted-on", Date,
        ["受理时间", "受理日", "受理時間", "accepted on", "accepted"];
    "认定" => "finding", "sheet-finding", Choice(&FINDINGS),
        ["认定结果", "认定结论", "调查结论", "是否属实", "属实情况", "認定", "認定結果", "認定結論", "調查結論", "是否屬實", "finding"];
    "办结日期" => "closed_on", "sheet-finished-on", Date,
        ["办结时间", "结案日期", "结案时间", "办结日", "辦結日期", "辦結時間", "結案日期", "結案時間", "辦結日", "closed on", "closed",
         "finished on"];
    "结果" => "reply", "sheet-result", Text,
        ["处理结果", "办理结果", "处理情况", "答复内容", "处理结果及答复", "結果", "處理結果", "辦理結果", "處理情況", "答覆內容", "result",
         "reply"];
    "备注" => "note", "field-note", Special,
        ["备考", "说明", "備註", "備考", "說明", "note", "notes", "remark", "remarks"];
    "编号" => "", "column-number", Special,
        ["投诉编号", "登记编号", "登记号", "流水号", "編號", "投訴編號", "登記編號", "流水號", "number", "record number"];
    "状态" => "", "column-state", Special,
        ["办理状态", "狀態", "辦理狀態", "state", "status"];
    "投诉人类型" => "complainant_kind", "sheet-complainant-kind", Choice(&ASKER_KINDS),
        ["投诉人身份", "投诉人类别", "投訴人類型", "投訴人身分", "kind of complainant"];
    "校长室接待" => "is_at_principal", "sheet-at-principal", Mark,
        ["是否校长接待", "校長室接待", "是否校長接待", "at the principal's office"];
    "涉及校长" => "is_about_principal", "sheet-about-principal", Mark,
        ["是否涉及校长", "涉及校長", "是否涉及校長", "about the principal"];
    "情绪激动" => "is_agitated", "sheet-agitated", Mark,
        ["是否情绪激动", "情緒激動", "是否情緒激動", "upset"];
    "安抚情况" => "calming_note", "sheet-calming", Text,
        ["安抚记录", "安撫情況", "安撫記錄", "how they were calmed"];
    "承办部门" => "handler_department", "sheet-department", Text,
        ["办理部门", "承办科室", "承辦部門", "辦理部門", "承辦單位", "handling department"];
    "承办人" => "handler", "sheet-handler", Text,
        ["经办人", "办理人", "调查人", "承辦人", "經辦人", "辦理人", "調查人", "handler"];
    "处理决定" => "decision", "sheet-decision", Text,
        ["处理意见", "决定", "處理決定", "處理意見", "決定", "decision"];
    "到期日" => "due_on", "sheet-due-on", Special,
        ["到期日期", "办理时限", "截止日期", "限办日期", "辦理時限", "截止日", "限辦日期", "due on", "due", "due date"];
    "答复日期" => "replied_on", "sheet-replied-on", Date,
        ["答复时间", "回复日期", "反馈日期", "答覆日期", "答覆時間", "回覆日期", "replied on", "replied"];
    "回访日期" => "followed_up_on", "sheet-followed-up-on", Date,
        ["回访时间", "回訪日期", "回訪時間", "followed up on"];
    "是否解决" => "is_solved", "sheet-solved", YesNo,
        ["问题是否解决", "是否解決", "問題是否解決", "solved"];
    "满意度" => "satisfaction", "sheet-satisfaction", Choice(&SATISFACTION),
        ["是否满意", "满意程度", "滿意度", "是否滿意", "滿意程度", "satisfaction"];
    "纸质单编号" => "paper_serial", "field-paper-serial", Text,
        ["纸面编号", "紙面編號", "紙本單編號", "paper serial"];
    "原编号" => "original_number", "field-original-number", Special,
        ["原編號", "original number"];
    "是否保密" => "", "", Special,
        ["要求保密", "是否要求保密", "保密", "要求保密否", "confidential"];
    "住址" => "complainant_address", "", Special,
        ["地址", "家庭住址", "家庭地址", "投诉人住址", "单位或住址", "单位住址", "工作单位", "投诉人单位", "投訴人住址", "單位或住址", "工作單位",
         "address", "organisation or address"];
    "证件号" => "complainant_document", "", Special,
        ["身份证", "身份证号", "身份证号码", "证件号码", "证件", "證件號", "證件號碼", "身分證", "身分證字號", "id number", "document"];
    "与学生关系" => "complainant_relation", "", Special,
        ["关系", "与学生的关系", "關係", "與學生關係", "與學生的關係", "relation", "relationship", "relation to student"];
    "学生" => "complainant_student", "", Special,
        ["学生姓名", "孩子姓名", "學生", "學生姓名", "student", "student name"];
    "班级" => "complainant_class", "", Special,
        ["学生班级", "年级班级", "所在班级", "班級", "學生班級", "class"];
    "序号" => "", "", Special,
        ["序", "序號", "no", "no.", "#"];
}
