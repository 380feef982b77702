//! The words that schools write for the choices of a first contact, besides our own names of every language.

use crate::domain::contact::{
    AskerKind, Channel, ContactForm, ContactKind, Manner, Outcome, RepeatCause, Satisfaction,
};
use crate::domain::limit::{LimitUnit, Promise};
use crate::exchange::row::choice_list;

choice_list!(KINDS: ContactKind {
    Enquiry: ["咨询", "询问", "问询", "諮詢", "詢問", "enquiry", "inquiry", "question"];
    Help: ["求助", "办事", "申请", "求助事項", "辦事", "申請", "help"];
    Suggestion: ["建议", "建議", "suggestion"];
    Praise: ["表扬", "感谢", "表揚", "感謝", "praise", "thanks"];
});

choice_list!(CHANNELS: Channel {
    Visit: ["来访", "上门", "现场", "当面", "面询", "來訪", "上門", "現場", "當面", "visit", "in person"];
    Phone: ["来电", "电话", "电话咨询", "來電", "電話", "電話諮詢", "phone", "telephone", "call"];
    Letter: ["来信", "信件", "书信", "邮寄", "來信", "書信", "郵寄", "letter"];
    Online: ["网络", "网上", "邮件", "电子邮件", "邮箱", "微信", "公众号", "留言", "網路", "網上", "電子郵件", "線上", "online",
        "e-mail", "email"];
    Above: ["上级转办", "上级交办", "转办件", "信访", "热线", "12345", "12345热线", "教育局转办", "上級轉辦", "上級交辦", "信訪",
        "熱線", "from above"];
    Other: ["其他", "其它", "other"];
});

choice_list!(FORMS: ContactForm {
    Oral: ["口头", "口頭", "oral"];
    Written: ["书面", "書面", "written"];
});

choice_list!(ASKER_KINDS: AskerKind {
    Parent: ["家长", "学生家长", "监护人", "家長", "學生家長", "監護人", "parent", "parents", "guardian"];
    Student: ["学生", "學生", "student", "pupil"];
    Staff: ["教职工", "教师", "老师", "职工", "教職員工", "教職員", "教師", "老師", "staff", "teacher"];
    Unit: ["单位", "企业", "机关", "單位", "企業", "機關", "organisation", "organization", "unit"];
    Resident: ["群众", "居民", "社会人士", "群眾", "民眾", "社會人士", "resident"];
    Other: ["其他", "其它", "other"];
});

choice_list!(OUTCOMES: Outcome {
    Answered: ["当场答复", "当场办结", "直接答复", "现场答复", "已答复", "即办", "當場答覆", "當場辦結", "直接答覆", "現場答覆",
        "answered", "answered on the spot"];
    Notice: ["一次性告知", "告知", "一次告知", "notice", "one-time notice"];
    ShownTheWay: ["引荐", "引导", "带领", "引薦", "引導", "帶領", "shown the way"];
    HandedOver: ["转办", "移交", "转交", "转相关部门", "轉辦", "轉交", "轉相關部門", "handed over"];
    Outside: ["转外单位", "转其他单位", "外转", "轉外單位", "轉其他單位", "outside", "outside body"];
});

choice_list!(MANNERS: Manner {
    InPerson: ["当面", "口头", "當面", "口頭", "in person"];
    Phone: ["电话", "来电", "電話", "phone", "telephone"];
    Written: ["书面", "書面", "written", "in writing"];
    Post: ["邮寄", "信件", "郵寄", "post", "mail"];
    Online: ["网络", "微信", "邮件", "网上", "網路", "電子郵件", "線上", "online", "e-mail", "email"];
});

choice_list!(SATISFACTION: Satisfaction {
    Satisfied: ["满意", "非常满意", "滿意", "非常滿意", "satisfied"];
    FairlySatisfied: ["基本满意", "较满意", "基本滿意", "尚滿意", "fairly satisfied"];
    Dissatisfied: ["不满意", "不滿意", "dissatisfied", "not satisfied"];
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
