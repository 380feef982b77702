//! The starter catalogue that comes with the program: common matters of a school, its departments and posts. Written by
//! us for any school; places and handlers are left to the school.

use chrono::NaiveDateTime;

use super::{CatalogueSheet, ITEMS, POSTS};
use crate::domain::boxes::Boxes;
use crate::domain::catalogue::{Department, Post, ServiceItem};
use crate::exchange::columns::{Mapping, is_known};
use crate::exchange::error::SheetError;
use crate::exchange::row::RowProblem;
use crate::exchange::sheet::Sheet;
use crate::i18n::Language;

/// What a school may begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starter {
    /// The departments, in the order in which the posts name them.
    pub departments: Vec<Department>,
    /// The posts, with what each answers for (A10).
    pub posts: Vec<Post>,
    /// The service items (A7, A11).
    pub items: Vec<ServiceItem>,
}

/// Why the starter catalogue could not be read. What comes with the program can, which a test proves.
#[derive(Debug, thiserror::Error)]
pub enum StarterError {
    /// It is no sheet.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// Cells of it cannot be taken.
    #[error("{} cells of the starter catalogue cannot be taken", .0.len())]
    Rows(Vec<RowProblem>),
}

impl From<Vec<RowProblem>> for StarterError {
    fn from(problems: Vec<RowProblem>) -> Self {
        Self::Rows(problems)
    }
}

/// The starter catalogue in a language, read as a school's own sheet is.
///
/// # Errors
/// [`StarterError`].
pub fn starter(language: Language, now: NaiveDateTime) -> Result<Starter, StarterError> {
    let (posts, items) = texts(language);
    let posts: Vec<Post> = records(&POSTS, posts, now)?;
    let mut departments: Vec<Department> = Vec::new();
    for post in &posts {
        let name = &post.department;
        if name.is_empty() || departments.iter().any(|it| it.name == *name) {
            continue;
        }
        let boxes = Boxes::default().with("name", name);
        departments.extend(Department::check(&boxes, now));
    }
    Ok(Starter {
        departments,
        posts,
        items: records(&ITEMS, items, now)?,
    })
}

/// Posts and items.
const fn texts(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::ZhHans => (
            include_str!("../../../assets/catalogue/posts.zh-Hans.csv"),
            include_str!("../../../assets/catalogue/starter.zh-Hans.csv"),
        ),
        Language::ZhHant => (
            include_str!("../../../assets/catalogue/posts.zh-Hant.csv"),
            include_str!("../../../assets/catalogue/starter.zh-Hant.csv"),
        ),
        Language::En => (
            include_str!("../../../assets/catalogue/posts.en.csv"),
            include_str!("../../../assets/catalogue/starter.en.csv"),
        ),
    }
}

fn records<T>(
    kind: &CatalogueSheet<T>,
    text: &str,
    now: NaiveDateTime,
) -> Result<Vec<T>, StarterError> {
    let sheet = Sheet::of_text("", text, &|header| is_known(kind.columns, header))?;
    let mapping = Mapping::guess(&sheet.headers, kind.columns);
    let rows = sheet.rows.iter();
    rows.map(|row| Ok(kind.read_row(&sheet, &mapping, row, now)?))
        .collect()
}
