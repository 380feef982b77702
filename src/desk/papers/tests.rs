//! What papers are about, which are refused, and what the journal says once they are out.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, NaiveDate};
use tempfile::TempDir;

use super::*;
use crate::desk::Refusal;
use crate::domain::beside::{TypedLeftItem, TypedRelease};
use crate::domain::form::{BlankSeries, PaperSerial};
use crate::domain::journal::Action;
use crate::domain::shift::TypedShiftNote;
use crate::domain::visit::{TypedVisit, Visit, VisitField};
use crate::paper::form::Block;
use crate::store::Fault;

pub(super) struct Office {
    folder: TempDir,
    pub(super) desk: Desk,
}

fn clock(text: &str) -> Clock {
    Clock::Fixed(DateTime::parse_from_rfc3339(text).unwrap())
}

pub(super) fn office() -> Office {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings {
        school_name: "实验小学".into(),
        desk_name: "前台".into(),
        screen_language: "zh-Hans".into(),
        ..Settings::default()
    };
    let path = folder.path().join("register.shouwen");
    let now = clock("2026-11-23T10:00:00+08:00");
    let desk = Desk::create(&path, &settings, Some("王芳"), now).unwrap();
    Office { folder, desk }
}

impl Office {
    /// Another desk beside this one, as a command has it.
    fn beside(&self) -> Desk {
        let path = self.folder.path().join("register.shouwen");
        Desk::open(&path, Some("李敏"), clock("2026-11-23T10:05:00+08:00")).unwrap()
    }

    pub(super) fn visit(&mut self, name: &str, arrived_at: &str, kind: &str) -> Visit {
        let mut typed = TypedVisit::default();
        typed.set(VisitField::VisitorName, name);
        typed.set(VisitField::Kind, kind);
        typed.set(VisitField::ArrivedAt, arrived_at);
        typed.set(VisitField::Purpose, "送作业本");
        self.desk.log_visit(&typed).unwrap()
    }

    fn leave_cup(&mut self, visit: &Visit) -> i64 {
        let typed = TypedLeftItem {
            what: "保温杯1个".into(),
            student_name: "张小宝".into(),
            ..TypedLeftItem::default()
        };
        self.desk.leave_item(visit.id, &typed).unwrap().id
    }
}

pub(super) fn slip(visit: &Visit) -> PaperRequest {
    PaperRequest::Visit {
        kind: FormKind::VisitorSlip,
        visit: visit.id,
    }
}

pub(super) fn paper(desk: &Desk, request: PaperRequest) -> Paper {
    desk.paper(&request, None, &mut |_, _| true).unwrap()
}

pub(super) fn described(desk: &Desk, request: PaperRequest) -> Described {
    let words = Words::new(Language::ZhHans);
    let settings = desk.settings().unwrap();
    desk.describe(&request, &settings, &words).unwrap()
}

pub(super) fn refusal(desk: &Desk, request: PaperRequest) -> Refusal {
    match desk.paper(&request, None, &mut |_, _| true) {
        Err(Error::Refused(refusal)) => refusal,
        other => unreachable!("{request:?}: {other:?}"),
    }
}

pub(super) fn marks(desk: &Desk, request: PaperRequest) -> Vec<Vec<String>> {
    let leaves = described(desk, request).form.leaves;
    leaves.into_iter().map(|leaf| leaf.marks).collect()
}

fn blanks(kind: FormKind, count: u32) -> PaperRequest {
    PaperRequest::Blank { kind, count }
}

fn serials(desk: &Desk, request: PaperRequest) -> Vec<String> {
    let leaves = described(desk, request).form.leaves;
    let mut serials: Vec<String> = leaves
        .into_iter()
        .filter_map(|leaf| leaf.paper_serial)
        .collect();
    serials.dedup();
    serials
}

#[test]
fn a_second_print_of_the_same_form_says_so() {
    let mut office = office();
    let visit = office.visit("张伟", "9:12", "inspection");
    let first = paper(&office.desk, slip(&visit));
    assert_eq!(first.file_name, "会客单-LF-2026-0001.pdf");
    assert!(marks(&office.desk, slip(&visit)).iter().all(Vec::is_empty));
    office.desk.note_handed_out(&first).unwrap();
    assert_eq!(marks(&office.desk, slip(&visit)), [["补打　第1次"]; 2]);
    let inspection = PaperRequest::Visit {
        kind: FormKind::InspectionRecord,
        visit: visit.id,
    };
    assert!(
        marks(&office.desk, inspection)[0].is_empty(),
        "another form is printed for the first time"
    );
}

