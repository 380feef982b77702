//! The registers that come from sheets, by the words of the commands: their columns, and whether a sheet is one of them.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::catalogue::{ITEMS, STAFF, STUDENTS};
use super::columns::{Mapping, StandardColumn, fold};
use super::sheet::Sheet;
use super::template::TemplateColumn;
use super::{complaints, contacts, opinions, visits};
use crate::i18n::Words;

/// A register that comes from a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SheetKind {
    /// 来访登记.
    #[default]
    Visits,
    /// 首问责任登记.
    Contacts,
    /// 投诉登记.
    Complaints,
    /// 意见建议登记.
    Opinions,
    /// 教职工名册.
    Staff,
    /// 服务事项目录.
    Items,
    /// 学生名册.
    Students,
}

/// Every name of every column, folded once: the question is asked of every cell of a sheet.
static FOLDED_NAMES: LazyLock<Vec<HashSet<String>>> = LazyLock::new(|| {
    let folded = |kind: SheetKind| {
        let columns = kind.columns().iter();
        let names = columns.flat_map(|column| column.aliases.iter().chain([&column.name]));
        names.map(|name| fold(name)).collect()
    };
    SheetKind::ALL.into_iter().map(folded).collect()
});

impl SheetKind {
    /// Every register that comes from a sheet.
    pub const ALL: [Self; 7] = [
        Self::Visits,
        Self::Contacts,
        Self::Complaints,
        Self::Opinions,
        Self::Staff,
        Self::Items,
        Self::Students,
    ];

