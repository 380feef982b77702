//! Cases with scans and photos: upright and lying, large and small, damaged, sealed.

use shouwen::desk::{Desk, PaperRequest};
use shouwen::domain::complaint::{AttachmentUse, Complaint, ComplaintId, Step};
use shouwen::domain::form::FormKind;
use shouwen::i18n::Language;
use shouwen::paper::picture::{Packing, Pixels};

use crate::complaints::{boxes, found, seated};
use crate::support::place;
use crate::world::Sample;

/// A picture of so many pixels: stripes and a dark upper left corner, so that one sees how it lies.
fn drawing(width: usize, height: usize, packing: Packing) -> Vec<u8> {
    let mut values = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        for x in 0..width {
            let value = match (x < width / 4 && y < height / 4, (x + y) / 16 % 2) {
                (true, _) => [60, 60, 90],
                (false, 0) => [250, 246, 230],
                (false, _) => [214, 226, 236],
            };
            values.extend(value);
        }
    }
    let pixels = Pixels {
        width,
        height,
        values,
    };
    pixels.packed(packing).unwrap()
}

/// The same JPEG as a phone writes it that was held upright.
fn held_upright(jpeg: &[u8]) -> Vec<u8> {
    let exif =
        b"\xff\xe1\x00\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    [&jpeg[..2], exif, &jpeg[2..]].concat()
}

fn log(desk: &mut Desk, signed: &str) -> Complaint {
    let typed = boxes(&[
        ("signed", signed),
        ("channel", "visit"),
        ("category", "fees"),
        ("respondents", "李建国"),
        ("complainant_name", "张敏"),
        ("facts", "开学时收取资料费，没有开具票据。"),
    ]);
    desk.log_complaint(&typed).unwrap().complaint
}

/// A case with one of everything.
fn named(desk: &mut Desk) -> ComplaintId {
    let id = log(desk, "named").id;
    let photo = drawing(800, 600, Packing::Jpeg);
    let scan = drawing(620, 877, Packing::Png);
    let mut bad_checksum = scan.clone();
    let data = bad_checksum
        .windows(4)
        .position(|it| it == b"IDAT")
        .unwrap();
    bad_checksum[data + 9] ^= 0x55;
    let evidence = AttachmentUse::Evidence;
    for (purpose, title, bytes) in [
        (evidence, "收据（扫描件）", &scan),
        (evidence, "公告栏照片.jpg", &photo),
        (evidence, "手机竖拍", &held_upright(&photo)),
        (evidence, "半张照片", &photo[..photo.len() / 2].to_vec()),
        (evidence, "损坏的截图", &bad_checksum),
        (evidence, "合同", &b"%PDF-1.7\n%%EOF\n".to_vec()),
        (evidence, "小截图", &drawing(300, 160, Packing::Png)),
        (AttachmentUse::Instruction, "批示原件", &scan),
        (AttachmentUse::Handling, "整改后", &photo),
    ] {
        desk.attach(id, purpose, title, bytes).unwrap();
    }
    let file = desk.complaint_file(id).unwrap();
    let original = file.attachments[7].id.to_string();
    let instruction = boxes(&[
        ("text", "请教导处三日内查清。"),
        ("attachment_id", &original),
    ]);
    desk.instruct(id, &instruction).unwrap();
    for (step, filled) in [
        (Step::Accept, &[][..]),
        (
            Step::Assign,
            &[("handler", "陈静"), ("handler_department", "教导处")],
        ),
    ] {
        let revision = desk.complaint(id).unwrap().revision;
        let taken = desk.take_complaint_step(id, revision, step, &boxes(filled));
        taken.unwrap();
    }
    id
}

fn confidential(desk: &mut Desk) -> ComplaintId {
    let id = log(desk, "confidential").id;
    let photo = drawing(800, 600, Packing::Jpeg);
    for title in ["孩子的作业本", "聊天记录"] {
        desk.attach(id, AttachmentUse::Evidence, title, &photo)
            .unwrap();
    }
    id
}

/// Every paper that shows scans and photos, or says that it does not, in every language.
pub fn papers() -> Vec<Sample> {
    let place = place();
    found(&place);
    let mut desk = seated(&place, "04T09:30");
    let (named, confidential) = (named(&mut desk), confidential(&mut desk));
    let of = |kind, complaint| PaperRequest::Complaint { kind, complaint };
    let along = |complaint| PaperRequest::ComplaintWithAttachments { complaint };
    let attachments = FormKind::ComplaintAttachments;
    let papers = [
        ("complaint-record-along", along(named), false),
        ("complaint-attachments", of(attachments, named), false),
        (
            "complaint-attachments-sealed",
            of(attachments, confidential),
            false,
        ),
        (
            "complaint-attachments-opened",
            of(attachments, confidential),
            true,
        ),
        ("complaint-record-along-opened", along(confidential), true),
        (
            "handler-copy-without",
            of(FormKind::HandlerCopy, named),
            false,
        ),
    ];
    let mut samples = Vec::new();
    for (name, request, is_opened) in papers {
        for language in Language::ALL {
            let progress: shouwen::paper::Progress<'_> = &mut |_, _| true;
            let paper = match is_opened {
                true => desk.complaint_paper_with(request, "打印存档", Some(language), progress),
                false => desk.paper(&request, Some(language), progress),
            };
            samples.push(Sample {
                name: format!("{name}.{}", language.tag()),
                document: paper.unwrap().document,
            });
        }
    }
    samples
}
