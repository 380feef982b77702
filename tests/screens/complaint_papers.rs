//! Papers of complaints from the screens: the receipt, the record with what was opened, what hangs beside a case, and what
//! stands beside the report.

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::accountability::ShownBy;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{AttachmentUse, Step};
use shouwen::domain::form::FormKind;
use shouwen::domain::record::Table;
use shouwen::domain::rectification::RectificationOf;
use shouwen::i18n::{Language, Words};
use shouwen::paper::picture::{Packing, Pixels};
use shouwen::store::ComplaintFilter;
use shouwen::ui::command::Command;
use shouwen::wording;

use crate::sealed::{CLERK, PRINCIPAL, complaint, sealed_place, unlocked, unlocked_desk};
use crate::support::Place;
use crate::window::{Window, t};

fn one(desk: &mut Desk) {
    desk.log_complaint(&complaint("named")).unwrap();
}

fn printing(kind: FormKind) -> String {
    let words = Words::new(Language::ZhHans);
    let kind = ("kind", wording::form_kind(kind, &words).into());
    words.with("offer-print", &[kind])
}

fn basis() -> String {
    wording::field_label_in(
        Table::Accountability,
        "basis",
        &Words::new(Language::ZhHans),
    )
}

/// The case of the only complaint there is.
fn on_show(place: &Place, name: &str) -> Window {
    let mut window = unlocked(place, name);
    window.command(Command::GoComplaints);
    window
}

/// Looks at what is in front of the page, and goes back.
fn shows_paper(window: &mut Window, title: &str) {
    assert!(
        window.has_button(&t("preview-save")),
        "{title}: {:#?}",
        window.texts()
    );
    assert!(window.sees_part(title), "{title}: {:#?}", window.texts());
    window.press(Key::Escape);
    assert!(!window.has_button(&t("preview-save")), "{title}");
}

#[test]
fn a_case_prints_its_record_and_that_names_nobody() {
    let place = sealed_place(one);
    let mut window = on_show(&place, PRINCIPAL);
    window.command(Command::Print);
    window.must_see(&t("choose-paper-title"));
    window.press(Key::Enter);
    assert!(!window.sees_part(&t("paper-identity-warning")));
    assert!(window.has_button(&t(Command::OpenPaper.label_key())));
    shows_paper(&mut window, "投诉登记表");
}

/// A case with a photo beside it.
fn with_photo(desk: &mut Desk, signed: &str) {
    let logged = desk.log_complaint(&complaint(signed)).unwrap();
    let pixels = Pixels {
        width: 400,
        height: 300,
        values: vec![120; 400 * 300],
    };
    let photo = pixels.packed(Packing::Jpeg).unwrap();
    let evidence = AttachmentUse::Evidence;
    desk.attach(logged.complaint.id, evidence, "公告栏", &photo)
        .unwrap();
}

#[test]
fn the_photos_of_a_case_are_printed_along_unless_somebody_unticks_them() {
    let place = sealed_place(|desk| with_photo(desk, "named"));
    let mut window = on_show(&place, PRINCIPAL);
    window.command(Command::Print);
    window.must_see(&t("choose-paper-attachments"));
    window.press(Key::Enter);
    // A photo may show who complains: the page goes to no reader's file.
    assert!(window.sees_part(&t("paper-attachments-warning")));
    assert!(!window.has_button(&t(Command::OpenPaper.label_key())));
    window.press(Key::End);
    shows_paper(&mut window, "投诉登记表");
    window.command(Command::Print);
    window.push(&t("choose-paper-attachments"));
    window.press(Key::Enter);
    assert!(!window.sees_part(&t("paper-attachments-warning")));
    shows_paper(&mut window, "投诉登记表");
}

#[test]
fn c4_sealed_photos_are_offered_only_with_what_was_opened() {
    let place = sealed_place(|desk| with_photo(desk, "confidential"));
    let mut window = on_show(&place, PRINCIPAL);
    window.command(Command::Print);
    window.must_see(&t("choose-paper-title"));
    assert!(!window.sees(&t("choose-paper-attachments")));
    window.press(Key::Escape);
    window.push(&t("case-open-button"));
    window.fill(&t("case-open-reason"), "当面核对");
    window.press(Key::Enter);
    window.push(&t("case-opened-print"));
    window.must_see(&t("choose-paper-attachments"));
    window.press(Key::Enter);
    assert!(window.sees_part(&t("paper-identity-warning")));
    window.press(Key::End);
    shows_paper(&mut window, "投诉登记表");
}