    /// Its word in the commands.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Visits => "visits",
            Self::Contacts => "contacts",
            Self::Complaints => "complaints",
            Self::Opinions => "opinions",
            Self::Staff => "staff",
            Self::Items => "items",
            Self::Students => "students",
        }
    }

    /// The register with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The key of its name in the Fluent files; also the name of its worksheet.
    #[must_use]
    pub const fn title_key(self) -> &'static str {
        match self {
            Self::Visits => "record-kind-visit",
            Self::Contacts => "sheet-title-contacts",
            Self::Complaints => "sheet-title-complaints",
            Self::Opinions => "sheet-title-opinions",
            Self::Staff => "sheet-title-staff",
            Self::Items => "sheet-title-items",
            Self::Students => "sheet-title-students",
        }
    }

    /// Its columns, and what schools call them.
    #[must_use]
    pub fn columns(self) -> &'static [StandardColumn] {
        match self {
            Self::Visits => visits::COLUMNS,
            Self::Contacts => contacts::COLUMNS,
            Self::Complaints => complaints::COLUMNS,
            Self::Opinions => opinions::COLUMNS,
            Self::Staff => STAFF.columns,
            Self::Items => ITEMS.columns,
            Self::Students => STUDENTS.columns,
        }
    }

    /// Whether a header names one of its columns; what the header row is found by.
    #[must_use]
    pub fn is_known(self, header: &str) -> bool {
        /// Far longer than any name; a long text is not folded to be told apart.
        const MOST_BYTES: usize = 120;
        let names = FOLDED_NAMES.get(self as usize);
        header.len() <= MOST_BYTES && names.is_some_and(|names| names.contains(&fold(header)))
    }

    /// What every such sheet must say, and does not; by our names of the columns.
    #[must_use]
    pub fn missing_columns(self, sheet: &Sheet, mapping: &Mapping) -> Vec<&'static str> {
        match self {
            Self::Visits => visits::missing_columns(sheet, mapping),
            Self::Contacts => contacts::missing_columns(mapping),
            Self::Complaints => complaints::missing_columns(mapping),
            Self::Opinions => opinions::missing_columns(mapping),
            Self::Staff => STAFF.missing_columns(mapping),
            Self::Items => ITEMS.missing_columns(mapping),
            Self::Students => STUDENTS.missing_columns(mapping),
        }
    }

    /// Whether columns that we do not know have a place in its records.
    #[must_use]
    pub const fn keeps_notes(self) -> bool {
        !matches!(self, Self::Students)
    }

    /// The columns of its template.
    #[must_use]
    pub fn template_columns(self, words: &Words) -> Vec<TemplateColumn> {
        match self {
            Self::Visits => visits::template_columns(words),
            Self::Contacts => contacts::template_columns(words),
            Self::Complaints => complaints::template_columns(words),
            Self::Opinions => opinions::template_columns(words),
            Self::Staff => STAFF.template_columns(words),
            Self::Items => ITEMS.template_columns(words),
            Self::Students => STUDENTS.template_columns(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::i18n::Language;

    fn headers(kind: SheetKind, words: &Words) -> Vec<String> {
        match kind {
            SheetKind::Visits => visits::headers(words),
            SheetKind::Contacts => contacts::headers(words),
            SheetKind::Complaints => complaints::headers(words),
            SheetKind::Opinions => opinions::headers(words),
            SheetKind::Staff => STAFF.headers(words),
            SheetKind::Items => ITEMS.headers(words),
            SheetKind::Students => STUDENTS.headers(words),
        }
    }

    #[test]
    fn no_name_means_two_columns_of_one_register() {
        for kind in SheetKind::ALL {
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for column in kind.columns() {
                for name in column.aliases.iter().chain([&column.name]) {
                    let earlier = seen.insert(fold(name), column.name);
                    assert!(
                        earlier.is_none_or(|earlier| earlier == column.name),
                        "{kind:?}, {name}: {earlier:?} and {}",
                        column.name
                    );
                }
            }
        }
    }

    #[test]
    fn the_headers_of_any_language_are_read_again() {
        for (kind, language) in SheetKind::ALL
            .into_iter()
            .flat_map(|kind| Language::ALL.map(|language| (kind, language)))
        {
            let headers = headers(kind, &Words::new(language));
            let mapping = Mapping::guess(&headers, kind.columns());
            assert!(mapping.extras().is_empty(), "{kind:?} {language:?}");
            let in_place = mapping
                .found()
                .iter()
                .all(|(name, index)| kind.columns()[*index].name == *name);
            assert!(in_place, "{kind:?} {language:?}");
        }
    }

    #[test]
    fn the_standard_columns_come_first_and_in_their_order() {
        let words = Words::new(Language::ZhHans);
        for (kind, standard) in [
            (
                SheetKind::Contacts,
                "日期 时间 方式 服务对象 电话 事项 首问责任人 是否本职 处理方式 承办部门 承办人 移交时间 到期日 办结日期 结果 备注",
            ),
            (
                SheetKind::Complaints,
                "收到日期 方式 署名方式 投诉人 电话 被投诉人 被投诉部门 类别 内容 诉求 受理日期 认定 办结日期 结果 备注",
            ),
            (
                SheetKind::Opinions,
                "收到日期 来源 内容 责任部门 反馈日期 反馈内容 备注",
            ),
            (SheetKind::Staff, "姓名 部门 岗位 电话"),
            (
                SheetKind::Items,
                "事项 类别 依据 条件 材料 流程 时限 收费 地点 时间 部门 承办人 监督电话 备注",
            ),
            (SheetKind::Students, "姓名 班级 监护人 关系 电话"),
        ] {
            let headers = headers(kind, &words).join(" ");
            assert!(headers.starts_with(standard), "{headers}");
        }
        let template = SheetKind::Contacts.template_columns(&words);
        assert_eq!(template.len(), contacts::STANDARD_COUNT);
        let template = SheetKind::Complaints.template_columns(&words);
        assert_eq!(template.len(), complaints::STANDARD_COUNT);
        let template = SheetKind::Opinions.template_columns(&words);
        assert_eq!(template.len(), opinions::STANDARD_COUNT);
    }

    #[test]
    fn a_register_is_found_by_its_word() {
        for kind in SheetKind::ALL {
            assert_eq!(SheetKind::from_word(kind.word()), Some(kind));
        }
        assert_eq!(SheetKind::from_word("meetings"), None);
    }
}
