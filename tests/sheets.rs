//! Sheets of first contacts, complaints, opinions, staff, items and students at the desk, on a real register file with a fixed clock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "sheets/complaints.rs"]
mod complaints;
#[path = "sheets/opinions.rs"]
mod opinions;
mod support;

use shouwen::desk::{Desk, Error, ExportRequest, ImportOutcome, ImportRequest, SheetKind};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{Contact, ContactId};
use shouwen::i18n::{Language, Words};
use shouwen::store::{ContactFilter, Fault};
use support::{Place, morning, new_desk, place};

fn import(desk: &mut Desk, place: &Place, kind: SheetKind, text: &str) -> ImportOutcome {
    try_import(desk, place, kind, text).unwrap()
}

fn try_import(
    desk: &mut Desk,
    place: &Place,
    kind: SheetKind,
    text: &str,
) -> Result<ImportOutcome, Error> {
    let file = place.folder.path().join("sheet.csv");
    std::fs::write(&file, text).unwrap();
    let request = ImportRequest {
        kind,
        file,
        ..ImportRequest::default()
    };
    desk.import_sheet(&request, &mut |_, _| true)
}

fn contacts(desk: &Desk) -> Vec<Contact> {
    let ids = desk.contact_ids(&ContactFilter::default()).unwrap();
    desk.contacts(&ids).unwrap()
}

fn is_sound(desk: &Desk) {
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

const BOOK: &str = "\
日期,时间,方式,服务对象,电话,事项,首问责任人,是否本职,处理方式,承办部门,承办人,移交时间,到期日,办结日期,结果,备注,服务事项
2026-11-16,9:12,来电,张伟,13812345678,转学手续,王芳,否,转办,教导处,李老师,9:30,2026-11-18,2026-11-17,已告知,,转学（转出）
2026-11-20,10:05,来信,王强,,食堂意见,王芳,否,转办,食堂,周师傅,11:00,2030-01-01,,,,没有的事项
2026-11-20,,其他,赵敏,,问校车时间,王芳,是,当场答复,,,,,,7:20发车,,
";

#[test]
fn a_book_of_first_contacts_comes_in_with_its_hand_overs() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.take_starter_catalogue(Language::ZhHans).unwrap();
    let outcome = import(&mut desk, &place, SheetKind::Contacts, BOOK);
    assert_eq!(outcome.imported, 3);
    let (first, last) = outcome.numbers.unwrap();
    assert_eq!(
        (first.to_string(), last.to_string()),
        ("SW-2026-0001".to_owned(), "SW-2026-0003".to_owned())
    );
    assert_eq!(outcome.unknown_items, ["没有的事项"]);

    let file = desk.contact_file(ContactId(1)).unwrap();
    assert_eq!(file.answerable().person, "李老师");
    assert_eq!(file.item.unwrap().name, "转学（转出）");
    // A finished matter keeps the day the book says.
    let due_on = file.contact.details.due_on.unwrap();
    assert_eq!(due_on.to_string(), "2026-11-18");

    let open = desk.contact_file(ContactId(2)).unwrap();
    assert_eq!(open.answerable().person, "王芳");
    assert!(open.unsigned().is_some());
    // A letter: 5 working days from Friday 20 November, whatever the book hoped for.
    let due_on = open.contact.details.due_on.unwrap();
    assert_eq!(due_on.to_string(), "2026-11-27");
    let note = &open.contact.details.note;
    assert!(note.contains("到期日：2030-01-01"), "{note}");
    assert!(note.contains("服务事项：没有的事项"), "{note}");

    let answered = desk.contact_file(ContactId(3)).unwrap();
    assert!(!answered.contact.is_open());
    is_sound(&desk);
}

#[test]
fn what_is_in_the_register_already_is_skipped_and_named() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    import(&mut desk, &place, SheetKind::Contacts, BOOK);
    let grown = format!("{BOOK}2026-11-21,9:00,来访,孙丽,,失物,王芳,是,当场答复,,,,,,已领走,,\n");
    let again = import(&mut desk, &place, SheetKind::Contacts, &grown);
    assert_eq!(again.known_rows, [2, 3, 4]);
    assert_eq!(again.imported, 1);
}

#[test]
fn one_bad_row_keeps_the_whole_book_out() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let bad = format!("{BOOK}2026-11-21,9:00,来访,,,失物,王芳,,,,,,,,,,\n");
    let error = try_import(&mut desk, &place, SheetKind::Contacts, &bad).unwrap_err();
    let Error::Rows(problems) = error else {
        panic!("{error:?}");
    };
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].row, 5);
    assert_eq!(contacts(&desk), []);
}

#[test]
fn an_export_of_any_language_fills_another_register_with_the_same() {
    let here = place();
    let mut desk = new_desk(&here, morning());
    desk.take_starter_catalogue(Language::ZhHans).unwrap();
    import(&mut desk, &here, SheetKind::Contacts, BOOK);
    for (language, name) in [
        (Language::ZhHans, "out.xlsx"),
        (Language::ZhHant, "out.csv"),
        (Language::En, "en.xlsx"),
    ] {
        let file = here.folder.path().join(name);
        let request = ExportRequest {
            kind: SheetKind::Contacts,
            file: file.clone(),
            ..ExportRequest::default()
        };
        let words = Words::new(language);
        let count = desk
            .export_sheet(&request, &words, &mut |_, _| true)
            .unwrap();
        assert_eq!(count, 3);
        let there = place();
        let mut fresh = new_desk(&there, morning());
        fresh.take_starter_catalogue(Language::ZhHans).unwrap();
        let request = ImportRequest {
            kind: SheetKind::Contacts,
            file,
            ..ImportRequest::default()
        };
        fresh.import_sheet(&request, &mut |_, _| true).unwrap();
        let told = |desk: &Desk| -> Vec<_> {
            let mut details: Vec<_> = contacts(desk).into_iter().map(|it| it.details).collect();
            details.sort_by(|a, b| a.matter.cmp(&b.matter));
            for details in &mut details {
                details.original_number.clear();
            }
            details
        };
        assert_eq!(told(&fresh), told(&desk), "{language:?}");
        is_sound(&fresh);
    }
}