#[test]
fn a_print_stands_in_the_history_and_disturbs_nobody() {
    let mut office = office();
    let visit = office.visit("张伟", "9:12", "parent");
    let mut typed = TypedVisit::of(&visit.details);
    typed.set(VisitField::Note, "带了雨伞");
    let printed = paper(&office.desk, slip(&visit));
    office.desk.note_handed_out(&printed).unwrap();
    let history = office.desk.visit_file(visit.id).unwrap().history;
    let last = history.last().unwrap();
    assert_eq!(last.head.action, Action::Print);
    assert_eq!(last.changes[0].after.as_deref(), Some("visitor-slip"));
    // A correction that was open while the slip was printed is saved all the same.
    let revision = visit.revision;
    assert_eq!(office.desk.visit(visit.id).unwrap().revision, revision);
    office
        .desk
        .correct_visit(visit.id, revision, &typed)
        .unwrap();
    let printed = paper(&office.desk, slip(&visit));
    office.desk.note_handed_out(&printed).unwrap();
    office.desk.undo("撤销登记").unwrap();
    assert_eq!(office.desk.visit(visit.id).unwrap().details.note, "");
    office.desk.undo("撤销登记").unwrap();
    assert!(office.desk.visit(visit.id).unwrap().voiding.is_some());
    assert!(!office.desk.can_undo(), "prints are not taken back");
    assert_eq!(office.desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn blanks_take_serials_that_run_on_within_their_series() {
    let mut office = office();
    let slips = blanks(FormKind::VisitorSlip, 2);
    assert_eq!(serials(&office.desk, slips), ["纸-LF-0001", "纸-LF-0002"]);
    let drawn = paper(&office.desk, slips);
    assert_eq!(drawn.file_name, "会客单-纸-LF-0001-0002.pdf");
    assert_eq!(
        serials(&office.desk, slips)[0],
        "纸-LF-0001",
        "looking at blanks takes no serial"
    );
    office.desk.note_handed_out(&drawn).unwrap();
    let pages = blanks(FormKind::VisitBook, 1);
    assert_eq!(serials(&office.desk, pages), ["纸-LF-0003"]);
    let shifts = blanks(FormKind::ShiftRecord, 1);
    assert_eq!(serials(&office.desk, shifts), ["纸-JB-0001"]);
    assert_eq!(office.desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn serials_that_went_elsewhere_are_not_handed_out_twice() {
    let mut office = office();
    let ours = paper(&office.desk, blanks(FormKind::VisitorSlip, 2));
    let mut other = office.beside();
    let theirs = paper(&other, blanks(FormKind::VisitorSlip, 5));
    other.note_handed_out(&theirs).unwrap();
    let refused = office.desk.note_handed_out(&ours).unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::SerialsTaken)));
    let again = blanks(FormKind::VisitorSlip, 2);
    assert_eq!(serials(&office.desk, again)[0], "纸-LF-0006");
}

#[test]
fn the_same_blanks_saved_and_then_printed_take_their_serials_once() {
    let mut office = office();
    let request = blanks(FormKind::LeftItemSlip, 3);
    let drawn = paper(&office.desk, request);
    office.desk.note_handed_out(&drawn).unwrap();
    office.desk.note_handed_out(&drawn).unwrap();
    let next = office.desk.store.read().next_serial(BlankSeries::LeftItem);
    let expected = PaperSerial {
        series: BlankSeries::LeftItem,
        sequence: 4,
    };
    assert_eq!(next.unwrap(), expected);
    assert_eq!(office.desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn each_thing_left_and_not_voided_has_its_pair_of_leaves() {
    let mut office = office();
    let visit = office.visit("张伟", "9:12", "parent");
    let request = PaperRequest::Visit {
        kind: FormKind::LeftItemSlip,
        visit: visit.id,
    };
    let first = office.leave_cup(&visit);
    let printed = paper(&office.desk, request);
    office.desk.note_handed_out(&printed).unwrap();
    office.leave_cup(&visit);
    let reprints: Vec<usize> = marks(&office.desk, request).iter().map(Vec::len).collect();
    assert_eq!(reprints, [1, 1, 0, 0], "only the first was printed before");
    office.desk.void_item(first, "写错了").unwrap();
    assert_eq!(marks(&office.desk, request).len(), 2);
}

#[test]
fn papers_about_nothing_are_refused_by_name() {
    let mut office = office();
    let visit = office.visit("张伟", "9:12", "parent");
    let of_visit = |kind| PaperRequest::Visit {
        kind,
        visit: visit.id,
    };
    let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    for (request, expected) in [
        (of_visit(FormKind::LeftItemSlip), Refusal::NothingLeft),
        (of_visit(FormKind::ReleaseSlip), Refusal::NoRelease),
        (
            of_visit(FormKind::InspectionRecord),
            Refusal::NotAnInspection,
        ),
        (of_visit(FormKind::RollCall), Refusal::NotAboutAVisit),
        (PaperRequest::Shift, Refusal::NoShiftNote),
        (blanks(FormKind::VisitReport, 1), Refusal::NoBlank),
        (blanks(FormKind::VisitorSlip, 0), Refusal::BlankCount),
        (blanks(FormKind::VisitorSlip, 501), Refusal::BlankCount),
        (
            PaperRequest::Book {
                from: day(2),
                to: day(1),
            },
            Refusal::BookDaysReversed,
        ),
    ] {
        assert_eq!(refusal(&office.desk, request), expected, "{request:?}");
    }
}

#[test]
fn a_shift_lists_who_was_on_site_when_it_was_handed_over() {
    let mut office = office();
    let early = office.visit("张伟", "8:00", "parent");
    let stays = office.visit("王强", "9:00", "parent");
    office.leave_cup(&stays);
    let at = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    office
        .desk
        .sign_out(&[early.id], at.and_hms_opt(8, 30, 0))
        .unwrap();
    let note = TypedShiftNote {
        to_person: "李敏".into(),
        ..TypedShiftNote::default()
    };
    office.desk.hand_over_shift(&note).unwrap();
    let mut later = office.beside();
    later.sign_out(&[stays.id], None).unwrap();
    let form = described(&later, PaperRequest::Shift).form;
    let rows: Vec<usize> = form.leaves[0]
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table.rows.len()),
            _ => None,
        })
        .collect();
    assert_eq!(rows, [1, 1], "who left since was on site then");
}

