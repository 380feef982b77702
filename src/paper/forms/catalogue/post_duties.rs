//! 岗位责任一览 (A10): which post answers for what, who holds it, who stands in, and under which phone.

use chrono::NaiveDate;

use super::{NOTHING, dated_leaf, or_nothing};
use crate::domain::catalogue::{Directory, Post, StaffMember};
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Form, Row, RowKind, Sheet, Table};
use crate::paper::forms::contact::one_time_notice::numbered;
use crate::paper::forms::{Context, body, form_of, joined};

const KIND: FormKind = FormKind::PostDuties;

/// The list of the posts there are now.
#[must_use]
pub fn form(posts: &[Post], directory: &Directory, context: &Context, words: &Words) -> Form {
    let today = context.now.date();
    let posts: Vec<&Post> = posts.iter().filter(|post| is_there(post, today)).collect();
    let mut rows = Vec::new();
    for department in departments(&posts, directory) {
        let of_department = of_department(department, &posts, directory, words);
        if of_department.is_empty() {
            continue;
        }
        let phone = directory.department_phone(department);
        let name = or_nothing(department);
        rows.push(Row {
            kind: RowKind::Heading,
            cells: vec![joined(&[&name, phone], "　")],
        });
        rows.extend(of_department);
    }
    let mut leaf = dated_leaf(KIND, context, words);
    leaf.blocks = vec![
        Block::Table(Table {
            columns: columns(words),
            rows,
            empty: words.t("paper-duties-empty"),
            is_dense: false,
        }),
        body(words.t("paper-duties-ask")),
    ];
    form_of(KIND, Sheet::Board, vec![leaf], context, words)
}

fn is_there(post: &Post, today: NaiveDate) -> bool {
    post.voiding.is_none() && post.ended_on.is_none_or(|ended_on| today < ended_on)
}

/// The departments in the order of the school's list; those that only a post or a person names come after.
fn departments<'a>(posts: &[&'a Post], directory: &'a Directory) -> Vec<&'a str> {
    let listed = directory.departments.iter().map(|it| it.name.as_str());
    let of_posts = posts.iter().map(|post| post.department.as_str());
    let of_staff = directory.staff.iter().map(|it| it.department.as_str());
    let mut names: Vec<&str> = Vec::new();
    for name in listed.chain(of_posts).chain(of_staff) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A row for each holder of each post; a post that nobody holds has one too, and so has whoever holds a post that is
/// not in the list.
fn of_department(
    department: &str,
    posts: &[&Post],
    directory: &Directory,
    words: &Words,
) -> Vec<Row> {
    let staff: Vec<&StaffMember> = directory
        .staff
        .iter()
        .filter(|member| member.department == department && !member.post.is_empty())
        .collect();
    let mut rows = Vec::new();
    let mut named: Vec<&str> = Vec::new();
    for post in posts.iter().filter(|post| post.department == department) {
        named.push(&post.name);
        let duties = or_nothing(&numbered(&post.duties));
        let mut holders = staff.iter().filter(|it| it.post == post.name).peekable();
        if holders.peek().is_none() {
            let vacant = words.t("paper-duties-vacant");
            rows.push(row(&post.name, &vacant, NOTHING, NOTHING, &duties));
        }
        rows.extend(holders.map(|holder| held(holder, &duties, directory)));
    }
    let others = staff.iter().filter(|it| !named.contains(&it.post.as_str()));
    rows.extend(others.map(|holder| held(holder, NOTHING, directory)));
    rows
}

fn held(holder: &StaffMember, duties: &str, directory: &Directory) -> Row {
    let phone = directory.phone_of(&holder.name, &holder.department);
    row(
        &holder.post,
        &holder.name,
        &or_nothing(&holder.substitute),
        &or_nothing(phone),
        duties,
    )
}

fn row(post: &str, holder: &str, substitute: &str, phone: &str, duties: &str) -> Row {
    Row::body(
        [post, holder, substitute, phone, duties]
            .map(str::to_owned)
            .into(),
    )
}

fn columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    vec![
        column("field-post", 44.0),
        column("paper-duties-holder", 34.0),
        column("paper-duties-substitute", 34.0),
        column("field-phone", 40.0),
        column("field-duties", 130.0),
    ]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::paper::forms::contact::test_files::directory;
    use crate::paper::forms::test_records::{at, context, texts, words};

    fn post(name: &str, department: &str) -> Post {
        let boxes = Boxes::default()
            .with("name", name)
            .with("department", department)
            .with("duties", "转学手续\n在读证明");
        Post::check(&boxes, at("2026-09-01T08:00")).unwrap()
    }

    #[test]
    fn a10_each_post_has_holder_substitute_phone_and_duties() {
        let posts = [post("学籍管理员", "教导处"), post("保管员", "总务处")];
        let form = form(&posts, &directory(), &context(), &words());
        let text = texts(&form.leaves[0]);
        for said in [
            "教导处　0571-88000001",
            "学籍管理员|李老师|陈静|0571-88001111|1. 转学手续\n2. 在读证明",
            "教导主任|陈静|李老师|0571-88000001|—",
            "保管员|（空缺）|—|—|1. 转学手续",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn a_post_that_is_no_more_leaves_the_list() {
        let mut gone = post("保管员", "总务处");
        gone.ended_on = Some(at("2026-10-01T00:00").date());
        let form = form(&[gone], &directory(), &context(), &words());
        assert!(!texts(&form.leaves[0]).contains("保管员"));
    }
}
