//! The columns of opinions: the standard ones in their order, then what a record holds besides, then whoever gave it, who
//! is read past and never written.

use super::values::{FEEDBACK_MANNERS, OUTCOMES};
use crate::exchange::row::CellKind::{Choice, Date, Mark, Special, Text, YesNo};
use crate::exchange::row::box_columns;
use crate::exchange::shared_words::{ASKER_KINDS, SATISFACTION};

/// How many of [`COLUMNS`] are the standard ones that the template shows.
pub const STANDARD_COUNT: usize = 7;

box_columns! {
    "收到日期" => "received_on", "sheet-received-on", Special,
        ["收到时间", "收集日期", "收集时间", "征集日期", "征集时间", "征求日期", "开箱日期", "提出日期", "提出时间", "反映日期", "反映时间", "意见日期",
         "登记日期", "日期", "时间", "收到時間", "收集日期", "收集時間", "徵集日期", "徵集時間", "徵求日期", "開箱日期", "提出日期", "提出時間",
         "反映日期", "反映時間", "意見日期", "登記日期", "時間", "received on", "received", "date"];
    "来源" => "source", "sheet-opinion-source", Special,
        ["意见来源", "意见建议来源", "来源渠道", "征集方式", "征集渠道", "征求方式", "收集方式", "收集渠道", "反映方式", "渠道", "途径", "方式", "來源",
         "意見來源", "意見建議來源", "來源管道", "徵集方式", "徵集管道", "徵求方式", "收集管道", "管道", "途徑", "source", "channel"];
    "内容" => "content", "sheet-opinion-content", Text,
        ["意见内容", "意见建议", "意见建议内容", "意见和建议", "意见与建议", "意见或建议", "意见", "建议", "建议内容", "反映内容", "反映问题", "反映的问题",
         "主要内容", "具体内容", "家长意见", "学生意见", "教师意见", "群众意见", "存在问题", "內容", "意見內容", "意見建議", "意見建議內容", "意見和建議",
         "意見與建議", "意見或建議", "意見", "建議", "建議內容", "反映內容", "反映問題", "反映的問題", "主要內容", "具體內容", "家長意見", "學生意見",
         "教師意見", "民眾意見", "存在問題", "content", "opinion", "opinions", "suggestion", "suggestions", "opinion or suggestion",
         "what was said"];
    "责任部门" => "department", "sheet-responsible-department", Text,
        ["责任科室", "责任单位", "承办部门", "承办科室", "办理部门", "转交部门", "涉及部门", "相关部门", "整改部门", "部门", "科室", "責任部門", "責任單位",
         "責任處室", "承辦部門", "承辦單位", "辦理部門", "轉交部門", "涉及部門", "相關部門", "整改部門", "部門", "處室", "responsible department",
         "department", "unit"];
    "反馈日期" => "feedback_on", "sheet-feedback-on", Date,
        ["反馈时间", "答复日期", "答复时间", "回复日期", "回复时间", "办结日期", "办结时间", "完成日期", "完成时间", "反饋日期", "反饋時間", "回饋日期",
         "回饋時間", "答覆日期", "答覆時間", "回覆日期", "回覆時間", "辦結日期", "辦結時間", "完成日期", "完成時間", "feedback on", "fed back on",
         "feedback date", "answered on"];
    "反馈内容" => "feedback", "sheet-feedback", Text,
        ["反馈", "反馈情况", "反馈结果", "反馈意见", "答复", "答复内容", "答复情况", "回复", "回复内容", "处理情况", "处理结果", "办理情况", "整改情况",
         "落实情况", "整改措施", "整改落实情况", "反饋", "反饋內容", "反饋情況", "反饋結果", "回饋", "回饋內容", "回饋情況", "回饋結果", "答覆", "答覆內容",
         "答覆情況", "回覆", "回覆內容", "處理情況", "處理結果", "辦理情況", "改善情況", "整改情況", "落實情況", "改善措施", "feedback", "answer", "reply",
         "result"];
    "备注" => "note", "field-note", Special,
        ["备考", "说明", "備註", "備考", "說明", "note", "notes", "remark", "remarks"];
    "编号" => "", "column-number", Special,
        ["意见编号", "登记编号", "登记号", "流水号", "編號", "意見編號", "登記編號", "流水號", "number", "record number"];
    "状态" => "", "column-state", Special,
        ["办理状态", "狀態", "辦理狀態", "state", "status"];
    "署名方式" => "signed", "sheet-signed", Special,
        ["是否实名", "实名", "署名", "署名情况", "是否署名", "是否實名", "實名", "署名情況", "signed", "signed as", "how signed"];
    "提出人类型" => "giver_kind", "sheet-giver-kind", Choice(&ASKER_KINDS),
        ["提出人身份", "意见人类型", "意见人身份", "反映人类型", "反映人身份", "人员类别", "提出人類型", "提出人身分", "意見人類型", "意見人身分",
         "反映人類型", "反映人身分", "人員類別", "who gave it", "giver", "kind of giver"];
    "涉及校长" => "is_about_principal", "sheet-about-principal", Mark,
        ["是否涉及校长", "涉及校長", "是否涉及校長", "about the principal"];
    "承办人" => "handler", "sheet-handler", Text,
        ["责任人", "负责人", "整改责任人", "经办人", "办理人", "承辦人", "責任人", "負責人", "改善責任人", "整改責任人", "經辦人", "辦理人", "handler",
         "responsible person"];
    "转交日期" => "sent_on", "sheet-sent-on", Date,
        ["转交时间", "转办日期", "转办时间", "交办日期", "交办时间", "轉交日期", "轉交時間", "轉辦日期", "轉辦時間", "交辦日期", "交辦時間", "sent on",
         "sent"];
    "办理结果" => "outcome", "sheet-opinion-outcome", Choice(&OUTCOMES),
        ["是否采纳", "采纳情况", "办理结论", "辦理結果", "是否採納", "採納情況", "辦理結論", "outcome", "adopted"];
    "反馈方式" => "feedback_how", "sheet-feedback-how", Choice(&FEEDBACK_MANNERS),
        ["答复方式", "回复方式", "反饋方式", "回饋方式", "答覆方式", "回覆方式", "feedback by way of", "how fed back", "feedback manner"];
    "反馈人" => "feedback_by", "sheet-feedback-by", Text,
        ["答复人", "回复人", "反饋人", "回饋人", "答覆人", "回覆人", "fed back by", "feedback by"];
    "公示地点" => "feedback_place", "sheet-feedback-place", Text,
        ["反馈地点", "公布地点", "公示地點", "公告地點", "反饋地點", "公布地點", "place of notice", "where told"];
    "到期日" => "due_on", "sheet-due-on", Special,
        ["到期日期", "反馈时限", "反馈期限", "办理时限", "截止日期", "整改时限", "整改期限", "回饋時限", "反饋時限", "反饋期限", "辦理時限", "截止日",
         "改善期限", "due on", "due", "due date"];
    "回访日期" => "followed_up_on", "sheet-followed-up-on", Date,
        ["回访时间", "回訪日期", "回訪時間", "followed up on"];
    "满意度" => "satisfaction", "sheet-satisfaction", Choice(&SATISFACTION),
        ["是否满意", "满意程度", "滿意度", "是否滿意", "滿意程度", "satisfaction"];
    "有无打击报复" => "has_retaliation", "sheet-retaliation", YesNo,
        ["是否打击报复", "有无报复", "有無打擊報復", "是否打擊報復", "有無報復", "retaliation"];
    "回访情况" => "follow_up_note", "sheet-follow-up-note", Text,
        ["回访记录", "回訪情況", "回訪記錄", "follow-up note", "what they said"];
    "纸质单编号" => "paper_serial", "field-paper-serial", Text,
        ["纸面编号", "紙面編號", "紙本單編號", "paper serial"];
    "原编号" => "original_number", "field-original-number", Special,
        ["原編號", "original number"];
    "提出人" => "", "", Special,
        ["提出人姓名", "意见人", "意见人姓名", "建议人", "建议人姓名", "反映人", "反映人姓名", "填写人", "填表人", "来信人", "来访人", "意見人", "意見人姓名",
         "建議人", "建議人姓名", "填寫人", "來信人", "來訪人", "given by", "name"];
    "序号" => "", "", Special,
        ["序", "序號", "no", "no.", "#"];
}
