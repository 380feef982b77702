//! The columns of first contacts: the standard ones in their order, then what a record holds besides, so that an export
//! loses nothing a sheet can hold. Template and import know the same names.

use super::values::{FORMS, KINDS, LIMIT_UNITS, OUTCOMES, PROMISES, REPEAT_CAUSES};
use crate::exchange::row::CellKind::{
    Choice, Count, Date, Lines, Mark, Moment, Special, Text, YesNo,
};
use crate::exchange::row::box_columns;
use crate::exchange::shared_words::{ASKER_KINDS, CHANNELS, MANNERS, SATISFACTION};

/// How many of [`COLUMNS`] are the standard ones that the template shows.
pub const STANDARD_COUNT: usize = 16;

box_columns! {
    "日期" => "received_at", "column-date", Special,
        ["登记日期", "首问日期", "接待日期", "咨询日期", "受理登记日期", "来访日期", "来电日期", "年月日", "登記日期", "首問日期",
         "接待日期", "諮詢日期", "來訪日期", "來電日期", "date", "received on"];
    "时间" => "received_at", "sheet-time", Special,
        ["登记时间", "首问时间", "接待时间", "咨询时间", "接到时间", "收到时间", "来访时间", "来电时间", "時間", "登記時間",
         "首問時間", "接待時間", "諮詢時間", "接到時間", "收到時間", "time", "received at"];
    "方式" => "channel", "sheet-channel", Choice(&CHANNELS),
        ["来访方式", "咨询方式", "首问方式", "联系途径", "渠道", "途径", "來訪方式", "諮詢方式", "首問方式", "管道", "途徑", "channel"];
    "服务对象" => "asker_name", "sheet-asker", Text,
        ["服务对象姓名", "咨询人", "求助人", "办事人", "来访人", "来访者", "来电人", "姓名", "当事人", "服務對象", "服務對象姓名",
         "諮詢人", "求助人", "辦事人", "來訪人", "來電人", "當事人", "asker", "name", "person"];
    "电话" => "phone", "field-phone", Text,
        ["联系电话", "联系方式", "手机", "手机号", "手机号码", "电话号码", "電話", "聯絡電話", "聯繫電話", "手機", "手機號碼",
         "電話號碼", "phone", "telephone", "mobile"];
    "事项" => "matter", "sheet-matter", Text,
        ["办理事项", "咨询事项", "咨询内容", "咨询问题", "来访事由", "事由", "内容", "问题", "反映问题", "诉求", "事項", "辦理事項",
         "諮詢事項", "諮詢內容", "來訪事由", "內容", "問題", "反映問題", "matter", "question", "subject"];
    "首问责任人" => "first_responder", "sheet-first-responder", Text,
        ["首问人", "首问负责人", "首问接待人", "接待人", "责任人", "首問責任人", "首問人", "首問負責人", "接待人員", "責任人",
         "first responder", "received by"];
    "是否本职" => "is_own_duty", "sheet-own-duty", YesNo,
        ["是否本职范围", "是否职责范围内", "本职", "本职范围", "是否本職", "是否本職範圍", "本職", "本職範圍", "own duty"];
    "处理方式" => "outcome", "sheet-outcome", Choice(&OUTCOMES),
        ["办理方式", "处理情况", "处置方式", "處理方式", "辦理方式", "處理情況", "處置方式", "outcome", "handled how"];
    "承办部门" => "department", "sheet-department", Text,
        ["办理部门", "责任部门", "承办科室", "转办部门", "移交部门", "部门", "承辦部門", "辦理部門", "責任部門", "承辦單位",
         "轉辦部門", "移交部門", "部門", "handling department", "department"];
    "承办人" => "to_person", "sheet-handler", Special,
        ["经办人", "办理人", "具体承办人", "接办人", "接收人", "承辦人", "經辦人", "辦理人", "接辦人", "handler"];
    "移交时间" => "handed_at", "sheet-handed-at", Special,
        ["转办时间", "移交日期", "转办日期", "交办时间", "移交時間", "轉辦時間", "轉辦日期", "交辦時間", "handed over at",
         "handed over"];
    "到期日" => "due_on", "sheet-due-on", Date,
        ["到期日期", "办理时限", "承诺办结日期", "截止日期", "限办日期", "辦理時限", "承諾辦結日期", "截止日", "限辦日期", "due on",
         "due", "due date"];
    "办结日期" => "finished_at", "sheet-finished-on", Moment,
        ["办结时间", "办结日", "完成日期", "完成时间", "答复日期", "辦結日期", "辦結時間", "辦結日", "完成時間", "答覆日期", "finished on",
         "finished", "finished at", "completed on"];
    "结果" => "result", "sheet-result", Text,
        ["办理结果", "处理结果", "答复内容", "办结情况", "答复情况", "結果", "辦理結果", "處理結果", "答覆內容", "辦結情況",
         "答覆情況", "result", "answer"];
    "备注" => "note", "field-note", Special,
        ["备考", "說明", "说明", "備註", "備考", "note", "notes", "remark", "remarks"];
    "编号" => "", "column-number", Special,
        ["登记编号", "登记号", "流水号", "首问编号", "編號", "登記編號", "流水號", "首問編號", "number", "record number"];
    "状态" => "", "column-state", Special,
        ["办理状态", "狀態", "辦理狀態", "state", "status"];
    "类别" => "kind", "sheet-kind", Choice(&KINDS),
        ["事项类别", "首问类别", "咨询类别", "類別", "事項類別", "首問類別", "諮詢類別", "kind", "category"];
    "形式" => "form", "sheet-form", Choice(&FORMS),
        ["咨询形式", "諮詢形式", "form", "oral or written"];
    "服务对象类型" => "asker_kind", "sheet-asker-kind", Choice(&ASKER_KINDS),
        ["对象类型", "服务对象类别", "人员类别", "身份", "服務對象類型", "對象類型", "服務對象類別", "人員類別", "身分", "kind of asker",
         "asker kind"];
    "单位或住址" => "origin", "field-origin", Text,
        ["单位", "工作单位", "住址", "地址", "单位住址", "單位或住址", "單位", "工作單位", "單位住址", "organisation or address",
         "organisation", "organization", "address"];
    "关系" => "relation", "column-relation", Text,
        ["与学生关系", "与学生的关系", "關係", "與學生關係", "與學生的關係", "relation", "relationship", "relation to student"];
    "学生" => "student_name", "field-student-name", Text,
        ["学生姓名", "孩子姓名", "學生", "學生姓名", "student", "student name"];
    "班级" => "student_class", "field-student-class", Text,
        ["学生班级", "年级班级", "所在班级", "班級", "學生班級", "class"];
    "受理日期" => "accepted_on", "sheet-accepted-on", Date,
        ["受理时间", "受理日", "受理時間", "accepted on", "accepted"];
    "服务事项" => "item_id", "sheet-item", Special,
        ["事项名称", "目录事项", "服務事項", "事項名稱", "目錄事項", "service item", "item"];
    "情绪激动" => "is_agitated", "sheet-agitated", Mark,
        ["是否情绪激动", "情緒激動", "是否情緒激動", "upset"];
    "安抚情况" => "calming_note", "sheet-calming", Text,
        ["安抚记录", "安撫情況", "安撫記錄", "how they were calmed"];
    "收件材料" => "materials", "sheet-materials", Lines,
        ["所收材料", "收到材料", "已收材料", "收件資料", "所收資料", "已收資料", "materials received", "materials"];
    "待补材料" => "awaited_materials", "sheet-awaited-materials", Lines,
        ["缺少材料", "需补材料", "待補資料", "缺少資料", "materials awaited"];
    "补齐日期" => "materials_completed_on", "sheet-completed-on", Date,
        ["补齐时间", "材料补齐日期", "補齊日期", "補齊時間", "materials complete on"];
    "复杂事项" => "is_complex", "sheet-complex", Mark,
        ["是否复杂", "複雜事項", "是否複雜", "complex"];
    "复杂认定人" => "complex_by", "sheet-complex-by", Text,
        ["複雜認定人", "set complex by"];
    "复杂认定日期" => "complex_on", "sheet-complex-on", Date,
        ["複雜認定日期", "set complex on"];
    "复杂理由" => "complex_reason", "sheet-complex-reason", Text,
        ["複雜理由", "why complex"];
    "来文单位" => "above_unit", "sheet-above-unit", Text,
        ["转办单位", "交办单位", "來文單位", "轉辦單位", "交辦單位", "unit above"];
    "来文编号" => "above_document_number", "sheet-above-document", Text,
        ["来文文号", "工单编号", "交办单编号", "來文編號", "來文文號", "工單編號", "document number above", "document number"];
    "来文时限" => "above_limit_days", "sheet-above-limit", Count,
        ["交办时限", "來文時限", "交辦時限", "limit set above"];
    "时限单位" => "above_limit_unit", "sheet-above-limit-unit", Choice(&LIMIT_UNITS),
        ["時限單位", "counted in"];
    "上报时间" => "replied_up_at", "sheet-replied-up-at", Moment,
        ["回复上级时间", "上報時間", "回覆上級時間", "reported upward at"];
    "上报方式" => "replied_up_how", "sheet-replied-up-how", Text,
        ["上報方式", "reported upward how"];
    "处理时间" => "outcome_at", "sheet-outcome-at", Moment,
        ["處理時間", "handled at"];
    "引荐去向" => "led_to", "sheet-led-to", Text,
        ["引荐到", "引薦去向", "引薦到", "led to"];
    "引荐人" => "escorted_by", "sheet-escorted-by", Text,
        ["引薦人", "escorted by"];
    "移交内容" => "passed_on", "sheet-passed-on", Special,
        ["转办内容", "移交材料", "移交內容", "轉辦內容", "passed on"];
    "替岗对象" => "stands_in_for", "sheet-stands-in-for", Special,
        ["代理对象", "代理對象", "職務代理對象", "stands in for"];
    "签收时间" => "signed_at", "sheet-signed-at", Special,
        ["签收日期", "接收时间", "簽收時間", "簽收日期", "接收時間", "signed for at"];
    "签收人" => "signed_by", "sheet-signed-by", Special,
        ["簽收人", "signed for by"];
    "转办经过" => "", "sheet-chain", Special,
        ["轉辦經過", "chain of hand-overs"];
    "告知时间" => "told_at", "sheet-told-at", Moment,
        ["告知日期", "告知時間", "told at"];
    "告知方式" => "told_how", "sheet-told-how", Choice(&MANNERS),
        ["答复方式", "答覆方式", "told how"];
    "送达凭证" => "delivery_proof", "sheet-delivery-proof", Text,
        ["送達憑證", "proof of delivery"];
    "办结人" => "finished_by", "sheet-finished-by", Text,
        ["辦結人", "finished by"];
    "回访时间" => "followed_up_at", "sheet-followed-up-at", Moment,
        ["回访日期", "回訪時間", "回訪日期", "followed up at"];
    "回访人" => "followed_up_by", "sheet-followed-up-by", Text,
        ["回訪人", "followed up by"];
    "回访方式" => "followed_up_how", "sheet-followed-up-how", Choice(&MANNERS),
        ["回訪方式", "followed up how"];
    "是否解决" => "is_solved", "sheet-solved", YesNo,
        ["问题是否解决", "是否解決", "問題是否解決", "solved"];
    "满意度" => "satisfaction", "sheet-satisfaction", Choice(&SATISFACTION),
        ["是否满意", "满意程度", "滿意度", "是否滿意", "滿意程度", "satisfaction"];
    "回访情况" => "follow_up_note", "sheet-follow-up-note", Text,
        ["回访记录", "回訪情況", "回訪記錄", "what they said"];
    "前次编号" => "earlier_id", "sheet-earlier", Special,
        ["前次編號", "earlier contact"];
    "重复原因" => "repeat_cause", "sheet-repeat-cause", Choice(&REPEAT_CAUSES),
        ["再次来办原因", "重複原因", "再次來辦原因", "why they came again"];
    "来访编号" => "visit_id", "sheet-visit", Special,
        ["來訪編號", "visit"];
    "到期依据" => "due_promise", "sheet-due-promise", Choice(&PROMISES),
        ["到期依據", "due by promise"];
    "起算日期" => "due_from", "sheet-due-from", Date,
        ["起算日", "counted from"];
    "暂定" => "is_due_provisional", "sheet-due-provisional", Mark,
        ["是否暂定", "暫定", "是否暫定", "provisional"];
    "纸质单编号" => "paper_serial", "field-paper-serial", Text,
        ["纸面编号", "紙面編號", "紙本單編號", "paper serial"];
    "原编号" => "original_number", "field-original-number", Special,
        ["原編號", "original number"];
    "序号" => "", "", Special,
        ["序", "序號", "no", "no.", "#"];
}