#[test]
fn a_book_accounts_for_every_number_between_its_own() {
    let mut office = office();
    office.visit("甲", "2026-10-30 9:00", "parent");
    office.visit("乙", "2026-09-01 9:00", "parent");
    let void = office.visit("丙", "2026-10-31 9:00", "parent");
    office.desk.void_visit(void.id, "重复登记").unwrap();
    office.visit("丁", "2026-11-02 9:00", "parent");
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let book = office.desk.visit_book(day(10, 1), day(10, 31)).unwrap();
    let held: Vec<u32> = book.records.iter().map(|it| it.number.sequence).collect();
    assert_eq!(held, [1, 3], "the voided one keeps its row");
    let elsewhere: Vec<_> = book
        .elsewhere
        .iter()
        .map(|run| (run.first.sequence, run.last.sequence, run.days))
        .collect();
    assert_eq!(elsewhere, [(2, 2, Some((day(9, 1), day(9, 1))))]);
}

#[test]
fn what_hangs_beside_a_visit_keeps_the_serial_it_was_written_under() {
    let mut office = office();
    let visit = office.visit("张伟", "9:12", "parent");
    let typed = TypedRelease {
        student_name: "张小宝".into(),
        student_class: "三（2）班".into(),
        reason: "看牙".into(),
        teacher_name: "李老师".into(),
        collector_name: "张伟".into(),
        collector_relation: "父亲".into(),
        verified_by: "接送卡".into(),
        paper_serial: " 纸-FX-0001 ".into(),
        ..TypedRelease::default()
    };
    office.desk.release_student(visit.id, &typed).unwrap();
    let file = office.desk.visit_file(visit.id).unwrap();
    assert_eq!(file.releases[0].paper_serial, "纸-FX-0001");
}
