//! The lists of the catalogue: what each is called, and the boxes of its form.

use crate::desk::{self, Desk, PaperRequest, SheetKind};
use crate::domain::catalogue::PublicTopic;
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::ui::entry_boxes::{BoxKind, EntryBox, staff_names};

/// One list of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) enum Tab {
    /// 服务事项.
    #[default]
    Items,
    /// 部门.
    Departments,
    /// 岗位.
    Posts,
    /// 教职工.
    Staff,
    /// 学生名册.
    Students,
    /// 十项公开.
    Publicity,
}

impl Tab {
    /// Every list, as the page has them.
    pub(super) const ALL: [Self; 6] = [
        Self::Items,
        Self::Departments,
        Self::Posts,
        Self::Staff,
        Self::Students,
        Self::Publicity,
    ];

    /// What its records are kept in.
    pub(super) const fn table(self) -> Table {
        match self {
            Self::Items => Table::ServiceItem,
            Self::Departments => Table::Department,
            Self::Posts => Table::Post,
            Self::Staff => Table::Staff,
            Self::Students => Table::Student,
            Self::Publicity => Table::PublicNotice,
        }
    }

    /// Its name.
    pub(super) fn name(self, words: &Words) -> String {
        words.t(match self {
            Self::Items => "catalogue-items",
            Self::Departments => "catalogue-departments",
            Self::Posts => "catalogue-posts",
            Self::Staff => "catalogue-staff",
            Self::Students => "catalogue-students",
            Self::Publicity => "catalogue-publicity",
        })
    }

    /// The sheet it is brought in from; `None` of a list that is typed.
    pub(super) const fn sheet(self) -> Option<SheetKind> {
        match self {
            Self::Items => Some(SheetKind::Items),
            Self::Staff => Some(SheetKind::Staff),
            Self::Students => Some(SheetKind::Students),
            Self::Departments | Self::Posts | Self::Publicity => None,
        }
    }

    /// The paper that shows it on a wall.
    pub(super) const fn paper(self) -> Option<PaperRequest> {
        match self {
            Self::Items => Some(PaperRequest::CommitmentBoard),
            Self::Posts => Some(PaperRequest::PostDuties),
            Self::Publicity => Some(PaperRequest::PublicityList),
            Self::Departments | Self::Staff | Self::Students => None,
        }
    }

    /// The boxes of its form.
    pub(super) const fn boxes(self) -> &'static [EntryBox] {
        match self {
            Self::Items => &ITEM,
            Self::Departments => &DEPARTMENT,
            Self::Posts => &POST,
            Self::Staff => &STAFF,
            Self::Students => &STUDENT,
            Self::Publicity => &PUBLICITY,
        }
    }
}

const NAME: EntryBox = EntryBox::new("name", BoxKind::Line).required();
const DEPARTMENT_NAME: EntryBox = EntryBox::new("department", BoxKind::Name(departments));

const ITEM: [EntryBox; 15] = [
    NAME.hint("catalogue-item-hint"),
    EntryBox::new("category", BoxKind::Line),
    DEPARTMENT_NAME,
    EntryBox::new("lead_handler", BoxKind::Name(staff_names)),
    EntryBox::new("limit_days", BoxKind::Line),
    EntryBox::new("materials", BoxKind::Lines(4)).hint("catalogue-materials-hint"),
    EntryBox::new("conditions", BoxKind::Lines(2)),
    EntryBox::new("basis", BoxKind::Lines(2)),
    EntryBox::new("steps", BoxKind::Lines(3)).hint("catalogue-lines-hint"),
    EntryBox::new("fee", BoxKind::Line),
    EntryBox::new("place", BoxKind::Line),
    EntryBox::new("hours", BoxKind::Line),
    EntryBox::new("supervision_phone", BoxKind::Line),
    EntryBox::new("note", BoxKind::Lines(2)),
    EntryBox::new("ended_on", BoxKind::Day).hint("catalogue-ended-hint"),
];

const DEPARTMENT: [EntryBox; 4] = [
    NAME,
    EntryBox::new("phone", BoxKind::Line),
    EntryBox::new("place", BoxKind::Line),
    EntryBox::new("ended_on", BoxKind::Day).hint("catalogue-ended-hint"),
];

const POST: [EntryBox; 4] = [
    NAME,
    DEPARTMENT_NAME,
    EntryBox::new("duties", BoxKind::Lines(5)).hint("catalogue-lines-hint"),
    EntryBox::new("ended_on", BoxKind::Day).hint("catalogue-ended-hint"),
];

const STAFF: [EntryBox; 7] = [
    NAME,
    DEPARTMENT_NAME,
    EntryBox::new("post", BoxKind::Name(posts)),
    EntryBox::new("phone", BoxKind::Line),
    EntryBox::new("substitute", BoxKind::Name(staff_names)),
    EntryBox::new("note", BoxKind::Lines(2)),
    EntryBox::new("left_on", BoxKind::Day).hint("catalogue-ended-hint"),
];

const STUDENT: [EntryBox; 6] = [
    NAME,
    EntryBox::new("class", BoxKind::Line),
    EntryBox::new("guardian_name", BoxKind::Line),
    EntryBox::new("guardian_relation", BoxKind::Line),
    EntryBox::new("guardian_phone", BoxKind::Line),
    EntryBox::new("left_on", BoxKind::Day).hint("catalogue-ended-hint"),
];

const PUBLICITY: [EntryBox; 6] = [
    EntryBox::new("title", BoxKind::Line).required(),
    EntryBox::new("topic", BoxKind::Choice(topics)).required(),
    EntryBox::new("place", BoxKind::Line),
    EntryBox::new("published_on", BoxKind::Day),
    EntryBox::new("ended_on", BoxKind::Day).hint("catalogue-ended-hint"),
    EntryBox::new("note", BoxKind::Lines(2)),
];

fn topics() -> Vec<(&'static str, &'static str)> {
    let topics = PublicTopic::ALL.iter();
    topics.map(|it| (it.code(), it.label_key())).collect()
}

fn departments(desk: &Desk, typed: &str) -> desk::Result<Vec<String>> {
    desk.known_departments(typed)
}

fn posts(desk: &Desk, typed: &str) -> desk::Result<Vec<String>> {
    desk.known_posts(typed)
}
