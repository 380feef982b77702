//! 年度考核汇总 (D8, D9).

use shouwen::desk::Refusal;
use shouwen::domain::accountability::ShownBy;
use shouwen::domain::figures::{Amount, AppraisalLine};

use super::refused;
use super::support::complained::{PASSWORD, complain, find, reply, seat};
use super::support::served::{ask, boxes, finish};
use super::support::{at, morning, new_desk, open_desk, place};

fn line<'a>(lines: &'a [AppraisalLine], name: &str) -> &'a AppraisalLine {
    let mut lines = lines.iter();
    lines
        .find(|line| line.name == name)
        .unwrap_or_else(|| panic!("no line of {name}"))
}

#[test]
fn d9_the_year_tells_of_each_person_what_they_answered_for_and_what_was_found() {
    let place = place();
    new_desk(&place, at("2026-10-01T08:00:00+08:00"))
        .close()
        .unwrap();
    let written = [
        ("form", "written"),
        ("channel", "letter"),
        ("first_responder", "赵老师"),
    ];
    let late = ask(&place, "11-02 09:00", &written);
    finish(&place, "11-10 09:00", late.id);
    let earlier = late.id.0.to_string();
    let again = [
        ("outcome", "answered"),
        ("result", "已说明"),
        ("first_responder", "李敏"),
        ("earlier_id", earlier.as_str()),
        ("repeat_cause", "untold"),
    ];
    ask(&place, "11-11 09:00", &again);
    let mut desk = open_desk(&place, morning());
    desk.found_accounts("陈校长", PASSWORD, &[]).unwrap();
    let complaint = complain(&mut desk, &[("received_on", "2026-11-02")]).id;
    find(&mut desk, complaint, "2026-11-02", "upheld");
    reply(&mut desk, complaint, "2026-11-20");
    let barred = boxes(&[
        ("person", "李老师"),
        ("department", "教导处"),
        ("fault", "F6"),
        ("is_held", "1"),
        ("sanction", "S5"),
        ("basis", "投诉属实"),
    ]);
    let shown_by = ShownBy {
        complaint_id: Some(complaint.0),
        ..ShownBy::default()
    };
    desk.decide_accountability(&barred, shown_by).unwrap();

    let appraisal = desk.yearly_appraisal(2026).unwrap();
    // A first contact that was late, and a complaint answered in time.
    let zhao = line(&appraisal.persons, "赵老师");
    assert_eq!((zhao.matters, zhao.repeat_trips), (2, 1));
    assert_eq!(zhao.on_time(), Amount::ratio(1, 2));
    let li = line(&appraisal.persons, "李老师");
    assert_eq!((li.matters, li.upheld, li.loses_merit()), (0, 1, true));
    assert_eq!(li.faults, [0, 0, 0, 0, 0, 1]);
    let office = line(&appraisal.departments, "教导处");
    assert_eq!((office.upheld, office.loses_merit()), (1, true));
    let head = desk.journal_head().unwrap();
    assert_eq!(appraisal.journal_hash, head.hash);
    let before = desk.yearly_appraisal(2025).unwrap();
    assert!(before.persons.is_empty() && before.departments.is_empty());
}

#[test]
fn d9_complaints_about_the_principal_are_not_appraised_here_and_a_clerk_reads_no_appraisal() {
    let place = place();
    let mut desk = super::support::complained::founded(&place, morning());
    seat(&mut desk, "林副校长");
    let id = complain(&mut desk, &[("respondents", "陈校长")]).id;
    find(&mut desk, id, "2026-11-23", "upheld");
    let appraisal = desk.yearly_appraisal(2026).unwrap();
    assert!(appraisal.persons.is_empty(), "{:?}", appraisal.persons);
    seat(&mut desk, "王芳");
    assert_eq!(refused(desk.yearly_appraisal(2026)), Refusal::NotAllowed);
}
