//! Papers of complaints: who stands on them, who may print them, which are refused, and what the journal says.
#![allow(clippy::unwrap_used)]

use super::tests::{described, marks, paper, refusal};
use super::*;
use crate::desk::{NewAccount, Refusal};
use crate::domain::account::Role;
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{Complaint, Step};
use crate::domain::journal::Action;
use crate::paper::form::{Block, Value};
use crate::store::Fault;
use chrono::DateTime;

const PASSWORD: &str = "correct horse";

pub(super) struct Office {
    folder: tempfile::TempDir,
    pub desk: Desk,
}

fn clock() -> Clock {
    Clock::Fixed(DateTime::parse_from_rfc3339("2026-11-23T10:07:00+08:00").unwrap())
}

pub(super) fn boxes(filled: &[(&'static str, &str)]) -> Boxes {
    let filled = filled.iter().copied();
    filled.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, text)
    })
}

impl Office {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            school_name: "实验小学".into(),
            desk_name: "前台".into(),
            screen_language: "zh-Hans".into(),
            ..Settings::default()
        };
        let path = folder.path().join("register.shouwen");
        let mut desk = Desk::create(&path, &settings, Some("王芳"), clock()).unwrap();
        let others = [
            ("王芳", Role::Clerk),
            ("赵敏", Role::Office),
            ("孙督", Role::Supervisor),
        ];
        let others = others.map(|(name, role)| NewAccount {
            name: name.into(),
            role,
            password: PASSWORD.into(),
        });
        desk.found_accounts("陈校长", PASSWORD, &others).unwrap();
        Self { folder, desk }
    }

    /// Somebody else at the same register.
    pub fn as_other(&self, name: &str) -> Desk {
        let path = self.folder.path().join("register.shouwen");
        let mut desk = Desk::open(&path, None, clock()).unwrap();
        desk.unlock(name, PASSWORD).unwrap();
        desk
    }

    pub fn log(&mut self, signed: &str) -> (Complaint, String) {
        let logged = boxes(&[
            ("signed", signed),
            ("channel", "visit"),
            ("category", "fees"),
            ("respondents", "李老师"),
            ("complainant_name", "张敏"),
            ("facts", "收取资料费没有公示"),
        ]);
        let logged = self.desk.log_complaint(&logged).unwrap();
        (logged.complaint, logged.code)
    }

    fn take(&mut self, id: ComplaintId, step: Step, filled: &[(&'static str, &str)]) {
        let revision = self.desk.complaint(id).unwrap().revision;
        self.desk
            .take_complaint_step(id, revision, step, &boxes(filled))
            .unwrap();
    }
}

fn of(kind: FormKind, complaint: &Complaint) -> PaperRequest {
    PaperRequest::Complaint {
        kind,
        complaint: complaint.id,
    }
}

/// Everything a document says.
pub(super) fn said(paper: &Paper) -> String {
    let items = paper.document.pages.iter().flat_map(|page| &page.items);
    let texts = items.filter_map(|item| match item {
        crate::paper::page::Item::Text(run) => Some(run.text.to_string()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn papers_about_nothing_of_a_complaint_are_refused_by_name() {
    let mut office = Office::new();
    let (complaint, _) = office.log("named");
    for (kind, expected) in [
        (FormKind::AcceptanceNotice, Refusal::NoAcceptance),
        (FormKind::HandlerCopy, Refusal::NotAssigned),
        (FormKind::ComplaintReply, Refusal::NoReply),
        (FormKind::FollowUpRecord, Refusal::NoReply),
        (FormKind::RectificationNotice, Refusal::NoRectification),
        (FormKind::AccountabilityDecision, Refusal::NoAccountability),
        (FormKind::ComplaintReceipt, Refusal::PrintedOnce),
        (FormKind::VisitorSlip, Refusal::NotAboutAComplaint),
    ] {
        assert_eq!(
            refusal(&office.desk, of(kind, &complaint)),
            expected,
            "{kind:?}"
        );
    }
    assert_eq!(
        refusal(&office.desk, PaperRequest::RecoverySheet),
        Refusal::PrintedOnce
    );
    let file = office.desk.complaint_file(complaint.id).unwrap();
    assert_eq!(
        papers_of_complaint(&file),
        [FormKind::ComplaintRecord, FormKind::ComplaintApproval]
    );
}

#[test]
fn c4_whoever_may_not_read_complaints_prints_nothing_of_a_case() {
    let mut office = Office::new();
    let (complaint, code) = office.log("named");
    let record = of(FormKind::ComplaintRecord, &complaint);
    let clerk = office.as_other("王芳");
    assert_eq!(refusal(&clerk, record), Refusal::NotAllowed);
    // The slip is theirs to hand over.
    let complaint = complaint.id;
    let code = ReceiptCode::new(&code);
    let receipt = PaperRequest::Receipt { complaint, code };
    assert!(paper(&clerk, receipt).guarded.is_none());
    let supervisor = office.as_other("孙督");
    assert_eq!(refusal(&supervisor, record), Refusal::NotAllowed);
    assert_eq!(refusal(&supervisor, receipt), Refusal::NotAllowed);
}

#[test]
fn c4_a_respondent_prints_nothing_of_their_case() {
    let mut office = Office::new();
    let about_office = boxes(&[
        ("signed", "anonymous"),
        ("category", "attitude"),
        ("respondents", "赵敏"),
        ("facts", "态度生硬"),
    ]);
    let logged = office.desk.log_complaint(&about_office).unwrap();
    let respondent = office.as_other("赵敏");
    let record = of(FormKind::ComplaintRecord, &logged.complaint);
    assert_eq!(refusal(&respondent, record), Refusal::AboutYou);
}

#[test]
fn c4_a_record_names_nobody_until_it_is_opened_with_a_reason_that_is_logged() {
    let mut office = Office::new();
    let (complaint, _) = office.log("confidential");
    let kind = FormKind::ComplaintRecord;
    let sealed = paper(&office.desk, of(kind, &complaint));
    assert!(!said(&sealed).contains("张敏") && !said(&sealed).contains("资料费"));
    assert_eq!(sealed.guarded, None);
    let desk = &mut office.desk;
    let without = desk.complaint_paper_with(of(kind, &complaint), " ", None, &mut |_, _| true);
    assert!(matches!(
        without,
        Err(Error::Refused(Refusal::ReasonMissing))
    ));
    assert!(desk.openings().unwrap().is_empty());
    let opened = desk
        .complaint_paper_with(of(kind, &complaint), "打印存档", None, &mut |_, _| true)
        .unwrap();
    assert!(said(&opened).contains("张敏") && said(&opened).contains("资料费"));
    assert_eq!(opened.guarded, Some(Guarded::Identity));
    assert_eq!(desk.openings().unwrap()[0].reason, "打印存档");
    assert!(!format!("{opened:?}").contains("张敏"));
    assert!(!opened.file_name.contains("张敏"));
}

#[test]
fn c4_nothing_is_opened_for_a_page_that_is_not_there_or_says_nobody() {
    let mut office = Office::new();
    let (complaint, _) = office.log("named");
    for (kind, expected) in [
        (FormKind::AcceptanceNotice, Refusal::NoAcceptance),
        (FormKind::HandlerCopy, Refusal::NotAboutAComplaint),
    ] {
        let desk = &mut office.desk;
        let paper =
            desk.complaint_paper_with(of(kind, &complaint), "查看", None, &mut |_, _| true);
        assert!(
            matches!(paper, Err(Error::Refused(refused)) if refused == expected),
            "{kind:?}"
        );
    }
    assert!(office.desk.openings().unwrap().is_empty());
}

#[test]
fn c4_a_print_of_what_is_not_named_tells_its_day_and_not_its_minute() {
    let mut office = Office::new();
    for (signed, has_minute) in [("named", true), ("confidential", false)] {
        let (complaint, _) = office.log(signed);
        let request = of(FormKind::ComplaintRecord, &complaint);
        let printed = paper(&office.desk, request);
        assert_eq!(said(&printed).contains("10:07"), has_minute, "{signed}");
        office.desk.note_handed_out(&printed).unwrap();
        assert_eq!(marks(&office.desk, request), [["补打　第1次"]], "{signed}");
        let record = office.desk.complaint_record(complaint.id).unwrap();
        let last = record.history.last().unwrap();
        assert_eq!(last.head.action, Action::Print);
        assert_eq!(last.head.at.contains("10:07"), has_minute, "{signed}");
    }
    assert_eq!(office.desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn a_receipt_is_printed_with_its_own_code_only_and_no_log_shows_it() {
    let mut office = Office::new();
    let (complaint, code) = office.log("anonymous");
    let receipt = |code: &str| PaperRequest::Receipt {
        complaint: complaint.id,
        code: ReceiptCode::new(code),
    };
    assert_eq!(
        refusal(&office.desk, receipt("2222-2222")),
        Refusal::WrongCode
    );
    let printed = paper(&office.desk, receipt(&code));
    assert!(said(&printed).contains(&code));
    assert!(!format!("{:?}", printed.request).contains(&code));
    assert!(!format!("{printed:?}").contains(&code));
    assert_eq!(
        printed.file_name,
        format!("投诉登记回执-{}.pdf", complaint.number)
    );
}

#[test]
fn a_handler_is_given_a_copy_once_there_is_one_to_give_it_to() {
    let mut office = Office::new();
    let (complaint, _) = office.log("named");
    office.take(complaint.id, Step::Accept, &[]);
    office.take(complaint.id, Step::Assign, &[("handler", "陈静")]);
    let copy = paper(&office.desk, of(FormKind::HandlerCopy, &complaint));
    assert!(said(&copy).contains("陈静") && !said(&copy).contains("张敏"));
    let form = described(&office.desk, of(FormKind::AcceptanceNotice, &complaint)).form;
    assert_eq!(form.leaves[0].title, "投诉受理告知书");
}

#[test]
fn c4_the_book_tells_a_respondent_nothing_but_that_there_is_a_case() {
    let mut office = Office::new();
    office.log("named");
    let about_office = boxes(&[
        ("signed", "anonymous"),
        ("category", "attitude"),
        ("respondents", "赵敏"),
        ("respondent_department", "办公室"),
        ("facts", "态度生硬"),
    ]);
    office.desk.log_complaint(&about_office).unwrap();
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let request = PaperRequest::ComplaintBook { from: day, to: day };
    let rows = |desk: &Desk| {
        let form = described(desk, request).form;
        let blocks = form.leaves.into_iter().flat_map(|leaf| leaf.blocks);
        let tables = blocks.filter_map(|block| match block {
            Block::Table(table) => Some(table.rows),
            _ => None,
        });
        tables
            .flatten()
            .map(|row| row.cells.join("|"))
            .collect::<Vec<_>>()
    };
    assert!(rows(&office.desk)[1].contains("办公室"));
    let respondent = office.as_other("赵敏");
    assert!(rows(&respondent)[0].contains("收费"));
    assert!(!rows(&respondent)[1].contains("办公室"));
    let supervisor = office.as_other("孙督");
    assert_eq!(rows(&supervisor).len(), 3);
    assert!(!rows(&supervisor).concat().contains("李老师"));
}

#[test]
fn the_recovery_sheet_bears_the_key_and_never_the_phrase() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.shouwen");
    let settings = Settings {
        school_name: "实验小学".into(),
        desk_name: "前台".into(),
        ..Settings::default()
    };
    let mut desk = Desk::create(&path, &settings, None, clock()).unwrap();
    let sheet = desk.found_accounts("陈校长", PASSWORD, &[]).unwrap().sheet;
    let paper = desk.recovery_paper(&sheet, Some(Language::ZhHans)).unwrap();
    let letters: String = said(&paper).split('\n').collect();
    let key_line = sheet.sealed_key.lines().nth(1).unwrap();
    assert!(letters.contains(key_line));
    for group in sheet.phrase.split('-') {
        assert!(!said(&paper).lines().any(|line| line.contains(group)));
    }
    assert_eq!(paper.guarded, Some(Guarded::RecoveryKey));
    desk.note_handed_out(&paper).unwrap();
}

#[test]
fn a_blank_complaint_ticks_nothing_and_takes_a_serial_of_its_own() {
    let office = Office::new();
    let request = PaperRequest::Blank {
        kind: FormKind::ComplaintRecord,
        count: 1,
    };
    let form = described(&office.desk, request).form;
    assert_eq!(form.leaves[0].paper_serial.as_deref(), Some("纸-TS-0001"));
    let has_tick = form.leaves[0].blocks.iter().any(|block| match block {
        Block::Grid(grid) => grid.rows.iter().flatten().any(|field| {
            matches!(
                field.value,
                Value::Choices {
                    chosen: Some(_),
                    ..
                }
            )
        }),
        _ => false,
    });
    assert!(!has_tick);
}
