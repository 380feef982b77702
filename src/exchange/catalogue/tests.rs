//! Rows of staff, service items and students as schools write them, and the starter catalogue.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDateTime;

use super::*;
use crate::domain::catalogue::ServiceItem;
use crate::domain::field::Problem;
use crate::domain::when::from_canonical;
use crate::exchange::columns::Mapping;
use crate::exchange::row::{RowFault, RowProblem};
use crate::exchange::test_files::sheet_of_row;
use crate::i18n::Language;

fn now() -> NaiveDateTime {
    from_canonical("2026-11-23T16:00").unwrap()
}

fn read<T>(
    kind: &CatalogueSheet<T>,
    headers: &[&str],
    cells: &[&str],
) -> Result<T, Vec<RowProblem>> {
    let sheet = sheet_of_row(headers, cells);
    let mapping = Mapping::guess(&sheet.headers, kind.columns);
    kind.read_row(&sheet, &mapping, &sheet.rows[0], now())
}

#[test]
fn a_schools_list_of_staff_is_read() {
    let headers = [
        "序号",
        "教师姓名",
        "处室",
        "职务",
        "办公电话",
        "替岗人",
        "学科",
    ];
    let cells = ["1", "李老师", "教导处", "主任", "8203", "王老师", "语文"];
    let member = read(&STAFF, &headers, &cells).unwrap();
    assert_eq!(member.name, "李老师");
    assert_eq!(member.department, "教导处");
    assert_eq!(member.post, "主任");
    assert_eq!(member.substitute, "王老师");
    assert_eq!(member.note, "学科：语文");
}

#[test]
fn a_row_without_a_name_is_told_by_its_number() {
    let problems = read(&STAFF, &["姓名", "电话"], &["", "没有"]).unwrap_err();
    let found: Vec<_> = problems.iter().map(|it| (it.row, it.fault)).collect();
    assert_eq!(
        found,
        [
            (2, RowFault::Field(Problem::Missing)),
            (2, RowFault::Field(Problem::NotAPhone))
        ]
    );
}

#[test]
fn a7_materials_and_steps_are_lines_of_their_cells() {
    let headers = ["事项名称", "申请材料", "办理流程", "承诺时限"];
    let cells = [
        "转学",
        "户口簿｜1｜本人复印；身份证",
        "申请\n核对\n办理",
        "5个工作日",
    ];
    let item = read(&ITEMS, &headers, &cells).unwrap();
    assert_eq!(item.materials.len(), 2);
    assert_eq!(item.materials[0].source, "本人复印");
    assert_eq!(item.steps, ["申请", "核对", "办理"]);
    assert_eq!(item.limit_days, Some(5));
}

#[test]
fn a8_a_limit_that_counts_no_working_days_is_told() {
    let headers = ["事项", "时限"];
    for limit in ["5天", "0", "10000", "一周"] {
        assert!(read(&ITEMS, &headers, &["转学", limit]).is_err(), "{limit}");
    }
    let on_the_spot = read(&ITEMS, &headers, &["转学", "当场办结"]).unwrap();
    assert_eq!(on_the_spot.limit_days, None);
    assert_eq!(on_the_spot.note, "时限：当场办结");
}

#[test]
fn of_a_student_only_what_is_needed_is_kept() {
    let headers = [
        "学生姓名",
        "班级",
        "家长",
        "关系",
        "联系电话",
        "身份证号",
        "住址",
    ];
    let cells = [
        "张小宝",
        "三（2）班",
        "张伟",
        "父亲",
        "13800001234",
        "340621201501011234",
        "幸福路1号",
    ];
    let student = read(&STUDENTS, &headers, &cells).unwrap();
    assert_eq!(student.guardian_name, "张伟");
    assert_eq!(student.guardian_phone, "13800001234");
    let shown = format!("{student:?}");
    assert!(!shown.contains("340621") && !shown.contains("幸福路"));
}

#[test]
fn the_starter_catalogue_is_read_in_every_language_without_a_problem() {
    for language in Language::ALL {
        let starter = starter(language, now()).unwrap();
        assert!(starter.items.len() >= 16, "{language:?}");
        for item in &starter.items {
            let said = [&item.name, &item.category, &item.basis, &item.conditions];
            assert!(said.iter().all(|text| !text.is_empty()), "{item:?}");
            assert!(
                !item.materials.is_empty() && item.steps.len() > 2,
                "{item:?}"
            );
            assert!(item.limit_days.is_some(), "{item:?}");
            // Rooms, people and numbers are the school's own.
            let own = [&item.place, &item.lead_handler, &item.supervision_phone];
            assert!(own.iter().all(|text| text.is_empty()), "{item:?}");
        }
        for post in &starter.posts {
            assert!(!post.duties.is_empty(), "{post:?}");
        }
    }
}

#[test]
fn the_starter_catalogue_is_the_same_in_every_language() {
    let shape = |item: &ServiceItem| {
        (
            item.limit_days,
            item.materials.len(),
            item.steps.len(),
            item.note.is_empty(),
        )
    };
    let first = starter(Language::ZhHans, now()).unwrap();
    for language in [Language::ZhHant, Language::En] {
        let other = starter(language, now()).unwrap();
        let shapes = |starter: &Starter| starter.items.iter().map(shape).collect::<Vec<_>>();
        assert_eq!(shapes(&first), shapes(&other), "{language:?}");
        let posts = |starter: &Starter| {
            let duties = starter.posts.iter().map(|post| post.duties.len());
            (starter.departments.len(), duties.collect::<Vec<_>>())
        };
        assert_eq!(posts(&first), posts(&other), "{language:?}");
    }
}

#[test]
fn e15_the_starter_departments_are_those_of_the_rule_and_do_the_items() {
    let starter = starter(Language::ZhHans, now()).unwrap();
    let names: Vec<&str> = starter
        .departments
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(
        names.join(" "),
        "校长室 办公室 教导处 政教处 总务处 财务室 食堂 宿舍 门卫 商店"
    );
    for item in &starter.items {
        assert!(names.contains(&item.department.as_str()), "{item:?}");
    }
}
