//! The words that schools write for the choices of a first contact, besides our own names of every language.

use crate::domain::contact::{ContactForm, ContactKind, Outcome, RepeatCause};
use crate::domain::limit::{LimitUnit, Promise};
use crate::exchange::row::choice_list;

choice_list!(KINDS: ContactKind {
    Enquiry: ["咨询", "询问", "问询", "諮詢", "詢問", "enquiry", "inquiry", "question"];
    Help: ["求助", "办事", "申请", "求助事項", "辦事", "申請", "help"];
    Suggestion: ["建议", "建議", "suggestion"];
    Praise: ["表扬", "感谢", "表揚", "感謝", "praise", "thanks"];
});

choice_list!(FORMS: ContactForm {
    Oral: ["口头", "口頭", "oral"];
    Written: ["书面", "書面", "written"];
});

choice_list!(OUTCOMES: Outcome {
    Answered: ["当场答复", "当场办结", "直接答复", "现场答复", "已答复", "即办", "當場答覆", "當場辦結", "直接答覆", "現場答覆",
        "answered", "answered on the spot"];
    Notice: ["一次性告知", "告知", "一次告知", "notice", "one-time notice"];
    ShownTheWay: ["引荐", "引导", "带领", "引薦", "引導", "帶領", "shown the way"];
    HandedOver: ["转办", "移交", "转交", "转相关部门", "轉辦", "轉交", "轉相關部門", "handed over"];
    Outside: ["转外单位", "转其他单位", "外转", "轉外單位", "轉其他單位", "outside", "outside body"];
});

choice_list!(LIMIT_UNITS: LimitUnit {
    WorkingDays: ["工作日", "个工作日", "個工作日", "working days"];
    CalendarDays: ["日历日", "自然日", "天", "日曆日", "calendar days"];
});

choice_list!(REPEAT_CAUSES: RepeatCause {
    Told: [];
    Untold: [];
    Other: ["其他", "其它", "other"];
});

choice_list!(PROMISES: Promise {
    SameDay: ["当日", "當日"];
    HandedOver: ["转办", "轉辦"];
    Written: ["书面咨询", "書面諮詢"];
    Complex: ["复杂事项", "複雜事項"];
    Item: ["服务事项", "服務事項"];
    FromAbove: ["上级交办", "上級交辦"];
});