#[test]
fn a10_a_list_of_staff_imported_again_is_brought_up_to_date() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let first =
        "姓名,部门,岗位,电话\n李老师,教导处,主任,8203\n赵老师,总务处,,\n周师傅,食堂,,8301\n";
    assert_eq!(
        import(&mut desk, &place, SheetKind::Staff, first).imported,
        3
    );
    let second = "姓名,部门,电话\n李老师,教导处,8204\n赵老师,总务处,\n钱老师,教导处,8205\n";
    let outcome = import(&mut desk, &place, SheetKind::Staff, second);
    assert_eq!(
        (outcome.imported, outcome.updated, outcome.absent),
        (1, 1, 1)
    );
    assert_eq!(outcome.known_rows, [3]);
    let staff = desk.catalogue().unwrap().staff;
    let li = staff.iter().find(|it| it.name == "李老师").unwrap();
    // The second sheet has no posts, which says nothing about them.
    assert_eq!((li.phone.as_str(), li.post.as_str()), ("8204", "主任"));
    assert_eq!(staff.len(), 4);
    is_sound(&desk);
}

#[test]
fn two_students_of_one_name_in_one_class_stay_two() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let roster = "姓名,班级,监护人,电话,住址\n张伟,三（2）班,张父,13800000001,甲路\n张伟,三（2）班,李母,13800000002,乙路\n";
    let outcome = import(&mut desk, &place, SheetKind::Students, roster);
    assert_eq!(outcome.imported, 2);
    assert_eq!(outcome.left_out_columns, ["住址"]);
    let again = import(&mut desk, &place, SheetKind::Students, roster);
    assert_eq!((again.imported, again.known_rows.len()), (0, 2));
    let next_term = "姓名,班级\n张伟,四（2）班\n";
    let outcome = import(&mut desk, &place, SheetKind::Students, next_term);
    assert_eq!((outcome.imported, outcome.absent), (1, 2));
    assert_eq!(desk.students().unwrap().len(), 3);
}

#[test]
fn an_update_of_a_roster_is_taken_back_whole() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let first = "姓名,部门,电话\n李老师,教导处,8203\n";
    import(&mut desk, &place, SheetKind::Staff, first);
    let second = "姓名,部门,电话\n李老师,教导处,8204\n钱老师,教导处,8205\n";
    import(&mut desk, &place, SheetKind::Staff, second);
    desk.undo("导错了").unwrap();
    let staff = desk.catalogue().unwrap().staff;
    let phones: Vec<_> = staff.iter().map(|it| it.phone.as_str()).collect();
    assert_eq!(phones, ["8203"]);
    is_sound(&desk);
}

#[test]
fn a7_an_item_that_says_something_else_becomes_a_new_version() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let first = "事项,材料,时限\n转学,户口簿,10\n在读证明,身份证,1\n";
    import(&mut desk, &place, SheetKind::Items, first);
    let second = "事项,材料,时限\n转学,户口簿；接收意见,5\n在读证明,,\n";
    let outcome = import(&mut desk, &place, SheetKind::Items, second);
    assert_eq!((outcome.imported, outcome.updated), (0, 1));
    assert_eq!(outcome.known_rows, [3]);
    let items = desk.catalogue().unwrap().items;
    let transfer = items.iter().find(|it| it.name == "转学").unwrap();
    assert_eq!(
        (
            transfer.version,
            transfer.limit_days,
            transfer.materials.len()
        ),
        (2, Some(5), 2)
    );
    assert_eq!(desk.item_versions(transfer.item_key).unwrap().len(), 2);
    is_sound(&desk);
}

#[test]
fn an_item_in_two_rows_is_refused_with_both_rows() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let twice = "事项,时限\n转学,10\n转学,5\n";
    let error = try_import(&mut desk, &place, SheetKind::Items, twice).unwrap_err();
    let said = shouwen::wording::sentence(&error, &Words::new(Language::ZhHans));
    assert!(
        said.contains("第 3 行") && said.contains("第 2 行"),
        "{said}"
    );
    assert_eq!(desk.catalogue().unwrap().items, []);
}

#[test]
fn the_starter_catalogue_is_taken_once_and_leaves_the_schools_own() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let own = Boxes::default()
        .with("name", "教导处")
        .with("phone", "8200");
    desk.save_department(None, &own).unwrap();
    let counts = desk.take_starter_catalogue(Language::ZhHans).unwrap();
    assert_eq!(counts.departments, 9);
    assert!(counts.items >= 16 && counts.posts >= 10, "{counts:?}");
    let again = desk.take_starter_catalogue(Language::ZhHans).unwrap();
    assert_eq!(again, shouwen::desk::StarterCounts::default());
    let departments = desk.catalogue().unwrap().departments;
    assert_eq!(departments.len(), 10);
    assert!(departments.iter().any(|it| it.phone == "8200"));
    is_sound(&desk);
}
