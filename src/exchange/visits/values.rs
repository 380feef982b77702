//! What schools write into the cells of choices and times, and which of our choices it is.

use crate::domain::visit::{HostConsent, IdDocument, VisitKind};
use crate::exchange::row::values::{self, folded};
pub(super) use crate::exchange::row::values::{day, is_void, moment};

/// Words for each kind of visit, in our three languages and as schools write them.
const KINDS: &[(VisitKind, &[&str])] = &[
    (
        VisitKind::Parent,
        &[
            "家长",
            "学生家长",
            "监护人",
            "家属",
            "家長",
            "學生家長",
            "監護人",
            "家屬",
            "parent",
            "parents",
            "guardian",
        ],
    ),
    (VisitKind::Student, &["学生", "學生", "student", "pupil"]),
    (
        VisitKind::Inspection,
        &[
            "检查/视察",
            "检查",
            "视察",
            "领导",
            "领导视察",
            "领导检查",
            "上级检查",
            "督导",
            "督导检查",
            "檢查/視察",
            "檢查",
            "視察",
            "領導",
            "長官",
            "督導",
            "inspection",
            "inspector",
        ],
    ),
    (
        VisitKind::Official,
        &[
            "公务",
            "公务来访",
            "公事",
            "公務",
            "公務來訪",
            "official",
            "business",
        ],
    ),
    (VisitKind::Other, &["其他", "其它", "other", "others"]),
];

const CONSENTS: &[(HostConsent, &[&str])] = &[
    (
        HostConsent::Unasked,
        &["未询问", "未詢問", "not asked", "unasked"],
    ),
    (
        HostConsent::Agreed,
        &["同意", "已同意", "已确认", "是", "已確認", "agreed", "yes"],
    ),
    (
        HostConsent::Declined,
        &["不同意", "拒绝", "未同意", "否", "拒絕", "declined", "no"],
    ),
];

const DOCUMENTS: &[(IdDocument, &[&str])] = &[
    (
        IdDocument::IdentityCard,
        &[
            "居民身份证",
            "身份证",
            "身分證",
            "身份證",
            "identity card",
            "id card",
        ],
    ),
    (
        IdDocument::DrivingLicence,
        &["驾驶证", "驾照", "駕駛執照", "駕照", "driving licence"],
    ),
    (IdDocument::WorkPass, &["工作证", "工作證", "work pass"]),
    (IdDocument::Passport, &["护照", "護照", "passport"]),
    (
        IdDocument::Other,
        &["其他证件", "其他", "其他證件", "other document", "other"],
    ),
];

/// A departure nobody noted.
const UNKNOWN_TIMES: [&str; 9] = [
    "离校时间不详",
    "不详",
    "未知",
    "離校時間不詳",
    "不詳",
    "unknown",
    "left, time unknown",
    "?",
    "忘签",
];

/// What people write who are still there.
const NOT_LEFT: &str = "未离校";

/// All states that our own exports write: they follow from the other columns.
const STATES: [&str; 12] = [
    "预约",
    "在校",
    "已签离",
    "离校时间不详",
    "預約",
    "已簽離",
    "離校時間不詳",
    "appointment",
    "on site",
    "signed out",
    "left, time unknown",
    "已离校",
];

fn choice<T: Copy>(table: &[(T, &[&str])], typed: &str) -> Option<T> {
    let typed = folded(typed);
    table
        .iter()
        .find(|(_, names)| names.contains(&typed.as_str()))
        .map(|(choice, _)| *choice)
}

/// The kind of visit that a word means.
pub(super) fn kind(typed: &str) -> Option<VisitKind> {
    choice(KINDS, typed).or_else(|| VisitKind::from_code(&folded(typed)))
}

/// The consent that a word means.
pub(super) fn consent(typed: &str) -> Option<HostConsent> {
    choice(CONSENTS, typed).or_else(|| HostConsent::from_code(&folded(typed)))
}

/// The document that a word means.
pub(super) fn document(typed: &str) -> Option<IdDocument> {
    choice(DOCUMENTS, typed).or_else(|| IdDocument::from_code(&folded(typed)))
}

/// Whether a cell says that nobody saw them leave.
pub(super) fn is_unknown_time(typed: &str) -> bool {
    UNKNOWN_TIMES.contains(&folded(typed).as_str())
}

/// Whether a cell is empty, or holds only what people write to leave it so.
pub(super) fn is_nothing(typed: &str) -> bool {
    values::is_nothing(typed) || folded(typed) == NOT_LEFT
}

/// Whether a state is one of ours, which follows from the times.
pub(super) fn is_our_state(typed: &str) -> bool {
    STATES.contains(&folded(typed).as_str())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::i18n::{Language, Words};

    #[test]
    fn our_own_labels_and_codes_of_every_language_are_read() {
        for language in Language::ALL {
            let words = Words::new(language);
            for it in VisitKind::ALL {
                assert_eq!(kind(&words.t(it.label_key())), Some(*it));
                assert_eq!(kind(it.code()), Some(*it));
            }
            for it in HostConsent::ALL {
                assert_eq!(consent(&words.t(it.label_key())), Some(*it));
            }
            for it in IdDocument::ALL {
                assert_eq!(document(&words.t(it.label_key())), Some(*it));
            }
            assert!(is_unknown_time(&words.t("departure-unknown")));
            assert!(is_void(&words.t("visit-state-void")));
            for key in [
                "visit-state-appointment",
                "visit-state-on-site",
                "visit-state-left",
                "visit-state-left-unknown",
            ] {
                assert!(is_our_state(&words.t(key)), "{key}");
            }
        }
        assert_eq!(kind(" 领导 "), Some(VisitKind::Inspection));
        assert_eq!(kind("施工"), None);
    }
}
