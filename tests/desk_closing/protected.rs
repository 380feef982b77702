//! What a report does not tell of what was corrected: nobody's name, no minute of what is protected.

use shouwen::domain::boxes::Boxes;
use shouwen::domain::closing::Statement;
use shouwen::domain::journal::Action;
use shouwen::domain::record::Table;
use shouwen::domain::visit::VisitField;

use super::support::office::{complaint, confidential, logged};
use super::{
    FEBRUARY, JANUARY, came, close, correct, corrections, desk_at, printed, quarter, sign, text_of,
};

fn corrected(
    boxes: &Boxes,
    wrong: &Boxes,
) -> (super::Place, shouwen::domain::closing::Corrections) {
    let (place, [january, ..]) = quarter();
    let mut desk = desk_at(&place, "01-20 09:00");
    let case = logged(&mut desk, boxes);
    drop(desk);
    close(&place, JANUARY, "02-01 09:00");
    // Two visits are corrected at their minutes, and the case between them.
    let mut desk = desk_at(&place, "02-10 09:10");
    correct(&mut desk, &january, &came("01-12 09:13", "01-12 09:40"));
    drop(desk);
    let mut desk = desk_at(&place, "02-10 09:20");
    let revision = desk.complaint(case.id).unwrap().revision;
    desk.correct_complaint(case.id, revision, wrong).unwrap();
    drop(desk);
    let mut desk = desk_at(&place, "02-10 09:30");
    correct(&mut desk, &january, &came("01-12 09:14", "01-12 09:40"));
    let told = corrections(&desk, FEBRUARY);
    (place, told)
}

#[test]
fn a_confidential_complaint_that_was_corrected_tells_no_value_and_no_minute() {
    let (place, told) = corrected(
        &confidential(),
        &confidential().with("category", "attitude"),
    );
    let case = told
        .records
        .iter()
        .find(|it| it.table == Table::Complaint)
        .unwrap();
    assert_eq!(case.action, Action::Correct);
    assert_eq!(case.at.to_string(), "2027-02-10 00:00:00");
    assert!(!case.fields.is_empty());
    assert!(
        case.fields.iter().all(|field| field.texts.is_none()),
        "{:?}",
        case.fields
    );
    // Nor does its place among the others tell it.
    assert_eq!(told.records[0].table, Table::Complaint);

    let mut desk = desk_at(&place, "03-01 09:00");
    let closed = sign(&mut desk, FEBRUARY);
    let (_, paper) = printed(&mut desk, FEBRUARY, None);
    let text = text_of(&paper.document);
    for silent in ["孙某某", "13900001111", "09:20", "多收了资料费", "李老师"] {
        assert!(!text.contains(silent), "{silent} is on the paper");
        assert!(!closed.statement.contains(silent), "{silent} is signed");
    }
}

#[test]
fn a_named_complaint_tells_days_and_choices_and_neither_words_nor_names() {
    let wrong = complaint()
        .with("category", "attitude")
        .with("respondents", "钱老师")
        .with("facts", "多收了书本费");
    let (_place, told) = corrected(&complaint(), &wrong);
    let case = told
        .records
        .iter()
        .find(|it| it.table == Table::Complaint)
        .unwrap();
    assert_eq!(case.at.to_string(), "2027-02-10 09:20:00");
    let of = |name: &str| {
        let field = case.fields.iter().find(|field| field.name == name);
        field.unwrap().texts.clone()
    };
    let category = (Some("fees".to_owned()), Some("attitude".to_owned()));
    assert_eq!(of("category"), Some(category));
    assert_eq!(of("facts"), None);
    assert_eq!(of("respondents"), None);
}

#[test]
fn the_name_of_a_visitor_is_said_to_be_corrected_and_not_told() {
    let (place, [january, ..]) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-10 09:10");
    let mut typed = came("01-12 09:12", "01-12 09:40");
    typed.set(VisitField::VisitorName, "欧阳娜娜");
    correct(&mut desk, &january, &typed);
    let told = corrections(&desk, FEBRUARY);
    let name = told.records[0]
        .fields
        .iter()
        .find(|it| it.name == "visitor_name");
    assert_eq!(name.unwrap().texts, None);
    drop(desk);
    let mut desk = desk_at(&place, "03-01 09:00");
    let closed = sign(&mut desk, FEBRUARY);
    assert!(!closed.statement.contains("欧阳娜娜"));
    assert!(!closed.statement.contains("张伟"));
    let statement = Statement::parse(&closed.statement).unwrap();
    assert!(
        statement
            .corrections
            .iter()
            .any(|line| line.contains("visitor_name"))
    );
    let (_, paper) = printed(&mut desk, FEBRUARY, None);
    assert!(!text_of(&paper.document).contains("欧阳娜娜"));
}
