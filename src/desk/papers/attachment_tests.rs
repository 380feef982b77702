//! Scans and photos on paper: behind the record, by themselves, never on the handler's copy, and damaged ones told.
#![allow(clippy::unwrap_used)]

use super::complaint_tests::{Office, boxes, said};
use super::tests::{paper, refusal};
use super::*;
use crate::desk::Refusal;
use crate::domain::complaint::{AttachmentUse, Complaint, Step};
use crate::paper::forms::complaint::attachments::NotPrinted;
use crate::paper::page::Item;
use crate::paper::picture::tests::{jpeg, png};

fn of(kind: FormKind, complaint: &Complaint) -> PaperRequest {
    PaperRequest::Complaint {
        kind,
        complaint: complaint.id,
    }
}

fn with_attachments(complaint: &Complaint) -> PaperRequest {
    PaperRequest::ComplaintWithAttachments {
        complaint: complaint.id,
    }
}

fn log(desk: &mut Desk, signed: &str) -> Complaint {
    let typed = boxes(&[
        ("signed", signed),
        ("category", "fees"),
        ("respondents", "李老师"),
        ("complainant_name", "张敏"),
        ("facts", "收取资料费没有公示"),
    ]);
    desk.log_complaint(&typed).unwrap().complaint
}

fn attach(desk: &mut Desk, complaint: &Complaint, title: &str, bytes: &[u8]) {
    let purpose = AttachmentUse::Evidence;
    desk.attach(complaint.id, purpose, title, bytes).unwrap();
}

fn pictures(paper: &Paper) -> usize {
    let items = paper.document.pages.iter().flat_map(|page| &page.items);
    items
        .filter(|item| matches!(item, Item::Picture(_)))
        .count()
}

#[test]
fn the_scans_of_a_named_case_are_printed_behind_its_record_or_by_themselves() {
    let mut office = Office::new();
    let complaint = log(&mut office.desk, "named");
    assert_eq!(
        refusal(&office.desk, of(FormKind::ComplaintAttachments, &complaint)),
        Refusal::NoAttachments
    );
    attach(&mut office.desk, &complaint, "收据", &png(200, 100));
    attach(
        &mut office.desk,
        &complaint,
        "黑板上的通知",
        &jpeg(300, 200),
    );
    let alone = paper(&office.desk, of(FormKind::ComplaintRecord, &complaint));
    assert_eq!((pictures(&alone), alone.guarded), (0, None));
    assert!(said(&alone).contains("共 2 件，没有随本表打印"));
    let along = paper(&office.desk, with_attachments(&complaint));
    // Nobody but a person sees whether a photo shows who complains: no file that nobody chose.
    assert_eq!(
        (pictures(&along), along.guarded),
        (2, Some(Guarded::Attachments))
    );
    for text in [
        "附在本表之后",
        "附件 2/2　黑板上的通知",
        "本案共有附件 2 件。",
    ] {
        assert!(said(&along).contains(text), "{text}");
    }
    assert!(along.document.pages.len() > alone.document.pages.len());
    let kind = FormKind::ComplaintAttachments;
    let themselves = paper(&office.desk, of(kind, &complaint));
    assert_eq!(pictures(&themselves), 2);
    let file = office.desk.complaint_file(complaint.id).unwrap();
    assert!(papers_of_complaint(&file).contains(&kind));
}

#[test]
fn c4_sealed_scans_are_printed_only_where_the_case_was_opened_for_it() {
    let mut office = Office::new();
    let complaint = log(&mut office.desk, "confidential");
    attach(&mut office.desk, &complaint, "孩子的病历", &png(200, 100));
    let kind = FormKind::ComplaintAttachments;
    let file = office.desk.complaint_file(complaint.id).unwrap();
    assert!(!papers_of_complaint(&file).contains(&kind));
    assert!(papers_with_identity(&file).contains(&kind));
    for request in [with_attachments(&complaint), of(kind, &complaint)] {
        let closed = paper(&office.desk, request);
        assert_eq!(pictures(&closed), 0);
        assert!(!said(&closed).contains("病历") && said(&closed).contains("这次没有打开"));
        let desk = &mut office.desk;
        let before = desk.openings().unwrap().len();
        let opened = desk.complaint_paper_with(request, "存档", None, &mut |_, _| true);
        let opened = opened.unwrap();
        assert_eq!(
            (pictures(&opened), opened.guarded),
            (1, Some(Guarded::Identity))
        );
        assert!(said(&opened).contains("孩子的病历"));
        assert_eq!(opened.request, request);
        assert_eq!(desk.openings().unwrap().len(), before + 1);
    }
}