/// The paper is an opening of its own, for the reason that was given, and goes to no reader.
#[test]
fn c4_what_was_opened_is_printed_for_the_same_reason_and_with_a_warning() {
    let place = sealed_place(one);
    let mut window = on_show(&place, PRINCIPAL);
    assert!(!window.has_button(&t("case-opened-print")));
    window.push(&t("case-open-button"));
    window.fill(&t("case-open-reason"), "当面核对");
    window.press(Key::Enter);
    window.push(&t("case-opened-print"));
    assert!(
        window.sees_part(&t("paper-identity-warning")),
        "{:#?}",
        window.texts()
    );
    assert!(!window.has_button(&t(Command::OpenPaper.label_key())));
    shows_paper(&mut window, "投诉登记表");
    drop(window);
    let desk = unlocked_desk(&place, PRINCIPAL);
    let reasons: Vec<String> = desk
        .openings()
        .unwrap()
        .into_iter()
        .map(|it| it.reason)
        .collect();
    assert_eq!(reasons, ["当面核对", "当面核对"]);
}

#[test]
fn c4_where_no_printer_takes_it_a_page_with_a_name_lies_nowhere() {
    let place = sealed_place(one);
    let mut window = on_show(&place, PRINCIPAL);
    window.push(&t("case-open-button"));
    window.fill(&t("case-open-reason"), "当面核对");
    window.press(Key::Enter);
    window.push(&t("case-opened-print"));
    window.press(Key::Enter);
    assert!(
        window.sees_part(&t("paper-guarded-not-printed")),
        "{:#?}",
        window.texts()
    );
    assert!(!place.folder.path().join(t("preview-folder")).exists());
}

#[test]
fn a_notice_and_a_decision_are_printed_from_their_cards() {
    let place = sealed_place(|desk| {
        one(desk);
        let id = desk.complaint_ids(&ComplaintFilter::default()).unwrap()[0];
        let order = Boxes::default()
            .with("problem", "收费不开收据")
            .with("measures", "退还并补开收据")
            .with("department", "教务处")
            .with("responsible_person", "李老师")
            .with("due_on", "2026-12-01");
        desk.order_rectification(RectificationOf::Complaint(id.0), &order)
            .unwrap();
        let decision = Boxes::default()
            .with("person", "李老师")
            .with("department", "教务处")
            .with("ground", "upheld_complaint")
            .with("fault", "F3")
            .with("sanction", "S1")
            .with("basis", "违规收费")
            .with("is_held", "1");
        let shown_by = ShownBy {
            complaint_id: Some(id.0),
            ..ShownBy::default()
        };
        desk.decide_accountability(&decision, shown_by).unwrap();
    });
    let mut window = on_show(&place, PRINCIPAL);
    for (kind, title) in [
        (FormKind::RectificationNotice, "整改通知单"),
        (FormKind::AccountabilityDecision, "责任追究决定书"),
    ] {
        window.push(&printing(kind));
        shows_paper(&mut window, title);
    }
    window.command(Command::GoQueue);
    window.push(&t("queue-tab-rectifications"));
    window.push(&printing(FormKind::RectificationNotice));
    shows_paper(&mut window, "整改通知单");
}

#[test]
fn d7_a_decision_about_what_was_suggested_offers_its_paper() {
    let place = sealed_place(|desk| {
        let logged = desk
            .log_complaint(&complaint("named").with("category", "attitude"))
            .unwrap()
            .complaint;
        let steps = [
            (Step::Accept, Boxes::default()),
            (
                Step::Investigate,
                Boxes::default().with("investigation", "核查账目"),
            ),
            (
                Step::Find,
                Boxes::default()
                    .with("finding", "upheld")
                    .with("finding_basis", "账目"),
            ),
        ];
        for (step, boxes) in steps {
            let revision = desk.complaint(logged.id).unwrap().revision;
            desk.take_complaint_step(logged.id, revision, step, &boxes)
                .unwrap();
        }
    });
    let mut window = unlocked(&place, PRINCIPAL);
    window.command(Command::GoQueue);
    window.push(&t("queue-tab-suggestions"));
    window.push(&t("case-deed-hold"));
    window.push(&t("sanction-s1"));
    window.fill(&basis(), "违规收费属实");
    window.command(Command::Save);
    window.push(&printing(FormKind::AccountabilityDecision));
    shows_paper(&mut window, "责任追究决定书");
}

#[test]
fn the_receipt_is_printed_beside_its_code() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    window.command(Command::NewComplaint);
    window.press(Key::Enter);
    window.press(Key::Enter);
    window.type_text("孙丽");
    window.tab_to_button("收费");
    window.press(Key::Space);
    window.fill("被投诉人", "李老师");
    window.fill("事实与经过", "多收了资料费");
    window.command(Command::Save);
    window.press(Key::Enter);
    window.must_see(&t("complaint-logged"));
    window.command(Command::Print);
    shows_paper(&mut window, "投诉登记回执");
    window.must_see(&t("complaint-logged"));
}

#[test]
fn the_book_and_the_appraisal_stand_beside_the_report() {
    let place = sealed_place(one);
    let mut window = unlocked(&place, PRINCIPAL);
    window.command(Command::GoReports);
    window.push(&t("reports-about-complaints"));
    for (kind, title) in [
        (FormKind::ComplaintBook, "投诉登记簿"),
        (FormKind::YearlyAppraisal, "年度考核汇总表"),
    ] {
        window.push(&printing(kind));
        shows_paper(&mut window, title);
    }
}
