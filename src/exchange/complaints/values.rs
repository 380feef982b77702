//! The words that schools write for the choices of a complaint, besides our own names of every language.

use crate::domain::complaint::{Category, Finding, Stage};
use crate::domain::protection::Signed;
use crate::exchange::row::choice_list;
use crate::exchange::row::values::folded;

choice_list!(SIGNED: Signed {
    Named: ["实名", "署名", "具名", "是", "實名", "记名", "記名", "named"];
    Confidential: ["实名保密", "保密", "要求保密", "署名保密", "实名（保密）", "實名保密", "confidential"];
    Anonymous: ["匿名", "不署名", "未署名", "无名", "否", "無名", "anonymous"];
});

choice_list!(CATEGORIES: Category {
    Fees: ["收费", "乱收费", "收费问题", "违规收费", "收費", "亂收費", "收費問題", "fees"];
    StudyAids: ["推销教辅", "教辅", "教辅资料", "推銷教輔", "教輔", "參考書", "study aids"];
    CorporalPunishment: ["体罚", "变相体罚", "體罰", "變相體罰", "corporal punishment"];
    Attitude: ["师德", "师德师风", "服务态度", "工作态度", "態度", "師德", "師德師風", "服務態度", "工作態度", "attitude", "conduct"];
    Curriculum: ["课程", "课程开设", "課程", "課程開設", "curriculum"];
    MovedLessons: ["停课", "调课", "擅自停课", "停課", "調課", "擅自停課", "moved lessons"];
    Canteen: ["食堂", "伙食", "餐饮", "营养午餐", "餐飲", "營養午餐", "canteen", "meals"];
    Dormitory: ["宿舍", "寝室", "住宿", "寢室", "dormitory"];
    Safety: ["安全", "校园安全", "校園安全", "safety"];
    Enrolment: ["招生", "评优", "编班", "評優", "編班", "enrolment", "enrollment", "admission"];
    Integrity: ["廉政", "廉洁", "廉潔", "违纪", "integrity"];
    Retaliation: ["打击报复", "报复", "打擊報復", "報復", "retaliation"];
    Violation: ["违法违规", "违规", "违法", "違法違規", "違規", "違法", "violation"];
    Other: ["其他", "其它", "other"];
});

choice_list!(FINDINGS: Finding {
    Upheld: ["属实", "查实", "成立", "情况属实", "屬實", "查實", "情況屬實", "upheld"];
    PartlyUpheld: ["部分属实", "基本属实", "部分成立", "部分屬實", "基本屬實", "partly upheld"];
    NotUpheld: ["不属实", "失实", "不实", "不成立", "不屬實", "失實", "不實", "not upheld"];
    Inconclusive: ["无法查实", "无法核实", "查无实据", "無法查實", "無法核實", "查無實據", "inconclusive"];
});

choice_list!(STAGES: Stage {
    Received: [];
    Accepted: [];
    Refused: [];
    Referred: [];
    Assessed: [];
    Assigned: [];
    Investigated: [];
    Found: [];
    Decided: [];
    Replied: [];
    FollowedUp: [];
    Closed: [];
    Withdrawn: [];
    Merged: [];
});

/// Whether a respondent is the principal by their post alone, or by a name with something beside it: 校长, 陈国栋（校长）.
pub(super) fn is_principal(respondent: &str, principal: &str) -> bool {
    /// The post, where no name was written.
    const POSTS: [&str; 8] = [
        "校长",
        "校長",
        "本校校长",
        "学校校长",
        "园长",
        "園長",
        "principal",
        "the principal",
    ];
    let principal = principal.trim();
    let is_named = !principal.is_empty() && respondent.contains(principal);
    is_named || POSTS.contains(&folded(respondent).as_str())
}