#[test]
fn c4_scans_sealed_to_others_and_damaged_seals_are_told_and_the_rest_is_printed() {
    let mut office = Office::new();
    let complaint = log(&mut office.desk, "confidential");
    attach(&mut office.desk, &complaint, "孩子的病历", &png(200, 100));
    attach(&mut office.desk, &complaint, "通知", &png(200, 101));
    let file = office.desk.complaint_file(complaint.id).unwrap();
    let mut opened = file;
    opened.opened = Some(crate::domain::complaint::Opened::default());
    opened.attachments[0].payload = "0".repeat(64);
    let printed = office.desk.printed_attachments(&opened).unwrap();
    assert_eq!(printed[0].picture.clone().unwrap_err(), NotPrinted::Lost);
    assert!(printed[1].picture.is_ok());
    // The office is not among those it is sealed to.
    let other = office.as_other("赵敏");
    let printed = other.printed_attachments(&opened).unwrap();
    assert_eq!(
        printed[1].picture.clone().unwrap_err(),
        NotPrinted::OfOthers
    );
    assert_eq!(printed[1].title, "");
}

#[test]
fn c4_a_handler_is_given_no_scan_and_told_how_many_there_are() {
    let mut office = Office::new();
    let complaint = log(&mut office.desk, "named");
    attach(
        &mut office.desk,
        &complaint,
        "我家孩子的收据",
        &png(200, 100),
    );
    for (step, filled) in [
        (Step::Accept, ("", "")),
        (Step::Assign, ("handler", "陈静")),
    ] {
        let filled: Vec<_> = [filled].into_iter().filter(|it| !it.0.is_empty()).collect();
        let revision = office.desk.complaint(complaint.id).unwrap().revision;
        let taken = office
            .desk
            .take_complaint_step(complaint.id, revision, step, &boxes(&filled));
        taken.unwrap();
    }
    let copy = paper(&office.desk, of(FormKind::HandlerCopy, &complaint));
    assert_eq!(pictures(&copy), 0);
    assert!(said(&copy).contains("本案有附件 1 件") && !said(&copy).contains("收据"));
}

#[test]
fn what_is_no_whole_picture_never_fails_a_paper() {
    let mut office = Office::new();
    let complaint = log(&mut office.desk, "anonymous");
    let photo = jpeg(200, 200);
    let mut drawing = png(40, 40);
    let data = drawing.windows(4).position(|it| it == b"IDAT").unwrap();
    drawing[data + 9] ^= 0x55;
    attach(
        &mut office.desk,
        &complaint,
        "半张照片",
        &photo[..photo.len() / 2],
    );
    attach(&mut office.desk, &complaint, "坏的截图", &drawing);
    attach(&mut office.desk, &complaint, "合同", b"%PDF-1.7 ...");
    attach(&mut office.desk, &complaint, "好的照片", &photo);
    // A text and an empty file are not taken in the first place.
    for nothing in [&b""[..], b"a text renamed to .jpg"] {
        let purpose = AttachmentUse::Evidence;
        let taken = office.desk.attach(complaint.id, purpose, "x.jpg", nothing);
        assert!(matches!(taken, Err(Error::Refused(Refusal::NotAPicture))));
    }
    let printed = paper(&office.desk, with_attachments(&complaint));
    assert_eq!(pictures(&printed), 1);
    let text = said(&printed);
    assert_eq!(text.matches("图片文件已损坏").count(), 2, "{text}");
    for told in ["本件是 PDF 文件", "其中 3 件没有打印", "SHA-256 开头"] {
        assert!(text.contains(told), "{told}: {text}");
    }
}

#[test]
fn a_scan_that_was_taken_back_is_not_printed() {
    let mut office = Office::new();
    let complaint = log(&mut office.desk, "named");
    attach(&mut office.desk, &complaint, "收据", &png(200, 100));
    let mut file = office.desk.complaint_file(complaint.id).unwrap();
    assert_eq!(office.desk.printed_attachments(&file).unwrap().len(), 1);
    file.attachments[0].voiding = Some(crate::domain::record::Voiding {
        reason: "放错".into(),
        by: "王芳".into(),
        at: office.desk.now(),
    });
    assert!(office.desk.printed_attachments(&file).unwrap().is_empty());
    assert!(!has_attachments(&file));
}
