//! The words that schools write for choices that several registers have, besides our own names of every language.

use super::row::choice_list;
use crate::domain::contact::{AskerKind, Channel, Manner, Satisfaction};

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

choice_list!(ASKER_KINDS: AskerKind {
    Parent: ["家长", "学生家长", "监护人", "家長", "學生家長", "監護人", "parent", "parents", "guardian"];
    Student: ["学生", "學生", "student", "pupil"];
    Staff: ["教职工", "教师", "老师", "职工", "教職員工", "教職員", "教師", "老師", "staff", "teacher"];
    Unit: ["单位", "企业", "机关", "單位", "企業", "機關", "organisation", "organization", "unit"];
    Resident: ["群众", "居民", "社会人士", "群眾", "民眾", "社會人士", "resident"];
    Other: ["其他", "其它", "other"];
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
