//! Where a sheet names whoever complains or says what they think: which columns do, and which cells withhold it.
//!
//! Knows nothing of the registers; each says what becomes of such a column.

use super::row::values::folded;

/// What stands where a name is withheld: our exports write so, and schools do.
const WITHHELD: [&str; 16] = [
    "已加封",
    "已彌封",
    "sealed",
    "***",
    "匿名",
    "anonymous",
    "佚名",
    "未署名",
    "未具名",
    "不愿透露",
    "不願透露",
    "不详",
    "不詳",
    "保密",
    "unknown",
    "confidential",
];

/// Whether a cell names nobody.
pub(super) fn is_withheld(typed: &str) -> bool {
    WITHHELD.contains(&folded(typed).as_str())
}

/// Whether a column that we do not know tells, by its name, of whoever complains or says what they think: what it holds is
/// sealed, or left out.
#[must_use]
pub fn names_people(header: &str) -> bool {
    const PEOPLE: [&str; 34] = [
        "投诉人",
        "投訴人",
        "举报人",
        "舉報人",
        "反映人",
        "来访人",
        "來訪人",
        "家长",
        "家長",
        "监护人",
        "監護人",
        "父亲",
        "母亲",
        "学生",
        "學生",
        "孩子",
        "班级",
        "班級",
        "姓名",
        "电话",
        "電話",
        "手机",
        "手機",
        "微信",
        "邮箱",
        "郵箱",
        "住址",
        "地址",
        "证件",
        "證件",
        "身份",
        "身分",
        "name",
        "phone",
    ];
    let header = folded(header);
    // 被投诉人电话 tells of somebody else.
    let is_respondent = ["被投诉", "被投訴", "被反映", "被举报"]
        .iter()
        .any(|word| header.contains(word));
    !is_respondent && PEOPLE.iter().any(|word| header.contains(word))
}
